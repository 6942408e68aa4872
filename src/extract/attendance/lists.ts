/**
 * Lists of those present and absent, under their labels or with marks:
 *
 *     Present: Cllrs Marsh (Chair), Oak; Sid Holt (arrived 7.40pm)      MEMBERS PRESENT ¶ Councillors Marsh and Oak
 *     P Councillor Marsh (Chairman)   A Councillor Oak                  * Cllr Marsh   Ø Cllr Oak   (* denotes present)
 */
import { besideEachOther, isStacked, type LabelledPart, labelledParts, ofBoth } from '../../language/attendance-labels.ts'
import { hasLoneNames, loneNamesIn } from '../../language/lone-names.ts'
import { everyMatch } from '../../language/matches.ts'
import { readPeople } from '../../language/name-lists.ts'
import type { Passage } from '../../language/passage.ts'
import type { AttendanceLabel } from '../../vocabulary/attendance.ts'
import { readAnswers } from './answers.ts'
import { withoutGroups } from './groups.ts'
import { areNameLines, listLines } from './list-lines.ts'
import { type LineMark, type MarkedPerson, Marks } from './marks.ts'
import { withNamesApart } from './names-apart.ts'
import { attending } from './person.ts'
import type { Register } from './register.ts'
import { withRemarkLines } from './remark-lines.ts'
import { standsIn } from './substitutes.ts'
import { withTornNames } from './torn-names.ts'

/**
 * Enters everybody whom the labelled lists of a passage name.
 *
 * @param found.under  a label above the passage: an item's title "Those attending"
 * @param found.agenda nothing is minuted: only a list that says who was present or away is one of attendance
 * @param found.away   the passage is of apologies: "Members: Elm, Fir" ¶ "Officers: Tom Rush" name who sent them; of members
 *                     alone where "Apologies:" may be a line of the head, above the officers who came
 * @returns where the lists stand, so that their words are not read again as sentences
 */
export function readLists(
  passage: Passage,
  register: Register,
  { under, agenda = false, away }: { under?: AttendanceLabel | undefined; agenda?: boolean; away?: 'all' | 'members' | undefined } = {},
): { start: number; end: number }[] {
  const marks = new Marks(passage)
  const text = withNamesApart(withTornNames(marks.text))
  const read = agenda ? [] : readAnswers(passage, register)
  const answered = read[0]
  const parts = labelledParts(text)
  // "Absent: Elm" above "Present: Oak, Ash and Gum"
  let surnames = parts.some(
    ({ label, start, end }) => label?.status === 'present' && hasLoneNames(text.slice(start, Math.min(end, start + 120))),
  )
  /** The last label that is of a list and not of one function, and whether any was of a function. */
  let ofList: AttendanceLabel | undefined
  let hadFunction = false
  parts.forEach((part, i) => {
    const [listAbove, functionAbove] = [ofList, hadFunction]
    if (part.label && part.label.role === undefined) ofList = part.label
    hadFunction ||= Boolean(part.label?.role)
    const own = ofBoth(text, parts[i - 1], part) ?? part.label ?? (i === 0 ? under : undefined)
    const label = own && (away === 'all' || (away && own.capacity === 'member')) ? sentApologies(own, part.words) : own
    if (!label && !agenda) read.push(...readMarked(passage, part, marks, register))
    if (!label || (agenda && !/present|attend|apolog|regrets|absent/i.test(part.words))) return
    // Under "Clerk:" or "Chair:" stands one; the list above goes on behind it.
    const above = label.role === undefined ? undefined : listAbove
    if (label.role === '' && !above && !under && !functionAbove) return
    if (parts[i - 1] && (besideEachOther(text, parts[i - 1] as LabelledPart, part) || isStacked(text, part))) return
    const isAnswered = answered && part.start >= answered.start - 4 && part.start <= answered.end
    if (isAnswered || isOfDecision(text, part, label)) return
    const lines = listLines(text, part)
    if (lines.length === 0) return
    const list = { start: (lines[0] as Stretch).start, end: (lines.at(-1) as Stretch).end }
    const names = text.slice(list.start, list.end)
    if (rollCall.test(names)) return
    const title = councillorsAbove.exec(names)?.[1]
    register.startList()
    read.push(list)
    const single = isOfLoneNames(names, label, surnames)
    surnames ||= single
    const entered = {
      text: text.slice(0, list.start) + withoutGroups(names) + text.slice(list.end),
      lines,
      label: title ? { ...label, honorific: title } : label,
      above,
      words: part.words,
      single,
    }
    enter(passage, entered, marks, register)
  })
  return read
}

/** Whether names of one word stand in a list; `surnames` where they do in one above. */
const isOfLoneNames = (names: string, label: AttendanceLabel, surnames: boolean) =>
  hasLoneNames(names) ||
  areNameLines(names) ||
  // "Councillors: Mrs Elm, Fir, Oak"
  (label.honorific !== undefined && loneNamesIn(names) >= 2) ||
  // "Members present: Ash, Birch. Members absent: Elm.": one more behind a list of surnames.
  (surnames && /^\s*(?:\d{1,2}\s?[:–-]?\s)?\p{Lu}[\p{L}'’-]+(?:\s\([^()]*\))?[.\s]*$/u.test(names))

/** "Present: |Councillors| A Elm B Fir" ¶ "C Oak": the title of all below it, where nobody has another. */
const councillorsAbove =
  /^\s*((?:Parish |Town |City )?(?:Councillors|Cllrs))\.?:?\s(?=[^\n]*\n)(?!.*\b(?:Councill?ors?|Cllrs?|Crs?|Mr|Mrs|Ms|Miss|Dr|Members|Officers)\b)/s

/** "Officers: Tom Rush", "Observers: Jo Ash" among apologies; "Also present: Jo Ash" there names who came. */
function sentApologies(label: AttendanceLabel, words: string): AttendanceLabel {
  return label.status !== 'present' || label.role !== undefined || /present|attend|participa/i.test(words)
    ? label
    : { ...label, status: 'apologies' }
}

interface List {
  /** The words of the passage, with names whole that a line's end tore. */
  text: string
  lines: { start: number; end: number }[]
  label: AttendanceLabel
  /** The label that goes on behind the one of a function: "Present: …" above "Clerk: Jo Elm" ¶ "Cllrs Fir and Oak". */
  above: AttendanceLabel | undefined
  /** The label as printed. */
  words: string
  /** Names of one word stand in it. */
  single: boolean
}

/** Enters everybody whom a list names, as its label and the marks in it say. */
function enter(passage: Passage, { text, lines, label, above, words, single }: List, marks: Marks, register: Register): void {
  const from = lines[0]?.start
  let count = 0
  for (const { status, start, end } of stretches(passage, lines, marks, label)) {
    const people: MarkedPerson[] = withRemarkLines(text.slice(start, end), readPeople(text.slice(start, end), { single }))
    const late = label.status === 'apologies' ? forLateness.exec(text.slice(start, end)) : null
    let before: MarkedPerson | undefined
    const inSmall = people.some(({ name }) => /\p{Ll}/u.test(name))
    for (const person of status ? people : marks.describe(people, start, end)) {
      if (inSmall && titleInCapitals.test(person.printed)) continue
      // "… from Councillor Elm, Councillor Fir |being in attendance as her substitute|"
      if (label.status === 'apologies' && before && standsIn.test(person.note ?? '')) {
        register.substitute(person, before, passage.spanAt(start + person.start, start + person.end))
        continue
      }
      before = person
      // "Clerk: D Lea; County Cllr E Oak": the function is the first one's.
      // "Chair: Cllr Elm" ¶ "Cllrs Fir and Oak": nor is the lines' below.
      const next = label.role !== undefined && count++ > 0
      const own = next && above ? above : next && text.slice(from, start + person.start).includes('\n') ? withoutRole(label) : label
      // "Clerk" ¶ "Head of Lamps (C Maple)": a clerk who is not named, and somebody with a function of their own.
      const ofAnother = own.role === '' && functionFirst.test(text.slice(start, start + person.start))
      const named: AttendanceLabel = ofAnother ? withoutRole(own) : own.role === '' ? { ...own, role: words.trim() } : own
      const at = passage.spanAt(start + person.start, start + person.end)
      const found = attending(person, status ? { ...named, status: status.status } : named, at)
      if (late && person.start > late.index) Object.assign(found.attendee, { status: 'present', note: late[1] })
      // "A" with no legend may be either absent or apologies; who has no mark is not said to be away.
      if (status?.guessed || person.unmarked) found.attendee.implied = ['status']
      register.add(found)
    }
  }
}

/** "… and S. Ash (Clerk). |LANES LAMP PROFILE|": the title of the first item, behind names in small letters. */
const titleInCapitals = /^(?:\p{Lu}{4,}\s){2,}\p{Lu}{4,}$/u

/** "Apologies: Councillor Elm; |apologies for lateness| from Councillor Fir": the second came. */
const forLateness = /[;,.]\s*(?:and\s+)?(apologies for (?:lateness|late arrival|being late|leaving early|early departure))\b/i

/** Whether a label stands within a vote, or names whom the meeting chose. */
function isOfDecision(text: string, { start, end }: LabelledPart, { status }: AttendanceLabel): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1
  if (voteLine.test(text.slice(line, start))) return true
  // "Moved: to form a committee. Members: Elm, Fir", "Committee: Elm, Fir, Oak - Passed"
  if (chosen.test(text.slice(line, end).split('\n', 1)[0] as string)) return true
  return status === 'absent' && votes.test(text.slice(Math.max(0, start - 1500), start))
}

/** "Roll Call" ¶ "Ayes: Elm, Fir", "Roll call: Elm – Aye; Fir – Nay": that of a vote. */
const rollCall = /^\W*(?:ayes?|nays?|noes|yeas?)\b|(?:,|\s[–-]|:)\s(?:aye|yea|nay)\b/i

/** "Ayes: Mayor Elm; |Trustees: Fir, Oak": a label within a list of voters. */
const voteLine = /^\W*(?:roll[- ]call vote\W+)?(?:for|against|abst\p{L}+|in favou?r|ayes?|nays?|noes|yeas?|yes|no)\s*[:(–-].*\S/iu

/** "Head of Lamps (" before a name */
const functionFirst = /^\s*\p{Lu}[^()\n]{2,80}\s\($/u

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
      const words = passage.text.slice(start, end)
      const status = awayInLine(words) ?? marks.atLine(words, n === 0 ? passage.blockAt(start)?.marker : undefined)
      return { start: start + (status?.length ?? 0), end, ...(status ? { status } : {}) }
    }),
  )
  if (marks.onlyPresence && each.filter((stretch) => stretch.status).length > 1)
    for (const stretch of each) stretch.status ??= { status: 'absent', length: 0, guessed: true }
  if (label.role !== undefined || each.some((stretch) => stretch.status)) return each
  return [{ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }]
}

function awayInLine(words: string): LineMark | undefined {
  const length = /^apologies from\s+(?=\p{Lu})/iu.exec(words)?.[0].length
  return length === undefined ? undefined : { status: 'apologies', length }
}

/** "Cllr Elm, |apologies from| Cllr Fir", "Lanes: |Apologies from| Jo Elm": to the end of the line. */
const apologiesInLine = /(?<=[,;:]\s)apologies from\s+(?=\p{Lu})/giu

/** "Cllr B Oak Ø Cllr C Elm": the line's end before a mark was lost. */
function cutAtMarks(text: string, line: { start: number; end: number }): { start: number; end: number }[] {
  const words = text.slice(line.start, line.end)
  const away = words.includes('pologies from') ? everyMatch(words, apologiesInLine)[0] : undefined
  if (away)
    return [
      { start: line.start, end: line.start + away.index },
      { start: line.start + away.index, end: line.end },
    ]
  if (!/[*Ø†‡✓✗]/.test(words)) return [line]
  const cuts = everyMatch(words, /(?<=\S\s)[*Ø†‡✓✗]{1,2}(?=\s(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Alderman|Cr)\b)/gu).map(
    (mark) => line.start + mark.index,
  )
  return [line.start, ...cuts].map((start, i) => ({ start, end: cuts[i] ?? line.end }))
}
