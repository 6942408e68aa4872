/** Whatever is put before it: never an exception, never a lost word, and time that grows with the size. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minutebook, open, parse } from '../src/index.ts'
import type { FileData } from '../src/tree.ts'
import { bag, difference, wordsKept } from './words.ts'

const sample = readFileSync(fileURLToPath(new URL('../samples/riverside-planning.txt', import.meta.url)), 'utf8')

/** Scraps of minutes, so that random text reaches the patterns and not only their first letter. */
const scrap = fc.constantFrom(
  'RESOLVED:',
  'RESOLVED – That',
  'Minutes:',
  'Decision:',
  'Agenda item',
  'Items',
  'No. Item',
  '1.',
  '2.',
  '(a)',
  '(b)',
  '·         ',
  'PRESENT:',
  'Apologies',
  ' \u00a0 ',
  'Councillor A. Bell',
  'the Director of Lanes',
  'explained that',
  'asked',
  'moved by',
  'seconded by',
  'For (2):',
  'Against (1):',
  '12 votes to 3',
  'carried',
  '\n',
  '\n\n',
  '...  view the full minutes text for item 3.',
  'Meeting: 11/03/2019 - Cabinet (Item 6)',
  'No. | Item |',
  '---|---|',
  'pdf icon PDF 245 KB',
  '<AI1>',
  'R2018-111',
  '118/28',
  'It was agreed that',
  'declared an interest in item 4',
  '7.30 pm',
  '31 April 2022',
  '.',
  ',',
  ';',
  '“',
  '”',
  '|',
)
const document = fc
  .array(fc.oneof({ weight: 4, arbitrary: scrap }, { weight: 1, arbitrary: fc.string({ maxLength: 20, unit: 'grapheme' }) }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(' '))

test('random text: no exception, and the words in are the words out', async () => {
  await fc.assert(
    fc.asyncProperty(document, async (text) => {
      if (text.trim() === '') return
      const file = await open(text, { path: 'random.txt' })
      const { format, text: decoded } = file.data as unknown as FileData
      if (format !== 'text') return
      expect(difference(bag([decoded.replace(/\u00ad/g, '')]), bag(wordsKept(await parse(file))))).toEqual([])
    }),
    { numRuns: 200 },
  )
}, 60_000)

/** What real pages are full of, and random scraps are not: runs of words of all fixtures, torn out anywhere and set side by side. */
const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))
const printed = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((path) => /input\.txt$/.test(path))
  .flatMap((path) => `${readFileSync(join(fixtures, path), 'utf8')}\n`.split(/(?<=\s)/))
const run = fc.tuple(fc.nat(printed.length - 1), fc.integer({ min: 1, max: 60 }))

test('runs of words of many minutes: no exception, and the words in are the words out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 12 }), async (runs) => {
      const text = runs.map(([from, length]) => printed.slice(from, from + length).join('')).join('')
      if (text.trim() === '') return
      const file = await open(text, { path: 'runs.txt' })
      const { format, text: decoded } = file.data as unknown as FileData
      // A few lines of markup make another format of it.
      const lost = format === 'text' ? difference(bag([decoded.replace(/\u00ad/g, '')]), bag(wordsKept(await parse(file)))) : []
      expect(lost).toEqual([])
    }),
    { numRuns: 1500 },
  )
}, 60_000)

test('a sample cut and shuffled anywhere: no exception', async () => {
  const lines = sample.split('\n')
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(lines, { minLength: 1 }), fc.nat(200), async (some, cut) => {
      const text = some.join('\n').slice(cut)
      if (text.trim() === '') return
      expect((await minutebook(text, 'mutated.txt')).coverage.words).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('random bytes: read or refused with a message, never anything else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('a.txt', 'a.html', 'a.xml', 'a.md', 'a.docx', 'a.pdf', 'a.doc', 'a.odt', 'a.rtf'),
      async (bytes, path) => {
        try {
          await minutebook(bytes, path)
        } catch (error) {
          expect(error).toMatchObject({ name: expect.stringContaining(':'), reason: expect.any(String) })
        }
      },
    ),
    { numRuns: 150 },
  )
}, 60_000)

test.each([
  ['one line of many words', (n: number) => 'the Director said that '.repeat(n)],
  ['open brackets', (n: number) => '('.repeat(n)],
  ['list labels', (n: number) => '(a) '.repeat(n)],
  ['no-break spaces', (n: number) => `·${'\u00a0'.repeat(n)}x`],
  ['capitals without a stop', (n: number) => 'Councillor Bell '.repeat(n)],
  ['numbers down the page', (n: number) => Array.from({ length: n }, (_, i) => `${i}. Item\n`).join('')],
  ['movers and seconders', (n: number) => 'moved by A. Bell and seconded by C. Dunn, '.repeat(n)],
  ['a table of pipes', (n: number) => `No. | Item |\n---|---|\n${'a | '.repeat(n)}`],
])(
  'time grows with the size: %s',
  async (_name, make) => {
    // The least of three: what else the machine does only adds.
    const time = async (n: number) => {
      const text = `Agenda item\n\nArches\n\nMinutes:\n\n${make(n)}`
      const times: number[] = []
      for (let run = 0; run < 3; run++) {
        const start = performance.now()
        await minutebook(text, 'long.txt')
        times.push(performance.now() - start)
      }
      return Math.min(...times)
    }
    await time(500)
    const small = Math.max(await time(2000), 5)
    const large = await time(16_000)
    // Eight times the text: quadratic time would be sixty-four times as long. The machine is noisy; three doublings are allowed.
    expect(large / small).toBeLessThan(8 * 4)
  },
  60_000,
)
