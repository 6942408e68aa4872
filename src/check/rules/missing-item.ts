import type { FileData } from '../../tree.ts'
import { blocksOf } from '../blocks.ts'
import { breaksOff } from '../excerpt.ts'
import { headingOf } from '../heading.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'

interface Wanted {
  what: string
  /** What the item is called, in the countries whose minutes have it. */
  words: RegExp
  /** Apologies are the custom of every committee, declarations that of councils, whose headings say so. */
  where: 'anywhere' | 'heading'
}

const wanted: Wanted[] = [
  {
    what: 'apologies for absence',
    words: /\b(?:apolog\w+|regrets|absen(?:t|ce|ces)|excused|ymddiheuriadau|leithscéal)\b/i,
    where: 'anywhere',
  },
  {
    what: 'declarations of interest',
    words: /\b(?:interests?|pecuniary|disclosures?|conflicts? of|declarations?|datganiadau|buddiant|declared)\b/i,
    where: 'heading',
  },
]

/** Words of councils in Britain and Ireland, whose standing orders ask for both. */
const customary = /\b(?:cllrs?|councillors|(?:parish|town|borough|county|district|city) council|democratic services)\b/i
/** Words of councils that have neither custom: roll calls and by-laws of America, Scotland's community councils, the Irish language, working groups. */
const elsewhere =
  /\b(?:township|roll call|cathaoirleach|comhairle|liaison|councilors?|council ?members?|ordinance|pledge of allegiance|city (?:attorney|recorder|manager|clerk)|deputy city manager|whereas|aldermen|commissioners?|selectmen|supervisors|reeve|sederunt|warden|votes? of sympathy|municipality of|regrets(?=:| were| from)|bylaws?|by-laws? no|corporate officer|rural municipality)\b/i
/** A meeting of a parish's electors has members neither to apologise nor to declare. */
const ofElectors =
  /\b(?:annual (?:parish|town|village) (?:meeting|assembly)|parish assembly|(?:meeting|assembly) of (?:the )?(?:\w+ ){0,2}electors)\b/i

export const missingItem = rule(
  {
    name: 'missing-item',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Minutes of a whole meeting record apologies and declarations of interest, or that there were none.',
    why: `Both are asked for at every meeting by law or standing orders. Minutes that are silent cannot prove that they were, which is what a
complaint about an undeclared interest turns on.`,
    examples: [
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors A. Beck, B. Field and D. Teal

          1. Apologies

          There were none.

          2. Minutes

          The minutes of the last meeting were approved.

          3. Hedges

          It was agreed to cut the hedge.

          4. Drains

          The Clerk reported on the drains.
        `,
        reports: ['1:1 Unexpected minutes without declarations of interest, expected them or that there were none'],
      },
    ],
  },
  (tree, file) => {
    // A web service says of each member whether he came.
    if (tree.documentType !== 'meeting' || breaksOff(file) || (file.data as unknown as FileData).format === 'xml') return
    for (const meeting of tree.children) {
      // A cancelled meeting, and a page that shows a few items, have no such items to miss.
      if (meeting.children.length < 4 || meeting.status === 'cancelled' || !meeting.children.some((item) => item.hasMinutes)) continue
      const words = [...blocksOf(tree)].filter((placed) => placed.meeting === meeting).map(({ block }) => block.value)
      words.push(...meeting.children.map(({ title }) => title ?? ''), meeting.committee ?? '', meeting.organization ?? '')
      const heading = [headingOf(file, meeting, { venue: true }), meeting.committee, meeting.organization].join(' ')
      if (words.some((text) => elsewhere.test(text)) || ofElectors.test(heading) || /[áéíóú]/i.test(heading)) continue
      for (const { what, words: pattern, where } of wanted) {
        if (!customary.test(where === 'heading' ? heading : `${heading} ${words.join(' ')}`) || words.some((text) => pattern.test(text)))
          continue
        file.message(`Unexpected minutes without ${what}, expected them or that there were none`, {
          place: place(file, { ...meeting.at, end: meeting.at.start }),
        })
      }
    }
  },
)
