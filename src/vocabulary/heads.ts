/** Words that label the facts of a meeting, and never an item of business. Data only. */

/** "Date:", "Meeting title", "Minutes taken by", "Call to order": the meeting itself. */
const facts = [
  '(?:meeting )?(?:title|date|time|location|place|venue|subject)',
  '(?:meeting )?(?:chair(?:man|person|ed by)?|secretary|minute[- ]?taker|minutes(?: taken)? by|note[- ]?taker|scribe|facilitator|recorder)',
  'date and time|date\\/time|date of (?:the )?meeting|time and place|called to order|call to order|note|contact',
]

/** "Members present:", "Also in attendance", "Remote attendance", "Present in the chair": who was there, and who was not. */
const attendance = [
  '(?:members|councillors|officers|officials|staff|staff and visitors|visitors|guests|directors|others|also|those|non-members|remote|voting members)?\\s?' +
    '(?:present|attending|attendees?|in attendance|attendance|participants?|absent|not present|remote attendance)(?: in the chair)?',
  'in the chair|present in the chair|attendees?|participants?|invitees|regrets|apologies|absent|(?:on |via )?(?:zoom|teams)|quorum',
]

/** "Board members", "Members of the Lanes Area Committee:", "Mayor", "Town Clerk": whose names follow. */
const people = [
  '(?:board |committee |council )?members?',
  'members of the (?:\\w+ ){0,3}(?:cabinet|council|committee|board|panel|executive|authority)',
  'officers?|officials|clerk|staff(?: members)?|cao-clerk|town clerk|mayor|deputy mayor|cathaoirleach',
  'guests?|visitors?|gallery|public|press|media',
]

/** "Signed:", "Minutes prepared by A. Elm", "Copies to:", "Original file": the paper and its page. */
const paper = [
  'signed|s[ií]nithe|dated?|minutes prepared (?:by|as per).*|prepared by|distribution|cc|copies to',
  'original (?:link|file)|links?|quick links|webcast|recording|github issue',
]

const headLabels = new RegExp(`^(?:${[...facts, ...attendance, ...people, ...paper].join('|')})\\s*(?:\\([^)]*\\))?\\s*:?$`, 'i')

/** Whether a line, or the words before its colon, label a fact of the meeting: "Present:", "Date", "In attendance". */
export function isHeadLabel(line: string): boolean {
  return line.length <= 70 && headLabels.test(line.trim())
}

const closings = [
  // "There being no further business …", "This concluded the business"
  '(?:there being|as there was|with) no (?:further|other|more) (?:competent |relevant |urgent )?business\\b',
  '(?:this |that )?(?:concluded|concludes) the (?:meeting|business)',
  // "The meeting closed at 9pm", "The Chairman thanked all and brought the meeting to a close", "Meeting ended 9.15"
  'the (?:meeting|chair(?:man|person)?|mayor|proceedings|business)\\b.{0,80}' +
    '\\b(?:closed|ended|concluded|terminated|finished|rose|adjourned|brought (?:the meeting )?to (?:a|an) (?:close|end))\\b',
  'meeting (?:closed|ended|concluded|adjourned|finished)\\b',
  '(?:duration of (?:the )?meeting|time meeting ended)',
  // "The Council rose at 3.40 pm."
  'the (?:\\w+ ){0,3}(?:council|committee|sub-committee|cabinet|board|panel) rose at \\d',
  // "Next meeting: 9 April", "Date of next Parish meeting 9th April"
  '(?:date of )?next (?:\\w+ )?meeting\\b.{0,60}\\d',
  // "Chairman ……………", "Signed ………", "Approved: 4/5/30", "Approved this 4th day of May", "Date ______"
  'chair(?:man|person)?\\s?[.…_]{4,}',
  '(?:signed|s[ií]nithe)\\b.{0,60}(?:[.…_]{3,}|$)',
  '(?:date )?approved\\s?:\\s?(?:[.…_]{3,}|[a-z]{0,9}\\.? ?\\d{1,2}[\\d/., -]*$)',
  'approved this \\d{1,2}\\w* day of',
  'date(?:d)?\\s?:?\\s?[.…_]{4,}',
]
/** Lines that close a meeting: what follows belongs to no item. */
export const closingLine = new RegExp(`^(?:${closings.join('|')})`, 'i')

/** "12.35pm The Chair thanked members and declared the meeting closed.", "Fir adjourned the meeting at 10:20 AM." */
export const closedBySomebody =
  /^(?:\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?|hrs|hours)?\s+)?[^.;]{2,160}\s(?:(?:closed|adjourned) the meeting|declared the meeting (?:closed|adjourned|ended|concluded))(?:\s(?:at|by)\s[^;]{1,40})?\.?$/i

/** The business of a meeting begins with it: "CALL TO ORDER", "Opening of the Meeting". */
export const opensMeeting = /^(?:(?:call(?:ed)? to order|opening of (?:the )?meeting)\b|introductory$)/i
