/**
 * Where the labels of attendance stand in a text:
 *
 *     Present: Cllrs Marsh and Oak   In attendance: S Ash (Clerk)      with a colon, several in one paragraph
 *     MEMBERS PRESENT                                                   alone, the names below
 *     Those attending Mr M Marsh (Chairman) Mr B Oak                    with neither, before a name
 */
import { type AttendanceLabel, attendanceLabel } from '../vocabulary/attendance.ts'
import { forenames } from '../vocabulary/forenames.ts'
import { labelOfLine, lineOpensLabel } from './labels-of-bodies.ts'
import { isCapital } from './letters.ts'
import { hasLoneNames } from './lone-names.ts'
import { everyMatch } from './matches.ts'
import { nameAt } from './names.ts'
import { speaksOf } from './topics.ts'

export interface LabelledPart {
  /** Absent for words before the first label. */
  label?: AttendanceLabel
  /** The label's words as printed. */
  words: string
  /** Offsets of what stands under the label. */
  start: number
  end: number
}

/** How a label without a colon begins. */
const opener =
  /^(?:those|the following|present|presiding|in |also|all|members?|councillors?|officers?|officials?|staff|visitors?|guests?|others?|attend|apolog|absent|regrets|persons|people|whole of|part of|remote|virtual|online|by invitation|yn |hefyd)/i

/** "PRESENT |His Worship the Mayor, |Mr D Elm", "Also present |Clerk to the Council |D Elm": an office before the first name. */
const office =
  /^(?:(?:his|her) worship )?(?:the )?(?:(?:lord|lady|deputy) )?(?:(?:mayor|provost|chair(?:man|person)?|convener|president),|(?:(?:parish|town) )?clerk(?: to the (?:\w+ )?council)?[:,]?)\s+/i

/** "Councillors, J Elm, K Oak, R Fir": a slip for the colon. */
const listOpens = /^(Councillors|Cllrs|Members|Trustees|Commissioners),\s+\p{Lu}[^,\n]{1,40},[^,\n]{2,40},/u

/** "Te Hunga Kāore i Tae Mai | ABSENT", "Comhairleoirí/Councillors", "Ymddiheuriadau / Apologies": in Māori, Irish or Welsh, then in English. */
const bilingual = /^(?:(?:Te|He|Ngā)\s[^|\n]{3,60}\||[\p{L} ]{3,30}\/)\s*(?=\p{L})/u

/** The label that a text begins with, also behind the same in another language. */
export function leadingLabel(text: string): LabelledPart | undefined {
  const behind = /[|/]/.test(text.slice(0, 70)) && !lineOpensLabel(text) ? bilingual.exec(text)?.[0].length : undefined
  if (behind) {
    const own = labelInOneLanguage(text.slice(behind))
    // "Kit Elm, Lay Member / Vice Chair", "Mrs Ann Elm / Board Member" are people.
    return own && own.label?.role === undefined && !isPerson(text) ? { ...own, start: own.start + behind, end: text.length } : undefined
  }
  return labelInOneLanguage(text)
}

/** With a title or a forename that many have: "Te Hunga", "Aelodau Presennol" are none. */
function isPerson(text: string): boolean {
  const [first = ''] = text.split(/[\s.]/, 1)
  const told = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame|Rev)$/.test(first) || forenames.has(first.toLowerCase())
  return told && nameAt(text) !== undefined
}

function labelInOneLanguage(text: string): LabelledPart | undefined {
  const begin = isCapital(text, 0) ? 0 : Math.max(0, text.search(/\p{L}/u))
  if (!lineOpensLabel(text.slice(begin, begin + 90))) return undefined
  const sign = /^[^\p{L}]{0,4}(\p{L}[^:;–—\n|]{1,75}?)\s*(?:[:;–—|]|\s-\s?|-?$)[\s:;.–—|-]*/u.exec(text)
  const label = sign ? labelOfLine(sign[1] as string) : undefined
  // "MINUTES: of the meeting of the Lamp Committee": no minute taker.
  if (label?.role === '' && /^of\s/.test(text.slice((sign as RegExpExecArray)[0].length))) return undefined
  if (sign && label) return { label, words: sign[1] as string, start: sign[0].length, end: text.length }
  const members = listOpens.exec(text)?.[1]
  if (members) return { label: attendanceLabel(members) as AttendanceLabel, words: members, start: members.length + 1, end: text.length }
  if (!opener.test(text) || nameAt(text)) return undefined
  for (const gap of everyMatch(text.slice(0, 60), /\s+/g).slice(0, 5).reverse()) {
    const words = text.slice(0, gap.index)
    const bare = attendanceLabel(words)
    // "Directors Oak and Elm", "Committee Clerk J Ash", "In attendance were Selectmen Oak and Elm" are no label and names: they are
    // names, or a sentence; "Official Lamp Status" is neither.
    if (
      !bare ||
      (bare.role !== undefined && !/^(?:in the chair|presiding)$/i.test(words)) ||
      /^(?:(?!apologies)\p{L}+s|sederunt|committee|official|(?:present|in attendance|attending) were .*)$/u.test(words.toLowerCase())
    )
      continue
    const start = (gap.index as number) + gap[0].length
    const named = nameAt(text, start + (office.exec(text.slice(start))?.[0].length ?? 0)) ?? (alone.test(words) && surnamesAt(text, start))
    if (named) return { label: bare, words, start, end: text.length }
  }
  return undefined
}

/** "PRESENT |Elm (Chair), Fir, Oak and Ash|": columns whose gap was lost. */
const surnamesAt = (text: string, start: number) =>
  surnameOpens.test(text.slice(start, start + 60)) && text.length - start < 400 && hasLoneNames(text.slice(start))
const surnameOpens = /^\p{Lu}[\p{L}'’-]+(?: \([^()]{2,40}\))?, /u
const alone = /^(?:present|apologies|absent)$/i

/** A text cut up at its labels: at the beginning of lines, and before colons within them. */
export function labelledParts(text: string): LabelledPart[] {
  const parts: LabelledPart[] = [{ words: '', start: 0, end: text.length }]
  const open = (from: number, part: LabelledPart) => {
    ;(parts.at(-1) as LabelledPart).end = from
    parts.push(part)
  }
  let line = 0
  while (line < text.length) {
    const end = text.indexOf('\n', line) < 0 ? text.length : text.indexOf('\n', line)
    const first = leadingLabel(text.slice(line, end))
    if (first) open(line, { ...first, start: line + first.start, end: text.length })
    for (let colon = text.indexOf(':', line); colon >= 0 && colon < end; colon = text.indexOf(':', colon + 1)) {
      const last = parts.at(-1) as LabelledPart
      const found =
        colon < last.start || /^:\s+of\s/.test(text.slice(colon, colon + 6))
          ? undefined
          : labelBefore(text, colon, Math.max(last.start, line), last.label !== undefined && last.start > line ? last.label : undefined)
      if (found) open(found.from, { label: found.label, words: found.words, start: colon + 1, end: text.length })
    }
    openBare(text.slice(line, end), line, text, open)
    line = end + 1
  }
  const held = parts.filter((part, i) => i > 0 || part.end > part.start)
  settleHeadings(held, text)
  shareBetween(held, text)
  return held
}

/** "PRESENT: APOLOGIES: Cllrs Elm, Fir and Oak. |Cllr Ash": two labels printed beside their lists, each with its own where a full stop parts them. */
function shareBetween(parts: LabelledPart[], text: string): void {
  for (const [i, right] of parts.entries()) {
    const left = parts[i - 1]
    if (left?.label?.status !== 'present' || right.label?.status !== 'apologies') continue
    if (!/^[\s:]*$/.test(text.slice(left.start, right.start).replace(right.words, ''))) continue
    const both = text.slice(right.start, right.end)
    const [cut, more] = everyMatch(both, /(?<=\p{L}{3})\.\s+(?=(?:Cllr|Councillor)s?\b)/gu)
    if (!cut || more || both.slice(0, cut.index).split(',').length < 3) continue
    Object.assign(left, { start: right.start, end: right.start + cut.index })
    right.start += cut.index + cut[0].length
  }
}

/** "ABSENT ¶ Members ¶ Kit Ash ¶ Deputy Chairperson ¶ Jo Elm": under a heading alone all are absent, whatever they are. */
function settleHeadings(parts: LabelledPart[], text: string): void {
  let heading: AttendanceLabel['status'] | undefined
  let ofOfficers = false
  for (const part of parts) {
    const { label, words } = part
    if (!label) continue
    const alone = /^\s*$/.test(text.slice(part.start, part.end))
    // "Officials in attendance" ¶ "Directors: Jo Elm, Bo Fir": no members of a board.
    const areOfficers: boolean = ofOfficers && /^directors$/i.test(words.trim())
    if (areOfficers) part.label = { status: 'present', capacity: 'officer', honorific: 'Director' }
    ofOfficers = areOfficers || (label.capacity === 'officer' && label.role === undefined)
    if (label.status !== 'present') {
      // "Apologies:" ¶ "Members: The Rector, Dr Elm" too; below "Absent:" alone "Officers:" may be those present.
      const next = parts[parts.indexOf(part) + 1]
      const ended = /^members$/i.test(next?.words.trim() ?? '') ? /[\p{L}):](?:-\s*)?\s*$/u : /[\p{L})]\s*$/u
      // "Apologies: Councillors: Elm, Fir", in one line
      const inLine = next !== undefined && !text.slice(part.start, next.start).includes('\n')
      heading = alone && (inLine || ended.test(text.slice(0, part.start))) ? label.status : undefined
    } else if (heading && label.capacity === 'member' && !/present|attend|participa|in the chair/i.test(words))
      part.label = { ...label, status: heading }
    else heading = undefined
  }
}

/** "Present:   Absent:" above the names of both, in two columns that lie in one: nobody can tell which are whose. */
export function besideEachOther(text: string, left: LabelledPart, right: LabelledPart): boolean {
  if (!left.label || !right.label || left.label.status === right.label.status) return false
  return nothingBetween(text, left, right) && /^[^\S\n]*\n/.test(text.slice(right.start, right.start + 40))
}

/** "Present:" ¶ "Absent:" ¶ "Deans:" ¶ "Guests:" above the names of all, a column of labels torn from its rows. */
export function isStacked(text: string, { words, start }: LabelledPart): boolean {
  const above = text
    .slice(Math.max(0, start - 150), start)
    .trimEnd()
    .split('\n')
    .slice(-3)
  const all = above.length === 3 && above.every((line) => /^\s*\p{Lu}[^:\n]{2,30}:\s*$/u.test(line)) && (above[2] as string).includes(words)
  return all && above.some((line) => !attendanceLabel(line) || attendanceLabel(line)?.status !== attendanceLabel(words)?.status)
}

/** "Board members in attendance:   Staff in attendance:" above the names of both: those of the staff have functions. */
export function ofBoth(text: string, left: LabelledPart | undefined, right: LabelledPart): AttendanceLabel | undefined {
  const beside = left?.label?.capacity === 'member' && right.label?.capacity === 'officer' && left.label.status === right.label.status
  return beside && nothingBetween(text, left, right) ? left.label : undefined
}

const nothingBetween = (text: string, left: LabelledPart, right: LabelledPart) =>
  /^[^\S\n]*:?[^\S\n]*$/.test(text.slice(left.start, right.start).replace(right.words, ''))

const bareLabel =
  /(?<=[.)\d]\s+)(?:Apologies(?: for [Aa]bsence)?|In [Aa]ttendance|Also (?:[Pp]resent|in [Aa]ttendance)|Absent)\s+(?=\p{Lu})/gu
/** "… at Elm Village Hall PRESENT A Fir (Chairman) S Birch ATTENDING K Larch (Clerk)" */
const capitalLabel = /(?<=\p{Ll}\)?\s+)(?:PRESENT|IN ATTENDANCE|ATTENDING|ALSO PRESENT|APOLOGIES|ABSENT)\s+(?=\p{Lu}(?:\.|\s|\p{Ll}))/gu

/** "… at the Elm Inn, Netherby Attendees Sandra Fir, Tenant (SF) Staff in Attendance Rod Ash (RA)", "… and six residents Apologies – Bo Fir, Jo Ash": before names with a sign behind them. */
const mixedLabel =
  /(?<=[,;)\d]\s)Present\s+(?=(?:Professor|Dr|Mr|Mrs|Ms|Miss|Cllr|Councillor|Sir)\s\p{Lu})|(?<=\S\s)(?:Attendees|(?:Staff )?[Ii]n [Aa]ttendance|(?:Staff|Members|Governors) [Pp]resent)\s+(?=\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}'’-]+(?:,|\s\())|(?<=\p{Ll}\s)Apologies\s[–—-]\s(?=\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}'’-]+,)|(?<=[,;)]\s?|\p{Lu}{2}\s)Apologies\s+(?=\p{Lu}\p{Ll}+\s(?:\p{Lu}\.?\s)?\p{Lu}[\p{L}'’-]+(?:,|\s\())/gu

/** "… were present. 1. Apologies for absence Councillor Oak": a label in a line that has lost its breaks. */
function openBare(words: string, line: number, text: string, open: (from: number, part: LabelledPart) => void): void {
  if (!speaksOf(words, 'attendance')) return
  const mixed = words.length > 150 ? everyMatch(words, mixedLabel) : []
  for (const match of [...everyMatch(words, bareLabel), ...everyMatch(words, capitalLabel), ...mixed].sort((a, b) => a.index - b.index)) {
    const start = line + match.index + match[0].length
    const label = attendanceLabel(match[0])
    const name = label ? nameAt(text, start) : undefined
    if (label && name && (name.honorific || /\p{Lu}{2}/u.test(match[0]) || mixed.includes(match)))
      open(line + match.index, { label, words: match[0].trim(), start, end: text.length })
  }
}

/** "Apologies: Cllr Oak |Officers:| Jo Ash |Public:| 3": the breaks between the lists of a line were lost. */
function goesOnWith(behind: string, label: AttendanceLabel, listed: AttendanceLabel): boolean {
  if (label.role !== undefined && listed.status === 'present') return false
  const start = behind.search(/[^\s–-]/)
  return /^(?:None|Nil|\d{1,3}\b)/.test(behind.slice(start)) || (start >= 0 && nameAt(behind, start) !== undefined)
}

const followingBelow = /\bwith the following (?:\p{Ll}+ ){0,3}(?<there>present|in attendance)(?:,? to[- ]?wit)?$/u

/** "… 14 members of the public Also in attendance|:": the longest label that ends before a colon and begins with a capital. */
function labelBefore(
  text: string,
  colon: number,
  floor: number,
  /** What the line has been listing. */
  listed: AttendanceLabel | undefined,
): { label: AttendanceLabel; words: string; from: number } | undefined {
  const from = Math.max(floor, colon - 75)
  const line = from + text.slice(from, colon).lastIndexOf('\n') + 1
  // "… met in regular session with the following members present, to-wit:" ¶ "Commissioner Ann Elm, Chair"
  const following = /^\s*(?:\n|$)/.test(text.slice(colon + 1, colon + 4)) ? followingBelow.exec(text.slice(line, colon)) : null
  if (following) {
    const words = following[0]
    const label = attendanceLabel(`Members ${following.groups?.there}`)
    if (label) return { label, words, from: line + following.index }
  }
  for (const start of everyMatch(text.slice(line, colon), /(?<![\p{L}\p{N}'’-])\p{Lu}/gu)) {
    const words = text.slice(line + (start.index as number), colon)
    const label = attendanceLabel(words)
    const opens = line + (start.index as number) === line || /[.;)]\s*$/.test(text.slice(from, line + (start.index as number)))
    // "Locum Clerk: Helen Lee", "Papers given to Councillors: …": inside a line these are no labels.
    const ofLists = label?.role === undefined && /present|attend|apolog|absent|regrets|substitut/i.test(words)
    if (label && (opens || ofLists || (listed && goesOnWith(text.slice(colon + 1, colon + 60), label, listed))))
      return { label, words, from: line + (start.index as number) }
  }
  return undefined
}
