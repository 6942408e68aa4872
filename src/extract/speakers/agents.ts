/** Speakers whom a passive or a noun of speech names behind it: "was introduced by Liz Elder", "an update from the Chairman of CAN". */
import { everyMatch } from '../../language/matches.ts'
import { speaksOf } from '../../language/topics.ts'
import { mayThenSpeak, passiveAgent, updateFrom } from '../../vocabulary/speech.ts'
import { type DesignationKind, parseDesignation } from './designation.ts'
import { longestDesignation, tidy } from './subjects.ts'

export interface Agent {
  printed: string
  kind: DesignationKind
  /** As printed: "introduced by", "to allow an update from". */
  verb: string
}

/** The first of a sentence. */
export function agentOf(sentence: string): Agent | undefined {
  // One look for the words that every match has.
  const told = sentence.includes(' by ') ? find(sentence, passiveAgent, isNoSpeechNow) : undefined
  return told ?? (speaksOf(sentence, 'update') ? find(sentence, updateFrom, isPlanned) : undefined)
}

function find(sentence: string, pattern: RegExp, isNone: (before: string, words: string, sentence: string) => boolean): Agent | undefined {
  for (const match of everyMatch(sentence, pattern)) {
    const words = match[0]
    const before = sentence.slice(0, match.index)
    if (/\b(?:proposed|moved|seconded)\b/.test(words) || isNone(before, words, sentence)) continue
    // "The leak had been reported by the Clerk": before the meeting, unless it is told what was said.
    if (/\bhad (?:\w+ly )?been\s$/.test(before) && !/^it\s/i.test(before)) continue
    // "the Panel was not addressed by an objector"
    if (/\bnot\s$/.test(before)) continue
    const rest = sentence.slice(match.index + words.length)
    const printed = longestDesignation(rest)
    const kind = printed ? parseDesignation(printed) : undefined
    if (!printed || kind === undefined || kind === 'body' || kind === 'pronoun') continue
    if (/^to allow $/i.test(words) && !mayThenSpeak.test(rest.slice(printed.length))) continue
    // "A request was made by Mr Elm", not "The path was made by the Clerk".
    if (/^(?:made|given|delivered|provided) /i.test(words) && !nounOfSpeech.test(before)) continue
    return { printed: tidy(printed), kind, verb: words.trim() }
  }
  return undefined
}

const nounOfSpeech =
  /\b(?:request|comment|presentation|statement|point|suggestion|update|report|representation|plea|explanation|reference|overview|introduction|briefing|announcement|question|(?:feedback|advice|answer|response|assurance|clarification)s?(?=\s(?:was|were)\s))s?\b/i

/** A passive that tells of the matter, of what comes, or of the vote. */
function isNoSpeechNow(before: string, words: string, sentence: string): boolean {
  // "With the matter raised by Councillor Elm, the Group had received …", "as advised by officers": no speech of now.
  if (/\bas\s$/.test(before) || (aboutMatter.test(sentence) && !passive.test(before))) return true
  // "It was proposed that the Council be bound by |the preference expressed by the public|": the wording of a motion.
  if (/\b(?:proposed|moved)\b.*\b(?:that|to)\s/.test(before) && !passive.test(before)) return true
  // "No issues raised by the Internal Auditor."
  if (/^\W*no\s[^.;]{2,60}$/i.test(before)) return true
  // "To be confirmed by Cllr Elm at the next meeting": nothing was said yet.
  if (/\bto be\s$/i.test(before)) return true
  // "a recorded vote was requested by five Members"
  return /^requested/.test(words) && /\bvote (?:was|had been)\s$/.test(before)
}

/** Before a noun that a participle goes with: "With the item raised by …", "Following the request made by …". */
const aboutMatter =
  /\b(?:took|taken|taking) into account\b|^(?:with|having|on|following|regarding|concerning|after|during|given|despite|under|in (?:relation|respect|response|answer|reply|view|light))\b/i

/** "was", "had been", "was also": before a participle, a passive that tells what happened. */
const passive = /\b(?:was|were|been|being|is|are)\s(?:[\p{L}]+\s){0,3}$|\band\s$/u

/** Who is to speak, and did not yet. */
function isPlanned(before: string, words: string): boolean {
  // "To allow a member of the public to ask a question": what the agenda is for.
  if (before.trim() === '' && /^to/i.test(words)) return true
  // "The Mayor proposed that the rules be suspended to allow the Youth Council to speak."
  return /\b(?:proposed|moved)\b/.test(before)
}
