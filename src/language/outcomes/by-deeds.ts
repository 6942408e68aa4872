/** What became of a proposal, told by who did what: nobody seconded it, all were in favour, its mover withdrew it. */
import { speaksOf } from '../topics.ts'
import { votedTo } from '../voted-to.ts'
import type { Outcome } from './outcome.ts'
import { exceptOne, nouns, reported } from './words.ts'

/** "The motion did not carry, and the item was put off." */
const didNotCarry = /^[^.;]{0,60}?\b(?<noun>motion|amendment)\b[^.;]{0,80}?\s(?:(?:did|does) not|fail(?:s|ed) to) (?:carry|pass)\b/i
/** "There were no objections.", "No one was opposed.", behind a motion; "No objections" alone answers a planning application. */
const unopposed =
  /^(?:there (?:was|were|being) no (?:objections?|opposition)|no ?(?:one|body) (?:was opposed|opposed|objected)|without objections?)[\s.]*$/i
/** "This was not seconded.", "There was no seconder.", "…, but the motion received no second": it fell. */
const unseconded =
  /\b(?:there (?:was|being) no (?:second|seconder)|was not seconded|(?:received|found|had|got) no (?:second|seconder)|no (?:second|seconder) (?:was )?(?:found|forthcoming|received)|failed to \w+ an? seconder|no ?(?:one|body) seconded)\b(?! item)/i

/** "The minutes were confirmed on the proposal of Cllr Elm, seconded by Cllr Fir." */
const onProposal =
  /\b(?:was|were)\s(?:\w+ly\s)?(?:confirmed|adopted|approved|agreed|accepted|passed)\s(?:by\s[^.;]{3,40}\s)?(?:up)?on\s(?:the|a)\s(?:proposal|proposition)\sof\b/i
/** "The minutes were approved unanimously by voice vote on a motion by Elm and a second by Fir." */
const onAMotion =
  /^(?:(?!\b(?:that|if|whether|which|when|who|because|said|asked|stated|noted|reported|recalled|explained|had|has)\b)[^.;:?]){3,200}?\s(?:was|were)\s(?:\w+ly\s)?(?:adopted|approved|accepted|passed)\s(?:unanimously\s)?(?:by\s[^.;]{3,40}\s)?(?:up)?on\sa\smotion\s(?:made\s)?(?:by|from|of)\s/i
/** "On the proposition of Cllr Elm, and seconded by Cllr Fir, the Council |authorised| the Chair to sign." */
const bodyAuthorised =
  /\bsecond(?:ed)?\b[^;]{2,80},\s(?:the\s)?(?:[\p{L}’'-]+\s){0,3}(?:council|committee|board|meeting)\s(?:then\s)?(?:authori[sz]ed|instructed|directed|appointed|elected)\b/iu
/** "Second by Councillor Fir with a unanimous vote.", "approved on a motion by Elm, seconded by R. Fir, and voted unanimously by the Board." */
const secondedByAll =
  /\bsecond(?:ed)?\b[^;.]{2,80}?,?\s(?:with|by)\san?\sunanimous\s(?:roll[- ]call\s|voice\s)?vote\b|\bseconded\b[^;]{2,80}?,?\sand\svoted\sunanimously\b/i
/** "The vote for the resolution to refuse permission was granted by 6 votes to 1." */
const voteFor =
  /^the vote (?:for|on) the (?:resolution|motion|proposal|recommendation)\b[^.;]{0,120}\swas (?:granted|passed|carried|agreed|approved)\b/i
/** "Motion by Elm, second by Fir: to approve the minutes; unanimous." */
const unanimousBehind = /^(?:a )?mot(?:ion|ed)\b[^;]{0,160}\bsecond(?:ed)?\b.{3,300}[;,–—]\s+unanimous(?:ly)?[\s.)]*$/i
/** "Mr Fir seconded, and the vote was unanimous." */
const voteWas = /\b(?:the|a) vote (?:on the (?:motion|question|resolution) )?(?:was|is|being) unanimous(?:ly in favou?r)?[\s.)]*$/i
/** "The amendment was withdrawn", "with the leave of Council, withdrew the motion" */
const withdrawn = new RegExp(
  `\\b(?:(?<noun>${nouns})\\b[^.;]{0,80}?\\b(?:was|were|being|been)\\s+(?:then |subsequently |later |formally )?withdrawn|(?:withdr(?:ew|awing|awn)|(?:given|granted) (?:leave|permission|consent) to withdraw)\\s+(?:the|his|her|their|this)\\s+(?:(?:first|second|third|own)\\s+)?(?<noun2>${nouns}))`,
  'iu',
)
/** "There was an equality of votes and the Chairman used his casting vote to vote against the amendment." */
const castBy = new RegExp(
  '\\b(?:chair\\w*|mayor|provost|convener|president|leader)\\b[^.;]{0,40}?\\b(?:used|exercised|gave|cast)\\s(?:his|her|their|the)\\s(?:second\\s(?:or|and)\\s)?casting\\svote' +
    `(?:\\sto\\svote)?,?\\s(?<way>against|in\\sfavou?r\\sof|for)\\s(?:the\\s(?:inclusion|adoption)\\sof\\s)?the\\s(?<noun>${nouns})\\b`,
  'i',
)
const favours = [
  // "All in favour.", "all members present then voted unanimously in favour", "The majority of the Members were in favour of …"
  '(?<!\\b(?:if|whether|asked|those|would be|be)\\s(?:\\w+\\s){0,3})' +
    '\\b(?:all(?: (?:members|councillors|cllrs|those|present|those present))?|everyone|unanimous(?:ly)?|majority(?: of [^.;]{0,40})?)\\s+' +
    '(?:(?:members|councillors|present)\\s+)?(?:(?:then|subsequently)\\s+)?(?:(?:were|was|are|voted|being)\\s+)?(?:unanimously\\s+)?in favou?r\\b',
  // "All members present were in full agreement."
  '^all\\s(?:\\w+\\s)?(?:present\\s)?(?:were\\s)?in\\s(?:full\\s)?agreement[\\s.]*$',
  // "Fir seconded the motion, all voting aye.", "Fir seconded followed by all aye votes."
  // "Fir seconds, all say aye."
  ',\\s+(?:with )?all (?:members |present )?(?:vot(?:ing|ed)|sa(?:y|id)) (?:ayes?|yes)\\b',
  '\\bfollowed by all (?:ayes?|yes)\\b',
  // "upon a roll call, Messrs. Elm, Fir and Oak all voted for it", "all voting for the motion"
  '\\ball vot(?:ed|ing) for (?:it|the motion)\\b',
]
const inFavour = new RegExp(favours.join('|'), 'i')

/** "was not seconded", "did not carry", "confirmed on the proposal of Cllr Elm": told without a word of result. */
export function outcomeWithoutWord(sentence: string): Outcome | undefined {
  const fell = / not | to (?:carry|pass)\b/.test(sentence) ? didNotCarry.exec(sentence)?.groups?.noun : undefined
  if (fell) return { ...told(0), result: 'lost', noun: fell.toLowerCase() }
  const nobody = speaksOf(sentence, 'seconding') ? unseconded.exec(sentence) : null
  if (nobody && !reported.test(sentence.slice(0, nobody.index))) return { ...told(nobody.index), result: 'lost', weak: true }
  if (sentence.length < 40 && unopposed.test(sentence)) return { ...told(0), weak: true }
  const confirmed =
    (speaksOf(sentence, 'proposal') ? onProposal.exec(sentence) : null) ??
    (sentence.includes('on a motion') ? onAMotion.exec(sentence) : null) ??
    (speaksOf(sentence, 'seconding') ? bodyAuthorised.exec(sentence) : null)
  return confirmed ? { ...told(confirmed.index), unanimous: /\bunanim/i.test(sentence) } : undefined
}

/** How a body voted, or that the mover withdrew. */
export function outcomeOfVote(sentence: string, unanimous: boolean): Outcome | undefined {
  if (voteFor.test(sentence)) return { ...told(0), noun: 'resolution' }
  const stands = (match: RegExpExecArray | null) => (match && !reported.test(sentence.slice(0, match.index)) ? match : undefined)
  const vote = stands(unanimous ? (voteWas.exec(sentence) ?? secondedByAll.exec(sentence) ?? unanimousBehind.exec(sentence)) : null)
  if (vote) return { ...told(vote.index), unanimous: true }
  const cast = stands(sentence.includes('casting vote') ? castBy.exec(sentence) : null)
  if (cast)
    return {
      ...told(cast.index),
      result: /against/i.test(cast.groups?.way as string) ? 'lost' : 'carried',
      noun: cast.groups?.noun as string,
    }
  const voted = stands(sentence.includes('voted') ? votedTo.exec(sentence) : null)
  if (voted) return { ...told(voted.index), noun: 'motion', unanimous }
  const drawn = stands(speaksOf(sentence, 'withdrawal') ? withdrawn.exec(sentence) : null)
  if (drawn) return { ...told(drawn.index), result: 'withdrawn', noun: (drawn.groups?.noun ?? drawn.groups?.noun2) as string }
  return undefined
}

/** "All in favour.", "the majority of the Members were in favour of the scheme" */
export function outcomeInFavour(sentence: string): Outcome | undefined {
  const favour = speaksOf(sentence, 'favour') ? inFavour.exec(sentence) : null
  if (!favour) return undefined
  const alone = /^[\s"“(]*(?:all|everyone|unanimous)/i.test(sentence) && sentence.length < 60
  return { ...told(favour.index), unanimous: !/majority/i.test(favour[0]) && !exceptOne.test(sentence), alone }
}

function told(at: number): Outcome {
  return { result: 'carried', unanimous: false, alone: false, weak: false, at }
}
