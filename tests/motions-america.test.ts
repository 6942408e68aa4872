/** How councils and boards of America, Australia and India print motions: each form as a careful person reads it. */
import { describe, expect, test } from 'vitest'
import { decisionsOf } from '../src/extract/decisions/index.ts'
import { motionsOf } from '../src/extract/motions/index.ts'
import { item, sourceOf, toldDecisions, toldMotions } from './build.ts'

const read = (lines: string | string[]) => motionsOf(item(...[lines].flat()))

describe('pairs of names beside a word of motions', () => {
  test.each([
    ['MOTION (Elm, Fir) to light the lamps. Carried 5-0.', 'motion Elm/Fir carried 5-0-·', 'to light the lamps'],
    ['Motion (Ann Elm, Bo Fir) to light the lamps. Passed.', 'motion Ann Elm/Bo Fir carried', 'to light the lamps'],
    ['M/S/C (Elm, Fir): Approve the bills.', 'motion Elm/Fir carried', 'Approve the bills'],
    ['MSCU (Elm/Fir): Approve the bills.', 'motion Elm/Fir carried', 'Approve the bills'],
    ['MSC: Elm/Fir to approve the bills.', 'motion Elm/Fir carried', 'to approve the bills'],
    ['M-S-C (Elm/Fir) to approve the bills, 4-1.', 'motion Elm/Fir carried 4-1-·', 'to approve the bills'],
    ['M/S Elm/Fir to approve the bills. MSP.', 'motion Elm/Fir carried', 'to approve the bills'],
    ['On motion Elm/Fir, approved the bills.', 'motion Elm/Fir carried', 'approved the bills'],
    ['Upon motion of Mayor Elm/Trustee Fir, the Board approved the bills.', 'motion Mayor Elm/Trustee Fir carried', undefined],
    ['MOVED by Director Elm/Director Fir that lamps be lit.', 'motion Director Elm/Director Fir ·', 'lamps be lit'],
    ['Motion by Trustee Elm/Trustee Fir to light the lamps. Carried.', 'motion Trustee Elm/Trustee Fir carried', 'to light the lamps'],
    ['Motion (Elm/Fir) carried unanimously to light the lamps.', 'motion Elm/Fir carried', 'to light the lamps'],
    ['15-30 Elm/Fir THAT lamps be lit. Carried', 'motion Elm/Fir carried', 'lamps be lit'],
    ['Resolution 2030-14 A. Elm – B. Fir: That lamps be lit. CARRIED', 'motion A. Elm/B. Fir carried', 'lamps be lit'],
    ['Motion (Elm), second (Fir) to light the lamps. Carried.', 'motion Elm/Fir carried', 'to light the lamps'],
    [
      'Motion by Elm, seconded by Fir, to light the lamps. Yeas - 4, nays - 0, absent - 2. Carried.',
      'motion Elm/Fir carried 4-0-·',
      'to light the lamps',
    ],
    ['Elm/Fir motion to light the lamps. Carried.', 'motion Elm/Fir carried', 'to light the lamps'],
    ['The minutes were approved as presented (Elm/Fir, 5-0).', 'motion Elm/Fir carried 5-0-·', undefined],
    ['A motion was made (Elm), seconded (Fir) and passed to light the lamps.', 'motion Elm/Fir carried', 'to light the lamps'],
  ])('%s', (line, told, text) => {
    expect(toldMotions(read(line))).toEqual([told])
    expect(read(line)[0]?.text).toBe(text)
  })

  test.each([
    ['M/S/C that the fee be £5.', 'motion ·/· carried', 'the fee be £5.'],
    ['MSC unanimously to adjourn.', 'motion ·/· carried', 'to adjourn.'],
    ['M/S/C, unanimously, to pay the bills.', 'motion ·/· carried', 'to pay the bills.'],
    ['M/S/C - Approval of the agenda, as circulated.', 'motion ·/· carried', 'Approval of the agenda, as circulated.'],
    ['MSC to pay the bills.', 'motion ·/· carried', 'to pay the bills.'],
    ['There being no others, it was moved, seconded , carried THAT the Directors stay.', 'motion ·/· carried', 'the Directors stay.'],
    ['Elm moved to pay the bills. M/S/C', 'motion Elm/· carried', 'to pay the bills'],
    [
      'Motion by Elm to pay the bills, second by Fir, roll call vote, 5 yes, motion carried.',
      'motion Elm/Fir carried 5-·-·',
      'to pay the bills',
    ],
    [
      'Motion by Elm to adopt resolution number 12-A on fees, second by Fir, roll call vote, 4 yes, 1 absent, resolution adopted.',
      'motion Elm/Fir carried 4-·-·',
      'to adopt resolution number 12-A on fees',
    ],
  ])('briefly: %s', (line, told, text) => {
    expect(toldMotions(read(line))).toEqual([told])
    expect(read(line)[0]?.text?.replace(/\.$/, '')).toBe(text.replace(/\.$/, ''))
  })

  test('what was voted at another meeting is history', () => {
    expect(read('At its meeting on 3/2/30, the Council voted to discuss lamps.')).toEqual([])
    expect(read('At its meeting 3/2/30, the Council voted to discuss lamps.')).toEqual([])
    expect(read('The Council voted to discuss lamps.')).toHaveLength(1)
    const decided = (line: string) => decisionsOf(item(line), sourceOf(line)).length
    expect(decided('At its 3/8/30 meeting, the Council approved the plan.')).toBe(0)
    expect(decided('The Town Council adopted a resolution on March 16, 2030, that told of the plan.')).toBe(0)
    expect(decided('The Town Council adopted a resolution on lamps.')).toBe(1)
  })

  test('words that are no names move nothing', () => {
    expect(read('The plan for the lanes was approved (North/South).')).toEqual([])
    expect(read('30-31 North/South that was let in May stands empty.')).toEqual([])
  })

  test('an office behind a name seconds nothing', () => {
    expect(read('Motion (Councillor Elm, Leader of the Green Group) to light the lamps.').map(({ seconder }) => seconder)).not.toContain(
      'Leader of the Green Group',
    )
  })
})

describe('who seconds', () => {
  test.each([
    ['Jo made motion to light the lamps, Kit seconded, Motion carried.', 'motion Jo/Kit carried', 'to light the lamps'],
    ['Discussion on lamps. Jo made motion, Kit seconded to light the lamps. Carried.', 'motion Jo/Kit carried', 'to light the lamps'],
    ['Director Elm moved to light the lamps with a second by Fir. Carried.', 'motion Director Elm/Fir carried', 'to light the lamps'],
    ['Elm moved to light the lamps, followed by a second from Fir. Carried.', 'motion Elm/Fir carried', 'to light the lamps'],
    ['Elm moved to light the lamps. Fir second. All ayes.', 'motion Elm/Fir carried', 'to light the lamps'],
    ['Elm moved to light the lamps. Trustee Fir second. Carried.', 'motion Elm/Trustee Fir carried', 'to light the lamps'],
    ['Elm moved to light the lamps. The second. Carried.', 'motion Elm/· carried', 'to light the lamps'],
    ['Jo moves, and Kit seconds, to light the lamps. Motion carries.', 'motion Jo/Kit carried', 'to light the lamps'],
    ['Elm moves, Fir seconds that lamps be lit. Motion passes.', 'motion Elm/Fir carried', 'lamps be lit'],
    ['Elm moved, Fir supported, to light the lamps. Motion passed.', 'motion Elm/Fir carried', 'to light the lamps'],
    ['Motion by Elm to light the lamps, Fir supported. Ayes all.', 'motion Elm/Fir carried', 'to light the lamps'],
    ['Elm moved to light the lamps. Supported by Trustee Fir. Motion carried.', 'motion Elm/Trustee Fir carried', 'to light the lamps'],
    ['Elm motioned, Fir 2nd, to light the lamps. Passed.', 'motion Elm/Fir carried', 'to light the lamps'],
    ['Elm moved to light the lamps; Fir second; passed.', 'motion Elm/Fir carried', 'to light the lamps'],
    ['There was a motion from Elm with a second from Fir to light the lamps. Carried.', 'motion Elm/Fir carried', 'to light the lamps'],
    ['Motion: Elm. Second: Fir. To light the lamps. Vote: 5-0.', 'motion Elm/Fir carried 5-0-·', 'To light the lamps'],
    ['Motion #1: To light the lamps. Motion by: Elm Seconded by: Fir Vote: 4-0', 'motion Elm/Fir carried 4-0-·', 'To light the lamps'],
    ['Motion to adjourn: Elm; Second: Fir; Vote: unanimous.', 'motion Elm/Fir carried', 'to adjourn'],
    ['Motion to adjourn: A. Elm. Second: B. Fir. Carried.', 'motion A. Elm/B. Fir carried', 'to adjourn'],
    [
      'Vice Mayor Fir so moved; seconded by Councilmember Elm. The motion passed 5-0.',
      'motion Vice Mayor Fir/Councilmember Elm carried 5-0-·',
      undefined,
    ],
    [
      'Proposed by Shri A. Elm, seconded by Smt. B. Fir that a fee of Rs. 500 be set. Carried.',
      'motion Shri A. Elm/Smt. B. Fir carried',
      'a fee of Rs. 500 be set',
    ],
  ])('%s', (line, told, text) => {
    expect(toldMotions(read(line))).toEqual([told])
    expect(read(line)[0]?.text).toBe(text)
  })

  test('support in a debate is no seconding', () => {
    expect(toldMotions(read('Councillor Elm moved that lamps be lit. Councillor Fir supported the motion, as lanes were dark.'))).toEqual([
      'motion Councillor Elm/· ·',
    ])
  })
})

describe('the result and the wording', () => {
  test.each([
    [
      'Ann Elm moved that lamps be lit; Bo Fir seconded. Ayes: 6 Nays: 0 Motion carried.',
      'motion Ann Elm/Bo Fir carried 6-0-·',
      'lamps be lit',
    ],
    [
      ['Motion by Elm, seconded by Fir, to light lamps.', 'Ayes: All Noes: None Motion Carried'],
      'motion Elm/Fir carried ·-0-·',
      'to light lamps',
    ],
    [['That lamps be lit.', 'Moved: A Elm Seconded: B Fir Carried'], 'motion A Elm/B Fir carried', undefined],
    ['A motion was made and passed to light the lamps.', 'motion ·/· carried', 'to light the lamps'],
    ['Motions passed 5-0 to light the lamps and to pay the bills.', 'motion ·/· carried 5-0-·', 'to light the lamps and to pay the bills'],
    ['Motion by Elm, second by Fir: to light the lamps; unanimous.', 'motion Elm/Fir carried', 'to light the lamps'],
    [
      'Elm moved to pay. 2nd by Fir. By Roll, Trustee vote as follows: Elm – Aye, Fir – Aye, Ash-Absent.',
      'motion Elm/Fir carried',
      'to pay',
    ],
    [
      'Elm made a motion to light the lamps, and the motion was seconded by Fir. The motion passed 7-0.',
      'motion Elm/Fir carried 7-0-·',
      'to light the lamps',
    ],
    ['Motion passed unanimously to accept the bid.', 'motion ·/· carried', 'to accept the bid'],
    ['Cllr. Elm moved that lamps be lit. Crd.', 'motion Cllr. Elm/· carried', 'lamps be lit'],
    [
      'Elm moved to send the letter to Atty. Gum for review. B. Fir seconded. Motion carried.',
      'motion Elm/B. Fir carried',
      'to send the letter to Atty. Gum for review',
    ],
    ['Elm moved, Fir seconded, and the motion was carried unanimously to light the lamps.', 'motion Elm/Fir carried', 'to light the lamps'],
    ['Moved by Elm, seconded by Fir, the motion carried to light the lamps.', 'motion Elm/Fir carried', 'to light the lamps'],
    ['Council voted 4-1 (Oak dissenting) to light the lamps.', 'motion ·/· carried 4-1-·', 'to light the lamps'],
    ['Alderman Elm moved to light the lamps, which motion carried 5-0.', 'motion Alderman Elm/· carried 5-0-·', 'to light the lamps'],
    [
      'Elm moved that lamps be lit. Fir seconded the motion and upon a roll call, Messrs. Elm, Fir and Oak all voted for it and no one voted against it.',
      'motion Elm/Fir carried',
      'lamps be lit',
    ],
    [
      'The Clerk suggested that the hall be let on Sundays. This proposal was moved by Mr Elm, seconded by Mr Fir and carried.',
      'motion Mr Elm/Mr Fir carried',
      'the hall be let on Sundays',
    ],
    [
      ['RESOLVED THAT:', '1. The lamps be lit.', '2. The oil be bought.', 'Proposed by Cllr A Elm and seconded by Cllr B Fir.'],
      'motion Cllr A Elm/Cllr B Fir carried',
      undefined,
    ],
    [
      ['It is recommended that the Board approve the trip.', 'Motion by Mrs. Elm, seconded by Mr. Fir. Voting unanimous.'],
      'motion Mrs. Elm/Mr. Fir carried',
      'the Board approve the trip',
    ],
    ['RESOLVED: that the lamps be lit. Elm/Fir', 'motion Elm/Fir carried', undefined],
    [
      ['Proposed: Cllr. A. Elm', 'Seconded: Cllr. B. Fir', 'It was agreed to write to the Minister.'],
      'motion Cllr. A. Elm/Cllr. B. Fir carried',
      'to write to the Minister.',
    ],
    [
      ['Moved by Councillor Elm, seconded by Councillor Fir', 'BE IT RESOLVED THAT lamps be bought.', 'Motion Carried: Res. 31-12'],
      'motion Councillor Elm/Councillor Fir carried',
      'BE IT RESOLVED THAT lamps be bought.',
    ],
    ['Action: Motion to approve the plat made by Elm, seconded by Fir. Passed 5-0.', 'motion Elm/Fir carried 5-0-·', 'to approve the plat'],
    [
      'On a motion by Mr. Elm, seconded by Ms. Fir, it was unanimously voted: To accept the gift.',
      'motion Mr. Elm/Ms. Fir carried',
      undefined,
    ],
    [
      ['Upon a motion duly made by Mr. Elm and seconded by Ms. Fir, it was unanimously', 'VOTED: to accept the gift.'],
      'motion Mr. Elm/Ms. Fir carried',
      'to accept the gift.',
    ],
    [['Motion to light the lamps, by Jo.', 'Second by Kit.', 'Motion carried.'], 'motion Jo/Kit carried', 'to light the lamps'],
    ['The bills were read and approved. Motion by Jo and seconded by Kit.', 'motion Jo/Kit carried', undefined],
  ])('%s', (lines, told, text) => {
    expect(toldMotions(read(lines))).toEqual([told])
    expect(read(lines)[0]?.text).toBe(text)
  })

  test.each([
    [
      [
        'Motion to buy a truck.',
        'RESULT: ADOPTED [4 TO 1]',
        'MOVER: Ann Elm, Council Member, Ward 2',
        'SECONDER: Bo Fir, Vice Mayor',
        'AYES: Elm, Fir, Oak, Yew',
        'NAYS: Ash',
      ],
    ],
    [
      [
        'Motion to buy a truck.',
        'RESULT: ADOPTED [4 TO 1] MOVER: Ann Elm, Council Member SECONDER: Bo Fir, Vice Mayor AYES: Elm, Fir, Oak, Yew NAYS: Ash',
      ],
    ],
    [
      [
        'Motion to buy a truck.',
        '| RESULT: | ADOPTED [4 TO 1] |',
        '| MOVER: | Ann Elm, Council Member |',
        '| SECONDER: | Bo Fir, Vice Mayor |',
        '| AYES: | Elm, Fir, Oak, Yew |',
        '| NAYS: | Ash |',
      ],
    ],
  ])('a form of results: %s', (lines) => {
    const found = read(lines)
    expect(toldMotions(found)).toEqual(['motion Ann Elm/Bo Fir carried 4-1-·'])
    expect(found[0]?.text).toBe('to buy a truck')
    expect(found[0]?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual([
      'for Elm',
      'for Fir',
      'for Oak',
      'for Yew',
      'against Ash',
    ])
  })

  test.each([
    [
      [
        'Motion Passed: Approve the bills. Passed with a motion by Ann Elm and a second by Bo Fir.',
        'Yes Ann Elm',
        'Yes Bo Fir',
        'No Cy Oak',
      ],
      'motion Ann Elm/Bo Fir carried',
      'Approve the bills',
    ],
    [
      [
        'Motion to approve the bills. This motion, made by Ann Elm and seconded by Bo Fir, Passed.',
        'Ann Elm: Yea, Bo Fir: Yea, Cy Oak: Nay',
        'Yea: 2, Nay: 1',
      ],
      'motion Ann Elm/Bo Fir carried 2-1-·',
      'to approve the bills',
    ],
    [
      ['Motioned by: Ann Elm', 'Seconded by: Bo Fir', 'Voting Yea: Ann Elm, Bo Fir', 'Voting Nay: Cy Oak'],
      'motion Ann Elm/Bo Fir ·',
      undefined,
    ],
    [
      [
        'Upon motion by Elm, seconded by Fir, to approve the bills, motion carried on the following roll call vote: AYES: Ann Elm, Bo Fir. NOES: Cy Oak.',
      ],
      'motion Elm/Fir carried',
      'to approve the bills',
    ],
  ])('votes by name: %s', (lines, told, text) => {
    const found = read(lines)
    expect(toldMotions(found).map((line) => (told.endsWith('·') ? line.replace(/carried$/, '·') : line))).toEqual([told])
    expect(found[0]?.text).toBe(text)
    expect(found[0]?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual(['for Ann Elm', 'for Bo Fir', 'against Cy Oak'])
  })

  test('the same person seconds another motion', () => {
    expect(
      toldMotions(
        read([
          'The bills were accepted by Jo. Second by Kit. Motion carried.',
          'The list was accepted by Jo. Second by Kit. Motion carried.',
        ]),
      ),
    ).toEqual(['motion ·/Kit carried', 'motion ·/Kit carried'])
  })

  test('“the vote for 10 articles” counts nothing', () => {
    expect(toldMotions(read('Jo Elm made a motion to undo the vote for 9 papers. Carried.'))).toEqual(['motion Jo Elm/· carried'])
  })

  test('a form of results alone', () => {
    expect(toldMotions(read(['RESULT: APPROVED [UNANIMOUS]', 'MOVER: Ann Elm, Trustee', 'SECONDER: Bo Fir, Trustee']))).toEqual([
      'motion Ann Elm/Bo Fir carried',
    ])
  })

  test('the result right behind the bracket of the last names', () => {
    const found = read('Vote on the motion: YEAS: 3 (Elm, Fir, Gum) NAYS: 2 (Oak, Yew) CARRIED')
    expect(toldMotions(found)).toEqual(['motion ·/· carried 3-2-·'])
    expect(found[0]?.votes.map(({ name }) => name)).toEqual(['Elm', 'Fir', 'Gum', 'Oak', 'Yew'])
  })

  test('voters below “For Motion:” and “Against Motion:”', () => {
    const found = read([
      'Moved Cr Elm, seconded Cr Fir that lamps be lit. CARRIED 2/1',
      'For Motion: Crs Elm and Fir',
      'Against Motion: Cr Oak',
    ])
    expect(found[0]?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual(['for Elm', 'for Fir', 'against Oak'])
  })

  test.each([
    ['Elm moved, seconded by Fir, to light the lamps. Motion carried with 5 yes.', 'motion Elm/Fir carried 5-·-·'],
    ['Elm moved, seconded by Fir, to light the lamps. Motion passed with 4 yes votes.', 'motion Elm/Fir carried 4-·-·'],
    ['Elm moved, seconded by Fir, to light the lamps. Motion carried with 4 yes and 1 no.', 'motion Elm/Fir carried 4-1-·'],
    ['Elm moved, seconded by Fir, to light the lamps. The vote on the motion was unanimous.', 'motion Elm/Fir carried'],
    ['Elm moved, seconded by Fir, to light the lamps. The vote on the motion was close.', 'motion Elm/Fir ·'],
  ])('%s', (line, told) => {
    expect(toldMotions(read(line))).toEqual([told])
  })

  test('a roll call “On roll call vote:”', () => {
    const found = read('MOTION by Elm, seconded by Fir to buy oil. On roll call vote: Elm, aye; Fir, aye; Oak, no. Motion carried.')
    expect(found[0]?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual(['for Elm', 'for Fir', 'against Oak'])
  })
})

describe('what was decided', () => {
  const decided = (...lines: string[]) => {
    const one = item(...lines)
    one.motions = motionsOf(one)
    return toldDecisions(decisionsOf(one, sourceOf(...lines)))
  }

  test.each([
    [
      ['Elm motioned to pay bills, Fir seconded. All were in favor, and the motion carried. Orders 5 through 9 were unanimously approved.'],
      ['resolved: to pay bills', 'approved: Orders 5 through 9 were unanimously approved.'],
    ],
    [['Elm moved to approve the minutes, Fir seconded. Carried. The minutes were approved.'], ['approved: The minutes were approved.']],
    [
      [
        'Resolved, proposed Cllr Elm, seconded Cllr Fir, to elect Councillor Jo Birch as Chair. Unanimously agreed. Cllr Birch signed the declaration of acceptance.',
      ],
      ['resolved: to elect Councillor Jo Birch as Chair.'],
    ],
    [
      ['Proposed by Cllr Elm, seconded by Cllr Fir that lamps be lit. Unanimously agreed. Cllr Birch took the chair.'],
      ['resolved: lamps be lit.'],
    ],
    [
      ['It was agreed that a letter be sent. Cllr Elm proposed and Cllr Fir seconded that the fee be raised, vote carried unanimously.'],
      ['agreed: a letter be sent.', 'resolved: the fee be raised'],
    ],
    [
      [
        'It was agreed to accept the quote from Ash Ltd. Cllr Elm proposed and Cllr Fir seconded that the quote from Ash Ltd be accepted. Carried.',
      ],
      ['agreed: to accept the quote from Ash Ltd.'],
    ],
    [
      [
        'RESOLUTION NO. 30-45',
        'WHEREAS, the lamps are old; and',
        'WHEREAS, the lanes are dark;',
        'NOW, THEREFORE, BE IT RESOLVED that lamps be bought.',
      ],
      ['resolved: lamps be bought.'],
    ],
    [
      [
        'On a motion of Elm, seconded by Fir, the following resolution was',
        'ADOPTED Ayes 2 Elm, Fir',
        'Nays 0',
        'RESOLVED that lamps be bought.',
      ],
      ['resolved: lamps be bought.'],
    ],
    [
      ['On motion of Elm, duly seconded by Fir, and carried unanimously, Ordinance No. 5 was passed on roll call.'],
      ['approved: Ordinance No. 5 was passed on roll call.'],
    ],
    [
      ['30-95 MOVED BY COUNCILLOR A. ELM that the March 10, 2030 Council', 'Meeting minutes be adopted as presented.', 'MOTION CARRIED'],
      ['resolved: the March 10, 2030 Council Meeting minutes be adopted as presented'],
    ],
    [
      ['RESOLVED', 'Moved: Cr Elm', 'Seconded: Cr Fir', '1. That the report be received.', '2. That lamps be bought.', 'CARRIED 5/2'],
      ['resolved: 1. That the report be received. / 2. That lamps be bought.'],
    ],
    [['RESOLVED: that the lamps be lit. Elm/Fir'], ['resolved: the lamps be lit.']],
    [['Council consensus was to wait until May.'], ['agreed: to wait until May.']],
    [['Elm said that Council consensus was to wait until May.'], []],
    [['The Board reached consensus to wait until May.'], ['agreed: to wait until May.']],
    [['The minutes stand approved as distributed.'], ['approved: The minutes stand approved as distributed.']],
    [
      ['Hearing no objections, the Chair declared the minutes approved.'],
      ['approved: Hearing no objections, the Chair declared the minutes approved.'],
    ],
    [
      ['It is recommended that the Board approve the trip. Motion by Elm, seconded by Fir. Carried.'],
      ['resolved: the Board approve the trip.'],
    ],
    [['Resolved, That the report be accepted. Motion Elm, second Fir. Yes 5 No 0.'], ['resolved: the report be accepted.']],
    [
      [
        'Jo Elm made a motion to approve the plan. The motion was seconded and carried. It was decided that lamps be lit. Kit Fir made a motion to paint the gates green. The motion was seconded and carried.',
      ],
      ['resolved: to approve the plan.', 'resolved: lamps be lit.', 'resolved: to paint the gates green.'],
    ],
    [['Vote Results (Approved)', 'Motion: Ann Elm', 'Second: Bo Fir'], []],
  ])('%s', (lines, expected) => {
    expect(decided(...lines)).toEqual(expected)
  })
})

describe('how a roll was taken and what became of it', () => {
  const votes = (lines: string | string[]) =>
    read(lines).map(({ result, votes }) => [result, ...votes.map(({ name, option }) => `${name} ${option}`)].join(', '))
  const moved = 'Moved by Elm, seconded by Fir to buy a bench.'
  test.each([
    [`${moved} So voted, unanimous.`, ['carried']],
    [`${moved} VOTED UNANIMOUSLY.`, ['carried']],
    ['Elm moved to buy a bench. Fir seconded. So ordered.', ['carried']],
    ['The Chair asked that the bench be put on the agenda. So ordered.', []],
    [`${moved} VOTE: Elm Y, Fir N, Oak Y. Motion carried.`, ['carried, Elm for, Fir against, Oak for']],
    [`${moved} The motion passed by voice vote of 5-1 (Absent: Fir; Nay: Ash).`, ['carried, Fir absent, Ash against']],
    [`${moved} Motion carried (Ayes: Elm, Oak; Nays: Fir).`, ['carried, Elm for, Oak for, Fir against']],
    [
      `${moved} Upon the roll being called the following answered AYE: Elm, Oak; NAY: Fir; ABSENT: none; whereupon the Mayor declared the motion carried.`,
      ['carried, Elm for, Oak for, Fir against'],
    ],
  ])('%s', (line, told) => {
    expect(votes(line)).toEqual(told)
  })
  test('“a 5-to-2 vote”', () => {
    expect(toldMotions(read(`${moved} Motion passed on a 5-to-2 vote (Oak and Ash opposed).`))).toEqual(['motion Elm/Fir carried 5-2-·'])
  })
  test('heads of columns that lost their rows are no lists', () => {
    expect(votes([moved, 'CARRIED', 'For:', 'Against:', 'Abstained:', 'Ann Elm', 'Bo Fir', 'Carried by 2 votes to 0.'])).toEqual([
      'carried',
    ])
  })
})

test('“… and resolved” and “AND AGREED” above their wording', () => {
  const text = (...lines: string[]) => read(lines).map((motion) => [motion.mover, motion.result, motion.text])
  expect(text('Moved Cr Elm, seconded Deputy Mayor Fir and resolved', 'That Council confirms the minutes.')).toEqual([
    ['Cr Elm', 'carried', 'That Council confirms the minutes.'],
  ])
  expect(text('Proposed by Councillor Elm', 'Seconded by Councillor Fir', 'AND AGREED', '“To confirm the minutes.”')).toEqual([
    ['Councillor Elm', 'carried', '“To confirm the minutes.”'],
  ])
  expect(text('RESOLVED ON THE MOTION OF COUNCILLOR ELM, seconded by COUNCILLOR FIR,', 'THAT the apology be accepted.')).toEqual([
    ['COUNCILLOR ELM', 'carried', 'THAT the apology be accepted.'],
  ])
})

describe('who voted, and for what, in one sentence', () => {
  const told = (lines: string | string[]) =>
    read(lines).map(({ mover, text, result, votes }) =>
      [mover, result, text, votes.map(({ name, option }) => `${name} ${option}`).join(', ')].map((part) => part || '·').join(' | '),
    )
  test.each([
    [
      'On a motion by Elm, seconded by Fir, the Board voted unanimously at 7:01 p.m. on a roll call vote (Elm, Fir – yea) to buy oil.',
      'Elm | carried | to buy oil | Elm for, Fir for',
    ],
    [
      'On a motion by Elm, seconded by Fir, the Board voted 2-1, with Oak voting against, to buy oil.',
      'Elm | carried | to buy oil | Oak against',
    ],
    [
      'On a motion made by Elm and seconded by Fir, the Board voted to buy oil. (Elm – yes, Fir – no)',
      'Elm | carried | to buy oil | Elm for, Fir against',
    ],
    ['A motion was made by Elm, seconded by Fir and voted unanimously to buy oil.', 'Elm | carried | to buy oil | ·'],
    ['VOTE: Upon a motion duly made and seconded, the Select Board voted 5-0 to buy oil.', '· | carried | to buy oil | ·'],
    ['A RESOLUTION TO BUY A TRUCK. Moved by Elm, second by Fir. Resolution adopted.', 'Elm | carried | A RESOLUTION TO BUY A TRUCK | ·'],
  ])('%s', (line, motion) => {
    expect(told(line)).toEqual([motion])
  })
  test('lists and movers in the lines of councils of Australia', () => {
    const lists = ['VOTED FOR   Cr Fir, Cr Birch', 'VOTED AGAINST   Cr Elm', 'The Amendment was declared CARRIED.']
    expect(told(['Moved an Amendment (Cr Fir / Cr Birch)', 'That Council wait.', ...lists])).toEqual([
      'Cr Fir | carried | That Council wait. | Fir for, Birch for, Elm against',
    ])
    expect(told(['Resolved (Cr Ann Elm)', 'That Council calls for lamps.'])).toEqual([
      'Cr Ann Elm | carried | That Council calls for lamps. | ·',
    ])
    expect(
      told(['Moved Cr Ash seconded Cr Fir that Council:', '1. Accepts it.', '2. Signs it.', 'CARRIED BY ABSOLUTE MAJORITY 3/1'])[0],
    ).toContain('2. Signs it.')
    expect(told(['Moved byCr Elm', 'Seconded byCr Fir', 'That Council wait.', 'CARRIED'])).toEqual([
      'Cr Elm | carried | That Council wait. | ·',
    ])
  })
})

test('motions that nobody is said to have moved, and the amendment to one, above their wordings', () => {
  const motions = read([
    'Moved, seconded',
    'THAT the guidelines be approved.',
    'Moved, seconded and CARRIED',
    'THAT the motion be amended by adding the following:',
    'AND THAT speeches be short.',
    'The question on the main motion was put and CARRIED.',
    '(Voting against: Councillor Elm)',
  ])
  expect(toldMotions(motions)).toEqual(['motion ·/· carried', 'amendment ·/· carried'])
  expect(motions[0]?.votes.map(({ name, option }) => [name, option])).toEqual([['Elm', 'against']])
})

test.each([
  ['Motion (AE) & seconded (BF) that the minutes be approved. Unanimously agreed.', 'motion AE/BF carried'],
  [
    'Prof. Elm moved to strike section 3. The motion was seconded and after much discussion passed by voice vote.',
    'motion Prof. Elm/· carried',
  ],
  ['The bill was passed with these results: Approved 30, Opposed 2, Abstained 3.', 'motion ·/· carried 30-2-3'],
])('%s', (line, told) => {
  expect(toldMotions(read(line))).toEqual([told])
})

describe('a resolution with its number above its recitals', () => {
  const lines = (votes: string) => [
    'Fir introduced the following resolution and moved its adoption:',
    'RESOLUTION 30-5',
    'WHEREAS the truck is old;',
    'NOW, THEREFORE, BE IT RESOLVED that a truck be bought.',
    `The motion was seconded by Oak, and upon vote being taken thereon, the following voted in favor${votes} Whereupon said resolution was declared duly passed and adopted.`,
  ]
  test.each([
    [': Elm, Fir; and the following voted against the same: Ash.', 'Elm for, Fir for, Ash against'],
    [' thereof: Elm, Fir, Oak; and the following voted against the same: none.', 'Elm for, Fir for, Oak for'],
  ])('voted in favor%s', (votes, names) => {
    const one = item(...lines(votes))
    one.motions = motionsOf(one)
    expect(
      one.motions.map(({ mover, seconder, result, votes }) => [
        mover,
        seconder,
        result,
        votes.map((v) => `${v.name} ${v.option}`).join(', '),
      ]),
    ).toEqual([['Fir', 'Oak', 'carried', names]])
    expect(toldDecisions(decisionsOf(one, sourceOf(...lines(votes))))).toEqual(['resolved: a truck be bought.'])
  })
})

test.each([
  ['Moved by: Cllr Elm Seconded by: Cllr Fir Disposition: CARRIED', 'motion Cllr Elm/Cllr Fir carried'],
  [
    'Elm moved, Fir seconded, to adopt Ordinance 30-4. Upon roll call the vote was: Elm, aye; Fir, aye; Oak, nay.',
    'motion Elm/Fir carried',
  ],
])('%s', (line, told) => {
  expect(toldMotions(read(line))).toEqual([told])
})

test('surnames with a dash between them, above a wording alone', () => {
  expect(toldMotions(read(['Elm - Fir', 'That the minutes be adopted.', 'Carried.']))).toEqual(['motion Elm/Fir carried'])
  expect(toldMotions(read(['Elm - Fir', 'The lane was closed.']))).toEqual([])
})
