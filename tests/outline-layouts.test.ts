/** Where items stand on pages that are laid out in columns, drawn tables or by boards' software. */
import { expect, test } from 'vitest'
import { minutebook } from '../src/index.ts'

const read = async (text: string, name = 'minutes.txt') => (await minutebook(text, name)).meetings[0]
const items = async (text: string, name?: string) =>
  (await read(text, name))?.items.map(({ number, title, level }) => `${'  '.repeat(level - 1)}${number ?? '-'} ${title}`)

const sideHeads = `                          TOWN OF QUAY
                    REGULAR COUNCIL MEETING
                          May 7, 2030

Present:            Mayor Ann Elm
                    Councillor Bo Fir

Call to Order       Mayor Elm called the meeting to order at 7:00 p.m. in the
                    Council Chambers.

Adoption of         Moved by Councillor Fir, seconded by Councillor Oak, that the
Agenda              agenda be adopted as presented.

                    Motion Carried.

Bus Shelter         The Town Clerk reported that the shelter in Mill Road leaked.
                    Councillor Oak asked whether it was insured.

Adjournment         Moved by Councillor Oak that the meeting adjourn at 8:10 p.m.
`

test('titles in a column at the left edge, their text beside them', async () => {
  const meeting = await read(sideHeads)
  expect(meeting?.items.map(({ title }) => title)).toEqual(['Call to Order', 'Adoption of Agenda', 'Bus Shelter', 'Adjournment'])
  expect(meeting?.items[1]?.motions[0]).toMatchObject({ text: 'the agenda be adopted as presented', result: 'carried' })
  expect(meeting?.items[2]?.contributions[0]?.speaker_printed).toBe('Town Clerk')
  expect(meeting?.attendance.map(({ name }) => name)).toEqual(['Ann Elm', 'Bo Fir'])
})

test('such titles with numbers; those present above them', async () => {
  const text = `LANES PARISH COUNCIL

Minutes of the meeting held on 6 May 2030

Present:         Cllrs A Elm (Chairman), B Fir, C Oak
Apologies:       Cllr D Ash

1. Declarations    None.
   of Interest

2. Minutes         The minutes of the meeting of 2 April were approved and signed by
                   the Chairman.

3. Matters         The Clerk reported that the gate had been mended. Cllr Fir asked
   Arising         that the lock be seen to.

4. Finance         It was resolved that the payments be made out of the fund that
                   was set up for it.
`
  expect(await items(text)).toEqual(['1 Declarations of Interest', '2 Minutes', '3 Matters Arising', '4 Finance'])
})

test('a list of names and offices in two columns is none of these', async () => {
  const text =
    'Quay Club\n\nMinutes of the Annual Meeting held on 6 May 2030\n\nAnn Elm            Chair, for a second year in the office that\n                   she has held\nBo Fir             Treasurer\nCy Oak             Secretary\nDi Ash             Member\n\n1. Apologies\n\nNone.\n\n2. Oil\n\nIt was agreed to buy oil.\n'
  expect(await items(text)).toEqual(['1 Apologies', '2 Oil'])
})

test('entries of an agenda with the kind of their business', async () => {
  const text = `Regular Board Meeting (Tuesday, May 7, 2030)
Quay Unified School District

Members present
Ann Elm, Bo Fir, Cy Oak

1. Opening Items
Procedural: A. Call to Order
President Elm called the meeting to order at 6:00 PM.
2. Consent Agenda
Action (Consent): A. Approval of Minutes
Resolution: Approve the minutes of April 2, 2030.
Action (Consent): B. Warrants
Motion by Bo Fir, second by Cy Oak.
Final Resolution: Motion Carries
3. New Business
Discussion, Information: A. Enrolment Report
Dr. Beech presented the report.
`
  expect(await items(text)).toEqual([
    '1 Opening Items',
    '  A Call to Order',
    '2 Consent Agenda',
    '  A Approval of Minutes',
    '  B Warrants',
    '3 New Business',
    '  A Enrolment Report',
  ])
  expect((await read(text))?.items.flatMap(({ actions }) => actions)).toEqual([])
})

test('tables drawn with signs: cells that hold paragraphs, and rows of names', async () => {
  const text = `# Quay Library Board

Minutes of the meeting of 7 May 2030

+---------------+-----------+
| Name          | Role      |
+===============+===========+
| Ann Elm       | Chair     |
+---------------+-----------+
| Bo Fir        | Treasurer |
+---------------+-----------+

+----------------------------------+-----------------------+
| **Item**                         | **Action**            |
+==================================+=======================+
| **1. Welcome**                   |                       |
|                                  |                       |
| The Chair welcomed all members.  |                       |
+----------------------------------+-----------------------+
| **2. Budget**                    | Clerk                 |
|                                  |                       |
| The Treasurer explained that     |                       |
| the budget was spent.            |                       |
+----------------------------------+-----------------------+
`
  expect(await items(text, 'minutes.md')).toEqual(['1 Welcome', '2 Budget'])
  const meeting = await read(text, 'minutes.md')
  expect(meeting?.attendance.map(({ name, role }) => [name, role])).toEqual([
    ['Ann Elm', 'Chair'],
    ['Bo Fir', 'Treasurer'],
  ])
  expect(meeting?.items[1]?.blocks[0]?.text).toBe('The Treasurer explained that the budget was spent.')
})
