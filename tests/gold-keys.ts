/**
 * What two readings of a document are compared by: one line for each fact, normalised (white space, quotes, dashes, case,
 * the words that only lead in). A reading is in gold shape: what a person writes down, or what `goldShape` makes of records.
 */
export interface Reading {
  documentType: string
  meetings: MeetingReading[]
}

type Name = string | null
type Figure = number | null

interface MeetingReading {
  committee: Name
  date: Name
  startTime: Name
  venue: Name
  contact: Name
  attendance: { name: string; status: string }[]
  items: ItemReading[]
}

interface ItemReading {
  number: Name
  title: Name
  purpose: Name
  documents: string[]
  hasMinutes: boolean
  truncated: boolean
  bullets: string[]
  contributions: { printed: string; speaker: string; starts: string; bullets: number }[]
  decisions: { kind: string; clauses: { label: Name; text: string }[] }[]
  motions: { mover: Name; seconder: Name; result: Name; for: Figure; against: Figure; abstain: Figure }[]
  interests: { member: string }[]
}

const plain = (text: unknown) =>
  String(text ?? '')
    .normalize('NFC')
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
const called = (text: unknown) =>
  plain(text)
    .replace(/^the /, '')
    .replace(/[.,:;]+$/, '')
const person = (name: Name) =>
  called(name)
    .replace(/^(?:councillors?|cllrs?) /, '')
    .replaceAll('.', '')
const wording = (text: string) =>
  plain(text)
    .replace(/^["'( ]+|["') ]+$/g, '')
    .replace(/^that[,:]? /, '')
    .replace(/[ .;:,]+(?:and|or)?[ .;:,"']*$/, '')
const first = (text: string, count: number) => (plain(text).match(/[\p{L}\p{N}']+/gu) ?? []).slice(0, count).join(' ')

/** One line for each fact of a reading, layer by layer: "clauses 137 (a): the report be noted". */
export function keysOf({ documentType, meetings }: Reading): string[] {
  const keys = [`documentType ${documentType}`]
  meetings.forEach((meeting, at) => {
    const of = meetings.length > 1 ? `${at + 1}/` : ''
    for (const field of ['committee', 'date', 'startTime', 'venue', 'contact'] as const) {
      if (meeting[field] !== null) keys.push(`${field} ${of}${called(meeting[field])}`)
    }
    for (const { name, status } of meeting.attendance) keys.push(`attendance ${of}${person(name)}: ${status}`)
    for (const item of meeting.items) keys.push(...itemKeys(item, of))
  })
  return keys
}

function itemKeys(item: ItemReading, of: string): string[] {
  const id = of + (item.number === null ? first(item.title ?? '', 4) : plain(item.number))
  return [
    `items ${id}: ${called(item.title)}`,
    ...(item.purpose === null ? [] : [`purpose ${id}: ${plain(item.purpose)}`]),
    ...item.documents.map((title) => `documents ${id}: ${called(title)}`),
    ...(item.hasMinutes ? [`flags ${id}: minutes`] : []),
    ...(item.truncated ? [`flags ${id}: truncated`] : []),
    ...item.bullets.map((bullet) => `bullets ${id}: ${plain(bullet)}`),
    ...item.contributions.flatMap(({ printed, speaker, starts, bullets }) => [
      `speakersPrinted ${id}, ${first(starts, 4)}: ${called(printed)}`,
      `speakersResolved ${id}, ${first(starts, 4)}: ${called(speaker)}`,
      ...(bullets > 0 ? [`speakerBullets ${id}: ${called(speaker)} ${bullets}`] : []),
    ]),
    ...item.decisions.flatMap(({ kind, clauses }) => [
      `decisions ${id}: ${kind}`,
      ...clauses.map(({ label, text }) => `clauses ${id} ${plain(label)}: ${wording(text)}`),
    ]),
    ...item.motions.map(
      (motion) =>
        `motions ${id}: ${person(motion.mover) || '?'} / ${person(motion.seconder) || '?'} ${motion.result ?? '?'} ${motion.for ?? '?'}-${motion.against ?? '?'}-${motion.abstain ?? '?'}`,
    ),
    ...item.interests.map(({ member }) => `interests ${id}: ${person(member)}`),
  ]
}

/** "- " for a fact that only the expected reading has, "+ " for one that only the actual reading has. */
export function differences(expected: Reading, actual: Reading): string[] {
  const left = keysOf(expected)
  const more: string[] = []
  for (const key of keysOf(actual)) {
    const at = left.indexOf(key)
    if (at < 0) more.push(`+ ${key}`)
    else left.splice(at, 1)
  }
  return [...left.map((key) => `- ${key}`), ...more].sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1))
}
