/**
 * Finds in one sentence who is reported to have said something.
 *
 *     In reply to a comment from a Member, the Director went on to say that …      subject, then verb
 *     The report was introduced by Liz Elder, assistant director … (ADS&FS).       passive with its agent
 *     It was reported by the Chair that …
 *     Mr Elm - Hedge in Mill Lane needs cutting                                  a name as the line's heading
 */
import { speaksOf } from '../../language/topics.ts'
import { bodySpeech, groupAct, mayThenSpeak, passiveAgent, presentVerb, reportingVerbs, updateFrom } from '../../vocabulary/speech.ts'
import { type DesignationKind, parseDesignation } from './designation.ts'
import {
  longestDesignation,
  newClause,
  subjectBefore,
  subjectKnown,
  subjectOfCompound,
  subjectOfRelative,
  subjectOfWho,
  tidy,
} from './subjects.ts'

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
/** Groups that are not part of the meeting. */
const outsiders = /\b(?:residents|parishioners|villagers|neighbours|objectors|parents|people|students|public)\b/i
/** A clause that opens a sentence before its subject: "Although", "In the meantime,". */
const opener =
  /^(?:although|while|whilst|though|when|whenever|if|as|insofar as|since|after|before|following|during|in|on|at|with|regarding|concerning|having|responding|replying|answering|noting|acknowledging|recognising|turning|to|for|from|by|however|then|also|additionally|furthermore|finally|lastly|firstly|secondly|therefore|subsequently|again|unfortunately|nevertheless|meanwhile|under|referring|speaking|introducing|summing|concluding|upon|once|despite|given|prior|later|earlier|both|there|here|at this point|despite|moving|because|and|but)\b/i

/** @param known surnames and given names of those present, by which alone a person may be meant: "Elm explained" */
export function attributionsIn(sentence: string, known: ReadonlySet<string> = new Set()): Attribution[] {
  const found: Attribution[] = []
  const taken: { speaker: string; end: number }[] = []
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
    if (!speaks(kind, printed, verb, sentence, at + verb.length)) continue
    const before = sentence.slice(0, start).trimEnd()
    if (!who && (found.length === 0 ? !opensSentence(before, kind) : !opensClause(before, kind))) continue
    // "Ms Elm told members that Bo Fir, president of the Trust, had indicated …": what she tells of somebody else.
    if (found.length > 0 && /,$/.test(before) && /\bhad (?:\w+ )?$/.test(sentence.slice(0, at))) continue
    if (taken.some((other) => other.speaker === printed.toLowerCase())) continue
    taken.push({ speaker: printed.toLowerCase(), end: at })
    const inReplyTo = speaksOf(sentence, 'reply') && speaksOf(sentence, 'question') ? questioner(before) : undefined
    found.push({ printed, kind, verb, at: found.length === 0 ? 0 : start, ...(inReplyTo ? { inReplyTo } : {}) })
  }
  if (found.length === 0) {
    const agent = agentOf(sentence) ?? headingName(sentence)
    if (agent) found.push(agent)
  }
  return found
}

/** "Chief Jo Elm reports that", not the headings "Officer reports" and "Clerk Jo Elm reports": a name, and what was said. */
function speaksInPresent(kind: DesignationKind, printed: string, after: string): boolean {
  if (/^(?:\W*$|\s(?:was|were|is|are|and(?! \p{Ll}+s\b)|from|by|for)\b)/u.test(after)) return false
  return (
    (kind === 'person' && !/\bCouncil$/.test(printed)) ||
    kind === 'pronoun' ||
    (kind === 'role' && parseDesignation(printed.split(' ').slice(-2).join(' ')) === 'person')
  )
}

/** Whether this kind of speaker speaks by this verb. */
function speaks(kind: DesignationKind, printed: string, verb: string, sentence: string, end: number): boolean {
  const after = sentence.slice(end)
  // "thanked officers for their continued work"
  if (/\b(?:his|her|their|its)$/.test(printed)) return false
  if (presentVerb.has(verb) && !speaksInPresent(kind, printed, after)) return false
  if (kind === 'body') {
    // "was very supportive of the work and commented on …" is speech; "was supportive of the application" a mood.
    if (
      /^expressed/.test(verb) &&
      /^ (?:its|their|his|her|the (?:committee|council|board|panel|cabinet)['’]s) (?:sincere |deep(?:est)? |\w+ )?(?:thanks|gratitude|appreciation|condolences|sympathy|congratulations)/i.test(
        after,
      )
    )
      return false
    if (/supportive/.test(verb)) return /\band (?:commented|asked|queried|stressed|raised|suggested)\b/.test(after)
    return bodySpeech.test(verb)
  }
  // "has expressed interest in the post": who would like to have it.
  if (
    /^expressed/.test(verb) &&
    /^ (?:an )?interest in\b/.test(after) &&
    /\b(?:has|have|had)\s$/.test(sentence.slice(0, end - verb.length))
  )
    return false
  // "On the 22nd July a resident complained of noise": not at this meeting.
  if (
    /^(?:an? |one |another )?(?:local )?(?:resident|neighbour|parishioner|villager)s?\b/i.test(printed) &&
    /^on (?:the )?\d/i.test(sentence)
  )
    return false
  // "residents had expressed concern", "50 residents responded to the consultation": the background, not the meeting.
  if (
    kind === 'group' &&
    outsiders.test(printed) &&
    (/\bhad\s*(?:\w+ly\s*)?$/.test(sentence.slice(0, end - verb.length)) || /^\d/.test(printed))
  )
    return false
  if (kind === 'group') {
    if (verb === 'discussed') return false
    // "Members noted that Foynes was …" is speech; "Members noted the report" is an act.
    if (/^noted/.test(verb)) return /^,? (?:that|how|the (?:importance|need|concerns?|difficult))/.test(after)
    if (/^(?:agreed|considered|recommended|accepted|thanked|congratulated|wished)/.test(verb)) return false
    // "Councillors informed of events": "were" is left out.
    if (/^informed/.test(verb) && /^ of\b/.test(after)) return false
    // "Councillors reviewed the policy", "The Commissioners went through the accounts": the meeting's act; a deputation reviews its own work.
    if (/^(?:reviewed|went through)/.test(verb) && /\b(?:members|councillors|trustees|directors|commissioners|supervisors)$/i.test(printed))
      return false
    if (groupAct.test(verb))
      return /^(?:supported|presented|introduced)/.test(verb) === false ||
        (/^(?:presented|introduced)/.test(verb) && /^(?:representatives|officers|consultants|students|pupils) (?:from|of)\b/i.test(printed))
        ? true
        : /\band (?:noted|asked|stressed|highlighted|requested|suggested|commented|felt)\b/.test(after)
  }
  // "Ms Elm discussed the grant": one person's words; "Ms Elm and Mr Fir discussed", "Members discussed" an exchange.
  if (verb === 'discussed' && (kind === 'pronoun' || /\s(?:and|&)\s/.test(printed))) return false
  // "The Mayor read the ordinance by title only": a form of law-making; "read the decision as follows": the meeting's own words;
  // "She read out and signed the declaration of acceptance of office": a ceremony.
  if (/\bread\b/.test(verb) && readsForm.test(after)) return false
  // "Mr Elm declared an interest as he had made representations on the site.": the ground of it.
  if (kind === 'pronoun' && /\bdeclared\b[^.;]{0,80}\binterests?\b/.test(sentence.slice(0, end))) return false
  // "Councillor Elm had agreed that it not be debated": before the meeting; "the Mayor and Cabinet agreed that": the body's act.
  if (/^agreed/.test(verb) && (/\bhad $/.test(sentence.slice(0, end - verb.length)) || /\band Cabinet$/.test(printed))) return false
  // "Mr Elm declared an interest in item 4 and considered that he must withdraw."
  if (/^considered/.test(verb) && /\bdeclared an?\s[^.;]{0,40}\binterest\b/.test(sentence.slice(0, end))) return false
  switch (verb) {
    // Arrivals: "The Chairman welcomed everyone to the meeting".
    case 'welcomed':
      return !/^(?:(?!\bwho\b).)*?\bto (?:the|his|her|their|this|its) (?:\w+ )?(?:meeting|council|committee|panel|board)\b|^ (?:the )?(?:everyone|all|members|those)\b/i.test(
        after,
      )
    // "introduced himself as a resident", "introduced members and officers present".
    case 'introduced':
      return !/^ (?:himself|herself|themselves|members|officers|everyone|(?:all )?(?:those|the (?:members|officers|parties)))\b/i.test(
        after,
      )
    case 'referred':
      return !/^ (?:the|this) (?:matter|item|report|application) (?:back|to)\b/.test(after)
    case 'continued':
    case 'shared':
    case 'raised':
    case 'demonstrated':
    case 'showed':
      return !/^ (?:to|in|as)\b/.test(after)
    case 'supported':
    case 'opposed':
      return !byAgent.test(after) && (kind === 'person' || kind === 'role' || kind === 'initials')
    case 'highlighted':
      return !byAgent.test(after)
    // "sought questions", "requested members to vote": how the Chair takes the business.
    case 'sought':
      return !byAgent.test(after) && !/^ (?:any )?(?:\w+ )?(?:questions|volunteers|declarations)\b/.test(after)
    case 'requested':
      return !byAgent.test(after) && !ofOwnVote.test(after) && !/^ (?:that )?(?:the )?[Mm]embers (?:to )?vote\b/.test(after)
    // "The Reeve called for post agenda items", "called for the vote": how the Chair takes the business.
    case 'called for':
      return !takesBusiness.test(after)
    // "appealed to the Magistrates’ Court", "appealed against the refusal"
    case 'appealed':
      return !/^ (?:against|to [^.;]{0,40}\b(?:Court|Tribunal|Inspectorate|Inspector|Secretary of State)\b)/.test(after)
    // "presented the Mayoress with flowers"
    case 'presented':
      return !/^ [^.]{2,80}? with (?:\S+ ){0,4}?(?:flowers|bouquet|badge|certificate|award|medal|chain|gift|scroll|plaque|trophy|cheque)\b/.test(
        after,
      )
    default:
      return !(/^(?:asked|wished)/.test(verb) && ofOwnVote.test(after))
  }
}

const readsForm = /\bby title\b|\btitle only\b|\bdecision as follows\b|\b(?:declaration of acceptance|oath)\b|^,? (?:and )?signed\b/
const takesBusiness =
  /^ (?:the |an? |any |further )?(?:\w+ )?(?:votes?|motions?|nominations?|volunteers|adjournment|recess|questions|declarations|(?:post )?agenda items)\b/
const byAgent = /^ by\b/
/** "asked that his vote be recorded": a matter of the vote. */
const ofOwnVote =
  /^ (?:that|to have|for) (?:his|her|their|its) (?:vote|name|dissent|abstention|opposition)|^ for (?:this|it|that) to be (?:recorded|minuted|noted)/

/** The first attribution of a sentence: its subject opens it, or stands after an opening clause. */
function opensSentence(before: string, kind: DesignationKind): boolean {
  if (before === '' || /^["“‘'([•·-]+$/.test(before)) return true
  // "b) Outstanding matters - Mr Ferrie queried": a heading on the same line.
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

/** Before a noun that a participle goes with: "With the item raised by …", "Following the request made by …". */
const aboutMatter =
  /\b(?:took|taken|taking) into account\b|^(?:with|having|on|following|regarding|concerning|after|during|given|despite|under|in (?:relation|respect|response|answer|reply|view|light))\b/i

/** "was", "had been", "was also": before a participle, a passive that tells what happened. */
const passive = /\b(?:was|were|been|being|is|are)\s(?:[\p{L}]+\s){0,3}$|\band\s$/u

/** "was introduced by Liz Elder, assistant director …", "an update from the Chairman of CAN". */
function agentOf(sentence: string): Attribution | undefined {
  for (const pattern of [passiveAgent, updateFrom]) {
    // One look for the words that every match has.
    if (pattern === passiveAgent ? !sentence.includes(' by ') : !speaksOf(sentence, 'update')) continue
    for (const match of sentence.matchAll(pattern)) {
      if (/\b(?:proposed|moved|seconded)\b/.test(match[0])) continue
      const before = sentence.slice(0, match.index)
      // "To allow a member of the public to ask a question": what the agenda is for.
      if (pattern === updateFrom && before.trim() === '' && /^to/i.test(match[0])) continue
      // "The Mayor proposed that the rules be suspended to allow the Youth Council to speak."
      if (pattern === updateFrom && /\b(?:proposed|moved)\b/.test(before)) continue
      // "With the matter raised by Councillor Elm, the Group had received …", "as advised by officers": no speech of now.
      if (pattern === passiveAgent && (/\bas\s$/.test(before) || (aboutMatter.test(sentence) && !passive.test(before)))) continue
      // "To be confirmed by Cllr Elm at the next meeting": nothing was said yet.
      if (pattern === passiveAgent && /\bto be\s$/i.test(before)) continue
      // "The leak had been reported by the Clerk": before the meeting, unless it is told what was said.
      if (/\bhad been\s$/.test(before) && !/^it\s/i.test(before)) continue
      // "a recorded vote was requested by five Members"
      if (/^requested/.test(match[0]) && /\bvote (?:was|had been)\s$/.test(before)) continue
      // A report of a body or a letter made by somebody outside: "a request was made by", "comments … by" stand; "supported by" not.
      const rest = sentence.slice(match.index + match[0].length)
      // "the Panel was not addressed by an objector"
      if (/\bnot\s$/.test(before)) continue
      const words = longestDesignation(rest)
      if (!words) continue
      const kind = parseDesignation(words)
      if (kind === undefined || kind === 'body' || kind === 'pronoun') continue
      if (/^to allow $/i.test(match[0]) && !mayThenSpeak.test(rest.slice(words.length))) continue
      const made = /^(?:made|given|delivered|provided) /i.test(match[0])
      if (
        made &&
        !/\b(?:request|comment|presentation|statement|point|suggestion|update|report|representation|plea|explanation|reference|overview|introduction|briefing|announcement|question)s?\b/i.test(
          sentence.slice(0, match.index),
        )
      )
        continue
      return { printed: tidy(words), kind, verb: match[0].trim(), at: 0 }
    }
  }
  return undefined
}

/** "Mr Elm - Hedge in Mill Lane …", "John Smith, Treasurer – verbal report": the name heads its own words. */
const office = /\b(?:chair(?:man|woman|person)?|member|holder|officer|director|manager|head|leader|mayor|clerk)\b/i
const acts = /\b(?:is|are|was|were|to|has|have|had|not|needs?|\p{Ll}{2,}(?:ed|ing))\b/u

function headingName(sentence: string): Attribution | undefined {
  if (!/\s[-–—]\s/.test(sentence)) return undefined
  const match =
    /^(.{4,120}?)\s[-–—]\s(.{12,})$/.exec(sentence) ?? /^(.{4,120}?)\s[-–—]\s((?:verbal|oral) (?:report|update)\.?)$/i.exec(sentence)
  if (!match) return undefined
  const name = match[1] as string
  const verbal = /^(?:verbal|oral) (?:report|update)/i.test(match[2] as string)
  if (parseDesignation(name) !== 'person') return undefined
  if (!verbal && (!/^(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\b/.test(name) || (match[2] as string).split(' ').length < 6)) return undefined
  // "Councillor Elm – Vice-Chairman of the Group for Lanes and Mills": who was there.
  if (!verbal && office.test(match[2] as string) && !acts.test(match[2] as string)) return undefined
  return { printed: tidy(name), kind: 'person', verb: verbal ? (match[2] as string).replace(/\.$/, '') : '–', at: 0 }
}
