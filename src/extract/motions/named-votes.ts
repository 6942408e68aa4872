/** Votes that a sentence tells of by name, beside the lists of a division. */
import { everyMatch } from '../../language/matches.ts'
import { numberOf } from '../../language/numbers.ts'
import { speaksOf } from '../../language/topics.ts'
import { callsAlone } from './calls.ts'
import { optionOf, type VoterList } from './vote-sides.ts'
import { isNames, readVoters } from './voter-names.ts'

/**
 * "Note: Councillor Elm abstained", "On a recorded vote, Councillors Elm and Fir voted for and Councillor Oak voted against",
 * "Councillors Elm and Fir OPPOSED", "passed 4-1 with Commissioners Elm, Fir, Gum and Hale voting aye and Commissioner Oak voting no", "carried, Cllr Elm abstained".
 */
const namedVote =
  /\b(?:(?:asked|requested|wished)\b.{0,60}?\b(?:that|to have)\b.{0,40}?\s)?(?<vote>abstain(?:ed|ing|s)|vot(?:ed|ing) (?:against|in favou?r|for|aye|yes|no|nay)|did not vote|(?<=\bwith [^.;]{2,60}\s)(?:opposed|opposing|dissenting)|(?:voted |voting )?in opposition|(?<!\b(?:was|were)\s)(?:opposed|dissenting)(?=[\s.)]*$))\b/gi
/** "Elm, Fir and Oak in favor; Yew opposed." */
const bothSides =
  /^(?<pro>\p{Lu}[^;:.]{1,160}?)\s+(?:were\s+|voted\s+)?in favou?r\s*[;,]\s*(?:and\s+|with\s+)?(?<contra>\p{Lu}[^;:.]{1,160}?)\s+(?:was\s+|were\s+|voted\s+)?(?:opposed|against|dissenting)[\s.]*$/iu
/** What stands before those who voted: at the beginning, behind "with", and behind those who voted otherwise. */
const beforeVoters =
  /^\W*(?:note\s*[:–-]\s*)?(?:(?:on|upon|following|after|in) (?:a|the|being)\b[^,]{0,40},\s*)?|\b(?:with|while)\s+|,\s+/gi
const options = {
  abstain: 'abstain',
  against: 'against',
  oppos: 'against',
  dissent: 'against',
  favour: 'for',
  favor: 'for',
  for: 'for',
  aye: 'for',
  yes: 'for',
  'not vote': 'other',
  nay: 'against',
  no: 'against',
} as const

/** "In accordance with Rule 16.5, Councillors Elm and Fir requested that their votes against the motion be recorded." */
const askedToRecord = new RegExp(
  '^(?:note\\s*[:–-]\\s*|(?:(?:In accordance|Under|Pursuant|In line|As provided)\\b[^;]{3,160}?,|Under (?:the )?Standing Orders? [\\d.]+)\\s+)?(?<who>[^.;]{3,120}?)\\s+' +
    '(?:asked|requested|wished|wanted)\\s+(?:(?:that|to have|for)\\s+)?(?:his|her|their)\\s+' +
    '(?:(?<printed>votes?\\s+(?:against|for|in favour)|abstentions?|dissent(?:ing votes?)?|opposition)\\b[^.;]{0,60}?\\brecorded\\b' +
    // "that her name be recorded |as having voted against|"
    '|(?:names?|votes?)\\s[^.;]{0,20}?\\brecorded\\sas\\s(?:having\\s)?(?<named>(?:vot(?:ed|ing)\\s(?:against|for|in favour))|against|abstain(?:ed|ing)))',
  'i',
)
/** "3 in favour, 1 against (Cllr Fir), 1 abstention (Cllr Yew)", "In favour: 3. Against: 1 (Cllr Fir)." */
const countedByName =
  /\b(?<printed>against|abst(?:entions?|ained|aining)|in favou?r|for|opposed)\s*[:–-]?\s*(?:\d{1,2}\s*)?[([](?<who>(?:Cllrs?|Councill?ors?|Crs?|Mr|Mrs|Ms|Miss|Dr|Members?|Commissioners?|Trustees?|Directors?|Supervisors?)\b[^()[\]]{2,160})[)\]]/gi

function readAskedToRecord(text: string): VoterList | undefined {
  // "Carried; |Councillor Elm asked …|"
  const behind = text.replace(/^[^;]{3,40};\s/, '')
  const { who = '', named = '', printed = named } = (text.includes('recorded') && askedToRecord.exec(behind)?.groups) || {}
  if (who === '' || !isNames(who)) return undefined
  return { option: sideOf(printed), printed, names: readVoters(who) }
}

function readCountedByName(text: string): VoterList[] {
  return everyMatch(text, countedByName).flatMap(({ groups: { who = '', printed = '' } = {} }) =>
    isNames(who) ? [{ option: sideOf(printed), printed, names: readVoters(who) }] : [],
  )
}

function sideOf(printed: string): VoterList['option'] {
  const side = optionOf(printed)
  return side ?? (/^abst/i.test(printed) ? 'abstain' : /\b(?:for|favou?r)$/i.test(printed) ? 'for' : 'against')
}

/** What stands in a bracket: "CARRIED |(Councillor Gorse opposed)|", "(Cllr Elm against, Cllr Fir abstained)", "(Against: Cllr Elm; Absent: Cllr Fir)", "(Elm, Fir – yea)", "(Elm – yes, Fir – no)". */
const brackets = /[([](?:\d{1,2}[-–]\d{1,2},?\s)?(?<inner>\p{Lu}[^()[\]]{4,200})[)\]]/gu
const whoThenHow =
  /(?<who>\p{Lu}[^;:]{1,160}?)\s(?:were\s|was\s)?(?<printed>opposed|opposing|dissenting|against|abstain(?:ed|ing)|vot(?:ing|ed) (?:against|no|nay))(?:\s*[,;]\s*(?:and\s)?|\s+and\s+|$)/uy
const whoThenCall = /(?<who>\p{Lu}[^;:–]{1,160}?)\s?[–-]\s(?<printed>[Aa]ye|[Yy]ea|[Yy]es|[Nn]ay|[Nn]o)s?(?:\s*[,;]\s*|$)/uy
const howThenWho =
  /(?<printed>Against|Opposed|Abstain(?:ed|ing)|Abstentions?|Dissenting|For|In favou?r|Ayes?|Yeas?|Nays?|Noes|Absent|Recused)\s?:\s*(?<who>\p{Lu}[^;:]{2,160}?)(?:\s*;\s*|$)/uy

function readInBrackets(text: string): VoterList[] {
  for (const { groups: { inner = '' } = {} } of everyMatch(text, brackets)) {
    const calls = callsAlone(inner)
    if (calls.length > 0) return calls
    const found = [whoThenHow, whoThenCall, howThenWho].flatMap((form) => everyMatch(inner, form))
    const lists = found.flatMap(({ groups: { who = '', printed = '' } = {} }): VoterList[] =>
      isNames(who) && !nobodysName.test(who) ? [{ option: sideOf(printed), printed, names: readVoters(who) }] : [],
    )
    if (lists.length > 0) return lists
  }
  return []
}

/** "All in favour except Cllr Elm, who abstained.", "Agreed by all bar Cllrs Elm and Fir who voted against." */
const exceptWho =
  /\b(?:except(?:ing)?(?: for)?|bar|apart from|other than|with the exception of)\s(?<who>\p{Lu}[^.;:]{2,100}?),?\s(?:who|both of whom)\s(?:was\s|were\s)?(?<printed>abstained|voted against|against|opposed|did not vote)\b/u

function readExcepted(text: string): VoterList | undefined {
  const { who = '', printed = '' } = (text.includes(' who') && exceptWho.exec(text)?.groups) || {}
  if (who === '' || !isNames(who)) return undefined
  return { option: printed === 'did not vote' ? 'other' : sideOf(printed), printed, names: readVoters(who) }
}

/** "… carried by a majority, with a nay vote from Dr. Fir.", "Carried 5-1. Nay being Ms. Elm." */
const voteOf =
  /\b(?:with (?:an?|one|the (?:sole|only|lone)) (?=\w+ vote\b)|(?<=^\W*)(?=\w+ (?:being|was|were)\b))(?<printed>nays?|noes|no|dissenting|negative|opposing|abst\w+|opposed) (?:vote (?:from|by|of|being)|being|was|were)\s(?<who>\p{Lu}[^;:]{1,160}?)[\s.]*$/iu

function readVoteOf(text: string): VoterList | undefined {
  const { who = '', printed = '' } = voteOf.exec(text)?.groups ?? {}
  return who === '' || !isNames(who) ? undefined : { option: sideOf(printed), printed, names: readVoters(who) }
}

/** Characters of a council's names in one sentence. */
const longestList = 1200

const nobodysName =
  /^(?:(?:those|there|they|who|he|she|none|nobody|no one|one|two|three)$|(?:carried|passed|approved|adopted|defeated|lost|motion)\b)/i

/** The voters of a sentence, in the order of their votes. Once names have been found, what is not names ends them. */
export function namedVotes(text: string): VoterList[] {
  const asked = readAskedToRecord(text)
  if (asked) return [asked]
  const { pro, contra } = (speaksOf(text, 'favour') && bothSides.exec(text)?.groups) || {}
  if (pro && contra && isNames(pro) && isNames(contra))
    return [
      { option: 'for', printed: 'in favour', names: readVoters(pro) },
      { option: 'against', printed: 'opposed', names: readVoters(contra) },
    ]
  const counted = /[([]/.test(text) && speaksOf(text, 'number') ? readCountedByName(text) : []
  if (counted.length > 0) return counted
  const bracketed = /[([]/.test(text) && speaksOf(text, 'floor') ? readInBrackets(text) : []
  if (bracketed.length > 0) return bracketed
  const excepted = readExcepted(text)
  if (excepted) return [excepted]
  const one = readVoteOf(text)
  if (one) return [one]
  const lists: VoterList[] = []
  let from = 0
  for (const match of speaksOf(text, 'voter') ? everyMatch(text, namedVote) : []) {
    const before = text.slice(Math.max(from, match.index - longestList), match.index).replace(/^(?:\s|,|;|and\b|but\b)+/, '')
    // "Those voting against: None", "Five voted aye": they name nobody.
    const who = everyMatch(before, beforeVoters)
      .map(({ 0: lead, index }) => before.slice(index + lead.length).trim())
      .find((words) => isNames(words) && !nobodysName.test(words) && numberOf(words) === undefined)
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
