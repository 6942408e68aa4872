/** A proposal put together of its mover, its seconder and the words around them: what was proposed, and whether it is an amendment. */
import { designationBefore, readDesignation } from '../../language/designations.ts'
import type { Part, Proposal } from './proposal.ts'
import { proposedIn } from './proposed-words.ts'
import { ordered } from './wording.ts'

/** The proposal of a sentence of which mover and seconder are known. */
export function proposalOf(sentence: string, mover: Part, seconded: Part | undefined, seconderName?: string): Proposal {
  const apart = seconded && seconded.start >= mover.end ? seconded : undefined
  // "M/S (Elm/Fir) to light the lamps", "Proposed (JE), …": the bracket around the names is closed.
  const between = sentence.slice(mover.end, apart?.start ?? sentence.length).replace(/^\)/, '')
  const behind = apart ? sentence.slice(apart.end).replace(/^\)/, '') : ''
  const text =
    proposedIn(behind, true) ||
    orderIn(behind) ||
    nomineeIn(behind) ||
    proposedIn(between, false) ||
    subjectOf(sentence, mover.start, behind)
  const found: Proposal = {
    kind: isAmendment(sentence, mover, text, `${between} ${behind}`) ? 'amendment' : 'motion',
    text,
    formal: mover.formal,
    // 'made the following motion: "To light the lamps. They shall burn till dawn."'
    runsOn: /^["“][^"”]*$/.test(text),
    seconded:
      seconded !== undefined || seconderName !== undefined || /^,?\s(?:(?:and|being|which was)\s)?duly seconded\b(?!\sby\b)/.test(between),
    open: /(?:[:–—-]|\bthat|\band)\s*$/.test(sentence) && text === '',
  }
  if (mover.who) found.mover = mover.who.text
  if (isOfBefore(sentence, mover)) found.again = true
  const seconder = seconderName ?? seconded?.who?.text
  if (seconder) found.seconder = seconder
  return found
}

/** @param around the words between and behind the names */
function isAmendment(sentence: string, mover: Part, text: string, around: string): boolean {
  const lead = text === '' ? around : around.slice(0, Math.max(0, around.lastIndexOf(text.slice(0, 20))))
  return (
    asAmendment.test(sentence) ||
    offeredAsOne.test(sentence.slice(0, mover.end)) ||
    toAmend.test(text) ||
    /\bamendment\b(?!\s+(?:to|of) the minutes)/i.test(lead.slice(0, 120)) ||
    /\bamendment\b(?![^.;:]*\bhad\b)[^.;:,]{0,40}$/i.test(wordsBefore(sentence, mover))
  )
}

/** A motion that the minutes have told of before: "|The amendment| proposed by Councillor Elm was put to the vote and was lost." */
function isOfBefore(sentence: string, mover: Part): boolean {
  return (
    /\bas\s*$|\bthe (?:amendment|motion)\s*$/i.test(wordsBefore(sentence, mover)) ||
    // "He moved the proposals. Councillor Fir seconded."
    mover.again === true ||
    passedOn.test(sentence) ||
    beforeMeeting.test(sentence.slice(0, mover.start)) ||
    // "On a motion from Councillor Elm, seconded by Councillor Fir, it was"
    /^on a motion from\b/i.test(sentence)
  )
}

const wordsBefore = (sentence: string, mover: Part) => sentence.slice(Math.max(0, mover.start - 60), mover.start)

/** "M/S/C (Elm/Fir): |Approve the minutes|." */
function orderIn(behind: string): string {
  const words = behind.replace(/^\s*:\s+/, '')
  return words !== behind && ordered.test(words) ? words.replace(/[.\s]+$/, '') : ''
}

/** "Elm proposed and Fir seconded |Mr Oak as Chairman of the Council|." */
function nomineeIn(behind: string): string {
  const words = behind.trimStart()
  const who = /\s(?:as|for|to be)\s/.test(words) ? readDesignation(words) : undefined
  const office = who?.start === 0 ? /^\s(?:as|for|to be)\s[^.;:,]{2,80}?(?=[.;,]|\sand\s|$)/.exec(words.slice(who.end))?.[0] : undefined
  return who && office ? who.text + office : ''
}

/** "|Adoption of the accounts| was proposed by Elm", "|The re-election of the Chair| was moved by Fir": what was proposed stands before the verb. */
function subjectOf(sentence: string, at: number, behind: string): string {
  const before = sentence.slice(0, at)
  const told =
    subject.exec(before) ??
    subjectOfMotion.exec(before) ??
    subjectAtLength.exec(before) ??
    feeSet.exec(before) ??
    businessNamed.exec(before) ??
    (/\s[–—-]\s$/.test(before) ? beforeDash.exec(before) : null)
  return (told?.groups?.subject ?? '').replace(/[,\s]+$/, '') || nomineeBefore(before, sentence.slice(at), behind)
}

/** "|Councillor Fir| was proposed |as Chair| by Elm", "… by Elm, seconded by Gum |for the office of Chair|", "|Cllr Fir| (proposed Cllr Elm, seconded Cllr Gum)": who was put up. */
function nomineeBefore(before: string, said: string, behind: string): string {
  const link = /\s(?:\(|(?:was|were|had been)\s(?:(?:then|duly|also|first|subsequently)\s)*)$/.exec(before)
  const who = link && /^(?:proposed|nominated)\b/i.test(said) ? designationBefore(before, link.index) : undefined
  if (!who || !titled.test(who.text)) return ''
  const office =
    /^\p{L}+\s(?<office>(?:as|for|to be)\s[^.;:,]{2,60}?)\sby\s/u.exec(said)?.groups?.office ??
    /^\s(?:as|to be|for the (?:office|position|post|role) of)\s[^.;:,]{2,60}(?=[.;,]|$)/.exec(behind)?.[0].trim()
  return office ? `${who.text} ${office}` : who.text
}

const titled = /^(?:Councill?or|Cllr|Cr|Mr|Mrs|Ms|Miss|Dr|Ald|Alderman|Trustee|Commissioner|Supervisor|Director|Governor)\b/

/** "|Ann Ash as secretary and Bob Birch as treasurer| – proposed by Elm and seconded by Fir": an entry of a list, that tells of nothing. */
const beforeDash =
  /^(?<subject>(?!(?:agreed|resolved|approved|accepted|adopted|carried|passed|noted|seconded|votes?)\b)(?![^.;:]*\b(?:was|were|is|are|be|been|had|has|have|will|would|that|agreed|resolved|approved|accepted|said|asked|reported|thanked)\b)(?:[^.;:]|(?<=(?:^|[\s.])\p{L}|\b(?:cllr|mrs?|ms|dr))\.){5,160}?)\s[–—-]\s$/iu

/** "|Receiving the report| was proposed by Elm", "|A vote of thanks to the Chair| was proposed by Elm" */
const subjectAtLength = new RegExp(
  '^(?:(?:After|Following)\\s[^,;.]{3,60},\\s)?(?<subject>(?:receiving|accepting|adopting|approving)\\s[^.;:]{4,120}?' +
    '|(?:the|an?)\\s(?!(?:\\w+\\s)?(?:motion|proposal|amendment|resolution|minutes?|nominations?|candidates?)\\b)' +
    '(?:(?!\\b(?:it|this|which|was|were|had|has|is|are|\\p{Ll}+ed)\\b)[^.;:]){16,200}?),?\\s(?:was|were)\\s+(?:(?:then|duly|formally)\\s+)*$',
  'iu',
)

/** "|The fee was set at £30|, proposed by Elm" */
const feeSet = /^(?<subject>the\s[^.;:]{3,80}\s(?:was|were)\s(?:set|fixed|kept|raised|increased|reduced)\s(?:at|to|by)\s[^;]{2,120}),\s$/i

/** "The motion |to light the lamps| was moved by Gum", "A motion that |lamps be lit| was proposed by Gum" */
const subjectOfMotion =
  /(?:^|[.;]\s)(?:the|an?|this)\s(?:\w+\s)?(?:motion|proposal|resolution)\s(?:that\s)?(?<subject>(?:(?<=that\s)|to\s)[^.;:]{3,300}?)\s(?:was|were)\s+(?:then\s+|duly\s+|formally\s+)*$/i

/** "|Approval of the minutes|: moved by Elm, seconded by Fir, approved." */
const businessNamed =
  /^(?<subject>(?:approval|adoption|acceptance|appointment|(?:re-?)?election|payment)\s(?:of|to)\s[^.;:]{3,120}?)\s?[:–-]\s$/i

const subject =
  /(?:^|[.;:]\s)(?<subject>(?:the\s+)?(?:adoption|approval|agreement|acceptance|confirmation|appointment|(?:re-?)?election|payment|purchase|suspension|adjournment)\s(?:of|to)\s[^.;:]{3,160}?)\s+(?:was|were)\s+(?:then\s+|duly\s+|formally\s+)*$/i

/** "Motion to pay." "|This motion, made by| Ann Elm and seconded by Bo Fir, passed.", "|Passed with a motion by| Ann Elm and a second by Bo Fir." */
const passedOn = /^(?:this motion,|(?:passed|carried|failed|approved)\b[^;]{0,30}\bwith a motion\b)/i

/** "The Mayor declared the amendment |proposed by Councillor Elm| as carried", "directed that a vote be taken on the proposed |amendment by Councillor Elm|" */
const beforeMeeting =
  /\b(?:declared|votes? (?:would |to |then )*(?:be|was|being|is) (?:then )?taken on|put to (?:the|a) vote)\b[^;]{0,200}$/

/** "Elm |offered a friendly amendment| to strike section 3", "|Moved an Amendment| (Cr Elm / Cr Fir)" */
const offeredAsOne = /\b(?:made|offered|suggested|moved) (?:an?|the)(?: following| friendly)? amendment(?=$|\s\()/i

/** "Elm moved |to amend the motion by striking section 3|", "|to amend by adding oil|"; the agenda, a by-law or a budget is amended by a motion. */
const toAmend = /^to amend by\s|^(?:that|to amend)\s(?:the\s)?(?:main\s|original\s|substantive\s)?motion\s(?:be amended\b|(?:to|by)\s)/i

/** "As an amendment, Councillor Elm, seconded by Councillor Fir, moved that …", "Amendment: Cllr Elm proposed that …" */
const asAmendment =
  /^\W*(?:(?:and|then),?\s+)?(?:as|by way of) an?\s+(?:further\s+|second\s+|counter[-\s]?)?amendment\b|^\W*amendment(?:\s\w{1,3})?\s*[:–-]\s/i
