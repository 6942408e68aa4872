/** Sentences that say what became of a proposal and nothing else: "Carried unanimously.", "Vote: 5-0", "All agreed.", "Result: lost". */
import { speaksOf } from '../topics.ts'
import { type Outcome, outcome } from './outcome.ts'
import { adverb, auxiliary, nouns, ruled, words } from './words.ts'

/** "Amendment lost.", "Motion Passed (5 to 0)", "Carried unanimously", "Unanimously agreed", "It passed 4-0.", "LOST", "TIED VOTE – MOTION DEFEATED", "- CARRIED -", "208Carried" */
const alone = new RegExp(
  '^["“‘\'(*\\s–—-]*(?:\\d{1,4}(?=carried\\b))?(?:(?:on\\sa\\s)?tied?\\svote[\\s,;:–—-]+)?(?:(?:the|this|that|an?|it|which|and)\\s+)*' +
    `(?<noun>(?:${nouns})(?:s)?(?:\\s+as\\s+amended)?)?[\\s,:–-]*(?:${auxiliary}\\s+|${adverb}\\s+|${ruled})*` +
    `(?<not>not\\s+)?(?:${adverb}\\s+)?(?<word>${words})(?![\\p{L}])(?<rest>.*)$`,
  'isu',
)
/** What may stand behind "Carried" in a sentence that says nothing else. */
const manners = [
  // "CARRIED: Unanimous", "Carried – unanimously"
  'unanimous(?:ly)?|unan\\.?|u(?=\\W*$)',
  'nem\\.?\\s?con\\.?',
  'as amended',
  // "by a majority", "by absolute majority 7/0", "by 5 votes to 4", "by the casting vote of the Chair"
  'by (?:an? |\\d|consensus|acclamation|show|(?:absolute |simple |special )?majority|unanimous|common|general|voice|roll|[a-z-]+ votes' +
    '|the (?:casting|council|committee|board|panel|cabinet|meeting|members|parish council))[^;]*',
  // "on a voice vote", "following a recorded vote", "on a 4-1 roll call", "on a 4-to-1 vote"
  '(?:on|after|following|in) (?:(?:a|the|an?other) )?(?:\\d(?:-to-|[\\d-])* )?' +
    '(?:(?:unanimous |voice |roll[- ]call )?vote|roll[- ]call|show|casting|division|recorded|tied?\\b|equal)[^;]*',
  'for (?:want|lack) of an? second(?:er)?',
  // "with discussion of the date", "without debate"
  '(?:with|without|after|following) (?:(?:some|much|no|further|brief|little) )?(?:discussion|debate|comments?)\\b[^;]*',
  // "with one abstention"
  'with [^;]*(?:absten|abstain|against|dissent|vote|voting|oppos|objection|casting|favou?r)[^;]*',
  // "(5 to 0)", "7 in favour, 2 against", "Voting: 5-0", "For the motion: Elm, Fir"
  '\\(?\\d+\\s*(?:-|–|—|to|\\/|for\\b|in favou?r|votes)[^;]*',
  '(?:voting|vote)\\b[^;]*',
  'for(?: the motion)?\\s?:[^;]*',
  'all in favou?r',
  // "Motion Carried: Res. 31-12"
  '(?:res|resolution|minute)\\b\\.?(?:\\s?(?:no\\.?|#)?\\s?[\\d/-]+)?',
]
const aloneRest = new RegExp(
  `^(?:\\s*(?:[,:]|[–—-]\\s)?\\s*(?:${manners.join('|')})){0,2}[\\s.;:!)\\]”"’'*–—-]*(?:\\([^)]*\\)|\\[[^\\]]*\\])?[\\s.]*$`,
  'i',
)

/** "VOTE ON AMENDMENT – CARRIED", "Vote on the main motion as amended: Lost" */
const voteOn =
  /^vote on (?:the )?(?<noun>(?:(?:main|original|substantive|amended) )?(?:motion|amendment|sub-?amendment)(?: as amended)?)\s*[:–—-]\s*(?<not>not )?(?<word>carried|lost|passed|defeated|failed)\b[^.;]{0,60}\.?$/i
/** "Result: Carried", "Outcome: the motion was lost" */
const resultField =
  /^(?:(?:resolution status|result|outcome|motion|vote|voting|status|decision|disposition)\s*:|disposition)\s*(?:(?:the )?(?<noun>motion|amendment|proposal|resolution)\s+(?:was |is |has been )?)?(?<not>not\s+)?(?<word>carried|carries|passed|passes|lost|defeated|approved|adopted|accepted|rejected|failed|fails|withdrawn|agreed)\b/i
/** "All ayes.", "Ayes all.", "All say aye (Elm, Fir)", "All voted “aye”.", "All present voted aye in favor of adjournment.", "Roll call vote: all ayes." */
const allAyes =
  /^["“(\s]*(?:(?:roll[- ]call\s+)?vote\s*:\s*)?(?:ayes?,?\s+all\b|all\s+(?:(?:members|present)\s+){0,2}(?:(?:vot(?:ed|ing)|sa(?:y|id))\s+)?["“‘']?(?:ayes?|yes|yeas?)\b)[.”"’']*(?:\s+in favou?r\b[^.;]{0,40})?(?:\s\([^()]{3,80}\))?[\s.)]*$/i
/** "All agreed.", "All agree!", "All members present agreed.", "Elected unanimously.", "Elected unanimously (11)" */
const allAgreed =
  /^["“(\s]*(?:all|everyone|everybody)(?:\s+(?:the\s+)?(?:members|councillors|those))?(?:\s+present)?\s+(?:agreed?|approved?)(?:\s+(?:the|this)\s(?:nomination|motion|proposal))?[\s.)!]*$|^(?:re-?)?elected\s+unanimously(?:\s\(\d{1,3}\))?[\s.)]*$/i
/** "The meeting unanimously agreed.", "The Committee agreed." */
const bodyAgreed =
  /^(?:the\s)?(?:parish\s|town\s)?(?:meeting|council|committee|board|panel|cabinet|members|councillors|governors|trustees)\s(?:(?:then|all|duly|unanimously)\s)*(?:agreed|approved)(?:\sunanimously)?[\s.)]*$/i
/** "So voted, unanimous.", "Voted in the affirmative.", "VOTED UNANIMOUSLY.", "So ordered.": as town meetings say; "MSP.": moved, seconded and passed. */
const soVoted =
  /^(?:it was\s+)?(?:so (?:voted|ordered)|voted(?:\s+in the affirmative|(?=,?\s+unanimous))|MS[CP]U?|MCU?)(?:,?\s+unanimous(?:ly)?)?[\s.)]*$/i
/** "Voting: unanimous", "Voting: For – unanimous", "Vote: carried", "(Unanimous)", "Unanimous vote" */
const voteField =
  /^["“(\s]*(?:(?:voting|vote|votes|result|outcome|decision of the vote)\s*[:–-]*\s*(?:for\s*[:–-]*\s*)?)?(?:for\s*[:–-]+\s*)?unanimous(?:ly)?(?: (?:vote|decision|approval|consent|in favou?r))?[\s.)]*$/i
/** "Minutes approved unanimously.", "The agenda was adopted.", behind a motion to do so. */
const businessDone = new RegExp(
  '^["“(\\s]*(?:the\\s+)?(?:minutes|agenda|consent (?:agenda|calendar|items)|bills|claims|report|resolution|ordinance|request|item)\\s+' +
    '(?:(?:was|were|is)\\s+)?(?:(?:duly|then|unanimously)\\s+)?(?<word>approved|adopted|accepted|passed|carried)' +
    // "5-0-1", "as presented"
    '(?:\\s+unanimously|\\s+\\(?\\d{1,2}\\s?[-–]\\s?\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\)?|\\s+by unanimous vote' +
    '|\\s+as (?:presented|written|submitted|amended|corrected|printed|read|circulated|distributed))*[\\s.)]*$',
  'i',
)

/** "|With no further discussion,| the minutes were approved |by voice vote|.": behind a motion, whatever it is called. */
const doneByVote = new RegExp(
  '^["“(\\s]*(?:(?:with|there being|hearing) no (?:further|more|additional) (?:discussions?|comments?|questions?|debate),\\s+)?' +
    '(?:the|these|this|all)\\s[^.;:]{3,140}?\\s(?:was|were)\\s(?:\\w+ly\\s)?(?<word>approved|adopted|accepted|passed)\\s' +
    '(?:by|on|with)\\s(?:an?\\s)?(?:(?:unanimous|majority|roll[- ]call)\\s)?(?:voice\\s)?(?:vote|show of hands)' +
    // "… of the members present"
    '(?:\\sof\\s(?:the|all|those)\\s[^.;,:]{3,40})?[\\s.)]*$',
  'i',
)
/** "3-0 vote.", "Moved 5-0.", "Approved (4-1)", "Vote: 5-0" */
const bareCount =
  /^["“(\s]*(?:(?:moved|voted?|voting|decision(?=\s*:))\s*:?\s*\(?\d{1,3}\s*[-–]\s*\d{1,3}|\d{1,2}\s?[-–]\s?\d{1,2}\s+vote[\s.)]*$)/i
/** "The recommendations be approved." below "RESOLVED that:", “That the motion be rejected.”: a wording, and no outcome yet. */
const toBe = new RegExp(
  `^\\W*(?:that )?(?:the |these |this )?(?:${nouns})\\b(?:(?!\\bdeclared\\b)[^.;]){0,80}?\\sbe\\s(?:\\w+ly\\s)?(?:agreed|approved|adopted|accepted|supported|endorsed|rejected|refused)\\b`,
  'i',
)

/** The outcome of a sentence that says nothing else. */
export function outcomeAlone(sentence: string, unanimous: boolean): Outcome | undefined {
  const voted = /^vote on /i.test(sentence) ? voteOn.exec(sentence) : null
  if (voted) return outcome(voted, unanimous, true)
  const field = sentence.includes(':') || /^disposition/i.test(sentence) ? resultField.exec(sentence) : null
  if (field) return outcome(field, unanimous, true)
  if ((unanimous && voteField.test(sentence)) || allAyes.test(sentence)) return carriedAlone(true)
  if (allAgreed.test(sentence)) return { ...carriedAlone(true), weak: true }
  if (sentence.length < 70 && bodyAgreed.test(sentence)) return { ...carriedAlone(unanimous), weak: true }
  if (soVoted.test(sentence)) return carriedAlone(unanimous || /^M\S?CU\W*$/.test(sentence))
  const whole = toBe.test(sentence) ? null : alone.exec(sentence)
  if (whole && (whole.groups?.rest?.length ?? 0) < 200 && aloneRest.test(whole.groups?.rest ?? '')) return outcome(whole, unanimous, true)
  const done = (sentence.length < 90 && businessDone.test(sentence)) || (sentence.length < 240 && doneByVote.test(sentence))
  if (done) return { ...carriedAlone(unanimous), weak: true }
  return speaksOf(sentence, 'number') && bareCount.test(sentence) ? carriedAlone(unanimous) : undefined
}

function carriedAlone(unanimous: boolean): Outcome {
  return { result: 'carried', unanimous, alone: true, weak: false, at: 0 }
}
