/** Outcomes as lines of a list, mostly of planning applications: "Mill Lane, extension – approved with no comments". */
import { isCapital } from '../../language/letters.ts'
import { sentences } from '../../language/sentences.ts'
import { speaksOf } from '../../language/topics.ts'
import { operativeWords } from '../../vocabulary/decisions.ts'
import type { Opening } from './opening.ts'

const dashOutcome =
  /\s[–—-]\s*(?:unanimously\s+|all\s+(?=agreed))?(?<verb>approved|agreed|refused|accepted|deferred|granted|supported|rejected|not agreed|not approved|noted)\b(?<after>[^.]{0,80})\.?$/i
/** "Grant of £100 to the playgroup - all in agreement." */
const dashAgreed = /\s[–—-]\s*(?<verb>agreed(?= by all\b)|all (?:were )?in (?:agreement|favour))(?: by all)?\.?$/i
/** "Plots 4 and 5 to be offered to the waiting list (agreed)." */
const bracketOutcome =
  /\s\((?:all\s|unanimously\s)?(?<verb>agreed|approved|not agreed|not approved)(?:\s(?:unanimously|by all(?: present)?))?\)\.?$/i
const stoppedOutcome = /^(?<verb>approved|refused|accepted|deferred|granted|supported)\b(?! by\b)(?<after>[^.]{0,120})\.?$/i
/** "Object: overbearing.", "Support.", behind the application. */
const stanceBehind =
  /^(?:strong(?:ly)?\s)?(?:object(?:ion|s)?|supports?)\b(?:\.?$|\s?[:–—-]\s[^.;]{2,160}\.?$|\s(?:on (?:the )?grounds?|due to|because)\s[^.;]{2,160}\.?$)/i
/** "Approval recommended", "Approval deferred to the next meeting.": what was asked for, and then the outcome. */
const asked = /^(?:approval|refusal|adoption|decision|consideration)\s+(?<verb>recommended|deferred|refused|granted)\b[^.;]{0,60}\.?$/i
/** Planning: "No objections", "Council has no comments to make.", "Comments: No objection subject to the Tree Officer's advice" */
const noObjection =
  /^(?:(?:the\s+)?(?:parish |town )?(?:council|councillors|committee|members)\s+(?:raised|has|had|have|made|offered|submitted)\s+)?no (?:further )?(?:objections?|observations?|comments?|adverse comments?|concerns)\b(?:.{0,40}|,?\s+(?:subject to|provided|but)\s.{0,300})$/i
/** Planning: "OBJECT - unsafe access onto Mill Lane.", "Support.", "The Council strongly objects to this application on the grounds of flooding" */
const stance =
  /^(?:(?:the\s+)?(?:parish |town )?(?:council|committee)\s+)?(?:strong(?:ly)?\s+)?(?:object(?:ion|s)?|supports?)(?:\s+(?:strongly|in principle))?(?:\s+(?:to\s+)?(?:the|this)\s+(?:planning\s+)?(?:application|proposals?|development))?(?:\.?$|(?:\s*[,:;–—-]|\s+(?:on (?:the )?(?:basis|grounds?)|subject to|due to|because|for the following|as))\s)/i
/** "Council response: No objection": what the answer is labelled with. */
const response =
  /^(?:(?:the|parish|town|community|city|planning)\s+)*(?:(?:council|committee)(?:['’]s)?\s+)?(?:response|comments?|observations?|decision|view)\s*[:–-]\s*(?=\p{L})/iu

/** "Action: Adopted Resolution No. 30-5.": what the board did upon a recommendation. */
const boardAction =
  /^(?<label>(?:(?:board|council|committee|commission) )?action(?: taken)?\s*:)\s*(?<verb>approved|adopted|accepted|ratified|authori[sz]ed|endorsed|granted|denied|refused|rejected|deferred|tabled)(?=\s+\p{L})/iu

/** A line of a list that ends in its outcome: "Mill Lane, extension – approved with no comments". */
export function outcomeLine(text: string): Opening | undefined {
  const action = boardAction.exec(text)
  if (action?.groups) {
    const { label = '', verb = '' } = action.groups
    const textAt = action[0].length - verb.length
    return {
      kind: operativeWords[verb.toLowerCase()] ?? 'approved',
      label,
      start: 0,
      textAt,
      end: text.length,
      form: 'sentence',
      unanimous: false,
    }
  }
  if (text.length > 400) return undefined
  const all = sentences(text)
  for (const [i, sentence] of all.entries()) {
    const outcome = asked.exec(sentence.text)
    if (outcome) return { ...lineOpening(outcome, sentence.end), start: sentence.start, textAt: sentence.start }
    const lead = text.slice(0, sentence.start)
    const request = requested.test(sentence.text) ? dashOutcome.exec(sentence.text) : null
    if (request && /^(?:agreed|approved)$/i.test(request.groups?.verb ?? ''))
      return { ...lineOpening(request, sentence.end), start: sentence.start, textAt: sentence.start }
    if (sentence.end > 260 || narrated.test(lead)) return undefined
    const dash = dashOutcome.exec(sentence.text) ?? bracketOutcome.exec(sentence.text) ?? dashAgreed.exec(sentence.text)
    // "Extension at Mill Lane. Approved with the request that …"
    const match = dash && !narrated.test(sentence.text.slice(0, dash.index)) ? dash : i > 0 ? stoppedOutcome.exec(sentence.text) : null
    if (match) return lineOpening(match, sentence.end)
    // "Conservatory at Mill House, no objections noted by Parish Council."
    if (i === 0 && applied.test(sentence.text))
      return { kind: 'other', start: 0, textAt: 0, end: sentence.end, form: 'whole', unanimous: false }
    // "30/0042 – 2 Mere Cottages: porch. No objections."
    // "30/0043 – 3 Mere Cottages: shed. Object: overbearing."
    if (i > 0 && (noObjection.test(sentence.text.replace(/\.$/, '')) || stanceBehind.test(sentence.text)) && planningReference.test(lead)) {
      return { kind: 'other', start: sentence.start, textAt: sentence.start, end: sentence.end, form: 'whole', unanimous: false }
    }
  }
  return undefined
}

const applied =
  /^(?=[^.;]{0,160}\b(?:conservatory|extension|garage|dwellings?|porch|shed|barn|erection|conversion|alterations?|bungalow|installation)\b)[^.;]{8,200}?(?:,|\s[–—-])\s+no (?:objections?|comments?|observations?)\b(?:[^.;]{0,12}\b(?:council|councillors|members))?[^.;]{0,30}\.?$/i
const planningReference = /\b\d{2,4}\/\d{3,6}\b|\bextension\b|\bdwellings?\b|\berection\b|\bchange of use\b/i
/** "2nd Cllr Elm – All agreed" is of the proposal above. */
const narrated = /^(?:votes?|2nd|second(?:ed)?)\b|\b(?:was|were|had|has|have|said|that|is|are|motion|moved|seconded)\b/i

/** "A letter was received from Mr Ash about cutting back his hedge - agreed.": among the letters of one paragraph. */
const requested = /^[^–—]{0,60}\b(?:letter|request\w*|permission|ask(?:ed|ing|s)|wrote|quot(?:e|ation)|estimate)\b/i

function lineOpening(match: RegExpExecArray, end: number): Opening {
  const verb = (match.groups?.verb ?? '').toLowerCase()
  const kind = verb.startsWith('all ')
    ? 'agreed'
    : verb.startsWith('not ')
      ? 'refused'
      : verb === 'supported'
        ? 'other'
        : (operativeWords[verb] ?? 'approved')
  return { kind, start: 0, textAt: 0, end, form: 'whole', unanimous: false }
}

/** A planning application: what "No objections" is an answer to. */
const planning =
  /\bplanning\b|\bapplications?\b|\b\d{2,4}\/\d{3,6}|\bextension\b|\bdwelling|\bchange of use\b|\berection of\b|\bconversion\b|\bproposed\b/i

/**
 * "No objections", "OBJECT - unsafe access" on a line of its own.
 *
 * @param about the item's title and the line above: what it answers
 */
export function objectionAnswer(text: string, about: string): Opening | undefined {
  if (!speaksOf(text, 'objection')) return undefined
  const label = response.exec(text)?.[0] ?? ''
  const answer = text.slice(label.length)
  if (!(noObjection.test(answer) || (isCapital(answer, 0) && stance.test(answer))) || !planning.test(about)) return undefined
  const found: Opening = { kind: 'other', start: 0, textAt: label.length, end: text.length, form: 'whole', unanimous: false }
  return label === '' ? found : { ...found, label: label.trim(), form: 'sentence' }
}

/** The heading of a list of planning applications: "Approved by Parish Council". */
export function outcomeHeading(text: string): Opening | undefined {
  const match =
    /^(?<verb>approved|refused|supported|objected to|recommended for (?:approval|refusal)) by (?:the )?(?:parish|town)(?: council)?\s*[:–-]*$/i.exec(
      text,
    )
  if (!match) return undefined
  const verb = (match.groups?.verb ?? '').toLowerCase()
  const kind = verb.startsWith('recommended') ? 'recommended' : verb === 'approved' || verb === 'refused' ? verb : 'other'
  return { kind, label: text, start: 0, textAt: text.length, end: text.length, form: 'sentence', unanimous: false }
}
