/**
 * Sentences that put a proposal before the meeting, and who moved and seconded it.
 *
 *     Councillor Alder moved and Councillor Beech seconded that …      the mover before the verb
 *     Proposed by Councillor Alder; seconded by Councillor Beech        behind it
 *     On the proposal of Councillor Alder, seconded by …                a noun for a verb
 *     L. Alder, T. Beech: That …        (Alder/Beech)                   a pair of names alone
 *     L. Alder / T. Beech ¶ THAT …                                      the same on a line of its own
 */
import { type Designation, designationBefore, readDesignation } from '../../language/designations.ts'
import { nameAt } from '../../language/names.ts'
import { speaksOf } from '../../language/topics.ts'
import { readLabelledMovers, readOfficersMoving } from './labelled-movers.ts'
import { proposedIn } from './proposed.ts'

export interface Proposal {
  mover?: string
  seconder?: string
  kind: 'motion' | 'amendment'
  /** The wording, as far as this sentence has it; may be empty. */
  text: string
  /** Somebody seconded it, named or not: "having been proposed and seconded". */
  seconded: boolean
  /** Said in the forms of procedure: a proposal even if nothing more is heard of it. */
  formal: boolean
  /** The wording goes on in the sentences that follow in the paragraph: "L. Alder, T. Beech: That …. Read a first time." */
  runsOn: boolean
  /** "A vote was taken on the motion as proposed by Councillor Elm": it is before the meeting already. */
  again?: true
  /** The sentence leaves the wording to the paragraphs that follow: "… seconded:" */
  open: boolean
  /** What the sentence says became of it, behind its wording: "A motion by Elm that lamps be lit |was carried|." */
  outcome?: string
}

interface Part {
  who?: Designation
  /** The second of a pair: "on the motion of Cr Alder and Cr Beech". */
  seconder?: string
  start: number
  /** Where the wording can begin. */
  end: number
  formal: boolean
}

const verb =
  /\b(?:moved|proposed|put forward|nominated|tabled|motioned|offered(?= by\b[^.;]{2,80}\bsecond)|MOVED|PROPOSED|Moved|Proposed|Nominated|(?:made|offered) (?:a|the)(?: following)? motion)\b/g
/** "moved this item up the agenda", "moved his business to Netherby", "moved to the next item", "moved into private session", "moved out of the area" */
const goesElsewhere =
  /^\s+(?:(?:this|the|that|these|those|an?)\s+(?:[\w’']+\s+){0,3}(?:up|forward|down|back)\b|(?:his|her|their|its)\s(?!(?:motion|amendment|recommendation|resolution|proposal|report|budget|adoption|approval)\b)[\w’']+\s(?:to|from|into|out)\b|(?:on|in|into|out|up|away|back|from|onto|off|around|towards|over|house|here|there|forward)\b|to\s+(?:(?:item|agenda|the|a|an|another|his|her|their|new|part|page)\b|\p{Lu}))/u
/** "of Councillor Alder", "by the Chair", "Proposed: Cllr Alder", "MOVED Cr Alder", "proposed for approval by Cllr Alder" */
const byLink = /^(?:\s+(?:for\s+[\p{L}]+|as an amendment|forward))?(?:\s*[:–—-]+\s*|\s+)(?:(?:by|By|BY)\b\s*[:–—-]?\s*)?/u
const nounForm =
  /\b(?:(?:(?:[Oo]n|[Uu]pon|ON|UPON) (?:the|THE)|(?:[Oo]n|[Uu]pon|ON|UPON)(?= (?:motion|MOTION))) (?:proposal|motion|proposition|PROPOSAL|MOTION|recommendation) (?:of|OF)|(?<!Notice of )(?:[Mm]otion|MOTION|[Pp]roposal|[Aa]mendment) (?:(?:(?:was|were) )?(?:duly )?(?:made |put forward )?|(?:was|were) submitted )by|(?:[Oo]n|ON) (?:a|A) (?:motion|MOTION) (?:from|FROM)|[Pp]roposer|[Mm]over|[Pp]rop(?:osed)?\.?\s*:|M\s*:(?=\s*\p{Lu}))\s*[:–—-]?\s*/gu
const proposing =
  /\bIn (?:(?:proposing|moving|introducing) (?:the|his|her|this|their) (?:motion|amendment|proposal)|moving the (?:report|recommendations?)),?\s+/i
/** "proposed and seconded", "moved and duly seconded", "Motion made, duly seconded and carried": nobody is named, or both behind. */
const together =
  /\b(?:proposed|moved|MOVED|PROPOSED|Proposed|Moved|[Mm]otion (?:was )?(?:duly )?made)(?:\s*(?:,?\s*\band\b|&|\/)\s*|\s+|,\s+(?=duly\s+seconded,? and)|(?<=made),\s+(?=seconded,? and))(?:duly\s+|also\s+)?(?:seconded|SECONDED)\b(?:\s+by\s+)?/
const inSeconding = /^In seconding (?:the|this|his|her) (?:motion|amendment|proposal),?\s+/i
/** "seconded by A. Fir", "second by A. Fir", "A. Fir made the second", "followed by a second from A. Fir", "second was made by A. Fir", "A. Fir seconding" */
const seconding =
  /\b(?:[Ss]econded|SECONDED|[Ss]econder|[Ss]econd(?: was made)?(?= by| from|,\s(?:to|that)\s)|(?:[Ss]econd|SECOND)(?=\s?:)|(?<=^|[.;] )Second(?= (?!Reading|Vice|Deputy|Meeting|Draft|Motion|Floor|Session|Supplement|Street|Avenue)(?:[A-Z]\. ?)?[A-Z][a-z’'-]+\s*(?:[.;]|$|Motion\b))|2nd(?=\s+by\b|\s?:)|made the second|seconding(?=\s*(?:[,.;]|$))|[Ss]ec\.?(?=\s*:))\b\.?/g
const pairOfNames =
  /^["“]?(?:\(?(?<label>[A-Z]{0,3}\s?\d[\w./-]*)\)?[\s:.–-]+)?(?<pair>\p{Lu}[^:;()]{2,70}?)\s*(?:,|\/|&|\band\b)\s*(?<second>\p{Lu}[^:;(),]{1,40}?)\s*:\s*(?=["“]?(?:That|THAT|WHEREAS|Whereas|Be it|BE IT|RESOLVED|Resolved|Motion to|$))/u
const bracketPair =
  /(?:^|\b(?:[Mm]oved|MOVED|[Rr]esolved|RESOLVED|[Mm]\/[Ss]|[Pp]roposed\/[Ss]econded|[Mm]oved\/[Ss]econded|[Mm]otion was (?:duly )?made|Motion|MOTION)\b\s*:?\s*)\((?<pair>(?:Councillors?\s|Cllrs?\.?\s|Crs?\.?\s|Mr\s|Mrs\s|Ms\s)?\p{Lu}[^/();]{1,40}?)\s*\/\s*(?<second>[^/();]{2,40}?)\)\s*:?/u

const pairAlone =
  /^(?<pair>(?:\p{Lu}\.\s?){1,3}[\p{L}’'-]+|(?:Cr|Cllr|Mayor|Member)\.?\s(?:\p{Lu}\.?\s){0,2}[\p{L}’'-]+)\s*[/–-]\s*(?<second>(?:\p{Lu}\.\s?){1,3}[\p{L}’'-]+|(?:Cr|Cllr|Mayor|Member)\.?\s(?:\p{Lu}\.?\s){0,2}[\p{L}’'-]+)[\s.:]*$/u
/** "30-101 ELM/FIR", "Elm/Fir" */
const surnamesAlone =
  /^(?![Mm]oved\b|MOVED\b|[Pp]roposed\b|PROPOSED\b)(?:[A-Z]{0,3}\d[\w./-]*\s+)?(?<pair>\p{Lu}[\p{L}’'-]{2,})\s?\/\s?(?<second>\p{Lu}[\p{L}’'-]{2,})[\s.:]*$/u

/** "Elm/Fir moved to light the lamps." */
const slashedPair = /^(?<pair>\p{Lu}[\p{L}’'-]+)\/(?<second>\p{Lu}[\p{L}’'-]+)\s+(?:moved|motioned)(?=\s)/u

/** Mover and seconder on a line of their own: "L. Alder / T. Beech", above "THAT …"; "Cr Alder / Cr Beech" below what was resolved. */
export function readPair(line: string): Proposal | undefined {
  const { pair: mover, second: seconder } =
    (/[/–-]/.test(line) ? (pairAlone.exec(line) ?? surnamesAlone.exec(line))?.groups : undefined) ?? {}
  if (!mover || !seconder) return undefined
  return { ...motionBy({ mover, seconder }), open: true }
}

/** A motion in the forms of procedure, whose wording, if any, ends with its sentence. */
function motionBy(said: { mover?: string; seconder?: string; text?: string }): Proposal {
  return { kind: 'motion', text: '', formal: true, seconded: said.seconder !== undefined, runsOn: false, open: false, ...said }
}

/** "Motion to approve the minutes by Senator Alder; second by Senator Beech.", "Motion to approve by Ann Alder" */
const moverLast = /^(?:A\s)?(?:[Mm]otion|MOTION)\s+(?<text>to\s\p{Ll}[^;]{2,300}?)\s+by\s+(?=\p{Lu})/u

/** "Motion A. Alder to approve the minutes." ¶ "Second Beech." */
const moverFirst =
  /^(?:Motion|MOTION)\s+(?<mover>(?!(?:Carried|Passed|Failed|Made|Moved|Approved|To|By|For|And|Was|Number|No)\b)(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)\s+(?<text>to\s\p{Ll}.{3,300}?)[.;]?$/u

function readMoverLast(sentence: string): Proposal | undefined {
  const first = sentence.startsWith('M') ? moverFirst.exec(sentence)?.groups : undefined
  if (first?.mover && readDesignation(first.mover)?.end === first.mover.length)
    return motionBy({ mover: first.mover, text: first.text ?? '' })
  const opening = /^(?:A\s)?motion/i.test(sentence) ? moverLast.exec(sentence) : null
  const mover = opening ? readDesignation(sentence, opening[0].length) : undefined
  if (!opening || !mover) return undefined
  const { text: words = '' } = opening.groups ?? {}
  const text = words.replace(/\s+(?:(?:was|were)\s+(?:\w+\s+)?)?(?:proposed|moved|made)$/i, '')
  const rest = sentence.slice(mover.end)
  // "Motion to approve by Ann Alder" ¶ "Seconded by Bo Beech": a name in full, at the end. "Motion to table made by Alder."
  if (/^[\s.]*$/.test(rest) && (/\s/.test(mover.text) || text !== words)) return motionBy({ mover: mover.text, text })
  const seconder = /^\s*[;,.]?\s*(?:and\s+)?sec/i.test(rest) ? readSeconder(rest) : undefined
  return seconder?.who ? motionBy({ mover: mover.text, seconder: seconder.who.text, text }) : undefined
}

/** "An amendment by Councillor Alder, seconded by Councillor Beech, that rents rise by £2 only |was put to the vote and lost by 9 votes to 13|." */
const byWhom = /^(?:An?|The)\s(?:further\s|second\s)?(?<kind>motion|amendment|counter-?proposal)\sby\s(?=\p{Lu})/u
const putAndLost =
  /\s+(?:was|were)\s+(?:then\s+|duly\s+)?(?:put(?:\s+to\s+(?:the|a)\s+vote)?|carried|lost|defeated|rejected|approved|agreed|withdrawn)\b.*$/s

function readByWhom(sentence: string): Proposal | undefined {
  const opening = /^(?:An?|The)\s/.test(sentence) ? byWhom.exec(sentence) : null
  const mover = opening ? readDesignation(sentence, opening[0].length) : undefined
  if (!opening || mover?.start !== opening[0].length) return undefined
  const rest = sentence.slice(mover.end)
  const seconder = /^,?\s+(?:and\s+)?(?:duly\s+)?seconded\s+by\s/.test(rest) ? readSeconder(rest)?.who : undefined
  const words = rest.slice(seconder?.end ?? 0)
  const text = /^,?\s+(?:that\s+)?(?<text>(?:(?<=that\s)|to\s).+)$/s.exec(words.replace(putAndLost, ''))?.groups?.text
  if (text === undefined) return undefined
  const outcome = putAndLost.exec(words)?.[0]
  const found = motionBy({ mover: mover.text, text: text.replace(/[.\s]+$/, ''), ...(seconder ? { seconder: seconder.text } : {}) })
  const kind = opening.groups?.kind === 'motion' ? 'motion' : 'amendment'
  return { ...found, kind, ...(outcome ? { outcome: `The ${kind}${outcome}` } : {}) }
}

/** "A proposal was made to mend the fence.": what is heard of it later tells whether it was one. */
const moverless =
  /^(?:A|The)\s(?:motion|proposal)\swas\s(?:then\s|duly\s)*(?:made|put forward)\s(?<text>(?:to|that|for\s\p{Lu}[^.;]{2,60}\sto)\s[^;]{3,400}?)[.\s]*$/u

function readMoverless(sentence: string): Proposal | undefined {
  const text = /^(?:A|The) (?:motion|proposal) was /.test(sentence) ? moverless.exec(sentence)?.groups?.text : undefined
  return text && !/\bby\s\p{Lu}|\bsecond/u.test(text) ? { ...motionBy({ text }), formal: false } : undefined
}

/** "Alternative Options Considered and Rejected:" is no pair of names. */
const alternatives = /^(?:alternative|other) options? /i

/** The proposal that a sentence makes, if it makes one. */
export function readProposal(sentence: string): Proposal | undefined {
  const pair = alternatives.test(sentence) ? undefined : pairIn(sentence)
  if (pair) {
    const mover = readDesignation(pair.groups?.pair as string)
    const seconder = readDesignation(pair.groups?.second as string)
    // "Mr Elm proposed, and Mr Fir seconded …:" is a sentence, no pair of names.
    const whole = (name: Designation, printed = '') => name.end >= printed.trim().length - 1
    // "Councillor Elm, Leader of the Green Group:" is one person with her office.
    const office = nameAt(seconder?.text ?? '', 0, { single: true }) === undefined && !/^\p{Lu}{2,3}$/u.test(seconder?.text ?? '')
    if (mover && seconder && !office && whole(mover, pair.groups?.pair) && whole(seconder, pair.groups?.second))
      return {
        ...proposal(
          sentence,
          { who: inSingular(mover), start: pair.index, end: pair.index + pair[0].length, formal: true },
          undefined,
          secondOf(mover, seconder),
        ),
        runsOn: true,
      }
  }
  const slashed = /^\p{Lu}[^\s/]*\/\p{Lu}/u.test(sentence) ? slashedPair.exec(sentence) : null
  if (slashed) {
    const { pair = '', second = '' } = slashed.groups ?? {}
    return motionBy({ mover: pair, seconder: second, text: proposedIn(sentence.slice(slashed[0].length), true) })
  }
  const last = readMoverLast(sentence) ?? readByWhom(sentence) ?? readMoverless(sentence)
  if (last) return last
  const officers = readOfficersMoving(sentence)
  if (officers) return motionBy(officers)
  const labelled = readLabelledMovers(sentence)
  if (labelled) {
    const { mover, seconder } = labelled
    const second = { who: seconder, start: mover.end, end: seconder.end, formal: true }
    return proposal(sentence, { who: mover, start: 0, end: mover.end, formal: true }, second)
  }
  if (!speaksOf(sentence, 'moving') || !gate.test(sentence)) return undefined
  const both = together.exec(sentence)
  if (both && !isSecondedBySomebodyElse(sentence, both)) return movedAndSeconded(sentence, both)
  const mover = readMover(sentence)
  return mover ? proposal(sentence, mover, readSupporter(sentence, mover) ?? readSeconder(sentence), mover.seconder) : undefined
}

/** "Moved by Elm, supported by Fir, to …", "Motion by Elm, support by Fir to …": who seconds, where nobody is said to second. Elsewhere support is no seconding. */
function readSupporter(sentence: string, mover: Part): Part | undefined {
  const link = /^\s*,?\s*(?:and\s+)?support(?:ed)?\s+by\s+/i.exec(sentence.slice(mover.end))
  const who = link ? readDesignation(sentence, mover.end + link[0].length) : undefined
  return who ? { who, start: mover.end, end: who.end, formal: true } : undefined
}

/** "A. Elm, B. Fir: That …", "(Elm/Fir)" */
function pairIn(sentence: string): RegExpExecArray | null {
  const [colon, slash] = [sentence.includes(':'), sentence.includes('/')]
  if (!(colon || slash) || !paired.test(sentence)) return null
  return (colon ? pairOfNames.exec(sentence) : null) ?? (slash ? bracketPair.exec(sentence) : null)
}

// Most sentences hold none of the words of procedure, and no pair of names.
const gate =
  /\b(?:moved|motioned|offered by|propos|put forward|nominated|tabled|(?:motion|proposition|recommendation) of|motion (?:was )?(?:duly )?(?:made|by)\b|(?:made|offered) (?:a|the)(?: following)? motion|mover|prop\b|moving|m:)/i
const paired = /^["“(]?[A-Z][^:]{2,140}:|\([^)/]{2,60}\//

/** Who seconds, in a sentence that makes no proposal of its own: "Seconded by Councillor Elm;", "Councilor Elm seconded." */
export function readSeconder(sentence: string): Part | undefined {
  if (!speaksOf(sentence, 'seconding')) return undefined
  for (const match of [...sentence.matchAll(seconding)].slice(0, 30)) {
    const end = match.index + match[0].length
    const link =
      /^(?:\s+(?:the|this|that|his|her)\s+(?:motion|amendment|proposal|nomination))?(?:\s*[:–—-]+\s*|\s+)(?:(?:by|By|BY|from)\b\s*[:–—-]?\s*)?/.exec(
        sentence.slice(end),
      )
    const pair = link?.[0].trim() === '' && match.index > 0 ? secondOfTwo(sentence, match.index) : undefined
    if (pair) return { who: pair, start: pair.start, end, formal: true }
    const behind = link ? readDesignation(sentence, end + link[0].length) : undefined
    if (behind && behind.start === end + (link as RegExpExecArray)[0].length + articleBefore(sentence, behind)) {
      return { who: behind, start: match.index, end: behind.end, formal: true }
    }
    // "On a motion by Mr. Elm, duly seconded, …": nobody is named.
    const unnamed = /,\s*(?:and\s+)?duly\s+$/i.test(sentence.slice(Math.max(0, match.index - 12), match.index))
    const before = unnamed ? undefined : (withOffice(sentence, match.index) ?? designationBefore(sentence, match.index))
    if (before) return { who: before, start: before.start, end, formal: true }
  }
  const opening = inSeconding.exec(sentence)
  const who = opening ? readDesignation(sentence, opening[0].length) : undefined
  return who ? { who, start: 0, end: who.end, formal: true } : undefined
}

/** "Councillor Elm proposed and |Councillor Fir| seconded Councillor Ash for the chair": whose verb it is, not whom it is for. */
function secondOfTwo(sentence: string, at: number): Designation | undefined {
  const who = /\b(?:proposed|moved|nominated)\b/.test(sentence.slice(0, at)) ? designationBefore(sentence, at) : undefined
  return who && /\b(?:proposed|moved|nominated)(?:\s[^.;,]{1,60})?\sand\s+$/.test(sentence.slice(0, who.start)) ? who : undefined
}

/** "|Councillor Elm|, Portfolio Holder for Lamps, Gates and Lanes |seconded": the name that opens the sentence, over its office. */
function withOffice(sentence: string, at: number): Designation | undefined {
  if (!speaksOf(sentence, 'titled')) return undefined
  const who = readDesignation(sentence)
  const between = who ? sentence.slice(who.end, at) : ''
  return officeBetween.test(between) && !speaksOf(between, 'titled') ? who : undefined
}

/** Capitals, and the small words between them. */
const officeBetween = /^,\s(?:the\s)?\p{Lu}(?:[\p{L}’&-]|,?\s(?=\p{Lu}|(?:and|of|for|the|&)\s))*,?\s$/u

/** Length of "the " where a designation was read without it. */
function articleBefore(sentence: string, found: Designation): number {
  return /the\s+$/i.exec(sentence.slice(Math.max(0, found.start - 5), found.start))?.[0].length ?? 0
}

function readMover(sentence: string): Part | undefined {
  const opening = speaksOf(sentence, 'proposing') ? proposing.exec(sentence) : null
  if (opening) {
    const who = readDesignation(sentence, opening.index + opening[0].length)
    if (who) return { who, start: opening.index, end: sentence.length, formal: true }
  }
  for (const match of sentence.matchAll(nounForm)) {
    const end = match.index + match[0].length
    const who = readDesignation(sentence, end)
    if (!who || who.start - end > 4 || decidedUpon.test(sentence.slice(0, match.index))) continue
    // "RESOLVED ON THE MOTION OF Cr Elm and Cr Fir that …": who moved and who seconded.
    const second = /^(?:up)?on the\b/i.test(match[0]) ? nextOfPair(sentence, who) : undefined
    return second && /^,?\s+(?:that|to|it)\b|^\s*[:,–-]/i.test(sentence.slice(second.end))
      ? { who: inSingular(who), seconder: secondOf(who, second), start: match.index, end: second.end, formal: true }
      : { who, start: match.index, end: who.end, formal: true }
  }
  // A sentence with so many movers is none that a person wrote.
  for (const match of [...sentence.matchAll(verb)].slice(0, 30)) {
    const end = match.index + match[0].length
    const rest = sentence.slice(end)
    const passive = /\b(?:was|were|been|be|being|is|are|as|the|a|an)\s+(?:also\s+|then\s+|duly\s+)?$/i.test(
      sentence.slice(Math.max(0, match.index - 20), match.index),
    )
    const capital = /^[A-Z]/.test(match[0])
    const link = byLink.exec(rest)
    if (link && (/by\b|[:–—-]/i.test(link[0]) || capital)) {
      const who = readDesignation(sentence, end + link[0].length)
      // "Director Elm MOVED and Director Fir SECONDED"
      const near = who && who.start - end - link[0].length <= 4 && !/^and\s/i.test(sentence.slice(end + link[0].length))
      // "MOVED Crs Elm/Fir"
      const second = near && titleOfTwo.test(who.text) ? nextOfPair(sentence, who) : undefined
      if (near && second)
        return { who: inSingular(who), seconder: secondOf(who, second), start: match.index, end: second.end, formal: true }
      if (near && (/by\b/i.test(link[0]) || isPerson(who, sentence))) return { who, start: match.index, end: who.end, formal: true }
    }
    // "Invoices £40 - proposed D. Elm and seconded P. Fir": "by" is left out twice.
    const bare =
      /^(?:proposed|moved)$/.test(match[0]) && !designationBefore(sentence, match.index) ? readDesignation(sentence, end + 1) : undefined
    if (bare?.start === end + 1 && bareSeconder.test(sentence.slice(bare.end)))
      return { who: bare, start: match.index, end: bare.end, formal: true }
    if (passive || (/moved$/i.test(match[0]) && goesElsewhere.test(rest))) continue
    const nearest = withOffice(sentence, match.index) ?? designationBefore(sentence, match.index) ?? whoAlso(sentence, match.index)
    // "Councillor Elm, seconded by Councillor Fir, proposed …"
    // "Councillor Elm, as Chair, proposed …"
    const aside = nearest ? /,?\s*(?<by>seconded\s+by|,\s*as)\s+(?:the\s+)?$/i.exec(sentence.slice(0, nearest.start)) : null
    const who = (aside ? designationBefore(sentence, aside.index) : undefined) ?? nearest
    if (who && !/^(?:nominated|tabled)$/i.test(match[0])) {
      return { who, start: who.start, end, formal: isFormal(match[0], rest) || /^sec/i.test(aside?.groups?.by ?? '') }
    }
    if (who && /^nominated$/i.test(match[0]) && (aside || /second/i.test(rest)))
      return { who, start: who.start, end, formal: aside !== null }
  }
  return undefined
}

/** "To approve the |motion by Councillor Elm|.": it was before the meeting already. */
const decidedUpon = /\b(?:approve|adopt|agree|support|accept|reject|refuse)\s+the\s+(?:\w+\s+)?$/i

/** "Cllr Elm presented the report and |moved| its adoption": who did the one did the other. */
function whoAlso(sentence: string, at: number): Designation | undefined {
  const before = sentence.slice(0, at)
  if (!/\band\s+(?:then\s+|formally\s+|duly\s+)?$/.test(before)) return undefined
  const who = readDesignation(sentence)
  const acted =
    /^\s+(?:then\s+|also\s+)?(?:presented|introduced|offered|led|submitted|outlined|summari[sz]ed|spoke|read|explained|commended|welcomed|referred|gave)\b[^.;]{0,160}$/
  return who && who.start <= 4 && acted.test(before.slice(who.end)) ? who : undefined
}

const bareSeconder = /^,?\s+(?:and\s+)?seconded\s+(?:by\s+)?\p{Lu}/u

/** "Proposed LF", "Moved: Cr Elm", not "Proposed Site Visits": a title, initials, or a seconder beside it. */
function isPerson(who: Designation, sentence: string): boolean {
  return (
    /^(?:councill?or|cllr|clr|cr\b|mr|mrs|ms|miss|dr|sir|ald|(?:member|director|senator|supervisor|commissioner|trustee)\s)/i.test(
      who.text,
    ) ||
    /^(?:\p{Lu}\.?\s?){1,3}$|^(?:\p{Lu}\.?\s?){1,2}\p{Lu}\p{Ll}/u.test(who.text) ||
    /\b(?:sec(?:ond|\b)|2nd\b)/i.test(sentence) ||
    // "Proposed: Elm", not "Proposed Amount:"
    (/^\S+\s*[:–-]\s*$/.test(sentence.slice(0, who.start)) && /^[\s.;,]*$/.test(sentence.slice(who.end)))
  )
}

/** "moved that", "made a motion", "put forward an amendment": procedure. "proposed that a letter be sent": maybe talk. */
function isFormal(word: string, rest: string): boolean {
  if (/^moved$|^motioned$|motion$/i.test(word)) return true
  return /^\s*,?\s*(?:the|a|an|his|her|this|their)?\s*(?:following\s+|substantive\s+|further\s+|original\s+|late\s+|revised\s+)?(?:motion|amendment|recommendation|nomination|resolution)/i.test(
    rest,
  )
}

/** "Councillor Elm moved seconded by Councillor Fir": the comma between is missing. */
function isSecondedBySomebodyElse(sentence: string, { 0: words, index }: RegExpExecArray): boolean {
  return /^\S+\s+seconded by\s+$/i.test(words) && designationBefore(sentence, index) !== undefined
}

/** "The recommendations were proposed and seconded", "proposed and seconded by Councillors Alder and Beech" */
function movedAndSeconded(sentence: string, match: RegExpExecArray): Proposal {
  const end = match.index + match[0].length
  const part: Part = { start: match.index, end, formal: true }
  if (/by\s+$/.test(match[0])) {
    const first = readDesignation(sentence, end)
    const second = first ? nextOfPair(sentence, first) : undefined
    if (first && second) {
      part.who = inSingular(first)
      part.end = second.end
      return proposal(sentence, part, undefined, secondOf(first, second))
    }
  }
  const before = designationBefore(sentence, match.index)
  if (before && !/^(?:he|she|they)$/i.test(before.text)) part.who = before
  // "Moved and seconded.": of a proposal only where something came of it.
  part.formal = part.who !== undefined
  return { ...proposal(sentence, part, undefined), seconded: true }
}

/** The second of two names: "Councillors Alder |and Beech|". */
function nextOfPair(sentence: string, first: Designation): Designation | undefined {
  const and = /^\s*(?:and|&|,|;|\/)\s*/.exec(sentence.slice(first.end))
  return and ? readDesignation(sentence, first.end + and[0].length) : undefined
}

const titleOfTwo = /^(?:Councillors|Cllrs\.?|Crs\.?|Messrs)\s/

/** "Councillors Alder" of "Councillors Alder and Beech" → "Councillor Alder" */
function inSingular(first: Designation): Designation {
  const title = titleOfTwo.exec(first.text)?.[0]
  return title ? { ...first, text: singularOf(title) + first.text.slice(title.length) } : first
}

/** "Beech" of "Councillors Alder and Beech" → "Councillor Beech" */
function secondOf(first: Designation, second: Designation): string {
  const title = titleOfTwo.exec(first.text)?.[0]
  return !title || second.text.startsWith(singularOf(title)) ? second.text : singularOf(title) + second.text
}

function singularOf(title: string): string {
  return `${title.trim().replace(/s\.?$/, '')} `
}

function proposal(sentence: string, mover: Part, seconded: Part | undefined, seconderName?: string): Proposal {
  const apart = seconded && seconded.start >= mover.end ? seconded : undefined
  const between = sentence.slice(mover.end, apart?.start ?? sentence.length)
  // "M/S (Elm/Fir) to light the lamps": the bracket around the names is closed.
  const behind = apart ? sentence.slice(apart.end).replace(/^\)/, '') : ''
  const text = proposedIn(behind, true) || proposedIn(between, false) || subjectOf(sentence.slice(0, mover.start))
  const before = sentence.slice(Math.max(0, mover.start - 60), mover.start)
  const announced = /\bamendment\b(?!\s+(?:to|of) the minutes)/i
  const around = `${between} ${behind}`
  const lead = text === '' ? around : around.slice(0, Math.max(0, around.lastIndexOf(text.slice(0, 20))))
  const kind =
    asAmendment.test(sentence) || announced.test(lead.slice(0, 120)) || /\bamendment\b(?![^.;:]*\bhad\b)[^.;:,]{0,40}$/i.test(before)
      ? 'amendment'
      : 'motion'
  const found: Proposal = {
    kind,
    text,
    formal: mover.formal,
    // 'made the following motion: "To light the lamps. They shall burn till dawn."'
    runsOn: /^["“][^"”]*$/.test(text),
    seconded: seconded !== undefined || seconderName !== undefined,
    open: /(?:[:–—-]|\bthat|\band)\s*$/.test(sentence) && text === '',
  }
  if (mover.who) found.mover = mover.who.text
  // "He moved the proposals. Councillor Fir seconded." ¶ "On a motion from Councillor Elm, seconded by Councillor Fir, it was"
  if (/\bas\s*$/.test(before) || beforeMeeting.test(sentence.slice(0, mover.start)) || /^on a motion from\b/i.test(sentence))
    found.again = true
  const seconder = seconderName ?? seconded?.who?.text
  if (seconder) found.seconder = seconder
  return found
}

/** "|Adoption of the accounts| was proposed by Elm", "|The re-election of the Chair| was moved by Fir": what was proposed stands before the verb. */
function subjectOf(before: string): string {
  return subject.exec(before)?.groups?.subject ?? ''
}

const subject =
  /(?:^|[.;]\s)(?<subject>(?:the\s+)?(?:adoption|approval|acceptance|confirmation|appointment|(?:re-?)?election|payment|purchase|suspension|adjournment)\s(?:of|to)\s[^.;:]{3,160}?)\s+(?:was|were)\s+(?:then\s+|duly\s+|formally\s+)*$/i

/** "The Mayor declared the amendment |proposed by Councillor Elm| as carried", "directed that a vote be taken on the proposed |amendment by Councillor Elm|" */
const beforeMeeting =
  /\b(?:declared|votes? (?:would |to |then )*(?:be|was|being|is) (?:then )?taken on|put to (?:the|a) vote)\b[^;]{0,200}$/

/** "As an amendment, Councillor Elm, seconded by Councillor Fir, moved that …", "Amendment: Cllr Elm proposed that …" */
const asAmendment =
  /^\W*(?:(?:and|then),?\s+)?(?:as|by way of) an?\s+(?:further\s+|second\s+|counter[-\s]?)?amendment\b|^\W*amendment(?:\s\w{1,3})?\s*[:–-]\s/i
