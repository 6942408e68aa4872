/** A record as a page for reading: meeting, items, who spoke, what was decided. */
import type { ChalkInstance } from 'chalk'
import type {
  AttendanceRecord,
  ClauseRecord,
  ContributionRecord,
  DecisionRecord,
  DocumentRecord,
  ItemRecord,
  MeetingRecord,
  MotionRecord,
} from '../record/schema.ts'
import { visibleLine } from './terminal.ts'
import { cut, wrap } from './wrap.ts'

export interface Page {
  width: number
  chalk: ChalkInstance
}

/** The page, without a line end. */
export function viewDocument(document: DocumentRecord, page: Page): string {
  const { chalk } = page
  const lines = document.meetings.flatMap((meeting) => ['', ...meetingLines(meeting, page)])
  if (document.meetings.length === 0) lines.push('', chalk.bold('No minutes found.'))
  for (const { severity, text } of document.messages) {
    lines.push('', ...under(severity === 'info' ? 'note' : severity, text, page, severity === 'error' ? chalk.red : chalk.yellow))
  }
  return lines.slice(1).join('\n')
}

function meetingLines(meeting: MeetingRecord, page: Page): string[] {
  const { chalk, width } = page
  // "until 17:44" where the minutes say when the meeting ended and not when it began.
  const until = meeting.end_time && (meeting.start_time ? `–${meeting.end_time}` : `until ${meeting.end_time}`)
  const when = [meeting.date ?? meeting.date_text, `${meeting.start_time ?? ''}${until ?? ''}`].filter(Boolean).join(', ')
  const state = [meeting.draft ? 'draft' : '', meeting.status === 'held' || meeting.status === 'unknown' ? '' : meeting.status]
  const facts = [meeting.organization, when, meeting.venue, ...state].filter(Boolean).join(' · ')
  return [
    ...paragraph(meeting.committee ?? meeting.title ?? 'Meeting', '', width, chalk.bold.underline),
    ...(facts ? paragraph(facts, '', width, chalk.dim) : []),
    ...attendanceLines(meeting.attendance, page),
    ...meeting.items.flatMap((item) => ['', ...itemLines(item, page)]),
  ]
}

const statuses = [
  ['present', 'Present'],
  ['substitute', 'Substitutes'],
  ['apologies', 'Apologies'],
  ['absent', 'Absent'],
] as const

function attendanceLines(attendance: AttendanceRecord[], { width, chalk }: Page): string[] {
  return statuses.flatMap(([status, label]) => {
    const names = attendance.filter((person) => person.status === status).map((person) => person.name)
    return names.length === 0 ? [] : paragraph(`${label} (${names.length}): ${names.join(', ')}`, '', width, chalk.dim)
  })
}

function itemLines(item: ItemRecord, page: Page): string[] {
  const { width, chalk } = page
  const number = item.number ?? item.agenda_number
  const marks = [item.exempt ? 'exempt' : '', item.truncated ? 'cut short by the page' : '', item.has_minutes ? '' : 'no minutes'].filter(
    Boolean,
  )
  const title = [number ? `${number}.` : '', item.title ?? '(no title)', marks.length > 0 ? `[${marks.join(', ')}]` : '']
    .filter(Boolean)
    .join(' ')
  return [
    ...paragraph(title, '', width, chalk.bold),
    ...item.interests.flatMap(({ member, kind, nature }) =>
      under('interest', [member, kind, nature].filter(Boolean).join(', '), page, chalk.magenta),
    ),
    ...item.contributions.flatMap((said) => under('said', speech(said, (width - indent) * 2), page, chalk.cyan)),
    ...item.motions.flatMap((motion) => under(motion.kind, motionText(motion), page, chalk.yellow)),
    ...item.decisions.flatMap((decision) => decisionLines(decision, page)),
    ...item.actions.flatMap(({ owner, text, deadline }) =>
      under('action', [owner, text, deadline].filter(Boolean).join(' – '), page, chalk.blue),
    ),
  ]
}

/** Words of several paragraphs have their ends in them. */
function oneLine(text: string): string {
  return visibleLine(text.replace(/\s*\n\s*/g, ' '))
}

/** "She [Head of Rivers and Coast] added that the diversion would be lit. (+ 2 bullets)" */
function speech({ speaker, speaker_printed: printed, certainty, text, bullet_ids: bullets }: ContributionRecord, room: number): string {
  const whom = certainty === 'unsettled' ? `${speaker}?` : speaker
  const at = text.indexOf(printed)
  const end = at + printed.length
  const said = printed === whom || at < 0 ? text : `${text.slice(0, end)} [${whom}]${text.slice(end)}`
  const more = bullets.length === 0 ? '' : ` (+ ${bullets.length} ${bullets.length === 1 ? 'bullet' : 'bullets'})`
  return cut(oneLine(said), room - more.length) + more
}

function motionText({ text, mover, seconder, result, unanimous, for: ayes, against, abstain }: MotionRecord): string {
  const counts = [
    ayes === null ? '' : `${ayes} for`,
    against === null ? '' : `${against} against`,
    abstain === null ? '' : `${abstain} abstaining`,
  ].filter(Boolean)
  return [
    text,
    mover ? `moved by ${mover}` : '',
    seconder ? `seconded by ${seconder}` : '',
    [unanimous ? 'unanimously' : '', result].filter(Boolean).join(' '),
    counts.join(', '),
  ]
    .filter(Boolean)
    .join('; ')
}

function decisionLines({ kind, unanimous, clauses }: DecisionRecord, page: Page): string[] {
  const label = unanimous ? `${kind}*` : kind
  const lines = clauseLines(clauses, page.width - indent)
  return lines.map((line, i) => `${i === 0 ? page.chalk.green.bold(label.padEnd(indent)) : ' '.repeat(indent)}${line}`)
}

function clauseLines(clauses: ClauseRecord[], width: number): string[] {
  return clauses.flatMap(({ label, text, clauses: parts }) => {
    const sign = label === null ? '' : `${oneLine(label)} `
    const [first = '', ...rest] = wrap(oneLine(text), width - sign.length)
    const gap = ' '.repeat(sign.length)
    return [`${sign}${first}`, ...rest.map((line) => gap + line), ...clauseLines(parts, width - 2).map((line) => `  ${line}`)]
  })
}

/** Columns of the label before a finding. */
const indent = 13

function under(label: string, text: string, { width }: Page, colour: ChalkInstance): string[] {
  const [first = '', ...rest] = wrap(oneLine(text), width - indent)
  return [`${colour(label.padEnd(indent - 1))} ${first}`, ...rest.map((line) => ' '.repeat(indent) + line)]
}

function paragraph(text: string, gap: string, width: number, colour: ChalkInstance): string[] {
  return wrap(oneLine(text), width - gap.length).map((line) => gap + colour(line))
}
