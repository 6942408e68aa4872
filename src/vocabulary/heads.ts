/** Words that label the facts of a meeting, and never an item of business. Data only. */

const headLabels =
  /^(?:(?:meeting )?(?:title|date|time|location|place|venue|chair(?:man|person|ed by)?|secretary|minute[- ]?taker|minutes(?: taken)? by|note[- ]?taker|scribe|facilitator|recorder|subject)|date and time|date\/time|date of (?:the )?meeting|time and place|(?:members|councillors|officers|officials|staff|staff and visitors|visitors|guests|directors|others|also|those|non-members|remote|voting members)?\s?(?:present|attending|attendees?|in attendance|attendance|participants?|absent|not present|remote attendance)(?: in the chair)?|in the chair|present in the chair|attendees?|participants?|invitees|regrets|apologies|absent|(?:on |via )?(?:zoom|teams)|quorum|called to order|call to order|original (?:link|file)|contact|links?|media|webcast|note|(?:board |committee |council )?members?|members of the (?:\w+ ){0,3}(?:cabinet|council|committee|board|panel|executive|authority)|officers?|officials|clerk|staff(?: members)?|guests?|visitors?|gallery|public|press|media|mayor|deputy mayor|cathaoirleach|signed|s[ií]nithe|dated?|cao-clerk|town clerk|minutes prepared (?:by|as per).*|prepared by|distribution|cc|copies to|quick links|github issue|recording)\s*(?:\([^)]*\))?\s*:?$/i

/** Whether a line, or the words before its colon, label a fact of the meeting: "Present:", "Date", "In attendance". */
export function isHeadLabel(line: string): boolean {
  return line.length <= 70 && headLabels.test(line.trim())
}

/** Lines that close a meeting: what follows belongs to no item. */
export const closingLine =
  /^(?:(?:there being|as there was|with) no (?:further|other|more) business\b|(?:this |that )?(?:concluded|concludes) the (?:meeting|business)|the (?:meeting|chair(?:man|person)?|mayor|proceedings|business)\b.{0,80}\b(?:closed|ended|concluded|terminated|finished|rose|adjourned|brought (?:the meeting )?to (?:a|an) (?:close|end))\b|meeting (?:closed|ended|concluded|adjourned|finished)\b|(?:duration of (?:the )?meeting|time meeting ended)|(?:date of )?next (?:\w+ )?meeting\b.{0,60}\d|chair(?:man|person)?\s?[.…_]{4,}|(?:signed|s[ií]nithe)\b.{0,60}(?:[.…_]{3,}|$)|(?:date )?approved\s?:\s?(?:[.…_]{3,}|[a-z]{0,9}\.? ?\d{1,2}[\d/., -]*$)|approved this \d{1,2}\w* day of|date(?:d)?\s?:?\s?[.…_]{4,})/i

/** "12.35pm The Chair thanked members and declared the meeting closed.", "Fir adjourned the meeting at 10:20 AM." */
export const closedBySomebody =
  /^(?:\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?|hrs|hours)?\s+)?[^.;]{2,160}\s(?:(?:closed|adjourned) the meeting|declared the meeting (?:closed|adjourned|ended|concluded))(?:\s(?:at|by)\s[^;]{1,40})?\.?$/i

/** The business of a meeting begins with it: "CALL TO ORDER", "Opening of the Meeting". */
export const opensMeeting = /^(?:call(?:ed)? to order|opening of (?:the )?meeting)\b/i
