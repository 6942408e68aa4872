/**
 * The PDF reader: no letter lost against the bare text of the file, every block on its page, and a meeting printed with and
 * without structure tags read alike. The meetings in `tests/pdf/` are invented; the .fodt beside each is its source.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { minutebook, open } from '../src/index.ts'
import { read } from '../src/read/index.ts'
import { paper } from './paper.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = join(root, '../shared')
const pdfs = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.pdf'))
        .map((name) => join(folder, name))
    : []
const ours = pdfs(join(root, 'tests/pdf'))
const real = ['gold', 'corpus/pdf'].flatMap((folder) => pdfs(join(shared, folder)))

/** Letters and figures with their counts: words joined over a line's end are then no difference. */
function letters(texts: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const text of texts)
    for (const letter of text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []) counts[letter] = (counts[letter] ?? 0) + 1
  return counts
}

async function bareText(path: string): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(readFileSync(path)), { verbosity: 0 })
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    for (const item of items) if ('str' in item) texts.push(item.str)
  }
  return texts
}

const blocksOf = async (path: string) => read(await open(readFileSync(path), { path }))

describe('letters in are letters out', () => {
  test.each(ours.map((path) => [path.slice(root.length), path]))('%s', async (_name, path) => {
    const blocks = await blocksOf(path)
    expect(letters(blocks.flatMap(({ marker, value }) => [marker ?? '', value]))).toEqual(letters(await bareText(path)))
    expect(blocks.every(({ at }) => (at.page ?? 0) >= 1)).toBe(true)
  })
})

describe.skipIf(real.length === 0)('real files (skipped where ../shared is absent)', () => {
  test.each(real.map((path) => [path.slice(shared.length + 1), path]))('%s: hardly a letter in a thousand differs', async (_name, path) => {
    const file = await open(readFileSync(path), { path })
    const blocks = await read(file)
    const found = letters(blocks.flatMap(({ marker, value }) => [marker ?? '', value]))
    const bare = letters(await bareText(path))
    const total = Object.values(bare).reduce((sum, count) => sum + count, 0)
    const apart = Object.keys({ ...found, ...bare }).reduce((sum, letter) => sum + Math.abs((found[letter] ?? 0) - (bare[letter] ?? 0)), 0)
    // A font without a map to Unicode gives pdf.js signs where the reader gives letters, and a message that says so.
    const unmapped = file.messages.some(({ ruleId }) => ruleId === 'unmapped-font')
    expect(apart).toBeLessThanOrEqual(total / (unmapped ? 20 : 1000))
  })
})

describe('one meeting, with and without structure tags', () => {
  test.each(['lowmarsh-council', 'tealby-parish'])('%s', async (name) => {
    const items = async (file: string) =>
      (await minutebook(readFileSync(join(root, 'tests/pdf', file)), file)).meetings.map(({ committee, date, items }) => [
        committee,
        date,
        items.map(({ number, title, decisions }) => [number, title, decisions.map(({ clauses }) => clauses.map(({ text }) => text))]),
      ])
    const tagged = await items(`${name}.pdf`)
    expect(tagged[0]?.[1]).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(await items(`${name}-untagged.pdf`)).toEqual(tagged)
  })
})

test('what is no PDF, or is cut off, is refused or read in part with a message, and nothing is printed', async () => {
  const whole = readFileSync(join(root, 'tests/pdf/tealby-parish.pdf'))
  for (const bytes of [whole.subarray(0, 200), whole.subarray(0, whole.length / 2), Buffer.from('%PDF-1.7\nnothing\n%%EOF')]) {
    try {
      const { messages, meetings } = await minutebook(bytes, 'damaged.pdf')
      expect(meetings.length > 0 || messages.length > 0).toBe(true)
    } catch (error) {
      expect(error).toMatchObject({ reason: expect.any(String) })
    }
  }
})

test('short paragraphs with space between them: a full line goes on only in the next line', async () => {
  const torn = 'The Clerk reported that the lamp in Mere Lane was mended at last, its glass whole, so'
  const full = 'The Clerk reported that the lamp in Mere Lane was mended at last, its glass now whole.'
  const short = ['28 letters had come.', '', 'Carried.', '', 'Read.', '']
  const unit = [torn, 'the Council thanked the firm.', '', full, '', ...short]
  const bytes = paper([Array(4).fill(unit).flat(), [...Array(3).fill(unit).flat(), full], ['124/28 The Pond', 'It was dry.']])
  const values = (await read(await open(bytes, { path: 'minutes.pdf' }))).map(({ value }) => value)
  expect(values.slice(0, 6)).toEqual([
    `${torn} the Council thanked the firm.`,
    full,
    '28 letters had come.',
    'Carried.',
    'Read.',
    `${torn} the Council thanked the firm.`,
  ])
  expect(values).toContain('124/28 The Pond')
})
