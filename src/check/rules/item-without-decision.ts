import { itemsOf, minutesText } from '../blocks.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'

/** What an agenda asks to be decided; "to receive", "to note" and "to consider" ask for nothing that must be. */
const asks =
  /(?:^|[.;:]\s*|\band\s+)(?:(?:the (?:committee|council|cabinet|board|panel|executive) is|members are) (?:asked|invited|requested|recommended) )?to\s+(?:consider and (?:approve|agree|determine|adopt)|approve|agree|adopt|determine|decide|resolve|elect|appoint|set the|authori[sz]e|confirm the (?:appointment|election))\b/i
/** Anything that can be read as a decision, or as its absence. */
const settled =
  /\b(?:resol\w+|agree\w*|approv\w+|adopt\w*|decid\w+|decision|determin\w+|elect\w*|appoint\w*|confirm\w*|accept\w*|endors\w+|authori[sz]\w+|defer\w*|postpone\w*|withdr\w+|refus\w+|reject\w*|carried|lost|not(?:ed|e)(?! that\b)|sign(?:ed)?|unanimous\w*|set at|in favour|no objections?|not considered|no decision|recommend\w*|delegat\w*|grant\w*|ratif\w+|next meeting|pass(?:ed)?|took the (?:role|office|post)|true record|correct record|accurate record|dealt with|no (?:nominations|applications|matters|business|items)|none|nil)\b/i

export const itemWithoutDecision = rule(
  {
    name: 'item-without-decision',
    group: 'decisions',
    severity: 'warn',
    preset: 'recommended',
    summary: 'An item whose agenda asks for a decision records one.',
    why: `The agenda said "To approve the grant"; the minutes tell who said what, and stop. Whether the grant was approved cannot be read
from them, and officers will act, or not act, on hearsay.`,
    examples: [
      {
        text: `
          Agenda and minutes

          Items
          No. Item

          7.

          Village hall grant

          To approve the grant to the village hall.

          Minutes:

          The Treasurer presented the report. Councillor Beck asked what the roof would cost. Members noted that there were two quotes.

          8.

          Hedges

          To approve the cutting of the hedge.

          Minutes:

          RESOLVED: That the hedge be cut.
        `,
        reports: ['6:1 Unexpected item without a decision, expected one, as the agenda asks `To approve`'],
      },
    ],
  },
  (tree, file) => {
    for (const { item } of itemsOf(tree)) {
      if (!item.hasMinutes || item.truncated || item.exempt || item.decisions.length > 0 || item.motions.length > 0) continue
      const purpose = item.lines
        .filter(({ part }) => part === 'purpose')
        .map(({ block }) => block.value)
        .join(' ')
      const asked = asks.exec(purpose)
      // "Agenda LANES JOINT COMMITTEE": the whole agenda, printed above the minutes.
      if (/^\W*agenda\b/i.test(item.title ?? '')) continue
      const minutes = minutesText(item)
      // An empty minute is another rule's; a line or two may say in words of their own what was settled.
      if (!asked || minutes.split(' ').length < 12 || settled.test(minutes)) continue
      file.message(`Unexpected item without a decision, expected one, as the agenda asks \`${asked[0].replace(/^[.;:]\s*/, '').trim()}\``, {
        place: place(file, { ...item.at, end: Math.min(item.at.end, item.at.start + (item.number?.length ?? 1)) }),
      })
    }
  },
)
