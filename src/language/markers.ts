/** Printed labels at the beginning of a line: "(a)", "12.", "4.1", "·". Shared by all readers. */

import { isCapital, isFigure, isSmall } from './letters.ts'

export type MarkerKind = 'bullet' | 'letter' | 'roman' | 'number' | 'decimal'

export interface Marker {
  /** As printed, trimmed: "(a)", "12.", "·". */
  marker: string
  /** The words after it, trimmed. */
  rest: string
  kind: MarkerKind
  /** Offset of `rest` in the line. */
  at: number
}

// "·         That the changes": signs that are always bullets; Word's private-use glyphs among them.
const bulletSign = /^[·•▪▫●○◦§‣⁃∙■□➢➔✓✔❖\uF0B7\uF0A7\uF0D8\uF0FC\uF02D]\s*/u
// "¢ Cllr Elm", "@ €500 to the hall", "= Trees": what a scanner makes of a bullet; "@ 6pm" goes on with the line before.
const scannedSign = /^(?:[¢«»]|@(?!\s\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m)|©(?=\s+[€£$])|=(?=\s+\p{L}))\s+(?=\S)/u
// "- the Clerk", "– the Clerk", "* item", "o   nested", "o Lamps": bullets only before a space (the "o" before a wide one, or a capital).
const dashSign = /^(?:[-–—*]|o(?=\t|\s\s|\u00a0|\s\p{Lu}\p{Ll}))\s+(?=\S)/u
// "-The Clerk reported": the space lost.
const gluedDash = /^[-–](?=\p{Lu}\p{Ll}+\s)/u
// "(a)", "(iv)", "(12)", "a)", "iv)", "12)"; "(i)." with a stop.
const bracketed = /^\(?([a-z]{1,5}|[A-Z]|[IVXLC]{1,5}|\d{1,3}[a-z]?)\)(?:\.(?=\s))?(?=\s|$)/
// "(a)the", "a)that": the space lost.
const bracketedGlued = /^\(([a-z]|[ivx]{2,4}|\d{1,2})\)(?=[A-Za-z])/
// "12.", "3a." before a space, the end of the line, or a glued title ("1.Apologies", "1.APOLOGIES", "1.A report").
const numbered = /^(\d{1,4}[a-zA-Z]?)\.(?:\.(?=\s\p{Lu}))?(?=\s|$|\p{Lu}\p{Ll}|\p{Lu}{4}|\p{Lu}{2,3}\s\p{Lu}{3}|AOC?B\b|An?\s\p{Ll}{3})/u
// "a. the report"; a capital needs a wide gap, or it is an initial ("A. Alder").
const lettered = /^([a-z]|[ivx]{2,5})\.(?=\s|$)|^([A-Z]|[IVX]{2,5})\.(?=\t|\s\s|\u00a0)/
// "4.1", "8.1.", "18.03.1", "20.1.1"; "30/92.1", a paragraph of minute 30/92.
const decimal = /^\d{1,4}(?:\/\d{2,4})?(?:\.\d{1,3}){1,3}\.?(?=\s|$)/
// "137   Apologies": no stop, but a wide gap.
const wideNumber = /^(\d{1,4}[a-zA-Z]?)(?=\t|\s\s|\u00a0)/
// "6.30 pm", "2.5 million", "10.15am": a time or a quantity.
const notALabel = /^\s*(?:[ap]\.?\s?m\b|hrs\b|hours\b|noon\b|million\b|billion\b|per\s?cent|%|km\b|metres\b|hectares\b)/i
// "10 June 2030", with a no-break space: a date.
const monthAhead = /^\s{1,3}(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\b/i
const roman = /^(?=[ivxlc])(?:x{0,3}|xl|l)(?:ix|iv|v?i{0,3})$/i

/** The printed label of a line of text as it stands in the source (white space not yet folded), if it has one. */
export function splitMarker(line: string): Marker | undefined {
  // Most lines begin with a capital and a small letter.
  if (isCapital(line, 0) && isSmall(line, 1)) return undefined
  const begin = line.slice(0, longestLabel)
  const bracket = begin.includes(')') ? takeBracketed(line) : undefined
  if (bracket) return bracket
  if (isFigure(line, 0)) return takeDecimal(line) ?? takeNumber(line)
  // "R1. To approve the plan.": recommendations, counted.
  const recommended = line[0] === 'R' ? /^R\d{1,2}\.(?=\s+\p{Lu})/u.exec(line) : null
  if (recommended) return marker(line, recommended[0].length, 'number')
  const letter = (isSmall(line, 0) || isCapital(line, 0)) && begin.includes('.') ? takeLetter(line) : undefined
  return letter ?? takeBullet(line)
}

/** "(IVXLC)" */
const longestLabel = 7

function takeBullet(line: string): Marker | undefined {
  if (isCapital(line, 0) || (isSmall(line, 0) && line[0] !== 'o')) return undefined
  return (
    take(line, bulletSign, 'bullet') ??
    take(line, dashSign, 'bullet') ??
    take(line, gluedDash, 'bullet') ??
    take(line, scannedSign, 'bullet')
  )
}

function take(line: string, pattern: RegExp, kind: MarkerKind): Marker | undefined {
  const match = pattern.exec(line)
  return match ? marker(line, match[0].length, kind) : undefined
}

function marker(line: string, length: number, kind: MarkerKind): Marker {
  let at = length
  while (at < line.length && /\s/.test(line[at] as string)) at++
  return { marker: line.slice(0, length).trim(), rest: line.slice(at).trim(), kind, at }
}

function takeBracketed(line: string): Marker | undefined {
  const match = bracketed.exec(line) ?? bracketedGlued.exec(line)
  if (!match) return undefined
  const label = match[1] as string
  if (/^\d/.test(label)) return marker(line, match[0].length, 'number')
  if (label.length === 1) return marker(line, match[0].length, /^[ivx]$/i.test(label) ? 'roman' : 'letter')
  if (roman.test(label)) return marker(line, match[0].length, 'roman')
  // "(aa)", "(bb)" after "(z)".
  if (/^([a-z])\1$/.test(label)) return marker(line, match[0].length, 'letter')
  return undefined
}

function takeDecimal(line: string): Marker | undefined {
  const match = decimal.exec(line)
  if (!match || notALabel.test(line.slice(match[0].length))) return undefined
  return marker(line, match[0].length, 'decimal')
}

function takeNumber(line: string): Marker | undefined {
  const stopped = numbered.exec(line)
  const match = stopped ?? wideNumber.exec(line)
  if (!match) return undefined
  // "2019. The Council": the end of a wrapped sentence, unless the gap is wide.
  const value = Number.parseInt(match[1] as string, 10)
  const after = line.slice(match[0].length)
  if (value >= 1900 && value <= 2099 && !/^(?:\t|\s\s|\u00a0|$)/.test(after)) return undefined
  if (!stopped && (notALabel.test(after) || monthAhead.test(after))) return undefined
  return marker(line, match[0].length, 'number')
}

function takeLetter(line: string): Marker | undefined {
  const match = lettered.exec(line)
  if (!match) return undefined
  const label = (match[1] ?? match[2]) as string
  if (label.length > 1 && !roman.test(label)) return undefined
  return marker(line, match[0].length, roman.test(label) ? 'roman' : 'letter')
}

/** A run of white space that is not one plain space: plain spaces between words need no work. */
const uneven = / [\s\u200b]+|[^\S ][\s\u200b]*|\u200b[\s\u200b]*/g

/** White space (no-break space, zero-width space and soft hyphen too) folded to single spaces, ends trimmed. */
export function fold(text: string): string {
  // Most lines have nothing to fold.
  if (!/[\u00ad\u200b\ufeff]|\s\s|[^\S ]/.test(text)) return text.trim()
  const plain = text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text
  return plain.replace(uneven, ' ').trim()
}
