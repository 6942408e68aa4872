/** What one source says of a meeting, and how several add up. */
import type { PrintedDate } from '../../language/dates.ts'
import type { Meeting } from '../../tree.ts'
import type { Body } from './body.ts'

/** What one source says of a meeting, each as far as it says it. */
export type Facts = Pick<
  Meeting,
  'organization' | 'committee' | 'title' | 'date' | 'dateText' | 'startTime' | 'endTime' | 'status' | 'venue' | 'contact'
>

/** A date's facts; one without a year, or an impossible one, gives its words alone. */
export function given(date: PrintedDate): Facts {
  return date.iso ? { date: date.iso, dateText: date.text } : { dateText: date.text }
}

/** "Lanes Council's Planning Committee": the committee, and whose it is. */
export function bodyFacts({ name, organization }: Pick<Body, 'name' | 'organization'>): Facts {
  return organization ? { committee: name, organization } : { committee: name }
}

/** What an earlier, surer source has said stays; a date and its words go together. */
export function fill(facts: Facts, more: Facts): void {
  if (facts.date === undefined && (more.date !== undefined || facts.dateText === undefined)) {
    if (more.date !== undefined) facts.date = more.date
    if (more.dateText !== undefined) facts.dateText = more.dateText.replace(/\s+/g, ' ')
  }
  for (const key of ['organization', 'committee', 'title', 'startTime', 'endTime', 'status', 'venue', 'contact'] as const) {
    if (facts[key] === undefined && more[key] !== undefined) (facts as Record<string, unknown>)[key] = more[key]
  }
}
