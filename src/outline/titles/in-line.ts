/**
 * Where titles stand in minutes that have lost every line break, and whose titles no number counts. The titles of such a text
 * are set in one way: what two that are titles everywhere show of it, the others follow.
 *
 *     … at 4.05 pm. Minutes of May 6: Approved. Announcements: Jo Elm told of the fair. Repair of the slip: Two quotes …
 *     … PRESENT Jo Elm, Kit Fir APPROVAL OF THE AGENDA Approved REPAIR OF THE SLIP Two quotes …
 *     … Police: None Declarations of Interest None Matters Arising Jo went through the list.
 */
import { everyMatch } from '../../language/matches.ts'
import { attendanceLabel } from '../../vocabulary/attendance.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { isCapitals, isSentence, notHeading } from './index.ts'

export interface Piece {
  start: number
  end: number
  /** A title, and no text. */
  title?: true
}

interface Found extends Piece {
  /** It is a title everywhere. */
  known: boolean
}

/** A shorter paragraph is one. */
const long = 600

/** The titles and what stands between them; nothing where fewer than three titles show how they are set. */
export function titlesInLine(text: string): Piece[] {
  if (text.length < long) return []
  for (const find of [beforeColon, inCapitals, inWords]) {
    const found = find(text)
    const first = found.find(({ known }) => known)
    if (!first || found.length < 3 || new Set(found.filter(({ known }) => known).map(({ start }) => start)).size < 2) continue
    const titles = found.filter(({ start }) => start >= first.start).map(({ start, end }) => ({ start: withNumber(text, start), end }))
    return pieces(text, attendanceBefore(text, first.start), titles)
  }
  return []
}

function pieces(text: string, lists: number[], titles: { start: number; end: number }[]): Piece[] {
  const head = [0, ...lists.filter((at) => at > 0)].map((start, i): Piece => ({ start, end: lists[i] ?? (titles[0]?.start as number) }))
  const items = titles.flatMap(({ start, end }, i): Piece[] => [
    { start, end, title: true },
    { start: end, end: titles[i + 1]?.start ?? text.length },
  ])
  return [...head, ...items]
}

/** "… in May. Repair of the slip: Two quotes" */
function beforeColon(text: string): Found[] {
  return everyMatch(text, /(?<=[.?!]["”’)]?\s)\p{Lu}[^.:;?!]{2,90}(?=:\s+["“]?\p{Lu})/gu).flatMap(({ 0: title, index }) => {
    const none = isSentence(title) || notHeading.test(title) || attendanceLabel(title) !== undefined
    return none ? [] : [{ start: index, end: index + title.length, known: isKnownTitle(title) }]
  })
}

/** "… Jo Elm REPAIR OF THE SLIP Two quotes" */
function inCapitals(text: string): Found[] {
  return everyMatch(text, /(?<=\s)\p{Lu}[\p{Lu}’'/&-]*(?:,?\s(?:[\p{Lu}’'/&-]+|\d{4}))*\p{Lu}(?=\s?[:–—-]?\s?[\p{Lu}\d(“"])/gu).flatMap(
    ({ 0: title, index }) => {
      const known = isKnownTitle(title.slice(0, 1) + title.slice(1).toLowerCase())
      if (!known && (!title.includes(' ') || title.length < 8)) return []
      return isCapitals(title) && attendanceLabel(title) === undefined ? [{ start: index, end: index + title.length, known }] : []
    },
  )
}

/** Before these words a title's words are part of a sentence: "under Matters Arising". */
const withinSentence = /^(?:\p{Ll}+|The|An?|Of|In|For|To|On|At|By|With|From|Under|And)$/u
const mostWords = 7

/** "… Police: None Declarations of Interest None Matters Arising Jo went": titles that are titles everywhere, and no others. */
function inWords(text: string): Found[] {
  const words = everyMatch(text, /\S+/g)
  const found: Found[] = []
  for (let i = 0; i < words.length; i++) {
    const [first, before] = [words[i] as RegExpExecArray, words[i - 1]?.[0] ?? '']
    if (!/^\p{Lu}\p{Ll}/u.test(first[0]) || withinSentence.test(before)) continue
    const count = wordsOfTitle(text, words, i)
    if (count === 0) continue
    const last = words[i + count - 1] as RegExpExecArray
    found.push({ start: first.index, end: last.index + last[0].length, known: true })
    i += count - 1
  }
  return found
}

/** How many words the title has that begins here, before a text that begins with a capital; 0 where none does. */
function wordsOfTitle(text: string, words: readonly RegExpExecArray[], from: number): number {
  const start = (words[from] as RegExpExecArray).index
  for (let count = 2; count <= mostWords && from + count < words.length; count++) {
    const next = words[from + count] as RegExpExecArray
    const title = text.slice(start, next.index).trimEnd()
    if (/[,;]$|\p{Lu}{3}/u.test(title)) return 0
    if (/^["“(]?[\p{Lu}•]/u.test(next[0]) && isKnownTitle(title)) return office.test(title) ? 0 : count
  }
  return 0
}

/** "Kit Fir - Highway Department Consultant": whose somebody is. */
const office = /\b(?:Department|Superintendent|Commission\p{L}*|Committee|Board|Officer|Director|Manager|Council\p{L}*)$/u

/** "2. ELECTION OF OFFICERS", "30-07/02 ELECTION OF OFFICERS": where the number begins that stands before a title. */
function withNumber(text: string, at: number): number {
  const number = /(?<=^|\s)(?:(?:\d{1,3}|[IVX]{1,5}|\p{Lu})\.|[A-Z]{0,4}\d{2,4}(?:[/-]\d{2})?\/\d{1,4})\s?$/u.exec(
    text.slice(Math.max(0, at - 14), at),
  )
  return at - (number?.[0].length ?? 0)
}

/** "Present: …", "Apologies: …" before the first title begin lines of their own. */
function attendanceBefore(text: string, first: number): number[] {
  return everyMatch(text.slice(0, first), lists).map(({ index }) => index)
}

const lists =
  /(?<=\s)(?:(?:In |Also )?(?:Present|Attendance|attendance|present)|PRESENT|ABSENT|Absent|Apologies|APOLOGIES|GUESTS)(?::|(?<=[A-Z]{3})(?=\s\p{Lu}\p{Ll}))/gu
