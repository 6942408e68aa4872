/** Pages and printed minutes of every shell, as text: which meetings and items are read in them. */
import { describe, expect, test } from 'vitest'
import { minutebook } from '../src/index.ts'
import { unwrap } from '../src/read/unwrap.ts'

const read = (text: string) => minutebook(text, 'minutes.txt')
const items = async (text: string) =>
  (await read(text)).meetings.flatMap((meeting) => meeting.items.map(({ number, title }) => [number, title]))

test('titles in capitals that run into their text, among sections with numbers of their own', async () => {
  const opening = 'LANES CITY COUNCIL\n\nMINUTES\n\nMarch 18, 2030\n\nCALL TO ORDER: Mayor Ash called the meeting to order at 7:00 PM.'
  const sections =
    'CONSENT AGENDA:\nA. Minutes of March 4, 2030\nB. Warrants\nMotion by Elm, seconded by Fir, to approve items A and B. Motion carried.\n\nPUBLIC HEARINGS:\n1. Rezoning of Mill Street\nThe hearing was closed.'
  const rest = 'COUNCIL COMMENTS: Councilmember Elm thanked the clerk.\n\nADJOURN: Motion by Fir to adjourn. Motion carried.'
  expect(
    await items([opening, 'AGENDA APPROVAL: Motion by Elm to approve the agenda. Motion carried.', sections, rest].join('\n\n')),
  ).toEqual([
    [null, 'CALL TO ORDER'],
    [null, 'AGENDA APPROVAL'],
    ['A', 'Minutes of March 4, 2030'],
    ['B', 'Warrants'],
    ['1', 'Rezoning of Mill Street'],
    [null, 'COUNCIL COMMENTS'],
    [null, 'ADJOURN'],
  ])
})

test('the year and a count of one figure, on a line of its own', async () => {
  const page = (number: number, title: string) => `30/${number}\n\n${title}\n\nMinutes:\n\nThe Committee considered a report.`
  const head = 'Agenda and minutes\n\nLanes Committee - Tuesday 4th March, 2031 10.00 am\n\nItems\nNo. Item'
  expect(await items([head, page(8, 'Interests'), page(9, 'Minutes - Lanes Committee'), page(10, 'Ferry fares')].join('\n\n'))).toEqual([
    ['30/8', 'Interests'],
    ['30/9', 'Minutes - Lanes Committee'],
    ['30/10', 'Ferry fares'],
  ])
})

test('a page without numbers and “Minutes:”: what is attached is no title, and what was resolved has lost its word', async () => {
  const text =
    'Agenda and minutes\n\nLamp Committee - Wednesday, 20th August, 2031 7.00 pm\n\nNo. Item\n\n\nApologies\n\nTo receive apologies for absence.\n\n\nApologies were received from Councillor Elm.\n\n\n\nMinutes pdf icon PDF 126 KB\n\nTo confirm the minutes as a correct record.\n\n\n(Minutes attached)\n\nAdditional documents:\n\n\n\n\nthe minutes of the meeting of the Lamp Committee held on Wednesday the 30th of July be confirmed as a correct record and signed by the Chair.\n\n\nActions List pdf icon PDF 37 KB\n\nTo note the list.\n\n\n(Report attached)\n\n\nThe Committee considered the list.\n'
  const [meeting] = (await read(text)).meetings
  expect(meeting?.items.map(({ title, decisions }) => [title, decisions.length])).toEqual([
    ['Apologies', 0],
    ['Minutes', 1],
    ['Actions List', 0],
  ])
})

test('titles in capitals before a dash that stands close to its text', async () => {
  const text =
    'LAMPS SUB-COMMITTEE\n\nMinutes of the meeting held on 30 January 2031\n\n1146  DECLARATIONS OF INTERESTS (LOBBYING) -There were no declarations of interests.\n\n1147  LAMPS ACT 1976 – APPLICATION FOR A LICENCE – MR JO YEW – The Director submitted a report.\n\n1148  MINUTES – Resolved – That the minutes be taken as read.\n'
  expect(await items(text)).toEqual([
    ['1146', 'DECLARATIONS OF INTERESTS (LOBBYING)'],
    ['1147', 'LAMPS ACT 1976 – APPLICATION FOR A LICENCE – MR JO YEW'],
    ['1148', 'MINUTES'],
  ])
})

test('numbers that end in the committee’s letters, small ones too; whose site it is above the page’s title', async () => {
  const page = (number: string, title: string) => `${number}\n\n${title}\n\nMinutes:\n\nThe Committee considered a report.`
  const text = `Lanes City Council\n\nAgenda and minutes\n\nVenue: Lower Hall\n\nItems\nNo. Item\n\n${page('31/53/Plan', 'Order of Agenda')}\n\n${page('31/54/Plan', 'Apologies')}\n\n${page('31/55/Plan', 'Fares')}`
  expect(await items(text)).toEqual([
    ['31/53/Plan', 'Order of Agenda'],
    ['31/54/Plan', 'Apologies'],
    ['31/55/Plan', 'Fares'],
  ])
  expect((await read(text)).meetings[0]).toMatchObject({ organization: 'Lanes City Council', committee: null })
})

test('an issue’s meeting whose first words are what was resolved has no title', async () => {
  const text =
    'Issue - meetings\n\n\nMeeting: 16/01/2031 - Lamps Committee (Item 141)\n\n\nThat the minutes be approved.\n\n\n\n\nCouncillor Elm asked why the lamps were out.\n\n\n\n\n\nThat the minutes be approved.\n'
  expect(await items(text)).toEqual([['141', null]])
})

test('rows of a page: what the chairman will move, and notes in brackets, are no part of the title', async () => {
  const text =
    'Venue: Lower Hall\nNo. | Item |\n---|---|\nPublic Questions (See the note below.) Minutes: There were none. |\nExclusion of the Public The Chairman will move and the Mayor will second: Minutes: RESOLVED That the public be excluded. |\nFares Oral item. Minutes: The fares were discussed. |\n'
  expect(await items(text)).toEqual([
    [null, 'Public Questions'],
    [null, 'Exclusion of the Public'],
    [null, 'Fares'],
  ])
})

test('a number that a list of links above it took for its entry', async () => {
  const head = 'Agenda and minutes\n\nLanes Committee - Tuesday 4th March, 2031 10.00 am\n\nItems\nNo. Item'
  const first =
    '1.\n\nMinutes\n\nMinutes:\n\nRESOLVED: That the minutes be approved.\n\nCarried\n  • View Recorded Vote for this item\n  • 2.'
  expect(await items(`${head}\n\n${first}\n\n    Ferry fares\n\n    Minutes:\n\n    The fares were discussed.`)).toEqual([
    ['1', 'Minutes'],
    ['2', 'Ferry fares'],
  ])
})

test('an agenda under its heading, then the minutes with numbers of their own and titles before a dash', async () => {
  const text = [
    'Meeting documents',
    'Lanes Sub-Committee',
    'Monday 11th July 2031',
    'AGENDA',
    '1. Appointment of Chairman.',
    '2. Any lobbying.',
    'The public may be excluded from what follows.',
    '3. Any other items.',
    'MINUTES',
    'PRESENT: – Councillors Ash, K Birch and P Birch',
    '2207 CHAIRMAN – Resolved – That Councillor Birch be and she is hereby appointed chairman.',
    '2208 (2) LICENSING ACT 2003 - REVIEW OF A LICENCE, THE QUAY INN - The Director of Harbours submitted a report.',
    'Resolved - That the licence be revoked.',
    '2209 SUSPENSION OF STANDING ORDERS : CHAIRMAN',
    'None.',
  ].join('\n\n')
  expect(await items(text)).toEqual([
    ['2207', 'CHAIRMAN'],
    ['2208', 'LICENSING ACT 2003 - REVIEW OF A LICENCE, THE QUAY INN'],
    ['2209', 'SUSPENSION OF STANDING ORDERS : CHAIRMAN'],
  ])
  expect((await read(text)).meetings[0]?.items[1]?.agenda_number).toBe('2')
})

test('titles in capitals above their numbers, lines hard-wrapped', async () => {
  const text = [
    'LANES PLANNING COMMITTEE',
    'Wednesday, 25 March 2031',
    'Present: Councillor Mrs Ash (Chairman)',
    'Councillors Birch, Cole and Dale',
    'APOLOGIES',
    'PLA146/30',
    'Apologies for absence were recorded from Councillor Thorn.',
    'DECLARATIONS OF LOBBYING (AS THE RULES OF THIS HOUSE REQUIRE FOR',
    'MEMBERS TAKING PART)',
    'PLA147/30',
    'Councillor Mrs Ash had been lobbied about the application for lamps in Mill Road and she',
    'would therefore leave the chamber while the application was considered.',
    'SITE INSPECTIONS',
    'PLA148/30',
    'There had been none.',
  ].join('\n')
  expect(await items(text)).toEqual([
    ['PLA146/30', 'APOLOGIES'],
    ['PLA147/30', 'DECLARATIONS OF LOBBYING (AS THE RULES OF THIS HOUSE REQUIRE FOR MEMBERS TAKING PART)'],
    ['PLA148/30', 'SITE INSPECTIONS'],
  ])
})

test('rows of a page that has lost its head, some without their titles', async () => {
  const text = [
    'Apologies Minutes: An apology was received on behalf of Councillor Elm. |',
    'Minutes: There were no items under this heading.',
    'Minutes: No petitions were received.',
    'To receive as a correct record, the minutes of the meeting held on 8 June 2031. Minutes: RESOLVED: That the minutes be received. |',
    'Ferry Fares (Portfolio Holder: Councillor Fir) Minutes: Consideration was given to the report.',
    'RESOLVED: That fares rise. |',
  ].join('\n')
  expect(await items(text)).toEqual([
    [null, 'Apologies'],
    [null, null],
    [null, null],
    [null, null],
    [null, 'Ferry Fares (Portfolio Holder: Councillor Fir)'],
  ])
})

test('a board that adjourned for a while has not ended its last item', async () => {
  const text =
    'LANES LICENSING BOARD\n\nMINUTE OF MEETING HELD ON 3 JUNE 2031\n\nPresent: Councillors Elm and Fir\n\n1. MINUTE\n\nDECIDED: To approve the minute.\n\n2. REVIEW\n\nThe Board adjourned at 11.40 am to consider the matter and reconvened at 12.05 pm.\n\nDECIDED: To suspend the licence.\n\nThe Board rose at 12.10 pm.\n'
  const [meeting] = (await read(text)).meetings
  expect(meeting?.items.map(({ decisions }) => decisions.length)).toEqual([1, 1])
  expect(meeting?.end_time).toBe('12:10')
})

test('“UNCONFIRMED MINUTE of the … COMMITTEE held on” names the body below its organization', async () => {
  for (const words of ['UNCONFIRMED MINUTE of the LAMP AND RISK COMMITTEE', 'Minute of the LAMP AND RISK COMMITTEE']) {
    const text = `MARL HEALTH BOARD\n\n${words} held on 2 December 2031\n\nPresent: Mr A Elm, Ms B Fir\n\n1. LAMPS\n\nNoted.\n\n2. GATES\n\nNone.\n`
    const [meeting] = (await read(text)).meetings
    expect([meeting?.committee, meeting?.organization]).toEqual(['LAMP AND RISK COMMITTEE', 'MARL HEALTH BOARD'])
  }
})

test('titles above what the body had before it, where “The Council resolved:-” closes each item', async () => {
  const text = [
    'Admission of Burgesses',
    'The persons named below were admitted:-',
    'Ann Elm, Newspaper Editor, Lanes',
    'Exempt Business',
    'The Council was requested to decide that one item be taken in private.',
    'The Council resolved:-',
    'in terms of the Act, to exclude the public.',
    'Members are requested to hear a deputation on ferries',
    'The Provost proposed that Mr Fir be heard.',
    'The Council resolved:-',
    'to accept the request.',
  ].join('\n\n\n')
  const [meeting] = (await read(text)).meetings
  expect(meeting?.items.map(({ title, decisions }) => [title, decisions.length])).toEqual([
    ['Admission of Burgesses', 0],
    ['Exempt Business', 1],
    ['Members are requested to hear a deputation on ferries', 1],
  ])
})

test('an item with “Minutes:” of its own above the first number', async () => {
  const text =
    'Agenda and minutes\n\nLanes Committee - Monday 16 March 2031 7.00 pm\n\nItems\nNo. Item\n\nPART I - RECOMMENDATIONS\n\nRECOMMENDATION I - Terms of Reference\n\nMinutes:\n\nMembers considered a report. It was\n\nResolved to RECOMMEND: (to Council)\n\nThat the terms be approved.\n\nPART II - MINUTES\n\n498.\n\nInterests\n\nMinutes:\n\nNone.\n\n499.\n\nLamps\n\nMinutes:\n\nThe Committee noted the report. The Chair thanked Mr Elm.\n'
  const [meeting] = (await read(text)).meetings
  expect(meeting?.items.map(({ number, title, decisions }) => [number, title, decisions[0]?.kind, decisions[0]?.clauses[0]?.text])).toEqual(
    [
      [null, 'RECOMMENDATION I - Terms of Reference', 'recommended', 'That the terms be approved.'],
      ['498', 'Interests', undefined, undefined],
      ['499', 'Lamps', 'noted', 'the report.'],
    ],
  )
})

test('an item’s page of which only purpose, text, clauses and the list of papers are left', async () => {
  const record = await read(
    'To note the guidance on call-in.\nThe chair told the meeting that little would be considered today.\n1. That the guidance issued in spring be noted.\n2. That recommendation 9 be approved.\nSupporting documents:\n',
  )
  expect(record.document_type).toBe('agenda_item')
  expect(record.meetings[0]?.items[0]?.decisions[0]?.clauses.map(({ label }) => label)).toEqual(['1.', '2.'])
})

test('“Annual Council Meeting, Council” is a meeting of the Council', async () => {
  const [meeting] = (
    await read(
      'Agenda and minutes\n\nAnnual Council Meeting, Council - Monday 18th May, 2030 6.30 pm\n\nItems\nNo. Item\n\n1.\n\nApologies\n\nMinutes:\n\nNone.\n',
    )
  ).meetings
  expect(meeting?.committee).toBe('Council')
})

test('a record of several decisions is printed minutes', async () => {
  const text = [
    'LANES CABINET',
    'RECORD OF DECISIONS',
    'Tuesday 11 March 2031, 6.30pm, Town Hall',
    'Present: Councillors Elm and Fir',
    'CAB.61 INTERESTS',
    'None.',
    'CAB.62 MINUTES',
    'DECISION:',
    'That the minutes be signed.',
    'CAB.63 FERRY FARES',
    'DECISION:',
    'That fares rise.',
    'Reasons for the decision: To keep the ferry.',
    'The Cabinet rose at 7.40 pm.',
  ].join('\n\n')
  const record = await read(text)
  expect(record.document_type).toBe('meeting')
  expect(record.meetings[0]?.end_time).toBe('19:40')
  expect(await items(text)).toEqual([
    ['CAB.61', 'INTERESTS'],
    ['CAB.62', 'MINUTES'],
    ['CAB.63', 'FERRY FARES'],
  ])
})

test('a public hearing with its number among sections', async () => {
  const text =
    'LANES COUNTY BOARD OF COMMISSIONERS\n\nREGULAR MEETING MINUTES\nMarch 18, 2030\n\nCOMMISSIONERS PRESENT: Jo Elm, Chair; Bo Fir\n\nCALL TO ORDER\nChair Elm called the meeting to order at 9:00 a.m.\n\nPUBLIC COMMENT\nMs Oak spoke about the gravel on Mill Road.\n\nCONSENT AGENDA\n1. Minutes of February 25, 2030\n2. Warrants\nCommissioner Fir moved to approve the Consent Agenda. Chair Elm seconded. Motion carried.\n\nPUBLIC HEARING – ORDINANCE NO. 2030-03, FEES (Second Reading)\nChair Elm opened the public hearing at 9:31 a.m.\n\nADJOURNMENT\nThere being no further business, the meeting adjourned at 10:52 a.m.'
  expect(await items(text)).toEqual([
    [null, 'CALL TO ORDER'],
    [null, 'PUBLIC COMMENT'],
    ['1', 'Minutes of February 25, 2030'],
    ['2', 'Warrants'],
    [null, 'PUBLIC HEARING – ORDINANCE NO. 2030-03, FEES (Second Reading)'],
    [null, 'ADJOURNMENT'],
  ])
})

describe('a page saved as text with the menus of its site', () => {
  const menu = [
    'Skip to main content',
    'Calendar',
    'Committees',
    'Councillors',
    'Bus timetables',
    'ePetitions',
    'Search documents',
    'What’s New',
  ]
  const page = [
    'Agenda, decisions and minutes',
    'Lanes Committee - Thursday',
    '15 January 2031 7:30 pm',
    'Venue: Mill House, Netherby',
    'Items',
    'No. Item',
    '1. Petitions',
    'Minutes:',
    'There were none.',
    '2. Councillors',
    'Minutes:',
    'Councillor Elm asked for a list of them.',
  ]

  test.each([
    ['as lines', ''],
    ['as bullets', '• '],
    ['as bullets of a text browser', '+ '],
  ])('%s: no part of the meeting', async (_, sign) => {
    const entries = menu.map((entry) => sign + entry)
    const record = await read(`${[...entries, ...page, ...entries.slice(1), '© 2031 Lanes Council'].join('\n')}\n`)
    const meeting = record.meetings[0]
    expect([meeting?.committee, meeting?.date, meeting?.start_time]).toEqual(['Lanes Committee', '2031-01-15', '19:30'])
    expect(meeting?.attendance).toEqual([])
    expect(meeting?.items.map(({ title }) => title)).toEqual(['Petitions', 'Councillors'])
    expect(meeting?.items[1]?.blocks.map(({ text }) => text)).toEqual(['Councillor Elm asked for a list of them.'])
    expect(record.coverage.furniture).toContainEqual(
      expect.objectContaining({ reason: 'navigation', text: expect.stringContaining('Bus timetables') }),
    )
  })

  test('three such lines are no menu', async () => {
    const record = await read(
      'Lanes Parish Council\n\nMinutes of the meeting held on 4 March 2031\n\nCouncillors\n\nJo Elm\n\nBo Fir\n\n1. News\n\nNone.\n\n2. Events\n\nThe fair is on.\n',
    )
    expect(record.meetings[0]?.attendance.map(({ name }) => name)).toEqual(['Jo Elm', 'Bo Fir'])
    expect(record.meetings[0]?.items.map(({ title }) => title)).toEqual(['News', 'Events'])
  })
})

test('a report and what it is on, in capitals on both sides of a colon; findings of fact part their item', async () => {
  const head = 'LANES PARK AUTHORITY\n\nMinutes of the meeting held on 4 March 2030\n\nPresent: Mr J Elm and Ms B Fir'
  const body =
    '17/30 TREASURER’S REPORT: BUDGET 2030/31\n\nThe report was taken as read.\n\n18/30 COMPLAINT\n\nMr Elm presented his report to the panel.\n\nFINDINGS OF FACT\n\n(1) That the e-mail was sent.'
  expect(await items(`${head}\n\n${body}`)).toEqual([
    ['17/30', 'TREASURER’S REPORT: BUDGET 2030/31'],
    ['18/30', 'COMPLAINT'],
  ])
})

test('below a labelled row of a table the rows without a label are paragraphs', async () => {
  const rows =
    '| | | |\n|---|---|---|\n| **1.** | **Welcome** | |\n| | The chair welcomed all. | |\n| **2.** | **Gates** | |\n| | KB said that two are shut. | KB |'
  const { meetings } = await minutebook(`# Lanes School\n\nMinutes of 4 March 2030\n\nPresent: Kit Birch (KB)\n\n${rows}\n`, 'minutes.md')
  expect(meetings[0]?.items.map(({ title, blocks }) => [title, ...blocks.map(({ type, text }) => `${type} ${text}`)])).toEqual([
    ['Welcome', 'paragraph The chair welcomed all.'],
    ['Gates', 'paragraph KB said that two are shut.', 'paragraph KB'],
  ])
})

describe('shells of published pages', () => {
  test('one agenda item: title, purpose, minutes', async () => {
    const { document_type, meetings } = await read(
      'Agenda item\n\nArches\n\nTo receive a report.\n\nMinutes:\n\nThe Clerk reported.\n\nSupporting documents:',
    )
    expect(document_type).toBe('agenda_item')
    expect(meetings[0]?.items[0]).toMatchObject({ number: null, title: 'Arches', purpose: 'To receive a report.', has_minutes: true })
  })
  test('the line of the meeting below the title of an item’s page', async () => {
    const { meetings } = await read(
      'Agenda item\n\nArches\n\n    Meeting of Lanes Committee, Tuesday, 12th July, 2022 7.00 pm (Item 6.)\n\nMinutes:\n\nNoted.',
    )
    expect(meetings[0]).toMatchObject({ committee: 'Lanes Committee', date: '2022-07-12', items: [{ number: '6', title: 'Arches' }] })
  })
  test('the years of a budget are no number of its item', async () => {
    const { meetings } = await read('Agenda item\n\n2032/33 Revenue Budget\n\nTo consider a report.\n\nMinutes:\n\nNoted.')
    expect(meetings[0]?.items).toMatchObject([{ number: null, title: '2032/33 Revenue Budget', purpose: 'To consider a report.' }])
    const counted = await read('Agenda item\n\n2032/15 Revenue Budget\n\nTo consider a report.\n\nMinutes:\n\nNoted.')
    expect(counted.meetings[0]?.items).toMatchObject([{ number: '2032/15', title: 'Revenue Budget' }])
  })
  test('a page that lost “Minutes:” and “RESOLVED” still has purpose and minutes apart', async () => {
    const { meetings } = await read(
      'Agenda item\n\nArches\n\n\nTo consider the report.\n\n\nThe Panel received the report.\n\n\n\n(a)         the report be noted; and\n\n\n(b)         a further report be brought.',
    )
    const [item] = meetings[0]?.items ?? []
    expect(item?.purpose).toBe('To consider the report.')
    expect(item?.decisions[0]?.clauses.map(({ label, text }) => [label, text])).toEqual([
      ['(a)', 'the report be noted; and'],
      ['(b)', 'a further report be brought.'],
    ])
  })
  test('lost “Minutes:”: the papers part purpose and minutes, and bullets of the minutes are no papers', async () => {
    const { meetings } = await read(
      'Issue - meetings\n\nArches\n\nMeeting: 11/03/2029 - Lanes Committee (Item 6)\n\n6 Arches pdf icon PDF 8 KB\n\nThe purpose of this report is to seek funds.\n\nAdditional documents:\n\n• Annex pdf icon PDF 9 KB\n\n\nThe Clerk said that:\n\n·       arches were old;\n\n·       repairs were due.',
    )
    const [item] = meetings[0]?.items ?? []
    expect(item?.purpose).toBe('The purpose of this report is to seek funds.')
    expect(item?.documents.map((paper) => paper.title)).toEqual(['Arches', 'Annex'])
    expect(item?.contributions[0]?.bullet_ids).toHaveLength(2)
  })
  test.each([
    ['Report of the Clerk.\nThe Panel received a report on arches.\nRESOLVED, that – the report be noted.\nSupporting documents:', null],
    ['Arches\n\nVerbal update by Jo Elm.\n\n\nMembers were advised that arches were old.\n\n\n\n\nThat the update be noted.', 'Arches'],
    [
      'Arches - Report of the Clerk\n\n\nThe Panel considered a report.\n\n\n\n\n(a)    Arches are kept.\n\n(b)    The Clerk includes them in her lists.',
      'Arches - Report of the Clerk',
    ],
  ])('the bare text of an item’s page: %j', async (text, title) => {
    const { document_type, meetings } = await read(text)
    expect(document_type).toBe('agenda_item')
    expect(meetings[0]?.items).toMatchObject([{ title, decisions: [{ kind: 'resolved' }] }])
  })
  test.each([
    ['their bars', (line: string) => line.replaceAll(' |', '')],
    ['nothing else', (line: string) => line],
  ])('rows of a page’s list that have lost the words above them, and %s', async (_what, as) => {
    expect(
      await items(
        as(
          'Apologies To receive any apologies. Minutes: None. |\nDeclarations of Interest Minutes: Councillor Fir declared an interest. |\nHarbour Lamps To consider a report. Minutes: The Clerk reported that the lamps were out.\nRESOLVED: That they be lit. |\nHarbour Dues Minutes: The report was noted. |\n',
        ),
      ),
    ).toEqual([
      [null, 'Apologies'],
      [null, 'Declarations of Interest'],
      [null, 'Harbour Lamps'],
      [null, 'Harbour Dues'],
    ])
  })
  test('a row’s title ends before the numbered list of what the item is to do', async () => {
    const { meetings } = await read(
      '| No. | Item |\n| --- | --- |\n| | Apologies Minutes: None. |\n| | Notice of Motion 1. To note the petition. 2. To elect a new Convener. Minutes: The petition was noted. |\n',
    )
    expect(meetings[0]?.items[1]).toMatchObject({
      title: 'Notice of Motion',
      purpose: '1. To note the petition. 2. To elect a new Convener.',
    })
  })
  test.each([
    'The licence was granted, subject to:',
    'RESOLVED: That the licence be granted.\n\nThe conditions are as follows:-',
    'The group asked for these works:',
  ])('a list below “%s” holds no items', async (opens) => {
    const list = '1. Doors being kept shut.\n\n2. A register being kept.\n\n3. Notices shown.\n\n4. The yard cleared.'
    expect(
      await items(
        `Minutes of the Licensing Sub-Committee held on 4 March 2031\n\n1. APOLOGIES\n\nNone.\n\n2. THE LAMP INN\n\nMr Quill was heard.\n\n${opens}\n\n${list}\n\n3. THE OLD FERRY\n\nIt was withdrawn.\n\n4. URGENT BUSINESS\n\nNone.`,
      ),
    ).toEqual([
      ['1', 'APOLOGIES'],
      ['2', 'THE LAMP INN'],
      ['3', 'THE OLD FERRY'],
      ['4', 'URGENT BUSINESS'],
    ])
  })
  test('the first sentence of an issue’s meeting is no title', async () => {
    const { meetings } = await read(
      'Issue - meetings\n\nMeeting: 11/03/2029 - Lanes Committee (Item 6)\n\nApologies were received from Councillor Elm.\n\nThe Chair thanked her.',
    )
    expect(meetings[0]?.items[0]).toMatchObject({ number: '6', title: null, has_minutes: true })
  })
  test('the decisions of an issue, each under its date and title', async () => {
    const { document_type, title, meetings } = await read(
      'Council meetings\n\nIssue - decisions\n\nFerry Fares\n\n24/03/2029 - Ferry Fares\n\nResolved: That fares be frozen.\n\n12/01/2029 - Ferry Pier ref: 30    Recommendations Approved\n\nDecision Maker: Harbour Board\n\nThat the pier be mended.',
    )
    expect([document_type, title]).toEqual(['decision', 'Ferry Fares'])
    expect(
      meetings.map(({ date, committee, items }) => [date, committee, items[0]?.title, items[0]?.decisions[0]?.clauses[0]?.text]),
    ).toEqual([
      ['2029-03-24', null, 'Ferry Fares', 'fares be frozen.'],
      ['2029-01-12', 'Harbour Board', 'Ferry Pier', 'the pier be mended.'],
    ])
  })
  test('a decision that lost its labels: purpose, clauses, fields', async () => {
    const { meetings } = await read(
      'Decision Maker: Cabinet\nDecision status: Recommendations Approved\nIs Key decision?: Yes\nImprove the piers of the harbour.\n1) That the plan be approved.\n2) That the Clerk report back.\nReport author: Jo Elm\nDate of decision: 07/03/2029\nAccompanying Documents:\n',
    )
    expect(meetings[0]?.items[0]).toMatchObject({ purpose: 'Improve the piers of the harbour.', decisions: [{ clauses: [{}, {}] }] })
    expect(meetings[0]?.items[0]?.blocks.map(({ part }) => part)).toEqual(['purpose', 'decision', 'decision'])
  })
  test('a decision in parts that begin with words of decision is one', async () => {
    const { meetings } = await read(
      'Decision details\n\nDecision Maker: Ferry Panel\n\n(1)   Received the annual report.\n\n(2)   Agreed that fares should rise.\n\nDate of decision: 07/03/2029',
    )
    expect(meetings[0]?.items[0]?.decisions.map(({ clauses }) => clauses.map(({ label }) => label))).toEqual([['(1)', '(2)']])
  })
  test('“Share this item” is the page’s, with its bullet', async () => {
    const { meetings } = await read(
      'Items\nNo. Item\n\n39/20\n\nArches\n\n    • Share this item\n\n    To receive a report.\n\nMinutes:\n\nNoted.',
    )
    expect(meetings[0]?.items[0]?.purpose).toBe('To receive a report.')
  })
  test('lost “Minutes:” and “RESOLVED”: told by the empty lines that they left', async () => {
    const { meetings } = await read(
      'Agenda item\n\nArches\n\nThe holder for lanes to present her theme.\n\n\nThe Clerk presented it. It was agreed that she would write.\n\n\n\n\nThat the panel agreed that arches are to be kept.',
    )
    const [item] = meetings[0]?.items ?? []
    expect(item?.purpose).toBe('The holder for lanes to present her theme.')
    expect(item?.decisions.map(({ kind, clauses }) => [kind, clauses[0]?.text])).toEqual([
      ['agreed', 'she would write.'],
      ['resolved', 'the panel agreed that arches are to be kept.'],
    ])
  })
  test.each([
    ['Agenda item\n\n\nTo approve the minutes of May.\n\n\n4.1  The Clerk asked why.', 'To approve the minutes of May.'],
    ['Report of the Clerk\nMinutes:\nNoted.', 'Report of the Clerk'],
    ['Agenda item\n\nAgenda item\n\n\nTo consider arches.\n\n\nThe Clerk was asked why.', 'To consider arches.'],
    ['Agenda item\n\n\n\nThe minutes of May were agreed as a correct record.', null],
  ])('a page that lost its title invents none: %j', async (text, purpose) => {
    expect((await read(text)).meetings[0]?.items).toMatchObject([{ title: null, purpose }])
  })
  test('a pipe table: numbers lost, labels in the line', async () => {
    expect(
      await items(
        'Venue: Hall\nNo. | Item |\n---|---|\nApologies To receive apologies. Minutes: There were none. |\n|\nBus Shelter PDF 92 KB Report attached. Minutes: Noted. |\n',
      ),
    ).toEqual([
      [null, 'Apologies'],
      [null, 'Bus Shelter'],
    ])
  })
  test('a pipe table that lost its rule, and rows that lost their last bar', async () => {
    const { meetings } = await read(
      'Venue: Hall\nNo. | Item | ||||\nApologies Minutes: There were none.\nMinutes Minutes: |\nFerry Fares To consider the report. Supporting documents:\nMinutes: The Clerk reported that fares had risen.\nShe added that fuel had not. |\n',
    )
    expect(meetings[0]?.items.map(({ title, purpose, blocks }) => [title, purpose, blocks.length])).toEqual([
      ['Apologies', null, 1],
      ['Minutes', null, 0],
      ['Ferry Fares', 'To consider the report.', 3],
    ])
  })
  test('a row of a pipe table that holds several items, and a line that is none', async () => {
    const { meetings } = await read(
      'Venue: Hall\nNo. | Item |\n---|---|\nInterests Members are invited to disclose any. Minutes: There were none.\nMINUTES 12 JANUARY To approve the minutes of 12 January. Minutes: They were agreed.\nP17.22 14 MILL LANE Report attached. Minutes: The Committee considered the report. |\n|\nIda Elm joined the meeting during the following item. |\n|\nLamps Minutes: None were lit. |\n',
    )
    expect(meetings[0]?.items.map(({ title, purpose }) => [title, purpose])).toEqual([
      ['Interests', 'Members are invited to disclose any.'],
      ['MINUTES 12 JANUARY', 'To approve the minutes of 12 January.'],
      ['P17.22 14 MILL LANE', 'Report attached.'],
      ['Lamps', null],
    ])
  })
  test('a part of a list: the end of one item, a title with its papers, and a resolution that lost its word', async () => {
    const { document_type, meetings } = await read(
      'There were no questions.\n\n\nFerry Report pdf icon PDF 61 KB\n\nThe report of the Clerk\n\nAdditional documents:\n\n\nThe Clerk introduced the report.\n\n\nIt was moved by Councillor A Elm, seconded by Councillor B Fir and\n\n\n\n\n1)    The report be received.\n\n2)    The Clerk be thanked.\n',
    )
    expect(document_type).toBe('meeting')
    expect(meetings[0]?.items).toMatchObject([
      { title: 'Ferry Report', purpose: 'The report of the Clerk', decisions: [{ clauses: [{ label: '1)' }, { label: '2)' }] }] },
    ])
  })
  test('a decision’s page that holds the minutes in place of the decision', async () => {
    const { document_type, meetings } = await read(
      'Issue - decisions\n\nFerry Panel\n\n25/11/2030 - Ferry Panel - Terms\n\nThe Portfolio Holder presented the report to Members.\n\n\nHe highlighted the fares.\n\n\nIt was moved by Councillor A Elm, seconded by Councillor B Fir and\n\n\n\n\nCabinet approves the terms in appendix b.\n\n\nReason for decision: The panel proposed them.\n',
    )
    expect(document_type).toBe('decision')
    expect(meetings[0]?.items[0]).toMatchObject({
      title: 'Ferry Panel - Terms',
      contributions: [{ speaker: 'Portfolio Holder' }, { speaker: 'Portfolio Holder' }],
      decisions: [{ kind: 'approved', clauses: [{ text: 'the terms in appendix b.' }] }],
    })
    expect(meetings[0]?.committee).toBeNull()
  })
  test('a decision’s page that tells how the committee came to its resolution', async () => {
    const { meetings } = await read(
      'Issue - decisions\n\nFerry Audit\n\n25/11/2030 - Ferry Audit\n\nThe Committee received the report on ferries. Members discussed the fares. It was agreed that fares be looked at in May.\n\nRESOLVED – the report be noted.\n',
    )
    expect(meetings[0]?.items[0]).toMatchObject({ purpose: null, decisions: [{ kind: 'agreed' }, { kind: 'resolved' }] })
  })
  test('the agenda’s wording behind a title with a stop, and its lettered parts', async () => {
    const rows = [
      'Declaration of Interests. Ferry Regulations 2030 Members are reminded of their duty. Minutes: None were declared. |',
      'Announcements a) Mayor b) Leader of the Council Minutes: The Mayor had none. |',
      'Ferry Review - Bar 8, Quay Road The report of the Director is enclosed. Minutes: Noted. |',
    ]
    const { meetings } = await read(`Venue: Hall\nNo. | Item |\n---|---|\n${rows.join('\n|\n')}\n`)
    expect(meetings[0]?.items.map(({ title, purpose }) => [title, purpose])).toEqual([
      ['Declaration of Interests. Ferry Regulations 2030', 'Members are reminded of their duty.'],
      ['Announcements', 'a) Mayor b) Leader of the Council'],
      ['Ferry Review - Bar 8, Quay Road', 'The report of the Director is enclosed.'],
    ])
  })
  test('minutes of an item alone, from “introduced the report” to RESOLVED', async () => {
    const { document_type, meetings } = await read(
      'Councillor Elm introduced the report of the Director, which sought approval of the plan.\nIn reaching the decision below, Cabinet considered the report before it.\nRESOLVED: That the plan be approved.\n',
    )
    expect(document_type).toBe('agenda_item')
    expect(meetings[0]?.items[0]).toMatchObject({ title: null, contributions: [{ speaker: 'Councillor Elm' }], decisions: [{}] })
  })
  test('“Recorded Vote” within a list of items is no page of a vote', async () => {
    const { document_type, meetings } = await read(
      'Agenda, decisions and minutes\n\nVenue: Hall\n\nItems\nNo. Item\n\n1.\n\nMinutes\n\nMinutes:\n\nThe minutes were moved by Cllr Elm and seconded by Cllr Fir.\n\nRecorded Vote\n\nRESOLVED: That they be approved.\n\nCarried\n  • View Recorded Vote for this item\n',
    )
    expect(document_type).toBe('meeting')
    expect(meetings[0]?.items).toMatchObject([{ number: '1', title: 'Minutes' }])
    expect(meetings[0]?.items[0]?.blocks.map(({ text }) => text)).not.toContain('View Recorded Vote for this item')
  })
  test('a list that lost its linked titles: the first title, then items that begin with the agenda’s wording', async () => {
    const { meetings } = await read(
      'Agenda, decisions and minutes\n\nLanes Board - Monday 22nd April 2030 6.00 p.m.\n\nVenue: Hall\n\nNo. Item\n\n\nWelcome from the Chair\n\n\nThe Chair advised that item 8 had gone.\n\n\nThe Board resolved :-\n\n(i)   to note the change.\n\n\n\nMembers are requested to intimate any declarations of interest\n\n\nNone were intimated, as was noted.\n',
    )
    expect(meetings[0]?.items.map(({ title, purpose, decisions }) => [title, purpose, decisions.length])).toEqual([
      ['Welcome from the Chair', null, 1],
      [null, 'Members are requested to intimate any declarations of interest', 0],
    ])
    const untitled = await read(
      'Agenda and minutes\n\nVenue: Hall\n\nNo. Item\n\n\n\nTo receive apologies for absence.\n\n\nThe meeting was inquorate. The items may be deferred to the next meeting on 24 July 2030.\n',
    )
    expect(untitled.meetings[0]).toMatchObject({ date: null, items: [{ title: null, purpose: 'To receive apologies for absence.' }] })
  })
  test('a pipe table with a column of notes: torn lines joined, a ruling is no title', async () => {
    const { meetings } = await read(
      'Venue: Hall\nNote | No. | Item |\n---|---|---|\nAPOLOGIES Minutes: Apologies were intimated from Councillors Elm,\nFir and Gum. |\n||\nThe Provost ruled, and the Council agreed, that the business dealt with at Item 20 be taken as a matter of urgency. |\n||\nCouncil of 27 September Minutes: The Minutes of the meeting held on\n27 September were approved as a correct record. |\n',
    )
    expect(meetings[0]?.items.map(({ title }) => title)).toEqual(['APOLOGIES', 'Council of 27 September'])
    expect(meetings[0]?.attendance.map(({ name }) => name)).toEqual(['Elm', 'Fir', 'Gum'])
    expect(meetings[0]?.items[1]?.decisions[0]?.clauses.map(({ text }) => text)).toEqual([
      'The Minutes of the meeting held on 27 September were approved as a correct record.',
    ])
  })
  test('a list that lost numbers and “Minutes:”: known titles, files, the agenda’s wording, empty lines', async () => {
    const { document_type, meetings } = await read(
      'Agenda and minutes\n\nLanes Board - Monday 22nd April 2030 6.00 p.m.\n\nNo. Item\n\n\nApologies for Absence and Named Substitutes\n\n\nThere were none.\n\n\nWhipping Arrangements\n\nTo invite Members to declare the party whip.\n\n\nThe closing date for receipt of names is 10 July.\n\n\nNone was declared.\n\n\n\nFerry Fares pdf icon PDF 61 KB\n\nAdditional documents:\n\n\nThe Harbour Master introduced the report. Members noted that fares had risen.\n',
    )
    expect(document_type).toBe('meeting')
    expect(meetings[0]?.items.map(({ title, purpose, documents }) => [title, purpose, documents.length])).toEqual([
      ['Apologies for Absence and Named Substitutes', null, 0],
      ['Whipping Arrangements', 'To invite Members to declare the party whip. The closing date for receipt of names is 10 July.', 0],
      ['Ferry Fares', null, 1],
    ])
  })
  test('below a lost “Minutes:” a note to members is no title, and what they “are asked” is still the agenda’s', async () => {
    const { meetings } = await read(
      'Agenda and minutes\n\nLanes Board - Monday 22nd April 2030 6.00 p.m.\n\nNo. Item\n\n\nMinutes pdf icon PDF 6 KB\n\nTo approve the minutes.\n\n\n\n\nThe Board approve the minutes of 4 March.\n\n\nOverview Report pdf icon PDF 61 KB\n\nReport of the Clerk.\n\n\nThis report lists what is due, which the Board is asked to amend.\n\n\n\n** Please note, the doors of the Guild Room close at six **\n\n\n\n\nThe Board considered the report of the Clerk, which listed what was due in the year to come.\n\n\n\n\nThe Board notes the report and agrees the list.\n',
    )
    expect(meetings[0]?.items.map(({ title, purpose }) => [title, purpose])).toEqual([
      ['Minutes', 'To approve the minutes.'],
      [
        'Overview Report',
        'Report of the Clerk. This report lists what is due, which the Board is asked to amend. ** Please note, the doors of the Guild Room close at six **',
      ],
    ])
    expect(meetings[0]?.items.map(({ decisions }) => decisions.map(({ kind, clauses }) => [kind, clauses[0]?.text]))).toEqual([
      [['approved', 'the minutes of 4 March.']],
      [['noted', 'the report and agrees the list.']],
    ])
  })
  test('an item’s own page that lost its heading: number, title and file in one line', async () => {
    const { document_type, meetings } = await read(
      '61 Quarterly Review PDF 88 KB\nTo consider the report.\nAdditional documents:\nThe Chair introduced the report.\nRESOLVED that it be noted.\n',
    )
    expect(document_type).toBe('agenda_item')
    expect(meetings[0]?.items[0]).toMatchObject({ number: '61', title: 'Quarterly Review', purpose: 'To consider the report.' })
    const bare = await read(
      '19 Lamps in Mill Lane PDF 8 KB\nThe report was moved by Cllr Elm and seconded by Cllr Fir.\nCllr Ash spoke on it.\n',
    )
    expect(bare.document_type).toBe('agenda_item')
    expect(bare.meetings[0]?.items[0]).toMatchObject({ number: '19', title: 'Lamps in Mill Lane', purpose: null, has_minutes: true })
  })
  test('the history of an issue: a meeting for each heading, numbers from either place', async () => {
    const { document_type, meetings } = await read(
      'Issue - meetings\n\nLights\n\nMeeting: 09/05/2029 - Cabinet (Item 31)\n\nLights\n\nMinutes:\n\nNoted.\n\nMeeting: 11/04/2029 - Cabinet (Item 7.)\n\n7. Lights pdf icon PDF 41 KB\n\nMinutes:\n\nNoted.',
    )
    expect(document_type).toBe('issue_history')
    expect(meetings.map(({ date, items }) => [date, items[0]?.number, items[0]?.title])).toEqual([
      ['2029-05-09', '31', 'Lights'],
      ['2029-04-11', '7', 'Lights'],
    ])
  })
  test('“view the full minutes text” marks an item truncated, and is no text of it', async () => {
    const { meetings } = await read(
      'Items\nNo. Item\n\n5.\n\nMoorings\n\nMinutes:\n\nThe slipway was  ...  view the full minutes text for item 5.',
    )
    expect(meetings[0]?.items[0]).toMatchObject({ truncated: true, blocks: [{ text: 'The slipway was' }] })
  })
  test('references instead of numbers', async () => {
    expect(
      await items('Items\nNo. Item\n\nPLA1/22\n\nApologies\n\nMinutes:\n\nNone.\n\nPLA2/22\n\nInterests\n\nMinutes:\n\nNone.'),
    ).toEqual([
      ['PLA1/22', 'Apologies'],
      ['PLA2/22', 'Interests'],
    ])
  })
})

describe('printed minutes', () => {
  test('sub-items whose numbers stand alone above their titles', async () => {
    expect(
      await items(
        'Minutes of the Lanes Board held on 20 March 2030 at 2 pm\n\nPresent: Cllr Ash\n\n1   Welcome\n\nThe Chair opened the meeting.\n\n1.1\n\nDeclaration by Ida Elm\n\nIda Elm made a declaration before the Chair.\n\n1.2\n\nMaiden Speech of Ida Elm\n\nIda Elm was given the floor.\n\n2   Apologies\n\nThere were none.\n\n3   Lamps\n\n3.1\n\nThe Clerk reported that lamps were lit.\n',
      ),
    ).toEqual([
      ['1', 'Welcome'],
      ['1.1', 'Declaration by Ida Elm'],
      ['1.2', 'Maiden Speech of Ida Elm'],
      ['2', 'Apologies'],
      ['3', 'Lamps'],
    ])
  })
  test('a sentence with a new subject does not go on with the heading above it', () => {
    expect(
      unwrap(
        ['The Inclusion Of Letters In Agenda Packs', 'A Member stated that letters should be included.'].map((value) => ({
          type: 'paragraph',
          value,
          depth: 0,
          at: { start: 0, end: 0 },
        })),
      ),
    ).toHaveLength(2)
  })
  test('nor a sentence about another person with the last of those who were to speak', () => {
    expect(
      unwrap(
        ['Councillor K Lapwing - Ward Member', 'Mr Dunnock stated that the lane was narrow.'].map((value) => ({
          type: 'paragraph',
          value,
          depth: 0,
          at: { start: 0, end: 0 },
        })),
      ),
    ).toHaveLength(2)
  })
  test('a wrapped line that goes on with a word of decisions is prose; a decision begins a line of its own', () => {
    const joined = (...lines: string[]) =>
      unwrap(
        lines.map((value) => ({ type: 'paragraph', value, depth: 0, at: { start: 0, end: 0 } })),
        90,
      ).map(({ value }) => value)
    const line = 'The Clerk asked if there could be workshops for each of the areas apart and Mr Elm'
    expect(joined(line, 'agreed that he would.')).toEqual([`${line} agreed that he would.`])
    expect(joined('It was proposed by Councillor Elm of Mill Ward, seconded by Councillor Fir and', 'agreed to light lamps.')).toHaveLength(
      2,
    )
    expect(joined(line, 'RESOLVED that lamps be lit.')).toHaveLength(2)
  })
  test('a document on one line: “Item No. 2:”, bare numbers before capitals, titles and text run together', async () => {
    const filler = 'The Harbour Master explained the fares at length and in every particular, and nobody asked a question. '.repeat(12)
    expect(
      await items(
        `LANES COUNCIL MINUTES of the Meeting held on 20 September 2030 Present: Cllr A Ash (Mayor) Cllr B Birch 1358 DECLARATIONS OF INTEREST There were no declarations. 1359 FERRY FARES ${filler}1360 MATTERS ARISING FROM THE MINUTES There were no matters arising.`,
      ),
    ).toEqual([
      ['1358', 'DECLARATIONS OF INTEREST'],
      ['1359', expect.stringContaining('FERRY FARES')],
      ['1360', 'MATTERS ARISING FROM THE MINUTES'],
    ])
    expect(
      (
        await items(
          `LANES COUNCIL MINUTES of the Meeting held on 20 September 2030 Present: Cllrs A Ash and B Birch. Apologies: C Cedar Item No. 1. Election of Mayor: Cllr Ash was elected. ${filler}Item No. 2: Election of Deputy Mayor: Cllr Birch was elected.`,
        )
      ).map(([number]) => number),
    ).toEqual(['1', '2'])
    expect(
      await items(
        `LANES COMMITTEE 20th July 2030 Present: Councillor A Ash (Chairman), B Birch. 1. Apologies Apologies for absence were received from Councillor C Cedar 2. Welcome The Chairman welcomed everyone. ${filler}3. Disclosures of interest There were none.`,
      ),
    ).toEqual([
      ['1', 'Apologies'],
      ['2', 'Welcome'],
      ['3', 'Disclosures of interest'],
    ])
  })
  test('minutes without any heading are told by a resolution and who spoke', async () => {
    const { document_type, meetings } = await read(
      'Jo Ash drew attention to the report.\nCouncillor Ben Birch queried if others might speak. The Chairman stated that they might.\nRESOLVED that the Forum noted the report.\n',
    )
    expect(document_type).toBe('meeting')
    expect(meetings[0]?.items[0]?.decisions).toHaveLength(1)
  })
  test('lettered titles with text of their own are items; lettered clauses are none', async () => {
    const head = 'LICENSING SUB-COMMITTEE\n\nMinutes of a meeting held on 9th January, 2030.\n\nPresent: Councillors A Ash and B Birch.\n\n'
    expect(
      await items(
        `${head}(a)       Appointment of Chairman\n\nCouncillor Ash was elected.\n\n(b)       Declarations of Interest\n\nNone was received.\n`,
      ),
    ).toEqual([
      ['a', 'Appointment of Chairman'],
      ['b', 'Declarations of Interest'],
    ])
    expect(
      await items(
        `${head}The Sub-Committee heard the applicant.\n\nRESOLVED that\n\n(a)   the licence be granted; and\n\n(b)   the hours be kept.\n`,
      ),
    ).toEqual([[null, null]])
  })
  test('“ACTION ALL” between items is no title, and a dash no part of one', async () => {
    expect(
      await items(
        'LANES COUNCIL\n\nPresent: A Ash\n\n1 Chairman’s Report –\n\nThe fair was held.\n\n2 Website\n\nIt is to be basic.\nACTION ALL\nThe bench is to be moved.\nACTIONS DC, GW\n\n3 ACTION PLAN\n\nIt was read.\n',
      ),
    ).toEqual([
      ['1', 'Chairman’s Report'],
      ['2', 'Website'],
      ['3', 'ACTION PLAN'],
    ])
  })
  test('a heading in capitals with “None.” below it is an item', async () => {
    expect(
      await items(
        'LANES COUNCIL\n\nPresent: A Ash\n\nOLD BUSINESS\n\n1. Trees\n\nThe Clerk reported.\n\n2. Gates\n\nThe Clerk reported.\n\nNEW BUSINESS\n\nNone.\n\nADJOURNMENT\n\nThe meeting was adjourned by the Mayor when all was done.\n',
      ),
    ).toEqual([
      ['1', 'Trees'],
      ['2', 'Gates'],
      [null, 'NEW BUSINESS'],
      [null, 'ADJOURNMENT'],
    ])
  })
  test('numbers out of order before titles of one form, and what stands behind the last without a number', async () => {
    const motion = (number: string, by: string) =>
      `${number} Notice of Motion submitted by Councillor ${by}\n\n| will move that it be lit.\n\nThe Clerk replied.\n\n`
    const { meetings } = await read(
      `LANES COUNCIL\n\nPresent: A Ash\n\n1. Minutes\n\nThe minutes were agreed.\n\n${motion('2.', 'Ash')}${motion('3.', 'Birch')}${motion('4.', 'Dale')}${motion('3.', 'Cedar')}Any Other Business\n\nThe Clerk reported on lamps.\n\nMEMBERS OF THE PUBLIC ARE WELCOME TO ATTEND\n\nAll meetings of the council are held in public and begin at seven.\n`,
    )
    expect(meetings[0]?.items.map(({ number, title, purpose }) => [number, title, purpose])).toEqual([
      ['1', 'Minutes', null],
      ['2', 'Notice of Motion submitted by Councillor Ash', '| will move that it be lit.'],
      ['3', 'Notice of Motion submitted by Councillor Birch', '| will move that it be lit.'],
      ['4', 'Notice of Motion submitted by Councillor Dale', '| will move that it be lit.'],
      ['3', 'Notice of Motion submitted by Councillor Cedar', '| will move that it be lit.'],
      [null, 'Any Other Business', null],
    ])
  })
  test('“6.1” in a motion’s wording is no item where sub-items are headings', async () => {
    expect(
      (
        await minutebook(
          '# Lanes Council\n\nPresent: A Ash\n\n# 1. Consent\n\nNone.\n\n## 1.1 Budget\n\nNoted.\n\n# 2. Confidential\n\nThat the Council convenes in closed session to consider the following:\n\n2.1 Land\n\nA matter of land.\n\n# 3. Adjournment\n\nAll went home.\n',
          'minutes.md',
        )
      ).meetings[0]?.items.map(({ number }) => number),
    ).toEqual(['1', '1.1', '2', '3'])
  })
  test('headings above and below the depth that most items have, where text stands under them', async () => {
    const { meetings } = await minutebook(
      '# Arch Working Group Meeting 2030-05-07\n\n## Present\n\n* Jo Elm\n\n## Agenda\n\n### Announcements\n\n* None this week.\n\n### Lamps\n\nJo Elm reported on lamps.\n\n#### Next steps\n\nNone.\n\n## Budget\n\nIt was read.\n\n## Upcoming meetings\n\nThe next is in June.\n',
      'minutes.md',
    )
    expect(meetings[0]?.items.map(({ title }) => title)).toEqual(['Announcements', 'Lamps', 'Budget', 'Upcoming meetings'])
  })
  test('notes under “… Group Minutes” are minutes, and their headings items, though a list in them is numbered', async () => {
    const talk = (topic: string) =>
      `### ${topic} - Jo Elm\n\nJo Elm: the lamps that we looked at in the spring have all been lit again since then.\n\nKit Fir: that is what I would have thought of them as well, had anybody asked me.\n\n`
    const { document_type, meetings } = await minutebook(
      `# Arch Working Group Minutes - Netherby\n\n## Monday, 22 July 2030\n\n*Scribe: Kit Fir*\n\n${['Lamps', 'Bells', 'Gates', 'Walls'].map(talk).join('')}1. keep them\n2. drop them\n\n## Tuesday, 23 July 2030\n\n*Scribe: Jo Elm*\n\n${['Ferries', 'Fares'].map(talk).join('')}`,
      'minutes.md',
    )
    expect(document_type).toBe('meeting')
    expect(meetings[0]?.items.map(({ title }) => title)).toEqual(
      ['Lamps', 'Bells', 'Gates', 'Walls', 'Ferries', 'Fares'].map((topic) => `${topic} - Jo Elm`),
    )
    // A page of links to minutes is none.
    const links = Array.from(
      { length: 20 },
      (_, n) => `- [${n + 1} May 2030: lamps, bells, gates, walls, ferries, fares, lanes and bridges](/m/${n})`,
    ).join('\n')
    expect((await minutebook(`# Lanes Committee minutes\n\n${links}\n`, 'page.md')).document_type).toBe('not_minutes')
  })
  test('a heading that groups numbered titles is no item, and no text of the item above it', async () => {
    const { meetings } = await minutebook(
      'CITY OF LANES\nCITY COUNCIL\nMINUTES\nOctober 8, 2030\n\nCALL TO ORDER\nMayor Elm called the meeting to order.\n\nPUBLIC COMMENT\nNone.\n\nOLD BUSINESS\n1. Lamps\nThey were lit.\n\nNEW BUSINESS\n1. Gates\nThey were shut.\n2. Walls\nThey were built.\n',
    )
    expect(meetings[0]?.items.map(({ number, title, blocks }) => [number, title, blocks.map(({ text }) => text)])).toEqual([
      [null, 'CALL TO ORDER', ['Mayor Elm called the meeting to order.']],
      [null, 'PUBLIC COMMENT', ['None.']],
      ['1', 'Lamps', ['They were lit.']],
      ['1', 'Gates', ['They were shut.']],
      ['2', 'Walls', ['They were built.']],
    ])
  })
  test('minutes of a shire: those on leave are no item, and a title in capitals is one though it has a verb', async () => {
    const { meetings } = await minutebook(
      'SHIRE OF WATTLE CREEK\nMINUTES OF THE ORDINARY MEETING OF COUNCIL\nHELD ON WEDNESDAY 16 OCTOBER 2030\n\n1. ATTENDANCE\nPRESENT\nCr J Marri (President)\nCr P Karri\nLEAVE OF ABSENCE\nNil\n\n2. MOTIONS OF WHICH PREVIOUS NOTICE HAS BEEN GIVEN\nNil\n\n3. CLOSURE\nThe President declared the meeting closed at 5.10pm.\n',
    )
    expect(meetings[0]?.organization).toBe('SHIRE OF WATTLE CREEK')
    expect(meetings[0]?.items.map(({ number, title, blocks }) => [number, title, blocks.map(({ text }) => text).slice(-1)])).toEqual([
      ['1', 'ATTENDANCE', ['Nil']],
      ['2', 'MOTIONS OF WHICH PREVIOUS NOTICE HAS BEEN GIVEN', ['Nil']],
      ['3', 'CLOSURE', []],
    ])
  })
  test('titles in capitals, some alone and some before a dash and their text', async () => {
    const text =
      'MARL TOWN COUNCIL\n\nMinutes of the meeting of May 6, 2030\n\nPresent: Ann Ash, Bo Elm\n\nCONSENT AGENDA\n\nIt was approved.\n\nITEMS REMOVED FROM THE CONSENT AGENDA - None\n\nBUSINESS FROM THE FLOOR - Members of the public addressed the Council.\n\nHEARING ON THE LAMPS\n\nNobody spoke.\n\nRESOLUTION NO. 3-30 - A RESOLUTION ON LAMPS (asked for by Bo Elm)\n\nFERRY FARES - This was put off to a later meeting.\n\nOIL FOR THE MILL\n\nThe mill has oil.\n'
    expect((await items(text)).map(([, title]) => title)).toEqual([
      'CONSENT AGENDA',
      'ITEMS REMOVED FROM THE CONSENT AGENDA',
      'BUSINESS FROM THE FLOOR',
      'HEARING ON THE LAMPS',
      'FERRY FARES',
      'OIL FOR THE MILL',
    ])
  })
  test('the day below the hall and its street, and seats on boards below the item of appointments', async () => {
    const text =
      'CITY COUNCIL MEETING MINUTES\n\nCOUNCIL CHAMBER, CITY HALL\n\n70 E. MILL STREET, MARL\n\nMAY 6, 2030\n\nINTRODUCTORY\n\nThe City Council of the City of Marl met for a regular meeting at 7:00 p.m. on Monday, May 6, 2030, in the Council Chamber.\n\nAPPOINTMENTS TO BOARDS\n\nThe following were appointed.\n\nBOARD OF HEALTH\n\nAsh, Jo, 5 Lime Drive, Ward 3, Term to expire May 31, 2032\n\nLAMP COMMISSION\n\nElm, Kit, 7 Lime Drive, Ward 2, Term to expire May 31, 2032\n\nPUBLIC COMMENT\n\nKit Fir spoke on lamps.\n'
    expect((await items(text)).map(([, title]) => title)).toEqual(['INTRODUCTORY', 'APPOINTMENTS TO BOARDS', 'PUBLIC COMMENT'])
    expect((await read(text)).meetings[0]).toMatchObject({ date: '2030-05-06', start_time: '19:00' })
  })
  test('parts of an item that lost its number, laws with their names, and the minutes of a closed session behind', async () => {
    const law = 'ORDINANCE NO. 12-30 - ORDINANCE OF THE TOWN OF MARL ON LAMPS'
    const open = `MARL TOWN COUNCIL\n\nMinutes of the meeting of May 6, 2030\n\nPresent: Ash, Birch, Elm\n\n2.1. Oil - The Council was briefed.\n\nCONSENT AGENDA\n\nElm moved to approve it. Carried.\n\n2.1. ${law} - Final reading\n\nIt is about lamps.\n\n2.2. FERRY FARES - The Clerk told of the fares, which rise.\n\n2.3. OIL FOR THE MILL - The mill has oil.\n\n3. PUBLIC COMMENT - Jo Fir spoke on lamps.\n\n4. PUBLIC HEARINGS - None\n\n5. ADJOURNMENT - The meeting was adjourned at 8 p.m.\n\n`
    const numbers = [
      ['2.1', law],
      ['2.2', 'FERRY FARES'],
      ['2.3', 'OIL FOR THE MILL'],
      ['3', 'PUBLIC COMMENT'],
      ['4', 'PUBLIC HEARINGS'],
      ['5', 'ADJOURNMENT'],
    ]
    expect((await items(open)).filter(([number]) => number !== null)).toEqual(numbers)
    const closed = (title: string) =>
      `${open}${title}\n\n1. CALL TO ORDER - Mayor Ash called the closed session to order at 5:00 p.m.\n\nPresent: Ash, Birch, Elm\n\n2. ADJOURNMENT - The meeting was adjourned at 5:30 p.m.\n`
    expect((await read(closed('Closed Session Meeting Minutes - May 6, 2030'))).meetings.map((meeting) => meeting.start_time)).toEqual([
      null,
      '17:00',
    ])
    expect((await read(closed('The minutes of May 6, 2030 were read.'))).meetings).toHaveLength(1)
  })
  test('a report that was accepted is no title', async () => {
    const text =
      'MARL TOWN BOARD\n\nMinutes of the meeting of May 6, 2030\n\nPresent: Ann Ash, Bo Elm\n\nRoll Call\n\nAll were present.\n\nTreasurer’s report was accepted as presented.\n\nPublic Comment\n\nJo Fir spoke on lamps.\n\nCorrespondence\n\nA letter was read.\n'
    expect((await items(text)).map(([, title]) => title)).toEqual(['Roll Call', 'Public Comment', 'Correspondence'])
  })
  test('minutes that say who was there in the middle of a line', async () => {
    for (const text of [
      'GRADUATE COUNCIL MINUTES 12/2/30 ROLL CALL Members Present: A. Elm, B. Fir Members Absent: C. Oak BUSINESS The minutes were approved.\n',
      'Board Special Meeting\n\nFebruary 19, 2030 5:00 PM\n\nI. Call to Order - President Elm called the meeting to order at 5:03 P.M.\n\nI.A. Roll Call - Present: Ann Elm, Bo Fir.\n',
    ])
      expect((await minutebook(text)).document_type).toBe('meeting')
  })
  test('paragraphs that are numbered under a minute’s reference', async () => {
    const { meetings } = await minutebook(
      'LANES PARISH COUNCIL\n\nPresent: Cllr A Ash\n\n30/91 Apologies\nNone.\n\n30/92 Planning\n30/92.1 Mill Lane – no objection.\n30/92.2 RESOLVED to object to the shed.\n\n30/93 Finance\nNoted.\n',
    )
    expect(meetings[0]?.items[1]?.blocks.map(({ type, marker, text }) => [type, marker, text])).toEqual([
      ['numbered', '30/92.1', 'Mill Lane – no objection.'],
      ['numbered', '30/92.2', 'RESOLVED to object to the shed.'],
    ])
    expect(meetings[0]?.items[1]?.decisions.map(({ clauses }) => clauses[0]?.text)).toEqual(['to object to the shed.'])
  })
  test('a title of one word among titles that are titles everywhere', async () => {
    expect(
      await items(
        'LANES COUNCIL\n\nPresent: A Ash\n\nMatters Arising\n\nThe gate was mended.\n\nPlanning\n\nNothing was received.\n\nPayments for Approval\n\nMill Trust - £20.00 - New Lamps\n\nConsecration\n\nThis was dealt with above\n\nCorrespondence\n\nA letter was read.\n',
      ),
    ).toEqual(['Matters Arising', 'Planning', 'Payments for Approval', 'Consecration', 'Correspondence'].map((title) => [null, title]))
  })
  test('the minutes of the last meeting with its date, a title that is one everywhere', async () => {
    expect(
      await items(
        'LANES TRUSTEES\n\nPresent: Ann Ash, Bo Elm\nApologies for Absence\nJo Ash, Bob Birch\nMinutes of previous Trustee Meeting on 30th January 2030\nThese had been circulated. Ann Oak proposed that they be accepted.\nMatters Arising\nThe gate was mended.\nChairman’s Report\nNot available.\n',
      ),
    ).toContainEqual([null, 'Minutes of previous Trustee Meeting on 30th January 2030'])
  })
  test('numbers that have lost their stop and the gap behind it', async () => {
    const lines = [
      '1Welcome',
      '2Apologies – none',
      '3Finance',
      'The bank wrote.',
      '4To approve the minutes',
      'Approved.',
      '5Lamps',
      'They were lit.',
    ]
    expect(await items(`LANES COUNCIL\n\nPresent: Cllr Ash\n\n${lines.join('\n\n')}\n`)).toEqual([
      ['1', 'Welcome'],
      ['2', 'Apologies'],
      ['3', 'Finance'],
      ['4', 'To approve the minutes'],
      ['5', 'Lamps'],
    ])
  })
  test('titles before a dash that stands close, and before what was done', async () => {
    const text =
      'LANES COUNCIL\n\n1. Members Present – Ann Elm, Bo Fir\n2.Matters Arising– The gate was mended.\n3. Public Discussion –The website was discussed at length.\n4. 2031 AGM – agreed to be in March.\n5. Minutes of the meeting March 2030– were read and approved\n6. Prayers - led by Jo Elm\n7.AOB\nNone\n8. Letters –\n'
    expect((await items(text)).map(([number, title]) => `${number} ${title}`)).toEqual([
      '1 Members Present',
      '2 Matters Arising',
      '3 Public Discussion',
      '4 2031 AGM',
      '5 Minutes of the meeting March 2030',
      '6 Prayers',
      '7 AOB',
      '8 Letters',
    ])
    expect((await minutebook(text)).meetings[0]?.items.flatMap(({ decisions }) => decisions.map(({ kind }) => kind))).toEqual([
      'agreed',
      'approved',
    ])
  })
  test('references with letters, and one alone above its title', async () => {
    const list = (first: string, second: string) =>
      `Agenda and minutes\n\nItems\nNo. Item\n\n${first}\n\nElection of Chair\n\nMinutes:\n\nNoted.\n\n${second}\n\nLanes\n\nMinutes:\n\nNoted.\n`
    expect(await items(list('LMD.74.30', 'LMD.75.30'))).toEqual([
      ['LMD.74.30', 'Election of Chair'],
      ['LMD.75.30', 'Lanes'],
    ])
    expect(await items(list('C/152', 'C/153'))).toEqual([
      ['C/152', 'Election of Chair'],
      ['C/153', 'Lanes'],
    ])
    expect(
      await items('LANES COUNCIL\n\nPresent: A Ash\n\nP/12 Apologies\n\nThere were none.\n\nP/13 Trees\n\nThe elm was felled.\n'),
    ).toEqual([
      ['P/12', 'Apologies'],
      ['P/13', 'Trees'],
    ])
    expect(
      await items(
        'Lanes Fire Authority\n\nMonday, 16 December 2030 at 10.30 am\n\nMinutes\n\nPresent:\n\nCouncillors A Ash and B Birch\n\n45/30\n\nChair’s Welcome\n\nThe Chair reminded members of the visit.\n',
      ),
    ).toEqual([['45/30', 'Chair’s Welcome']])
  })
  test('“Reports - External:” is one title', async () => {
    expect(
      await items('Present: A Ash\n\n1. Apologies: none\n\n2. Reports - External:\n\nNo news.\n\n3. Reports - Internal: none\n'),
    ).toEqual([
      ['1', 'Apologies'],
      ['2', 'Reports - External'],
      ['3', 'Reports - Internal'],
    ])
  })
  const head = 'NETHERBY TOWN COUNCIL\n\nMinutes of the meeting held on 14 March 2022\n\nPresent: Cllrs A Ash, B Beech\n\n'
  test.each([
    [
      'numbers with a stop',
      '1. Apologies\nNone.\n2. Minutes\nAgreed.',
      [
        ['1', 'Apologies'],
        ['2', 'Minutes'],
      ],
    ],
    [
      'references, the year last',
      '118/28 1. Apologies\nNone.\n119/28 2. Minutes\nAgreed.',
      [
        ['118/28', 'Apologies'],
        ['119/28', 'Minutes'],
      ],
    ],
    [
      'references, the year first',
      'C 21/101   APOLOGIES\nNone.\nC 21/102   MINUTES\nAgreed.',
      [
        ['C 21/101', 'APOLOGIES'],
        ['C 21/102', 'MINUTES'],
      ],
    ],
    [
      'year, month and number',
      '18.03.1 Apologies\nNone.\n18.03.2 Minutes\nAgreed.',
      [
        ['18.03.1', 'Apologies'],
        ['18.03.2', 'Minutes'],
      ],
    ],
    [
      'references, the month and the year last',
      'F01:04/30 Receive apologies.\nNone.\nF02:04/30 To elect a Chair.\nCllr Ash was elected.',
      [
        ['F01:04/30', 'Receive apologies.'],
        ['F02:04/30', 'To elect a Chair.'],
      ],
    ],
    [
      'the meeting, the year and the count',
      '01/30/01 – Welcome and Apologies\nNone.\n01/30/02\nPatient Story\nMrs Elm told it.',
      [
        ['01/30/01', 'Welcome and Apologies'],
        ['01/30/02', 'Patient Story'],
      ],
    ],
    [
      'a letter and a count, the space lost',
      'A1Apologies\nNone.\nA2 Minutes of the meeting held on 3 May 2030\nAgreed.',
      [
        ['A1', 'Apologies'],
        ['A2', 'Minutes of the meeting held on 3 May 2030'],
      ],
    ],
    [
      'minutes counted from the first ever',
      '14365 APOLOGIES\nNone.\n14366 POLICE MATTERS\nNoted.',
      [
        ['14365', 'APOLOGIES'],
        ['14366', 'POLICE MATTERS'],
      ],
    ],
    [
      'a reference glued to capitals',
      'A30/023 STRATEGY\nNoted.\nA30/024COMMITTEE FEES 2030/31\nAgreed.',
      [
        ['A30/023', 'STRATEGY'],
        ['A30/024', 'COMMITTEE FEES 2030/31'],
      ],
    ],
    [
      'one item, and a line that leads to what was put',
      '41. Lane Budget\nThe Clerk put the following proposal:\n“That fares be frozen.”\nIt was shared out as follows:\nFerries 3,000\nAnd Resolved:\n“That fares be frozen.”',
      [['41', 'Lane Budget']],
    ],
    [
      'dates of a list are no references',
      'Apologies: none\n\nMatters Arising\n\n8/9/22 Ash Ltd was paid.\n\n8/10/22 Elm Ltd was paid.\n\nCorrespondence\n\nA letter was read.',
      [
        [null, 'Apologies'],
        [null, 'Matters Arising'],
        [null, 'Correspondence'],
      ],
    ],
    [
      'title and text on one line',
      '1. Apologies: None.\n2. Minutes: These were agreed.',
      [
        ['1', 'Apologies'],
        ['2', 'Minutes'],
      ],
    ],
    [
      'a number printed twice by a slip',
      '1. Apologies\nNone.\n1. Minutes\nAgreed.\n2. Roads\nNoted.',
      [
        ['1', 'Apologies'],
        ['1', 'Minutes'],
        ['2', 'Roads'],
      ],
    ],
    [
      'capitals without numbers',
      'APOLOGIES\n\nNone were received at this meeting.\n\nROADS\n\nThe road was noted to be closed.',
      [
        [null, 'APOLOGIES'],
        [null, 'ROADS'],
      ],
    ],
    [
      'titles that are titles everywhere',
      'Apologies: none\n\nMatters Arising\n\nThe pond was dry at the time of the visit.\n\nCorrespondence\n\nA letter was read out by the Clerk to all.',
      [
        [null, 'Apologies'],
        [null, 'Matters Arising'],
        [null, 'Correspondence'],
      ],
    ],
  ])('%s', async (_name, body, expected) => {
    expect(await items(`${head}${body}\n\nThe meeting closed at 8.15pm.`)).toEqual(expected)
  })
  test('what stands above the only heading is no meeting of its own', async () => {
    const menu = 'Full Council\n\nLanes\n\nRegular\n\n2030\n\nNews\n\nContact\n\nEvents\n\nHome\n\nOriginal file\n\n'
    const { meetings } = await read(
      `${menu}MINUTES OF LANES COUNCIL MEETING HELD ON 3 MAY 2030\n\nPresent: Cllr A Ash\n\n1. Fares\n\nNoted.`,
    )
    expect(meetings.map(({ date, items }) => [date, items.length])).toEqual([['2030-05-03', 1]])
  })
  test('lines of a PDF end in an initial before its name, and after the letter of an annex', async () => {
    const filler = 'It was a long afternoon in the old hall by the ferry and'.padEnd(57)
    const lines = [
      'Members Present: K. Alder, M.C.C., S. Birch, M.C.C., D.',
      'Cedar, M.C.C.',
      '1. Fares',
      ...Array(9).fill(filler),
      'then.',
    ]
    const { meetings } = await read(
      `MINUTES OF LANES COUNCIL MEETING HELD ON 3 MAY 2030\n\n${lines.join('\n\n')}\n\nThe lists of all the fares are to be found in Annex A.\n\nThe Clerk said that fares had risen.\n\n2. Piers\n\nNoted.`,
    )
    expect(meetings[0]?.attendance.map(({ name }) => name)).toEqual(['K. Alder', 'S. Birch', 'D. Cedar'])
    expect(meetings[0]?.items[0]?.blocks.at(-1)?.text).toBe('The Clerk said that fares had risen.')
  })
  test('sub-items with text of their own are items, bare numbered paragraphs are not', async () => {
    expect(
      await items(
        `${head}1. Apologies\nNone.\n2. Reports\n2.1 Chairman’s Report\nThe pond was dry.\n2.2 Clerk’s Report\nThe gate was mended.\n3. Letters\n3.1 A letter was received.\n3.2 Another letter was received.\n`,
      ),
    ).toEqual([
      ['1', 'Apologies'],
      ['2', 'Reports'],
      ['2.1', 'Chairman’s Report'],
      ['2.2', 'Clerk’s Report'],
      ['3', 'Letters'],
    ])
  })
  test('two meetings in one file', async () => {
    const one = (date: string) =>
      `Minutes of the Netherby Parish Council Meeting held on ${date}\n\nPresent: Cllr A Ash, Cllr B Beech\n\n1. Apologies\nNone.\n\n2. Minutes\nAgreed.\n\n3. Roads\nNoted.\n\nThe meeting closed at 8pm.\n\n`
    const { meetings } = await read(one('18 June 2008') + one('2 July 2008'))
    expect(meetings.map(({ date, items }) => [date, items.length])).toEqual([
      ['2008-06-18', 3],
      ['2008-07-02', 3],
    ])
  })
  test('an agenda above its own minutes is none of their items', async () => {
    const agenda = 'AGENDA\n1. Apologies for absence\n2. New Members\n2.1. Jo Elm to be welcomed\n3. Lamps\n4. Date of Next Meeting\n'
    const minutes =
      'Minutes of the Hall Committee Meeting\n4 May 2030\nPresent: Jo Elm, Kit Fir\n1. Apologies for Absence\nBo Ash had sent his.\n2. New Members\n2.1 Jo Elm was welcomed to the Committee.\n3. The Lamps\nThey were lit.\n'
    const { meetings } = await read(agenda + minutes)
    expect(meetings.map(({ items }) => items.map(({ number, title }) => [number, title]))).toEqual([
      [
        ['1', 'Apologies for Absence'],
        ['2', 'New Members'],
        ['3', 'The Lamps'],
      ],
    ])
  })
  test('where every paragraph has its title before a colon, one of one word is a title too, and so is who reports', async () => {
    const notes = (last: string) =>
      `Regular Meeting Minutes\nMay 4, 2030\n\nMeeting was called to order at 7:30 p.m.\n\nPublic Comment:   Jo Elm said the hall looks well.\n\nPlanning Commission:   Kit gave a report.\n\nAmbulance:   Two calls.\n\nCemetery:  Everyone is well.\n\nClerk: The bills were paid.\n\n${last}`
    const titles = [
      [null, 'Public Comment'],
      [null, 'Planning Commission'],
      [null, 'Ambulance'],
      [null, 'Cemetery'],
      [null, 'Clerk'],
    ]
    expect(await items(notes('Adjourn:\n'))).toEqual([...titles, [null, 'Adjourn']])
    // Who speaks comes again.
    expect(await items(notes('Clerk: Since when?\n\nAmbulance: Since May.\n'))).toEqual([titles[0], titles[1], titles[3]])
  })
  test('“none” behind a dash is no part of a title', async () => {
    expect(
      await items(
        'Minutes of Netherby Parish Council 4 May 2030\nPresent: A Ash, B Birch\n1. Approved absences – none.\n2. ORAL COMMUNICATIONS—None\n3. Roads - no report\n4. Lamps – Mill Road\nThe Clerk had written.\n5. ADJOURNMENT —At 6.15 p.m. the Council adjourned.\n',
      ),
    ).toEqual([
      ['1', 'Approved absences'],
      ['2', 'ORAL COMMUNICATIONS'],
      ['3', 'Roads'],
      ['4', 'Lamps – Mill Road'],
      ['5', 'ADJOURNMENT'],
    ])
  })
  test('titles that end with a stop, on lines of their own; a name and its office before the verb', async () => {
    expect(
      await items(
        'Minutes – Board Meeting – May 4, 2030\n\nMill Homeowners Association\n\nCall to Order.\n\nPresident Jo Elm called the meeting to order at 9:00 AM.\n\nRoll Call and Quorum.\n\nIn attendance were Jo Elm and Kit Fir.\n',
      ),
    ).toEqual([
      [null, 'Call to Order.'],
      [null, 'Roll Call and Quorum.'],
    ])
    expect(
      await items(
        'Minutes of Mill Community Council 4 May 2030\nPresent: Jo Elm, Kit Fir\n1. Welcome Jo Elm, Ward Manager of the Dale, welcomed the members.\n2. To Elect the Chair of the Council The clerk led this item. One nomination was received.\n',
      ),
    ).toEqual([
      ['1', 'Welcome'],
      ['2', 'To Elect the Chair of the Council'],
    ])
  })
  test('short lines that neither number nor type sets apart: text stands below each, and ended text above', async () => {
    const lines = (list: string) =>
      `Planning Board Minutes 4 May 2030\n\nMembers Present: Jo Elm, Kit Fir\n\nChair Elm opened the meeting at 7PM.\nBarn in Mill Road\n\nThe owner told of the barn. Kit Fir moved to visit it; Jo Elm seconded.\n\nApprove April 6, 2030 minutes\nKit Fir moved to accept the minutes; Jo Elm seconded.\n\n${list}Fees for moorings – proposed changes\nThe Clerk read the fees. Nothing was decided.\n`
    const titles = [
      [null, 'Barn in Mill Road'],
      [null, 'Approve April 6, 2030 minutes'],
      [null, 'Fees for moorings – proposed changes'],
    ]
    expect(await items(lines(''))).toEqual(titles)
    // Many short lines are something else.
    expect(await items(lines('Oak, two posts\nAsh, a gate\nBeech, a bench\nThe list was read.\n\n'))).not.toContainEqual(titles[0])
  })

  test('rows parted by bars whose numbers are references, title and text in one cell', async () => {
    const text =
      'Mill School\n\nMinutes of the Governing Body, 14 May 2031\n\nPresent: Mrs A Elm, Mr B Fir\n\nITEM | DISCUSSION | ACTION\nFGB/31/41 | Welcome and apologies. The Chair opened the meeting. |\nFGB/31/42 | Budget. The manager took governors through the draft. | GI\nFGB/31/43 | Any other business. None. |\n'
    expect(await items(text)).toEqual([
      ['FGB/31/41', 'Welcome and apologies'],
      ['FGB/31/42', 'Budget'],
      ['FGB/31/43', 'Any other business'],
    ])
  })

  test('a known title before a semicolon, and before the first of its points', async () => {
    const text =
      'Minutes of the meeting on 17 January 2031\n\n1 Present: Ann Elm, Bo Fir\n\n2 Apologies: None.\n\n3 Minutes of last meeting; Accepted as correct.\n\n4 Matters arising. (1) Dropped kerb at the shop. It is unlikely. (2) The path has been laid.\n'
    expect(await items(text)).toEqual([
      ['1', 'Present'],
      ['2', 'Apologies'],
      ['3', 'Minutes of last meeting'],
      ['4', 'Matters arising'],
    ])
  })

  test('one of several points that looks like a title is a point still; what competent business ends', async () => {
    const text =
      'Minute of meeting on 3 September 2031\n\nPresent: Ann Elm, Bo Fir\n\n1. Welcome\nAll were welcomed.\n\n2. Matters Arising\n2.1 Bus shelter - AE had written to the Council. No reply.\n2.2 Dog fouling: Cllr Gale to raise it.\n\n3. AOCB\nNone.\n\nThere being no further competent business the Convener closed the meeting and a vote of thanks was proposed by B Fir.\n'
    expect(await items(text)).toEqual([
      ['1', 'Welcome'],
      ['2', 'Matters Arising'],
      ['3', 'AOCB'],
    ])
  })

  test('cells parted by tabs, number and title in the first', async () => {
    const text =
      'Sedge Hall Trust\n\nMinutes of trustees, 8 May 2031\n\nPresent: Ann Elm, Bo Fir\n\nItem\tNotes\tWho\n1 Apologies\tNone.\n2 Minutes 3 April\tApproved as drafted.\n3 Extension\tAE went through revised drawings. Trustees RESOLVED to go to tender.\tAE\n4 Next mtg\t5 June 7pm\n'
    expect(await items(text)).toEqual([
      ['1', 'Apologies'],
      ['2', 'Minutes 3 April'],
      ['3', 'Extension'],
      ['4', 'Next mtg'],
    ])
  })

  test('titles in capitals before a dash among paragraphs without one', async () => {
    const text =
      'HELD ON 18 JANUARY 2031 IN THE SCHOOL.\n\nCouncillors present: J Elm, M Fir\nThe minutes were accepted as a true record.\n\nAll cards posted but few answers had been received.\nREC FIELD LEASE - reply from the Commission recommending\nusing a solicitor.\n\nNOTICEBOARD - needs to be put up. It was agreed to ask B Oak.\nREGISTER - sheets bought, order given to the bindery.\n'
    expect(await items(text)).toEqual([
      [null, null],
      [null, 'REC FIELD LEASE'],
      [null, 'NOTICEBOARD'],
      [null, 'REGISTER'],
    ])
  })

  test('a numbered list of a web page that is torn behind its first entry; a comma behind a title', async () => {
    const text =
      'Sedge History Society\nMinutes of the Annual General Meeting held on 21 September 2031\n\n1. Apologies: Ann Elm, Bo Fir\n\n  1. Chairman’s Welcome: Cy Oak welcomed all.\n  2. Minutes of the last AGM. These were accepted.\n  3. Matters arising. There were none\n  4. Grass Cutting, It was agreed to ask for quotes.\n'
    expect(await items(text)).toEqual([
      ['1', 'Apologies'],
      ['1', 'Chairman’s Welcome'],
      ['2', 'Minutes of the last AGM'],
      ['3', 'Matters arising'],
      ['4', 'Grass Cutting'],
    ])
  })

  test('titles before a semicolon or a dash, as nearly every paragraph has them', async () => {
    const semicolons = await items(
      'Sedge Hall\n\nMinutes of a meeting on 11 April 2031\nPresent; Mr Bo Elm (Chairman), Mrs Di Fir\nApologies; Mr Ed Gale.\nMinutes; The minutes of January were read.\nMatters arising; None.\nChairman;The lock has been changed. All have keys.\nTreasurer; Balance in the bank stands at £843.\nRent £150, boiler £70.\nHall floor;Condition satisfactory.\nAny other business; Tables to be lent for the fete.\n',
    )
    expect(semicolons).toEqual([
      [null, 'Minutes'],
      [null, 'Matters arising'],
      [null, 'Chairman'],
      [null, 'Treasurer'],
      [null, 'Hall floor'],
      [null, 'Any other business'],
    ])
    const dashes = await items(
      'SEDGE BOWLS CLUB - COMMITTEE MEETING 3rd MARCH 2031\n\nPRESENT - A. Elm, B. Fir\nAPOLOGIES - E. Gale\n\nMINUTES OF LAST MEETING - read & agreed.\nMATTERS ARISING - Gutter still leaks.\nFIXTURES - List complete. Match moved to 14th June.\nBAR - New till. Prices to go up.\nA.O.B. - Tea rota on board.\nMeeting closed 9.20 pm.\n',
    )
    expect(dashes.map(([, title]) => title)).toEqual(['MINUTES OF LAST MEETING', 'MATTERS ARISING', 'FIXTURES', 'BAR', 'A.O.B.'])
  })

  test('“Bank account. We have tried to open one.”, where nearly every paragraph begins so', async () => {
    expect(
      await items(
        'Minutes - Mill Parent Council Meeting – 5th May 2030.\n\nPresent: Jo Elm, Kit Fir.\n\nMinutes and matters arising. Kit Fir will look for a key. Minutes approved.\n\nHead teacher. There have been no letters. Jo will ask again.\n\nGood news stories. Volunteers may write them.\n\nBank account. We have tried to open one.\n',
      ),
    ).toEqual([
      [null, 'Minutes and matters arising'],
      [null, 'Head teacher'],
      [null, 'Good news stories'],
      [null, 'Bank account'],
    ])
  })
  test('a dash that parts several titles from their text parts the others too', async () => {
    expect(
      await items(
        'Minutes of the Mill Cricket Club 4 May 2030\n1. Members Present – Chair Jo Elm, Secretary Kit Fir, Bo Ash,\n2. Apologies – Ann Oak, Ed Yew\n3. Minutes of the AGM in May 2029 – were read by Jo and approved.\n4. Matters Arising – Kit thanked Bo for the nets.\n5. Lamps – Mill Road\nThey were lit.\n',
      ),
    ).toEqual([
      ['1', 'Members Present'],
      ['2', 'Apologies'],
      ['3', 'Minutes of the AGM in May 2029'],
      ['4', 'Matters Arising'],
      ['5', 'Lamps – Mill Road'],
    ])
  })
  test('Roman numbers without a stop; who moves with an office before the name', async () => {
    expect(
      await items(
        'MILL FIRE DISTRICT\nREGULAR MEETING May 4, 2030\nI Call To Order Commissioner Elm called the Regular Meeting to order at 7:00 pm.\nII Pledge of Allegiance\nIII Officer Election Commissioner Fir moved to retain Commissioner Elm as Chair. Motion carried.\nIV Commissioner’s Calendar, Reports Commissioner Fir reported that she will be there.\n',
      ),
    ).toEqual([
      ['I', 'Call To Order'],
      ['II', 'Pledge of Allegiance'],
      ['III', 'Officer Election'],
      ['IV', 'Commissioner’s Calendar, Reports'],
    ])
  })
  test('titles in capitals before text that begins with initials; those who sent apologies are of the head', async () => {
    expect(
      await items(
        'Minutes 4 May 2030\nPresent: Jo Elm (JE), Kit Fir (KF)\nApologies: Bo Ash, Ann Oak\nMATTERS ARISING No matters arising\nTREASURERS REPORT KF reported a healthy balance.\nGREEN MANAGER JE had nothing to report.\nCOACHING KMc felt that it had been a good year.\n',
      ),
    ).toEqual([
      [null, 'MATTERS ARISING'],
      [null, 'TREASURERS REPORT'],
      [null, 'GREEN MANAGER'],
      [null, 'COACHING'],
    ])
  })
  test('initials begin the text behind titles without a sign; a number glued to capitals; a dash behind a colon', async () => {
    expect(
      await items(
        'Mill Community Association\nMinutes of General Meeting 4 May 2030\n\nPresent – Jo Elm (JE), Kit Fir (KF)\n\nMatters Arising KF reported that the stairs had been cleaned.\n\nTreasurer’s Report JE reported that nothing had been paid.\n\nMill Road re-development KF reported that there was a delay.\n',
      ),
    ).toEqual([
      [null, 'Matters Arising'],
      [null, 'Treasurer’s Report'],
      [null, 'Mill Road re-development'],
    ])
    expect(
      await items(
        'MILL PARISH COUNCIL\nMinutes of 4 May 2030\nPRESENT: Jo Elm, Kit Fir\n1.APOLOGIES FOR ABSENCE:\nThere were none.\n2.TO RECEIVE A PRESENTATION:\nKit gave an overview.\n3.CONFIRM MINUTES OF THE MEETING HELD ON 7th APRIL 2030:-\nIt was agreed to sign them.\n',
      ),
    ).toEqual([
      ['1', 'APOLOGIES FOR ABSENCE'],
      ['2', 'TO RECEIVE A PRESENTATION'],
      ['3', 'CONFIRM MINUTES OF THE MEETING HELD ON 7th APRIL 2030'],
    ])
  })
  test('public participation before the first reference, and one number alone behind a sentence', async () => {
    expect(
      await items(
        'Minutes of the Mill Burial Committee 4 May 2030\nPresent: Cllrs Elm, Fir\nPublic Participation\nThere were no speakers.\n17/30/BC Apologies\nNone.\n18/30/BC Approval of Minutes\nThey were approved.\n',
      ),
    ).toEqual([
      [null, 'Public Participation'],
      ['17/30/BC', 'Apologies'],
      ['18/30/BC', 'Approval of Minutes'],
    ])
    expect(
      await items(
        'Minutes of the Mill Croquet Club 4 May 2030\nPresent: Jo Elm, Kit Fir\n1. Apologies for Absence\nBo Ash.\n2. Secretary’s Report\nThe stools will be dealt with. Agreed that a charge of 30p was enough, with cakes for special days. 3. Treasurer’s Report\nKit told of the balance.\n',
      ),
    ).toEqual([
      ['1', 'Apologies for Absence'],
      ['2', 'Secretary’s Report'],
      ['3', 'Treasurer’s Report'],
    ])
  })
  test('Roman numbers with letters below them, and what follows a title without a verb of minutes', async () => {
    expect(
      await items(
        'Board of Education Special Meeting\n\nMay 4, 2030 5:00 PM\n\nI. Call to Order - President Elm called the meeting to order at 5:03 P.M.\n\nI.A. Roll Call of Members\n\nAll were there.\n\nI.B. Pledge of Allegiance - President Elm led the Pledge.\n\nII. Old Business\n\nII.A. Contract of the principal\n\nThe vote was 3-3.\n\nIII. Adjournment - President Elm adjourned the meeting.\n',
      ),
    ).toEqual([
      ['I', 'Call to Order'],
      ['I.A', 'Roll Call of Members'],
      ['I.B', 'Pledge of Allegiance'],
      ['II', 'Old Business'],
      ['II.A', 'Contract of the principal'],
      ['III', 'Adjournment'],
    ])
    expect(
      await items(
        'Minutes of the Annual Parish Meeting 4 May 2030\nPresent: Councillors A Elm, B Fir\n1. Apologies -: Councillor C Ash\n2. To consider apologies from Councillors – Councillor D Oak will come later.\n3. District Councillors The District Councillor failed to come to this meeting.\n',
      ),
    ).toEqual([
      ['1', 'Apologies'],
      ['2', 'To consider apologies from Councillors'],
      ['3', 'District Councillors'],
    ])
  })
  test('Roman numerals count items; initials do not', async () => {
    const head = 'Lanes Commission Meeting Minutes\nThursday, July 11, 2030\n'
    expect(
      await items(
        `${head}I. Call to Order:\nPresent: Commissioners Ash and Birch.\nII. Approval of Agenda:\nCommissioner Ash moved to approve the agenda. Carried 2-0.\nIII. Lamps:\nThe Planner reported on lamps.\n`,
      ),
    ).toEqual([
      ['I', 'Call to Order'],
      ['II', 'Approval of Agenda'],
      ['III', 'Lamps'],
    ])
    expect(
      await items(
        `${head}\nPresent:\nI. Elm\nV. Fir\n\n1. Call to Order\n\nThe Chair opened the meeting.\n\n2. Lamps\n\nI. Elm moved that lamps be bought. Carried.\n`,
      ),
    ).toEqual([
      ['1', 'Call to Order'],
      ['2', 'Lamps'],
    ])
  })
  test('headings of the format with a number are items, in whatever order and count', async () => {
    const titles = [
      'I. Minutes',
      'II. Lamps',
      'VI. Enquiries',
      'III. Reports',
      '1. Report of the Quay Board',
      '2. Harbour Fees',
      'IV. Close',
    ]
    const text = `Minutes of Lanes Council, July 11, 2030\n\nPresent: A. Elm, B. Fir\n\n${titles.map((title) => `# ${title}\n\nThe Clerk reported.\n\n`).join('')}`
    const { meetings } = await minutebook(text, 'minutes.md')
    expect(meetings[0]?.items.map(({ number, title }) => `${number}. ${title}`)).toEqual(titles)
    expect(meetings[0]?.items.map(({ level }) => level)).toEqual([1, 1, 1, 1, 2, 2, 1])
  })
  test('the only number of a page whose headings have none is kept', async () => {
    const { meetings } = await minutebook(
      '# Lanes City Council Minutes\n\nAugust 13, 2030\n\n## Call to Order\n\nThe meeting was called to order at 7:08 p.m.\n\n## New Business\n\n### 1. Lamps\n\nThe Recorder read the rules.\n\n## Adjournment\n\nAll rose.\n',
      'minutes.md',
    )
    expect(meetings[0]?.items.map(({ level, number, title }) => [level, number, title])).toEqual([
      [1, null, 'Call to Order'],
      [2, '1', 'Lamps'],
      [1, null, 'Adjournment'],
    ])
  })
  test('letters that count the sections, with a list in one and numbers of their own in another', async () => {
    const sections = [
      'A. CALL TO ORDER',
      'B. CONSENT CALENDAR',
      '1. Warrants',
      '2. Personnel Report',
      'C. PUBLIC COMMENT',
      'D. ACTION ITEMS',
      'D.1 Week of the Lamp',
      'D.2 Award of Bid',
      'E. ADJOURNMENT',
    ]
    const text = sections.map((title) =>
      /^(?:[BD]\.|1)/.test(title) && !title.includes('.1 ') && !title.includes('.2 ')
        ? title
        : `${title}\nElm moved to go on. Fir seconded.`,
    )
    const { meetings } = await read(
      `LANES SCHOOL DISTRICT\nREGULAR MEETING MINUTES\nOctober 21, 2030\n\nPresent: Elm, Fir\n\n${text.join('\n\n')}\n`,
    )
    expect(meetings[0]?.items.map(({ number, title }) => `${number}. ${title}`)).toEqual([
      'A. CALL TO ORDER',
      '1. Warrants',
      '2. Personnel Report',
      'C. PUBLIC COMMENT',
      'D.1. Week of the Lamp',
      'D.2. Award of Bid',
      'E. ADJOURNMENT',
    ])
  })
  test('sections that open the meeting are items as the others, their numbers set apart', async () => {
    const { meetings } = await read(
      'LANES COUNTY BOARD\nREGULAR MEETING\nOctober 15, 2030\n\nI.   CALL TO ORDER\n     Chairman Elm called the meeting to order at 9 a.m.\n\nII.  APPROVAL OF AGENDA\n     Motion by Fir, seconded by Oak, to approve the agenda. Carried.\n\nIII. REPORTS\n     A.  County Engineer\n         The Engineer reported that the bridge was closed.\n     B.  Sheriff\n         The Sheriff presented the report.\n\nIV.  NEW BUSINESS\n     A.  Fund Transfer\n         Motion by Fir, seconded by Oak, to approve. Carried.\n     B.  Liquor License\n         Motion by Oak, seconded by Fir, to approve. Carried.\n\nV.   ADJOURNMENT\n     The meeting was adjourned at 10 a.m.\n',
    )
    expect(meetings[0]?.items.map(({ number }) => number)).toEqual(['I', 'II', 'A', 'B', 'A', 'B', 'V'])
  })
  test('a numbered list that a sentence announces, among titles in capitals', async () => {
    expect(
      await items(
        'LANES BOARD OF DIRECTORS MINUTES\n\nApril 12, 2030\n\nPRESENT: Rob Elm, Mary Fir\n\nCALL TO ORDER\n\nRob Elm called the meeting to order at 7:00pm.\n\nOLD BUSINESS\n\nMotion was made, seconded and carried to renew the contract.\n\nHOMEOWNER INPUT\n\nThe Board discussed the following topics with the homeowners present:\n\n  1. Website\n  2. Parking\n  3. Monthly Board Meetings\n\nADJOURNMENT\n\nThere being no further business, the meeting was adjourned at 8:31 p.m.\n',
      ),
    ).toEqual([
      [null, 'CALL TO ORDER'],
      [null, 'OLD BUSINESS'],
      [null, 'HOMEOWNER INPUT'],
      [null, 'ADJOURNMENT'],
    ])
  })
  test('the form for comments below a page of a weblog is furniture', async () => {
    const { coverage, meetings } = await read(
      'Lanes Parish Council\n\nMinutes of the meeting held on 7 May 2030\n\nPresent: Cllrs Elm and Fir\n\n1. Apologies\n\nNone.\n\n2. Lamps\n\nIt was agreed to buy lamps.\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n',
    )
    expect(meetings[0]?.items[1]?.blocks.map(({ text }) => text)).toEqual(['It was agreed to buy lamps.'])
    expect(coverage.furniture.map(({ reason }) => reason)).toEqual(['comment form', 'comment form'])
  })
  test('orders of a commissioners’ court', async () => {
    const text =
      'MARL COUNTY COMMISSIONERS’ COURT\n\nSPECIAL SESSION - JULY 24, 2030\n\nwith the following members present:\n\nANN ELM, COUNTY JUDGE\nBO FIR, COMMISSIONER, PRECINCT NO. 1\n\nORDER NO. 1      RE: CONVENING SPECIAL SESSION\n\nJudge Elm convened this Special Session at 9:00 A. M.\n\nORDER NO. 2 RE: PREVIOUS MINUTES\n\nMotion by Commissioner Fir, seconded by Commissioner Oak that the Minutes be approved.\n\nMotion carried, all present voting aye.\n\nORDER NO. 3 RE: PARKS REPORT\n\nMotion by Commissioner Oak, seconded by Commissioner Fir that the report be approved.\n\nMotion carried, all present voting aye.\n'
    expect(await items(text)).toEqual([
      ['1', 'CONVENING SPECIAL SESSION'],
      ['2', 'PREVIOUS MINUTES'],
      ['3', 'PARKS REPORT'],
    ])
    const { coverage } = await read(text)
    expect(coverage.words).toBe(coverage.in_records + coverage.in_furniture)
  })
  test('articles of a warrant; titles with nothing below them but who moved what', async () => {
    expect(
      await items(
        'TOWN OF LANES\nANNUAL TOWN MEETING\nMarch 12, 2030\n\nA legal meeting was called to order by the Moderator at 9:00 a.m.\n\nArticle 1. To choose all Town Officers for the ensuing year.\nThe ballot was announced by the Clerk.\n\nArticle 2. To see if the Town will vote to raise $5,000 for lamps.\nMoved by Jo Elm, seconded by Bo Fir. So voted.\n\nArticle 3. To transact any other business.\nVoted to adjourn.\n',
      ),
    ).toEqual([
      ['1', 'To choose all Town Officers for the ensuing year.'],
      ['2', 'To see if the Town will vote to raise $5,000 for lamps.'],
      ['3', 'To transact any other business.'],
    ])
    expect(
      await items(
        'COMMISSIONERS COURT OF LANES COUNTY\nOCTOBER 14, 2030\n\nThe court met at 9 a.m. with the following members present: Judge Jo Elm; Commissioners Bo Fir and Al Oak.\n\n1. Consider approving minutes of May 3, 2030. Motion by Commissioner Fir, second by Commissioner Oak, to approve. Motion carried 3-0.\n\n2. Consider burn ban. No action taken.\n\n3. Adjourn. Motion by Commissioner Fir, second by Commissioner Oak to adjourn at 9:55 a.m. Motion carried 3-0.\n',
      ),
    ).toEqual([
      ['1', 'Consider approving minutes of May 3, 2030'],
      ['2', 'Consider burn ban'],
      ['3', 'Adjourn'],
    ])
  })
  test('who reports before numbered resolutions is no title; the foot of a page is no item', async () => {
    const { meetings } = await read(
      'MINUTES\nTOWNSHIP OF LANES\nTuesday, July 12, 2030\n\nA regular meeting of the Township of Lanes Council was held on Tuesday, July 12, 2030.\n\nPresent: Mayor Jo Elm and Councillors Ann Fir and Tom Oak.\nZoom: Sam Yew\n\nCommittee Reports:\nAnn Fir: Museum Board.\nTom Oak: Recreation Committee.\n\nR2030-143 A. Fir, T. Oak: That the minutes be adopted. Carried.\n\nMinutes – July 12, 2030 – Page 2\n\nR2030-144 A. Fir, T. Oak: That the accounts be approved. Carried.\n\nMinutes prepared as per the Act.\nClerk to record, without note or comment, all resolutions.\n',
    )
    expect(meetings[0]?.items.map(({ number, title }) => number ?? title)).toEqual(['Committee Reports', 'R2030-143', 'R2030-144'])
    expect(meetings[0]?.attendance.at(-1)).toMatchObject({ name: 'Sam Yew', remote: true })
    expect(meetings[0]?.items.flatMap(({ actions }) => actions)).toEqual([])
  })
  test('headings of the third level, and the council that a page’s title names alone', async () => {
    const titles = [
      '1. Minutes',
      '2. Reports',
      '2.1 Report of the Quay Board',
      '2.1.4 Harbour Fees',
      '2.2 Report of the Lamp Board',
      '3. Close',
    ]
    const headings = titles.map(
      (title) => `${'#'.repeat(/^[\d.]+/.exec(title)?.[0].match(/\d/g)?.length ?? 1)} ${title}\n\nIt was noted.\n\n`,
    )
    const { meetings } = await minutebook(
      `---\ntitle: Council\ndate: 2030-06-12\n---\n> [!abstract]- Present:\n> A. Elm, B. Fir\n\nThe Council meets in Regular Session this day at 5:00 p.m.\n\n${headings.join('')}`,
      'minutes.md',
    )
    expect(meetings[0]).toMatchObject({ committee: 'Council', date: '2030-06-12', start_time: '17:00' })
    expect(meetings[0]?.items.map(({ level, title }) => `${level} ${title}`)).toEqual([
      '1 Minutes',
      '1 Reports',
      '2 Report of the Quay Board',
      '3 Harbour Fees',
      '2 Report of the Lamp Board',
      '1 Close',
    ])
  })
  test('“MINUTES:” below those present is a title like the others', async () => {
    const { document_type, meetings } = await read(
      'LANES DISTRICT\n\nJULY BOARD MEETING MINUTES\n\nDATE: July 11, 2030\n\nPRESENT:\nChair Ash\nDirector Birch\n\nADOPTION OF AGENDA:\n\nMOVED Director Birch, SECONDED Director Cedar,\nThat the agenda be adopted.\nCARRIED.\n\nMINUTES:\n\nMOVED Director Birch, SECONDED Director Cedar,\nThat the minutes of June 6 be adopted.\nCARRIED.\n',
    )
    expect(document_type).toBe('meeting')
    expect(meetings[0]).toMatchObject({ date: '2030-07-11' })
    expect(meetings[0]?.items.flatMap(({ motions }) => motions.map(({ mover, seconder, result }) => [mover, seconder, result]))).toEqual([
      ['Director Birch', 'Director Cedar', 'carried'],
      ['Director Birch', 'Director Cedar', 'carried'],
    ])
  })
  test('labels of motions in capitals are no titles', async () => {
    expect(
      await items(
        'Minutes of the meeting of Lanes Shire Council held on 11 July 2030\n\nPRESENT\nCr Ash\n\nOFFICIALS\nJo Elm, Clerk\n\nLAMPS\n\nThe Clerk reported on lamps.\n\nRESOLUTION:\nThat lamps be bought.\nMOVED: Cr Ash SECONDED: Cr Birch\nCARRIED\nRESOLUTION NO. 2030/12 5/0\n\nDRAINS\n\nThe Clerk reported on drains.\n\nCOUNCIL RESOLUTION\nThat drains be dug.\n',
      ),
    ).toEqual([
      [null, 'LAMPS'],
      [null, 'DRAINS'],
    ])
  })
  test('no headings: the bullets of those present are not where business begins', async () => {
    const { meetings } = await read(
      'BOARD MINUTES\n\nLanes District Board Room\n60 Mill Road West\n\nPRESENT :\n  • Chair M. Ash,\n  • Director B. Birch,\nSTAFF :\n  • C. Cedar, Clerk\n\n  • 2030-7-1\n    MovedDirector Birch\n    SecondedDirector Cedar\n\n    That members of the public are not permitted to attend the July meeting of the Board, the hall being closed.\n\n    Carried\n',
    )
    expect(meetings[0]).toMatchObject({ committee: 'BOARD', venue: 'Lanes District Board Room' })
    expect(meetings[0]?.attendance.map(({ name }) => name)).toEqual(['M. Ash', 'B. Birch', 'C. Cedar'])
    expect(meetings[0]?.items.map(({ number, title, motions }) => [number, title, motions[0]?.mover, motions[0]?.seconder])).toEqual([
      [null, null, 'Director Birch', 'Director Cedar'],
    ])
  })
  test('mover and seconder where a heading would stand are no title', async () => {
    const { meetings } = await read(
      'RM of Lanes Minutes – June 8, 2030\n\nPresent: Reeve Ash, Councillors: Birch, Cedar & Elm\n\n1. W. Birch – D. Cedar\nRESOLVED THAT the agenda be adopted.\nCarried.\n\n2. E. Elm – W. Birch\nRESOLVED THAT the minutes be adopted.\nCarried.\n\n3. D. Cedar – E. Elm\nRESOLVED THAT lamps be bought.\nCarried.\n',
    )
    expect(meetings[0]?.items.map(({ number, title, motions }) => [number, title, motions[0]?.mover, motions[0]?.seconder])).toEqual([
      ['1', null, 'W. Birch', 'D. Cedar'],
      ['2', null, 'E. Elm', 'W. Birch'],
      ['3', null, 'D. Cedar', 'E. Elm'],
    ])
  })
  test('a resolution with a number and no heading has no title', async () => {
    expect(
      await items(
        `${head}R2018-111 L. Smith, T. March: That the minutes be adopted. Carried.\nR2018-112 T. March, L. Smith: That the accounts be paid. Carried.`,
      ),
    ).toEqual([
      ['R2018-111', null],
      ['R2018-112', null],
    ])
  })
})

describe('what pages do to headings', () => {
  test('numbers that became bullets', async () => {
    const text =
      'Lane End Parish Council\nMinutes of the meeting held on 7 May 2030\nPresent: Cllrs Elm, Oak and Fir\nOpen session:\nA resident spoke about the bus shelter and asked that it be painted.\n- Apologies for Absence.\nApologies were received from Cllr Yew.\n- Declarations of Interest.\nNone.\n- Matters arising from the Minutes\nThere were none.\n- Bus Shelter\nIt was agreed to paint it.\n- a new roof\n- a bench\n- Correspondence\nNone.\n'
    expect(await items(text)).toEqual([
      [null, 'Open session'],
      [null, 'Apologies for Absence'],
      [null, 'Declarations of Interest'],
      [null, 'Matters arising from the Minutes'],
      [null, 'Bus Shelter'],
      [null, 'Correspondence'],
    ])
  })
  test('broken in two lines, and printed again on the next page', async () => {
    const text =
      'COUNCIL MINUTES\nThe regular meeting of Council was held on 7 May 2030. Present were Mayor Jo Elm and Councillor Kit Oak.\n1. CALL TO ORDER\nMayor Elm called the meeting to order.\n2. DISCLOSURE OF PECUNIARY INTEREST AND THE\nGENERAL NATURE THEREOF\nThere was none.\n3. DELEGATIONS\nA resident spoke.\n3. DELEGATIONS (continued)\nAnother spoke.\n4. ADJOURNMENT\nCouncil adjourned.\n'
    expect(await items(text)).toEqual([
      ['1', 'CALL TO ORDER'],
      ['2', 'DISCLOSURE OF PECUNIARY INTEREST AND THE GENERAL NATURE THEREOF'],
      ['3', 'DELEGATIONS'],
      ['4', 'ADJOURNMENT'],
    ])
  })
  test('a place above the meeting’s name, and a result in quotation marks, are none', async () => {
    const { meetings } = await read(
      'TOWN OF LANES\nMarch 24, 2030\nMinutes of a Regular Meeting of Council\nheld on Sunday, March 24, 2030, at 7:00 p.m.,\nin the Guild Room.\nRoll Call Present Were: Mayor Jo Elm\nCouncillor K. Oak\nMoved by Councillor Oak, seconded by Councillor Fir\nTHAT the Minutes of March 10, 2030, be approved as read.\n"CARRIED"\nA resident spoke about the subdivision.\n',
    )
    expect(meetings[0]).toMatchObject({ organization: 'TOWN OF LANES', committee: 'Council', date: '2030-03-24', venue: 'Guild Room' })
    expect(meetings[0]?.items.map(({ title, motions }) => [title, motions.map(({ result }) => result)])).toEqual([[null, ['carried']]])
  })
})

test('“Minute No. 84/30”, its title behind it or below it, or one sentence', async () => {
  const text =
    'Minutes of the Meeting of the Municipal District of Lanes held in the Guild Hall on 3rd September, 2030\n\nMembers: Councillors: A. Elm, B. Oak\n\nMinute No. 67/30\n\nThe minutes of the meeting held on 2nd July 2030 were confirmed on the proposal of Cllr. A. Elm and seconded by Cllr. B. Oak.\n\nMinute No. 68/30 Matters Arising\n\nIt was agreed to write again.\n\nMinute No. 69/30\n\nHousing Report\n\nMembers discussed the report: \uF0B7 A breakdown was requested. \uF0B7 It was asked that figures be given.\n'
  const { meetings } = await read(text)
  expect(meetings[0]?.items.map(({ number, title }) => [number, title])).toEqual([
    [
      '67/30',
      'The minutes of the meeting held on 2nd July 2030 were confirmed on the proposal of Cllr. A. Elm and seconded by Cllr. B. Oak.',
    ],
    ['68/30', 'Matters Arising'],
    ['69/30', 'Housing Report'],
  ])
  expect(meetings[0]?.items[0]?.motions).toMatchObject([{ mover: 'Cllr. A. Elm', seconder: 'Cllr. B. Oak', result: 'carried' }])
})

test('a title in capitals ends before the number of its first paragraph; what the agenda asks may be long', async () => {
  expect(
    await items(
      'LANE END PARISH COUNCIL\n\nMinutes of the Council Meeting held on 3 March 2030\n\nPresent: Cllr A Elm\n\n1. APOLOGIES FOR ABSENCE 20.060 Apologies were received from Cllr Oak.\n\n2. To receive Declarations of interest for items on the Agenda and receipt of requests for new dispensations for items on the Agenda. Cllr Elm declared an interest in item 4.\n\n3. To Receive Reports – none were received\n',
    ),
  ).toEqual([
    ['1', 'APOLOGIES FOR ABSENCE'],
    [
      '2',
      'To receive Declarations of interest for items on the Agenda and receipt of requests for new dispensations for items on the Agenda',
    ],
    ['3', 'To Receive Reports'],
  ])
})

test('the year before a count of two figures; older references among the actions are no items', async () => {
  expect(
    await items(
      'Minutes of Lane End Parish Council\n\nPresent: Cllr A Elm\n\n30/93. Approval of Chairman for the meeting.\nA proposal was made for Cllr Elm to chair the meeting. The proposal was seconded and all Cllrs were in favour.\n30/94 Declarations of Interest. Cllr Elm rents an allotment.\n30/95. Public recess. No public\n30/96. Action points from previous meeting.\n29/215. Play area. PENDING\n30/30. Publish the tender and bring it back to committee. TO BE ADDED\n30/41. Apply for the grant. DONE\n30/97. Finance\nNone.\n',
    ),
  ).toEqual([
    ['30/93', 'Approval of Chairman for the meeting.'],
    ['30/94', 'Declarations of Interest'],
    ['30/95', 'Public recess'],
    ['30/96', 'Action points from previous meeting.'],
    ['30/97', 'Finance'],
  ])
})

test('numbered sentences, where nearly every paragraph is one', async () => {
  const head = 'Library Trustee Minutes\n\nMay 7, 2030\n\nAttendance: Joan Elm, Bob Oak, Bea Fir\n\n'
  const long =
    'It was said that the lamps were old and had been mended twice, that the posts leaned, and that nobody had asked for more of them. '.repeat(
      3,
    )
  const business = `1. The minutes were read and accepted.\n2. A motion was made to accept the gifts. ${long}\n3. The librarian’s report was read. ${long}\n4. The door was not mended. ${long}\n`
  const numbers = async (text: string) => (await items(text)).map(([number]) => number)
  expect(await numbers(`${head}${business}\nThe next meeting will be on June 4.\n`)).toEqual(['1', '2', '3', '4'])
  // A list within the minutes has text around it.
  expect(await numbers(`${head}${business}\n${`${long}\n\n`.repeat(6)}`)).toEqual([null])
})

describe('titles without numbers', () => {
  const head = 'Selectboard Minutes\n\nMay 7, 2030\n\nPresent: Jo Elm, Kit Oak, Bo Fir\n\n'
  test('in capitals before a colon', async () => {
    const text = `${head}APPROVE MINUTES: Jo moved to accept the minutes for April. Kit seconded and the motion carried.\n\nMILL ROAD – ELM: Bo will write to the owner.\n\nAUDIT: The auditors will start in June.\n`
    expect(await items(text)).toEqual([
      [null, 'APPROVE MINUTES'],
      [null, 'MILL ROAD – ELM'],
      [null, 'AUDIT'],
    ])
  })
  test('every word with a capital, before a colon', async () => {
    const text = `${head}Road Foreman’s Retirement:  A motion was made by Jo Elm and seconded by Kit Oak to open the position.  The motion carried.\n\nBo will post the notice.\n\nRoad Closure – Lamp Festival:  Kit presented a request to close Mill Road.\n\nMission Statement:  Kit said that it was short.\n\nChecklist for Lamps:  The Board reviewed the checklist.\n`
    expect(await items(text)).toEqual([
      [null, 'Road Foreman’s Retirement'],
      [null, 'Road Closure – Lamp Festival'],
      [null, 'Mission Statement'],
      [null, 'Checklist for Lamps'],
    ])
  })
  test('above the number of a resolution and who moved it', async () => {
    const moved = 'Moved Cr Elm          Seconded Cr Oak\n\nThat lamps be lit.\n\nCARRIED          3/0\n'
    const text = `${head}WELCOME\n\nThe Mayor welcomed all.\n\nAPOLOGIES\n\nResolution No. GM.085.30\n\n${moved}\nConfirmation of Minutes\n\nResolution No. GM.086.30\n\n${moved}\nBusiness Arising\n\nCr Oak asked for news.\n`
    expect(await items(text)).toEqual([
      [null, 'WELCOME'],
      [null, 'APOLOGIES'],
      [null, 'Confirmation of Minutes'],
      [null, 'Business Arising'],
    ])
  })
  test('speakers of a transcript are none', async () => {
    const text = `${head}Cllr Elm: I move that lamps be lit.\n\nJo Oak: The lamps are old.\n\nMarch 4, 2030 12 of 18 Fir: It was agreed.\n\nMotion: To light lamps.\n`
    expect((await items(text)).map(([, title]) => title)).not.toContain('Jo Oak')
  })
  test('reports of any office, hearings, and business before the first title', async () => {
    const text = `${head}Motion made by Jo Elm and seconded by Kit Oak to approve the minutes of April 2. Passed unanimously.\n\nVillage Managers Report by Acting Manager Oak\n\nThe budget was filed on May 1.\n\nLamp Committee Membership\n\nThe Board welcomed Bo Fir.\n\nPublic Hearing for Lamp Rules\n\nNobody spoke.\n`
    const { meetings } = await read(text)
    expect(meetings[0]?.items.map(({ title, motions }) => [title, motions.length])).toEqual([
      [null, 1],
      ['Village Managers Report by Acting Manager Oak', 0],
      ['Lamp Committee Membership', 0],
      ['Public Hearing for Lamp Rules', 0],
    ])
  })
})

describe('boards and commissions', () => {
  const opening = 'LANES BOARD\n\nMinutes of the meeting held on 4 June 2030\n\nPRESENT: Ash, Birch, Elm\n\n'

  test.each([
    [
      'the business begins with “CALL TO ORDER”',
      '# CALL TO ORDER\n\nMayor Ash called the meeting to order at 7:00 p.m.\n\n# OLD BUSINESS\n\nNone.\n\n# LAMPS\n\nLamps were discussed.\n',
      [
        [null, 'CALL TO ORDER'],
        [null, 'OLD BUSINESS'],
        [null, 'LAMPS'],
      ],
    ],
    [
      'letters of headings',
      '## A. Call to Order\n\nThe Chair opened the meeting.\n\n## B. Lamps\n\nLamps were discussed.\n\n## C. Other Matters\n\nNone.\n',
      [
        ['A', 'Call to Order'],
        ['B', 'Lamps'],
        ['C', 'Other Matters'],
      ],
    ],
    [
      'a title behind the numbered items, with its text on the line',
      'CALL TO ORDER\n\nMayor Ash called the meeting to order.\n\n1. Lamps\n\nLamps were discussed.\n\n2. Drains\n\nDrains were discussed.\n\nADJOURNMENT - The meeting adjourned at 6:39 p.m.\n',
      [
        [null, 'CALL TO ORDER'],
        ['1', 'Lamps'],
        ['2', 'Drains'],
        [null, 'ADJOURNMENT'],
      ],
    ],
    [
      'fields below each of several applications',
      ['12, 4 MILL ROAD – PORCH', '13, 6 MILL ROAD – SHED', '14, 8 MILL ROAD – FENCE']
        .map(
          (title) =>
            `APPLICATION: ${title}\n\nPROPOSAL:\n\nThe owner would like to build it of wood and of stone.\n\nSTAFF RECOMMENDATION:\n\nThe drawings meet the guidelines of the district.\n\nNAYS: NONE\n\n`,
        )
        .join(''),
      [
        [null, 'APPLICATION: 12, 4 MILL ROAD – PORCH'],
        [null, 'APPLICATION: 13, 6 MILL ROAD – SHED'],
        [null, 'APPLICATION: 14, 8 MILL ROAD – FENCE'],
      ],
    ],
    [
      'who left the room, who voted, and “ATTESTED” are no titles',
      'CALL TO ORDER\n\nThe meeting was called to order.\n\nLAMPS\n\nLamps were discussed.\n\nMR. ELM LEFT THE MEETING FOR THE NEXT APPLICATION\n\nELM MADE THE FOLLOWING MOTION:\n\n“To buy lamps.”\n\nAYES: ASH, BIRCH,\nCEDAR, ELM, FIR\n\nDRAINS\n\nDrains were discussed.\n\nATTESTED\n\nJo Ash, Secretary\n',
      [
        [null, 'CALL TO ORDER'],
        [null, 'LAMPS'],
        [null, 'DRAINS'],
      ],
    ],
  ])('%s', async (_name, text, expected) => {
    const { meetings } = await minutebook(`${opening}${text}`, 'minutes.md')
    expect(meetings.flatMap((meeting) => meeting.items.map(({ number, title }) => [number, title]))).toEqual(expected)
  })

  test.each([
    [
      'the agenda’s reference behind each title',
      'Visitor Comments: Closed Session (A-1)\n\nThere were none.\n\nMinutes Approved (B)\n\nThe minutes were approved.\n\nLamp Report (C-1)\n\nLamps were discussed.\n\nFuture Agenda (D)\n\nNothing was added.\n',
      [
        ['A-1', 'Visitor Comments: Closed Session'],
        ['B', 'Minutes Approved'],
        ['C-1', 'Lamp Report'],
        ['D', 'Future Agenda'],
      ],
    ],
    [
      'parties behind names are no references',
      'Jo Ash (C)\n\nKit Birch (C)\n\nLou Elm (G)\n\nPat Fir (L)\n\n1. Lamps\n\nLamps were discussed.\n\n2. Drains\n\nDrains were discussed.\n',
      [
        ['1', 'Lamps'],
        ['2', 'Drains'],
      ],
    ],
    [
      'numbers that begin again under each heading',
      '1. Lamps\n\nLamps were discussed.\n\n2. Drains\n\nDrains were discussed.\n\n3. Roads\n\nRoads were discussed.\n\nACTION ITEMS\n\n1. Purchase of a Pump\n\nRecommendation: Buy it.\n\n2. Sale of the Old Pump\n\nRecommendation: Sell it.\n\nREPORTS\n\n1. Report of the Chief\n\nThe Chief spoke of the fair and of the ferry.\n',
      [
        ['1', 'Lamps'],
        ['2', 'Drains'],
        ['3', 'Roads'],
        ['1', 'Purchase of a Pump'],
        ['2', 'Sale of the Old Pump'],
        ['1', 'Report of the Chief'],
      ],
    ],
    [
      'a list under a heading is none',
      '1. Lamps\n\nLamps were discussed.\n\n2. Drains\n\nDrains were discussed.\n\n3. Roads\n\nThere are ways to mend them.\n\nWAYS TO MEND ROADS\n\n1. Bricks and Mortar\n\n2. Clay\n\nNobody knew which to choose.\n',
      [
        ['1', 'Lamps'],
        ['2', 'Drains'],
        ['3', 'Roads'],
      ],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await items(`${opening}${text}`)).toEqual(expected)
  })

  test('titles that run into their text, among known ones', async () => {
    const filler = 'The clerk explained it at length and in every particular, and nobody asked her a single question.'
    expect(
      await items(
        `Lane End Township – June 4, 2030\n\nCall to Order: Jo Ash called the meeting to order at 8:00 p.m.\nMembers Present: Jo Ash, Kit Birch.\nAgenda Approval: ${filler}\nApproval of Minutes: Jo Ash made the motion to approve the minutes of May. Kit Birch made the second. Motion passed.\nRoad and Bridge Report: ${filler}\nKit Birch: ${filler}\n`,
      ),
    ).toEqual([
      [null, 'Call to Order'],
      [null, 'Agenda Approval'],
      [null, 'Approval of Minutes'],
      [null, 'Road and Bridge Report'],
    ])
  })

  test('when the minutes were approved stands at the foot, and decides nothing', async () => {
    const { meetings } = await read(
      `${opening}1. Lamps\n\nLamps were discussed.\n\n2. Adjournment\n\nThe meeting adjourned.\n\nApproved: 11/15/2030\n`,
    )
    expect(meetings[0]?.items.map(({ decisions, motions }) => [decisions, motions])).toEqual([
      [[], []],
      [[], []],
    ])
    expect(meetings[0]?.blocks.filter(({ part }) => part === 'tail').map(({ text }) => text)).toContain('Approved: 11/15/2030')
  })

  test('the conditions of an approval are no items', async () => {
    expect(
      await items(
        `${opening}1. Minutes\n\nThe minutes were approved.\n\n2. Rezoning of 4 Mill Road\n\nElm moved to approve it subject to the following conditions:\n\n1. The driveway shall be paved.\n\n2. The fence shall be six feet high.\n\nBirch seconded the motion. Motion passed.\n\n3. Drains\n\nDrains were discussed.\n`,
      ),
    ).toEqual([
      ['1', 'Minutes'],
      ['2', 'Rezoning of 4 Mill Road'],
      ['3', 'Drains'],
    ])
  })

  test('the way to the page is no item', async () => {
    expect(
      await items(`1. Home ››\n2. Boards ››\n3. Minutes\n\n${opening}LAMPS\n\nLamps were discussed.\n\nDRAINS\n\nDrains were discussed.\n`),
    ).toEqual([
      [null, 'LAMPS'],
      [null, 'DRAINS'],
    ])
  })
})

describe('what is not an item, and what is not minutes', () => {
  test('an item titled “Minutes” is no label', async () => {
    expect(await items('Items\nNo. Item\n\n2.\n\nMinutes\n\nMinutes:\n\nAgreed.\n\n3.\n\nRoads\n\nMinutes:\n\nNoted.')).toEqual([
      ['2', 'Minutes'],
      ['3', 'Roads'],
    ])
  })
  test('planning references, paragraph numbers, times and dates are no item numbers', async () => {
    expect(
      await items(
        'Agenda item\n\nPlanning\n\nMinutes:\n\n6.1\n\nThe Committee met at 7.30 pm.\n\n29/0042/FUL - Barn\n\n11.03.2019 was a Monday.\n\n(a) Ada Vale asked a question.',
      ),
    ).toEqual([[null, 'Planning']])
  })
  test('“To RESOLVE” and “Recommended” in an agenda are no decisions', async () => {
    const { document_type, meetings } = await read(
      'Agenda\n\nItems\nNo. Item\n\n2.\n\nExclusion\n\nTo RESOLVE that the public be excluded.\n\n3.\n\nBudget\n\nRecommended –\n\nThat the budget be approved.',
    )
    expect(document_type).toBe('meeting')
    expect(meetings[0]?.items.map(({ has_minutes, decisions }) => [has_minutes, decisions.length])).toEqual([
      [false, 0],
      [false, 0],
    ])
  })
  test('news is told apart, with a message and without a meeting', async () => {
    const { document_type, meetings, messages } = await read(
      'New ferry on the way\n\nNetherby Council’s cabinet has backed a new ferry.\n\nCouncillor Iris Dunn said: “We have resolved a long argument.”',
    )
    expect([document_type, meetings]).toEqual(['not_minutes', []])
    expect(messages[0]?.text).toMatch(/no minutes found: the text has none/)
  })
  test('minutes in prose, without a heading or a word of minutes at their head', async () => {
    const village = await read(
      'Mayor Elm opened the meeting with the Pledge of Allegiance. The meeting was held at the Village Hall. All Trustees were in attendance.\n\nThe minutes from the June 28, 2030 Regular meeting were approved.\n\nThe Board accepted the resignation of Officer Fir effective July 12, 2030.\n\nTrustee Oak announced a film for Friday, July 30, 2030, at dusk (around 8:30 PM).',
    )
    expect(village.document_type).toBe('meeting')
    expect(village.meetings[0]).toMatchObject({ date: null, start_time: null, venue: 'Village Hall' })
    expect(village.meetings[0]?.items.flatMap(({ decisions }) => decisions.map(({ kind }) => kind))).toEqual(['approved', 'approved'])
    const owners = await read(
      'The meeting was called to order at 5:30 PM by Gary Elm, the President. There was a quorum present.\n\nFine letters were presented to the Board. John Fir moved and Bo Oak seconded that letters be sent. The motion passed.\n\nThe meeting was adjourned at 7:00 PM.',
    )
    expect([owners.document_type, owners.meetings[0]?.start_time, owners.meetings[0]?.end_time]).toEqual(['meeting', '17:30', '19:00'])
  })
  test('a meeting told in prose is said to be one', async () => {
    const { document_type, messages } = await read(
      'LANES HERITAGE SOCIETY\n\nApologies came from Ann Fir. The meeting opened at 7pm with a talk on mills, and Bob Elm will ask the band for a tune.\n\nThanks were given.',
    )
    expect(document_type).toBe('not_minutes')
    expect(messages[0]?.text).toMatch(/it tells of a meeting, but neither headings nor numbers/)
  })
})

test('proposals of a union, lettered, with their proposers and outcomes, are minutes', async () => {
  const text =
    'a. Lamps\nProposed: Ann Elm, Treasurer; Seconded: Bo Fir, Librarian\nNobody spoke.\n- The Proposal was passed.\nb. Gates\nMoved on.'
  expect(await items(text)).toEqual([
    ['a', 'Lamps'],
    ['b', 'Gates'],
  ])
})

test('an initial directly behind the colon of a title', async () => {
  const text =
    'Minutes of the meeting of Elm Council held on 3 May 2021\n\n1. Present:R. Fir and P. Birch\n\n2. Lamps:J. Fir lit them.\n\n3. Gates: None.'
  expect(await items(text)).toEqual([
    ['1', 'Present'],
    ['2', 'Lamps'],
    ['3', 'Gates'],
  ])
})

test('numbered clauses below numbered headings are no items, whatever number they come to', async () => {
  const clauses = ['Note the report', 'Ask the clerk to write', 'Shut the wells', 'Open the ponds'].map((text, i) => `${i + 1}. ${text}`)
  const text = `# Minutes of Elm Council held on 3 May 2021\n\n## 1 LAMPS\n\nNone.\n\n## 2 GATES\n\nNone.\n\n## 3 WELLS\n\nThat Council:\n\n${clauses.join('\n\n')}\n\n## 4 PONDS\n\nNone.\n`
  const { meetings } = await minutebook(text, 'minutes.md')
  expect(meetings[0]?.items.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 LAMPS', '2 GATES', '3 WELLS', '4 PONDS'])
})

describe('numbers that begin anew in each section', () => {
  const minutes = (...sections: string[]) =>
    ['ALDERVILLE CITY COUNCIL', 'Minutes of the regular meeting, March 4, 2030', ...sections].join('\n\n')

  test('sections group; those with text of their own are items, and so are the numbered titles', async () => {
    const text = minutes(
      'CALL TO ORDER\nMayor Elm called the meeting to order at 7:00 p.m.',
      'CONSENT AGENDA\n1. Minutes of the February meeting\n2. Warrants\nCouncilor Fir moved to approve the consent agenda. Motion carried 4-0.',
      'OLD BUSINESS\nNone of it was new.\n1. Sewer main\nThe engineer reported that work had begun.\n2. Library roof\nThe roof is leaking.',
      'NEW BUSINESS\n1. Harvest fair\nThe closure of the street was approved.',
      'ADJOURNMENT\nThe meeting was adjourned at 8:36 p.m.',
    )
    expect(await items(text)).toEqual([
      [null, 'CALL TO ORDER'],
      ['1', 'Minutes of the February meeting'],
      ['2', 'Warrants'],
      [null, 'OLD BUSINESS'],
      ['1', 'Sewer main'],
      ['2', 'Library roof'],
      ['1', 'Harvest fair'],
      [null, 'ADJOURNMENT'],
    ])
  })

  test('sections with a label of their own; letters as well as numbers; numbers that go on behind a heading', async () => {
    const text = minutes(
      'I. CALL TO ORDER\nMayor Elm called the meeting to order at 7:00 p.m.',
      'II. OLD BUSINESS\n1. Sewer main\nThe engineer reported that work had begun.\nA. Mill Street\n2. Library roof\nThe roof is leaking.',
      'MAYOR’S REPORT\nThe Mayor reported on the fair.\n3. Fire service\nThe chief reported.',
      'III. NEW BUSINESS\nA. Resolution on fees\nIt was adopted.\nB. Harvest fair\nThe closure of the street was approved.',
      'IV. ADJOURNMENT\nThe meeting was adjourned at 8:36 p.m.',
    )
    expect((await items(text)).map(([number]) => number)).toEqual(['I', '1', '2', null, '3', 'A', 'B', 'IV'])
  })

  test('numbers that go on over the headings are one chain', async () => {
    const text = minutes(
      'CALL TO ORDER\n1. Opening\nMayor Elm opened the meeting.',
      'BUSINESS\n2. Sewer main\nThe engineer reported that work had begun.\n3. Library roof\nThe roof is leaking.',
    )
    expect((await items(text)).filter(([number]) => number !== null).map(([number]) => number)).toEqual(['1', '2', '3'])
  })

  test('clauses below text of a section are no items', async () => {
    const text = minutes(
      'CALL TO ORDER\n1. Roll call\nAll were there.',
      'BUSINESS\n1. Sewer main\nThe engineer reported that work had begun.',
      'RESOLUTION ON TREES\nThe Council resolved as follows.\n1. That the trees be kept.\n2. That the clerk write to the owners.',
    )
    expect((await items(text)).map(([, title]) => title)).toEqual(['Roll call', 'Sewer main', 'RESOLUTION ON TREES'])
  })
})

test('letters count the sections, numbers the items of each; “Recorded Vote” below a motion is of it, and no page of a vote', async () => {
  const head =
    'Lanes School District\n\nRegular Board Meeting Minutes\n\nTuesday, March 4, 2031\n\nMembers Present: Ann Ash, Bo Birch, Cy Elm'
  const moved = 'Motion by Cy Elm, second by Bo Birch to approve it. Motion carried.'
  expect(
    await items(
      `${head}\n\nA. Opening Items\n\n1. Call to Order\n\nPresident Ash opened the meeting.\n\n2. Approval of Agenda\n\n${moved}\n\nB. Action Items\n\n1. Roof contract\n\n${moved}\n\n2. School calendar\n\n${moved}\n\nC. Adjournment\n\n${moved}`,
    ),
  ).toEqual([
    ['1', 'Call to Order'],
    ['2', 'Approval of Agenda'],
    ['1', 'Roof contract'],
    ['2', 'School calendar'],
    ['C', 'Adjournment'],
  ])
  const vote = 'Moved by Councillor Elm, Seconded by Councillor Birch\nTHAT it be set.\nRecorded Vote\nYeas: Ash, Elm\nNays: Birch\nCARRIED'
  expect(
    await items(
      `Town of Lanes\n\nCouncil Minutes\n\nMarch 4, 2031\n\nPresent: Mayor Ash, Councillors Birch and Elm\n\n1. Rates\n\n${vote}\n\n2. Trucks\n\n${vote}`,
    ),
  ).toEqual([
    ['1', 'Rates'],
    ['2', 'Trucks'],
  ])
})

test('motions before the first number are business without a title; a list below titles with colons counts none', async () => {
  const head = 'Lanes County Board\n\nMinutes of the meeting held March 4, 2031\n\nMembers present were Ann Ash, Bo Birch and Cy Elm.'
  const moved = 'The agenda was approved 3-0 on a motion by Ann Ash, seconded by Bo Birch.'
  const list = '1. Bills: The bills were approved on a motion by Cy Elm.\n\n2. Warrants: The warrants were read and approved.'
  expect(await items(`${head}\n\n${moved}\n\n${list}`)).toEqual([
    [null, null],
    ['1', 'Bills'],
    ['2', 'Warrants'],
  ])
  expect(
    await items(
      `${head}\n\nAdditions to the Agenda:\n\nNone.\n\nPublic Comment:\n\nMr Quill spoke of lamps.\n\nConsent Agenda:\n\n1) Bills\n\n2) Purchase Order 12\n\n3) Budget Entries`,
    ),
  ).toEqual([
    [null, 'Additions to the Agenda'],
    [null, 'Public Comment'],
    [null, 'Consent Agenda'],
  ])
})

describe('titles in capitals that run into their text', () => {
  test('numbers before them', async () => {
    const text =
      'Minutes of the meeting of Elm Council held on 3 May 2030\n\n1.0 OPENING Mayor D E Finch opened the meeting at 9.00 a.m.\n\n2.0 APOLOGIES None.\n\n3.0 INTEREST DECLARATIONS In accordance with Regulation 8 the Mayor asked the Councillors. Cllr A Elm Item 17.1\n'
    expect(await items(text)).toEqual([
      ['1.0', 'OPENING'],
      ['2.0', 'APOLOGIES'],
      ['3.0', 'INTEREST DECLARATIONS'],
    ])
  })
  test('none is numbered', async () => {
    const text = [
      'Minutes of the meeting of Elm Council held on 3 May 2030',
      'PRESENT Cllr J Elm (Chairman), Cllr B Fir and Cllr C Oak.',
      'APOLOGIES FOR ABSENCE None. Cllr Fir asked about absences.',
      'DECLARATIONS OF INTEREST As and when required.',
      'ELECTION OF OFFICERS Chairman. Cllr Elm was proposed by Cllr Fir.',
      'MINUTES OF MEETING HELD 21.3.30 Approved and signed by the Chairman.',
      'MATTERS ARISING: The bridge had been painted.',
    ].join('\n\n')
    expect((await items(text)).map(([, title]) => title)).toEqual([
      'APOLOGIES FOR ABSENCE',
      'DECLARATIONS OF INTEREST',
      'ELECTION OF OFFICERS',
      'MINUTES OF MEETING HELD 21.3.30',
      'MATTERS ARISING',
    ])
  })
  test('an initial, a date', async () => {
    const text =
      'Minutes of the meeting of Elm Council held on 3 May 2030\n\n1. APOLOGIES All Members present\n\n2. DECLARATIONS OF INTEREST A Fir declared an interest.\n\n' +
      '3. MINUTES OF THE LAST MEETING HELD ON 6 April 2030 These were agreed and signed.\n\n4. MATTERS REPORTED: Footpaths were muddy.\n'
    expect((await items(text)).map(([, title]) => title)).toEqual([
      'APOLOGIES',
      'DECLARATIONS OF INTEREST',
      'MINUTES OF THE LAST MEETING HELD ON 6 April 2030',
      'MATTERS REPORTED',
    ])
  })
})

test.each([[['41a/30', '41b/30', '42/30', '43/30']], [['30/31 -17', '30/31 -18', '30/31 -19', '30/31 -20']]])(
  'numbers %j',
  async (numbers) => {
    const titles = ['Apologies', 'Declarations of interest', 'Lamps', 'Gates']
    const text = numbers.map((number, i) => `${number}: ${titles[i]}: None.`).join('\n\n')
    expect(await items(`Minutes of the meeting of Elm Council held on 3 May 2030\n\n${text}`)).toEqual(
      numbers.map((number, i) => [number, titles[i]]),
    )
  },
)

test('titles in capitals before a colon, above the first that is a title everywhere', async () => {
  const text = [
    'Special Selectboard Meeting',
    'ATTENDANCE: Ann Elm, Bo Fir and Cy Oak.',
    'MOWING BIDS: The Town received two bids. Bo moved to accept the lower. Cy seconded the motion and the motion carried.',
    'AUSTRALIAN BALLOT: The town will include this item at the next meeting.',
    'REVIEW CULVERT PLANS: The Town received the plans for the culvert.',
    'OTHER BUSINESS: Ann asked for a list of keys.',
    'ADJOURN: Bo moved we adjourn at 8:05 p.m. Cy seconded the motion and the motion carried.',
  ].join('\n\n')
  expect((await items(text)).map(([, title]) => title)).toEqual([
    'MOWING BIDS',
    'AUSTRALIAN BALLOT',
    'REVIEW CULVERT PLANS',
    'OTHER BUSINESS',
    'ADJOURN',
  ])
})

test('two titles in capitals over long text, the page cut behind them; the minutes approved above the first number', async () => {
  const long = 'Elm reported on a talk with the owner of the land behind the school, who plans to mend the fence along it. '.repeat(2)
  const cut = ['PRESENT: Ann Elm, Bo Fir', 'Fir moved to accept the minutes, seconded by Elm, unanimously approved.', `LIAISONS: ${long}`]
  expect(await items([...cut, `FENCE WORK: ${long}and`].join('\n\n'))).toEqual([
    [null, null],
    [null, 'LIAISONS'],
    [null, 'FENCE WORK'],
  ])
  const group = ['Present: Ann Elm, Bo Fir', 'Minutes of the last meeting agreed and accepted.', 'Item 1. Forms', 'The form is new.']
  expect(await items([...group, 'Item 2. Letters', 'None.'].join('\n\n'))).toEqual([
    [null, null],
    ['1', 'Forms'],
    ['2', 'Letters'],
  ])
})

test('a meeting that was called to order, and no heading', async () => {
  const text =
    'SPECIAL MEETING – April 7, 2030\n\nThe meeting was called to order at 4PM by President Ann Elm. Also present were Trustees Bo Fir and Cy Oak.\n\nBo Fir moved that the date in the rules be put right. Cy Oak made the second and the motion passed.\n\nMeeting adjourned at 4:39PM'
  const { document_type, meetings } = await read(text)
  expect([document_type, meetings[0]?.items[0]?.decisions.length]).toEqual(['meeting', 1])
})

test('titles behind letters with a bracket run into their text', async () => {
  const text = [
    'A) Chairman’s Report: Jo noted that the hall’s rent had risen. Receiving the report was proposed by Kit, seconded by Bo.',
    'B) Treasurer’s Report: Kit explained the accounts, noting that the hall was cheap. It was proposed by Jo, seconded by Bo and passed.',
    'C) Subscription review: Following talk, the present fee was proposed by Jo, seconded by Kit and passed with two votes against.',
    'A form will be sent in March.',
    'D) Election of Executive Officers:',
    'All were willing to go on.',
    'E) Fair confirmed as 26th October 2031.',
    'Meeting closed at 3.30 pm.',
  ]
  expect((await items(text.join('\n'))).map(([number]) => number)).toEqual(['A', 'B', 'C', 'D', 'E'])
})

test('titles before a colon, one with a year, one before what became of it, one before a stop', async () => {
  const text = [
    'LANES CEMETERY DISTRICT\nMEETING MINUTES\nJuly 13, 2030',
    'MEMBERS PRESENT: Ann Elm and Bo Fir.',
    'Bo Fir moved, Ann Elm seconded, that the minutes be approved. Carried unanimously.',
    'Sexton Report: Cy Oak reported that the new mower works well.',
    '2028 Audit. No faults were reported. Bo Fir moved, Ann Elm seconded, that it be accepted. Carried unanimously.',
    'Shed Building Project: Tabled until the next meeting.',
    '2031 Budget Session: Following discussion, the Board decided to keep the levy.',
  ].join('\n\n')
  expect((await items(text)).map(([, title]) => title)).toEqual([
    null,
    'Sexton Report',
    '2028 Audit',
    'Shed Building Project',
    '2031 Budget Session',
  ])
})

test('titles before a dash among reports; one that groups nothing has nothing minuted', async () => {
  const reports = [
    'Secretary’s Report – The committee has met often.',
    'Treasurers Report – Our funds are good.',
    'Chairman’s Report – We had talks.',
  ]
  const text = ['Minutes of the Annual General Meeting of the Lamp Club', 'Held on 3rd December 2030', ...reports]
  const rest = [
    'Webmaster/ Editor – Requested more items from members for the page.',
    'It was read out, and those present talked of it at length.',
    'He was asked to go on, and was thanked by all who were there.',
  ]
  const titles = async (lines: string[]) => (await items(lines.join('\n'))).map(([, title]) => title)
  expect(await titles([...text, ...rest])).toEqual(['Secretary’s Report', 'Treasurers Report', 'Chairman’s Report', 'Webmaster/ Editor'])
  const empty = [
    'Minutes of the meeting held on 7th November 2030',
    'Mrs K Elm took the chair.',
    '',
    'Matters Arising',
    '',
    "Chairman's Report",
    '',
  ]
  expect(await titles([...empty, 'The year has gone well, and much has been mended on the estate since we met.'])).toEqual([
    'Matters Arising',
    "Chairman's Report",
  ])
})

test('“304 and 904:” ends a title; two bullets are enough where the first is “Welcome”', async () => {
  const text = ['MINUTES OF THE BOARD OF DIRECTORS', 'The meeting was held on July 26, 2030.', 'Present: Ann Elm, Bo Fir']
  const rest = [
    'Treasurer’s Report:',
    'Bo reported that all was well.',
    'Approve rental of 304 and 904:',
    'The checks have been completed.',
  ]
  expect((await items([...text, ...rest].join('\n\n'))).map(([, title]) => title)).toEqual([
    'Treasurer’s Report',
    'Approve rental of 304 and 904',
  ])
  const bullets = [
    '- Welcome',
    'AE welcomed all.',
    '- Minutes of the meeting on 4 May',
    'These were approved.',
    '- Matters arising',
    'It was decided to wait.',
  ]
  const page = [
    'Minutes of the Lamp Committee',
    'Wednesday 15th November 2030',
    'Present: Ann Elm, Bo Fir',
    ...bullets,
    '- BF to write to all members.',
  ]
  expect((await items(page.join('\n'))).map(([, title]) => title)).toEqual([
    'Welcome',
    'Minutes of the meeting on 4 May',
    'Matters arising',
  ])
})

test('titles before a dash without its spaces; a note of nothing but bullets', async () => {
  const text = [
    'Attending: Ann Elm, Bo Fir',
    'Apologies: Cy Oak',
    'Open Forum-None',
    '2nd pitch – the grass is long. Bo has agreed to cut it.',
    'Funding-nothing further to report.',
    'Container-Di Yew says it now costs more. Agreed to go ahead.',
    'Strimmer– costs £275. Agreed to go ahead.',
    'Treasurers report -not submitted.',
    'AOB– possible start in September.',
  ].join('\n')
  expect((await items(text)).map(([, title]) => title)).toEqual([
    'Open Forum',
    '2nd pitch',
    'Funding',
    'Container',
    'Strimmer',
    'Treasurers report',
    'AOB',
  ])
  const notes = [
    'August 28, 2030',
    'PTO Minutes',
    '- Introduction – 8 were in attendance',
    '- Discussed meeting at 5:00 pm to help',
    '- Reviewed a survey. Agreed to send out the survey.',
    '- Kit asked for $200. Motion was made and approved to give her the $200.',
    '- Ann volunteered to write.',
  ]
  const { meetings } = await read(notes.join('\n'))
  expect(meetings[0]?.items.map(({ decisions }) => decisions.length)).toEqual([2])
})

test('rows of one cell, between bars', async () => {
  const text =
    'The Friends of Mill Park met on 18 November 2030.\n| 1. WELCOME The Chairs welcomed all. |\n| 2. MINUTES OF THE PREVIOUS MEETING The Minutes were agreed to be a true record. |\n| 3. HALL LETTINGS It was agreed that the hall be let. |\n'
  const { meetings } = await read(text)
  expect(meetings[0]?.items.map(({ title }) => title)).toEqual(['WELCOME', 'MINUTES OF THE PREVIOUS MEETING', 'HALL LETTINGS'])
  expect(meetings[0]?.items[2]?.decisions[0]?.clauses[0]?.text).toBe('the hall be let.')
})

test('several titles with a slash between; a word and a colon behind a full line is a title', async () => {
  const lines = 'Welcome / Introductions / Apologies\nMinutes of Previous Meeting\nAll agreed the minutes.\nOfficial Lamp Status\n'
  const text = `Meeting of the Friends of Mill Park\n4 March 2030\n${lines}AE told of the lamp scheme and what it asks of each group in the borough.\n`
  expect((await items(text)).map(([, title]) => title)).toEqual([
    'Welcome / Introductions / Apologies',
    'Minutes of Previous Meeting',
    'Official Lamp Status',
  ])
  const wrapped = [
    'Minutes of a committee meeting held on 4 March 2030.',
    'Present: Ann Elm (AE), Bo Fir (BF).',
    'Dinner:',
    'AE said that the dinner had gone well and that she would write to all those who had helped on the night to',
    'thank them. It was agreed that the new committee should look for another hall. BF told of a profit of £90.',
    'Pavilion:',
    'BF said that he had two more keys for the grill, and that the door of the far room had been mended and that',
    'new keys had been cut for it as well. It was agreed that notices be put up in both rooms to warn of thieves.',
    'Clothing:',
    'AE said that nothing had come so far, and that she would ask the maker again before the first match of May.',
  ]
  expect((await items(wrapped.join('\n'))).map(([, title]) => title)).toEqual(['Dinner', 'Pavilion', 'Clothing'])
})

test('the line of the meeting is no item “Minutes”; one title alone in capitals is one', async () => {
  const text =
    'Minutes - Full Council - 5th May 2030\n\nMinutes of a meeting of Elm Council held on 5th May 2030 at 19:30\nPresent: Cllrs C Ash, C Fir.\n\nPUBLIC PARTICIPATION\nThe Clerk reported that lamps were out.'
  expect((await items(text)).map(([, title]) => title)).toEqual(['PUBLIC PARTICIPATION'])
})

test('titles without numbers above “(Item 5)”; paragraphs with numbers of their own', async () => {
  const text =
    'LANES PANEL\n\nMINUTES of the meeting held on 4 March 2031.\n\nPRESENT: Jo Elm, Bo Fir\n\nApologies\n(Item 1)\nThere were none.\n\nChallenge Cards Update\n(Item 5)\n   1. Ms Elm introduced the update.\n\n   2. RESOLVED that the update be noted.\n\nLamps\n(Item 6)\n   1. The lamps were lit.'
  expect(await items(text)).toEqual([
    ['1', 'Apologies'],
    ['5', 'Challenge Cards Update'],
    ['6', 'Lamps'],
  ])
})

test('a dash on a line of its own is the sign of the entry below it', async () => {
  const record = await read(
    'LANES PANEL\n\nMINUTES of the meeting held on 4 March 2031.\n\nPresent: Jo Elm, Bo Fir\n\n1. Lamps\n\nThe Clerk reported that:\n\n-\n\nthe lamps were lit;\n\n-\n\nthe oil was dear.\n\n2. Close\n\nThe meeting closed at 8 pm.',
  )
  const blocks = record.meetings[0]?.items[0]?.blocks.map(({ type, marker, text }) => [type, marker, text])
  expect(blocks?.slice(1)).toEqual([
    ['bullet', '-', 'the lamps were lit;'],
    ['bullet', '-', 'the oil was dear.'],
  ])
})

test('below “UNRESTRICTED ITEMS” stands the title of the first of them', async () => {
  const text =
    'LANES COUNCIL\n\nMINUTES of a meeting of the Council held on 4 March 2031.\n\nPRESENT: Mr Elm, Ms Fir\n\nUNRESTRICTED ITEMS\n\nElection of Chair\n\n1. Mr Elm proposed that Ms Fir take the chair.\n\n283. Apologies for Absence\n(Item 1)\nThere were none.\n\n284. Lamps\n(Item 2)\nThe lamps were lit.'
  const record = await read(text)
  expect(record.meetings[0]?.items.map(({ title }) => title)).toEqual(['Election of Chair', 'Apologies for Absence', 'Lamps'])
  expect(record.coverage.furniture.find(({ reason }) => reason === 'group heading')?.text).toBe('UNRESTRICTED ITEMS')
})

test('headings that only group, however deep, are no items; one above its like has nothing minuted', async () => {
  const { meetings } = await minutebook(
    '# Lamp Club Minutes\n\nMembers present: Jo Elm, Kit Fir\n\n## Reports\n\n### Treasurer\n\nAll is paid.\n\n## Regular Agenda\n\n### Committee Reports\n\n#### Masts\n\nThe mast is down.\n\n#### Lamps\n\nThey burn.\n\n### Good of the Order\n\n### Adjournment\n\nThe meeting was adjourned at 8.\n',
    'minutes.md',
  )
  expect(meetings[0]?.items.map(({ title, has_minutes }) => [title, has_minutes])).toEqual([
    ['Treasurer', true],
    ['Masts', true],
    ['Lamps', true],
    ['Good of the Order', false],
    ['Adjournment', true],
  ])
})
test('“AGENDA ITEM III” above minutes is no agenda’s head', async () => {
  const { meetings } = await read(
    'AGENDA ITEM III.1a\nAnnual Board Meeting\nApproved Minutes\nJanuary 14, 2030\n\nI. CALL TO ORDER\n\nPresident Elm called the meeting to order at 6:30 p.m.\n\nII. PUBLIC COMMENT\n\nNone.\n\nIII. ADJOURNMENT\n\nPresident Elm adjourned the meeting at 6:35 p.m.',
  )
  expect(meetings[0]?.items.map((item) => item.has_minutes)).toEqual([true, true, true])
})
test('“Next Meeting” above the signatures is no item', async () => {
  const text =
    'Minutes of the meeting of Elm Council held on 3 May 2030\n\n1. Lamps\n\nNone.\n\n2. Gates\n\nNone.\n\nNext Meeting\n\nSigned: ______________, Chairman.'
  expect((await items(text)).map(([, title]) => title)).toEqual(['Lamps', 'Gates'])
})

describe('an item’s page that lost its headings', () => {
  const itemOf = async (body: string) =>
    (await read(`Issue - meetings\n\nArches\n\nMeeting: 11/03/2029 - Lanes Committee (Item 6)\n\n6 Arches\n\n${body}`)).meetings[0]
      ?.items[0]
  test('who brings the item stands above the agenda’s wording, and reasons stand below the resolution', async () => {
    const found = await itemOf(
      'Councillor Elm\n\n\nTo consider the scheme.\n\n\nCabinet considered the scheme.\n\n\nResolved that Council approves the scheme.\n\n\nReason for the decision:\n\nIt is a good scheme.',
    )
    expect(found?.purpose).toBe('Councillor Elm To consider the scheme.')
    expect(found?.decisions.map(({ clauses, reasons }) => [clauses[0]?.text, reasons])).toEqual([
      ['Council approves the scheme.', ['It is a good scheme.']],
    ])
  })
  test('what the agenda sets out may stand behind an occasion, and a minute may open with a rule', async () => {
    const found = await itemOf(
      'On the resumption of the meeting, to receive the recommendations of the Board.\n\n\n(Report 7 refers)\n\n\nIn accordance with rule 9, the Mayor moved the recommendations.\n\n\n\nthe recommendations of the Board be approved.',
    )
    expect(found?.purpose).toBe('On the resumption of the meeting, to receive the recommendations of the Board. (Report 7 refers)')
    expect(found?.decisions.map(({ clauses }) => clauses[0]?.text)).toEqual(['the recommendations of the Board be approved.'])
  })
})

test('“Moved by A, Seconded by B” tells minutes, also where nothing else does', async () => {
  const { document_type } = await read(
    'Moved by Councillor Elm, Seconded by Councillor Fir that lamps be lit.\nUpon a vote being taken it was:\nThat lamps be lit.',
  )
  expect(document_type).toBe('meeting')
})

describe('an item’s page of which little is left', () => {
  const one = async (text: string) => {
    const { document_type, meetings } = await read(text)
    const item = meetings[0]?.items[0]
    return [document_type, item?.number, item?.title, item?.purpose, item?.decisions.length]
  }
  test.each([
    [
      'The Committee received an application for a lamp.\nThe Committee:\nResolved (by 6 votes to 1) to grant the application.',
      ['agenda_item', null, null, null, 1],
    ],
    [
      'Report on lamps.\nConsideration was given to the lamps.\n(1) the report be noted; and\n(2) the plan be adopted.\nSupporting documents:',
      ['agenda_item', null, 'Report on lamps.', null, 1],
    ],
    [
      'Joint Report of the Clerk and the Warden\nThe Cabinet considered a joint report on lamps.\nThat the report be approved.\nSupporting documents:',
      ['agenda_item', null, null, 'Joint Report of the Clerk and the Warden', 1],
    ],
    [
      '11 Mill Lane - 001\nTo secure consent.\nMinutes:\nThe Clerk spoke.\nDECISION:\nThat the plan be agreed.',
      ['agenda_item', '11', 'Mill Lane - 001', 'To secure consent.', 1],
    ],
    [
      'Agenda item\n\n\nThe Board to receive the Strategy.\n\n\nJo Elm introduced the draft.',
      ['agenda_item', null, null, 'The Board to receive the Strategy.', 0],
    ],
    [
      'Agenda item\n\nLamps\n\nCouncil is asked to consider the report.\n\n\n(See pages 2-9 of the agenda)\n\n\nThis report was considered after the others.',
      ['agenda_item', null, 'Lamps', 'Council is asked to consider the report. (See pages 2-9 of the agenda)', 0],
    ],
    [
      'Agenda item\n\nTo consider Motions submitted under Rule 14.\n\nMinutes:\n\nNone were moved.',
      ['agenda_item', null, 'To consider Motions submitted under Rule 14.', null, 0],
    ],
    [
      'Issue - meetings\n\n\nMeeting: 12/02/2030 - Cabinet (Item 8)\n\n\nThe Lamp Commission to be notified of all plans.\n\n\nIt was noted that there were none.',
      ['issue_history', '8', null, 'The Lamp Commission to be notified of all plans.', 0],
    ],
    [
      'Issue - meetings\n\n\nMeeting: 12/02/2030 - Cabinet (Item 8)\n\n\nThe Lamp Commission to receive an update.\n\n\nThe Lamp Commission received an update.',
      ['issue_history', '8', null, 'The Lamp Commission to receive an update.', 0],
    ],
    [
      'Issue - meetings\n\n\nMeeting: 12/02/2030 - Cabinet (Item 8)\n\n\nCouncillor Elm submits a report.\n\n\nCouncillor Elm submitted a report on lamps.',
      ['issue_history', '8', null, 'Councillor Elm submits a report.', 0],
    ],
  ])('%s', async (text, expected) => {
    expect(await one(text)).toEqual(expected)
  })
  test('the mark of a file on a line of its own, and the link to the webcast', async () => {
    const { meetings } = await read(
      'Issue - meetings\nLamps\nMeeting: 12/02/2030 - Cabinet (Item 8)\n8 Lamps PDF 9 KB\nAdditional documents:\n- Appendix 1, item 8\nPDF 25 KB\n- Webcast for Lamps\nMinutes:\nNoted.',
    )
    expect(meetings[0]?.items[0]?.documents.map(({ title, size }) => [title, size])).toEqual([
      ['Lamps', '9 KB'],
      ['Appendix 1', '25 KB'],
    ])
  })
})

test('items out of their order, their titles before a dash', async () => {
  const taken = ['1. Apologies - None.', '2. Minutes - The minutes were approved.', '5. Police - The Sergeant spoke of crime.']
  const rest = [
    '3. Oil - The Clerk spoke of oil.',
    '4. Trees - The Clerk spoke of trees.',
    '6. Lamps - The Clerk spoke of lamps.',
    '7. Close - 9 pm.',
  ]
  const head = 'MARL COUNCIL\n\nMinutes of the meeting held on 4 March 2031\n\nPresent: Councillors Elm, Fir'
  expect((await items([head, ...taken, ...rest].join('\n\n'))).map(([number]) => number)).toEqual(['1', '2', '5', '3', '4', '6', '7'])
})

test('a title over two lines below its number, the first ending in “Services”', async () => {
  const text =
    '**Present:** Cllr. A. Elm, Cllr. B. Fir\n\n**Item 1:**\n\n**Adoption of Draft Minutes of Leisure & Emergency Services**\n\n**Policy Committee held on 16th** **May, 2031**\n\nThe minutes were proposed by Cllr. Elm.\n\n**Item 2:**\n\n**Lamps**\n\nThe Clerk spoke of lamps. The launch is on Monday\n\n@ 6pm. All are invited.\n'
  const { meetings } = await minutebook(text, 'minutes.md')
  expect(meetings[0]?.items.map(({ title }) => title)).toEqual([
    'Adoption of Draft Minutes of Leisure & Emergency Services Policy Committee held on 16th May, 2031',
    'Lamps',
  ])
  expect(meetings[0]?.items[1]?.blocks.some(({ marker }) => marker === '@')).toBe(false)
})

test('offices head their reports under a heading that groups', async () => {
  const { meetings } = await minutebook(
    '# Lamp Club\n\nMinutes of the meeting held on 4 May 2030\n\n## Reports\n\n### Secretary\n\nMs Elm reported that oil was dear.\n\n### Treasurer\n\nMr Fir reported that all was well.\n\n## Elections\n\n### Nominations\n\nMr Ash was nominated.\n',
    'minutes.md',
  )
  expect(meetings[0]?.items.map(({ title }) => title)).toEqual(['Secretary', 'Treasurer', 'Elections'])
})

test('what the Cabinet heard is no agenda’s wording, where “Decision Made:” is the only label left', async () => {
  const { meetings } = await read(
    '43 Lamps PDF 86 KB\nReport of the Warden\nAdditional documents:\nThe Cabinet considered the report of the Warden.\nDecision Made:\n(1) the plan be approved; and\n(2) oil be bought.',
  )
  expect(meetings[0]?.items[0]).toMatchObject({ number: '43', purpose: 'Report of the Warden' })
})

test('whose function it is stands above the agenda’s wording', async () => {
  const { meetings } = await read(
    'Agenda item\n\nLamps\n\nExecutive Function\n\n\nTo consider the lamps.\n\n\nMembers considered the lamps.',
  )
  expect(meetings[0]?.items[0]?.purpose).toBe('Executive Function To consider the lamps.')
})

test('a motion to adjourn within the closing line is the last act of the item before it', async () => {
  const { meetings } = await read(
    'Minutes of the Lamp Board held on 4 May 2030\n\n1. Oil\n\nIt was dear.\n\nThere being no further business, a motion was made by Elm and seconded by Fir to adjourn. Motion carried.\n\nJo Ash, Secretary\n',
  )
  expect(meetings[0]?.items.map(({ motions }) => motions.map(({ mover, result }) => [mover, result]))).toEqual([[['Elm', 'carried']]])
})

test('the hour of an item is the agenda’s; a long sentence of the minutes is no title', async () => {
  const { meetings } = await read('Agenda item\n\nLamps\n\n\nTo consider a report.\n\n\n12pm – 12.20pm\n\n\nThe Warden submitted a report.')
  expect(meetings[0]?.items[0]?.purpose).toBe('To consider a report. 12pm – 12.20pm')
  const sentence = `At this point Councillor Elm, seconded by Councillor Fir, moved that the rules of debate ${'and of procedure '.repeat(8)}be suspended, as follows:`
  expect(await items(`Agenda item\n\n${sentence}\n\nSupporting documents:`)).toEqual([[null, null]])
})

test('short lines with a title before their colon are items where nearly every paragraph is', async () => {
  expect(
    await items(
      'The meeting of the Lamp Board was called to order at 4:30 p.m. on June 2, 2030.\n\nMinutes of Previous Meeting:  MOTION: Elm, second Fir to approve the minutes as read. Motion carried.\n\nFinance Report:  MOTION: Fir, second Ash to approve the May report. Motion carried.\n\nLamp Committee:  No report.\n\nHouse Committee:  A wick broke.\n\nNew Business:  Elm reported that oil was dear.\n',
    ),
  ).toEqual(
    ['Minutes of Previous Meeting', 'Finance Report', 'Lamp Committee', 'House Committee', 'New Business'].map((title) => [null, title]),
  )
})

test('“Call to Order” above who called it heads the titles that follow; “Proposed Offer of Land” is a title', async () => {
  expect(
    await items(
      'Lamp Board\nSpecial Meeting Minutes of May 4, 2030\nCall to Order\nPresident Elm called the meeting to order at 7:00 a.m.\nRoll Call\nAll members were present.\nClosed Session\nAnn Fir made a motion to rest. Bo Oak seconded the motion. Motion carried.\nAdjournment\nThe meeting was adjourned at 8:00 a.m.',
    ),
  ).toEqual(['Call to Order', 'Roll Call', 'Closed Session', 'Adjournment'].map((title) => [null, title]))
  expect(
    await items(
      'Minutes of the Lamp Board held on 4 May 2030\n\n1. Oil Report: The report was approved.\n\n2. Proposed Offer of Land: The Board was given a map. A talk followed.\n',
    ),
  ).toEqual([
    ['1', 'Oil Report'],
    ['2', 'Proposed Offer of Land'],
  ])
})

test('a row of a flattened page that begins “Minutes:” behind an item that has its own is an item whose title went with the links', async () => {
  const { meetings } = await read(
    'Agenda and minutes\nVenue: Lower Hall\nNo. | Item |\n---|---|\nApologies Additional documents: Minutes: None. |\nDeclarations of Interest Minutes: Interests were declared:\n(i) Councillor Elm – a blue badge.\nMinutes of the Meeting held on 4 May 2030 Additional documents: Minutes: Resolved:-\nThat the minutes be confirmed. |\nAdditional documents:\n- Plan\nMinutes: The Working Party expressed its concern at the fee.\nResolved that lamps be bought. |\n',
  )
  expect(meetings[0]?.items.map(({ title, decisions, documents }) => [title, decisions.length, documents.length])).toEqual([
    ['Apologies', 0, 0],
    ['Declarations of Interest', 0, 0],
    ['Minutes of the Meeting held on 4 May 2030', 1, 0],
    [null, 1, 1],
  ])
})

test('“MINUTES”, a day and an hour above “CALL TO ORDER” head the page, and are no items', async () => {
  const { meetings } = await read(
    'LANES CITY COUNCIL\nMINUTES\nTUESDAY, APRIL 16, 2030\n6:00 P.M.\n\nCALL TO ORDER\nMayor Elm called the meeting to order at 6:00 p.m.\n\nROLL CALL\nPresent: Mayor Elm, Councilmembers Fir and Oak\n\nADJOURNMENT\nMotion by Fir, seconded by Oak, to adjourn. Motion carried.\n',
  )
  expect(meetings[0]?.date).toBe('2030-04-16')
  expect(meetings[0]?.items.map(({ title }) => title)).toEqual(['CALL TO ORDER', 'ROLL CALL', 'ADJOURNMENT'])
})

test('a heading in capitals begins behind a sentence that was cut', async () => {
  const text =
    'CLERK’S REPORT\nThe Clerk reported that the lamps of Mill Lane would be mended in the\n\nRESOLUTION NO. 12 – TREES\nMotion by Elm, seconded by Fir, to fell the limes. Motion carried.\n\nADJOURNMENT\nMotion by Fir, seconded by Elm, to adjourn. Motion carried.\n'
  expect((await items(`Lamp Board\n\nPresent: Elm, Fir, Oak\n\n${text}`)).map(([, title]) => title)).toEqual([
    'CLERK’S REPORT',
    'RESOLUTION NO. 12 – TREES',
    'ADJOURNMENT',
  ])
})

test('an issue whose heading is lost has the page’s title, and the agenda’s wording for its purpose', async () => {
  const { meetings } = await read(
    'Issue - meetings\nLAMP PROCEDURES\nMeeting: 12/06/2030 - Lamp Committee (Item 7)\nTo consider a report by the Head of Lamps.\nAdditional documents:\nMinutes:\nThe Head of Lamps explained the rules.\nRESOLVED that the rules be approved.\n',
  )
  expect(meetings[0]?.items[0]).toMatchObject({
    number: '7',
    title: 'LAMP PROCEDURES',
    purpose: 'To consider a report by the Head of Lamps.',
  })
})

test('“The Committee will be provided with …” is an agenda’s wording', async () => {
  expect(
    await items(
      'Agenda and minutes\n\nVenue: Lower Hall\n\nNo. Item\n\n\nLamp Oil pdf icon PDF 15 KB\n\nTo receive the report.\n\n\nThe Committee noted the report.\n\n\nAppeal Cases\n\nThe Committee will be provided with the results of appeals.\n\n\nThere had been one appeal since the last meeting.\n',
    ),
  ).toEqual([
    [null, 'Lamp Oil'],
    [null, 'Appeal Cases'],
  ])
})

test('“MOTION FAILED” is no title; “MINUTES” above their approval is one', async () => {
  const { meetings } = await read(
    'MINUTES OF THE BOARD OF COMMISSIONERS\nLANES COUNTY\nTuesday, January 8, 2030\n\nThe Board of Commissioners of Lanes County met in regular session at 9:00 a.m. Present were Commissioners Elm, Fir and Oak.\n\nMINUTES\nElm moved to approve the minutes of December 18, 2029. Fir seconded. Motion carried.\n\nLAMPS\nFir made a motion to light lamps. Second by Oak.\nAYES: Fir\nNAYS: Elm, Oak\nMOTION FAILED\n\nCLAIMS\nOak moved to pay the claims. Fir seconded. Motion carried.\n',
  )
  expect(meetings[0]?.items.map(({ title, motions }) => [title, motions[0]?.result])).toEqual([
    ['MINUTES', 'carried'],
    ['LAMPS', 'lost'],
    ['CLAIMS', 'carried'],
  ])
})

test('“Minutes:” below who called the meeting to order is an item, and no label of a page', async () => {
  expect(
    (
      await read(
        'Lamp Board met July 10, 2030.\nPresident Elm called the meeting to order at 7:00 p.m. Members present: Ann Fir, Bo Oak.\nAgenda:\nMotion A. Fir to adopt the agenda. Second Oak. Motion carried.\nMinutes:\nMotion A. Fir to approve the minutes. Second Oak. Motion carried.\nNew Business:\nMotion A. Fir to buy oil. Second Oak. Motion carried.\nAdjournment\nMeeting adjourned at 7:27 p.m.\n',
      )
    ).document_type,
  ).toBe('meeting')
})

test('“To approve the minutes.” alone in a row is the agenda’s wording; “The Chairman to be heard.” too', async () => {
  const { meetings } = await read(
    'Agenda and minutes\nNo. | Item |\nApologies Minutes: None. |\nTo approve the minutes of the meeting held on 6 January 2030. Additional documents: Minutes: RESOLVED: To APPROVE the minutes. |\nAppointment of Trustee The Chairman to be heard. Minutes: The Chairman was heard. |\n',
  )
  expect(meetings[0]?.items.map(({ title, purpose }) => [title, purpose])).toEqual([
    ['Apologies', null],
    [null, 'To approve the minutes of the meeting held on 6 January 2030.'],
    ['Appointment of Trustee', 'The Chairman to be heard.'],
  ])
})

test('minute numbers before titles in capitals within a paragraph; “Present” and names in the heading’s own line', async () => {
  const { meetings } = await read(
    '17/66R MINUTES OF THE MEETING OF UNIVERSITY COUNCIL HELD AT 3.00PM ON MONDAY 9 JULY 2030 IN COMMITTEE ROOMS 1 & 2, Present Professor Ann Elm (Chair), Professor Bo Fir (VC), Ms Jo Ash, Dr Kit Oak, Professor May Gum, Mr Al Teal\n\nThe Chair welcomed everyone. 1507 APOLOGIES The above apologies were noted. 1508 DECLARATION OF INTERESTS The Chair reminded Council of the rules.\n',
  )
  expect(meetings[0]?.attendance.map(({ name }) => name)).toEqual([
    'Professor Ann Elm',
    'Professor Bo Fir',
    'Ms Jo Ash',
    'Dr Kit Oak',
    'Professor May Gum',
    'Mr Al Teal',
  ])
  expect(meetings[0]?.items.map(({ number, title }) => [number, title])).toEqual([
    ['1507', 'APOLOGIES'],
    ['1508', 'DECLARATION OF INTERESTS'],
  ])
})

test('headings with letters below headings with numbers, and “Director Page” moves', async () => {
  const page =
    '# Board of Directors\n\nMay 18, 2030\n\n## I. Call to Order\n\n### A. Roll Call\n\nBo Yew called roll.\n\n## II. Consent\n\n' +
    '### B. Purchase of Buses\n\nDirector Page moved to buy buses. Director Fir seconded the motion. Motion carried.\n\n' +
    '### D. 2030 - 002 : Street Works\n\nHe told of the works.\n\n## III. Adjournment\n\nThe meeting ended at 9 pm.\n'
  const { meetings } = await minutebook(page, 'page.md')
  expect(meetings[0]?.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
    'I Call to Order',
    'A Roll Call',
    'II Consent',
    'B Purchase of Buses',
    'D 2030 - 002 : Street Works',
    'III Adjournment',
  ])
  expect(meetings[0]?.items.flatMap(({ motions }) => motions.map(({ mover, seconder }) => [mover, seconder]))).toEqual([
    ['Director Page', 'Director Fir'],
  ])
})

test.each(['**TOTAL £738.52**', '**NO FURTHER OBSERVATIONS TO ADD**'])('%s at the end of an item is no title', async (line) => {
  const page = `# Marl Council\n\nMinutes of the meeting held on 4 May 2030\n\nPresent: Cllrs Elm and Fir\n\n1. **APOLOGIES**\n\nNone.\n\n2. **PLANNING**\n\nMill Farm.\n\n${line}\n\n3. **LAMPS**\n\nA lamp had failed.\n`
  const { meetings } = await minutebook(page, 'page.md')
  expect(meetings[0]?.items.map(({ title }) => title)).toEqual(['APOLOGIES', 'PLANNING', 'LAMPS'])
  expect(JSON.stringify(meetings[0]?.items[1])).toContain(line.slice(2, 8))
})

test('“### 4.1.a” below “## 4.1”, and titles with a colon between them', async () => {
  const page =
    '---\ntitle: Audit Committee\ndate: 2030-05-16\n---\n\nMay 16, 2030, at 12:00 PM\n\n**Present:** C. Rhee, P. Elm\n\nThe meeting is called to order at 12:01 PM.\n\n# 1. Consent\n\nNone.\n\n# 2. Items for Direction\n\n## 2.1 Audit\n\n' +
    '### 2.1.a Accounts\n\nThat the accounts BE RECEIVED.\n\n### 2.1.b Findings\n\nThat the findings BE RECEIVED.\n\n# 3. ACTION ITEMS: NEW BUSINESS\n\nNone.\n\n# 4. Adjournment\n\nThe meeting adjourned at 1:15 PM.\n'
  const { meetings } = await minutebook(page, 'page.md')
  expect(meetings[0]?.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1 Consent',
    '2 Items for Direction',
    '2.1 Audit',
    '2.1.a Accounts',
    '2.1.b Findings',
    '3 ACTION ITEMS: NEW BUSINESS',
    '4 Adjournment',
  ])
})

describe('lines in capitals between numbered items', () => {
  const items = async (line: string) => {
    const page = `LANES TOWN COUNCIL\n\nMinutes of the meeting held on 12 March 2030\n\nPresent: Elm, Fir\n\n1. Apologies\n\nNone.\n\n2. Lamps\n\n${line}\nThe recommendations in the report be approved and adopted.\n\n3. Next meeting\n\n9 April 2030.\n`
    const { meetings } = await minutebook(page, 'page.txt')
    return meetings[0]?.items ?? []
  }

  test.each([
    'RESOLVED THAT:',
    'THE COMMITTEE RESOLVED THAT:',
    'RECOMMENDED TO COUNCIL:',
    'RESOLVED AND RECOMMENDED THAT',
    'THE MEETING AGREED',
  ])('“%s” is the label of a decision', async (line) => {
    const all = await items(line)
    expect(all.map(({ title }) => title)).toEqual(['Apologies', 'Lamps', 'Next meeting'])
    expect(all[1]?.decisions.map(({ label, clauses }) => [label, clauses.map(({ text }) => text)])).toEqual([
      [line, ['The recommendations in the report be approved and adopted.']],
    ])
  })

  test.each(['BACKGROUND', 'DISCUSSION', 'FINANCIAL IMPLICATIONS', 'KEY POINTS'])('“%s” is a part of the item', async (line) => {
    expect((await items(line)).map(({ title }) => title)).toEqual(['Apologies', 'Lamps', 'Next meeting'])
  })

  test.each(['<h2>Discussion</h2>', '<h3>Background</h3>', '<p><b>Rationale</b></p>'])('%s is a part of the item', async (line) => {
    const { meetings } = await minutebook(
      `<h1>Netherby Town Council</h1><p>Minutes of the meeting held on 4 March 2030</p><h2>1. Apologies</h2><p>None.</p><h2>2. Lamps</h2>${line}<p>The lamps in Mill Lane are out.</p><h2>3. Next meeting</h2><p>4 April 2030.</p>`,
      'minutes.html',
    )
    expect(meetings[0]?.items.map(({ title }) => title)).toEqual(['Apologies', 'Lamps', 'Next meeting'])
  })

  test('“OPEN FORUM” is an item', async () => {
    expect((await items('OPEN FORUM')).map(({ title }) => title)).toEqual(['Apologies', 'Lamps', 'OPEN FORUM', 'Next meeting'])
  })
})

describe('how titles stand', () => {
  const head = 'Netherby Town Council\nMinutes of the meeting held on 4 March 2030 at 7pm\nPresent: Cllr J Elm (Chair), Cllr K Fir\n'
  test('a title in capitals over two lines', async () => {
    expect(
      await items(
        `${head}APOLOGIES\nCllr Oak sent apologies.\nMINUTES OF PREVIOUS\nMEETING\nThe minutes were agreed.\nDECISIONS, APPROVALS,\nHARBOUR GRANTS\nIt was agreed to write to the county.\nANY OTHER\nBUSINESS\nNone.\n`,
      ),
    ).toEqual([
      [null, 'APOLOGIES'],
      [null, 'MINUTES OF PREVIOUS MEETING'],
      [null, 'DECISIONS, APPROVALS, HARBOUR GRANTS'],
      [null, 'ANY OTHER BUSINESS'],
    ])
  })
  test('numbers alone on their lines below the head of a table that lost its cells', async () => {
    expect(
      await items(
        `${head}Agenda Item\n\nAction\n\n 1\n\nINTRODUCTIONS\n\nThe Chair opened the meeting.\n\n2\n\nLAMPS\n\nThe lamps are out.\n\nJE\n\n3\n\nNEXT MEETING\n\n4 April 2030.\n`,
      ),
    ).toEqual([
      ['1', 'INTRODUCTIONS'],
      ['2', 'LAMPS'],
      ['3', 'NEXT MEETING'],
    ])
  })
  test('“The Council resolved:-” below each title', async () => {
    const { meetings } = await read(
      `${head}Apologies\nThe Council resolved:-\nThat the apologies of Cllr Oak be accepted.\nLamps in Mill Lane\nThe Council resolved:-\nThat the clerk write to the county.\nBudget of the harbour\nThe Council resolved:-\nThat the budget be adopted.\n`,
    )
    expect(meetings[0]?.items.map(({ title, decisions }) => [title, decisions.length])).toEqual([
      ['Apologies', 1],
      ['Lamps in Mill Lane', 1],
      ['Budget of the harbour', 1],
    ])
  })
  test('“Background” as a heading below two items is part of both', async () => {
    const { meetings } = await minutebook(
      '# Netherby Town Council\n\nMinutes of the meeting held on 4 March 2030\n\n## Apologies\n\nNone.\n\n## Lamps\n\n## Background\n\nThe lamps are out.\n\n## Paths\n\n## Background\n\nThe paths are wet.\n',
      'minutes.md',
    )
    expect(meetings[0]?.items.map(({ title, blocks }) => [title, blocks.map(({ text }) => text)])).toEqual([
      ['Apologies', ['None.']],
      ['Lamps', ['Background', 'The lamps are out.']],
      ['Paths', ['Background', 'The paths are wet.']],
    ])
  })
  test('who is appointed belongs to the title, and an article may be glued to the number', async () => {
    expect(
      await items(
        `${head}1. Apologies\nCllr Oak sent apologies.\n2. Appointment – Bo Ash\nThe clerk was asked to write.\n3.A report from the harbour\nThe report was read.\n4. Next meeting – 4 April 2030\n`,
      ),
    ).toEqual([
      ['1', 'Apologies'],
      ['2', 'Appointment – Bo Ash'],
      ['3', 'A report from the harbour'],
      ['4', 'Next meeting'],
    ])
  })
  test('a title with text before the first number', async () => {
    expect(
      await items(
        `${head}Resolutions of Sympathy\nThe Council resolved to send its sympathy to the family of the late Sam Yew.\n1. Confirmation of Minutes\nThe minutes were confirmed.\n2. Lamps\nNo report.\n3. Paths\nNo report.\n`,
      ),
    ).toEqual([
      [null, 'Resolutions of Sympathy'],
      ['1', 'Confirmation of Minutes'],
      ['2', 'Lamps'],
      ['3', 'Paths'],
    ])
  })
})

test('an agenda’s words behind a title that is one everywhere; a list of others there is no item', async () => {
  const page =
    'LANES PARISH COUNCIL\n\nMinutes of the meeting held on 12 March 2030\n\nPresent: Jo Elm, Kit Fir\n\nOther Attendees\n\nBo Ash - Visitor\n\n1. Lamps\n\nThe lamps were lit.\n\n2. Gates\n\nThe gates were shut.\n\n3. Date of next Parish Council Meeting To note that the next meeting will be held on 4 May 2030 in the Hall. The hall will be open at seven.\n'
  const { meetings } = await minutebook(page, 'page.txt')
  expect(meetings[0]?.items.map(({ number, title }) => [number, title])).toEqual([
    ['1', 'Lamps'],
    ['2', 'Gates'],
    ['3', 'Date of next Parish Council Meeting'],
  ])
})

describe('pages of a meeting’s list', () => {
  const titles = async (text: string) =>
    (await minutebook(text, 'minutes.txt')).meetings[0]?.items.map(({ number, title }) => [number, title])
  const page = 'Agenda and minutes\n\nLamp Board - Tuesday, 9th May, 2030 7.30 pm\n\nVenue: Hall\n\nItems\nNo. Item'

  test('people who are counted above “Minutes:” are no items', async () => {
    const called = '1. Cllr Jo Elm\n\n2. Cllr Bo Fir\n\n3. Cllr Kit Ash\n\n4. Cllr Di Yew\n\n5. Cllr Lou Gum'
    expect(
      await titles(
        `${page}\n\n1.\n\nApologies\n\nMinutes:\n\nNone.\n\n2.\n\nInterests\n\nMinutes:\n\nNone.\n\n3.\n\nCall-in\n\nThe signatories to the call-in are:\n\n${called}\n\nMinutes:\n\nThe Chair invited them to speak.\n`,
      ),
    ).toEqual([
      ['1', 'Apologies'],
      ['2', 'Interests'],
      ['3', 'Call-in'],
    ])
  })

  test('business that was taken before the first number', async () => {
    const { meetings } = await minutebook(
      `${page}\n\nPRESENTATIONS\n\nThe Chairman presented an award to Jo Elm.\n\n21.\n\nInterests\n\nMinutes:\n\nNone.\n\n22.\n\nOil\n\nMinutes:\n\nNoted.\n`,
      'minutes.txt',
    )
    const first = meetings[0]?.items[0]
    expect([first?.number, first?.title, first?.blocks.map(({ part }) => part)]).toEqual([null, 'PRESENTATIONS', ['minutes']])
    expect(meetings[0]?.items.length).toBe(3)
    expect(await titles(`${page}\n\nPart A\n\n21.\n\nInterests\n\nMinutes:\n\nNone.\n`)).toEqual([['21', 'Interests']])
  })

  test('a part of a list that has lost its head, its titles the agenda’s wording', async () => {
    expect(
      await titles(
        'Apologies for Absence\n\n\nApologies were received from Councillor Elm.\n\n\nTo agree the minutes of 4 May 2030 pdf icon PDF 96 KB\n\n\nThe minutes were agreed as a correct record.\n\n\n\nTo confirm which items are considered in private\n\n\nIt was confirmed that none was.\n\n\nLamps pdf icon PDF 10 KB\n\n\nThe Board noted the lamps.\n',
      ),
    ).toEqual([
      [null, 'Apologies for Absence'],
      [null, 'To agree the minutes of 4 May 2030'],
      [null, 'To confirm which items are considered in private'],
      [null, 'Lamps'],
    ])
  })

  test('cells that are broken behind “Councillor” and behind a letter', async () => {
    const { meetings } = await minutebook(
      'Venue: Hall\nContact: Jo Elm\nNo. | Item |\n---|---|\nApologies Minutes: a)\nCouncillor\nKit Ash apologised for his inability to attend as he was on\nother duties. b)\nCouncillor\nBo Fir apologised for her absence. |\n|\nOil Minutes: Noted. |\n',
      'minutes.txt',
    )
    expect(meetings[0]?.attendance.map(({ name, status }) => [name, status])).toEqual([
      ['Kit Ash', 'apologies'],
      ['Bo Fir', 'apologies'],
    ])
    expect(meetings[0]?.items[0]?.blocks.map(({ marker, text }) => [marker, text])).toEqual([
      ['a)', 'Councillor Kit Ash apologised for his inability to attend as he was on other duties.'],
      ['b)', 'Councillor Bo Fir apologised for her absence.'],
    ])
  })
})

test('a title of two parts stays whole above its text; an answer on its line does not', async () => {
  const text = (line: string) =>
    `LANES PARISH COUNCIL\n\nMinutes of the meeting held on 12 March 2030\n\nPresent: Jo Elm, Kit Fir\n\n1. Lamps\n\nLit.\n\n2. ${line}\n\n3. Gates\n\nShut.\n`
  const title = async (line: string) => (await items(text(line)))[1]?.[1]
  expect(await title('Accounts for Payment – March 2030\nThe accounts were noted.')).toBe('Accounts for Payment – March 2030')
  expect(await title('Minutes – 4 May 2030\n\nApproved.')).toBe('Minutes – 4 May 2030')
  expect(await title('Highways – Mill Lane\n\nThe clerk will write.')).toBe('Highways – Mill Lane')
  expect(await title('Apologies – Kit Ash\n\nThey were accepted.')).toBe('Apologies')
  expect(await title('Minutes of the last meeting (6th January) – approved nem con. Proposed JE, seconded KF.')).toBe(
    'Minutes of the last meeting (6th January)',
  )
})

test('a line that leads to papers is no title, and a minute of a meeting is one', async () => {
  const { meetings } = await minutebook(
    'Agenda and minutes\n\nCouncil - Wednesday, 19th December, 2030 10.30 am\n\nVenue: Town House\n\nNo. Item\n\nThe reports that belong to this minute can be found at:-\n\n\nExempt Business\n\n\nThe Council resolved:-\n\nto exclude the public.\n\n\nMinute of Meeting of Lanes Council of 10 October 2030\n\n\nThe Council had before it the minute of 10 October 2030.\n\n\nLamps pdf icon PDF 63 KB\n\n\nThe Council noted the lamps, which had been lit through the whole of the winter by the keepers of the harbour, and thanked those who had carried the oil.\n',
    'minutes.txt',
  )
  expect(meetings[0]?.items.map(({ title }) => title)).toEqual([
    'Exempt Business',
    'Minute of Meeting of Lanes Council of 10 October 2030',
    'Lamps',
  ])
})

test('the right of appeal is part of the decision on a licence', async () => {
  const text =
    'LANES LICENSING SUB-COMMITTEE\n\nMinutes of the meeting held on 12 March 2030\n\nPresent: Jo Elm, Kit Fir\n\n1. Interests\n\nNone.\n\n2. The Lamp\n\nDECISION\n\nThe licence is granted.\n\nRIGHT OF APPEAL\n\nAny party may appeal.\n'
  expect(await items(text)).toEqual([
    ['1', 'Interests'],
    ['2', 'The Lamp'],
  ])
})

test('of minutes set in a table the column of actions stands apart from the text', async () => {
  const rows =
    '| Item | Discussion | Action |\n|---|---|---|\n| 1 | Lamps | |\n| 2 | Gates KB said that two are shut. The Board noted the report. | LF to open them by 4 May |\n| 3 | Quays | |'
  const { meetings } = await minutebook(`# Lanes Board\n\n## Minutes of 4 March 2030\n\nPresent: Jo Elm\n\n${rows}\n`, 'minutes.md')
  const [, gates] = meetings[0]?.items ?? []
  expect(gates?.blocks.map(({ text }) => text)).toContain('LF to open them by 4 May')
  expect(gates?.decisions.flatMap(({ clauses }) => clauses.map(({ text }) => text))).toEqual(['the report.'])
})

test('the business of a club, its titles on lines of their own before a colon', async () => {
  const text =
    'Slip Club - Club Committee Meeting\n\nMinutes of meeting held at the clubrooms on Wednesday May 15th 2030\n\nPresent:\n\nW Elm (chair), T Ash, B Fir.\n\nMinutes of previous meeting:\n\nIt was moved T Ash, seconded B Fir and carried, that the minutes be accepted.\n\nBusiness arising:\n\nShirts: K Bay presented two kinds of shirt.\n\nOutwards Correspondence:\n\nA letter was sent to the harbour.\n'
  const [meeting] = (await minutebook(text, 'minutes.txt')).meetings
  expect(meeting?.items.map(({ title }) => title)).toEqual(['Minutes of previous meeting', 'Business arising', 'Outwards Correspondence'])
})

describe('items that small Roman numbers count', () => {
  const head = 'Lanes Township\n\nMinutes of the meeting of the Board held on 10 June 2030\n\nPresent: Jo Elm, Kit Fir\n\n'
  const numbers = async (text: string) => {
    const { meetings } = await minutebook(head + text, 'minutes.txt')
    return (meetings[0]?.items ?? []).map(({ number, title }) => `${number ?? '·'} ${title}`)
  }

  test('to the end of the minutes', async () => {
    const text =
      'i. Call to order\n\nThe meeting was opened with a song.\n\nii. Minutes\n\nThe minutes were approved.\n\niii. Lamps\n\na. Motion by Elm, seconded by Fir, to buy lamps. Carried.\n\niv. Reports\n\nThe hall was swept.\n\nv. Close\n\nThe meeting closed at 9.\n'
    expect(await numbers(text)).toEqual(['i Call to order', 'ii Minutes', 'iii Lamps', 'iv Reports', 'v Close'])
  })

  test('not those that count clauses', async () => {
    const text =
      'The Board considered lamps at length.\n\nIt was explained that few of them burn.\n\nElm moved, seconded by Fir, that\n\ni. Lamps be lit;\n\nii. Gates be shut;\n\niii. Quays be swept;\n\niv. Bells be rung;\n\nv. Oil be bought.\n\nCarried.\n'
    expect((await numbers(text)).filter((told) => told.startsWith('i'))).toEqual([])
  })
})

test('who moved stands behind the number of a resolution, and is no title', async () => {
  const head =
    'RM of Lanes No. 4\n\nMinutes of the Regular Meeting of Council held on April 4, 2030\n\nPresent: Reeve Ann Elm, Councillors Bo Fir, Kit Oak\n\n'
  const lines = [
    '30/01 Minutes: That the minutes be accepted. Carried',
    '30/02 OAK: That oil be bought. Carried',
    '30/03 K. Fir – That lamps be sold. Defeated',
  ]
  const { meetings } = await minutebook(`${head}${lines.join('\n\n')}\n`, 'minutes.txt')
  expect(meetings[0]?.items.map(({ number, title, motions }) => [number, title, motions[0]?.mover, motions[0]?.result])).toEqual([
    ['30/01', 'Minutes', null, 'carried'],
    ['30/02', null, 'OAK', 'carried'],
    ['30/03', null, 'K. Fir', 'lost'],
  ])
})

test('numbers below “That Council:” count clauses, also where nothing else has a number', async () => {
  const lines = ['PRESENT: Cr Ann Elm, Cr Bo Fir', 'Apologies', 'There were none.', 'Confirmation of Minutes', 'Resolved (Cr Elm / Cr Fir)']
  const more = [
    'That the minutes be confirmed.',
    'CARRIED',
    'Mayoral Minute',
    'Resolved (Cr Elm)',
    'That Council:',
    '1. Calls for lamps.',
    '2. Writes.',
  ]
  const end = ['CARRIED', 'Close of Meeting', 'The meeting closed at 6.12pm.']
  const { meetings } = await minutebook(`MINUTES\n\nLanes City Council\n\n${[...lines, ...more, ...end].join('\n\n')}\n`, 'minutes.txt')
  expect(meetings[0]?.items.filter(({ number }) => number !== null)).toEqual([])
  expect(meetings[0]?.items.flatMap(({ decisions }) => decisions.flatMap(({ clauses }) => clauses.map(({ label }) => label)))).toEqual([
    null,
    '1.',
    '2.',
  ])
})

test('minutes of a senate that tell of nothing but motions', async () => {
  const text =
    'Faculty Senate Minutes 2030-04-02\n\nProf. Elm moved to divide the question. The motion was seconded and failed by voice vote. Prof. Fir moved to strike section 3. The motion was seconded and passed by voice vote.\n'
  const { document_type, meetings } = await minutebook(text, 'minutes.txt')
  expect([document_type, meetings[0]?.items[0]?.motions.map(({ result }) => result)]).toEqual(['meeting', ['lost', 'carried']])
})

test('an election above the first number is business', async () => {
  const text =
    'Minutes of the Annual Meeting of Lanes Parish Council held on 4 May 2030\n\nMr Elm proposed and Mrs Fir seconded Mr K. Oak as Chairman. The meeting unanimously agreed.\n\n8. Mill Lane\n\nThe lane was flooded.\n\n9. Close\n\nThe meeting closed at 9pm.\n'
  const { meetings } = await minutebook(text, 'minutes.txt')
  expect(meetings[0]?.items.map(({ number, motions }) => [number, motions[0]?.mover])).toEqual([
    [null, 'Mr Elm'],
    ['8', undefined],
    ['9', undefined],
  ])
})
