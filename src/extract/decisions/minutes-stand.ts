/**
 * The last minutes, said to stand in a note without a verb of sentences, where the item decides nothing else:
 *
 *     Minutes approved.      Minutes of 4 May agreed & signed.      Last minutes read, accepted 5-0.
 */
import { sentences } from '../../language/sentences.ts'
import type { Block } from '../../tree.ts'
import { operativeWords } from '../../vocabulary/decisions.ts'
import type { Spot } from './unlabelled.ts'

const figures = ',?\\s\\(?\\d{1,2}\\s?[-–]\\s?\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\)?'
const stand = new RegExp(
  '^(?:the\\s)?(?:(?:last|previous|draft)\\s)*minutes(?:\\s(?:of|from)\\s[^;:]{3,60}?)?,?\\s(?:(?:were|was)\\s)?' +
    '(?:(?:read|circulated|taken as read)(?:\\sout)?(?:,|\\sand|\\s&)\\s)?' +
    '(?<verb>approved|agreed|accepted|adopted|confirmed|passed)' +
    `(?:(?:,|\\sand|\\s&)\\s(?:duly\\s)?signed(?:\\sby\\s[^.;]{2,30})?|\\sunanimously|\\sby all|\\sas read|${figures})*[.\\s]*$`,
  'i',
)

export function minutesStand(blocks: readonly Block[]): Spot | undefined {
  for (const [at, { type, value }] of blocks.entries()) {
    if (type === 'row' || !/\bminutes\b/i.test(value)) continue
    for (const { text, start, end } of sentences(value)) {
      const verb = text.length < 160 ? stand.exec(text)?.groups?.verb?.toLowerCase() : undefined
      if (verb)
        return {
          at,
          opening: { kind: operativeWords[verb] ?? 'approved', start, textAt: start, end, form: 'whole', unanimous: /unanim/i.test(text) },
        }
    }
  }
  return undefined
}
