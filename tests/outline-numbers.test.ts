/** Numbers that are not the items' own, and numbers that stand alone: which items are read. */
import { describe, expect, test } from 'vitest'
import { minutebook } from '../src/index.ts'

const head = 'LANES PARISH COUNCIL\n\nMinutes of the meeting held on 4 March 2030 in the Guild Room\n\nPresent: Cllr A Elm, Cllr B Fir'
const meeting = async (...lines: string[]) => (await minutebook([head, ...lines].join('\n\n'), 'minutes.md')).meetings[0]
const items = async (...lines: string[]) =>
  (await meeting(...lines))?.items.map(({ number, title }) => [number, title].filter(Boolean).join(' '))

describe('a list within an item that counts from 1 again', () => {
  const before = [
    '1\\. Apologies',
    'None.',
    '2\\. No declarations of interest were made.',
    '3\\. The minutes of the meeting held on 4 February were agreed as a true record.',
    '4\\. Accounts were presented and accepted for payment.',
    '5\\. Correspondence',
  ]
  const titles = [
    '1 Apologies',
    '2 No declarations of interest were made.',
    '3 The minutes of the meeting held on 4 February were agreed as a true record.',
    '4 Accounts were presented and accepted for payment.',
    '5 Correspondence',
  ]
  const letters = ['Oil prices', 'Wick supplies', 'Lamp posts survey', 'Harbour lights', 'Fares leaflet', 'Gate keys']
  const list = (count: number) => letters.slice(0, count).map((letter, i) => `${i + 1}\\. ${letter}`)

  test.each([3, 5, 6])('of %d letters', async (count) => {
    expect(await items(...before, ...list(count), '6\\. Planning', 'No applications.', '7\\. The Green', 'Trees were planted.')).toEqual([
      ...titles,
      '6 Planning',
      '7 The Green',
    ])
  })
})

test('numbers with parts below them are items, and those set otherwise the points of a list', async () => {
  const text =
    'LANES PARISH COUNCIL\n\nMinutes of the meeting held on 4 March 2030\n\n1          Opening\n\n1.1       The Chair opened the meeting.\n\n2          Apologies\n\n2.1       There were none.\n\n3          Letters received\n\n3.1       The Clerk read what had come\n\n  1. Lamps in Mill Lane\n  2. Closing of Quay Road\n  3. Best Kept Village\n  4. Reports of potholes\n'
  const { meetings } = await minutebook(text)
  expect(meetings[0]?.items.filter(({ level }) => level === 1).map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1 Opening',
    '2 Apologies',
    '3 Letters received',
  ])
})

test('“1.” alone, the department, then the title', async () => {
  expect(await items('1.', 'Roads Directorate', 'Closing of Mill Lane', 'The Engineer said that the lane was wet.')).toEqual([
    '1 Closing of Mill Lane',
  ])
})

test('“**1.**” alone above the only title: bold lines of its table are no items, and no sum is a title', async () => {
  const lines = [
    '**1.**',
    '**Draft Plan 2030**',
    'Sums were set apart:',
    '**Lanes District**',
    'B05',
    'Paths',
    '€88,000',
    '**Total**',
    '**€88,000**',
  ]
  expect(await items(...lines, 'Members thanked the staff.', 'B05 Paths', '€88,000', 'Nobody spoke against it.')).toEqual([
    '1 Draft Plan 2030',
  ])
})

test('only the first of the titles has its number', async () => {
  const grants = ['**Paths**', 'The Clerk told of the paths.', '**Grants**', 'The Clerk told of the grants.']
  expect(await items('1. Welcome', ...grants)).toEqual(['1 Welcome', 'Paths', 'Grants'])
})

test('“Apologies:” between those present is no item', async () => {
  const lines = [
    'Apologies: Cllr C Ash',
    'OFFICIALS IN ATTENDANCE:',
    'Director of Roads (Mr D Yew)',
    '**Paths**',
    'The Clerk told of the paths.',
  ]
  const read = await meeting(...lines, '**Grants**', 'The Clerk told of the grants.')
  expect(read?.items.map(({ title }) => title)).toEqual(['Paths', 'Grants'])
  expect(read?.attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
    'A Elm present',
    'B Fir present',
    'C Ash apologies',
    'Mr D Yew present',
  ])
})

test('a title in bold over two lines below its number', async () => {
  const title = [
    '**Item 2:**',
    '**Presentation by the Lanes Arts Network and by the Lanes Arts**',
    '**Exchange (Ms Ann Elm)**',
    'Ms Elm spoke of lamps.',
  ]
  expect(await items('**Item 1:**', '**Adoption of Minutes**', 'The minutes were agreed.', ...title)).toEqual([
    '1 Adoption of Minutes',
    '2 Presentation by the Lanes Arts Network and by the Lanes Arts Exchange (Ms Ann Elm)',
  ])
})

test('numbers of clauses below the word of decision are no items, where items have the same', async () => {
  const three = ['1. The budget be approved.', '2. The tax be set.', '3. The reserves be held.']
  const two = ['1. Approves the plan.', '2. Recommends to Council that:', '(a) lamps be lit.']
  const closing = ['3. Lamps', 'It was dark.', '4. Next meeting', '9 April 2030.']
  const opening = ['1. Apologies', 'None.', '2. Budget', 'The Director presented the report.']
  const titles = ['1 Apologies', '2 Budget', '3 Lamps', '4 Next meeting']
  expect(await items(...opening, 'It was resolved that:', ...three, ...closing)).toEqual(titles)
  expect(await items(...opening, 'RESOLVED – That Cabinet:', ...two, ...closing)).toEqual(titles)
})

test('how many voted so stands below their names', async () => {
  const vote = ['For the Proposal', 'Councillors Elm and Fir', '(2)', 'Against the Proposal', 'Councillors Ash, Oak and Yew', '(3)']
  const read = await meeting(
    '1. Fares',
    'It was proposed by Councillor Elm, seconded by Councillor Fir, that fares rise.',
    ...vote,
    'The Clerk declared the proposal defeated.',
    '2. Lamps',
    'None.',
  )
  expect(read?.items[0]?.motions).toMatchObject([{ mover: 'Councillor Elm', result: 'lost', for: 2, against: 3 }])
})

describe('titles whose text follows on the line', () => {
  test('a proposal, a name before its verb, a lettered part', async () => {
    expect(
      await items(
        '1\\. Election of Chairman Jo Elm was nominated and seconded as Chairman.',
        '2\\. 2029 Governance Statement Councillors were given copies of the Statement.',
        '3\\. Election of Officers Upon the proposition of A Elm, seconded by B Fir, it was resolved that M Ash be Treasurer.',
        '4\\. Chair’s Report a) The Chair said that work had begun. b) Lamps were lit.',
      ),
    ).toEqual(['1 Election of Chairman', '2 2029 Governance Statement', '3 Election of Officers', '4 Chair’s Report'])
  })
  test('a sub-item with its text behind the colon', async () => {
    const reports = ['2\\. Reports', '2.1 Chair’s Report: The Chair told of the year.', '2.2 Clerk’s Report:', 'Letters had come.']
    expect(await items('1\\. Apologies', 'None.', ...reports, '3\\. Lamps', 'Lit.')).toEqual([
      '1 Apologies',
      '2 Reports',
      '2.1 Chair’s Report',
      '2.2 Clerk’s Report',
      '3 Lamps',
    ])
  })
})

test('a web page’s list that begins anew behind bullets', async () => {
  const first = '1. Apologies – none\n2. Interests – none\n3. Minutes – approved\n4. Finances\n   - Balances were read.'
  expect(await items(first, '1. Planning – the loft was supported\n2. Cemetery – the wall was discussed')).toEqual([
    '1 Apologies',
    '2 Interests',
    '3 Minutes',
    '4 Finances',
    '1 Planning',
    '2 Cemetery',
  ])
  const [, , , , ...others] = await items(first, '1. Oak View – the loft was supported\n2. Elm View – the wall was refused')
  expect(others).toEqual([])
})

test('capitals on both sides of a dash', async () => {
  const title = 'CLOSED SESSION – COUNCIL TO RESOLVE TO EXCLUDE THE PUBLIC'
  expect(await items('1\\. Lamps', 'Lit.', `2\\. ${title}`, 'Agreed.')).toEqual(['1 Lamps', `2 ${title}`])
})

test('the agenda’s wording in bold over two lines, below its number', async () => {
  const elect = (whom: string) => [
    `**To elect a ${whom} of the District of Lanes to hold**`,
    '**office until a successor has been elected.**',
  ]
  expect(
    await items('**1.**', ...elect('Chair'), 'Nominations were invited.', '**2.**', ...elect('Vice-Chair'), 'Nominations were invited.'),
  ).toEqual([
    '1 To elect a Chair of the District of Lanes to hold office until a successor has been elected.',
    '2 To elect a Vice-Chair of the District of Lanes to hold office until a successor has been elected.',
  ])
})

test('the last item with a number that it took from another', async () => {
  const first = ['1\\. Apologies', 'None.', '2\\. Lamps', 'Lit.', '3\\. Planning', 'None.', '4\\. Trees', 'Cut.']
  expect(await items(...first, '3\\. Other Reports – for information only:', 'The lane is wet.')).toEqual([
    '1 Apologies',
    '2 Lamps',
    '3 Planning',
    '4 Trees',
    '3 Other Reports – for information only',
  ])
})

test('sections of an act, counted through in a sentence, are no items', async () => {
  const sections = [
    '147\\. Declarations of members;',
    '148\\. Requirements of members;',
    '149\\. Supplemental provisions;',
    '150\\. Codes of conduct.',
  ]
  expect(await items('The Director spoke of these sections of the Act, which bind all members of the council,', ...sections)).toEqual([''])
})

test('a title without colon among those that have one; “Next Meeting” below the closing line is of the foot', async () => {
  const titled = ['Minutes of the last Meeting: They were adopted.', 'Matters Arising:', 'a) The shelter has been mended.']
  const plan = ['Village Plan', 'The Clerk informed the meeting that money for a Village Plan had been found by the county.']
  const more = ['Planning:', 'None.', 'Correspondence:', 'None.', 'There being no further business the meeting closed at 8.50pm']
  expect(await items(...titled, ...plan, ...more, 'Next Meeting:', 'The next meeting will be on 10 May 2030.')).toEqual([
    'Minutes of the last Meeting',
    'Matters Arising',
    'Village Plan',
    'Planning',
    'Correspondence',
  ])
})

test('titles that begin with a planning reference or a date; names and “It was” behind a title without a stop', async () => {
  const titled = [
    '49/30 Minutes Cllr Jim Elm proposed that the minutes be signed, seconded by Cllr Bo Fir.',
    '50/30 29/00274/OM Outline application for 70 houses at Mill Road All agreed to object.',
    '51/30 29/00272/RMM Reserved matters application: a house at Ferry Lane',
    '52/30 2 May 2030 Elections The Council noted that the elections were taking place.',
    '53/30 Mill Building Cllr Jim Elm shared that the roof was leaking.',
    '54/30 Additional proposed works to the Gardens area It was agreed to defer the item to April.',
  ]
  expect(await items(...titled, '55/30 Urgent items as agreed by the Chairman The drain was discussed.')).toEqual([
    '49/30 Minutes',
    '50/30 29/00274/OM Outline application for 70 houses at Mill Road',
    '51/30 29/00272/RMM Reserved matters application: a house at Ferry Lane',
    '52/30 2 May 2030 Elections',
    '53/30 Mill Building',
    '54/30 Additional proposed works to the Gardens area',
    '55/30 Urgent items as agreed by the Chairman',
  ])
})

test('titles in capitals, a lettered part or a bracket behind them', async () => {
  const before = ['1. APOLOGIES None.', '2. MEMBERS’ INTERESTS and DISPENSATIONS (for items on the Agenda) Nothing was declared.']
  const after = ['4. FERRY COMPANY REPORT Nothing to report', '5. TENNIS CLUB a. Not present. b. No update.']
  expect(await items(...before, '3. MATTERS ARISING (for information only) 7b: Sent off. 9d: Received.', ...after)).toEqual([
    '1 APOLOGIES',
    '2 MEMBERS’ INTERESTS and DISPENSATIONS (for items on the Agenda)',
    '3 MATTERS ARISING (for information only)',
    '4 FERRY COMPANY REPORT',
    '5 TENNIS CLUB',
  ])
})

test('numbers that count people are no items; titles of which nothing is minuted are', async () => {
  const people = 'Attendees:\n\n1. Ann Elm (Chair)\n2. Bo Fir\n\nApologies:\n\n1. Jo Oak'
  const text = `Slipway Trust\n\nMinutes of 3 May 2030\n\n${people}\n\nAgenda\n\n1. Minutes of the last meeting\n\nThey were approved.\n\n2. Roof\n\nBo reported that it leaks.\n`
  expect((await minutebook(text, 'minutes.txt')).meetings[0]?.items.map(({ title }) => title)).toEqual([
    'Minutes of the last meeting',
    'Roof',
  ])
  const school =
    'Board of Education\n\nMinutes of the meeting of 3 May 2030\n\n1. Opening\n|\n1.1. Call to Order\n|\n1.2. Public Notice of the Meeting\n|\n2. Public Comments\nSeveral students were in attendance to ask for a lamp.\n|\n3. Reports\n|\n3.1. Principal’s Report\nMs Elm presented her report.\n'
  expect((await minutebook(school, 'minutes.txt')).meetings[0]?.items.map(({ number }) => number)).toEqual([
    '1',
    '1.1',
    '1.2',
    '2',
    '3',
    '3.1',
  ])
})

test('titles without numbers above lists that count from 1; parts of a resolution below a number', async () => {
  const lists = [
    'Approval of Minutes\n\n1. A motion was made, seconded and carried to approve the minutes.',
    'Consent Calendar\n\n1. These were received:\n  • Minutes of the Lamp Committee\n\n2. There were no questions.',
    'New Business\n\n1. Dean Elm presented a plan.',
  ]
  const text = `University Senate – Minutes of 3 May 2030\n\nMembers absent: Ann Elm.\n\n${lists.join('\n\n')}\n`
  expect((await minutebook(text, 'minutes.txt')).meetings[0]?.items.map(({ number, title }) => [number, title])).toEqual([
    [null, 'Approval of Minutes'],
    [null, 'Consent Calendar'],
    [null, 'New Business'],
  ])
  const agenda =
    '1. AGENDA\nMoved By:Councillor Ash\nSeconded By:Councillor Fir\n1. That Dan Kale be heard; and\n2. That the agenda be confirmed.\nCARRIED'
  expect(await items(agenda, '2. INTERESTS\nThere were none.', 'III: Lamps')).toEqual(['1 AGENDA', '2 INTERESTS'])
  expect(await items('I. Agenda: adopted', 'II. Minutes of Oct. 29, 2029: approved', 'III: Lamps', 'Jo Elm told of them.')).toEqual([
    'I Agenda',
    'II Minutes of Oct. 29, 2029',
    'III Lamps',
  ])
})

test('a body’s letters and the year before the count: “PCP/31/9.”, “PCP/31/10.”', async () => {
  const lines = ['PCP/31/9. MINUTES', 'Approved.', 'PCP/31/10. LAMPS', 'Noted.', 'PCP/31/11. GATES', 'Noted.']
  expect(await items(...lines)).toEqual(['PCP/31/9 MINUTES', 'PCP/31/10 LAMPS', 'PCP/31/11 GATES'])
})

test('a title of which nothing is minuted is one as its like are; numbered paragraphs are none', async () => {
  const reports =
    '3. Reports\n\n3.1 Principal’s Report\n\nMs Elm told of the fair.\n\n3.2 Athletic Director\n\nMr Fir told of the race.\n\n3.3 Financial Report'
  expect(await items('1. Call to Order\n\nAt 7 p.m.', '2. Minutes\n\nApproved.', reports, '4. Public Comment\n\nNone.')).toEqual([
    '1 Call to Order',
    '2 Minutes',
    '3 Reports',
    '3.1 Principal’s Report',
    '3.2 Athletic Director',
    '3.3 Financial Report',
    '4 Public Comment',
  ])
  const paragraphs = '3. Planning\n\n3.1 Change of use of the mill at Quay Road to two houses.\n\n3.2 A porch at Mill Lane.'
  expect(await items('1. Apologies\n\nNone.', '2. Minutes\n\nApproved.', paragraphs, '4. Lamps\n\nNone.')).toEqual([
    '1 Apologies',
    '2 Minutes',
    '3 Planning',
    '4 Lamps',
  ])
})

test('“4.1” below “4.0”', async () => {
  const reports = '4.0 REPORTS\n\n4.1 Accounts for Payment\n\nThe list was received.\n\n4.2 Disposal of Grader\n\nIt is to be sold.'
  expect(await items('1.0 OPENING\n\nAt 4 p.m.', '2.0 ATTENDANCE\n\nAll were there.', '3.0 MINUTES\n\nConfirmed.', reports)).toEqual([
    '1.0 OPENING',
    '2.0 ATTENDANCE',
    '3.0 MINUTES',
    '4.0 REPORTS',
    '4.1 Accounts for Payment',
    '4.2 Disposal of Grader',
  ])
})
