/**
 * Mover and seconder as a pair of names:
 *
 *     L. Alder, T. Beech: That …      (Alder/Beech)      Alder/Beech moved to light the lamps.      Councillors Alder and Beech
 *     L. Alder / T. Beech             on a line of its own
 */
import { type Designation, readDesignation } from '../../language/designations.ts'
import { isNameLike, isRoleLike, nameAt } from '../../language/names.ts'
import { party } from '../../vocabulary/attendance.ts'
import { motionBy, type Part, type Proposal } from './proposal.ts'
import { proposedIn } from './proposed-words.ts'

const pairOfNames =
  /^["“]?(?:\(?(?<label>[A-Z]{0,3}\s?\d[\w./-]*)\)?[\s:.–-]+)?(?<pair>\p{Lu}[^:;()]{2,70}?)\s*(?:,|\/|&|\band\b)\s*(?<second>\p{Lu}[^:;(),]{1,40}?)\s*:\s*(?=["“]?(?:That|THAT|WHEREAS|Whereas|Be it|BE IT|RESOLVED|Resolved|Motion to|$))/u
/** Before a bracket with two names: "MOVED |(Alder/Beech)|", "Moved an Amendment |(Cr Alder / Cr Beech)|", "M/S/C |(Alder/Beech, 5-0)|", "Motion #12 |(Alder/Beech):|" */
const beforePair = [
  '(?:[Mm]oved|MOVED)(?: an? (?:[Mm]otion|[Aa]mendment|MOTION|AMENDMENT))?|[Rr]esolved|RESOLVED|[Rr]esolution|RESOLUTION|[Rr]ecommendation|RECOMMENDATION|[Mm]\\/[Ss](?:\\/[CP])?|[Pp]roposed\\/[Ss]econded|[Mm]oved\\/[Ss]econded',
  '[Mm]otion was (?:duly )?made|(?:Motion|MOTION)(?:\\s(?:No\\.?\\s)?#?[\\w/-]*\\d)?',
]
const bracketPair = new RegExp(
  `(?:^|\\b(?:${beforePair.join('|')})\\s*:?\\s*)` +
    '\\((?<pair>(?:Councillors?\\s|Cllrs?\\.?\\s|Crs?\\.?\\s|Mr\\s|Mrs\\s|Ms\\s)?\\p{Lu}[^/();]{1,40}?)\\s*\\/\\s*(?<second>[^/();]{2,40}?)' +
    '(?:,\\s(?<count>\\d{1,2}-\\d{1,2}(?:-\\d{1,2})?)[^/();]{0,50})?\\)\\s*:?',
  'u',
)

/** "MOTION |(Alder, Beech)| to light the lamps.", "M/S/C |(Alder, Beech):| Light the lamps." */
const motionPair =
  /^(?:(?:A\s)?(?:[Mm]otion|MOTION)|MS[CP]U?|M[-/]S(?:[-/][CPU]){0,2})\s*:?\s*\((?<pair>\p{Lu}[^/();,]{1,40}?),\s?(?<second>\p{Lu}[^/();,]{1,40}?)\)\s*:?/u

/** "RESOLVED Cllr Alder/Cllr Beech that lamps be lit.": without brackets, told by their titles. */
const resolvedPair =
  /^["“]?(?:RESOLVED|Resolved)\b\s*[:–—-]?\s*(?<pair>(?:Councillor|Cllr\.?|Cr\.?|Mr|Mrs|Ms|Dr)\s\p{Lu}[^/();:]{1,40}?)\s*\/\s*(?<second>\p{Lu}[^/();:]{1,40}?)(?=,?\s+that\b)/u

const initialled = "(?:\\p{Lu}\\.\\s?){1,3}[\\p{L}’'-]+"
const titled =
  '(?:Cr|Cllr|Councill?or|(?:Deputy\\s)?Mayor|Member|Commissioner|Alderman|Trustee|Mr|Mrs|Ms|Dr)\\.?' +
  "\\s(?:\\p{Lu}\\.?\\s){0,2}\\p{Lu}[\\p{L}’'-]+"
/** "L. Alder / T. Beech", "Mayor Elm / Councillor Dale" */
const pairAlone = new RegExp(`^(?<pair>${initialled}|${titled})\\s*[/–-]\\s*(?<second>${initialled}|${titled})[\\s.:]*$`, 'u')
/** "Councillors Elm / Fir", "Crs Elm/Fir" */
const pluralPair =
  /^(?<pair>(?:Councill?ors|Cllrs\.?|Crs\.?)\s(?:\p{Lu}\.?\s){0,2}\p{Lu}[\p{L}’'-]+)\s*\/\s*(?<second>(?:\p{Lu}\.?\s){0,2}\p{Lu}[\p{L}’'-]+)[\s.:]*$/u
/** "30-101 ELM/FIR", "Elm/Fir", "MOTION: Elm/Fir" */
const surnamesAlone =
  /^(?![Mm]oved\b|MOVED\b|[Pp]roposed\b|PROPOSED\b)(?:[A-Z]{0,3}\d[\w./-]*\s+|(?:MOTION|Motion)\s?[:–-]\s*)?(?<pair>\p{Lu}[\p{L}’'-]{2,})\s?\/\s?(?<second>\p{Lu}[\p{L}’'-]{2,})[\s.:]*$/u

/** "Elm - Fir", above "That …" alone */
const surnamesDashed = /^(?<pair>\p{Lu}\p{Ll}[\p{L}’'-]+)\s[–-]\s(?<second>\p{Lu}\p{Ll}[\p{L}’'-]+)$/u

/** "MOTION #12: ANN ELM/BO FIR |That lamps be lit|", "Moved/Seconded: Elm/Fir |to light lamps|", "M/S/P Elm, Fir |to light lamps|" */
const labelledPair =
  /^(?:(?:MOTION|Motion)\s(?:No\.?\s)?#?[\w-]*\d|[Mm]oved\/[Ss]econded|M\/S(?:\/[CP])?)\s*[:.–-]?\s*(?<pair>\p{Lu}[^/,:;()]{1,40}?)\s*[/,]\s*(?<second>\p{Lu}[^/,:;()]{1,40}?)\s*[:,]?\s+(?=(?:[Tt]hat|THAT|[Tt]o|Approve|Adopt|Receive|Accept|Authorize|Direct|Appoint)\s)/u
/** "15-30 Elm/Fir |THAT lamps be lit|", "Res. 2030-14 Elm – Fir: |That lamps be lit|" */
const countedPair =
  /^(?:(?:Res|RES)(?:olution|OLUTION|\.)?\s)?(?:No\.?\s|#)?\d{1,4}[-/.]\d{1,4}(?:[-/]\d{1,4})?\s*[:.–-]?\s*(?<pair>\p{Lu}[^/,:;()–\s]{1,30}(?:\s\p{Lu}[^/,:;()–\s]{1,30})?)(?:\s?\/\s?|\s[–-]\s)(?<second>\p{Lu}[^/,:;()–]{1,40}?)\s*[:,]?\s+(?=(?:That|THAT)\s)/u
/** "Elm/Fir moved |to light lamps|", "Elm/Fir made a motion |to light lamps|", "Motion Elm/Fir |to light lamps|", "A motion was made by Elm/Fir |to light lamps|" */
const slashedPair =
  /^(?:(?:A\s)?(?:[Mm]otion|MOTION)(?:\swas)?(?:\smade)?(?:\sby)?,?\s)?(?<pair>\p{Lu}[\p{L}’'-]+)\/(?<second>\p{Lu}[\p{L}’'-]+)(?:,?\s+(?:moved|motioned|motion(?=\s(?:to|that)\s)|made (?:a|the) motion)(?=\s)|(?<=^(?:A\s)?[Mm](?:otion|OTION)[^/]{1,60}\/\S+),?\s+(?=(?:to|that)\s))/u
/** "Elm (Fir) moved |to light lamps|", "Moved Elm (Fir) |to light lamps|": bare surnames, the seconder's in brackets. */
const bracketedSecond =
  /^(?:(?:Moved|MOVED|Motion|MOTION)(?: by)? )?(?<pair>\p{Lu}[\p{L}’'-]*\p{Ll})\s\((?<second>\p{Lu}\p{Ll}[\p{L}’'-]*)\)(?:,?\s(?:moved|motioned|made (?:a|the) motion)(?=\s)|(?<=^M[^(]{3,60}\(\S+\)),?(?=\s(?:to|that)\s\p{Ll}))/u
/** "On motion Elm/Fir, |approved the bills|", "On a motion by Mayor Elm/Cr Fir, |to light lamps|", "Upon motion of Elm/Fir, |the Board approved the bills|" */
const onMotionPair =
  /^(?:(?:Up)?[Oo]n|ON)\s(?:(?:a|the)\s)?(?:motion|MOTION|Motion)(?:\s(?:of|by))?\s(?<pair>\p{Lu}[^/,:;()]{1,40}?)\s?\/\s?(?<second>\p{Lu}[^/,:;()]{1,40}?),\s+(?=\p{L})/u
/** "The minutes were approved on an Elm/Fir motion.", "A motion |to light lamps| was approved on a Fir/Elm motion" */
const pairsMotion =
  /^(?:(?:[^;]*\b)?[Mm]otion\s(?<text>to\s\p{Ll}[^;]{2,300}?)|[^;]{3,300}?)(?:,?\s(?:was|were)\s(?:approved|passed|carried))?,?\son\san?\s(?<pair>\p{Lu}[\p{L}’'-]+)\/(?<second>\p{Lu}[\p{L}’'-]+)\smotion\W*$/u
/** "Motion-237-30-Mayor Elm/Councillor B. Fir" above "Resolve that lamps be lit." */
const numberedPair =
  /^(?:Motion|MOTION|Resolution|RESOLUTION)[\s-](?:No\.?\s)?#?\d[\d-]*[\s:.–-]+(?<pair>\p{Lu}[^/,:;()]{1,40}?)\s*\/\s*(?<second>\p{Lu}[^/,:;()]{1,40}?)[\s.:]*$/u

/**
 * Mover and seconder on a line of their own: "L. Alder / T. Beech", above "THAT …"; "Cr Alder / Cr Beech", "(Mayor/Cr Beech)" below
 * what was resolved.
 */
export function readPair(line: string, aboveWording = false): Proposal | undefined {
  const bracket = /^\([^()]*\/[^()]*\)[.:]?$/.test(line) ? readPairBefore(line) : undefined
  if (bracket?.who && bracket.seconder) return { ...motionBy({ mover: bracket.who.text, seconder: bracket.seconder }), open: true }
  const ofTitle = line.includes('/') ? readPluralPair(line) : undefined
  if (ofTitle) return ofTitle
  const { pair: mover, second: seconder } =
    (/[/–-]/.test(line)
      ? (pairAlone.exec(line) ?? surnamesAlone.exec(line) ?? numberedPair.exec(line) ?? (aboveWording ? surnamesDashed.exec(line) : null))
          ?.groups
      : undefined) ?? {}
  if (!mover || !seconder) return undefined
  return { ...motionBy({ mover, seconder }), open: true }
}

function readPluralPair(line: string): Proposal | undefined {
  const { pair = '', second = '' } = pluralPair.exec(line)?.groups ?? {}
  const mover = readDesignation(pair)
  const seconder = readDesignation(second)
  return mover && seconder ? { ...motionBy({ mover: inSingular(mover).text, seconder: secondOf(mover, seconder) }), open: true } : undefined
}

const surname = "(?:(?:Cllr|Cr|Councill?or|Mr|Mrs|Ms|Dr)\\.?\\s)?(?:\\p{Lu}\\.\\s?){0,2}\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)?"
/** "The minutes were approved as presented |(Elm/Fir, 5-0)|.", "Resolved: that lamps be lit |(Cllr Elm/Cllr Fir)|." */
const pairBehind = new RegExp(
  `\\b(?:approved|adopted|accepted|[Aa]greed|AGREED|passed|carried|[Rr]esolved|RESOLVED)\\b[^;]*\\s\\((?<pair>${surname})\\s?/\\s?(?<second>${surname})` +
    '(?:[,;]\\s?(?:(?<count>\\d{1,2}-\\d{1,2}(?:-\\d{1,2})?)|carried|passed|unanimous(?:ly)?))?\\)[.\\s]*$',
  'u',
)
const noNames =
  /^(?:north|south|east|west|open|closed|yes|no|public|private|draft|final|phase|minor|major|residential|commercial|upper|lower)\b/i

/** Mover and seconder in brackets behind what was decided. */
export function readPairBehind(sentence: string): Proposal | undefined {
  const {
    pair: mover,
    second: seconder,
    count,
  } = (/\/[^/]{2,40}\)\W*$/.test(sentence) ? pairBehind.exec(sentence)?.groups : undefined) ?? {}
  const named = (name: string) => !noNames.test(name) && nameAt(name, 0, { single: true })?.end === name.length
  if (!mover || !seconder || !named(mover) || !named(seconder)) return undefined
  return { ...motionBy({ mover, seconder }), outcome: count ? `The motion carried ${count}.` : 'The motion carried.' }
}

/** "RESOLVED that lamps be lit. |Elm/Fir|": a sentence of its own, behind what was resolved. */
export function readPairAlone(sentence: string): Proposal | undefined {
  const { pair: mover, second: seconder } =
    (sentence.length < 50 && sentence.includes('/') ? surnamesAlone.exec(sentence)?.groups : undefined) ?? {}
  return mover && seconder && !noNames.test(mover) ? { ...motionBy({ mover, seconder }), outcome: 'The motion carried.' } : undefined
}

/** "Alternative Options Considered and Rejected:" is no pair of names. */
const alternatives = /^(?:alternative|other) options? /i

/** "A. Elm, B. Fir: |That …|", "(Elm/Fir) |to light the lamps|": the pair before what it moves. */
export function readPairBefore(sentence: string): Part | undefined {
  const pair = alternatives.test(sentence) ? null : pairIn(sentence)
  if (!pair) return undefined
  const { pair: first = '', second = '' } = pair.groups ?? {}
  const mover = readDesignation(first)
  const seconder = readDesignation(second)
  // "Mr Elm proposed, and Mr Fir seconded …:" is a sentence, no pair of names.
  const whole = (name: Designation, printed: string) => name.end >= printed.trim().length - 1
  // "Councillor Elm, Leader of the Green Group:" is one person with her office.
  const office = nameAt(seconder?.text ?? '', 0, { single: true }) === undefined && !/^\p{Lu}{2,3}$/u.test(seconder?.text ?? '')
  if (!mover || !seconder || office || !whole(mover, first) || !whole(seconder, second)) return undefined
  return {
    who: inSingular(mover),
    seconder: secondOf(mover, seconder),
    start: pair.index,
    end: pair.index + pair[0].length,
    formal: true,
    ...(pair.groups?.count ? { count: pair.groups.count } : {}),
  }
}

/** "Elm/Fir moved to light the lamps.", "MOTION #12: ELM/FIR That lamps be lit." */
export function readPairMoving(sentence: string): Proposal | undefined {
  const theirs = sentence.includes('/') && / motion\W*$/.test(sentence) ? pairsMotion.exec(sentence)?.groups : undefined
  if (theirs)
    return {
      ...motionBy({ mover: theirs.pair as string, seconder: theirs.second as string, text: theirs.text ?? '' }),
      ...(approvedOn.test(sentence) ? { outcome: 'The motion was approved' } : {}),
    }
  const acted = /^(?:up)?on\b.*\//i.test(sentence) ? onMotionPair.exec(sentence) : null
  const { 0: names = '', groups } =
    acted ??
    (/^(?:[#\d]|Res|No)/i.test(sentence) ? countedPair.exec(sentence) : null) ??
    (/^(?:(?:A )?motion\b[^/]{0,20}\s)?\p{Lu}[^\s/]*\/\p{Lu}/iu.test(sentence) ? slashedPair.exec(sentence) : null) ??
    (/^M/i.test(sentence) ? labelledPair.exec(sentence) : null) ??
    bracketedMovers(sentence) ??
    {}
  const { pair: mover, second: seconder } = groups ?? {}
  if (!mover || !seconder) return undefined
  const words = sentence.slice(names.length)
  const text = proposedIn(words, true) || (!acted && /^\p{Lu}\p{Ll}/u.test(words) ? words.replace(/[.\s]+$/, '') : '')
  return { ...motionBy({ mover, seconder, text }), ...(acted && actedBehind.test(words) ? { outcome: 'The motion was approved' } : {}) }
}

function bracketedMovers(sentence: string): RegExpExecArray | null {
  const found = sentence.includes('(') ? bracketedSecond.exec(sentence) : null
  const { pair = '', second = '' } = found?.groups ?? {}
  // "Elm (Chair) moved", "Elm (Labour) moved": what she is.
  return found && isNameLike(second) && !isRoleLike(second) && !party.test(second) && !noNames.test(second) && isNameLike(pair)
    ? found
    : null
}

/** "On motion Elm/Fir, |approved the bills|", "|the Board unanimously adopted the plan|", "|the minutes were approved|" */
const actedBehind =
  /^(?:(?:the|it|all)\s[^,;:]{0,60}?\s)?(?:(?:was|were)\s)?(?:unanimously\s)?(?:approved|accepted|adopted|authori[sz]ed|directed|appointed|granted|ratified|confirmed|resolved|voted)\b/i
const approvedOn = /\b(?:approved|passed|carried|approval)\b/i

function pairIn(sentence: string): RegExpExecArray | null {
  const [colon, slash] = [sentence.includes(':'), sentence.includes('/')]
  const moved = sentence.includes('(') ? motionPair.exec(sentence) : null
  if (moved) return moved
  if (!(colon || slash) || !paired.test(sentence)) return null
  return (colon ? pairOfNames.exec(sentence) : null) ?? (slash ? (bracketPair.exec(sentence) ?? resolvedPair.exec(sentence)) : null)
}

const paired = /^["“(]?[A-Z\d][^:]{2,140}:|\([^)/]{2,60}\/|^["“]?(?:RESOLVED|Resolved)\b[^/]{3,60}\//

/** The second of two names: "Councillors Alder |and Beech|". */
export function nextOfPair(sentence: string, first: Designation): Designation | undefined {
  const and = /^\s*(?:and|&|,|;|\/)\s*/.exec(sentence.slice(first.end))
  return and ? readDesignation(sentence, first.end + and[0].length) : undefined
}

/** "MOVED by Director Elm|/Director Fir| that" */
export const slashed = /^\s?\/\s?(?!2nd|sec)(?=\p{Lu})/iu

export const titleOfTwo = /^(?:Councill?ors|Cllrs\.?|Crs\.?|Messrs)\s/

/** "Councillors Alder" of "Councillors Alder and Beech" → "Councillor Alder" */
export function inSingular(first: Designation): Designation {
  const title = titleOfTwo.exec(first.text)?.[0]
  return title ? { ...first, text: singularOf(title) + first.text.slice(title.length) } : first
}

/** "Beech" of "Councillors Alder and Beech" → "Councillor Beech" */
export function secondOf(first: Designation, second: Designation): string {
  const title = titleOfTwo.exec(first.text)?.[0]
  return !title || second.text.startsWith(singularOf(title)) ? second.text : singularOf(title) + second.text
}

function singularOf(title: string): string {
  return `${title.trim().replace(/s\.?$/, '')} `
}
