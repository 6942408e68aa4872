/**
 * Markdown text → mdast, with remark-parse. Loaded when the first Markdown file is read.
 *
 * Two things differ from plain CommonMark, because minutes are pasted from Word and PDF: indented text is a
 * paragraph and no code, and a "<!--" or "<script>" that is never closed does not swallow the rest of the document.
 * Tables are read from the lines of paragraphs (`markdown/tables.ts`), which costs nothing: with micromark's
 * extension for them a document with many takes twice as long.
 */
import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { restore, shorten } from './shortcut.ts'

/** Stands for a "<" that opens nothing: a code point that no text holds, because it is no character. */
export const bareAngle = '\ufdd0'

const processor = unified().use(remarkParse).use(noIndentedCode).freeze()

function noIndentedCode(this: Processor): void {
  this.data().micromarkExtensions = [{ disable: { null: ['codeIndented'] } }]
}

/**
 * The tree of a text, from `from` on; offsets are those of the whole text.
 *
 * @throws CostsTooMuch where remark would take minutes
 */
export function parseMarkdown(text: string, from: number): Root {
  const whole = closeNothing(text)
  const pieces = shorten(whole, from)
  if (pieces.reduce((sum, piece) => sum + costOf(piece.text), 0) > budget)
    throw new CostsTooMuch('its marks of emphasis, links or lists are nested or unclosed by the hundred')
  return { type: 'root', children: pieces.flatMap((piece) => restore(processor.parse(piece.text), piece, whole)) }
}

/** The same by the long way: all at once, plain paragraphs too. */
export function parseWhole(text: string): Root {
  return processor.parse(closeNothing(text))
}

class CostsTooMuch extends Error {}

const opener = /<(?:!--|!\[CDATA\[|![a-z]|\?|(?:script|style|pre|textarea)(?=[\s>]|$))/gi
const closers: Record<string, string> = { '<!--': '-->', '<![cdata[': ']]>', '<?': '?>' }

/** Takes the force from what would hide the rest of the text: "<script>" in a sentence, "<!-- " without an end. */
export function closeNothing(text: string): string {
  if (!/<[!?sSpPtT]/.test(text)) return text
  const small = text.toLowerCase()
  const last = new Map<string, number>()
  return text.replace(opener, (mark, at: number) => {
    const name = mark.toLowerCase()
    if (name.startsWith('<!') && closers[name] === undefined) return small.startsWith('<!doctype', at) ? mark : bareAngle + mark.slice(1)
    if (name === '<?' && !/^<\?(?:xml|php|mso)/.test(small.slice(at, at + 6))) return bareAngle + mark.slice(1)
    const closer = closers[name] ?? `</${name.slice(1)}`
    let end = last.get(closer)
    if (end === undefined) {
      end = small.lastIndexOf(closer)
      last.set(closer, end)
    }
    return end > at ? mark : bareAngle + mark.slice(1)
  })
}

/** Steps that a document may cost, in squares of its marks: about a second of work. */
const budget = 20_000_000
const deepest = 100

/**
 * What a text costs beyond its length. remark needs time by the square of the marks in one passage (unclosed "[a](",
 * "*a_", "<!--"), by the square of the quotations and underlined headings in all, and far more where lists or
 * quotations are nested by the hundred. No minutes are so; a damaged file is.
 */
function costOf(text: string): number {
  let cost = 0
  let marks = 0
  let containers = 0
  let nesting = 0
  let blank = true
  let opening = true
  let quoted = false
  let lineStart = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) {
      if (blank) {
        cost += marks * marks
        marks = 0
        quoted = false
        // A quotation that goes on without its sign costs by the line.
      } else if (quoted) marks++
      blank = true
      opening = true
      nesting = 0
      lineStart = at + 1
    } else if (code !== 32 && code !== 9) {
      if (blank && ((code === 62 && !quoted) || isUnderline(text, at, code))) containers++
      blank = false
      if (marking(code)) marks++
      if (!opening) continue
      // "> > - - 1. + ": containers, one in the other; so is "- " far to the right.
      if (code === 62) quoted = true
      if (isContainer(text, at, code)) nesting += nesting === 0 ? 1 + (at - lineStart) / 2 : 1
      else if (code === 62) nesting++
      else if (code < 48 || code > 57) opening = false
      if (nesting > deepest) return Number.POSITIVE_INFINITY
    }
  }
  return cost + marks * marks + 2 * containers * containers
}

/** * _ [ < ` */
function marking(code: number): boolean {
  return code === 42 || code === 95 || code === 91 || code === 60 || code === 96
}

/** "---", "===": not "- an entry". */
function isUnderline(text: string, at: number, code: number): boolean {
  return code === 61 || (code === 45 && text.charCodeAt(at + 1) !== 32 && text.charCodeAt(at + 1) !== 9)
}

/** "-", "*", "+", "1." or "1)" before white space; "-----" is a rule. */
function isContainer(text: string, at: number, code: number): boolean {
  if (code !== 45 && code !== 42 && code !== 43 && code !== 46 && code !== 41) return false
  const next = text.charCodeAt(at + 1)
  return next === 32 || next === 9
}
