import { hasSubItems, itemsOf, minutesText } from '../blocks.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'

/** Words that say what became of a motion, however the minutes put it. */
const outcome =
  /\b(?:carried|lost|agreed|resolved|approved|adopted|passed|fell|defeated|rejected|withdrawn|withdrew|accepted|supported|elected|appointed|deferred|unanimous(?:ly)?|all in favour|no objections?|ruled out|lapsed|tabled|seconded and|put to the (?:vote|meeting)|confirmed|signed|ayes?|nays?|yeas?|voted|m\/?s\/?c|unopposed|declared elected)\b|\bvotes?\b.{0,20}\b\d{1,2}\s?[-–]\s?\d{1,2}\b/i

export const motionWithoutResult = rule(
  {
    name: 'motion-without-result',
    group: 'votes',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Every motion that was moved has a result.',
    why: `"Councillor Beck proposed, seconded by Councillor Field, that the grant be paid." And then? Without "carried", "agreed" or
"RESOLVED" the clerk has no authority to pay, and the auditor will ask.`,
    examples: [
      {
        text: `
          Agenda item

          Grants

          Minutes:

          Councillor Beck proposed, seconded by Councillor Field, that the grant be paid.

          The Clerk reported on the hedge.
        `,
        reports: ['7:1 Unexpected motion without a result, expected what became of it'],
      },
      {
        text: `
          Agenda item

          Grants

          Minutes:

          Councillor Beck proposed, seconded by Councillor Field, that the grant be paid. All were in favour.
        `,
      },
    ],
  },
  (tree, file) => {
    for (const { item, meeting } of itemsOf(tree)) {
      if (item.truncated || item.decisions.length > 0 || hasSubItems(item, meeting)) continue
      const said = outcome.test(minutesText(item)) || /\bin favou?r\b/i.test(minutesText(item))
      for (const motion of item.motions) {
        const counted = motion.for !== undefined || motion.against !== undefined || motion.unanimous === true
        if (said || counted || motion.result !== undefined) continue
        file.message('Unexpected motion without a result, expected what became of it', { place: place(file, motion.at) })
      }
    }
  },
)
