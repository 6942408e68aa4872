/** Numbers that hold more than a count: the year, the body's letters, the agenda's number. */
import { isCapital, isFigure } from '../../language/letters.ts'
import { monthNames } from '../../vocabulary/calendar.ts'
import type { ItemNumber } from './item-number.ts'

/** The minute's letters or figures glued to its title: "206/19Apologies", "A30/024COMMITTEE FEES". */
const glued = '(?=[A-Z][a-z]|[A-Z]{5})'

/** Titles that begin with figures: "30/00274/OM Outline application", "30/00274/FUL – 4 Mill Lane", "2 May 2030 Elections". */
const figures = `\\d\\d\\/\\d{4,5}\\/[A-Z]+\\s(?:[–—-]\\s)?[A-Z\\d]|\\d{1,2}\\s(?:${monthNames})\\s(?:19|20)\\d\\d\\s[A-Z]`

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
  // "MH05/30.1: Apologies": the clerk's letters, the month and the year before the count; "MH05/30.6/7: Matters Arising", two at once.
  ['Xmm/yy.n', '/', /^([A-Z]{1,3}\d{2}\/\d{2}\.\d{1,3}(?:\/\d{1,2})?)[.:]?(?:\s+()(.*))?$/],
  // "20/1/CNL".
  ['yy/n/X', '/', /^(\d{2,4}\/\d{1,4}\/(?:[A-Z]{2,5}|[A-Z][A-Za-z]{1,6}))[.:]?(?:\s+()(.*))?$/],
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
  ['X n.n', '.', /^([A-Z]{2,3}\s\d{1,3}\.\d{1,3})[.:]?\s+()((?:\p{Lu}|\d\d\/\d{4,5}\/[A-Z]).*)$/u],
  // "PC30.1 Apologies": the body's letters and the year before the count.
  ['Xyy.n', '.', /^([A-Z]{1,4}\d{2}\.\d{1,3})[.:]?\s+()((?:\p{Lu}|\d\d\/\d{4,5}\/[A-Z]).*)$/u],
  // "PL.43 31/00123/FUL – 4 Mill Lane": a planning application is a title, here and below.
  // "P.4059 TO RECEIVE APOLOGIES", "OSC.41 Apologies", "LSC.9 Apologies".
  ['X.n', '.', /^((?!NO|FIG|REF|EST|TEL|VOL|PARA)(?:[A-Z]{1,4}\.\d{2,5}|[A-Z]{3,4}\.\d))[:.]?\s+()((?:\p{Lu}|\d\d\/\d{4,5}\/[A-Z]).*)$/u],
  // "C/152", alone on its line; "P/12 Apologies for Absence".
  ['X/n', '/', /^([A-Z]{1,3}\/\d{1,4})(?:[.:]?\s+()((?:\p{Lu}|\d\d\/\d{4,5}\/[A-Z]).*))?$/u],
  // "PAR 18", alone on its line; "PART 1" heads a part.
  ['X n', ' ', /^((?!PART|PAGE|NOTE|STEP|ROOM|UNIT|PLOT|LOT|YEAR|MAY|JUNE|JULY|ITEM|FOR|AYES|NOES|NAYS|YEAS)[A-Z]{2,4} \d{1,4})[.:]?()()$/],
  // "LHS 14 DECLARATIONS OF INTEREST"
  [
    'X n titled',
    ' ',
    /^((?!PART|PAGE|NOTE|STEP|ROOM|UNIT|PLOT|LOT|YEAR|MAY|JUNE|JULY|ITEM|FOR|AYES|NOES|NAYS|YEAS|ZONE|WARD|AREA|BAND|FLAT|PC|PCSO|WPC|COP|TIER)[A-Z]{2,4} \d{1,4})[.:]?\s+()((?:\p{Lu}|\d\d\/\d{4,5}\/[A-Z]).*)$/u,
  ],
  // "AM119 Apologies", "PC45 …".
  ['Xn', '', /^([A-Z]{2,4}\d{1,4})[.:]?\s+()((?:\p{Lu}|\d\d\/\d{4,5}\/[A-Z]).*)$/u],
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
  ['Xyy.n', 1],
])

/** "PL.44" alone on its line counts with "PL.45 APPEALS". */
const familyOf = new Map([
  ['X.n alone', 'X.n'],
  ['X n titled', 'X n'],
])

/** The reference that a line begins with. */
export function fromReference(line: string): ItemNumber | undefined {
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
    const one = printed.replace(/(?<=\.\d{1,3})\/\d+$/, '')
    const shape = `${familyOf.get(family) ?? family}${family === 'n/yy/n' ? printed.replace(/\d+$/, '') : one.replace(/\d+[a-z]?|\s/g, '')}`
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
