/** Decisions whose subject is left out: "… no reply received, agreed to write again". */
import { everyMatch } from '../../language/matches.ts'
import { speaksOf } from '../../language/topics.ts'
import { bodyNouns } from '../../vocabulary/decisions.ts'
import type { Opening } from './opening.ts'
import { spokenAfter } from './spoken.ts'

const bodyLast = new RegExp(`(?:${bodyNouns.join('|')})$`, 'i')
const subjectless =
  /(?:[,;](?:\sbut\b(?<=^[^.;]{0,80}\b(?:not|no|awaited|outstanding)\b[^.;]{0,80}))?|\s[–—-])\s*(?<verb>agreed|resolved)(?:\s+unanimously)?\s+(?=(?:to|that|for|not to)\b)(?<that>that\s+)?/gi

/** "… no response received, agreed to write again", "Rota not yet printed, but agreed to post it", "Donation requested, agreed to pay £65" */
export function agreedWithoutSubject(sentence: string, row: boolean): Opening | undefined {
  if (!speaksOf(sentence, 'resolution')) return undefined
  for (const match of everyMatch(sentence, subjectless)) {
    // "Councillor Elm, who sat for Mill ward, agreed to ask": a person's undertaking.
    if (
      /(?:^|\s)(?:councillor|cllr|mr|mrs|ms|clerk|chair\w*|who)\b[^.;–—]{0,80}$/i.test(sentence.slice(0, match.index)) &&
      match[0].startsWith(',')
    )
      continue
    return spokenAfter(sentence, match)
  }
  // "…, seconded by Councillor Fir and agreed to light lamps", "…, seconded Cllr Fir, all agreed to light lamps", "… and resolved, “That lamps be lit.”"
  const seconded =
    /\b(?:seconded|proposed by)\b[^;]{0,80}?(?:\band\s+(?:it was\s+|all\s+)?|,\s(?:and\s)?(?:it was\s|all\s|everyone\s))(?:unanimously\s+)?(?<verb>resolved|agreed|approved(?=\sthat\b))(?:,?\s+|(?=:))(?:unanimously\s+|by all(?: present)?,?\s+)?(?:that,?\s+|(?=to\s|["“]that\s)|:\s+(?:["“‘']?that\s+)?|(?:that\s*)?:$)/i.exec(
      sentence,
    )
  if (seconded) return spokenAfter(sentence, seconded)
  // "Mowing of the village green resolved to pay £108": a line of a list, its cells not parted.
  const line = sentence.length < 160 ? /^(?<lead>[^.;]{6,120}?)\s(?<verb>resolved)\s+(?=to\s\p{Ll})/u.exec(sentence) : null
  if (
    line &&
    !bodyLast.test(line.groups?.lead ?? '') &&
    !/\b(?:has|have|had|was|were|be|been|is|are|not|he|she|they|who|which|and|mr|mrs|ms|cllr|councillor|that|will)\b/i.test(
      line.groups?.lead ?? '',
    )
  ) {
    return spokenAfter(sentence, line)
  }
  const inRow = row ? /(?<=\s)(?<verb>resolved|agreed)\s+(?=to\s)/i.exec(sentence) : null
  return inRow ? spokenAfter(sentence, inRow) : undefined
}
