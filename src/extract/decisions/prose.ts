/**
 * Decisions told in a sentence, without a label.
 *
 *     It was agreed that the Clerk write again.      The Councillors resolved to pay £40.
 *     The minutes of 4 March were approved as a correct record.      Correspondence was noted by Members.
 *     … no reply received, agreed to write again.    Mill Lane, extension – approved with no comments
 */

import { sentences } from '../../language/sentences.ts'
import { bodyNouns, businessNouns, operativeWords, paperNouns } from '../../vocabulary/decisions.ts'
import type { Opening } from './openings.ts'

const bodies = bodyNouns.join('|')
const adverbs =
  '(?:\\s+(?:then|therefore|thereupon|also|further|unanimously|duly|accordingly|subsequently|formally|generally|all|both|present|in turn|hereby))*'
/** Behind the verb "all" belongs to what was agreed: "agreed all satisfactory". */
const behind = '(?:\\s+(?:unanimously|therefore|also|then))*'
const byBody = `(?:\\s+by\\s+(?:all\\s+)?(?:the\\s+)?(?:[\\p{L}’'-]+\\s+){0,3}?(?:${bodies}|those present|all present|all)(?![\\p{L}]))`
const aside = '(?:,\\s[^;:]{3,110}?,)?'
/** "on the proposal of Councillor Elm, seconded by Councillor Fir" between verb and "that" */
const moved = '(?:,?\\s+on (?:the|a) (?:proposal|motion) (?:of|by)\\s[^;:]{3,120}?(?:,|(?=\\sthat\\b)|(?=\\sto\\s\\p{Ll})))?'

const itWas = new RegExp(
  `\\bit (?:was|is)(?<adv>${adverbs})${aside}\\s+(?:(?:agreed|resolved|decided|approved)\\s+and\\s+)?(?<verb>resolved|agreed|decided|determined|recommended|ordered)\\b(?<after>${byBody}?${behind}${moved})`,
  'giu',
)
const bodyActs = new RegExp(
  `(?<![\\p{L}-])(?<body>${bodies})(?<adv>${adverbs})\\s+(?:(?:considered|reviewed|received|discussed|noted|nominated)\\s+(?:[^,.;]{0,80}\\s)?and\\s+)?(?<verb>resolved|agreed|decided|recommended|approved|endorsed|adopted|accepted|ratified|authori[sz]ed|noted)(?![\\p{L}])(?<after>${behind}${moved})`,
  'gu',
)
/** Subjects that are not the meeting: "some Members agreed", "when the Committee resolved", "a decision of the Council agreed". */
const notTheMeeting =
  /(?:^|[\s(])(?:of|by|with|from|to|for|that|which|who|if|when|whether|had|has|have|as|before|because|until|unless|[Ss]ome|[Ss]everal|[Mm]any|[Mm]ost|[Oo]ther|[Ff]ew|[Cc]ertain|[Tt]wo|[Tt]hree|number of|group of|minority of|individual|between|among|previous|next|last|where|while|how|although|and\/or|all the|remaining|ward|local|borough|county|district)\s+(?:the\s+|these\s+|those\s+)?(?:\p{Lu}[\p{L}’'&-]*\s+(?:(?:and|of|for|&)\s+)?){0,5}$/u
/** A matter that is put right is no resolution. */
const putRight =
  /^\s+(?:the|a|an|any|all|these|those|this|some|most|his|her|its|their|many)\s+(?:\w+\s+)?(?:issues?|matters?|problems?|disputes?|quer(?:y|ies)|complaints?|concerns?|difficult(?:y|ies)|conflicts?)\b/i
/** Decided at another time: "It was agreed at the last meeting that …". */
const anotherTime =
  /^\s*,?\s*(?:at|during|in|on|by)\s+(?:(?:the|its|their|a|our)\s+)?(?:last|previous|earlier|recent|january|february|march|april|may|june|july|august|september|october|november|december|\d|meeting (?:on|of|held|in)|(?:council|cabinet|committee|full council)\b[^,;]{0,40}\bmeeting)|^\s*(?:previously|earlier|last (?:year|month|week|time)|some (?:years?|months?|time) ago|in (?:19|20)\d\d)\b/i
/** "X reported that it was agreed": told, not decided. */
const told =
  /\b(?:report(?:ed|s|ing)|advis(?:ed|es|ing)|said|say(?:s|ing)|stat(?:ed|es|ing)|explain(?:ed|s|ing)|inform(?:ed|s|ing)|confirm(?:ed|s|ing)|remind(?:ed|s|ing)|not(?:ed|es|ing)|ask(?:ed|s|ing)|comment(?:ed|s|ing)|recall(?:ed|s|ing)|mention(?:ed|s|ing)|understood|felt|believed|claimed|outlined|referred|updated|clarified|announced|read out|minuted|recorded)\b[^;]*$/i
const reportedClause = /\b(?:that|which|where|when|whether|if|as|how|what|once|until|because|since)\s+(?:[^,;]{0,50}[,\s]\s*)?$/i
const freshClause =
  /(?:;|–|—|\s-|\b(?:and|so|therefore|thus|but)|\.)\s*,?\s*(?:(?:[Aa]fter|[Ff]ollowing|[Oo]n)\s[^,;]{0,60},?\s*)?(?:[Tt]he\s)?(?:\p{Lu}[\p{L}’'-]*\s+){0,4}$/u

const business = businessNouns.join('|')
const papers = paperNouns.join('|')
const participle = '(?:[\\p{L}-]+(?:ed|en)|read|put|understood|made|set|taken as read)'
const passive = new RegExp(
  `^(?<before>[^.;:]{0,200}?)(?<![\\p{L}’'-])(?<noun>${business}|correspondence)(?![\\p{L}])(?<np>[^.;:]{0,220}?)(?:\\s|,\\s|(?<=\\d))(?:was|were|is|are)\\s+(?<not>not\\s+)?(?:(?:then|therefore|also|duly|unanimously|formally|subsequently|all|both|accordingly)\\s+)*(?:${participle}(?:\\s+(?:as|by)\\s[^.;:,]{0,40})?\\s*(?:,|,?\\s+and|&)\\s+){0,2}(?:unanimously\\s+|then\\s+|duly\\s+)?(?<verb>approved|agreed|accepted|adopted|confirmed|ratified|endorsed|authori[sz]ed|noted|refused|rejected|deferred|granted)(?![\\p{L}])(?<after>.*)$`,
  'isu',
)
const finite =
  /\b(?:is|was|were|had|has|have|said|that|which|who|would|will|could|should|if|when|reported|advised|noted|asked|confirmed|stated|explained|as|seen)\b/i
const introduction = /^["“(]*(?:(?:After|Following|On|Upon|With|Subject|In|At|During|Having|Given|As)\b[^.;]{0,160},\s*)?/
const agent = new RegExp(
  `^\\s*,?\\s+by\\s+(?!(?:all\\s+)?(?:the\\s+)?(?:(?:parish|town|full|whole|entire|municipal)\\s+)?(?:${bodies}|those|all\\b|everyone|a (?:vote|show|majority)|unanimous|consensus|general|\\d)|(?:\\S+\\s+){0,2}(?:and signed|as a)|(?:councillor|cllr|mr|mrs|ms|chair))`,
  'iu',
)
const trueRecord =
  /\b(?:as|being|were|was)\s+(?:an?\s+)?(?:\w+\s+(?:and\s+\w+\s+)?)?(?:correct|true|accurate)\b[^.;]{0,20}\b(?:record|copy|account|reflection|minutes?|representation)\b/i
const allAgreed = /^all\s+(?:present\s+)?agreed\b(?!\s+(?:that|to)\b)/i
const whichNoted = new RegExp(`\\bwhich\\s+(?:was|were)\\s+(?<verb>noted|agreed|approved|adopted)${byBody}`, 'iu')
const subjectless = /(?:[,;]|\s[–—-])\s*(?<verb>agreed|resolved)(?:\s+unanimously)?\s+(?=(?:to|that|for|not to)\b)(?<that>that\s+)?/gi
const dashOutcome =
  /\s[–—-]\s*(?<verb>approved|agreed|refused|accepted|deferred|granted|supported|rejected|not agreed|not approved|noted)\b(?<after>[^.]{0,80})\.?$/i
const stoppedOutcome = /^(?<verb>approved|refused|accepted|deferred|granted|supported)\b(?! by\b)(?<after>[^.]{0,120})\.?$/i
/** Planning: "No objections", "Council has no comments to make." */
export const noObjection =
  /^(?:(?:the\s+)?(?:parish |town )?(?:council|councillors|committee|members)\s+(?:raised|has|had|have|made|offered|submitted)\s+)?no (?:objections?|observations?|comments?|adverse comments?|concerns)\b.{0,40}$/i

/** The decision that a sentence tells of. `row`: the sentence is a row of a table, whose cells no comma parts. */
export function decisionIn(sentence: string, row = false): Opening | undefined {
  if (!gate.test(sentence)) return undefined
  return (
    itWasAgreed(sentence) ??
    theBodyAgreed(sentence, row) ??
    recordApproved(sentence) ??
    businessApproved(sentence) ??
    notedByMembers(sentence) ??
    decidedAlone(sentence) ??
    agreedWithoutSubject(sentence, row)
  )
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

const gate =
  /\bI (?:hereby )?(?:agree|approve|resolve|decide|authori[sz]e)\b|\b(?:resolved|agreed|decided|determined|recommended|ordered|approved|endorsed|adopted|accepted|ratified|authori[sz]ed|noted|confirmed|signed|refused|rejected|deferred|granted|taken as read)\b/i

function itWasAgreed(sentence: string): Opening | undefined {
  for (const match of sentence.matchAll(itWas)) {
    const before = sentence.slice(0, match.index)
    const after = sentence.slice(match.index + match[0].length)
    if (isTold(before) || anotherTime.test(after) || !/[\p{L}:]/u.test(after) || /^\s+(?:with|between|upon)\b/i.test(after)) continue
    return spoken(sentence, match, match.index)
  }
  return undefined
}

function theBodyAgreed(sentence: string, row: boolean): Opening | undefined {
  for (const match of sentence.matchAll(bodyActs)) {
    const { verb = '', adv = '', body = '' } = match.groups as Record<string, string>
    const before = sentence.slice(0, match.index)
    const after = sentence.slice(match.index + match[0].length)
    if (notTheMeeting.test(before) || isTold(before) || anotherTime.test(after)) continue
    if (!row && !standsFree(before) && verb !== 'resolved') continue
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
  if (verb === 'agreed') return !/^\s+(?:with|on|upon|between|at|by|in (?:general|part|full))\b/i.test(after) && !/^\s*,/.test(after)
  if (verb === 'decided') return /^\s*(?:that|to|not|on|:|–|-|unanimously|against|upon|the|there)/i.test(after)
  if (verb === 'recommended') return /^\s*(?:that|to|:|–|-|the|approval|adoption|unanimously)/i.test(after)
  if (verb === 'noted')
    return (
      !/\balso|further/i.test(adv) &&
      new RegExp(
        `^\\s+(?:the|this|his|her|their|an?)?\\s*(?:contents? of the\\s+)?(?:(?!(?:of|and|for|from|in|on|to|with|that)\\s)[\\p{L}\\d’'&/,-]+\\s+){0,5}?(?:${papers})(?![\\p{L}])(?:\\s+(?:of|on|from|as|by|for|in|and)\\b(?![^.]*\\b(?:was|were|had|would|is|are|will|has|have|that)\\b)[^.]*)?[.\\s]*$`,
        'iu',
      ).test(after)
    )
  // "The Council adopted a policy in March 2018."
  if (
    /\b(?:in (?:(?:january|february|march|april|may|june|july|august|september|october|november|december|early|late|the year)\s+)?(?:19|20)\d\d|last (?:year|month)|previously)\b/i.test(
      after,
    )
  )
    return false
  return !/^\s+(?:that|the (?:fact|need|importance|invitation|apologies|point|challenge))\b/i.test(after) && /^\s+\S/.test(after)
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
    end: sentence.length,
    form: 'sentence',
    unanimous: /unanim/i.test(match[0] + link),
  }
}

/** Whether the words before say that somebody tells of it; a new clause ("…; it was agreed") frees it. */
function isTold(before: string): boolean {
  if (before.trim() === '' || /[“"]$/.test(before.trimEnd())) return false
  const words = before.slice(-300)
  if (freshClause.test(words) && !/\b(?:that|and that|if|whether)\s*$/i.test(words.trimEnd())) return false
  return reportedClause.test(words) || (told.test(words) && /\bthat\b/i.test(words.slice(told.exec(words)?.index ?? 0)))
}

/** "The minutes … were agreed as a true record", "All agreed this was a true record", "they were signed as a true copy" */
function recordApproved(sentence: string): Opening | undefined {
  if (allAgreed.test(sentence)) return whole(sentence, 'agreed')
  if (!/\bminutes\b|\bnotes of the\b/i.test(sentence)) return undefined
  const match =
    /(?<![a-z])(?:was|were|be|being)\s+(?:(?:\w+\s+)?(?:then|duly|unanimously|read|proposed|considered|reviewed)[\s,]+(?:and\s+|&\s+)?)*(?:\w+\s+and\s+)?(approved|agreed|confirmed|accepted|adopted|taken as read|signed|passed|received)\b/i.exec(
      sentence,
    )
  if (!match || (!trueRecord.test(sentence) && !/^(?:approved|confirmed|adopted|agreed|accepted)$/i.test(match[1] as string)))
    return undefined
  const before = sentence.slice(0, match.index)
  if (
    /\b(?:be|being)\s/i.test(match[0]) ||
    isTold(before.replace(/.*\bminutes\b/i, 'minutes')) ||
    /\b(?:had|would|until|should|if)\b[^,]*$/.test(before.slice(-40))
  )
    return undefined
  return whole(sentence, (match[1] as string).toLowerCase() === 'agreed' ? 'agreed' : 'approved')
}

/** "Cheques for the following invoices were approved and signed.", "The application was refused." */
function businessApproved(sentence: string): Opening | undefined {
  const proposed = movers.exec(sentence)?.[0].length ?? 0
  const match = passive.exec(sentence.slice(proposed))
  if (!match?.groups) return undefined
  const { before = '', noun = '', np = '', not, verb = '', after = '' } = match.groups
  const lead = before.slice(introduction.exec(before)?.[0].length ?? 0)
  if (finite.test(lead) || lead.trim().split(/\s+/).length > 8) return undefined
  // "The motion was put and it was agreed": the result of a motion.
  if (/\b(?:it|this|they|which)\s*,?$/i.test(np.trim()) || /\bput\b.*\bvote\b/i.test(sentence)) return undefined
  // "The report was proposed by A, seconded by B and agreed.": the result of a motion.
  if (
    /\bseconded\b/i.test(sentence.slice(sentence.length - after.length - verb.length - 200)) &&
    !/^\W*on the (?:proposal|motion)\b/i.test(sentence)
  )
    return undefined
  if (/\b(?:which|who|had|has been|that (?:was|were|had)|previously|if|when)\b/i.test(np.replace(/,\s*(?:which|having|as)\b[^,]*,/g, '')))
    return undefined
  if (agent.test(after) || anotherTime.test(after) || /^\s+(?:that|with (?:the )?(?:borough|county))\b/i.test(after)) return undefined
  if (/^\s*(?:and|but)\s+(?:had|has)\b/.test(after)) return undefined
  if (
    /^noted$/i.test(verb) &&
    !(new RegExp(`^(?:${papers})$`, 'i').test(noun) && (/^[\s.]*$/.test(after) || new RegExp(`^${byBody}`, 'iu').test(after)))
  )
    return undefined
  return whole(sentence, not ? 'refused' : verb)
}

/** "Circulated, report of the Engineer which was noted by Members." */
function notedByMembers(sentence: string): Opening | undefined {
  const match = whichNoted.exec(sentence)
  return match ? whole(sentence, match.groups?.verb as string) : undefined
}

function decidedAlone(sentence: string): Opening | undefined {
  const match = alone.exec(sentence)
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

/** "On the proposal of Councillor Elm, seconded by Councillor Fir, both recommendations were agreed." */
const movers = /^["“]?on the (?:proposal|motion) of [^;]{3,120}?(?:,\s*seconded by\s[^,;]{3,60})?,\s*(?!seconded)/i

/** The sentence itself is the decision, without what says who proposed it: "On the proposal of A, seconded by B, both were agreed." */
function whole(sentence: string, verb: string): Opening {
  const lead = movers.exec(sentence)?.[0].length ?? 0
  const kind = operativeWords[verb.toLowerCase()] ?? 'approved'
  return { kind, start: lead, textAt: lead, end: sentence.length, form: 'whole', unanimous: /unanim/i.test(sentence) }
}

/** "… no response received, agreed to write again", "Donation requested, agreed to pay £65" */
function agreedWithoutSubject(sentence: string, row: boolean): Opening | undefined {
  for (const match of sentence.matchAll(subjectless)) {
    // "Councillor Elm, who sat for Mill ward, agreed to ask": a person's undertaking.
    if (
      /(?:^|\s)(?:councillor|cllr|mr|mrs|ms|clerk|chair\w*|who)\b[^.;–—]{0,80}$/i.test(sentence.slice(0, match.index)) &&
      match[0].startsWith(',')
    )
      continue
    return spokenAfter(sentence, match)
  }
  // "Mowing of the village green resolved to pay £108": a line of a list, its cells not parted.
  const line = sentence.length < 160 ? /^(?<lead>[^.;]{6,120}?)\s(?<verb>resolved)\s+(?=to\s\p{Ll})/u.exec(sentence) : null
  if (
    line &&
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
    label: sentence.slice(start, textAt).trim(),
    start,
    textAt,
    end: sentence.length,
    form: 'sentence',
    unanimous: /unanim/i.test(match[0]),
  }
}

/** A line of a list that ends in its outcome: "Mill Lane, extension – approved with no comments". */
export function outcomeLine(text: string): Opening | undefined {
  if (text.length > 400) return undefined
  const all = sentences(text)
  for (const [i, sentence] of all.entries()) {
    const lead = text.slice(0, sentence.start)
    if (sentence.end > 260 || narrated.test(lead)) return undefined
    const dash = dashOutcome.exec(sentence.text)
    // "Extension at Mill Lane. Approved with the request that …"
    const match = dash && !narrated.test(sentence.text.slice(0, dash.index)) ? dash : i > 0 ? stoppedOutcome.exec(sentence.text) : null
    if (match) return lineOpening(match, sentence.end)
  }
  return undefined
}

const narrated = /\b(?:was|were|had|has|have|said|that|is|are)\b/i

function lineOpening(match: RegExpExecArray, end: number): Opening {
  const verb = verbOf(match)
  const kind = verb.startsWith('not ') ? 'refused' : verb === 'supported' ? 'other' : (operativeWords[verb] ?? 'approved')
  return { kind, start: 0, textAt: 0, end, form: 'whole', unanimous: false }
}

/** The heading of a list of planning applications: "Approved by Parish Council". */
export function outcomeHeading(text: string): Opening | undefined {
  const match =
    /^(?<verb>approved|refused|supported|objected to|recommended for (?:approval|refusal)) by (?:the )?(?:parish|town)(?: council)?\s*[:–-]*$/i.exec(
      text,
    )
  if (!match) return undefined
  const verb = verbOf(match)
  const kind = verb.startsWith('recommended') ? 'recommended' : verb === 'approved' || verb === 'refused' ? verb : 'other'
  return { kind, label: text, start: 0, textAt: text.length, end: text.length, form: 'sentence', unanimous: false }
}
