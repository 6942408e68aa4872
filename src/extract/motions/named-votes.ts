/** Votes that a sentence tells of by name, beside the lists of a division. */
import { speaksOf } from '../../language/topics.ts'
import { isNames, readVoters, type VoterList } from './voters.ts'

/**
 * "Note: Councillor Elm abstained", "On a recorded vote, Councillors Elm and Fir voted for and Councillor Oak voted against",
 * "passed 4-1 with Commissioners Elm, Fir, Gum and Hale voting aye and Commissioner Oak voting no".
 */
const namedVote =
  /\b(?:(?:asked|requested|wished)\b.{0,60}?\b(?:that|to have)\b.{0,40}?\s)?(?<vote>abstained|abstaining|vot(?:ed|ing) (?:against|in favou?r|for|aye|yes|no|nay)|did not vote)\b/gi
/** What stands before those who voted: at the beginning, behind "with", and behind those who voted otherwise. */
const beforeVoters = /^\W*(?:note\s*[:–-]\s*)?(?:(?:on|upon|following|after|in) (?:a|the|being)\b[^,]{0,40},\s*)?|\b(?:with|while)\s+/gi
const options = {
  abstain: 'abstain',
  against: 'against',
  favour: 'for',
  favor: 'for',
  for: 'for',
  aye: 'for',
  yes: 'for',
  'not vote': 'other',
  nay: 'against',
  no: 'against',
} as const

/** The voters of a sentence, in the order of their votes. Once names have been found, what is not names ends them. */
export function namedVotes(text: string): VoterList[] {
  const lists: VoterList[] = []
  let from = 0
  for (const match of speaksOf(text, 'voter') ? text.matchAll(namedVote) : []) {
    const before = text.slice(from, match.index).replace(/^(?:\s|,|;|and\b|but\b)+/, '')
    // "Those voting against: None" names nobody.
    const who = [...before.matchAll(beforeVoters)]
      .map(({ 0: lead, index }) => before.slice(index + lead.length).trim())
      .find((words) => isNames(words) && !/^those$/i.test(words))
    if (!who) {
      if (from > 0) break
      continue
    }
    from = match.index + match[0].length
    const { vote: printed = '' } = match.groups as Record<string, string>
    const vote = printed.toLowerCase()
    const option = Object.entries(options).find(([word]) => vote.includes(word))?.[1] ?? 'other'
    lists.push({ option, printed, names: readVoters(who) })
  }
  return lists
}
