/**
 * The wording of a motion, and behind it who moved it, without a verb:
 *
 *     That the inwards correspondence be received. A Elm Carried        That the plan be adopted (A Elm / B Fir). Carried
 *     Moved the finance report is accepted – Jo Elm                      above "Seconded – Kit Fir"
 */
import { nameAt } from '../../language/names.ts'
import { motionBy, type Proposal } from './proposal.ts'

const name =
  "(?:(?:Cllr|Councillor|Cr|Mr|Mrs|Ms|Miss|Dr)\\.?\\s)?(?:\\p{Lu}\\.?\\s?){0,2}\\p{Lu}[\\p{L}’'-]{1,24}(?:\\s\\p{Lu}[\\p{L}’'-]{1,24}){0,2}"
const beforeResult = new RegExp(
  `^(?:That|THAT)\\s(?<text>.{5,900}?)(?:[.;]\\s+\\(?|\\s\\(|\\s[–—-]\\s)(?<mover>${name})(?:\\s?[/,&]\\s?(?<seconder>${name}))?\\)?[.,;:]?\\s+(?<outcome>(?:Carried|CARRIED|Lost|LOST)(?:,?\\sunanimously)?)\\W*$`,
  'su',
)
const noMover = /^(?:motion|all|the|vote|resolution|unanimous\w*|agreed|moved|seconded|and|item)\b/i

/** A whole paragraph: its wording, its mover, its result. */
export function readBeforeResult(paragraph: string): Proposal | undefined {
  if (!/^That\s/i.test(paragraph) || !/\b(?:carried|lost)(?:,? unanimously)?\W*$/i.test(paragraph)) return undefined
  const { text = '', mover = '', seconder, outcome = '' } = beforeResult.exec(paragraph)?.groups ?? {}
  const named = (words: string) => !noMover.test(words) && nameAt(words, 0, { single: true })?.end === words.length
  if (!named(mover) || (seconder !== undefined && !named(seconder))) return undefined
  return { ...motionBy({ mover, text, ...(seconder ? { seconder } : {}) }), outcome: `The motion was ${outcome.toLowerCase()}` }
}

const behindDash = new RegExp(`^(?:Moved|MOVED)\\s(?:that\\s)?(?<text>[^;:–—]{5,400}?)\\s[–—-]\\s(?<mover>${name})[.\\s]*$`, 'u')

/** "Moved that the report be accepted – Jo Elm" */
export function readMovedBehind(sentence: string): Proposal | undefined {
  if (!/^moved\s.*\s[–—-]\s/i.test(sentence)) return undefined
  const { text = '', mover = '' } = behindDash.exec(sentence)?.groups ?? {}
  const acts = /\b(?:be|is|are)\s|^(?:to|the adoption|acceptance|approval)\b/.test(text)
  return acts && nameAt(mover, 0, { single: true })?.end === mover.length ? motionBy({ mover, text }) : undefined
}
