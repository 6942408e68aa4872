/** A decision, out of the opening and the wording that were read of it. */
import { isBullet } from '../../language/labels.ts'
import type { Block, Decision } from '../../tree.ts'
import { operativeWords } from '../../vocabulary/decisions.ts'
import type { Opening } from './opening.ts'
import type { Surroundings } from './surroundings.ts'
import type { Wording } from './wording.ts'

/** @param block the one that the opening stands in */
export function decisionOf(opening: Opening, wording: Wording, block: Block, { spanOf }: Pick<Surroundings, 'spanOf'>): Decision {
  const at = spanOf(block, opening.start, wording.end)
  const end = Math.max(at.end, ...wording.blocks.slice(1).map((other) => other.at.end))
  // A bullet that tells of a decision among other things stays a bullet.
  const amongOthers = (opening.form !== 'label' || opening.start > 0) && block.type === 'item' && isBullet(block.marker ?? '·')
  const decision: Decision = {
    by: 'decisions',
    at: { ...at, end },
    kind: opening.kind,
    clauses: wording.clauses,
    blocks: amongOthers ? wording.blocks.slice(1) : wording.blocks,
    reasons: [],
    alternatives: [],
  }
  if (opening.label !== undefined) decision.label = opening.label
  // "… and resolved: “That lamps be lit.”": the quotation opens in the label.
  const last = /["“]\s?that$/i.test(opening.label ?? '') ? wording.clauses.at(-1) : undefined
  if (last && !/["“].*["”]$/s.test(last.text)) last.text = last.text.replace(/["”](?=\.?$)/, '')
  // "Trustees AGREED the budget |nem con|."
  const nobody = opening.form === 'whole' ? undefined : wording.clauses.at(-1)
  if (nobody && /\S\s+nem\.?\s?con\.?$/i.test(nobody.text)) {
    nobody.text = nobody.text.replace(/,?\s+nem\.?\s?con\.?$/i, '')
    decision.unanimous = true
  }
  if (wording.leadIn !== undefined) decision.leadIn = wording.leadIn
  if (opening.unanimous) decision.unanimous = true
  if (opening.lost) decision.implied = ['kind']
  decision.kind = kindOf(decision)
  return decision
}

/** "Decision: Agreed as set out in the report.": the label tells nothing of the kind, the first words do. */
function kindOf({ kind, label = '', clauses }: Decision): Decision['kind'] {
  const [first] = clauses
  if (!/^(?:decisions?|penderfyniad\w*)\b/i.test(label) || !first || clauses.length > 1) return kind
  const word = firstWord.exec(first.text)?.groups
  return operativeWords[(word?.word ?? word?.passive ?? lastWord.exec(first.text)?.[1] ?? '').toLowerCase()] ?? kind
}

/** "|Agreed| as set out in the report.", "That the Cabinet |approved| the plan.", "The plan was |approved|." */
const firstWord =
  /^(?:that\s+)?(?:it was\s+|(?:the\s+)?(?:cabinet|council|committee|board|panel|executive|members|governors|trustees|directors|sub-committee)\s+)?(?:unanimously\s+)?(?<word>agreed|approved|noted|refused|rejected|deferred|granted)\b|^[^.;]{0,120}?\b(?:was|were)\s+(?<passive>agreed|approved|noted|refused|rejected|deferred|granted)\b/i
/** "Report |noted|." */
const lastWord = /^(?![^.;]*\b(?:be|not|as|to)\b)[^.;]{2,60}\s(noted|agreed|approved|refused|deferred)[.\s]*$/i
