/**
 * Mover and seconder named beside what was decided already: the motion was carried, though no sentence says so.
 *
 *     RESOLVED that the fence be mended. ¶ Proposed: Cllr Elm   Seconded: Cllr Fir
 *     The minutes were approved. Proposed: Cllr Elm.          It was agreed that fees rise – proposed by Cllr Elm and seconded by Cllr Fir.
 *     On the proposal of Cllr Elm, seconded by Cllr Fir, the minutes were confirmed.
 */
import { moversBehind } from '../../language/movers-behind.ts'
import type { Block } from '../../tree.ts'
import type { Proposal } from './proposal.ts'

/** Where a proposal was read. */
interface Place {
  blocks: readonly Block[]
  at: number
  /** The block that said last that something was resolved. */
  lastResolution: number
}

/** Whether what a proposal moves stands resolved in its sentence, its paragraph or the one above. */
export function standsResolved(proposal: Proposal, text: string, place: Place): boolean {
  return (
    namesMoversOfResolution(proposal, place) ||
    isOfResolution(proposal, text, place) ||
    isBehindDecision(text) ||
    isBelowDecision(proposal, place) ||
    isOfElected(proposal, place)
  )
}

/** "RESOLVED", "It was unanimously agreed", "The Cabinet resolved", "Resolution" on its line: a sentence that says so itself. */
export const resolution =
  /^["“'(\s]*(?:(?:[Aa]nd|AND|[Aa]ccordingly,?|[Ii]t was|[Tt]herefore,?|[Uu]nanimously|The (?:Council|Committee|Cabinet|Board|Panel|Executive))\s+)*(?:Resolved|RESOLVED|Agreed|AGREED|Recommended|RECOMMENDED|VOTED|Voted(?=:))\b(?!\s+with\b)|^["“'(\s]*(?:[Aa]nd|[Ii]t was|[Uu]nanimously|The (?:Council|Committee|Cabinet|Board|Panel|Executive))(?:\s+unanimously)?\s+(?:resolved|agreed)\b(?!\s+with\b)|\b(?:RESOLVED|AGREED|PENDERFYNWYD)\b|^(?:Resolution|RESOLUTION|Decision|DECISION)\s?:?$/
/** What a line of mover and seconder stands above. */
export const opensWording = /^["“]?(?:that|whereas|be it|resolved?|motion to)\b/i

/** "The minutes were approved.", "Copies were circulated and approved.", "Minutes agreed as a true record.", "Approved nem con." before "Proposed: A. Elm." */
const wasApproved =
  /(?:\b(?:was|were)\s+(?:\w+ly\s+|(?:\w+ed|read)\s+and\s+)?|^(?:(?:the\s)?(?:minutes|accounts|payments|budget|invoices|cheques)\s)?)(?:approved|agreed|adopted|accepted|confirmed|(?:re-?)?elected|appointed)\b(?:[^.;]|nem\.){0,60}\.$/i
/** "Governors agreed to adopt the plan." before "Proposed: AE Seconded: BF" */
const bodyDecided =
  /\b(?:Council|Committee|Cabinet|Board|Panel|Governors|Trustees|Directors|Members|Councillors|meeting|PCC|it was)\s(?:[^.;:]{3,60}?\sand\s)?(?:(?:then|unanimously|all)\s)*(?:agreed|resolved|decided|approved)\b(?:[^.;]|(?<=Rs|No)\.){3,300}\.$/i
/** "On the proposal of Cllr Elm, seconded by Cllr Fir, the minutes were confirmed.", "The budget was adopted on the proposal of Cllr Elm, …" */
const actedUpon =
  /^["“]?(?:up)?on (?:an?|the) (?:proposal|motion)\b[^;]*\bit was (?:unanimously )?voted\b|^["“]?(?:up)?on the (?:proposal|proposition|motion) of\b[^;]*\b(?:was|were)\s(?:\w+ly\s|then\s)*(?:approved|adopted|agreed|accepted|confirmed|noted)\b|\b(?:approved|adopted|agreed|accepted|confirmed)\b[^;]*\bon the (?:proposal|proposition|motion) of\b/i
/** "It was RESOLVED, on the motion of Cllr Elm, that the lamps be lit." */
const resolvedOn = /^["“]?(?:it was )?(?:unanimously )?resolved,? (?:unanimously,? )?on the (?:motion|proposal|proposition) of\b/i
/** "Proposed by A Elm", "Proposed: A Elm", "Proposed Cllr Elm." */
const moverLabel = /^(?:proposed|moved)(?:\s(?:by\b|Cllr|Councillor|Cr|Mr|Mrs|Ms|Dr)|\s?[:–-])/i
const ofThis = /^(?:this|it|the resolution)\s+was\s+(?:proposed|moved)\s+by\b/i
const numberedResolution = /^Resolution (?:number|no\.?)\s/i

/** "Proposer: Cllr Elm", "2nd: Cllr Fir.", "Proposed: AE Seconded: BF" on a line of their own. */
const namesAlone =
  /^(?:propos(?:ed|er)|moved|mover|second(?:ed|er)|2nd)(?:\s+by)?\s*[:–-]?\s+(?=\p{Lu})[\p{L}.’' -]{2,50}?(?:[.,;]?\s(?:and\s)?(?:second(?:ed|er)|2nd)(?:\s+by)?\s*[:–-]?\s+(?=\p{Lu})[\p{L}.’' -]{2,50})?$/iu
/** "The accounts were approved.", "All payments approved by Council", "Council agreed to go on as members." */
const decidedAbove =
  /\b(?:was|were)\s+(?:[^.;]{0,60}?\s)?(?:approved|agreed|adopted|accepted|confirmed|(?:re-?)?(?:elected|appointed))\b|^(?:all\s+)?(?:the\s+)?(?:payments|accounts|invoices|cheques|minutes)\s+(?:\w+ly\s+)?(?:approved|agreed|accepted)\b|\b(?:council|committee|members|councillors|board|governors|trustees|all)\s+(?:\w+ly\s+)?(?:agreed|approved|resolved)\b/i
/** "It was agreed that fees rise – proposed by Cllr Elm and seconded by Cllr Fir." */
const isBehindDecision = (text: string) =>
  /(?<!\bbe\s)\b(?:agreed|resolved|decided|approved|adopted|accepted|confirmed|elected|appointed)\b/i.test(
    text.slice(0, moversBehind(text) ?? 0),
  )

/** "RESOLVED that the fence be mended." ¶ "Proposed: Cllr Elm   Seconded: Cllr Fir": who stood behind the resolution above. */
function namesMoversOfResolution(proposal: Proposal, { blocks, at, lastResolution }: Place): boolean {
  const block = blocks[at] as Block
  // "RESOLVED THAT:" ¶ "1. The report be noted." ¶ "2. The plan be adopted." ¶ "Proposed by Elm, seconded by Fir."
  const listed = at - lastResolution <= 12 && blocks.slice(lastResolution + 1, at).every(({ marker }) => marker !== undefined)
  if (proposal.text !== '' || !proposal.seconded || !listed) return false
  const next = blocks[at + 1]?.value ?? ''
  return (
    /^\W*(?:prop|moved)/i.test(block.value) && !/\band$|[:–—-]$/.test(block.value) && !resolution.test(next) && !/^\W*that\b/i.test(next)
  )
}

/**
 * "RESOLVED that fares rise. This was proposed by Cllr Elm.", "RESOLVED that fares rise. (Cllr Elm/Cllr Fir)", "The
 * minutes were approved. Proposed: Cllr Elm.", "Resolution number
 * LB/30/7 MOVED by Member A Elm …": it stands resolved.
 */
function isOfResolution(proposal: Proposal, text: string, { blocks, at, lastResolution }: Place): boolean {
  const block = blocks[at] as Block
  // "It was resolved to buy lamps. Proposed: Cllr Elm. Seconded: Cllr Fir."
  const resolved = at === lastResolution && (proposal.seconded || moverLabel.test(text))
  const before = block.value.slice(0, Math.max(0, block.value.indexOf(text))).trimEnd()
  const behind =
    proposal.kind === 'motion' &&
    proposal.text === '' &&
    (resolved || wasApproved.test(before) || (proposal.seconded && bodyDecided.test(before)))
  return (
    behind ||
    resolvedOn.test(text) ||
    (proposal.seconded && proposal.text === '' && actedUpon.test(text)) ||
    (ofThis.test(text) && at - lastResolution <= 1) ||
    (numberedResolution.test(block.value) && block.value.startsWith(text))
  )
}

/** "The following were elected:" ¶ "Jo Elm, proposed by Fir, seconded by Ash" ¶ "Cy Oak, proposed by Yew, seconded by Elm" */
function isOfElected(proposal: Proposal, { blocks, at }: Place): boolean {
  if (!proposal.seconded) return false
  let above = at
  while (above >= 0 && at - above < 20 && listedElection.test(blocks[above]?.value ?? '')) above--
  return above < at && electedBelow.test(blocks[above]?.value ?? '')
}
const listedElection = /^[^.;:]{3,60},?\s(?:was\s)?proposed (?:by )?\p{Lu}[^;:]{1,60},?\s(?:and )?seconded (?:by )?\p{Lu}[^;:]{1,60}$/u
const electedBelow = /\b(?:was|were)\s(?:(?:duly|then|all|unanimously)\s)*(?:re-?)?(?:elected|appointed|co-?opted)\b[^.;:]{0,60}:$/i

/** "All payments approved by Council" ¶ "Proposer: Cllr Elm" ¶ "2nd: Cllr Fir": nothing else stands below the names. */
function isBelowDecision(proposal: Proposal, { blocks, at }: Place): boolean {
  const block = blocks[at] as Block
  const above = blocks[at - 1]?.value ?? ''
  if (proposal.text !== '' || !namesAlone.test(block.value) || /(?:[;:,–—-]|\band)$/.test(block.value) || !decidedAbove.test(above))
    return false
  const next = blocks.slice(at + 1).find((line) => !namesAlone.test(line.value))?.value ?? ''
  return !opensWording.test(next) && !resolution.test(next)
}
