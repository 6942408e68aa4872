/**
 * One invented meeting (larkmere.fodt), saved by LibreOffice as .docx, .odt, .rtf and .doc with real automatic numbers:
 * the formats give the same blocks. The expected lines were read by eye from the document as LibreOffice shows it.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import fc from 'fast-check'
import { VFileMessage } from 'vfile-message'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../src/account.ts'
import { furniture, line, seen } from './docx/read.ts'

const folder = resolve(import.meta.dirname, 'docx')
const larkmere = (format: string) => seen(readFileSync(join(folder, `larkmere.${format}`)), `larkmere.${format}`)

const before = [
  'LARKMERE TOWN COUNCIL',
  'Minutes of the Parks and Lakes Committee',
  'Held on Tuesday, 11 June 2030 at 7.00 pm in the Boathouse, Quay Lane',
  'Present:',
  'Councillor A Alder (Chair)',
  'Councillor B Birch',
  'Councillor C Cedar',
  'In attendance:',
  'D Dogwood, Clerk',
  '12. Apologies',
  '12.1 Apologies were received from Councillor E Elm.',
  '13. Minutes of the last meeting',
  '13.1 The minutes of 14 May 2030 were considered.',
  '13.2 RESOLVED that:',
  '(a) the minutes be approved;',
  '(b) the Chair be asked to:',
  '(i) sign them; and',
  '(ii) initial every page.',
  'A paragraph between.',
  '14. Jetty repairs',
  'The Clerk reported that:',
  '• three boards were broken;',
  '◦ two of them at the end;',
  '• a quotation had been received.',
  'Present at the vote:',
  'Councillor A Alder',
  'Councillor B Birch',
  'Payee | Purpose | Amount',
  'Quay Timber | Boards | £48.00',
  '12. Typed number and spaces',
  'I. Councillor A Alder',
  'II. Councillor B Birch',
  'Again from the first:',
  'I. Councillor C Cedar',
  'Works agreed',
  'Quay | Mooring rings | £30.00',
  ' | Bollards | £75.50',
  'The meeting closed at 8.15 pm.',
  'Signed as a correct record',
]

describe.each(['docx', 'odt', 'rtf', 'doc'])('.%s', (format) => {
  test('numbers, tables, boxes in reading order', async () => {
    const { lines, messages } = await larkmere(format)
    // LibreOffice loses the new beginning of the last list when it saves as .doc, and shows "III." itself then.
    const asSaved = format === 'doc' ? before.map((text) => text.replace('I. Councillor C Cedar', 'III. Councillor C Cedar')) : before
    expect(lines).toEqual(asSaved)
    expect(messages).toEqual([])
  })

  test('heading, bold, levels', async () => {
    const { blocks } = await larkmere(format)
    const of = (value: string) => blocks.find((block) => block.value === value)
    expect(of('LARKMERE TOWN COUNCIL')).toMatchObject({ type: 'heading', depth: 1, bold: true })
    expect(of('Minutes of the Parks and Lakes Committee')).toMatchObject({ type: 'paragraph', bold: true })
    expect(of('Apologies')).toMatchObject({ type: 'item', depth: 0, marker: '12.', bold: true })
    expect(of('initial every page.')).toMatchObject({ type: 'item', depth: 3, marker: '(ii)' })
    expect(of('two of them at the end;')).toMatchObject({ type: 'item', depth: 1, marker: '◦' })
  })

  test('note, head and foot', async () => {
    const kept = furniture((await larkmere(format)).blocks)
    expect(kept).toContain('footnote: 1 Paid from the lake fund.')
    expect(kept).toContain('page head: Larkmere Town Council – Parks and Lakes Committee')
    expect(kept.some((text) => /^page foot: Page \d$/.test(text))).toBe(true)
  })
})

describe('any bytes', () => {
  test.each(['odt', 'rtf'])(
    'of a .%s give blocks or a message',
    async (format) => {
      const whole = readFileSync(join(folder, `larkmere.${format}`))
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 30 }), fc.nat(9), async (changes, cut) => {
          const bytes = Buffer.from(cut === 0 ? whole.subarray(0, changes[0]?.[0] ?? 100) : whole)
          for (const [place, byte] of changes) if (place < bytes.length) bytes[place] = byte
          try {
            await seen(bytes, `x.${format}`)
          } catch (error) {
            if (!(error instanceof VFileMessage)) throw error
          }
        }),
        { numRuns: 100 },
      )
    },
    60_000,
  )
})

describe('.rtf as Word writes it', () => {
  const rtf = (body: string) =>
    seen(
      Buffer.from(
        `{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fnil Calibri;}{\\f3\\fcharset2 Symbol;}{\\f4\\fcharset204 Cyr;}}{\\stylesheet{\\s0 Normal;}{\\s1\\b\\outlinelevel0 heading 1;}{\\s2\\f4\\b heading 2;}{\\*\\cs15 Strong;}}{\\info{\\title Secret}}${body}}`,
        'latin1',
      ),
      'x.rtf',
    )

  test('labels as printed, in both forms of listing', async () => {
    const { lines } = await rtf(
      "{\\listtext\\pard\\plain\\f0 12.\\tab}\\pard\\ls1\\ilvl0 Apologies\\par{\\pntext\\f3\\'b7\\tab}{\\*\\pn\\pnlvlblt{\\pntxtb\\'b7}}\\pard one\\par",
    )
    expect(lines).toEqual(['12. Apologies', '• one'])
  })

  test('quotes and letters of code pages, Unicode with its stand-in', async () => {
    const { lines } = await rtf(
      "\\pard \\'93Caf\\'e9\\'94 \\u8212\\'97 \\ldblquote x\\rdblquote  {\\f4 \\'c4\\'e0} \\u-3913? na\\'efve\\par",
    )
    expect(lines).toEqual(['“Café” — “x” Да • naïve'])
  })

  test('groups that are not text, deleted and hidden words, fields, pictures', async () => {
    const { blocks, lines } = await rtf(
      '\\pard {\\*\\unknown not this}Present{\\deleted gone} at{\\v hidden} {\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt the Boathouse}}{\\pict\\pngblip 89504e47}{\\*\\bkmkstart mark}.\\par',
    )
    expect(lines).toEqual(['Present at the Boathouse.'])
    expect(furniture(blocks)).toEqual(['hidden text: hidden'])
  })

  test('rows, nested rows, styles, boxes', async () => {
    const { lines, blocks } = await rtf(
      '\\pard\\s1\\b Minutes\\par\\trowd\\cellx1\\cellx2\\pard\\intbl A Alder\\cell Chair\\cell\\row\\trowd\\pard\\intbl B Birch\\cell {\\pard\\intbl\\itap2 in\\nestcell ner\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}}\\pard\\intbl\\cell\\row' +
        '\\pard {\\shp{\\*\\shpinst{\\sp{\\sn name}{\\sv value}}{\\shptxt\\pard In a box\\par}}{\\shprslt\\pard In a box\\par}}After\\par',
    )
    expect(lines).toEqual(['Minutes', 'A Alder | Chair', 'B Birch', 'in | ner', 'After', 'In a box'])
    expect(blocks[0]).toMatchObject({ type: 'heading', depth: 1 })
  })

  test('a style that names its font, and is a heading by its name alone', async () => {
    const { blocks } = await rtf('\\pard\\s2\\b Apologies\\par\\pard\\s0 None\\par')
    expect(blocks.map(({ type, depth, value }) => [type, depth, value])).toEqual([
      ['heading', 2, 'Apologies'],
      ['paragraph', 0, 'None'],
    ])
  })

  test('raw bytes of pictures are passed over', async () => {
    expect((await rtf('\\pard A{\\pict\\bin6 }{\\}{\\}B\\par')).lines).toEqual(['AB'])
  })

  test('lists without printed labels are told of', async () => {
    expect((await rtf('\\pard\\ls1\\ilvl0 Apologies\\par\\pard\\ls1 Minutes\\par')).messages[0]).toMatch(
      /^has 2 list entries whose automatic numbers are not in the file; .* save it as \.docx/,
    )
  })

  test('words that JavaScript knows otherwise', async () => {
    expect((await rtf('\\pard {\\constructor x}\\toString  y\\__proto__ {\\*\\valueOf z}\\par')).lines).toEqual(['x y-_proto__'])
  })

  test('groups ten thousand deep', async () => {
    expect((await rtf(`${'{'.repeat(50_000)}Deep${'}'.repeat(50_000)} end\\par`)).lines).toEqual(['Deep end'])
  })
})

describe('.doc', () => {
  const whole = readFileSync(join(folder, 'larkmere.doc'))
  const outcome = async (bytes: Uint8Array) => {
    try {
      return (await seen(bytes, 'x.doc')).lines.length
    } catch (error) {
      if (error instanceof VFileMessage) return error.reason
      throw error
    }
  }

  test('has the words that word-extractor finds', async () => {
    const { default: WordExtractor } = await import('word-extractor')
    const theirs = (await new WordExtractor().extract(whole)).getBody({ filterUnicode: false })
    const { lines } = await larkmere('doc')
    const labels = /^(?:\d+\.\d?|\([a-z]+\)|I+\.) /
    const ours = lines
      .map((text) => (text.startsWith('12. Typed') ? text : text.replace(labels, '')))
      .filter((text) => text !== 'Signed as a correct record')
    expect(wordsOf(ours.join(' '))).toEqual(wordsOf(theirs))
  })

  test('whose sectors point to one another in any way ends like any other', async () => {
    // A circle of sectors ends the whole process in word-extractor.
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 6, max: whole.length / 4 - 1 }), fc.oneof(fc.nat(40), fc.constant(0xfffffffe))), {
          minLength: 1,
          maxLength: 8,
        }),
        async (changes) => {
          const bytes = Buffer.from(whole)
          for (const [place, value] of changes) bytes.writeUInt32LE(value, 4 * place)
          const started = performance.now()
          await outcome(bytes)
          expect(performance.now() - started).toBeLessThan(5_000)
        },
      ),
      { numRuns: 200 },
    )
  }, 60_000)

  test('that is cut off, protected or older says what to do', async () => {
    expect(await outcome(whole.subarray(0, 700))).toMatch(/save it as \.docx/)
    // The head of the document stands in the first sector that begins with its sign.
    const head = whole.indexOf(Buffer.from([0xec, 0xa5]))
    const encrypted = Buffer.from(whole)
    encrypted.writeUInt16LE(whole.readUInt16LE(head + 10) | 0x0100, head + 10)
    expect(await outcome(encrypted)).toMatch(/^is protected by a password/)
    const old = Buffer.from(whole)
    old.writeUInt16LE(0xa5dc, head)
    expect(await outcome(old)).toMatch(/^was written by a Word before 1997.*save it as \.docx$/)
  })
})

/** Label by label: the words in order, labels included, are those of LibreOffice's text export. */
describe('LibreOffice as oracle', () => {
  const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/libreoffice/program/soffice'].find(existsSync)
  const shared = ['gold', 'corpus/docx'].map((name) => resolve(import.meta.dirname, '../../shared', name)).filter(existsSync)
  const files = [...shared.flatMap((path) => readdirSync(path).map((name) => join(path, name))), join(folder, 'larkmere.docx')].filter(
    (path) => path.endsWith('.docx'),
  )
  const why = soffice === undefined ? ' (skipped: LibreOffice is not installed)' : ''

  /** Bullets alike: the export prints all of them as its own. A cell's place says nothing there. */
  const comparable = (text: string) =>
    text
      .replace(/^[^\p{L}\p{N}]+(?=\s)/gmu, '')
      .replace(/[\s\u200b\ufeff]+/g, '')
      .replaceAll('\u2011', '-')

  test.skipIf(soffice === undefined)(
    `reads the same labels and words${why}`,
    async () => {
      const out = mkdtempSync(join(tmpdir(), 'minutebook-oracle-'))
      const profile = `-env:UserInstallation=file://${join(out, 'profile')}`
      execFileSync(soffice as string, [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', out, ...files], {
        stdio: 'ignore',
      })
      for (const file of files) {
        const { blocks } = await seen(readFileSync(file), file)
        const notes = new Set(['footnote', 'endnote', 'comment', 'page head', 'page foot', 'watermark'])
        const ours = blocks
          .filter((block) => !notes.has(block.furniture ?? ''))
          .map((block) => (block.cells ? block.cells.filter(Boolean).join('\n') : line(block)))
        const theirs = readFileSync(join(out, basename(file).replace(/docx$/, 'txt')), 'utf8')
        // The mark of a footnote; boxes are not in the export.
        const expected = comparable(theirs.replace('A paragraph between.1', 'A paragraph between.'))
        expect(comparable(ours.join('\n').replace('\nSigned as a correct record', '')), file).toBe(expected)
      }
    },
    120_000,
  )
})
