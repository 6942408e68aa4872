/** Commas between clauses: one that parts two sentences, and one that is left out behind a name or an office. What `punctuation` looks for. */
import { everyMatch } from '../../language/matches.ts'

const helper =
  "was|were|is|are|has|have|had|will|would|can|could|may|must|did|does|remains|remained|needs|needed|seems|seemed|appears|appeared|(?:did|was|were|is|are|has|have|had|could|would|does)n[’']t"
const act =
  'agreed|reported|said|asked|noted|advised|stated|explained|informed|thanked|suggested|proposed|confirmed|requested|felt|gave|raised|presented|thought|wanted|made|took|received|welcomed|offered'
const who =
  "(?:Members|Councillors|members|councillors|[Tt]he (?:(?:Parish |Town )?Council|[Cc]ouncil|[Cc]lerk|[Cc]hairman|[Cc]hair|[Cc]ommittee|[Bb]oard)|(?:Cllr|Councillor|Mr|Mrs|Ms)\\.? (?:\\p{Lu}\\.? ?){0,2}\\p{Lu}[\\p{L}’'-]+)"

/** Behind a comma, the head of a sentence: "the grid is blocked", "it would be opened", "Mr Elm said". Each with its sort. */
const sentence = new RegExp(
  `,(?= (?:(?<refers>(?:it|this|they|he|she|there|we|${who}) (?:also |now |then )?(?:${helper}|${act})\\b(?![,.;]))` +
    `|(?:the|a|an|this|these|no|all|some|further|our|their|his|her) (?!(?:more|less|others?|second|remainder|remaining|rest|latter|lot|purpose|number|majority)\\b)(?:(?!(?:which|who|that|whom|where|when|of|and|or|to|as|if|but|both) )\\p{Ll}[\\p{L}’'-]* ){1,3}?(?:was|were|is|are|has|have|had|will|would)\\b` +
    `|(?!(?:which|whom|some|others|both|these|those|members|councillors)\\b)(?:\\p{Ll}{3,} )?\\p{Ll}{3,}s (?:were|are|have|had) (?:now|also|not|then|been|being|still|\\p{Ll}+ed|in|on|to|made|sent|put)\\b` +
    `|(?:cost|price|total|deadline|balance|attendance|estimate|delivery) (?:was|is|will|has|had)\\b` +
    `|(?:\\p{Lu}\\p{Ll}+|no-one|nobody|everyone) (?:advised|agreed|proposed|was|is|will|has|had|asked|confirmed|explained|offered|thanked|would|did|does|suggested|requested|thought)\\b(?![,.;])))`,
  'gu',
)
/** No sentence of its own begins with these: "If it rains", "In May", "Having read it", "The sooner". */
const opensAside =
  /^(?:[“"‘'(]?(?:If|When|Whenever|As|Because|Since|While|Whilst|Where|Whereas|Although|Though|Until|After|Before|Once|Unless|Given|Despite|Following|In|On|At|For|By|With|From|Under|Due|During|To|Subject|Having|Of|Upon|Without|Within|Through|Should|Were|Had|Now|Not|Nor|Only|Neither|Either|Both|Per|Over|Than|Except|Besides|About|How|What|Why|Who|Whatever|However|Rather|Unlike|Like|Instead|So|And|But|Or|Then|Yes|Note|Let|\p{L}+(?:ing|ed)) |The (?:more|less|sooner|\p{Ll}+er|first|one) |One )/u
/** A clause that another must follow: "while it was raining". */
const aside =
  /\b(?:if|when|whenever|as|because|since|while|whilst|where|whereas|although|though|until|after|before|once|unless|given|despite|following|so|how|what|why|either|neither|not only)\b[^,]*$/
const verb = new RegExp(
  `(?<!\\bto )\\b(?:${helper})\\b|(?:\\b[Hh]e|\\b[Ss]he|\\b[Tt]hey|\\b[Ii]t|\\b[Ww]e|${who}) (?:also |then )?(?:${act})\\b`,
  'u',
)
/** "It was agreed that in May, it would open", "He said in that case, it was": what stands before the comma opens the clause behind it. */
const opensClause =
  /(?:\b(?:that|whether|and|but|or)|\b(?:said|stated|noted|agreed|asked|advised|explained|reported|added|felt|confirmed|suggested)) (?:in|on|at|for|by|with|from|under|due|given|following|during|despite|to|subject|having|as|of|until|after|before|upon|without|within|through|because|(?<!\basked )if|when|while|although|since|once|unless|though|where)\b[^,]*$/

/** A comma, a few words and a verb. */
const maySplice = new RegExp(`, (?:[\\w’'.-]+ ){1,5}(?:${helper}|${act})\\b`)
/** The commas that part two sentences, by their places: "The drain was discussed, the grid is blocked." */
export function splices(text: string): number[] {
  if (!maySplice.test(text)) return []
  return everyMatch(text, sentence).flatMap((found) => {
    const ahead = text.slice(Math.max(0, found.index - 300), found.index)
    const first = (/(?:^|[.;:!?–—•·\]-] )([^.;:!?–—•·]*)$/u.exec(ahead)?.[1] ?? '').replace(/^(?:[^\p{L}]+|o (?=\p{Lu}))/u, '')
    const rest = /^[^.;:!?]*/.exec(text.slice(found.index + 1))?.[0] ?? ''
    // "Chairman to meet the firm about the fence, this will be done in May": notes too are parted from what is said of them.
    if (/^ this (?:will|would|was|has|is) /.test(rest) && isNote(first)) return [found.index]
    if (!isSentence(first)) return []
    return found.groups?.refers !== undefined || (!isSeries(rest) && !/ and \p{L}+ \p{L}+$/u.test(first)) ? [found.index] : []
  })
}

const looseAdverb =
  /(?<=\p{Ll}{3,}) (?=(however|unfortunately|consequently),? (?:it|there|they|this|these|he|she|we|(?:the|no|a|an) \p{Ll}+|[Tt]he \p{Lu}\p{Ll}+) (?:was|were|is|are|has|have|had|will|would|can|could|may|must)\b)(?<!\b(?:and|but|or|that|which|who|as|so|because|if|when|while|although|it|he|she|they|we|was|were|is|are|has|have|had|will|would|should|could|may|must|noted|felt|said|stated|added|reported|advised|explained|agreed) )/gu

/** "companies were asked to give balloons unfortunately the answer was no": an adverb that opens a sentence, and no sign before it. */
export function looseAdverbs(text: string): { index: number; word: string }[] {
  if (!/[a-z]{3} (?:however|unfortunately|consequently),? /.test(text)) return []
  return everyMatch(text, looseAdverb).flatMap((found) => {
    const first = /[^.;:!?–—•·,]*$/.exec(text.slice(Math.max(0, found.index - 300), found.index))?.[0].trim() ?? ''
    return isSentence(first) ? [{ index: found.index + 1, word: found[1] as string }] : []
  })
}

const runOn =
  /(?<=\p{Ll}{3,}) (?=it was (?:also |then |unanimously )?(?:agreed|resolved|recommended|reported|decided|suggested|proposed) (?:that|to)\b)(?<!\b(?:and|but|or|that|which|who|as|so|because|if|when|while|where|although|though|until|after|before|unless|what|whether|how|than|once|whilst|since|then|however|therefore|thus|hence|time|day|discussion|consideration|reason|way|the) )/gu

/** "lamps which he would look at it was also agreed that a new one be bought": the stop before the second sentence was left out. */
export function runOns(text: string): number[] {
  if (!/[a-z]{3} it was /.test(text)) return []
  return everyMatch(text, runOn).flatMap(({ index }) => {
    const first = /[^.;:!?–—•·,]*$/.exec(text.slice(Math.max(0, index - 300), index))?.[0].trim() ?? ''
    return first.split(' ').length > 7 && isSentence(first) ? [index + 1] : []
  })
}

function isNote(first: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+ [^,“”"()…]*$/u.test(first) &&
    first.split(' ').length > 5 &&
    !opensAside.test(first) &&
    !opensClause.test(first) &&
    !aside.test(first)
  )
}

function isSentence(first: string): boolean {
  if (/[,“”"()…]/.test(first) || !/^\p{Lu}/u.test(first) || first.split(' ').length < 4 || opensAside.test(first)) return false
  if (opensClause.test(first)) return false
  const found = verb.exec(first)
  if (!found) return false
  const behind = aside.exec(first)
  // "asked if it could be mended" is what was asked.
  if (behind && !/\b(?:asked|queried|wondered|see) $/.test(first.slice(0, behind.index)) && verb.test(behind[0])) return false
  const that = /^.*\b(?:that|whether|if)\b/.exec(first)?.[0]
  return that === undefined || verb.test(first.slice(that.length))
}

/** "One was lost, another was found and the third is new": three of a kind. */
const series = new RegExp(`(?:,| and| or| but) [^,]{0,60}?\\b(?:${helper}|${act})\\b`)
function isSeries(rest: string): boolean {
  return series.test(rest)
}

const office =
  'Officer|Manager|Director|Clerk|Chair|Chairman|Chairperson|Chairwoman|Leader|Mayor|Steward|Lengthsman|Secretary|Treasurer|Solicitor|Engineer|Planner|Accountant|Auditor|Inspector|Superintendent|Warden|Surveyor|Architect|Consultant|Co-?ordinator|President|Executive|Attorney|Administrator|Commissioner|Services'
const hasOffice = new RegExp(`(?:${office}), |, [^,.;]*(?:${office})`)
const name =
  "(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\\.? (?:\\p{Lu}\\.? ?){0,3}(?:\\p{Lu}\\p{Ll}+ )?|\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\.? )?)\\p{Lu}[\\p{L}’'-]+"
const does =
  '(?:was|is|had|has|will|would|presented|introduced|outlined|reported|advised|explained|gave|attended|informed|updated|said|stated|provided|asked|confirmed|highlighted|spoke|noted|welcomed|thanked|responded|summarised|described|opened|called|moved|proposed|declared|took)'
/** "Ann Elm, Locality Steward was unable to come", "The Chairman, Cllr Elm welcomed everyone": a comma before, and none behind. */
const halfOpen = [
  new RegExp(
    ` (?=${does} (?!and\\b))(?<=(?:^|[.;] )${name}, (?:the )?(?:(?!and\\b)[\\p{L}’&-]+ ){0,6}?(?:${office})(?: (?:of|for|to) (?:the )?(?:\\p{Lu}[\\p{L}’-]+(?: and | & | )?){1,5}?)? )`,
    'gu',
  ),
  new RegExp(
    ` (?=${does} (?!and\\b))(?<=(?:^|[.;] )(?:The |Our |Hon )?(?:(?:Vice|Deputy|Lead|Parish|Town|Committee|Council|Hon)[ -])*(?:${office})(?: of the [\\p{L} ]{3,30})?, ${name} )`,
    'gu',
  ),
]

/** Where a comma is left out behind an office that stands behind a name, or a name behind an office. */
export function openAppositions(text: string): number[] {
  if (!text.includes(', ') || !hasOffice.test(text)) return []
  return halfOpen.flatMap((pattern) => everyMatch(text, pattern).map(({ index }) => index))
}
