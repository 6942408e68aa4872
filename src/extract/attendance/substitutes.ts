/**
 * Who came in whose place:
 *
 *     Councillor Oak substituted for Councillor Elm            Councillor Elm (substitute: Councillor Oak)
 *     Councillor Elm, with Councillor Oak acting as substitute      Councillor Oak (as substitute for Councillor Elm)
 *     Councillor Elm – substituted by Councillor Oak           Councillors Oak and Fir for Councillors Elm and Ash respectively
 */
import { everyMatch } from '../../language/matches.ts'
import { readPeople } from '../../language/name-lists.ts'
import { isRoleLike, nameAt, type PersonName } from '../../language/names.ts'

interface Substitution {
  /** The person described is the substitute. */
  self?: boolean
  /** In whose place. */
  for?: PersonName
  /** Who comes in the place of the person described. */
  by?: PersonName
}

/** What the words beside a name say: "substitute for Councillor Elm", "sub: Cllr Oak", "Councillor Oak substituting". */
export function substitution(words: string): Substitution | undefined {
  if (!/\bsub|\b(?:replaced|represented) by\b|\bplace\b|\bstead\b|\babsence\b|\bvice\b|\bin lieu|^for\b|\bdeputis|\bproxy/i.test(words))
    return undefined
  const passive = /\b(?:was |were |been |being )?(?:substituted|replaced|represented|deputised(?: for)?) by\s+(.+)$/i.exec(words)
  if (passive) return named('by', passive[1] as string)
  // "for whom Councillor Oak was substituting", "for whom Councillor Oak attended"
  const forHer =
    /^for whom\s+(.+?)\s+(?:(?:was|is|were|had|has been)\s+)?(?:present|in attendance|attend\w*|act\w*|substitut\w*|deputis\w*|(?:the |an? )?substitute)\b/i.exec(
      words,
    )
  if (forHer) return named('by', forHer[1] as string)
  const forWhom =
    /^(?:(?:was |were |is |had |attended |attending |acting |present |serving |nominated |appointed )*(?:as )?(?:an? |the |named )*(?:substitut(?:e|es|ed|ing)(?: members?)?|subs?\.?|deputis(?:ed|ing)|deputy|proxy) (?:for|on behalf of|in place of|to)|(?:attended |attending |present )?(?:in (?:the )?place of|vice|in lieu of|for))\s+(.+)$/i.exec(
      words,
    )
  if (forWhom) {
    const found = named('for', forWhom[1] as string)
    return found ? { ...found, self: true } : /sub|deputis/i.test(words) ? { self: true } : undefined
  }
  // "substitute", "substitute – am only", "substituting"
  if (
    /^(?:attended |attending |was |as |acting |a |an |the |named |nominated )*(?:substitut(?:e|ing)|sub)(?: member)?(?:\s*[–,-]\s*(?:[ap]m|morning|afternoon|items?|part)\b.{0,30})?$/i.test(
      words,
    )
  )
    return { self: true }
  const colon =
    /^(?:named )?(?:substitute|substitution|sub)(?: member)?(?:\s*[:–-]\s*|\s(?=(?:Councillor|Cllr|Mrs?|Ms|Miss|Dr)\b))(.+)$/i.exec(words)
  if (colon) return named('by', colon[1] as string)
  const active =
    /^(.+?)\s+(?:was |is |acting |attended |attending |present )*(?:as )?(?:an? |the |his |her |their )?(?:substituting|substituted|substitute|sub|deputising)(?: member)?\.?$/i.exec(
      words,
    ) ?? standingIn.exec(words)
  if (active) {
    const found = named('by', active[1] as string)
    if (found) return found
  }
  // "attended in her absence", behind the name of who came
  return standingIn.test(`who ${words}`) ? { self: true } : undefined
}

/** "Mr D Walk, Medical Director |attended in his absence|" */
const standingIn = /^(.+?)\s+(?:had )?(?:attended|attending|present)(?: the meeting)? in (?:his|her|their) (?:absence|place|stead)\.?$/i

function named(key: 'for' | 'by', text: string): Substitution | undefined {
  const name = nameAt(text.replace(/^the\s+/i, '')) ?? nameAt(text.replace(/^the\s+/i, ''), 0, { single: true })
  // "for the Chief Constable – Deputy Chief Constable Elm": whom they speak for.
  return name && !isRoleLike(name.name.split(' ').at(-1) as string) ? { [key]: name } : undefined
}

interface Pair {
  substitute: PersonName
  replaced: PersonName
}

/** "… a change of membership, with Councillor Elm having been replaced by Councillor Fir", "Councillor Elm was replaced on the Committee by …" */
export function changesMembership(sentence: string): boolean {
  return /\bmembership\b|\breplaced\b[^.;]{0,60}\bon the (?:\p{L}+ ){0,3}(?:committee|board|panel|forum|authority)\b/iu.test(sentence)
}

/** A whole sentence with one verb of substitution: both sides may be lists, "respectively" or not. */
export function substitutionPairs(words: string): Pair[] {
  // What stands in brackets is said of one person of a list, who is read with it.
  const sentence = words.replace(/\([^()]*\)/g, ' ')
  // "Councillor Elm, with Councillor Oak acting as substitute"
  const beside =
    /\bwith\b/i.test(sentence) &&
    /^(.{3,200}?),?\s+with\s+(.{3,200}?)\s+(?:acting|attending|serving|appearing|present)?\s*as\s+(?:an? |the |his |her |their )*substitutes?\b/is.exec(
      sentence,
    )
  if (beside) {
    const [replaced, substitutes] = [readPeople(lastClause(beside[1] as string)), readPeople(beside[2] as string)]
    const count = Math.min(replaced.length, substitutes.length)
    return substitutes.slice(0, count).map((name, i) => ({ substitute: name, replaced: replaced.slice(-count)[i] as PersonName }))
  }
  // "Apologies were received from Councillor Elm, |whose place was taken by| Councillor Fir."
  const taken = /^(.{3,200}?),?\swhose places? (?:was|were|had been|would be) taken by\s(.{3,200})$/is.exec(sentence)
  if (taken) {
    const [away, came] = [
      readPeople(lastClause((taken[1] as string).replace(/^.*\b(?:from|of|by)\s/is, ''))),
      readPeople(taken[2] as string),
    ]
    return away.length === came.length ? came.map((substitute, i) => ({ substitute, replaced: away[i] as PersonName })) : []
  }
  const owned = speaksOfOwn.test(sentence) ? ownedPairs(sentence) : []
  if (owned.length > 0) return owned
  // "Mr Dale be appointed to the Trust in place of Mr Kite": no meeting's.
  if (/\b(?:be|was|were|been) (?:appointed|elected|nominated|co-opted) (?:to|on|onto|as)\b(?! (?:an? |the )?substitut)/i.test(sentence))
    return []
  if (changesMembership(sentence)) return []
  const verbs = [
    ...everyMatch(
      sentence,
      /\b(?:(?:had|has|have|was|were|is|are|be|been|would be|attended|attending|acted|acting|present|nominated|appointed|in attendance)\s+)*(?:as\s+)?(?:an?\s+|the\s+|named\s+)*(?:(substituted|replaced) by|(?:substitut(?:ed|ing|e|es)(?: (?:members?|representatives?))?|deputis(?:ed|ing)) (?:for|on behalf of|in place of))\b|\b(?:attended\s+|was present\s+|present\s+)?in (?:the )?place of\b/gi,
    ),
  ]
  if (verbs.length !== 1) return []
  const verb = verbs[0] as RegExpMatchArray
  const [before, after] = [sentence.slice(0, verb.index), sentence.slice((verb.index as number) + verb[0].length)]
  const left = readPeople(lastClause(before))
  const right = readPeople(after.replace(/\s+respectively\b.*$/is, ''))
  const [substitutes, replaced] = verb[1] ? [right, left.slice(-Math.max(1, right.length))] : [left, right]
  if (substitutes.length === 0 || replaced.length === 0) return []
  if (substitutes.length === replaced.length)
    return substitutes.map((name, i) => ({ substitute: name, replaced: replaced[i] as PersonName }))
  // "Councillor Oak was substituting for Councillor Elm and Councillor Fir had sent apologies": only the first is sure.
  return [{ substitute: substitutes.at(verb[1] ? 0 : -1) as PersonName, replaced: replaced.at(verb[1] ? -1 : 0) as PersonName }]
}

const speaksOfOwn = /(?:['’]s?|\b(?:his|her|their)) substitute\b/i
/** "|Councillor Elm had sent apologies and| Councillor Fir was present as her substitute" */
const inHerPlace =
  /^(?<replaced>.{0,160}?\bapolog.{0,60}?)(?:,? and|;|, with|,)\s(?<who>\p{Lu}.{3,120}?)\s(?:was |had |being )?(?:present|in attendance|attending|attended|acting|acted)(?: the meeting)? as (?:his|her|their) substitute\b/iu
const asSubstitute =
  /\b(?:was |were |is )?(?:attend(?:ed|ing)|acted|acting|present)(?: (?:this|the) meeting)? as (?<whose>\p{Lu}[^.;,]{2,60}?)['’]s? substitute\b/gu

/** "Ann Oak was attending as Bo Elm’s substitute and Jo Fir, Head of Lamps was attending as Kit Ash’s substitute." */
function ownedPairs(sentence: string): Pair[] {
  const { replaced: away = '', who = '' } = inHerPlace.exec(sentence)?.groups ?? {}
  const [first, second] = [readPeople(lastClause(away).replace(/^apolog.*\bfrom\s/i, ''))[0], readPeople(who)[0]]
  if (first && second) return [{ substitute: second, replaced: first }]
  let from = 0
  return everyMatch(sentence, asSubstitute).flatMap((match): Pair[] => {
    const before = lastClause(sentence.slice(from, match.index)).replace(/^\s*(?:and|while|whilst|;)\s+/i, '')
    from = match.index + match[0].length
    const [substitute, replaced] = [readPeople(before)[0], nameAt(match.groups?.whose as string)]
    return substitute && replaced ? [{ substitute, replaced }] : []
  })
}

/** "It was noted that Councillor Yew": what stands before the subject is not part of it. */
export function lastClause(text: string): string {
  const cut = /^.*\b(?:that|advised|noted|reported|and that)\s+/is.exec(text)
  // "… was called to order at 6.00 p.m. Elm and Fir |were present"
  const rest = (cut ? text.slice(cut[0].length) : text).replace(/^.*\sto order\s[^,;]*\b[ap]\.m\.\s+(?=\p{Lu})/su, '')
  return rest
    .replace(/^(?:in|at|on|following|after|during|having|due|with|before|when|as|owing|because)\b[^,]*,\s*/i, '')
    .replace(/,?\s*(?:and\s+)?(?:who|for whom|with)\s*$/i, '')
}

/** "… from Councillor Marsh and Councillor Oak |attended as substitute|": the second came in the first one's place. */
export const standsIn =
  /^(?:had |was |were |being )?(?:attended|attending|came|acted|acting|present|in attendance)?\s*as (?:an?|the|his|her|their)?\s*substitute\b/i
