/**
 * What a tagged PDF says of its own structure. Word, LibreOffice and the systems that print minutes write a tree
 * (P, H1, L > LI > Lbl + LBody, Table > TR > TD) whose leaves are numbered pieces of the page. It tells what no
 * geometry can: that two lines are one paragraph, and where a cell ends. It is believed only where it covers the page.
 */
import type { PDFPageProxy } from 'unpdf/pdfjs'

/** The smallest element of the tree that is a block of text. */
export interface Tag {
  /** One number for each block, over the whole document. */
  id: number
  /** 1 to 6 for H1 to H6. */
  heading?: number
  /** Part of a list entry. */
  list?: boolean
  /** A list entry whose label stands on the page before: its text goes on here. */
  continued?: boolean
  /** An empty paragraph stands before this one. */
  spaced?: boolean
  cell?: Cell
}

export interface Cell {
  table: number
  row: number
  column: number
}

export interface PageTags {
  of(content: string): Tag | undefined
  /** The page ends with an empty paragraph. */
  endsSpaced: boolean
}

interface Node {
  role?: string
  children?: Node[]
  type?: string
  id?: string
}

const blocks = new Set([
  'P',
  'H',
  'Title',
  'Caption',
  'BlockQuote',
  'Quote',
  'Note',
  'FENote',
  'TOCI',
  'Formula',
  'Figure',
  'TD',
  'TH',
  'LI',
])
const heading = /^H([1-6])$/

/** Hands out numbers, so that ids are unique over the pages of a document. */
export class TagNumbers {
  #last = 0
  next(): number {
    return ++this.#last
  }
}

/**
 * Reads the structure tree of a page.
 *
 * @param hasText whether a numbered piece of the page holds any words
 */
export async function tagsOfPage(
  page: PDFPageProxy,
  numbers: TagNumbers,
  hasText: (content: string) => boolean,
): Promise<PageTags | undefined> {
  let root: Node | null
  try {
    root = (await page.getStructTree()) as Node | null
  } catch {
    return undefined
  }
  if (!root) return undefined
  const reader = new TreeReader(numbers, hasText)
  reader.walk(root, {})
  reader.close()
  return { of: (content) => reader.tags.get(content), endsSpaced: reader.blank }
}

interface Context {
  tag?: Tag
  cell?: Cell
  /** The list entry around this node, while no text of it was met. */
  entry?: { tag: Tag; bodies: number }
}

class TreeReader {
  readonly tags = new Map<string, Tag>()
  blank = false
  readonly #numbers: TagNumbers
  readonly #hasText: (content: string) => boolean
  #open: Tag | undefined
  #openHasText = false
  #depth = 0

  constructor(numbers: TagNumbers, hasText: (content: string) => boolean) {
    this.#numbers = numbers
    this.#hasText = hasText
  }

  walk(node: Node, context: Context): void {
    // A tree is as deep as its tables and lists; one that is deeper is damaged.
    if (this.#depth > 200) return
    this.#depth++
    if (node.type === 'content' && node.id !== undefined) this.#leaf(node.id, context)
    else this.#element(node, context)
    this.#depth--
  }

  close(): void {
    if (this.#open && !this.#openHasText) this.blank = true
    this.#open = undefined
  }

  #leaf(id: string, context: Context): void {
    const tag = context.tag
    if (!tag) return
    this.tags.set(id, tag)
    if (tag !== this.#open) {
      this.close()
      this.#open = tag
      this.#openHasText = false
      if (this.blank && this.#hasText(id)) tag.spaced = true
    }
    if (this.#hasText(id)) {
      this.#openHasText = true
      this.blank = false
    }
  }

  #element(node: Node, context: Context): void {
    const role = node.role ?? ''
    const children = node.children ?? []
    if (role === 'Table') {
      this.#table(node, context)
      return
    }
    const level = heading.exec(role)?.[1]
    let inner = context
    if (role === 'LI') {
      const tag = this.#tag(context, { list: true })
      const label = children.find((child) => child.role === 'Lbl')
      if (label && !hasContent(label)) tag.continued = true
      inner = { ...context, tag, entry: { tag, bodies: 0 } }
    } else if (level !== undefined) inner = { ...context, tag: this.#tag(context, { heading: Number(level) }) }
    else if (blocks.has(role) && role !== 'TD' && role !== 'TH') inner = { ...context, tag: this.#paragraph(context) }
    for (const child of children) this.walk(child, inner)
  }

  /** The first paragraph in the body of a list entry is the entry's own; those after it are paragraphs beside it. */
  #paragraph(context: Context): Tag {
    if (context.entry && context.entry.bodies++ === 0) return context.entry.tag
    return this.#tag(context, {})
  }

  #table(node: Node, context: Context): void {
    const table = this.#numbers.next()
    let row = 0
    const rows = (parent: Node): void => {
      for (const child of parent.children ?? []) {
        if (child.role === 'TR') {
          ;(child.children ?? []).forEach((cell, column) => {
            const at = { table, row, column }
            this.walk({ role: 'Div', children: cell.children ?? [] }, { cell: at, tag: this.#tag({ cell: at }, {}) })
          })
          row++
        } else if (child.role === 'THead' || child.role === 'TBody' || child.role === 'TFoot') rows(child)
        else this.walk(child, context)
      }
    }
    rows(node)
  }

  #tag(context: Context, more: Partial<Tag>): Tag {
    return { id: this.#numbers.next(), ...(context.cell ? { cell: context.cell } : {}), ...more }
  }
}

function hasContent(node: Node, depth = 0): boolean {
  if (depth > 20) return false
  return node.type === 'content' || (node.children ?? []).some((child) => hasContent(child, depth + 1))
}
