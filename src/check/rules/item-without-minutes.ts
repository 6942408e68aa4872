import type { Item, Meeting } from '../../tree.ts'
import { hasSubItems, itemsOf } from '../blocks.ts'
import { breaksOff } from '../excerpt.ts'
import { place, placeOfTitle, textOf } from '../place.ts'
import { rule } from '../rule.ts'

export const itemWithoutMinutes = rule(
  {
    name: 'item-without-minutes',
    group: 'items',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Every item says what happened, be it "There were none".',
    why: `A heading with nothing under it leaves open whether the item was passed over, deferred or forgotten by the minute taker. The law of
most councils wants a record of every item that was on the agenda.`,
    examples: [
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. To receive apologies for absence.

          2. To receive declarations of interest: none.

          3. To confirm the minutes

          They were confirmed.
        `,
        reports: ['5:4 Unexpected item `1. To receive apologies for absence.` without minutes, expected what happened'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          7. Correspondence

          The Clerk read two letters.

          8. Public participation

          9. Any other business

          There was none.

          10. Close of Meeting

          The meeting closed at 8.15pm.
        `,
        reports: ['9:4 Unexpected item `8. Public participation` without minutes, expected what happened'],
      },
      {
        text: `
          LANES COUNTY BOARD

          AGENDA

          BOARD MEETING

          JUNE 3, 2030

          9:00 AM

          1. Call to Order

          2. Approval of the Agenda

          3. Public Comment

          4. Bills

          5. Adjournment

          LANES COUNTY BOARD

          The Lanes County Board met on Monday June 3, 2030 at 9 am. Mr Beck moved to pay the bills. Mr Field seconded the motion. All voted aye.
        `,
      },
    ],
  },
  (tree, file) => {
    // An agenda as a whole, or a list of meetings, is no set of minutes with gaps.
    const items = [...itemsOf(tree)].map(({ item }) => item)
    if (tree.documentType === 'not-minutes' || items.every((item) => !isRecorded(item))) return
    const recorded = new Set(items.filter(isRecorded).map((item) => fold(item.title)))
    for (const { item, meeting } of itemsOf(tree)) {
      if (isRecorded(item) || item.exempt || meeting.status === 'cancelled' || meeting.status === 'scheduled') continue
      if (item.lines.some(({ part }) => part === 'purpose') || item.decisions.length > 0) continue
      // The agenda printed before the minutes; and headings over sub-items, whose text is theirs.
      if (!item.title || recorded.has(fold(item.title)) || goesOn(item, meeting, textOf(file)) || says(item.title)) continue
      if (isAgendaAbove(item, meeting, textOf(file))) continue
      if (points.test(textOf(file).slice(Math.max(0, item.at.start - 300), item.at.start))) continue
      // "1. Payroll" before another "1.": the points of a list, whose text stands above.
      if (item.number !== undefined && meeting.children[meeting.children.indexOf(item) + 1]?.number === item.number) continue
      // The last title of a text that breaks off there.
      if (item.at.end >= textOf(file).trimEnd().length && breaksOff(file)) continue
      // "Consent agenda:" ¶ "1) Payment of bills": the points of a list are no items.
      if (/(?<!\bminutes):\s*$/i.test(textOf(file).slice(Math.max(0, item.at.start - 40), item.at.start))) continue
      const name = [item.number && `${item.number}.`, item.title].filter(Boolean).join(' ')
      file.message(`Unexpected item \`${name}\` without minutes, expected what happened`, { place: place(file, placeOfTitle(file, item)) })
    }
  },
)

/** A title that is a sentence ("Apologies were received from …") is its own minute. */
function isRecorded(item: Item): boolean {
  return item.titleIsText === true || item.truncated || item.lines.some(({ part }) => part === 'minutes' || part === 'decision')
}

/** Items below it, or headings without numbers, have its text: then it was a heading over them. The label "Minutes:" says that it was an item. */
function goesOn(item: Item, meeting: Meeting, text: string): boolean {
  const next = meeting.children[meeting.children.indexOf(item) + 1]
  if (hasSubItems(item, meeting)) return true
  // "  1. Bowls budget" ¶ "    1. The budget was …": the points of a list below it, further in.
  if (next?.number && columnOf(next.at.start, text) > columnOf(item.at.start, text)) return true
  return next !== undefined && next.number === undefined && !hasLabel(item, text)
}

function columnOf(offset: number, text: string): number {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1)
  return /^[ \t]*/.exec(line)?.[0].length ?? 0
}

/** "The following topics were discussed:" ¶ "1. Website" ¶ "2. Fences" ¶ …: short lines with numbers behind a colon are the points of a list. */
const points = /:\s*\n(?:\s*\d{1,2}[.)]\s[^\n:]{2,60}\n)+\s*$/

/** "Minutes:", and nothing below it. */
function hasLabel(item: Item, text: string): boolean {
  return /\bminutes:/i.test(text.slice(item.at.start, item.at.end))
}

/** "AGENDA" ¶ "1. Call to order" ¶ "2. Roll call" ¶ …, printed above the minutes: a run of bare items behind that heading. */
function isAgendaAbove(item: Item, meeting: Meeting, text: string): boolean {
  if (hasLabel(item, text)) return false
  const items = meeting.children
  const at = items.indexOf(item)
  const first = items.findLastIndex((other, i) => i < at && hasProse(other)) + 1
  const next = items.findIndex((other, i) => i > at && hasProse(other))
  const start = items[first]?.at.start ?? 0
  const bare = (next < 0 ? items.length : next) - first
  // Most of the items, and not one of them with a word: so is an agenda without its heading.
  if (bare >= 6 && bare > items.length * 0.7) return true
  return bare >= 3 && /^\W*a ?g ?e ?n ?d ?a\W*$/im.test(text.slice(Math.max(0, start - 150), start))
}

/** "8. Business" ¶ "a) Bills" ¶ "b) Payroll" tells nothing yet. */
function hasProse(item: Item): boolean {
  return item.titleIsText === true || item.lines.some(({ part, block }) => part !== 'purpose' && block.value.split(' ').length >= 8)
}

/** Acts that the heading says in full. */
const acts =
  /^\W*(?:welcome|introductions?|opening|prayers?|roll call|call to order|pledge of allegiance|flag salute|(?:meeting )?(?:clos(?:e|ed|ure|ing)|adjourn(?:ed|ment)?|conclusion)(?: of (?:the )?(?:meeting|business))?)\W*$/i

/** "1. Home ››": where the page stands on its site. */
const breadcrumb = /[›»>]\s*$/

/** A title that is the minute as well: "No declarations of interest", "Apologies for Absence Cllr Beck", "The date of the next meeting will be …". */
function says(title: string): boolean {
  // "To receive apologies for absence.": what the agenda set out to do, and no more.
  if (/^to \p{Ll}+ [^.:;–-]{5,80}\.?$/iu.test(title) && !/\b(?:none|nil|\p{Ll}+ed)\.?$/iu.test(title)) return false
  // "24/25/033 T": what is left of a title at the end of a text that breaks off.
  if (
    title.length < 3 ||
    title.split(' ').length > 8 ||
    /\d|:\s*\S|(?:\s\S+){3}\.$/.test(title) ||
    acts.test(title) ||
    breadcrumb.test(title)
  )
    return true
  // "Declaration of members’ interests none"
  if (/\s(?:none|nil)\.?$/i.test(title)) return true
  // "Apologies for absence Robin, Les, Ann", "Roll Call (see attendance record)"
  if (
    /\(see\b|^(?:apologies|regrets|absen\p{L}+)\b[^,]{0,40}\s(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}+(?:,\s(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}+)+/iu.test(
      title,
    )
  )
    return true
  return /^(?:no|none|nil|see)\b|^(?:apologies|regrets) (?:from|received from|for absence from) |[.:–-]\s*(?:none|nil|noted|approved|agreed)\.?$|\b(?:cllrs?|councillors?|mr|mrs|ms|miss|dr)\b|\b(?:was|were|is|are|will|has|have|had|be)\b|[a-z]{3}ed\b/i.test(
    title,
  )
}

function fold(title: string | undefined): string {
  return (title ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
