/** What a title says of a meeting, and which words of its head are its title. */
import { findDates, type NumericOrder } from '../../language/dates.ts'
import type { Meeting, Minutes } from '../../tree.ts'
import { shellOf } from '../../vocabulary/pages.ts'
import { cleanBody } from './body.ts'
import { bodyFacts, type Facts, given } from './facts.ts'

/** "Lanes Committee Meeting 2026-06-22", "The 7th Meeting of the Lanes Committee", "September 18, 2013 Meeting Notes" */
export function titleFacts(title: string, order: NumericOrder): Facts {
  if (title === '' || title.length > 250) return {}
  const date = findDates(title, order)[0]
  // "Board Meeting — May 6, 2030"
  const words = (date ? `${title.slice(0, date.start)} ${title.slice(date.end)}` : title).replace(/\s+[–—|-]\s*$/, '')
  // "Lane End Parish Council Minutes of the Parish Council meeting": the whole name stands before.
  const before = /^(.{3,90}?)\s+(?:draft\s+)?minutes\s+of\s+the\b/i.exec(words)?.[1]
  const body = (before && cleanBody(before)) || cleanBody(words.replace(/\s+(?:notes|minutes)\s*$/i, ''))
  return {
    title,
    ...(date ? given(date) : {}),
    ...(body && !body.generic ? bodyFacts(body) : {}),
  }
}

/** Verbatim: the line of the meeting, the opening words of the minutes, or the title of the page. */
export function titleOf(meeting: Meeting, tree: Minutes): string | undefined {
  const line = meeting.head.find((block) => block.hint === 'meeting-line')
  if (line) return line.value
  const front = meeting.head.find((block) => block.hint === 'field' && block.data?.field === 'title')
  const heading = meeting.head.find(
    (block) => block.type === 'heading' && !shellOf(block.value) && /\b(?:minutes|meeting)\b/i.test(block.value),
  )
  const openings = meeting.head.filter(
    (block) =>
      block.value.length < 300 && /\bminutes\b/i.test(block.value) && !shellOf(block.value) && !/https?:|^[^:]{2,30}:\s/i.test(block.value),
  )
  // "committees meeting dates minutes and agendas budget": the menu of a site, above the title
  const opening = openings.find(({ value }) => !/^\p{Ll}/u.test(value)) ?? openings[0]
  return (front ?? heading ?? opening)?.value ?? (tree.children.length === 1 ? tree.title : undefined)
}
