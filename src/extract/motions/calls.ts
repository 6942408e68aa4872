/**
 * Votes member by member, as a roll call takes them:
 *
 *     Connie Fir – Yes          a line or a row for each
 *     Arnie Elm – Absent
 *     Moved to adjourn. |Roll call: Alder, aye; Cedar, nay; Damson, aye. |Carried 2-1.
 *     Motion carried by vote of |Ann Elm yea, Bo Fir yea and Cy Oak nay.
 *     VOTE: Alder Y, Cedar N, Damson Y.
 */
import { withoutCouncillor } from '../../language/designations.ts'
import { isCapital, isSmall } from '../../language/letters.ts'
import { everyMatch } from '../../language/matches.ts'
import { speaksOf } from '../../language/topics.ts'
import type { Block } from '../../tree.ts'
import { optionOf, type VoterList } from './vote-sides.ts'

export interface Calls {
  /** What the first block says before them: the motion. */
  before: string
  /** The votes, block by block. */
  lists: VoterList[][]
  /** What the last block says behind them: the result. */
  behind: string
}

const word = [
  'aye',
  'yea',
  'yes',
  'nay',
  'no',
  'for',
  'against',
  'abstain',
  'abstains',
  'abstained',
  'absent',
  'excused',
  'recused',
  'not present',
]
  .flatMap((vote) => [vote, `${vote.charAt(0).toUpperCase()}${vote.slice(1)}`, vote.toUpperCase()])
  .concat('Not Present', 'Y', 'N')
  .join('|')
/** Without a sign between, what can be no other word: "Fir  Aye", "Gorse Yes". */
const bare = word
  .split('|')
  .filter((vote) => /^(?:aye|yea|nay|\p{Lu})/u.test(vote))
  .join('|')
/** "Kit Elm|, Chairman| Yes" */
const office = '(?:Vice[- ]?)?(?:Chair(?:man|woman|person)?|President|Mayor)|Secretary|Treasurer|Clerk|Alternate'
/** "Councillor A. Elm – Nay", "Fir: aye", "Gorse voted no" */
const pair = new RegExp(
  `^(?<name>(?:\\p{Lu}[\\p{L}.’'-]*\\s?){1,4}?)(?:,\\s(?:${office}))?\\s*(?:\\(\\w+\\)\\s*)?(?:[-–—:,]|\\bvot(?:ed|es|ing)\\b|(?<=\\s)(?=(?:${bare})$))\\s*(?<vote>${word})$`,
  'u',
)
/** "Yes Ann Elm", "Nay: Bo Fir": the vote first, on a line of its own */
const voteFirst = /^(?<vote>Yes|No|Aye|Nay|Yea|Abstain|Absent)\s*[:–-]?\s+(?<name>\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3})$/u
const initials: Record<string, string> = { Y: 'yes', N: 'no' }
const votes = new Set(word.split(/[| ]/))
const opening =
  /(?<=^|[.;]\s+)(?:(?:(?:(?:up)?on|by) )?(?:a |the )?(?:roll[- ]call|recorded|named?) vote(?: was(?: taken)?)?(?: as follows)?|(?:(?:by|upon|on) )?roll(?:[- ]call)?(?:, [^.;:]{3,30}? voted? as follows|,? the vote was(?: as follows)?)?|vote)\s*[:–-]+\s*|\bby (?:a )?(?:roll[- ]call )?vote of\s+(?=[A-Z][a-z])|\b(?:with|by|on|upon) the following (?:roll[- ]call )?votes?\s*[:–-]+\s*/i

/** "Ms Elm seconded. |Ann Elm, aye; Bo Fir, nay.|": behind a sentence, with no words before them. */
const unannounced =
  /(?<=[.;]\s)(?=(?:\p{Lu}[\p{L}.’'-]*\s){0,3}\p{Lu}[\p{L}’'-]*(?:,|\s?[–:-])\s?(?:[Aa]ye|[Yy]ea|[Nn]ay|AYE|YEA|NAY|(?<=[–:-]\s?)(?:For|FOR|Against|AGAINST|Yes|YES|No|NO))[;,.]\s)/u

/** The calls that begin with the block at `at`; nothing where a name stands alone, or nobody voted for or against. */
export function readCalls(blocks: readonly Block[], at: number): Calls | undefined {
  const found: Calls = { before: '', lists: [], behind: '' }
  for (let i = at; i < blocks.length && found.behind === ''; i++) {
    const calls = callsOf(blocks[i] as Block)
    if (!calls || (i > at && calls.before !== '')) break
    found.lists.push(calls.lists)
    found.before ||= calls.before
    found.behind = calls.behind
  }
  const all = found.lists.flat()
  return all.length > 1 && all.some(({ option }) => option === 'for' || option === 'against') ? found : undefined
}

function callsOf({ value, cells }: Block): { before: string; lists: VoterList[]; behind: string } | undefined {
  const text = (cells ? cells.filter((cell) => cell.trim() !== '').join(' – ') : value).trim()
  const { vote = '', name: voter = '' } = (text.length < 60 ? voteFirst.exec(text)?.groups : undefined) ?? {}
  const side = vote === '' ? undefined : optionOf(vote)
  if (side) return { before: '', lists: [{ option: side, printed: vote, names: [withoutCouncillor(voter)] }], behind: '' }
  if (text.length > 1000 || !(votes.has(lastWord(text)) || speaksOf(text, 'votersFollow') || unparted.test(text))) return undefined
  const head = cells ? null : (opening.exec(text) ?? unannounced.exec(text))
  const before = head ? text.slice(0, head.index) : ''
  const { lists, end } = callsFrom(text, head ? head.index + head[0].length : 0)
  return lists.length === 0 || (lists.length === 1 && end < text.length) ? undefined : { before, lists, behind: text.slice(end) }
}

/** "Selectman Elm,|yes Selectman| Fir, yes Selectman Gum, no" */
const unparted = /,\s?(?:yes|no|aye|nay)\s\p{Lu}/u

/** "Elm – yes, Fir – no": words that hold nothing but calls. */
export function callsAlone(words: string): VoterList[] {
  const { lists, end } = votes.has(lastWord(words)) ? callsFrom(words, 0) : { lists: [], end: 0 }
  return lists.length > 1 && end >= words.length ? lists : []
}

/** The calls that follow one another from there, and where the last ends. */
function callsFrom(text: string, from: number): { lists: VoterList[]; end: number } {
  const lists: VoterList[] = []
  let end = from
  // Pairs are parted by semicolons and stops, by commas behind the vote, "Elm, aye, Fir, nay", or by nothing: "Mr Elm, yes Mr Fir,no".
  for (const [part, call = ''] of everyMatch(text.slice(from), parts)) {
    const { name = '', vote: printed = '' } = pair.exec(call.trim())?.groups ?? {}
    const option = optionOf(initials[printed] ?? printed)
    if (name === '' || !option) break
    lists.push({ option, printed, names: [withoutCouncillor(name.trim())] })
    end += part.length
  }
  return { lists, end }
}

function lastWord(text: string): string {
  const end = text.endsWith('.') || text.endsWith(';') ? text.length - 1 : text.length
  let start = end
  while (start > end - 12 && (isSmall(text, start - 1) || isCapital(text, start - 1))) start--
  return text.slice(start, end)
}

const parts = new RegExp(
  `(?:and\\s+)?(\\S.*?(?<![\\p{L}])(?:${word}))(?:[.;,]\\s*|\\s+(?=and\\s)|(?<=,\\s?\\p{Ll}+)\\s+(?=\\p{Lu})|$)`,
  'gsuy',
)
