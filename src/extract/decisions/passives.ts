/**
 * Decisions in the passive, the whole sentence: "The minutes of 4 March were approved as a correct record.", "The report was
 * noted by Members.", "Cheques for the following invoices were approved and signed."
 */
import { moversBehind } from '../../language/movers-behind.ts'
import { speaksOf } from '../../language/topics.ts'
import { bodyNouns, businessNouns, operativeWords, paperNouns } from '../../vocabulary/decisions.ts'
import { anotherTime, isTold } from './hearsay.ts'
import { followingWere, sumAllowed, these } from './in-notes.ts'
import type { Opening } from './opening.ts'

const bodies = bodyNouns.join('|')
export const byBody = `(?:\\s+by\\s+(?:all\\s+)?(?:the\\s+)?(?:[\\p{L}’'/&-]+\\s+){0,5}?(?:${bodies}|those present|all present|(?:both|all) parties|all)(?![\\p{L}]))`
const business = businessNouns.join('|')
const papers = paperNouns.join('|')
const paper = new RegExp(`^(?:${papers})$`, 'i')
const byTheBody = new RegExp(`^${byBody}`, 'iu')
const participle = '(?:[\\p{L}-]+(?:ed|en)|read|put|understood|made|set|taken as read)'
/** "The minutes of 4 March, as amended, were duly read, approved and signed." */
const passive = new RegExp(
  `^(?<before>[^.;:]{0,200}?)(?<![\\p{L}’'-])(?<noun>${business}|${papers})(?![\\p{L}])(?<np>(?:[^.;:]|(?<=\\d)\\.(?=\\d)){0,220}?)` +
    '(?:\\s|,\\s|(?<=\\d))(?:was|were|is|are)\\s+' +
    '(?<not>not\\s+)?(?:(?:then|therefore|also|duly|unanimously|formally|subsequently|all|both|accordingly)\\s+)*' +
    // "|read,| approved", "|circulated to all and taken as read, and| approved"
    `(?:${participle}(?:\\s+(?:as|by|for|to)\\s[^.;:,]{0,40})?\\s*(?:,|,?\\s+and|&)\\s+){0,2}(?:unanimously\\s+|then\\s+|duly\\s+)?` +
    '(?<verb>approved|agreed|accepted|adopted|confirmed|ratified|endorsed|authori[sz]ed|noted|refused|rejected|deferred|granted)(?![\\p{L}])' +
    '(?<after>.*)$',
  'isu',
)
/** "…, a copy of which had been circulated to those present(,)": said in passing, between the paper and its verb. */
const copied = /,?\s*(?:a copy|copies) of (?:which|the same)\b[^,]*,?\s?/i
/** "…, which then met again on 4 May, were agreed" */
const saidInPassing = /,\s*(?:which|who)\b[^,]{1,80},/i
/** What stands before the verb in it, so that the long pattern is not tried on "… that the plan be approved". */
const beingDecided =
  /(?:(?:was|were|is|are|not|then|therefore|also|duly|unanimously|formally|subsequently|all|both|accordingly|and)\s|[,&]\s)\s*(?:approved|agreed|accepted|adopted|confirmed|ratified|endorsed|authori[sz]ed|noted|refused|rejected|deferred|granted|passed|denied|tabled)/i
const finite =
  /\b(?:is|was|were|had|has|have|said|that|which|who|would|will|could|should|if|when|reported|advised|noted|asked|confirmed|stated|explained|as|seen)\b/i
/** "The accounts| had been circulated before the meeting and| were approved" */
const sentAround = /\s(?:had|has|have) been (?:previously |already )?(?:circulated|distributed|sent|presented|prepared)\b[^,;]*\sand$/i
/** "The fees will have to wait until the plan is approved." */
const notYet = /\b(?:until|unless|once|whether)\b/i
const introduction =
  /^["“(]*(?:By (?:general|unanimous|common) (?:consent|consensus),?\s|There (?:was|were|being) no (?:(?:further|other|more) )?(?:questions|comments|queries|discussion|matters arising)\b[^.;,]{0,40}?,?\sand\s|(?:After|Following|On|Upon|With|Subject|In|At|During|Having|Given|As)\b[^.;]{0,160},\s*)?/
const agent = new RegExp(
  `^\\s*,?\\s+by\\s+(?!(?:all\\s+)?(?:the\\s+)?(?:(?:parish|town|full|whole|entire|municipal)\\s+)?(?:${bodies}|those|all\\b|everyone|(?:a (?:vote|show|majority)|majority|vote)\\b|unanimous|consensus|general|\\d)|(?:\\S+\\s+){0,2}(?:and signed|as a)|(?:councillor|cllr|mr|mrs|ms|chair))`,
  'iu',
)
const thenMoved =
  /\b(?:was|were|and|&)\s+(?<verb>approved|accepted|adopted|confirmed|ratified|authori[sz]ed)\s*,?\s+\(?(?:as\s+)?(?:proposed|moved)\s+by\b/i
const trueRecord =
  /\b(?:as|being|were|was)\s+(?:an?\s+)?(?:\w+\s+(?:and\s+\w+\s+)?)?(?:correct|true|accurate)\b[^.;]{0,20}\b(?:record|copy|account|reflection|minutes?|representation)\b/i
/** "All agreed.", "All in agreement.", "Everyone agreed." */
const allAgreed =
  /^all\s+(?:present\s+)?agreed\b(?!\s+(?:that|to|with)\b)|^(?:all|everyone)\s+(?:(?:members|councillors|those)\s+)?(?:present\s+)?(?:agreed|(?:were\s+)?in\s+(?:full\s+)?agreement)(?:\s+(?:with\s+)?this)?\.?$/i
const whichNoted = new RegExp(`\\bwhich\\s+(?:was|were)\\s+(?<verb>noted|agreed|approved|adopted)${byBody}`, 'iu')

/** The decision that a sentence in the passive is. */
export function passiveIn(sentence: string): Opening | undefined {
  return (
    recordApproved(sentence) ??
    onAMotion(sentence) ??
    businessApproved(sentence) ??
    notedByMembers(sentence) ??
    inShort(sentence) ??
    inPassing(sentence) ??
    approvalGiven(sentence) ??
    submittedAnd(sentence)
  )
}

/** "There had been circulated the minute of 4 May which was APPROVED.", "There was submitted report 7/31, which was noted." */
const circulatedWhich =
  /^there (?:had been|was|were) (?:re-?)?(?:circulated|submitted|tabled|laid|presented)\b[^;]{3,400}?,?\swhich (?:was|were) (?:duly |unanimously |then )?(?<verb>approved|adopted|agreed|confirmed|noted|homologated|accepted)(?: as an? [^.;]{3,40})?[\s.]*$/i

/** "There was submitted and approved as a correct record the minute of 4 May.", "There were submitted, and noted, the minutes of the Trust." */
const submitted =
  /^there (?:was|were) (?:also )?(?:submitted|laid|presented|read|tabled|circulated|produced)(?:,? (?:and )?(?:taken|held) as read)?,? (?:and )?(?:unanimously |duly |thereafter )?(?<verb>approved|adopted|agreed|confirmed|noted|homologated|accepted)\b(?! by\b)/i

function submittedAnd(sentence: string): Opening | undefined {
  const match = /^there\s/i.test(sentence) ? (submitted.exec(sentence) ?? circulatedWhich.exec(sentence)) : null
  return match ? whole(sentence, match.groups?.verb as string) : undefined
}

/** "The report was noted and the recommendations approved.", "Application APPROVED (6-1).", "Recommendations agreed (nem con).", "This was deferred to the next meeting.", "Tabled until May.", "Minutes approved as corrected.", "Minutes of 4 May agreed as a true record, but for a name.", "Agreed as a correct record." */
function inShort(sentence: string): Opening | undefined {
  const match = sentence.length < 160 ? short.exec(sentence)?.groups : undefined
  return match
    ? whole(
        sentence,
        (match.both ??
          match.case ??
          match.done ??
          match.later ??
          match.pending ??
          match.put ??
          match.record ??
          (match.stand === 'agreed' ? 'agreed' : 'approved')) as string,
      )
    : undefined
}

/** "A. Elm and B. Fir were approved as Trustees.": whom the meeting took, and for what */
const approvedAs =
  /^\p{L}(?:[^.;:]|(?<=(?:^|[\s,])\p{L}|\b(?:Mr|Mrs|Ms|Dr|Cllr))\.){2,120}?\s(?:was|were)\s(?:(?:duly|then|unanimously)\s)*(?:approved|accepted|confirmed|ratified)\sas\s(?:(?:an?|the|new|our)\s)*(?:trustees?|members?|governors?|directors?|signator(?:y|ies)|representatives?|treasurer|secretary|chair\w*|auditors?|honorary\s\p{L}+)\b/iu
/** "Approval was given to spend £40.", "Unanimous approval was given to the budget.", "Members gave their approval for the fair." */
const given =
  /^(?:(?:(?:unanimous|general|delegated)\s)?(?:approval|permission|consent|authori[sz]ation|authority)\s(?:was|were)\s(?:(?:unanimously|then|duly)\s)*(?:given|granted|delegated)(?:\sby\s(?:affirmation|all|consent|everyone))?|(?:all\s)?(?:the\s)?(?:members|councillors|(?:parish |town )?council|committee|board)\s(?:unanimously\s)?(?:gave|granted)\s(?:(?:its|their|unanimous|full)\s)*(?:approval|permission|consent))\s(?:to|for)\s(?![^.;]*\b(?:last|in (?:19|20)\d\d)\b)/i

/** "Hearing no objections, the Chair declared the minutes approved as presented." */
const declaredApproved =
  /^(?:(?:hearing|there being|with|having heard) no (?:further )?(?:objections?|corrections?|changes?|additions?|amendments?)\b[^.;:,]{0,60},\s)?(?:the )?(?:chair\w*|mayor|president|presiding officer)(?:\s\p{Lu}[\p{L}’'-]+)?\s(?:then\s)?declared (?:that )?(?:the )?(?:minutes|agenda|report|accounts)\b[^.;:]{0,80}?\s(?:to be\s|be\s|were\s)?(?:approved|adopted|accepted)\b/iu

function approvalGiven(sentence: string): Opening | undefined {
  const told =
    (sentence.includes('declared') && declaredApproved.test(sentence)) ||
    given.test(sentence) ||
    (sentence.includes(' as ') && approvedAs.test(sentence) && !anotherTime.test(sentence))
  return told ? whole(sentence, 'approved') : undefined
}

/** "All payments approved by Council", "Invoices agreed for payment.", "Quotation of £450 from Ash Ltd accepted." */
const paid = new RegExp(
  '^(?:all\\s+)?(?:the\\s+)?(?:payments|accounts|invoices|cheques|bills|expenditure' +
    '|(?:quotations?|quotes?|estimates?|tenders?)\\s(?:of|from|for)\\s(?:(?!\\b(?:was|were|is|are|be|been|to)\\b)[^.;:]|(?<=\\d)\\.(?=\\d)){2,80}?)\\s+' +
    '(?<verb>approved|agreed|accepted)(?:\\s+unanimously)?' +
    '(?:\\s+(?:by\\s+(?:all|(?:the\\s+)?(?:(?:parish|town|full)\\s+)?(?:council|councillors|members|committee|board)(?:\\s+present)?)|for\\s+payment))*\\s*\\.?$',
  'i',
)
/** "Budget and statements to 18 October approved by the Parish Council.": a note, without a verb of sentences */
const byCouncil =
  /^(?![^;:]*\b(?:was|were|is|are|be|been|being|as|not|had|has|have|will|which|that|who|if|when|previously|yet|already|once|proposed|seconded|2nd|moved|nominated|suggested|by(?=.*\sby\s))\b)[^;:]{5,140}?\s(?:unanimously\s)?(?<verb>approved|agreed|accepted|adopted)(?:\sunanimously)?\sby\s(?:all(?: present| members| councillors)?|(?:the\s)?(?:(?:parish|town|community)\s(?:council|councillors)|councillors|members))(?: present)?\s*\.?$/i
/** "The Chair suggested that the hall be let - this was agreed.", where nobody seconded it */
const thisAgreed =
  /^(?=[^;]{0,300}\b(?:suggested|request(?:ed|s)?|asked|recommended)\b)(?![^;]{0,300}\b(?:seconded|propos\w+|mov(?:ed|ing))\b)[^;]{8,400}?(?:\s[–-]\s|,?\s+and\s+|,\s+|;\s*)(?:this|it)\s+was\s+(?:(?:unanimously|then|all)\s+)*(?<verb>agreed|approved|accepted)(?:\s+(?:unanimously|by all(?: present)?))?\s*\.?$/i
/** "Members were presented with the plan which was considered and approved.": at this meeting, and no earlier one. */
const presentedThen =
  /\b(?:presented|tabled|submitted|circulated|read out|provided)\b[^.;]{3,200}?,?\s+which\s+(?:was|were)\s+(?:then\s+|duly\s+|unanimously\s+|\w+ed\s+and\s+)*(?<verb>approved|adopted|agreed|accepted)(?:\s+unanimously)?\s*\.?$/i

/** Told in few words, or in a clause behind what was asked for or presented. */
function inPassing(sentence: string): Opening | undefined {
  const match =
    (sentence.length < 120 ? (paid.exec(sentence) ?? sumAllowed.exec(sentence)) : null) ??
    (sentence.length < 180 && sentence.includes(' by ') ? byCouncil.exec(sentence) : null) ??
    (speaksOf(sentence, 'being')
      ? (these.exec(sentence) ?? followingWere.exec(sentence) ?? thisAgreed.exec(sentence) ?? presentedThen.exec(sentence))
      : null)
  return match && !/\b(?:had|last|previous)\b/i.test(sentence) ? whole(sentence, match.groups?.verb as string) : undefined
}

const shortForms = [
  // "The report was noted and the recommendations approved."
  '(?:the\\s+)?(?:report|update|minutes)\\s+(?:was|were)\\s+(?:received|noted|considered)\\s+and\\s+(?:the\\s+)?recommendations?\\s+' +
    '(?:(?:was|were)\\s+)?(?<both>approved|agreed|accepted|adopted|endorsed)',
  // "Application APPROVED (6-1).", "Planning application 30/00274 refused."
  '(?:the\\s+)?(?:planning\\s+)?application(?:\\s+\\S*\\d\\S*)?\\s+(?<case>approved|refused|granted|deferred|permitted)' +
    '(?=\\s*\\.?$|\\s\\(|\\sunanimously|\\ssubject to)',
  // "Recommendations agreed (nem con)."
  'recommendations?\\s+(?<done>agreed|approved|accepted|adopted|noted|refused)',
  // "This was deferred to the next meeting.", "Tabled until May."
  'this was\\s+(?<later>deferred)',
  // "Motion was deferred until June.", "The matter was tabled until the next meeting."
  '(?:the\\s+|this\\s+)?(?:motion|matter|item|decision|vote|discussion|appointment|election|application)\\s+(?:(?:was|is|has been)\\s+)?' +
    '(?<pending>deferred|tabled)(?=\\s+(?:to|until|till|pending)\\s)',
  '(?<put>deferred|tabled)(?=\\s+(?:to|until|till|pending)\\s)',
  // "Minutes approved as corrected.", "Minutes of 4 May agreed as a true record, but for a name."
  '(?:the\\s+)?minutes(?:\\s+(?:of|from)\\s[^.;:]{3,80}?)?,?\\s+(?:stand\\s+)?(?<stand>approved|accepted|adopted|passed|agreed|confirmed)\\s+(?:unanimously\\s+)?' +
    '(?=as\\s+(?:(?:amended|corrected|circulated|distributed|presented|printed|read|submitted|written)\\W*$|an?\\s+(?:true|correct|accurate)\\s))',
  // "Agreed as a correct record.", "Approved and signed.", "Adopted unanimously and the Mayor then signed them."
  '(?<record>agreed|approved|confirmed|accepted|adopted)\\s+(?:unanimously\\s+)?' +
    '(?:(?:and|&) (?:the (?:chair(?:man|person|woman)?|mayor|president|convener)\\s)?(?:(?:duly|then) )?signed|as (?:correct|accurate)(?=\\W*$)|as\\s+an?\\s+(?:true|correct|accurate)\\s+(?:and\\s+\\w+\\s+)?record)',
  // "Taken as read and signed."
  '(?<taken>taken as read) and (?:duly )?(?:signed|approved|agreed|confirmed|accepted)',
]
const short = new RegExp(`^(?:${shortForms.join('|')})\\b(?! (?:that|at)\\b|(?<!signed) by\\b)[^.;]*\\.?$`, 'i')

/** "The minutes … were agreed as a true record", "All agreed this was a true record", "they were signed as a true copy" */
function recordApproved(sentence: string): Opening | undefined {
  if (allAgreed.test(sentence)) return whole(sentence, 'agreed')
  if (!/\bminutes\b|\bnotes of the\b|^they were\b/i.test(sentence) && !pointsUp(sentence)) return undefined
  const match =
    /(?<![a-z])(?:was|were|be|being)\s+(?:(?:\w+\s+)?(?:then|also|duly|unanimously|read|proposed|considered|reviewed)[\s,]+(?:and\s+|&\s+)?){0,2}(?:\w+\s+and\s+)?(approved|agreed|confirmed|accepted|adopted|taken as(?: read| an? \w+ record)|signed|passed|received)\b/i.exec(
      sentence,
    )
  // "were |approved| and signed", "were |taken as read| and signed"
  const verb =
    match &&
    (/\b(?:approved|confirmed|adopted|agreed|accepted)\b/i.exec(match[0]) ??
      // "The minutes of 4 May were passed nem con."
      (/^[\s,]*(?:unanimously|nem\.?\s?con\.?|as read|as printed)?[\s.]*$/i.test(sentence.slice(match.index + match[0].length))
        ? /\bpassed$/i.exec(match[0])
        : null) ??
      (/\bsigned\b/i.test(sentence) ? /taken as read$/i.exec(match[0]) : null))?.[0]
  if (!match || !(verb || trueRecord.test(sentence))) return undefined
  const before = sentence.slice(Math.max(0, match.index - 400), match.index).replace(sentBefore, '')
  if (
    /\b(?:be|being)\s/i.test(match[0]) ||
    isTold(
      before
        .replace(/.*\bminutes\b/i, 'minutes')
        .replace(copied, '')
        .replace(saidInPassing, ','),
    ) ||
    /\b(?:had|would|until|should|if)\b[^,]*$/.test(before.slice(-40))
  )
    return undefined
  return whole(sentence, /^agreed$/i.test(verb ?? '') ? 'agreed' : 'approved')
}

/** "These were agreed as a true record", "Copies were circulated and approved as correct", "These were agreed and signed by the Chair as correct": below a title that says what. */
const pointsUp = (sentence: string) =>
  /^(?:these|they|this|it|copies|were|(?:had|having) been)[\s,]/i.test(sentence) &&
  (sentBefore.test(sentence) ||
    trueRecord.test(sentence) ||
    /\b(?:approved|agreed|accepted|confirmed)\s+as\s+(?:being\s+)?(?:correct|true|accurate)\W*$/i.test(sentence) ||
    /\bsigned\b[^.;]{0,60}\bas (?:being )?(?:correct|true|accurate)\b/i.test(sentence))
/** "|These had been circulated and| were agreed as a true record", "|Had been circulated,| were approved", "|These, having been circulated,| were taken as read": */
const sentBefore =
  /^(?:(?:these|they|this|it),?\s)?(?:had|have|has|having)\s(?:\w+\s)?been\s(?:circulated|distributed|sent|issued|published)\b[^.;]{0,80}?(?:\sand\s|,\s(?:and\s|(?:these|they|it)\s)?)(?=(?:was|were)\b|$)/i

/** "Cheques for the following invoices were approved and signed.", "The application was refused." */
function businessApproved(sentence: string): Opening | undefined {
  // "The vote for the resolution to grant permission was granted by 6 to 1.": the result of a motion.
  // "Moved the report is accepted – Jo Elm": what is asked of the meeting.
  if (!beingDecided.test(sentence) || /^(?:the vote|moved (?:that )?the\s[^;.]{3,160}?\sis)\b/i.test(sentence)) return undefined
  const proposed = moversLength(sentence)
  const acted = proposed > 0 ? subjectActed.exec(sentence.slice(proposed))?.groups : undefined
  if (acted) return whole(sentence, acted.not ? 'refused' : (acted.verb as string))
  const match = passive.exec(sentence.slice(proposed))
  if (!match?.groups) return undefined
  const { before = '', noun = '', np = '', not, verb = '', after = '' } = match.groups
  const lead = before.slice(introduction.exec(before)?.[0].length ?? 0)
  if (finite.test(lead) || notYet.test(lead + np) || lead.trim().split(/\s+/).length > 8) return undefined
  // "The motion was put and it was agreed": the result of a motion.
  if (/\b(?:it|this|they|which)\s*,?$/i.test(np.trim()) || /\bput\b.*\bvote\b/i.test(sentence)) return undefined
  // "The accounts were approved as proposed by A, seconded by B and agreed by all."
  const moved = thenMoved.exec(sentence)?.groups?.verb
  // "The report was proposed by A, seconded by B and agreed.": the result of a motion.
  if (
    !moved &&
    /\bseconded\b/i.test(sentence.slice(Math.max(0, sentence.length - after.length - verb.length - 200), sentence.length - after.length)) &&
    !/^\W*(?:up)?on (?:the |a )?(?:proposal|motion)\b/i.test(sentence)
  )
    return undefined
  if (
    /\b(?:which|who|had|has been|that (?:was|were|had)|previously|if|when|so$)\b/i.test(
      np
        .replace(copied, '')
        .replace(sentAround, '')
        .replace(/,\s*(?:which|having|as)\b[^,]*(?:,|$)/g, ''),
    )
  )
    return undefined
  if (agent.test(after) || anotherTime.test(after) || /^\s+(?:that|with (?:the )?(?:borough|county))\b/i.test(after)) return undefined
  // "The report was endorsed by Cabinet on 4 May 2030": another body's act, and its date.
  if (/^\s+by\s[^.;,]{2,60}?\son\s(?:the\s)?\d/.test(after)) return undefined
  // "The application was refused and the owner had appealed": the story of the case.
  if (/^\s*(?:and|but)\s+(?:(?:the|an?|his|her|their)\s+\p{Ll}+\s+)?(?:had|has)\b/u.test(after)) return undefined
  if (/^noted$/i.test(verb) && !(paper.test(noun) && (/^[\s.]*$/.test(after) || byTheBody.test(after)))) return undefined
  return whole(sentence, not ? 'refused' : (moved ?? verb))
}

/** "Permit 7 was approved 3-0 on a motion by Ms Elm and seconded by Mr Fir.", "bills were passed with a motion by Ash": whatever its subject. */
function onAMotion(sentence: string): Opening | undefined {
  const match = sentence.includes('a motion') ? actedOnMotion.exec(sentence) : null
  return match && !finite.test(match.groups?.subject as string) && !anotherTime.test(sentence.slice(match[0].length))
    ? whole(sentence, match.groups?.verb?.toLowerCase() === 'passed' ? 'approved' : (match.groups?.verb as string))
    : undefined
}

const actedOnMotion =
  /^(?!it\b|this\b|which\b|they\b|the motion\b)(?<subject>[^.;:]{2,160}?)\s(?:was|were)\s+(?:(?:then|duly|unanimously)\s+)*(?<verb>approved|passed|adopted|accepted)(?:\s+unanimously|\s+\(?\d{1,2}\s?[-–]\s?\d{1,2}\)?)*,?\s+(?:on|upon|by|with)\s+a\s+motion\s+(?:made\s+)?(?:by|from)\s/i

/** "Circulated, report of the Engineer which was noted by Members." */
function notedByMembers(sentence: string): Opening | undefined {
  const match = speaksOf(sentence, 'which') ? whichNoted.exec(sentence) : null
  return match ? whole(sentence, match.groups?.verb as string) : undefined
}

/** "On the proposal of Councillor Elm, seconded by Councillor Fir, both recommendations were agreed.", "On motion duly made, seconded and carried, …" */
const movers =
  /^["“]?(?:up)?on (?:the |a )?(?:proposal|proposition|motion)(?:(?: duly)?(?: made)? (?:of|by) [^;]{3,120}?|(?: duly)? made(?=,? (?:and )?(?:duly )?seconded))(?:,?\s*(?:and\s+)?(?:duly\s)?(?:seconded|second) by\s[^,;]{3,60}?|,?\s*(?:and\s+)?(?:duly )?seconded)?(?:,\s*(?:and (?:unanimously )?carried(?: unanimously)?,\s*)?|\s+and (?:unanimously )?carried(?: unanimously)?,\s*|(?<!\b(?:of|by|for|to|from|on|at|in))\s+(?=the (?:[\p{L}’'-]+ ){0,3}(?:council|committee|board|meeting)\b|the (?:minutes|reports?|recommendations?|proposals?|accounts|budget|plan|draft|schedule|agenda|order)\b))(?!seconded|second\b|and\b)/iu
/** What was moved and seconded needs no noun of business: "…, the resignation of Ms Ash was accepted with regret." */
const subjectActed =
  /^(?!it\b|this\b|which\b)(?:[^.;:]|(?<=\bNos?)\.){3,200}?\s(?:was|were)\s+(?<not>not\s+)?(?:(?:then|duly|unanimously|hereby)\s+)*(?<verb>approved|accepted|adopted|passed|confirmed|ratified|authori[sz]ed|granted|denied|tabled)(?![\p{L}])/iu

export function moversLength(sentence: string): number {
  return speaksOf(sentence, 'proposal') ? (movers.exec(sentence)?.[0].length ?? 0) : 0
}

/** The sentence itself is the decision, without what says who proposed it: "On the proposal of A, seconded by B, both were agreed." */
function whole(sentence: string, verb: string): Opening {
  const lead = moversLength(sentence)
  const kind = operativeWords[verb.toLowerCase()] ?? 'approved'
  // "Agreed as a true record| – proposed by Cllr Elm, seconded by Cllr Fir|."
  const movers = moversBehind(sentence)
  const end = movers !== undefined && /^\s(?:[–—-]|Proposed\s?:)/.test(sentence.slice(movers)) ? movers : sentence.length
  return { kind, start: lead, textAt: lead, end, form: 'whole', unanimous: /unanim/i.test(sentence) }
}
