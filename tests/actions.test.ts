import { describe, expect, test } from 'vitest'
import { actionsOf } from '../src/extract/actions/index.ts'
import { People } from '../src/extract/actions/people.ts'
import { decisionsOf } from '../src/extract/decisions/index.ts'
import { minutebook } from '../src/index.ts'
import { item, sourceOf } from './build.ts'

const there = ['Pat Moor', 'Lil Fenn', 'Martin Oak']
const told = (...lines: string[]) =>
  actionsOf(item(...lines), new People(there)).map(({ owner, deadline, text }) =>
    [owner ?? '·', deadline, text].filter(Boolean).join(' | '),
  )

describe('actions', () => {
  const forms: [string, string][] = [
    ['ACTION: Ranger to order signs', 'Ranger | Ranger to order signs'],
    ['Action – Lil Fenn to write by 20 June', 'Lil Fenn | 20 June | Lil Fenn to write by 20 June'],
    ['ACTION Clerk to write', 'Clerk | Clerk to write'],
    ['ACTION TB/30/75: Clerk to write', 'Clerk | Clerk to write'],
    ['Action 3: Clerk to write', 'Clerk | Clerk to write'],
    ['The report was late. Action: Clerk', 'Clerk | The report was late.'],
    ['The report was late. Action: secretary', 'secretary | The report was late.'],
    ['The report was late. LF Action.', 'LF | The report was late.'],
    ['The report was late. ACTION: LF by end of May.', 'LF | end of May | The report was late.'],
    ['Action: LF to circulate the plan. Due: October 2030', 'LF | October 2030 | LF to circulate the plan. Due: October 2030'],
    ['The fence is to be mended (Action: Clerk)', 'Clerk | The fence is to be mended'],
    ['Clerk to action', 'Clerk | Clerk to action'],
    ['The Clerk to respond accordingly.', 'Clerk | The Clerk to respond accordingly.'],
    ['PM to circulate the dates before the next meeting.', 'PM | the next meeting | PM to circulate the dates before the next meeting.'],
    ['Councillor Elm is to order scalpings for the potholes.', 'Councillor Elm | Councillor Elm is to order scalpings for the potholes.'],
    ['The Clerk agreed to ask Highways about the sign.', 'Clerk | The Clerk agreed to ask Highways about the sign.'],
    ['Mr Elm undertook to bring the plan.', 'Mr Elm | Mr Elm undertook to bring the plan.'],
    ['Martin to provide a text.', 'Martin | Martin to provide a text.'],
  ]
  test.each([
    [['Actions: Cllr Elm to paint; Cllr Fir to buy paint.'], ['Cllr Elm | Cllr Elm to paint', 'Cllr Fir | Cllr Fir to buy paint.']],
    [['AP1 – Clerk to send the letter.'], ['Clerk | Clerk to send the letter.']],
    [['Action 3.1 Clerk to order lamps'], ['Clerk | Clerk to order lamps']],
    [['Action for LF: obtain quotes'], ['LF | obtain quotes']],
    [['Action (Clerk): write to the owner.'], ['Clerk | write to the owner.']],
    [['ACTION: Write to the owner (Clerk)'], ['Clerk | Write to the owner']],
    [['Action: Write to the owner. Owner: Clerk. Deadline: 30 April.'], ['Clerk | 30 April | Write to the owner']],
    [['Action: Write to the owner', 'Owner: Clerk', 'Deadline: 30 April'], ['Clerk | 30 April | Write to the owner']],
    [['ACTION : Head of Lamps to provide figures'], ['Head of Lamps | Head of Lamps to provide figures']],
    [['Action – the Clerk was asked to write to the owner'], ['Clerk | the Clerk was asked to write to the owner']],
    [['[ACTION: LF to circulate the policy]'], ['LF | LF to circulate the policy']],
    [['The Clerk to chase the contractor. ACTION CLERK'], ['Clerk | The Clerk to chase the contractor.']],
    [['ACTION: Lamps to be ordered'], ['· | Lamps to be ordered']],
    [['The lamp is to be reported.', 'ACTION: Cllr Elm & Clerk'], ['Cllr Elm & Clerk | The lamp is to be reported.']],
    [['The lamp is to be reported. Action: Clerk/Cllr Elm'], ['Clerk/Cllr Elm | The lamp is to be reported.']],
    [['Action: Noted'], []],
    [['Councillor Elm agreed to continue as Chairman.', 'The Chairman agreed to permit discussion.'], []],
    [['ACTION: Approved as presented. Motion by Elm, second by Fir.'], []],
    [['Councillor Elm to ask the Leader of the Council:'], []],
    [
      ['Actions:', 'Clerk – order the lamps', 'Cllr Elm – inspect Mill Lane', 'The Chair thanked everybody.'],
      ['Clerk | Clerk – order the lamps', 'Cllr Elm | Cllr Elm – inspect Mill Lane'],
    ],
  ])('labels and what stands behind them: %s', (lines, expected) => {
    expect(told(...lines)).toEqual(expected)
  })

  test('a list under “Actions:” within an item, who is to act behind each', async () => {
    const { meetings } = await minutebook(
      'LANES COUNCIL\n\nMinutes of the meeting of the Council held on 7 May 2030\n\n1. Lamps\n\nThe lamps were dim.\n\nActions:\n- Order lamps (Clerk)\n- Write to the owner – Cllr Elm\n- Review in June\n\nThe Chair thanked everybody.\n\n2. Roads\n\nNoted.\n',
    )
    expect(meetings[0]?.items[0]?.actions.map(({ owner, text }) => [owner, text])).toEqual([
      ['Clerk', 'Order lamps'],
      ['Cllr Elm', 'Write to the owner'],
      [null, 'Review in June'],
    ])
  })

  test('boxes to tick, who is to act before a colon, and topics that are nobody', async () => {
    const { meetings } = await minutebook(
      'LANES COUNCIL\n\nMinutes of the meeting of the Council held on 7 May 2030\n\nPresent: Ann Elm, Bo Fir\n\n1. Lamps\n\nThe lamps were dim.\n\nActions:\n- [ ] For Cy Oak: order lamps\n- [x] Bo: write to the owner\n- Website: publish the list\n- Payment will be made in May\n\n2. Roads\n\nNoted.\n',
    )
    expect(meetings[0]?.items[0]?.actions.map(({ owner, text }) => [owner, text])).toEqual([
      ['Cy Oak', 'For Cy Oak: order lamps'],
      ['Bo', 'Bo: write to the owner'],
      [null, 'Website: publish the list'],
      [null, 'Payment will be made in May'],
    ])
  })

  test('who is to act behind a dash at the end of a sentence', () => {
    expect(told('Cllr Elm sought approval for the ramp. All agreed – action JB.')).toEqual(['JB | Cllr Elm sought approval for the ramp.'])
  })

  test('several who are to act, also behind a topic', () => {
    expect(told('Steps to the hall: Cllr Elm and Cllr Fir to contact the builder.')).toEqual([
      'Cllr Elm and Cllr Fir | Steps to the hall: Cllr Elm and Cllr Fir to contact the builder.',
    ])
    expect(told('Cllr Elm, Cllr Fir and the Clerk agreed to meet the owner.')).toEqual([
      'Cllr Elm, Cllr Fir and the Clerk | Cllr Elm, Cllr Fir and the Clerk agreed to meet the owner.',
    ])
    expect(told('Cllr Elm and Cllr Fir agreed to amend their motion.')).toEqual([])
  })

  test('what is told and labelled below is one action', () => {
    expect(told('Martin undertook to visit at noon.', 'Action: Martin')).toEqual(['Martin | Martin undertook to visit at noon.'])
  })

  test('who is to act, on a line below what is to be done', () => {
    expect(told('Website is late. Pages to be set up.', 'Action PM, LF')).toEqual(['PM, LF | Pages to be set up.'])
    expect(told('A map to be obtained.', 'ACTION LF')).toEqual(['LF | A map to be obtained.'])
    expect(told('Clerk to write. ACTION Clerk')).toEqual(['Clerk | Clerk to write.'])
    expect(told('The Action Plan was late.')).toEqual([])
  })
  test.each(forms)('%s', (line, expected) => {
    expect(told(line)).toEqual([expected])
  })

  test('only who is named: what is to be done stands above, and is inferred', () => {
    expect(actionsOf(item('The bins were full. Six had been ordered.', 'ACTION : Chair'))).toMatchObject([
      { owner: 'Chair', text: 'Six had been ordered.', implied: ['text'] },
    ])
  })

  test('a list under its heading', () => {
    const one = {
      ...item(
        '· Policy review completed',
        '· Security Officer must reschedule the training',
        '· IT Manager must finish the review by 20 June',
      ),
      title: 'Next Steps',
    }
    expect(actionsOf(one).map(({ owner, deadline }) => [owner, deadline])).toEqual([
      [undefined, undefined],
      ['Security Officer', undefined],
      ['IT Manager', '20 June'],
    ])
  })

  test('a table with columns for owner and date', () => {
    expect(
      told('| Action | Owner | Deadline |', '| Order signs | Ranger | May 2030 |', '| Mend the gate | Clerk | |', 'The Chair thanked all.'),
    ).toEqual(['Ranger | May 2030 | Order signs', 'Clerk | Mend the gate'])
  })

  test('what a clause of a decision says is no second action', () => {
    const lines = ['RESOLVED: 1) The Clerk to write. 2) Lamps to be lit.', 'The Clerk to reply to the school.']
    const one = item(...lines)
    one.decisions = decisionsOf(one, sourceOf(...lines))
    expect(actionsOf(one).map(({ text }) => text)).toEqual(['The Clerk to reply to the school.'])
  })

  test.each([
    'Contracts to progress the transfer have been drafted.',
    'Opportunities to work with others were being explored.',
    'The Clerk to the Council attended.',
    'Members to note the report.',
    'How to draw in students',
    'PR to update the website',
    'ACTION: None',
    'ACTION: Director Elm moved to buy lamps. Director Fir seconded the motion.',
    'ACTION: On motion by Director Elm, seconded by Director Fir, the Board adopted the plan.',
    'The Mayor BE REQUESTED to write a letter.',
    'Actions taken since the last meeting were reported.',
  ])('no action: %s', (line) => {
    expect(told(line)).toEqual([])
  })
})

test('a column of actions says who is to do what of its row; a column that names the business gives the titles', async () => {
  const rows = `| No | Item | Notes | Action |
|---|---|---|---|
| 1 | Apologies | None. | |
| 2 | Roof | The roof leaks. It is old. | Clerk |
| 3 | Lamps | They fail. | Get quotes – JB |
| 4 | Hedge | It is high. | Noted |
| 5 | Gate | It sticks. | To be mended |
`
  const { meetings } = await minutebook(
    `# Lanes Board\n\nMinutes of the meeting held on 4 March 2030\n\nPresent: Jo Birch, Ann Elm\n\n${rows}`,
    'rows.md',
  )
  const items = meetings[0]?.items ?? []
  expect(items.map(({ title }) => title)).toEqual(['Apologies', 'Roof', 'Lamps', 'Hedge', 'Gate'])
  expect(items.map(({ actions }) => actions.map(({ text, owner }) => [text, owner]))).toEqual([
    [],
    [['It is old.', 'Clerk']],
    [['Get quotes', 'JB']],
    [],
    [['To be mended', null]],
  ])
})

test.each([
  [
    'an owner beside the action',
    '| Topic | Discussion | Action | Owner |',
    '| Roof | The roof leaks, and is old. | Look at it | Ann Elm |',
    '| Lamps | They fail and fail again. | Ask | JB |',
  ],
  [
    'numbers before titles',
    '| Agenda Item | Discussion | Action / Owner |',
    '| 1. Roof | The roof leaks. Look at it | Ann Elm |',
    '| 2. Lamps | They fail. Ask | JB |',
  ],
])('tables of business with %s', async (_form, head, ...rows) => {
  const rule = head.replace(/[^|]+/g, '---')
  const text = `# Lanes Board\n\nMinutes of the meeting held on 4 March 2030\n\nPresent: Jo Birch, Ann Elm\n\n${[head, rule, ...rows].join('\n')}\n`
  const { meetings } = await minutebook(text, 'rows.md')
  expect(meetings[0]?.items.map(({ title, actions }) => [title, actions.map(({ text: told, owner }) => [told, owner])])).toEqual([
    ['Roof', [['Look at it', 'Ann Elm']]],
    ['Lamps', [['Ask', 'JB']]],
  ])
})
