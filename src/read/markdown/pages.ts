/**
 * What pages leave behind in Markdown that was made from PDF: rules between pages, page numbers, running heads.
 *
 *     ---
 *     2
 *
 *     Members raised the ongoing need …
 */
import type { Block } from '../../tree.ts'

const number = /^(?:[-–]\s?)?\d{1,4}(?:\s?[-–])?$/
const named = /^page\s\d{1,4}(?:\s(?:of|\/)\s\d{1,4})?$/i
/** A line at the head of at least this many pages, and of most of them, is a running head; "Moved by Cllr Elm" is none. */
const often = 3
const most = 0.6
const longest = 80

/** Marks page numbers and running heads as furniture. */
export function markPages(blocks: Block[]): void {
  if (!blocks.some(isRule)) return
  markNumbers(blocks)
  markHeads(blocks)
  // A number below the running head.
  markNumbers(blocks)
}

function markNumbers(blocks: Block[]): void {
  for (const [index, block] of blocks.entries()) {
    if (block.furniture !== undefined || block.hint !== undefined) continue
    const words = wordsOf(block)
    const atEdge = isEdge(blocks[index - 1]) || isEdge(blocks[index + 1])
    if (named.test(words) || (atEdge && number.test(words))) block.furniture = 'page number'
  }
}

function markHeads(blocks: Block[]): void {
  const heads = new Map<string, Block[]>()
  for (const [index, block] of blocks.entries()) {
    if (block.furniture !== undefined || block.hint !== undefined || !isBelowRule(blocks, index)) continue
    const key = wordsOf(block).replace(/\d+/g, '#')
    if (key.length > longest) continue
    heads.set(key, [...(heads.get(key) ?? []), block])
  }
  const pages = blocks.filter(isRule).length
  for (const repeated of heads.values()) {
    if (repeated.length < often || repeated.length < pages * most) continue
    for (const block of repeated) block.furniture = 'page head'
  }
}

function wordsOf(block: Block): string {
  return block.marker === undefined ? block.value : `${block.marker} ${block.value}`.trim()
}

function isRule(block: Block | undefined): boolean {
  return block?.furniture === 'rule'
}

function isEdge(block: Block | undefined): boolean {
  return block?.furniture === 'rule' || block?.furniture === 'page head'
}

/** The first block below a rule, a page number left aside. */
function isBelowRule(blocks: Block[], index: number): boolean {
  const before = blocks[index - 1]
  return isRule(before) || (before?.furniture === 'page number' && isRule(blocks[index - 2]))
}
