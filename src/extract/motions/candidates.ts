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

/** "Councillor Fir |as Chair|", "|for the office of Vice-Chair|", "|to be Mayor|" */
const office = /^\s(?:as|for|to be)\s(?:the\s|its\s)?(?:\p{Lu}|office|position|post|next)/u
/** "|On a vote,| Councillor Fir |was elected Chair by 5 votes to 3|", "Cllr. Fir|, on receiving most votes, was declared elected|" */
const wasElected =
  /^(?:[^,.;:]{3,80},\s)?(?=\p{Lu})(?<name>(?:[^,.;:]|(?<=\b(?:Cllr|Cr|Mr|Mrs|Ms|Dr|\p{Lu}))\.){2,60}?)(?:,\s(?:on|upon|having|with|by)\s[^.;:,]{3,80},)?\s(?:was|were)\s(?:(?:then|therefore|accordingly|duly|thereby|subsequently|declared|deemed)\s)*(?:re-?)?(?:elected|appointed)\b(?<behind>.*)$/su
/** "The Chair deemed |Councillor Fir| elected." */
const ruledElected = /\b(?:declared|deemed)\s(?<name>\p{Lu}(?:[^,.;:]|(?<=\bCllr)\.){2,60}?)\s(?:to be\s)?(?:duly\s)?elected\b/u
const byVotes = /\bby\s(?<most>\d{1,3}|\p{Ll}+)\s(?:votes?\s)?to\s(?<least>\d{1,3}|\p{Ll}+)\b/u

/** Who is to be elected: "Councillor Fir be elected Mayor", "Councillor Fir", "Councillor Fir as Chair" */
function nomineeOf(words: string): string | undefined {
  const name = readDesignation(words)
  const alone = name && name.start === 0 && (name.end === words.length || office.test(words.slice(name.end)))
  return chosen.exec(words.trim())?.groups?.name ?? (alone ? name.text : undefined)
}

/** Reads the votes for each of several candidates, and who was elected; whether the sentence told either. */
export function electBetween(drafts: readonly Draft[], sentence: string, below: string): boolean {
  const open = drafts.flatMap((draft) => {
    const nominee = draft.motion.result === undefined && draft.seconded ? nomineeOf(draft.motion.text ?? '') : undefined
    return nominee ? [{ draft, nominee }] : []
  })
  const told = wasElected.exec(sentence)?.groups
  if (open.length < 2) {
    // "Cllr Ash was proposed by Elm, seconded by Fir. |Cllr Ash was elected Chair.|"
    const [only] = open
    const chosen = told?.name ?? ruledElected.exec(sentence)?.groups?.name
    if (only && chosen && sameName(only.nominee, chosen)) implyResult(only.draft.motion, 'carried')
    return false
  }
  let counted = 0
  for (const { name, count } of countsIn(sentence)) {
    const one = open.find(({ nominee }) => sameName(nominee, name))
    if (!one) continue
    one.draft.motion.for = count
    counted++
  }
  const resolved = /\b(?:resolved|agreed|declared)\b\W*(?<wording>.*)$/isu.exec(sentence)?.groups?.wording
  const elected = told?.name ?? (resolved === undefined ? undefined : nomineeOf(resolved === '' ? below : resolved))
  const winner = elected === undefined ? undefined : open.find(({ nominee }) => sameName(nominee, elected))
  if (winner) for (const { draft } of open) implyResult(draft.motion, draft === winner.draft ? 'carried' : 'lost')
  const votes = winner && open.length === 2 && counted === 0 ? byVotes.exec(told?.behind ?? '')?.groups : undefined
  if (votes)
    for (const { draft } of open) {
      const count = numberOf((draft === winner?.draft ? votes.most : votes.least) as string)
      if (count !== undefined) draft.motion.for = count
    }
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
