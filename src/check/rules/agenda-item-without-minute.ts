import type { Item } from '../../tree.ts'
import { itemsOf } from '../blocks.ts'
import { place, placeOfTitle } from '../place.ts'
import { rule } from '../rule.ts'

/** What no agenda says: "The Leader welcomed everyone and advised that …". */
const told =
  /\b(?:welcomed|thanked|reported|advised|explained|stated|apologised|congratulated)\b(?! by\b)|\bwere (?:approved|agreed|no|none|received)\b/i

/** "To receive apologies for absence." under a title, and no more. */
const wording = /^To (?:receive|consider|confirm|discuss|review|elect|appoint|approve|note)\b[^.;:]{5,160}\.?$/

export const agendaItemWithoutMinute = rule(
  {
    name: 'agenda-item-without-minute',
    group: 'items',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Every item that the agenda set out has its minute.',
    why: `The agenda's words ("To receive the report of the Treasurer") are printed, the minute under them is missing: the reader cannot
tell whether the report was received, deferred or forgotten.`,
    examples: [
      {
        text: `
          Agenda and minutes

          Venue: Village Hall

          Items
          No. Item

          1.

          Apologies

          To receive apologies for absence.

          Minutes:

          There were none.

          2.

          Accounts

          To receive the report of the Treasurer.

          3.

          Hedges

          To consider the hedge.

          Minutes:

          It was agreed to cut the hedge.
        `,
        reports: ['20:1 Unexpected agenda item `2. Accounts` without a minute, expected what happened'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Apologies

          To receive apologies for absence.

          2. Accounts

          The accounts were approved.

          3. Hedges

          It was agreed to cut the hedge.
        `,
        reports: ['5:4 Unexpected agenda item `1. Apologies` without a minute, expected what happened'],
      },
    ],
  },
  (tree, file) => {
    const items = [...itemsOf(tree)].map(({ item }) => item)
    if (tree.documentType === 'not-minutes' || items.every((item) => !item.hasMinutes)) return
    const recorded = new Set(items.filter((item) => item.hasMinutes).map((item) => fold(item.title)))
    const left = items.filter(isWordingAlone)
    for (const { item, meeting } of itemsOf(tree)) {
      // Minutes may be worded so throughout; one or two such items among others were forgotten.
      if (left.includes(item) && left.length <= 2 && items.length >= left.length * 3) {
        report(item)
        continue
      }
      // "Order of business During the meeting the Chair took item 5 first. The minutes are in the agenda's order.": a title that told it.
      // "The Mayor welcomed everyone." is what happened, and no title.
      if (
        /\p{Ll}\. \p{Lu}.*\p{Ll}\.$|^(?:The|A|Councillors?|Members) .*\b(?:welcomed|reported|thanked|was|were|asked|informed|announced)\b.*\.$/u.test(
          item.title ?? '',
        )
      )
        continue
      if (item.hasMinutes || item.exempt || item.truncated || meeting.status === 'cancelled' || meeting.status === 'scheduled') continue
      if (
        !item.lines.some(({ part, block }) => part === 'purpose' && /\p{L}{2}.*\s\p{L}/u.test(block.value)) ||
        item.decisions.length > 0 ||
        recorded.has(fold(item.title))
      )
        continue
      // A page that lost the word "Minutes:", and one that breaks off: what happened stands under the purpose, or behind the cut.
      if (item.lines.some(({ block }) => told.test(block.value)) || (item === items.at(-1) && meeting.endTime === undefined)) continue
      report(item)
    }

    function report(item: Item) {
      const name = [item.number && `${item.number}.`, item.title].filter(Boolean).join(' ')
      // Words alone, of a page that lost its headings, may be what was decided.
      if (name === '') return
      file.message(`Unexpected agenda item \`${name}\` without a minute, expected what happened`, {
        place: place(file, placeOfTitle(file, item)),
      })
    }
  },
)

function isWordingAlone(item: Item): boolean {
  const minutes = item.lines.filter(({ part }) => part === 'minutes')
  return minutes.length === 1 && item.lines.length === 1 && item.decisions.length === 0 && wording.test(minutes[0]?.block.value ?? '')
}

function fold(title: string | undefined): string {
  return (title ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
