/**
 * Nothing is lost: the words that a reader reads are the words of the record, each in one place: a title, a number, a
 * document, a block, or furniture with its reason. Over every sample and fixture, and over the real documents beside
 * the repository where they are present.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { open, parse } from '../src/index.ts'
import { read } from '../src/read/index.ts'
import { buildRecord } from '../src/record/build.ts'
import type { Block } from '../src/tree.ts'
import { bag, difference, wordsKept } from './words.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = join(root, '../shared')

function files(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|html?|xml|md|docx|pdf)$/.test(entry.name) && entry.name !== 'FORMAT.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

const ours = [...files(join(root, 'samples')), ...files(join(root, 'fixtures'))]
const real = ['gold', 'corpus', 'layouts'].flatMap((folder) => files(join(shared, folder)))

/** The printed words of a block, with the mark of an attached file that the reader has taken off. */
const printed = (block: Block): string =>
  [
    block.marker,
    block.value,
    block.data?.mark ??
      [
        block.hint === 'item-title' || block.hint === 'document' ? block.data?.format : '',
        block.hint === 'item-title' || block.hint === 'document' ? block.data?.size : '',
      ].join(' '),
  ].join(' ')

async function lost(path: string): Promise<string[]> {
  const bytes = readFileSync(path)
  const blocks = await read(await open(bytes, { path }))
  // The outline changes blocks in place: words are counted before it runs.
  const words = bag(blocks.map(printed))
  const tree = await parse(await open(bytes, { path }))
  const unplaced = tree.furniture.filter(({ furniture }) => furniture === 'unplaced').map(({ value }) => `unplaced: ${value}`)
  return [...difference(words, bag(wordsKept(tree))), ...unplaced]
}

describe('our documents', () => {
  test.each(ours.map((path) => [path.slice(root.length), path]))('%s', async (_name, path) => {
    expect(await lost(path)).toEqual([])
  })
})

describe.skipIf(real.length === 0)('real documents (skipped where ../shared is absent)', () => {
  test.each(real.map((path) => [path.slice(shared.length + 1), path]))('%s', async (_name, path) => {
    expect(await lost(path)).toEqual([])
  })
})

test('the record counts what it holds', async () => {
  const file = await open('Agenda item\n\nArches\n\nMinutes:\n\nThe Clerk reported.', { path: 'arches.txt' })
  const { coverage } = buildRecord(await parse(file), file)
  expect(coverage).toMatchObject({ words: 7, in_records: 4, in_furniture: 3 })
})
