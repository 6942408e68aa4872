/**
 * What converters (pandoc, html2text, those of Word files) write that is no Markdown as CommonMark knows it. It is put right
 * before the text is parsed:
 *
 *     ::: WordSection1                          (nothing)
 *     # [Lamps]{.underline} {#lamps .x}         # Lamps
 *     the 2^nd^ July                            the 2nd July
 *     [Map](plans/Map of the mill.pdf)          [Map](<plans/Map of the mill.pdf>)
 */
import { everyMatch } from '../../language/matches.ts'
import { type Edit, type Edited, editedInTurn } from '../edits.ts'
import { gridTables } from './grid-tables.ts'

/** The text with marks that Markdown knows; undefined where it has no others. */
export function withoutConverterMarks(text: string): Edited | undefined {
  return editedInTurn(text, [gridTables, pandocMarks, (plain) => apart([...cellBars(plain), ...brokenLinks(plain), ...emptyMarks(plain)])])
}

/** In their order; where two meet, the first. */
function apart(edits: Edit[]): Edit[] {
  let end = 0
  return edits
    .toSorted((a, b) => a.start - b.start)
    .filter((edit) => {
      if (edit.start < end) return false
      end = edit.end
      return true
    })
}

const cut = (start: number, end: number): Edit => ({ start, end, text: '' })

const attributes = /\{(?:[#.][\w:.-]+|[\w-]+="(?:\\.|[^"\\]){0,400}")(?:\s{1,3}(?:[#.][\w:.-]+|[\w-]+="(?:\\.|[^"\\]){0,400}")){0,8}\s?\}/y
const fence = /(?:^|\n)(:{3,}(?:[ \t]+\S[^\n]{0,200})?[ \t]*)(?=\r?\n|$)/g
const headingAttributes = /(?:^|\n)#{1,6} [^\n]{0,300}?([ \t]+\{#)/g
const raised = /(?<=\d(?:\*\*)?)\^((?:\*\*)?(?:st|nd|rd|th)(?:\*\*)?)\^/g

/** Fenced divisions, attributes, spans with attributes, raised letters, dashes. */
function pandocMarks(text: string): Edit[] {
  if (!/(?:^|\n):{3,}|\]\{[.#\w]|\)\{[.#\w]|\s\{[#.]\w/.test(text)) return []
  const edits: Edit[] = spans(text)
  for (const { index, 0: whole, 1: mark } of everyMatch(text, fence)) {
    const end = index + whole.length
    edits.push(cut(end - (mark as string).length, end))
  }
  for (const { index, 0: whole, 1: gap } of everyMatch(text, headingAttributes)) {
    const at = index + whole.length - 2
    const end = endOfAttributes(text, at)
    if (end > 0) edits.push(cut(at - (gap as string).length + 2, end))
  }
  for (const { index, 0: dash } of everyMatch(text, /(?<=[^\s-]\s)---?(?=\s)/g))
    edits.push({ start: index, end: index + dash.length, text: dash.length === 2 ? '–' : '—' })
  for (const { index, 0: whole } of everyMatch(text, raised))
    edits.push(cut(index, index + 1), cut(index + whole.length - 1, index + whole.length))
  return apart(edits)
}

/** "[Lamps]{.underline}", "![](lamp.gif){height=\\"12\\"}": the brackets of a span with its attributes, or these alone. */
function spans(text: string): Edit[] {
  const edits: Edit[] = []
  let open: number[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\\') at++
    else if (sign === '[') open.push(at)
    else if (sign === '\n' && /\n[ \t]*\r?\n/y.test(text.slice(at, at + 40))) open = []
    if (sign !== ']' && sign !== ')') continue
    const start = sign === ']' ? open.pop() : undefined
    const end = text[at + 1] === '{' ? endOfAttributes(text, at + 1) : 0
    if (end === 0) continue
    if (sign === ')') edits.push(cut(at + 1, end))
    else if (start !== undefined) edits.push(cut(start, start + 1), cut(at, end))
    at = end - 1
  }
  return edits
}

function endOfAttributes(text: string, at: number): number {
  attributes.lastIndex = at
  return attributes.test(text) ? attributes.lastIndex : 0
}

/** "54." ¶ "|" ¶ "Public Questions": the bar between two cells that hold paragraphs. */
function cellBars(text: string): Edit[] {
  if (!/\n\|[ \t]*\r?\n/.test(text)) return []
  return everyMatch(text, /\n(\|)(?=[ \t]*\r?\n[ \t]*\r?\n)/g).map(({ index }) => cut(index + 1, index + 2))
}

const headingWithLink = /(?:^|\n)#{1,6} [^\n]*\[[^\]\n]{0,200}(?:\r?\n[^\]\n]{1,200}){0,3}\]\([^()\n]{0,400}(?:\r?\n[^()\n]{1,200}){0,3}\)/g
const addressWithSpaces = /\]\(([^()<>\s"\\]{1,300}(?:(?: |\r?\n)[^()<>\s"\\]{1,100}){1,30})(?=\)|\s"[^"]{0,400}"\))/g

/** A link that a heading breaks off in; an address with spaces. */
function brokenLinks(text: string): Edit[] {
  if (!text.includes('](')) return []
  const edits: Edit[] = []
  for (const { index, 0: whole } of everyMatch(text, headingWithLink))
    for (const { index: at, 0: end } of everyMatch(whole.slice(1), /\r?\n/g))
      edits.push({ start: index + 1 + at, end: index + 1 + at + end.length, text: ' ' })
  for (const { index, 1: address = '' } of everyMatch(text, addressWithSpaces)) {
    const start = index + 2
    // "[slides](to be put on the site)" has no address.
    if (/\/|\.\w{2,5}$/.test(address)) edits.push({ start, end: start + address.length, text: `<${address.replace(/\s+/g, ' ')}>` })
  }
  return edits
}

const emptyMark = /(?:^|\n)(?:#{1,6} (__|\*[ \u00a0]+\*)(?=[ \u00a0]*[^\s_*])|(__|\*[ \u00a0]\*)(?=\*\*\S|[ \u00a0]*(?:\r?\n|$)))/g

/** "# __ 4. Lamps", "* ***4. Lamps**": a space in italics. */
function emptyMarks(text: string): Edit[] {
  return everyMatch(text, emptyMark).map(({ index, 0: whole, 1: inHeading, 2: before }) => {
    const end = index + whole.length
    return cut(end - (inHeading ?? before ?? '').length, end)
  })
}
