/**
 * Elections between candidates, each moved and seconded by somebody:
 *
 *     Councillor Ash proposed, seconded by Councillor Birch, that Councillor Fir be elected Mayor.
 *     Councillor Cedar proposed, seconded by Councillor Dale, that Councillor Gorse be elected Mayor.
 *     There were 5 votes for Councillor Fir and 4 votes for Councillor Gorse.
 *     RESOLVED: That Councillor Fir be elected Mayor.
 */
import { readDesignation } from '../../language/designations.ts'
import { everyMatch } from '../../language/matches.ts'
import { numberOf } from '../../language/numbers.ts'
import { sameName } from '../../language/same-name.ts'
import { type Draft, implyResult } from './draft.ts'

const chosen =
  /^(?:that\s)?(?<name>\p{Lu}(?:[^.;:]|(?<=\s\p{L})\.){2,80}?)\s(?:be|is|was|as)\s(?:\p{Ll}+ly\s)?(?:re-?)?(?:elected|appointed|nominated|co-?opted)\b/iu
const votesFor = /\b(?<count>\d{1,3}|[a-z]+)\s(?:votes?\s)?(?:were\s)?(?:cast\s|recorded\s)?(?:for|in favou?r of)\s(?=(?:the\s)?\p{Lu})/gu
const votesOf = /\s(?:received|obtained|polled|secured|had|[-–:])\s(?<count>\d{1,3}|[a-z]+)\svotes?\b/gu

/** Who is to be elected: "Councillor Fir be elected Mayor", "Councillor Fir" */
function nomineeOf(words: string): string | undefined {
  const name = readDesignation(words)
  return chosen.exec(words.trim())?.groups?.name ?? (name && name.start === 0 && name.end === words.length ? words : undefined)
}

/** Reads the votes for each of several candidates, and who was elected; whether the sentence told either. */
export function electBetween(drafts: readonly Draft[], sentence: string, below: string): boolean {
  const open = drafts.flatMap((draft) => {
    const nominee = draft.motion.result === undefined && draft.seconded ? nomineeOf(draft.motion.text ?? '') : undefined
    return nominee ? [{ draft, nominee }] : []
  })
  if (open.length < 2) return false
  let counted = 0
  for (const { name, count } of countsIn(sentence)) {
    const one = open.find(({ nominee }) => sameName(nominee, name))
    if (!one) continue
    one.draft.motion.for = count
    counted++
  }
  const resolved = /\b(?:resolved|agreed|declared)\b\W*(?<wording>.*)$/isu.exec(sentence)?.groups?.wording
  const elected = resolved === undefined ? undefined : nomineeOf(resolved === '' ? below : resolved)
  const winner = elected === undefined ? undefined : open.find(({ nominee }) => sameName(nominee, elected))
  if (winner) for (const { draft } of open) implyResult(draft.motion, draft === winner.draft ? 'carried' : 'lost')
  return counted > 0 || winner !== undefined
}

function countsIn(sentence: string): { name: string; count: number }[] {
  const found: { name: string; count: number }[] = []
  const add = (name: string | undefined, words: string | undefined) => {
    const count = numberOf(words ?? '')
    if (name && count !== undefined) found.push({ name, count })
  }
  for (const match of everyMatch(sentence, votesFor))
    add(readDesignation(sentence, match.index + match[0].length)?.text, match.groups?.count)
  for (const match of everyMatch(sentence, votesOf)) {
    const before = sentence.slice(Math.max(0, match.index - 60), match.index).replace(/^.*(?:\band\b|[,;:])\s+/s, '')
    add(readDesignation(before)?.text, match.groups?.count)
  }
  return found
}
