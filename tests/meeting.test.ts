import { describe, expect, test } from 'vitest'
import { cleanBody } from '../src/extract/meeting/body.ts'
import { type Meeting, minutebook, open, parse } from '../src/index.ts'

async function meetings(text: string, path = 'minutes.txt'): Promise<Meeting[]> {
  return (await parse(open(text, { path }))).children
}

const body = 'Present: Councillors Ash (Chair) and Birch\n\n1. Apologies\n\nNone.\n\n2. Lamps\n\nRESOLVED that lamps be bought.\n'
const printed = async (heading: string, rest = body) => (await meetings(`${heading}\n\n${rest}`))[0] as Meeting

const items =
  'Items\nNo. Item\n\n1.\n\nApologies\n\nTo receive any.\n\nMinutes:\n\nNone.\n\n2.\n\nLamps\n\nMinutes:\n\nRESOLVED that lamps be bought.\n'

describe('published pages', () => {
  test('the meeting’s line, venue and contact', async () => {
    const [meeting] = await meetings(
      `Agenda, decisions and minutes\n\nBoard of Lanes - Monday, 3rd June, 2030 6.30 pm\n\nVenue: Lower Hall, Town Hall. View directions\n\nContact: Tamsin Oake  (01000) 555010  Email: tamsin.oake@example.org\n\n${items}`,
    )
    expect(meeting).toMatchObject({
      committee: 'Board of Lanes',
      date: '2030-06-03',
      dateText: 'Monday, 3rd June, 2030',
      startTime: '18:30',
      venue: 'Lower Hall, Town Hall',
      contact: 'Tamsin Oake (01000) 555010 Email: tamsin.oake@example.org',
      status: 'held',
      draft: false,
    })
  })

  test('the line below the page’s title names the body, whatever its name', async () => {
    const [meeting] = await meetings(`Agenda and minutes\n\nOverview and Scrutiny - Wednesday, 20th August, 2031 7.00 pm\n\n${items}`)
    expect(meeting).toMatchObject({ committee: 'Overview and Scrutiny', date: '2031-08-20' })
  })

  test('the membership of a body is no body', () => {
    expect(cleanBody('Membership of the Joint Committee')).toBeUndefined()
    expect(cleanBody('Terms of Reference of the Lamps Board')).toBeUndefined()
    expect(cleanBody('Committee Services Manager')).toBeUndefined()
  })

  test('how to reach the contact stands on the next line', async () => {
    const [meeting] = await meetings(
      `Agenda and minutes\n\nVenue: Lower Hall\n\nContact: Tamsin Oake\ntel. no.: 01000 555010  Email: tamsin.oake@example.org\n\n${items}`,
    )
    expect(meeting?.contact).toBe('Tamsin Oake tel. no.: 01000 555010 Email: tamsin.oake@example.org')
  })

  test('at somebody’s house; the stamp of a web page; notes of a club', async () => {
    expect(
      await printed('Minutes of Committee Meeting held on 27th July 2031\nThe meeting was held at 21 Elm Gardens at 8.00pm.'),
    ).toMatchObject({
      venue: '21 Elm Gardens',
      startTime: '20:00',
    })
    expect((await printed('AGM minutes 2031\nMon, 05 Feb 2032 00:00\n14 NOVEMBER 2031')).date).toBe('2031-11-14')
    expect((await printed('DRAFT Notes of Sedge Tennis Club\n\nAnnual General Meeting\n\n19th November 2031')).committee).toBe(
      'Sedge Tennis Club',
    )
  })

  test('a community council whose name stands on the line above', async () => {
    const name = async (head: string) => (await printed(head)).committee
    expect(await name('CYNGOR CYMUNED\nLLANSEDGE ISAF\nCOMMUNITY COUNCIL\n\nMinutes of the meeting, 5th March 2031')).toBe(
      'LLANSEDGE ISAF COMMUNITY COUNCIL',
    )
    expect(await name('DRAFT MINUTES\nPARISH COUNCIL\n\nMinutes of the meeting, 5th March 2031')).toBe('PARISH COUNCIL')
    expect(await name('Kit Quill\nClerk to the Council\n\nMinutes of the meeting, 5th March 2031')).toBeUndefined()
  })

  test('a municipality with a number; the council of a parish’s church; a place and who was there', async () => {
    const council =
      'MINUTES OF THE REGULAR MEETING OF THE COUNCIL OF THE RURAL MUNICIPALITY OF ELM LAKE NO. 442 HELD AT THE MUNICIPAL OFFICE'
    expect((await printed(`${council}, MARSH, ON THURSDAY APRIL 4, 2031`)).committee).toBe(
      'COUNCIL OF THE RURAL MUNICIPALITY OF ELM LAKE NO. 442',
    )
    expect(await printed('PCC Minutes: Monday 20th May 2031')).toMatchObject({ committee: 'PCC', date: '2031-05-20' })
    const named = 'PCC Minutes 3 March 2031\n\nMinutes of a meeting of the Parochial Church Council, held on Tuesday March 3rd 2031.'
    expect((await printed(named)).committee).toBe('Parochial Church Council')
    expect((await printed('Minutes of the Annual Parochial Church Meeting held on 4 March 2031')).committee).toBe(
      'Annual Parochial Church Meeting',
    )
    const met = 'The Lanes Borough Council met at 12 Mill St. with the following members present on March 4, 2031 at 7 pm.'
    expect((await printed(met)).venue).toBe('12 Mill St')
  })

  test('the day in the sentence that opens the minutes, and neither a web page’s nor the last meeting’s', async () => {
    const meeting = await printed(
      'June 24, 2032\n\nAGM Minutes & Papers\n\nMinutes of the Annual General Meeting of the Sedge Hall Management Committee Monday 18 April 2031',
      'Mr Bo Elm (Chairman) BE\nDr Ann Hall AH\n\nMinutes from the last AGM held on 12 April 2030\n\nThese were read and approved.\n\n1. Lamps\n\nRESOLVED that lamps be bought.\n\n2. Paths\n\nNone.\n',
    )
    expect(meeting).toMatchObject({ committee: 'Sedge Hall Management Committee', date: '2031-04-18' })
    expect(meeting.venue).toBeUndefined()
  })

  test('the line of a council that is called no more than that, and of an annual meeting', async () => {
    const line = async (words: string) => (await meetings(`Agenda and minutes\n\n${words}\n\nVenue: Guild Hall\n\n${items}`))[0]
    expect(await line('Council - Wednesday, 16th January, 2030 2.00 pm')).toMatchObject({
      committee: 'Council',
      date: '2030-01-16',
      startTime: '14:00',
    })
    expect(await line('Annual Meeting, Lanes Municipal District - Monday, 14th June, 2030 9.30 am')).toMatchObject({
      committee: 'Lanes Municipal District',
      date: '2030-06-14',
    })
    expect(await line('Council: Netherby Town Council')).toMatchObject({ organization: 'Netherby Town Council' })
  })

  test('the day of the week tells the meeting’s date; a sentence below is no part of the place', async () => {
    const [meeting] = await meetings(
      `Agenda and minutes\n\nCabinet - for meetings after 09/05/30, please see 'Mayor' - Monday, 19 March 2029 5:00 pm\n\n${items}`,
    )
    expect(meeting).toMatchObject({ committee: 'Cabinet', date: '2029-03-19', startTime: '17:00' })
    expect(
      await printed(
        'Schools Forum\nMinutes of the Meeting\nHeld on Wednesday 18 January, 2030 at\nOak School\n\nMeeting commenced at 8.05 am',
      ),
    ).toMatchObject({
      venue: 'Oak School',
      startTime: '08:05',
    })
  })

  test('“Venue, Church House” is a place; a page’s title is no body; a pause is no end', async () => {
    const meeting = await printed(
      'Parish Council Documents\n\nMinutes of the Council Meeting,\n14th May 2030\nVenue, Church House',
      `${body}\n3. Questions\n\nThe Chairman closed the meeting at 18.50hrs to enable public participation.\n`,
    )
    expect(meeting).toMatchObject({ venue: 'Church House', date: '2030-05-14' })
    expect(meeting.committee).not.toMatch(/Documents/)
    expect(meeting.endTime).toBeUndefined()
  })

  test('no line, no date: nothing is taken from the items', async () => {
    const [meeting] = await meetings(
      `Agenda and minutes\n\nVenue: Guild Room\n\n${items.replace('None.', 'None. The next meeting of the Lanes Committee is on 4 July 2030 at 7pm.')}`,
    )
    expect(meeting?.venue).toBe('Guild Room')
    for (const field of ['committee', 'date', 'startTime', 'contact'] as const) expect(meeting?.[field]).toBeUndefined()
  })

  test('the day of the next meeting is not that of this one', async () => {
    const [meeting] = await meetings(
      'Agenda and minutes\n\nVenue: Guild Room\n\nNo. Item\n\nIt was reported that the meeting was inquorate. The Mayor could:\n\n1.  Rearrange the meeting.\n\n2.  Defer the items to the next meeting on 4 July 2030.\n',
    )
    expect(meeting?.venue).toBe('Guild Room')
    expect(meeting?.date).toBeUndefined()
  })

  test('an issue through two meetings', async () => {
    const found = await meetings(
      'Issue - meetings\n\nHarbour Lights\n\nMeeting: 09/05/2029 - Cabinet (Item 31)\n\n31 Harbour Lights\n\nMinutes:\n\nResolved: To note the position.\n\nMeeting: 11/04/2029 - Lanes Scrutiny Committee (Item 7.)\n\n7. Harbour Lights\n\nMinutes:\n\nResolved: That repairs be made.\n',
    )
    expect(found.map((meeting) => [meeting.committee, meeting.date])).toEqual([
      ['Cabinet', '2029-05-09'],
      ['Lanes Scrutiny Committee', '2029-04-11'],
    ])
  })

  test('a decision page', async () => {
    const [meeting] = await meetings(
      'Decision details\n\nLIBRARY HOURS\n\nDecision Maker: Cabinet\n\nDecision:\n\nThat the hours be approved.\n\nPublication date: 02/02/2030\n\nDate of decision: 01/02/2030\n\nDecided at meeting: 01/02/2030 - Cabinet\n',
    )
    expect(meeting).toMatchObject({ committee: 'Cabinet', date: '2030-02-01' })
  })

  test('in Welsh', async () => {
    const [meeting] = await meetings(
      'Rhaglen a chofnodion\n\nLleoliad: Neuadd y Dref\n\nEitemau\nRhif. Eitem\n\n1.\n\nYmddiheuriadau\n\nCofnodion:\n\nDim.\n',
    )
    expect(meeting?.venue).toBe('Neuadd y Dref')
  })

  test('draft minutes say so; minutes that approve draft minutes are none', async () => {
    const draft = await meetings(`Agenda and draft minutes\n\nLanes Board - Monday, 3rd June, 2030 6.30 pm\n\n${items}`)
    expect(draft[0]?.draft).toBe(true)
    const approved = await meetings(
      `Agenda and minutes\n\nLanes Board - Monday, 3rd June, 2030 6.30 pm\n\n${items.replace('None.', 'The draft minutes of 4 May were approved.')}`,
    )
    expect(approved[0]?.draft).toBe(false)
  })
})

describe('the opening of printed minutes', () => {
  test.each([
    [
      'MINUTES of a meeting of the Lanes Committee held in the Guild Room, Town Hall, Lane End on Thursday, 9 January 2030.',
      { committee: 'Lanes Committee', venue: 'Guild Room, Town Hall, Lane End', date: '2030-01-09' },
    ],
    [
      'LANE COUNTY COUNCIL\n\nCOUNTY COUNCIL\n\nMINUTES of a meeting of the County Council held in the Council Chamber, County Hall on Thursday, 9 January 2030.',
      { organization: 'LANE COUNTY COUNCIL', committee: 'COUNTY COUNCIL', venue: 'Council Chamber, County Hall', date: '2030-01-09' },
    ],
    [
      'NETHERBY BOROUGH COUNCIL\n\nLANES COMMITTEE\n\nMinutes of the meeting held on Tuesday 7 May 2030',
      { organization: 'NETHERBY BOROUGH COUNCIL', committee: 'LANES COMMITTEE', date: '2030-05-07' },
    ],
    [
      'MINUTES OF PROCEEDINGS AT SPECIAL MEETING OF THE MUNICIPAL DISTRICT OF LANE-\n\nEND HELD IN ÁRAS NA LÁNA, NEW ROAD, CO. LANE ON TUESDAY, 16TH OCTOBER, 2030 AT 4.30 P.M.',
      { committee: 'MUNICIPAL DISTRICT OF LANE-END', venue: 'ÁRAS NA LÁNA, NEW ROAD, CO. LANE', date: '2030-10-16', startTime: '16:30' },
    ],
    [
      'MINUTES OF THE COUNCIL MEETING OF LANES MUNICIPALITY HELD ON THE 29 AUGUST 2030 AT 17H00 IN THE R.L. Elm Hall, Lanes\nThe meeting opened with a prayer.',
      { date: '2030-08-29', startTime: '17:00', venue: 'R.L. Elm Hall, Lanes' },
    ],
    [
      'Minutes of the meeting of the Lane End Parish Council\n\nheld on Tuesday 8th January 2030 in the Village Hall at 7.30 p.m.',
      { committee: 'Lane End Parish Council', venue: 'Village Hall', date: '2030-01-08', startTime: '19:30' },
    ],
    [
      'Minutes 24 June 2030\n\nMeeting of the Lane End Parish Council at 8:45PM on Monday 24th June 2030 in Lane End Village Hall',
      { committee: 'Lane End Parish Council', venue: 'Lane End Village Hall', date: '2030-06-24', startTime: '20:45' },
    ],
    [
      'Minutes from the Lane End Community Council meeting held at 6.30pm on Monday 20th May 2030 at Lane End Hall\n\nCllr Jo Elm   Chair\n\nCllr Kit Fir (arrived at 7.02pm)',
      { committee: 'Lane End Community Council', venue: 'Lane End Hall', date: '2030-05-20', startTime: '18:30' },
    ],
    [
      'Lane End Library District Board of Trustees Regular Meeting On March 27, 2030',
      { committee: 'Lane End Library District Board of Trustees' },
    ],
    [
      'MINUTES OF THE LANES COUNCIL MEETING HELD ON THE 31ST MARCH 2030 AT 11H00, GUILD CHAMBER',
      { committee: 'LANES COUNCIL', venue: 'GUILD CHAMBER', date: '2030-03-31', startTime: '11:00' },
    ],
    [
      'Draft copy of Student Council minutes\nTuesday 5th May 2030\n6pm, Students’ Union Meeting Room, City Campus',
      { committee: 'Student Council', venue: 'Students’ Union Meeting Room, City Campus', date: '2030-05-05', startTime: '18:00' },
    ],
    [
      'MINUTES OF LANE END PARISH COUNCIL MEETING\n\nHELD AT THE VILLAGE HALL\n\nTUESDAY SEPTEMBER 3RD 2030',
      { committee: 'LANE END PARISH COUNCIL', venue: 'VILLAGE HALL', date: '2030-09-03' },
    ],
    [
      'Minutes of the Lane End Parish Council Meeting held in the Community Centre\n\nAt 7.30pm on Wednesday 5 June 2030',
      { committee: 'Lane End Parish Council', venue: 'Community Centre', date: '2030-06-05', startTime: '19:30' },
    ],
    [
      'LANE-CUM-END PARISH COUNCIL\nMINUTES OF THE ANNUAL PARISH COUNCIL MEETING HELD ON\nTUESDAY, 7 MAY 2030\n\nThe Annual Parish Council meeting was held in the Village Hall, Lane on Tuesday, 7 May 2030',
      { committee: 'LANE-CUM-END PARISH COUNCIL', venue: 'Village Hall, Lane', date: '2030-05-07' },
    ],
    [
      'MINUTES\n\nTOWNSHIP OF LANE\n\nTuesday, April 16, 2030\n\nA regular meeting of the Township of Lane Council was held on Tuesday, April 16, 2030 starting at 6:30 p.m.\nThe meeting was held in person at the Lane Community Centre, and livestreamed to the Township channel.',
      {
        committee: 'Township of Lane Council',
        organization: 'TOWNSHIP OF LANE',
        venue: 'Lane Community Centre',
        date: '2030-04-16',
        startTime: '18:30',
      },
    ],
    [
      'Draft Minutes of the Meeting of Lane County Council’s Travel Strategic Policy Committee held on Tuesday 15th October, 2030 at 3:30 p.m. by Webex Video Conference.',
      {
        committee: 'Travel Strategic Policy Committee',
        organization: 'Lane County Council',
        date: '2030-10-15',
        startTime: '15:30',
        venue: undefined,
        draft: true,
      },
    ],
    [
      'LANE END PARISH COUNCIL Draft (Until approved at the following meeting) Minutes of the Ordinary Meeting held on Wednesday 4 September 2030 at 7.00pm in Lane Village Hall',
      { committee: 'LANE END PARISH COUNCIL', venue: 'Lane Village Hall', date: '2030-09-04', startTime: '19:00', draft: true },
    ],
    [
      'LANES PANEL – 10th December 2030\n\nMINUTES of the meeting held in the Lamp Room, Lane House.',
      { committee: 'LANES PANEL', date: '2030-12-10', venue: 'Lamp Room, Lane House' },
    ],
    [
      'Minutes of the Meeting of Little Sedge Parish Council\nThursday 12th October 2028, The Reading Room',
      { committee: 'Little Sedge Parish Council', date: '2028-10-12', venue: 'Reading Room' },
    ],
    [
      '# Lamp Committee\n\nTuesday 5 February 2030, 7.00 p.m. – Committee Room 2, Lane House',
      { committee: 'Lamp Committee', date: '2030-02-05', startTime: '19:00', venue: 'Committee Room 2, Lane House' },
    ],
    [
      'BOROUGH OF LANE END\n\nCOUNCIL\n\nMinutes of the meeting held on 5 February 2030 in the Guildhall',
      { committee: 'COUNCIL', organization: 'BOROUGH OF LANE END', date: '2030-02-05' },
    ],
    [
      'Minutes of the 2nd meeting of the Planning Committee of Lane District Council held at 10.00 am on 3 June 2030 in the Council Chamber',
      { committee: 'Planning Committee', organization: 'Lane District Council', date: '2030-06-03', startTime: '10:00' },
    ],
    [
      'Lane Trust Board\nDate: 14 June 2030\nTime: 10.00 - 12.30\nLocation: Microsoft Teams',
      { committee: 'Lane Trust Board', date: '2030-06-14', startTime: '10:00', endTime: '12:30', venue: undefined },
    ],
    [
      'CITY OF LANES\n\nPLANNING COMMISSION MINUTES\n\nJune 4, 2030',
      { organization: 'CITY OF LANES', committee: 'PLANNING COMMISSION', date: '2030-06-04' },
    ],
    ['Minutes (June, 2030)\n\nTown of North Lane\n\nJune 4, 2030', { committee: 'Town of North Lane', date: '2030-06-04' }],
    [
      'Meeting Title:\n\nLanes Governance Committee Meeting\n\nDate:\n\n10 June 2030',
      { committee: 'Lanes Governance Committee', date: '2030-06-10' },
    ],
  ])('%s', async (heading, facts) => {
    const meeting = await printed(heading)
    for (const [field, value] of Object.entries(facts)) expect([field, meeting[field as keyof Meeting]]).toEqual([field, value])
  })

  test('a body that met: the sentence that opens the business', async () => {
    const [meeting] = await meetings(
      'Minutes - 5/24/2030\n\nThe Lanes County Board of Supervisors met in regular session on Friday, May 24, 2030 at 4:00 p.m. in the Guild Room. Board members present were Ash, Birch and Cedar.\n\nMotion by Ash second by Birch to approve the agenda. Carried 3-0.\n',
    )
    expect(meeting).toMatchObject({
      committee: 'Lanes County Board of Supervisors',
      date: '2030-05-24',
      startTime: '16:00',
      venue: 'Guild Room',
    })
    expect(meeting?.attendance.map(({ name }) => name)).toEqual(['Ash', 'Birch', 'Cedar'])
  })

  test('where the meeting was called to order, below the title that says so', async () => {
    const [meeting] = await meetings(
      '# Lanes Township Board of Trustees Meeting Minutes\n\nJune 4, 2030\n\n## CALL TO ORDER\n\nChairman Ash called the monthly meeting to order at 7:05 p.m. at the Lanes Town Hall. Present: Ash, Birch.\n\n## LAMPS\n\nLamps were discussed.\n\n## DRAINS\n\nDrains were discussed.\n',
      'minutes.md',
    )
    expect(meeting).toMatchObject({ date: '2030-06-04', startTime: '19:05', venue: 'Lanes Town Hall' })
  })

  test('from when to when, in the sentence that opens the minutes', async () => {
    const held = async (when: string) => {
      const [meeting] = await meetings(
        `LANES TRUST\n\nMinutes of the Board meeting held on Thursday 28 March 2030${when}\n\nPresent: Mr A Ash, Mrs B Birch\n\n1. Lamps\n\nLamps were discussed.\n`,
      )
      return [meeting?.startTime, meeting?.endTime]
    }
    expect(await held(', 9.30am–12.15pm, Boardroom')).toEqual(['09:30', '12:15'])
    expect(await held(' from 9.30am to 12.15pm in the Boardroom')).toEqual(['09:30', '12:15'])
    expect(await held(' at 9.30am')).toEqual(['09:30', undefined])
  })

  test('when the meeting was declared open', async () => {
    const opened = (sentence: string) =>
      meetings(
        `SHIRE OF LANES\n\nMINUTES\n\nORDINARY MEETING OF COUNCIL\nWEDNESDAY 20 FEBRUARY 2030\n\n1. DECLARATION OF OPENING\n${sentence}\n\n2. APOLOGIES\nCr B Birch\n\n3. LAMPS\nThe Clerk reported on lamps.\n`,
      )
    expect((await opened('The President, Cr A Ash, declared the meeting open at 4.02pm.'))[0]?.startTime).toBe('16:02')
    expect((await opened('The meeting was declared open at 4.02pm.'))[0]?.startTime).toBe('16:02')
    expect((await opened('The Warden called the session to order at 6:30 p.m.'))[0]?.startTime).toBe('18:30')
    expect((await opened('The President declared the meeting closed at 4.02pm.'))[0]?.startTime).toBeUndefined()
  })

  test('“Minutes of the Meeting” above “The meeting was called to order” names no body', async () => {
    const [meeting] = await meetings(
      'LANES HALL\n\nTuesday June 4th 2030 7:30 pm\n\nMinutes of the Meeting\n\n1 Call to order\n\nThe meeting was called to order by Mayor Ash at 7:30 pm.\n\n2 Lamps\n\nLamps were discussed.\n',
    )
    expect(meeting).toMatchObject({ date: '2030-06-04', startTime: '19:30' })
    expect(meeting?.committee).toBeUndefined()
  })

  test('lines in capitals above “ATTENDANCE” are the meeting’s heading', async () => {
    const [meeting] = await meetings(
      'LANES SHIRE COUNCIL\nMINUTES OF THE GENERAL MEETING\nHELD AT NETHERBY\nON FRIDAY 17 MAY 2030\nCOMMENCING AT 8.00AM\n\nATTENDANCE\nCrs A Ash, B Birch & C Cedar\n\nWELCOME\nThe Mayor declared the meeting open.\n\nLAMPS\nThe Clerk reported on lamps.\n',
    )
    expect(meeting).toMatchObject({ committee: 'LANES SHIRE COUNCIL', date: '2030-05-17', startTime: '08:00', venue: 'NETHERBY' })
    expect(meeting?.children.map(({ title }) => title)).toEqual(['WELCOME', 'LAMPS'])
  })

  test('a date without its year gives its words and no date', async () => {
    const meeting = await printed('MINUTES OF MONTHLY MEETING OF THE LANES COMMITTEE HELD ON THURSDAY 23rd DECEMBER AT 3.00PM.')
    expect(meeting.date).toBeUndefined()
    expect(meeting.dateText).toBe('THURSDAY 23rd DECEMBER')
    expect(meeting.startTime).toBe('15:00')
  })

  test('body, date and place out of the welcome below those present', async () => {
    const [meeting] = await meetings(
      'PRESENT: Cllr Jo Elm (Mayor, in the Chair); Cllrs Fir and Oak.\n\nThe Mayor welcomed everyone to the October meeting of Lanes Municipal District held in the Civic Offices on Monday, 7th October, 2030 at 2.30 p.m.\n\nItem 1 – Minutes\n\nThe minutes were confirmed.\n\nItem 2 – Roads\n\nThe programme was noted.\n',
      'a.txt',
    )
    expect(meeting).toMatchObject({
      committee: 'Lanes Municipal District',
      date: '2030-10-07',
      startTime: '14:30',
      venue: 'Civic Offices',
    })
  })
  test('a line of place and date gives both', async () => {
    const [meeting] = await meetings(
      'LANES COUNCIL\nLAMPS COMMITTEE\nMinute of Meeting\nCOUNCIL CHAMBERS, LANE END, 22 October 2030\n\nPresent:- Councillors Elm (Convener) and Fir.\n\n1. LAMPS\n\nThe report was noted.\n\n2. GATES\n\nThe report was noted.\n',
      'a.txt',
    )
    expect(meeting).toMatchObject({ venue: 'COUNCIL CHAMBERS, LANE END', date: '2030-10-22' })
  })
  test('the front matter’s title has the name of the council that the sentence calls “A Parish Council”', async () => {
    const [meeting] = await meetings(
      '---\ntitle: Lane End Parish Council Minutes of the Parish Council meeting held on Tuesday, 7 January 2030\n---\n\nA Parish Council meeting was held in the Village Hall, on Tuesday, 7 January 2030\n\nPresent: Miss Jo Elm, Mr A Fir\n\n**1\\. Apologies**\n\nNone.\n\n**2\\. Lamps**\n\nRESOLVED: That lamps be lit.\n',
      'a.md',
    )
    expect(meeting).toMatchObject({ committee: 'Lane End Parish Council', organization: 'Lane End Parish Council', date: '2030-01-07' })
  })
  test.each([
    ['2030-07-08', 'on Thursday 2nd May 2030.'],
    ['8 July 2030', 'ON THURSDAY 2ND MAY 2030'],
    ['8 July 2030', 'on the 2nd May, 2030.'],
    ['8 July 2030', 'THURSDAY MAY 2ND 2030'],
  ])('the day that the sentence names comes before the page’s own, %s above it', async (page, day) => {
    const text = `${page}\n\nMinutes of Lanes Area Committee Meeting\nheld in the Guildhall, Lane End,\n${day}\n\nPresent: Councillors Ash and Elm\n\n1. Lamps\n\nAgreed.\n`
    expect((await meetings(text, 'a.txt'))[0]).toMatchObject({ date: '2030-05-02', venue: 'Guildhall, Lane End' })
  })
  test('the front matter’s date is that of the publication, unless the text has none', async () => {
    const text = (date: string) =>
      `---\ntitle: "Lane End Parish Council"\ndate: "2030-12-11"\n---\n\nMINUTES OF LANE END PARISH COUNCIL MEETING\n\n${date}\n\nPresent: Mrs R Crane, Mr M Pear\n\n**1.** **Apologies**\n\nNone\n\n**2.** **Lamps**\n\nAgreed.\n`
    const [said] = await meetings(text('TUESDAY SEPTEMBER 3RD 2030'), 'a.md')
    expect(said?.date).toBe('2030-09-03')
    const [unsaid] = await meetings(text('in the hall'), 'a.md')
    expect(unsaid?.date).toBe('2030-12-11')
  })
})

test.each([
  ['2030-04-01', 'Minutes of the 13th March meeting of Lanes Council', '2030-03-13'],
  ['2030-01-10', 'Lanes Council: minutes of the 8th December meeting', '2029-12-08'],
  // Nobody publishes minutes so late: the page's own date is all there is.
  ['2030-12-20', 'Minutes of the 13th March meeting of Lanes Council', '2030-12-20'],
])('the year of a day that has none, from the page: %s, %s', async (published, line, date) => {
  const [meeting] = await meetings(`---\ntitle: "Lanes Council minutes"\ndate: "${published}"\n---\n\n${line}\n\n${body}`, 'minutes.md')
  expect(meeting?.date).toBe(date)
})

test('a hall in small letters, and a trust that meets', async () => {
  const meeting = await printed('LANES WILDLIFE TRUST\n\nMinutes of the annual general meeting held on 4 March 2030 in the village hall')
  expect(meeting).toMatchObject({ committee: 'LANES WILDLIFE TRUST', venue: 'village hall' })
})

describe('how it ended', () => {
  test.each([
    ['There being no further business the meeting closed at 9.45pm.', '21:45'],
    ['The meeting ended at 8.15 pm', '20:15'],
    ['The Chairman brought the meeting to a close at 8.30pm', '20:30'],
    ['The meeting, which began at 7.00 pm, concluded at 8.05 pm.', '20:05'],
    ['The meeting, which began at 7.00 p.m., ended at 8.05 p.m.', '20:05'],
    ['Meeting ended at 10:00', '10:00'],
    ['The hearing closed at 11.55 a.m.', '11:55'],
    ['The meeting finished at 21.10.', '21:10'],
    ['Close of meeting: 9.10 pm', '21:10'],
    ['Finish time 9.10pm', '21:10'],
    ['The meeting ended at 9.10pm. The next meeting will be held on 9 April 2030 at 7.30pm.', '21:10'],
    ['Moved by Elm, seconded by Fir to adjourn at 10:12 a.m. Motion carried.', '10:12'],
    ['The meeting closed.', undefined],
    ['The meeting adjourned for a short break at 8.05pm and reconvened at 8.15pm.', undefined],
    ['The meeting is scheduled to end at 4.30 pm.', undefined],
  ])('%s', async (line, clock) => {
    const meeting = await printed('Minutes of the meeting of the Lanes Committee held on 7 May 2030', `${body}\n${line}\n`)
    expect(meeting.endTime).toBe(clock)
  })

  test('as an item', async () => {
    const meeting = await printed(
      'Minutes of the meeting of the Lanes Committee held on 7 May 2030',
      `${body}\n3. Duration of Meeting\n\n6.30 p.m. to 6.48 p.m.\n`,
    )
    expect(meeting.endTime).toBe('18:48')
  })

  test('cancelled', async () => {
    const html =
      '<html><body><h1 class="mgMainTitleTxt">Meeting</h1><h2 class="mgSubTitleTxt">Lanes Committee - Thursday 5 December 2030 7:30 pm, CANCELLED</h2><p>No documents are available for this meeting</p></body></html>'
    const [meeting] = await meetings(html, 'a.html')
    expect(meeting).toMatchObject({ committee: 'Lanes Committee', date: '2030-12-05', startTime: '19:30', status: 'cancelled' })
  })

  test('inquorate', async () => {
    const meeting = await printed(
      'Minutes of the meeting of Lane End Parish Council held on 7 May 2030',
      'Present: Cllr Ash\n\n1. Apologies\n\nCllr Birch\n\nIn view of the fact that there were insufficient councillors present to form a quorum, the meeting had to be cancelled.\n',
    )
    expect(meeting.status).toBe('inquorate')
  })

  test('held, though the minutes say that another was inquorate', async () => {
    const meeting = await printed(
      'Minutes of the meeting of Lane End Council held on 7 May 2030',
      'Present: Cllr Ash\n\n1. Minutes\n\nCarried.\n\n2. April\n\nThat it be acknowledged there was no quorum on April 9, 2030 therefore no meeting was held.\n',
    )
    expect(meeting.status).toBe('held')
  })

  test('only called', async () => {
    const [meeting] = await meetings(
      'Agenda\n\nLanes Committee - Monday, 3rd June, 2030 6.30 pm\n\nVenue: Guild Room\n\nItems\nNo. Item\n\n1.\n\nApologies\n\nTo receive apologies.\n\n2.\n\nLamps\n\nTo RESOLVE that lamps be bought.\n',
    )
    expect(meeting?.status).toBe('scheduled')
  })
})

test('which council met, the sentence says below a line with its kind of meeting alone', async () => {
  const [meeting] = await meetings(
    'Ordinary Council Meeting Minutes      9 February 2030\n\nMINUTES OF SEDGE DISTRICT COUNCIL\nORDINARY COUNCIL MEETING\nHELD AT THE GUILD ROOM\nON SATURDAY, 9 FEBRUARY 2030 AT 9.30AM\n\nPresent: Cr Ash\n\n1. Lamps\n\nRESOLVED that lamps be lit.\n',
  )
  expect(meeting?.committee).toBe('SEDGE DISTRICT COUNCIL')
})

test('a time and a date that lost the space between them', async () => {
  const [meeting] = await meetings(
    'Sedge Council\nParks Committee\n4.00pm1 July 2030\nLower Hall\nMINUTES\nPresent: Cllr Ash\n\n1. Lamps\n\nRESOLVED that lamps be lit.\n',
  )
  expect(meeting).toMatchObject({ date: '2030-07-01', startTime: '16:00' })
})

describe('names of bodies', () => {
  test.each([
    ['The 7th Meeting of the Planning Committee', 'Planning Committee'],
    ['Lane City Council Meeting Minutes', 'Lane City Council'],
    ['Lanes Steering Committee (LSC) Meeting', 'Lanes Steering Committee (LSC)'],
    ['LANE EXTRAORDINARY PARISH COUNCIL', 'LANE PARISH COUNCIL'],
    ['Lanes Planning Committee – Minutes (DRAFT)', 'Lanes Planning Committee'],
    ['Lane Parish Council Extra Ordinary meeting.', 'Lane Parish Council'],
    ['LANE DISTRICT COUNCIL ORDINARY COUNCIL MEETING', 'LANE DISTRICT COUNCIL'],
    ['Lane Parish Council A.G.M.', 'Lane Parish Council'],
    ['Lane Parish Council - December Meeting', 'Lane Parish Council'],
    ['Extraordinary Full Council', 'Full Council'],
    ['Full Council Meeting Minutes', 'Full Council'],
    ['The Eighty Fourth (84th) Special Lanes Council Meeting', 'Lanes Council'],
    ["BOARD OF SELECTMEN'S MEETING", 'BOARD OF SELECTMEN'],
    ['LANES COMMISSION VIRTUAL BUSINESS MEETING', 'LANES COMMISSION'],
    ['Lanes Planning Commission Regular Meeting', 'Lanes Planning Commission'],
    ['Lanes Planning Commission -Draft', 'Lanes Planning Commission'],
    ['Lanes Parish Council met', 'Lanes Parish Council'],
    ['Dale Friday Bowling League', 'Dale Friday Bowling League'],
    ['100th AGM of Lanes Allotments Association', 'Lanes Allotments Association'],
    ['Lanes Parish Council Annual Meeting', 'Lanes Parish Council'],
    ['Regular Council Meeting – Minutes', 'Council'],
    ['Lanes Lamps Committee Meeting - Draft Minutes', 'Lanes Lamps Committee'],
    ['Lamps Advisory Committee of the Lanes Elections Commission', 'Lamps Advisory Committee'],
  ])('%s', (text, name) => {
    expect(cleanBody(text)?.name).toBe(name)
  })

  test.each([
    'Lamps and lanes',
    'The Committee considered a report',
    'All Members of the County Council',
    'Council Tax £31.65',
    'Apologies',
    'Minutes of the January meeting',
    'Council Chamber held',
    'Council Chambers - Hybrid',
    'Lanes District Board Room',
    'Jo Elm, Selectboard Member',
    'At Lanes Cricket Club',
    'Home > Council and Democracy > Agenda and minutes',
  ])('%s names none', (text) => {
    expect(cleanBody(text)).toBeUndefined()
  })
})

test.each([
  [
    'Lane & Elm Parish Council\nAnnual Parish Council Meeting\nMINUTES\nHeld at 7.15pm on Tuesday 7th May 2030\nAt Lanes Cricket Club',
    { committee: 'Lane & Elm Parish Council', venue: 'Lanes Cricket Club', date: '2030-05-07' },
  ],
  [
    'Lane Fields Allotment Committee\nMinutes of the Fence Plan meeting held at\n7.30pm on Tuesday 7th May 2030\nat The Granary, Egg Lane.',
    { committee: 'Lane Fields Allotment Committee', venue: 'Granary, Egg Lane' },
  ],
  [
    'MINUTES OF THE MEETING OF THE PARISH COUNCIL\nHELD ON TUESDAY MAY 7TH 2030 IN THE VILLAGE HALL AT 7.30\nHELD ON TUESDAY MAY 7TH 2030 IN THE VILLAGE HALL AT 7.30',
    { committee: 'PARISH COUNCIL', venue: 'VILLAGE HALL', date: '2030-05-07' },
  ],
  [
    'Minutes of theParish Council Meeting held in Goods Yard House on 2nd July2030at 7:30pm',
    { committee: 'Parish Council', venue: 'Goods Yard House', date: '2030-07-02', start_time: '19:30' },
  ],
  [
    'MEETING OF THE PARISH COUNCIL HELD ON TUESDAY 7TH MAY 2030 IN THE VILLAGE\nHALL AT 7.30PM',
    { venue: 'VILLAGE HALL', date: '2030-05-07', start_time: '19:30' },
  ],
  ['Minutes of the Annual Village Meeting held on 7 May 2030', { committee: 'Annual Village Meeting' }],
])('the lines above those present: %s', async (head, facts) => {
  const { meetings } = await minutebook(
    `${head}\n\nPresent: Cllr Ann Elm (Chair), Cllr Bo Fir\n\n1. Apologies\nNone.\n2. Lamps\nNoted.\n`,
    'minutes.txt',
  )
  expect(meetings[0]).toMatchObject(facts)
})

test.each([
  ['Moved from 9th October 2028, Cabinet - Tuesday, 2nd October, 2028 2.00 pm', 'Cabinet', '2028-10-02'],
  ['Executive\nTuesday, 7th July, 2028 10.30 am', 'Executive', '2028-07-07'],
  ['Papers\n\nC.        The Minutes of the meeting of the Board held on 13 November 2028 (previously circulated).', null, null],
])('the line of a page’s meeting: %s', async (line, committee, date) => {
  const text = `Agenda and minutes\n\n${line}\n\nVenue: Lower Hall\n\nItems\nNo. Item\n\n1.\n\nArches\n\nMinutes:\n\nNoted.\n`
  const { meetings } = await minutebook(text, 'minutes.txt')
  expect(meetings[0]).toMatchObject({ committee, date, venue: 'Lower Hall' })
})

describe('closed by somebody', () => {
  const signature = 'CONFIRMED AS A TRUE AND CORRECT RECORD AT A MEETING OF THE LANES BOARD HELD ON'
  test.each([
    ['8.35pm The Chair thanked members for their attendance and attention to business and declared the meeting closed.', '20:35'],
    ['Mayor Jo Birch closed the meeting at 8.35 pm.', '20:35'],
    ['Birch adjourned the meeting at 8:35 PM.', '20:35'],
  ])('%s', async (line, endTime) => {
    const meeting = await printed('Minutes of the meeting of Lanes Board held on 3 June 2030', `${body}\n${line}\n\n${signature}\n`)
    expect(meeting.endTime).toBe(endTime)
    expect(meeting.children.at(-1)?.lines.map(({ block }) => block.value)).toEqual(['RESOLVED that lamps be bought.'])
  })
  test('for a while only', async () => {
    const pause = 'Mayor Birch adjourned the meeting.\n\nShe resumed it soon.\n'
    const meeting = await printed('Minutes of the meeting of Lanes Board held on 3 June 2030', `${body}\n${pause}`)
    expect(meeting.children.at(-1)?.lines).toHaveLength(3)
  })
})

test('a line of day and place', async () => {
  expect(await printed('Annual Meeting\n2nd July 2030, Council Chamber')).toMatchObject({ date: '2030-07-02', venue: 'Council Chamber' })
})

test.each([
  ['Minutes of the meeting of the Lanes Board on Tuesday 7 May 2030 at 7.15pm at the Guild Hall, Lane End', 'Guild Hall, Lane End'],
  ['Minutes of the meeting of the Lanes Board at 7.15pm on Tuesday 7 May 2030 in the Guild Room', 'Guild Room'],
])('the place without “held”: %s', async (heading, venue) => {
  expect(await printed(heading)).toMatchObject({ committee: 'Lanes Board', date: '2030-05-07', startTime: '19:15', venue })
})

test('the time at which a meeting re-convened is not its start', async () => {
  const page = 'Agenda item\n\nLamps\n\nMinutes:\n\nThe Committee adjourned at 10.43 am. The meeting was then re-convened at 11.18 am.'
  expect((await minutebook(page, 'page.txt')).meetings[0]?.start_time).toBeNull()
})

test.each([
  ['Lamps Committee (this Committee has now been combined with another and no longer meets)', 'Lamps Committee'],
  ["Cabinet - for meetings after 09/05/31, please see 'Mayor & Cabinet'", 'Cabinet'],
])('%s', async (body, name) => {
  const page = `Issue - meetings\n\nLamps\n\nMeeting: 11/03/2029 - ${body} (Item 6)\n\n6 Lamps\n\nMinutes:\n\nNoted.`
  expect((await minutebook(page, 'page.txt')).meetings[0]?.committee).toBe(name)
})

test.each([
  [
    'The regular meeting of the board of Trustees was called to order at 4:30 p.m. on June 2, 2030 by President Jo Elm.',
    'board of Trustees',
  ],
  ['Special Selectboard Meeting Minutes\nTuesday, April 11, 2030', 'Selectboard'],
  ['Board of Selectmen Minutes 05-21-30\nMay 21, 2030', 'Board of Selectmen'],
])('%s', async (heading, committee) => {
  expect((await printed(heading)).committee).toBe(committee)
})

test('a school district is no place', async () => {
  expect((await printed('Lanes Community School District\nMeeting of the Board of Directors\n8 March 2030')).venue).toBeUndefined()
})

test('a board that another body has, and a meeting in public is held somewhere else', async () => {
  const { meetings } = await minutebook(
    'LANES HOSPITAL TRUST\nMINUTES OF THE BOARD OF DIRECTORS MEETING HELD IN PUBLIC\nThursday 26 September 2030, 10:00\nBoardroom, Trust Headquarters\n\nPresent:\nMs Jo Ash             Chair\n\n1. Minutes\nThe minutes were approved.\n\n2. Lamps\nThe Board noted the report.\n',
  )
  expect(meetings[0]).toMatchObject({
    organization: 'LANES HOSPITAL TRUST',
    committee: 'BOARD OF DIRECTORS',
    venue: 'Boardroom, Trust Headquarters',
  })
})

test.each(['Date: 4 November 2030    Time: 19:00    Venue: Community Room', 'Venue: Community Room, Date: 4 November 2030, Time: 7pm'])(
  'several labels on a line: %s',
  async (line) => {
    const { meetings } = await minutebook(
      `LANES PARISH COUNCIL\n\n${line}\n\nPresent: Cllr A Elm\n\n1. Apologies\n\nNone.\n\n2. Lamps\n\nRESOLVED to buy lamps.\n`,
    )
    expect(meetings[0]).toMatchObject({ date: '2030-11-04', start_time: '19:00', venue: 'Community Room' })
  },
)

test.each([
  ['Full Governing Body\n\nMeeting Minutes – Wednesday 25th March 2030', 'Full Governing Body'],
  [
    'Lanes and Mills CCG Governing Body Meeting in Public\nHeld on 13th January 2030 via Microsoft Teams',
    'Lanes and Mills CCG Governing Body',
  ],
  ['MINUTES OF A MEETING OF THE FULL GOVERNING BODY HELD AT THE SCHOOL ON TUESDAY, 6 OCTOBER 2030', 'FULL GOVERNING BODY'],
])('a governing body: %s', async (heading, committee) => {
  expect((await printed(heading)).committee).toBe(committee)
})

test.each([
  [
    'Lanes Unified School District No. 12\nRegular Board Meeting\nTuesday, October 10, 2030',
    'Board',
    'Lanes Unified School District No. 12',
  ],
  ['Grey Elm First Nation\nChief and Council Meeting Minutes\nDate: February 6, 2030', 'Chief and Council', 'Grey Elm First Nation'],
  [
    'PARISH OF ST. ELM\n\nAt a meeting of the Annual Parish Meeting of electors held in the Schoolroom on Wednesday 8th May 2030 at 7.30 pm',
    'Annual Parish Meeting',
    'PARISH OF ST. ELM',
  ],
])('whose a body is that has no name of its own: %s', async (heading, committee, organization) => {
  expect(await printed(heading)).toMatchObject({ committee, organization })
})

test('a University’s Court; a meeting to be held by Teams has no place', async () => {
  expect(
    await printed('UNIVERSITY OF LANES\n\nCourt\n\nMinute of Meeting held on Wednesday 18 April 2030 in The Senate\nRoom'),
  ).toMatchObject({
    committee: 'Court',
    date: '2030-04-18',
    venue: 'Senate Room',
  })
  const [meeting] = await meetings(
    `Agenda and minutes\n\nLamp Board - Monday, 3rd June, 2030 6.30 pm\n\nVenue: Meeting to be held virtually by a Teams Meeting\n\n${items}`,
  )
  expect(meeting?.venue).toBeUndefined()
})

test('the place behind the date and a dash', async () => {
  expect(
    await printed('Area Board Meeting\nMinutes of meeting held on 26 April 2030 – Lane End Community Centre, Lane End.'),
  ).toMatchObject({
    committee: 'Area Board',
    date: '2030-04-26',
    venue: 'Lane End Community Centre, Lane End',
  })
})

test.each([
  [
    'Minutes of the Annual Lane End Parish Council Meeting held following the\nParish Meeting in the Village Hall on the 8th May 2030.',
    { committee: 'Lane End Parish Council', date: '2030-05-08', venue: 'Village Hall' },
  ],
  [
    'Minutes of the Lane End Annual Parish Council meeting held on Thursday\n30th May 2030 following the Parish Meeting',
    { committee: 'Lane End Parish Council', date: '2030-05-30' },
  ],
  [
    'MINUTES OF PROCEEDINGS AT MEETING OF THE MUNICIPAL DISTRICT OF LANES TO\n\nCONSIDER THE DRAFT PLAN 2030 HELD IN THE GUILD ROOM, LANE END, ON FRIDAY, 18TH OCTOBER, 2030 AT 11.00 A.M.',
    { committee: 'MUNICIPAL DISTRICT OF LANES', date: '2030-10-18', startTime: '11:00', venue: 'GUILD ROOM, LANE END' },
  ],
  [
    'LANES STRATEGIC POLICY\n\nCOMMITTEE\n\nA meeting of the Lanes Strategic Policy Committee was held in the Guild Room, Lane End, on Monday 2nd December 2030 at 2.30p.m.',
    { committee: 'Lanes Strategic Policy Committee', date: '2030-12-02', startTime: '14:30', venue: 'Guild Room, Lane End' },
  ],
])('what the meeting followed, what it was called for, a body broken over lines: %#', async (heading, expected) => {
  expect(await printed(heading)).toMatchObject(expected)
})

test('an issue at the annual meeting: what was carried stands below', async () => {
  const { meetings: found } = await minutebook(
    'Issue - meetings\n\nELECTION OF MAYOR\n\nMeeting: 22/05/2030 - Council - Annual Meeting (Item 1)\n\nELECTION OF MAYOR\n\nMinutes:\n\nThe first business being the election, it was moved by Councillor Elm and seconded by Councillor Fir and CARRIED:\n\nThat Councillor Oak be elected Mayor.\n\nCouncillor Oak was duly declared elected.\n',
  )
  expect(found[0]).toMatchObject({ committee: 'Council' })
  expect(found[0]?.items[0]?.motions).toMatchObject([
    { mover: 'Councillor Elm', seconder: 'Councillor Fir', result: 'carried', text: 'That Councillor Oak be elected Mayor.' },
  ])
  expect(found[0]?.items[0]?.decisions.map(({ clauses }) => clauses.map(({ text }) => text))).toEqual([
    ['Councillor Oak be elected Mayor.'],
  ])
})

describe('the half of the day, where nothing prints it', () => {
  const times = async (heading: string, closing: string) => {
    const day = `Present: Ann Ash, Bo Birch\n\n1. Lamps\n\nRESOLVED that lamps be bought.\n\n${closing}\n`
    const { startTime, endTime, implied } = await printed(heading, day)
    return [startTime, endTime, implied]
  }
  test.each([
    // Nobody meets at half past seven in the morning, and the end follows the start.
    ['held on 4 March 2031 at 7.30 in the Hall', 'The meeting closed at 9.15.', ['19:30', '21:15', ['startTime', 'endTime']]],
    ['held on 4 March 2031 at 7.30pm in the Hall', 'The meeting closed at 10.05.', ['19:30', '22:05', ['endTime']]],
    ['held on 4 March 2031 at 7.30pm in the Hall', 'The meeting closed at 12.05.', ['19:30', '00:05', ['endTime']]],
    ['held on 4 March 2031 at 10.00 in the Hall', 'The meeting closed at 12.30.', ['10:00', '12:30', ['startTime', 'endTime']]],
    ['held on 4 March 2031 at 10.00 am in the Hall', 'The meeting closed at 1.30.', ['10:00', '13:30', ['endTime']]],
    // At eight either is possible; the end tells.
    ['held on 4 March 2031 at 8.00 in the Hall', 'The meeting closed at 9.30pm.', ['20:00', '21:30', ['startTime']]],
    ['held on 4 March 2031 at 8.00 in the Hall', 'The meeting closed at 11.30am.', ['08:00', '11:30', ['startTime']]],
    ['held on 4 March 2031 at 8.00 in the Hall', 'The meeting closed at 9.30.', [undefined, undefined, []]],
    // An end before the start is left to the eye, and one without a start stands as it is printed, or not at all.
    ['held on 4 March 2031 at 7.30pm in the Hall', 'The meeting closed at 7.15.', ['19:30', undefined, []]],
    ['held on 4 March 2031 in the Hall', 'The meeting closed at 10:15.', [undefined, '10:15', ['endTime']]],
    ['held on 4 March 2031 in the Hall', 'The meeting closed at 9:15.', [undefined, undefined, []]],
    ['held on 4 March 2031 at 19:30 in the Hall', 'The meeting closed at 21:15.', ['19:30', '21:15', []]],
  ])('%s … %s', async (heading, closing, expected) => {
    expect(await times(`Minutes of the meeting of Lane End Parish Council ${heading}`, closing)).toEqual(expected)
  })
})

test.each([
  [
    'MINUTES OF THE FINANCE & LAMPS COMMITTEE MEETING OF LANES TOWN COUNCIL HELD IN THE OLD MILL ON 4TH JUNE 2030',
    { committee: 'FINANCE & LAMPS COMMITTEE', organization: 'LANES TOWN COUNCIL', venue: 'OLD MILL' },
  ],
  [
    'The minutes of the Parish Council meeting held on Thursday, 9th January 2030 in the village hall at 7.30pm',
    { committee: 'Parish Council', venue: 'village hall', startTime: '19:30' },
  ],
  [
    'LANES BOARD OF TRUSTEES\nJune 4, 2030\nThe regular meeting was called to order by Mayor Elm at 7:00 p.m. at Town Hall, 4 Main Street.',
    { startTime: '19:00', venue: 'Town Hall, 4 Main Street' },
  ],
  ['LANES CITY COUNCIL WORK SESSION MINUTES\nTUESDAY, MARCH 5, 2030 – 5:30 P.M.', { committee: 'LANES CITY COUNCIL', startTime: '17:30' }],
  [
    'MINUTES OF LAMPS MEETING HELD MONDAY 3RD OCTOBER 2030 AT 7.15 P.M. LANES MEMORIAL HALL',
    { startTime: '19:15', venue: 'LANES MEMORIAL HALL' },
  ],
  [
    'Lanes Town Council\nHeld on:  Tuesday 6 September 2030\nAt: Town Hall, Market Place\nCommencing at: 7.30pm',
    { date: '2030-09-06', venue: 'Town Hall, Market Place', startTime: '19:30' },
  ],
])('%s', async (heading, expected) => {
  expect(await printed(heading)).toMatchObject(expected)
})

test('the day under “Meeting Time:”; the place behind the body; called to order at an hour, on a day, in a room', async () => {
  const day = 'Present: Ann Ash, Bo Birch\n\n1. Lamps\n\nRESOLVED that lamps be bought.\n'
  expect(await printed('Lanes Senate Meeting\n\nMeeting Time: Monday, November 30, 2029 12:32 p.m. to 1:45 p.m.', day)).toMatchObject({
    date: '2029-11-30',
    startTime: '12:32',
  })
  expect(
    await printed(
      'MINUTES OF PROCEEDINGS AT MEETING OF THE MUNICIPAL DISTRICT OF LANE END IN GRAND ARMS HOTEL, LANES ON TUESDAY 8TH JULY, 2031',
    ),
  ).toMatchObject({ committee: 'MUNICIPAL DISTRICT OF LANE END', venue: 'GRAND ARMS HOTEL, LANES' })
  expect(
    await printed('President Elm called the Lanes Senate Meeting 46 to order at 5:30 pm on Wednesday, 16 April 2031, in Room B45.', day),
  ).toMatchObject({ startTime: '17:30', venue: 'Room B45' })
})

test('lines in capitals name the meeting and not its first item; the same day twice is one meeting', async () => {
  const roll = 'ROLL CALL\nMayor Elm Present\nCouncilmember Ash Present\nCouncilmember Fir Absent'
  const text = `CITY OF ALDER\nREGULAR COUNCIL MEETING MINUTES\nMarch 4, 2031\n\nThe meeting was called to order at 7:00 p.m. by Mayor Elm.\n\n${roll}\n\nAPPROVAL OF MINUTES\nAsh moved to approve the minutes of February 4, 2031. Elm seconded. Motion carried 2-0.\n`
  const [meeting] = (await minutebook(text, 'minutes.txt')).meetings
  expect([meeting?.date, meeting?.start_time, meeting?.items.map(({ title }) => title)]).toEqual([
    '2031-03-04',
    '19:00',
    ['ROLL CALL', 'APPROVAL OF MINUTES'],
  ])
  const head =
    'MINUTES\nMonday, 9 December 2030\nAT 4:00pm\nCouncil Chamber, Town Hall\n\nPage 1\n\n9/12/2030\n\nPRESENT:\nCouncillors A Elm and B Fir.'
  const { meetings } = await minutebook(`${head}\n\nAPOLOGIES:\nNil.\n\nLAMPS:\nIt was resolved to buy lamps.\n`, 'minutes.txt')
  expect(meetings.map(({ date, start_time, attendance }) => [date, start_time, attendance.length])).toEqual([['2030-12-09', '16:00', 2]])
})

test('one minute in Scotland, and an open meeting', async () => {
  const text =
    'Minute of the Lanes & Dale Board meeting held on Monday 6th May 2030 at Lanes hall.\nPresent: Ann Elm (Chair), Bo Fir\n\n1. Lamps\n\nNoted.\n'
  expect((await minutebook(text)).meetings[0]?.committee).toBe('Lanes & Dale Board')
  expect(cleanBody('Lanes Hall Management Committee Open Meeting Minutes')?.name).toBe('Lanes Hall Management Committee')
})

test('a room with its time, a meeting room before the date', async () => {
  const venue = async (lines: string) =>
    (await minutebook(`LANES COUNCIL\nMINUTES\n${lines}\nPresent: Cllr Ash, Cllr Birch\n\n1. Lamps\n\nNoted.\n`)).meetings[0]?.venue
  expect(await venue('Monday 16 March 2030\nCommittee Room at 7.30pm')).toBe('Committee Room')
  expect(await venue('Lane End Hall Meeting Room 16 March 2030 at 17:00hrs')).toBe('Lane End Hall Meeting Room')
})

test.each([
  [
    'Marl and Sedge Community Council held their monthly meeting in the Village Hall at 7.30pm on the 10th June 2031.',
    'Marl and Sedge Community Council',
    'Village Hall',
  ],
  ['Marl Council held their meeting remotely via Zoom on 10th June 2031.', 'Marl Council', undefined],
  ['Minutes of Marl Annual Parish Meeting held in the Guild Room on 9 May 2031', 'Marl Annual Parish Meeting', 'Guild Room'],
  ['Minutes of the Annual Town Meeting of Marl held on 9 May 2031', 'Annual Town Meeting', undefined],
])('a body that held its meeting; a meeting that is the body: %s', async (heading, committee, venue) => {
  const meeting = await printed(heading)
  expect([meeting.committee, meeting.venue]).toEqual([committee, venue])
})

test('the time before the place, on a line of their own; a registered charity', async () => {
  const lines = 'Marl Community Council\nMinutes for General Meeting 2nd of March 2031\n7pm at the Marl Hub, 94 Mill Road, Marl'
  expect(await printed(lines)).toMatchObject({ venue: 'Marl Hub, 94 Mill Road, Marl', startTime: '19:00' })
  expect((await printed('MARL ARTS (Registered Charity No. 123456)\nMinutes of the AGM held on 14th November 2031 at 7pm')).committee).toBe(
    'MARL ARTS',
  )
})

test('the subtitle of a page, and “at the Port Office” behind day and time', async () => {
  const text =
    '---\ntitle: Minutes\nsubtitle: Regular Meeting of the Port of Marl Board of Commissioners\ndate: 05/10/2030\n---\n\nMonday, May 6, 2030 02:04 PM at the Port Office\n\n# I. LAMPS\n\nThe lamps are lit.\n\n# II. ADJOURNMENT\n\nThe meeting was adjourned.\n'
  expect((await meetings(text, 'minutes.md'))[0]).toMatchObject({
    committee: 'Port of Marl Board of Commissioners',
    date: '2030-05-06',
    startTime: '14:04',
    venue: 'Port Office',
  })
})

test('how many came is no part of the place', async () => {
  const head =
    'Marl Residents Association\n\nAnnual General Meeting\n\nMay 6, 2030 at 7 pm, Parish Hall, Well House, 7 persons in attendance'
  expect((await printed(head)).venue).toBe('Parish Hall, Well House')
})

test('“Board Meeting — May 6, 2030” names no body called “Board Meeting”', async () => {
  const text =
    'Supervisor Ash called the meeting to order at 7:00 p.m.\n\n## Lamps\n\nLamps were lit.\n\n## Oil\n\nThe minutes were approved.\n'
  const page = (title: string) => meetings(`---\ntitle: "${title}"\n---\n\n${text}`, 'minutes.md')
  expect((await page('Board Meeting — May 6, 2030'))[0]?.committee).toBeUndefined()
  expect((await page('Marl Town Board Meeting — May 6, 2030'))[0]).toMatchObject({ committee: 'Marl Town Board', date: '2030-05-06' })
})

test('the years that an archive gives to a body are no part of its name', () => {
  expect(cleanBody('Licensing Committee (2005-2015)')?.name).toBe('Licensing Committee')
  expect(cleanBody('Licensing Committee (ceased to operate 10/04/2030) Minutes')?.name).toBe('Licensing Committee')
  expect(cleanBody('Extraordinary, Full Council')?.name).toBe('Full Council')
  expect(cleanBody('Statutory Licensing Sub-Committee')?.name).toBe('Statutory Licensing Sub-Committee')
})

test('“Pre-2011” before a body’s name', () => {
  expect(cleanBody('Pre-2011 Planning Committee')?.name).toBe('Pre-2011 Planning Committee')
})

test('“MINUTES OF THE MEETING HELD ON” names no body called “The”; a hybrid meeting is held in its chamber', async () => {
  expect(
    await printed('LONDON BOROUGH OF NETHERBY\n\nPLANNING SUB-COMMITTEE\n\nMINUTES OF THE MEETING HELD ON THURSDAY 6 JUNE 2030, 7.00pm'),
  ).toMatchObject({
    committee: 'PLANNING SUB-COMMITTEE',
  })
  expect(
    await printed('MINUTES OF THE LANES COUNCIL MEETING HELD HYBRID IN THE CHAMBER, COUNTY HALL ON THURSDAY 7TH MARCH 2030 AT 5.00 PM'),
  ).toMatchObject({
    venue: 'CHAMBER, COUNTY HALL',
  })
})

test('neither what is said of all meetings nor the minutes that are to be confirmed give the place and the day', async () => {
  const [first] = await meetings(
    `Agenda and minutes\n\nMeetings held in the Guild Hall will be webcast, which means they can be watched live.\n\nVenue: Online\n\n${items}`,
  )
  expect(first?.venue).toBeUndefined()
  const [second] = await meetings(
    'To confirm as a true record the Minutes of the meeting held on 20 July 2030. Minutes: RESOLVED:\nTHAT the minutes of the meeting held on 20 July 2030 be approved.\n\nMinutes: Councillor Elm asked about fares.\n',
  )
  expect(second?.date).toBeUndefined()
})

test.each([
  ['Minutes of a Meeting of the Licensing (Hearings) Sub-Committee held on 4 March 2030', 'Licensing (Hearings) Sub-Committee'],
  ['Minutes of the Licensing (2003 Act) Sub-Committee held on 4 March 2030', 'Licensing (2003 Act) Sub-Committee'],
  ['DALE AND FENLAND COMBINED AUTHORITY: MINUTES\n\nDate: Wednesday 5 June 2030', 'DALE AND FENLAND COMBINED AUTHORITY'],
])('%s', async (heading, committee) => {
  expect((await printed(heading)).committee).toBe(committee)
})

test.each([
  ['Wednesday, April 9, 2031\n\nApril 1, 2031 Academic Council Minutes', ['Academic Council', '2031-04-01', null, null]],
  ['Library Board of Trustees Minutes (12/12/2030)', ['Library Board of Trustees', '2030-12-12', null, null]],
  ['D R A F T Lanes Parish Council\n\nMinutes of the meeting held on 4 May 2030', ['Lanes Parish Council', '2030-05-04', null, null]],
  ['Council Meeting 7:30pm, Thursday 18th July 2030 at Netherby Guild Hall', ['Council', '2030-07-18', '19:30', 'Netherby Guild Hall']],
  [
    'Lanes Community Council\n\nCyngor Bro Lanes\n\nA meeting was held on December 6th2030 at Lanes Memorial Hall',
    ['Lanes Community Council', '2030-12-06', null, 'Lanes Memorial Hall'],
  ],
])('the heading “%s”', async (heading, facts) => {
  const text = `${heading}\n\nPresent: Cllr A Elm, Cllr B Fir\n\n1. Minutes\n\nThey were approved.\n\n2. Lamps\n\nThe Clerk reported that they burn.\n`
  const [meeting] = (await minutebook(text, 'minutes.txt')).meetings
  expect([meeting?.committee, meeting?.date, meeting?.start_time, meeting?.venue]).toEqual(facts)
})

test.each([
  ['May 10, 2031 at 7:30 PM - Board of Education Regular Meeting', ['Board of Education', '2031-05-10', '19:30']],
  ['Planning Commission Meeting Minutes for May 21, 2031', ['Planning Commission', '2031-05-21', null]],
  ['LANE END PARISH COUNCIL\n\nMay 7, 2031 Parish Council Meeting', ['LANE END PARISH COUNCIL', '2031-05-07', null]],
])('the body behind or before the day: “%s”', async (heading, facts) => {
  const text = `${heading}\n\nPresent: Jo Elm, Bo Fir\n\n1. Minutes\n\nThey were approved.\n\n2. Lamps\n\nThe Clerk reported that they burn.\n`
  const [meeting] = (await minutebook(text, 'minutes.txt')).meetings
  expect([meeting?.committee, meeting?.date, meeting?.start_time]).toEqual(facts)
})

test('business that a county council did before its first title', async () => {
  const text =
    'MINUTES OF LANES COUNTY COUNCIL MEETING HELD ON MONDAY, 18th JULY, 2030\n\nThe Councillors present were:-\n\nCllrs. M. Elm, J. Fir.\n\nAt the outset, it was -\n\nProposed by Cllr. M. Elm\n\nSeconded by Cllr. J. Fir\n\nResolved:-\n\n“That Standing Orders be suspended”.\n\nThe Cathaoirleach informed the Meeting that he would welcome debate on the Motion.\n'
  const [meeting] = (await minutebook(text, 'minutes.txt')).meetings
  expect(meeting?.items[0]?.decisions[0]?.clauses[0]?.text).toBe('“That Standing Orders be suspended”.')
})

test('who came is no body; the public’s health is', async () => {
  expect(cleanBody('Mr Bo Fir / Board Secretary')).toBeUndefined()
  expect(cleanBody('Minutes from the Eleventh Meeting of the Public Health Lanes Board')?.name).toBe('Public Health Lanes Board')
  const glued = 'Minutes of the Lanes Health BoardDate of meeting: 11 April 2030\nDr Jo Elm / Chair, Lanes HealthMr Bo Fir / Secretary'
  expect(await printed(glued)).toMatchObject({ committee: 'Lanes Health Board', date: '2030-04-11' })
})
