/**
 * The last minutes, said to stand in a note without a verb of sentences, where the item decides nothing else:
 *
 *     Minutes approved.      Minutes of 4 May agreed & signed.      Last minutes read, accepted 5-0.      Minutes agreed, prop Jo sec Kit.
 */
import { moversBehind } from '../../language/movers-behind.ts'
import { sentences } from '../../language/sentences.ts'
import type { Block } from '../../tree.ts'
import { operativeWords } from '../../vocabulary/decisions.ts'
import type { Spot } from './unlabelled.ts'

const figures = ',?\\s\\(?\\d{1,2}\\s?[-–]\\s?\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\)?'
const stand = new RegExp(
  '^(?:the\\s)?(?:(?:last|previous|draft)\\s)*minutes(?:\\s(?:of|from)\\s[^;:]{3,60}?)?,?\\s(?:(?:were|was)\\s)?' +
    '(?:(?:read|circulated|taken as read)(?:\\sout)?(?:,|\\sand|\\s&)\\s)?' +
    '(?<verb>approved|agreed|accepted|adopted|confirmed|passed)' +
    `(?:(?:,|\\sand|\\s&)\\s(?:duly\\s)?signed(?:\\sby\\s[^.;]{2,30})?|\\sunanimously|\\sby all|\\sas (?:read|correct)|${figures})*[.\\s]*$`,
  'i',
)
/** "Previous minutes should have read £150, otherwise approved.", "The minutes were amended at item 4 and then approved." */
const afterChange =
  /^(?![^.;]*\b(?:said|would|will|be|asked|had|if|that|when)\b)[^.;:]{0,40}\bminutes\b[^;:]{3,140}(?:,\s(?:but\s)?otherwise|,?\sand\sthen)\s(?:(?:were|was)\s)?(?<verb>approved|agreed|accepted|adopted)[.\s]*$/i
/** "Approved as drafted.", below a title that says what. */
const asDrafted = /^(?<verb>approved|agreed|accepted|adopted)\sas\s(?:drafted|circulated|issued|read|presented|written)[.\s]*$/i

export function minutesStand(blocks: readonly Block[]): Spot | undefined {
  for (const [at, { type, value }] of blocks.entries()) {
    if (type === 'row' || !/\bminutes\b|\bas (?:drafted|circulated|issued|read|presented|written)\b/i.test(value)) continue
    for (const { text, start, end } of sentences(value)) {
      if (text.length >= 160) continue
      const movers = moversBehind(text)
      const verb = (stand.exec(text.slice(0, movers)) ?? afterChange.exec(text) ?? asDrafted.exec(text))?.groups?.verb?.toLowerCase()
      const kind = verb && (operativeWords[verb] ?? 'approved')
      const stop = movers === undefined ? end : start + movers
      if (kind) return { at, opening: { kind, start, textAt: start, end: stop, form: 'whole', unanimous: /unanim/i.test(text) } }
    }
  }
  return undefined
}
