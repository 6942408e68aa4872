/** Text as programs save it: lines wrapped at one width, titles without blank lines round them, tables flattened to columns. */
import { describe, expect, test } from 'vitest'
import { minutebook, open } from '../src/index.ts'
import { read } from '../src/read/index.ts'

/** "• words", "Elm | Fir": the blocks of a text. */
async function blocksOf(text: string): Promise<string[]> {
  const blocks = await read(open(text, { path: 'minutes.txt' }))
  return blocks.map(({ marker, value, cells }) => [marker, cells ? cells.join(' | ') : value].filter(Boolean).join(' '))
}

/** A paragraph that a program wrapped, so that the text as a whole is seen to be wrapped. */
const wrapped = `The committee considered a report of the clerk on the state of the paths
between the mill and the ferry, which had been flooded three times since
the spring, and on what it would cost to raise them above the level of the
highest water that anybody could remember. Members asked whether the owner
of the mill had been told, and whether the county would bear a part of the
cost, as it had done when the paths were last raised some twenty years ago
in the time of the late surveyor.`
const folded = wrapped.replaceAll('\n', ' ')

test('a line that breaks behind whose it is goes on', async () => {
  const text =
    '(a)\nThat the Chairman and Vice-Chairman review the Committee’s\nWork Programme.\n\nThe report is the Clerk’s\n\nWork Programme'
  expect(await blocksOf(text)).toEqual([
    '(a)',
    'That the Chairman and Vice-Chairman review the Committee’s Work Programme.',
    'The report is the Clerk’s',
    'Work Programme',
  ])
})

test('the year of a date that breaks behind its day is no number', async () => {
  const text = 'Member Elm moved approval of the minutes of the meeting held on July 30,\n2030. Member Fir seconded the motion.'
  expect(await blocksOf(text)).toEqual([text.replace('\n', ' ')])
})

test.each([
  'The minutes of the meeting of 19 February\n2030 were confirmed.',
  'Present: Cr A Elm (President), Cr B Fir, Cr C\nOak, Cr D Ash',
])('%s', async (text) => {
  expect(await blocksOf(text)).toEqual([text.replace('\n', ' ')])
})

test('the agenda’s number behind a title ends it, however long it is', async () => {
  const title = '13. Minutes of the ordinary meeting held on 3 February 2030 (Item 3)'
  expect((await blocksOf(`${wrapped}\n\n${title}\nResolved that they be signed.`)).slice(-2)).toEqual([
    title,
    'Resolved that they be signed.',
  ])
})

describe('what a scanner misread', () => {
  test('bullets read as “e”', async () => {
    const text =
      'Highways\n\nThe Clerk reported on:\n\ne Lamps in Mill Lane\ne the ferry steps\ne Paths that flood after rain and\nare closed\n'
    expect((await blocksOf(text)).slice(2)).toEqual([
      '• Lamps in Mill Lane',
      '• the ferry steps',
      '• Paths that flood after rain and are closed',
    ])
  })

  test('the letters of a list, and one “e” by itself, stay what they are', async () => {
    expect(await blocksOf('d Lamps\ne Paths\ne Steps')).toContain('e Paths')
    expect(await blocksOf('Paths were closed.\n\ne Lamps in Mill Lane')).toContain('e Lamps in Mill Lane')
  })

  test('labels of a column that was read before the paragraphs beside it, page by page', async () => {
    const text =
      '14)\n\n15)\n\nCouncillor Elm said that the lamps were old, and that\nthe oil was dear.\n\nCouncillor Fir disagreed.\n\n\f16)\n\n17)\n\nThe Chair put it to the vote.\n\nIt was lost.\n\nMembers sat down.\n'
    expect(await blocksOf(text)).toEqual([
      '14) Councillor Elm said that the lamps were old, and that the oil was dear.',
      '15) Councillor Fir disagreed.',
      '16)',
      '17)',
      'The Chair put it to the vote.',
      'It was lost.',
      'Members sat down.',
    ])
  })

  test('a title in capitals right below a line that ended a sentence', async () => {
    const [last, title, noted] = [
      'LAMPS IN MILL LANE AND ON THE QUAY - This item was put off to May.',
      'FERRY FARES IN WINTER',
      'OIL FOR THE MILL - None',
    ]
    expect(await blocksOf(`${wrapped}\n\n${wrapped}\n\n${last}\n${title}`)).toEqual([folded, folded, last, title])
    expect(await blocksOf(`${wrapped}\n\n${wrapped}\n\n${last}\n${noted}`)).toEqual([folded, folded, last, noted])
    const going = `${last.slice(0, -1)} of next year, as`
    expect(await blocksOf(`${wrapped}\n\n${wrapped}\n\n${going}\n${title}`)).toEqual([folded, folded, `${going} ${title}`])
  })

  test('labels of a column printed at the head of the page, beside no text, belong to nobody', async () => {
    const text = (labels: string) => `LAMPS\n\nThey were lit.\n\n${labels}\n\nThe motion carried.\n`
    const furniture = async (labels: string) =>
      (await read(open(text(labels), { path: 'minutes.txt' })))
        .filter((block) => block.furniture)
        .map(({ marker, value }) => marker ?? value)
    expect(await furniture('4.3.\n\n4.4.')).toEqual(['4.3.', '4.4.'])
    expect(await furniture('41.\n\n4.2.\n\n4.3,')).toEqual(['41.', '4.2.', '4.3,'])
    // A number and the first of its parts, one label alone, and sums
    for (const labels of ['12.\n\n12.1.', '4.4.', '45.10\n\n12.50', '1.\n\n2.']) expect(await furniture(labels)).toEqual([])
  })

  test('lines below words, borders of tables and ordinals', async () => {
    expect(await blocksOf("Lanes Council -_3'4 June 2030\n\n4.1_Apologies\n\n5. | Lamps\n\nann_elm@lanes.example")).toEqual([
      "Lanes Council - 3'4 June 2030",
      '4.1 Apologies',
      '5. Lamps',
      'ann_elm@lanes.example',
    ])
  })

  test('a handle that looks like a glued title stays as it is printed; ligatures are letters', async () => {
    expect(await blocksOf('Present: MrElm, Fir, Oak. MrElm will \ufb01nd a new o\ufb03ce.')).toEqual([
      'Present: MrElm, Fir, Oak. MrElm will find a new office.',
    ])
  })

  test('titles glued to names, and “Cllr” with other letters', async () => {
    const text = 'Present: MrA Elm, MrsB. Fir, MsLarch, DrK J Oak; Clir Ash, CIIrs Marl and Cilr Rowan, and a DrPH and an MSc.'
    expect(await blocksOf(text)).toEqual([
      'Present: Mr A Elm, Mrs B. Fir, Ms Larch, Dr K J Oak; Cllr Ash, Cllrs Marl and Cllr Rowan, and a DrPH and an MSc.',
    ])
  })
})

describe('minutes that came by mail', () => {
  const minutes = [
    'Lanes Parish Council',
    'Minutes of the meeting held on 4 June 2030',
    '1. Apologies',
    'Apologies were received from Councillor Elm.',
    '2. Lamps',
    'RESOLVED that the lamps be lit – at a cost of £4,000.',
    '3. Close',
    'The meeting closed at 9 pm.',
  ]
  const read1 = (text: string) => read(open(text, { path: 'minutes.txt' }))

  test('the signs of a quotation are none of its words, and places stay', async () => {
    const text = minutes.map((line) => `> > ${line}`).join('\n>\n')
    expect(await blocksOf(text)).toEqual(await blocksOf(minutes.join('\n\n')))
    expect((await read1(text)).map(({ at }) => text.slice(at.start, at.end)).at(-1)).toBe('The meeting closed at 9 pm.')
  })

  test('letters that its transport wrote as codes', async () => {
    const text =
      'The lamps be lit =E2=80=93 at a cost of =C2=A34,000, as the clerk =\nhad said.=20\n\nSee lanes.example?id=3Dx; caf=E9 and a + b =3D c.'
    expect(await blocksOf(text)).toEqual([
      'The lamps be lit – at a cost of £4,000, as the clerk had said.',
      'See lanes.example?id=x; café and a + b = c.',
    ])
    expect(await blocksOf('See lanes.example?id=20\n\nx=AB is a sum.')).toEqual(['See lanes.example?id=20', 'x=AB is a sum.'])
  })

  test('its head and the letter above the minutes', async () => {
    const head = 'From: Kit Quill <clerk@lanes.example.org>\nTo: Members\nSubject: Draft minutes\nDate: Mon, 3 Jun 2030 10:14:02 +0100\n'
    const letter =
      'Dear all,\n\nHere are the minutes. Let me have corrections by Friday.\n\nKind regards,\n\nKit Quill\nClerk to the Council\n'
    const blocks = await read1([head, letter, ...minutes].join('\n'))
    const set = (reason: string) => blocks.filter(({ furniture }) => furniture === reason).map(({ value }) => value)
    expect(set('mail head')).toEqual(head.trim().split('\n'))
    expect(set('covering letter')).toEqual(letter.split('\n').filter(Boolean))
    expect(blocks.filter(({ furniture }) => !furniture)[0]?.value).toBe('Lanes Parish Council')
    const record = await minutebook([head, letter, ...minutes].join('\n'), 'minutes.txt')
    expect(record.meetings[0]).toMatchObject({ committee: 'Lanes Parish Council', date: '2030-06-04' })
  })

  test('a memorandum is no mail, and a greeting that no farewell follows no letter', async () => {
    const memo = [
      'From: The Clerk',
      'To: All members',
      'Date: 4 June 2030',
      'Subject: Minutes of the Lanes Committee',
      '',
      'Dear Chairman',
      ...minutes,
    ]
    expect((await read1(memo.join('\n'))).some(({ furniture }) => furniture !== undefined)).toBe(false)
  })
})

describe('text copied out of a PDF', () => {
  test('a bullet on a line of its own', async () => {
    expect(await blocksOf('The Clerk reported on:\n•\nLamps in Mill Lane\n•\nPaths')).toEqual([
      'The Clerk reported on:',
      '• Lamps in Mill Lane',
      '• Paths',
    ])
  })

  test('ligatures, and hyphens that only a line’s end shows', async () => {
    const text = 'The oﬃce of the ﬂood con\u00adtrol ofﬁcer was con\u00ad\nsidered.'
    expect(await blocksOf(text)).toEqual(['The office of the flood control officer was considered.'])
    const [block] = await read(open(text, { path: 'minutes.txt' }))
    expect(block?.at).toEqual({ start: 0, end: text.length })
  })
})

test('numbers of links and the list of their addresses, as browsers for terminals print them', async () => {
  const links = [
    '[1]Lanes Council',
    'Item [4] of the plan was read by [2]Kit Elm.',
    '   4. Lamps',
    'See [3]Map of Mill Lane PDF 61 KB, and note [1].',
  ]
  const list = [
    'References',
    '   1. https://lanes.example.org/',
    '   2. mailto:kit@lanes.example.org',
    '   3. https://lanes.example.org/s12/Map.pdf',
  ]
  const blocks = await read(open([...links, ...list].join('\n\n'), { path: 'minutes.txt' }))
  expect(blocks.filter(({ furniture }) => !furniture).map(({ marker, value }) => [marker, value].filter(Boolean).join(' '))).toEqual([
    'Lanes Council',
    'Item [4] of the plan was read by Kit Elm.',
    '4. Lamps',
    'See Map of Mill Lane PDF 61 KB, and note [1].',
  ])
  expect(blocks.filter(({ furniture }) => furniture === 'link address')).toHaveLength(4)
  expect(await blocksOf(links.join('\n\n'))).toContain('[1]Lanes Council')
})

describe('pages of a document server saved as text', () => {
  test.each([
    ['HomeMy WebLinkAbout05-07-30 Board (Regular) MinutesCOUNTY OF LANES\nMinutes', 'COUNTY OF LANES'],
    ['Loading...\nHomeMy WebLinkAboutMin 04-16-30 MINUTES OF THE LANES CITY COUNCIL\nMinutes', 'MINUTES OF THE LANES CITY COUNCIL'],
    ['Loading...\nHomeMy Public PortalAbout30_07_05_ccCITY COUNCIL July 5, 2030\nMinutes', 'CITY COUNCIL July 5, 2030'],
    ['HomeMy WebLinkAboutMIN 04.13.2030 CC-RThe City Council of Lanes met.\nMinutes', 'The City Council of Lanes met.'],
  ])('the name of the file is no part of the first line: %#', async (text, first) => {
    const blocks = await read(open(text, { path: 'minutes.txt' }))
    expect(blocks.filter(({ furniture }) => furniture === undefined).map(({ value }) => value)).toEqual([first, 'Minutes'])
    expect(blocks.at(-3)?.furniture).toBe('document server')
  })

  test('the day of the page before the first line is not the day of the meeting', async () => {
    const { meetings } = await minutebook(
      ' date 2030-02-17 Lanes School Board\nRegular Meeting\nMINUTES\nJanuary 23, 2030\nThe meeting was called to order at 7:00 p.m.\n',
      'a.txt',
    )
    expect(meetings[0]?.date).toBe('2030-01-23')
  })

  test('breaks of lines as tags', async () => {
    const text =
      'Laserfiche WebLink\n<br />1. LAMPS <br /> <br />Ms. Elm moved to light them. <br /> <br />2. TREES <br /> <br />None fell. <br />'
    expect(await blocksOf(text)).toEqual(['Laserfiche WebLink', '1. LAMPS', 'Ms. Elm moved to light them.', '2. TREES', 'None fell.'])
  })

  test('a text that speaks of a tag keeps it', async () => {
    expect(await blocksOf('The board asked for <br /> tags.')).toEqual(['The board asked for <br /> tags.'])
  })
})

describe('lines that the clerk numbered', () => {
  const lines = `MINUTES\n\n1. LAMPS\n\n${wrapped}\n\n2. TREES\n\nNone fell.`.split('\n')
  const plain = async () => (await blocksOf(lines.join('\n'))).join('\n')

  test('the numbers are no words, nor numbers of items', async () => {
    expect((await blocksOf(lines.map((line, i) => `${i + 1} ${line}`).join('\n'))).join('\n')).toBe(await plain())
    expect((await blocksOf(lines.map((line, i) => `  ${(i % 9) + 1}  ${line}`).join('\n'))).join('\n')).toBe(await plain())
  })

  test('a list that counts is a list', async () => {
    const list = Array.from({ length: 20 }, (_, i) => `${i + 1} Lamp ${i}`).join('\n')
    expect((await blocksOf(list))[4]).toBe('5 Lamp 4')
  })
})

describe('lines wrapped by a program', () => {
  test('what stands an empty line below an entry is no part of it', async () => {
    const list = [
      '• The clerk must write to the owner by 20 June',
      '• The chair must look at the lamps by 20 July',
      '• All must look at the lease by 20 May',
    ]
    const text = `${wrapped}\n\n${list.join('\n')}\n\nMeeting ended at 10.00`
    expect((await blocksOf(text)).slice(-2)).toEqual(['• All must look at the lease by 20 May', 'Meeting ended at 10.00'])
  })

  test('a title between two paragraphs, without a blank line', async () => {
    const text = `${wrapped}\nIda Elm and Bo Fir took part in the meeting from elsewhere, virtually.\nChairman’s Announcements\n(Item 2)\n${wrapped}`
    expect(await blocksOf(text)).toEqual([
      folded,
      'Ida Elm and Bo Fir took part in the meeting from elsewhere, virtually.',
      'Chairman’s Announcements',
      '(Item 2)',
      folded,
    ])
  })

  test('a label of the page begins a part', async () => {
    const text = `${wrapped}\nThe Quarterly Review of Paths and of Ferries in the District of the Mill\nMeeting: 11/03/2030 - Lanes Committee (Item 6)`
    expect((await blocksOf(text)).slice(1)).toEqual([
      'The Quarterly Review of Paths and of Ferries in the District of the Mill',
      'Meeting: 11/03/2030 - Lanes Committee (Item 6)',
    ])
  })

  test('an initial at the end of a line ends no sentence', async () => {
    const names = 'Those there: A. Alder, B. Birch, C. Cedar, D. Elder, E. Elm, F. Fir, G.\nGorse, H. Hazel\nIn attendance: the clerk'
    expect((await blocksOf(`${wrapped}\n\n${wrapped}\n\n${names}`)).slice(2)).toEqual([
      'Those there: A. Alder, B. Birch, C. Cedar, D. Elder, E. Elm, F. Fir, G. Gorse, H. Hazel',
      'In attendance: the clerk',
    ])
  })

  test('figures of a sentence that begin a line are no label', async () => {
    const text = `${wrapped}\n\n${wrapped}\n\nThat the items of the consent agenda be approved, but for items\n2.6 and 2.9, which the clerk is to bring back.`
    expect((await blocksOf(text)).slice(2)).toEqual([
      'That the items of the consent agenda be approved, but for items 2.6 and 2.9, which the clerk is to bring back.',
    ])
  })
})

describe('text taken from the pages of a PDF', () => {
  test('a list goes on behind the number of its page', async () => {
    const text = `${wrapped}\n\nRESOLVED:\n\n• That the paths be raised to the level of the bank, and that the owner of\n\n     2\n\f  the mill be asked\n  for a third.\n\n${wrapped}\n\n     3\n\fThe meeting closed.\n\n     4\n`
    expect(await blocksOf(text)).toEqual([
      folded,
      'RESOLVED:',
      '• That the paths be raised to the level of the bank, and that the owner of the mill be asked for a third.',
      '2',
      folded,
      '3',
      'The meeting closed.',
      '4',
    ])
    const furniture = (await minutebook(text, 'minutes.txt')).coverage.furniture.filter(({ reason }) => reason === 'page number')
    expect(furniture.map((line) => line.text)).toEqual(['2', '3', '4'])
  })

  test('numbers that count the pages of text without form feeds; numbers of items stand closer', async () => {
    const page = `${wrapped}\n\n${wrapped}\n\n${wrapped}`
    const ofPages = await minutebook(`${page}\n\n1\n\n${page}\n\n2\n\n${page}\n`, 'minutes.txt')
    expect(ofPages.coverage.furniture.filter(({ reason }) => reason === 'page number').map(({ text }) => text)).toEqual(['1', '2'])
    const ofItems = await minutebook(`1\n\nLamps\n\n${wrapped}\n\n2\n\nOil\n\n${wrapped}\n\n3\n\nWicks\n\n${wrapped}\n`, 'minutes.txt')
    expect(ofItems.coverage.furniture.filter(({ reason }) => reason === 'page number')).toEqual([])
  })

  test('so too in a word processor’s document that was made from one', async () => {
    const lines = (n: number) => Array.from({ length: n }, (_, i) => `The lamp of pier ${['one', 'two', 'six'][i % 3]} was lit.`)
    const paragraphs = ['1', 'LANES PARISH COUNCIL', ...lines(30), '2', ...lines(30), '3', ...lines(20)]
    const rtf = `{\\rtf1\\ansi ${paragraphs.map((words) => `\\pard ${words}\\par`).join('\n')}}`
    const record = await minutebook(rtf, 'minutes.rtf')
    expect(record.coverage.furniture.filter(({ reason }) => reason === 'page number').map(({ text }) => text)).toEqual(['1', '2', '3'])
  })

  test('a running foot that ends in the number of its page, in text without form feeds', async () => {
    const foot = 'May 6, 2030 Town Council Minutes Page'
    const text = (...feet: string[]) => feet.map((one) => `${wrapped}\n\n${one}\n\n`).join('')
    const found = async (...feet: string[]) =>
      (await read(open(text(...feet), { path: 'minutes.txt' }))).filter((block) => block.furniture).map(({ value }) => value)
    expect(await found(`${foot}/1`, `${foot}|2`, `${foot}/i3`)).toEqual([`${foot}/1`, `${foot}|2`, `${foot}/i3`])
    expect(await found(`${foot} 1`)).toEqual([])
    expect(await found('The map is on Page 4', 'The map is on Page 2')).toEqual([])
  })

  test('a running foot is one where it comes again on three pages; a figure that does not count the pages is none', async () => {
    const foot = 'Lanes Parish Council, Minutes of the Annual Meeting'
    const pages = ['12 lamps', '12 lamps', '12 lamps'].map((line) => `${wrapped}\n\n${line}\n\n${foot}\n`)
    const record = await minutebook(pages.join('\f'), 'minutes.txt')
    expect(record.coverage.furniture.filter(({ reason }) => reason === 'page foot').map(({ text }) => text)).toEqual([foot, foot, foot])
    expect(await blocksOf(pages.join('\f'))).toContain('12 lamps')
  })

  test('labels printed before their texts, where there are as many', async () => {
    const labels = '(1)\n(2)\n(3)\n\n'
    expect(await blocksOf(`${labels}lamps be lit;\noil be bought; and\nthe Clerk report.\n\nThe meeting closed.`)).toEqual([
      '(1) lamps be lit;',
      '(2) oil be bought; and',
      '(3) the Clerk report.',
      'The meeting closed.',
    ])
    expect(await blocksOf('The Clerk spoke of:\n•\n•\n\nLamps\nOil and Wicks\n\nThese were dear.')).toEqual([
      'The Clerk spoke of:',
      '• Lamps',
      '• Oil and Wicks',
      'These were dear.',
    ])
    const more = await blocksOf(`${labels}Lamps.\nOil.\nWicks.\nWhale oil is dear.`)
    expect(more.slice(-4)).toEqual(['Lamps.', 'Oil.', 'Wicks.', 'Whale oil is dear.'])
  })

  test('labels of votes, outcomes and decisions begin a line, however long the one before', async () => {
    const names = 'Councillors Alder, Birch, Cedar, Damson, Elder, Fir, Gorse, Hazel and Iris'
    expect(
      await blocksOf(
        `${wrapped}\n\n${wrapped}\n\nFor (9)\n${names}\nAgainst (0)\nAmendment lost.\nRESOLVED: That the lamps stay as they are.`,
      ),
    ).toEqual([folded, folded, 'For (9)', names, 'Against (0)', 'Amendment lost.', 'RESOLVED: That the lamps stay as they are.'])
    expect(
      await blocksOf(
        `${wrapped}\n\n${wrapped}\n\nAfter a long debate on the lamps of the harbour and their oil it was\nRESOLVED: That they stay.`,
      ),
    ).toEqual([folded, folded, 'After a long debate on the lamps of the harbour and their oil it was RESOLVED: That they stay.'])
  })

  test('few long paragraphs tell the width, where none of their words would have fitted the line before', async () => {
    const text =
      'LANES TOWNSHIP\n\nMINUTES\n\nPresent: Mayor Dan Cole, Councillors Jo Elm, Bo Fir, Kit\nOakley and Al Yew\n\nR2031-11 J. Elm, B. Fir:\n\nThat the minutes of the meeting held on May 22, 2031 be\nadopted as published. Carried.\n\nR2031-12 K. Oakley, A. Yew:\n\nThat we approve the contract with the Harbour Board for lamp\noil at a cost of $400 per month, plus applicable taxes, for\nthe coming year. Carried.'
    expect(await blocksOf(text)).toEqual([
      'LANES TOWNSHIP',
      'MINUTES',
      'Present: Mayor Dan Cole, Councillors Jo Elm, Bo Fir, Kit Oakley and Al Yew',
      'R2031-11 J. Elm, B. Fir:',
      'That the minutes of the meeting held on May 22, 2031 be adopted as published. Carried.',
      'R2031-12 K. Oakley, A. Yew:',
      'That we approve the contract with the Harbour Board for lamp oil at a cost of $400 per month, plus applicable taxes, for the coming year. Carried.',
    ])
  })

  test('parts of a resolution, and “Carried.”, begin a line', async () => {
    const parts = [
      'WHEREAS the lamps of the harbour have been out since the great storm of last May;',
      'AND WHEREAS the oil for them has been paid for, and stands in the shed by the mill;',
      'NOW THEREFORE we ask the Harbour Master that they be lit again before the winter comes.',
      'Carried.',
    ]
    expect(await blocksOf(`${wrapped}\n\n${wrapped}\n\n${parts.join('\n')}`)).toEqual([folded, folded, ...parts])
  })

  test('a title in capitals above a sentence ends with its line; a title of two lines goes on', async () => {
    expect(
      await blocksOf(
        `${wrapped}\n\n${wrapped}\n\n31.6 Harbour Board Lamp Oil and Wick Supply Agreement\nProposed agreement with the Harbour Board for the supply of oil and wicks.`,
      ),
    ).toEqual([
      folded,
      folded,
      '31.6 Harbour Board Lamp Oil and Wick Supply Agreement',
      'Proposed agreement with the Harbour Board for the supply of oil and wicks.',
    ])
    expect(
      await blocksOf(
        `${wrapped}\n\n${wrapped}\n\n32. Declarations of Disclosable Pecuniary Interests or Other Significant\nInterests in items on the agenda`,
      ),
    ).toEqual([folded, folded, '32. Declarations of Disclosable Pecuniary Interests or Other Significant Interests in items on the agenda'])
  })

  test('capitals are wider: a line of them is full before the others are; what is centred goes on in no next line', async () => {
    const [one, two] = ['RESOLUTION NO. 12-30 - RESOLUTION OF THE TOWN OF MARL', 'LEVYING FEES FOR THE CONNECTION OF PREMISES TO THE SEWER']
    expect(await blocksOf(`${wrapped}\n\n${wrapped}\n\n${one}\n${two}`)).toEqual([folded, folded, `${one} ${two}`])
    expect(await blocksOf(`${wrapped}\n\n${wrapped}\n\n${one}\n      ${two}`)).toEqual([folded, folded, one, two])
    expect(await blocksOf(`${wrapped}\n\n${wrapped}\n\nREGULAR AGENDA\n${two}`)).toEqual([folded, folded, 'REGULAR AGENDA', two])
  })

  test('no-break spaces that became question marks', async () => {
    expect(await blocksOf('Present:? A Elm, B Fir.? Apologies:? C Oak.\n\nWhy (and when)? Lit.? Sold.? Gone.')).toEqual([
      'Present: A Elm, B Fir. Apologies: C Oak.',
      'Why (and when)? Lit. Sold. Gone.',
    ])
    expect(await blocksOf('Present:? A Elm. Why (and when)? Lit.')).toEqual(['Present:? A Elm. Why (and when)? Lit.'])
  })

  test('rows whose cells stand in the same two columns', async () => {
    const rows = 'Standing Orders              Councillors resolved to sign\nCode of Conduct              Councillors resolved to sign'
    expect(await blocksOf(`${wrapped}\n\n${wrapped}\n\n${rows}`)).toEqual([
      folded,
      folded,
      'Standing Orders | Councillors resolved to sign',
      'Code of Conduct | Councillors resolved to sign',
    ])
  })

  test('where a paper is found in the agenda pack is no part of the title beside it', async () => {
    const text =
      'Lanes Council\n\nAgenda for the meeting on 4 March 2031 at 7 pm\n\n1.   Apologies\n\n2.   Declarations of Pecuniary Interests or other      \n     Interests in items on the agenda\n\n3.   Lamps of the Harbour         (Pages 3 - 14)\n\n4.   Oil\n\n(Pages 15 - 16)\n'
    const record = await minutebook(text, 'agenda.txt')
    expect(record.meetings[0]?.items.map(({ title }) => title)).toEqual([
      'Apologies',
      'Declarations of Pecuniary Interests or other Interests in items on the agenda',
      'Lamps of the Harbour',
      'Oil',
    ])
    expect(record.coverage.furniture.filter(({ reason }) => reason === 'page reference').map((line) => line.text)).toEqual([
      '(Pages 15 - 16)',
      '(Pages 3 - 14)',
    ])
  })
})

describe('a page of which a scraper put every piece on a line of its own', () => {
  const page = [
    'Agenda for Cabinet on Monday 31st March, 2031, 6.30 pm',
    'Items',
    'No.',
    'Item',
    '4.',
    'Mill Lane HeatingPDF 500 KB',
    'View the decision for item 4.',
    'To consider the cost of heating.',
    'Additional documents:',
    'Annex 1 - Plan',
    ', item 4.',
    'PDF 2 MB',
    'Decision:',
    'Cabinet',
    'approved',
    'the cost of the boilers along the',
    'Elmgate',
    'Road and of their oil.',
    'Minutes:',
    'Councillor Elm introduced the report. RESOLVED',
    'that',
    '(i)',
    'the boilers be bought; and',
    '(ii)',
    'the Clerk report.',
  ]

  test('is put together', async () => {
    const record = await minutebook(page.join('\n'), 'page.txt')
    const [item, more] = record.meetings[0]?.items ?? []
    expect([record.meetings[0]?.committee, item?.number, item?.title, item?.purpose, more]).toEqual([
      'Cabinet',
      '4',
      'Mill Lane Heating',
      'To consider the cost of heating.',
      undefined,
    ])
    expect(item?.documents.map(({ title, size }) => [title, size])).toEqual([
      ['Mill Lane Heating', '500 KB'],
      ['Annex 1 - Plan', '2 MB'],
    ])
    expect(item?.blocks.map(({ text }) => text)).toContain(
      'Cabinet approved the cost of the boilers along the Elmgate Road and of their oil.',
    )
    expect(item?.decisions.map(({ clauses }) => clauses.map(({ text }) => text))).toEqual([
      ['the cost of the boilers along the Elmgate Road and of their oil.'],
      ['the boilers be bought; and', 'the Clerk report.'],
    ])
  })
})

describe('columns under labels', () => {
  test('keep their rows, the empty cells too', async () => {
    const text = 'Vote:\n\nYeas:                  Absent:\nA. Elm                 S. Fir\nP. van der Oak\n\nMotion passed, 2 to 0'
    expect(await blocksOf(text)).toEqual(['Vote:', 'Yeas: | Absent:', 'A. Elm | S. Fir', 'P. van der Oak | ', 'Motion passed, 2 to 0'])
  })

  test('words that stand in no column end them; one label alone has none', async () => {
    expect(await blocksOf('Ayes:     Noes:\nA. Elm    B. Fir\nThe motion was carried.')).toEqual([
      'Ayes: | Noes:',
      'A. Elm | B. Fir',
      'The motion was carried.',
    ])
    expect(await blocksOf('Present:   A. Elm, B. Fir')).toEqual(['Present: A. Elm, B. Fir'])
  })

  test('the sides of a division, whose labels have no colon', async () => {
    const text =
      'For the motion (2)          For the amendment (1)\nCouncillor Elm              Councillor Oak\nMrs Fir\nThe motion was carried.'
    expect(await blocksOf(text)).toEqual([
      'For the motion (2) | For the amendment (1)',
      'Councillor Elm | Councillor Oak',
      'Mrs Fir | ',
      'The motion was carried.',
    ])
    expect(await blocksOf('For the motion I will say   that lamps cost much.')).toEqual(['For the motion I will say that lamps cost much.'])
  })

  test('a grid of votes: each mark below the vote that stands nearest', async () => {
    const grid = 'Recorded Vote:\n            Yea     Nay\nElm          X\nVan Holt     X\nOak                  X\nYew        Absent\n'
    expect(await blocksOf(`${grid}CARRIED`)).toEqual([
      'Recorded Vote:',
      ' | Yea | Nay',
      'Elm | X | ',
      'Van Holt | X | ',
      'Oak |  | X',
      'Yew | Absent | ',
      'CARRIED',
    ])
    const { meetings } = await minutebook(
      `# Council, 4 May 2030\n\n1. Fees\n\nMoved by Elm, seconded by Oak, to set fees.\n${grid}CARRIED\n`,
      'grid.txt',
    )
    const [motion] = meetings[0]?.items[0]?.motions ?? []
    expect([motion?.result, motion?.votes.map(({ option, voter }) => `${option} ${voter}`)]).toEqual([
      'carried',
      ['for Elm', 'for Van Holt', 'against Oak', 'absent Yew'],
    ])
    expect(await blocksOf('For     Against\nThe lamps were lit by all.')).toEqual(['For Against', 'The lamps were lit by all.'])
  })
})

test('cells of a table saved a line each: the bars at their ends are no words', async () => {
  expect(await blocksOf('Deputy Chair |\nKit Elm |\n|\nMembers |\nBo Fir |\nTe Hunga | ABSENT\n6.1 |\nLamps |')).toEqual([
    'Deputy Chair',
    'Kit Elm',
    'Members',
    'Bo Fir',
    'Te Hunga | ABSENT',
    '6.1',
    'Lamps',
  ])
})

test('a table of numbered rows saved with bars: each cell is a paragraph, at its own place', async () => {
  const text =
    'Lanes School Governors\n\nMinutes of the meeting held on 4 May 2030\n\nNo. | Item | Minutes | Action |\n1 | Apologies | 1.1 None. | |\n2 | Lamps | 2.1 The lamps were out.\n2.2 The Clerk will write. | Clerk |\n3 | Next meeting | 6 June. |\n'
  expect((await blocksOf(text)).slice(2)).toEqual([
    'No. | Item | Minutes | Action |',
    '1',
    'Apologies',
    '1.1 None.',
    '2',
    'Lamps',
    '2.1 The lamps were out.',
    '2.2 The Clerk will write.',
    'Clerk',
    '3',
    'Next meeting',
    '6 June.',
  ])
  const { meetings } = await minutebook(text, 'rows.txt')
  expect(meetings[0]?.items.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Apologies', '2 Lamps', '3 Next meeting'])
  const cell = meetings[0]?.items[1]?.blocks.at(-1)
  expect(text.slice(cell?.position.start.offset, cell?.position.end.offset)).toBe('Clerk')
  // Two numbers are no table.
  expect(await blocksOf('1 | Lamps |\n2 | Doors |')).toEqual(['1 | Lamps |', '2 | Doors |'])
})

test('entries within an entry, told by where their lines begin, are no items', async () => {
  const list = [
    '  1. Budget',
    '    1. The budget stands on the notice board',
    '    2. The men have spent less',
    '      1. This is to be one sum',
    '  2. Fees',
    '    1. Jo Elm suggested that we wait',
    '  3. Shades',
    '    1. There are two quotes',
  ]
  const text = `Lamp Club Committee\n\nMinutes of the meeting held on 3 May 2030\n\nPresent: Jo Elm, Bo Fir\n\n${list.join('\n')}\n`
  const [meeting] = (await minutebook(text, 'minutes.txt')).meetings
  expect(meeting?.items.map(({ number, title }) => [number, title])).toEqual([
    ['1', 'Budget'],
    ['2', 'Fees'],
    ['3', 'Shades'],
  ])
})
