/**
 * Finds in one sentence who is reported to have said something.
 *
 *     In reply to a comment from a Member, the Director went on to say that …      subject, then verb
 *     The report was introduced by Liz Elder, assistant director … (ADS&FS).       passive with its agent
 *     It was reported by the Chair that …
 *     Mr Elm - Hedge in Mill Lane needs cutting                                  a name as the line's heading
 */
import { speaksOf } from '../../language/topics.ts'
import { reportingVerbs } from '../../vocabulary/speech.ts'
import { type Agent, agentOf } from './agents.ts'
import { type DesignationKind, parseDesignation } from './designation.ts'
import { isSpeech } from './speech.ts'
import { newClause, subjectBefore, subjectKnown, subjectOfCompound, subjectOfRelative, subjectOfWho, tidy } from './subjects.ts'
import { askerOf, turnOf } from './turns.ts'

export interface Attribution {
  /** The designation as printed, without a leading "the" and without an abbreviation that is only defined. */
  printed: string
  kind: DesignationKind
  verb: string
  /** Where in the sentence the attributed words begin. */
  at: number
  inReplyTo?: string
}

/** How far into a sentence speakers are looked for. */
const longestSentence = 2500

/** @param known surnames and given names of those present, by which alone a person may be meant: "Elm explained" */
export function attributionsIn(sentence: string, known: ReadonlySet<string> = new Set()): Attribution[] {
  const asker = askerOf(sentence)
  if (asker) return [{ ...asker, at: 0 }]
  const found: Attribution[] = []
  const speakers = new Set<string>()
  for (const { verb, at } of reportingVerbs(sentence)) {
    // No sentence of minutes is longer; what is, has lost its stops, and is not searched to its end.
    if (at > longestSentence) break
    const who = subjectOfWho(sentence, at)
    const subject =
      who ??
      subjectBefore(sentence, at) ??
      (found.length === 0 ? (subjectOfRelative(sentence, at) ?? subjectOfCompound(sentence, at)) : undefined) ??
      subjectKnown(sentence, at, known)
    if (!subject) continue
    const { kind, printed, start } = subject
    if (!isSpeech(subject, verb, sentence, at)) continue
    const before = sentence.slice(0, start).trimEnd()
    if (!who && (found.length === 0 ? !opensSentence(before, kind) : !opensClause(before, kind))) continue
    // "Ms Elm told members that Bo Fir, president of the Trust, had indicated …": what she tells of somebody else.
    if (found.length > 0 && /,$/.test(before) && /\bhad (?:\w+ )?$/.test(sentence.slice(0, at))) continue
    if (speakers.has(printed.toLowerCase())) continue
    speakers.add(printed.toLowerCase())
    const inReplyTo = speaksOf(sentence, 'reply') && speaksOf(sentence, 'question') ? questioner(before) : undefined
    found.push({ printed, kind, verb, at: found.length === 0 ? 0 : start, ...(inReplyTo ? { inReplyTo } : {}) })
  }
  const answered = found.length === 1 ? answeredBy.exec(sentence) : null
  if (answered) {
    const answer = agentOf(sentence.slice(answered.index))
    if (answer) found.push({ ...answer, at: answered.index })
  }
  if (found.length === 0) {
    const named = agentOf(sentence) ?? headingName(sentence) ?? turnOf(sentence, known)
    if (named) found.push({ ...named, at: 0 })
  }
  return found
}

/** "Cllr Elm wanted to know why |and was told by the Clerk that …|" */
const answeredBy = /\b(?:and|but) was (?:told|informed|advised|assured|reminded) by (?=\S)/

/**
 * "In response to Members, the Head of Lamps:" above "explained that …" ¶ "confirmed that …": whose verbs stand in the entries below.
 *
 * @param entry the first of them
 */
export function attributionAbove(sentence: string, entry: string): Attribution | undefined {
  if (!sentence.endsWith(':') || sentence.length > 240) return undefined
  const [first] = reportingVerbs(`${entry.charAt(0).toLowerCase()}${entry.slice(1)}`)
  const subject = first?.at === 0 ? subjectBefore(sentence, sentence.length - 1) : undefined
  if (!first || !subject || subject.kind === 'body' || !opensSentence(sentence.slice(0, subject.start).trimEnd(), subject.kind))
    return undefined
  return { printed: subject.printed, kind: subject.kind, verb: first.verb, at: 0 }
}

/** The first attribution of a sentence: its subject opens it, or stands after an opening clause. */
function opensSentence(before: string, kind: DesignationKind): boolean {
  if (before === '' || /^["“‘'([•·-]+$/.test(before)) return true
  // "b) Outstanding matters - Mr Fir queried": a heading on the same line.
  if (/(?: [-–]|[:;])$/.test(before)) return true
  // "The report of the Clerk advised that in accordance with the Rules set out in section 2, three Members had raised": what it says.
  if (/^the (?:joint )?report\b[^.;]*\b(?:advised|stated|said|explained|noted|showed|set out) that\b/i.test(before)) return false
  if (newClause.test(before)) return true
  if (/\b(?:and|but|or|whilst|while)$/i.test(before)) return kind !== 'pronoun' || /,?\s(?:and|but)$/.test(before)
  // "It was noted that the Director …": somebody else's speech.
  if (
    /^(?:it|there|this|that|which|the (?:joint )?(?:report|letter|committee|meeting|council|motion|minutes|petition|inspector|study))\b/i.test(
      before,
    ) &&
    !/,$/.test(before)
  )
    return false
  if (/\bthat\b/.test(before) && !/,$/.test(before)) return false
  // "It was brought to the Council's attention that …, although these were placed with the best intentions, the Councillors felt"
  if (/,$/.test(before))
    return opener.test(before) || before.length < 60 || /\b(?:although|though|while|whilst|because|since|when|if)\b/.test(before)
  return opener.test(before) || before.split(/\s+/).length <= 6
}

const clauseOpeners = [
  'although|while|whilst|though|when|whenever|if|as|insofar as|since|after|before|following|during|upon|once|despite|given|because|and|but|both',
  'in|on|at|with|to|for|from|by|under|there|here|at this point|prior|later|earlier',
  // "Responding, the Clerk", "Turning to Mill Lane, she"
  'regarding|concerning|having|responding|replying|answering|noting|acknowledging|recognising|turning|referring|speaking|introducing',
  'summing|concluding|moving',
  'however|then|also|additionally|furthermore|finally|lastly|firstly|secondly|therefore|subsequently|again|unfortunately|nevertheless|meanwhile',
]
/** A clause that opens a sentence before its subject: "Although", "In the meantime,". */
const opener = new RegExp(`^(?:${clauseOpeners.join('|')})\\b`, 'i')

/** A further attribution in the sentence: "… and the Director responded that", "…; Councillor Dunn replied". */
function opensClause(before: string, kind: DesignationKind): boolean {
  if (kind === 'pronoun' || kind === 'body') return false
  // "that both herself and the Treasurer believed", "that he and the Clerk had reviewed": two subjects of one verb.
  if (/\b(?:he|she|they|(?:him|her)self|themselves)\sand$/i.test(before)) return false
  return /(?:\b(?:and|but|whilst|while|to which|although|however,?)|[;–-]|,)$/i.test(before) && !/\bsaid,$/.test(before)
}

/** "In reply to a question from Councillor Marsh," → "Councillor Marsh". */
function questioner(before: string): string | undefined {
  const match =
    /\b(?:in (?:response|reply|answer) to|responding to|replying to|answering|following)\b.{0,80}?\b(?:questions?|quer(?:y|ies)|comments?|points?|concerns?|request|requests|enquir(?:y|ies))\b.{0,40}?\b(?:from|by|of|raised by|asked by|put by)\s+(.{2,120}?)(?:,|\s(?:about|regarding|on|concerning|as to|whether|that|who|in relation|in respect|with regard|why|how)\b|$)/i.exec(
      before,
    )
  const who = match?.[1]?.trim().replace(/^the\s+/i, '')
  return who && parseDesignation(who) !== undefined ? who : undefined
}

/** "Mr Elm - Hedge in Mill Lane …", "John Smith, Treasurer – verbal report": the name heads its own words. */
function headingName(sentence: string): Agent | undefined {
  if (!/\s[-–—]\s/.test(sentence)) return undefined
  const [, name = '', words = ''] =
    /^(.{4,120}?)\s[-–—]\s(.{12,})$/.exec(sentence) ?? /^(.{4,120}?)\s[-–—]\s((?:verbal|oral) (?:report|update)\.?)$/i.exec(sentence) ?? []
  if (name === '' || parseDesignation(name) !== 'person') return undefined
  const printed = tidy(name)
  if (/^(?:verbal|oral) (?:report|update)/i.test(words)) return { printed, kind: 'person', verb: words.replace(/\.$/, '') }
  if (!/^(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\b/.test(name) || words.split(' ').length < 6) return undefined
  // "Councillor Elm – Vice-Chairman of the Group for Lanes and Mills": who was there.
  return office.test(words) && !acts.test(words) ? undefined : { printed, kind: 'person', verb: '–' }
}

const office = /\b(?:chair(?:man|woman|person)?|member|holder|officer|director|manager|head|leader|mayor|clerk)\b/i
const acts = /\b(?:is|are|was|were|to|has|have|had|not|needs?|\p{Ll}{2,}(?:ed|ing))\b/u
