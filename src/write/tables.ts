/**
 * A document's records as the rows of flat tables. A row is the record without the lists of records that
 * have a table of their own, with the ids of all that it stands in; `record/row-schema.ts` describes them.
 */
import type { TableName } from '../record/row-schema.ts'
import type {
  ClauseRecord,
  DecisionRecord,
  DocumentRecord,
  FailureRecord,
  ItemRecord,
  MeetingRecord,
  MessageRecord,
  MotionRecord,
} from '../record/schema.ts'

export type { TableName } from '../record/row-schema.ts'

/** The tables, outermost first. */
export const tableNames: readonly TableName[] = [
  'documents',
  'meetings',
  'attendance',
  'links',
  'items',
  'papers',
  'decisions',
  'clauses',
  'contributions',
  'motions',
  'votes',
  'interests',
  'actions',
  'blocks',
  'furniture',
  'messages',
]

export type Row = Record<string, unknown>
/** Takes a row of the table that it was made for. */
export type Emit = (table: TableName, row: Row) => void

/** Hands out all rows of a document, each table's rows in printed order. */
export function documentRows(document: DocumentRecord, emit: Emit): void {
  const { meetings, messages, coverage, id, ...own } = document
  const { furniture, ...counts } = coverage
  emit('documents', { id, ...own, coverage: counts })
  for (const meeting of meetings) meetingRows(meeting, id, emit)
  furniture.forEach((entry, i) => {
    emit('furniture', { id: `${id}.f${i + 1}`, document_id: id, order: i + 1, ...entry })
  })
  messages.forEach((message, i) => {
    emit('messages', messageRow(id, own.source.path, i + 1, message))
  })
}

/** What a file that could not be read leaves in the tables: a message. */
export function failureRows(failure: FailureRecord, emit: Emit): void {
  const message: MessageRecord = { severity: 'error', rule: 'minutebook:unreadable', text: failure.error, position: null }
  emit('messages', messageRow(null, failure.path, 1, message))
}

function messageRow(documentId: string | null, path: string, order: number, message: MessageRecord): Row {
  return { document_id: documentId, path, order, ...message }
}

function meetingRows(meeting: MeetingRecord, documentId: string, emit: Emit): void {
  const { id, links, attendance, blocks, items, ...own } = meeting
  const inMeeting = { document_id: documentId, meeting_id: id }
  emit('meetings', { id, document_id: documentId, ...own })
  for (const { id, ...rest } of attendance) emit('attendance', { id, ...inMeeting, ...rest })
  links.forEach((link, i) => {
    emit('links', { id: `${id}.l${i + 1}`, ...inMeeting, order: i + 1, ...link })
  })
  for (const item of items) itemRows(item, inMeeting, emit)
  for (const { id, ...rest } of blocks) emit('blocks', { id, ...inMeeting, item_id: null, ...rest, contribution_id: null })
}

function itemRows(item: ItemRecord, inMeeting: Row, emit: Emit): void {
  const { id, documents, blocks, contributions, decisions, motions, interests, actions, ...own } = item
  const inItem = { ...inMeeting, item_id: id }
  emit('items', { id, ...inMeeting, ...own })
  documents.forEach((paper, i) => {
    emit('papers', { id: `${id}.p${i + 1}`, ...inItem, order: i + 1, ...paper })
  })
  for (const decision of decisions) decisionRows(decision, inItem, emit)
  const speech = new Map<string, string>()
  for (const { id, ...rest } of contributions) {
    emit('contributions', { id, ...inItem, ...rest })
    for (const bullet of rest.bullet_ids) speech.set(bullet, id)
  }
  for (const motion of motions) motionRows(motion, inItem, emit)
  for (const { id, ...rest } of interests) emit('interests', { id, ...inItem, ...rest })
  for (const { id, ...rest } of actions) emit('actions', { id, ...inItem, ...rest })
  for (const { id, ...rest } of blocks) emit('blocks', { id, ...inItem, ...rest, contribution_id: speech.get(id) ?? null })
}

function decisionRows(decision: DecisionRecord, inItem: Row, emit: Emit): void {
  const { id, clauses, ...own } = decision
  emit('decisions', { id, ...inItem, ...own, text: clausesText(clauses) })
  clauseRows(clauses, null, 1, { ...inItem, decision_id: id }, emit)
}

function clauseRows(clauses: ClauseRecord[], parentId: string | null, level: number, inDecision: Row, emit: Emit): void {
  clauses.forEach((clause, i) => {
    const { id, clauses: parts, ...own } = clause
    emit('clauses', { id, ...inDecision, parent_id: parentId, level, order: i + 1, ...own })
    clauseRows(parts, id, level + 1, inDecision, emit)
  })
}

/** "(a) the report be noted; and (b) a further report be brought in June." */
function clausesText(clauses: ClauseRecord[]): string {
  return clauses.map(({ label, text, clauses }) => [label, text, clausesText(clauses)].filter(Boolean).join(' ')).join(' ')
}

function motionRows(motion: MotionRecord, inItem: Row, emit: Emit): void {
  const { id, votes, ...own } = motion
  emit('motions', { id, ...inItem, ...own })
  for (const { id: voteId, ...vote } of votes) emit('votes', { id: voteId, ...inItem, motion_id: id, ...vote })
}
