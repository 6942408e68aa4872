/** Finds the sentences that say who was there, came, left or stayed away, and has each kind read (attendance-apologies, -presence, -movements). */

import { nameAt, type PersonName } from '../../language/names.ts'
import type { Passage } from '../../language/passage.ts'
import { sentences } from '../../language/sentences.ts'
import { speaksOf } from '../../language/topics.ts'
import type { Span } from '../../tree.ts'
import { readApologies, readApologiesFromTitle, readSubstitutions } from './apologies.ts'
import { readChaired } from './chairing.ts'
import { readMovements } from './movements.ts'
import { readMissing, readPresence, readRoll, readWelcome } from './presence.ts'
import type { Register } from './register.ts'
import { readReserves } from './reserves.ts'

/** Words of which one stands in every sentence of these kinds. */
const trigger =
  /apolog|ymddiheur|regrets|unable to attend|absen|excused|substitut|place of|replaced by|attend|remote|virtual|online|welcomed|arriv|joined|entered|left|withdrew|return|present|leave|presiding|roll.call|(?:answered|responded to) the roll|(?:guests|visitors) (?:were|included)|attendees\b.{0,40}\bincluded/i

/** Whether a text can say who was there: the others are passed over. */
export function tellsOfAttendance(text: string): boolean {
  return speaksOf(text, 'attendance') && trigger.test(text)
}

/** "In the absence of the Chairman, Cllr Elm took the chair.", "Kit Ash presided." */
const tellsWhoChaired = /\b(?:took|in|occupied) the chair\b|\b(?:chaired|presided)\b|\bto order\b/i

/** Who chaired, as the head of minutes tells it; within the business somebody takes the chair for a part of it. */
export function readChairing(passage: Passage, lists: readonly { start: number; end: number }[], register: Register): void {
  let line = 0
  for (const words of passage.text.split('\n')) {
    const start = line
    line += words.length + 1
    if (words.length > longest || !tellsWhoChaired.test(words)) continue
    for (const { text, start: from, end } of sentences(words)) {
      if (lists.some((list) => start + from < list.end && start + end > list.start)) continue
      readChaired(text, (first, last) => passage.spanAt(start + from + first, start + from + last), register)
    }
  }
}

/** What runs on for pages without a full stop is no sentence. */
const longest = 4000

/** “Councillor Elm left the room.”: the wording of a correction to other minutes. */
const correction = /^“[^“”]*”$/

/** In the debate of an item apologies are told so: "Apologies from Cllr Elm.", "A formal apology …"; others are of something else. */
const opensWithApology = /^(?:an? |formal )?apolog/i

/**
 * @param lists where lists stand, which have been read already
 * @param early the head of the minutes, or an item that may be about who is there
 * @param apologies the text stands under a title of apologies
 */
export function readSentences(
  passage: Passage,
  lists: readonly { start: number; end: number }[],
  register: Register,
  early: boolean,
  apologies = false,
): void {
  let line = 0
  let pairsBelow = false
  const reserves = readReserves(passage, register)
  for (const words of passage.text.split('\n')) {
    const start = line
    line += words.length + 1
    if (start >= reserves.start && start < reserves.end) continue
    if (pairsBelow && readPairs(words, passage.spanAt(start, start + words.length), register)) continue
    pairsBelow = announcesPairs.test(words)
    if (!(apologies || tellsOfAttendance(words)) || correction.test(words)) continue
    for (const { text, start: from, end } of sentences(words)) {
      if (text.length > longest || !(apologies || tellsOfAttendance(text))) continue
      const at = start + from
      const listed = lists.some((list) => at < list.end && start + end > list.start)
      const place = (first: number, last: number) => passage.spanAt(at + first, at + last)
      if (!listed && apologies) readApologiesFromTitle(text, place, register)
      if (!listed && (early || opensWithApology.test(text) || (apologies && /\bsent (?:his|her|their) apologies\b/i.test(text))))
        readApologies(text, place, register)
      readSubstitutions(text, place, register, listed)
      readPresence(listed ? withoutLists(text, at, lists) : text, place, register, early)
      readWelcome(text, place, register)
      if (!listed && early) readRoll(text, place, register)
      if (!listed && early) readMissing(text, place, register)
      if (!listed) readMovements(text, place, register)
    }
  }
}

/** "|Apologies: Cllr Elm, Cllr Fir| The Clerk was in attendance.": spaces for what was read as a list, the stop behind which was lost. */
function withoutLists(text: string, at: number, lists: readonly { start: number; end: number }[]): string {
  let own = text
  for (const { start, end } of lists) {
    const [from, to] = [Math.max(0, start - at), Math.min(own.length, end - at)]
    if (to > from) own = own.slice(0, from) + blankedOut(own.slice(from, to)) + own.slice(to)
  }
  return own
}

/** But "(Cllr Fir attended via Zoom)" in a list is a sentence of its own. */
function blankedOut(words: string): string {
  return words.replace(/\([^()]*\)|[^()]+|[()]/g, (part) => (part.startsWith('(') && part.length > 1 ? part : ' '.repeat(part.length)))
}

/** "The following Councillors would be substituting:" */
const announcesPairs = /\bsubstitut\p{L}+[^.;:]{0,60}:[-–]?\s*$/iu

/** "Councillor Elm for Councillor Fir; and Councillor Oak for Councillor Ash.": the entries below it. */
function readPairs(words: string, at: Span, register: Register): boolean {
  const pairs = words
    .split(/;\s*(?:and\s)?\s*|,?\sand\s(?=[^;]*\sfor\s)|[,.]\s*$/)
    .filter(Boolean)
    .map(pairOf)
  if (pairs.length === 0 || pairs.includes(undefined)) return false
  for (const pair of pairs) if (pair) register.substitute(pair.came, pair.away, at)
  return true
}

function pairOf(words: string): { came: PersonName; away: PersonName } | undefined {
  const [substitute = '', replaced = '', ...others] = words.split(/\s(?:for|in place of)\s/)
  const [came, away] = [nameAt(substitute), nameAt(replaced)]
  const whole = came?.end === substitute.length && away?.end === replaced.length && others.length === 0
  return whole && came?.honorific && away ? { came, away } : undefined
}
