/** What sort of paragraph stands below a decision's label: told by its words, and by what the paragraph before leaves open. */
import { continuing, isBullet, readings } from '../../language/labels.ts'
import type { Block } from '../../tree.ts'

/** Set with a label or a bullet. */
export function isListed(block: Block): boolean {
  return readings(block.marker).length > 0 || block.type === 'item'
}

/** "A. Note the report": a label; "A. Elm to write" is a name. */
const firstVerbs =
  'Note|Approve|Agree|Authorise|Authorize|Delegate|Confirm|Recommend|Receive|Adopt|Endorse|Request|Ask|Instruct|Defer|Refuse|Grant|Support|Accept|Appoint|Allocate|Write|Send'
const ownCapital = new RegExp(`^[A-J]\\.(?=\\s(?:That|To|The|An?|Any|(?:${firstVerbs})[sd]?)\\s)`)
const ownLabel = /^(\([a-z]{1,4}\)|\(\d{1,2}\)|[a-z]{1,4}\)|\d{1,2}[.)]|[a-j]:)\s+(?=\S)/i

/** A paragraph whose label stands in its words, as a list entry: "(b) the plan be noted" out of a cell of a table. */
export function asListed(block: Block): Block {
  if (block.marker !== undefined || block.type !== 'paragraph') return block
  const label = (ownLabel.exec(block.value) ?? ownCapital.exec(block.value))?.[0]
  const marker = label?.trim()
  if (!label || readings(marker).length === 0) return block
  return { ...block, type: 'item', marker: marker as string, value: block.value.slice(label.length).trimStart() }
}

/** "3. RESOLVED that …" ¶ "4. The Chair …": the next of the numbered paragraphs that the label's own is one of, and no clause. */
export function isNextParagraph(own: Block, block: Block): boolean {
  if (isBullet(own.marker) && isBullet(block.marker)) return block.depth <= own.depth
  return readings(own.marker).some((reading) => reading.kind !== 'bullet' && continuing(reading, block.marker) !== undefined)
}

/** "Village Hall £12.00": an entry of the list behind "the following payments were agreed:". */
export function isEntry(text: string): boolean {
  return (
    !/\bthe following\b/i.test(text) &&
    text.length < 160 &&
    (!/[.!?]$/.test(text) || /\d$|\bp\.?$|^\W{0,3}[£€$\d]/.test(text)) &&
    !/\b(?:is|are|was|were|has|have|had|will|would)\b/i.test(text)
  )
}

/** "Part of the field should be left", "Date to be advertised": what was agreed, paragraph by paragraph. */
export const directive = /\b(?:should|would|will|shall|must|to\s+\p{Ll}+)\b/u
/** The next heading in a list of planning applications: "Approved by the Borough". */
export const anotherHeading =
  /^(?:approved|refused|received|granted?|withdrawn|notice|decisions?|applications?|supported|objected|recommended)\b/i
/** "DELEGATE authority to the Director" */
export const capitalVerb = /^\p{Lu}{4,}\s+\p{Ll}/u
/** The words leave something to come: "… recommended that:", "the report be noted; and". */
export const unfinished = /[:;,–—]$|:-$|\b(?:and|or|that|to|following|the|of|by|for|be)$/i
export const announcesList = /\bfollow(?:s|ing)\b|\bbelow\b|\bnamely\b/i
/** "That the plan be approved", "notes the report": a clause, by its first words. */
export const clauseLike =
  /^["“‘(]*(?:that\b|and that\b|and further that\b|further that\b|to\s+\p{Ll}|the\s.{1,300}?\bbe\s|and\s|(?:notes?|approves?|agrees?|endorses?|delegates?|authorises?|requests?|recommends?|instructs?|supports?|receives?|adopts?|approve|note|agree|delegate)\s)/iu
/** "And that officers report back": goes on with the clause above. */
export const continuation = /^["“]?(?:and that\b|that\b|and further\b|further,? that\b|and be it|be it further|and to\b|to\s+\p{Ll})/iu
export const subjunctive =
  /\bbe\s+(?:not\s+|\w+ly\s+)?(?:\w+(?:ed|en|wn)|put|set|made|held|sent|told|paid|kept|sold|bought|brought|built|sought|let|left|lent|lit|laid|spent|read|cut|met)\b/i
/** "That the plan of the Clerk and the Lamps" ¶ "Committees be adopted.": a line of the sentence that its page set as a paragraph. */
export function isTornFrom(before: string, text: string): boolean {
  if (!/^["“]?That\b/.test(before) || !/[\p{L}\p{N}]$/u.test(before)) return false
  return /\s(?:for|of|the|by|in|with|an?)$/.test(before) || (!subjunctive.test(before) && subjunctive.test(text))
}
