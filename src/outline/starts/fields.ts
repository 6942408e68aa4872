/** Headings that come again and again are fields of the items. */
import { partOfItem } from '../titles/index.ts'
import type { Start } from './start.ts'

/**
 * "PROPOSAL:", "STAFF RECOMMENDATION:" below each of several applications: fields of the items, and no items; "Background" below
 * two of them is one already.
 */
export function withoutFields(starts: Start[]): Start[] {
  const field = (start: Start) => (start.number === undefined ? start.rest.toLowerCase().replace(/s?\s*:?$/, '') : '')
  const times = new Map<string, number>()
  for (const start of starts) times.set(field(start), (times.get(field(start)) ?? 0) + 1)
  return starts.filter((start) => field(start) === '' || (times.get(field(start)) as number) < (partOfItem.test(start.rest) ? 2 : 3))
}
