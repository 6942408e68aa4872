/**
 * Item numbers as minutes print them.
 * The same figures also begin paragraphs, clauses, planning references and dates: a number is an item's only as
 * a link of a chain (number-chains.ts).
 */

import { isCapital, isFigure } from '../language/letters.ts'
import type { Block } from '../tree.ts'
import { monthNames } from '../vocabulary/calendar.ts'
import { firstWord } from '../vocabulary/first-words.ts'
import { withCountedCodes } from './counted-codes.ts'
import { isInitials } from './initials.ts'

export interface ItemNumber {
  /** As printed, without final full stop or brackets: "137", "118/28", "18.03.1". */
  printed: string
  /** The agenda's number beside it: "118/28 1. Apologies" → "1". */
  agenda?: string
  /** The shape, to tell families apart: "n.", "n/yy", "yy.mm.n", "A-n". */
  family: string
  /** The part that counts up. */
  value: number
  /** "3a": 1; "5.1": its own count at the second level. */
  sub: number
  /** Depth: "5." is 1, "5.1" is 2. */
  level: number
  /** What follows the number on its line. */
  rest: string
}

/** "|9 April| 2030": no number of an item. */
const dayOfMonth = new RegExp(`^\\d{1,2}\\s(?:${monthNames})\\b`)

/** The minute's letters or figures glued to its title: "206/19Apologies", "A30/024COMMITTEE FEES". */
const glued = '(?=[A-Z][a-z]|[A-Z]{5})'

/** Titles that begin with figures: "30/00274/OM Outline application", "2 May 2030 Elections". */
const figures = `\\d\\d\\/\\d{4,5}\\/[A-Z]+\\s[A-Z]|\\d{1,2}\\s(?:${monthNames})\\s(?:19|20)\\d\\d\\s[A-Z]`

/** "118/28 1. Apologies", "C048/23      1.", "CM 26/23", "PLA146/14", "20/1/CNL", "Cou/285/07-08", "R2018-111"; with the sign that each has. */
const references: [family: string, sign: string, form: RegExp][] = [
  // "118/28 1. Apologies": the minute's number, then the agenda's.
  ['ref/yy+n', '/', /^([A-Z]{0,4}\s?\d{1,4}\/\d{2,4})[.:]?\s+(\d{1,3})[.)]\s*(.*)$/],
  // "2030/101 Apologies": the year in full, then the count.
  ['yyyy/n', '/', new RegExp(`^([A-Z]{0,4}\\s?(?:19|20)\\d{2}\\/\\d{1,3})(?:[.:]?\\s*${glued}|[.:]?\\s+)()(\\p{L}.*)$`, 'u')],
  // "1006/134 Apologies": the year and the month before the count.
  ['yymm/n', '/', /^(\d{2}(?:0[1-9]|1[0-2])\/\d{3})\s+()(\p{Lu}.*)$/u],
  // "101/2030-31 Apologies", "C101/30-31: Apologies": the council's year behind the count.
  ['n/yy-yy', '/', new RegExp(`^([A-Z]{0,4}\\s?\\d{1,4}\\/(?:\\d{2}|\\d{4})-\\d{2})(?:[.:]?\\s*${glued}|[.:]?\\s+)()(\\p{L}.*)$`, 'u')],
  // "77/21 Apologies", "CM 26/23 Apologies".
  // "C 21/101 APOLOGIES": the year first.
  ['yy/n', '/', new RegExp(`^([A-Z]{0,4}\\s?\\d{2}\\/\\d{3})(?:[.:]?\\s*${glued}|[.:]?\\s+)()(\\p{L}.*)$`, 'u')],
  // "30/5", alone on its line or above a heading in capitals: the year, and a count that has but one figure yet.
  ['yy/n, one figure', '/', /^(\d{2}\/\d)(?:[.:]?\s+()(\p{Lu}{2}.*))?$/u],
  // "19/30 -17: Apologies": the council's year before the count.
  ['yy/yy-n', '/', /^(\d{2}\/\d{2}\s?[-–]\s?\d{1,3})(?:[.:]\s*|\s+)()(\p{L}.*)$/u],
  // "206/19Apologies": the space lost. "41a/19 Apologies".
  [
    'n/yy',
    '/',
    new RegExp(`^([A-Z]{0,4}\\s?\\d{1,4}[a-z]?\\/\\d{2}(?:\\d{2})?)(?:[.:]?\\s*${glued}|[.:]?\\s+|$)()((?:\\D|${figures}).*)?$`),
  ],
  // "30-31/HFC/12 Apologies": the council's year and the body's letters before the count.
  ['yy-yy/X/n', '/', /^((?:\d{2}|\d{4})-\d{2}\/[A-Z]{2,5}\/\d{1,4})[.:]?(?:\s+()(.*))?$/],
  // "F03:04/30 To elect a Vice-Chair": the month and the year behind the count.
  ['Xn:mm/yy', ':', /^([A-Z]{1,3}\d{1,3}:\d{2}\/\d{2})\s+()(\p{L}.*)$/u],
  // "30/10:02 MINUTES": the year and the meeting before the count.
  ['yy/n:n', ':', /^(\d{2}\/\d{1,2}:\d{2,3})[.:]?\s+()(\p{Lu}.*)$/u],
  // "237/04/30 Apologies": the count, the month, the year; "12/04/30" is a date.
  ['n/mm/yy', '/', /^((?:\d{3,4}|3[2-9]|[4-9]\d)\/(?:0[1-9]|1[0-2])\/\d{2})[.:]?\s+()(\p{Lu}.*)$/u],
  // "13.17/30 Apologies": the count, then the council's year; a bar may part it from its title.
  ['n.yy/yy', '/', /^(\d{1,3}\.\d{2}\/\d{2})(?:\s+\/)?\s+()(\p{Lu}.*)$/u],
  // "01/30/02 – Patient Story": the meeting and the year before the count. "FC30/07/1 WELCOME": the year and the month.
  ['n/yy/n', '/', /^([A-Z]{0,4}\d{1,3}\/\d{2}\/\d{1,3})(?:[.:]|\s+[–-])?(?:\s+|$)()(\D.*)?$/],
  // "30-07/01 Public Forum".
  ['yy-mm/n', '/', /^(\d{2}-\d{2}\/\d{2})[.:]?\s+()(\p{Lu}.*)$/u],
  // "MH05/30.1: Apologies": the clerk's letters, the month and the year before the count.
  ['Xmm/yy.n', '/', /^([A-Z]{1,3}\d{2}\/\d{2}\.\d{1,3})[.:]?(?:\s+()(.*))?$/],
  // "20/1/CNL".
  ['yy/n/X', '/', /^(\d{2,4}\/\d{1,4}\/[A-Z]{2,5})[.:]?(?:\s+()(.*))?$/],
  // "GBP/3031/214: Welcome": the year in four figures before the count.
  ['X/yyyy/n', '/', /^([A-Z][A-Za-z]{1,4}\/\d{4}\/\s?\d{1,4})(?![-\d])[.:]?(?:\s+()(.*))?$/],
  // "Cou/285/07-08"; "PCP/30/1.", "PCP/30/2.": the year before the count.
  ['X/n/yy', '/', /^([A-Z][A-Za-z]{1,4}\/\d{1,4}\/(?:\d{2,4}(?:-\d{2,4})?|\d(?!\d)))[.:]?(?:\s+()(.*))?$/],
  // "R2018-111 L. Elm, T. Fir: That …", "#2019-45", "Resolution No. 2024-071".
  ['Xyyyy-n', '-', /^(?:Resolution\s+(?:No\.?\s*)?|Res\.?\s*#?|#)?([A-Z]{0,3}\d{4}-\d{1,4})[.:]?(?:\s+()(.*))?$/],
  // "237-2030 – Elm: That …": the year behind the count. "237-2030 – Elm Grader Purchase That …": who moved, and the margin.
  [
    'Xyyyy-n, year last',
    '-',
    /^(\d{1,4}-(?:19|20)\d{2})[.:]?(?:\s+[–-](?!\s\p{Lu}[\p{L}’'-]+\s[^.;:]{2,40}\s(?:That|THAT)\s))?(?:\s+()(.*))?$/u,
  ],
  // "LMD.74.30": the body's letters, the minute, the year.
  ['X.n.yy', '.', /^([A-Z]{2,5}\.\d{1,4}\.\d{2})[.:]?(?:\s+()(.*))?$/],
  // "PCC.1", alone on its line.
  ['X.n alone', '.', /^([A-Z]{2,4}\.\d{1,4})()()$/],
  // "AB 14.52 MINUTES": the body's letters, the meeting, the minute.
  ['X n.n', '.', /^([A-Z]{2,3}\s\d{1,3}\.\d{1,3})[.:]?\s+()(\p{Lu}.*)$/u],
  // "P.4059 TO RECEIVE APOLOGIES", "OSC.41 Apologies", "LSC.9 Apologies".
  ['X.n', '.', /^((?!NO|FIG|REF|EST|TEL|VOL|PARA)(?:[A-Z]{1,4}\.\d{2,5}|[A-Z]{3,4}\.\d))[:.]?\s+()(\p{Lu}.*)$/u],
  // "C/152", alone on its line; "P/12 Apologies for Absence".
  ['X/n', '/', /^([A-Z]{1,3}\/\d{1,4})(?:[.:]?\s+()(\p{Lu}.*))?$/u],
  // "PAR 18", alone on its line; "PART 1" heads a part.
  ['X n', ' ', /^((?!PART|PAGE|NOTE|STEP|ROOM|UNIT|PLOT|LOT|YEAR|MAY|JUNE|JULY|ITEM|FOR|AYES|NOES|NAYS|YEAS)[A-Z]{2,4} \d{1,4})[.:]?()()$/],
  // "LHS 14 DECLARATIONS OF INTEREST"
  [
    'X n titled',
    ' ',
    /^((?!PART|PAGE|NOTE|STEP|ROOM|UNIT|PLOT|LOT|YEAR|MAY|JUNE|JULY|ITEM|FOR|AYES|NOES|NAYS|YEAS|ZONE|WARD|AREA|BAND|FLAT|PC|PCSO|WPC|COP|TIER)[A-Z]{2,4} \d{1,4})[.:]?\s+()(\p{Lu}.*)$/u,
  ],
  // "AM119 Apologies", "PC45 …".
  ['Xn', '', /^([A-Z]{2,4}\d{1,4})[.:]?\s+()(\p{Lu}.*)$/u],
  // "A1 Apologies for absence", "A1Apologies for absence", "C101 Apologies".
  ['An', '', /^([A-Z]\d{1,3})[.:]?\s*()(\p{Lu}\p{Ll}.*|\p{Lu}{3}.*)$/u],
]

/** Which figure of a reference counts up, where it is not the first. */
const places = new Map([
  ['Xyyyy-n', 1],
  ['yyyy/n', 1],
  ['yymm/n', 1],
  ['X/yyyy/n', 1],
  ['yy/n/X', 1],
  ['yy/n', 1],
  ['yy/n, one figure', 1],
  ['n/yy/n', 2],
  ['yy/n:n', 2],
  ['Xmm/yy.n', 2],
  ['yy-mm/n', 2],
  ['yy/yy-n', 2],
  ['yy-yy/X/n', 2],
  ['X n.n', 1],
])

/** "Item 4: Ferry Fares", "agenda item no. 4 – Ferry Fares", "Minute No. 104 Ferry Fares", "Article 2. To see if the Town will vote …" */
const namedNumber =
  /^(?:(?:(?:[Aa]genda|AGENDA) )?(?:[Ii]tem|ITEM)|[Mm]inute|MINUTE|Article(?=\s\d{1,3}[.:])|ARTICLE)\s(?:[Nn]o\.? ?|NO\.? ?|[Nn]umber )?(\d{1,4}[a-z]?)(?:\s*[:.–-]\s*|\s(?=["“‘(]?\p{Lu}))(.*)$/u

/** "Minute No. 84/30", the title behind it or below. */
const minuteNumber = /^(?:Minute|MINUTE)\s(?:[Nn]o\.?|NO\.?|[Nn]umber)\s?(?=[A-Z]{0,3}\d{1,4}\/\d)/

/** The number that a block begins with, in any of the forms; undefined where it has none. */
export function itemNumber(block: Block): ItemNumber | undefined {
  if (block.type === 'row') return undefined
  // Word's automatic number "118/28", and its words in the paragraph.
  if (block.marker !== undefined)
    return (
      withAgenda(fromMarker(block.marker, block.value.replace(bar, '')), block.marker) ??
      fromReference(`${block.marker} ${block.value}`.trim())
    )
  const named = mayBeNamed(block.value) ? namedNumber.exec(block.value) : null
  if (named) return { ...(fromMarker(`${named[1]}.`, named[2] as string) as ItemNumber), family: 'item n' }
  const reference = fromReference(block.value.replace(minuteNumber, ''))
  if (reference) return reference
  // "II. Approval of the Agenda": one space, as after an initial. "V: Consent Agenda"
  const roman = isRomanLetter(block.value) && !isInitials(block) ? /^([IVXL]{1,7})[.:]\s+(\p{Lu}.*)$/u.exec(block.value) : null
  if (roman) return fromMarker(`${roman[1]}.`, roman[2] as string)
  // "I.A. Roll Call" below "I. Call to Order".
  const part = isRomanLetter(block.value) ? /^([IVXL]{1,7})\.([A-Z])\.?\s+(\p{Lu}.*)$/u.exec(block.value) : null
  const whole = part ? romanValue(part[1] as string) : undefined
  if (part && whole !== undefined)
    return {
      printed: `${part[1]}.${part[2]}`,
      family: 'R.A',
      value: whole,
      sub: (part[2] as string).charCodeAt(0) - 64,
      level: 2,
      rest: part[3] as string,
    }
  // "II Pledge of Allegiance": no stop.
  const bareRoman = isRomanLetter(block.value) ? /^([IVXL]{1,7})\s+(\p{Lu}\p{L}.*)$/u.exec(block.value) : null
  const counted = bareRoman ? fromMarker(`${bareRoman[1]}.`, bareRoman[2] as string) : undefined
  if (counted?.family === 'R.') return { ...counted, family: 'R' }
  // "*450 Minutes": the star says that the Council need not confirm it.
  const line = block.value[0] === '*' ? block.value.slice(1) : block.value
  if (!isFigure(line, 0)) return undefined
  // "61 Quarterly review": a bare number and a capital. "5 Planning:".
  // "14365 POLICE MATTERS": minutes counted through since the council began.
  // "5 – Old Business", "5 - Old Business", "5 / Old Business", "5: Old Business": a dash, a bar or a colon for the full stop.
  const bare = /^(\d{1,4}[a-z]?|\d{5})(?::\s+|\s+(?:[–—/-]\s+)?)((?:\p{Lu}|['"“‘(]).*)$/u.exec(line)
  if (bare && !dayOfMonth.test(line)) {
    return withAgenda(fromMarker(`${bare[1]}.`, bare[2] as string), bare[1] as string, inCapitals)
  }
  // "1.1", its title on the next line.
  if (/^\d{1,3}\.\d{1,2}$/.test(line)) return fromMarker(line, '')
  if (/^\d{1,4}[a-zA-Z]?$/.test(line)) return fromMarker(`${line}.`, '')
  return undefined
}

/** "1. / Welcome": between the number and its title. */
const bar = /^\/(?:\s+|$)/

const reference = /^(?:[A-Z]{0,4}\s?|[A-Z][A-Za-z]{1,4}\/)(?<first>\d{1,4})\/(?<second>\d{1,4})$/

/** The numbers that blocks begin with. "LA 30/27", "LA 30/28", "PCP/30/1", "PCP/30/2": the year is the first figure where only the second counts up. */
export function readNumbers(blocks: readonly Block[]): (ItemNumber | undefined)[] {
  const numbers = blocks.map((block) => itemNumber(block))
  const figures = numbers.map((number) => (number ? reference.exec(number.printed)?.groups : undefined))
  const printed = figures.filter((pair) => pair !== undefined)
  const yearFirst =
    printed.length >= 2 &&
    printed.every(({ first, second }, i) => first === printed[0]?.first && (i === 0 || Number(second) > Number(printed[i - 1]?.second)))
  if (yearFirst) return numbers.map((number, i) => number && { ...number, value: Number(figures[i]?.second ?? number.value) })
  return withCountedCodes(blocks, withMinuteNumbers(numbers))
}

/** "2030/097 Interests", "FC101 Interests" */
const opensReference = /^(?:\d{1,4}\/\d|[A-Z]{1,4}\s?\d)/

/** "2. 2030/097 Interests" ¶ "3. 2030/098 Lamps": the agenda's number, then the minute's, where both count one by one. */
function withMinuteNumbers(numbers: (ItemNumber | undefined)[]): (ItemNumber | undefined)[] {
  const minutes = numbers.map((number) =>
    (number?.family === 'n.' || number?.family === 'n)') && opensReference.test(number.rest) ? fromReference(number.rest) : undefined,
  )
  const found = minutes.flatMap((minute, i) =>
    minute ? { family: minute.family, figures: minute.printed.match(/\d+/g) as string[], agenda: (numbers[i] as ItemNumber).value } : [],
  )
  const alike = new Set(found.map(({ family }) => family)).size === 1
  // "2. 30/97", "2. 97/30"
  const counts = [0, 1].some((place) => new Set(found.map(({ figures, agenda }) => Number(figures[place]) - agenda)).size === 1)
  if (found.length < 3 || !alike || !counts) return numbers
  // They count with the agenda's numbers: "1. Welcome" above them has no other.
  return numbers.map((number, i) => {
    const minute = minutes[i]
    return number && minute ? { ...number, printed: minute.printed, agenda: number.printed, rest: minute.rest } : number
  })
}

/** "125   (7)   Ferry fares": the minute's number and, in brackets, the agenda's. "5. (1) The fare …" is a paragraph of item 5. */
function withAgenda(number: ItemNumber | undefined, marker: string, form = /^\((\d{1,3})\)\s+(?=\p{Lu})/u): ItemNumber | undefined {
  const agenda = number && /^\d+$/.test(marker) ? form.exec(number.rest) : null
  return number && agenda ? { ...number, agenda: agenda[1] as string, rest: number.rest.slice(agenda[0].length) } : number
}

/** "125 |(7)| FERRY FARES", in one line; "5 (1) The fare …" may be a paragraph. */
const inCapitals = /^\((\d{1,3})\)\s+(?=\p{Lu}{2})/u

function mayBeNamed(line: string): boolean {
  const word = firstWord(line)
  return word === 'item' || word === 'agenda' || word === 'minute' || word === 'article'
}

function fromReference(line: string): ItemNumber | undefined {
  if (!isCapital(line, 0) && !isFigure(line, 0) && line[0] !== '#') return undefined
  // A figure stands within "Resolution No. ABC2".
  if (!/\d/.test(line.slice(0, 24))) return undefined
  for (const [family, sign, form] of references) {
    const match = line.includes(sign) ? form.exec(line) : null
    if (!match) continue
    const printed = match[1] as string
    const counts = printed.match(/\d+/g) as string[]
    // The running count is the longest-lived figure: "118/28" → 118, "R2018-111" → 111, "20/1/CNL" → 1, "Cou/285/07-08" → 285.
    const value = Number(counts[places.get(family) ?? 0])
    // "01/30/02": the same meeting, or dates.
    const shape = `${family}${family === 'n/yy/n' ? printed.replace(/\d+$/, '') : printed.replace(/\d+[a-z]?|\s/g, '')}`
    return {
      printed,
      ...(match[2] ? { agenda: match[2] } : {}),
      family: shape,
      value,
      sub: 0,
      level: 1,
      rest: match[3] ?? '',
    }
  }
  return undefined
}

const isRomanLetter = (text: string) => 'IVXL'.includes(text[0] ?? ' ')

/** "IV": 4. Undefined for letters that are no number in their shortest form. */
function romanValue(letters: string): number | undefined {
  const match = /^(X{0,3}|XL|LX{0,3})(IX|IV|V?I{0,3})$/.exec(letters)
  if (!match || letters === '') return undefined
  const tens = { '': 0, X: 10, XX: 20, XXX: 30, XL: 40, L: 50, LX: 60, LXX: 70, LXXX: 80 }[match[1] as string] ?? 0
  return tens + ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].indexOf(match[2] as string)
}

function fromMarker(marker: string, rest: string): ItemNumber | undefined {
  const letters = isRomanLetter(marker) ? /^([IVXL]{1,7})\.$/.exec(marker)?.[1] : undefined
  const count = letters === undefined ? undefined : romanValue(letters)
  if (letters !== undefined && count !== undefined) return { printed: letters, family: 'R.', value: count, sub: 0, level: 1, rest }
  if (!isFigure(marker, marker[0] === '(' ? 1 : 0)) return undefined
  const plain = /^(\d{1,5})([a-z]?)\.?$/i.exec(marker)
  if (plain) {
    return {
      printed: marker.replace(/\.$/, ''),
      family: 'n.',
      value: Number(plain[1]),
      sub: plain[2] ? plain[2].toLowerCase().charCodeAt(0) - 96 : 0,
      level: plain[2] ? 2 : 1,
      rest,
    }
  }
  const decimal = /^(\d{1,4}(?:\.\d{1,3}){1,3})\.?$/.exec(marker)
  if (decimal) {
    const parts = (decimal[1] as string).split('.').map(Number)
    // "18.03.1", "19.09.01": year, month and count; not a third level.
    const dated = parts.length === 3 && (parts[1] as number) <= 12 && (parts[0] as number) >= 1 && /\.0?\d+\./.test(decimal[1] as string)
    // "4.0 Budget" above "4.1", "4.2": the item itself.
    if (parts.length === 2 && decimal[1]?.endsWith('.0')) {
      return { printed: decimal[1], family: 'n.0', value: parts[0] as number, sub: 0, level: 1, rest }
    }
    const yearly = dated && /^(?:\d{2}|\d{4})\.(?:0\d|1[0-2])\./.test(decimal[1] as string)
    return {
      printed: decimal[1] as string,
      family: yearly ? 'yy.mm.n' : `n${'.n'.repeat(parts.length - 1)}`,
      value: (yearly ? parts.at(-1) : parts[0]) as number,
      sub: yearly ? 0 : (parts.at(-1) as number),
      level: yearly ? 1 : parts.length,
      rest,
    }
  }
  const bracket = /^\(?(\d{1,3})\)$/.exec(marker)
  if (bracket) return { printed: bracket[1] as string, family: 'n)', value: Number(bracket[1]), sub: 0, level: 1, rest }
  return undefined
}
