/** Who moved, before or behind a verb: "Councillor Elm moved …", "Moved by Councillor Elm", "Proposed: A. Elm". */
import { type Designation, designationBefore, readDesignation } from '../../language/designations.ts'
import { everyMatch } from '../../language/matches.ts'
import { inSingular, nextOfPair, secondOf, slashed, titleOfTwo } from './pairs.ts'
import type { Part } from './proposal.ts'
import { withOffice } from './seconders.ts'

const verbs = [
  // "Ann moves, and Bo seconds, to light the lamps"
  "moves(?=,? (?:and )?[A-Z][\\w.’' -]{0,40}? seconds,? (?:to|that|an?|the)\\b)",
  'moved|(?:moves|motions)(?= (?:to|that|for|we|(?:the )?(?:approval|adoption|acceptance|motion|resolution|recommendations?))\\b)',
  'proposed|proposes(?=\\s(?:that|to|we)\\b|\\s[^.;]{2,160}\\bseconds\\b)|put forward|nominated|nominates(?=\\s\\p{Lu})|tabled|motioned|[Oo]ffered(?= by\\b[^.;]{2,80}\\bsecond)|suggested(?=\\s[^.;]{2,200}\\bseconded\\b)|MOVED|PROPOSED|Moved|Motioned(?= by)|Proposed|Nominated',
  // "made the following motion", "offered a friendly amendment"
  '(?:(?:made|offered|suggested) (?:an?|the)(?: following| friendly)?|made) (?:motion|amendment)',
]
const verb = new RegExp(`\\b(?:${verbs.join('|')})\\b`, 'gu')
/** "moved this item up the agenda", "moved his business to Netherby", "moved to the next item", "moved into private session", "moved out of the area", "Match v Quill moved to 14th June" */
const goesElsewhere =
  /^\s+(?:(?:this|the|that|these|those|an?)\s+(?:[\w’']+\s+){0,3}(?:up|forward|down|back)\b|(?:his|her|their|its)\s(?!(?:motion|amendment|recommendation|resolution|proposal|report|budget|adoption|approval)\b)[\w’']+\s(?:to|from|into|out)\b|(?:on|in|into|out|up|away|back|from(?! the [Cc]hair\b)|onto|off|around|towards|over|house|here|there|forward)\b|to\s+(?:(?:item|agenda|the|a|an|another|his|her|their|new|part|page|next|early|late|mid)\b|[\p{Lu}\d]))/u
/** "proposed |the following edit to the minutes|": what is corrected before the motion. */
const asEdit = /^\s+(?:the following|some)\s(?:edit|correction)s?\b/i
/** "of Councillor Alder", "by the Chair", "Proposed: Cllr Alder", "MOVED Cr Alder", "Proposed (JA)", "proposed as correct by the Chair", "proposed for approval by Cllr Alder" */
const byLink =
  /^(?:\s\((?:by|via) proxy\))?(?:\s+(?:for\s+[\p{L}]+|as an amendment|as (?:an? )?(?:true|correct|accurate)(?: (?:and|&) \p{Ll}+)?(?: records?)?|forward))?(?:\s*[:–—-]+\s*|\s+\(?)(?:(?:by|By|BY)\b\s*[:–—-]?\s*)?(?:1st\s(?=\p{Lu}))?/u
/** "nominated |for the office of Chair by| Councillor Alder", "nominated |as Chair by| Councillor Alder" */
const nominatedBy = /^\s+(?:for|as|to be)\s[^.;:,]{2,90}?\sby\s+(?=\p{Lu}|the\s)/u
/** "Ann Ash proposed |as Vice Chair by| Councillor Alder": the one before the verb was put up. */
const officeBy =
  /^\s+(?:as|for)\s(?:the\s)?(?:vice|deputy|chair\w*|mayor|secretary|treasurer|conven[eo]r|leader)\b[^.;:,]{0,40}?\sby\s+(?=\p{Lu}|the\s)/iu

/** A verb of moving, where it stands in its sentence, and what follows it. */
interface Said {
  word: string
  start: number
  end: number
  rest: string
}

export function moverByVerb(sentence: string): Part | undefined {
  // A sentence with so many movers is none that a person wrote.
  for (const { 0: word, index: start } of everyMatch(sentence, verb).slice(0, 30)) {
    const end = start + word.length
    const said: Said = { word, start, end, rest: sentence.slice(end) }
    const part =
      moverAfterVerb(sentence, said) ??
      moverOfNotice(sentence, said) ??
      bareMoverAfterVerb(sentence, said) ??
      (isActive(sentence, said) ? moverBeforeVerb(sentence, said) : undefined)
    if (part) return part
  }
  return undefined
}

/** "Moved by Councillor Elm", "Proposed: A. Elm" */
function moverAfterVerb(sentence: string, { word, start, end, rest }: Said): Part | undefined {
  const link = (isNominated(word) ? nominatedBy : officeBy).exec(rest) ?? byLink.exec(rest)
  // "Nominated: Ann Elm": she was put up, and who did so is not said.
  const nomineeOnly = isNominated(word) && !/by\b/i.test(link?.[0] ?? '') && !/\bsecond|\bsec\b/i.test(rest)
  if (!link || nomineeOnly || !(/by\b|[:–—-]/i.test(link[0]) || /^[A-Z]/.test(word))) return undefined
  const from = end + link[0].length
  const who = readDesignation(sentence, from)
  // "Director Elm MOVED and Director Fir SECONDED"
  if (!who || who.start - from > 4 || /^and\s/i.test(sentence.slice(from))) return undefined
  // "MOVED Crs Elm/Fir", "Proposed by A. Elm and B. Fir."
  const after = sentence.slice(who.end)
  const second = titleOfTwo.test(who.text) || pairEnds.test(after) || slashed.test(after) ? nextOfPair(sentence, who) : undefined
  // "Proposed Extension and Associated Changes": what is to be built.
  if (second && (/by\b|[:–—-]/i.test(link[0]) || titleOfTwo.test(who.text) || isPerson(who, sentence)))
    return { who: inSingular(who), seconder: secondOf(who, second), start, end: second.end, formal: true }
  const named = withName(who, sentence)
  return /by\b/i.test(link[0]) || isPerson(who, sentence) ? { who: named, start, end: named.end, formal: true } : undefined
}

/** "… notice of which had been given by Councillor Elm, |moved by him| and seconded by Councillor Fir:" */
function moverOfNotice(sentence: string, { start, end, rest }: Said): Part | undefined {
  const him = /^\s+by\s(?:him|her|them)\b/.exec(rest)
  const given = him ? /\b(?:given|submitted) by\s/.exec(sentence.slice(0, start)) : null
  const who = given ? readDesignation(sentence, given.index + given[0].length) : undefined
  return him && who ? { who, start, end: end + him[0].length, formal: true } : undefined
}

/** "Invoices £40 - proposed D. Elm and seconded P. Fir": "by" is left out twice. */
function bareMoverAfterVerb(sentence: string, { word, start, end }: Said): Part | undefined {
  const who = /^(?:proposed|moved|nominated)$/.test(word) ? readDesignation(sentence, end + 1) : undefined
  if (who?.start !== end + 1 || !bareSeconder.test(sentence.slice(who.end)) || isProposer(sentence, start, who.end)) return undefined
  return { who, start, end: who.end, formal: true }
}

/** "Councillor Elm |moved| that …", and neither "was moved" nor "moved to the next item". */
function isActive(sentence: string, { word, start, rest }: Said): boolean {
  // "Elm nominated himself.": he stands, and nothing is moved.
  if (isNominating(word) && /^\s(?:him|her|them)sel(?:f|ves)\b/.test(rest)) return false
  const passive = /\b(?:was|were|been|be|being|is|are|as|the|a|an)\s+(?:also\s+|then\s+|duly\s+)?$/i
  if (passive.test(sentence.slice(Math.max(0, start - 20), start))) return false
  if (supposed.test(sentence.slice(Math.max(0, start - 60), start))) return false
  return !(/mov(?:ed|es)$/i.test(word) && goesElsewhere.test(rest)) && !asEdit.test(rest)
}

/** "He explained what would be done |if a Member| proposed an amendment.": nobody has. */
const supposed = /\b(?:if|whether|unless|whenever)\s(?:an?|any|another)\s(?:\p{L}+\s){1,3}$/iu

/** "|Councillor Elm| moved …", "|Councillor Elm|, seconded by Councillor Fir, proposed …" */
function moverBeforeVerb(sentence: string, { word, start, end, rest }: Said): Part | undefined {
  const nearest = withOffice(sentence, start) ?? designationBefore(sentence, start) ?? whoAlso(sentence, start)
  // "Councillor Elm, as Chair, proposed …"
  const aside = nearest ? /,?\s*(?<by>seconded\s+by,?|,\s*as)\s+(?:the\s+)?$/i.exec(sentence.slice(0, nearest.start)) : null
  const who = (aside ? designationBefore(sentence, aside.index) : undefined) ?? nearest
  if (!who) return undefined
  // "The Chair moved |from the Chair| that lamps be lit."
  const chair = /^\s+from the chair\b/i.exec(rest)?.[0].length ?? 0
  if (!/^(?:nominate[ds]|tabled)$/i.test(word))
    return { who, start: who.start, end: end + chair, formal: isFormal(word, rest) || /^sec/i.test(aside?.groups?.by ?? '') }
  // "Councillor Elm nominated Councillor Fir to chair the meeting.": it counts where the next sentence seconds it.
  return isNominating(word) && (aside || nominee.test(rest) || nomineeAlone.test(rest))
    ? { who, start: who.start, end, formal: aside !== null }
    : undefined
}

const isNominated = (word: string) => /^nominated$/i.test(word)
const isNominating = (word: string) => /^nominate[ds]$/i.test(word)

/** "nominated |Ann Elm to chair the meeting|", "nominates |Ann Elm|", the end of a line. */
const nominee = /second|^\s\p{Lu}[^.;]{3,60}\s(?:to (?:chair|be)|as|for)\b/iu
const nomineeAlone = /^\s\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.’'-]*){0,2}\.?$/u

/** "Cllr Elm(, Cabinet Member for Lamps,) presented the report and |moved| its adoption": who did the one did the other. */
function whoAlso(sentence: string, at: number): Designation | undefined {
  const before = sentence.slice(0, at)
  // "The report was presented by Cllr Elm, who |moved| its adoption.", "Cllr Elm, who presented the report, |moved| that …"
  const aside =
    /,\s+who\s+(?:(?:then|also|formally|duly)\s+)?$/.exec(before) ??
    // "Cllr Elm|, pursuant to notice,| moved", "Cllr Elm|, on behalf of the Lamp Group,| moved"
    /,\s+(?:who|in|pursuant to|on behalf of|with|having)\s[^,;.]{3,80},\s+(?:then\s|formally\s)?$/.exec(before)
  if (aside) return designationBefore(sentence, aside.index)
  if (!/\band\s+(?:then\s+|formally\s+|duly\s+)?$/.test(before)) return undefined
  const who = readDesignation(sentence)
  const acted =
    /^(?:,\s[^,;.]{3,100},)?\s+(?:then\s+|also\s+)?(?:presented|introduced|offered|led|submitted|outlined|summari[sz]ed|spoke|read|explained|commended|welcomed|referred|gave|made (?:an?|the|his|her|their) (?:\w+ )?(?:speech|statement|remarks))\b[^.;]{0,160}$/
  return who && who.start <= 4 && acted.test(before.slice(who.end)) ? who : undefined
}

/** "moved by the Leader of the Council|, Councillor Ann Elm|": an office and who holds it. */
function withName(who: Designation, sentence: string): Designation {
  const apposed = holder.exec(sentence.slice(who.end))
  const name = apposed && !/\b(?:councillor|cllr|mr|mrs|ms|dr)\b/i.test(who.text) ? readDesignation(sentence, who.end + 2) : undefined
  return name && name.start === who.end + 2 ? { text: sentence.slice(who.start, name.end), start: who.start, end: name.end } : who
}

const holder = /^, (?=(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\s\p{Lu})/u
/** "Proposed by A. Elm| and B. Fir(, carried)|": the second of a pair, where nobody is said to second. */
const pairEnds =
  /^\s(?:and|&)\s(?:(?:Councillor|Cllr|Cr|Mr|Mrs|Ms|Miss|Dr)\.?\s)?(?:\p{Lu}[\p{L}.’'-]*\s?){1,3}(?:[.)]*$|,?\s+(?:and\s+)?(?:unanimously\s+)?(?:carried|agreed|approved)\b[^;]{0,40}$)/u
/**
 * Whether who stands before "proposed Bo Elm, seconded Cy Fir" put Bo Elm up: "Ann Oak proposed Bo Elm, seconded Cy Fir". In
 * "Ann Oak, proposed Bo Elm, seconded Cy Fir" and "Ann Oak to be Secretary proposed Bo Elm seconded Cy Fir" she was put up.
 */
function isProposer(sentence: string, at: number, behind: number): boolean {
  const before = designationBefore(sentence, at)
  if (!before) return false
  if (/[,;]\s*$/.test(sentence.slice(0, at)) && !/^[,;]?\s+(?:and\s+)?seconded\s+by\b/.test(sentence.slice(behind))) return false
  return !putUpFor.test(sentence.slice(0, before.start)) && !officeBefore.test(before.text)
}
/** "|Vice Chair: Ann Oak| nominated Bo Elm and seconded Cy Fir": for what she was put up. */
const officeBefore =
  /^(?:(?:vice|deputy|assistant|hon|club|minutes?)[. -])*(?:chair\w*|president|secretary|treasurer|captain|officer)\s?:\s/i
const putUpFor = /\b(?:be|as|for|(?:re-?)?elected|appointed|co-?opted)\s+(?:(?:an?|the|our|hon\.?)\s+)*$/i
const bareSeconder = /^[,;]?\s+(?:and\s+)?(?:seconded|sec\.|2nd)\s+(?:by\s+)?\p{Lu}/u

/** "Proposed LF", "Moved: Cr Elm", not "Proposed Site Visits": a title, initials, or a seconder beside it. */
function isPerson(who: Designation, sentence: string): boolean {
  return (
    /^(?:councill?or|cllr|clr|cr\b|mr|mrs|ms|miss|dr|sir|ald|(?:member|director|senator|supervisor|commissioner|trustee)\s)/i.test(
      who.text,
    ) ||
    /^(?:\p{Lu}\.?\s?){1,3}$|^(?:\p{Lu}\.?\s?){1,2}\p{Lu}\p{Ll}/u.test(who.text) ||
    /\b(?:sec(?:ond|\b)|2nd\b)/i.test(sentence) ||
    // "Captain – Ann Ash – Proposed Bob Elm, and carried unanimously"
    /^(?:,?\sand|,)\s(?:unanimously\s)?carried\b/.test(sentence.slice(who.end)) ||
    // "Proposed: Elm", not "Proposed Amount:"
    (/^\S+\s*[:–-]\s*$/.test(sentence.slice(0, who.start)) && /^[\s.;,]*$/.test(sentence.slice(who.end)))
  )
}

/** "moved that", "made a motion", "put forward an amendment": procedure. "proposed that a letter be sent": maybe talk. */
function isFormal(word: string, rest: string): boolean {
  if (/^mov(?:ed|es)$|^motioned$|motion$/i.test(word)) return true
  return /^\s*,?\s*(?:the|a|an|his|her|this|their)?\s*(?:following\s+|substantive\s+|further\s+|original\s+|late\s+|revised\s+)?(?:motion|amendment|recommendation|nomination|resolution)/i.test(
    rest,
  )
}
