/**
 * Minutes → Record: the tree that extractors have filled, as plain JSON with ids and positions.
 * Nothing is read or judged here. Ids are built from the outside in ("…​.m1.i4.d1.c2"), so that a record's
 * id tells where it belongs and sorts in printed order.
 */
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { countWords, printed, textsOf } from '../account.ts'
import { LineTable } from '../line-table.ts'
import type { Attendee, FileData, Item, Meeting, Minutes } from '../tree.ts'
import { blockRecord, type Locate } from './block.ts'
import { documentId } from './id.ts'
import { itemRecord } from './item.ts'
import type { AttendanceRecord, DocumentRecord, MeetingRecord, MessageRecord, PositionRecord } from './schema.ts'

export function buildRecord(tree: Minutes, file: VFile): DocumentRecord {
  const data = file.data as unknown as FileData
  const lines = new LineTable(data.text)
  const locate: Locate = (span) => {
    const start = lines.point(span.start)
    const end = lines.point(span.end)
    return span.page === undefined ? { start, end } : { start, end, page: span.page }
  }
  const id = documentId(data, file.path)
  const meetings = tree.children.map((meeting, index) => meetingRecord(meeting, `${id}.m${index + 1}`, index + 1, locate))
  const furniture = tree.furniture.map((block) => ({
    reason: block.furniture ?? 'other',
    // Nobody misses the labels that a browser puts before the entries of a menu.
    text: block.data?.counted ? block.value : printed(block),
    position: locate(block.at),
  }))
  let inRecords = 0
  for (const meeting of tree.children) for (const { text } of textsOf(meeting)) inRecords += countWords(text)
  const inFurniture = furniture.reduce((sum, entry) => sum + countWords(entry.text), 0)
  return {
    schema_version: '1.0.0',
    id,
    source: { path: file.path ?? '', format: data.format, encoding: data.encoding ?? null, bytes: data.bytes, sha256: data.sha256 },
    document_type: tree.documentType.replace('-', '_') as DocumentRecord['document_type'],
    title: tree.title ?? null,
    meetings,
    messages: file.messages.map(
      (message): MessageRecord => ({
        severity: message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info',
        rule: [message.source, message.ruleId].filter(Boolean).join(':') || 'minutebook',
        text: message.reason,
        position: placeOf(message.place),
      }),
    ),
    coverage: { words: inRecords + inFurniture, in_records: inRecords, in_furniture: inFurniture, furniture },
  }
}

/** A message's place as a position, where it has one. */
function placeOf(place: VFileMessage['place']): PositionRecord | null {
  if (!place) return null
  const [start, end] = 'start' in place ? [place.start, place.end] : [place, place]
  const point = ({ line, column, offset }: typeof start) => ({ line, column, offset: offset ?? 0 })
  return { start: point(start), end: point(end) }
}

function meetingRecord(meeting: Meeting, id: string, order: number, locate: Locate): MeetingRecord {
  const head = meeting.head.map((block, i) => blockRecord(block, 'head', `${id}.h${i + 1}`, null, locate))
  const outOfOrder = printedAsTaken(meeting.children)
  const tail = meeting.tail.map((block, i) => blockRecord(block, 'tail', `${id}.t${i + 1}`, null, locate))
  return {
    id,
    order,
    organization: meeting.organization ?? null,
    committee: meeting.committee ?? null,
    title: meeting.title ?? null,
    date: meeting.date ?? null,
    date_text: meeting.dateText ?? null,
    start_time: meeting.startTime ?? null,
    end_time: meeting.endTime ?? null,
    status: meeting.status ?? 'unknown',
    draft: meeting.draft ?? false,
    venue: meeting.venue ?? null,
    contact: meeting.contact ?? null,
    links: meeting.links.map((link) => ({ title: link.title ?? null, url: link.url })),
    inferred: (meeting.implied ?? []).map(inSnakeCase),
    attendance: meeting.attendance.map((attendee, i) => attendanceRecord(attendee, `${id}.a${i + 1}`, locate)),
    blocks: [...head, ...tail],
    items: meeting.children.map((item, i) => itemRecord(item, `${id}.i${i + 1}`, i + 1, outOfOrder, locate)),
    position: locate(meeting.at),
  }
}

/** "startTime" → "start_time" */
const inSnakeCase = (property: string) => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * Items that are not printed in the order of their numbers ("8, 10, 11, 9, 12") are printed in the order in which they were
 * taken. Numbers below a heading ("2.1") and references count no order.
 */
function printedAsTaken(items: Item[]): boolean {
  const falls = (numbers: (string | undefined)[]) => {
    const plain = numbers.filter((number) => /^\d{1,4}$/.test(number ?? '')).map(Number)
    const down = plain.filter((number, i) => i > 0 && number < (plain[i - 1] as number)).length
    // One step down to 1 is a second list ("Part B: 1."), not an order.
    return down > 0 && plain.length >= 4 && new Set(plain).size === plain.length
  }
  return falls(items.map((item) => item.number)) || falls(items.map((item) => item.agendaNumber))
}

function attendanceRecord(found: Attendee, id: string, locate: Locate): AttendanceRecord {
  return {
    id,
    name: found.name,
    honorific: found.honorific ?? null,
    role: found.role ?? null,
    organization: found.organization ?? null,
    party: found.party ?? null,
    capacity: found.capacity,
    status: found.status,
    substitute_for: found.substituteFor ?? null,
    remote: found.remote ?? false,
    note: found.note ?? null,
    inferred: found.implied ?? [],
    by: found.by,
    position: locate(found.at),
  }
}
