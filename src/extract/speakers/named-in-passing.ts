/**
 * People whom a sentence names without a speech of theirs, and whom the pronoun of the next sentence means:
 *
 *     The Chair invited the Corporate Director to introduce the item. She …      the one invited
 *     The Chairman asked Cllr Elm in what capacity she spoke. She …              the one asked
 *     Councillor Elm then took the chair. She …                                  the one who acted
 */
import { speaksOf } from '../../language/topics.ts'
import { type DesignationKind, parseDesignation } from './designation.ts'

interface Named {
  who: string
  kind: DesignationKind
}

/** "The Chair invited |the Corporate Director| to introduce the item" */
export function invitedIn(sentence: string): Named | undefined {
  const who = speaksOf(sentence, 'invitation') ? invited.exec(sentence)?.[1]?.replace(/^(?:the|a|an)\s+/i, '') : undefined
  const kind = who === undefined ? undefined : parseDesignation(who)
  return who !== undefined && (kind === 'person' || kind === 'role') ? { who, kind } : undefined
}

const invited =
  /\b(?:invited|asked|called (?:up)?on|welcomed|introduced)\s(.{3,140}?)(?:,)?\s(?:to (?:introduce|present|speak|address|update|give|outline|read|explain|provide|talk|lead|propose)|who (?:gave|presented|introduced|outlined|provided|spoke|addressed))\b/

/** "The Chairman asked |Cllr Elm|, who wished to go, in what capacity": a person by name; "asked |the Director| if", where an answer follows. */
export function askedIn(sentence: string, orOffice = false): Named | undefined {
  if (!sentence.includes('asked')) return undefined
  const who = asked.exec(sentence)?.[1]?.trim()
  if (who !== undefined && parseDesignation(who) === 'person') return { who, kind: 'person' }
  const office = orOffice ? askedOffice.exec(sentence)?.[1] : undefined
  return office !== undefined && parseDesignation(office) === 'role' ? { who: office, kind: 'role' } : undefined
}

const askedOffice = /\basked the (\p{Lu}[^.;:]{2,80}?),? (?:if|whether|why|how|what|when|where|about)\b/u

const asked =
  /\basked\s((?:Councill?or|Cllr|Mr|Mrs|Ms|Miss|Dr)\.?\s(?:\p{Lu}[\p{L}.’'-]*\s?){1,3})(?<=[\p{Ll}])(?:,|\s(?:if|whether|why|how|what|when|where|about|in what)\b)/u

/** "|Councillor Elm| then took the chair.", "|Members| thanked the Clerk and …" */
export function actingIn(printed: string): Named | undefined {
  // "|Public comment: |Mr Elm handed out a plan."
  const sentence = printed.replace(/^\p{Lu}[\p{L} ’']{2,40}:\s(?=\p{Lu})/u, '')
  const act = acting.exec(sentence) ?? (speaksOf(sentence, 'titled') ? titledActing.exec(sentence) : null)
  const who = act?.[1]?.replace(/^the\s+/i, '')
  const kind = who === undefined ? undefined : parseDesignation(who)
  if (!act || who === undefined || kind === undefined || kind === 'body' || kind === 'pronoun') return undefined
  // "The Head of Lanes hoped| to open the road": a verb, and no word of her office.
  if (/\s\p{Ll}{2,}ed\b/u.test(who)) return undefined
  // "Councillor Elm welcomed Jo Holt to the meeting": the "she" that follows can be either.
  if (kind !== 'group' && /(?:(?<!call)ed|took)$/.test(act[0]) && /^\s(?:the\s)?\p{Lu}/u.test(sentence.slice(act[0].length)))
    return undefined
  return { who, kind }
}

/** A designation that opens a sentence, with an act of the meeting or a task that it is given. */
const acting =
  /^(\p{L}[^,;:]{1,80}?)\s(?:then\s|also\s|duly\s|again\s)?(?:welcomed|congratulated|thanked|invited|took|moved|seconded|proposed|nominated|opened|closed|chaired|called(?= (?:the|this) (?:[\p{L}-]+ ){1,3}to order)|joined|handed|signed|declared|offered|volunteered|arrived|attended|undertook|agreed to|considered|discussed|debated|proceeded to|(?:was|were) (?:then\s|duly\s)?(?:elected|appointed|nominated|welcomed|invited)|to \p{Ll}+)\b/u

/** "|Ms Elm| lives beside the ramp.", "|Mr Elm|, County Manager, associated himself with …": whatever they do, where nobody else is named. */
const titledActing =
  /^((?:Mr|Mrs|Ms|Miss|Dr|Councill?or|Cllr)\.?\s(?:\p{Lu}\.?\s)*\p{Lu}[\p{L}’'-]+)(?:,\s[^.;:]{3,90}?,|,\s[^.;:]{3,90}?(?=\sassociated\s))?\s\p{Ll}+(?:s|ed)\b(?!.*\b(?:Mr|Mrs|Ms|Miss|Dr|Councill?or|Cllr|Chair|Mayor|Clerk)\b)/u
