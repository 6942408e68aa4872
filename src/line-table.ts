/** Offsets → lines and columns, by a table made once for a document. */
import type { Point } from './record/schema.ts'

export class LineTable {
  /** Offsets at which lines begin. */
  readonly #starts: number[] = [0]

  constructor(text: string) {
    // LF, CRLF and a lone CR (old Macintosh files) all end a line.
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1)
    }
  }

  /** The point of an offset; line and column count from 1. */
  point(offset: number): Point {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1, offset }
  }
}
