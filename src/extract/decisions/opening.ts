/** Where a decision begins in a paragraph, and how far its words can reach. openings.ts finds them. */
import type { DecisionKind } from '../../tree.ts'

export interface Opening {
  kind: DecisionKind
  /** As printed: "RESOLVED:", "It was agreed that". Absent where the whole sentence is the decision. */
  label?: string
  /** Where it begins in the paragraph. */
  start: number
  /** Where its wording begins. */
  textAt: number
  /** Where its wording must end; a label's reaches to the end of the paragraph. */
  end: number
  /**
   * label: "RESOLVED: …" and the paragraphs below. sentence: "It was agreed to …". whole: the sentence itself,
   * "The minutes were approved as a correct record."
   */
  form: 'label' | 'sentence' | 'whole'
  unanimous: boolean
  /** The word of decision is lost, and the kind a guess. */
  lost?: true
}
