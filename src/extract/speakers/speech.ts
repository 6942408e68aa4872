/**
 * Whether what a verb tells of its subject is speech, and not an act, a mood or a matter outside the meeting:
 *
 *     Members noted that the road was closed.        Members noted the report.                an act of the meeting
 *     The Chair welcomed the new path.               The Chair welcomed everyone to the meeting.
 *     Residents expressed concern.                   Residents had expressed concern.         the background
 */
import { bodySpeech, groupAct, presentVerb } from '../../vocabulary/speech.ts'
import { type DesignationKind, parseDesignation } from './designation.ts'

interface Said {
  kind: DesignationKind
  printed: string
  verb: string
  sentence: string
  /** Where the verb begins. */
  at: number
  /** What stands behind the verb. */
  after: string
}

/** @param at where the verb begins */
export function isSpeech({ kind, printed }: Pick<Said, 'kind' | 'printed'>, verb: string, sentence: string, at: number): boolean {
  const said: Said = { kind, printed, verb, sentence, at, after: sentence.slice(at + verb.length) }
  // "thanked officers for their continued work"
  if (/\b(?:his|her|their|its)$/.test(printed)) return false
  if (presentVerb.has(verb) && !isSpeechInPresent(said)) return false
  if (kind === 'body') return isSpeechOfBody(said)
  if (isBackground(said)) return false
  const ofGroup = kind === 'group' ? isSpeechOfGroup(said) : undefined
  return ofGroup ?? (!isForm(said) && !isOtherSense(said))
}

/** "Chief Jo Elm reports that", not the headings "Officer reports" and "Clerk Jo Elm reports": a name, and what was said. */
function isSpeechInPresent({ kind, printed, after }: Said): boolean {
  if (/^(?:\W*$|\s(?:was|were|is|are|and(?! \p{Ll}+s\b)|from|by|for)\b)/u.test(after)) return false
  return (
    (kind === 'person' && !/\bCouncil$/.test(printed)) ||
    kind === 'pronoun' ||
    (kind === 'role' && parseDesignation(printed.split(' ').slice(-2).join(' ')) === 'person')
  )
}

function isSpeechOfBody({ verb, after }: Said): boolean {
  // "The Committee expressed its thanks to the Clerk": an act.
  if (/^expressed/.test(verb) && expressesThanks.test(after)) return false
  // "was very supportive of the work and commented on …" is speech; "was supportive of the application" a mood.
  if (/supportive/.test(verb)) return /\band (?:commented|asked|queried|stressed|raised|suggested)\b/.test(after)
  return bodySpeech.test(verb)
}

const expressesThanks =
  /^ (?:its|their|his|her|the (?:committee|council|board|panel|cabinet)['’]s) (?:sincere |deep(?:est)? |\w+ )?(?:thanks|gratitude|appreciation|condolences|sympathy|congratulations)/i

/** What somebody outside the meeting said or wishes, before it or beside it. */
function isBackground({ kind, printed, verb, sentence, at, after }: Said): boolean {
  const before = sentence.slice(0, at)
  // "has expressed interest in the post": who would like to have it.
  if (/^expressed/.test(verb) && /^ (?:an )?interest in\b/.test(after) && /\b(?:has|have|had)\s$/.test(before)) return true
  // "On the 22nd July a resident complained of noise": not at this meeting.
  if (oneOutsider.test(printed) && /^on (?:the )?\d/i.test(sentence)) return true
  // "residents had expressed concern", "50 residents responded to the consultation"
  return kind === 'group' && outsiders.test(printed) && (/\bhad\s*(?:\w+ly\s*)?$/.test(before) || /^\d/.test(printed))
}

const oneOutsider = /^(?:an? |one |another )?(?:local )?(?:resident|neighbour|parishioner|villager)s?\b/i
/** Groups that are not part of the meeting. */
const outsiders = /\b(?:residents|parishioners|villagers|neighbours|objectors|parents|people|students|public)\b/i

/** Undefined where a group speaks by the verb as anybody does. */
function isSpeechOfGroup({ printed, verb, after }: Said): boolean | undefined {
  if (verb === 'discussed') return false
  // "Members noted that the quay was …" is speech; "Members noted the report" is an act.
  if (/^noted/.test(verb)) return /^,? (?:that|how|the (?:importance|need|concerns?|difficult))/.test(after)
  if (/^(?:agreed|considered|recommended|accepted|thanked|congratulated|wished)/.test(verb)) return false
  // "Councillors informed of events": "were" is left out.
  if (/^informed/.test(verb) && /^ of\b/.test(after)) return false
  // "Councillors reviewed the policy", "The Commissioners went through the accounts": the meeting's act; a deputation reviews its own work.
  if (/^(?:reviewed|went through)/.test(verb) && /\b(?:members|councillors|trustees|directors|commissioners|supervisors)$/i.test(printed))
    return false
  if (!groupAct.test(verb)) return undefined
  // "Members supported the plan" is an act, "Members supported the plan and asked that …" is speech.
  if (!/^(?:supported|presented|introduced)/.test(verb)) return true
  if (/^(?:presented|introduced)/.test(verb) && guests.test(printed)) return true
  return /\band (?:noted|asked|stressed|highlighted|requested|suggested|commented|felt)\b/.test(after)
}

/** "Representatives from the Trust", who present at length. */
const guests = /^(?:representatives|officers|consultants|students|pupils) (?:from|of)\b/i

/** A form of the business that stands with a verb of speech. */
function isForm({ kind, printed, verb, sentence, at, after }: Said): boolean {
  // "Ms Elm discussed the grant": one person's words; "Ms Elm and Mr Fir discussed", "Members discussed" an exchange.
  if (verb === 'discussed' && (kind === 'pronoun' || /\s(?:and|&)\s/.test(printed))) return true
  // "The Mayor read the ordinance by title only": a form of law-making; "read the decision as follows": the meeting's own words;
  // "She read out and signed the declaration of acceptance of office": a ceremony.
  if (/\bread\b/.test(verb) && readsForm.test(after)) return true
  const clause = sentence.slice(0, at + verb.length)
  // "Mr Elm declared an interest as he had made representations on the site.": the ground of it.
  if (kind === 'pronoun' && /\bdeclared\b[^.;]{0,80}\binterests?\b/.test(clause)) return true
  // "Councillor Elm had agreed that it not be debated": before the meeting; "the Mayor and Cabinet agreed that": the body's act.
  if (/^agreed/.test(verb) && (/\bhad $/.test(sentence.slice(0, at)) || /\band Cabinet$/.test(printed))) return true
  // "Mr Elm declared an interest in item 4 and considered that he must withdraw."
  return /^considered/.test(verb) && /\bdeclared an?\s[^.;]{0,40}\binterest\b/.test(clause)
}

const readsForm = /\bby title\b|\btitle only\b|\bdecision as follows\b|\b(?:declaration of acceptance|oath)\b|^,? (?:and )?signed\b/

/** The verb in another sense, told by what stands behind it. */
function isOtherSense({ kind, verb, after }: Said): boolean {
  if (/^(?:asked|wished)/.test(verb)) return ofOwnVote.test(after)
  if (/^(?:supported|opposed)$/.test(verb) && kind !== 'person' && kind !== 'role' && kind !== 'initials') return true
  return otherSense[verb]?.some((sense) => sense.test(after)) === true
}

const byAgent = /^ by\b/
/** "asked that his vote be recorded": a matter of the vote. */
const ofOwnVote =
  /^ (?:that|to have|for) (?:his|her|their|its) (?:vote|name|dissent|abstention|opposition)|^ for (?:this|it|that) to be (?:recorded|minuted|noted)/
/** "continued to work", "raised in May", "shared as before" */
const goesOn = [/^ (?:to|in|as)\b/]

const otherSense: Record<string, readonly RegExp[] | undefined> = {
  // Arrivals: "The Chairman welcomed everyone to the meeting".
  welcomed: [
    /^(?:(?!\bwho\b).)*?\bto (?:the|his|her|their|this|its) (?:\w+ )?(?:meeting|council|committee|panel|board)\b|^ (?:the )?(?:everyone|all|members|those)\b/i,
  ],
  // "introduced himself as a resident", "introduced members and officers present".
  introduced: [/^ (?:himself|herself|themselves|members|officers|everyone|(?:all )?(?:those|the (?:members|officers|parties)))\b/i],
  referred: [/^ (?:the|this) (?:matter|item|report|application) (?:back|to)\b/],
  continued: goesOn,
  shared: goesOn,
  raised: goesOn,
  demonstrated: goesOn,
  showed: goesOn,
  supported: [byAgent],
  // "The motion passed 6-1, Elm opposed.": a vote.
  opposed: [byAgent, /^\W*$/],
  highlighted: [byAgent],
  // "Model Competition confirmed as 26th October.": "was" is left out.
  confirmed: [/^ as\b/],
  // "sought questions", "requested members to vote": how the Chair takes the business.
  sought: [byAgent, /^ (?:any )?(?:\w+ )?(?:questions|volunteers|declarations)\b/],
  requested: [
    byAgent,
    ofOwnVote,
    /^ (?:an? |the )?(?:roll[- ]?call|recorded|named) (?:vote|call)\b/,
    /^ (?:that )?(?:the )?[Mm]embers (?:to )?vote\b/,
  ],
  // "The Reeve called for post agenda items", "called for the vote": how the Chair takes the business.
  'called for': [
    /^ (?:the |an? |any |further )?(?:\w+ )?(?:votes?|motions?|nominations?|volunteers|adjournment|recess|questions|declarations|(?:post )?agenda items)\b/,
  ],
  // "appealed to the Magistrates’ Court", "appealed against the refusal"
  appealed: [/^ (?:against|to [^.;]{0,40}\b(?:Court|Tribunal|Inspectorate|Inspector|Secretary of State)\b)/],
  // "presented the Mayoress with flowers"
  presented: [
    /^ [^.]{2,80}? with (?:\S+ ){0,4}?(?:flowers|bouquet|badge|certificate|award|medal|chain|gift|scroll|plaque|trophy|cheque)\b/,
  ],
}
