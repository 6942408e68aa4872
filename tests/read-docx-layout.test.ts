/** Tables in reading order, lines within paragraphs, labels that were typed. */
import { describe, expect, test } from 'vitest'
import { abstract, docx, level, li, num, p, r, table } from './docx/make.ts'
import { at, furniture, seen } from './docx/read.ts'

const numbering =
  abstract(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)') + level(2, 'lowerRoman', '(%3)')) +
  abstract(1, level(0, 'bullet', '•') + level(1, 'bullet', 'o')) +
  num(1, 0) +
  num(2, 1)
const read = (body: string) => seen(docx({ numbering, body }))
const lines = async (body: string) => (await read(body)).lines
const bold = (text: string) => p(r(text, '<w:b/>'))
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`

describe('tables of data stay rows', () => {
  test('names and roles, with an empty cell for a missing role', async () => {
    const { blocks } = await read(table(['Councillor A Alder', 'Chair'], ['Councillor B Birch', '']))
    expect(blocks).toEqual([
      { type: 'row', depth: 0, value: 'Councillor A Alder Chair', cells: ['Councillor A Alder', 'Chair'], at: { start: 0, end: 24 } },
      { type: 'row', depth: 0, value: 'Councillor B Birch', cells: ['Councillor B Birch', ''], at: { start: 25, end: 43 } },
    ])
  })

  test('labels and values; payments; planning applications with numbers of their own', async () => {
    expect(await lines(table(['Date', 'Tuesday 11 June 2030'], ['Venue', 'The Boathouse']))).toEqual([
      'Date | Tuesday 11 June 2030',
      'Venue | The Boathouse',
    ])
    expect(await lines(table(['12/06/30', 'Quay Timber', '£48.00'], ['13/06/30', 'Lake Boats', '£12.00']))).toHaveLength(2)
    expect(
      await lines(table(['No', 'Application', 'Comment'], ['1', '30/0123/FUL', 'No objection'], ['2', '30/0124/HSE', 'Object'])),
    ).toEqual(['No | Application | Comment', '1 | 30/0123/FUL | No objection', '2 | 30/0124/HSE | Object'])
  })

  test('a programme of hours is none of numbered minutes', async () => {
    expect(await lines(table(['10.00', 'Welcome'], ['10.15', 'Tea']))).toEqual(['10.00 | Welcome', '10.15 | Tea'])
  })

  test('merged cells keep the columns in place, and their words once', async () => {
    const body = table(
      [['Parks', '<w:vMerge w:val="restart"/>'], 'Mowing', '£10'],
      [['', '<w:vMerge/>'], 'Trees', '£20'],
      [['Lakes', span(2)], '£30'],
    )
    expect(await lines(body)).toEqual(['Parks | Mowing | £10', ' | Trees | £20', 'Lakes |  | £30'])
  })

  test('a title over all columns is a line of its own', async () => {
    expect(await lines(table([[bold('Part A'), span(2)]], ['Jetty', 'Agreed']))).toEqual(['Part A', 'Jetty | Agreed'])
  })

  test('two short paragraphs in a cell of data are one cell', async () => {
    const body = table(['Action', 'Owner', 'Due'], [p('Repair the jetty') + p('at both ends'), 'AB', 'July'])
    expect((await lines(body))[1]).toBe('Repair the jetty at both ends | AB | July')
  })

  test('hidden words of a cell are furniture', async () => {
    const { blocks, lines } = await read(table(['A Alder', `${p(`${r('Chair')}${r('(ask her)', '<w:vanish/>')}`)}`]))
    expect(lines).toEqual(['A Alder | Chair'])
    expect(furniture(blocks)).toEqual(['hidden text: (ask her)'])
  })
})

describe('tables for layout are read as their paragraphs', () => {
  test('a box around a text', async () => {
    const body = table([p('RESOLVED that:') + li(1, 1, 'the report be noted') + li(1, 1, 'the Clerk write')])
    expect(await lines(body)).toEqual(['RESOLVED that:', '(a) the report be noted', '(b) the Clerk write'])
  })

  test('"Present:" beside a list of names', async () => {
    const body = table(['Present:', p('Councillor A Alder') + p('Councillor B Birch')], ['Apologies:', 'Councillor C Cedar'])
    expect(await lines(body)).toEqual(['Present:', 'Councillor A Alder', 'Councillor B Birch', 'Apologies:', 'Councillor C Cedar'])
  })

  test('lists side by side under their heads, column by column', async () => {
    const body = table(
      [bold('Members'), bold('Officers')],
      [p('Councillor A Alder') + p('Councillor B Birch'), p('C Cedar, Clerk') + p('D Dogwood')],
    )
    expect(await lines(body)).toEqual(['Members', 'Councillor A Alder', 'Councillor B Birch', 'Officers', 'C Cedar, Clerk', 'D Dogwood'])
  })

  test('minutes with a column of numbers, typed or automatic; the head of a later column stays with its words', async () => {
    const body = table(
      ['No.', 'Item', 'Action'],
      ['1', bold('Apologies') + p('None were received.'), ''],
      [li(1, 0, ''), bold('Minutes') + p('They were approved.'), 'Clerk'],
      ['30/3', 'Any other business', 'AB'],
    )
    const { blocks, lines } = await read(body)
    expect(lines).toEqual([
      '1 Apologies',
      'None were received.',
      '1. Minutes',
      'They were approved.',
      'Clerk',
      '30/3 Any other business',
      'AB',
    ])
    expect(blocks[1]).toMatchObject({ type: 'item', marker: '1', value: 'Apologies', bold: true })
    expect(blocks.filter((block) => block.data?.column === 'Action').map((block) => block.value)).toEqual(['Clerk', 'AB'])
    expect(furniture(blocks)).toEqual(['table head: No. | Item | Action'])
  })

  test('a title beside its text', async () => {
    const body = table([bold('Apologies'), 'None.'], [bold('Minutes'), p('They were considered.') + p('RESOLVED: that they be signed.')])
    expect(await lines(body)).toEqual(['Apologies', 'None.', 'Minutes', 'They were considered.', 'RESOLVED: that they be signed.'])
  })

  test('decisions beside numbered titles', async () => {
    const body = table(['Agenda item', 'Decision'], ['1. Apologies', 'Noted'], ['2. Minutes', 'Approved'])
    expect(await lines(body)).toEqual(['Agenda item', 'Decision', '1. Apologies', 'Noted', '2. Minutes', 'Approved'])
  })

  test('a table in a cell', async () => {
    expect(await lines(table(['Payments', table(['Quay Timber', '£48.00'])]))).toEqual(['Payments', 'Quay Timber | £48.00'])
  })

  test('empty tables leave nothing', async () => {
    expect(await lines(table(['', ''], ['', '']) + p('End'))).toEqual(['End'])
  })
})

describe('labels that were typed give the same blocks as automatic ones', () => {
  const typed = (label: string, text: string, left: number) =>
    p(`${r(label)}<w:r><w:tab/></w:r>${r(text)}`, `<w:ind w:left="${left}" w:hanging="720"/>`)
  const blocksOf = async (body: string) => (await read(body)).blocks.map(({ at: _, ...block }) => block)

  test('with hanging indents', async () => {
    const automatic = li(1, 0, 'Apologies') + li(1, 1, 'That') + li(1, 2, 'and') + li(1, 1, 'That') + li(1, 0, 'Minutes')
    const hand =
      typed('1.', 'Apologies', 720) +
      typed('(a)', 'That', 1440) +
      typed('(i)', 'and', 2160) +
      typed('(b)', 'That', 1440) +
      typed('2.', 'Minutes', 720)
    expect(await blocksOf(hand)).toEqual(await blocksOf(automatic))
  })

  test('with tabs before the label', async () => {
    const tabs = (count: number, label: string, text: string) =>
      p(`<w:r>${'<w:tab/>'.repeat(count)}<w:t>${label}</w:t><w:tab/></w:r>${r(text)}`)
    expect(await blocksOf(tabs(0, '1.', 'Apologies') + tabs(1, '(a)', 'That') + tabs(2, '(i)', 'and'))).toEqual(
      await blocksOf(li(1, 0, 'Apologies') + li(1, 1, 'That') + li(1, 2, 'and')),
    )
  })

  test('bullets, in picture fonts too', async () => {
    const { blocks } = await read(typed('\uf0b7', 'one', 1080) + typed('o', 'two', 1440) + typed('\uf0b7', 'three', 1080))
    expect(blocks.map((block) => [block.type, block.marker, block.depth])).toEqual([
      ['item', '•', 0],
      ['item', 'o', 1],
      ['item', '•', 0],
    ])
  })

  test('a date with a no-break space has no label', async () => {
    expect((await read(p('10\u00a0June 2030'))).blocks[0]).toMatchObject({ type: 'paragraph', value: '10 June 2030' })
  })
})

describe('line breaks', () => {
  const broken = (...parts: string[]) => parts.map((part) => (part.startsWith('<') ? part : r(part))).join('<w:r><w:br/></w:r>')

  test('part lines of their own', async () => {
    expect(await lines(p(broken('Present:', 'Councillor A Alder (Chair)', 'Councillor B Birch')))).toEqual([
      'Present:',
      'Councillor A Alder (Chair)',
      'Councillor B Birch',
    ])
    expect(await lines(p(broken('RESOLVED:', '(a) that the report be noted;', '(b) that the Clerk write.')))).toEqual([
      'RESOLVED:',
      '(a) that the report be noted;',
      '(b) that the Clerk write.',
    ])
  })

  test('do not part a sentence', async () => {
    const body = p(
      broken(
        'The Committee considered a report by the Head of Parks on the state of',
        'the jetty, the boathouse and the paths around the lake.',
      ),
    )
    expect(await lines(body)).toEqual([
      'The Committee considered a report by the Head of Parks on the state of the jetty, the boathouse and the paths around the lake.',
    ])
  })

  test('part a title from its text in a list entry, and nothing else there', async () => {
    const body =
      li(1, 0, broken(r('Apologies', '<w:b/>'), 'Apologies were received from Councillor Elm.')) +
      li(2, 0, broken('three boards were broken', 'and two posts'))
    const { blocks } = await read(body)
    expect(blocks.map((block) => [block.type, block.marker, block.value, block.bold ?? false])).toEqual([
      ['item', '1.', 'Apologies', true],
      ['paragraph', undefined, 'Apologies were received from Councillor Elm.', false],
      ['item', '•', 'three boards were broken and two posts', false],
    ])
  })

  test('of pages and columns part lines too', async () => {
    expect(await lines(p(`${r('A')}<w:r><w:br w:type="page"/></w:r>${r('B')}`))).toEqual(['A', 'B'])
  })
})

describe('positions', () => {
  test('point at the label and the words, in the text that is shown', async () => {
    const result = await read(p('Present') + p('') + li(1, 0, 'Apologies') + li(1, 1, 'were  received') + table(['A Alder', 'Chair']))
    expect((result.file.data as { text: string }).text).toBe('Present\n\n1.\tApologies\n  (a)\twere received\nA Alder\tChair\n')
    expect(result.blocks.map((block) => at(result, block))).toEqual(['Present', '1.\tApologies', '(a)\twere received', 'A Alder\tChair'])
    expect(result.blocks[1]?.gap).toBe(1)
  })

  test('a sentence over two paragraphs is one block, two empty lines apart are not', async () => {
    const torn = p('Present were Councillors A Alder, B Birch, C Cedar and') + p('D Dogwood.')
    expect(await lines(torn)).toEqual(['Present were Councillors A Alder, B Birch, C Cedar and D Dogwood.'])
    expect(await lines(torn.replace('</w:p>', '</w:p><w:p/>'))).toHaveLength(2)
  })
})
