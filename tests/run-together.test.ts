/** Minutes that lost their line breaks: where items, titles and bullets are found within paragraphs. */
import { describe, expect, test } from 'vitest'
import { minutebook } from '../src/index.ts'

const items = async (text: string, name = 'minutes.md') => (await minutebook(text, name)).meetings[0]?.items ?? []
const named = async (text: string) => (await items(text)).map(({ number, title }) => [number, title])
const head = '# Minutes of Netherby Parish Council\n\nPresent: Cllr A Ash, Cllr B Birch\n\n'

describe('numbers that count on through paragraphs', () => {
  test('items begin within paragraphs, with a stop or without, and one number may be missing', async () => {
    const found = await items(
      `${head}1. Apologies Cllr C Cedar - Family illness 2. To agree Minutes of the last meeting Proposed - Cllr Ash Seconded - Cllr Birch 'That the minutes be approved' All in favour 3. Matters arising The hedge had not been cut and 12 Elms were sold in 3 Lots.\n\nNo reply had come. 4 To consider a name for the quay There is a new quay. It was agreed to ask the school. 6 Finance 6.1 The Clerk reported a balance. 6.2 Cllr Ash asked for a budget.\n`,
    )
    expect(found.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Apologies'],
      ['2', 'To agree Minutes of the last meeting'],
      ['3', 'Matters arising'],
      ['4', 'To consider a name for the quay'],
      ['6', 'Finance'],
    ])
    expect(found[1]?.motions).toMatchObject([{ result: 'carried' }])
    expect(found[3]?.decisions[0]?.clauses[0]?.text).toBe('to ask the school.')
    expect(found[4]?.contributions).toHaveLength(2)
  })
  test('references that count on', async () => {
    expect(
      await named(
        `${head}208/30 Matters Arising\n\nThe Clerk had written. Trees were seen. 209/30 To Update on the Plan The Chair advised that it was late. Under 1/30 nothing was said.\n\n210/30 To Approve Training: Law for Councils The Council approved one place.\n\n211/30 To Approve: Payments to Date\n\nMill Trust £20\n`,
      ),
    ).toEqual([
      ['208/30', 'Matters Arising'],
      ['209/30', 'To Update on the Plan'],
      ['210/30', 'To Approve Training: Law for Councils'],
      ['211/30', 'To Approve: Payments to Date'],
    ])
  })
  test('references of a month and of one letter, in one line', async () => {
    const filler = 'The members heard that the lamps were old and that the posts leaned over the path to the mill. '.repeat(12)
    const line = (a: string, b: string, c: string) =>
      `MINUTES: of the meeting of Lamp Committee held in the Guild Hall on Tuesday 15th January 2030 at 6.30 pm PRESENT: Councillor A Elm Councillor B Oak ${a} TO RECEIVE APOLOGIES ${a}.1 RESOLVED: that the apologies from Councillors Ash and Fir were received Proposed by Councillor Elm Seconded by Councillor Oak ${b} LAMPS AND POSTS There were two lamps. ${filler}${c} CHAIRMAN’S ANNOUNCEMENTS There were none.`
    for (const [a, b, c] of [
      ['P.4059', 'P.4060', 'P.4061'],
      ['237/01/30', '238/01/30', '239/01/30'],
    ] as const) {
      const { meetings } = await minutebook(line(a, b, c), 'minutes.txt')
      expect(meetings[0]?.items.map(({ number, title }) => [number, title])).toEqual([
        [a, 'TO RECEIVE APOLOGIES'],
        [b, 'LAMPS AND POSTS'],
        [c, 'CHAIRMAN’S ANNOUNCEMENTS'],
      ])
      expect(meetings[0]).toMatchObject({ committee: 'Lamp Committee', venue: 'Guild Hall', start_time: '18:30' })
      expect(meetings[0]?.items[0]?.decisions[0]?.clauses[0]?.text).toBe('the apologies from Councillors Ash and Fir were received')
      expect(meetings[0]?.attendance.filter(({ status }) => status === 'apologies').map(({ name }) => name)).toEqual(['Ash', 'Fir'])
    }
  })
  test('a list within an item, a date and a reference do not count', async () => {
    expect(
      await named(
        `${head}1\\. Apologies\n\nNone.\n\n2\\. Play area\n\nThe Clerk listed what is broken. 1. Swings 2. Slide 3. Seesaw. The next inspection is in spring. 3 March was named, and under item 3. The Clerk will write.\n\n3\\. Planning\n\nNothing was received.\n`,
      ),
    ).toEqual([
      ['1', 'Apologies'],
      ['2', 'Play area'],
      ['3', 'Planning'],
    ])
  })
})

describe('titles whose text follows with nothing between', () => {
  test('the title ends where a sentence begins', async () => {
    expect(
      await named(
        `${head}1\\. Repair of the slipway Two quotes have been received. Both were high.\n\n2\\. Seat outside The Bell was mended.\n\n3\\. Use of the hall CC asked who would sweep it. Nobody answered.\n\n4\\. Election of Deputy Mayor Proposed by Cllr Ash, seconded by Cllr Birch.\n\n5\\. Choice of Lamps DP advised members that this would wait. DP said why.\n\n6\\. Minutes of Previous Meeting – 4th May 2030 The minutes from 4th May 2030 were agreed as a true record.\n\n7\\. MINUTES The Minutes of the Hall Committee, held on 1 May 2030, were approved.\n`,
      ),
    ).toEqual([
      ['1', 'Repair of the slipway'],
      ['2', 'Seat outside The Bell was mended.'],
      ['3', 'Use of the hall'],
      ['4', 'Election of Deputy Mayor'],
      ['5', 'Choice of Lamps'],
      ['6', 'Minutes of Previous Meeting – 4th May 2030'],
      ['7', 'MINUTES'],
    ])
  })
  test.each([
    [
      'Minutes of the Parish Council meeting on 9th July 2030 it was RESOLVED to sign them.',
      'Minutes of the Parish Council meeting on 9th July 2030',
    ],
    ['Minutes of the last meeting (previously circulated) These were agreed.', 'Minutes of the last meeting (previously circulated)'],
    [
      'MINUTES OF MEETING HELD ON 4th APRIL 2030 Minutes of the meeting have been circulated and were approved.',
      'MINUTES OF MEETING HELD ON 4th APRIL 2030',
    ],
    ['Minutes of the meeting when it was agreed to buy lamps', 'Minutes of the meeting when it was agreed to buy lamps'],
    ['Lamps of the Harbour (March 2031) ,', 'Lamps of the Harbour (March 2031)'],
  ])('%s', async (line, title) => {
    const text = `Elm Parish Council\n\nMinutes of the meeting held on 4 March 2031\n\nPresent: Jo Elm, Bo Fir\n\n1. Apologies\n\nNone.\n\n2. ${line}\n\n3. Lamps\n\nThe lamps were lit.`
    const record = await minutebook(text, 'minutes.txt')
    expect(record.meetings[0]?.items[1]?.title).toBe(title)
  })

  test('one sentence is its item’s title, several are text without one', async () => {
    expect(
      await named(
        `${head}1\\. Apologies were received from Cllr Cedar.\n\n2\\. Mr Elm introduced the youth worker. He was asked to come again.\n\n3\\. Correspondence\n\nA letter was read.\n\n4\\. Planning\n\nNothing was received.\n`,
      ),
    ).toEqual([
      ['1', 'Apologies were received from Cllr Cedar.'],
      ['2', null],
      ['3', 'Correspondence'],
      ['4', 'Planning'],
    ])
  })
  test('a heading with a colon is a title as a whole', async () => {
    expect(await named(`${head}# 1. Mill Court: Options\n\nNoted.\n\n# 2. Apologies: None\n\nAll came.\n`)).toEqual([
      ['1', 'Mill Court: Options'],
      ['2', 'Apologies'],
    ])
    expect(await named(`${head}# 1. Award of contract: East Quay, Phase 4\n\nNoted.\n\n# 2. Apologies: none\n\nNone.\n`)).toEqual([
      ['1', 'Award of contract: East Quay, Phase 4'],
      ['2', 'Apologies'],
    ])
  })
})

test('a number for its parts alone, and a title in bold whose break was lost', async () => {
  const row = (number: string, html: string) => `<tr><td><b>${number}</b></td><td>${html}</td><td></td></tr>`
  const table = `<table>${row('1.', '<b><u>Apologies</u></b>')}${row('2.', '<b>2.1<u> Chairman’s Report</u></b><ul><li>The pond was cleared.</li></ul><b>2.2 <u>Clerk’s Report</u></b><ul><li>Two signs came.</li></ul>')}${row('3.', '<b><u>Use of the hall</u></b>It was agreed to sweep it.')}${row('4.', '<b><u>Correspondence</u></b>4.1 Mill Trust – thanks')}</table>`
  const expected = [
    ['1', 'Apologies'],
    ['2.1', 'Chairman’s Report'],
    ['2.2', 'Clerk’s Report'],
    ['3', 'Use of the hall'],
    ['4', 'Correspondence'],
  ]
  expect(await named(head + table)).toEqual(expected)
  expect(
    await named(
      `${head}1\\. Apologies\n\nNone.\n\n2\\. 2.1 Chairman’s Report • The pond was cleared.\n\n2.2 Clerk’s Report • Two signs came.\n\n3\\. Use of the hall\n\nIt was agreed to sweep it.\n\n4\\. Correspondence\n\nThanks came.\n`,
    ),
  ).toEqual(expected)
})

test('bullets within an item’s line', async () => {
  const [, correspondence] = await items(
    `${head}1\\. Apologies\n\nNone.\n\n2\\. Correspondence • Mill Trust – thanks • The Rovers asked for a grant.\n`,
  )
  expect(correspondence).toMatchObject({ title: 'Correspondence' })
  expect(correspondence?.blocks.filter(({ type }) => type === 'bullet').map(({ text }) => text)).toEqual([
    'Mill Trust – thanks',
    'The Rovers asked for a grant.',
  ])
})

test('a long line is parted before its motions and their results', async () => {
  const filler = 'The clerk of the works described the state of the quay at length and answered what was asked of her. '.repeat(12)
  const [first, second] = await items(
    `Minutes of a meeting of the Sedge City Council held in the Guild Room, Sedge on Tuesday 16 April 2030 PRESENT Cr Dai Bell, Cr Rae Elder 1 APOLOGIES Moved (Cr Dai Bell/Cr Rae Elder): That the Council: Accepts the apology of Cr Kit Oak. Motion carried (30/5) 2 INTERESTS ${filler}Moved (Cr Dai Bell/Cr Rae Elder): That the Council: a) Notes the register; and b) Confirms the plan. Motion carried (30/6) 3 CLOSE OF BUSINESS The meeting closed at 9 pm.`,
    'minutes.txt',
  )
  expect(first).toMatchObject({
    title: 'APOLOGIES',
    motions: [{ result: 'carried' }],
    decisions: [{ lead_in: 'the Council:', clauses: [{ text: 'Accepts the apology of Cr Kit Oak.' }] }],
  })
  expect(second?.decisions.map(({ clauses }) => clauses.map(({ label }) => label))).toEqual([['a)', 'b)']])
})

describe('titles that no number counts, in minutes on one line', () => {
  const filler = 'The members heard that the lamps were old and that the posts leaned over the path to the mill. '.repeat(6)
  const line = async (text: string) =>
    ((await minutebook(text, 'minutes.txt')).meetings[0]?.items ?? []).map(({ number, title }) => [number, title])
  test('before a colon', async () => {
    expect(
      await line(
        `Minutes of the Mill Society Committee May 4, 2030 Present: Elm, Fir, Oak. Ash called the meeting to order at 4.05 pm. Minutes of April 6: Approved as sent. Announcements: Fir told of the fair. ${filler}Repair of the slip: Two quotes were read. Oak summed up what was said: Ask again.\n`,
      ),
    ).toEqual([
      [null, 'Minutes of April 6'],
      [null, 'Announcements'],
      [null, 'Repair of the slip'],
    ])
  })
  test('in capitals, some with a number', async () => {
    expect(
      await line(
        `NETHERBY LIBRARY Board Meeting May 4, 2030 PRESENT Jo Elm, Kit Fir APPROVAL OF THE AGENDA Unanimously approved 2. APPROVAL OF MINUTES Fir moved to approve them. TREASURER’S REPORT-Jo Elm read the report. ${filler}REPAIR OF THE SLIP Two quotes were read by the CEO of the mill.\n`,
      ),
    ).toEqual([
      [null, 'APPROVAL OF THE AGENDA'],
      ['2', 'APPROVAL OF MINUTES'],
      [null, 'TREASURER’S REPORT'],
      [null, 'REPAIR OF THE SLIP'],
    ])
  })
  test('by their words alone, and not within a sentence', async () => {
    expect(
      await line(
        `Minutes of Netherby Community Council 4 May 2030 Members Present: Jo Elm, Kit Fir Apologies: Bo Ash Police: None Declarations of Interest None Matters Arising Jo went through the list. ${filler}Under Any Other Business nothing was raised in May. Any Other Business Kit told of the fair.\n`,
      ),
    ).toEqual([
      [null, 'Declarations of Interest'],
      [null, 'Matters Arising'],
      [null, 'Any Other Business'],
    ])
  })
  test('numbers with a point and Roman numbers count through one line; sums and initials do not', async () => {
    expect(
      await line(
        `NETHERBY ACADEMIC BOARD Minutes of 4 May 2030 PRESENT: V. Elm, I. Fir 1.0 INTRODUCTION 1.1 WELCOME The Chair welcomed all. 1.2 APOLOGIES Apologies were received from Dr Oak. ${filler.repeat(2)}The fee was £2.50 The Board agreed. 1.3 REPAIR OF THE SLIP There were two quotes.\n`,
      ),
    ).toEqual([
      ['1.1', 'WELCOME'],
      ['1.2', 'APOLOGIES'],
      ['1.3', 'REPAIR OF THE SLIP'],
    ])
    expect(
      await line(
        `NETHERBY PLANNING COMMISSION May 4, 2030 Present: I. Elm, V. Fir I. CALL TO ORDER The meeting was called to order at 7:04 P.M. by Chair Ash. II. PUBLIC COMMENT There was none. ${filler.repeat(2)}III. REPAIR OF THE SLIP There were two quotes.\n`,
      ),
    ).toEqual([
      ['I', 'CALL TO ORDER'],
      ['II', 'PUBLIC COMMENT'],
      ['III', 'REPAIR OF THE SLIP'],
    ])
  })

  test('references of letters, year, month and count', async () => {
    expect(
      await line(
        `NETHERBY PARISH COUNCIL Minutes of the meeting of 4 May 2030 PRESENT: Councillors Elm and Fir FC30/05/1 WELCOME AND APOLOGIES Apologies were received from Cllr Oak. FC30/05/2 MEMBERS TO DECLARE INTERESTS ${filler.repeat(2)}FC30/05/3 REPAIR OF THE SLIP There were two quotes.\n`,
      ),
    ).toEqual([
      ['FC30/05/1', 'WELCOME AND APOLOGIES'],
      ['FC30/05/2', 'MEMBERS TO DECLARE INTERESTS'],
      ['FC30/05/3', 'REPAIR OF THE SLIP'],
    ])
    expect(
      await line(
        `NETHERBY PARISH COUNCIL Minutes of the meeting of 4 May 2030 PRESENT: Councillors Elm and Fir ITEM 30-05/01 PUBLIC FORUM None. 30-05/02 APPROVAL OF MINUTES ${filler.repeat(2)}30-05/03 REPAIR OF THE SLIP There were two quotes.\n`,
      ),
    ).toEqual([
      ['30-05/01', 'PUBLIC FORUM'],
      ['30-05/02', 'APPROVAL OF MINUTES'],
      ['30-05/03', 'REPAIR OF THE SLIP'],
    ])
  })
})
