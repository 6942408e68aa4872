/** The style sheet of a Word document, and what changes make of paragraphs and characters. */
import { type Change, changes } from './properties.ts'

export interface ParagraphSettings {
  /** Number of the list in the document's table; 0: none. */
  list?: number
  level?: number
  /** Outline level from 0; 9: text. */
  outline?: number
  left?: number
  first?: number
  inTable?: boolean
  rowEnd?: boolean
  /** Tables that it stands in. */
  nesting?: number
  innerCellEnd?: boolean
  innerRowEnd?: boolean
}

export interface CharacterSettings {
  bold?: boolean
  underline?: boolean
  hidden?: boolean
  deleted?: boolean
}

interface Style {
  base: number
  /** Word's own number of the style: 1 to 9 are the headings. */
  builtIn: number
  paragraph: Buffer
  character: Buffer
}

export interface ResolvedStyle {
  paragraph: ParagraphSettings
  character: CharacterSettings
  heading?: number
  contents: boolean
}

/** No style is below it. */
const noBase = 0xfff
const title = 62
const subtitle = 74

export class DocStyles {
  readonly #styles: (Style | undefined)[] = []
  readonly #resolved = new Map<number, ResolvedStyle>()

  constructor(structure: Buffer) {
    if (structure.length < 6) return
    const headSize = structure.readUInt16LE(0)
    const count = structure.readUInt16LE(2)
    const baseSize = structure.readUInt16LE(4)
    let at = 2 + headSize
    for (let i = 0; i < count && at + 2 <= structure.length; i++) {
      const size = structure.readUInt16LE(at)
      this.#styles.push(readStyle(structure.subarray(at + 2, at + 2 + size), baseSize))
      at += 2 + size + (size % 2)
    }
  }

  style(number: number): ResolvedStyle {
    let resolved = this.#resolved.get(number)
    if (!resolved) {
      resolved = this.#resolve(number)
      this.#resolved.set(number, resolved)
    }
    return resolved
  }

  #resolve(number: number): ResolvedStyle {
    const chain: Style[] = []
    const seen = new Set<number>()
    for (let next = number; next !== noBase && !seen.has(next); ) {
      seen.add(next)
      const style = this.#styles[next]
      if (!style) break
      chain.push(style)
      next = style.base
    }
    const paragraph: ParagraphSettings = {}
    const character: CharacterSettings = {}
    for (const style of chain.reverse()) {
      setParagraph(paragraph, style.paragraph)
      setCharacter(character, style.character, character)
    }
    const builtIns = chain.map((style) => style.builtIn).reverse()
    const heading = builtIns.map(headingOf).find((level) => level !== undefined)
    // Word's numbers 19 to 27 are the entries of a table of contents.
    return { paragraph, character, contents: builtIns.some((id) => id >= 19 && id <= 27), ...(heading === undefined ? {} : { heading }) }
  }
}

function headingOf(builtIn: number): number | undefined {
  if (builtIn >= 1 && builtIn <= 9) return builtIn
  return builtIn === title ? 1 : builtIn === subtitle ? 2 : undefined
}

function readStyle(bytes: Buffer, baseSize: number): Style | undefined {
  if (bytes.length < baseSize + 2 || baseSize < 10) return undefined
  const kind = bytes.readUInt16LE(2) & 0xf
  const style: Style = {
    builtIn: bytes.readUInt16LE(0) & 0xfff,
    base: bytes.readUInt16LE(2) >> 4,
    paragraph: Buffer.alloc(0),
    character: Buffer.alloc(0),
  }
  // Its name, with its length before and a zero behind; then what it sets, for a paragraph style first of paragraphs.
  let at = baseSize + 2 + 2 * bytes.readUInt16LE(baseSize) + 2
  const part = () => {
    if (at + 2 > bytes.length) return Buffer.alloc(0)
    const size = bytes.readUInt16LE(at)
    const content = bytes.subarray(at + 2, at + 2 + size)
    at += 2 + size + (size % 2)
    return content
  }
  if (kind === 1) {
    style.paragraph = part().subarray(2)
    style.character = part()
  } else if (kind === 2) style.character = part()
  return style
}

export function setParagraph(settings: ParagraphSettings, bytes: Buffer): void {
  for (const { code, operand } of changes(bytes)) {
    if (operand.length === 0) continue
    const byte = operand[0] as number
    const word = operand.length >= 2 ? operand.readInt16LE(0) : 0
    if (code === 0x460b) settings.list = word
    else if (code === 0x260a) settings.level = byte
    else if (code === 0x2640) settings.outline = byte
    else if (code === 0x840f || code === 0x845e) settings.left = word
    else if (code === 0x8411 || code === 0x8460) settings.first = word
    else if (code === 0x2416) settings.inTable = byte !== 0
    else if (code === 0x2417) settings.rowEnd = byte !== 0
    else if (code === 0x244b) settings.innerCellEnd = byte !== 0
    else if (code === 0x244c) settings.innerRowEnd = byte !== 0
    else if (code === 0x6649 && operand.length >= 4) settings.nesting = operand.readInt32LE(0)
  }
}

/** @param style what 0x80 ("as the style") and 0x81 ("not as the style") refer to */
export function setCharacter(settings: CharacterSettings, bytes: Buffer, style: CharacterSettings): void {
  const below = { ...style }
  for (const change of changes(bytes)) {
    if (change.code === 0x0835) settings.bold = toggled(change, below.bold)
    else if (change.code === 0x083c) settings.hidden = toggled(change, below.hidden)
    else if (change.code === 0x0800) settings.deleted = toggled(change, below.deleted)
    else if (change.code === 0x2a3e) settings.underline = (change.operand[0] ?? 0) !== 0
  }
}

function toggled(change: Change, style = false): boolean {
  const value = change.operand[0] ?? 0
  return value === 0x80 ? style : value === 0x81 ? !style : value !== 0
}
