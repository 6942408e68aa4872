/**
 * Titles whose text runs on in the same line:
 *
 *     Police Report – PK said that there had been …      APOLOGIES FOR ABSENCE Apologies were received from …
 *     Disclosure of interest: None.                      Apologies – Cllr D Kemp (holiday)
 */
import { isCapital } from '../../language/letters.ts'
import { monthNames } from '../../vocabulary/calendar.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { docket, isSentence, notHeading, type RunIn, sentenceVerb } from './index.ts'
import { actsAtOnce, splitGlued, splitLostBreak } from './lost-break.ts'

/** What the agenda set out to do: "To approve the payments". */
const agendaVerb = /^To (?:approve|agree|receive|consider|discuss|note|confirm|update|review|adopt)\b/i

/** "To approve the minutes of 4 May: |Approved and signed.|" */
const answers = /^(?:Approved|Agreed|Accepted|Adopted|Confirmed|Noted|Received|Resolved|Deferred|Carried|None|Nil|Proposed|Prop)\b(?!:)/

/** "Date of next meeting. 9 April 2030", "NEXT MEETING Monday 9 April" */
const nextMeetingDated =
  /^([^.:;\d]{0,40}\bnext (?:\p{L}+ ){0,3}meetings?)\.?\s+(?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{Ll}+))/iu

/** "Apologies for absence Cllr J Elm – unwell". */
const namesFollow = /^((?:apologies(?: for absence)?|declarations? of interests?))\s+(?=(?:Cllrs?|Councill?ors?|Mr|Mrs|Ms)\b)/i

/** "Apologies |Jo Elm Kit Fir (Treasurer) Bo Ash.", "Present |Jo Elm (Chair)" */
const namesAlone = /^(Apologies|Present|In attendance)\s+(?=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:,?\s(?:\p{Lu}\p{Ll}+|\(\p{L}+\)|and|&))*\.?$)/u

/** "Minutes of Previous Meeting – 4th May 2030 |The minutes were agreed.|" */
const datedTitle = /^([^.:;!?–—]{3,60}?\s+[–—-]\s+\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{Ll}+\s\d{4})\s+(?=(?:The|These|It|There)\s\p{Ll})/u

/** "Approved absences – none.", "ORAL COMMUNICATIONS—None" */
const nothingBehind =
  /^([^.:;!?]{3,90}?)(?:\s+[–—-]+\s*|\s*[–—]\s*)(?=(?:none|nil|nothing(?: \p{Ll}+){0,3}|not applicable|n\/a|no(?: \p{Ll}+){1,3})\.?$)/iu

/** "Members’ Declarations – |a. Gifts – none. b. Interests – none." */
const titleThenParts = /^([^.:;!?]{3,60}?)\s+[–—-]\s+(?=a[.)]\s.{3,120}\sb[.)]\s)/

/** "Requests for dispensation |N/A|" */
const notApplicable = /^([^.:;!?]{3,60})\s(?=N\/A\.?$)/u

/** "Grass cutting, |It was agreed to ask for quotes.|": a comma for a stop. */
const commaThenSentence = /^(\p{Lu}[^.:;!?,–—]{2,50}),\s+(?=(?:It|This|There) (?:was|were|is|has)\b)/u

/** "Consider the burn ban. |No action taken.|", "Adjourn. |Motion by Commissioner Elm, …|" */
const opensProcedure = /^(?:Motion (?:by|made|was|to|carried|passed|failed)|Moved by|No (?:action|discussion|report)\b)/

/** "Approval of the Minutes of |Oct.| 29, 2030: approved" */
const shortMonth = /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\./g

/** "Apologies from members – |Councillor Elm will come later." */
const memberActs = /^(?:Cllrs?|Councillors?)\s(?:\p{Lu}[\p{L}.’'-]*\s){1,3}(?:will|has|have|had)\s\p{Ll}/u

/** "ELECTION OF MAYOR.—It was moved by …": the stop and the dash of older printers, which stand nowhere else. */
const printersDash = /^(\p{Lu}[^.:;!?–—]{2,110})(?<!\b(?:Mr|Mrs|Dr|St|No|Rev))\.\s?[–—]\s?(?=\S)/u

/**
 * Title and text on one line: "Disclosure of interest: None.", "Apologies:No apologies", "Apologies for absence. Apologies
 * were received from …", "Police Report – PK said that there had been …".
 */
export function splitRunIn(line: string): RunIn | undefined {
  const printers = line.includes('—') || line.includes('–') ? printersDash.exec(line) : null
  if (printers && !sentenceVerb.test(printers[1] as string)) return split(line, printers)
  const colon = colonBehindTitle(line)
  // "REPORTS (for information only) 7b: …": the letter's colon.
  const lettered = colon && /\s\d{0,2}[a-z]$/.test(colon[1] as string) ? splitCapitals(line) : undefined
  if (lettered) return lettered
  if (colon && isTitleBeforeColon(line, colon)) return splitAtColon(line, colon)
  const dated =
    nextMeetingDated.exec(line) ??
    namesAlone.exec(line) ??
    (line.length < 130 ? (nothingBehind.exec(line) ?? notApplicable.exec(line)) : null) ??
    titleThenParts.exec(line)
  if (dated) return split(line, dated)
  const capitals = splitCapitals(line)
  if (capitals) return capitals
  const comma = line.includes(', ') ? commaThenSentence.exec(line) : null
  if (comma && !sentenceVerb.test(comma[1] as string)) return split(line, comma)
  const semicolon = line.includes(';') ? /^([^.:;!?–—]{3,60})\s?;\s*(?=\S)/.exec(line) : null
  if (semicolon && isKnownTitle(semicolon[1] as string)) return split(line, semicolon)
  const stop = titleThenStop.exec(line)
  if (stop && isTitleBeforeStop(line, stop)) {
    // "To elect the Chair |The clerk led this item. Jo Elm was proposed."
    const lost = isKnownTitle(stop[1] as string) ? undefined : splitLostBreak(line)
    return lost && lost.at < stop[0].length && /^\S+ \p{Ll}/u.test(lost.text) ? lost : split(line, stop)
  }
  const known = namesFollow.exec(line) ?? titleThenDash.exec(line)
  // "Appointment – Jo Elm": one title.
  if (known && /^(?:appointments?|co-?options?)$/i.test(known[1] as string) && /^\p{Lu}[^.:;]{3,60}$/u.test(line.slice(known[0].length)))
    return undefined
  // "CLOSED SESSION – COUNCIL TO RESOLVE TO EXCLUDE THE PUBLIC": capitals on both sides of the dash.
  if (known && /^(?:[^\p{Ll}\s]+\s){4,}[^\p{Ll}]*$/u.test(line.slice(known[0].length)) && isCapital(line, 1)) return undefined
  // "PUBLIC HEARING – ORDINANCE NO. 30-03 (Second Reading)"
  if (known && docket.test(line) && !/\p{Ll}/u.test(line.replace(/\([^()]*\)$/, ''))) return undefined
  // "Apologies – Cllr D Kemp (holiday)", "Date of next meeting – 12th April".
  if (known && (isKnownTitle(known[1] as string) || attendance.test(known[1] as string)) && !titleGoesOn.test(line.slice(known[0].length)))
    return split(line, datedTitle.exec(line) ?? known)
  const done = titleThenDone.exec(line)
  if (done && !sentenceVerb.test(done[1] as string)) return split(line, done)
  return splitBeforeSentence(line) ?? splitGlued(line)
}

const titleThenStop = /^([^.:;!?]{3,90}|To \p{Ll}[^.:;!?]{3,240})\.\s+(?=\p{Lu}|\((?:1|a|i)\)\s\p{Lu})/u
/** "Apologies – |Cllr Elm", "Matters arising– |The gate", "Heating –|The boiler" */
const titleThenDash = /^([^.:;!?–—]{3,60}?)(?:\s+[–—-]\s+(?=\S)|[–—]\s+(?=\S)(?!\P{Ll}+$)|\s[–—](?=\p{Lu})(?!\P{Ll}+$))/u
/** "Annual meeting 2030 – |agreed to be in March", "Minutes of the last meeting– |were read and approved", "Prayers - |led by Jo Elm": what was done about it. */
const titleThenDone =
  /^([^.:;!?–—]{3,70}?)\s*(?:[–—]|\s-)\s+(?=(?:(?:was|were)\s\p{Ll}+|(?:not\s)?(?:agreed|approved|accepted|adopted|noted|read|received|deferred|discussed)(?!\p{L})|(?:led|given|presented)\sby\s\p{Lu}))/u
const attendance = /^(?:members|those|councillors) present$/i
/** "Reports - |External:|", "Finance – |item 7b|": still the title. */
const titleGoesOn = /^(?:[^.:;!?]{1,40}:$|to include\s|(?:agenda )?item (?:no\.? ?)?\d+[a-z]?(?: \([^()]*\))?$)/i

/** The first colon of a line, where it stands between a title and more. */
function colonBehindTitle(line: string): RegExpExecArray | null {
  const colon = /^(.{2,130}?)(?:\s?:-?\s+(?=\S)|:(?=\p{Lu}(?:\p{Ll}|\. ?\p{Lu}\p{Ll})))/u.exec(line)
  if (!colon) return null
  const [before, rest] = [colon[1] as string, line.slice(colon[0].length)]
  // "Highways Contract (Decision ref: CAB/30/12)": the colon is within brackets.
  // "[AI: jo] Mend the lamps"
  const bracketed = (/\([^()]*$/.test(before) && /^[^()]*\)$/.test(rest)) || (/\[[^[\]]*$/.test(before) && /^[^[\]]*\]/.test(rest))
  // "REVIEW OF PREMISES LICENCE: THE ANCHOR, QUAY STREET", "TREASURER'S REPORT: BUDGET 2030/31": capitals on both sides.
  const isNamed = isKnownTitle(before) && (!/REPORT$/.test(before) || /^(?:NONE|NIL|NO|NOTHING)\b/.test(rest))
  // "SUSPENSION OF STANDING ORDERS : CHAIRMAN"; "MINUTES: APPROVED" is text.
  // "ACTION ITEMS: NEW BUSINESS": titles both.
  const capitalsOnly =
    line === line.toUpperCase() && (!isNamed || isKnownTitle(rest)) && (/^\P{Ll}*\s\P{Ll}*$/u.test(rest) || nounAlone.test(rest))
  return bracketed || capitalsOnly ? null : colon
}

const nounAlone = /^(?!\p{Lu}*ED$|NONE|NIL|NOTHING|UNANIM|YES|DONE)(?=.{5})\p{Lu}+(?:-\p{Lu}+)?$/u

function isTitleBeforeColon(line: string, colon: RegExpExecArray): boolean {
  const title = colon[1] as string
  // "30/00274/OM Outline application: thirty houses at Mill Road": the whole is the title.
  if (/^\d\d\/\d{4,5}\/\p{Lu}+\s.*\bapplication$/iu.test(title) && !isSentence(line.slice(colon[0].length))) return false
  // "Resolution 30-12: Fees of the Harbour": what it is called.
  if (/^(?:resolution|ordinance|by-?law)\s(?:no\.?\s)?[\d-]{2,12}$/i.test(title) && !isSentence(line.slice(colon[0].length))) return false
  return !sentenceVerb.test(title) && !/[.;]$|[.;]\s/.test(title.replace(shortMonth, ''))
}

/** @returns undefined where the whole line is the title */
function splitAtColon(line: string, colon: RegExpExecArray): RunIn | undefined {
  if (!agendaVerb.test(line)) return split(line, colon)
  const rest = line.slice(colon[0].length)
  // "To approve the course: Law of Councils The Council approved it": the colon is within the title.
  const whole = splitLostBreak(rest)
  if (whole) return { title: colon[0] + whole.title, text: whole.text, at: colon[0].length + whole.at }
  return isSentence(rest) || answers.test(rest) || !/\p{L}{3}/u.test(rest) ? split(line, colon) : undefined
}

function isTitleBeforeStop(line: string, stop: RegExpExecArray): boolean {
  const title = stop[1] as string
  const rest = line.slice(stop[0].length)
  return (
    !namesFollow.test(line) &&
    // "Minutes of the last meeting – approved nem con. Proposed AE"
    !isKnownTitle(/^(.{3,60}?)\s[–—-]\s\p{Ll}/u.exec(title)?.[1] ?? '') &&
    !sentenceVerb.test(title) &&
    !/\bmade (?:a|the) motion\b/i.test(title) &&
    (isSentence(rest) || opensProcedure.test(rest) || isKnownTitle(title)) &&
    !/\b(?:Mr|Mrs|Ms|Dr|Cllr|Cllrs|No|St|Rev|\p{L})$/u.test(title)
  )
}

/** "Police Report – PK said that there had been …", "Apologies / Councillor Elm was away." */
function splitBeforeSentence(line: string): RunIn | undefined {
  const dash = /^([^.:;!?–—]{3,70}?)(?:\s+[–—-]\s+|[–—]\s+|\s[–—])(?=\p{Lu})/u.exec(line)
  const said = dash && !sentenceVerb.test(dash[1] as string) ? line.slice(dash[0].length) : ''
  // A short line may be a title as a whole: "Footpath 4 – Diversion moved to May".
  // "Heating –The boiler has failed.": a dash on one side alone parts no title.
  const oneSided = dash !== null && !/\s[–—-]\s+$/.test(dash[0])
  const long = /[.!?]$/.test(line) ? oneSided || line.length > 90 : line.length > 160
  if (dash && said !== '' && ((long && isSentence(said)) || memberActs.test(said))) return split(line, dash)
  const barred = line.includes(' / ') ? /^([^.:;!?/]{3,70}?) \/ (?=\p{Lu}|\d)/u.exec(line) : null
  if (!barred || sentenceVerb.test(barred[1] as string)) return undefined
  const text = line.slice(barred[0].length)
  return isSentence(text) || (text.endsWith('.') && isKnownTitle(barred[1] as string)) ? split(line, barred) : undefined
}

/**
 * "APOLOGIES FOR ABSENCE Apologies were received", "DECLARATIONS OF INTEREST A Elm declared …": a title in capitals, then text;
 * behind a dash, "DECLARATIONS OF INTEREST (IF ANY) – There were none", or glued to it, "PUBLIC QUESTIONSThere were none.".
 */
const capitalsThenText = new RegExp(
  // The title, and no initial at its end: "INTERESTS |A Elm declared"
  "^(\\p{Lu}(?:[\\p{Lu}\\d ,’'()&/£–-]|\\.(?=\\d)){3,240}[\\p{Lu}\\d)](?:\\s\\(for\\s[^()]{3,60}\\))?)(?<!\\s\\p{Lu})" +
    // A space, a dash or both; nothing only before words that text begins with
    '(?:\\s+(?:[–—-]\\s+|[–—]|-(?=(?:There|The|None|No|It|Apologies|Members|Councillors?|Resolved)\\s))?|[–—]\\s*|(?<=\\p{Lu}{3})(?=(?:There|The|None|No|It|Apologies|Members|Councillors?)\\s))' +
    // "MINUTES OF |May 2030" is a title still
    `(?!(?:${monthNames})\\s(?:19|20)\\d)` +
    // "There were", "(for", "A Elm", "PC Elm asked", "A report", "1a.", "12b:"
    '(?=\\(?\\p{Lu}\\p{Ll}|\\(\\p{Ll}|\\p{Lu}\\.?\\s\\p{Lu}\\p{Ll}|\\p{Lu}{2,3}\\p{Ll}?\\s\\p{Ll}{3}|An?\\s\\p{Ll}|(?:\\d{0,2}a[.):]|\\d{1,2}[a-z]:)\\s)',
  'u',
)

/** "OPENING |Mayor Elm opened the meeting at 9.00 a.m.|": somebody acts. */
const actedFirst = /^\p{Lu}[^.,;]{2,50}\s\p{Ll}{3,}ed\s(?:the|at|all|by|those|everyone)\b/u

const paragraphNumber = /(?<=^[^\p{Ll}]{6,80}\s)\d{1,3}\.\d{1,3}(?=\s\p{Lu}\p{Ll})/u

export function splitCapitals(line: string): RunIn | undefined {
  if (!isCapital(line, 1)) return undefined
  // "APOLOGIES FOR ABSENCE |20.060 |Apologies were received": the first paragraph's number.
  // "MINUTES OF THE MEETING ON 4|th| APRIL |Minutes of the meeting …": small letters of a day.
  const capitals = line
    .replace(paragraphNumber, (words) => ' '.repeat(words.length))
    .replace(/(?<=\d)(?:st|nd|rd|th)(?=\s\p{Lu}{3})/gu, (letters) => letters.toUpperCase())
  const found = capitalsThenText.exec(capitals)
  if (!found) return undefined
  const match = Object.assign(found, { 1: line.slice(0, (found[1] as string).length) })
  const [title, text] = [match[1] as string, line.slice(match[0].length)]
  // "CHAIRMAN – |Resolved – That …|", "FERRY FARES - |The Director submitted a report|"; "LAND AT MILL ROAD – Outline permission." is a title.
  const behindDash = /[–—-]\s*$/.test(match[0])
  const resolved = behindDash && /^(?:Resolved|RESOLVED|Agreed|AGREED)(?:\s*[–:-]|\s(?:that|to)\b)/.test(text)
  // "MINUTES The minutes of the meeting held on 4 May were approved."
  if (notHeading.test(title) && !resolved && !(title === 'MINUTES' && /^The minutes of\b/i.test(text))) return undefined
  const complete =
    (title.includes(' ') || isKnownTitle(title) || (title.length > 4 && actedFirst.test(text))) &&
    (/[.!?]$|^\p{Lu}[^.]{40,}\p{Ll}{3}\.\s\p{Lu}/u.test(text) ||
      /^(?:None|Nil|No\s\p{Ll}{3,}|Not|Nothing|All|\d{0,2}a[.):]|\d{1,2}[a-z]:)(?:\s|$)/u.test(text))
  const acted = resolved || (behindDash && actsAtOnce.test(text))
  return isSentence(text) || acted || (complete && !/[–-]\s*$|—\s+$/.test(match[0])) ? split(line, match) : undefined
}

function split(line: string, match: RegExpExecArray): RunIn {
  // "Apologies -: Councillor Elm"
  return { title: (match[1] as string).replace(/\s+[–—-]+$/, ''), text: line.slice(match[0].length), at: match[0].length }
}
