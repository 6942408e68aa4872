/**
 * A museum of false positives: a few lines of minutes each, and what must not be found in them. Every exhibit also says
 * what must be found, so that an empty reading passes for none of them.
 */
import { describe, expect, test } from 'vitest'
import { type DocumentRecord, minutebook } from '../src/index.ts'

type Item = DocumentRecord['meetings'][number]['items'][number]

/** A page of one agenda item with these minutes. */
async function item(minutes: string, title = 'Lanes', purpose = ''): Promise<Item> {
  const record = await minutebook(
    `Agenda item\n\n${title}\n\n${purpose === '' ? '' : `${purpose}\n\n`}Minutes:\n\n${minutes}\n\nSupporting documents:\n`,
  )
  expect(record.document_type).toBe('agenda_item')
  return record.meetings[0]?.items[0] as Item
}

/** Printed minutes with this head and these items. */
async function meeting(items: string, head = 'Present: Councillors Ash (Chair), Birch and Cedar') {
  const record = await minutebook(
    `NETHERBY TOWN COUNCIL\n\nLANES COMMITTEE\n\nMinutes of the meeting of the Lanes Committee held on Tuesday 7 May 2030 at 7.00 pm\n\n${head}\n\n${items}\n`,
  )
  return record.meetings[0] as DocumentRecord['meetings'][number]
}

const titles = (list: Item[]) => list.map(({ number, title }) => `${number} ${title}`)
const clauses = ({ decisions }: Item) =>
  decisions.flatMap((decision) => decision.clauses.map(({ label, text }) => `${label ?? ''} ${text}`.trim()))
const speakers = ({ contributions }: Item) => contributions.map(({ speaker_printed }) => speaker_printed)

describe('items', () => {
  test('a title called "Minutes" is a title, also above the label "Minutes:"', async () => {
    const record = await minutebook(
      'Agenda and minutes\n\nLanes Committee - Monday, 3rd June, 2030 6.30 pm\n\nItems\nNo. Item\n\n1.\n\nMinutes\n\nTo approve the minutes of 4 March.\n\nMinutes:\n\nRESOLVED that the minutes be approved.\n\n2.\n\nMinutes: pdf icon PDF 61 KB\n\nMinutes:\n\nThe minutes of the Working Group were received.\n',
    )
    const items = record.meetings[0]?.items ?? []
    expect(items.map(({ title }) => title?.replace(/:$/, ''))).toEqual(['Minutes', 'Minutes'])
    expect(items[0]?.purpose).toBe('To approve the minutes of 4 March.')
    expect(items.map(({ has_minutes }) => has_minutes)).toEqual([true, true])
  })

  test('a planning reference is no item number', async () => {
    const { items } = await meeting(
      '21. Apologies\n\nNone.\n\n22. Planning Applications\n\n28/00917/HH – 2 Mere Cottages: porch.\n\nThe Committee had no comment.\n\n7.1 28/01044/FUL – Land at Long Acre: three dwellings.\n\nThe Committee had no comment.\n\n23. Lamps\n\nRESOLVED that lamps be bought.',
    )
    expect(titles(items)).toEqual(['21 Apologies', '22 Planning Applications', '23 Lamps'])
  })

  test('"Item 7" and "Page 5" under matters arising belong to an earlier meeting', async () => {
    const { items } = await meeting(
      '1. Apologies\n\nNone.\n\n2. Matters Arising\n\nItem 7 – Bus Shelter: the glass had been fitted.\n\nPage 5, Footpath 9: no reply had been received.\n\n3. Lamps\n\nRESOLVED that lamps be bought.',
    )
    expect(titles(items)).toEqual(['1 Apologies', '2 Matters Arising', '3 Lamps'])
  })

  test('a date or a time at the start of a line is no item number', async () => {
    const { items } = await meeting(
      '1. Apologies\n\nNone.\n\n2. Dates of Meetings\n\nThe following dates were agreed:\n\n4 June 2030\n\n3 September 2030\n\n7.30 pm in each case\n\n3. Lamps\n\nRESOLVED that lamps be bought.',
    )
    expect(titles(items)).toEqual(['1 Apologies', '2 Dates of Meetings', '3 Lamps'])
  })

  test('rules quoted by their numbers are no items', async () => {
    const { items } = await meeting(
      '1. Apologies\n\nNone.\n\n2. Conduct of the Meeting\n\nThe Clerk read Standing Order 15:\n\n“15.4 Members shall stand when speaking.\n\n15.5 No Member shall speak twice.”\n\n3. Lamps\n\nRESOLVED that lamps be bought.',
    )
    expect(titles(items)).toEqual(['1 Apologies', '2 Conduct of the Meeting', '3 Lamps'])
  })
})

describe('decisions', () => {
  test('what the agenda sets out to resolve is not resolved', async () => {
    const found = await item(
      'There was no need to move into private session.',
      'Part 2',
      'To RESOLVE that the press and public be excluded.',
    )
    expect(found.purpose).toBe('To RESOLVE that the press and public be excluded.')
    expect(found.decisions).toEqual([])
  })

  test("the officers' recommendation in the agenda is none", async () => {
    const found = await item('The item was withdrawn.', 'Budget', 'RECOMMENDED – That the budget be approved.')
    expect(found.purpose).toContain('That the budget be approved.')
    expect(found.decisions).toEqual([])
  })

  test.each([
    ['in the plain sense', 'Members felt that the matter could have been resolved sooner.'],
    [
      'in the plain sense, of a fault',
      'The Clerk reported that the fault with the lamp had been resolved and that the problem was resolved.',
    ],
    ['not at all', 'The Committee did not resolve the question of the gate.'],
    ['by another body', 'The Clerk reported that the County Council had resolved to close the lane.'],
    ['at an earlier meeting', 'At its meeting on 4 March 2029 the Committee had resolved that the gate be painted.'],
    [
      'in the history of a site',
      'In 2019 the Planning Committee resolved to refuse permission for a barn. That decision was upheld on appeal.',
    ],
  ])('resolved %s', async (_, sentence) => {
    const found = await item(sentence)
    expect(found.blocks.map(({ text }) => text)).toEqual([sentence])
    expect(found.decisions).toEqual([])
  })

  test('an earlier resolution that is corrected is not decided again', async () => {
    const found = await item(
      'The minutes of the meeting held on 5th March 2029 were approved as a correct record, subject to the amendment of paragraph 4.2 to read:-\n\n“RESOLVED: That the Committee:-\n\n(a) notes the survey; and\n\n(b) asks for costs.”\n\nArising therefrom, it was noted that costs had been received.',
      'Minutes of Previous Meeting',
    )
    expect(found.decisions.map(({ kind }) => kind)).toEqual(['approved'])
    expect(clauses(found).join(' ')).not.toMatch(/survey|asks for costs/)
  })

  test('a date that was noted is no decision', async () => {
    expect((await item('It was noted that the next meeting would be held on 4 June 2030.')).decisions).toEqual([])
  })

  test('a lettered list of declarations is no list of clauses', async () => {
    const found = await item(
      'The following declarations were made:\n\n(a) Councillor Ash declared a personal interest in item 5 as a tenant; and\n\n(b) Councillor Birch declared a personal interest in item 6 as a trustee.',
      'Declarations of Interest',
    )
    expect(found.decisions).toEqual([])
    expect(found.interests.map(({ member }) => member)).toEqual(['Councillor Ash', 'Councillor Birch'])
  })

  test('lettered questions of the public are no clauses', async () => {
    const found = await item(
      'a)    Rufus Vale asked when the fountain would run.\n\nThe Chair replied that the pump was on order.\n\nb)    Nell Tarn asked who cleaned the basin.\n\nThe Chair replied that the parks team did.',
      'Public Questions',
    )
    expect(found.decisions).toEqual([])
    expect(speakers(found)).toEqual(['Rufus Vale', 'Chair', 'Nell Tarn', 'Chair'])
  })

  test('matters arising numbered (i) are no clauses of the resolution above', async () => {
    const found = await item(
      'RESOLVED that the minutes of 2 April 2031 be approved.\n\nMatters arising\n\n(i) Bins – the Clerk advised that six had been ordered.\n\n(ii) Gate – no reply had been received.',
      'Minutes',
    )
    expect(clauses(found)).toEqual(['the minutes of 2 April 2031 be approved.'])
  })
})

describe('motions', () => {
  test('a member with her office is no pair of mover and seconder', async () => {
    const found = await item('1.    Councillor Elm, Leader of the Green Group:\n\nThis Council asks for lamps.')
    expect(found.blocks).toHaveLength(2)
    expect(found.motions).toEqual([])
  })

  test('an interest that earlier minutes are corrected to show is not declared now', async () => {
    const found = await item(
      'RESOLVED that the minutes be approved subject to a correction to show that Councillor Elm declared a personal interest.',
    )
    expect(found.decisions).toHaveLength(1)
    expect(found.interests).toEqual([])
  })

  test.each([
    'The Clerk reminded Members that, under Standing Order 18, a recorded vote would be taken if three Members demanded it.',
    'Under the Regulations the names for and against the budget and those abstaining must be recorded in the minutes.',
    'The Chair has a casting vote where there are equal numbers of votes for and against.',
  ])('a rule about votes is no vote: %s', async (sentence) => {
    const found = await item(sentence)
    expect(found.blocks).toHaveLength(1)
    expect(found.motions).toEqual([])
    expect(found.decisions).toEqual([])
  })

  test('a train that moved and furniture that was carried', async () => {
    const found = await item('The survey was carried out in June. The stop had moved to Mill Lane and seconded staff had been returned.')
    expect(found.blocks).toHaveLength(1)
    expect(found.motions).toEqual([])
  })

  test('"unanimously" invents no names and no figures', async () => {
    const found = await item('Councillor Ash moved, Councillor Birch seconded and it was unanimously RESOLVED that lamps be bought.')
    expect(found.motions.map(({ result, for: inFavour, votes }) => [result, inFavour, votes])).toEqual([['carried', null, []]])
    expect(found.decisions.map(({ unanimous }) => unanimous)).toEqual([true])
  })
})

describe('speakers', () => {
  test('who is quoted inside a speech does not speak', async () => {
    const found = await item(
      'Councillor Marsh said that Mr Reed had told her that the gate was locked. She added that the Inspector had advised caution.',
    )
    expect(speakers(found)).toEqual(['Councillor Marsh', 'She'])
    expect(found.contributions.map(({ speaker }) => speaker)).toEqual(['Councillor Marsh', 'Councillor Marsh'])
  })

  test('a report, an inspector, a regulator are sources', async () => {
    const found = await item(
      'The report noted that costs had risen. The letter stated that the lane was closed. The Clerk advised that it would reopen.',
    )
    expect(speakers(found)).toEqual(['Clerk'])
  })

  test('apologies, movers, voters, those appointed and those thanked say nothing', async () => {
    const found = await item(
      'Apologies were received from Councillors Ash and Birch.\n\nIt was moved by Councillor Cedar and seconded by Councillor Dale that Councillor Elm be appointed Chair.\n\nCouncillor Fir abstained.\n\nMembers thanked the Clerk.',
    )
    expect(speakers(found)).toEqual([])
  })

  test('abbreviations that are no persons', async () => {
    const found = await item(
      'The HRA showed a deficit. RAG ratings indicated that two projects were late. The Head of Finance (HF) explained why. The HF added that the HRA would recover.',
    )
    expect(found.contributions.map(({ speaker }) => speaker)).toEqual(['Head of Finance', 'Head of Finance'])
  })

  test('a pronoun after two candidates is not settled silently', async () => {
    const found = await item('Councillor Una Marsh told Councillor Ida Reed that the gate was locked. She asked for a key.')
    expect(found.contributions.filter(({ speaker_printed, certainty }) => speaker_printed === 'She' && certainty === 'stated')).toEqual([])
    expect(speakers(found)[0]).toBe('Councillor Una Marsh')
  })
})

describe('attendance and interests', () => {
  test('spouses and employers in a declaration declare nothing', async () => {
    const found = await item(
      'Councillor Ash declared a personal interest in item 5 as her husband, Mr Peter Ash, was employed by Lane and Sons Ltd, of which Councillor Birch was a customer.',
      'Declarations of Interest',
    )
    expect(found.interests.map(({ member }) => member)).toEqual(['Councillor Ash'])
    expect(speakers(found)).toEqual([])
  })

  test.each(['None.', 'There were none.', 'Nil', 'There were no declarations of interest.'])(
    'a nil return is no declaration: %s',
    async (words) => {
      const found = await item(words, 'Declarations of Interest')
      expect(found.interests).toEqual([])
      expect(found.has_minutes).toBe(true)
    },
  )

  test('no apologies are nobody', async () => {
    const { attendance } = await meeting(
      '1. Apologies for Absence\n\nThere were no apologies for absence.\n\n2. Lamps\n\nRESOLVED that lamps be bought.',
    )
    expect(attendance.map(({ name, status }) => `${name}: ${status}`)).toEqual(['Ash: present', 'Birch: present', 'Cedar: present'])
  })

  test('who speaks, moves or is named in an item did not thereby attend', async () => {
    const { attendance } = await meeting(
      '1. Lamps\n\nMr Reed asked for a lamp. It was moved by Councillor Elm, seconded by Councillor Fir, and\n\nRESOLVED that lamps be bought.\n\n2. Thanks\n\nThe Chair thanked Mrs Gorse.',
    )
    expect(attendance.map(({ name }) => name)).toEqual(['Ash', 'Birch', 'Cedar'])
  })
})

describe('pages that are not minutes', () => {
  test.each([
    [
      'a news story',
      'New ferry on the way\n\nNetherby Council’s cabinet has backed a new ferry.\n\nCouncillor Iris Dunn, cabinet member for water, said: “We have resolved a long argument. The ferry will sail in May.”\n\n“I asked officers to move fast,” continued Councillor Dunn.\n\nThe decision follows a vote last week.\n',
    ],
    [
      'how to take minutes',
      'How to write minutes\n\nUse the word RESOLVED for each decision. Number every minute. Record who proposed and who seconded, and the votes for and against if a Member asks for it.\n',
    ],
  ])('%s', async (_, text) => {
    const record = await minutebook(text)
    expect(record.document_type).toBe('not_minutes')
    expect(record.meetings).toEqual([])
    expect(record.messages.length).toBeGreaterThan(0)
  })

  // Known: the heading "Minutes of meetings" and the name of a body are taken for the head of printed minutes.
  test.fails('where minutes can be found', async () => {
    const record = await minutebook(
      'Minutes of meetings\n\nMinutes of the Parish Council can be found here. Approved minutes are added after each meeting.\n\nMay 2030\n\nJune 2030\n\nJuly 2030\n',
    )
    expect(record.document_type).toBe('not_minutes')
  })

  test('an agenda is a meeting without minutes', async () => {
    const record = await minutebook(
      'Agenda\n\nLanes Committee - Monday, 3rd June, 2030 6.30 pm\n\nItems\nNo. Item\n\n1.\n\nExclusion of the public\n\nTo RESOLVE that the public be excluded.\n\n2.\n\nBudget\n\nRecommended – that the budget be approved.\n',
    )
    const items = record.meetings[0]?.items ?? []
    expect(items.map(({ title, has_minutes, decisions }) => [title, has_minutes, decisions])).toEqual([
      ['Exclusion of the public', false, []],
      ['Budget', false, []],
    ])
  })
})
