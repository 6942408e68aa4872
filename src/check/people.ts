/** Who was there, for the rules about people and votes. */
import { plainName, sameName } from '../language/names.ts'
import type { Attendee, Meeting, Minutes } from '../tree.ts'
import { forenames, shortForms } from '../vocabulary/forenames.ts'
import { blocksOf } from './blocks.ts'

/** Everybody who is recorded as there, members, officers and guests; substitutes included. */
export function everybodyPresent(meeting: Meeting): Attendee[] {
  const declared = meeting.children.filter(({ title }) => /\b(?:interests?|disclosures?|declarations?)\b/i.test(title ?? ''))
  // Who declared an interest was there; a list of those who did is no list of those who were.
  const isDeclarer = ({ at }: Attendee) => declared.some((item) => at.start >= item.at.start && at.end <= item.at.end)
  // "To be present: …" names those who were asked to come.
  const invited = meeting.head.filter(({ value }) => /^\W*(?:to be (?:present|in attendance)|to attend|invited)\b/i.test(value))
  const isInvited = ({ at }: Attendee) => invited.some((block) => at.start >= block.at.start && at.end <= block.at.end)
  return meeting.attendance.filter(
    (person) => (person.status === 'present' || person.status === 'substitute') && !isDeclarer(person) && !isInvited(person),
  )
}

/**
 * Members who are recorded as there. Boards elect their clerk, secretary or treasurer from among themselves, and print them
 * between the others: "Present: A. Beck, president; B. Field, clerk; C. Marsh, member". Clerks who serve a council come last.
 */
export function membersPresent(meeting: Meeting): Attendee[] {
  const present = everybodyPresent(meeting)
  const last = present.findLastIndex(({ capacity }) => capacity === 'member')
  return present.filter(
    ({ capacity, role }, i) => capacity !== 'officer' || (i < last && /\b(?:clerk|secretary|treasurer)\b/i.test(role ?? '')),
  )
}

/** Whether a printed name can be one of these people. */
export function isListed(name: string, people: Attendee[]): boolean {
  const sought = initialFirst(withoutSuffix(name))
  return people.some((person) => {
    const listed = initialFirst(withoutSuffix(person.name))
    return sameName(listed, sought) || goesBy(plainName(listed), plainName(sought))
  })
}

/** "Mike Elm" is "Michael Elm", and "Bill Fir" is "William Fir": the same surname, and forenames that one person has. */
function goesBy(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')]
  const [first = '', second = ''] = [x[0], y[0]]
  if (x.length < 2 || y.length < 2 || x.at(-1) !== y.at(-1) || first.length < 3 || second.length < 3) return false
  return first.slice(0, 2) === second.slice(0, 2) || shortForms.some((forms) => forms.includes(first) && forms.includes(second))
}

/** "Elm Jr.", "Elm II": votes print the surname alone. */
function withoutSuffix(name: string): string {
  return name.replace(/(?<=\S),?\s(?:Jn?r\.?|Sn?r\.?|I{2,3})$/, '')
}

/** "Marsh (J)" is "J. Marsh". */
function initialFirst(name: string): string {
  return name.replace(/^(\p{L}[\p{L}’'-]+)\s*\((\p{Lu})\.?\)$/u, '$2. $1')
}

/** The last word of a name, folded: what slips of spelling are looked for in. */
export function surnameOf(name: string): string {
  return plainName(withoutSuffix(name)).split(' ').at(-1) ?? ''
}

/** Whether two words are one insertion, deletion, replacement or exchange of neighbours apart. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a.charCodeAt(from) === b.charCodeAt(from)) from++
  let [x, y] = [a.length - 1, b.length - 1]
  while (x >= from && y >= from && a.charCodeAt(x) === b.charCodeAt(y)) {
    x--
    y--
  }
  // Of each there are left the letters between what is alike before and behind.
  const [m, n] = [x - from + 1, y - from + 1]
  return (m < 2 && n < 2) || (m === 2 && n === 2 && a[from] === b[from + 1] && a[from + 1] === b[from])
}

/** "Garvey" and "Garvie", "Reddy" and "Reddie": surnames that differ in how their last sound is written. */
export function soundAlike(a: string, b: string): boolean {
  const sound = (name: string) => name.toLowerCase().replace(/(?:ie|ey|y)$/, 'y')
  return a.length > 5 && a !== b && sound(a) === sound(b)
}

/** The words in which attendance was read, and those about new members: a name that stands there is known, whoever it was taken for. */
export function listText(tree: Minutes, meeting: Meeting): string {
  const words: string[] = []
  let names = false
  for (const { block, meeting: of, part, item } of blocksOf(tree)) {
    if (of !== meeting) continue
    // "that the following be co-opted:" ¶ "Ken Wren," ¶ "Ann Marsh"
    names = names && block.value.length < 60
    if (names) words.push(block.value)
    const lists = meeting.attendance.some(({ at }) => at.start < block.at.end && at.end > block.at.start)
    // "1. Members present" ¶ "A Beck B Field C Marsh": nobody says where one name ends.
    const isList = /\b(?:present|attendance|apologies)\b/i.test(item?.title ?? '')
    if (part === 'head' || lists || isList || /\bco-?opt|acceptance of office|arrived|joined the meeting/i.test(block.value))
      words.push(block.value)
    if (/\bco-?opt.*:$/i.test(block.value)) names = true
  }
  return words.join(' ')
}

/** "Present: Tony (Chair), Sue, Katy": people who go by their forenames, of which two may have one. */
export function goByForenames(people: Attendee[]): boolean {
  const single = people.map(({ name }) => name.toLowerCase()).filter((name) => /^\p{L}+$/u.test(name))
  return single.filter((name) => forenames.has(name)).length * 2 > single.length && single.length * 2 > people.length
}
