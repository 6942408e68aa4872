/**
 * Lists of those present and absent, under their labels or with marks:
 *
 *     Present: Cllrs Marsh (Chair), Oak; Sid Holt (arrived 7.40pm)      MEMBERS PRESENT ¶ Councillors Marsh and Oak
 *     P Councillor Marsh (Chairman)   A Councillor Oak                  * Cllr Marsh   Ø Cllr Oak   (* denotes present)
 */
import { besideEachOther, type LabelledPart, labelledParts } from '../../language/attendance-labels.ts'
import { isSurnameFirst } from '../../language/line-names.ts'
import { isCount } from '../../language/lists/units.ts'
import { everyMatch } from '../../language/matches.ts'
import { readPeople } from '../../language/name-lists.ts'
import { isBodyLike, isNameLike, isRoleLike } from '../../language/names.ts'
import type { Passage } from '../../language/passage.ts'
import { sentences } from '../../language/sentences.ts'
import { type AttendanceLabel, partAttendance, remotely } from '../../vocabulary/attendance.ts'
import { readAnswers } from './answers.ts'
import { type LineMark, type MarkedPerson, Marks } from './marks.ts'
import { isNameLine, isPaired } from './paired-lines.ts'
import { attending } from './person.ts'
import type { Register } from './register.ts'
import { answers, isProse } from './running-text.ts'
import { withTornNames } from './torn-names.ts'

/**
 * Enters everybody whom the labelled lists of a passage name.
 *
 * @param under a label above the passage: an item's title "Those attending"
 * @param agenda   nothing is minuted: only a list that says who was present or away is one of attendance
 * @returns where the lists stand, so that their words are not read again as sentences
 */
export function readLists(passage: Passage, register: Register, under?: AttendanceLabel, agenda = false): { start: number; end: number }[] {
  const marks = new Marks(passage)
  const text = withTornNames(marks.text)
  const read = agenda ? [] : readAnswers(passage, register)
  const answered = read[0]
  const parts = labelledParts(text)
  // "Absent: Elm" above "Present: Oak, Ash and Gum"
  let surnames = parts.some(
    ({ label, start, end }) => label?.status === 'present' && hasLoneNames(text.slice(start, Math.min(end, start + 120))),
  )
  parts.forEach((part, i) => {
    const label = part.label ?? (i === 0 ? under : undefined)
    if (!label && !agenda) read.push(...readMarked(passage, part, marks, register))
    if (!label || (agenda && !/present|attend|apolog|regrets|absent/i.test(part.words))) return
    // Under "Clerk:" or "Chair:" stands one; the list above goes on behind it.
    const above =
      label.role !== undefined ? parts.slice(0, i).findLast((before) => before.label && before.label.role === undefined)?.label : undefined
    if (label.role === '' && !above && !under && !parts.slice(0, i).some((before) => before.label?.role)) return
    if (parts[i - 1] && besideEachOther(text, parts[i - 1] as LabelledPart, part)) return
    if (answered && part.start >= answered.start - 4 && part.start <= answered.end) return
    if (voteLine.test(text.slice(text.lastIndexOf('\n', part.start - 1) + 1, part.start))) return
    // "Moved: to form a committee. Members: Elm, Fir", "Committee: Elm, Fir, Oak - Passed": whom the meeting chose.
    if (chosen.test(text.slice(text.lastIndexOf('\n', part.start - 1) + 1, part.end).split('\n', 1)[0] as string)) return
    if (label.status === 'absent' && votes.test(text.slice(Math.max(0, part.start - 1500), part.start))) return
    const lines = listLines(text, part)
    const from = lines[0]?.start
    const to = lines.at(-1)?.end
    // "Roll Call" ¶ "Ayes: Elm, Fir": that of a vote.
    // "Roll call: Elm – Aye; Fir – Nay": so is this.
    if (
      from === undefined ||
      to === undefined ||
      /^\W*(?:ayes?|nays?|noes|yeas?)\b|(?:,|\s[–-]|:)\s(?:aye|yea|nay)\b/i.test(text.slice(from, to))
    )
      return
    register.startList()
    read.push({ start: from, end: to })
    // "Members present: Ash, Birch. Members absent: Elm.": one more behind a list of surnames.
    const single =
      hasLoneNames(text.slice(from, to)) ||
      // "Councillors: Mrs Elm, Fir, Oak"
      (label.honorific !== undefined && loneNamesIn(text.slice(from, to)) >= 2) ||
      (surnames && /^\s*\p{Lu}[\p{L}'’-]+(?:\s\([^()]*\))?[.\s]*$/u.test(text.slice(from, to)))
    surnames ||= single
    let count = 0
    for (const stretch of stretches(passage, lines, marks, label)) {
      const { status, start, end } = stretch
      const people: MarkedPerson[] = readPeople(text.slice(start, end), { single })
      const late = label.status === 'apologies' ? forLateness.exec(text.slice(start, end)) : null
      for (const person of status ? people : marks.describe(people, start, end)) {
        // "Clerk: D Lea; County Cllr E Oak": the function is the first one's.
        // "Chair: Cllr Elm" ¶ "Cllrs Fir and Oak": nor is the lines' below.
        const next = label.role !== undefined && count++ > 0
        const own = next && above ? above : next && text.slice(from, start + person.start).includes('\n') ? withoutRole(label) : label
        const named: AttendanceLabel = own.role === '' ? { ...own, role: part.words.trim() } : own
        const found = attending(
          person,
          status ? { ...named, status: status.status } : named,
          passage.spanAt(start + person.start, start + person.end),
        )
        if (late && person.start > late.index) Object.assign(found.attendee, { status: 'present', note: late[1] })
        // "A" with no legend may be either absent or apologies; who has no mark is not said to be away.
        if (status?.guessed || person.unmarked) found.attendee.implied = ['status']
        register.add(found)
      }
    }
  })
  return read
}

/** "Apologies: Councillor Elm; |apologies for lateness| from Councillor Fir": the second came. */
const forLateness = /[;,.]\s*(?:and\s+)?(apologies for (?:lateness|late arrival|being late|leaving early|early departure))\b/i

/** "Ayes: Mayor Elm; |Trustees: Fir, Oak": a label within a list of voters. */
const voteLine = /^\W*(?:roll[- ]call vote\W+)?(?:for|against|abst\p{L}+|in favou?r|ayes?|nays?|noes|yeas?|yes|no)\s*[:(–-].*\S/iu

function withoutRole({ role: _role, ...label }: AttendanceLabel): AttendanceLabel {
  return label
}

/** What was moved, and what became of it. */
const chosen = /^\W*(?:moved|motion|proposed|resolved)\b|\s[–—-]\s(?:passed|carried|elected|approved|agreed)(?:\sunanimously)?\W*$/i

/** "For Councillor Elm ¶ … ¶ Absent ¶ …": who was not there for a vote, and a member still. */
const votes = /(?:^|\n)\s*(?:for|against|abstain(?:ed|ing|tions?)?|in favou?r|ayes?|nays?|noes|yeas?)\b[^\n]{0,60}(?:\n|:)/i

/** "P Councillor Marsh ¶ A Councillor Oak": marks at the beginning of lines make a list of them without a label. */
function readMarked(passage: Passage, part: LabelledPart, marks: Marks, register: Register): { start: number; end: number }[] {
  const read: { start: number; end: number }[] = []
  const found: { line: number; end: number; mark: LineMark }[] = []
  let line = part.start
  for (const words of passage.text.slice(part.start, part.end).split('\n')) {
    const mark = marks.atLine(words)
    if (mark) found.push({ line, end: line + words.length, mark })
    line += words.length + 1
  }
  if (found.length < 2) return read
  register.startList()
  for (const { line: start, end, mark } of found) {
    read.push({ start, end })
    for (const person of readPeople(passage.text.slice(start + mark.length, end))) {
      const entry = attending(
        person,
        { status: mark.status, capacity: 'member' },
        passage.spanAt(start + mark.length + person.start, start + mark.length + person.end),
      )
      if (mark.guessed) entry.attendee.implied = ['status']
      register.add(entry)
    }
  }
  return read
}

interface Stretch {
  start: number
  end: number
  status?: LineMark
}

/** A list is read as one; line by line only where each line has its mark, or where the first alone is the Chair. */
function stretches(passage: Passage, lines: { start: number; end: number }[], marks: Marks, label: AttendanceLabel): Stretch[] {
  const each = lines.flatMap((line): Stretch[] =>
    cutAtMarks(passage.text, line).map(({ start, end }, n) => {
      const status = marks.atLine(passage.text.slice(start, end), n === 0 ? passage.blockAt(start)?.marker : undefined)
      return { start: start + (status?.length ?? 0), end, ...(status ? { status } : {}) }
    }),
  )
  if (marks.onlyPresence && each.filter((stretch) => stretch.status).length > 1)
    for (const stretch of each) stretch.status ??= { status: 'absent', length: 0, guessed: true }
  if (label.role !== undefined || each.some((stretch) => stretch.status)) return each
  return [{ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }]
}

/** "Cllr B Oak Ø Cllr C Elm": the line's end before a mark was lost. */
function cutAtMarks(text: string, line: { start: number; end: number }): { start: number; end: number }[] {
  const words = text.slice(line.start, line.end)
  if (!/[*Ø†‡✓✗]/.test(words)) return [line]
  const cuts = everyMatch(words, /(?<=\S\s)[*Ø†‡✓✗]{1,2}(?=\s(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Alderman|Cr)\b)/gu).map(
    (mark) => line.start + mark.index,
  )
  return [line.start, ...cuts].map((start, i) => ({ start, end: cuts[i] ?? line.end }))
}

/** The lines under a label that belong to its list: up to the first that is prose, or names nobody. */
function listLines(text: string, part: LabelledPart): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  let line = part.start
  let strangers = 0
  const surnames = beginsWithSurnames(text.slice(part.start, part.end))
  const paired = isPaired(text.slice(part.start, part.end))
  let named = false
  // "The Senate met at 3.50 p.m. Members absent: Elm, Fir and Oak.": a sentence of a paragraph, which ends the list.
  const within = /[.;]\s/.test(text.slice(text.lastIndexOf('\n', part.start - 1) + 1, part.start))
  while (line < part.end) {
    const newline = text.indexOf('\n', line)
    const end = newline < 0 || newline > part.end ? part.end : newline
    const words = text.slice(line, end).trim()
    // Below each name what they are, in whatever words.
    if (paired && named && words !== '' && words.length < 120 && !/[.:]$/.test(words) && !isNameLine(words)) {
      lines.push({ start: line, end })
      named = false
    } else if (words !== '') {
      // "Marsh and Oak were in attendance virtually" under the apologies: a sentence that says the contrary.
      if (lines.length > 0 && part.label?.status !== 'present' && /\b(?:was|were|attended)\b/i.test(words)) break
      if (lines.length > 0 && ((/^[^:]{2,60}:$/.test(words) && !ofGroup.test(words)) || endsAttendance.test(words))) break
      // The label's own line may run on: "Present: Pam Oak (PO). The Chairman welcomed everyone."
      const stop = lines.length === 0 && line === part.start ? line + listStop(text.slice(line, end)) : end
      if (lines.length > 0 && (isProse(words) || (within && text[(lines.at(-1)?.end ?? 0) - 1] === '.'))) break
      // "Councillors" ¶ "1) Councillors Elm and Fir declared an interest …": no list of those present.
      if (line > part.start && /\bdeclared an?\b/.test(words)) break
      // "Chair" ¶ "Jo Elm was nominated by Kit Fir, seconded by Ann Oak.": an election, and nobody's function yet.
      if (part.label?.role !== undefined && line > part.start && isProse(words)) break
      if ((surnames && isLoneName(words)) || hasLoneNames(words) || isCount(words) || isSurnameFirst(words) || readPeople(words).length > 0)
        strangers = 0
      // "Labour Group", "Ward members": one heading inside a list.
      // "From 11.32am, Item 1;" ¶ "Until 3.02pm, Item 10": of whoever stands above.
      else if ((words.length > 50 && !namedGroup.test(words)) || (!partAttendance.test(words) && !remotely.test(words) && ++strangers > 1))
        break
      lines.push({ start: lines.length === 0 ? line + (given.exec(text.slice(line, stop))?.[0].length ?? 0) : line, end: stop })
      named = isNameLine(words)
      if (stop < end) break
    }
    line = end + 1
  }
  while (
    lines.length > 0 &&
    readPeople(text.slice(lines.at(-1)?.start, lines.at(-1)?.end), { single: true }).length === 0 &&
    !isSurnameFirst(text.slice(lines.at(-1)?.start, lines.at(-1)?.end))
  )
    lines.pop()
  return lines
}

/** "Apologies" ¶ "|Apologies for absence were intimated on behalf of |Councillors A. Elm (Vice-Chair) and B. Fir." */
const given = /^\s*(?:an )?apolog(?:y|ies)\b[^.;:\n]{0,70}?\s(?:from|on behalf of|by)\s+(?=\p{Lu})/iu

/** "Councillors present:" ¶ "Elm," ¶ "Oak," ¶ "J. Fir": surnames alone, one a line. */
function beginsWithSurnames(list: string): boolean {
  const [first = '', second = '', third = ''] = list.slice(0, 200).trim().split('\n')
  return isLoneName(first) && isLoneName(second) && readPeople(third, { single: true }).length > 0
}

const isLoneName = (line: string) => {
  const name = /^\s*(\p{Lu}[\p{L}'’-]+)[,;.]?\s*$/u.exec(line)?.[1]
  return name !== undefined && isNameLike(name) && !isRoleLike(name) && !isBodyLike(name)
}

/** "Moved: Cr Elm", and "FOR: Councillors Elm and Fir" below the apologies: who accepted them. */
const endsAttendance = /^(?:moved|seconded|proposed|(?:for|against|ayes?|noes|nays?|abstain\w*)\s*(?:[:(–]|$))/i

/** "Dale Borough Councillors:", "Independent Members:": a heading inside the list. */
const ofGroup = /\b(?:councillors|members|representatives|trustees|governors|directors|delegates|co-optees):$/i

/** "Group A (Christian denominations and other religions)", "Group 2: Teachers’ associations": of those who sit by groups. */
const namedGroup = /^(?:Group|Committee|Section|Category|Panel) (?:[A-D]|\d|One|Two|Three|Four)\b.{0,90}$/

/** Where in a line the list ends: before the first sentence of prose, "2. Declarations of interest No declarations were made." */
function listStop(line: string): number {
  // "Absent: None. Also present was Auditor Jo Ash."
  const nobody = /^\s*(?:none|nil)\b[.;]?\s*/i.exec(line)
  if (nobody) return nobody[0].length
  // "… from Cllr Elm. Councillors Fir and Gum were not present.", "Elm and Fir; Gum was excused.": what is said of others is no part of the list.
  const others =
    /[.;]\s+(?=\p{Lu}[^.;]{2,100}\s(?:was|were) (?:also )?(?:(?:(?:not |un)?(?:present|in attendance|able to attend)|(?<absent>absent|excused))\b))/u.exec(
      line,
    )
  if (others && (line.length < 80 || others.groups?.absent)) return others.index + 1
  // "… Elm and Fir. |Councillor Gum apologised that she would be late.|"
  const late = /[.;]\s+(?=\p{Lu}[^.;]{2,60}\sapologi[sz]ed (?:that|as|for)\b)/u.exec(line)
  if (late) return late.index + 1
  // "Apologies Council's Resolution Proposed by Mayor Elm, seconded by Cr Fir:"
  const moved = /\b(?:moved|proposed|seconded) by\b/i.exec(line)
  if (moved) return moved.index
  if (line.length < 80) return isProse(line) && readPeople(line).length === 0 ? 0 : line.length
  for (const sentence of sentences(line)) {
    const own = sentence.text.replace(/^\s*\d{1,2}\.\s+/, '')
    // "… and Dan Oak. Also present were Jo Ash and Kit Elm.": a list of its own (attendance-presence).
    if (sentence.start > 0 && /^(?:\p{L}+\s){0,4}?(?:present|in attendance|absent|excused) (?:was|were)\b/iu.test(own))
      return sentence.start
    const prose = isProse(own)
    if (sentence.start === 0 ? prose && own.length > 400 : prose || (readPeople(own).length === 0 && !isCount(own) && own.length > 40))
      return sentence.start
  }
  return line.length
}

/**
 * Whether a list gives single names: "Fergus (President), Elisa (Treasurer)", "Kerry, Marsh, O’Brien". Two lone words at
 * least, and no fewer than half of its parts.
 */
export function hasLoneNames(text: string): boolean {
  const parts = partsOf(text)
  const lone = parts.filter(isLoneName)
  if (lone.length >= 2 && lone.length * 2 >= parts.length) return true
  // "Cllr Ash, Mrs Birch, Cole, Miss Dale": one who has lost a title.
  const titled = parts.filter((part) => /^(?:Cllr|Councillor|Cr|Mr|Mrs|Ms|Miss|Dr)\.?\s\p{Lu}/u.test(part))
  // "Cllr Ash, Birch, Mrs Cole": between two who have theirs.
  const enough = titled.length >= (isLoneName(parts.at(-1) as string) ? 3 : 2)
  return lone.length === 1 && enough && titled.length === parts.length - 1 && !isLoneName(parts[0] as string)
}

const partsOf = (list: string) =>
  list
    .replace(/\([^()]*\)/g, '')
    // "Ann Elm – Holt, Marsh & Girard": a firm.
    .replace(/\s[–—-]\s\p{Lu}[\p{L}'’]+(?:, \p{Lu}[\p{L}'’]+)*,? & \p{Lu}[\p{L}'’]+/gu, '')
    .replace(answers, '')
    .split(/[,;\n]|\s(?:and|&)\s/)
    .map((part) => part.trim())
    .filter(Boolean)

const loneNamesIn = (list: string) => partsOf(list).filter(isLoneName).length
