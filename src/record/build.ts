/**
 * Minutes → Record: the tree that extractors have filled, as plain JSON with ids and positions.
 * Nothing is read or judged here. Ids are built from the outside in ("…​.m1.i4.d1.c2"), so that a record's
 * id tells where it belongs and sorts in printed order.
 */
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { LineTable } from '../line-table.ts'
import type {
  Action,
  Attendee,
  Block,
  Clause,
  Contribution,
  Decision,
  FileData,
  Interest,
  Item,
  Meeting,
  Minutes,
  Motion,
  Paper,
  Span,
  Vote,
} from '../tree.ts'
import { countWords } from './coverage.ts'
import { documentId } from './id.ts'
import type {
  ActionRecord,
  AttendanceRecord,
  BlockRecord,
  ClauseRecord,
  ContributionRecord,
  DecisionRecord,
  DocumentLinkRecord,
  DocumentRecord,
  InterestRecord,
  ItemRecord,
  MeetingRecord,
  MessageRecord,
  MotionRecord,
  PositionRecord,
  VoteRecord,
} from './schema.ts'

type Locate = (span: Span) => PositionRecord

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
  const inRecords = tree.children.reduce((sum, meeting) => sum + wordsOfMeeting(meeting), 0)
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
    attendance: meeting.attendance.map((attendee, i) => attendanceRecord(attendee, `${id}.a${i + 1}`, locate)),
    blocks: [...head, ...tail],
    items: meeting.children.map((item, i) => itemRecord(item, `${id}.i${i + 1}`, i + 1, outOfOrder, locate)),
    position: locate(meeting.at),
  }
}

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

function itemRecord(item: Item, id: string, order: number, outOfOrder: boolean, locate: Locate): ItemRecord {
  const blockIds = new Map<Block, string>()
  item.lines.forEach((line, i) => {
    blockIds.set(line.block, `${id}.b${i + 1}`)
  })
  const decisionOf = new Map<Block, string>()
  item.decisions.forEach((decision, i) => {
    for (const block of decision.blocks) decisionOf.set(block, `${id}.d${i + 1}`)
  })
  const purpose = item.lines.filter((line) => line.part === 'purpose').map((line) => printed(line.block))
  return {
    id,
    order,
    taken_order: outOfOrder ? order : null,
    level: item.level,
    number: item.number ?? null,
    agenda_number: item.agendaNumber ?? null,
    title: item.title ?? null,
    purpose: purpose.length > 0 ? purpose.join(' ') : null,
    documents: item.papers.map((paper) => documentRecord(paper, locate)),
    has_minutes: item.hasMinutes,
    truncated: item.truncated,
    exempt: item.exempt,
    blocks: item.lines.map((line) =>
      blockRecord(line.block, line.part, blockIds.get(line.block) as string, decisionOf.get(line.block) ?? null, locate),
    ),
    contributions: item.contributions.map((found, i) => contributionRecord(found, `${id}.s${i + 1}`, i + 1, blockIds, locate)),
    decisions: item.decisions.map((found, i) => decisionRecord(found, `${id}.d${i + 1}`, i + 1, locate)),
    motions: item.motions.map((found, i) => motionRecord(found, `${id}.v${i + 1}`, i + 1, locate)),
    interests: item.interests.map((found, i) => interestRecord(found, `${id}.n${i + 1}`, locate)),
    actions: item.actions.map((found, i) => actionRecord(found, `${id}.x${i + 1}`, locate)),
    position: locate(item.at),
  }
}

const blockTypes = { heading: 'heading', paragraph: 'paragraph', row: 'row' } as const

function blockRecord(block: Block, part: BlockRecord['part'], id: string, decisionId: string | null, locate: Locate): BlockRecord {
  return {
    id,
    part,
    type: block.type === 'item' ? (isBulletSign(block.marker) ? 'bullet' : 'numbered') : block.marker ? 'numbered' : blockTypes[block.type],
    level: block.depth,
    marker: block.marker ?? null,
    text: block.value,
    cells: block.cells ?? null,
    decision_id: decisionId,
    position: locate(block.at),
  }
}

/** A list entry without a letter or figure in its label is a bullet: "·", "•", "-", "*", or no sign at all. */
function isBulletSign(marker: string | undefined): boolean {
  return marker === undefined || marker === 'o' || !/[\p{L}\p{N}]/u.test(marker)
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

function documentRecord(paper: Paper, locate: Locate): DocumentLinkRecord {
  return {
    title: paper.title,
    format: paper.format ?? null,
    size: paper.size ?? null,
    url: paper.url ?? null,
    position: locate(paper.at),
  }
}

function contributionRecord(
  found: Contribution,
  id: string,
  order: number,
  blockIds: Map<Block, string>,
  locate: Locate,
): ContributionRecord {
  return {
    id,
    order,
    speaker_printed: found.printed,
    speaker: found.speaker,
    speaker_kind: found.kind,
    certainty: found.certainty,
    reason: found.reason ?? null,
    verb: found.verb,
    sentence: found.sentence,
    text: found.text,
    bullet_ids: found.bullets.flatMap((bullet) => blockIds.get(bullet) ?? []),
    in_reply_to: found.inReplyTo ?? null,
    by: found.by,
    position: locate(found.at),
  }
}

function decisionRecord(found: Decision, id: string, order: number, locate: Locate): DecisionRecord {
  return {
    id,
    order,
    kind: found.kind,
    label: found.label ?? null,
    unanimous: found.unanimous ?? null,
    lead_in: found.leadIn ?? null,
    reasons: found.reasons,
    alternatives: found.alternatives,
    clauses: found.clauses.map((clause, i) => clauseRecord(clause, `${id}.c${i + 1}`, locate)),
    repeated_at: found.repeatedAt ? locate(found.repeatedAt) : null,
    inferred: found.implied ?? [],
    by: found.by,
    position: locate(found.at),
  }
}

function clauseRecord(found: Clause, id: string, locate: Locate): ClauseRecord {
  return {
    id,
    label: found.label ?? null,
    text: found.text,
    clauses: found.children.map((child, i) => clauseRecord(child, `${id}.${i + 1}`, locate)),
    position: locate(found.at),
  }
}

function motionRecord(found: Motion, id: string, order: number, locate: Locate): MotionRecord {
  return {
    id,
    order,
    kind: found.kind,
    text: found.text ?? null,
    mover: found.mover ?? null,
    seconder: found.seconder ?? null,
    result: found.result ?? null,
    for: found.for ?? null,
    against: found.against ?? null,
    abstain: found.abstain ?? null,
    unanimous: found.unanimous ?? null,
    votes: found.votes.map((vote, i) => voteRecord(vote, `${id}.${i + 1}`, locate)),
    inferred: found.implied ?? [],
    by: found.by,
    position: locate(found.at),
  }
}

function voteRecord(found: Vote, id: string, locate: Locate): VoteRecord {
  return { id, option: found.option, option_printed: found.printed, voter: found.name, position: locate(found.at) }
}

function interestRecord(found: Interest, id: string, locate: Locate): InterestRecord {
  return {
    id,
    member: found.member,
    kind: found.kind ?? null,
    nature: found.nature ?? null,
    item: found.item ?? null,
    left_room: found.leftRoom ?? null,
    by: found.by,
    position: locate(found.at),
  }
}

function actionRecord(found: Action, id: string, locate: Locate): ActionRecord {
  return { id, text: found.text, owner: found.owner ?? null, deadline: found.deadline ?? null, by: found.by, position: locate(found.at) }
}

/** A block as it is printed: its marker and its words. */
function printed(block: Block): string {
  return block.marker ? `${block.marker} ${block.value}` : block.value
}

function wordsOfMeeting(meeting: Meeting): number {
  let words = 0
  for (const block of [...meeting.head, ...meeting.tail]) words += countWords(printed(block))
  for (const item of meeting.children) {
    words += countWords(`${item.numberIsText ? '' : (item.number ?? '')} ${item.agendaNumber ?? ''}`)
    // A title that is a sentence of the minutes stands among the blocks as well, and is counted there.
    if (!item.titleIsText) words += countWords(item.title ?? '')
    for (const paper of item.papers) {
      words += countWords(`${paper.format ?? ''} ${paper.size ?? ''}`)
      if (paper.title !== item.title) words += countWords(paper.title)
    }
    for (const line of item.lines) words += countWords(printed(line.block))
  }
  return words
}
