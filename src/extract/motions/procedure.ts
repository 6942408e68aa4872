/**
 * What a sentence does with the proposals before the meeting: makes one, seconds one, puts one to the vote, tells what became of it.
 *
 *     Councillor Elm moved that lamps be lit. Councillor Fir seconded. The motion was put to the vote and carried by 5 votes to 3.
 */
import { readDesignation } from '../../language/designations.ts'
import { recallsMotion } from '../../language/earlier-meeting.ts'
import { outcomeOf } from '../../language/outcomes/index.ts'
import { sameName } from '../../language/same-name.ts'
import { sentences } from '../../language/sentences.ts'
import { speaksOf } from '../../language/topics.ts'
import { acceptedByMover, notAccepted } from './amendments-listed.ts'
import { electBetween } from './candidates.ts'
import { castVote } from './casting-vote.ts'
import { divisionOf } from './division.ts'
import { implyResult } from './draft.ts'
import { namedVotes } from './named-votes.ts'
import { readUnseconded } from './owners.ts'
import { readPairAlone } from './pairs.ts'
import type { Proposal } from './proposal.ts'
import { readProposal } from './proposing.ts'
import type { Reading } from './reading.ts'
import { settleByResolution } from './resolution-behind.ts'
import { putToVote, type Results } from './results.ts'
import { readSeconder, readSupporterAlone } from './seconders.ts'
import { resolution, standsResolved } from './stands-resolved.ts'
import { readMoverAlone } from './whole-motions.ts'
import { ordered } from './wording.ts'

export class Procedure {
  constructor(
    private readonly reading: Reading,
    private readonly results: Results,
  ) {}

  /** @returns the proposal that the sentence makes */
  read(sentence: string): Proposal | undefined {
    const { floor, at } = this.reading
    // "Page 4 Councillor Elm’s motion was seconded by Councillor Fir to be included.": what is put right in earlier minutes.
    if (ofEarlierMinutes.test(sentence) || recallsMotion(sentence)) return undefined
    const read =
      readUnseconded(sentence) ?? readProposal(sentence) ?? (this.reading.lastResolution === at ? readPairAlone(sentence) : undefined)
    const proposal = read?.known && floor.meant.voted(at) ? undefined : read
    if (proposal) this.propose(proposal, sentence)
    else if (!this.word(sentence)) this.second(sentence)
    this.reading.previous = sentence
    this.decide(sentence, proposal)
    return proposal
  }

  private propose(proposal: Proposal, sentence: string): void {
    const { floor, wordings, at, block, above, previous } = this.reading
    if (pronoun.test(proposal.mover ?? '')) proposal.mover = this.namedBefore(sentence) ?? (proposal.mover as string)
    if (proposal.text === '' && /\bso moved\b|\bmade the motion\b|^(?:\S+\s){1,4}moved[.\s]*$/i.test(sentence))
      proposal.text = askedFor(sentence) ?? askedFor(previous) ?? ''
    // "Motion: To buy lamps. Moved by: A. Elm. Seconded by: B. Fir."
    if (proposal.text === '' && block.value.includes(previous)) proposal.text = labelledMotion.exec(previous)?.[1] ?? ''
    // "The Clerk suggested that the hall be let on Sundays. |This proposal| was proposed by Elm, seconded by Fir."
    if (proposal.text === '' && pointsBack.test(sentence) && block.value.includes(previous))
      proposal.text = suggested.exec(previous)?.[1] ?? ''
    if (block.value.startsWith(sentence) && amendmentLabel.test(above)) proposal.kind = 'amendment'
    const advised =
      proposal.text === '' && proposal.mover !== undefined
        ? (recommended.exec(previous)?.[1] ?? enactedBefore.exec(previous)?.[1])
        : undefined
    if (advised) proposal.text = advised
    const draft = floor.propose(proposal, block, at)
    if (advised && draft.motion.text === advised && !block.value.includes(previous))
      draft.motion.blocks = [this.reading.blocks[at - 1] ?? block]
    wordings.takeMotionAbove(draft, sentence, at)
    if (draft.motion.result === undefined && standsResolved(proposal, sentence, this.reading)) implyResult(draft.motion, 'carried')
    if (carriedBriefly.test(sentence)) draft.motion.result ??= 'carried'
  }

  /** Whom a sentence named last at its beginning, in this paragraph or the one before: a mover who is "he". */
  private namedBefore(sentence: string): string | undefined {
    const here = this.reading.block.value
    const told = `${this.reading.above} ${here.slice(0, Math.max(0, here.indexOf(sentence)))}`
    // "|Following consideration,| Councillor Elm stated that it was late. He thereafter proposed …"
    const said = sentences(told.trim()).map(({ text }) => text.replace(openingClause, ''))
    const named = said.findLast((words) => !pronoun.test(words.split(' ', 1)[0] ?? '') && readDesignation(words))
    return named ? readDesignation(named)?.text : undefined
  }

  /** "Motion: Elm. Second: Fir. |To light the lamps.| Vote: 5-0": the wording of a motion that has none, behind who seconded it. */
  private word(sentence: string): boolean {
    const { floor, at, block, previous } = this.reading
    const draft = floor.drafts.at(-1)
    // "Second By: Fir. |Motion:| To light the lamps."
    const words = sentence.replace(/^Motion\s?:\s+(?=(?:To|That)\s)/, '')
    if (!ordered.test(words) && !/^(?:To|That)\s\p{Ll}/u.test(words)) return false
    if (draft?.last !== at || !draft.seconded || draft.motion.text !== undefined || draft.motion.result !== undefined) return false
    if (!/\b(?:second\w*|2nd)\b/i.test(previous)) return false
    Object.assign(draft.motion, { text: words.replace(/^That\s|[.\s]+$/g, ''), blocks: [block] })
    return true
  }

  private second(sentence: string): void {
    const { floor, at, block, previous } = this.reading
    const seconder = readSeconder(sentence)?.who?.text
    if (seconder === undefined) {
      const supporter = supported.test(sentence) ? readSupporterAlone(sentence) : undefined
      if (supporter && floor.meant.voted(at)?.last === at && floor.second(supporter, at)) return
      if (speaksOf(sentence, 'seconding') && secondedByNobody.test(sentence)) floor.secondUnnamed(at)
      return
    }
    // "Motion to table by Alder." before "Seconded by Beech."
    const before = readMoverAlone(previous)
    if (before) floor.propose(before, block.value.includes(previous) ? block : (this.reading.blocks[at - 1] ?? block), at)
    const last = floor.drafts.at(-1)
    // "Second by Dave. Motion carried." ¶ "The bills were accepted by Jim. Second by Dave.": the same person for another motion.
    const decided = last?.motion.result !== undefined && last.last < at
    const seconded = floor.second(seconder, at)
    // "Proposed by Elm. Seconded by Fir |that the rules be approved|."
    const text = seconded && seconded.motion.text === undefined ? wordingBehind.exec(sentence)?.groups?.text : undefined
    if (seconded && text) Object.assign(seconded.motion, { text, blocks: [block] })
    if (seconded || (last?.motion.seconder === seconder && !decided)) return
    floor.unannounced(at, block.at).motion.seconder = seconder
  }

  /** What becomes of the proposals before the meeting, the one that the sentence makes among them. */
  private decide(sentence: string, proposal: Proposal | undefined): void {
    const { floor, at, block, below } = this.reading
    if (!proposal && speaksOf(sentence, 'vote') && putToVote.test(sentence)) floor.put(sentence, at, block.at)
    const several =
      !proposal && floor.drafts.length > 0 && (speaksOf(sentence, 'candidates') || /\s(?:re-?)?(?:elected|appointed)\b/.test(sentence))
    if (several && electBetween(floor.drafts, sentence, below)) return
    const division = divisionOf(sentence)
    if (division && floor.divide(division, at)) return
    this.adopt(sentence)
    if (speaksOf(sentence, 'resolution') && resolution.test(sentence)) {
      // "Resolved:" ¶ "1. That the motion was lost."
      if (sentence.endsWith(':') && outcomeOf(below)?.result === 'lost') return
      const before = this.reading.lastResolution
      this.reading.lastResolution = at
      settleByResolution(floor.standing(), sentence, this.reading, before)
    }
    const amended = !proposal && floor.drafts.at(-1)?.motion.kind === 'amendment'
    if (amended && acceptedByMover.test(sentence)) floor.accept(at)
    else if (!(amended && notAccepted.test(sentence))) this.results.read(proposal?.outcome ?? sentence)
    const cast = castVote(sentence)
    if (cast) floor.tip(cast.result, at, cast.side)
    if (sentence.includes('resolved accordingly')) floor.divisions.decide(at)
    const named = namedVotes(sentence)
    const voted = named.length > 0 ? floor.meant.voted(at) : undefined
    if (voted) floor.addLists(voted, named, at, block.at)
  }

  /** "|Councillor Elm|, with the agreement of his seconder, accepted the amendment", "the amendment was accepted by |the Leader|" */
  private whoAccepted(sentence: string): string | undefined {
    if (moverAccepted.test(sentence)) return readDesignation(sentence)?.text
    const by = acceptedBy.exec(sentence)
    return by ? readDesignation(sentence, by.index + by[0].length)?.text : undefined
  }

  private adopt(sentence: string): void {
    const { floor, at } = this.reading
    const adopted = speaksOf(sentence, 'adoption') ? adoption.exec(sentence)?.slice(1).find(Boolean)?.toLowerCase() : undefined
    const accepted = !adopted && speaksOf(sentence, 'amendment') ? this.whoAccepted(sentence) : undefined
    if (accepted && floor.drafts.some(({ motion }) => motion.kind === 'motion' && isHim(motion.mover ?? '', accepted))) floor.accept(at)
    else if (adopted) floor.divisions.adopt(adopted as 'motion' | 'amendment', at)
    else if (/accepted|incorporated/.test(sentence) && speaksOf(sentence, 'amendment') && acceptance.test(sentence)) floor.accept(at)
  }
}

/** "Councillor Elm, with the agreement of his seconder, |accepted the amendment|": who moved the motion */
const moverAccepted = /^\p{Lu}[^;]{3,120}?\s(?:accepted|agreed to accept)\s(?:the|this)\s(?:\p{L}+\s)?amendment\b/u
const acceptedBy = /\bamendment\b[^.;]{0,160}?\s(?:was|were|being)\s(?:then\s)?accepted by\s(?=\p{Lu}|the\s)/u
/** "Leader, Councillor Elm" and "the Leader" */
const isHim = (mover: string, named: string) => sameName(mover, named) || mover.startsWith(`${named},`) || mover.endsWith(`, ${named}`)
const wordingBehind = /^Seconded by\s\p{Lu}[^,;:]{1,60}?,?\s(?:that\s|(?=to\s\p{Ll}))(?<text>[^;]{3,400}?)[.\s]*$/u
const supported = /\bsupport(?:s|ed)?\b/i
const ofEarlierMinutes = /^(?:Page|Minute|Paragraph) \d+\s(?=\p{Lu})(?!.*\b(?:moved|proposed)\b.*\bseconded\b)/u
const pronoun = /^(?:he|she|they)$/i
const openingClause = /^(?:Following|After|During|In|On|At)\b[^,.;]{0,80},\s/
/** "|This proposal| was proposed by Elm", "|The above motion| was moved by Elm": its wording stands in the sentence before. */
const pointsBack =
  /^(?:this|that|the (?:above|foregoing|said))\s(?:proposal|motion|resolution|suggestion|recommendation)\s(?:was|is)\s(?:then\s|duly\s)*(?:proposed|moved|seconded)\b/i
/** "It is recommended that |the Board approve the trip|." before "Motion by Elm, seconded by Fir.", "The Superintendent recommends |approval of the trip|." */
const recommended =
  /^(?:recommendation\s?:\s*)?(?:It (?:is|was) (?:therefore )?recommended|(?:The )?(?:Administration|Superintendent|Treasurer|Manager|Administrator|Staff)(?: hereby)? recommends?)\s(?:that\s)?((?:the|approval|adoption|acceptance|we|to)\s[^;]{3,400}?)\.$/i
const suggested = /\b(?:suggest(?:ed|ion was)|proposed|recommend(?:ed|ation was)|proposal was|asked) (?:made )?that (\S[^;]{3,400}?)\.$/i
/** "A RESOLUTION TO BUY A TRUCK.", "Ordinance No. 30-12, an Ordinance amending Chapter 4" before "Moved by Elm, seconded by Fir." */
const enactedBefore =
  /^((?:(?:Resolution|RESOLUTION|Ordinance|ORDINANCE)\s(?:No\.?\s?|NO\.?\s?|#\s?)?[\w./-]{1,12}\s?[,:;–-]?\s)?(?:AN?|an?|An)\s(?:RESOLUTION|ORDINANCE|Resolution|Ordinance|BY-?LAW|By-?law)\s(?!(?:was|is|had|will|that was)\b)[^;]{8,600}?)(?:,? (?:was|were) (?:then )?(?:read|introduced|presented|considered)\b[^.]*)?\.?$/
const labelledMotion = /^(?:motion(?:\sproposed)?|proposal|proposition)(?:\s(?:no\.?\s)?#?\d{1,3})?\s?:\s+(\p{Lu}[^.]{3,300})\.$/iu
/** "Amendment", on a line of its own above "Councillor Elm, seconded by Councillor Fir, moved …" */
const amendmentLabel = /^(?:\w+ )?amendment(?:\s\d{1,2})?\s?:?$/i
/** "M/S/C (Elm/Fir) to light the lamps": moved, seconded, carried; "… agus glacadh leis": and accepted. */
const carriedBriefly = /^(?:(?:ACTION|MOTION)\s?:\s*)?(?:M\/S\/[CP]|M-S-[CP]|MS[CP]U?)\b|\bagus glacadh leis\b/i
/** "Councillor Elm’s proposal to light the lamps was duly seconded." */
const secondedByNobody = /\b(?:proposal|proposition|motion|amendment)\b[^;:]{0,100}?\bwas\s+(?:then\s+)?(?:duly\s+)?seconded[\s.]*$/i
/** "… the Council resolved to adopt the motion", "The motion accordingly became the finding of the meeting." */
const adoption =
  /\bto adopt the (motion|amendment)\b|\bthe (motion|amendment)\s+(?:\w+ly\s+|therefore\s+)?became the (?:finding|decision|resolution|judgment) of the\b/i
/** "The mover and seconder accepted the amendment", "the amendment was accepted by the proposer of the motion", "offered a friendly amendment …; accepted" */
const acceptance =
  /\b(?:mover|proposer)\b[^.;]{0,80}\baccepted (?:the|this) (?:\p{L}+ ){0,2}amendment\b|\bamendment\b[^.;]{0,60}\bincorporated (?:in|into|within) the (?:\p{L}+ )?motion\b|\bamendment\b[^.;]{0,60}\baccepted by the (?:original )?(?:mover|proposer)\b|\bfriendly amendment\b[^.]*\baccepted\W*$/iu

/** "The Chair asked for a motion |to adjourn|. So moved by Member Elm." */
const askedFor = (sentence: string) =>
  /\b(?:[Aa]sk(?:ed|ing)|[Cc]all(?:ed|ing)|request(?:ed|ing)?|entertain(?:ed)?)\s+(?:for\s+|if there was\s+)?a\s+motion\s+(to\s[^.;]{3,300}?)(?=,\s+\p{Lu}|[.;]|$)/u.exec(
    sentence,
  )?.[1]
