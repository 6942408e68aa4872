/**
 * Words by which a sentence can be about a topic, so that the topic's patterns need not be tried on others. Data only.
 *
 * Small letters; "abst*" stands for all words that begin so. A topic must hold a word of whatever its patterns match.
 */
import { months } from './calendar.ts'
import { labelWords } from './decisions.ts'
import { resultWords } from './votes.ts'

/** "was proposed by", "on the motion of", "put forward", "Prop: A. Elm", "M: A. Elm", "Amendment by A. Elm" */
const moving =
  'amendment moved* moves motioned offered suggested propos* put nominated* nominates* tabled* motion motions proposition recommendation mover* prop moving* m'
/** "Seconded by A. Fir", "Sec: A. Fir", "2nd by A. Fir", "In seconding the motion" */
const seconding = 'seconded seconder second seconds sec seconding nd cuidithe'
/** "put to the vote", "on a show of hands", "the question was called" */
const vote = 'vote put voted division show voting roll poll question'
/** "There being no other nominations, Councillor Elm was elected", "declared elected" */
const election = 'nomination* nominees candidate* proposal* unopposed declared'
/** "Councillor Elm abstained", "did not vote" */
const voter = 'abst* vote voted voting opposed opposing dissenting'
/** "carried unanimously", "all in favour", "withdrew the motion" */
const outcome = `${Object.keys(resultWords).join(' ')} unanimous unanimously favour favor agreement withdr* moved vote voted voting ordered aye ayes yea yeas yes msc mscu msp mspu mc mcu`
/** "RESOLVED that", "It was agreed", "and it was recommended" */
const resolution = 'resolved agreed recommended resolution decision penderfynwyd voted'
/** "Apologies were received from", "Councillor Elm was unable to attend" */
const apology = 'apolog* ymddiheur* regrets leave leaves unable absent absence excused present attend attendance'
/** "substituted for Councillor Elm", "in the place of", "in her absence" */
const substitution = 'substitut* replaced place stead absence deputis*'
/** "were in remote attendance", "Also present was", "attended the meeting", "answered roll call", "Guests were" */
const presence = 'present attend* participat* joined absent excused presiding answered responded guests visitors'
const welcome = 'welcomed'
/** "joined the meeting at 7.40pm", "left the room" */
const movement = 'arrived joined rejoined entered took returned left withdrew departed retired'

export const topicWords = {
  moving,
  seconding,
  election,
  motion: 'motion',
  amendment: 'amendment',
  /** "In proposing the motion" */
  proposing: 'proposing moving introducing',
  /** "to adopt the amendment", "the motion became the finding of the meeting" */
  adoption: 'adopt became',
  vote,
  /** "5 votes for Councillor Elm", "Resolved that Councillor Elm be elected": between candidates */
  candidates: `votes voted declared ${resolution}`,
  voter,
  outcome,
  resolution,
  /** All that belongs to proposals and votes; "against 4", "Ayes 5", "fails 2-3" too. */
  floor: `${moving} ${seconding} ${election} ${vote} ${voter} ${outcome} ${resolution} amendment objection objections opposition against aye ayes noes nay nays yea yeas opposed votes carrie* passe* fail*`,
  /** "there voted:", "the following recorded vote" */
  votersFollow: 'aye ayes yea yeas vote votes voted voting division recorded follows roll',
  /** "the amendment was declared lost", "the motion carried": what is voted on */
  proposal:
    'motion motions amendment amendments addendum proposal proposals proposition recommendation recommendations resolution resolutions ' +
    'nomination nominations question vote',
  withdrawal: 'withdr*',
  favour: 'favour favor agreement aye ayes yes voted voting',
  /** Beside all figures. */
  number:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety zero nil none nought no',
  /** "against 4", "Ayes 5", "voted 5-0": without one of them "5 for" is no vote. */
  sides:
    'against aye ayes noes nay nays yea yeas opposed yes no favour favor abst* vote votes voted voting carried lost passed motion amendment',
  /** "ACTION: Ranger to order signs" */
  action: 'action*',
  /** "RESOLVED: That", "Noted.", "Decision:" */
  label: labelWords.map((word) => `${word.toLowerCase()}*`).join(' '),
  /** "It was agreed that", "The minutes were approved", "I hereby authorise" */
  deciding:
    'agree approve resolve decide authorise authorize resolved agreed decided determined recommended ordered voted approved endorsed adopted accepted ratified homologated appointed elected opted coopted ' +
    'authorised authorized noted confirmed signed refused rejected deferred granted delegated denied tabled passed taken agreement consensus consent given decision filed file directed instructed',
  /** "It was agreed that" */
  resolving: 'resolved agreed decided determined recommended ordered voted',
  /** "It was agreed that", "which was noted by Members", "I hereby agree" */
  it: 'it',
  which: 'which',
  I: 'i',
  being: 'was were is are',
  /** "No objections", "The Council had no comments to make", "OBJECT - unsafe access" */
  objection: 'object objects support objection objections observation observations comment comments concerns',
  /** "Clerk to write", "Cllr Elm abstained" */
  officer: 'clerk clerks chair chairs chairman chairmans officer officers cllr cllrs',
  /** "Councillor Elm then left": what somebody says or does behind a decision */
  acting:
    'said stated advised explained reported thanked asked informed confirmed queried commented reminded welcomed added suggested declared left ' +
    'returned joined rejoined abstained did voted requested spoke raised replied responded highlighted presented expressed wished moved proposed ' +
    'seconded undertook offered noted signed took closed adjourned',
  /** "REASON FOR DECISION", "Alternative options considered" */
  grounds: 'reason* alternative* option*',
  /** "Mill Lane, porch – approved", "No objections", "Approved by Parish Council" */
  answer:
    'agreement favour approved agreed refused accepted deferred granted supported rejected noted objected recommended ' +
    'adopted ratified authorised authorized endorsed denied tabled ' +
    'object objects support objection objections observation observations comment comments adverse concerns',
  /** "to allow an update from the Chair", "the advice of PC Holt", "heard from the Chair that" */
  update: 'allow* advice heard',
  /** "In reply to a question from", "answering a point made by" */
  reply: 'response reply answer responding replying answering following',
  question: 'question* quer* comment* point* concern* request* enquir*',
  /** "the following comments" before bullets */
  following: 'following',
  /** "The Chair invited the Director to present", "welcomed Mr Elm, who gave" */
  invitation: 'invited asked called welcomed introduced',
  /** "Cllr A. Elm", "PC Holt" */
  titled: 'councillor councilor cllr cr alderman mr mrs ms miss dr sir professor prof rev revd pcso pc sgt inspector',
  apology,
  substitution,
  presence,
  welcome,
  movement,
  attendance: `${apology} ${substitution} ${presence} ${welcome} ${movement}`,
  /** "a pecuniary interest", "made a declaration", "DPI" */
  interest: 'interest* dpi* ori oris nri nris conflict* transparency fuddiant* ddiddordeb declaration*',
  /** "declared an interest", "a declaration was made" */
  declaring: 'declared declares declaring disclosed discloses disclosing registered made makes making gave given datganodd',
  /** Titles: "Declarations of Interest", "Code of Conduct" */
  declarations: 'interest* code datgan*',
  /** Names of months, up to their first letter that is none of A to Z; a year may have grown together with them ("July2030"). */
  month: Object.keys(months)
    .map((name) => /^[a-z]+/.exec(name)?.[0] ?? '')
    .map((name) => (name.length > 3 ? `${name}*` : name))
    .join(' '),
  /** "Lower Hall and via Zoom" */
  online: 'online virtually remotely via by',
  /** "Minutes of Lanes Council", "Minute of the Board", "A meeting of the Committee" */
  meeting: 'minutes minute meeting meetings met',
  /** "called to order", "The meeting commenced at", "meets in Regular Session" */
  opening: 'order commenced commences open opened opens began begins started starts convened session',
  /** "closed at 9pm", "Duration of meeting", "finishing at 3.45 pm" */
  closing:
    'closed closing close ended ending end concluded concluding terminated finish finished finishing rose adjourn adjourned adjournment duration time',
  /** "inquorate", "the meeting had to be cancelled" */
  calledOff: 'inquorate quorate quorum cancelled* canceled* postponed* abandoned* held',
  /** "DRAFT", "subject to confirmation", "to be approved at the next" */
  draft: 'draft unconfirmed unapproved subject until confirmed approved',
} as const

export type Topic = keyof typeof topicWords
