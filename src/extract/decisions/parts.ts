/**
 * The labelled parts that run on in one paragraph:
 *
 *     RESOLVED that (1) the report be noted; (2) officers report back.
 *                   ^^^                      ^^^
 *     RESOLVED that these minutes be signed: • Lanes, 3 May • Lamps, 5 May
 *                                            ^              ^
 */
import { continuing, type Reading, readings, sameSeries } from '../../language/labels.ts'
import { everyMatch } from '../../language/matches.ts'

export interface Part {
  label?: string
  text: string
  /** Offsets in the text given. */
  start: number
  end: number
}

const labels =
  /(?<=^|[\s:;,.–—-])(?:(?:\((?:[a-z]{1,4}|[A-Z]|\d{1,2})\)|(?:[a-z]|[ivx]{2,4}|[A-Z]|\d{1,2})\))(?:\.(?=\s))?(?=\s*\S)|\d{1,2}\.(?=\s|\p{Lu}))/gu

/**
 * Splits a text at its labels; the words before the first are `lead`. One part without label where there are none.
 *
 * @param next the label of the paragraph below: "(2)" there makes a single "(1)" here a label
 */
export function splitParts(text: string, next?: string): { lead: string; parts: Part[] } {
  const labelled = series(text, next)
  const chosen = labelled.length > 0 ? labelled : bullets(text)
  const first = chosen[0]
  if (!first) return { lead: '', parts: text.trim() === '' ? [] : [{ text: text.trim(), start: 0, end: text.length }] }
  const parts = chosen.map((match, i) => {
    const end = chosen[i + 1]?.index ?? text.length
    return { label: match[0], text: text.slice(match.index + match[0].length, end).trim(), start: match.index, end }
  })
  return { lead: text.slice(0, first.index).trim(), parts }
}

/** The labels of the text that make up one series from its beginning: "(1) … (2) …", not "under section 4(2)". */
function series(text: string, next: string | undefined): RegExpExecArray[] {
  const found = everyMatch(text, labels)
  for (const [i, first] of found.entries()) {
    let last = readings(first[0]).find((reading) => reading.value === 1)
    if (!last || !canOpen(text, first)) continue
    const chosen = [first]
    for (const match of found.slice(i + 1)) {
      // "4) … 4) That the Clerk …": a label printed twice.
      const again = readings(match[0]).find((each) => sameSeries(last as Reading, each) && each.value === last?.value && each.value > 1)
      const reading: Reading | undefined = continuing(last, match[0]) ?? again
      if (!reading || !canFollow(text, match)) continue
      chosen.push(match)
      last = reading
    }
    if (chosen.length > 1 || (next !== undefined && continuing(last, next)) || (first.index === 0 && !/[^)]\.$/.test(first[0])))
      return chosen
  }
  return []
}

/** The signs of a list behind a colon. */
function bullets(text: string): readonly RegExpExecArray[] {
  const found = everyMatch(text, /(?<=\s)[•▪\uF0B7\uF0A7](?=\s+\S)/gu)
  return found[1] && /[:–—-]$/.test(text.slice(0, found[0]?.index).trimEnd()) ? found : []
}

/** "1." opens a series only at the beginning or behind a colon; "(a)" and "1)" wherever a clause can begin. */
function canOpen(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(0, match.index).trimEnd()
  if (before === '' || /[:–—-]$/.test(before)) return true
  if (match[0].endsWith('.')) return false
  return /(?:[;,.]|\b(?:that|to|and|agreed?|resolved|following|approved?|notes?|the (?:council|committee|cabinet|board|panel|executive|authority)))$/i.test(
    before,
  )
}

function canFollow(text: string, match: RegExpExecArray): boolean {
  return /[.;:,”"]$|\b(?:and|or)$/.test(text.slice(0, match.index).trimEnd())
}
