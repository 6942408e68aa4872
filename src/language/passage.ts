/** Several blocks read as one text, with the way back from a place in it to the place in the document. */
import type { Block, Span } from '../tree.ts'

/** Turns offsets in a stretch of the text into a place of the document. */
export type Place = (start: number, end: number) => Span

export class Passage {
  readonly text: string
  private readonly pieces: { block: Block; start: number; end: number }[] = []

  /** @param source the text that positions point into (`file.data.text`) */
  constructor(
    blocks: readonly Block[],
    private readonly source: string,
  ) {
    let text = ''
    let before: Block | undefined
    for (const block of blocks) {
      if (before) text += goesOn(before, block) ? (/\p{L}-$/u.test(before.value) ? '' : ' ') : '\n'
      const start = text.length
      text += block.value
      this.pieces.push({ block, start, end: text.length })
      before = block
    }
    this.text = text
  }

  /** The block that holds a place of the text. */
  blockAt(at: number): Block | undefined {
    return this.pieces.find((piece) => at < piece.end)?.block ?? this.pieces.at(-1)?.block
  }

  /** Where a stretch of the text stands in the document, as closely as the source's white space lets one tell. */
  spanAt(start: number, end: number): Span {
    const block = this.blockAt(start)
    if (!block) return { start: 0, end: 0 }
    const words = this.text.slice(start, end).trim()
    const stretch = this.source.slice(block.at.start, block.at.end)
    let at = words === '' ? -1 : stretch.indexOf(words)
    let length = words.length
    if (at < 0 && words !== '' && words.length < 400) {
      const spaced = findSpaced(stretch, words)
      at = spaced?.start ?? -1
      length = spaced ? spaced.end - spaced.start : 0
    }
    if (at < 0) return { ...block.at }
    return { ...block.at, start: block.at.start + at, end: block.at.start + at + length }
  }
}

/** Whether a block goes on with the paragraph of the one before: lines that a reader could not join. */
export function goesOn(before: Block, next: Block): boolean {
  if (before.type === 'row' || next.type === 'row' || next.type === 'heading' || next.marker !== undefined) return false
  // "Director B Elm," ¶ "STAFF :": a label begins something new.
  if (next.value.endsWith(':') && /^\p{Lu}[\p{L} ]{2,40}:$/u.test(next.value)) return false
  // Only how the line ends is looked at.
  const text = before.value.slice(-24)
  // "Councillors" ¶ "Mrs S Elm (Chairman)": a label of those below, alone on its line.
  if (/^(?:councillors|cllrs)$/i.test(text)) return false
  if (endsInOffice(before.value)) return false
  if (/(?:[,(&/]|\b(?:and|of|the|for|to|in|at|by|with|from|on|mr|mrs|ms|miss|dr|cllrs?|councillors?|sir)\.?)$/i.test(text)) return true
  // "Present-" ¶ "Cllr A Elm": a label, and no torn word.
  if (text.endsWith('-') && /\s\S*\p{L}-$/u.test(text) && !/^(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b/.test(next.value)) return true
  // "… Ms. B." ¶ "Quin"; "… Ann Lea, S.S.O." is whole.
  if (/\.\s?$/.test(text) && /\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.?\s(?:\p{Lu}\.\s?){1,3}$/u.test(text)) return true
  if (
    /^(?:\p{Ll}|[),;])/u.test(next.value) ||
    (next.value.startsWith('(') && !/[).:;]$/.test(text) && !/\b(?:denotes|indicates)\b|=/.test(next.value))
  )
    return true
  return before.value.includes('(') && openBrackets(before.value) > 0
}

/** "Ann Elm – Parish Councillor", "Bo Fir, Councillor": what somebody is, behind a name, and no title of the name below. */
export function endsInOffice(line: string): boolean {
  return line.length < 90 && /(?:councillor|cllr)$/i.test(line) && officeBehindName.test(line)
}

const officeBehindName = /^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}?\p{Lu}[\p{L}’'-]+(?:,\s|\s[–—-]\s)(?:\p{Lu}\p{L}+\s){0,2}(?:Councillor|Cllr)$/u

function openBrackets(text: string): number {
  let depth = 0
  for (const sign of text) {
    if (sign === '(') depth++
    else if (sign === ')' && depth > 0) depth--
  }
  return depth
}

/** Where words stand in a text, whatever white space stands between them there. */
function findSpaced(text: string, wanted: string): { start: number; end: number } | undefined {
  const [first = '', ...others] = wanted.split(/\s+/)
  const gap = /\s+/y
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    let end = start + first.length
    const found = others.every((word) => {
      gap.lastIndex = end
      if (!gap.test(text) || !text.startsWith(word, gap.lastIndex)) return false
      end = gap.lastIndex + word.length
      return true
    })
    if (found) return { start, end }
  }
  return undefined
}
