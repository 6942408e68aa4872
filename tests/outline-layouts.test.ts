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

test('sections whose entries begin anew, each with its title before its text', async () => {
  const text = `Village of Quay Board of Trustees met April 10.

Village Board In Attendance: Ann Elm, President; Bo Fir, Trustee; Cy Oak, Trustee

1. Roll Call. President Elm requested a roll call. All members were present.

2. Set Agenda. Motion by Trustee Fir, seconded by Trustee Oak. Motion passed.

Clerk’s Report:

1. Minutes of March 6. Motion to approve by Trustee Oak, seconded by Trustee Fir. Motion passed.

2. Bills for Payment. Trustee Fir asked about the oil. Motion to pay by Trustee Oak. Motion passed.

New Business:

1. Boat Ramp. The ramp is not yet mended.
`
  expect(await items(text)).toEqual(['1 Roll Call', '2 Set Agenda', '1 Minutes of March 6', '2 Bills for Payment', '1 Boat Ramp'])
})

test('a list that the sentence of an item announces', async () => {
  const text =
    'Quay Council\n\nMinutes of the meeting of 4 May 2030\n\nPresent: Ann Elm, Bo Fir\n\n1. Apologies. None were received.\n\n2. Lamps. The Clerk listed the lamps that were out:\n\n1. Mill Road. Two lamps.\n\n2. Quay Street. One lamp.\n\n3. Oil. It was agreed to buy oil.\n\n4. Next meeting. 4 June 2030.\n'
  expect(await items(text)).toEqual(['1 Apologies', '2 Lamps', '3 Oil', '4 Next meeting'])
})

test('resolutions that a figure counts, with their movers and the titles of the margin', async () => {
  const head =
    'RURAL MUNICIPALITY OF QUAY\n\nMinutes of the regular meeting held on April 4, 2030.\n\nPresent: Reeve Ann Elm, Councillor Bo Fir\n\n'
  const text = `${head}Minutes 30/086 FIR: That the minutes of March 7, 2030 be accepted. Carried

Financial Statement 30/087 OAK: That the statement be accepted. Carried

30/089 OAK: That we adjourn at 11:00 a.m. Carried
`
  expect(await items(text)).toEqual(['30/086 Minutes', '30/087 Financial Statement', '30/089 null'])
  expect((await read(text))?.items.map(({ motions }) => motions[0]?.mover)).toEqual(['FIR', 'OAK', 'OAK'])
  const resolved = `${head}#316/2030 BE IT RESOLVED THAT the Agenda be adopted with these additions:

Correspondence: Letter from Di Ash;

CARRIED.

#317/2030 BE IT RESOLVED THAT the Minutes be approved.

CARRIED.

PAVING #318/2030 BE IT RESOLVED THAT Mill Road be paved.

CARRIED.
`
  expect(await items(resolved)).toEqual(['316/2030 null', '317/2030 null', '318/2030 PAVING'])
})

test('titles before motions in the present tense; minutes that are nothing but these', async () => {
  const head = 'Quay Co-op Board Minutes\n\nMay 7, 2030\n\nDirectors Present: Ann E., Bo F., Cy O.\n\n'
  const text = `${head}Consent Agenda: April Minutes, B.9 Report. BF moves to adopt; CO seconds. Motion carries 2-0-1.

Seating of new members: AE moves to ratify the election; BF seconds. Motion carries 3-0-0.

B.9 Report: AE moves to adopt. BF seconds. Motion carries 3-0-0.
`
  expect(await items(text)).toEqual(['- Consent Agenda', '- Seating of new members', '- B.9 Report'])
  const bare = await read(`${head}Elm moves to adopt the agenda. Fir seconds. Passes.\n\nOak leaves.\n`)
  expect(bare?.items.map(({ motions }) => motions[0]?.mover)).toEqual(['Elm'])
})

const shire = `1.0  DECLARATION OF OPENING

The President opened the meeting at 1.00pm.

2.0  RECORD OF ATTENDANCE

Present: Cr A Elm (President), Cr B Fir

3.0  CLOSURE

The President closed the meeting at 2.05pm.
`

test.each([
  'TABLE OF CONTENTS\nItem        Subject                  Page\n\n1.0     Declaration of Opening ............ 5\n2.0     Record of Attendance .............. 5\n3.0     Closure ........................... 6\n',
  'CONTENTS 1 DECLARATION OF OPENING ...... 3 2 RECORD OF ATTENDANCE ...... 3 3 CLOSURE ...... 4\n',
])('a table of contents whose dots lead to its pages', async (contents) => {
  const text = `SHIRE OF QUAY\n\nMINUTES OF THE ORDINARY MEETING HELD ON 20 NOVEMBER 2030\n\n${contents}\n${shire}`
  expect(await items(text)).toEqual(['1.0 DECLARATION OF OPENING', '2.0 RECORD OF ATTENDANCE', '3.0 CLOSURE'])
})

test('pages of a document library, each a paragraph with its number', async () => {
  const text = `Size: px

Start display at page:

Transcription

1 Minutes of the Ordinary Meeting of Quay County Council held on Monday 4 February 2030. Present: Councillors Ann Elm, Bo Fir and Cy Oak. In Attendance: Ms. Kit Yew, Meetings Administrator. 1 Confirmation of Minutes 1.1 Confirmation of minutes of 11 January The minutes were confirmed on the proposal of Councillor Bo Fir and seconded by Councillor Cy Oak. 2 Matters arising from the Minutes No matters arising

2 3 Expressions of Sympathy Sympathy was extended to the family of Nell Elder, a former employee in the Library Service. 4 Statutory Business 4.1 Disposal of land The disposal was approved on the proposal of

3 Councillor Cy Oak and seconded by Councillor Bo Fir. 5 Notices of Question There were none. 6 Notices of Motion It was agreed to write to the Minister.
`
  expect(await items(text)).toEqual([
    '1 Confirmation of Minutes',
    '2 Matters arising from the Minutes',
    '3 Expressions of Sympathy',
    '4 Statutory Business',
    '5 Notices of Question',
    '6 Notices of Motion',
  ])
})

test('references that a conversion tore, items named within a paragraph, topics', async () => {
  const head = 'Lanes Parish Council\n\nMinutes of the meeting held on 7 May 2030\n\nPresent: Cllrs Elm, Fir\n\n'
  expect(
    await items(`${head}31 /20 30 Apologies\nCllr Ash.\n32/ 2030 Minutes\nThey were signed.\n33/20 30 Planning\nNo objection.\n`),
  ).toEqual(['31/2030 Apologies', '32/2030 Minutes', '33/2030 Planning'])
  expect(
    await items(
      `${head}Item 1. Apologies. None.\n\nItem 2. Minutes They were noted. Item 3. Oil. It was agreed to buy some. See Item 7. It was as before.\n`,
    ),
  ).toEqual(['1 Apologies', '2 Minutes', '3 Oil'])
  expect(await items(`${head}TOPIC 1: Lamps\n\n- two are out\n\nTOPIC 2: Oil\n\n- Motion to buy oil - passed\n`)).toEqual([
    '1 Lamps',
    '2 Oil',
  ])
})

test('an agenda above minutes of the same name', async () => {
  const entries = '1. Introductions\n\n2. Lamps\n\n3. Budget\n\n4. Next meetings\n\n'
  const text = `Quay Association Meeting Agenda (draft)\n\nAugust 3, 2030\n\n${entries}Quay Association Meeting Minutes\n\nJune 1, 2030\n\n1. Present: Ann Elm, Bo Fir\n\n2. Lamps: two were out.\n\n3. Oil: it was agreed to buy some.\n`
  expect(await items(text)).toEqual(['1 Present', '2 Lamps', '3 Oil'])
  expect((await read(text))?.date).toBe('2030-06-01')
})

test('titles above resolutions that have numbers; outcomes at the right edge', async () => {
  const edge = ' '.repeat(50)
  const text = `TOWNSHIP OF QUAY

Minutes of the regular council meeting held on May 7, 2030

PRESENT: Mayor Ann Elm, Councillors Bo Fir, Cy Oak

ADOPTION OF AGENDA
101/30     Moved by Councillor Fir
           Seconded by Councillor Oak
           That the agenda be adopted as presented.
${edge}CARRIED

ADOPTION OF MINUTES${edge}CARRIED
102/30     Moved by Councillor Oak that the minutes be adopted.

DELEGATIONS

Jo Ash told of the fair.

103/30     Moved by Councillor Oak that the delegation be thanked.${edge}CARRIED

NEW BUSINESS

104/30     Moved by Councillor Oak that a grader be bought.${edge}CARRIED

105/30     Moved by Councillor Oak that oil be bought.${edge}DEFEATED
`
  expect(await items(text)).toEqual([
    '101/30 ADOPTION OF AGENDA',
    '102/30 ADOPTION OF MINUTES',
    '- DELEGATIONS',
    '103/30 null',
    '104/30 null',
    '105/30 null',
  ])
  expect((await read(text))?.items.flatMap(({ motions }) => motions.map(({ result }) => result))).toEqual([
    'carried',
    'carried',
    'carried',
    'carried',
    'lost',
  ])
})

test.each([
  'Cllr A Elm (Chairman), Cllr B Fir\nCllr D Ash\nJo Birch (Clerk)',
  'Cllr A Elm (Chairman)\nCllr B Fir\n\nCllr D Ash\n\nJo Birch (Clerk)',
])('labels of those present that were printed before all lists', async (lists) => {
  const head = 'Quay Parish Council\n\nMinutes of the meeting held on Monday 7 October 2030\n\n'
  const meeting = await read(`${head}Present:\nApologies:\nIn attendance:\n\n${lists}\n\n1. Minutes\n\nThe minutes were confirmed.\n`)
  expect(meeting?.attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
    'A Elm present',
    'B Fir present',
    'D Ash apologies',
    'Jo Birch present',
  ])
  const empty = await read(
    `${head}Present: Cllr A Elm\n\nApologies:\nIn attendance:\n\nJo Birch (Clerk)\nKit Ash (Assistant)\n\n1. Minutes\n\nThey were confirmed.\n`,
  )
  expect(empty?.attendance.map(({ status }) => status)).toEqual(['present', 'present', 'present'])
})

test('a title of one short word among titles of all; letters that count within one paragraph', async () => {
  const club =
    "Quay Sailing Club\nCommittee Meeting 7 May 2030\nPresent: Ann Elm, Bo Fir\nMinutes of last meeting\nThe minutes were read and agreed.\nMatters arising\nThe gate is mended.\nTreasurer's report\nThe balance was £2,310.\nBar\nPrices will rise by 10p from June.\nAny other business\nNone.\n"
  expect((await items(club))?.map((line) => line.slice(2))).toEqual([
    'Minutes of last meeting',
    'Matters arising',
    "Treasurer's report",
    'Bar',
    'Any other business',
  ])
  const parish =
    'Lanes Parish Council\nMinutes of the Annual Meeting held on 7 May 2030. Present: Cllrs Elm, Fir and Oak.\n\nA It was RESOLVED that Cllr Elm be elected Chairman. B Apologies were received from Cllr Ash. C It was RESOLVED that the minutes be signed. D Cllr Fir reported that the bench was broken. It was agreed to mend it.\n'
  const meeting = await read(parish)
  expect(meeting?.items.map(({ number, decisions }) => [number, decisions.map(({ clauses }) => clauses[0]?.text).join()])).toEqual([
    ['A', 'Cllr Elm be elected Chairman.'],
    ['B', ''],
    ['C', 'the minutes be signed.'],
    ['D', 'to mend it.'],
  ])
})

test('titles that end in “Councillor”, two numbers at once, the menu of a site above the title', async () => {
  const text =
    'councillors meeting dates minutes and agendas budget\n\nMinutes of the Meeting of Lanes Parish Council held on 29 April 2030\n\nPresent: Cllr A Elm\n\nMH05/30.1: Apologies: Cllr B Fir\n\nMH05/30.2 Report from Ward Councillor\nCllr Oak was present but there was no report for August as there had been no activity.\n\nMH05/30.3/4: Matters Arising: Action Plan.\n\nMH05/30.5 Oil\nIt was agreed to buy oil.\n'
  expect(await items(text)).toEqual([
    'MH05/30.1 Apologies',
    'MH05/30.2 Report from Ward Councillor',
    'MH05/30.3/4 Matters Arising',
    'MH05/30.5 Oil',
  ])
  expect((await read(text))?.title).toBe('Minutes of the Meeting of Lanes Parish Council held on 29 April 2030')
})

test('what a resolution is called stands behind its number', async () => {
  const text =
    'LANES CITY COUNCIL\n\nMinutes of December 10, 2030\n\nPresent: Mayor Elm\n\n1. Resolution 30-12: Fees of the Harbour\n\nMotion: Councilor Fir moved to adopt it.\n\n2. Ordinance 30-7: The ordinance was read.\n\n3. Oil\n\nIt was agreed to buy oil.\n'
  expect(await items(text)).toEqual(['1 Resolution 30-12: Fees of the Harbour', '2 Ordinance 30-7', '3 Oil'])
})

test('a table below that of those present has its items in the first column, with their numbers', async () => {
  const meeting = await read(
    `# Lanes Parish Council

Minutes of the meeting held on Monday 3 June 2030

| Name | Role | Attendance |
| --- | --- | --- |
| Cllr Ann Elm | Chair | Present |
| Cllr Bo Fir | Member | Apologies |

| Item | Minute | Action |
| --- | --- | --- |
| 1. Apologies | Apologies were received from Cllr Fir. | |
| 2. Playground | It was agreed that the Clerk obtain three quotes. | Clerk |
| 3. Minutes of the meeting held on 6 May 2030 | They were approved. | |
`,
    'minutes.md',
  )
  expect(meeting?.attendance?.map(({ name }) => name)).toEqual(['Ann Elm', 'Bo Fir'])
  expect(meeting?.items?.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1 Apologies',
    '2 Playground',
    '3 Minutes of the meeting held on 6 May 2030',
  ])
})
