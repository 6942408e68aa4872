/** A line of a text as it stands in the source, and folded. */
export interface SourceLine {
  raw: string
  /** Its words, white space folded. */
  value: string
  /** Offsets in the text. */
  start: number
  end: number
}
