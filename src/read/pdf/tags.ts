/**
 * The structure tree of a tagged PDF. Word, LibreOffice and the systems that print minutes write a tree (P, H1, L > LI >
 * Lbl + LBody, Table > TR > TD) whose leaves are numbered pieces of the page. It tells what no geometry can: where a
 * cell ends, and which lines in it are one paragraph. To read it costs a fifth of what the text costs, so it is asked
 * of pages only that hold something like a table; for all others `marks.ts` does.
 */
import type { PDFPageProxy } from 'unpdf/pdfjs'

/** A block of text as the file itself sees it. */
export interface Tag {
  /** One number for each block, over the whole document. */
  id: number
  /** 1 to 6 for H1 to H6. */
  heading?: number
  cell?: Cell
  /** The tag that this one was found to be one with. */
  same?: Tag
}

export interface Cell {
  table: number
  row: number
  column: number
}

/** Tells the block that a numbered piece of a page belongs to. */
export type TagOf = (content: string) => Tag | undefined

/** Hands out numbers, so that they are unique over the pages of a document. */
export class TagNumbers {
  #last = 0
  next(): number {
    return ++this.#last
  }
}

const heading = /^H([1-6])$/

/** The level that a tag's name gives. */
export function headingOf(name: string): number | undefined {
  const level = heading.exec(name)?.[1]
  return level === undefined ? undefined : Number(level)
}

/** Reads the structure tree of a page; undefined where it has none. */
export async function tagsOfPage(page: PDFPageProxy, numbers: TagNumbers): Promise<TagOf | undefined> {
  let root: Node | null
  try {
    root = (await page.getStructTree()) as Node | null
  } catch {
    return undefined
  }
  if (!root) return undefined
  const reader = new TreeReader(numbers)
  reader.walk(root, {})
  return (content) => reader.tags.get(content)
}

interface Node {
  role?: string
  children?: Node[]
  type?: string
  id?: string
}

interface Context {
  tag?: Tag
  cell?: Cell
  /** The list entry around this node, and how many paragraphs its body had so far. */
  entry?: { tag: Tag; paragraphs: number }
}

const paragraphs = new Set('P H Title Caption BlockQuote Quote Note FENote TOCI Formula Figure'.split(' '))
/** A tree is as deep as its tables and lists; one that is deeper is damaged. */
const deepest = 200

class TreeReader {
  readonly tags = new Map<string, Tag>()
  readonly #numbers: TagNumbers
  #depth = 0

  constructor(numbers: TagNumbers) {
    this.#numbers = numbers
  }

  walk(node: Node, context: Context): void {
    if (this.#depth > deepest) return
    this.#depth++
    const children = node.children ?? []
    if (node.type === 'content' && node.id !== undefined) {
      if (context.tag) this.tags.set(node.id, context.tag)
    } else if (node.role === 'Table') this.#rows(children, this.#numbers.next(), { row: 0 }, context)
    else {
      const inner = this.#inside(node.role ?? '', context)
      for (const child of children) this.walk(child, inner)
    }
    this.#depth--
  }

  #inside(role: string, context: Context): Context {
    if (role === 'LI') {
      const tag = this.#tag(context)
      return { ...context, tag, entry: { tag, paragraphs: 0 } }
    }
    const level = headingOf(role)
    if (level !== undefined) return { ...context, tag: { ...this.#tag(context), heading: level } }
    if (!paragraphs.has(role)) return context
    // The first paragraph in a list entry is the entry's own; those after it stand beside it.
    if (context.entry && context.entry.paragraphs++ === 0) return { ...context, tag: context.entry.tag }
    return { ...context, tag: this.#tag(context) }
  }

  #rows(children: Node[], table: number, next: { row: number }, context: Context): void {
    for (const child of children) {
      if (child.role === 'THead' || child.role === 'TBody' || child.role === 'TFoot') {
        this.#depth++
        if (this.#depth < deepest) this.#rows(child.children ?? [], table, next, context)
        this.#depth--
      } else if (child.role === 'TR') {
        const row = next.row++
        ;(child.children ?? []).forEach((node, column) => {
          const cell = { table, row, column }
          this.walk({ role: 'TD', children: node.children ?? [] }, { cell, tag: this.#tag({ cell }) })
        })
      } else this.walk(child, context)
    }
  }

  #tag(context: Context): Tag {
    return { id: this.#numbers.next(), ...(context.cell ? { cell: context.cell } : {}) }
  }
}
