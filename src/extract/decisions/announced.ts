/**
 * What the words behind a label leave to the paragraphs below it:
 *
 *     RESOLVED:                 RESOLVED to pay the following:      RESOLVED that the plan be noted.
 *     (a) that lamps be lit     Village Hall £12.00                 The Chair thanked the officers.      nothing is left
 */
import { isBullet, opens } from '../../language/labels.ts'
import type { Block } from '../../tree.ts'
import { isAside } from './asides.ts'
import type { Gathered } from './gathered.ts'
import type { Opening } from './opening.ts'
import {
  announcesList,
  asListed,
  clauseLike,
  continuation,
  isEntry,
  isListed,
  isNextParagraph,
  subjunctive,
  unfinished,
} from './paragraphs-below.ts'

export interface Announced {
  /** The label stands alone: any paragraph below is the decision. */
  labelAlone: boolean
  /** The clauses are entries of a list that the words before them announce. */
  list: boolean
  /** "It was agreed to:" ¶ "Light the lamps." */
  verb: boolean
}

/** The words behind a label in its own paragraph, and what was read of them. */
export interface Head {
  words: string
  opening: Opening
  block: Block
  got: Gathered
}

/**
 * @param all the paragraphs below are wording as well: they were a motion's
 * @returns undefined where the paragraphs below do not go on with the wording
 */
export function announced(head: Head, next: Block | undefined, all = false): Announced | undefined {
  if (!next) return undefined
  // A motion's blocks: “This Council notes that lamps are old.” ¶ "This Council resolves to:" ¶ "1. light them."
  // "… closed to the public for consideration of the following:": what is considered is no clause.
  if (all && /[.;:]["”]?$/.test(head.words) && !toConsider.test(head.words))
    return { labelAlone: false, list: head.words.endsWith(':'), verb: false }
  const { words, opening, block } = head
  const below = asListed(next)
  // "The minutes were agreed subject to the following corrections:": what is corrected is no wording of the decision.
  if (opening.form === 'whole' && toBeCorrected.test(words)) return undefined
  const labelAlone = /^(?:that|to)?[\s:;,.–—-]*$/i.test(words)
  if (labelAlone ? isBareNote(head, below) : !isLeftOpen(head, below) && !goesOnWhole(head, below)) return undefined
  if (opening.form !== 'label') {
    // A sentence goes on only behind its colon, or before a list.
    if (!/[:–—-]$|\bthat$/.test(block.value.trim()) && !isListed(below) && !headsList(opening, block)) return undefined
  } else if (
    (subjunctive.test(words) || agreesTo.test(words)) &&
    !isListed(below) &&
    !clauseLike.test(below.value) &&
    !(paymentsBelow.test(words) && isEntry(below.value)) &&
    // "… that these representatives be appointed:" above a table: its rows belong to the decision.
    !((below.cells?.length ?? 0) > 1 && /:\s?-?$/.test(words))
  ) {
    // "… during consideration of the following item:" above a table: the words before the colon are the decision.
    return undefined
  }
  return {
    labelAlone,
    list: announcesList.test(words) || /:\s*-?$/.test(words) || headsList(opening, block),
    verb: /^to[\s:–—-]*$/i.test(words),
  }
}

const toConsider = /\bconsider(?:ation of|ing)?\s(?:of\s)?the following\b[^:]{0,60}:$/i
/** "RESOLVED that the following accounts be approved for payment:" above "J Ash, mowing £40.00" */
const paymentsBelow = /\b(?:accounts|payments|invoices|cheques|bills|expenditure)\b[^.;:]*:\s?-?$/i
const toBeCorrected = /\b(?:corrections?|amendments?|changes?)\s*[:–-]\s*-?$/i
/** "RESOLVED that Cabinet agrees to exclude the public for the following reports:": a decision by its own words. */
const agreesTo = /\bagrees? to \p{Ll}+ /u

/** "Noted.", "AGREED.": nothing below is meant, unless it is "NOTED that" or "NOTED" above a list that begins there. */
function isBareNote({ opening: { kind, label = '' }, block }: Head, below: Block): boolean {
  const listed = opens(below.marker) && !isBullet(below.marker) && !/\d\.\d/.test(below.marker ?? '') && !isNextParagraph(block, below)
  if (listed && /^NOTED(?: that)?$/.test(label)) return false
  return (kind === 'noted' || (/\.$/.test(label) && !/\bcon\.$/i.test(label))) && !/[:–-]$/.test(label)
}

/** "… recommended that:", "… to pay the following" above a list, a quotation that is not closed. */
function isLeftOpen({ words, got }: Head, below: Block): boolean {
  return unfinished.test(words) || got.quotes > 0 || (announcesList.test(words) && isListed(below) && !isAside(below.value))
}

/** The paragraph below goes on with words that are complete: "(2) …" behind "(1) …", "And that …". */
function goesOnWhole({ words, opening, block, got }: Head, below: Block): boolean {
  if (opening.form !== 'label') return false
  // "That we pass By-law 12." ¶ "Read a first, second and third time and passed."
  if (got.continues(below) || /^read (?:an?|the) first\b/i.test(below.value)) return true
  if (isListed(below) && !isBullet(below.marker) && opens(below.marker) && !/[.!?]["”]?$/.test(words)) return !isNextParagraph(block, below)
  const clause = subjunctive.test(below.value) || /^["“]?and\b/i.test(below.value)
  return clause && continuation.test(below.value) && got.leaves.length === 0
}

/** "Approved by Parish Council" above a list of applications. */
export function headsList({ form, start, textAt }: Opening, { value }: Block): boolean {
  return form === 'sentence' && textAt === value.length && start === 0 && !/[:–-]$/.test(value)
}
