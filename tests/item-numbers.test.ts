/** One meeting, its items numbered and set in each of the forms that minutes have: the same five items must be read. */
import { describe, expect, test } from 'vitest'
import { minutebook } from '../src/index.ts'

const business: [title: string, text: string][] = [
  ['Apologies for absence', 'There were no apologies.'],
  ['Declarations of interest', 'Cllr Oak declared an interest in item 5.'],
  ['Minutes of the last meeting', 'The minutes of 12 February were approved and signed.'],
  ['Highways', 'The Clerk reported that the lane had flooded.'],
  ['Date of next meeting', '9 April 2030.'],
]

type Form = [name: string, number: (n: number) => string, entry?: (number: string, title: string, text: string) => string, path?: string]

const forms: Form[] = [
  ['figures', (n) => `${n}.`],
  ['figures without a stop', (n) => `${n}`],
  ['brackets', (n) => `(${n})`],
  ['half a bracket', (n) => `${n})`],
  ['a colon', (n) => `${n}:`],
  ['two stops here and there', (n) => (n === 2 ? `${n}.` : `${n}..`)],
  ['the year behind', (n) => `${100 + n}/30`],
  ['the year before', (n) => `30/${100 + n}`],
  ['the year in full behind', (n) => `${236 + n}-2030`],
  ['the year in full before', (n) => `2030/${100 + n}`],
  ['the council’s year behind', (n) => `${100 + n}/2030-31`],
  ['a letter', (n) => `C${100 + n}`],
  ['letters and the year', (n) => `FC 30/${100 + n}`],
  ['letters between bars', (n) => `PC/30/${100 + n}`],
  ['letters and the year in full', (n) => `GBP/2030/${n === 3 ? ' ' : ''}${100 + n}:`],
  ['the count before the council’s year', (n) => `${10 + n}.29/30`],
  ['letters, month and year before the count', (n) => `AB03/30.${n}:`],
  ['the year, the meeting and the count', (n) => `30/10:0${n}`],
  ['letters, a full stop and the count', (n) => `OSC.${40 + n}`],
  ['letters, the meeting and the count', (n) => `AB 14.${50 + n}`],
  ['“Item 4:”', (n) => `Item ${n}:`],
  ['“Minute 104:”', (n) => `Minute ${100 + n}:`],
  ['“Minute No. 104”', (n) => `Minute No. ${100 + n}`],
  ['“Min. 104”', (n) => `Min. ${100 + n}`],
  ['letters, the year and the count', (n) => `PC30.${n}`],
  ['letters, a dash and the count', (n) => `PC-${100 + n}`],
  ['letters, the year, a dash and the count', (n) => `PC30-${100 + n}`],
  ['the year, a dash and the count', (n) => `30-0${n}`],
  ['the year and a count of one figure', (n) => `30/${n}`],
  ['the count before the council’s two years', (n) => `${100 + n}/30/31`],
  ['a reference in brackets', (n) => `(${100 + n}/30)`],
  ['“Minute 104/30”', (n) => `Minute ${100 + n}/30`],
  ['“Minute Ref: 104/30”', (n) => `Minute Ref: ${100 + n}/30`],
  ['“Agenda Item 4” above its title', (n) => `Agenda Item ${n}`, (number, title, text) => `${number}\n${title}\n${text}`],
  ['a dash behind the reference', (n) => `P${100 + n}/30`, (number, title, text) => `${number} – ${title}\n\n${text}`],
  ['small letters', (n) => `${'abcde'[n - 1]})`],
  ['capital letters', (n) => `${'ABCDE'[n - 1]}.`],
  ['Roman numbers', (n) => `${['I', 'II', 'III', 'IV', 'V'][n - 1]}.`],
  ['a nought behind', (n) => `${n}.0`, (number, title, text) => `${number} ${title}\n\n${number.replace('0', '1')} ${text}`],
  ['a numbered paragraph below', (n) => `${n}.`, (number, title, text) => `${number} ${title}\n\n${number}1 ${text}`],
  ['the number on a line of its own', (n) => `${n}.`, (number, title, text) => `${number}\n\n${title}\n\n${text}`],
  ['the text behind a dash', (n) => `${n}.`, (number, title, text) => `${number} ${title} – ${text}`],
  ['the text behind a colon', (n) => `${n}.`, (number, title, text) => `${number} ${title}: ${text}`],
  ['a bar before the title', (n) => `${n}.`, (number, title, text) => `${number} / ${title}: ${text}`],
  ['bars before and behind the title', (n) => `${10 + n}.29/30`, (number, title, text) => `${number} / ${title} / ${text}`],
  ['a bar for the stop', (n) => `${n}`, (number, title, text) => `${number} / ${title}\n\n${text}`],
  ['the text behind a printer’s stop and dash', (n) => `${n}.`, (number, title, text) => `${number} ${title}.—${text}`],
  ['the text behind a stop', (n) => `${n}.`, (number, title, text) => `${number} ${title}. ${text}`],
  ['the text behind a title in bold', (n) => `${n}.`, (number, title, text) => `${number} **${title}** ${text}`, 'minutes.md'],
  [
    'a title underlined as typists do',
    (n) => `${n}.`,
    (number, title, text) => `${number} ${title}\n${'='.repeat(title.length + 3)}\n${text}`,
  ],
  ['headings', (n) => `${n}.`, (number, title, text) => `## ${number} ${title}\n\n${text}`, 'minutes.md'],
]

const setAs = (number: string, title: string, text: string) => `${number} ${title}\n\n${text}`

test.each(forms)('%s', async (_name, number, entry = setAs, path = 'minutes.txt') => {
  const items = business.map(([title, text], i) => entry(number(i + 1), title, text)).join('\n\n')
  const { meetings } = await minutebook(
    `EXAMPLE PARISH COUNCIL\n\nMinutes of the meeting held on Tuesday 12 March 2030 at 7.00pm in the Village Hall\n\nPresent: Cllr A Elm (Chair), Cllr B Oak\n\n${items}\n\nThe meeting closed at 9.10pm.\n`,
    path,
  )
  expect(meetings[0]?.items.map(({ title, blocks }) => [title, blocks.map(({ text }) => text).join(' ')])).toEqual(business)
  // "Item 4:" and "(4)" are printed with a word or brackets that are no part of the number.
  const printed = business.map((_, i) =>
    number(i + 1)
      .replace(/^(?:(?:Agenda )?Item|Min\.|Minute(?: No\.| Ref:)?) /, '')
      .replace(/^\(|[.):]+$/g, ''),
  )
  expect(meetings[0]?.items.map((item) => item.number)).toEqual(printed)
})

test('a minute of the last meeting, mended by the minutes of this one, is none of its items', async () => {
  const { meetings } = await minutebook(
    'EXAMPLE PARISH COUNCIL\n\nMinutes of the meeting held on Tuesday 12 March 2030\n\nPC/30/101 Apologies\n\nNone.\n\nPC/30/102 Minutes of the last meeting\n\nApproved, subject to this:\n\nPC/30/092: replace “elm” with “oak”.\n\nPC/30/103 Highways\n\nThe lane had flooded.\n\nPC/30/104 Next meeting\n\n9 April 2030.\n',
    'minutes.txt',
  )
  expect(meetings[0]?.items.map(({ number }) => number)).toEqual(['PC/30/101', 'PC/30/102', 'PC/30/103', 'PC/30/104'])
})

test('a table whose rows are numbered', async () => {
  const rows = business.map(([title, text], i) => `| ${i + 1} | **${title}** ${text} | |`).join('\n')
  const { meetings } = await minutebook(
    `# Example Parish Council\n\nMinutes of the meeting held on Tuesday 12 March 2030\n\nPresent: Cllr A Elm (Chair)\n\n| No. | Item | Action |\n|---|---|---|\n${rows}\n`,
    'minutes.md',
  )
  expect(meetings[0]?.items.map(({ number, title, blocks }) => [number, title, blocks[0]?.text])).toEqual(
    business.map(([title, text], i) => [String(i + 1), title, text]),
  )
})

test.each([
  ['Minute', (n: number) => `30/0${n}`, 'minutes.md'],
  ['No.', (n: number) => `30/0${n}`, 'minutes.md'],
  ['Ref', (n: number) => `PC30/${100 + n}`, 'minutes.md'],
  ['No.', (n: number) => `${100 + n}/30`, 'minutes.txt'],
])('a table headed “%s” whose rows begin with references (%s)', async (head, number, path) => {
  const rows = business.map(([title, text], i) => `| ${number(i + 1)} | **${title}.** ${text} | |`).join('\n')
  const { meetings } = await minutebook(
    `# Example Parish Council\n\nMinutes of the meeting held on Tuesday 12 March 2030\n\n**Present:** Cllr A Elm (Chair)\n\n**In attendance:** Bo Fir\n\n| ${head} | Item | Action |\n|---|---|---|\n${rows}\n`,
    path,
  )
  expect(meetings[0]?.items.map(({ number, title, blocks }) => [number, title, blocks[0]?.text])).toEqual(
    business.map(([title, text], i) => [number(i + 1), title, text]),
  )
})

test('rows that begin with days or the references of applications are no items', async () => {
  const { meetings } = await minutebook(
    '# Example Parish Council\n\nMinutes of the meeting held on Tuesday 12 March 2030\n\nPresent: Cllr A Elm\n\n1. Apologies\n\nNone.\n\n2. Planning\n\n| Ref | Place |\n|---|---|\n| 30/00123 | Mill Lane, a porch |\n| 30/00131 | Quay Road, a shed |\n| 30/00142 | Elm Row, a gate |\n\n3. Payments\n\n| Day | Whom |\n|---|---|\n| 12/03/30 | Lamps and Co |\n| 14/03/30 | Oil and Sons |\n| 19/03/30 | The Clerk |\n\n4. Next meeting\n\n9 April.\n',
    'minutes.md',
  )
  expect(meetings[0]?.items.map(({ number }) => number)).toEqual(['1', '2', '3', '4'])
})

test('a table of HTML under the words that head a page’s list too', async () => {
  const rows = business.map(([title, text], i) => `<tr><td>${i + 1}</td><td><b>${title}</b><br>${text}</td><td></td></tr>`).join('')
  const { meetings } = await minutebook(
    `<!DOCTYPE html><h1>Example Parish Council</h1><p>Minutes of the meeting held on Tuesday 12 March 2030</p><p>Present: Cllr A Elm</p><table><tr><th>No</th><th>Item</th><th>Action</th></tr>${rows}</table>`,
    'minutes.html',
  )
  expect(meetings[0]?.items.map(({ number, title, blocks }) => [number, title, blocks[0]?.text])).toEqual(
    business.map(([title, text], i) => [String(i + 1), title, text]),
  )
})

test('names with initials that count up are no items', async () => {
  const { meetings } = await minutebook(
    'LANES COUNCIL\n\nMinutes of the meeting held on Tuesday 12 March 2030\n\nPresent:\n\nA. Ash\nB. Birch\nC. Cedar\n\nThe Council resolved to mend the gate on the lane, which had fallen in the storm.\n',
  )
  expect(meetings[0]?.items.map(({ number }) => number)).toEqual([null])
})

test('long titles in capitals, their text behind a dash or glued on, and the agenda’s number in brackets', async () => {
  const { meetings } = await minutebook(
    'Lanes Panel (Special Meeting) – 10 August 2030\n\nPRESENT: Councillor T Fir in the chair.\n\nThe panel met at Mill House, Netherby.\n\n23  DECLARATIONS OF PERSONAL OR PREJUDICIAL INTERESTS AND OF WHIPPING ARRANGEMENTS (IF ANY) – There were no declarations of personal or prejudicial interests and no whip was declared by any member of the panel, nor had any member been asked to declare one before the meeting began.\n\n24  PUBLIC REQUESTS TO SPEAKThere were no requests received.\n\n25  (7)  FERRY FARES\n\nThe chairman explained the fares.\n',
  )
  expect(meetings[0]).toMatchObject({ committee: 'Lanes Panel', venue: 'Mill House, Netherby' })
  expect(meetings[0]?.items.map(({ number, agenda_number, title }) => [number, agenda_number, title])).toEqual([
    ['23', null, 'DECLARATIONS OF PERSONAL OR PREJUDICIAL INTERESTS AND OF WHIPPING ARRANGEMENTS (IF ANY)'],
    ['24', null, 'PUBLIC REQUESTS TO SPEAK'],
    ['25', '7', 'FERRY FARES'],
  ])
})

test('the year first, and the count behind the bar', async () => {
  const { meetings } = await minutebook(
    'Agenda and minutes\n\nLamp Committee - Tuesday, 9th May, 2030 7.30 pm\n\nItems\nNo. Item\n\nPART 1 - PUBLIC\n\nLA 30/27\n\nDeclarations of Interest\n\nMinutes:\n\nThere were none.\n\nLA 30/28\n\nMinutes\n\nMinutes:\n\nRESOLVED:  That the minutes be approved.\n\nLA 30/29\n\nOil\n\nMinutes:\n\nNoted.\n',
  )
  expect(meetings[0]?.items.map(({ number, title }) => [number, title])).toEqual([
    ['LA 30/27', 'Declarations of Interest'],
    ['LA 30/28', 'Minutes'],
    ['LA 30/29', 'Oil'],
  ])
})

test('letters and a number, alone on their line, in a page’s list', async () => {
  const { meetings } = await minutebook(
    'Agenda and minutes\n\nLamp Committee - Tuesday, 9th May, 2030 7.30 pm\n\nItems\nNo. Item\n\nPART 1\n\nLAC 18\n\nWelcome\n\nMinutes:\n\nThe Chair explained the rules.\n\nLAC 19\n\nOil\n\nMinutes:\n\nNoted.\n',
  )
  expect(meetings[0]?.items.map(({ number, title }) => [number, title])).toEqual([
    ['LAC 18', 'Welcome'],
    ['LAC 19', 'Oil'],
  ])
})

test('the agenda’s number before the minute’s, where both count one by one', async () => {
  const read = async (lines: string) => {
    const { meetings } = await minutebook(
      `NETHERBY PARISH COUNCIL\n\nMinutes of the meeting held on 12 March 2030\n\nPresent: Cllr A Elm, Cllr B Oak\n\n${lines}`,
    )
    return meetings[0]?.items.map(({ number, agenda_number, title }) => [number, agenda_number, title])
  }
  expect(
    await read(
      '1. Welcome\n\nThe Chair welcomed all.\n\n2. 2030/097 Interests\n\nNone.\n\n3. 2030/098 Lamps\n\nThe lamps are out.\n\n4. 2030/099 Next meeting\n\n9 April 2030.\n',
    ),
  ).toEqual([
    ['1', null, 'Welcome'],
    ['2030/097', '2', 'Interests'],
    ['2030/098', '3', 'Lamps'],
    ['2030/099', '4', 'Next meeting'],
  ])
  expect(
    await read('1. 30/97 Interests\n\nNone.\n\n2. 30/98 Lamps\n\nThe lamps are out.\n\n3. 30/99 Next meeting\n\n9 April 2030.\n'),
  ).toEqual([
    ['30/97', '1', 'Interests'],
    ['30/98', '2', 'Lamps'],
    ['30/99', '3', 'Next meeting'],
  ])
  expect(
    await read('(1) FC101 Interests\n\nNone.\n\n(2) FC102 Lamps\n\nThe lamps are out.\n\n(3) FC103 Next meeting\n\n9 April 2030.\n'),
  ).toEqual([
    ['FC101', '1', 'Interests'],
    ['FC102', '2', 'Lamps'],
    ['FC103', '3', 'Next meeting'],
  ])
  // Applications count as they please.
  expect(
    await read(
      '1. 2030/097 Shed at Mill House\n\nNo objection.\n\n2. 2030/104 Barn at Fir Farm\n\nNo objection.\n\n3. 2030/088 Sign at Quay Inn\n\nNo objection.\n',
    ),
  ).toEqual([
    ['1', null, expect.any(String)],
    ['2', null, expect.any(String)],
    ['3', null, expect.any(String)],
  ])
})

describe('codes of no common form, alone on their lines, of which one figure counts', () => {
  const titles = async (code: (count: number) => string) => {
    const { meetings } = await minutebook(
      `Agenda and minutes\n\nLamp Board - Tuesday, 9th May, 2030 7.30 pm\n\nVenue: Hall\n\nItems\nNo. Item\n\n${code(12)}\n\nApologies\n\nMinutes:\n\nNone.\n\n${code(13)}\n\nFerry Fares\n\nTo consider fares.\n\nMinutes:\n\nFares rose.\n\n${code(14)}\n\nOil\n\nMinutes:\n\nNoted.\n`,
    )
    return meetings[0]?.items.map(({ number, title }) => [number, title])
  }
  test.each(['30-31/HFC/#', 'HFC/30-31/#', 'HFC/30/#', '2030/31-HFC-#', 'HFC.#', '30-31/#', 'CAB-30-#', '#-HFC-30'])(
    '%s',
    async (shape) => {
      const code = (count: number) => shape.replace('#', String(count))
      expect(await titles(code)).toEqual([
        [code(12), 'Apologies'],
        [code(13), 'Ferry Fares'],
        [code(14), 'Oil'],
      ])
    },
  )
})

test('two items by the council’s year and the body’s letters, and stars before numbers', async () => {
  const two = await minutebook(
    'Agenda and minutes\n\nLamp Board - Tuesday, 9th May, 2030 7.30 pm\n\nVenue: Hall\n\nItems\nNo. Item\n\n30-31/HFC/1\n\nApologies\n\nMinutes:\n\nNone.\n\n30-31/HFC/2\n\nOil\n\nMinutes:\n\nNoted.\n',
  )
  expect(two.meetings[0]?.items.map(({ number, title }) => [number, title])).toEqual([
    ['30-31/HFC/1', 'Apologies'],
    ['30-31/HFC/2', 'Oil'],
  ])
  const starred = await minutebook(
    'Cabinet\n\nCommittee Minutes\n\nWed Jan 16 2030\n\nPresent:-\n\nCouncillors Elm (Chairman) and Fir\n\nMembers attending in accordance with Standing Orders 8 and 25:-\n\nCouncillors Ash and Oak\n\n*45 Minutes\n\nRESOLVED that the minutes be signed.\n\n*46 Petitions\n\nThere was no petition.\n\n47 Ferry Fares\n\nThe Cabinet noted the fares.\n',
  )
  expect(starred.meetings[0]).toMatchObject({ committee: 'Cabinet', date: '2030-01-16' })
  expect(starred.meetings[0]?.attendance.map(({ name }) => name)).toEqual(['Elm', 'Fir', 'Ash', 'Oak'])
  expect(starred.meetings[0]?.items.map(({ number, title }) => [number, title])).toEqual([
    ['45', 'Minutes'],
    ['46', 'Petitions'],
    ['47', 'Ferry Fares'],
  ])
})

test('heads of voters’ lists begin no item', async () => {
  const { meetings } = await minutebook(
    'LANES COUNCIL\n\nMinutes of the meeting held on 3 May 2030\n\n1. Apologies\n\nNone.\n\n2. Rate\n\nCouncillor Elm moved, seconded by Councillor Fir, that the rate be set.\n\nFOR THE MOTION\n\nElm, Fir\n\nABSTENTIONS\n\nGum\n\nTOTAL\n\n3\n\nThe motion was carried.\n\n3. Oil\n\nNoted.\n',
  )
  expect(meetings[0]?.items.map(({ number }) => number)).toEqual(['1', '2', '3'])
})

test('letters, a number and a title in one line; titles with a colon in brackets or in capitals, and with the agenda’s item', async () => {
  const titles = async (...items: string[]) => {
    const body = items.map((one) => `${one}\nThe Clerk explained what it was about.\n\n`).join('')
    const { meetings } = await minutebook(
      `LANES LICENSING (HEARINGS) SUB-COMMITTEE\n\nMinutes of the meeting held on 4 March 2030\n\nPRESENT: Councillors A Elm and B Fir\n\n${body}`,
      'minutes.txt',
    )
    return meetings[0]?.items.map(({ number, title }) => [number, title])
  }
  expect(await titles('LHS 14 DECLARATIONS OF INTEREST', 'LHS 15 REVIEW OF PREMISES LICENCE: THE ANCHOR, QUAY STREET')).toEqual([
    ['LHS 14', 'DECLARATIONS OF INTEREST'],
    ['LHS 15', 'REVIEW OF PREMISES LICENCE: THE ANCHOR, QUAY STREET'],
  ])
  expect(
    await titles(
      '44. Apologies for absence - Agenda Item 1',
      '45. Highways Contract - Agenda Item 5 (Decision ref: CAB/30/12)',
      '46. Lamps',
    ),
  ).toEqual([
    ['44', 'Apologies for absence - Agenda Item 1'],
    ['45', 'Highways Contract - Agenda Item 5 (Decision ref: CAB/30/12)'],
    ['46', 'Lamps'],
  ])
})

test('the body’s letters and a count, alone on their lines, in a list of two', async () => {
  const { meetings } = await minutebook(
    'Agenda and minutes\n\nLamp Board - Tuesday, 9th May, 2030 7.30 pm\n\nVenue: Hall\n\nItems\nNo. Item\n\nLCC.1\n\nApologies\n\nMinutes:\n\nNone.\n\nLCC.2\n\nOil\n\nMinutes:\n\nNoted.\n',
  )
  expect(meetings[0]?.items.map(({ number, title }) => [number, title])).toEqual([
    ['LCC.1', 'Apologies'],
    ['LCC.2', 'Oil'],
  ])
})

test.each([' ', '', '. ', ' - '])(
  'references of minutes before their sentences, behind titles with numbers of their own (“31/8%sResolved …”)',
  async (gap) => {
    const said = ['Councillors Ann Elm and Bo Fir.', 'Resolved to approve the minutes of 4 May.', 'Councillor Oak left the room.']
    const text = `LANES COUNCIL\n\nMinutes of the meeting held on 4 June 2031\n\nPresent: Cllr Oak\n\n${['Apologies', 'Minutes', 'Lamps']
      .map((title, i) => `Item ${i + 1}: ${title}\n\n31/${i + 8}${gap}${said[i]}\n\n`)
      .join('')}`
    const meeting = (await minutebook(Buffer.from(text), 'minutes.txt')).meetings[0]
    expect(meeting?.items.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Apologies', '2 Minutes', '3 Lamps'])
    expect(meeting?.items.map(({ blocks }) => blocks.at(-1)?.text.endsWith(said.shift() as string))).toEqual([true, true, true])
    expect(meeting?.items[1]?.decisions.map(({ clauses }) => clauses[0]?.text)).toEqual(['to approve the minutes of 4 May.'])
    expect(meeting?.attendance.filter(({ status }) => status === 'apologies').map(({ name }) => name)).toEqual(['Ann Elm', 'Bo Fir'])
  },
)

test('parts behind a dash are no title', async () => {
  const text =
    'LANES COUNCIL\n\nMinutes of the meeting held on 4 June 2031\n\nPresent: Cllr Oak\n\n1. Members’ Declarations – a. Gifts – none. b. Interests – none.\n\n2. Lamps\n\nThe lamps burn.\n'
  const [meeting] = (await minutebook(text, 'minutes.txt')).meetings
  expect(meeting?.items.map(({ title }) => title)).toEqual(['Members’ Declarations', 'Lamps'])
})

test('codes of offices, among titles without a code and resolutions with numbers of their own', async () => {
  const text = [
    'LANES CITY COUNCIL',
    'Minutes of the Ordinary Meeting held on 9 September 2031',
    'PRESENT:    Cr Jo Elm (Mayor), Cr Bo Fir, Cr Kit Oak',
    'Acknowledgement of Country',
    'We respectfully acknowledge the Traditional Custodians of the land.',
    'Apologies',
    'No apologies.',
    'Confirmation of Minutes',
    '2031/196    Resolved (Cr Kit Oak / Cr Bo Fir)',
    'That the minutes of 26 August 2031 be confirmed.',
    'carried',
    'Mayoral Minute',
    'MM31/03        Planning Amendment (Infrastructure) Bill 2031',
    '2031/197    Resolved (Cr Jo Elm)',
    'That Council:',
    '1.         Calls on the Government to withdraw the Bill.',
    '2.         Writes to the Local Member.',
    'carried',
    'General Manager’s Reports',
    'GM31/31       Sale of Depot',
    '2031/198    Resolved (Cr Bo Fir / Cr Kit Oak)',
    'That Council sell the depot.',
    'carried',
    'GM31/29       Lamps',
    'The report was noted.',
  ].join('\n\n')
  const [meeting] = (await minutebook(text, 'minutes.txt')).meetings
  expect(meeting?.items.map(({ number, title, decisions }) => [number ?? '', title, decisions[0]?.label ?? null])).toEqual([
    ['', 'Acknowledgement of Country', null],
    ['', 'Apologies', null],
    ['', 'Confirmation of Minutes', 'Resolved (Cr Kit Oak / Cr Bo Fir)'],
    ['MM31/03', 'Planning Amendment (Infrastructure) Bill 2031', 'Resolved (Cr Jo Elm)'],
    ['GM31/31', 'Sale of Depot', 'Resolved (Cr Bo Fir / Cr Kit Oak)'],
    ['GM31/29', 'Lamps', null],
  ])
  expect(meeting?.items[3]?.decisions[0]?.clauses.map(({ label }) => label)).toEqual(['1.', '2.'])
})

test('the agenda’s number in square brackets before the minute’s, and spaces that became question marks', async () => {
  const text = `Lanes Parish Council

Minutes of the meeting held on 5 December 2030

Present.? A. Elm [Chairman], B. Fir.

[1]. 30/832.? The Chairman opened the meeting.

[2]. 30/833.? ?Apologies.?? K. Larch.

[3].30/834.?? Election.? It was announced that an election would take place.
`
  const [meeting] = (await minutebook(text, 'minutes.txt')).meetings
  expect(meeting?.items.map(({ number, agenda_number, title }) => [number, agenda_number, title])).toEqual([
    ['30/832', '1', 'The Chairman opened the meeting.'],
    ['30/833', '2', 'Apologies'],
    ['30/834', '3', 'Election'],
  ])
})

test('references with years behind a committee’s letters, in one long line', async () => {
  const long = 'The paths were flooded and the owner of the mill was told. '.repeat(14)
  const text = `Lanes Parish Council Minutes of a Meeting held at 7.00pm on Monday 4 February 2030 Cou/285/29-30 Apologies for Absence Apologies were received from Cllr Ash Cou/286/29-30 Paths ${long}Cou/287/29-30 Date of Next Meeting The next meeting is on 4 March. ${long}`
  const [meeting] = (await minutebook(text, 'minutes.txt')).meetings
  expect(meeting?.items.map(({ number }) => number)).toEqual(['Cou/285/29-30', 'Cou/286/29-30', 'Cou/287/29-30'])
})

describe('forms of licensing boards and councils', () => {
  const read = async (...lines: string[]) => {
    const [meeting] = (await minutebook(lines.join('\n\n'), 'minutes.txt')).meetings
    return meeting?.items.map(({ number, title }) => [number, title])
  }
  test('who came for which item is no item', async () => {
    const head = [
      'Minute of the meeting of the Lanes Licensing Board held on Tuesday 11 August 2030 at 1.30pm.',
      'Present:',
      'Dr I Elm and Mr R Fir.',
    ]
    const came =
      'Also in Attendance:\n\nItem 7.2: Ms J Oak, Solicitor for the Applicant\nItem 8.2: Mr N Ash, Applicant\nItems 9.4 to 9.9: Mrs L Yew\nItem 9.11: Mr D Pine'
    const items = [
      '1. Apologies',
      'There were none.',
      '2. Minutes',
      'The Minutes were APPROVED.',
      '3. Licences',
      'The Board NOTED the report.',
    ]
    expect(await read(...head, came, ...items)).toEqual([
      ['1', 'Apologies'],
      ['2', 'Minutes'],
      ['3', 'Licences'],
    ])
  })
  test('titles in capitals above a reference and its text', async () => {
    const head = [
      'LANES BOROUGH COUNCIL',
      'MINUTES of a meeting held on Wednesday, 10 December 2030',
      'PRESENT: Councillors Elm, Fir and Oak',
    ]
    const items = ['APOLOGIES', 'FC39/30 Apologies were received from Councillor Ash.', 'INTERESTS', 'FC40/30 None were declared.']
    expect(await read(...head, ...items, 'LAMPS', 'FC41/30 The Mayor made the following announcements:', '(a) Lamps.')).toEqual([
      ['FC39/30', 'APOLOGIES'],
      ['FC40/30', 'INTERESTS'],
      ['FC41/30', 'LAMPS'],
    ])
  })
  test('two numbers at once', async () => {
    const head = ['Minutes of meeting held on Monday, 12th June 2030 in the Hall', 'Present: Bo Wren, Al Moss']
    expect(
      await read(...head, 'Items 1/2. Welcome and Apologies', 'None.', 'Item 3. Minutes', 'Approved.', 'Item 4. Lamps', 'None.'),
    ).toEqual([
      ['1/2', 'Welcome and Apologies'],
      ['3', 'Minutes'],
      ['4', 'Lamps'],
    ])
  })
  test('minutes behind the letter that brought them', async () => {
    const letter =
      'Public Document Pack\nDate: 7 April 2030\nDear Councillor\nI enclose the minutes.\nAgenda No\n5\nItem\nTo approve the minutes\nEncs'
    const head = 'PLANNING COMMITTEE\nWednesday, 25 March 2030\nPresent: Councillor Mrs Elm (Chairman)\nCouncillors Fir and Oak'
    const items = 'APOLOGIES\nPLA1/30\nThere were none.\nLAMPS\nPLA2/30\nThe Chairman advised that lamps were lit.'
    expect(await read(`${letter}\n${head}\n${items}`)).toEqual([
      ['PLA1/30', 'APOLOGIES'],
      ['PLA2/30', 'LAMPS'],
    ])
  })
})
