import { describe, expect, test } from 'vitest'
import { decisionsOf } from '../src/extract/decisions/index.ts'
import { motionsOf } from '../src/extract/motions/index.ts'
import { item, sourceOf, toldDecisions, toldMotions } from './build.ts'

const told = (...lines: string[]) => toldMotions(motionsOf(item(...lines)))

function decided(...lines: string[]): string[] {
  const business = item(...lines)
  business.motions = motionsOf(business)
  return toldDecisions(decisionsOf(business, sourceOf(...lines)))
}

describe('a division between a motion and its amendments', () => {
  const proposed = ['Councillor Elm, seconded by Councillor Fir, moved that the lamps be lit.']
  const amended = [...proposed, 'Councillor Gum, seconded by Councillor Hale, moved as an amendment that the lamps be sold.']
  const won = ['motion Councillor Elm/Councillor Fir carried 5-·-·', 'amendment Councillor Gum/Councillor Hale lost 2-·-·']

  test.each([
    ['With the Motion receiving 5 votes and the Amendment 2 votes, the Committee resolved accordingly.'],
    ['The Motion received 5 votes and the Amendment received 2 votes and the Committee resolved accordingly.'],
    [
      'On a division, there voted:- for the motion (5) - the Convener; and Councillors Elm, Fir, Oak and Ash; for the amendment (2) - Councillors Gum and Hale.',
    ],
  ])('%s', (vote) => {
    expect(told(...amended, vote)).toEqual(won)
  })

  test('a column for each side', () => {
    expect(
      told(
        ...amended,
        '| For the motion (3) | For the amendment (2) |',
        '| Councillor Elm | Councillor Gum |',
        '| Councillor Fir | Councillor Hale |',
        '| Mrs Oak | |',
        'The motion was accordingly declared carried.',
      ),
    ).toEqual(['motion Councillor Elm/Councillor Fir carried 3-·-·', 'amendment Councillor Gum/Councillor Hale lost 2-·-·'])
  })

  test('a recommendation of a report is put to a recorded vote; names behind a colon, with their total below', () => {
    expect(
      told(
        'Recommendation (4) was put to a recorded vote.',
        '(a) For recommendation (4) – 3',
        'Cllr Elm, Cllr Fir and Cllr Oak.',
        '(b) Against recommendation (4) – 2',
        'Cllr Ash and Cllr Yew.',
        '(c) Abstentions – 0',
        'Recommendation (4) was approved.',
      ),
    ).toEqual(['motion ·/· carried 3-2-0'])
    expect(
      told(
        'It was moved by Councillor Elm and seconded by Councillor Fir that lamps be lit.',
        'A recorded vote was taken:',
        'For',
        'Councillors: Jo Elm, Bo Fir, Al Oak.',
        'TOTAL 3',
        'Against',
        'Councillor Di Ash',
        'TOTAL 1',
        'The motion was carried.',
      ),
    ).toEqual(['motion Councillor Elm/Councillor Fir carried 3-1-·'])
  })

  test('who moved it and spoke to it: no wording', () => {
    const [motion] = motionsOf(item('Councillor Elm moved the motion and spoke to it. Councillor Fir seconded the motion.'))
    expect([motion?.mover, motion?.seconder, motion?.text]).toEqual(['Councillor Elm', 'Councillor Fir', undefined])
  })

  test('a nomination that the next sentence seconds', () => {
    expect(told('Councillor Elm nominated Cllr Fir to chair the meeting. This was seconded by Councillor Oak.')).toEqual([
      'motion Councillor Elm/Councillor Oak ·',
    ])
    expect(told('Councillor Elm nominated Cllr Fir to chair the meeting. The Clerk left.')).toEqual([])
  })

  test('printers’ signs: a dash behind a stop, a total behind a dash', () => {
    expect(
      told(
        'It was moved by Councillor Elm and seconded by Councillor Fir, as an amendment,—“That the lamps be sold.”',
        'Upon the amendment being put, there voted:—',
        'For the amendment.—Councillors Elm and Fir—2.',
        'Against the amendment.—The Mayor and Councillors Gum and Hale—3.',
        'The amendment was accordingly declared lost.',
      ),
    ).toEqual(['amendment Councillor Elm/Councillor Fir lost 2-3-·'])
  })

  test('a line for each side; what was adopted', () => {
    expect(
      told(
        ...amended,
        'On a division, there voted -',
        'For the motion (5) Councillors Elm, Fir, Oak, Ash and Lime.',
        'For the amendment (2) Councillors Gum and Hale.',
        'The Council resolved to adopt the motion.',
      ),
    ).toEqual(won)
  })

  test('divided against one amendment first: hers is lost, and the motion is not yet carried', () => {
    expect(
      told(
        ...amended,
        'Councillor Ash moved as a further amendment, seconded by Councillor Oak, that the lamps be lent.',
        'The Committee first divided between the motion by Councillor Elm and the amendment by Councillor Gum.',
        'On a division, there voted:- For the motion by Councillor Elm (3) - Councillors Elm, Fir and Ivy; For the amendment by Councillor Gum (2) - Councillors Gum and Hale.',
      ),
    ).toEqual([
      'motion Councillor Elm/Councillor Fir · 3-·-·',
      'amendment Councillor Gum/Councillor Hale lost 2-·-·',
      'amendment Councillor Ash/Councillor Oak ·',
    ])
  })

  test('the amendment carried instead of the motion', () => {
    expect(told(...amended, 'The amendment was carried by 5 votes to 3 and the Committee resolved accordingly.')).toEqual([
      'motion Councillor Elm/Councillor Fir lost',
      'amendment Councillor Gum/Councillor Hale carried 5-3-·',
    ])
  })

  test('“Amendment” on a line of its own; the amendment put as the substantive motion', () => {
    expect(
      told(
        'Moved by Councillor Elm, Seconded by Councillor Fir,',
        '“That the motion be rejected.”',
        'Amendment',
        'Moved by Councillor Gum, Seconded by Alderman Hale,',
        '“That the motion be referred to the Council.”',
        'On a vote, nine Members voted for the amendment and nine against and, there being an equality of votes, the Chair cast the deciding vote in favour of the amendment.',
        'The amendment was thereupon put to the Committee as the substantive motion and passed.',
      ),
    ).toEqual(['motion Councillor Elm/Councillor Fir ·', 'amendment Councillor Gum/Alderman Hale carried 9-9-·', 'motion ·/· carried'])
  })

  test('a recorded vote that says whose amendment it is', () => {
    expect(
      told(
        'A recorded vote was taken on the amendment of Councillor Elm, seconded by Councillor Fir, that the lamps be lit.',
        'For: Councillors Elm, Fir and Oak (3)',
        'Against: Councillors Gum and Hale (2)',
        'The amendment was carried.',
      ),
    ).toEqual(['amendment Councillor Elm/Councillor Fir carried 3-2-·'])
    const [motion] = motionsOf(
      item(
        'A vote was taken on the motion of Councillor Elm, seconded by Councillor Fir, that lamps be lit, and it was carried by 5 votes to 2.',
      ),
    )
    expect([motion?.mover, motion?.text, motion?.result, motion?.for]).toEqual(['Councillor Elm', 'lamps be lit', 'carried', 5])
  })

  test('an amendment that only its vote tells of', () => {
    expect(
      told(
        'A recorded vote was taken on the amendment:',
        'In favour (2): Councillors Elm and Fir.',
        'Against (3): Councillors Gum, Hale and Kemp.',
        'The amendment was therefore LOST.',
      ),
    ).toEqual(['amendment ·/· lost 2-3-·'])
    expect(told('Councillor Elm moved an amendment to sell the lamps. The amendment was not seconded and fell.')).toEqual([
      'amendment Councillor Elm/· lost',
    ])
  })
})

test('a resolution behind a long debate carries the motion that it began with; figures in brackets above RESOLVED', () => {
  const debate = ['Elm', 'Fir', 'Gum', 'Hale', 'Kemp', 'Lime', 'Moss', 'Oak'].map((name) => `Councillor ${name} spoke of the cost.`)
  const moved = 'Councillor Elm MOVED and Councillor Fir SECONDED the motion set out in the agenda.'
  expect(told(moved, ...debate, 'RESOLVED - That the motion be approved.')).toEqual(['motion Councillor Elm/Councillor Fir carried'])
  expect(told('(Voting: For - 9; Against - 3; Abstentions - 2)', 'RESOLVED that permission be granted.')).toEqual([
    'motion ·/· carried 9-3-2',
  ])
})

test('what a paper recommends is no wording; advice of an officer is no motion; a seconder “SECONDING”', () => {
  const found = motionsOf(item('Councillor Elm moved the recommendations in the report. Councillor Fir seconded the motion.'))
  expect(found.map(({ text }) => text)).toEqual([undefined])
  expect(told('The Board, on the recommendation of the Clerk, approved the budget.')).toEqual([])
  expect(
    told('Councillor Elm MOVED, with Councillor Fir SECONDING that the lamps be lit and upon being put to the vote was declared CARRIED.'),
  ).toEqual(['motion Councillor Elm/Councillor Fir carried'])
})

test('the meeting confirms its minutes, grants and refuses; words between it and its verb; figures behind RESOLVED', () => {
  expect(decided('The Committee confirmed the minutes of 4 March as a true record and they were signed by the Chair.')).toEqual([
    'approved: the minutes of 4 March as a true record and they were signed by the Chair.',
  ])
  expect(decided('The Committee confirmed the dates of the talks.')).toEqual([])
  expect(decided('The Committee granted approval to the request.')).toEqual(['approved: approval to the request.'])
  expect(decided('The Committee refused the application.')).toEqual(['refused: the application.'])
  expect(decided('The Committee, having considered the report, agreed to light the lamps.')).toEqual(['agreed: to light the lamps.'])
  expect(
    decided('Upon the motion of Councillor Elm, seconded by Councillor Fir, it was RESOLVED by 9 votes to 3 that the lamps be lit.'),
  ).toEqual(['resolved: the lamps be lit.'])
})

test('what a division adopted instead of the motion is decided', () => {
  const moved = 'Councillor Elm, seconded by Councillor Fir, moved that the lamps be lit.'
  const amendment = 'Councillor Gum, seconded by Councillor Hale, moved as an amendment that the lamps be sold.'
  expect(
    decided(moved, amendment, 'With the Motion receiving 2 votes and the Amendment 5 votes, the Council resolved accordingly.'),
  ).toEqual(['resolved: the lamps be sold.'])
})

test('figures with a stop behind each, and what follows them', () => {
  expect(told('For: 7. Against: 3. Abstained: 0. The application was therefore approved.')).toEqual(['motion ·/· carried 7-3-0'])
  expect(told('The Committee voted unanimously in favour of the recommendation.')).toEqual(['motion ·/· carried'])
})

test('nobody is named who seconded; a recommendation moved beside the report’s', () => {
  const seconded = motionsOf(
    item('The Chair of the Council MOVED and it was duly SECONDED that the minutes be signed.', 'The Motion was CARRIED.'),
  )
  expect(seconded.map(({ mover, text, result }) => [mover, text, result])).toEqual([
    ['Chair of the Council', 'the minutes be signed', 'carried'],
  ])
  expect(
    told('In moving the recommendations in the report presented, Councillor Elm proposed the following additional recommendation:'),
  ).toEqual(['motion Councillor Elm/· ·'])
})

test('members of the body agree; a body and what it approved below; a note in passing; one decision of a vote', () => {
  expect(decided('Members of the Shadow Panel agreed that there should be 18 of them.')).toEqual(['agreed: there should be 18 of them.'])
  expect(decided('Some members of the Committee agreed that the road was wet.')).toEqual([])
  expect(decided('The Governing Body approved:', '• the plan; and', '• the budget.')).toEqual(['approved: the plan; and / the budget.'])
  expect(decided('The Committee NOTED the report and AGREED that officers report back in June.')).toEqual([
    'agreed: officers report back in June.',
  ])
  expect(
    decided(
      'Councillor Elm moved and Councillor Fir seconded a proposal to light the lamps.',
      'The fees were agreed after a vote:',
      'For: 3',
      'Against: 1',
    ),
  ).toHaveLength(1)
})

test('sides and figures on a line each; an office and who holds it; the motion without amendment', () => {
  expect(
    told(
      'The recommendations were moved for adoption by the Leader of the Council, Councillor Ann Elm.',
      'The recommendations were put to the vote.',
      'FOR                            28',
      'AGAINST                   0',
      'ABSTENTIONS         11',
      'The recommendations were declared CARRIED.',
    ),
  ).toEqual(['motion Leader of the Council, Councillor Ann Elm/· carried 28-0-11'])
  expect(
    told('A vote was taken on the motion without amendment:', 'For: 11', 'Against: 5', 'The motion without amendment was agreed.'),
  ).toEqual(['motion ·/· carried 11-5-·'])
})

test('a proposition declared clearly carried; what was agreed as set out below; who presented, with the office between', () => {
  expect(
    told(
      'The recommendations were moved by Councillor Elm and seconded by Councillor Fir.',
      'On being put to the vote, many voted for the proposition, none against and few abstained, whereupon the Mayor declared the proposition clearly carried.',
    ),
  ).toEqual(['motion Councillor Elm/Councillor Fir carried ·-0-·'])
  expect(
    decided(
      'Councillor Elm proposed and Councillor Fir seconded a motion, which was agreed (unanimously) by the Council as set out below:',
      'that Council approve:',
      '· the plan; and',
      '· the strategy.',
    ),
  ).toEqual(['resolved: the plan; and / the strategy.'])
  expect(told('Councillor Elm, Cabinet Member for Lamps and Gates, presented the report and moved the recommendations.')).toEqual([
    'motion Councillor Elm/· ·',
  ])
})

test('the names of a roll call between what was put to the vote and its figures; a comma behind “seconded by”', () => {
  expect(
    told(
      'The recommendations were moved by Councillor Elm.',
      'The recommendations were put to the vote and a roll call was undertaken, as is usual for the budget:',
      'FOR',
      'AGAINST',
      'NOT VOTING',
      'Ash Beech Cedar',
      'Dale Elder Furze',
      'Ann Gorse',
      'FOR 32',
      'AGAINST 9',
      'The recommendations were declared CARRIED.',
    ),
  ).toEqual(['motion Councillor Elm/· carried 32-9-·'])
  expect(told('Councillor Elm, seconded by, Councillor Fir, moved that the application be refused.')).toEqual([
    'motion Councillor Elm/Councillor Fir ·',
  ])
})

describe('lists of voters whose totals stand apart from the names', () => {
  const moved = 'It was moved by Councillor Elm, seconded by Councillor Fir, that the rate be set.'
  test.each([
    [
      'below the names',
      'Members voting for the motion:',
      'Councillors Elm, Fir and Oak',
      'Total = 3',
      'Members voting against the motion:',
      'Total = 0',
      'Members abstaining:',
      'Councillors Ash and Gum',
      'Total = 2',
    ],
    ['in capitals, nobody named', 'FOR', 'Elm, Fir, Oak', 'TOTAL 3', 'AGAINST', 'None', 'TOTAL 0', 'ABSTENTIONS', 'Ash, Gum', 'TOTAL 2'],
    [
      'in square brackets',
      'In favour of the motion: Councillors Elm, Fir and Oak [3]',
      'Against the motion: Nil [0]',
      'Abstentions: Councillors Ash and Gum [2]',
    ],
    [
      'as a sentence of their own',
      'Councillors voting for the proposal: Elm, Fir, Oak. Total 3.',
      'Councillors voting against the proposal: None. Total 0.',
      'Abstentions: Ash, Gum. Total 2.',
    ],
  ])('%s', (_, ...votes) => {
    const [motion] = motionsOf(item(moved, 'A recorded vote was taken:', ...votes, 'The motion was carried.'))
    expect(toldMotions(motion ? [motion] : [])).toEqual(['motion Councillor Elm/Councillor Fir carried 3-0-2'])
    expect(motion?.votes.map(({ name }) => name)).toEqual(['Elm', 'Fir', 'Oak', 'Ash', 'Gum'])
  })

  test('names below the heads of a division are of the motion and of the amendment', () => {
    const [motion, amendment] = motionsOf(
      item(
        moved,
        'As an amendment, Councillor Gum, seconded by Councillor Hale, moved that the rate be halved.',
        'On a vote being taken, the motion received 2 votes and the amendment received 3 votes, votes having been cast as follows –',
        'For the Motion:',
        'Councillors Elm and Fir',
        'For the Amendment:',
        'Councillors Gum, Hale and Oak',
      ),
    )
    expect([motion, amendment].map((one) => one?.votes.map(({ name }) => name))).toEqual([
      ['Elm', 'Fir'],
      ['Gum', 'Hale', 'Oak'],
    ])
  })
})

test('votes counted behind each side’s head, and the casting vote for one side', () => {
  const [motion, amendment] = motionsOf(
    item(
      'Councillor Fir, seconded by Councillor Ash, moved that the application be approved.',
      'As an amendment, Councillor Oak, seconded by Councillor Elm, moved to refuse the application.',
      'Roll Call',
      'For the Motion - 2 votes',
      'Councillors Ash and Fir',
      'For the Amendment - 2 votes',
      'Councillors Elm and Oak',
      'As there was an equality of votes, the Convener used her casting vote in favour of the amendment and the application was therefore refused.',
    ),
  )
  expect(toldMotions([motion, amendment].filter((one) => one !== undefined))).toEqual([
    'motion Councillor Fir/Councillor Ash lost 2-·-·',
    'amendment Councillor Oak/Councillor Elm carried 2-·-·',
  ])
  expect([motion, amendment].map((one) => one?.votes.map(({ name }) => name))).toEqual([
    ['Ash', 'Fir'],
    ['Elm', 'Oak'],
  ])
})

test('the motion is carried and the amendment with it lost; an amendment that goes into the motion', () => {
  const moved = ['Councillor Fir moved, seconded by Councillor Elm, that the licence be granted.']
  const amended = [...moved, 'Councillor Ash moved an amendment that it be refused, seconded by Councillor Oak.']
  const called = [
    'The vote was taken by calling the roll and Members voted as follows:',
    'Motion Amendment',
    'Councillor Elm Councillor Ash',
    'Councillor Fir Councillor Oak',
    'Councillor Gorse',
  ]
  expect(told(...amended, ...called, 'The Motion was carried by 3 votes to 2 and the Committee resolved accordingly.')).toEqual([
    'motion Councillor Fir/Councillor Elm carried 3-2-·',
    'amendment Councillor Ash/Councillor Oak lost',
  ])
  expect(
    told(...amended, 'Councillor Fir indicated that he would accept the amendment, which was therefore incorporated in the motion.'),
  ).toEqual(['motion Councillor Fir/Councillor Elm ·', 'amendment Councillor Ash/Councillor Oak carried'])
})

test('a motion that is “from” somebody; what was taken into its wording is no motion; who was nominated for an office', () => {
  expect(
    told(
      'On a motion from Councillor Elm, seconded by Councillor Fir, it was',
      '1. To note the report; and',
      '2. To appoint the Leader.',
      'The wording of (2) was proposed by Councillor Gum and accepted into the body of the motion by Councillor Hale.',
      'The substantive motion was carried with 4 Councillors voting in favour and 2 Councillors abstaining.',
    ),
  ).toEqual(['motion Councillor Elm/Councillor Fir carried 4-·-2'])
  expect(
    told(
      'Councillor Elm was nominated for the position of Chair of the Authority by Councillor Oak and this was seconded by Councillor Fir. As there were no other nominations, Councillor Elm was duly elected.',
    ),
  ).toEqual(['motion Councillor Oak/Councillor Fir carried'])
})
