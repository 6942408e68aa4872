/**
 * Who was there: lists under labels, tables, fields of the format, items of apologies, and the sentences in between.
 * People who only speak, or stand only in a list of votes, are no attendance; counts of the public are nobody.
 */
import type { VFile } from 'vfile'
import { type LabelledPart, labelledParts, leadingLabel } from '../../language/attendance-labels.ts'
import { hasLoneNames } from '../../language/lone-names.ts'
import { readPeople } from '../../language/name-lists.ts'
import { nameAt } from '../../language/names.ts'
import { Passage } from '../../language/passage.ts'
import { sentences } from '../../language/sentences.ts'
import type { Block, Item, Meeting, Minutes } from '../../tree.ts'
import { type AttendanceLabel, attendanceLabel } from '../../vocabulary/attendance.ts'
import { declarationsTitle } from '../../vocabulary/interests.ts'
import { readLists } from './lists.ts'
import { attending, isThere } from './person.ts'
import { Register } from './register.ts'
import { isProse } from './running-text.ts'
import { readChairing, readSentences, tellsOfAttendance } from './sentences.ts'
import { substitutionPairs } from './substitutes.ts'
import { readTables } from './tables.ts'
import { readUnlabelled } from './unlabelled.ts'

export function attendance() {
  return (tree: Minutes, file: VFile): void => {
    const source = String((file.data as { text?: string }).text ?? '')
    for (const meeting of tree.children) {
      const register = new Register()
      readMeeting(meeting, source, register, tree.documentType === 'meeting')
      councillorsBesideTheChair(register)
      councillorsOfTheCounty(register)
      meeting.attendance.push(...register.entries)
    }
  }
}

/** "In the chair: Cllr Ash" ¶ "Also present: Cllrs Birch, Cedar and Dale": the members of a council, and no guests of its chairman. */
function councillorsBesideTheChair(register: Register): void {
  const there = register.entries.filter(({ status }) => isThere(status))
  const others = there.filter(({ capacity, honorific }) => capacity === 'other' && /^(?:Cllr|Councill?or)/.test(honorific ?? ''))
  if (others.length < 3 || there.filter(({ capacity }) => capacity === 'member').length !== 1) return
  for (const other of others) other.capacity = 'member'
}

/**
 * "Present: County Councillors Ash, Birch and Cedar": the members, where nobody is listed as "Councillor" alone; beside the
 * councillors of a parish they are guests.
 */
function councillorsOfTheCounty({ entries, ofArea }: Register): void {
  const members = entries.filter(({ capacity }) => capacity === 'member')
  if (members.some(({ honorific }) => /^(?:Cllr|Councill?or|Cr\b|Ald)/i.test(honorific ?? ''))) return
  if (ofArea.size < (members.length > 0 ? 3 : 2) || ofArea.size <= members.length) return
  for (const entry of ofArea) if (entry.capacity === 'other') entry.capacity = 'member'
}

/** @param whole a document of the whole meeting, and not of one item */
function readMeeting(meeting: Meeting, source: string, register: Register, whole: boolean): void {
  for (const block of [...meeting.head, ...meeting.tail]) if (block.data?.field === 'attendee') readField(block, register)
  // An agenda names its clerk and its speakers, and nobody has come yet: unless it says who was present.
  const minuted = meeting.children.length === 0 || meeting.children.some((item) => item.hasMinutes)
  readPart(meeting.head, source, register, minuted ? 'head' : 'agenda')
  if (!minuted) return
  for (const block of meeting.head) if (block.hint === 'field') readFrontMatter(block, register)
  for (const [order, item] of meeting.children.entries()) readItem(item, order, source, register, whole)
  // "Chairman" under a signature is no list of those present.
  readPart(meeting.tail, source, register, 'tail')
}

/** What stands before the first item or after the last. */
function readPart(blocks: readonly Block[], source: string, register: Register, where: 'head' | 'agenda' | 'tail'): void {
  const lines = readTables(
    blocks.filter((block) => block.hint !== 'field'),
    register,
  )
  const passage = new Passage(lines, source)
  const lists = readLists(passage, register, { agenda: where !== 'head' })
  if (where !== 'agenda') readSentences(passage, lists, register, true)
  if (where === 'head') readChairing(passage, lists, register)
  // "In attendance: J Ash, Clerk" and "Apologies: Cllr Elm" may have kept the labels that those above have lost.
  const ofMembers = ({ label }: LabelledPart) => label?.status === 'present' && (label.capacity === 'member' || label.role !== undefined)
  if (
    where === 'head' &&
    (lists.length === 0 ? !register.entries.some(({ status }) => isThere(status)) : !labelledParts(passage.text).some(ofMembers))
  )
    readUnlabelled(passage, register, Math.min(passage.text.length, ...lists.map(({ start }) => start)))
}

/** Titles of items that are about who is there. */
const opening =
  /\b(?:apolog|absen[ct]|attendance|substitut|welcome|introduction|roll call|call to order|present|regrets|membership|declarations? of (?:office|acceptance)|chair(?:man|person)?['’]?s? (?:announcement|welcome|opening|remarks)|opening|preliminar|procedural|ymddiheuriadau)/i

const elections = /\b(?:elections?|appointments?|nominations?) of\b/i

function readItem(item: Item, order: number, source: string, register: Register, whole: boolean): void {
  // "APOLOGIES | NGĀ WHAKAPAHĀ": what it is called in another language names nobody.
  const title = (item.title ?? '').replace(/\s\|\s(?!(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b).*$/, '')
  const early = order < 4 || opening.test(title)
  // An item's own page has its place anywhere in the meeting: "PRESENT - 98" in it is of a vote.
  // "OTHER OPTIONS CONSIDERED" in the text of a decision is no list of others.
  const untitled = title === '' && item.lines.some((line) => line.part === 'minutes')
  // "Election of Officers" ¶ "Secretary: Di Yew will follow Bo Fir": who was elected, present or not.
  const mayList = early && ((whole && !elections.test(title)) || untitled || opening.test(title))
  // Who declares an interest in a table is listed for that.
  const declaring = declarationsTitle.test(title) && !opening.test(title)
  const blocks = item.lines
    .filter(({ part, block }) => (part === 'minutes' || part === 'decision') && !(declaring && block.type === 'row'))
    .map((line) => line.block)
  const label = early ? titleLabel(title) : undefined
  const titled = label ? undefined : early ? titledList(title) : undefined
  if (titled) {
    const passage = new Passage([{ type: 'paragraph', value: title, depth: 0, at: item.at }], source)
    readLists(passage, register)
    readSentences(passage, [], register, true)
  }
  if (!early && !blocks.some((block) => tellsOfAttendance(block.value))) return
  const passage = new Passage(early && blocks.some((block) => block.type === 'row') ? readTables(blocks, register) : blocks, source)
  // "Roll Call – Ann Elm" ¶ "Bo Fir": the list goes on below the title.
  const under =
    label ??
    (titled ? leadingLabel(title)?.label : undefined) ??
    (/\bapolog|\bregrets|\babsence\b|ymddiheuriadau/i.test(title) ? ({ status: 'apologies', capacity: 'member' } as const) : undefined)
  const ofApologies = /^(?:acceptance of )?apolog/i.test(title)
  const lists = mayList
    ? readLists(passage, register, {
        under: under && startsAsList(passage.text) ? under : undefined,
        away: ofApologies ? (item.number ? 'all' : 'members') : undefined,
      })
    : []
  readSentences(passage, lists, register, early, ofApologies)
}

/** "Those attending", "Present", "Apologies for Absence", "Record of Attendance/Apologies": the item's lines are the list. */
function titleLabel(title: string): AttendanceLabel | undefined {
  const label = title.replace(/^(?:to (?:receive|note|record)|receive|welcome,? (?:and )?|record of (?=attend))\s*/i, '')
  return attendanceLabel(label) ?? attendanceLabel(label.replace(/(?<=^(?:attendance|present))(?:\s?[/,&]|\sand\s).*/i, ''))
}

/** "Apologies were received from Councillor Marsh", "Present: Cllrs Oak, Elm": the list stands in the title itself, and not "(as above)". */
function titledList(title: string): boolean {
  return (
    !/\((?:as|see) above\)/i.test(title) &&
    (leadingLabel(title) !== undefined || /^apolog(?:y|ies)\b.*\b(?:from|for)\b/i.test(title)) &&
    (readPeople(title.replace(/^[^:]*:/, '')).length > 0 || hasLoneNames(title.replace(/^[^:]*\bfrom\s/i, '')))
  )
}

/** "Cllr Amy Dell (arrived at 7.05pm)", "Mrs V Lark, Mrs S Lime", "Amy, Vic and Sue": names and no sentence. */
function startsAsList(text: string): boolean {
  const first = (sentences(text.split('\n', 1)[0] ?? '')[0]?.text ?? '').replace(/\s\([^()]*\)/g, '')
  if (first === '' || isProse(first) || substitutionPairs(first).length > 0) return false
  return (
    (nameAt(first) !== undefined || readPeople(first).length > 0 || hasLoneNames(first)) &&
    !/\b(?:received|attended|declared|were|was|took|chaired|welcomed|advised|reported|joined|left|arrived|entered|returned|departed|did not attend)\b/i.test(
      first,
    )
  )
}

const frontList =
  /^(?:attend(?:ees|ance)\.)?(?<list>(?:(?:members|also|councillors|board|staff)[ _-]?)?(?:present|attendees|attending|absent|absentees|apologies|regrets|excused|guests))$/i

/** "present: [Jo Elm, Kit Fir]", "attendees:" ¶ "- Jo Elm (Chair)" in the front matter of a web page. */
function readFrontMatter(block: Block, register: Register): void {
  const list = frontList.exec(block.data?.field ?? '')?.groups?.list
  // "alsoPresent:"
  const label = list ? attendanceLabel(list.replace(/[ _-]|(?<=\p{Ll})(?=\p{Lu})/gu, ' ')) : undefined
  if (!label || block.value.length > 400 || /^(?:none|nil|n\/a|tbc|tbd|\d+)\.?$/i.test(block.value)) return
  register.startList()
  // "- Elm", "Elm, Fir and Oak"
  const single = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?$/u.test(block.value) || hasLoneNames(block.value)
  for (const person of readPeople(block.value, { single }))
    register.add(attending(person, label, { start: block.at.start + person.start, end: block.at.start + person.end }))
}

/** The web service's attendee: name, role, party and attendance are fields of their own. */
function readField(block: Block, register: Register): void {
  const data = block.data ?? {}
  const person = readPeople(data.name ?? block.value, { single: true })[0]
  const said = data.attendance ?? ''
  const status = /apolog/i.test(said)
    ? 'apologies'
    : /substitut|reserve/i.test(said)
      ? 'substitute'
      : /absent|not (?:present|attend)/i.test(said)
        ? 'absent'
        : 'present'
  if (!person || /^(?:expected|not required|no information|none)$/i.test(said)) return
  const officer = /officer/i.test(data.role ?? '')
  const found = attending(
    person,
    { status, capacity: officer ? 'officer' : /co-?opt/i.test(data.role ?? '') ? 'co-opted' : 'member' },
    block.at,
  )
  if (data.role && !/^(?:committee member|member|officer)$/i.test(data.role)) found.attendee.role = data.role
  const post = data.posts ?? data.representing
  if (post && !found.attendee.role) found.attendee.role = post
  if (data.organization) found.attendee.organization = data.organization
  if (data.party) found.attendee.party = data.party
  if (/remote|virtual|online/i.test(said)) found.attendee.remote = true
  if (officer) found.attendee.capacity = 'officer'
  register.add(found)
}
