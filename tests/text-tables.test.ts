/** Tables of plain text, as programs print those of a PDF or of a Word file: what each cell is of. */
import { describe, expect, test } from 'vitest'
import { minutebook, open } from '../src/index.ts'
import { read } from '../src/read/index.ts'

const head =
  'LITTLE SEDGE COUNCIL\nMinutes of the meeting held on 4 March 2031 at 7.30pm in the Village Hall\n\nPresent: Cllrs A Alder (Chair), B Birch and C Cedar\n\n'
const blocksOf = async (text: string) =>
  (await read(open(text, { path: 'minutes.txt' }))).map(({ value, marker, cells, furniture }) => {
    const words = cells ? cells.join(' | ') : [marker, value].filter(Boolean).join(' ')
    return furniture ? `{${words}}` : words
  })
const items = async (text: string) =>
  (await minutebook(text, 'minutes.txt')).meetings[0]?.items.map(({ number, title, blocks }) => [
    [number, title].filter(Boolean).join(' '),
    ...blocks.map(({ text }) => text),
  ])

describe('a column of actions', () => {
  test('beside numbered rows', async () => {
    const text =
      ' Minute     Item                                                                Action\n' +
      ' 31/01      Apologies for absence. Apologies were received from Cllr F Fir\n' +
      '            (holiday).\n' +
      ' 31/02      Highways. The Clerk reported that two lamps were out and that he    Clerk /\n' +
      '            had written to the county.                                          BB\n' +
      ' 31/03      Grants. It was proposed by Cllr Alder, seconded by Cllr Cedar and   Clerk\n' +
      '            RESOLVED to give £100 to the club.\n\n' +
      'The meeting closed at 8.45pm, and the Chair thanked everybody for having come out in the rain.\n'
    expect(await items(head + text)).toEqual([
      ['31/01 Apologies for absence', 'Apologies were received from Cllr F Fir (holiday).'],
      ['31/02 Highways', 'The Clerk reported that two lamps were out and that he had written to the county.', 'Clerk / BB'],
      ['31/03 Grants', 'It was proposed by Cllr Alder, seconded by Cllr Cedar and RESOLVED to give £100 to the club.', 'Clerk'],
    ])
  })

  test('alone at the right edge', async () => {
    const text =
      '                                                                     ACTION\n' +
      '1.   Highways\n' +
      '     The Clerk reported that the lamps were out, and that he had     Clerk\n' +
      '     written to the county. He would write again.\n' +
      '     Cllr Birch would look at the potholes and send a list to the    BB\n' +
      '     Clerk.\n\n' +
      '2.   Hedges\n' +
      '     Cllr Cedar had spoken to the owner of the hedge in the lane.    CC\n'
    expect(await items(head + text)).toEqual([
      [
        '1 Highways',
        'The Clerk reported that the lamps were out, and that he had written to the county. He would write again.',
        'Clerk',
        'Cllr Birch would look at the potholes and send a list to the Clerk.',
        'BB',
      ],
      ['2 Hedges', 'Cllr Cedar had spoken to the owner of the hedge in the lane.', 'CC'],
    ])
  })

  test('beside numbered paragraphs: no text that makes items of them', async () => {
    const text =
      '                                                                     ACTION\n\n1. Police\nTwo thefts.\n\n2. Matters Arising\n' +
      '2.1 Bench – ordered.                                                 Birch\n2.2 Footpath – still wet. Write to Council.                          Cedar\n\n3. Balance\nIt was read.\n'
    expect((await items(head + text))?.map(([title]) => title)).toEqual(['1 Police', '2 Matters Arising', '3 Balance'])
  })

  test('beside titles without numbers', async () => {
    const text =
      'Item                  Discussion                                        Action by\n\n' +
      'Apologies             Di Dale\n\n' +
      'Roof                  Three quotes had come. Agreed to accept that      AA\n' +
      '                      of Sedge Roofing.\n\n' +
      'Kitchen               The cooker is broken. Cy to ask for a price.      CC\n'
    expect(await items(`${head.split('\n\n')[0]}\n\nPresent: Ann Alder, Cy Cedar\n\n${text}`)).toEqual([
      ['Apologies', 'Di Dale'],
      ['Roof', 'Three quotes had come. Agreed to accept that of Sedge Roofing.', 'AA'],
      ['Kitchen', 'The cooker is broken. Cy to ask for a price.', 'CC'],
    ])
  })
})

describe('rows below a head', () => {
  test('wrapped cells, empty cells, sums, and the head once more on the next page', async () => {
    const text =
      'Date       Payee            Details           Amount\n' +
      '01/03/31   E Elm            Salary           £412.50\n' +
      '03/03/31   Sedge Mowing     Grass cutting    £120.00\n' +
      '           Contractors\n' +
      '\fDate         Payee          Details           Amount\n' +
      '04/03/31     Village Hall   Hire               £24.00\n' +
      '                            Total             £556.50\n\n' +
      'The balance was £8,112.\n'
    expect(await blocksOf(text)).toEqual([
      'Date | Payee | Details | Amount',
      '01/03/31 | E Elm | Salary | £412.50',
      '03/03/31 | Sedge Mowing Contractors | Grass cutting | £120.00',
      '{Date Payee Details Amount}',
      '04/03/31 | Village Hall | Hire | £24.00',
      ' |  | Total | £556.50',
      'The balance was £8,112.',
    ])
  })

  test('a table with rules, as pandoc prints it, and no prose behind it', async () => {
    const text =
      '  Name             Role              Attendance\n  ---------------- ----------------- -------------\n' +
      '  Ann Alder (AA)   Chair             Present\n  Ed Elm (EE)      LA Governor       Absent\n\n1. Welcome\n\nAA welcomed everyone.\n'
    expect(await blocksOf(text)).toEqual([
      'Name | Role | Attendance',
      '{---------------- ----------------- -------------}',
      'Ann Alder (AA) | Chair | Present',
      'Ed Elm (EE) | LA Governor | Absent',
      '1. Welcome',
      'AA welcomed everyone.',
    ])
  })

  test('who came, below “Present/Apologies/Absent”', async () => {
    const text =
      'Local Governing Body – Minutes – 4 March 2031\n\nName           Position           Present/Apologies/Absent\n' +
      'Ann Alder      Chair              Present\nCy Cedar       Parent governor    Apologies\n\n1. Welcome\n\nAll were welcomed.\n\n2. Lamps\n\nNone.\n'
    const { meetings } = await minutebook(text, 'minutes.txt')
    expect(meetings[0]?.attendance.map(({ name, status }) => [name, status])).toEqual([
      ['Ann Alder', 'present'],
      ['Cy Cedar', 'apologies'],
    ])
  })

  test('“No. | Action | Owner | Status” lists actions, and its numbers are no items’', async () => {
    const { meetings } = await minutebook(
      `${head}1. Actions\n\nNo.   Action                      Owner    Status\n1     Report the lamps            Clerk    Done\n2     Ask for a price             BB       Open\n\n2. Lamps\n\nNone.\n`,
      'minutes.txt',
    )
    expect(meetings[0]?.items.map(({ title }) => title)).toEqual(['Actions', 'Lamps'])
    expect(meetings[0]?.items[0]?.actions.map(({ owner, text }) => [owner, text])).toEqual([
      ['Clerk', 'Report the lamps'],
      ['BB', 'Ask for a price'],
    ])
  })
})

test('a column of numbers printed before its texts', async () => {
  const numbers = 'Item\n1\n2\n3\n4\n\n5\n\n'
  const texts = [
    'Minute',
    'Apologies for absence. Councillor Fir was unwell.',
    'Declarations of interest. There were none.',
    'Open forum. A resident said that the shelter in Quay Street leaked.',
    'Playground. The Clerk reported that there were two faults.',
    'Next meeting. Monday 7 April 2031.',
  ]
  expect(
    (await items(`${head}${numbers}${texts.join('\n')}\n\nThe Chair closed the meeting at 8.20 pm.\n`))?.map(([title]) => title),
  ).toEqual(['1 Apologies for absence', '2 Declarations of interest', '3 Open forum', '4 Playground', '5 Next meeting'])
  // One number more than there are titles: nobody can tell which is whose.
  const untold = await items(`${head}${numbers}6\n\n${texts.join('\n')}\n\nThe Chair closed the meeting at 8.20 pm.\n`)
  expect(untold?.some(([title = '']) => /^\d/.test(title))).toBe(false)
})
