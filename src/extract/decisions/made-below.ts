/**
 * A line that says that something was decided, above the list of what it was:
 *
 *     The Panel made the following recommendations to Cabinet:      The following was RESOLVED:      The following resolutions were passed:
 */
import { opens } from '../../language/labels.ts'
import type { Block } from '../../tree.ts'
import type { Opening } from './opening.ts'

const before = '^(?:[^.;:]{0,80},\\s)?'
/** Who can decide: an officer's or an auditor's recommendations are others'. */
const deciders =
  '(?:(?:sub-?)?committee|panel|board|council|cabinet|group|forum|members|councillors|governors|trustees|commission|assembly|senate|executive|meeting)'
const noun = '(?<noun>recommendation|decision|resolution)s?'
const active = new RegExp(
  `${before}(?:the\\s)?(?:[\\p{L}’'-]+\\s){0,6}?${deciders}\\s(?:(?:then|also|unanimously)\\s)?(?:made|makes|passed|took)\\sthe\\sfollowing\\s${noun}(?:\\sto\\s[^.;:]{3,60})?\\s*[:–-]*$`,
  'iu',
)
const passive = new RegExp(
  `${before}the\\sfollowing\\s(?:${noun}\\s(?:was|were)\\s(?:made|passed|taken|reached|put forward)|(?:was|were)\\s(?:\\w+ly\\s)?resolved)` +
    '(?:\\sunanimously)?(?:\\sby\\s[^.;:]{3,60})?\\s*[:–-]*$',
  'iu',
)

/** @param below the first of what was decided */
export function madeBelow(text: string, below: Block | undefined): Opening | undefined {
  if (!below || text.length > 220 || !/\bthe following\b/i.test(text)) return undefined
  const found = active.exec(text) ?? passive.exec(text)
  if (!found || !(opens(below.marker) || /:\W*$/.test(text))) return undefined
  const kind = /^recommendation/i.test(found.groups?.noun ?? '') ? 'recommended' : 'resolved'
  return { kind, start: 0, textAt: text.length, end: text.length, form: 'label', label: text, unanimous: /\bunanimous/i.test(text) }
}
