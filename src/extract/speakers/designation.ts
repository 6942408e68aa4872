/**
 * Designations: the words by which minutes name a speaker.
 *
 *     Tina Holt, Assistant Director Social Work, Netherby County Council    a person and her office
 *     the Parks Manager (Orla Finch)                                                 an office and its holder
 *     Members · residents · a Member · the Committee                                 groups
 *     She                                                                            a pronoun
 *
 * `parseDesignation` says whether a stretch of words is a designation from its first word to its last.
 */
import { monthNames } from '../../vocabulary/calendar.ts'
import { bodyNoun, groupNoun, personTitle, roleNoun } from '../../vocabulary/speech.ts'

export type DesignationKind = 'person' | 'role' | 'group' | 'body' | 'pronoun' | 'initials'

const determiner = /^(?:the|a|an|one|another|some|several|all|other|many|most|both|our|local|a|each|two|three|four|five)$/i
const connective = /^(?:of|for|and|the|&|to|in|on|with|at|de|von|van|der|la|y|its|their|from|by|-|–|\/|or|&amp;|into|over|under|a)$/
/** Small words that are never part of a designation. */
const breaks = new Set(
  (
    'first was were had has have having is are be been being would could should will shall may might can did does do not that which who whom whose what where when if ' +
    'but however whilst while although though because so then there here it this these those he she they i we you him her them me us as than ' +
    'said stated asked noted agreed resolved moved seconded proposed following after before during about regarding concerning between against within without ' +
    'response reply answer respect question questions comment comments query report reports item items minutes application motion amendment ' +
    'welcomed thanked congratulated extended introduced informed presented requested took undertook gave spoke came rose made opened promised ' +
    'While Whilst Although Though Because However When ' +
    "also again very more no nor yes per re via don’t don't didn’t didn't doesn’t doesn't won’t won't can’t can't isn’t isn't wasn’t wasn't"
  ).split(' '),
)
const pronoun = /^(?:he|she|they)$/i
/** "PM", "ADS&FS", "AD/RV". */
const initials = /^\p{Lu}[\p{Lu}&/]{1,9}$/u
/** "the Right Worshipful the Mayor, Councillor R Elm", "Her Worship the Mayor": a style before the office, with an article of its own. */
const style = /^(?:(?:the\s)?(?:Right\s)?(?:Worshipful|Honourable)|(?:His|Her) Worship)\sthe\s(?=\p{Lu})/iu
const prepositions = new Set(['of', 'for', 'to', 'in', 'on', 'with', 'at', 'from', 'by'])
/** Capitalised words that look like a name and are none: "Planning Policy", "Mill Road", "Although Members", "April Minutes". */
const notName = new Set(
  [
    // How sentences begin.
    'Although Though Whilst Since Having Regarding Then Thereafter Again Because Until Unless Once If When While After Before During',
    'Following However Also Additionally Further In On At As By For From To With And Or But',
    'The This That These Those It Other Some Several Various Many All Both Each Another One Two Three',
    ...monthNames.split('|'),
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    // Business, and what is done with it.
    'Motion Amendment Application Donation Item Matters Minute Minutes Report Appendix Section Paragraph Table Figure Page Part',
    'Resolved Agreed Noted Concern Concerns Discussion Correspondence Recommendation Recommendations',
    'Question Questions Response Answer Apologies Present Draft Option Phase Stage Objective Key New Old',
    // Bodies, and what they have in hand.
    "Council Committee Cabinet Board Panel Group Party Service Services Department Government Government's Government’s Parliament",
    'Inspectorate Agency Ministry Office Commission Authority Association Company University Hospital Ofsted',
    'Plan Policy Strategy Budget Act Planning Police Highways Covid National Local Public Central',
    // Places.
    'Road Street Lane Avenue Park School Hall Centre House',
  ]
    .join(' ')
    .split(' '),
)

/** A word without the quotes, brackets and commas about it. */
function bareWord(token: string): string {
  let start = 0
  let end = token.length
  while (start < end && opening.includes(token[start] as string)) start++
  while (end > start && closing.includes(token[end - 1] as string)) end--
  return end - start === token.length ? token : token.slice(start, end)
}
const opening = '(“"\'‘'
const closing = ')”"\'’,;:'

/**
 * Where the last word stands that is never part of a designation: what begins before it is none, and need not be parsed.
 * -1 where there is none, or where brackets come after it, since what they say again may be anything.
 */
export function lastBreak(text: string): number {
  let end = text.length
  while (end > 0) {
    const gap = text.lastIndexOf(' ', end - 1)
    const token = text.slice(gap + 1, end)
    if (token.includes('(') || token.includes(')')) return -1
    if (breaks.has(bareWord(token))) return gap + 1
    end = gap
  }
  return -1
}

/** The kind of designation that a stretch of words is, or undefined. */
export function parseDesignation(words: string): DesignationKind | undefined {
  const text = /worship|honourable/i.test(words) ? words.trim().replace(style, '') : words.trim()
  if (text === '' || text.length > 260 || /^[^(]*\)|\([^)]*$/.test(text)) return undefined
  if (pronoun.test(text)) return 'pronoun'
  if (initials.test(text)) return 'initials'
  // Most stretches that are tried are sentences: one look at their words before they are taken apart.
  if (lastBreak(text) >= 0) return undefined
  // "Safeguarding HG reported": a title that runs into its text, and the initials of who speaks.
  const before = / [A-Z]{2,3}$/.test(text) ? /^(\p{Lu}\p{Ll}+) \p{Lu}{2,3}$/u.exec(text)?.[1] : undefined
  if (before !== undefined && !personTitle.test(before) && !roleNoun.has(before.toLowerCase())) return undefined
  // "the Parks Manager (Orla Finch)", "(DCF)": brackets say the same again.
  const plain = text.replace(/\s*\([^()]{1,80}\)/g, '')
  const parts = plain.split(/\s*,\s+/)
  const kind = parsePart(parts[0] as string, true)
  if (kind === undefined) return undefined
  if (isSeveralOffices(kind, parts)) return parts.every((part) => parsePart(part, false) === 'role') ? 'role' : undefined
  return areTwo(kind, plain, parts) ? undefined : kind
}

/** "The Member for Lanes, the Member for Mills and the Member for Ferries": several offices, one after the other. */
function isSeveralOffices(kind: DesignationKind, parts: readonly string[]): boolean {
  const more = parts.slice(1)
  return kind === 'role' && more.length > 0 && /\sand\sthe\s/.test(more.at(-1) as string) && more.every((part) => /^the\s/.test(part))
}

/** Whether what stands behind the commas is somebody else's, and no more of the same designation. */
function areTwo(kind: DesignationKind, plain: string, parts: readonly string[]): boolean {
  const more = parts.slice(1)
  const named = kind === 'person'
  // "In reply to a Member, the Director": two people, not one with her office.
  const isAnother = (part: string) => !named && /^(?:the|a|an)\s/i.test(part) && !/\b(?:Mr|Mrs|Ms|Dr|Councillor|Cllr)\b/.test(part)
  if (more.some((part) => !isApposition(part) || isAnother(part))) return true
  // "Addressing Ms Wren, Mayor Kestrel explained": two people, unless they are named together.
  if (named && !/\sand\s/.test(plain) && more.some((part) => titledName.test(part) && parsePart(part, false) === 'person')) return true
  // "Following a question from Councillor Birch, the Assistant Director stated": a councillor holds no officer's post.
  if (named && /^(?:Councillor|Cllr)\b/.test(plain) && officersPost.test(parts[1] ?? '')) return true
  // A group with a comma after it is an opener, not an office: "Members, the Chair".
  return more.length > 0 && (kind === 'group' || kind === 'body') && !/^(?:councillors|messrs|cllrs)/i.test(plain)
}

const titledName = /^(?:\p{L}+\s)?(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councill?or|Mayor|Chair(?:man)?|Sir)\.?\s\p{Lu}/u
const officersPost = /^the (?:\p{L}+ ){0,3}(?:Director|Officer|Manager|Clerk|Solicitor|Head|Engineer|Chief Executive)\b/u

function parsePart(part: string, first: boolean): DesignationKind | undefined {
  const tokens = part.split(/\s+/).filter(Boolean)
  if (tokens.length === 0 || tokens.length > 18) return undefined
  if (/^(?:and|&|or|of|for|to|in|on|with|at|from|by|into|over|under)$/i.test(tokens[0] as string)) return undefined
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string
    if (breaks.has(bareWord(token)) || /[;:]$/.test(token)) return undefined
    // "reduce referrals. The director": a full stop within is a sentence's, unless it is an initial's or a title's.
    if (i < tokens.length - 1 && token.endsWith('.') && /\p{Ll}{2}\.$/u.test(token) && !personTitle.test(token)) return undefined
    // A second "the" needs a preposition before it: "proposing the Motion Councillor Marsh" is no office.
    if (i > 0 && /^(?:[Tt]he|an?)$/.test(token) && !/^(?:of|for|to|in|on|with|at|from|by|and|&)$/.test(tokens[i - 1] as string))
      return undefined
  }
  // "Members on the": a designation ends with a noun or a name.
  if (tokens.length > 1 && /^(?:the|a|an|of|for|on|in|to|at|with|from|by|and|&)$/.test(tokens.at(-1) as string)) return undefined
  // "the approach and the Director": each half must be a designation.
  const both = part.search(/\sand\s(?:the|a|an|another|one)\s/)
  if (both > 0) {
    const before = part.slice(0, both)
    // "The Cabinet Member for Lanes and Bridges and the Cabinet Member for Ferries": offices in capitals may be long.
    const office = /^(?:[Tt]he\s)?\p{Lu}\S*(?:\s\p{Lu}\S*)*\sfor\s\p{Lu}/u.test(before)
    const left = before.split(' ').length > 3 && !office ? undefined : parsePart(before, false)
    const right = parsePart(part.slice(both).replace(/^\sand\s/, ''), first)
    return left !== undefined && left !== 'body' && right !== undefined ? (left === right ? left : 'group') : undefined
  }
  // "units in Ballyard and Members": the place is no speaker, and Members are.
  const pair = /^(.+?)\sand\s(.+)$/.exec(part)
  if (pair && !/\b(?:of|for|to|in|with|at|from)\b/.test(pair[1] as string)) {
    const right = parsePart(pair[2] as string, first)
    if (
      (right === 'group' || right === 'person') &&
      parsePart(pair[1] as string, first) === undefined &&
      !/^(?:Mr|Mrs|Dr|Councillors?|Cllrs?)\b/.test(part)
    )
      return undefined
  }
  return asPerson(tokens) ?? asRole(tokens) ?? (first ? asBareName(tokens) : undefined)
}

/** "Councillor K.J. Moor", "Mr and Mrs Holt", "Councillors A Bell and C Dunn", "Mayor Kibble". */
function asPerson(tokens: string[]): DesignationKind | undefined {
  let i = 0
  while (i < tokens.length && (i === 0 && /^the$/i.test(tokens[i] as string) ? tokens.length > 2 : personTitle.test(tokens[i] as string)))
    i++
  const titled = tokens.slice(0, i).some((token) => personTitle.test(token))
  if (!titled || i === 0 || i >= tokens.length) return undefined
  const rest = tokens.slice(i)
  let names = 0
  for (const token of rest) {
    if (isNameToken(token)) names++
    else if (personTitle.test(token) || /^(?:and|&|de|van|von|der|la|of|Uí|Ó|Mac|Ní|Nic|the|for)$/.test(token)) continue
    else return undefined
  }
  if (names === 0) return undefined
  // "Councillors", "Members" without a name, "County Council": no person.
  if (rest.every((token) => roleNoun.has(bareWord(token).toLowerCase()) || bodyNoun.has(bareWord(token).toLowerCase()))) return undefined
  // "Mayor of Netherby", "Director of Finance", "Leader of the Council": an office, not a name.
  if (/^(?:of|for|the)$/.test(rest[0] as string)) return undefined
  return 'person'
}

function isNameToken(token: string): boolean {
  return /^(?:\p{Lu}[\p{L}’'.&-]*|(?:[OD]['’])\p{Lu}[\p{L}-]*|\p{Lu}\.)[,’']?$/u.test(token)
}

/** "the Director", "Head of Community Services", "a Member", "one of the residents", "Members". */
function asRole(tokens: string[]): DesignationKind | undefined {
  let i = 0
  while (i < tokens.length && determiner.test(tokens[i] as string)) i++
  const rest = tokens.slice(i)
  if (rest.length === 0) return undefined
  // "A number of Members", "One of the residents".
  if (/^(?:number|majority|couple|group)$/i.test(rest[0] as string) && rest[1] === 'of' && rest.length > 2)
    return asRole(rest.slice(2)) && 'group'
  if (i > 0 && rest[0] === 'of' && rest.length > 1) return asRole(rest.slice(1)) && 'group'
  let end = rest.findIndex((token) => prepositions.has(token))
  if (end < 0) end = rest.length
  const head = rest.slice(0, end)
  if (head.length === 0) return undefined
  const last = bareWord(head.at(-1) as string)
    .toLowerCase()
    .replace(/[’']$/, '')
  const capitalised = head.filter((token) => /^\p{Lu}/u.test(token)).length
  const found = head.findIndex((token) => isRoleNoun(token))
  // "the Motion Councillor Marsh": a title and a name make a person, not an office.
  if (head.slice(1).some((token, n) => /^(?:[Cc]ouncillors?|Cllrs?|Mr|Mrs|Ms|Dr)\.?$/.test(token) && head[n + 2] !== undefined))
    return undefined
  if (!rest.every((token) => isPlainToken(token))) return undefined
  if (bodyNoun.has(last) && found < 0) return i > 0 || capitalised === head.length ? 'body' : undefined
  if (found < 0) return undefined
  // "Cabinet members discussed": a verb behind the noun, unless it tells which officer is meant.
  if (head.slice(found + 1).some((token) => /^\p{Ll}+ed$/u.test(token) && !/^(?:concerned|involved)$/.test(token))) return undefined
  // Lower case before the role noun: "local stone mason", "assistant director"; a long run of small words is a sentence.
  if (!isRoleNoun(head.at(-1) as string) && capitalised < head.length - 1 && found > 3) return undefined
  if (bodyNoun.has(last) && capitalised < head.length - 1) return 'body'
  const noun = bareWord(head[found] as string)
    .toLowerCase()
    .replace(/[’']$/, '')
  if (groupNoun.has(noun) && (found === head.length - 1 || capitalised <= 1)) return 'group'
  return 'role'
}

function isRoleNoun(token: string): boolean {
  const word = bareWord(token).toLowerCase().replace(/[’']$/, '')
  return roleNoun.has(word) || word.split(/[/-]/).some((part) => part.length > 3 && roleNoun.has(part))
}

function isPlainToken(token: string): boolean {
  return /^[\p{L}\p{N}&’'()/.–-]+,?$/u.test(token) && !breaks.has(token)
}

/** "Liz Elder", "John-Paul Marsh": two to four capitalised words of which none is a common word. */
function asBareName(tokens: string[]): DesignationKind | undefined {
  if (tokens.length < 2) return undefined
  // "Rufus Vale of Mill ward", "Jo Holt from the Woodland Trust": where the person is from.
  const from = tokens.findIndex((token) => token === 'of' || token === 'from')
  if (from >= 2 && from < tokens.length - 1 && tokens.length <= 12) {
    return tokens.slice(from + 1).every((token) => isPlainToken(token)) ? asBareName(tokens.slice(0, from)) : undefined
  }
  const conjunction = tokens.findIndex((token) => token === 'and' || token === '&')
  if (conjunction > 0) {
    const after = tokens.slice(conjunction + 1)
    return asBareName(tokens.slice(0, conjunction)) && (asBareName(after) ?? asPerson(after)) ? 'person' : undefined
  }
  if (tokens.length > 4 || tokens.slice(1).some((token) => /^(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Dr)\.?$/.test(token))) return undefined
  if (!tokens.every((token) => isNameToken(token) && !notName.has(bareWord(token)))) return undefined
  if (tokens.some((token) => bodyNoun.has(token.toLowerCase()))) return undefined
  return tokens.some((token) => /^\p{Lu}[\p{L}’'-]*\p{Ll}/u.test(token)) ? 'person' : undefined
}

/** What may follow a comma in a designation: an office, a body, a name. No verb, no pronoun. */
function isApposition(part: string): boolean {
  const tokens = part.split(/\s+/).filter(Boolean)
  if (tokens.length === 0 || tokens.length > 20) return false
  let small = 0
  for (const [i, token] of tokens.entries()) {
    // "Lanes Ltd., contract the Chairman": a second designation.
    if (i > 0 && token === 'the' && !connective.test(tokens[i - 1] as string) && !/ing$/.test(tokens[i - 1] as string)) return false
    if (breaks.has(bareWord(token))) return false
    if (!/^[\p{L}\p{N}&’'()/.–+-]+$/u.test(token)) return false
    if (/^\p{Ll}/u.test(token) && !connective.test(token)) small++
  }
  // "the Head of Bridges" after a comma begins a new subject, unless it is all that can be meant.
  return small <= 3 || tokens.some((token) => isRoleNoun(token))
}
