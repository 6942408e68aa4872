/**
 * Which characters of the text a block's value was made of. A value has its white space folded and its mark-up taken off;
 * walking over both at once finds every word again in time that grows with the block, however often it is asked for.
 */

export interface Alignment {
  /** For each character of the value, where it begins and ends in the source. */
  starts: Int32Array
  ends: Int32Array
}

/** An entity that stands for one character: "&amp;", "&#8217;". */
const entity = /&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8});/iy
/** What has no part in the value: white space and its entities, signs of emphasis, tables and quotes, hyphens that may be broken. */
const silent = /[\s*_~`|>\\\u00ad\u200b\ufeff]/

/**
 * @param source the text between the block's ends
 * @param from   where in it to begin: behind the block's label
 * @returns nothing where the value was not made of this text character by character
 */
export function align(source: string, value: string, from: number): Alignment | undefined {
  const first = /^\S{1,20}/.exec(value)?.[0] ?? ''
  // A cell of a row, an item's title: other words may stand before it.
  for (let start = source.indexOf(first, from), tries = 0; tries < 4; start = source.indexOf(first, start + 1), tries++) {
    const found = alignFrom(source, value, start < 0 ? from : start)
    if (found || start < 0) return found
  }
  return alignFrom(source, value, from)
}

function alignFrom(source: string, value: string, from: number): Alignment | undefined {
  const starts = new Int32Array(value.length).fill(-1)
  const ends = new Int32Array(value.length).fill(-1)
  const skip = skipper(source)
  let at = from
  for (let i = 0; i < value.length; i++) {
    const wanted = value.charCodeAt(i)
    if (wanted === 32) {
      starts[i] = at
      for (let next = skip(at); next > at; next = skip(at)) at = next
      ends[i] = at
      continue
    }
    let length = 1
    while (source.charCodeAt(at) !== wanted) {
      const next = skip(at)
      if (next > at) {
        at = next
        continue
      }
      length = entityAt(source, at)
      if (length > 0) break
      const further = nextMeeting(source, value, at, i)
      // At the very beginning this is not the place; further on, what was found so far is right.
      if (further < 0) return i < 4 ? undefined : { starts, ends }
      at = further
      length = 1
    }
    starts[i] = at
    at += length
    ends[i] = at
  }
  return { starts, ends }
}

/** Over what the value leaves out (the address of a link, the foot of a page) to the next place where both say the same. */
function nextMeeting(source: string, value: string, at: number, i: number): number {
  const words = value
    .slice(i, i + 30)
    .split(' ')
    .slice(0, 2)
    .join(' ')
  if (i === 0 || words.length < 3) return -1
  const found = source.slice(at, at + farthest).search(
    words
      .split(' ')
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
  )
  return found < 0 ? -1 : at + found
}

/** How much is stepped over at most. */
const farthest = 600

function entityAt(source: string, at: number): number {
  if (source.charCodeAt(at) !== 38) return 0
  entity.lastIndex = at
  return entity.exec(source)?.[0].length ?? 0
}

/** Steps over one thing that has no part in a value; stays where the next character has. */
function skipper(source: string): (at: number) => number {
  let noMoreTags = false
  return (at) => {
    const char = source.charAt(at)
    if (char === '<' && !noMoreTags) {
      const end = source.indexOf('>', at)
      noMoreTags = end < 0
      return end < 0 ? at : end + 1
    }
    if (char !== '' && silent.test(char)) return at + 1
    if (char === '&' && /^&(?:nbsp|#160|#xa0|shy|#173);/i.test(source.slice(at, at + 6))) return at + entityAt(source, at)
    // A word broken at a line's end: "recom-" ¶ "mended".
    return char === '-' && /^-\s*[\r\n]/.test(source.slice(at, at + 4)) ? at + 1 : at
  }
}
