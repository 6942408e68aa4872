import { isCapital } from '../language/letters.ts'
import { isKnownTitle } from '../vocabulary/titles.ts'

/** Does a line look like the title of an item, or like a sentence of the minutes? */

/** Verbs that make a line a sentence: titles have hardly any. */
/** "Proposed Offer of Land: …" is a title; "proposed by" never. */
const sentenceVerb =
  /\b(?:was|were|had|has been|have been|shall|is|are|(?<!\b(?:matters|items|issues) )reported|stated|said|noted|(?<!\b(?:matters|items|business) as )agreed|resolved|asked|explained|advised|confirmed|(?<!^(?:additional |further )(?=proposed works\b))(?!(?<=^|[–—-] )proposed (?:agreements?|amend\w+|bond|budget|by-?laws?|changes?|closures?|developments?|fees?|offers?|ordinances?|plans?|polic\w+|projects?|rates?|resolutions?|sale|scheme|works)\b)proposed|seconded|received from|thanked|welcomed|declared|gave|requested|moved|introduced|presented|(?:council|committee|board|members|councillors) (?:approved|considered|discussed|reviewed|adopted|received))\b/i

/** "9 April 2030", "Monday 9th April at 7pm": what "Date of next meeting" is followed by. */
const dateAlone =
  /^(?:\p{L}+day,?\s)?\d{1,2}(?:st|nd|rd|th)?\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b[\s\d,]*(?:at\s[\d.:]+\s?(?:[ap]\.?m\.?)?)?[\s.]*$/u

/** "Monday, 22 July 2030" above what was talked about on that day, "MONDAY, JULY 22, 2030" below the meeting's name. */
export const dayAlone = /^(?:\p{L}+day,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s\p{L}+|\p{L}+\s\d{1,2}(?:st|nd|rd|th)?),?\s\d{4}$/iu
/** 0 (certainly a sentence or a clause) to 1 (certainly a title). */
export function titleWeight(line: string, bold = false): number {
  const text = line.trim()
  if (text === '') return 0.5
  if (/\d/.test(text) && dateAlone.test(text)) return 0.3
  const colon = text.search(/:(?:\s|$)|\.\s?[–—]/)
  // "3. Minutes of the last Meeting: Mr. Stocking proposed …": a title that runs on into its text.
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

const dateBehind =
  /\s(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2}(?:(?:st|nd|rd|th)?,?\s\d{4}|(?:\d\d)?)$/

/** "OPEN FORUM", "NOTICES OF MOTION": capitals only, short, no label of a decision. */
export function isCapitals(printed: string): boolean {
  // "MINUTES OF THE MEETING HELD |June 28 2030|"
  const line = /\d$/.test(printed) ? printed.replace(dateBehind, '') : printed
  if (line.length < 4 || line.length > 110) return false
  const letters = line.replace(/[^\p{L}]/gu, '')
  if (outcome.test(line) || numberAlone.test(line) || listedPerson.test(line) || owners.test(line)) return false
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase() && !notHeading.test(line)
}

/** "Payments for Approval": every word but the small ones begins with a capital. */
export function isTitleCase(line: string): boolean {
  return (
    /^\p{Lu}/u.test(line) &&
    line
      .split(/[\s/]+/)
      .every((word) => word.length < 4 || /^[^\p{Ll}]/u.test(word) || /^(?:from|with|into|held|their|between)$/.test(word))
  )
}

/** "APPLICATION NO. 30-12, 4 MILL ROAD", "CASE 17: FIR HOUSE": what comes before a planning commission. */
export const docket = /^(?:APPLICATION|CASE|DOCKET|PETITION|FILE)\b.*\d/

/** "CARRIED UNANIMOUSLY", "MOTION LOST ON THE CASTING VOTE": what became of a motion. */
const outcome =
  /^["“]?(?:the )?(?:(?:substantive |original )?(?:motion|amendment|proposal|resolution)s?\s+)?(?:was |were |is |declared |put and )*(?:carried|lost|passed|failed|defeated|withdrawn|lapsed|agreed|adopted)\b.{0,60}$/i

/** "RESOLUTION NO. 2030/12 5/0", "MOTION 30-114": a motion's number, and no title. */
const numberAlone =
  /^(?:council |committee )?(?:resolution|motion)\s*(?:no\.?|number|nr\.?|#)?\s*:?\s*(?=\S*\d)[A-Z]{0,4}[\w/.-]*(?:\s+[\d/-]+)*$/i

/** "ASH, J K", "CHIEF J K ELM", "ASH, ELM, FIR, OAK": lines of lists of those present or of voters, set in capitals. */
const listedPerson =
  /^(?:\p{Lu}[\p{Lu}’'-]+,\s){2,}\p{Lu}[\p{Lu}’'-]+,?$|^[\p{Lu}’' -]{2,30},\s(?:\p{Lu}\.?\s?){1,4}$|(?:^|\s)\p{Lu}\.?\s\p{Lu}\.?\s(?:\p{Lu}\.?\s)?\p{Lu}[\p{Lu}’'-]{2,}(?:\s\([^()]+\))?$/u
/** "ACTION ALL", "ACTIONS DC, GW": who is to act. */
const owners = /^ACTIONS?\s+(?!LOG\b)(?:ALL|CLERK|CHAIR|\p{Lu}{2,3})(?:(?:,|\s+AND|\s*[&/])\s*(?:CLERK|CHAIR|\p{Lu}{2,3}))*\.?$/u

/** Words in capitals or bold that are part of the minutes' text and never an item's title: "NOTED", "THE COMMITTEE RESOLVED THAT:", "RECOMMENDED TO COUNCIL". */
export const notHeading =
  /^(?:it was )?(?:unanimously )?(?:(?:council|committee|board|officers?['’]?s?)\s+(?:resolution|recommendation|decision)|motion|resolution|resolved|recommended|recommendations?|recommends?|agreed|and agreed|noted|received|ordered|decided|decisions?|action|actions|carried|lost|approved|refused|deferred|motion (?:carried|lost|passed|failed|defeated)|defeated|(?:(?:(?:those|members|councillors) )?vot(?:ing|es?|ed) )?(?:for|against|in favou?r)(?:(?: of)? the (?:motion|amendment|proposal|recommendations?))?|(?:(?:those|members|councillors) )?abst(?:ain|ent)\w*|not voting|did not vote|total|ayes?|nays?|yeas?|noes|present|absent|apologies received|in attendance|also present|attendance|attending|reply|response|answer|question|note|nb|draft|reasons?(?: for.*)?|chairman|chairperson|chair|mayor|clerk|cathaoirleach|attest(?:ed)?|signed|s[ií]nithe|dated?|minutes|agenda|voting|vote|recorded vote|penderfynwyd|cytunwyd|no (?:objections?|observations?|comments?|issues?|declarations?|update|report|change|(?:further )?action)(?: raised| received| made)?|support(?:ed)?|object(?:ion|ed)?|granted|permitted|withdrawn|adjourned|unanimous(?:ly)?|none|nil)\b(?:\s+(?:unanimously|that|as follows))*[\s:.\-–—]*$|^(?:now,? )?(?:therefore,? )?(?:(?:be it|it was) )?(?:(?:the )?(?:[a-z'’-]+ ){0,3}(?:council|committee|cabinet|board|panel|commission|executive|meeting|members) )?(?:unanimously )?(?:(?:moved|proposed),? (?:and )?seconded|resolved|recommended|agreed|decided|recommendations?(?= to (?:the )?(?:full )?(?:council|cabinet|committee|board|executive)\b))(?:[ ,]+(?:and|\(?unanimously\)?|carried|to|that|the|full|council|cabinet|committee|board|executive|recommend(?:ed)?|agreed|resolved|follows|as))*[\s:.\-–—]*$|^[£$€]\s?\d[\d.,]*[mk]?$/i

/** "The Council resolved:-": what stands above clauses, and has a title above it. */
export const leadsDecision =
  /^(?:The (?:\p{Lu}[\p{L}-]+ ){1,3}|It was )?(?:unanimously )?(?:resolved|agreed|recommended|RESOLVED|AGREED|RECOMMENDED)(?: that| to)?\s?(?::-?|[–-])$/u

/** Headings that part an item, and begin none. */
export const partOfItem =
  /^(?:discussion|debate|background|introduction|preamble|summary|key points|outcomes?|motions?|amendments?|substantive motion|proposal|nominations?|next steps|action items?|actions? to be taken|details|context|rationale|notes?|comments?|options|(?:officers?['’]?s?|staff|chief executive['’]?s?) (?:comments?|recommendations?|report)|(?:[a-z]+ )?implications|voting requirements?|attachments?|conditions|informatives?|rights? of appeal|conclusions?\b.*|resolutions?|issue\b.*|q ?& ?a\b.*)\s*:?$/i

/** What the agenda set out to do: "To approve the payments". */
const agendaVerb = /^To (?:approve|agree|receive|consider|discuss|note|confirm|update|review|adopt)\b/i

/** "To approve the minutes of 4 May: |Approved and signed.|" */
const answers = /^(?:Approved|Agreed|Accepted|Adopted|Confirmed|Noted|Received|Resolved|Deferred|Carried|None|Nil|Proposed|Prop)\b(?!:)/

/** "Date of next meeting. 9 April 2030", "NEXT MEETING Monday 9 April" */
const nextMeetingDated =
  /^([^.:;\d]{0,40}\bnext (?:\p{L}+ ){0,3}meetings?)\.?\s+(?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{Ll}+))/iu

/** "Apologies for absence Cllr J Elm – unwell". */
const namesFollow = /^((?:apologies(?: for absence)?|declarations? of interests?))\s+(?=(?:Cllrs?|Councill?ors?|Mr|Mrs|Ms)\b)/i

/** "Apologies |Jo Elm Kit Fir (Treasurer) Bo Ash." */
const namesAlone = /^(Apologies)\s+(?=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:\s(?:\p{Lu}\p{Ll}+|\(\p{L}+\)|and))*\.?$)/u

/** "Minutes of Previous Meeting – 4th May 2030 |The minutes were agreed.|" */
const datedTitle = /^([^.:;!?–—]{3,60}?\s+[–—-]\s+\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{Ll}+\s\d{4})\s+(?=(?:The|These|It|There)\s\p{Ll})/u

/** "Approved absences – none.", "ORAL COMMUNICATIONS—None" */
const nothingBehind =
  /^([^.:;!?]{3,90}?)(?:\s+[–—-]+\s*|\s*[–—]\s*)(?=(?:none|nil|nothing(?: \p{Ll}+){0,3}|not applicable|n\/a|no(?: \p{Ll}+){1,3})\.?$)/iu

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
export function splitRunIn(line: string): { title: string; text: string; at: number } | undefined {
  const printers = line.includes('—') || line.includes('–') ? printersDash.exec(line) : null
  if (printers && !sentenceVerb.test(printers[1] as string)) return split(line, printers)
  const colon = /^(.{2,90}?)(?::-?\s+(?=\S)|:(?=\p{Lu}(?:\p{Ll}|\. ?\p{Lu}\p{Ll})))/u.exec(line)
  // "Highways Contract (Decision ref: CAB/30/12)": the colon is within brackets.
  const bracketed = colon && /\([^()]*$/.test(colon[1] as string) && /^[^()]*\)$/.test(line.slice(colon[0].length))
  // "REVIEW OF PREMISES LICENCE: THE ANCHOR, QUAY STREET": capitals on both sides.
  const capitalsOnly =
    colon && line === line.toUpperCase() && !isKnownTitle(colon[1] as string) && /^\P{Ll}*\s\P{Ll}*$/u.test(line.slice(colon[0].length))
  const match = bracketed || capitalsOnly ? null : colon
  // "REPORTS (for information only) 7b: …": the letter's colon.
  const lettered = match && /\s\d{0,2}[a-z]$/.test(match[1] as string) ? splitCapitals(line) : undefined
  if (lettered) return lettered
  // "30/00274/OM Outline application: thirty houses at Mill Road": the whole is the title.
  const application =
    match && /^\d\d\/\d{4,5}\/\p{Lu}+\s.*\bapplication$/iu.test(match[1] as string) && !isSentence(line.slice(match[0].length))
  if (
    match &&
    !application &&
    !sentenceVerb.test(match[1] as string) &&
    !/[.;]$|[.;]\s/.test((match[1] as string).replace(shortMonth, ''))
  ) {
    if (!agendaVerb.test(line)) return split(line, match)
    // "To approve the course: Law of Councils The Council approved it": the colon is within the title.
    const whole = splitLostBreak(line.slice(match[0].length))
    if (whole) return { title: line.slice(0, match[0].length) + whole.title, text: whole.text, at: match[0].length + whole.at }
    const rest = line.slice(match[0].length)
    if (isSentence(rest) || answers.test(rest) || !/\p{L}{3}/u.test(rest)) return split(line, match)
    return undefined
  }
  const dated = nextMeetingDated.exec(line) ?? namesAlone.exec(line) ?? (line.length < 130 ? nothingBehind.exec(line) : null)
  if (dated) return split(line, dated)
  const capitals = splitCapitals(line)
  if (capitals) return capitals
  const stop = /^([^.:;!?]{3,90}|To \p{Ll}[^.:;!?]{3,240})\.\s+(?=\p{Lu})/u.exec(line)
  if (
    stop &&
    !namesFollow.test(line) &&
    // "Minutes of the last meeting – approved nem con. Proposed AE"
    !isKnownTitle(/^(.{3,60}?)\s[–—-]\s\p{Ll}/u.exec(stop[1] as string)?.[1] ?? '') &&
    !sentenceVerb.test(stop[1] as string) &&
    !/\bmade (?:a|the) motion\b/i.test(stop[1] as string) &&
    (isSentence(line.slice(stop[0].length)) || opensProcedure.test(line.slice(stop[0].length)) || isKnownTitle(stop[1] as string)) &&
    !/\b(?:Mr|Mrs|Ms|Dr|Cllr|Cllrs|No|St|Rev|\p{L})$/u.test(stop[1] as string)
  ) {
    // "To elect the Chair |The clerk led this item. Jo Elm was proposed."
    const lost = isKnownTitle(stop[1] as string) ? undefined : splitLostBreak(line)
    return lost && lost.at < stop[0].length && /^\S+ \p{Ll}/u.test(lost.text) ? lost : split(line, stop)
  }
  // "Apologies – Cllr D Kemp (holiday)", "Date of next meeting – 12th April".
  const known = namesFollow.exec(line) ?? /^([^.:;!?–—]{3,60}?)\s+[–—-]\s+(?=\S)/u.exec(line)
  // "Reports - External:" is one title; so is "Appointment – Jo Elm".
  const appointed =
    known && /^(?:appointments?|co-?options?)$/i.test(known[1] as string) && /^\p{Lu}[^.:;]{3,60}$/u.test(line.slice(known[0].length))
  if (appointed) return undefined
  if (
    known &&
    isKnownTitle(known[1] as string) &&
    !/^(?:[^.:;!?]{1,40}:$|to include\s|(?:agenda )?item (?:no\.? ?)?\d+[a-z]?(?: \([^()]*\))?$)/i.test(line.slice(known[0].length))
  )
    return split(line, datedTitle.exec(line) ?? known)
  const dash = /^([^.:;!?–—]{3,70}?)\s+[–—-]\s+(?=\p{Lu})/u.exec(line)
  if (
    dash &&
    !sentenceVerb.test(dash[1] as string) &&
    ((isSentence(line.slice(dash[0].length)) && (/[.!?]$/.test(line) ? line.length > 90 : line.length > 160)) ||
      memberActs.test(line.slice(dash[0].length)))
  )
    return split(line, dash)
  // "Apologies / Councillor Elm was away."
  const barred = line.includes(' / ') ? /^([^.:;!?/]{3,70}?) \/ (?=\p{Lu}|\d)/u.exec(line) : null
  if (barred && !sentenceVerb.test(barred[1] as string)) {
    const text = line.slice(barred[0].length)
    if (isSentence(text) || (text.endsWith('.') && isKnownTitle(barred[1] as string))) return split(line, barred)
  }
  return splitGlued(line)
}

/**
 * "APOLOGIES FOR ABSENCE Apologies were received", "DECLARATIONS OF INTEREST A Elm declared …": a title in capitals, then text;
 * behind a dash, "DECLARATIONS OF INTEREST (IF ANY) – There were none", or glued to it, "PUBLIC QUESTIONSThere were none.".
 */
const capitalsThenText =
  /^(\p{Lu}(?:[\p{Lu}\d ,’'()&/£–-]|\.(?=\d)){3,240}[\p{Lu}\d)](?:\s\(for\s[^()]{3,60}\))?)(?<!\s\p{Lu})(?:\s+(?:[–—-]\s+|[–—])?|[–—]\s*|(?<=\p{Lu}{3})(?=(?:There|The|None|No|It|Apologies|Members|Councillors?)\s))(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\s(?:19|20)\d)(?=\(?\p{Lu}\p{Ll}|\(\p{Ll}|\p{Lu}\.?\s\p{Lu}\p{Ll}|\p{Lu}{2,3}\p{Ll}?\s\p{Ll}{3}|An?\s\p{Ll}|(?:\d{0,2}a[.):]|\d{1,2}[a-z]:)\s)/u

const paragraphNumber = /(?<=^[^\p{Ll}]{6,80}\s)\d{1,3}\.\d{1,3}(?=\s\p{Lu}\p{Ll})/u

export function splitCapitals(line: string): { title: string; text: string; at: number } | undefined {
  if (!isCapital(line, 1)) return undefined
  // "APOLOGIES FOR ABSENCE |20.060 |Apologies were received": the first paragraph's number.
  const match = capitalsThenText.exec(line.replace(paragraphNumber, (words) => ' '.repeat(words.length)))
  if (!match) return undefined
  const [title, text] = [match[1] as string, line.slice(match[0].length)]
  // "MINUTES The minutes of the meeting held on 4 May were approved."
  if (notHeading.test(title) && !(title === 'MINUTES' && /^The minutes of\b/i.test(text))) return undefined
  const complete =
    (title.includes(' ') || isKnownTitle(title)) &&
    (/[.!?]$/.test(text) || /^(?:None|Nil|No\s\p{Ll}{3,}|Not|Nothing|All|\d{0,2}a[.):]|\d{1,2}[a-z]:)(?:\s|$)/u.test(text))
  // "LAND AT MILL ROAD – Outline permission.": a dash within the title.
  return isSentence(text) || (complete && !/[–-]\s*$|—\s+$/.test(match[0])) ? split(line, match) : undefined
}

/** Words that begin the text where the break after a title is lost. */
const textOpens =
  /\s(?=(?:There (?:was|were)|The (?:Clerk|Chair(?:man|person)?|minutes|meeting|Parish Council|Council|Committee|Mayor|following)|Cllr|(?:Borough |County |District |Ward |Town )?Councillors?|To (?:receive|note|approve|agree|consider|move|confirm|elect)\b|Apologies (?:for absence )?(?:were|was|had)|It was|RESOLVED|Resolved|None|Nothing|No (?:declarations|apologies|members|questions)|All (?:present|members|councillors)|This was|(?:Upon|On) the (?:proposition|proposal|motion)|There being|Mr|Mrs|Ms)\b|a\)\s(?:The\s)?[A-Z]\S*\s[a-z])/g

/** "Apologies for Absence Apologies were accepted for …", "To approve the Minutes … The minutes were agreed …". */
const nameActs =
  /\s(?=(?:\p{Lu}{2,3}|(?:\p{Lu}\.?|\p{Lu}\p{Ll}+)\s\p{Lu}[\p{L}’'-]+(?:,\s[^,.;:]{3,70},)?)\s(?:was|were|had|has|gave|said|told|led|read|spoke|\p{Ll}{2,12}ed)\b)/gu

function splitGlued(line: string): { title: string; text: string; at: number } | undefined {
  for (const match of line.slice(0, 260).matchAll(textOpens)) {
    const title = line.slice(0, match.index)
    const text = line.slice(match.index + 1)
    if (title.length < 6 || leadsOn.test(title) || sentenceVerb.test(title.replace(/^To (?:receive|note|approve|agree|consider)\b/i, '')))
      continue
    // "Date of next Meeting |To note that it will be in May.": the agenda's words behind a title that is one everywhere.
    const purpose = isKnownTitle(title) && /^To \p{Ll}+ (?:that|the|any|whether)\b/u.test(text)
    if (
      (isKnownTitle(title) || /^To \p{L}+ /u.test(title)) &&
      (purpose ||
        isSentence(text) ||
        /^(?:None|Nothing (?:to|further|was)|There (?:were|was) none|The (?:Chair(?:man|person)?|Clerk|Mayor) \p{Ll}+ed)\b/u.test(text))
    )
      return { title, text, at: match.index + 1 }
  }
  // "Election of Chairman Jo Elm was nominated": a name, behind a title that is one everywhere.
  for (const match of line.slice(0, 120).matchAll(nameActs)) {
    const title = line.slice(0, match.index)
    if (isKnownTitle(title) && !/[.;:!?]/.test(title) && !leadsOn.test(title) && !sentenceVerb.test(title))
      return { title, text: line.slice(match.index + 1), at: match.index + 1 }
  }
  return undefined
}

/** Words that a sentence begins with, and no word within a title; initials and a verb; a name before its verb, behind small letters. */
const sentenceOpens =
  /(?<=[\p{Ll}\d)])\s(?=(?:The|There|This|These|It|All|Both|Two|Three|Several|Some)\s|Nothing\swas\s|(?:In|At|On|As|An?|No|After|Following|Copies)\s\p{Ll}|(?:Upon|On)\sthe\s(?:proposition|proposal|motion)\b|Prior\sto\sthe\smeeting\b|a\)\s(?:The\s)?\p{Lu}\S*\s\p{Ll}|(?:Councillors|Members|Governors)\s(?:were|had|have|discussed|noted|considered|received)\b|\p{Lu}{2,4}\s(?:advised|asked|explained|reported|confirmed|welcomed|thanked|informed|left)\s\p{Ll}|(?:Proposed|Moved|Seconded)\s(?:by\b|[-–]))|(?<=\s\p{Ll}{4,20}|\))\s(?=(?:(?:Revd?|Dr|Fr|Canon|Prof)\.?\s)?(?:(?:\p{Lu}\.?\s){0,2}|(?!\p{L}+\s(?:Council|Meeting|Committee|Board)\b)\p{Lu}\p{Ll}+\s)\p{Lu}[\p{L}’'-]*\s(?:and\s(?:\p{Lu}\.?\s){0,2}\p{Lu}[\p{L}’'-]+\s)?(?:had|has|have|was|were|is|are|will|would|asked|advised|reported|said|stated|declared)\b)|(?<=[\p{Ll}\d)])\s(?=(?:Cllrs?|Councillors?|Councilm[ea]n|Councilmember|Councilwoman|Commissioner|Trustee|Supervisor|Alder\p{Ll}+|Select\p{Ll}+|Senator|Director|President|Chair(?:man|person)?|Mayor)\s(?:\p{Lu}[\p{L}.’'-]*\s){1,3}(?:proposed|advised|reported|shared|updated|explained|said|stated|asked|noted|moved|motioned|made|called|opened)\b)/gu
/** "Seat outside The Bull", "Letter from The Mill Trust": the title goes on. */
const leadsOn =
  /\b(?:of|the|and|or|for|from|to|with|by|on|in|at|an?|as|near|outside|inside|behind|opposite|beside|between|under|over|around|about|regarding|re|into|against|towards?|via|through|per|its|their|our)$/i

/** "Nothing was decided.", "The District Councillor failed to come.": what no verb of minutes tells. */
const actsAtOnce = /^(?:Nothing\swas\s\p{Ll}+ed\.?$|(?:The|This|It)\s(?:\p{L}+\s){0,5}\p{Ll}{2,}ed\s\p{Ll})/u

/**
 * "Repair of the slipway Two quotes have been received.": the title of a numbered item, whose text follows with nothing
 * between.
 */
export function splitLostBreak(line: string): { title: string; text: string; at: number } | undefined {
  for (const match of line.slice(0, 260).matchAll(sentenceOpens)) {
    const title = line.slice(0, match.index)
    const text = line.slice(match.index + 1)
    if (title.length < 6 || leadsOn.test(title) || /[.;:!?]/.test(title)) continue
    if (
      sentenceVerb.test(title.replace(/^To \p{L}+\b/u, '')) ||
      !/^(?!(?:The|It|There|This|An?|Cllr|Councillor|M(?:r|rs|s))\s)(?:(?:19|20)\d\d\s|\d\d\/\d{4,5}\/\p{Lu}+\s|\d{1,2}\s(?=\p{Lu}\p{Ll}+\s(?:19|20)\d\d\s))?\p{Lu}/u.test(
        title,
      )
    )
      return undefined
    return isSentence(text) || actsAtOnce.test(text) ? { title, text, at: match.index + 1 } : undefined
  }
  return undefined
}

function split(line: string, match: RegExpExecArray): { title: string; text: string; at: number } {
  // "Apologies -: Councillor Elm"
  return { title: (match[1] as string).replace(/\s+[–—-]+$/, ''), text: line.slice(match[0].length), at: match[0].length }
}
