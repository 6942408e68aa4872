/** What the paper alone shows of a PDF's text: bullets, indents, sizes, edges. Each page is drawn here; its minutes are invented. */
import { expect, test } from 'vitest'
import { open } from '../src/index.ts'
import { read } from '../src/read/index.ts'
import { sheets, textAt } from './paper.ts'

/** "item • words", "heading 2 Agenda", "row Elm | Fir": what was read of the pages, furniture in braces. */
async function blocksOf(...pages: string[][]): Promise<string[]> {
  const blocks = await read(open(sheets(pages.map((lines) => lines.join('\n'))), { path: 'paper.pdf' }))
  return blocks.map(({ type, depth, marker, value, cells, furniture }) => {
    const words = [type, type === 'heading' || depth > 0 ? depth : '', marker ?? '', cells ? cells.join(' | ') : value]
    const line = words.filter((word) => word !== '').join(' ')
    return furniture ? `{${line}}` : line
  })
}

/** Lines of body text at the left margin, from a height down. */
const body = (y: number, ...lines: string[]) => lines.map((line, i) => textAt(60, y - i * 14, line))
const filler = (y: number, lines: number, report = 'a long report') =>
  body(
    y,
    ...Array.from(
      { length: lines },
      (_, i) => `Line ${'abcdefghijklmnopqrstuvwxyz'[i % 26]}${i} of ${report} which the committee heard out to its very end there.`,
    ),
  )

test('bullets that a browser drew as dots, marked as labels', async () => {
  const dot = (id: number, y: number) => [`/Lbl << /MCID ${id} >> BDC`, `75 ${y} 3 3 re f`, 'EMC']
  const words = (id: number, y: number, text: string) => [`/NonStruct << /MCID ${id} >> BDC`, textAt(90, y, text), 'EMC']
  const page = [...words(0, 780, 'The plans:'), ...dot(1, 760), ...words(2, 760, 'a gate'), ...dot(3, 740), ...words(4, 740, 'a stile')]
  expect((await blocksOf(page)).slice(1)).toEqual(['item • a gate', 'item • a stile'])
})

test('dashes with words behind them are bullets of the second level, and no table', async () => {
  const entry = (y: number, sign: string, x: number, text: string) => [textAt(x, y, sign), textAt(x + 22, y, text)]
  const page = [
    ...entry(780, '\x95', 70, 'Contacts'),
    ...entry(766, '-', 95, 'Ida Elm'),
    ...entry(752, '-', 95, 'Bo Fir'),
    ...entry(738, '-', 95, 'Una Oak'),
  ]
  expect(await blocksOf(page)).toEqual(['item • Contacts', 'item 1 - Ida Elm', 'item 1 - Bo Fir', 'item 1 - Una Oak'])
})

test('paragraphs of one line and a few that go on: a line at the distance of paragraphs begins one, and a label in bold', async () => {
  const heading = (y: number, text: string) => textAt(60, y, text, { bold: true })
  const page = [
    heading(780, 'Committee meeting, Monday 3 March 2031, at seven, in The Plough at Marl'),
    ...[
      textAt(60, 758, 'Present: ', { bold: true }),
      textAt(110, 758, 'Ann Alder as chair, Bo Birch as treasurer, Cy Cedar as secretary and Di'),
    ],
    ...body(744, 'Dale'),
    ...body(722, 'Apologies: Ed Elm'),
    heading(700, 'Vacant plots'),
    ...body(678, 'Plots seven and twenty-two are free. There are four on the list. Agreed to split', 'plot 22.'),
    heading(642, 'Plant sale'),
    ...body(620, 'It will be held on Saturday.'),
  ]
  expect((await blocksOf(page)).slice(0, 5)).toEqual([
    'paragraph Committee meeting, Monday 3 March 2031, at seven, in The Plough at Marl',
    'paragraph Present: Ann Alder as chair, Bo Birch as treasurer, Cy Cedar as secretary and Di Dale',
    'paragraph Apologies: Ed Elm',
    'paragraph Vacant plots',
    'paragraph Plots seven and twenty-two are free. There are four on the list. Agreed to split plot 22.',
  ])
})

test('titles behind numbers show no edge of their own: the line below one does not go on', async () => {
  const item = (y: number, number: string, title: string, text: string) => [
    textAt(60, y, number),
    textAt(110, y, title),
    textAt(60, y - 14, text),
  ]
  const page = [
    ...item(780, '30.6.1', 'The lamps in Mill Lane today', 'None'),
    ...item(740, '30.6.2', 'Register of interests of members', 'No interests declared'),
    ...item(700, '30.6.3', 'Minutes of the last meetings', 'They were signed.'),
    ...item(660, '30.6.4', 'The paths beside the old mill', 'They were dry.'),
    ...filler(600, 12),
  ]
  expect((await blocksOf(page)).slice(2, 4)).toEqual(['item 30.6.2 Register of interests of members', 'paragraph No interests declared'])
})

test('a line of the minutes that ends several pages by chance is no running foot', async () => {
  const moved = (y: number) => body(y, 'Moved by Councillor Elm')
  const pages = [0, 1, 2, 3].map((i) => [
    ...filler(780, 20),
    ...moved(480),
    ...filler(440, 20),
    ...moved(150),
    ...(i < 3 ? moved(100) : []),
  ])
  const read = await blocksOf(...pages)
  expect(read.filter((line) => line.startsWith('{'))).toEqual([])
})

test('the number of an item whose title stands on the next page is none of a page', async () => {
  const about = { 7: 'the drains', 11: 'the gates', 18: 'the paths' }
  const pages = Object.entries(about).map(([number, report]) => [...filler(780, 45, report), textAt(60, 100, `${number}.`)])
  expect((await blocksOf(...pages)).filter((line) => line.startsWith('{'))).toEqual([])
})

test('an entry goes on at a hanging indent that is wider than its label', async () => {
  const page = [
    textAt(60, 780, 'a) the list of accomplishments, as appended to the agenda, be forwarded to the Civic'),
    textAt(90, 766, 'Administration for its review and consideration, as per direction of the Council; and'),
    textAt(60, 752, 'b) the report be noted.'),
  ]
  expect(await blocksOf(page)).toEqual([
    'item a) the list of accomplishments, as appended to the agenda, be forwarded to the Civic Administration for its review and consideration, as per direction of the Council; and',
    'item b) the report be noted.',
  ])
})

test('headings of two sizes are of two levels', async () => {
  const page = [
    textAt(60, 780, 'Agenda', { size: 16, bold: true }),
    textAt(60, 750, 'Announcements', { size: 13, bold: true }),
    ...filler(730, 12),
    textAt(60, 540, 'Staffing', { size: 13, bold: true }),
    ...filler(520, 12),
  ]
  const headings = (await blocksOf(page)).filter((line) => line.startsWith('heading'))
  expect(headings).toEqual(['heading 2 Agenda', 'heading 3 Announcements', 'heading 3 Staffing'])
})

test('headings that the marks of their lines name, though set in the size of the text', async () => {
  const marked = (style: string, id: number, line: string) => [`/${style} << /MCID ${id} >> BDC`, line, 'EMC']
  const page = [
    ...marked('H2', 0, textAt(60, 780, 'Announcements', { bold: true })),
    ...filler(760, 3).flatMap((line, i) => marked('Standard', i + 1, line)),
    ...marked('H3', 4, textAt(60, 700, 'Staffing', { bold: true })),
  ]
  const read = await blocksOf(page)
  expect([read[0], read.at(-1)]).toEqual(['heading 2 Announcements', 'heading 3 Staffing'])
})

test('a page of short lines does not join them', async () => {
  const lines = [
    'Those there: Ida Elm, Bo Fir, Una Oak',
    'Summary of what was said:',
    'Backup testing was successful again',
    'Meeting ended at 10:00',
  ]
  const page = lines.map((line, i) => textAt(60, 780 - i * 23, line))
  expect(await blocksOf(page)).toEqual(lines.map((line) => `paragraph ${line}`))
})

test('a table whose first column is the longest keeps its rows', async () => {
  const row = (y: number, ...cells: string[]) => cells.map((cell, i) => textAt(60 + 160 * i, y, cell))
  const page = [
    ...row(780, 'Yeas:', 'Nays:'),
    ...row(763, 'A. Elm', 'B. Fir'),
    ...row(746, 'C. Oak'),
    ...row(729, 'D. Ash'),
    ...body(690, 'Carried, 3 to 1'),
  ]
  expect(await blocksOf(page)).toEqual([
    'row Yeas: | Nays:',
    'row A. Elm | B. Fir',
    'row C. Oak | ',
    'row D. Ash | ',
    'paragraph Carried, 3 to 1',
  ])
})

test('a further line in the middle cell of a table’s last row is that cell’s', async () => {
  const at = (y: number, column: number, words: string) => textAt([60, 120, 430][column] as number, y, words)
  // A program draws cell by cell: both lines of the middle one, and then the last.
  const row = (y: number, number: string, lines: string[], action: string) => [
    at(y, 0, number),
    ...lines.map((line, i) => at(y - 14 * i, 1, line)),
    at(y, 2, action),
  ]
  const page = [
    ...row(780, 'Minute', ['Item'], 'Action'),
    ...row(760, '30/01', ['Lamps. The Clerk reported that', 'two lamps were out.'], 'Clerk'),
    ...row(730, '30/02', ['Grants. It was resolved to give', '100 pounds to the club.'], 'Chair'),
    ...body(680, 'The meeting closed at nine.'),
  ]
  expect(await blocksOf(page)).toEqual([
    'row Minute | Item | Action',
    'row 30/01 | Lamps. The Clerk reported that two lamps were out. | Clerk',
    'row 30/02 | Grants. It was resolved to give 100 pounds to the club. | Chair',
    'paragraph The meeting closed at nine.',
  ])
})
