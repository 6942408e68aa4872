/**
 * A whole set of minutes on one line, as document libraries store it: every line break has become a space.
 *
 *     … Present: Cllrs A Bell (Chair), C Dunn 1. APOLOGIES Apologies were received from Cllr E Fox. 2. MINUTES RESOLVED that …
 *
 * The line is parted where labels say so: numbers that count up, (a) (b) (c), bullet signs, "Present:", "RESOLVED", "Moved (Elm/Fir)".
 */
import { monthNames } from '../vocabulary/calendar.ts'
import { everyMatch } from './matches.ts'
import { roman } from './roman.ts'

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
  // "… by September 30. The vote passed.": a day. "Cllr Elm, Ward 3. Also present …": a seat.
  `(?<!\\b(?:${monthNames}|Ward|Division|District|Precinct|Zone|Area|Phase|Lot|Unit|Page)\\s)(?<number>\\d{1,3})\\.(?=\\s+["“‘(]?\\p{Lu})`,
  'Item (?:No\\. ?)?(?<item>\\d{1,3})[.:](?=\\s+\\p{Lu})',
  // "237/04/30 Apologies", "30-31/12 Apologies", "FC30/07/1 Apologies", "Cou/285/30-31 Apologies", "P.4059 APOLOGIES"; "237/04/30|.1| Apologies"
  '(?<reference>\\d{1,4}(?:\\/\\d{2,4}){1,2}|\\d{2}-\\d{2}\\/\\d{2}|[A-Z][A-Za-z]{0,3}\\/\\d{1,4}\\/\\d{2}(?:-\\d{2})?|[A-Z]{1,4}\\d{2}\\/\\d{2}\\/\\d{1,3}|[A-Z]{1,2}\\.?\\d{2,5}(?:\\/\\d{2})?)' +
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
  const labels = everyMatch(line, label)
  const beginnings = new Beginnings(line, labels)
  const cuts = labels.flatMap((match) => beginnings.at(match) ?? [])
  if (cuts.length < 3) return [{ start: 0, end: line.length }]
  const starts = cuts[0] === 0 ? cuts : [0, ...cuts]
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? line.length }))
}

/** Which labels of a line begin something: of those that count, the ones that count on. */
class Beginnings {
  readonly #line: string
  readonly #bares: ReadonlySet<number>
  readonly #counted: ReadonlySet<RegExpExecArray>
  readonly #references: ReadonlySet<string>
  #lastNumber = 0
  #lastLetter = ''

  constructor(line: string, labels: readonly RegExpExecArray[]) {
    this.#line = line
    this.#bares = new Set(labels.map((match) => Number(match.groups?.bare)))
    this.#counted = new Set([...decimalsInOrder(labels), ...romansInOrder(labels)])
    this.#references = new Set(labels.map((match) => (match.groups?.part ? '' : (match.groups?.reference ?? ''))))
  }

  /** Where a new line begins: at the label, or behind a rule. Labels are to be asked for in order. */
  at(match: RegExpExecArray): number | undefined {
    if (match.groups?.rule !== undefined) return match.index + match[0].length
    return this.#begins(match) ? match.index : undefined
  }

  #begins(match: RegExpExecArray): boolean {
    const { decimal, roman: numeral, reference, part, bare, number, item, letter } = match.groups as Partial<Record<string, string>>
    if (decimal !== undefined || numeral !== undefined) return this.#counted.has(match)
    if (reference !== undefined) return this.#isReference(reference, part)
    // "1358 DECLARATIONS OF INTEREST … 1359 MINUTES OF THE LAST MEETING": bare numbers before capitals, where one follows another.
    if (bare !== undefined) return this.#bares.has(Number(bare) + 1) || this.#bares.has(Number(bare) - 1)
    const counted = number ?? item
    if (counted !== undefined) return this.#countsOn(Number(counted))
    return letter === undefined ? this.#isLabel(match) : this.#isNextLetter(letter)
  }

  /** "P.4059.2 RESOLVED" below "P.4059 APOLOGIES" */
  #isReference(reference: string, part: string | undefined): boolean {
    return part ? this.#references.has(reference) : neighbours(reference).some((other) => this.#references.has(other))
  }

  /** "at 7. The": only a number that counts on begins a line. */
  #countsOn(value: number): boolean {
    if (this.#lastNumber !== 0 ? value !== this.#lastNumber + 1 : value > 400) return false
    this.#lastNumber = value
    this.#lastLetter = ''
    return true
  }

  #isNextLetter(letter: string): boolean {
    if (letter !== 'a' && letter.charCodeAt(0) !== this.#lastLetter.charCodeAt(0) + 1) return false
    this.#lastLetter = letter
    return true
  }

  /** "It was |AGREED to|" is in mid-sentence; "… the lamps. |AGREED to|" begins. */
  #isLabel({ 0: words, index }: RegExpExecArray): boolean {
    if (!/^[A-Z]{4}/.test(words) || /^(?:PRESENT|APOLOGIES|IN|ALSO)/.test(words)) return true
    const before = this.#line.slice(Math.max(0, index - 30), index)
    return /[.:;,]["”’)]*\s*$|\b(?:was|and|it|unanimously)\s*$/i.test(before)
  }
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

/** "I. Elm, Kit Fir … I. Minutes … II. Announcements … III. Reports": the last "I." before "II." counts, and no initial. */
function romansInOrder(labels: readonly RegExpExecArray[]): RegExpExecArray[] {
  let chain: RegExpExecArray[] = []
  for (const match of labels) {
    const printed = match.groups?.roman
    if (printed === undefined) continue
    if (printed === roman(chain.length + 1).toUpperCase()) chain.push(match)
    else if (printed === 'I' && chain.length === 1) chain = [match]
  }
  return chain.length >= 2 ? chain : []
}
