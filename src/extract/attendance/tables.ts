/**
 * Attendance set as a table:
 *
 *     | Name | Role | Organisation |        | Present: | Cllr Marsh, Cllr Oak |        | Present | Apologies |
 *     | J Ash | Chair | Lanes Trust |       | Apologies: | Cllr Elm |                 | Cllr Marsh | Cllr Elm |
 */
import { leadingLabel } from '../../language/attendance-labels.ts'
import { readPeople } from '../../language/name-lists.ts'
import type { AttendanceStatus, Block } from '../../tree.ts'
import { type AttendanceLabel, attendanceLabel, remotely } from '../../vocabulary/attendance.ts'
import { attending } from './person.ts'
import type { Register } from './register.ts'
import { readReserveRows } from './reserves.ts'

const nameHead =
  /^(?:name|names|member|members|member name|councillor|councillors|cllr|attendee|attendees|participant|participants|director|trustee|governor|governors|board member|committee member|delegate|representative)$/i
/** "Attendance", "Present?", "Present/Apologies/Absent" */
const statusHead =
  /^(?:status|signatures?|(?:present|attend(?:ance|ed|ing)|apologies|absent|excused|in attendance)(?:\s?[/,]\s?(?:present|attended|apologies|absent|excused|in attendance))*\??)$/i
const wordHead =
  /^(?:role|roles|position|title|job title|designation|post|office|representing|organisation|organization|company|body|group|party|department|abbreviation|initials|ward|affiliation)$/i

const voteHead = /^(?:yeas?|ayes?|nays?|noes|for|in favou?r|against|abstain(?:ed)?|abstentions?|recused?)(?:\s*\(\d+\))?$/i

/**
 * Enters those whom tables of attendance name. Rows that are a label and its list ("Present: | Cllr Marsh") come back as
 * lines, for the reader of lists.
 */
export function readTables(blocks: readonly Block[], register: Register): Block[] {
  const lines: Block[] = []
  let i = 0
  while (i < blocks.length) {
    const block = blocks[i] as Block
    if (block.type !== 'row' || !block.cells) {
      lines.push(block)
      i++
      continue
    }
    let end = i
    while (end < blocks.length && blocks[end]?.type === 'row' && blocks[end]?.cells) end++
    const rows = blocks.slice(i, end)
    const above = lines.at(-1) ? leadingLabel((lines.at(-1) as Block).value)?.label : undefined
    lines.push(...readTable(rows, register, above))
    i = end
  }
  return lines
}

function readTable(rows: Block[], register: Register, above: AttendanceLabel | undefined): Block[] {
  const head = (rows[0]?.cells ?? []).map(clean)
  // "Yeas: | Absent:": who voted how, and no attendance.
  if (head.some((cell) => voteHead.test(cell))) return []
  // "Councillor | Item | Nature of interest": who declared what.
  if (head.some((cell) => /\binterests?\b/i.test(cell))) return []
  if (readReserveRows(rows, head, register)) return []
  const nameColumn = head.findIndex((cell) => nameHead.test(cell))
  if (nameColumn >= 0 && head.some((cell) => wordHead.test(cell) || statusHead.test(cell)) && !isListBesideList(rows, head)) {
    register.startList()
    for (const row of rows.slice(1)) byColumns(row, head, nameColumn, above, register)
    return []
  }
  const labels = head.map((cell) => attendanceLabel(cell))
  if (rows.length > 1 && labels.filter(Boolean).length > 1) {
    register.startList()
    for (const row of rows.slice(1))
      row.cells?.forEach((cell, column) => {
        const label = labels[column]
        // "| Present | | In attendance | |": what they are stands beside their names.
        const role = head[column + 1] === '' ? row.cells?.[column + 1]?.trim() : undefined
        if (label) enter(cell, role, label, row, register)
      })
    return []
  }
  return asLines(rows)
}

/** "Members: | In attendance:" over names in both columns: two lists, and no column that says who came. */
function isListBesideList(rows: readonly Block[], head: readonly string[]): boolean {
  if (!head.every((cell) => attendanceLabel(cell) !== undefined)) return false
  const named = rows.slice(1).filter(({ cells }) => cells?.every((cell) => cell === '' || readPeople(cell).length > 0))
  return named.length * 2 > rows.length - 1 && named.some(({ cells }) => cells?.every((cell) => cell !== ''))
}

/** A row of "Name | Role | Organisation | Present". */
function byColumns(row: Block, head: string[], nameColumn: number, above: AttendanceLabel | undefined, register: Register): void {
  const cells = row.cells as string[]
  const status = markedColumn(cells, head) ?? statusOfRow(cells, head) ?? above?.status ?? 'present'
  const label: AttendanceLabel = { ...(above ?? {}), status }
  const words = cells
    .map((cell, i) =>
      i !== nameColumn && wordHead.test(head[i] ?? '') && !/^(?:abbreviation|initials|ward)$/i.test(head[i] ?? '') ? cell.trim() : '',
    )
    .filter(Boolean)
  for (const person of readPeople(cells[nameColumn] ?? '', { single: true })) {
    const found = attending({ ...person, brackets: [...person.brackets, ...words] }, label, row.at)
    // "Apologies (holiday)", "Via Zoom" in the column that says who came
    const said = cells.filter((_, i) => statusHead.test(head[i] ?? '') && i !== nameColumn)
    if (said.some((cell) => remotely.test(cell))) found.attendee.remote = true
    const why = said.map((cell) => /^apolog\p{L}*\s*(?:\(|[–—:-]\s*)([^()]{3,80}?)\)?$/iu.exec(cell.trim())?.[1]).find(Boolean)
    if (why) found.attendee.note ??= why
    const at = head.findIndex((cell) => /^(?:organisation|organization|company|body|affiliation|representing)$/i.test(cell))
    if (at >= 0 && cells[at]?.trim()) {
      found.attendee.organization = (cells[at] as string).trim()
      if (found.attendee.role === found.attendee.organization) delete found.attendee.role
    }
    register.add(found)
  }
}

/** "X" in the one column that has a mark, of several: "Present | Apologies | Absent". */
function markedColumn(cells: string[], head: string[]): AttendanceStatus | undefined {
  const columns = head.flatMap((under, i) => (statusHead.test(under) && !/^signatures?$/i.test(under) ? [i] : []))
  const said = columns.map((i) => attendanceLabel(head[i] as string)?.status)
  const marked = columns.filter((i) => /^(?:✓|✔|x|yes|y|\*|1|•)$/i.test((cells[i] ?? '').trim()))
  if (new Set(said).size < 2 || marked.length !== 1) return undefined
  return attendanceLabel(head[marked[0] as number] as string)?.status
}

/** "Apologies" in the column "Attendance", a tick in the column "Apologies", "A" in "Present". */
function statusOfRow(cells: string[], head: string[]): AttendanceStatus | undefined {
  for (const [i, cell] of cells.entries()) {
    const under = head[i] ?? ''
    if (!statusHead.test(under) || cell.trim() === '') continue
    const said = attendanceLabel(cell)?.status
    if (said) return said
    if (/^apologies|^absent/i.test(under) && /^(?:✓|✔|x|yes|y|\*)$/i.test(cell.trim()))
      return /^apologies/i.test(under) ? 'apologies' : 'absent'
    if (/^(?:a|ap|apols?|sent apologies)$/i.test(cell.trim())) return /^a$/i.test(cell.trim()) ? 'absent' : 'apologies'
    if (/^(?:✗|x|no|n|-|–)$/i.test(cell.trim()) && /^(?:present|attend)/i.test(under)) return 'absent'
    if (/^(?:✓|✔|p|y|yes|present.*|attended|in attendance)$/i.test(cell.trim())) return 'present'
  }
  return undefined
}

/** A label's row, a name's row: cells as one line, so that the reader of lists goes on with it. */
function asLines(rows: Block[]): Block[] {
  const lines: Block[] = []
  for (const row of rows) {
    const cells = (row.cells as string[]).map((cell) => cell.trim())
    const [first = '', ...rest] = cells
    const filled = rest.filter(Boolean)
    const label = attendanceLabel(first)
    if (label && filled.length > 0) lines.push(line(row, `${clean(first)}: ${filled.join('; ')}`))
    else if (label || filled.length === 0) lines.push(line(row, label ? `${clean(first)}:` : first || filled.join(' ')))
    // Two columns of names, or a name and what its owner is.
    else if (filled.every((cell) => readPeople(cell).length > 0)) lines.push(line(row, [first, ...filled].filter(Boolean).join('; ')))
    else lines.push(line(row, first === '' ? filled.join('; ') : `${first} – ${filled.join(', ')}`))
  }
  return lines
}

function line(row: Block, value: string): Block {
  const { cells: _cells, ...rest } = row
  return { ...rest, type: 'paragraph', value }
}

function enter(cell: string, role: string | undefined, label: AttendanceLabel, row: Block, register: Register): void {
  for (const { brackets, ...person } of readPeople(cell, { single: false }))
    register.add(attending({ ...person, brackets: role ? [...brackets, role] : brackets }, label, row.at))
}

function clean(text: string): string {
  return text.replace(/^[\s*_]+|[\s*_:]+$/g, '')
}
