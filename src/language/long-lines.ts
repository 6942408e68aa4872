/**
 * A whole set of minutes on one line, as document libraries store it: every line break has become a space.
 *
 *     … Present: Cllrs A Bell (Chair), C Dunn 1. APOLOGIES Apologies were received from Cllr E Fox. 2. MINUTES RESOLVED that …
 *
 * The line is parted where labels say so: numbers that count up, (a) (b) (c), bullet signs, "Present:", "RESOLVED", "Moved (Elm/Fir)".
 */
import { monthNames } from '../vocabulary/calendar.ts'
import { everyMatch } from './matches.ts'

interface Piece {
  start: number
  end: number
}

/** A line shorter than this is a paragraph, whatever stands in it. */
const long = 1200
const forms = [
  // "4.2 Lamps", "IV. Lamps", "4. Lamps", "Item No. 4: Lamps"
  '(?<decimal>\\d{1,2}\\.\\d{1,2})(?=\\.?\\s+\\p{Lu})',
  "(?<roman>[IVX]{1,5})\\.(?=\\s*\\p{Lu}[\\p{L}’']{2})",
  // "… by September 30. The vote passed.": a day.
  `(?<!\\b(?:${monthNames})\\s)(?<number>\\d{1,3})\\.(?=\\s+["“‘(]?\\p{Lu})`,
  'Item (?:No\\. ?)?(?<item>\\d{1,3})[.:](?=\\s+\\p{Lu})',
  // "237/04/30 Apologies", "30-31/12 Apologies", "FC30/07/1 Apologies", "P.4059 APOLOGIES"; "237/04/30|.1| Apologies"
  '(?<reference>\\d{1,4}(?:\\/\\d{2,4}){1,2}|\\d{2}-\\d{2}\\/\\d{2}|[A-Z]{1,4}\\d{2}\\/\\d{2}\\/\\d{1,3}|[A-Z]{1,2}\\.?\\d{2,5}(?:\\/\\d{2})?)' +
    '(?<part>\\.\\d{1,2})?(?=:?\\s+(?:\\p{Lu}\\p{Ll}{2}|\\p{Lu}{2}))',
  // "4059 PUBLIC QUESTIONS The", "4060 APOLOGIES The"
  "(?<bare>\\d{1,4})(?=\\s+(?:\\p{Lu}{3,}(?:\\s+[\\p{Lu}&,()’'-]{2,}){1,12}|\\p{Lu}{6,})\\s)",
  '\\((?<letter>[a-z])\\)(?=\\s)|[·•▪](?=\\s)',
  '(?:Present|PRESENT|In [Aa]ttendance|IN ATTENDANCE|Also [Pp]resent|ALSO PRESENT|Apologies|APOLOGIES|Minutes|Decision' +
    '|Additional documents|Supporting documents|Venue|Contact)\\s?:',
  '(?:RESOLVED|RECOMMENDED|AGREED|NOTED|DECISION)\\b(?=\\s*[:–-]|\\s+(?:that|to|UNANIMOUSLY|–)\\b)',
  // "Moved (Elm/Fir)", "Moved by Elm seconded by Fir", "Be it resolved", "Motion carried", "The meeting closed"
  '(?:Moved|MOVED) (?=\\([^()/]{3,60}\\/|by\\s[^.:;]{3,60}\\s[Ss]econded by\\s)',
  // A rule across the page: what stands behind it begins anew.
  '(?<rule>[-_=]{12,}\\s+)(?=\\S)',
  '(?:Be it|BE IT) (?:hereby )?(?:resolved|RESOLVED)\\b|Motion (?:carried|lost)\\b|The meeting (?:closed|ended|concluded|finished)\\b',
]
const label = new RegExp(`(?<=^|\\s)(?:${forms.join('|')})`, 'gu')

/** "237/04/30 Apologies … 238/04/30 Minutes", "P.4059 APOLOGIES … P.4060 INTERESTS", "FC30/07/1 WELCOME … FC30/07/2 INTERESTS": the references right before and right after one, whichever of its figures counts. */
function neighbours(reference: string): string[] {
  return everyMatch(reference, /\d+/g).flatMap(({ 0: figures, index }) =>
    [-1, 1].map((step) => {
      const other = String(Number(figures) + step).padStart(figures.length, '0')
      return reference.slice(0, index) + other + reference.slice(index + figures.length)
    }),
  )
}

/** "… the following: · a report; and · a plan. |RESOLVED that …|" */
const listBehindColon = /(?<=:-?\s+)[·•▪](?=\s+\S)/u
const nextInList = /(?<=\s)[·•▪](?=\s+\S)|(?<=[.;]\s+)(?:(?:RESOLVED|RECOMMENDED|AGREED|DECISION)\b)/gu

/** A list of two entries or more that runs on behind the colon of its line: each begins a line, and what is resolved behind it. */
function listInLine(line: string): Piece[] | undefined {
  const first = listBehindColon.exec(line)
  const entry = first ? undefined : entriesInLine(line)
  if (entry) return entry
  // The rows of a page, a line each, are parted at their labels.
  if (!first || /\b(?:Minutes|Decision):\s/.test(line.slice(first.index))) return undefined
  const from = first.index - 1
  const cuts = everyMatch(line.slice(from), nextInList).map(({ index }) => from + index)
  const entries = cuts.filter((at) => /[·•▪]/.test(line.charAt(at)))
  if (entries.length < 2) return undefined
  return [0, ...cuts].map((start, i) => ({ start, end: cuts[i] ?? line.length }))
}

/** "· Councillor Elm, · Councillor Fir, and · Councillor Oak." */
function entriesInLine(line: string): Piece[] | undefined {
  if (!/^\s*[·•▪]\s/u.test(line)) return undefined
  const cuts = everyMatch(line, /(?<=[,;.]\s+(?:and\s+)?)[·•▪](?=\s+\S)/gu).map(({ index }) => index)
  return cuts.length === 0 ? undefined : [0, ...cuts].map((start, i) => ({ start, end: cuts[i] ?? line.length }))
}

/** The pieces of a long line, in order; one piece where nothing in it says that it was several lines. */
export function splitLongLine(line: string): Piece[] {
  if (line.length < long) return (/[·•▪]/.test(line) ? listInLine(line) : undefined) ?? [{ start: 0, end: line.length }]
  const cuts: number[] = []
  let last = 0
  let letter = ''
  const labels = everyMatch(line, label)
  // "1358 DECLARATIONS OF INTEREST … 1359 MINUTES OF THE LAST MEETING": bare numbers before capitals, where one follows another.
  const bares = new Set(labels.map((match) => Number(match.groups?.bare)))
  const counted = new Set([...decimalsInOrder(labels), ...romansInOrder(labels)])
  const references = new Set(labels.map((match) => (match.groups?.part ? '' : (match.groups?.reference ?? ''))))
  for (const match of labels) {
    if (match.groups?.rule !== undefined) {
      cuts.push(match.index + match[0].length)
      continue
    }
    if (match.groups?.decimal ?? match.groups?.roman) {
      if (counted.has(match)) cuts.push(match.index)
      continue
    }
    const {
      number: dotted,
      item,
      bare,
      reference,
      part,
      letter: printed,
    } = match.groups as Record<'number' | 'item' | 'bare' | 'reference' | 'part' | 'letter', string | undefined>
    if (reference !== undefined) {
      // "P.4059.2 RESOLVED" below "P.4059 APOLOGIES"
      if (part ? references.has(reference) : neighbours(reference).some((other) => references.has(other))) cuts.push(match.index)
      continue
    }
    if (bare !== undefined) {
      if (!bares.has(Number(bare) + 1) && !bares.has(Number(bare) - 1)) continue
      cuts.push(match.index)
      continue
    }
    const number = dotted ?? item
    if (number !== undefined) {
      // "at 7. The": only a number that counts on begins a line.
      const value = Number(number)
      if (last !== 0 ? value !== last + 1 : value > 400) continue
      last = value
      letter = ''
    } else if (printed !== undefined) {
      if (printed !== 'a' && printed.charCodeAt(0) !== letter.charCodeAt(0) + 1) continue
      letter = printed
    } else if (
      /^[A-Z]{4}/.test(match[0]) &&
      !/[.:;,]["”’)]*\s*$|\b(?:was|and|it|unanimously)\s*$/i.test(line.slice(Math.max(0, match.index - 30), match.index)) &&
      !/^(?:PRESENT|APOLOGIES|IN|ALSO)/.test(match[0])
    ) {
      continue
    }
    cuts.push(match.index)
  }
  if (cuts.length < 3) return [{ start: 0, end: line.length }]
  const starts = cuts[0] === 0 ? cuts : [0, ...cuts]
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? line.length }))
}

/** "1.0 WELCOME … 1.1 APOLOGIES … 2.1 LAMPS": three or more that count on, and no sums. */
function decimalsInOrder(labels: readonly RegExpExecArray[]): RegExpExecArray[] {
  let chain: RegExpExecArray[] = []
  let last: [number, number] = [0, 0]
  for (const match of labels) {
    if (match.groups?.decimal === undefined) continue
    const [first, second] = match.groups.decimal.split('.').map(Number) as [number, number]
    const follows = first === last[0] ? second === last[1] + 1 : first === last[0] + 1 && second <= 1
    if (!follows && chain.length > 1) continue
    chain = follows ? [...chain, match] : [match]
    last = [first, second]
  }
  return chain.length >= 3 ? chain : []
}

const romans = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
]

/** "I. Elm, Kit Fir … I. Minutes … II. Announcements … III. Reports": the last "I." before "II." counts, and no initial. */
function romansInOrder(labels: readonly RegExpExecArray[]): RegExpExecArray[] {
  let chain: RegExpExecArray[] = []
  for (const match of labels) {
    if (match.groups?.roman === undefined) continue
    const value = romans.indexOf(match.groups.roman)
    if (value === chain.length + 1) chain.push(match)
    else if (value === 1 && chain.length === 1) chain = [match]
  }
  return chain.length >= 2 ? chain : []
}
