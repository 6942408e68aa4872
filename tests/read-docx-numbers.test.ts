/** Automatic numbers of Word, as printed. The expected labels were read by eye, and agree with LibreOffice where noted. */
import { describe, expect, test } from 'vitest'
import { abstract, docx, level, li, num, p, style } from './docx/make.ts'
import { seen } from './docx/read.ts'

const minutes = abstract(
  0,
  level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '(%3)') + level(3, 'lowerRoman', '(%4)'),
)

const labels = async (parts: Parameters<typeof docx>[0]) => (await seen(docx(parts))).blocks.map((block) => block.marker ?? '-')

/** Entries of list 1 at these levels. */
const entries = (levels: number[], list = 1) => levels.map((at, i) => li(list, at, `Entry ${i}`)).join('')

describe('levels', () => {
  test('count on, and start anew under the next entry above', async () => {
    const parts = { numbering: minutes + num(1, 0), body: entries([0, 0, 1, 1, 2, 2, 3, 3, 2, 1, 2, 0, 1, 2]) }
    expect(await labels(parts)).toEqual(
      ['1.', '2.', '2.1', '2.2', '(a)', '(b)', '(i)', '(ii)', '(c)', '2.3', '(a)', '3.', '3.1', '(a)'], // as LibreOffice prints
    )
  })

  test('are the depth of the block', async () => {
    const { blocks } = await seen(docx({ numbering: minutes + num(1, 0), body: entries([0, 1, 2, 3]) }))
    expect(blocks.map((block) => [block.type, block.depth])).toEqual([
      ['item', 0],
      ['item', 1],
      ['item', 2],
      ['item', 3],
    ])
  })

  test('count the levels above as begun where a lower one comes first', async () => {
    const parts = { numbering: minutes + num(1, 0), body: entries([1, 1, 0, 1, 3, 2]) }
    expect(await labels(parts)).toEqual(['1.1', '1.2', '2.', '2.1', '(i)', '(b)']) // as LibreOffice prints
  })

  test('print all numbers in figures where the level is legal', async () => {
    const numbering = abstract(0, level(0, 'upperRoman', 'Part %1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + num(1, 0)
    expect(await labels({ numbering, body: entries([0, 0, 1]) })).toEqual(['Part I', 'Part II', '2.1'])
  })

  test('start anew only after the level they name, or never', async () => {
    const numbering =
      abstract(
        0,
        level(0, 'decimal', '%1.') +
          level(1, 'decimal', '%1.%2') +
          level(2, 'decimal', 'R%3', '<w:lvlRestart w:val="0"/>') +
          level(3, 'lowerLetter', '%4)', '<w:lvlRestart w:val="1"/>'),
      ) + num(1, 0)
    expect(await labels({ numbering, body: entries([0, 1, 2, 3, 1, 2, 3, 0, 1, 2, 3]) })).toEqual([
      '1.',
      '1.1',
      'R1',
      'a)',
      '1.2',
      'R2',
      'b)',
      '2.',
      '2.1',
      'R3',
      'a)',
    ])
  })
})

describe('lists', () => {
  test('of one abstract list go on counting together, until one says where it starts', async () => {
    const numbering =
      minutes +
      num(1, 0) +
      num(2, 0) +
      num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
      num(4, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="137"/></w:lvlOverride>')
    const body = [1, 1, 2, 3, 3, 1, 4, 4, 1].map((list) => li(list, 0, 'Entry')).join('')
    expect(await labels({ numbering, body })).toEqual(['1.', '2.', '3.', '1.', '2.', '3.', '137.', '138.', '139.']) // as LibreOffice
  })

  test('restart a lower level alone', async () => {
    const numbering = minutes + num(1, 0) + num(2, 0, '<w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride>')
    const body = entries([0, 1, 2, 2]) + li(2, 2, 'again') + li(2, 2, 'on') + li(1, 0, 'next')
    expect(await labels({ numbering, body })).toEqual(['1.', '1.1', '(a)', '(b)', '(a)', '(b)', '2.'])
  })

  test('print an overridden level in its own form', async () => {
    const numbering = minutes + num(1, 0) + num(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1)', '', 5)}</w:lvlOverride>`)
    expect(await labels({ numbering, body: li(1, 0, 'a') + li(2, 0, 'b') + li(1, 0, 'c') })).toEqual(['1.', 'II)', '3.'])
  })

  test('that are switched off, unknown or without label print none', async () => {
    const numbering = minutes + abstract(1, level(0, 'none', '')) + num(1, 0) + num(2, 1) + num(3, 99)
    expect(await labels({ numbering, body: li(0, 0, 'off') + li(2, 0, 'none') + li(3, 0, 'gone') + li(7, 0, 'unknown') })).toEqual([
      '-',
      '-',
      '-',
      '-',
    ])
  })

  test('number empty paragraphs too, as Word does', async () => {
    const { lines } = await seen(docx({ numbering: minutes + num(1, 0), body: li(1, 0, 'Apologies') + li(1, 0, '') + li(1, 0, 'Minutes') }))
    expect(lines).toEqual(['1. Apologies', '2.', '3. Minutes'])
  })

  test('whose label is a word keep it in the text', async () => {
    const numbering = abstract(0, level(0, 'none', 'RESOLVED:')) + num(1, 0)
    const { blocks } = await seen(docx({ numbering, body: li(1, 0, 'That the report be noted.') }))
    expect(blocks[0]).toMatchObject({ type: 'paragraph', value: 'RESOLVED: That the report be noted.' })
  })
})

describe('styles', () => {
  const numPr = (list: number, at?: number) =>
    `<w:pPr><w:numPr>${at === undefined ? '' : `<w:ilvl w:val="${at}"/>`}<w:numId w:val="${list}"/></w:numPr></w:pPr>`
  const styles =
    style('Normal', 'Normal', '', '', ' w:default="1"') +
    style('Heading1', 'heading 1', numPr(1), 'Normal') +
    style('Heading2', 'heading 2', numPr(1, 1), 'Normal') +
    style('ItemTitle', 'Item Title', '', 'Heading1') +
    style('MinutePara', 'Minute Para', numPr(1), 'Normal') +
    style('Plain', 'Plain heading', '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>', 'Heading1') +
    style('Clause', 'Clause', numPr(2), 'Normal') +
    style('SubClause', 'Sub clause', numPr(2, 1), 'Clause') +
    '<w:style w:type="numbering" w:styleId="Council"><w:name w:val="Council"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>'
  const numbering =
    abstract(
      0,
      level(0, 'decimal', '%1.', '<w:pStyle w:val="Heading1"/>') +
        level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Heading2"/>') +
        level(2, 'lowerLetter', '(%3)', '<w:pStyle w:val="MinutePara"/>'),
    ) +
    abstract(1, level(0, 'lowerLetter', '(%1)') + level(1, 'lowerRoman', '(%2)')) +
    abstract(2, level(0, 'decimal', 'R%1') + level(1, 'decimal', 'R%1.%2'), '<w:styleLink w:val="Council"/>') +
    abstract(3, '', '<w:numStyleLink w:val="Council"/>') +
    [0, 1, 2, 3].map((id) => num(id + 1, id)).join('')
  const styled = (id: string, more = '') => p(id, `<w:pStyle w:val="${id}"/>${more}`)

  test('bring their list along, and its level', async () => {
    const body = ['Heading1', 'Heading2', 'MinutePara', 'MinutePara', 'Heading2', 'Heading1'].map((id) => styled(id)).join('')
    expect((await seen(docx({ styles, numbering, body }))).lines).toEqual([
      '1. Heading1',
      '1.1 Heading2',
      '(a) MinutePara',
      '(b) MinutePara',
      '1.2 Heading2',
      '2. Heading1',
    ])
  })

  test('hand it down to styles based on them, which may refuse it', async () => {
    const body =
      styled('Heading1') +
      styled('ItemTitle') +
      styled('Plain') +
      styled('Heading1', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('ItemTitle')
    expect((await seen(docx({ styles, numbering, body }))).lines).toEqual([
      '1. Heading1',
      '2. ItemTitle',
      'Plain',
      'Heading1',
      '3. ItemTitle',
    ])
  })

  test('of one list nest', async () => {
    const body = ['Clause', 'SubClause', 'SubClause', 'Clause'].map((id) => styled(id)).join('')
    expect((await seen(docx({ styles, numbering, body }))).lines).toEqual(['(a) Clause', '(i) SubClause', '(ii) SubClause', '(b) Clause'])
  })

  test('of numbering lend their list to lists that link to them', async () => {
    expect(await labels({ styles, numbering, body: li(4, 0, 'x') + li(4, 1, 'y') + li(4, 0, 'z') })).toEqual(['R1', 'R1.1', 'R2'])
  })

  test('that are based on one another in a circle end somewhere', async () => {
    const circle = style('A', 'A', '', 'B') + style('B', 'B', numPr(2), 'A')
    expect(await labels({ styles: circle, numbering, body: styled('A') })).toEqual(['(a)'])
  })
})

describe('formats', () => {
  const counted = async (format: string, count: number) => {
    const numbering = abstract(0, level(0, format, '%1')) + num(1, 0)
    return labels({ numbering, body: entries(Array.from({ length: count }, () => 0)) })
  }

  test('letters go on with aa, bb after z', async () => {
    const printed = await counted('lowerLetter', 54)
    expect([printed[0], printed[25], printed[26], printed[27], printed[53]]).toEqual(['a', 'z', 'aa', 'bb', 'bbb'])
    expect((await counted('upperLetter', 27)).at(-1)).toBe('AA')
  })

  test('roman', async () => {
    expect(await counted('lowerRoman', 10)).toEqual(['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'])
    expect((await counted('upperRoman', 49)).at(-1)).toBe('XLIX')
  })

  test('words and ordinals', async () => {
    const at = (list: string[]) => [1, 2, 3, 11, 12, 21, 30].map((value) => list[value - 1])
    expect(at(await counted('ordinal', 30))).toEqual(['1st', '2nd', '3rd', '11th', '12th', '21st', '30th'])
    expect(at(await counted('cardinalText', 30))).toEqual(['One', 'Two', 'Three', 'Eleven', 'Twelve', 'Twenty-one', 'Thirty'])
    expect(at(await counted('ordinalText', 30))).toEqual(['First', 'Second', 'Third', 'Eleventh', 'Twelfth', 'Twenty-first', 'Thirtieth'])
  })

  test('zeros before the number', async () => {
    expect((await counted('decimalZero', 10)).slice(8)).toEqual(['09', '10'])
    const custom =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
    const numbering = abstract(0, `<w:lvl w:ilvl="0"><w:start w:val="7"/>${custom}<w:lvlText w:val="24/%1"/></w:lvl>`) + num(1, 0)
    expect(await labels({ numbering, body: entries([0, 0]) })).toEqual(['24/007', '24/008'])
  })

  test('bullets in the signs that picture fonts stand for', async () => {
    const bullet = (index: number, sign: string, font: string) =>
      level(index, 'bullet', sign).replace('</w:lvl>', `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr></w:lvl>`)
    const numbering =
      abstract(
        0,
        bullet(0, '\uf0b7', 'Symbol') +
          bullet(1, 'o', 'Courier New') +
          bullet(2, '\uf0a7', 'Wingdings') +
          bullet(3, '\uf0d8', 'Wingdings') +
          bullet(4, '-', 'Arial'),
      ) + num(1, 0)
    expect(await labels({ numbering, body: entries([0, 1, 2, 3, 4]) })).toEqual(['•', 'o', '▪', '➢', '-'])
  })
})
