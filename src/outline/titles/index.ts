/** Does a line look like the title of an item, or like a sentence of the minutes? */
import { monthNames } from '../../vocabulary/calendar.ts'
import { noHeadings, partHeadings, proposedBusiness } from '../../vocabulary/headings.ts'

/** "Proposed Offer of Land", "Additional proposed works" are titles; "proposed by" is in none. */
const proposed = `(?<!^(?:additional |further )(?=proposed works\\b))(?!(?<=^|[–—-] )proposed (?:${proposedBusiness.join('|')})\\b)proposed`

/** Verbs that make a line a sentence: titles have hardly any. */
const verbs = [
  'was|were|had|has been|have been|shall|is|are',
  // "Matters reported", "Such business as agreed": titles.
  '(?<!\\b(?:matters|items|issues) )reported|stated|said|noted|(?<!\\b(?:matters|items|business) as )agreed',
  'resolved|asked|explained|advised|confirmed',
  `${proposed}|seconded`,
  'received from|thanked|welcomed|declared|gave|requested|moved|introduced|presented',
  // "Finance Committee approved"; "Accounts approved" may be a title.
  '(?:council|committee|board|members|councillors) (?:approved|considered|discussed|reviewed|adopted|received)',
]
export const sentenceVerb = new RegExp(`\\b(?:${verbs.join('|')})\\b`, 'i')

/** "9 April 2030", "Monday 9th April at 7pm": what "Date of next meeting" is followed by. */
const dateAlone = new RegExp(
  `^(?:\\p{L}+day,?\\s)?\\d{1,2}(?:st|nd|rd|th)?\\s(?:${monthNames})\\b[\\s\\d,]*(?:at\\s[\\d.:]+\\s?(?:[ap]\\.?m\\.?)?)?[\\s.]*$`,
  'u',
)

/** "Monday, 22 July 2030" above what was talked about on that day, "MONDAY, JULY 22, 2030" below the meeting's name. */
export const dayAlone = /^(?:\p{L}+day,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s\p{L}+|\p{L}+\s\d{1,2}(?:st|nd|rd|th)?),?\s\d{4}$/iu

/** A title, and the text that runs on behind it in the same line. */
export interface RunIn {
  title: string
  text: string
  /** Where the text begins in the line. */
  at: number
}

/** 0 (certainly a sentence or a clause) to 1 (certainly a title). */
export function titleWeight(line: string, bold = false): number {
  const text = line.trim()
  if (text === '') return 0.5
  if (/\d/.test(text) && dateAlone.test(text)) return 0.3
  const colon = text.search(/:(?:\s|$)|\.\s?[–—]/)
  // "3. Minutes of the last Meeting: Mr. Starling proposed …": a title that runs on into its text.
  if (colon > 2 && colon < 90 && colon < text.length - 1 && !sentenceVerb.test(text.slice(0, colon))) return bold ? 1 : 0.85
  if (text.length > 260) return 0.05
  const ends = /[.;,]$/.test(text)
  const verb = sentenceVerb.test(text)
  let weight = 1
  if (text.length > 120) weight -= 0.25
  if (ends) weight -= 0.35
  if (verb) weight -= 0.4
  if (/^\p{Ll}/u.test(text)) weight -= 0.3
  if (
    /^(?:that|to|the (?:committee|council|chair|leader)|councillors?|cllrs?|mr|mrs|ms|resolved|agreed|notes?|noted|endorses?|approves?)\b/i.test(
      text,
    )
  )
    weight -= 0.25
  if (bold) weight += 0.3
  return Math.max(0.05, Math.min(1, weight))
}

/** A line that states something: it is text of the minutes even where it stands as a title. */
export function isSentence(line: string): boolean {
  return sentenceVerb.test(line) && line.split(' ').length > 3
}

const dateBehind = new RegExp(`\\s(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?(?:${monthNames})\\s\\d{1,2}(?:(?:st|nd|rd|th)?,?\\s\\d{4}|(?:\\d\\d)?)$`)

/** "OPEN FORUM", "NOTICES OF MOTION": capitals only, short, no label of a decision. */
export function isCapitals(printed: string): boolean {
  // "MINUTES OF THE MEETING HELD |June 28 2030|"
  const line = /\d$/.test(printed) ? printed.replace(dateBehind, '') : printed
  if (line.length < 4 || line.length > 150 || (line.length > 110 && enacted.test(line))) return false
  const letters = line.replace(/[^\p{L}]/gu, '')
  if (outcome.test(line) || numberAlone.test(line) || listedPerson.test(line) || owners.test(line)) return false
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase() && !notHeading.test(line)
}

/** "RESOLUTION OF THE TOWN COUNCIL AMENDING CHAPTER 12 …", "ORDINANCE NO. 30-12": the title of what is adopted. */
export const enacted = /^(?:AN? )?(?:RESOLUTION|ORDINANCE|BY-?LAW|ORDER|BILL|MOTION)\b/

/** "Payments for Approval": every word but the small ones begins with a capital. */
export function isTitleCase(line: string): boolean {
  return (
    /^\p{Lu}/u.test(line) &&
    line
      .split(/[\s/]+/)
      .every((word) => word.length < 4 || /^[^\p{Ll}]/u.test(word) || /^(?:from|with|into|held|their|between)$/.test(word))
  )
}

/** "APPLICATION NO. 30-12, 4 MILL ROAD", "CASE 17: FIR HOUSE", "PUBLIC HEARING – ORDINANCE NO. 30-03": what comes before a commission. */
export const docket = /^(?:APPLICATION|CASE|DOCKET|PETITION|FILE|PUBLIC HEARING)\b.*\d/

/** "CARRIED UNANIMOUSLY", "- CARRIED -", "MAIN MOTION AS AMENDED CARRIED", "TIED VOTE – MOTION DEFEATED", "VOTE ON AMENDMENT – LOST": what became of a motion. */
const outcome = new RegExp(
  '^["“*–—-]{0,3}\\s?(?:(?:tied?\\svote|vote\\son(?:\\sthe)?)[\\s–—-]+)?(?:the )?' +
    '(?:(?:(?:substantive |original |main |amended )?(?:motion|amendment|proposal|resolution)s?)(?:,? as amended,?)?[\\s–—-]+)?' +
    '(?:was |were |is |declared |put and )*(?:carried|lost|passed|failed|defeated|withdrawn|lapsed|agreed|adopted)\\b.{0,60}$',
  'i',
)

/** "RESOLUTION NO. 2030/12 5/0", "MOTION 30-114": a motion's number, and no title. */
export const numberAlone =
  /^(?:council |committee )?(?:resolution|motion)\s*(?:no\.?|number|nr\.?|#)?\s*:?\s*(?=\S*\d)[A-Z]{0,4}[\w/.-]*(?:\s+[\d/-]+)*$/i

/** "ASH, J K", "CHIEF J K ELM", "ASH, ELM, FIR, OAK": lines of lists of those present or of voters, set in capitals. */
const listedPerson =
  /^(?:\p{Lu}[\p{Lu}’'-]+,\s){2,}\p{Lu}[\p{Lu}’'-]+,?$|^[\p{Lu}’' -]{2,30},\s(?:\p{Lu}\.?\s?){1,4}$|(?:^|\s)\p{Lu}\.?\s\p{Lu}\.?\s(?:\p{Lu}\.?\s)?\p{Lu}[\p{Lu}’'-]{2,}(?:\s\([^()]+\))?$/u
/** "ACTION ALL", "ACTIONS DC, GW": who is to act. */
const owners = /^ACTIONS?\s+(?!LOG\b)(?:ALL|CLERK|CHAIR|\p{Lu}{2,3})(?:(?:,|\s+AND|\s*[&/])\s*(?:CLERK|CHAIR|\p{Lu}{2,3}))*\.?$/u

const above = 'council|cabinet|committee|board|executive'
/** Lines in capitals or bold that are part of the minutes' text and never an item's title. */
const textAlone = [
  // "NOTED", "IT WAS UNANIMOUSLY AGREED THAT:"
  `^(?:it was )?(?:unanimously )?(?:${noHeadings.join('|')})\\b(?:\\s+(?:unanimously|that|as follows))*[\\s:.\\-–—]*$`,
  // "THE COMMITTEE RESOLVED THAT:", "NOW THEREFORE BE IT RESOLVED", "RECOMMENDED TO COUNCIL"
  '^(?:now,? )?(?:therefore,? )?(?:(?:be it|it was) )?' +
    `(?:(?:the )?(?:[a-z'’-]+ ){0,3}(?:council|committee|cabinet|board|panel|commission|executive|meeting|members) )?(?:unanimously )?` +
    '(?:(?:moved|proposed),? (?:and )?seconded|resolved|recommended|agreed|decided' +
    `|recommendations?(?= to (?:the )?(?:full )?(?:${above})\\b))` +
    `(?:[ ,]+(?:and|\\(?unanimously\\)?|carried|to|that|the|full|${above}|recommend(?:ed)?|agreed|resolved|follows|as))*` +
    '[\\s:.\\-–—]*$',
  // "Motion-237-30-Mayor Elm/Councillor B. Fir": who moved and who seconded
  '^(?:motion|resolution)[\\s-](?:no\\.?\\s)?#?\\d[\\d-]*[\\s:.–-]+[^/:;]{2,40}/[^/:;]{2,40}$',
  // "MOVED: CR ELM SECONDED: CR FIR"
  '^(?:moved|proposed|mover|motion)\\b\\s?:?\\s.{2,60}?\\bsecond(?:ed|er)?\\b',
  // "Roll call: Elm, aye; Fir, nay."
  '^(?:a )?(?:roll[- ]call|recorded)(?: vote)?\\s?[:–-]\\s.*\\b(?:ayes?|nays?|yeas?|noes|abstain(?:ed)?)\\b',
  // "ON Thursday, 9 May 2030 AT 5.00pm": when the council met
  '^on (?:mon|tues|wednes|thurs|fri|satur|sun)day,? \\d',
  // "VOTED AGAINST Cr Elm, Cr Fir"
  '^voted (?:for|against)\\b',
  // "£1,200", "$4m": a sum in a column of its own
  '^[£$€]\\s?\\d[\\d.,]*[mk]?$',
  // "TOTAL £738.52", "NO FURTHER OBSERVATIONS TO ADD": what ends an item
  '^(?:grand |sub-?)?total\\s*[:=–-]?\\s*[£$€]\\s?\\d[\\d.,]*$',
  '^no (?:further |adverse )?(?:objections?|observations?|comments?)(?: (?:to (?:add|make)|raised|on|from)\\b.*)?$',
]
export const notHeading = new RegExp(textAlone.join('|'), 'i')

/** "The Council resolved:-": what stands above clauses, and has a title above it. */
export const leadsDecision =
  /^(?:The (?:\p{Lu}[\p{L}-]+ ){1,3}|It was )?(?:unanimously )?(?:resolved|agreed|recommended|RESOLVED|AGREED|RECOMMENDED)(?: that| to)?\s?(?::-?|[–-])$/u

/** Headings that part an item, and begin none. */
export const partOfItem = new RegExp(`^(?:${partHeadings.join('|')})\\s*:?$`, 'i')
