/**
 * What became of a proposal, as a sentence says it: "Amendment lost.", "The motion was carried by 22 votes to one",
 * "put to the vote and passed", "All in favour.", "Voting: unanimous", "withdrawn".
 */
import type { Topic } from '../vocabulary/topics.ts'
import { motionNouns, resultWords } from '../vocabulary/votes.ts'
import { speaksOf } from './topics.ts'
import { votedTo } from './voted-to.ts'

export interface Outcome {
  result: 'carried' | 'lost' | 'withdrawn'
  /** What it became of, as printed: "Amendment", "substantive motion". Absent in "Carried." */
  noun?: string
  unanimous: boolean
  /** The sentence says nothing else: "Carried unanimously." */
  alone: boolean
  /** "Agreed.", "this was approved": an outcome only where a proposal is before the meeting. */
  weak: boolean
  /** Where the outcome's wording begins in the sentence. */
  at: number
  /** Somebody was elected because nobody else was nominated. */
  election?: boolean
}

const nouns = motionNouns.join('|')
const words = Object.keys(resultWords).join('|')
const adverb =
  '(?:then|duly|thereupon|also|therefore|accordingly|subsequently|unanimously|overwhelmingly|clearly|narrowly|again|so|put and|formally|unopposed,?)'
const byTheChair = '(?:\\s+by the (?:(?:Lord|Deputy|Vice)[- ])?(?:Mayor|Chair\\w*|Convener|Provost|President))?'
/** "was declared LOST", "was declared to have been CARRIED", "was declared by the Mayor to be lost" */
const ruled = `declared${byTheChair}\\s+(?:to (?:have been|be)\\s+)?`
const auxiliary = '(?:was|were|is|be|being|been|has been|had been|stood|to be|as)'
/** "carried |out|", "passed |over|": the word in another sense. */
const otherSenses = [
  'out',
  'forward',
  'over',
  // "carried |on with the works|", and not "carried on a show of hands".
  'on\\b(?! (?:(?:a|the) )?(?:unanimous |voice |roll[- ]call )?(?:vote|show|casting|division|majority|voices))',
  'away',
  'into',
  'through',
  // "agreed |with the Clerk|", and not "carried with two opposing".
  'with\\b(?! (?:[^.;]{2,60}\\b(?:voting|oppos\\w+|dissent\\w*|abstain\\w*|recus\\w+)\\b|the casting|\\d|one|two|three|four|five|no|a majority))',
]
/** "passed |to County|", and not "agreed to the motion"; "agreed |that|". */
const wordings = ['to\\b(?! the)', 'that\\b']
const noneOf = (senses: string[]) => `(?!\\s+(?:${senses.join('|')}))`
const another = noneOf([...otherSenses, ...wordings])

/** "Amendment lost.", "Motion Passed (5 to 0)", "Carried unanimously", "Unanimously agreed", "It passed 4-0.", "LOST", "- CARRIED -", "208Carried" */
const alone = new RegExp(
  '^["“‘\'(*\\s–—-]*(?:\\d{1,4}(?=carried\\b))?(?:(?:the|this|that|an?|it|which|and)\\s+)*' +
    `(?<noun>(?:${nouns})(?:s)?(?:\\s+as\\s+amended)?)?[\\s,:–-]*(?:${auxiliary}\\s+|${adverb}\\s+|${ruled})*` +
    `(?<not>not\\s+)?(?:${adverb}\\s+)?(?<word>${words})(?![\\p{L}])(?<rest>.*)$`,
  'isu',
)
/** What may stand behind "Carried" in a sentence that says nothing else. */
const manners = [
  'unanimously',
  'nem\\.?\\s?con\\.?',
  'as amended',
  // "by a majority", "by 5 votes to 4", "by the casting vote of the Chair"
  'by (?:an? |\\d|consensus|acclamation|show|majority|unanimous|common|general|voice|roll|[a-z-]+ votes' +
    '|the (?:casting|council|committee|board|panel|cabinet|meeting|members|parish council))[^;]*',
  // "on a voice vote", "following a recorded vote", "on a 4-1 roll call"
  '(?:on|after|following|in) (?:(?:a|the|an?other) )?(?:\\d[\\d-]* )?' +
    '(?:(?:unanimous |voice |roll[- ]call )?vote|roll[- ]call|show|casting|division|recorded)[^;]*',
  'for (?:want|lack) of an? second(?:er)?',
  // "with one abstention"
  'with [^;]*(?:absten|abstain|against|dissent|vote|voting|oppos|objection|casting|favou?r)[^;]*',
  // "(5 to 0)", "7 in favour, 2 against", "Voting: 5-0", "For the motion: Elm, Fir"
  '\\(?\\d+\\s*(?:-|–|—|to|\\/|for\\b|in favou?r|votes)[^;]*',
  '(?:voting|vote)\\b[^;]*',
  'for(?: the motion)?\\s?:[^;]*',
  'all in favou?r',
]
const aloneRest = new RegExp(
  `^(?:\\s*[,:]?\\s*(?:${manners.join('|')})){0,2}[\\s.;:!)\\]”"’'*–—-]*(?:\\([^)]*\\)|\\[[^\\]]*\\])?[\\s.]*$`,
  'i',
)

/** "the amendment was declared LOST", "was put to the vote and declared to be lost", "the motion, as amended, was put and carried" */
const ofNoun = new RegExp(
  `\\b(?<noun>${nouns})\\b` +
    // "The motion |as amended by Councillor Elm| was": neither "the motion that he moved was" nor two sentences.
    '(?:(?!\\b(?:that|moved|proposed|if|whether)\\b)[^.;]){0,100}?' +
    '\\b(?:was|were|is|being|has been|had been|stood|as)\\s+' +
    `(?:${adverb}\\s+|${ruled}|put\\s+(?:to (?:the|a) \\p{L}+\\s+)?(?:as the substantive \\p{L}+\\s+)?(?:and\\s+)?(?:was\\s+|were\\s+)?)*` +
    `(?<not>not\\s+)?(?:${adverb}\\s+)?(?<word>${words})(?![\\p{L}])${another}`,
  'iu',
)
/** "The motion carried 5-0", "the amendment fell", "motion fails", "Motion to buy lamps failed for lack of a second" */
const nounActs = new RegExp(
  '\\b(?<noun>motions?|amendments?|proposals?|vote)\\s+' +
    // "Motion |to buy lamps| failed for lack of a second", "Motion |to adjourn| carried."
    '(?:to\\s(?:(?!\\b(?:if|whether)\\b)[^.;]){3,160}?\\s+(?=(?:\\w+ly\\s+)?(?:carried|passed|failed|died)' +
    '(?:\\s+(?:unanimously|by|for (?:lack|want)|with|on (?:a|voice|roll))\\b|\\s*(?:[.,;(\\d]|$))))?' +
    `(?:${adverb}\\s+)?(?<not>not\\s+)?(?<word>carried|passed|failed|fell|lapsed|died|passes|fails|falls|lapses|dies|carries)(?![\\p{L}])${another}`,
  'iu',
)
/** "put to the vote and passed", "following a vote, it was agreed", "On a show of hands this was defeated" */
const afterVote = new RegExp(
  '\\b(?:put|voted upon|voted on|(?:a|the|recorded|named|further|second|roll[- ]call) vote|division|show of hands|poll)\\b' +
    '[^;]{0,120}?(?:\\band|\\bit|\\bthis|\\bwhich|\\bwas|\\bwere|,)\\s+' +
    `(?:(?:it|this|which|the (?:${nouns}))\\s+)?(?:(?:was|were)\\s+)?(?:${adverb}\\s+|${ruled})*` +
    `(?<not>not\\s+)?(?<word>${words})(?![\\p{L}])${another}`,
  'iu',
)
/** "the |Lanes Parish| Council" */
const nameWords = "(?:[\\p{L}’'-]+\\s){0,3}"
/** "… seconded by Councillor Elm and agreed", "seconded by X and RESOLVED", "seconded by X and on a show of hands declared carried", "(Prop: A Elm; Sec: B Fir, all agreed)" */
const afterSeconded = new RegExp(
  '\\b(?:second(?:ed|er)?|2nd|[Ss]ec)\\b[^;]{0,160}?' +
    // "seconded by Elm|,| agreed", "seconded by Elm| it was agreed", "seconded by Elm| the Parish Council agreed"
    '(?:\\band|,|;|:|-|–|(?=\\sit\\s)|(?=\\sunanimously\\s)' +
    `|(?=\\sthe\\s${nameWords}(?:council|committee|board|meeting)\\s(?:\\w+ly\\s)?(?:agreed|approved|adopted|accepted|resolved)\\b))\\s*` +
    // "on a show of hands |declared carried", "following a vote, |the motion was carried"
    '(?:(?:upon|on|following|after)\\s[^,;]{3,60}(?:,\\s*|\\s+(?=(?:was\\s+)?declared)))?' +
    `(?:(?:it|this|which|the motion|the proposal|(?:the\\s)?${nameWords}(?:council|committee|members|meeting|board)` +
    '|both recommendations|the recommendations?|all)\\s+)?' +
    `(?:(?:was|were)\\s+)?(?:${adverb}\\s+|declared\\s+)*(?<not>not\\s+)?` +
    '(?<word>carried|passed|agreed|approved|adopted|accepted|resolved|lost|failed(?!\\s+to\\b)|defeated|rejected)(?![\\p{L}])' +
    '(?!\\s+(?:out|forward|with(?!\\s+an?\\s+unanimous))\\b)',
  'iu',
)
/** "On the proposition of Cllr Elm, and seconded by Cllr Fir, the Council |authorised| the Chair to sign." */
const bodyAuthorised =
  /\bsecond(?:ed)?\b[^;]{2,80},\s(?:the\s)?(?:[\p{L}’'-]+\s){0,3}(?:council|committee|board|meeting)\s(?:then\s)?(?:authori[sz]ed|instructed|directed|appointed|elected)\b/iu
/** "Second by Councillor Fir with a unanimous vote.", "approved on a motion by Elm, seconded by R. Fir, and voted unanimously by the Board." */
const secondedByAll =
  /\bsecond(?:ed)?\b[^;.]{2,80}?,?\s(?:with|by)\san?\sunanimous\s(?:roll[- ]call\s|voice\s)?vote\b|\bseconded\b[^;]{2,80}?,?\sand\svoted\sunanimously\b/i
/** "The Senate approved the motion by voice vote." */
const bodyActed =
  /\b(?:council|board|committee|commission|senate|assembly|members)\s+(?:(?:then|unanimously|narrowly)\s+)?(?<word>approved|adopted|passed|carried|rejected|defeated)\s+(?:the|this)\s+(?:main\s+|original\s+|amended\s+)?(?<noun>motion|amendment)\b(?!\s(?:to|that|of)\b)/i
/** "On motion of Ms Elm, seconded by Mr Fir, the bills were approved." */
const onMotion = new RegExp(
  `^\\W*(?:up)?on\\s(?:the\\s|a\\s)?(?:motion|proposal)\\b[^;]{0,160}?,\\s[^,;.]{3,120}?\\s(?:was|were)\\s+(?:${adverb}\\s+)*(?<not>not\\s+)?(?<word>approved|adopted|accepted|passed)(?![\\p{L}])`,
  'iu',
)
/** "The minutes were confirmed on the proposal of Cllr Elm, seconded by Cllr Fir." */
const onProposal =
  /\b(?:was|were)\s(?:\w+ly\s)?(?:confirmed|adopted|approved|agreed|accepted|passed)\s(?:by\s[^.;]{3,40}\s)?(?:up)?on\s(?:the|a)\s(?:proposal|proposition)\sof\b/i
/** "Councillor Ash was proposed by Councillor Elm, seconded by Councillor Fir and duly elected." */
const elected =
  /(?<=\bsecond(?:ed|er)\b[^;]{2,120}?(?:,\s*|\s)and\s+(?:(?:was|were|duly|unanimously)\s+)*)(?:re-?)?(?:elected|appointed|co-?opted)\b/i
/** "Councillor Ash was elected Chairman (as proposed by LF, seconded by NC)" */
const electedAs =
  /(?<=\b(?:was|were)\s(?:(?:duly|then|unanimously)\s)?(?:re-?)?)(?:elected|appointed|co-?opted)\b(?=[^.;]{2,60}[\s(,](?:as )?(?:proposed|nominated)\b[^.;]{2,60}\bseconded\b)/i
const nominations = '(?:other|further|more) (?:nominations?|proposals?|nominees|candidates?)\\b'
const electedWithoutVote = [
  // "There being no other nominations, Councillor Ash was duly elected", "In the absence of any other nominations …"
  `\\b(?:no|(?:absence|lack) of any) ${nominations}[^;]{0,200}?\\b(?:re-?)?(?:elected|appointed|co-?opted)\\b`,
  // "… was elected unopposed", "Cllr Ash was appointed as there were no further proposals"
  `\\b(?:elected|appointed|co-?opted)\\b(?: unopposed\\b|[^;.]{0,80}?\\bno ${nominations})`,
  // "The Clerk declared Councillor Ash elected"
  '\\bdeclared\\s[^;.]{2,80}?\\s(?:duly\\s)?(?:elected|co-?opted)\\b',
]
const unopposed = new RegExp(electedWithoutVote.join('|'), 'i')
/** "Cllr Ash accepted the position and took the chair.", behind who proposed and who seconded her */
const tookOffice = /^\p{Lu}[^.;:,]{2,60}?\s(?:duly\s|then\s)?accepted the (?:position|post|office|nomination|appointment)\b/u
/** "It was proposed by Councillor Elm and resolved to close the session", "The Chair proposed and it was agreed to": nobody is said to have seconded it. */
const afterProposed = new RegExp(
  `\\bproposed(?:(?: by\\b[^;.]{2,60}?)\\band\\s+(?:it was\\s+)?|,?\\s+and\\s+it was\\s+)(?:${adverb}\\s+)*(?<not>not\\s+)?(?<word>carried|agreed|resolved|RESOLVED)(?![\\p{L}])${noneOf(otherSenses)}`,
  'iu',
)
/** "Cllr Elm proposed a gift of £50 to the club, agreed.", "Captain – Ann Ash – Proposed Elm, and carried unanimously" */
const agreedBehind =
  /\bproposed\b(?![^;]*\bsecond)[^;.]{3,200}?(?:,|\s[–—-]|,?\s+and(?=\s+(?:unanimously\s+)?carried\b)|(?=\sagreed by all\b))\s+(?:unanimously\s+)?(?<not>not\s+)?(?<word>agreed|carried|approved|passed)(?:\s+unanimously|\s+by all(?: present)?)?\W*$/i
/** "The Clerk declared the motion defeated.", "declared the amendment proposed by Councillor J. Elm as carried" */
const declared = new RegExp(
  `\\bdeclared\\s+(?:that\\s+)?(?:the\\s+)?(?<noun>${nouns})(?:\\b[^;]{0,200}?\\sas)?\\s+(?:was\\s+)?(?<not>not\\s+)?(?:${adverb}\\s+)?(?<word>${words})(?![\\p{L}])`,
  'iu',
)
/** "…, and this was passed unanimously", "which was carried" */
const thisWas = new RegExp(
  `\\b(?:this|it|which|both|all)\\s+(?:was|were)\\s+(?:${adverb}\\s+)*(?<not>not\\s+)?(?<word>carried|passed|lost|defeated|rejected|negatived|agreed|approved)(?![\\p{L}])${another}`,
  'iu',
)
/** "… that the plan be approved": in the subjunctive it is what is asked for. */
const stated = new RegExp(`(?<!(?<!\\bdeclared${byTheChair} to )\\bbe\\s)\\b(?:${words})`, 'i')
const withinSentence: [RegExp, Topic][] = [
  [ofNoun, 'proposal'],
  [nounActs, 'proposal'],
  [bodyActed, 'proposal'],
  [afterVote, 'vote'],
  [afterSeconded, 'seconding'],
  [afterProposed, 'moving'],
  [agreedBehind, 'moving'],
  [onMotion, 'proposal'],
  [declared, 'proposal'],
  [thisWas, 'being'],
]
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
    '(?:by|on|with)\\s(?:an?\\s)?(?:(?:unanimous|majority|roll[- ]call)\\s)?(?:voice\\s)?(?:vote|show of hands)[\\s.)]*$',
  'i',
)
/** "3-0 vote.", "Moved 5-0.", "Approved (4-1)", "Vote: 5-0" */
const bareCount = /^["“(\s]*(?:(?:moved|voted?|voting)\s*:?\s*\(?\d{1,3}\s*[-–]\s*\d{1,3}|\d{1,2}\s?[-–]\s?\d{1,2}\s+vote[\s.)]*$)/i
const favours = [
  // "All in favour.", "all members present then voted unanimously in favour", "The majority of the Members were in favour of …"
  '(?<!\\b(?:if|whether|asked|those|would be|be)\\s(?:\\w+\\s){0,3})' +
    '\\b(?:all(?: (?:members|councillors|cllrs|those|present|those present))?|everyone|unanimous(?:ly)?|majority(?: of [^.;]{0,40})?)\\s+' +
    '(?:(?:members|councillors|present)\\s+)?(?:(?:then|subsequently)\\s+)?(?:(?:were|was|are|voted|being)\\s+)?(?:unanimously\\s+)?in favou?r\\b',
  // "All members present were in full agreement."
  '^all\\s(?:\\w+\\s)?(?:present\\s)?(?:were\\s)?in\\s(?:full\\s)?agreement[\\s.]*$',
  // "Fir seconded the motion, all voting aye.", "Fir seconded followed by all aye votes."
  ',\\s+(?:with )?all (?:members |present )?vot(?:ing|ed) (?:aye|yes)\\b',
  '\\bfollowed by all (?:ayes?|yes)\\b',
]
const inFavour = new RegExp(favours.join('|'), 'i')
/** "All ayes.", "All voted “aye”.", "All present voted aye in favor of adjournment.", "Roll call vote: all ayes." */
const allAyes =
  /^["“(\s]*(?:(?:roll[- ]call\s+)?vote\s*:\s*)?all\s+(?:(?:members|present)\s+){0,2}(?:vot(?:ed|ing)\s+)?["“‘']?(?:ayes?|yes|yeas?)\b[.”"’']*(?:\s+in favou?r\b[^.;]{0,40})?[\s.)]*$/i
/** "All agreed.", "All members present agreed.", "Elected unanimously." */
const allAgreed =
  /^["“(\s]*(?:all|everyone|everybody)(?:\s+(?:the\s+)?(?:members|councillors|those))?(?:\s+present)?\s+(?:agreed|approved)(?:\s+(?:the|this)\s(?:nomination|motion|proposal))?[\s.)]*$|^(?:re-?)?elected\s+unanimously[\s.)]*$/i
/** "So voted.", "Voted in the affirmative.": as town meetings say. */
const soVoted = /^(?:it was\s+)?(?:so voted|voted in the affirmative)[\s.)]*$/i
/** "Voting: unanimous", "Voting: For – unanimous", "Vote: carried", "(Unanimous)", "Unanimous vote" */
const voteField =
  /^["“(\s]*(?:(?:voting|vote|votes|result|outcome|decision of the vote)\s*[:–-]+\s*(?:for\s*[:–-]*\s*)?)?(?:for\s*[:–-]+\s*)?unanimous(?:ly)?(?: (?:vote|decision|approval|consent|in favou?r))?[\s.)]*$/i
/** "The vote for the resolution to refuse permission was granted by 6 votes to 1." */
const voteFor =
  /^the vote (?:for|on) the (?:resolution|motion|proposal|recommendation)\b[^.;]{0,120}\swas (?:granted|passed|carried|agreed|approved)\b/i
/** "Mr Fir seconded, and the vote was unanimous." */
const voteWas = /\b(?:the|a) vote (?:was|is|being) unanimous(?:ly in favou?r)?[\s.)]*$/i
const resultField =
  /^(?:(?:resolution status|result|outcome|motion|vote|voting|status|decision|disposition)\s*:|disposition)\s*(?<not>not\s+)?(?<word>carried|passed|lost|defeated|approved|rejected|failed|withdrawn|agreed)\b/i
/** "The amendment was withdrawn", "with the leave of Council, withdrew the motion" */
const withdrawn = new RegExp(
  `\\b(?:(?<noun>${nouns})\\b[^.;]{0,80}?\\b(?:was|were|being|been)\\s+(?:then |subsequently |later |formally )?withdrawn|withdr(?:ew|awing|awn)\\s+(?:the|his|her|their|this)\\s+(?:(?:first|second|third|own)\\s+)?(?<noun2>${nouns}))`,
  'iu',
)
/** "The motion did not carry, and the item was put off." */
const didNotCarry = /^[^.;]{0,60}?\b(?<noun>motion|amendment)\b[^.;]{0,80}?\s(?:did|does) not (?:carry|pass)\b/i
/** "This was not seconded.", "There was no seconder.", "…, but the motion received no second": it fell. */
const unseconded =
  /\b(?:there (?:was|being) no (?:second|seconder)|was not seconded|(?:received|found|had|got) no (?:second|seconder)|no (?:second|seconder) (?:was )?(?:found|forthcoming|received)|failed to \w+ an? seconder)\b(?! item)/i

/** "The recommendations be approved." below "RESOLVED that:", “That the motion be rejected.”: a wording, and no outcome yet. */
const toBe = new RegExp(
  `^\\W*(?:that )?(?:the |these |this )?(?:${nouns})\\b(?:(?!\\bdeclared\\b)[^.;]){0,80}?\\sbe\\s(?:\\w+ly\\s)?(?:agreed|approved|adopted|accepted|supported|endorsed|rejected|refused)\\b`,
  'i',
)

/** "… and as this vote was defeated": why something else happened. */
const dependent = /\b(?:as|since|because|when|after|once|where|which|who)\s+(?:(?:this|the|that|an?)\s+)?(?:\w+\s+)?$/i
const reported =
  /\b(?:if|whether|unless|until|should|had|would|could|previously|at (?:the|its|their) (?:last|previous) meeting|last (?:year|month)|has)\b[^,;]{0,60}$/i

/** The outcome that a sentence states, or undefined. */
export function outcomeOf(sentence: string): Outcome | undefined {
  // "There being no amendment, |the motion was agreed.|"
  const opening = sentence.startsWith('There being no ') ? nothingElse.exec(sentence)?.[0].length : undefined
  if (opening === undefined) return outcomeTold(sentence)
  const told = outcomeTold(sentence.slice(opening))
  return told && { ...told, at: told.at + opening }
}

const nothingElse =
  /^There being no (?:(?:other|further) )?(?:amendments?|counter-?motions?|discussion|debate|opposition|objections?)\b[^,]{0,40},\s+/

function outcomeTold(sentence: string): Outcome | undefined {
  const chosen = speaksOf(sentence, 'seconding') ? (elected.exec(sentence) ?? electedAs.exec(sentence)) : null
  const unchallenged = !chosen && speaksOf(sentence, 'election') ? unopposed.exec(sentence) : null
  const election = chosen ?? unchallenged ?? (sentence.includes(' accepted the ') ? tookOffice.exec(sentence) : null)
  if (election)
    return {
      result: 'carried',
      unanimous: /\bunanim/i.test(sentence),
      alone: false,
      weak: false,
      at: election.index,
      ...(chosen ? {} : { election: true }),
    }
  const fell = sentence.includes(' not ') ? didNotCarry.exec(sentence)?.groups?.noun : undefined
  if (fell) return { result: 'lost', noun: fell.toLowerCase(), unanimous: false, alone: false, weak: false, at: 0 }
  const nobody = speaksOf(sentence, 'seconding') ? unseconded.exec(sentence) : null
  if (nobody && !reported.test(sentence.slice(0, nobody.index)))
    return { result: 'lost', unanimous: false, alone: false, weak: true, at: nobody.index }
  const confirmed =
    (speaksOf(sentence, 'proposal') ? onProposal.exec(sentence) : null) ??
    (speaksOf(sentence, 'seconding') ? bodyAuthorised.exec(sentence) : null)
  if (confirmed) return { result: 'carried', unanimous: /\bunanim/i.test(sentence), alone: false, weak: false, at: confirmed.index }
  if (!speaksOf(sentence, 'outcome') || !gate.test(sentence)) return undefined
  const unanimous = /\bunanim|\bnem\.?\s?con|\ball (?:were )?in favou?r|\ball(?: present)? agreed[\s.)]*$/i.test(sentence)
  const field = sentence.includes(':') || /^disposition/i.test(sentence) ? resultField.exec(sentence) : null
  if (field) return outcome(field, unanimous, true)
  if (unanimous && voteField.test(sentence)) return { result: 'carried', unanimous: true, alone: true, weak: false, at: 0 }
  if (allAyes.test(sentence)) return { result: 'carried', unanimous: true, alone: true, weak: false, at: 0 }
  if (allAgreed.test(sentence)) return { result: 'carried', unanimous: true, alone: true, weak: true, at: 0 }
  if (soVoted.test(sentence)) return { result: 'carried', unanimous: false, alone: true, weak: false, at: 0 }
  const whole = toBe.test(sentence) ? null : alone.exec(sentence)
  if (whole && (whole.groups?.rest?.length ?? 0) < 200 && aloneRest.test(whole.groups?.rest ?? '')) return outcome(whole, unanimous, true)
  const done = sentence.length < 90 ? businessDone.exec(sentence) : null
  if (done) return { result: 'carried', unanimous, alone: true, weak: true, at: 0 }
  if (sentence.length < 240 && doneByVote.test(sentence)) return { result: 'carried', unanimous, alone: true, weak: true, at: 0 }
  if (speaksOf(sentence, 'number') && bareCount.test(sentence)) return { result: 'carried', unanimous, alone: true, weak: false, at: 0 }
  if (voteFor.test(sentence)) return { result: 'carried', noun: 'resolution', unanimous: false, alone: false, weak: false, at: 0 }
  const vote = unanimous ? (voteWas.exec(sentence) ?? secondedByAll.exec(sentence)) : null
  if (vote && !reported.test(sentence.slice(0, vote.index)))
    return { result: 'carried', unanimous: true, alone: false, weak: false, at: vote.index }
  const voted = sentence.includes('voted') ? votedTo.exec(sentence) : null
  if (voted && !reported.test(sentence.slice(0, voted.index)))
    return { result: 'carried', noun: 'motion', unanimous, alone: false, weak: false, at: voted.index }
  const drawn = speaksOf(sentence, 'withdrawal') ? withdrawn.exec(sentence) : null
  if (drawn && !reported.test(sentence.slice(0, drawn.index))) {
    return {
      result: 'withdrawn',
      noun: (drawn.groups?.noun ?? drawn.groups?.noun2) as string,
      unanimous: false,
      alone: false,
      weak: false,
      at: drawn.index,
    }
  }
  for (const [pattern, topic] of stated.test(sentence) ? withinSentence : []) {
    const match = speaksOf(sentence, topic) ? pattern.exec(sentence) : null
    // "a vote had taken place in May and was lost": at another meeting.
    if (!match || /\bhad\b/.test(match[0])) continue
    const before = sentence.slice(0, match.index)
    if (!reported.test(before) && !(pattern !== afterVote && pattern !== afterSeconded && dependent.test(before))) {
      return outcome(match, unanimous, false, pattern === thisWas)
    }
  }
  const favour = speaksOf(sentence, 'favour') ? inFavour.exec(sentence) : null
  if (favour) {
    const whole = /^[\s"“(]*(?:all|everyone|unanimous)/i.test(sentence) && sentence.length < 60
    return { result: 'carried', unanimous: !/majority/i.test(favour[0]), alone: whole, weak: false, at: favour.index }
  }
  return undefined
}

const trailing = /(?:^|(?<=[.!?:;”"’)]\s{0,3}))(?:motion\s+)?(?:carried|lost|defeated|passed)(?:\s+unanimously)?\s*\.?$/i

/** "… at 7.50 p.m. Carried.": the result printed behind a proposal's wording, where a sentence may not seem to end. */
export function splitResult(text: string): { wording: string; result: string } {
  if (!speaksOf(text, 'outcome')) return { wording: text, result: '' }
  const end = text.trimEnd()
  const from = Math.max(0, end.length - 60)
  const match = trailing.exec(end.slice(from))
  return match && (match.index > 0 || from === 0)
    ? { wording: text.slice(0, from + match.index).trim(), result: match[0] }
    : { wording: text, result: '' }
}

// Most sentences hold none of the words of outcomes.
const gate = new RegExp(
  `(?:\\b|(?<=\\d))(?:${words}|unanimous|unanimously|favou?r|in agreement|withdr\\w+|moved \\d|vot(?:e|ed|ing)|ayes?|yeas?)\\b`,
  'i',
)

function outcome(match: RegExpExecArray, unanimous: boolean, whole: boolean, loose = whole): Outcome {
  const { not, word, noun } = match.groups as Record<string, string | undefined>
  const stated = resultWords[(word as string).toLowerCase()] as Outcome['result']
  const result = not ? (stated === 'carried' ? 'lost' : 'carried') : stated
  const at = whole ? 0 : match.index + match[0].length - (word as string).length
  const weak = loose && noun === undefined && /^(?:agreed|approved|adopted|accepted|supported|resolved)$/i.test(word as string)
  const found: Outcome = { result, unanimous, alone: whole, weak, at }
  if (noun && !/^vote$/i.test(noun)) found.noun = motionToAmend.test(match[0]) ? 'amendment' : noun.toLowerCase()
  return found
}

/** "The motion to amend failed": of the amendment; a by-law is amended by the motion itself. */
const motionToAmend =
  /\bmotion to amend(?: the (?:main |original )?motion)?\s+(?:was|is|carrie[sd]|passe[sd]|fail(?:s|ed)|die[sd]|lost|fell)\b/i
