import { blocksOf, itemsOf } from '../blocks.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'

/** Lines that only an agenda, a summons or a notice of meeting has. */
const marks: RegExp[] = [
  /^\s*(?:public\s+)?agenda\s*$/i,
  /\bmeeting (?:is )?to be held (?:on|at)\b/i,
  /\b(?:you are (?:hereby )?summoned|hereby summoned|notice is hereby given|members are (?:hereby )?summoned)\b/i,
  /\b(?:will be held|is to be held|will take place) (?:on|at|in)\b/i,
]
/** "To receive apologies", "To approve the minutes of …": items that set out what is to be done. */
const toDo =
  /^(?:to\s+(?:receive|register|approve|discuss|consider|note|confirm|agree|elect|appoint|resolve|review|adopt|sign|record|make|hear)\b)/i
/** What minutes say in the past tense, and agendas do not. */
const past =
  /\b(?:were received|was received|were approved|was approved|were agreed|was agreed|resolved|reported that|noted that|seconded|carried|were no|was noted|were noted|closed at|ended at|proposed by)\b/i

/** Minutes of few words: "Apologies: Councillor Beck.", "Agreed.", "Deferred to July." */
const done =
  /^\W*(?:(?:agreed|approved|deferred|noted|carried|accepted|adopted|signed|received|none|nil)\b[^?]{0,60}$|apologies(?: from\b|:\s*\S))/i

export const agendaFiledAsMinutes = rule(
  {
    name: 'agenda-filed-as-minutes',
    group: 'items',
    severity: 'error',
    preset: 'recommended',
    summary: 'A document filed as minutes is the minutes, and not the agenda.',
    why: `The wrong file was uploaded: the page promises the minutes of a meeting and opens its agenda. Nobody notices until somebody
needs the decision, years later, and then the minutes are gone.`,
    examples: [
      {
        text: `
          LANES PARISH COUNCIL

          MEETING TO BE HELD ON TUESDAY, 12 NOVEMBER 2030 AT 7.30PM

          AGENDA

          1. To receive apologies for absence

          2. To register an interest in any item on the agenda

          3. To approve the minutes of the last meeting
        `,
        reports: ['5:1 Unexpected agenda of a meeting to come, expected its minutes'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Tuesday 12 November 2030

          1. To receive apologies for absence

          Apologies were received from Councillor Beck.

          2. To approve the minutes of the last meeting

          The minutes were approved.
        `,
      },
      {
        text: `
          AGENDA

          LANES TOWN COUNCIL

          A meeting will be held on Tuesday 12 November 2030. You are summoned to attend.

          1. To receive apologies

          Apologies: Cllr Beck.

          2. To approve the minutes

          Agreed.
        `,
      },
    ],
  },
  (tree, file) => {
    const items = [...itemsOf(tree)].map(({ item }) => item)
    if (items.some(({ decisions, motions, contributions }) => decisions.length + motions.length + contributions.length > 0)) return
    const blocks = [...blocksOf(tree)].map(({ block }) => block)
    if (
      blocks.some(
        ({ value }) =>
          past.test(value) ||
          done.test(value) ||
          /^\W*(?:present|in attendance|those (?:present|attending)|attendance|members present)\b/i.test(value) ||
          /^\s*minutes:?\s*$/i.test(value),
      )
    )
      return
    const marked = blocks.filter(({ value }) => marks.some((mark) => mark.test(value)))
    const titles = items.map(({ title }) => title ?? '')
    const future = [...titles, ...blocks.map(({ value }) => value)].filter((text) => toDo.test(text)).length
    // The word "agenda" alone heads many minutes; tasks set out and nothing done are what tells.
    if (marked.length === 0 || (future < 2 && marked.length < 2)) return
    const at = (marked.find(({ value }) => /^\s*(?:public\s+)?agenda\s*$/i.test(value)) ?? marked[0])?.at
    if (at) file.message('Unexpected agenda of a meeting to come, expected its minutes', { place: place(file, at) })
  },
)
