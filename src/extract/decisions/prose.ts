/**
 * Decisions told in a sentence, without a label.
 *
 *     It was agreed that the Clerk write again.      The Councillors resolved to pay £40.
 *     … no reply received, agreed to write again.    (Passives: passives.ts; outcomes as lines of a list: outcome-lines.ts)
 */

import { voteAside } from '../../language/figures.ts'
import { speaksOf } from '../../language/topics.ts'
import { bodyNouns, operativeWords, paperNouns } from '../../vocabulary/decisions.ts'
import type { Opening } from './opening.ts'
import { byBody, moversLength, passiveIn } from './passives.ts'
import { anotherTime, isTold } from './told.ts'

const bodies = bodyNouns.join('|')
const adverbs =
  '(?:\\s+(?:then|therefore|thereupon|also|further|unanimously|duly|accordingly|subsequently|formally|generally|all|both|present|in attendance|in turn|hereby))*'
/** Behind the verb "all" belongs to what was agreed: "agreed all satisfactory". */
const behind = '(?:\\s+(?:unanimously|therefore|also|then|at this (?:point|stage|time|juncture)))*'
const aside = '(?:,\\s[^;:]{3,110}?,)?'
/** "agreed, in accordance with Standing Order 9, that", "approved, on the recommendation of the Finance Committee, the fees" */
const asideBeforeThat = '(?:,\\s[^;:]{3,110}?,(?=\\s(?:that|to)\\b)|,\\s(?:on|upon)\\s[^;:,]{3,90},(?=\\s(?:the|an?|its)\\s))?'
/** "The Committee|, having considered the report,| agreed", "|, after division,| agreed" */
const asideBefore =
  '(?:,\\s(?:having|after|following|on|upon|with|in|by|at|for|subject|further)\\b[^;:]{3,140}?,(?=\\s(?:unanimously\\s)?(?:resolved|agreed|decided|recommended|approved|noted)\\b))?'
/** "on the proposal of Councillor Elm, seconded by Councillor Fir" between verb and "that" */
const moved =
  '(?:,?\\s+on (?:the|a) (?:proposal|motion) (?:of|by)\\s[^;:]{3,120}?(?:,(?!\\s(?:and\\s)?seconded\\b)|(?=\\sthat\\b)|(?=\\sto\\s\\p{Ll})))?'

/** "It was |agreed|", "It was |voted| by 4 to 3 that" */
const itWas = new RegExp(
  `\\bit (?:was|is)(?<adv>${adverbs})${aside}\\s+(?:(?:agreed|resolved|decided|approved)\\s+and\\s+)?` +
    `(?<verb>resolved|agreed|decided|determined|recommended|ordered|voted(?=(?:\\s+unanimously)?${voteAside}?\\s+(?:that|to)\\b))\\b` +
    `(?<after>${byBody}?${behind}${moved}${voteAside}?)`,
  'giu',
)
/** Who acts where a meeting decides. */
const meeting = [
  // "Members of the Lanes Committee", "members of this PCC", "The Parish Council"
  `[Mm]embers of (?:the|this) (?:\\p{Lu}[\\p{L}’'&-]*\\s){0,4}(?:${bodies}|\\p{Lu}{2,6})|${bodies}`,
  // "the councillors", "all members"
  '(?<=\\b(?:[Aa]ll|[Tt]he)\\s)(?:members|councillors|council|committee|board|trustees|governors)',
  // "All present agreed to", "We all agreed"
  '(?<![\\p{L},]\\s)All(?=\\s(?:present\\s)?(?:unanimously\\s)?agreed\\s(?:that|to)\\b)',
  '(?<=^\\P{L}{0,2})We(?=\\s(?:all\\s|then\\s|unanimously\\s)?(?:agreed|decided|resolved|approved)\\s)',
]
/** What it does then. */
const decides = [
  'resolved|(?:Resolved|Agreed)(?=\\s*:)|agreed|decided|recommended',
  'approved|endorsed|adopted|accepted|ratified|homologated|authori[sz]ed',
  'APPROVED|ENDORSED|ADOPTED|ACCEPTED|RATIFIED|HOMOLOGATED|AUTHORI[SZ]ED',
  'noted',
  // "confirmed |the following appointments|": with another object it is what somebody said.
  'confirmed(?=\\s+(?:(?:the|its|their|following|exempt|draft)\\s+)*(?:representatives|appointments?|membership|minutes)\\b)',
  // "refused |its consent|", "deferred |the application|", "granted |a dog licence|"
  '(?:granted|refused|deferred|rejected)(?=\\s+(?:(?:the|an?|its|their|this|further)\\s+)*(?:\\p{Ll}+\\s){0,2}?' +
    '(?:applications?|approval|consent|consideration|permission|licen[cs]es?|requests?|reports?|items?|matters?)(?![\\p{L}]))',
  // "voted |in favour of the fair|"; of the motion it is a vote.
  'voted(?= in favou?r of (?!(?:the|this|that|an?) (?:motion|amendment|resolution|proposal|proposition|recommendations?)\\b|it\\b))',
]
/** "The Committee |considered the report and| agreed" */
const didBefore = '(?:(?:considered|reviewed|received|discussed|noted|nominated)\\s+(?:[^,.;]{0,80}\\s)?and\\s+)?'
const bodyActs = new RegExp(
  `(?<![\\p{L}-])(?<body>${meeting.join('|')})(?<adv>${adverbs})${asideBefore}\\s+(?:has\\s+(?=decided\\b))?${didBefore}` +
    `(?<verb>${decides.join('|')})(?![\\p{L}])(?<after>${behind}${moved}${voteAside}?${asideBeforeThat})`,
  'gu',
)
/** Words before a body that is not the subject, or is not the meeting. */
const notSubject = [
  // "a decision |of the| Council agreed", "the man |who| Members noted", "|when the| Committee resolved"
  'of|by|with|from|to|for|that|which|who|if|when|whether|had|has|have|as|before|because|until|unless|between|among|where|while|how|although',
  // "|some| Members agreed", "|a minority of| Councillors", "and/or Council"
  '[Ss]ome|[Ss]everal|[Mm]any|[Mm]ost|[Oo]ther|[Ff]ew|[Cc]ertain|[Tt]wo|[Tt]hree|number of|group of|minority of|individual',
  'and\\/or|all the|remaining',
  // "|the previous| Council", "|the District| Council"
  'previous|next|last|ward|local|borough|county|district',
]
const notTheMeeting = new RegExp(
  `(?:^|[\\s(])(?:${notSubject.join('|')})\\s+(?:the\\s+|these\\s+|those\\s+)?(?:\\p{Lu}[\\p{L}’'&-]*\\s+(?:(?:and|of|for|&)\\s+)?){0,5}$`,
  'u',
)
/** A matter that is put right is no resolution. */
const putRight =
  /^\s+(?:the|a|an|any|all|these|those|this|some|most|his|her|its|their|many)\s+(?:\w+\s+)?(?:issues?|matters?|problems?|disputes?|quer(?:y|ies)|complaints?|concerns?|difficult(?:y|ies)|conflicts?)\b/i
/** "The Committee noted the decision progress update.": a paper, and nothing said of it. */
const paperNoted = new RegExp(
  `^\\s+(?:the|this|his|her|their|an?)?\\s*(?:contents? of the\\s+)?(?:(?!(?:of|and|for|from|in|on|to|with|that)\\s)[\\p{L}\\d’'&/,-]+\\s+){0,5}?(?:${paperNouns.join('|')})(?![\\p{L}])(?:\\s+(?:of|on|from|as|by|for|in|and)\\b(?![^.]*\\b(?:was|were|had|would|is|are|will|has|have|that)\\b)[^.]*)?[.\\s]*$`,
  'iu',
)
const bodyLast = new RegExp(`(?:${bodies})$`, 'i')
const subjectless =
  /(?:[,;](?:\sbut\b(?<=^[^.;]{0,80}\b(?:not|no|awaited|outstanding)\b[^.;]{0,80}))?|\s[–—-])\s*(?<verb>agreed|resolved)(?:\s+unanimously)?\s+(?=(?:to|that|for|not to)\b)(?<that>that\s+)?/gi

/** The decision that a sentence tells of. `row`: the sentence is a row of a table, whose cells no comma parts. */
export function decisionIn(sentence: string, row = false): Opening | undefined {
  if (!speaksOf(sentence, 'deciding') || !gate.test(sentence)) return undefined
  return (
    itWasAgreed(sentence) ??
    theBodyAgreed(sentence, row) ??
    passiveIn(sentence) ??
    inAgreement(sentence) ??
    decisionMade(sentence) ??
    decidedAlone(sentence) ??
    agreedWithoutSubject(sentence, row)
  )
}

const agreements = [
  // "All were in agreement that the minutes be signed.", "There was general agreement to write again."
  '^\\W*(?:(?:all|everyone|councillors|members|(?:the )?(?:council|committee|board|meeting))\\s(?:present\\s)?(?:was|were)\\s(?:all\\s)?in' +
    '|there was(?:\\s(?:an?|unanimous|general|full))*)\\s(?:agreement|consensus),?\\s(?=that\\b|to\\s\\p{Ll})',
  // "It was the consensus of the Board to wait."
  '^\\W*(?:it was the (?:\\p{Ll}+ )?consensus of (?:the )?[^,.;]{3,40}?|(?:the )?consensus of (?:the )?[^,.;]{3,40}? was),?\\s' +
    '(?=that\\b|to\\s\\p{Ll})',
  // "By consensus: to wait", "By consensus, the Council |directed staff to wait|."
  '^\\W*by (?:general |unanimous )?consensus(?:\\s?[:–-]\\s*(?=that\\b|to\\s\\p{Ll})|(?: of (?:the )?\\p{L}+)?,\\s' +
    '(?:the\\s)?(?:\\p{L}+\\s)?(?:council|committee|board|commission|members)\\s(?=(?:directed|instructed|requested|authori[sz]ed|accepted|supported)\\s))',
]
const agreement = new RegExp(agreements.join('|'), 'iu')

function inAgreement(sentence: string): Opening | undefined {
  const match = /agreement|consensus/i.test(sentence) ? agreement.exec(sentence) : null
  if (!match) return undefined
  return { ...spoken(sentence, match, 0), kind: 'agreed' }
}

/** "The Council made the decision to view the site.", "A decision was taken not to object." */
const made = new RegExp(
  `^\\W*(?:(?:the\\s)?(?:\\p{Lu}[\\p{L}’'&-]*\\s){0,4}(?:${bodies}|council|committee|board|meeting|members|trustees|governors)\\s` +
    '(?:then\\s)?(?:made|took|reached|came to)\\s(?:(?:a|the|its)\\s)?(?:\\p{Ll}+\\s)?decision' +
    `|(?:a|the)\\s(?:\\p{Ll}+\\s)?decision was\\s(?:then\\s)?(?:made|taken|reached)(?:${byBody})?),?\\s(?=(?:not\\s)?to\\s\\p{Ll}|that\\b)`,
  'iu',
)

function decisionMade(sentence: string): Opening | undefined {
  const match = sentence.includes('decision') ? made.exec(sentence) : null
  return match && !anotherTime.test(sentence.slice(match[0].length)) ? { ...spoken(sentence, match, 0), kind: 'resolved' } : undefined
}

/** "As Cabinet Member for Lanes I agree to:": a record of one person's decision. */
const alone = /\bI\s+(?:hereby\s+)?(?<verb>agree|approve|resolve|decide|authorise|authorize)\b(?:\s+(?:to|that))?\s*:?(?=\s*(?:\p{L}|$))/u
const past: Record<string, string> = {
  agree: 'agreed',
  approve: 'approved',
  resolve: 'resolved',
  decide: 'decided',
  authorise: 'approved',
  authorize: 'approved',
}

/** What one of the patterns needs, so that most sentences are passed over by one look. */
const needed = [
  'resolved|agreed|decided|determined|recommended|ordered|voted|approved|endorsed|adopted|accepted|ratified|homologated|authori[sz]ed',
  'noted|confirmed|signed|refused|rejected|deferred|granted|denied|tabled|passed|taken as read|agreement|consensus|given|decision',
]
const gate = new RegExp(`\\bI (?:hereby )?(?:agree|approve|resolve|decide|authori[sz]e)\\b|\\b(?:${needed.join('|')})\\b`, 'i')

/** "Following a review it was determined that the kerb was high enough": what was found, by whoever looked. */
const findings = /\b(?:review|inspection|survey|assessment|investigation|analysis|tests?)\b/i

function itWasAgreed(sentence: string): Opening | undefined {
  if (!speaksOf(sentence, 'it') || !speaksOf(sentence, 'resolving')) return undefined
  for (const match of sentence.matchAll(itWas)) {
    // No rule looks further back than a few clauses.
    const before = sentence.slice(Math.max(0, match.index - 400), match.index)
    const after = sentence.slice(match.index + match[0].length)
    // "It was confirmed that the wall is ours, It was also agreed to mend it.": a comma for a full stop.
    if (
      (isTold(before) && !(match[0].startsWith('It') && /,\s*$/.test(before))) ||
      (/^determined$/i.test(match.groups?.verb ?? '') && findings.test(before)) ||
      anotherTime.test(after) ||
      !/[\p{L}:]/u.test(after) ||
      /^\s+(?:(?:with|between|upon)\b|by (?:a |the )?(?:majority|consensus|general|show|\d))/i.test(after)
    )
      continue
    return spoken(sentence, match, match.index)
  }
  return undefined
}

/** "The Senate approved |the motion| by voice vote.": what became of it, and no wording. */
const theMotion = /^\s(?:the|this)\s(?:main\s|original\s|amended\s)?(?:motion|amendment)\b(?!\s(?:to|that|of)\b)/i

function theBodyAgreed(sentence: string, row: boolean): Opening | undefined {
  for (const match of sentence.matchAll(bodyActs)) {
    const { adv = '', body = '' } = match.groups as Record<string, string>
    const verb = verbOf(match)
    // No rule looks further back than a few clauses.
    const before = sentence.slice(Math.max(0, match.index - 400), match.index)
    const after = sentence.slice(match.index + match[0].length)
    if (theMotion.test(after) && /^(?:approved|adopted|accepted|endorsed)$/.test(verb)) continue
    // "On the motion of Ash, seconded by Birch |the Council| adopted the report."
    const movers = moversLength(sentence)
    const moved = movers > 0 && /^(?:the\s)?$/i.test(before.slice(movers))
    if ((!moved && notTheMeeting.test(before)) || isTold(before) || anotherTime.test(after)) continue
    if (!row && !moved && !standsFree(before) && verb !== 'resolved') continue
    if (!suits(verb, adv, after)) continue
    const phrase = /(?:\b(?:The|the|All|all)\s+)?(?:\p{Lu}[\p{L}’'&-]*\s+(?:(?:and|of|for|&)\s+)?){0,5}$/u.exec(before)?.[0] ?? ''
    if (body === 'meeting' && !/\bthe $/i.test(before)) continue
    return spoken(sentence, match, match.index - phrase.length)
  }
  return undefined
}

/** The subject begins the sentence or a clause: nothing, a comma, "and", "After discussion" before it. */
function standsFree(before: string): boolean {
  // A capital "The" begins a sentence, also behind a title without a stop.
  if (/(?:^|\s)The\s+(?:\p{Lu}[\p{L}’'&-]*\s+){0,4}$/u.test(before)) return true
  const lead = before.replace(/(?:(?:the|this|all|both)\s+)?(?:\p{Lu}[\p{L}’'&-]*\s+(?:(?:and|of|for|&)\s+)?){0,6}$/u, '').trim()
  return (
    lead === '' || /[,;:)–—-]$|\b(?:and|then|therefore|so|but|discussion|debate|consideration|thereupon|deliberation|vote)$/i.test(lead)
  )
}

/** Whether what follows the verb makes it a decision. */
function suits(verb: string, adv: string, after: string): boolean {
  if (/^(?:\s*[.;]|\s*$)/.test(after)) return false
  if (verb === 'resolved') return !putRight.test(after)
  // "agreed to the resolutions below": they are the decision.
  if (verb === 'agreed' && /^\s+to the (?:resolutions?|recommendations?|following)\b[^.]{0,20}\bbelow\b/i.test(after)) return false
  if (verb === 'agreed') return !/^\s+(?:with|on|upon|between|at|by|in (?:general|part|full))\b/i.test(after) && !/^\s*,/.test(after)
  if (verb === 'decided') return /^\s*(?:that|to|not|on|:|–|-|unanimously|against|upon|the|there)/i.test(after)
  if (verb === 'recommended') return /^\s*(?:that|to|:|–|-|the|approval|adoption|unanimously)/i.test(after)
  // "Cabinet considered the details and accepted the reasons contained therein"
  if (verb === 'accepted' && /^\s+the reasons\b/i.test(after)) return false
  if (verb === 'noted') return !/\balso|further/i.test(adv) && paperNoted.test(after)
  // "The Council adopted a policy in March 2018."
  if (
    /\b(?:in (?:(?:january|february|march|april|may|june|july|august|september|october|november|december|early|late|the year)\s+)?(?:19|20)\d\d|last (?:year|month)|previously)\b/i.test(
      after,
    )
  )
    return false
  return !/^\s+(?:that|the (?:fact|need|importance|invitation|apologies|point|challenge))\b/i.test(after) && /^\s+\S|^\s*:\s*$/.test(after)
}

function verbOf(match: RegExpMatchArray): string {
  return (match.groups?.verb ?? '').toLowerCase()
}

function spoken(sentence: string, match: RegExpMatchArray, start: number): Opening {
  const verb = verbOf(match)
  const end = (match.index as number) + match[0].length
  const link = /^[\s,:–—-]*(?:unanimously\s+)?(?:that\b[\s,:–—-]*|the following\s*:?\s*$)?/i.exec(sentence.slice(end))?.[0] ?? ''
  return {
    kind: operativeWords[verb] ?? 'other',
    label: sentence.slice(start, end + link.length).replace(/[\s–—-]+$/, ''),
    start,
    textAt: end + link.length,
    // "It was agreed that they be signed |– Proposed by B Oak, Seconded by C Ash.|"
    end: sentence.length - (/\s[–—-]\s(?:proposed|moved)(?:\sby\b|\s?:)[^.;]{2,90}\bseconded\b[^.;]*\.?$/i.exec(sentence)?.[0].length ?? 0),
    form: 'sentence',
    unanimous: /unanim/i.test(match[0] + link),
  }
}

function decidedAlone(sentence: string): Opening | undefined {
  const match = speaksOf(sentence, 'I') ? alone.exec(sentence) : null
  if (!match || !/^(?:As|Following|Having|In)\b[^.;]{3,200}$/.test(sentence.slice(0, match.index).trim())) return undefined
  const textAt = match.index + match[0].length
  return {
    kind: operativeWords[past[match.groups?.verb ?? ''] ?? ''] ?? 'resolved',
    label: sentence.slice(match.index, textAt),
    start: match.index,
    textAt,
    end: sentence.length,
    form: 'label',
    unanimous: false,
  }
}

/** "… no response received, agreed to write again", "Rota not yet printed, but agreed to post it", "Donation requested, agreed to pay £65" */
function agreedWithoutSubject(sentence: string, row: boolean): Opening | undefined {
  if (!speaksOf(sentence, 'resolution')) return undefined
  for (const match of sentence.matchAll(subjectless)) {
    // "Councillor Elm, who sat for Mill ward, agreed to ask": a person's undertaking.
    if (
      /(?:^|\s)(?:councillor|cllr|mr|mrs|ms|clerk|chair\w*|who)\b[^.;–—]{0,80}$/i.test(sentence.slice(0, match.index)) &&
      match[0].startsWith(',')
    )
      continue
    return spokenAfter(sentence, match)
  }
  // "…, seconded by Councillor Fir and agreed to light lamps", "…, seconded Cllr Fir, all agreed to light lamps", "… and resolved, “That lamps be lit.”"
  const seconded =
    /\b(?:seconded|proposed by)\b[^;]{0,80}?(?:\band\s+(?:it was\s+|all\s+)?|,\s(?:and\s)?(?:it was\s|all\s|everyone\s))(?:unanimously\s+)?(?<verb>resolved|agreed)(?:,?\s+|(?=:))(?:unanimously\s+|by all(?: present)?,?\s+)?(?:that\s+|(?=to\s|["“]that\s)|:\s+(?:["“‘']?that\s+)?|(?:that\s*)?:$)/i.exec(
      sentence,
    )
  if (seconded) return spokenAfter(sentence, seconded)
  // "Mowing of the village green resolved to pay £108": a line of a list, its cells not parted.
  const line = sentence.length < 160 ? /^(?<lead>[^.;]{6,120}?)\s(?<verb>resolved)\s+(?=to\s\p{Ll})/u.exec(sentence) : null
  if (
    line &&
    !bodyLast.test(line.groups?.lead ?? '') &&
    !/\b(?:has|have|had|was|were|be|been|is|are|not|he|she|they|who|which|and|mr|mrs|ms|cllr|councillor|that|will)\b/i.test(
      line.groups?.lead ?? '',
    )
  ) {
    return spokenAfter(sentence, line)
  }
  const inRow = row ? /(?<=\s)(?<verb>resolved|agreed)\s+(?=to\s)/i.exec(sentence) : null
  return inRow ? spokenAfter(sentence, inRow) : undefined
}

function spokenAfter(sentence: string, match: RegExpMatchArray): Opening {
  const at = match.index as number
  const verb = verbOf(match)
  const start = at + match[0].toLowerCase().indexOf(verb)
  const textAt = at + match[0].length
  return {
    kind: operativeWords[verb] ?? 'agreed',
    label: sentence.slice(start, textAt).replace(/[\s,]+$/, ''),
    start,
    textAt,
    end: sentence.length,
    form: 'sentence',
    unanimous: /unanim/i.test(match[0]),
  }
}
