/** Files that are damaged, hostile, or something else than their name says: a message, and no exception but that. */
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { VFileMessage } from 'vfile-message'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../src/account.ts'
import { abstract, docx, level, li, num, p, r, table } from './docx/make.ts'
import { line, type Seen, seen } from './docx/read.ts'

const numbering = abstract(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)')) + num(1, 0)
const minutes = docx({
  numbering,
  body:
    li(1, 0, 'Apologies') +
    p('Apologies were received from Councillor Elm, who was away.') +
    li(1, 0, 'Minutes of the last meeting') +
    li(1, 1, 'The minutes were approved.') +
    table(['A Alder', 'Chair'], ['B Birch', 'Clerk']),
})

/** What is read, or the message of the refusal. */
async function outcome(bytes: Uint8Array, path?: string): Promise<Seen | string> {
  try {
    return await seen(bytes, path)
  } catch (error) {
    if (error instanceof VFileMessage) return error.reason
    throw error
  }
}

/** An archive of one packed entry, whose header and directory may say anything. */
function archive(name: string, packed: Buffer, claims: { unpacked?: number; flags?: number; method?: number } = {}): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(claims.flags ?? 0, 2)
  fields.writeUInt16LE(claims.method ?? 8, 4)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(claims.unpacked ?? 1000, 18)
  fields.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
  const tail = Buffer.alloc(14)
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, tail, Buffer.from(name)])
  const end = Buffer.alloc(18)
  end.writeUInt16LE(1, 4)
  end.writeUInt16LE(1, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(local.length, 12)
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06'), end])
}

describe('bombs', () => {
  test('an archive that unpacks beyond all measure is refused, whatever it says of itself', async () => {
    const packed = deflateRawSync(Buffer.alloc(210 * 1024 * 1024, 32))
    expect(packed.length).toBeLessThan(300_000)
    expect(await outcome(archive('word/document.xml', packed))).toMatch(/unpacks to more than 200 MB/)
  }, 20_000)

  test('an overlong document stops at the limit, and says so', async () => {
    const result = await outcome(docx({ body: '<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(260_000) }))
    expect((result as Seen).blocks.length).toBe(250_000)
    expect((result as Seen).messages).toEqual(['has more paragraphs than any minutes: only the first 250,000 were read; save it in parts'])
  }, 60_000)

  test('elements within elements, a hundred thousand deep, cost no more than others', async () => {
    for (const open of [
      '<w:tbl><w:tr><w:tc>',
      '<w:p><w:r><w:txbxContent>',
      '<w:sdt>',
      '<w:del><w:ins>',
      '<mc:AlternateContent><mc:Choice>',
    ]) {
      const started = performance.now()
      const result = await outcome(docx({ body: p('Apologies') + open.repeat(100_000) }))
      expect((result as Seen).lines).toEqual(['Apologies'])
      expect(performance.now() - started).toBeLessThan(10_000)
    }
  }, 60_000)

  test('text that tempts a parser to look far ahead again and again', async () => {
    for (const body of [
      '<'.repeat(300_000),
      '<!x'.repeat(200_000),
      '<!--'.repeat(200_000),
      '<w:p a="'.repeat(200_000),
      '&#'.repeat(300_000),
      '<![CDATA['.repeat(100_000),
    ]) {
      const started = performance.now()
      await outcome(docx({ body: p('Apologies') + body }))
      expect(performance.now() - started).toBeLessThan(5_000)
    }
  }, 40_000)
})

describe('document types', () => {
  const withDocument = (xml: string) => zipSync({ ...unzipSync(minutes), 'word/document.xml': strToU8(xml) })
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

  test('include nothing from outside, and grow nothing', async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a SYSTEM "file:///etc/hostname"><!ENTITY b "lollollol"><!ENTITY c "&b;&b;&b;">]><w:document ${w}><w:body><w:p><w:r><w:t>Present &a; &c;</w:t></w:r></w:p></w:body></w:document>`
    expect(((await outcome(withDocument(xml))) as Seen).lines).toEqual(['Present &a; &c;'])
  })
})

describe('damage', () => {
  const zip64 = Buffer.from(minutes)

  test('an archive without its directory is searched for its parts', async () => {
    const end = zip64.lastIndexOf('PK\x01\x02')
    const first = zip64.indexOf('PK\x01\x02')
    const result = (await outcome(zip64.subarray(0, first))) as Seen
    expect(end).toBeGreaterThan(first)
    expect(result.lines.slice(0, 2)).toEqual(['1. Apologies', 'Apologies were received from Councillor Elm, who was away.'])
    expect(result.messages[0]).toMatch(/^is damaged or cut off .* save it again as \.docx in Word$/)
  })

  test('a part that breaks off gives what comes before', async () => {
    const words = Array.from({ length: 3000 }, (_, i) => p(`Paragraph ${i} of ${(i * 7919) % 1000} words`)).join('')
    const whole = Buffer.from(docx({ body: words }))
    const result = (await outcome(whole.subarray(0, Math.floor(whole.length / 2)))) as Seen
    expect(result.lines.length).toBeGreaterThan(500)
    expect(result.lines[0]).toBe('Paragraph 0 of 0 words')
    expect(result.messages.join()).toMatch(/holds a damaged part \(word\/document\.xml\): words may be missing or wrong/)
  })

  test('missing styles and lists cost their own part only', async () => {
    const { 'word/numbering.xml': _, ...rest } = unzipSync(minutes)
    expect(((await outcome(zipSync(rest))) as Seen).lines.slice(0, 2)).toEqual([
      'Apologies',
      'Apologies were received from Councillor Elm, who was away.',
    ])
  })

  test('a list of parts that is gone is not missed', async () => {
    const { 'word/_rels/document.xml.rels': _, '_rels/.rels': __, '[Content_Types].xml': ___, ...rest } = unzipSync(minutes)
    expect(((await outcome(zipSync(rest))) as Seen).lines[0]).toBe('1. Apologies')
  })

  test('a document under another name is found by the list of parts', async () => {
    const parts = unzipSync(minutes)
    const renamed: Record<string, Uint8Array> = {}
    for (const [name, bytes] of Object.entries(parts)) renamed[name.replace('word/document.xml', 'word/text1.xml')] = bytes
    renamed['_rels/.rels'] = strToU8(
      Buffer.from(parts['_rels/.rels'] as Uint8Array)
        .toString()
        .replace('word/document.xml', '/word/text1.xml'),
    )
    // How the file is told to be a Word file at all.
    renamed['word/document.bin'] = strToU8('x')
    expect(((await outcome(zipSync(renamed))) as Seen).lines[0]).toBe('1. Apologies')
  })

  test('a document that is missing is said to be', async () => {
    const { 'word/document.xml': _, ...rest } = unzipSync(minutes)
    expect(await outcome(zipSync({ ...rest, 'word/document.txt': strToU8('x') }))).toMatch(
      /^holds no document \(word\/document\.xml is missing or damaged\): .* save it again as \.docx$/,
    )
  })

  test('a checksum that does not fit is told of', async () => {
    const bytes = Buffer.from(
      archive('word/document.xml', deflateRawSync(Buffer.from('<w:document><w:body><w:p><w:r><w:t>Hi</w:t></w:r></w:p>'))),
    )
    const result = (await outcome(bytes)) as Seen
    expect(result.lines).toEqual(['Hi'])
    expect(result.messages.join()).toMatch(/damaged part \(word\/document\.xml\)/)
  })
})

describe('files that cannot be read say what to do', () => {
  test('encrypted parts', async () => {
    expect(await outcome(archive('word/document.xml', Buffer.from('xxxx'), { flags: 1 }))).toMatch(
      /^is protected by a password: open it, save a copy without/,
    )
  })

  test('an encrypted Word file, which is no ZIP archive', async () => {
    const ole = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(600),
    ])
    expect(await outcome(ole)).toMatch(/^is protected by a password/)
  })

  test('packing methods that no program uses', async () => {
    const result = await outcome(archive('word/document.xml', Buffer.from('xxxx'), { method: 99 }))
    expect(result).toMatch(/^holds no document/)
  })

  test('pictures alone, and nothing at all', async () => {
    const picture = p('<w:r><w:drawing><a:blip r:embed="r9"/></w:drawing></w:r>')
    expect(((await outcome(docx({ body: picture }))) as Seen).messages[0]).toMatch(/^holds pictures and no words: .*\(OCR\)/)
    expect(((await outcome(docx({ body: p('') }))) as Seen).messages).toEqual(['holds no words: fetch it or save it again'])
  })

  test('numbers made by fields, which are nowhere in the file', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> AUTONUM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const result = (await outcome(docx({ body: p(`${field}${r('Apologies')}`) }))) as Seen
    expect(result.lines).toEqual(['Apologies'])
    expect(result.messages[0]).toMatch(/^numbers its paragraphs by fields .*: save it as PDF, or make them a numbered list in Word$/)
  })

  test('pieces of other files that Word puts together', async () => {
    const result = (await outcome(docx({ body: `${p('Before')}<w:altChunk r:id="r5"/>` }))) as Seen
    expect(result.lines).toEqual(['Before'])
    expect(result.messages[0]).toMatch(/^holds pieces of other files, .* save it again as \.docx$/)
  })
})

describe('whatever the bytes', () => {
  const change = fc.array(fc.tuple(fc.nat(minutes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 })

  test('changed bytes of the archive', async () => {
    await fc.assert(
      fc.asyncProperty(change, fc.nat(minutes.length), async (changes, length) => {
        const bytes = Uint8Array.from(minutes.subarray(0, minutes.length - (length % 7 === 0 ? length : 0)))
        for (const [place, byte] of changes) if (place < bytes.length) bytes[place] = byte
        await outcome(bytes)
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test('changed bytes of the parts', async () => {
    const parts = unzipSync(minutes)
    const names = ['word/document.xml', 'word/numbering.xml', 'word/_rels/document.xml.rels']
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'<>/"=& w:p1t\0'))),
        async (name, changes) => {
          const part = Uint8Array.from(parts[name] as Uint8Array)
          for (const [place, sign] of changes) part[place % part.length] = sign.charCodeAt(0)
          const result = await outcome(zipSync({ ...parts, [name]: part }, { level: 0 }))
          if (typeof result !== 'string') expect(result.blocks.every((block) => block.at.end >= block.at.start)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  }, 60_000)

  test('elements in any order: the words in are the words out', async () => {
    const element = fc.constantFrom('p', 'r', 'tbl', 'tr', 'tc', 'txbxContent', 'sdt', 'hyperlink', 'ins', 'pPr', 'rPr', 'numPr')
    const part = fc.oneof(
      element.map((name) => `<w:${name}>`),
      element.map((name) => `</w:${name}>`),
      fc.constantFrom('<w:br/>', '<w:tab/>', '<w:numId w:val="1"/>', '<w:b/>', '<w:gridSpan w:val="3"/>', '<w:ilvl w:val="2"/>'),
      fc.stringMatching(/^[a-z]{5,9}$/).map((word) => `<w:t> ${word}q </w:t>`),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 60 }), async (elements) => {
        const body = elements.join('')
        const { blocks } = (await outcome(docx({ numbering, body }))) as Seen
        const wordsIn = [...body.matchAll(/<w:t> (\w+) <\/w:t>/g)].map((match) => match[1]).sort()
        const wordsOut = blocks.flatMap((block) => wordsOf(line(block)).filter((word) => word.endsWith('q'))).sort()
        expect(wordsOut).toEqual(wordsIn)
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  test('runs, formats and lists as they come: no word is lost or changes its place', async () => {
    const text = fc.stringMatching(/^[A-Za-z(1-9][a-z]{0,7}[.:;]?$/)
    const run = fc
      .tuple(text, fc.constantFrom('', '<w:b/>', '<w:u w:val="single"/>', '<w:i/>'))
      .map(([words, format]) => r(`${words} `, format))
    const paragraph = fc
      .tuple(fc.array(fc.oneof(run, fc.constant('<w:r><w:br/></w:r>'), fc.constant('<w:r><w:tab/></w:r>')), { maxLength: 6 }), fc.nat(3))
      .map(([runs, at]) => (at < 2 ? li(1, at, runs.join('') || '<w:r/>') : p(runs.join('') || '<w:r/>')))
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { maxLength: 12, size: 'max' }), async (paragraphs) => {
        const { blocks, file } = (await outcome(docx({ body: paragraphs.join('') }))) as Seen
        const wordsIn = [...paragraphs.join('').matchAll(/<w:t[^>]*>([^<]*)</g)].flatMap((match) => wordsOf(match[1] as string))
        expect(blocks.flatMap((block) => wordsOf(line(block)))).toEqual(wordsIn)
        expect(wordsOf((file.data as { text: string }).text)).toEqual(wordsIn)
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})
