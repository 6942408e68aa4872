import { describe, expect, test } from 'vitest'
import { motionsOf } from '../src/extract/motions/index.ts'
import { minutebook } from '../src/index.ts'
import { item, toldMotions } from './build.ts'

async function decided(...lines: string[]) {
  const { document_type, meetings } = await minutebook(lines.join('\n'), 'page.txt')
  const [one] = meetings[0]?.items ?? []
  const clauses = one?.decisions.flatMap(({ clauses }) => clauses.map(({ label, text }) => [label, text]))
  return { document_type, title: one?.title, clauses, present: meetings[0]?.attendance.length }
}

describe('the text of a decision’s page and nothing around it', () => {
  test('RESOLVED, and the grounds', async () => {
    const page = [
      'RESOLVED – That progress against the plan be noted.',
      'REASONS FOR DECISION - This was an information report.',
      'OTHER OPTIONS CONSIDERED AND REJECTED – Alternative options were not applicable.',
    ]
    expect(await decided(...page)).toEqual({
      document_type: 'decision',
      title: null,
      clauses: [[null, 'progress against the plan be noted.']],
      present: 0,
    })
  })

  test('clauses alone, and what the Cabinet has done', async () => {
    expect(await decided('1) That the report be noted.', '2) That consent in principle be given to the draft order.')).toMatchObject({
      document_type: 'decision',
      title: null,
      clauses: [
        ['1)', 'That the report be noted.'],
        ['2)', 'That consent in principle be given to the draft order.'],
      ],
    })
    expect(
      await decided(
        'The Cabinet has:',
        '(a) endorsed the plan;',
        '(b) agreed that it be published; and',
        '(c) granted authority to the Clerk.',
      ),
    ).toMatchObject({
      document_type: 'decision',
      clauses: [
        ['(a)', 'endorsed the plan;'],
        ['(b)', 'agreed that it be published; and'],
        ['(c)', 'granted authority to the Clerk.'],
      ],
    })
    expect((await decided('1) Lamps', '2) Gates')).document_type).toBe('not_minutes')
  })

  test('the name of the page is printed twice; what was considered under “Decisions:” is none', async () => {
    const page = [
      'Decision details',
      '',
      'Decision details',
      '',
      'Minutes',
      '',
      'Decision Maker: Council',
      '',
      'Is Key decision?: No',
      '',
      'Decisions:',
      '',
      'Consideration was given to the minutes of 1 July 2030.',
      '',
      'Councillor Elm moved that the minutes be amended.',
      '',
      'The motion was seconded by Councillor Fir.',
      '',
      'Upon being put to the vote, the motion was declared LOST.',
    ]
    expect(await decided(...page)).toMatchObject({ title: 'Minutes', clauses: [] })
  })

  test('“Purpose:” where the heading of an issue’s meeting is lost', async () => {
    const page = [
      'Issue - meetings',
      'Council Minutes',
      'Meeting: 14/02/2030 - Lanes Council (Item 76)',
      'Purpose: To confirm the minutes of 6 December.',
      'Minutes:',
      'RESOLVED: That the minutes be approved.',
    ]
    expect(await decided(...page)).toMatchObject({ title: 'Council Minutes', clauses: [[null, 'the minutes be approved.']] })
  })
})

test('a resolution that has lost its word beside another; one that is quoted', async () => {
  const page = ['Agenda item', '', 'Ferries', '', 'Minutes:', '']
  expect(
    await decided(
      ...page,
      'RESOLVED that the minutes be noted.',
      '',
      'After discussion, it was',
      '',
      '(a) that the lamps be lit; and',
      '',
      '(b) that no more be done.',
    ),
  ).toMatchObject({
    clauses: [
      [null, 'the minutes be noted.'],
      ['(a)', 'that the lamps be lit; and'],
      ['(b)', 'that no more be done.'],
    ],
  })
  const quoted =
    'The minutes were approved as a correct record, subject to the amendment of the resolution under paragraph 8.4 in Item 8, as follows:-'
  expect(await decided(...page, quoted, '', '“RESOLVED: That the Committee notes the report.”')).toMatchObject({
    clauses: [[null, quoted]],
  })
})

test('a division told in one sentence; amendments put to the vote by name', () => {
  const told = (...lines: string[]) => toldMotions(motionsOf(item(...lines)))
  expect(
    told(
      'Bailie Elm, seconded by Councillor Fir, moved that the business be deferred.',
      'As an amendment, the Convener, seconded by Bailie Hale, moved not to defer.',
      'On a division, there voted for the motion - Bailies Elm and Scott, and Councillor Fir (3); and for the amendment - the Convener, Bailies Hale and Ivy, and Councillor Cordell (4) - the Lord Provost being absent when the vote was taken - whereupon the amendment was declared carried.',
    ),
  ).toEqual(['motion Bailie Elm/Councillor Fir lost 3-·-·', 'amendment Convener/Bailie Hale carried 4-·-·'])
  expect(
    told(
      '(i) Amendment proposed by Councillor Ann Gum and seconded by Councillor Bo Hale.',
      '(ii) Amendment proposed by Councillor Cy Ivy and seconded by Councillor Di Kemp',
      'Following debate, the amendment proposed by Councillor Gum was put to a recorded vote and was defeated.',
      'The amendment proposed by Councillor Ivy was put to a recorded vote and was defeated.',
    ),
  ).toEqual(['amendment Councillor Ann Gum/Councillor Bo Hale lost', 'amendment Councillor Cy Ivy/Councillor Di Kemp lost'])
})

test('what was moved above the resolution of a decision’s page is no purpose', async () => {
  const page = [
    'Issue - decisions',
    '',
    'Lamp Strategy',
    '',
    '14/04/2030 - Lamp Strategy',
    '',
    'The recommendations were moved by Councillor Elm.',
    '',
    'The recommendations were put to the vote.',
    '',
    'FOR 28',
    '',
    'AGAINST 0',
    '',
    'RESOLVED:',
    '',
    '1. That the strategy be approved.',
  ]
  const [one] = (await minutebook(page.join('\n'), 'page.txt')).meetings[0]?.items ?? []
  expect([one?.purpose, one?.motions.map(({ mover, result }) => [mover, result]), one?.decisions.length]).toEqual([
    null,
    [['Councillor Elm', 'carried']],
    1,
  ])
})

describe('the notices of officers and cabinet members', () => {
  const read = async (...lines: string[]) => {
    const { document_type, meetings } = await minutebook(lines.join('\n'), 'page.md')
    const [one] = meetings[0]?.items ?? []
    const [decision] = one?.decisions ?? []
    return {
      document_type,
      organization: meetings[0]?.organization,
      date: meetings[0]?.date,
      title: one?.title,
      clauses: decision?.clauses.map(({ text }) => text),
      reasons: decision?.reasons,
      alternatives: decision?.alternatives,
    }
  }
  const lease = {
    document_type: 'decision',
    organization: 'Lanes District Council',
    date: '2030-06-03',
    title: 'Lease of Unit 4',
    clauses: ['To grant the lease.', 'To tell the tenant.'],
    reasons: ['The unit is empty.'],
    alternatives: ['None.'],
  }
  const grounds = ['Reasons:', 'The unit is empty.', 'Alternatives considered:', 'None.', 'Interests declared: None', 'Signed: J Ash']
  test('a record below the name of its council', async () => {
    const head = ['Lanes District Council', 'RECORD OF DECISION TAKEN UNDER DELEGATED POWERS', 'Decision Maker: Head of Housing']
    const decided = ['Decision:', '1. To grant the lease.', '2. To tell the tenant.']
    expect(await read(...head, 'Date of decision: 3 June 2030', 'Subject: Lease of Unit 4', ...decided, ...grounds)).toEqual(lease)
  })
  test('labels without colons', async () => {
    const head = ['Lanes District Council', 'NOTICE OF DECISION OF THE LEADER', 'Decision taken: 3 June 2030', 'Subject', 'Lease of Unit 4']
    const decided = ['Decision', '1. To grant the lease.', '2. To tell the tenant.', 'Reason for the decision', 'The unit is empty.']
    const rest = ['Details of any alternative options considered and rejected', 'None.', 'Declarations of interest', 'None.']
    expect(await read(...head, ...decided, ...rest)).toEqual(lease)
  })
  test('a table', async () => {
    const rows = [
      'Decision maker | Ann Elm',
      'Date of decision | 3 June 2030',
      'Subject | Lease of Unit 4',
      'Decision | To grant the lease.',
    ]
    const below = ['Reasons for decision | The unit is empty.', 'Alternatives considered | None.']
    const table = [...rows.slice(0, 1), '--|--', ...rows.slice(1), ...below]
    expect(await read('Lanes District Council', '', 'Officer Decision Record', '', ...table)).toEqual({
      ...lease,
      clauses: ['To grant the lease.'],
    })
  })
  test('a list of decisions, each with who made it', async () => {
    const lamps = ['Lamps', 'Decision Maker: Leader', 'Decision published: 12/05/2030', 'Decision:', 'That lamps be lit.']
    const fence = ['Fence', 'Decision Maker: Leader', 'Decision published: 13/05/2030', 'Decision(s):', '(1) That it be mended.']
    const { meetings } = await minutebook([...lamps, ...fence, 'Reasons for the Decision(s):', 'It broke.'].join('\n'), 'page.txt')
    expect(meetings.map(({ date, items }) => [date, items[0]?.title, items[0]?.decisions[0]?.reasons])).toEqual([
      ['2030-05-12', 'Lamps', []],
      ['2030-05-13', 'Fence', ['It broke.']],
    ])
  })
})
