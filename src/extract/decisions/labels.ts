/**
 * Labelled decisions: a word of decision at the beginning of a paragraph, or in capitals within a sentence.
 *
 *     RESOLVED: That …    Resolved –    UNANIMOUSLY RESOLVED    “RESOLVED that …”    Decision:    Noted.
 *     … a vote was taken and it was RESOLVED to …        It was AGREED that signs be put up.
 *     ^not the label: only what belongs to the phrase is
 */
import { tellsOfEarlierMeeting } from '../../language/earlier-meeting.ts'
import { bracketedVote, voteAside } from '../../language/figures.ts'
import { opens } from '../../language/labels.ts'
import { everyMatch } from '../../language/matches.ts'
import { speaksOf } from '../../language/topics.ts'
import type { Block } from '../../tree.ts'
import { capitalWords, labelWords, operativeWords } from '../../vocabulary/decisions.ts'
import type { Opening } from './opening.ts'

const anyWord = labelWords.map((word) => word.toLowerCase()).join('|')
const body =
  "(?:the\\s+)?(?:[\\p{L}’'&-]+\\s+){0,4}" +
  '(?:council|committee|sub-committee|cabinet|board|panel|executive|members|councillors|commission|authority|meeting|forum|senate|court' +
  '|assembly|governors|trustees|directors|commissioners|governing body|(?:working |task )?group|partnership)(?:\\s+(?:has|have)(?=\\s*:))?'
const before = [
  'and',
  'so',
  'accordingly,?',
  'therefore,?',
  'thereupon,?',
  'whereupon,?',
  'it (?:was|is)(?: then| therefore| further| also| accordingly| hereby| duly)?,?',
  '(?:now,? )?(?:therefore,? )?be it(?: further)?',
  'unanimously',
  // "Discussed and agreed to wait."
  '(?:discussed|reviewed|considered) and(?=\\s+(?:agreed|decided|resolved)\\s+(?:to|that)\\b)',
  // "Delegated decisions:"
  '(?:delegated|executive)(?=\\s+decisions?\\s*:)',
  // "RESOLVED and noted.", "RESOLVED AND RECOMMENDED that …"
  '(?:resolved|received) and(?=\\s+(?:noted\\s*\\.?\\s*$|recommended\\b))',
  '(?:on|after|following) a (?:vote|show of hands),? it was',
  // "Resolved to RECOMMEND: (to Council)"
  'resolved to(?=\\s+RECOMMEND\\b)',
]
/** "RECOMMENDED| to Full Council| that …", "RECOMMENDED| to the Executive|: …": whom it is told. */
const toBody = '(?:\\s+to\\s+(?:the\\s+)?(?:full\\s+)?(?:council|cabinet|executive|board)(?=\\s*(?:[:–—-]|$|that\\b)))?'
const byAll = '(?:\\s+by\\s+(?:all|everyone)(?:\\s+(?:present|members|councillors))*(?=[\\s.;)]*$|\\s*[:–—]|\\s+(?:that|to)\\b))?'
/** What belongs to the phrase of the label. */
const phrase = [
  // "RESOLUTION| No. 2030/12|"
  '(?:\\s+(?:no\\.?\\s*|number\\s+)?[\\p{L}]{0,4}[-/]?\\d[\\w/.-]*)?',
  // "RESOLVED| unanimously|", "APPROVED| in principle|", "Decisions| taken|:", "AGREED| nem con|", "RESOLVED| (5-0)|"
  '(?:,?\\s+unanimously|,?\\s+in principle|\\s+(?:made|taken)(?=\\s*:?\\s*$|\\s*:))?(?:,?\\s+nem\\.?\\s*con\\.?)?',
  // "AGREED| by all present|."
  byAll,
  // "BE IT RESOLVED| by the Board of Supervisors| that …"
  '(?:,?\\s+by\\s+the\\s[^,;:.]{3,100}?(?=,?\\s+that\\b))?',
  `(?:\\s*\\([^()]{2,60}\\)|${voteAside})?`,
  // "RESOLVED| ON THE MOTION OF Cr Elm and Cr Fir| that …", and above "THAT …"
  '(?:,?\\s+on\\s+(?:the|a)\\s+(?:motion|proposal|proposition)\\s+(?:of|by)\\s[^;:]{3,120}?(?=,?\\s+(?:that|to)\\s|,$))?',
  toBody,
  // "RESOLVED| under the Admission to Meetings Act| that …", "RESOLVED|, pursuant to Standing Order 9,| that …"
  '(?:,?\\s+(?:under|pursuant to|in accordance with)\\s[^;:.]{3,140}?(?=,?\\s+that\\b))?',
]
/** Signs behind it, and between them the vote or who moved it. */
const signs = [
  // "RESOLVED/-" too
  `\\s*(?:/-)?[:;,–—.-]*(?:\\s*${bracketedVote}[\\s:;,–—.-]*)?`,
  // "RESOLVED:| (Cr Elm/Cr Fir)| that …", "RESOLVED| Cr Elm/Cr Fir| that …"
  '(?:\\s*\\([^()/]{2,40}/[^()/]{2,40}\\)[\\s:;,–—-]*)?',
  '(?:\\s*(?:Cllr|Cr|Councill?or|Mr|Mrs|Ms|Dr)s?\\.?\\s[^()/;:]{2,40}/[^()/;:]{2,40}?,?\\s(?=that\\b))?',
  // "RESOLVED:| proposed by Cllr Elm, seconded by Cllr Fir,| that …"
  '(?:\\s*(?:proposed|moved) by\\s[^;:]{3,60}?,?\\sseconded by\\s[^;:,]{3,40}?(?:,\\sby\\s[^,;:.]{3,40})?,\\s(?=that\\b))?',
  // "RESOLVED:| Proposed Cllr Elm, seconded Cllr Fir:| To cut the grass"
  '(?:\\s*(?:proposed|moved)(?: by)?:?\\s[^;:]{3,60}?,?\\s(?:and\\s)?seconded(?: by)?:?\\s[^;:,]{3,40}?\\s?[:–-]\\s*(?=(?:to|that)\\b))?',
  // "RECOMMEND:| (to Council)|"
  '(?:\\s*\\(to (?:the )?(?:council|cabinet|executive|board)[^()]{0,40}\\)[\\s:;,–—-]*)?',
  // "RESOLVED –| (unanimously)| – that …"
  '(?:\\s*\\(?(?:unanimously|nem\\.?\\s*con\\.?(?=\\)))\\)?[\\s:;,–—.-]*)?',
]
/** A word of decision at the beginning, what leads up to it, and what stands between it and the wording. */
const atStart = new RegExp(
  `^["“‘'(]*(?<lead>(?:(?:${before.join('|')})\\s+)*)(?<word>${anyWord})(?![\\p{L}\\p{N}’'])` +
    `(?<rest>${phrase.join('')})(?<sign>${signs.join('')})\\s*(?<that>that\\b[\\s,:;–—-]*)?`,
  'iu',
)
/** "RESOLVEDthat": the space lost. */
const gluedThat = new RegExp(`^["“(]*(?<word>${capitalWords.join('|')})(?<that>that\\b\\s*)`, 'u')
const inCapitals = new RegExp(`(?<![\\p{L}])(?:${capitalWords.join('|')})(?![\\p{Lu}])`, 'gu')
/** "… and it was RESOLVED| unanimously that| …", "… and RESOLVED| by 7 votes to 2 that| …", "The Committee RECOMMENDED| to Council that| …" */
const behindCapitals = new RegExp(
  `^(?:,?\\s+unanimously)?(?:\\s*\\([^()]{2,60}\\)|${voteAside})?${toBody}\\s*[:;,–—.-]*\\s*(?:that\\b[\\s,:;–—-]*)?`,
  'iu',
)
const capitalAtEnd = new RegExp(`\\bit was (?:${capitalWords.join('|')})(?:,? that)?\\s*:[\\s–—-]*$`)
const decidesBehind = /^[^.;]{0,160}?\band (?:it was )?(?:AGREED|RESOLVED|RECOMMENDED|DECIDED)\b/
const anyCapital = new RegExp(capitalWords.join('|'))
/** "to be AGREED", "was not RESOLVED", "as previously RESOLVED": no decision of this meeting. */
/** "The Council may by resolution exclude the public: “RESOLVED that …”": a rule. */
const rule = /\b(?:may|must|shall)\b[^.;]{0,120}[“"]$/i
const otherSense =
  /\b(?:be|been|being|not|is|are|as|had|has|have|having|previously|when|if|whether|to|was once)\s+(?:unanimously\s+|duly\s+)?$/i
const leadUp = new RegExp(
  `(?:it was(?:\\s+(?:then|therefore|also|further|unanimously|accordingly|duly|subsequently))*\\s+|${body}(?:\\s+(?:then|therefore|also|further|unanimously|accordingly|duly))*\\s+|unanimously\\s+|and\\s+)$`,
  'iu',
)

/** "THE COMMITTEE |RESOLVED THAT:|", on a line of its own. */
const bodyInCapitals =
  /^(?:THE\s)?(?:\p{Lu}[\p{Lu}’'-]*\s){0,3}?(?:COUNCIL|COMMITTEE|CABINET|BOARD|PANEL|EXECUTIVE|COMMISSION|MEETING|MEMBERS|GOVERNORS|TRUSTEES)\s(?=(?:UNANIMOUSLY\s)?(?:RESOLVED|AGREED|RECOMMENDED|DECIDED|NOTED|APPROVED)\b\P{Ll}*$)/u

/** The labelled decision that a sentence or paragraph opens with. */
export function labelAt(text: string): Opening | undefined {
  if (!speaksOf(text, 'label')) return undefined
  const body = bodyInCapitals.exec(text)?.[0] ?? ''
  if (body === '') return labelOf(text)
  const found = labelOf(text.slice(body.length))
  return found && { ...found, label: `${body}${found.label}`, textAt: found.textAt + body.length, end: found.end + body.length }
}

function labelOf(text: string): Opening | undefined {
  const glued = gluedThat.exec(text)
  if (glued)
    return opening(
      text,
      glued[0].length - (glued.groups?.that?.length ?? 0) - (glued.groups?.word?.length ?? 0),
      glued[0].length,
      glued.groups?.word ?? '',
    )
  const match = atStart.exec(text)
  if (!match?.groups) return undefined
  const { lead = '', word = '', rest = '', sign = '', that = '' } = match.groups
  const after = text.slice(match[0].length)
  if (!isLabel(text, { lead, word, rest, sign, that }, after)) return undefined
  const start = match[0].length - lead.length - word.length - rest.length - sign.length - that.length
  const found = opening(text, Math.max(0, Math.min(start, /[\p{L}]/u.exec(text)?.index ?? 0)), match[0].length, word)
  if (/unanim|nem\.?\s*con/i.test(lead + rest + sign)) found.unanimous = true
  return found
}

type Parts = Record<'lead' | 'word' | 'rest' | 'sign' | 'that', string>

/** Whether the word opens a decision, by how it is set and by what follows. */
function isLabel(text: string, { lead, word, rest, sign, that }: Parts, after: string): boolean {
  // "… the terms had been" ¶ "agreed.": a paragraph broken over pages, no label.
  // "resolved:" alone above its clauses, with the capitals of a style sheet that the text has lost, is one.
  const alone = after.trim() === ''
  if (lead === '' && /^\p{Ll}/u.test(word) && !(alone && word === text.slice(0, word.length) && lowered.test(text))) return false
  // "DECISION - buy lamps", not "Decision-making"
  const spaced = /\s$/.test(text.slice(0, text.length - after.length))
  const marked = /[:–—]|-(?:\s|$)|:-/.test(`${sign}${after === '' ? '' : ' '}`) && (spaced || !/^-\p{L}/u.test(`${sign.trim()}${after}`))
  const noun = /^(?:decisions?|resolutions?|recommendations?|penderfyniad(?:au)?|argymhelliad)$/i.test(word)
  const told = /^(?:resolved|agreed|recommended|decided|determined|ordered|voted|penderfynwyd|cytunwyd|argymhellwyd)$/i.test(word)
  // "VOTED: To thank the Highway Crew."; "Voted: 3-0" is a vote, "Voted for: Elm" its list.
  if (/^voted$/i.test(word) && that === '' && !/^(?:not )?to\s+(?!(?:the|a|an)\b)\p{Ll}/iu.test(after)) return false
  // "It was agreed that …" is a sentence, which prose.ts reads to its end.
  if (/\b(?:it was|it is)\b/i.test(lead) && !isCapital(word) && !(marked && sign.trim() !== '') && !alone) return false
  if (noun && /^(?:none|nil|n\/?a|not applicable|no decisions?(?: (?:was|were) (?:made|taken|required))?)\.?$/i.test(after.trim()))
    return false
  if (noun) return (alone && !/[,;]/.test(sign)) || (marked && sign.trim() !== '')
  // "Noted.", "Agreed.": a sentence that is one word; "RESOLVED, that:" above its clauses, "RESOLVED on the motion of Cr Elm," above "That …".
  if (alone) return that !== '' || !/[,;]/.test(sign) || /\bon the (?:motion|propos\w+)\b/i.test(rest)
  // "Agreed, subject to a survey.", "Approved subject to costs."
  if (that === '' && onTerms.test(after)) return /^\p{Lu}/u.test(word) && lead === '' && /^\s*,?$/.test(sign)
  // "Agreed. The clerk …", "Approved nem con. Proposed AE"
  const stopped = sign.trim() === '.' || (sign.trim() === '' && /con\.$/i.test(rest))
  if (stopped && that === '') return /^[\p{Lu}"“(]/u.test(after) && !/^(?:resolved|ordered)$/.test(word)
  if (told && that !== '') return true
  // "Resolved to recommend to Full Council that fees rise."
  if (/^resolved to\s/i.test(lead) && /^(?:to|that|the|approval|adoption)\b/i.test(that + after)) return true
  if (marked && sign.trim() !== '') return true
  if (told && /^(?:to|not to|unanimously|by|the|a|an|on the (?:motion|proposal|proposition))\b/i.test(after))
    return lead !== '' || rest !== '' || /^(?:to|not to)\b/i.test(after) || isCapital(word)
  // "Penderfynwyd cymeradwyo'r cofnodion.": the verb says "it was resolved" by itself.
  if (/^(?:penderfynwyd|cytunwyd|argymhellwyd)$/i.test(word)) return /^\p{Ll}/u.test(after)
  if (!isCapital(word))
    return told && /\b(?:it was|it is|be it)\s*$/i.test(lead.trim()) && !/^(?:with|at|in|during|as|between)\b/i.test(after)
  // "APPROVED subject to …"; a heading all in capitals ("APPROVED PREMISES LICENCES") is none.
  return /\p{Ll}/u.test(text) && !/^(?:by|with)\b/i.test(after)
}

/** "resolved:", "recommended that:" */
const lowered = /^(?:resolved|recommended)(?:,? that)?\s*:[\s–—-]*$/

const onTerms = /^(?:subject to|provided|providing|on condition|with the proviso)\b/i

function isCapital(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase()
}

/** "The Cabinet:-", "The Cabinet has:" above "(a) NOTED the report; and (b) AGREED to …": the verbs stand in the clauses. */
export function bodyLead(text: string, below: Block | undefined, next: Block | undefined): Opening | undefined {
  if (!below || !/[:–—-]$/.test(text) || !opens(below.marker)) return undefined
  // "(a) welcomed the report; and" above "(b) instructed the Clerk to print it."
  const decided = verbOfClause.test(below.value) || (warmVerb.test(below.value) && verbOfClause.test(next?.value ?? ''))
  if (!decided || !leadOfClauses.test(text)) return undefined
  return {
    kind: 'resolved',
    start: 0,
    textAt: text.length,
    end: text.length,
    form: 'label',
    label: text.replace(/[\s–—-]+$/, ''),
    unanimous: /unanim/i.test(text),
  }
}

/** "After discussion, it was" above "(a) that the report be noted; and": RESOLVED, which the page has lost. */
export function lostWord(text: string, below: Block | undefined): Opening | undefined {
  if (!below || !opens(below.marker) || !/^that\b/i.test(below.value)) return undefined
  const start = /\bit was[\s:,–—-]*$/.exec(text)?.index
  if (start === undefined) return undefined
  return { kind: 'resolved', start, textAt: text.length, end: text.length, form: 'label', unanimous: false, lost: true }
}

/** What a body does in the clauses below its name. */
const verbOfClause =
  /^(?:noted|agreed|approved|endorsed|resolved|recommended|received|requested|authori[sz]ed|delegated|decided|adopted|granted|accepted|ratified|confirmed|considered|commended|supported|remitted|instructed|continued|homologated|appointed|directed|referred|refused|deferred)\b/i
/** What is a part of a decision beside another, and else of a debate. */
const warmVerb = /^(?:welcomed|thanked|congratulated|acknowledged)\b/i
/** "The Board|, having heard the Director,| unanimously:" */
const leadOfClauses = new RegExp(
  `^(?:(?:following|after|having)\\b[^.;:]{0,120},\\s*)?(?:that\\s+)?${body}(?:,\\s(?:having|after|following|on|upon)\\b[^.;:]{3,140}(?:,|(?=\\s?[:–—-])))?` +
    '(?:\\s+unanimously)?\\s*(?::|:-|[–—-])\\s*-?$',
  'iu',
)

/** A decision within a sentence, its word in capitals: "… and it was RESOLVED that …". */
export function capitalIn(text: string): Opening | undefined {
  if (!speaksOf(text, 'label') || !anyCapital.test(text) || !/\p{Ll}/u.test(text)) return undefined
  for (const match of everyMatch(text, inCapitals)) {
    if (match.index === 0) continue
    const lead = text.slice(Math.max(0, match.index - 160), match.index)
    if (otherSense.test(lead) || rule.test(lead) || tellsOfEarlierMeeting(lead)) continue
    const phrase = leadUp.exec(lead)?.[0] ?? ''
    const end = match.index + match[0].length
    const tail = behindCapitals.exec(text.slice(end))?.[0] ?? ''
    // "The report was NOTED.": the sentence is the decision.
    // "The minutes were |AGREED| without division and it was RESOLVED:": the list stands below the last word.
    if (capitalAtEnd.test(text.slice(end))) continue
    // "The Committee |NOTED| the report and AGREED that …": a passing note.
    if (match[0] === 'NOTED' && decidesBehind.test(text.slice(end))) continue
    // "Accounts |AGREED| by all."
    const subject =
      (/\b(?:was|were)\s+(?:(?:unanimously|duly|then|formally)\s+)?$/i.test(lead) && !/\bit was\s+(?:\w+\s+)?$/i.test(lead)) ||
      /^\s+by\s+(?:all|everyone)\b(?!\s+(?:that|to)\b)/i.test(text.slice(end))
    const from = match.index - phrase.replace(/^and\s+/i, '').length
    const found = opening(text, subject ? 0 : from, subject ? 0 : end + tail.length, match[0])
    if (/unanim/i.test(phrase + tail)) found.unanimous = true
    // "… and RESOLVED |to RECOMMEND to Council that| fees rise"
    const advised = subject || !/^(?:RESOLVED|AGREED|DECIDED)$/.test(match[0]) ? undefined : toAdvise.exec(text.slice(end))?.[0]
    if (advised) {
      found.kind = 'recommended'
      found.textAt = end + advised.length
      found.label = text.slice(from, found.textAt).trim()
    }
    if (subject) {
      found.form = 'whole'
      delete found.label
    }
    return found
  }
  return undefined
}

const toAdvise = /^\s+to\s+RECOMMEND\b(?:\s+to\s+(?:the\s+)?(?:full\s+)?(?:council|cabinet|executive|board))?[\s:,–-]*(?:that\b[\s:,–-]*)?/i
/** "RESOLVED |(that Council be recommended)|: That lamps be lit." */
const toRecommend = /\((?:that\s|to\s)[^()]{0,50}\brecommend(?:ed)?\b[^()]{0,40}\)/i

function opening(text: string, start: number, textAt: number, word: string): Opening {
  const label = text
    .slice(start, textAt)
    .replace(/[\s–—-]+$/, '')
    .replace(/^["“‘'(]+/, '')
  const found: Opening = {
    kind: toRecommend.test(label) ? 'recommended' : (operativeWords[word.toLowerCase()] ?? 'other'),
    start,
    textAt,
    end: text.length,
    form: 'label',
    unanimous: false,
  }
  if (label !== '') found.label = label
  return found
}
