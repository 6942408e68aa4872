/** The summary of a batch, for the person who started it. */
import type { Tally } from '../batch/task.ts'
import { count, duration } from './progress.ts'
import { visibleLine } from './terminal.ts'

/** How many reasons are listed. */
const listed = 10

export function summary(tally: Tally, seconds: number): string {
  const { documents, meetings, items, decisions, failures, reasons } = tally
  const numbers = [
    number(documents, 'document'),
    number(meetings, 'meeting'),
    number(items, 'item'),
    number(decisions, 'decision'),
    number(failures, 'failure'),
  ]
  const most = Object.entries(reasons).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return [
    `${numbers.join(', ')} in ${duration(seconds)}`,
    ...most.slice(0, listed).map(([reason, times]) => `  ${count(times)} × ${visibleLine(reason)}`),
    ...(most.length > listed ? [`  and ${most.length - listed} other reasons`] : []),
  ].join('\n')
}

function number(value: number, name: string): string {
  return `${count(value)} ${name}${value === 1 ? '' : 's'}`
}
