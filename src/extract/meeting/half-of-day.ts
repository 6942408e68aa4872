/** Which half of the day is meant where minutes do not say: "held at 7.30" is in the evening, and so is "closed at 9.15" behind it. */
import { isOpen } from '../../language/times.ts'

export interface Times {
  startTime?: string
  endTime?: string
  /** Those of the two that are printed without their half. */
  implied: string[]
}

/** Start and end in 24 hours. What nothing tells is left out. */
export function withHalves(start: string | undefined, end: string | undefined): Times {
  const startTime = start && isOpen(start) ? startOf(start, end) : start
  const endTime = end && isOpen(end) ? endAfter(startTime, end) : end
  const implied = [startTime && startTime !== start ? 'startTime' : [], endTime && endTime !== end ? 'endTime' : []].flat()
  return { ...(startTime ? { startTime } : {}), ...(endTime ? { endTime } : {}), implied }
}

/** Nobody meets at 4 in the night, at 7.30 people meet in the evening, at 9.30 in the morning; of 8 o'clock the end tells. */
function startOf(start: string, end: string | undefined): string | undefined {
  const [morning, evening] = halves(start)
  if (morning < 8 * 60) return clock(evening)
  if (morning >= 9 * 60) return clock(morning)
  return end && !isOpen(end) ? clock(minutesOf(end) > evening ? evening : morning) : undefined
}

/** The first of the two that comes after the start, within half a day. "Ended at 10:00" with no start is read as it stands. */
function endAfter(start: string | undefined, end: string): string | undefined {
  const [morning, evening] = halves(end)
  if (start === undefined) return minutesOf(end) >= 10 * 60 ? end.slice(0, -1) : undefined
  const begun = minutesOf(start)
  const after = [morning, evening, morning + day].find((time) => time > begun)
  return after !== undefined && after - begun < 11 * 60 ? clock(after % day) : undefined
}

const day = 24 * 60

/** "07:30?" → 7.30 and 19.30, in minutes since midnight; "12:15?" → 0.15 and 12.15. */
function halves(open: string): [number, number] {
  const morning = minutesOf(open) % (day / 2)
  return [morning, morning + day / 2]
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.replace('?', '').split(':').map(Number)
  return hours * 60 + minutes
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
