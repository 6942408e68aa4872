import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import type { VFileMessage } from 'vfile-message'
import { describe, expect, it } from 'vitest'
import { decode } from '../src/read/decode.ts'
import { open } from '../src/read/open.ts'
import type { FileData } from '../src/tree.ts'

const dataOf = (content: string | Uint8Array, path?: string) =>
  open(content, path === undefined ? {} : { path }).data as unknown as FileData
const formatOf = (content: string | Uint8Array, path?: string) => dataOf(content, path).format
const refusalOf = (content: string | Uint8Array, path = 'papers/minutes.txt') => {
  try {
    open(content, { path })
  } catch (error) {
    return error as VFileMessage
  }
  throw new Error('was opened')
}
const prose = 'RESOLVED – That the Chairman’s “report” be noted… at a cost of €12.\r\n'

describe('what is kept of a file', () => {
  it('has size, hash and key', () => {
    const bytes = Buffer.from('Minutes of the Lanes Committee')
    const data = open(bytes, { path: 'a/b.txt', key: 'b.txt' }).data as unknown as FileData
    expect(data).toEqual({
      text: 'Minutes of the Lanes Committee',
      encoding: 'utf-8',
      format: 'text',
      bytes: 30,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      key: 'b.txt',
    })
  })
  it('leaves line ends, control characters and lone surrogates as they are', () => {
    const text = 'Present:\r\nCllr Ash\rCllr Elm\n\u0007 \ud800 end'
    expect(dataOf(text).text).toBe(text)
  })
  it('takes a view into a larger buffer', () => {
    const whole = new Uint8Array(Buffer.from('xxMinutesxx'))
    expect(dataOf(whole.subarray(2, 9)).text).toBe('Minutes')
  })
})

describe('encodings', () => {
  it('reads UTF-8 with and without mark, the mark being no part of the text', () => {
    expect(dataOf(Buffer.from(prose))).toMatchObject({ text: prose, encoding: 'utf-8' })
    expect(dataOf(Buffer.from(`\ufeff${prose}`))).toMatchObject({ text: prose, encoding: 'utf-8' })
    expect(dataOf(`\ufeff${prose}`)).toMatchObject({ text: prose, encoding: 'utf-8' })
  })
  it.each(['utf-16le', 'utf-16be'])('reads %s with and without mark', (encoding) => {
    for (const addBOM of [true, false])
      expect(dataOf(iconv.encode(prose, encoding, { addBOM }), 'minutes.txt')).toMatchObject({ text: prose, encoding, format: 'text' })
  })
  it('reads UTF-16 that was cut in the middle of a character', () => {
    expect(dataOf(iconv.encode('Minutes', 'utf-16le', { addBOM: true }).subarray(0, -1)).text).toBe('Minute')
  })
  it('reads windows-1252 as iconv-lite does, byte by byte', () => {
    for (let byte = 0x80; byte < 0x100; byte++) {
      const bytes = Buffer.concat([Buffer.from('caf'), Buffer.from([byte]), Buffer.from(' x')])
      // windows-1252 leaves five bytes open; iconv-lite has U+FFFD for them, browsers the control character.
      const open = [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)
      expect(decode(bytes)).toEqual({
        text: open ? `caf${String.fromCharCode(byte)} x` : iconv.decode(bytes, 'windows-1252'),
        encoding: 'windows-1252',
      })
    }
  })
  it('tells text of an old Macintosh by its signs', () => {
    const text = 'The Council’s lamps\r“are lit” – at café Oak…\r'
    expect(dataOf(iconv.encode(text, 'macintosh'))).toMatchObject({ text, encoding: 'macintosh' })
    for (const other of ['Õscar, Òlga and caf\u00e9', 'the Councils’ view – “lit”, 4 Õ 5'])
      expect(dataOf(iconv.encode(other, 'windows-1252'))).toMatchObject({ text: other, encoding: 'windows-1252' })
  })
  it('reads windows-1252 declared as iso-8859-1', () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body><p>${prose}</p></body></html>`
    expect(dataOf(iconv.encode(page, 'windows-1252'))).toMatchObject({ text: page, encoding: 'windows-1252', format: 'html' })
  })
  it('reads a declared encoding that is neither', () => {
    const xml = '<?xml version="1.0" encoding="iso-8859-2"?>\n<meeting><committee>Řím</committee></meeting>'
    expect(dataOf(iconv.encode(xml, 'iso-8859-2'))).toMatchObject({ text: xml, encoding: 'iso-8859-2', format: 'xml' })
  })
  it.each(['utf-16', 'windows-1252', 'iso-8859-1', 'no-such-thing'])('does not believe %s of a file in UTF-8', (encoding) => {
    const xml = `<?xml version="1.0" encoding="${encoding}"?><meeting><x>${prose}</x></meeting>`
    expect(dataOf(Buffer.from(xml))).toMatchObject({ text: xml, encoding: 'utf-8', format: 'xml' })
  })
  it('does not believe utf-8 of a file in windows-1252', () => {
    const page = `<!doctype html><meta charset="utf-8"><p>${prose}</p>`
    expect(dataOf(iconv.encode(page, 'windows-1252'))).toMatchObject({ text: page, encoding: 'windows-1252' })
  })
  it('reads UTF-8 that was cut in the middle of a letter', () => {
    const bytes = Buffer.from('Áras an Chontae – Cathaoirleach Ó')
    const file = open(bytes.subarray(0, -1))
    expect(file.data).toMatchObject({ text: 'Áras an Chontae – Cathaoirleach ', encoding: 'utf-8' })
    expect(file.messages).toEqual([])
  })
  it('reads UTF-8 with a few windows-1252 letters in it, and says so', () => {
    const bytes = Buffer.concat([Buffer.from('the Chairman’s “report” '), Buffer.from([0x96]), Buffer.from(' noted')])
    const file = open(bytes, { path: 'mixed.txt' })
    expect(file.data).toMatchObject({ text: 'the Chairman’s “report” – noted', encoding: 'utf-8' })
    expect(file.messages.map(String)).toEqual([
      'mixed.txt:1:1: Unexpected bytes in a UTF-8 text: one was read as windows-1252; save the file in one encoding',
    ])
  })
  it('takes one accented letter at the end for windows-1252', () => {
    expect(dataOf(Buffer.from([0x43, 0x61, 0x66, 0xe9]))).toMatchObject({ text: 'Café', encoding: 'windows-1252' })
  })
})

describe('formats', () => {
  const zip = (names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x'.repeat(20))])))
  const compound = (stream: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(100), Buffer.from(stream, 'utf16le')])

  it.each<[string, string | Uint8Array, string]>([
    ['PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1'), 'pdf'],
    ['PDF after junk', Buffer.from('\n\nHTTP/1.1 200 OK\n\n%PDF-1.4\n'), 'pdf'],
    ['Word', zip(['[Content_Types].xml', 'word/document.xml']), 'docx'],
    ['Word by its second name', zip(['[Content_Types].xml', 'word/document2.xml']), 'docx'],
    ['Word before 2007', compound('WordDocument'), 'doc'],
    ['RTF', Buffer.from('{\\rtf1\\ansi Minutes}'), 'rtf'],
    ['RTF given as a string', '{\\rtf1\\ansi Minutes}', 'rtf'],
    ['HTML by doctype', '\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><p>x</p>', 'html'],
    ['HTML by its root', '<HTML lang="en"><body>x</body></HTML>', 'html'],
    ['HTML saved by a browser', '<!-- saved from url=(0014)about:internet -->\n<html><p>x</p></html>', 'html'],
    ['XHTML with a declaration', '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml"></html>', 'html'],
    ['a piece of HTML', '<div class="mgWordPara"><p>Councillor Elm reported.</p></div>', 'html'],
    ['HTML after a line of text', `Agenda item\n${'<p>Councillor <b>Elm</b> reported.</p>\n'.repeat(4)}`, 'html'],
    ['XML by its declaration', '<?xml version="1.0" encoding="utf-8"?><meeting></meeting>', 'xml'],
    ['XML of the web service without one', '<meeting><meetingid>7</meetingid></meeting>', 'xml'],
    ['Markdown by its front matter', '---\ntitle: Lanes Committee\ndate: 2030-05-07\n---\nPresent: Cllr Elm\n', 'markdown'],
    ['Markdown by headings alone', 'LANES COMMITTEE\n\n## 1. Apologies\n\nNone.\n\n## 2. Lamps\n\nNone.\n\n## 3. Oil\n', 'markdown'],
    ['Markdown by bold titles alone', 'LANES COMMITTEE\n\n**1. Apologies**\n\nNone.\n\n**2. Lamps**\n\n**RESOLVED** that\n', 'markdown'],
    ['text with notes', 'LANES COMMITTEE\n\n1. Lamps **\n2. Oil #\n\n** see the report\n# to be confirmed\n## and paid\n', 'text'],
    ['Markdown by headings and bold', '# Lanes Committee\n\n**Present:** Cllr Elm\n\n## Apologies\n\n**RESOLVED** that\n', 'markdown'],
    ['text', prose, 'text'],
    ['text that mentions tags', 'The Web Officer said that <p> and <table> tags, and even </table>, had been misused.', 'text'],
    ['text with the marks of printed minutes', '<AI1>\n\n1. Apologies\n\n</AI1>\n<AI2>\n2. Minutes\n</AI2>\n<TRAILER_SECTION>', 'text'],
    ['text with a number sign', '# 12 Fox Lane\n\nThe member said that it was *not* so, see [1] and [2](below).', 'text'],
    ['a pipe table saved from a page', 'No. | Item |\n---|---|\nApologies Minutes: There were none. |', 'text'],
  ])('tells %s by its content, whatever its name', (_, content, format) => {
    expect(formatOf(content)).toBe(format)
    expect(formatOf(content, 'minutes.txt')).toBe(format)
    expect(formatOf(content, 'FILES/MINUTES.DOC')).toBe(format)
    if (format === 'text') expect(formatOf(content, 'minutes.pdf')).toBe(format)
  })
  it('tells an OpenDocument text by its media type', () => {
    const bytes = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': strToU8('<x/>') })
    expect(formatOf(bytes, 'minutes.zip')).toBe('odt')
  })
  it('goes by the ending where the content leaves it open', () => {
    expect(formatOf('Lanes Committee', 'a.md')).toBe('markdown')
    expect(formatOf('Lanes Committee', 'a.html')).toBe('text')
    expect(formatOf('Lanes &amp; Paths Committee', 'a.htm')).toBe('html')
    expect(formatOf('<notes>Lanes</notes>', 'a.xml')).toBe('xml')
    expect(formatOf('<notes>Lanes</notes>', 'a.txt')).toBe('text')
    expect(formatOf('# Lanes\n\n<table><tr><td>1.</td></tr></table>\n<p>a</p><p>b</p>', 'a.md')).toBe('markdown')
  })
  it('takes UTF-16 for what it holds', () => {
    expect(formatOf(iconv.encode('<html><p>Minutes</p></html>', 'utf-16le', { addBOM: true }), 'a.txt')).toBe('html')
  })
})

describe('files with nothing to read', () => {
  const zip = (names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
  const compound = (stream: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(stream, 'utf16le')])

  it.each<[string, string | Uint8Array, string]>([
    ['is empty', new Uint8Array(), 'empty-file'],
    ['is empty', '', 'empty-file'],
    ['is empty', Buffer.from('\ufeff \r\n\u00a0'), 'empty-file'],
    ['is a PNG picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'picture'],
    ['is a JPEG picture', Buffer.from('ffd8ffe000104a46', 'hex'), 'picture'],
    ['is a TIFF picture', Buffer.from('49492a0008000000', 'hex'), 'picture'],
    ['is an Excel workbook', zip(['[Content_Types].xml', 'xl/workbook.xml']), 'other-format'],
    ['is a ZIP archive', zip(['a.docx', 'b.docx']), 'other-format'],
    ['is an Excel workbook', compound('Workbook'), 'other-format'],
    ['is protected by a password', compound('EncryptedPackage'), 'protected-file'],
    ['is binary data', Buffer.from([1, 2, 3, 0, 0, 7, 65, 0, 1, 0, 0, 0, 66, 1]), 'binary-file'],
    ['is a web archive', Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x'), 'other-format'],
  ])('says that it %s', (words, content, rule) => {
    const message = refusalOf(content)
    expect(message).toMatchObject({ fatal: true, file: 'papers/minutes.txt', source: 'minutebook', ruleId: rule })
    expect(message.reason.startsWith(words)).toBe(true)
    // Every message says what to do.
    expect(message.reason.length).toBeGreaterThan(words.length + 20)
  })
  it('does not take its own output for minutes', () => {
    expect(refusalOf('{"schema_version": "1"}', 'out/minutes.json').reason).toMatch(/^is JSON data/)
    expect(formatOf('{"schema_version": "1"}', 'minutes.txt')).toBe('text')
  })
  it('opens a text with a stray control character', () => {
    expect(formatOf(Buffer.from(`The minutes\0 were agreed.${' Words.'.repeat(20)}`))).toBe('text')
  })
})

const shared = join(import.meta.dirname, '../../shared')
describe.skipIf(!existsSync(shared))('the shared documents (skipped where ../shared is not there)', () => {
  const expected: Record<string, string> = { md: 'markdown', txt: 'text' }
  for (const folder of ['gold', 'corpus/docx', 'corpus/html', 'corpus/markdown', 'corpus/pdf', 'corpus/text', 'corpus/xml', 'layouts']) {
    it(`opens all of ${folder} as what they are`, () => {
      for (const name of readdirSync(join(shared, folder))) {
        const ending = name.split('.').at(-1) as string
        if (!/^(?:md|txt|html|xml|docx|pdf)$/.test(ending)) continue
        const file = open(readFileSync(join(shared, folder, name)), { path: name })
        expect(file.messages).toEqual([])
        expect([name, file.data.format]).toEqual([name, expected[ending] ?? ending])
        // A .txt that says nothing else by its name is told by content alone.
        if (ending !== 'md') expect([name, formatOf(readFileSync(join(shared, folder, name)), 'x')]).toEqual([name, file.data.format])
      }
    })
  }
})
