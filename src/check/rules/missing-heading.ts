import { findDates, printedDates } from '../../language/dates.ts'
import { breaksOff } from '../excerpt.ts'
import { headingOf } from '../heading.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'

/** What a body is called, where its whole name was not read: "Minutes of the Parish Council", "Hall Trustees". A chamber is a place. */
const body =
  /\b(?:council(?! (?:chambers?|house|offices?|buildings?)\b)|(?:sub-?)?committee|board|cabinet|panel|commission|senate|assembly|authority|trust|trustees?|forum|municipality|executive|partnership|association|society|governors|governing body|parish meeting|P\.?C(?:\.| minutes)|PCC|PT[AO]|PTSA|PPG|club|guild|friends of|working (?:group|party)|selectmen|selectboard|supervisors|(?:memorial|public|town|village|free|community) library|cyngor|pwyllgor|comhairle)\b/i

export const missingHeading = rule(
  {
    name: 'missing-heading',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Minutes say which body met and on what date.',
    why: `A page without the name of the body or the date cannot be cited, and is lost as soon as it leaves the folder that told what it was.`,
    examples: [
      {
        text: `
          Minutes of the meeting held on Monday 3 June

          Present: Councillors A. Beck, B. Field and D. Teal

          1. Apologies

          There were none.

          2. Minutes

          The minutes of the last meeting were approved.
        `,
        reports: ['1:1 Unexpected minutes without the name of the body that met and the year in the date of the meeting, expected both'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Apologies

          There were none.

          2. Minutes

          The minutes of the last meeting were approved.
        `,
      },
      {
        text: `
          Mill Gardens Association AGM 2030

          Tuesday 12 November

          1. Apologies

          There were none.

          2. Minutes

          The minutes of the last meeting were approved.
        `,
      },
    ],
  },
  (tree, file) => {
    // A page of one item or one decision has its meeting's heading elsewhere.
    if (tree.documentType !== 'meeting' || breaksOff(file)) return
    for (const meeting of tree.children) {
      if (meeting.children.length < 2) continue
      const heading = headingOf(file, meeting)
      if (copiedPage.test(heading)) continue
      const missing = [
        meeting.committee === undefined &&
          meeting.organization === undefined &&
          !body.test(heading) &&
          !community.test(heading) &&
          'the name of the body that met',
        meeting.date === undefined && !shortDate.test(heading) && missingOfDate(heading),
      ].filter(Boolean)
      if (missing.length === 0) continue
      file.message(`Unexpected minutes without ${missing.join(' and ')}, expected ${missing.length > 1 ? 'both' : 'it'}`, {
        place: place(file, { ...meeting.at, end: meeting.at.start }),
      })
    }
  },
)

/** "Agenda and minutes" ¶ "Venue: …" ¶ "Contact: …": the middle of a library's page, whose heading says both; who copied it left it out. */
const copiedPage =
  /^\W*(?:(?:Councillors and committees|Agendas, Meetings and Minutes[ -]+Agenda and minutes)\W+)?(?:Agenda(?:,| and|\b).{0,24}minutes\b\s+(?:Media\s+)?(?:Venue|Contact|Items|No\.)|Venue:.{3,120}View directions)|^\W*(?:(?:Home >|Council and democracy|Council meetings|Meeting documents)\s|(?:Venue|Contact):\s)/

/** "Town of Elder Falls", by which its board is meant. */
const community =
  /\b(?:Town|Township|City|Village|County|Borough|Parish|Municipality|Shire|District|TOWN|TOWNSHIP|CITY|VILLAGE|COUNTY|BOROUGH) (?:of|OF) \p{Lu}/u

/** "05.05.30": read as a date by people, and not by us. */
const shortDate = /\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b/

/** "Tuesday 7th April", "meeting of 7 April" at the top: the year is missing. Further down a bare date may be any. */
function missingOfDate(whole: string): string | undefined {
  // "to approve the minutes of the May 20, 2030, meeting" in what follows a short heading dates another one.
  const heading = whole.replace(
    /\b(?:approv\p{L}+|adopt\p{L}*|accept\p{L}*|confirm\p{L}*|correct\p{L}*)\b[^.;]{0,40}\bminutes\b[^.;]{0,80}/giu,
    ' ',
  )
  // "2nd July2030at 7pm" has its date, though spaces are lost.
  if (findDates(heading).length > 0 || /\d{1,2}(?:st|nd|rd|th)?\s?(?:[A-Z][a-z]{2,8})\s?(?:19|20)\d\d/.test(heading)) return undefined
  const withoutYear = printedDates(heading).some(({ year, weekday, start }) => year === undefined && (weekday !== undefined || start < 150))
  if (!withoutYear) return 'the date of the meeting'
  // "Lanes Gardens AGM 2030" above "Tuesday 10 November"
  return /\b(?:AGM|[Mm]inutes|MINUTES|[Mm]eeting|MEETING)[^.:\d]{0,30} (?:19|20)\d\d\b/.test(heading)
    ? undefined
    : 'the year in the date of the meeting'
}
