/**
 * The agenda of the next meeting, printed at the end of the minutes of this one: its lines are no items of this one.
 *
 *     Next meeting ¶ Wednesday 21 May, the School ¶ Agenda ¶ 1. Lamps ¶ 2. Boats
 */
import type { Block } from '../tree.ts'
import type { Start } from './starts/start.ts'

const nextMeeting = /^(?:date (?:and time )?of (?:the )?)?next meeting\b.{0,60}$/i
const agenda = /^(?:draft |proposed )?agenda(?: items)?\s?:?$/i

/** The starts without those behind "Agenda" below "Next meeting", which is an item itself. */
export function withoutNextAgenda(blocks: readonly Block[], starts: Start[]): Start[] {
  const at = blocks.findLastIndex(({ type, marker, value }) => type !== 'row' && marker === undefined && agenda.test(value))
  const next = at < 0 ? -1 : blocks.findLastIndex(({ value }, i) => i < at && i >= at - 4 && nextMeeting.test(value))
  if (next < 0 || !starts.some(({ index }) => index < next)) return starts
  const before = starts.filter(({ index }) => index <= next)
  return before.at(-1)?.index === next ? before : [...before, { index: next, level: 1, rest: (blocks[next] as Block).value }]
}
