/**
 * The meetings of `fixtures/`, of councils that do not exist, in all their forms. `expected.json` is what a careful person
 * reads in the document, by the rules of the gold standard; it was written by reading and not by running. Where minutebook
 * reads otherwise and is wrong, `known.json` lists the difference with the reason: it may neither grow nor go stale unseen.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { goldShape } from '../scripts/gold-shape.mjs'
import { minutebook } from '../src/index.ts'
import { documentSchema } from '../src/record/schema.ts'
import { differences, keysOf, type Reading } from './gold-keys.ts'

interface Known {
  /** Endings of the forms in which it stands; all where absent. */
  forms?: string[]
  reason: string
  differences: string[]
}

const root = fileURLToPath(new URL('../fixtures', import.meta.url))
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const fixtures = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()
const forms = (name: string) => readdirSync(join(root, name)).filter((file) => file.startsWith('input.'))
const read = (name: string, form: string) => minutebook(readFileSync(join(root, name, form)), form)

function knownOf(name: string, form: string): string[] {
  const path = join(root, name, 'known.json')
  const known: Known[] = existsSync(path) ? json(path) : []
  return known
    .filter((entry) => entry.forms === undefined || entry.forms.includes(extname(form).slice(1)))
    .flatMap((entry) => entry.differences)
}

describe.each(fixtures)('%s', (name) => {
  const expected: Reading = json(join(root, name, 'expected.json'))

  test.each(forms(name))('%s reads as a person reads it', async (form) => {
    const found = differences(expected, goldShape(await read(name, form)))
    const known = knownOf(name, form)
    expect(
      { unexpected: found.filter((line) => !known.includes(line)), noLonger: known.filter((line) => !found.includes(line)) },
      'unexpected: mend, or list in known.json with the reason; noLonger: strike from known.json',
    ).toEqual({ unexpected: [], noLonger: [] })
  })

  test.each(forms(name))('%s gives a valid record, every time the same', async (form) => {
    const record = await read(name, form)
    expect(documentSchema.safeParse(record).error?.issues ?? []).toEqual([])
    const written = JSON.stringify(record)
    expect(JSON.stringify(JSON.parse(written))).toBe(written)
    expect(JSON.stringify(await read(name, form))).toBe(written)
    expect(record.coverage.in_records + record.coverage.in_furniture).toBe(record.coverage.words)
  })
})

test('what is compared', () => {
  const shells = new Set(fixtures.map((name) => json(join(root, name, 'expected.json')).documentType))
  expect([...shells].sort()).toEqual(['agenda-item', 'decision', 'issue-history', 'meeting', 'not-minutes'])
  const endings = new Set(fixtures.flatMap((name) => forms(name).map(extname)))
  expect([...endings].sort()).toEqual(['.docx', '.html', '.md', '.pdf', '.txt', '.xml'])
  // A comparison that finds nothing to compare finds no difference either.
  for (const name of fixtures) {
    const reading: Reading = json(join(root, name, 'expected.json'))
    expect(keysOf(reading).length, name).toBeGreaterThan(reading.documentType === 'not-minutes' ? 0 : 5)
  }
})
