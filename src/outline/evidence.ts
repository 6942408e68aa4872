/** Is a document minutes at all? News, navigation, reports and policies name councillors and decisions too. */
import type { Block } from '../tree.ts'

interface Mark {
  weight: number
  pattern: RegExp
  /** Only among the first blocks. */
  early?: boolean
}

/** What minutes have, one mark counted once. A news story has at most the words of one. */
const marks: Mark[] = [
  {
    weight: 3,
    early: true,
    // "Minutes of the meeting can be found here" is a link to minutes.
    pattern:
      /^(?:draft |unconfirmed |approved |confirmed )?(?:(?:minutes|notes|record|proceedings) (?:of|from|for)|minute of (?:the |an? )?(?:\p{L}+ )?meeting)\b(?!.*\b(?:can be|may be|will be|are|is) (?:found|viewed|downloaded|seen|read|available|published|obtained)\b)/iu,
  },
  { weight: 2, early: true, pattern: /\b(?:minutes|minute of (?:the )?meeting)\b/i },
  { weight: 1, early: true, pattern: /\b(?:meeting|council|committee|board|panel)\b.{0,120}\b(?:held|on)\b.{0,80}\b(?:19|20)\d\d\b/i },
  {
    weight: 3,
    early: true,
    pattern: /^(?:members |councillors |committee members )?(?:present|in attendance|attendance|attendees)(?: in the chair)?\s?(?:[:;]|$)/i,
  },
  {
    weight: 2,
    pattern:
      /^(?:(?:members|councillors|officers|officials|staff|also|those)? ?(?:present|attending|attendees?|in attendance|roll call))\b.{0,20}(?::|$)/i,
  },
  {
    weight: 3,
    early: true,
    pattern: /^(?=.{0,80}\b(?:19|20)\d\d\b).{0,80}\bmeeting (?:notes|minutes)\b|\bmeeting (?:notes|minutes)\b.{0,40}\b(?:19|20)\d\d\b/i,
  },
  // "Local Governing Body – Minutes – 4 March 2031 at 5pm"
  { weight: 3, early: true, pattern: /^\p{Lu}[^.;:]{3,90}\s[–—|-]\s(?:draft )?minutes\b.{0,40}\b(?:19|20)\d\d\b/iu },
  // "GRADUATE COUNCIL MINUTES 2/12/30 ROLL CALL Members Present: A. Elm, B. Fir …", all of it one line; "I.A. Roll Call - Present: Ann Elm"
  {
    weight: 1,
    early: true,
    pattern: /\b(?:(?:members|trustees|directors|councill?ors|commissioners|governors|senators) |roll call\W{1,3})present\s?:/i,
  },
  {
    weight: 1,
    early: true,
    pattern:
      /^(?:\W{0,3})(?:scribes?|minute[- ]?takers?|note[- ]?takers?|(?:minutes|notes) (?:taken|kept) by|keepers? of the minutes|chairs?|session chairs?)\b/i,
  },
  { weight: 2, pattern: /^(?:apologies|regrets)\b/i },
  // "The Clerk was in receipt of apologies from JE", "To receive apologies and consent to absence"
  {
    weight: 1,
    pattern:
      /\bapologies (?:for absence )?(?:were|had been|was) (?:received|submitted|given|tendered)|\bin receipt of apologies\b|^to receive apologies\b/i,
  },
  {
    weight: 1,
    pattern: /\bdeclarations? of (?:pecuniary |personal |disclosable )?interests?\b|\bdisclosures? of (?:pecuniary )?interests?\b/i,
  },
  { weight: 2, pattern: /^(?:it was )?(?:unanimously )?(?:RESOLVED|RECOMMENDED|AGREED|PENDERFYNWYD)\b|^(?:resolved|agreed)\s?[:–(-]/i },
  // "The Council resolved:-", "Decided: that …"
  {
    weight: 2,
    pattern:
      /^(?:the )?(?:council|committee|sub-committee|cabinet|board|panel)(?: (?:further|then|therefore|unanimously))? (?:resolved|agreed|decided)\s?:\s?-?$|^decided\s?[:–-]\s?that\b/i,
  },
  { weight: 1, pattern: /\b(?:it was|council|committee|councillors) (?:unanimously )?(?:resolved|agreed|recommended)\b/i },
  {
    weight: 1,
    pattern:
      /^(?:The (?:Chair(?:man|person)?|Mayor|Convener)|Councillor \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:stated|queried|reported|advised|explained|asked) (?:that|if|whether)\b/u,
  },
  // "Moved, seconded and voted 3-0 to adjourn at 7:18 pm."
  {
    weight: 1,
    pattern: /\b(?:proposed|moved)(?: by\b|,? (?:and )?seconded\b)|\bseconded by\b|\bmotion (?:carried|passed|lost|defeated)\b/i,
  },
  // "Motion to buy oil - passed"
  { weight: 1, pattern: /^motion to [^.;]{4,140}\b(?:passed|carried|approved|failed)\.?$/i },
  // "The motion was seconded and, after some discussion, passed by a show of hands."
  { weight: 2, pattern: /\bthe motion was seconded(?:,? and\b[^.]{0,60}|,?) (?:passed|carried|failed|approved|adopted)\b/i },
  // "Faculty Senate Minutes 2030-04-02"
  { weight: 1, early: true, pattern: /^(?:\p{Lu}[\p{L}’'&-]*\s){1,6}Minutes[\s:,–-]{1,4}(?=.*\d{2,4})[^.]{6,30}$/u },
  // "Elm moved for the clerk to sign the plan; the vote was unanimous (4-0)."
  { weight: 1, pattern: /\bmoved\b[^.]{3,160}\bvote was\b/i },
  // "Proposed: Ann Elm, Treasurer; Seconded: Bo Fir" and "The Proposal was passed, on a clear show of cards."; "Moved by A, Seconded by B that …"
  { weight: 2, pattern: /^(?:proposed|moved|proposer|mover)\b(?: by\b\s?:?|\s?:).{3,80}\bsecond(?:ed|er)\b(?: by\b\s?:?|\s?:)/i },
  { weight: 1, pattern: /^(?:the |this )?(?:proposal|motion|amendment|resolution) (?:was|is) (?:passed|carried|lost|defeated|adopted)\b/i },
  {
    weight: 1,
    pattern:
      /\b(?:minutes of the (?:last|previous) meeting|matters arising|any other business|date of (?:the )?next meeting|public participation)\b/i,
  },
  {
    weight: 1,
    pattern: /\b(?:meeting (?:was )?(?:closed|ended|concluded|adjourned|called to order)|closed the meeting|call(?:ed)? to order)\b/i,
  },
  // "The meeting was called to order at 5:30 PM by Ann Elm. There was a quorum present.", "Mayor Elm opened the meeting with the Pledge."
  {
    weight: 1,
    early: true,
    pattern:
      /^(?:the |an? )?(?:\p{L}+ ){0,3}meeting (?:was )?(?:called to order|opened) (?:at|by)\b|^(?:\p{L}+ ){1,4}(?:opened the meeting (?:at|with)|called the (?:\p{L}+ ){0,3}meeting to order)\b/iu,
  },
  {
    weight: 1,
    early: true,
    pattern:
      /\b(?:quorum (?:was |being )?present|present and a quorum|all (?:\p{L}+ )?(?:members|trustees|directors|commissioners|councill?ors) (?:were |being )?(?:present|in attendance))\b/iu,
  },
  // "The minutes from the June 28 Regular meeting were approved"
  {
    weight: 1,
    pattern:
      /\bminutes (?:of|from|for) [^.;]{3,80}? (?:were|was) (?:then |unanimously |read and )?(?:approved|accepted|adopted|agreed|confirmed|signed)\b/i,
  },
  { weight: 1, pattern: /\bmeeting (?:was )?(?:adjourned|closed|ended) at \d/i },
  // "The Board of Supervisors met in regular session …", "… called the March meeting to order at 3.10 pm."
  { weight: 2, early: true, pattern: /\bmet (?:in|at a) (?:\p{L}+ ){0,2}(?:session|meeting)\b/iu },
  { weight: 1, early: true, pattern: /\bcalled (?:the|an?) [^.]{3,90}? to order\b|\bmotion was (?:duly )?made\b/i },
  { weight: 2, early: true, pattern: /^(?:agenda|notice of meeting|agenda and minutes)$/i },
  { weight: 1, pattern: /^(?:action items?|actions|next steps|agenda)\s?:?$/i },
]

/** The lowest sum at which a document without a page's shell is taken for minutes. */
const enough = 3

export function looksLikeMinutes(blocks: Block[]): boolean {
  if (isRuleBook(blocks)) return false
  let sum = (isHeadedMinutes(blocks) ? enough - 2 : 0) + (hasOrderOfBusiness(blocks) ? 2 : 0)
  for (const mark of marks) {
    const among = mark.early ? blocks.slice(0, 25) : blocks
    if (among.some((block) => mark.pattern.test(block.value))) sum += mark.weight
    if (sum >= enough) return true
  }
  return false
}

/** Three of the titles that only meetings have, each with text below it or behind its colon. */
function hasOrderOfBusiness(blocks: Block[]): boolean {
  const titles = blocks.flatMap(({ value }, i) =>
    /^.{3,40}:\s\S/.test(value) || ((value.length < 60 || /^.{3,60}\s[–-]\s/.test(value)) && (blocks[i + 1]?.value.length ?? 0) > 10)
      ? [orderOfBusiness.exec(value)?.[1]?.toLowerCase()]
      : [],
  )
  return new Set(titles.filter((title) => title !== undefined)).size >= 3
}

/** The titles that stand in no news story: "I. CALL TO ORDER", "Treasurer's Report". */
const titlesOfMeetings = [
  'call(?:ed)? to order',
  'roll call',
  'pledge of allegiance',
  'approval of (?:the )?(?:agenda|minutes)',
  '(?:review and )?approval of the .{3,30} minutes',
  'matters arising',
  'declarations? of interests?',
  'apologies(?: for absence)?',
  'old business',
  'new business',
  'unfinished business',
  'public (?:comments?|hearings?)',
  "(?:treasurer|secretary|chair(?:man|person)?)[’']?s[’']? report",
  'election of (?:\\p{L}+ ){0,2}officers',
  'adjournment',
  'any other business',
]
const orderOfBusiness = new RegExp(`^(?:[IVX]{1,5}\\.(?:[A-Z]\\.)?\\s+)?(${titlesOfMeetings.join('|')})\\b`, 'iu')

/** "# Arch Working Group Minutes – Netherby" above pages of notes; a list of links to minutes has few words. */
function isHeadedMinutes(blocks: Block[]): boolean {
  const named = blocks
    .slice(0, 3)
    .some(
      ({ type, value }) =>
        type === 'heading' && value.length < 120 && /\b(?:group|committee|council|board|team|panel)\b.*\bminutes\b/i.test(value),
    )
  return named && blocks.filter(({ value, data }) => value.length > 60 && data?.url === undefined).length >= 10
}

/**
 * Standing orders, rules of procedure, codes: they name every part of a meeting, and say what shall happen where minutes
 * say what did.
 */
function isRuleBook(blocks: Block[]): boolean {
  const named = blocks
    .slice(0, 6)
    .some(
      (block) =>
        /\b(?:rules? of procedure|procedure rules|standing orders|constitution|code of (?:conduct|practice)|terms of reference|byelaws|protocol)\b/i.test(
          block.value,
        ) && block.value.length < 140,
    )
  const held = blocks
    .slice(0, 30)
    .some((block) => /^(?:members |councillors )?(?:present|in attendance|attendees)\b|\bheld (?:on|at|in)\b/i.test(block.value))
  if (held) return false
  const long = blocks.filter((block) => block.value.length > 40)
  const rules = long.filter((block) => /\b(?:shall|must|may(?! \d)|will be entitled)\b/.test(block.value)).length
  return rules >= 4 && rules >= long.length * (named ? 0.2 : 0.5)
}

/** An agenda, published before the meeting: it says so at its head, and nothing in it has happened yet. */
export function isAgendaOnly(blocks: Block[]): boolean {
  const named = blocks
    .slice(0, 25)
    .findIndex(
      (block) =>
        !/^agenda\W{1,30}minutes$/i.test(block.value) &&
        /^(?:agenda|a ?g ?e ?n ?d ?a|notice of meeting|summons|agenda frontsheet)\b/i.test(block.value),
    )
  if (named < 0) return false
  if (blocks.slice(0, named + 2).some((block) => /^(?:draft |unconfirmed )?(?:minutes|notes) of\b/i.test(block.value))) return false
  // Those present are listed afterwards: the word "Agenda" in notes of a meeting heads what was talked about.
  if (
    blocks
      .slice(0, 40)
      .some((block) =>
        /^(?:(?:members |councillors |committee members )?(?:present|in attendance|attendees|attendance|attending))\b/i.test(block.value),
      )
  )
    return false
  const happened = blocks.filter((block) =>
    /\b(?:was|were) (?:received|noted|approved|agreed|resolved|moved|proposed|seconded|present|confirmed|welcomed)\b|^(?:RESOLVED|AGREED)\b|\b(?:resolved|reported|advised|explained|replied|stated) that\b|\b(?:called|adjourned) the (?:\p{L}+ )?meeting\b|\b(?:motion|Motion) (?:was )?(?:carried|passed)\b|\bseconded the motion\b/u.test(
      block.value,
    ),
  )
  return happened.length <= Math.max(0, blocks.length * 0.02)
}
