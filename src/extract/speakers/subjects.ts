/** Whose verb of speech it is: the designation that is its subject, in the forms in which sentences of minutes put it. */
import { everyMatch } from '../../language/matches.ts'
import { type DesignationKind, lastBreak, parseDesignation } from './designation.ts'

/** Words between subject and verb: "the Chair also briefly explained". */
const between =
  /(?:^|\s)(?:also|then|similarly|likewise|further|subsequently|again|therefore|accordingly|briefly|kindly|clearly|strongly|had|has|have|now|both|each|later|once|did|all|duly|initially|finally|previously|already|in turn|in response|in reply|in conclusion|in summary|however|additionally|verbally|formally|jointly|totally|fully|particularly|especially|repeatedly|personally|publicly|firmly|warmly|rightly|suitably|appropriately|graciously|specifically|expressly|and|, in turn,)$/i
/** What stands before a designation that is no subject: "a question from the Chair", "that the Director". */
const governed =
  /(?:^|[\s(])(?:of|from|by|with|to|for|at|between|about|against|than|via|re|regarding|concerning|under|over|into|upon|per|behind|including|like|unlike|that|which|who|whom|whose|what|where|how|why|whether|if|because|as|when|since|until|unless|thanked|asked|informed|advised|told|invited|requested|reminded|assured|thanking|asking|inviting|informing|advising|taking|leaving|vacating|councillor|cllr|mr|mrs|ms|dr)$/i
/** "a discussion took place during which Ms Daly": the relative opens a clause of its own. */
export const newClause = /\b(?:during|to|after|following|at|upon) which$|\b(?:discussion|debate)\b.{0,20}\bin which$/i
const anotherSubject = /,\s(?=(?:the|an?)\s|(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Sir|PC|PCSO|Alderman|Members|Officers)\b)/

/** Who speaks, and where the designation begins. */
export interface Subject {
  printed: string
  kind: DesignationKind
  start: number
}

/** "No member objected", "Proposed Jo Elm, seconded Bo Fir and unanimously agreed" */
const nobodySpeaks = /^(?:(?:Proposed|Seconded|Moved)\s\p{Lu}|No\s(?:\p{Ll}+\s)?(?:members?|one|councillors?)\s)/u

/** The designation that ends right before the verb. */
export function subjectBefore(sentence: string, verbAt: number): Subject | undefined {
  if (nobodySpeaks.test(sentence)) return undefined
  let end = verbAt
  for (;;) {
    const left = sentence.slice(Math.max(0, end - 24), end).trimEnd()
    const adverb = between.exec(left)
    end = end - (sentence.slice(Math.max(0, end - 24), end).length - left.length)
    if (!adverb) break
    // "seconded Cllr Fir, |all agreed|": all, and not the one before the comma.
    if (/,\s+all$/i.test(left)) return undefined
    // "and explained" goes on with the subject before; only a comma or the start would make it another clause.
    if (/^\s*and$/i.test(adverb[0])) return undefined
    end -= adverb[0].length
  }
  const left = sentence.slice(0, end).trimEnd().replace(/,$/, '')
  const wide = Math.max(left.lastIndexOf('; '), left.lastIndexOf(': '), left.length - 240, lastSentenceStop(left))
  // "Mill Lane- The Chairman reported": a space is left out.
  const dash = Math.max(left.lastIndexOf(' - '), left.lastIndexOf(' – '), left.lastIndexOf('- The '))
  // "the Licensing Officer, in presenting the report to the Sub-Committee, advised that"
  const aside = (sentence[left.length] === ',' ? asideBeforeVerb.exec(left) : null) ?? bareAside.exec(left)
  const beyond = aside ? fullestFrom(left.slice(0, aside.index), wide) : undefined
  if (beyond) return beyond
  // "|Jim Holt| - 12 Mill Lane - expressed concern"
  const dashes = asideInDashes.exec(left)
  const opening = dashes ? fullestFrom(left.slice(0, dashes.index), -1) : undefined
  if (opening?.start === 0 && opening.kind === 'person') return opening
  const near = fullestFrom(left, Math.max(wide, dash))
  // "the Chief Officer – Finance explained": a dash within an office, where nothing behind it is a designation.
  return near ?? (dash > wide ? fullestFrom(left, wide) : undefined)
}

/** "Elm explained", "Elm and Fir also said": a name alone, of somebody who was there. */
export function subjectKnown(sentence: string, verbAt: number, known: ReadonlySet<string>): Subject | undefined {
  if (known.size === 0) return undefined
  const match =
    /(?<=^|[.;,:“"–-]\s|\band\s)(?<printed>(?<first>\p{Lu}[\p{L}’'-]+)(?:\sand\s(?<second>\p{Lu}[\p{L}’'-]+))?)(?:\s(?:also|then|further))?\s$/u.exec(
      sentence.slice(Math.max(0, verbAt - 80), verbAt),
    )
  const { printed, first, second } = (match?.groups ?? {}) as Record<string, string | undefined>
  if (!match || !printed || !known.has(first as string) || (second !== undefined && !known.has(second))) return undefined
  return { printed, kind: 'person', start: Math.max(0, verbAt - 80) + match.index }
}

const titledLast = /(?<=\sand\s)(?:Councill?or|Cllr|Mr|Mrs|Ms|Dr)\.?\s\p{Lu}/u
/** "it should have gone to all |members and JO| apologised" */
const signLast = /(?<=\p{Ll}\sand\s)\p{Lu}{2,3}$/u

const asides = [
  // "|, in presenting the report,| stated", "|, when asked,| stated"
  '(?:(?:in|on|when|whilst|while|after|before|upon|by)\\s)?\\p{Ll}+ing\\s',
  'in (?:reply|response|turn|answer|summary|conclusion|(?:his|her|their) (?:capacity|role))\\b',
  'on behalf of\\s|with the (?:consent|agreement|permission|approval)\\s',
  // "|, as a local member,| asked", "|, as SRO for lanes,| reported"
  'as (?:the |an? |his |her )?(?:mover|seconder|ward|local|lead|chair|\\p{Lu}[\\p{L}\\d]*\\s)',
  'together with\\s|(?:when|on being|having been) asked\\s',
]
/** Words between commas, before the verb. */
const asideBeforeVerb = new RegExp(`,\\s(?:${asides.join('|')})[^,;:]{0,120}$`, 'u')

/** "Mrs Elm in introducing the Patient Story provided …", "the Deputy Chair, who was in the Chair that day stated": the same, its commas left out. */
const bareAside =
  /,\swho\s(?:was|is|had been)\s(?:in the [Cc]hair|present|in attendance)\b[^,;:]{0,60}$|(?<!,)\s(?:in|when|whilst|while)\s(?:introducing|presenting|moving|proposing|seconding|responding|replying|summing up)\s[^,;:]{2,80}$/

const asideInDashes = /\s[–—-]\s[^–—;:]{2,80}\s[–—-]$/

/** "… received a presentation from Jane Holt, Head of Homes, who explained that": named by one clause, speaking in the next. */
export function subjectOfWho(sentence: string, verbAt: number): Subject | undefined {
  const near = sentence.slice(Math.max(0, verbAt - 24), verbAt)
  const relative = /,?\swho(?:\s(?:then|also|subsequently|briefly|kindly|further))?\s$/.exec(near)
  if (!relative) return undefined
  const left = sentence.slice(0, verbAt - near.length + relative.index)
  const from = placeOfNaming(left)
  if (from === undefined || /\b(?:that|whether|if|e-?mails?|letters?|correspondence)\b/i.test(left.slice(0, from))) return undefined
  const words = left.slice(from).trim()
  const kind = parseDesignation(words)
  if (kind !== 'person' && kind !== 'role') return undefined
  return { printed: tidy(words), kind, start: from }
}

/** Where a designation begins that a guest is named by: behind "a question from", "the Committee heard", "The Chair welcomed". */
function placeOfNaming(left: string): number | undefined {
  for (const match of everyMatch(left, /\b(?:from|by|heard|welcomed|invited|introduced|handed over to)\s(?=\S)/g)) {
    const at = match.index + match[0].length
    if (left.length - at <= 240 && parseDesignation(left.slice(at)) !== undefined) return at
  }
  return undefined
}

/** A word in small letters that governs what follows: "in individual", not "… and", "… when". */
const ofPlace = /\b(?:in|at|of|from|to|for|on|by|with)\s(?:\p{Ll}+\s){0,2}(?!(?:and|but|or|while|whilst|that|when|as|if)$)\p{Ll}+$/u

/** The fullest designation that a text ends with, beginning behind a stop: the earliest word from which all of it parses. */
function fullestFrom(left: string, stop: number): Subject | undefined {
  const from = Math.max(stop < 0 ? 0 : stop + 1, lastBreak(left))
  let floor = 0
  for (const word of everyMatch(left.slice(from), /(?<=^|[\s(“"‘'])[\p{L}]/gu)) {
    const start = from + word.index
    if (start < floor) continue
    const words = left.slice(start)
    if (words.length > 240) continue
    const kind = parseDesignation(words)
    if (kind === undefined) continue
    if (/^As\s.*,\s/.test(words)) {
      // "As Deputy Chairman for the School, Deputy Bell queried": in what role is no part of the name.
      floor = start + words.indexOf(', ')
      continue
    }
    const before = left.slice(0, start).trimEnd()
    if (/\d$/.test(before)) continue
    // "With regard to the beds in individual |Lane Gardens, the Warden| believed": a place, and who speaks of it.
    const place = kind === 'person' && ofPlace.test(before) ? words.search(/,\sthe\s/) : -1
    if (place > 0) {
      floor = start + place
      continue
    }
    // "for children and |young people in care and Councillor Elm|": the small words go with what stands before them.
    const small = before !== '' && /^\p{Ll}/u.test(words)
    const titled = small ? ((/\band$/.test(before) ? titledLast.exec(words) : null) ?? signLast.exec(words)) : null
    if (titled) {
      floor = start + titled.index
      continue
    }
    // With its article or without: "at the invitation of the Chair, Councillor Marsh".
    const link = before.replace(/\s(?:the|a|an)$/i, '')
    if (governed.test(link) && !isOpenerWord(link) && !newClause.test(link)) {
      // What is governed belongs to the clause before, up to the comma behind which somebody else is named.
      const comma = words.search(anotherSubject)
      if (comma >= 0) floor = start + comma
      continue
    }
    return { printed: tidy(words), kind, start }
  }
  return undefined
}

/** "A local stone mason who has worked on the memorial has advised the Council": the subject before its relative clause. */
export function subjectOfRelative(sentence: string, verbAt: number): Subject | undefined {
  const match = /^(.{3,80}?),?\s(?:who|whose)\s/.exec(sentence)
  if (!match || match[0].length >= verbAt || !/(?:,|\b(?:has|had|also|then))\s*$/.test(sentence.slice(0, verbAt))) return undefined
  const kind = parseDesignation(match[1] as string)
  return kind === undefined || kind === 'pronoun' ? undefined : { printed: tidy(match[1] as string), kind, start: 0 }
}

/**
 * "Mr Wren, representing the Chamber of Trade, was invited to speak and expressed concern": the subject that opens the
 * sentence, over a verb that is no speech.
 */
export function subjectOfCompound(sentence: string, verbAt: number): Subject | undefined {
  if (
    verbAt > 220 ||
    !/(?:\sand|,)\s(?:with the (?:consent|agreement|permission) of the \p{L}+,?\s)?(?:\p{Ll}+ly\s|also\s|then\s)?$/u.test(
      sentence.slice(0, verbAt),
    )
  )
    return undefined
  // "In accordance with Rule 9, |the Mayor| closed the debate and advised that"
  const start = underRule.exec(sentence)?.[0].length ?? 0
  const words = longestDesignation(sentence.slice(start))
  const kind = words === undefined ? undefined : parseDesignation(words)
  if (words === undefined || kind === undefined || kind === 'body' || kind === 'pronoun' || kind === 'initials') return undefined
  const between = sentence.slice(start + words.length, verbAt).replace(titledInitials, (name) => name.replaceAll('.', ''))
  // "The Clerk was asked to ask the Post Office and recognised that": what somebody is to do.
  if (/^\s(?:was|were)\s(?:asked|instructed|requested|authori[sz]ed|directed)\sto\b/.test(between)) return undefined
  // "had been drafted and shared", "was received and noted": passives, both.
  if (/\bbeen\b|\b(?:was|were)\s\p{Ll}+ed(?:\sby\s.*)?\sand\s*$/u.test(between)) return undefined
  if (
    /\bthat\b|;|\.\s/.test(between) ||
    !/^,?\s(?:was|were|had|having|then|also|similarly|likewise|\p{Ll}+ed|took|undertook|gave|spoke|came|left|rose|made|read|opened)\b/u.test(
      between,
    )
  )
    return undefined
  return { printed: tidy(words), kind, start }
}

/** "welcomed |Mrs. V. |Brown and thanked her": no sentence ends there. */
const titledInitials = /\b(?:Mr|Mrs|Ms|Miss|Dr)\.?\s(?:\p{Lu}\.\s?)*/gu

const underRule = /^In accordance with [^,;]{3,80},\s(?=the\s|\p{Lu})/u

/** The last full stop that ends a sentence within a slice: designations do not reach over it. */
function lastSentenceStop(left: string): number {
  if (!/[.!?]["”’)]*\s/.test(left)) return -1
  const match = /[.!?]["”’)]*\s+(?=\p{Lu}[\p{Ll}])/gu
  let last = -1
  for (const found of everyMatch(left, match)) {
    const word = /(\S+)$/.exec(left.slice(0, found.index))?.[1] ?? ''
    if (word.length > 3 && !/^(?:Cllrs?|Messrs|Prof|Revd|Capt|Supt|Insp|Cyng)$/.test(word)) last = found.index
  }
  return last
}

/** "As the Chair explained", "When Councillor Marsh asked": the word opens the sentence, so its subject speaks. */
function isOpenerWord(before: string): boolean {
  return /^(?:as|when|if|since|because|after|before)$/i.test(before)
}

export function tidy(words: string): string {
  // "a The Clerk noted …": the letter of a list, whose stop was forgotten.
  const named = words.replace(/^(?:[a-z]\s+(?=The\s))?the\s+/i, '')
  // "(ADS&FS)", "(DCF)", "(Head/VS)": an abbreviation that the sentence only defines.
  const plain = named.includes('(') ? named.replace(/\s*\(["“‘']?(?:\p{Lu}\p{Ll}+\/)?[\p{Lu}&/]{2,10}["”’']?\)/gu, '') : named
  return plain.replace(/,?\s(?:on behalf of|(?:supported|accompanied|assisted|joined) by|and [a-z]+ed by)\s.*$|\s[–—-]\s*$/, '').trim()
}

/** The longest designation that a text begins with. */
export function longestDesignation(rest: string): string | undefined {
  const limit =
    /[.;:!?](?=\s|$)|\s(?:similarly|likewise|that|who|which|whereby|when|whether|if|why|how|what|regarding|concerning|about|was|were|had|has|is|to|on behalf|in relation|in respect|with regard|outlining|setting|detailing|explaining|providing|stating|and (?:was|were|it|some|several|there|this|these)|for an?|\((?:for|see|copy|copies|previously|as|attached|circulated)\s)\b/.exec(
      rest.replace(/\b(?:Mr|Mrs|Ms|Dr|Cllr|Cllrs|Rev|[A-Z])\./g, (title) => `${title.slice(0, -1)} `),
    )
  let words = rest
    .slice(0, Math.min(limit?.index ?? rest.length, 240))
    .trim()
    .replace(/[,.]$/, '')
  while (words !== '') {
    if (parseDesignation(words) !== undefined) return words
    const cut = Math.max(words.lastIndexOf(' '), words.lastIndexOf(','))
    if (cut < 0) return undefined
    words = words.slice(0, cut).replace(/[,\s]+$/, '')
  }
  return undefined
}
