/** A text with some of its letters taken out or replaced, and where each place of it was before. */

export interface Edit {
  start: number
  end: number
  /** What stands there instead. */
  text: string
}

export interface Edited {
  text: string
  /** The place in the text as it was. */
  original(at: number): number
}

/** Applies edits that stand in order and do not overlap. */
export function edited(text: string, edits: readonly Edit[]): Edited {
  const parts: string[] = []
  // From each of these places in the new text on, the old one is so much ahead.
  const places: number[] = [0]
  const shifts: number[] = [0]
  let from = 0
  let length = 0
  for (const edit of edits) {
    parts.push(text.slice(from, edit.start), edit.text)
    length += edit.start - from + edit.text.length
    from = edit.end
    places.push(length)
    shifts.push(from - length)
  }
  parts.push(text.slice(from))
  return { text: parts.join(''), original: (at) => at + (shifts[lastBefore(places, at)] as number) }
}

/** Steps that each find something to edit in what the one before has left; undefined where none does. */
export function editedInTurn(text: string, steps: readonly ((text: string) => Edit[])[]): Edited | undefined {
  let whole: Edited | undefined
  for (const step of steps) {
    const before = whole
    const edits = step(before?.text ?? text)
    if (edits.length === 0) continue
    const next = edited(before?.text ?? text, edits)
    whole = before ? { text: next.text, original: (at) => before.original(next.original(at)) } : next
  }
  return whole
}

/** The last of the places that is not behind this one. */
function lastBefore(places: readonly number[], at: number): number {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((places[middle] as number) <= at) low = middle
    else high = middle - 1
  }
  return low
}
