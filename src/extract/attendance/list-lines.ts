/** How far a list of those present or absent goes: from its label to the first line, or sentence, that is another matter. */
import type { LabelledPart } from '../../language/attendance-labels.ts'
import { isSurnameFirst } from '../../language/line-names.ts'
import { isCount } from '../../language/lists/units.ts'
import { hasLoneNames, isLoneName } from '../../language/lone-names.ts'
import { readPeople } from '../../language/name-lists.ts'
import { isRoleLike } from '../../language/names.ts'
import { sentences } from '../../language/sentences.ts'
import { partAttendance, remotely } from '../../vocabulary/attendance.ts'
import { isNameLine, isPaired } from './paired-lines.ts'
import { isProse } from './running-text.ts'

interface Stretch {
  start: number
  end: number
}

/** The lines under a label that belong to its list: up to the first that is prose, or names nobody. */
export function listLines(text: string, part: LabelledPart): Stretch[] {
  const lines: Stretch[] = []
  let line = part.start
  let strangers = 0
  const list = text.slice(part.start, part.end)
  const surnames = beginsWithSurnames(list)
  const paired = isPaired(list)
  let named = false
  // "The Senate met at 3.50 p.m. Members absent: Elm, Fir and Oak.": a sentence of a paragraph, which ends the list.
  const within = /[.;]\s/.test(text.slice(text.lastIndexOf('\n', part.start - 1) + 1, part.start))
  while (line < part.end) {
    const newline = text.indexOf('\n', line)
    const end = newline < 0 || newline > part.end ? part.end : newline
    const words = text.slice(line, end).trim()
    const last = lines.at(-1)
    if (paired && named && saysWhatTheyAre(words)) {
      lines.push({ start: line, end })
      named = false
    } else if (words !== '') {
      if (last && (isOtherMatter(words, part.label) || (within && text[last.end - 1] === '.'))) break
      if (line > part.start && isNoEntry(words, part.label)) break
      if (namesSomebody(words, surnames)) strangers = 0
      // "Chief Executive" ¶ "Director of Lamps, Head of Roads": officers by their functions alone.
      else if (part.label?.capacity !== 'member' && areFunctions(words)) named = false
      // "Labour Group", "Ward members": one heading inside a list.
      else if ((words.length > 50 && !namedGroup.test(words)) || (!tellsHowLong(words) && ++strangers > 1)) break
      // The label's own line may run on: "Present: Pam Oak (PO). The Chairman welcomed everyone."
      const stop = !last && line === part.start ? line + listStop(text.slice(line, end)) : end
      lines.push({ start: last ? line : line + (given.exec(text.slice(line, stop))?.[0].length ?? 0), end: stop })
      named = isNameLine(words)
      if (stop < end || (!last && nobody.test(words))) break
    }
    line = end + 1
  }
  return withoutStrangersBelow(lines, text)
}

/** Below each name what they are, in whatever words. */
const saysWhatTheyAre = (words: string) => words !== '' && words.length < 120 && !/[.:]$/.test(words) && !isNameLine(words)

/** "From 11.32am, Item 1;" ¶ "Until 3.02pm, Item 10": of whoever stands above. */
const tellsHowLong = (words: string) => partAttendance.test(words) || remotely.test(words)

/** A line behind the first of a list that begins another matter. */
function isOtherMatter(words: string, label: LabelledPart['label']): boolean {
  // "Marsh and Oak were in attendance virtually" under the apologies: a sentence that says the contrary.
  const contrary = label?.status !== 'present' && /\b(?:was|were|attended)\b/i.test(words)
  const heading = /^[^:]{2,60}:$/.test(words) && !ofGroup.test(words)
  return contrary || heading || endsAttendance.test(words) || business.test(words) || isProse(words)
}

/** A line below the label's own that cannot stand in a list. */
function isNoEntry(words: string, label: LabelledPart['label']): boolean {
  // "Chair: Councillor Elm" ¶ "Venue: Civic Centre, Ash Road"
  if (factOfMeeting.test(words)) return true
  // "Councillors" ¶ "1) Councillors Elm and Fir declared an interest …": no list of those present.
  if (/\bdeclared an?\b/.test(words)) return true
  // "Chair" ¶ "Jo Elm was nominated by Kit Fir, seconded by Ann Oak.": an election, and nobody's function yet.
  return label?.role !== undefined && isProse(words)
}

const namesSomebody = (words: string, surnames: boolean) =>
  (surnames && isLoneName(words)) || hasLoneNames(words) || isCount(words) || isSurnameFirst(words) || readPeople(words).length > 0

function withoutStrangersBelow(lines: readonly Stretch[], text: string): Stretch[] {
  const last = lines.findLastIndex(({ start, end }) => {
    const words = text.slice(start, end)
    return readPeople(words, { single: true }).length > 0 || isSurnameFirst(words)
  })
  return lines.slice(0, last + 1)
}

/** "Jo Elm" ¶ "Bo Fir" ¶ "Douglas" ¶ "Cy Oak": a name in each line, one of them alone. */
export function areNameLines(list: string): boolean {
  const lines = list.split('\n').filter((line) => line.trim() !== '')
  const whole = lines.filter(isNameLine).length
  return (
    whole >= 3 && whole < lines.length && isNameLine(lines.at(-1) as string) && lines.every((line) => isNameLine(line) || isLoneName(line))
  )
}

/** "Absent: |None.| Also present was Auditor Jo Ash.", "Apologies" ¶ "|No apologies.|" ¶ "Mayoral Minute": the list holds nobody. */
const nobody = /^\s*(?:none|nil|no (?:apologies|absences|absentees)(?: (?:received|recorded|noted))?|there were no \w+)\b[.;]?\s*/i

const areFunctions = (words: string) => words.length < 200 && words.split(/,\s/).every((part) => part.length < 80 && isRoleLike(part))

const factOfMeeting = /^(?:venue|time|date|location|place|contact|duration)\s?:/i

/** "Apologies" ¶ "|Apologies for absence were intimated on behalf of |Councillors A. Elm (Vice-Chair) and B. Fir." */
const given = /^\s*(?:an )?apolog(?:y|ies)\b[^.;:\n]{0,70}?\s(?:from|on behalf of|by)\s+(?=\p{Lu})/iu

/** "Councillors present:" ¶ "Elm," ¶ "Oak," ¶ "J. Fir": surnames alone, one a line. */
function beginsWithSurnames(list: string): boolean {
  const [first = '', second = '', third = ''] = list.slice(0, 200).trim().split('\n')
  return isLoneName(first) && isLoneName(second) && readPeople(third, { single: true }).length > 0
}

/** "Moved: Cr Elm", and "FOR: Councillors Elm and Fir" below the apologies: who accepted them. */
const endsAttendance = /^(?:moved|seconded|proposed|(?:for|against|ayes?|noes|nays?|abstain\w*)\s*(?:[:(–]|$))/i

/** "Attendees: Jo Elm, HS" ¶ "Welcome and introductions": the first business of the meeting, where no number tells it. */
const business =
  /^(?:welcome|introductions?|opening remarks|ground rules|apologies|declarations? of|minutes|previous minutes|matters arising|agenda|purpose|aims|terms of reference|actions?|correspondence|discussion|updates?|next meeting|any other business|aob)\b[^,;:(]{0,60}$/i

/** "Dale Borough Councillors:", "Independent Members:": a heading inside the list. */
const ofGroup = /\b(?:councillors|members|representatives|trustees|governors|directors|delegates|co-optees):$/i

/** "Group A (Christian denominations and other religions)", "Group 2: Teachers’ associations": of those who sit by groups. */
const namedGroup = /^(?:Group|Committee|Section|Category|Panel) (?:[A-D]|\d|One|Two|Three|Four)\b.{0,90}$/

/** Where in a line the list ends: before the first sentence of prose, "2. Declarations of interest No declarations were made." */
function listStop(printed: string): number {
  const line = printed.slice(0, accepted.exec(printed)?.index)
  const empty = nobody.exec(line)
  if (empty) return empty[0].length
  const other = otherMatterIn(line)
  if (other !== undefined) return other
  if (line.length >= 80) return proseIn(line)
  // "Elm, Fir (arrived 7.40 p.m.), Oak (left 8.05 p.m. – item 9)": remarks are no running text.
  const named = line.replace(/\([^()]*\)/g, '')
  return isProse(named) && readPeople(line).length === 0 ? 0 : line.length
}

/** "Apologies Council's Resolution |Proposed by| Mayor Elm", "Apologies: Cllrs Elm, Fir |Proposed:| Cllr Oak": who accepted them. */
const accepted = /\b(?:moved|proposed|seconded) by\b|(?<=[\p{L})]\s)(?:Proposed|Moved|Prop)\.?\s?:(?=\s+\p{Lu})/iu

/** Where in a line the names give way to another matter. */
function otherMatterIn(line: string): number | undefined {
  const others = ofOthers.exec(line)
  if (others && (line.length < 80 || others.groups?.absent)) return others.index + 1
  for (const pattern of behindStop) {
    const stop = pattern.exec(line)
    if (stop) return stop.index + 1
  }
  for (const pattern of withoutStop) {
    const found = pattern.exec(line)
    if (found) return found.index
  }
  return undefined
}

/** "… from Cllr Elm. Councillors Fir and Gum were not present.", "Elm and Fir; Gum was excused.": what is said of others is no part of the list. */
const ofOthers =
  /[.;]\s+(?=\p{Lu}[^.;]{2,100}\s(?:was|were) (?:also )?(?:(?:(?:not |un)?(?:present|in attendance|able to attend)|(?<absent>absent|excused))\b))/u

const behindStop = [
  // "… Elm and Fir. |Councillor Gum apologised that she would be late.|"
  /[.;]\s+(?=\p{Lu}[^.;]{2,60}\sapologi[sz]ed (?:that|as|for)\b)/u,
  // "Present: Elm, Fir, Oak. |Abbreviations: TC – Town Council|": a label of another matter.
  /[.;)]\s+(?:Abbreviations?|Key|Quorum|Notes?|N\.?B\.?)\s?:/,
]

/** Where lines ran together, or a stop was lost. */
const withoutStop = [
  // "… Jo Elm, Pack 38 |CALL TO ORDER: |Chairman Fir called …", "… Jo Elm |I. Consideration of Minutes": the next title.
  /(?<=\S\s)(?:\p{Lu}{3,}(?:\s(?:\p{Lu}{2,}|&)){1,5}:\s|I\.\s\p{Lu}\p{Ll}{3,}\s(?:of|to|and)\s)/u,
  // "… Lee Elm, Tim Oak |Mr. Fir called the meeting to order|"
  /(?<=\S\s)(?:Mr|Mrs|Ms|Dr|(?:Vice[- ])?Chair(?:man|woman|person)?|Mayor|President|Supervisor|The)\.?\s(?:\p{Lu}[\p{L}.’'-]*\s){1,3}called (?:the|this)\s/u,
  // "Apologies: Cllr Elm Cllr Fir |The Town Clerk and her Deputy were in attendance.|"
  /(?<=[\p{Ll})]\s+)The\s(?=(?:\p{Lu}\p{L}+\s){1,4}[^.;:]{0,60}?(?:was|were) (?:also )?(?:in attendance|present)\b)/u,
]

/** Where in a long line the first sentence begins that names nobody. */
function proseIn(line: string): number {
  for (const sentence of sentences(line)) {
    const own = sentence.text.replace(/^\s*\d{1,2}\.\s+/, '')
    // "… and Dan Oak. Also present were Jo Ash and Kit Elm.": a list of its own (presence.ts).
    if (sentence.start > 0 && /^(?:\p{L}+\s){0,4}?(?:present|in attendance|absent|excused) (?:was|were)\b/iu.test(own))
      return sentence.start
    const prose = isProse(own)
    if (sentence.start === 0 ? prose && own.length > 400 : prose || (readPeople(own).length === 0 && !isCount(own) && own.length > 40))
      return sentence.start
  }
  return line.length
}
