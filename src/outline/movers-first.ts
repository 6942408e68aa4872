/** Numbers that count resolutions, each with its mover before its wording, as Canadian councils print: "30/086 ELM: That the minutes be accepted." */
import { nameAt } from '../language/names.ts'
import type { Block } from '../tree.ts'
import { isKnownTitle } from '../vocabulary/titles.ts'
import type { Start } from './starts/start.ts'

const moverFirst = /^(?<mover>(?:\p{Lu}\.\s?)?(?:(?:De|Mc|Mac|St\.?|Van|Von)\s)?\p{Lu}[\p{L}’'-]+)\s?[:–—-]\s?(?:That|THAT)\s/u

/** The starts, without titles where a name stands that those present have: no title, but who moved. */
export function withMoversFirst(starts: Start[], blocks: readonly Block[]): Start[] {
  if (!starts.some(({ number, rest }) => number !== undefined && moverFirst.test(rest))) return starts
  const head = new Set(blocks.slice(0, starts[0]?.index ?? 0).flatMap(({ value }) => value.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []))
  return starts.map((start) => {
    const mover = start.number === undefined ? undefined : moverFirst.exec(start.rest)?.groups?.mover
    const named = mover !== undefined && head.has((mover.split(' ').at(-1) as string).toLowerCase())
    return named && !isKnownTitle(mover) && nameAt(mover, 0, { single: true }) ? { ...start, untitled: true } : start
  })
}
