/**
 * A declaration whose parts stand in lines of their own, as councils in Australia print them:
 *
 *     Name/Position: Cr J Elm ¶ Item No./Subject: 10.2 Mill Lane ¶ Nature of Interest: Proximity ¶ Extent of Interest: Owns the next lot
 */
import { nameAt } from '../../language/names.ts'
import type { Block, Span } from '../../tree.ts'
import { type Column, columnOf } from './columns.ts'
import { type Matter, partKind, tidy } from './matter.ts'
import { withTitle } from './members.ts'

const field = /^(?<label>\p{L}[^:]{2,40}?)\s?:\s*(?<value>\S.*)$/u

interface Fields {
  interest: Matter & { member: string }
  at: Span
  /** How many blocks it takes. */
  taken: number
}

/** The declaration that begins here with its member's line, and has one line more at least. */
export function readFields(blocks: readonly Block[], from: number): Fields | undefined {
  const first = fieldOf(blocks[from])
  const name = first?.column === 'member' ? nameAt(first.value) : undefined
  if (!name) return undefined
  const matter: Matter = {}
  let taken = 1
  for (; from + taken < blocks.length; taken++) {
    const next = fieldOf(blocks[from + taken])
    if (!next || next.column === 'member' || next.column === 'action') break
    // "Nature of Interest: Proximity" above "Extent of Interest: Owns the next lot": the first is the kind.
    if (next.column === 'nature' && matter.nature !== undefined && matter.kind === undefined) matter.kind = matter.nature
    matter[next.column] = tidy(next.value)
  }
  if (taken === 1) return undefined
  partKind(matter)
  const [start, end] = [(blocks[from] as Block).at, (blocks[from + taken - 1] as Block).at]
  return { interest: { member: withTitle(name), ...matter }, at: { ...start, end: end.end }, taken }
}

function fieldOf(block: Block | undefined): { column: Column; value: string } | undefined {
  const { label = '', value = '' } = (block?.value.includes(':') && field.exec(block.value)?.groups) || {}
  const column = label === '' ? undefined : columnOf(label)
  return column ? { column, value } : undefined
}
