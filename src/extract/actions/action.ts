/** One action, with the day that its words set: "by the end of May", "no later than the next meeting". */
import type { Action, Block } from '../../tree.ts'
import { monthNames } from '../../vocabulary/calendar.ts'

const months = `${monthNames}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec`
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const times = [
  // "Monday, the 4th of May 2030", "May 4th, 2030", "May 2030", "4/5/30"
  `(?:${weekday},?\\s+)?(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?:${months})\\b(?:,?\\s+\\d{4})?`,
  `(?:${months})\\s+\\d{1,2}(?!\\d)(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|(?:${months})\\b(?:\\s+\\d{4})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}`,
  // "the next meeting", "Friday", "the end of |the financial year|"
  `(?:the\\s+)?next (?:meeting|week|month)|${weekday}|(?:the\\s+)?(?:week|month|year|financial year)(?: end)?`,
]
/** "by |the end of May|", "no later than |the next meeting|" */
export const deadline = new RegExp(
  '\\b(?:by|before|no later than|due(?: date)?:?|deadline:?|target date:?)\\s+' +
    `(?<when>(?:the\\s+)?(?:(?:end of|close of business on|beginning of)\\s+)?(?:${times.join('|')}))`,
  'i',
)

export function action(block: Block, text: string, owner: string | undefined): Action {
  const found: Action = { by: 'actions', at: { ...block.at }, text: text.trim() }
  if (owner) found.owner = owner
  const when = deadline.exec(text)?.groups?.when
  if (when) found.deadline = when
  return found
}
