/** A place where an item of printed minutes begins. */

export interface Start {
  index: number
  number?: string
  agenda?: string
  level: number
  /** The title's words on the block that begins the item; empty where the title is on the next block. */
  rest: string
  /** Title and text of `rest`, where the document's habit parts them: "Minutes – were read". */
  title?: string
  text?: string
  /** A resolution with a number and no heading: "R2018-111 L. Elm, T. Fir: That …". */
  untitled?: boolean
  /** "IV. OLD BUSINESS" right above "1. Sewer main": a heading of others, and no item. */
  groups?: true
}

/** "D. Elm, S. Fir:", "D. Elm – S. Fir", "Moved by D. Elm": mover and seconder, where a heading would stand. */
const movers =
  /^Moved by\s|^MOVED BY\s|^(?:\p{Lu}\.\s?){1,3}[\p{L}’'-]+(?:,|\s?\/|\s[–-]|\s+and)\s*(?:\p{Lu}\.\s?){1,3}[\p{L}’'-]+\s*(?::|$)/u

export function startOf(index: number, number: { printed: string; agenda?: string; level: number; rest: string; family: string }): Start {
  const untitled = (number.family.startsWith('Xyyyy-n') && /\bthat\b/i.test(number.rest)) || movers.test(number.rest)
  return {
    index,
    number: number.printed,
    level: number.level,
    rest: untitled ? '' : number.rest,
    ...(number.agenda ? { agenda: number.agenda } : {}),
    ...(untitled ? { untitled } : {}),
  }
}
