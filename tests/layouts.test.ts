/** How minutes are laid out: where numbers and titles stand, what opens a meeting, and what programs made of a page. */
import { describe, expect, test } from 'vitest'
import { minutebook } from '../src/index.ts'

const head =
  'LITTLE SEDGE COUNCIL\n\nMinutes of the meeting held on 4 March 2031 in the Guildhall\n\nPresent: Cllrs A Alder (Chair), B Birch and C Cedar\n\n'
const meeting = async (text: string, path = 'minutes.txt') => (await minutebook(text, path)).meetings[0]
const items = async (text: string, path?: string) =>
  (await meeting(text, path))?.items.map(({ number, agenda_number, title }) =>
    [number, agenda_number && `(${agenda_number})`, title].filter(Boolean).join(' '),
  )

describe('where numbers stand', () => {
  test('in square brackets', async () => {
    const text = '[1] Apologies\nNone.\n\n[2] Minutes of the last meeting\nThey were signed.\n\n[3] Lamps\nTwo were out.\n'
    expect(await items(head + text)).toEqual(['1 Apologies', '2 Minutes of the last meeting', '3 Lamps'])
  })

  test('square brackets of notes count no items', async () => {
    const text =
      '1. Apologies\nNone.\n\n2. Lamps [1]\nTwo were out [2].\n\n3. Oil\nNone.\n\n[1] See the plan.\n[2] Quay Road and Mill Lane.\n'
    expect(await items(head + text)).toEqual(['1 Apologies', '2 Lamps [1]', '3 Oil'])
  })

  test('small Roman numbers in brackets', async () => {
    const text =
      '(i) Apologies\nCllr Fir sent hers.\n\n(ii) Interests\nNone.\n\n(iii) Minutes\nApproved.\n\n(iv) Lamps\nTwo were out.\n\n(v) Oil\nNone.\n'
    expect(await items(head + text)).toEqual(['i Apologies', 'ii Interests', 'iii Minutes', 'iv Lamps', 'v Oil'])
  })

  test('behind the titles, at the right edge', async () => {
    const line = (title: string, number: string) => `${title}${' '.repeat(60 - title.length)}${number}\n\n`
    const text = `${line('APOLOGIES', '101')}None.\n\n${line('MINUTES', '102')}Signed.\n\n${line('LAMPS IN MILL LANE', '103')}Two were out.\n`
    expect(await items(head + text)).toEqual(['101 APOLOGIES', '102 MINUTES', '103 LAMPS IN MILL LANE'])
  })

  test('alone between the agenda’s wording and what was minuted', async () => {
    const item = (agenda: number, title: string, wording: string, number: number, told: string) =>
      `${agenda}. ${title}\n\n${wording}\n\n${number}\n\n${told}\n\n`
    const text =
      item(1, 'APOLOGIES', 'To receive apologies for absence.', 45, 'There were none.') +
      item(2, 'MINUTES', 'To confirm the minutes of 4 February.', 46, 'They were confirmed.') +
      item(3, 'LAMPS', 'To consider a report.', 47, 'The Clerk introduced the report.')
    expect(await items(head + text)).toEqual(['45 (1) APOLOGIES', '46 (2) MINUTES', '47 (3) LAMPS'])
  })
})

describe('what opens a meeting in America, above the first number', () => {
  const rest = '1. Approval of minutes\nMotion by Birch, second by Cedar, to approve. Motion carried 3-0.\n\n2. Public comment\nNone.\n'

  test('titles with a dash, a colon or nothing behind them', async () => {
    const text = `CITY OF MARL\nREGULAR MEETING OF THE CITY COUNCIL\nMarch 5, 2031\n\nMayor Alder called the meeting to order at 7:00 p.m.\n\nPresent: Birch, Cedar\n\nInvocation - Rev. Elm\n\nPledge of Allegiance\n\n${rest}`
    const read = await meeting(text)
    expect(read).toMatchObject({ organization: 'CITY OF MARL', committee: 'CITY COUNCIL', start_time: '19:00' })
    expect(read?.items.map(({ title, blocks }) => [title, blocks.length])).toEqual([
      ['Invocation', 1],
      ['Pledge of Allegiance', 0],
      ['Approval of minutes', 1],
      ['Public comment', 1],
    ])
  })

  test('“CALL TO ORDER: Mayor Alder called …”', async () => {
    const text = `CITY OF MARL\nCITY COMMISSION MEETING\nMARCH 5, 2031\n\nCALL TO ORDER: Mayor Alder called the March 5 meeting to order at 6:00 p.m. in the Annex, 4 Mill Road.\n\nROLL CALL: Present: Birch, Cedar. Absent: None.\n\n${rest}`
    expect(await items(text)).toEqual(['CALL TO ORDER', 'ROLL CALL', '1 Approval of minutes', '2 Public comment'])
  })

  test('“Roll Call” alone is the label of those present; “The Pledge was recited.” is no title', async () => {
    const text = `Town of Dale\nBoard of Selectmen\nMarch 5, 2031\n\nRoll Call\n\nPresent: Bo Birch, Cy Cedar\n\nThe Pledge of Allegiance was recited.\n\n${rest}`
    expect(await items(text)).toEqual(['1 Approval of minutes', '2 Public comment'])
  })

  test('a Roman number above its title alone', async () => {
    const text =
      'VILLAGE OF QUAY\nBoard of Trustees\nMarch 5, 2031\n\nI. CALL TO ORDER\nPresident Alder called the meeting to order.\n\nII. PLEDGE OF ALLEGIANCE\n\nIII. MINUTES\nA. February 5, 2031 Meeting\nApproved.\nB. February 19, 2031 Meeting\nApproved.\n\nIV. REPORTS\nA. Police\nTwo accidents.\nB. Public Works\nLeaves are done.\n\nV. ADJOURNMENT\nThe meeting adjourned at 7:45 PM.\n'
    expect((await items(text))?.slice(0, 2)).toEqual(['I CALL TO ORDER', 'II PLEDGE OF ALLEGIANCE'])
  })
})

describe('heads', () => {
  test('“HELD IN” below the name of the body is no part of it', async () => {
    const text =
      'MINUTES OF THE HARBOUR COMMUNITY BOARD\n\nHELD IN THE MARL LIBRARY MEETING ROOM, 3 QUAY STREET ON TUESDAY 4 MARCH 2031 AT 5.30PM\n\nPRESENT: A Alder, B Birch\n\n1. APOLOGIES\nNil.\n\n2. LAMPS\nNoted.\n'
    expect(await meeting(text)).toMatchObject({
      committee: 'HARBOUR COMMUNITY BOARD',
      venue: 'MARL LIBRARY MEETING ROOM, 3 QUAY STREET',
      start_time: '17:30',
    })
  })

  test('a township’s office is no township', async () => {
    const text =
      'TOWNSHIP OF ELDER FALLS\n\nREGULAR COUNCIL MEETING MINUTES\n\nMarch 5, 2031\n\nTownship Office, 21 Falls Road\n\nPresent: Mayor Alder\n\n1. Call to Order\nAt 6 p.m.\n\n2. Lamps\nNoted.\n'
    expect(await meeting(text)).toMatchObject({ committee: 'COUNCIL', venue: 'Township Office, 21 Falls Road' })
  })
})

describe('heads that name more than the body', () => {
  const rest = '\n\nPresent: Ann Alder, Bo Birch\n\n1. Apologies\nNone.\n\n2. Lamps\nNoted.\n'

  test.each([
    [
      'MARL COUNTY\nBOARD OF COUNTY COMMISSIONERS\nMINUTES OF REGULAR MEETING\nTUESDAY, MARCH 4, 2031\n\nThe Board met in regular session at 9:00 a.m.',
      { organization: 'MARL COUNTY', committee: 'BOARD OF COUNTY COMMISSIONERS', start_time: '09:00' },
    ],
    [
      'MINUTES OF THE REGULAR MEETING\nOF THE BOARD OF TRUSTEES\nOF THE VILLAGE OF QUAY\nHELD MARCH 4, 2031 AT 7:00 P.M.\nAT THE VILLAGE HALL, 12 FRONT STREET',
      { organization: 'VILLAGE OF QUAY', committee: 'BOARD OF TRUSTEES', venue: 'VILLAGE HALL, 12 FRONT STREET' },
    ],
    [
      'Municipality of Quay\nCouncil Meeting Minutes\nDate: March 4, 2031\nTime: 7:00 pm\nLocation: Hybrid – Council Chambers',
      { organization: 'Municipality of Quay', committee: 'Council', venue: 'Council Chambers' },
    ],
    [
      'Township of Elder Falls\nCommittee of Adjustment\nMinutes – Hearing of March 6, 2031',
      { organization: 'Township of Elder Falls', committee: 'Committee of Adjustment', date: '2031-03-06' },
    ],
    ['Marl Harbour Board\n\nBoard Meeting Minutes\nDate:  4 March 2031', { committee: 'Marl Harbour Board', date: '2031-03-04' }],
  ])('%#', async (heading, facts) => {
    expect(await meeting(heading + rest)).toMatchObject(facts)
  })
})

describe('titles before a sign', () => {
  const council = 'MARL TOWN COUNCIL\nMinutes of the meeting held on 4 March 2031\nPresent: Cllrs Alder, Birch and Cedar\n\n'

  test('a colon behind each of them, short ones too', async () => {
    const text =
      'Apologies: none.\n\nMinutes: The minutes of the last meeting were approved.\n\nLamps: Two were out.\n\nOil: It was agreed to buy oil.\n\nAny other business: None.\n\nNext meeting: 1 April 2031.\n'
    expect(await items(council + text)).toEqual(['Apologies', 'Minutes', 'Lamps', 'Oil', 'Any other business', 'Next meeting'])
  })

  test('a dash behind capitals, some of them titles everywhere', async () => {
    const text = 'APOLOGIES – None.\n\nMINUTES – The minutes were approved.\n\nLAMPS – Two were out.\n\nHEDGES – They were cut.\n'
    expect(await items(council + text)).toEqual(['APOLOGIES', 'MINUTES', 'LAMPS', 'HEDGES'])
  })
})

describe('numbers in tables', () => {
  const council = '# Marl Council\n\nMinutes of the Planning Committee held on 4 March 2031\n\nPresent: Cllr Alder, Cllr Birch\n\n'

  test('planning applications behind a body’s letters, and one number in a row, the others alone', async () => {
    const rows =
      '|  |  |\n|---|---|\n| PL.41 | MINUTES |\n| | They were confirmed. |\n| PL.42 | 31/00123/FUL – 4 MILL LANE, SEDGE |\n| | RESOLVED that permission be granted. |\n| PL.43 | APPEALS |\n| | The report was noted. |\n'
    expect(await items(council + rows, 'minutes.md')).toEqual(['PL.41 MINUTES', 'PL.42 31/00123/FUL – 4 MILL LANE, SEDGE', 'PL.43 APPEALS'])
    const alone = 'PL.41\n\nMINUTES\n\nConfirmed.\n\nPL.42\n\nLAMPS\n\nNoted.\n\n| PL.43 | APPEALS |\n|---|---|\n\nThe report was noted.\n'
    expect((await items(council + alone, 'minutes.md'))?.at(-1)).toBe('PL.43 APPEALS')
  })

  test('the year and the count in the first cell, below a heading', async () => {
    const rows =
      '**CALL TO ORDER**\n\nMayor Alder called the meeting to order.\n\n|  |  |  |\n|---|---|---|\n' +
      '| 31-041 | ADOPTION OF AGENDA | |\n| | Moved by Cllr Birch that it be adopted. | CARRIED |\n' +
      '| 31-042 | ADOPTION OF MINUTES | |\n| | Moved by Cllr Birch that they be adopted. | CARRIED |\n' +
      '| 31-043 | BYLAW 512 | |\n| | Moved by Cllr Birch that it be read. | CARRIED |\n'
    expect((await items(council + rows, 'minutes.md'))?.slice(1)).toEqual([
      '31-041 ADOPTION OF AGENDA',
      '31-042 ADOPTION OF MINUTES',
      '31-043 BYLAW 512',
    ])
  })
})

test('letters that count titles below one without a number; “Roll call: Birch, aye” is no title', async () => {
  const text =
    'VILLAGE OF QUAY\nBOARD OF TRUSTEES\nMarch 4, 2031\n\nPresent: Trustees A. Elm, Birch, Cedar\n\nPUBLIC COMMENT\n\nNone.\n\nNEW BUSINESS\n\n' +
    'A. Ordinance 31-04: Parking on Front Street\n\nTrustee Birch moved to adopt it.\n\nRoll call: Birch, aye; Cedar, aye. Motion carried.\n\n' +
    'B. Purchase of a Plow\n\nTrustee Cedar moved to buy one.\n\nADJOURNMENT\n\nThe meeting adjourned at 8 p.m.\n'
  expect(await items(text)).toEqual(['PUBLIC COMMENT', 'A Ordinance 31-04: Parking on Front Street', 'B Purchase of a Plow', 'ADJOURNMENT'])
})

test('a break’s sign at the end of a paragraph of Markdown', async () => {
  const text =
    '# Marl Council\n\nMinutes of 4 March 2031\n\nPresent: Cllr Alder\n\n1.  **Apologies**\\\n    > None.\n\n2.  **Lamps**\\\n    > Two were out.\n'
  expect(await items(text, 'minutes.md')).toEqual(['1 Apologies', '2 Lamps'])
})

test('a table of actions below the items, as text out of a PDF has it: its “No.” heads no page', async () => {
  const text =
    '1. Welcome\nAA welcomed everyone.\n\n2. Finance\nThe budget was approved.\n\n3. Next meeting\n7 May.\n\nActions\nNo.\n\nAction\n\nWho\n\n1\n\nSend the\nplan\n\nBB\n\n2\n'
  expect((await items(head + text))?.slice(0, 3)).toEqual(['1 Welcome', '2 Finance', '3 Next meeting'])
})

test('ids that a program made of titles set nothing aside', async () => {
  const text =
    '<body><h1>Dale Council</h1><p>Minutes of the meeting held on 4 March 2031</p><p>Present: Cllr Alder</p>' +
    '<h2 id="apologies">1. Apologies</h2><p>None.</p><section id="consent-agenda"><h2>2. Consent agenda</h2><p>Approved.</p></section>' +
    '<h2 id="share-of-costs">3. Share of costs</h2><p>Noted.</p><h2 id="search-for-a-clerk">4. Search for a clerk</h2><p>Agreed.</p></body>'
  expect(await items(text, 'minutes.html')).toEqual(['1 Apologies', '2 Consent agenda', '3 Share of costs', '4 Search for a clerk'])
})

describe('lines of hard-wrapped text', () => {
  const filler = Array.from(
    { length: 8 },
    (_, i) =>
      `${i + 4}. Lamps in street ${String.fromCharCode(65 + i)}\nThe Clerk told the members at some length of what had come of it in the\nlast weeks and of what was still to be done before the evenings are dark.\n`,
  )
  const texts = async (text: string, title: string) =>
    (await meeting(head + text + filler.join('\n')))?.items.find((item) => item.title === title)?.blocks.map(({ text }) => text)

  test('the last figures of a sentence are no label', async () => {
    const text =
      '1. Rates\nThe Clerk explained that the rates of the sewers had not been changed since\n2027. It was agreed to leave them for another year.\n\n2. Fair\nThe Clerk reported that the fair in the park would be held by us on April\n19. It was agreed to buy flags.\n\n3. Oil\nThe Clerk reported that in the shed there were now cans to the number of\n12. It was agreed to sell six.\n'
    expect(await texts(text, 'Rates')).toEqual([
      'The Clerk explained that the rates of the sewers had not been changed since 2027. It was agreed to leave them for another year.',
    ])
    expect((await texts(text, 'Fair'))?.length).toBe(1)
    expect((await texts(text, 'Oil'))?.length).toBe(1)
  })

  test('what begins a paragraph below a sentence that ends short of the edge', async () => {
    const text =
      '1. Rates\nCllr Alder moved, and Cllr Birch seconded, that the council recommends to\nthe county that it keeps the rates for the sewers as they are for now.\nOn being put to the vote the motion was carried.\n'
    expect((await texts(text, 'Rates'))?.[1]).toBe('On being put to the vote the motion was carried.')
  })
})

describe('text out of a PDF, without empty lines', () => {
  test('titles in capitals over two lines, above the text and in the heading', async () => {
    const text =
      'THE CORPORATION OF THE TOWNSHIP OF ELDER\nFALLS\nMINUTES OF THE REGULAR MEETING OF COUNCIL\nMarch 5, 2031\nPresent: Mayor Alder\n1. CALL TO ORDER\nMayor Alder called the meeting to order.\n2. DISCLOSURE OF PECUNIARY INTEREST AND GENERAL\nNATURE THEREOF\nNone.\n3. LAMPS\nNOTED\nThe lamps were out.\n'
    expect(await items(text)).toEqual(['1 CALL TO ORDER', '2 DISCLOSURE OF PECUNIARY INTEREST AND GENERAL NATURE THEREOF', '3 LAMPS'])
    expect((await meeting(text))?.committee).toContain('ELDER FALLS')
  })

  test('short titles, the first below the list of apologies; the last name of a list on the next line', async () => {
    const text =
      'Sedge Lane Allotment Association\nCommittee meeting, Monday 3 March 2031, 7pm, The Plough\nPresent: Ann Alder (chair), Bo Birch (treasurer), Cy Cedar (secretary), Di\nDale\nApologies: Ed Elm\nMinutes of the last meeting\nThe minutes of 3 February were agreed.\nWater\nThe tank leaks. Di will ask for a price.\nVacant plots\nTwo are free. Agreed to split plot 22.\nAny other business\nNone.\nDate of next meeting\nMonday 7 April 2031, 7pm.\n'
    const read = await meeting(text)
    expect(read?.items.map(({ title }) => title)).toEqual([
      'Minutes of the last meeting',
      'Water',
      'Vacant plots',
      'Any other business',
      'Date of next meeting',
    ])
    expect(read?.attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'Ann Alder present',
      'Bo Birch present',
      'Cy Cedar present',
      'Di Dale present',
      'Ed Elm apologies',
    ])
  })

  test('running heads: on the second of two numbered pages, on a later page with the meeting’s day, and behind page numbers', async () => {
    const item = (n: number) => `${n}. Lamps in street ${n}\n\nThe Clerk reported that all was well.\n\nIt was agreed to leave it so.\n\n`
    const page = (from: number) => [0, 1, 2, 3, 4].map((i) => item(from + i)).join('')
    const line = 'Little Sedge Council – Minutes 4 March 2031'
    const titles = Array.from({ length: 10 }, (_, i) => `${i + 1} Lamps in street ${i + 1}`)
    const texts = [
      `${line}\n\n${head}${page(1)}Page 1 of 2\n\f${line}\n\n${page(6)}Page 2 of 2\n`,
      `${head}${page(1)}\f${line}\n\n${page(6)}`,
      `1\n${line}\n\n${head}${page(1)}2\n${line}\n\n${page(6)}`,
    ]
    for (const text of texts) {
      const read = await meeting(text)
      expect(read?.items.map(({ number, title }) => `${number} ${title}`)).toEqual(titles)
      expect(read?.items.every(({ blocks, decisions }) => blocks.length === 2 && decisions.length === 1)).toBe(true)
    }
  })
})

test('numbers of three figures below those of two', async () => {
  const text =
    '1 OPENING\nThe President opened the meeting.\n\n5 REPORTS\n\n5.1 CORPORATE SERVICES\n\n5.1.1 List of Payments – February 2031\nThat the list be received.\nCARRIED 4/0\n\n5.1.2 Sale of Grader\nThat it be sold.\nCARRIED 4/0\n\n5.2 WORKS\n\n5.2.1 Quay Road Bridge\nThat it be mended.\nCARRIED 3/1\n\n6 CLOSURE\nAt 4.47pm.\n'
  expect(await items(head + text)).toEqual([
    '1 OPENING',
    '5 REPORTS',
    '5.1 CORPORATE SERVICES',
    '5.1.1 List of Payments – February 2031',
    '5.1.2 Sale of Grader',
    '5.2 WORKS',
    '5.2.1 Quay Road Bridge',
    '6 CLOSURE',
  ])
  const paragraphs =
    '1 OPENING\nThe President opened the meeting.\n\n2 REPORTS\n\n2.1 Works\n\n2.1.1 The Engineer reported that the bridge was shut.\n\n2.1.2 He was asked when it would be open.\n\n3 CLOSURE\nAt 4.47pm.\n'
  expect(await items(head + paragraphs)).toEqual(['1 OPENING', '2 REPORTS', '2.1 Works', '3 CLOSURE'])
})
