/**
 * The built reader of PDF, for which the build changes pdf.js (`scripts/pdfjs-plugin.mjs`): it reads what the sources
 * read with pdf.js as it comes, also of files that are damaged, packed to do harm, or encrypted.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { deflateRawSync, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as sources from '../src/index.ts'
import { type FlateStream, mostUnpacked, placeOfGlyph, unpackAtOnce } from '../src/read/pdf/in-pdfjs.ts'
import { paper } from './paper.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = mkdtempSync(join(tmpdir(), 'minutebook-pdf-'))
let built: typeof sources

beforeAll(async () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', '--quiet', '--out', dist], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  built = await import(pathToFileURL(join(dist, 'index.js')).href)
})
afterAll(() => rmSync(dist, { recursive: true, force: true }))

/** What is read of a file, its messages included; or why nothing is. */
async function readBy({ open, parse }: typeof sources, bytes: Uint8Array) {
  const file = open(new Uint8Array(bytes), { path: 'minutes.pdf' })
  try {
    const tree = await parse(file)
    return { text: file.data.text as string, messages: file.messages.map(String), tree }
  } catch (error) {
    return { refused: (error as { reason?: string }).reason }
  }
}

const folder = (name: string) =>
  readdirSync(join(root, name))
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => `${name}/${file}`)
const files = [
  ...folder('tests/pdf'),
  ...folder('tests/pdf/locked'),
  'fixtures/county-council-marl/input.pdf',
  'fixtures/parish-little-sedge/input.pdf',
]

describe('the same as from the sources', () => {
  test.each(files)('%s', async (name) => {
    const bytes = readFileSync(join(root, name))
    expect(await readBy(built, bytes)).toEqual(await readBy(sources, bytes))
  })

  test.each(files)('%s, damaged', async (name) => {
    const whole = readFileSync(join(root, name))
    const cut = whole.subarray(0, whole.length * 0.7)
    const spoilt = Buffer.from(whole)
    for (let at = 700; at < spoilt.length; at += 1511) spoilt[at] = 0x58
    for (const bytes of [cut, spoilt]) expect(await readBy(built, bytes)).toEqual(await readBy(sources, bytes))
  })
})

describe('streams', () => {
  const lines = ['Hythe Parish Council', 'Minutes of the meeting held on 3 June 2030', '1. Apologies were received from Councillor Alder.']

  test('many pages: every word, each on its page', async () => {
    const pages = Array.from({ length: 300 }, (_, i) => [`Word${i} on its page`, ...lines])
    const { text } = (await readBy(built, paper(pages))) as { text: string }
    expect(text.match(/Word\d+/g)).toHaveLength(300)
    expect(text.indexOf('[page 300]')).toBeLessThan(text.indexOf('Word299'))
    expect(text.indexOf('[page 300]')).toBeGreaterThan(text.indexOf('Word298'))
  })

  test('one that breaks off gives what comes before the break', async () => {
    const long = Array.from({ length: 50 }, (_, i) => `Paragraph ${i} of the minutes, number ${(i * 7919) % 1000}`)
    // In small blocks: of a block that breaks off, nothing is left.
    const inBlocks = (content: string) => deflateSync(content, { memLevel: 1 })
    const broken = paper([lines, long], { pack: (content, page) => inBlocks(content).subarray(0, page === 0 ? undefined : -60) })
    const { text } = (await readBy(built, broken)) as { text: string }
    expect(text).toContain('Hythe Parish Council')
    expect(text).toContain('Paragraph 20 of the minutes')
    expect(text).not.toContain('Paragraph 49')
    expect(text).toBe(((await readBy(sources, broken)) as { text: string }).text)
  })

  test('one that unpacks to more than any page is not read, and that is said', async () => {
    const bomb = deflateSync(Buffer.alloc(mostUnpacked + 1, ' '))
    const mixed = await readBy(built, paper([lines, lines], { pack: (content, page) => (page === 0 ? deflateSync(content) : bomb) }))
    expect(mixed.text).toContain('Hythe Parish Council')
    expect(mixed.messages).toContainEqual(expect.stringContaining('Unread on page 2: what unpacks to more than 64 MB'))
    expect((await readBy(built, paper([lines], { pack: () => bomb }))).refused).toMatch(/unpack to more than 64 MB/)
  })

  test('one is unpacked at once, or left as it was', () => {
    const flate = (packed: Uint8Array): FlateStream & { stream: { pos: number } } => ({
      stream: {
        pos: 2,
        getBytes() {
          const rest = packed.subarray(this.pos)
          this.pos = packed.length
          return rest
        },
      },
      buffer: new Uint8Array(0),
      bufferLength: 0,
      eof: false,
    })
    const header = Buffer.from([0x78, 0x9c])
    const whole = flate(Buffer.concat([header, deflateRawSync('Apologies for absence'), Buffer.from('what follows it')]))
    expect(unpackAtOnce(whole)).toBe(true)
    expect(whole).toMatchObject({ bufferLength: 21, eof: true })
    expect(Buffer.from(whole.buffer).toString()).toBe('Apologies for absence')
    expect(whole.buffer.byteOffset).toBe(0)
    const broken = flate(Buffer.concat([header, Buffer.from('no such thing')]))
    expect(unpackAtOnce(broken)).toBe(false)
    expect(broken).toMatchObject({ stream: { pos: 2 }, bufferLength: 0, eof: false })
    expect(unpackAtOnce(broken)).toBe(false)
  })
})

test('a glyph stands where its size, its line and its page put it', () => {
  type Matrix = [number, number, number, number, number, number]
  const product = (a: Matrix, b: Matrix): Matrix => [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ]
  const page: Matrix = [0.75, 0.1, -0.2, 0.9, 30.5, 40.25]
  const line: Matrix = [0.9, -0.3, 0.3, 0.9, 71.3, 502.8]
  const size: Matrix = [11.04, 0, 0, 11, 0, 3.2]
  expect(placeOfGlyph(page, line, size)).toEqual(product(page, product(line, size)))
})
