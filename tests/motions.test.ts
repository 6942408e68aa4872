import { describe, expect, test } from 'vitest'
import { motionsOf } from '../src/extract/motions/index.ts'
import { minutebook } from '../src/index.ts'
import { item, toldMotions } from './build.ts'

const told = (...lines: string[]) => toldMotions(motionsOf(item(...lines)))

test('a clear show of hands', () => {
  expect(motionsOf(item('The proposal was passed on a clear show of hands.')).map(({ result }) => result)).toEqual(['carried'])
})

test('who was elected behind who proposed them, and what is carried behind a seconder’s name', () => {
  const read = (line: string) => motionsOf(item(line)).map(({ mover, seconder, result }) => [mover, seconder, result])
  expect(read('Cllr Elm was proposed by Cllr Fir, seconded by Cllr Ash. Cllr Elm was duly elected.')).toEqual([
    ['Cllr Fir', 'Cllr Ash', 'carried'],
  ])
  expect(read('Cllr Elm was duly elected.')).toEqual([])
  expect(read('Bo Fir was elected Vice-Chairman (Proposer: A Elm, seconder: C Oak).')).toEqual([['A Elm', 'C Oak', 'carried']])
  expect(read('Proposed Cllr Elm that lamps be bought, 2nd Cllr Fir carried')).toEqual([['Cllr Elm', 'Cllr Fir', 'carried']])
})

test('forms that label mover, seconder and wording in capitals, with whom each member sits for', () => {
  const movers = ['Motion By: Council Member, Place 4 Bo Fir', 'Second By: Commissioner Precinct 2 Ann Elm']
  const read = (...lines: string[]) => motionsOf(item(...lines)).map(({ mover, seconder, text }) => [mover, seconder, text])
  const moved = [['Council Member, Place 4 Bo Fir', 'Commissioner Precinct 2 Ann Elm', 'To light the lamps']]
  expect(read(...movers, 'Motion: To light the lamps.', 'Passed')).toEqual(moved)
  expect(read(`${movers.join(' ')} Motion: To light the lamps. Passed`)).toEqual(moved)
  const [vote] = motionsOf(
    item(...movers, 'Aye: Council Member Ward 3 Bo Fir', 'Commissioner Precinct 2 Ann Elm', 'Attachments:', 'Lamp Plan', 'Passed'),
  )
  expect(vote?.votes.map(({ name }) => name)).toEqual(['Bo Fir', 'Commissioner Precinct 2 Ann Elm'])
})

test('a division with “Motion – 3 (…)” and “Amendment – 2 (…)”', () => {
  const moved = [
    'Councillor Birch, seconded by Councillor Elm, moved that it be granted.',
    'Councillor Ash moved, as an amendment, that it be refused. Councillor Larch seconded.',
  ]
  expect(
    told(...moved, 'Voting was as follows:', 'Motion – 3 (Councillors Birch, Elm and Oak)', 'Amendment – 2 (Councillors Ash and Larch)'),
  ).toEqual(
    told(
      ...moved,
      'Voting was as follows:',
      'For the motion (3): Councillors Birch, Elm and Oak',
      'For the amendment (2): Councillors Ash and Larch',
    ),
  )
})

test.each([
  ['There being an equality of votes, the Chair used her casting vote against the motion.', 'lost'],
  ['The vote was tied and the Mayor exercised his casting vote in favour of the proposal.', 'carried'],
])('%s', (line, result) => {
  expect(told('Councillor Elm moved and Councillor Fir seconded that lamps be lit.', line)).toEqual([
    `motion Councillor Elm/Councillor Fir ${result}`,
  ])
  expect(told(line.replace(/(?:used|exercised) h\w+/, 'has a'))).toEqual([])
})

test('an amendment lost and a motion carried in one sentence, each with whose it is', () => {
  expect(
    told(
      'The amendment on behalf of the Lanes Group was NOT CARRIED by 28 votes to 24 and the deemed motion on behalf of the Administration was CARRIED by 28 votes to 24.',
    ),
  ).toEqual(['amendment ·/· lost 24-28-·', 'motion ·/· carried 28-24-·'])
})

test('who had given notice of a motion that somebody seconded moved it', () => {
  const [motion] = motionsOf(
    item(
      'Councillor Oak had given notice of the following motion:',
      '“That lamps be lit.”',
      'The motion was seconded by Councillor Rowan.',
    ),
  )
  expect(motion).toMatchObject({ mover: 'Councillor Oak', seconder: 'Councillor Rowan', implied: ['mover'] })
})

test('an amendment of which only its vote is told, and the motion that it was to', () => {
  const lines = [
    'Councillor Elm proposed the recommendation.',
    'Councillor Fir seconded the proposal.',
    'A vote was taken on the amendment, which was not carried.',
  ]
  expect(told(...lines, 'The vote on the recommendation was then taken, and carried by 22 votes to one.')).toEqual([
    'motion Councillor Elm/Councillor Fir carried 22-1-·',
    'amendment ·/· lost',
  ])
})

test('RESOLVED behind an amendment that was lost is of the motion', () => {
  expect(
    told(
      'It was moved and seconded that the application be deferred. An amendment was moved and seconded that it be refused. The amendment was declared lost.',
      'RESOLVED that the application be deferred.',
    ),
  ).toEqual(['motion ·/· carried', 'amendment ·/· lost'])
})

test('what is put right in earlier minutes is no motion of this meeting', () => {
  expect(
    told('Page 4 Councillor Elm’s proposal to write was seconded by Councillor Fir. Page 8 Vote of 6 for and 5 against to be added.'),
  ).toEqual([])
})

describe('who moved and seconded', () => {
  const forms: [string | string[], string][] = [
    ['Councillor Alder moved and Councillor Beech seconded that trees be planted.', 'motion Councillor Alder/Councillor Beech ·'],
    [['Dr Elm, pursuant to notice, moved:', '“That lamps be lit.”', 'Mr Fir seconded the motion.'], 'motion Dr Elm/Mr Fir ·'],
    [
      [
        'County Councillor Ann Elm moved the report.',
        'In moving the report, County Councillor Elm set out a change.',
        'Cllr Fir seconded.',
      ],
      'motion County Councillor Ann Elm/Cllr Fir ·',
    ],
    ['Cllr Elm, on behalf of the Lamp Group, moved that lamps be lit, seconded by Cllr Fir.', 'motion Cllr Elm/Cllr Fir ·'],
    [
      'Cllr Elm, for the Lamp Group, then made a budget speech and moved an Amendment, seconded by Cllr Fir.',
      'amendment Cllr Elm/Cllr Fir ·',
    ],
    ['Mr Elm proposed, and Mr Fir seconded the motion that trees be planted.', 'motion Mr Elm/Mr Fir ·'],
    ['Mr. Elm proposed that the minutes be adopted, seconded by Mr. Fir.', 'motion Mr. Elm/Mr. Fir ·'],
    ['Mr. C Elm proposed approval for payment seconded by Mrs. T Fir', 'motion Mr. C Elm/Mrs. T Fir ·'],
    ['The Motion was proposed by Councillor Elm and seconded by Councillor O’Fir.', 'motion Councillor Elm/Councillor O’Fir ·'],
    [
      ['Proposed by Councillor Elm;', 'Seconded by Councillor Fir;', 'And Resolved:', '“That lamps be lit.”'],
      'motion Councillor Elm/Councillor Fir carried',
    ],
    [
      ['Moved by the Mayor (Councillor Burr),', 'Seconded by Councillor Cleaver and', 'Resolved – That the minutes be taken as read.'],
      'motion Mayor (Councillor Burr)/Councillor Cleaver carried',
    ],
    [
      ['It was moved by Councillor Elm seconded by Councillor Fir and', 'RESOLVED – That lamps be lit.'],
      'motion Councillor Elm/Councillor Fir carried',
    ],
    [
      'On the proposal of Councillor Elm, seconded by Councillor Fir it was agreed that lamps be lit.',
      'motion Councillor Elm/Councillor Fir carried',
    ],
    ['It was agreed that fees rise by £5 - proposed by Cllr Elm and seconded Cllr Fir.', 'motion Cllr Elm/Cllr Fir carried'],
    ['Receiving the report was proposed by Jo, seconded by Kit B and passed.', 'motion Jo/Kit B carried'],
    ['The fee was set at £30, proposed by Jo, seconded by Kit, passed with four abstentions.', 'motion Jo/Kit carried ·-·-4'],
    ['The present rule was proposed by Jo, seconded Kit H and passed with two votes against.', 'motion Jo/Kit H carried ·-2-·'],
    [['All were willing to stand and were re-elected en masse.', 'Proposer – J Elm. Seconder – K Fir.'], 'motion J Elm/K Fir carried'],
    [['The following were elected to the Committee:', 'Jo Elm, proposed by Kit Fir, seconded by Bo'], 'motion Kit Fir/Bo carried'],
    [['Cr Elm moved that lamps be lit.', 'CARRIED U'], 'motion Cr Elm/· carried'],
    ['The minutes were approved. Prop. Jo, seconded Kit.', 'motion Jo/Kit carried'],
    ["Jo made a motion to appoint Kit. Bo seconded Jo's motion. Motion carried.", 'motion Jo/Bo carried'],
    ['Amendment 1 (Prop: D Fir): delete 2. Accepted by the proposer.', 'amendment D Fir/· carried'],
    [
      'Amendment 2 (Proposed: D Fir, Seconded: K Elm): add 4. Not accepted. For 12, against 3. Amendment passed.',
      'amendment D Fir/K Elm carried 12-3-·',
    ],
    ['Elm (Fir) moved that lamps be lit. Carried.', 'motion Elm/Fir carried'],
    ['Moved Elm (Fir) to adjourn. Carried.', 'motion Elm/Fir carried'],
    ['Elm (Labour) moved that lamps be lit.', 'motion Elm (Labour)/· ·'],
    ['Motion by Elm, Fir second. All ayes.', 'motion Elm/Fir carried'],
    ['Motion to Approve: Kit Elm, Second: Jo Fir Motion Passes', 'motion Kit Elm/Jo Fir carried'],
    [
      ['Motion: Jo Elm moved to approve the minutes.', 'Second: Kit Fir', 'Decision: 3-0, all in favor'],
      'motion Jo Elm/Kit Fir carried 3-0-·',
    ],
    ['The minutes were approved. Proposed Jo, 2nd Kit.', 'motion Jo/Kit carried'],
    ['Prop by Jo Elm, sec by Kit Fir. Carried.', 'motion Jo Elm/Kit Fir carried'],
    ['Jo prop. Kit sec. that we buy a kettle. Carried.', 'motion Jo/Kit carried'],
    ['Moved that the accounts be adopted – Jo Elm. Seconded – Kit. Carried.', 'motion Jo Elm/Kit carried'],
    [['Moved the accounts are adopted – Jo', 'Seconded – Kit', 'Carried – unanimously'], 'motion Jo/Kit carried'],
    ['That the letters be received. A Elm Carried', 'motion A Elm/· carried'],
    ['That the plan be adopted (A Elm / B Fir). Carried unanimously', 'motion A Elm/B Fir carried'],
    ['That lamps be lit. Motion Carried', 'motion ·/· carried'],
    ['The Council agreed that fees rise (prop. Cllr Elm, sec. Cllr Fir).', 'motion Cllr Elm/Cllr Fir carried'],
    ['A trustee is wanted - agreed to ask Mrs Ash - as proposed by B. Elm and seconded by M. Fir.', 'motion B. Elm/M. Fir carried'],
    ['Fees were set at £4. Proposed by Cllr Elm, seconded by Cllr Fir, all agreed.', 'motion Cllr Elm/Cllr Fir carried'],
    ['M. Elm proposed and G. Fir seconded P. Ash be Vice Chairman.', 'motion M. Elm/G. Fir ·'],
    ['The Chair asked for names -R. Elm proposed and G. Fir seconded that P. Ash go on.', 'motion R. Elm/G. Fir ·'],
    ['ON THE MOTION OF Cr Elm, seconded by Cr Fir, it was resolved to light lamps.', 'motion Cr Elm/Cr Fir carried'],
    [
      ['Motion: That lamps be lit.', 'Moved by: Cllr Elm', 'Seconded by: Cllr Fir', 'Vote: 4 in favour, 2 against', 'Result: Motion lost'],
      'motion Cllr Elm/Cllr Fir lost 4-2-·',
    ],
    [
      ['Motion: That lamps be lit.', 'Moved by: Cllr Elm', 'Seconded by: Cllr Fir', 'Vote: 4 in favour, 2 against', 'Result: Lost'],
      'motion Cllr Elm/Cllr Fir lost 4-2-·',
    ],
    ['The Chairman moved from the Chair that lamps be lit. Agreed.', 'motion Chairman/· carried'],
    [['MOTION: Elm/Fir', 'THAT lamps be lit.', 'CARRIED'], 'motion Elm/Fir carried'],
    [
      'The following motion, notice of which had been given by Cllr Elm, was moved by him and seconded by Cllr Fir:',
      'motion Cllr Elm/Cllr Fir ·',
    ],
    ['On the proposition of Alderman Elm it was RESOLVED that lamps be lit.', 'motion Alderman Elm/· carried'],
    ['It was RESOLVED, on the proposition of Cllr Elm, seconded by Cllr Fir, that lamps be lit.', 'motion Cllr Elm/Cllr Fir carried'],
    ['It was unanimously resolved on the motion of Cllr Elm that lamps be lit.', 'motion Cllr Elm/· carried'],
    ['Councillor Elm, as Chair, proposed and Councillor Fir seconded that lamps be lit.', 'motion Councillor Elm/Councillor Fir ·'],
    [
      'Cllr Elm proposed that lamps be lit; the proposal was seconded by Cllr Fir and unanimously agreed by the council.',
      'motion Cllr Elm/Cllr Fir carried',
    ],
    ['Proposed by Cllr Elm as a true record seconded by Cllr Fir unanimously approved.', 'motion Cllr Elm/Cllr Fir carried'],
    ['It was resolved to buy lamps. Proposed: Cllr Elm. Seconded: Cllr Fir.', 'motion Cllr Elm/Cllr Fir carried'],
    ['Resolution 30-45 to accept the bid was offered by Elm, seconded by Fir and adopted.', 'motion Elm/Fir carried'],
    [
      'Trustee Elm offered the following resolution and moved its adoption: RESOLVED, that the Board accepts the bid. Seconded by Trustee Fir. Adopted.',
      'motion Trustee Elm/Trustee Fir carried',
    ],
    ['a. Ar moladh Cllr. I. Elm Cuidithe ag Cllr. P. O’Fir agus glacadh leis', 'motion Cllr. I. Elm/Cllr. P. O’Fir carried'],
    ['The report was formally moved by Cllr Elm and formally seconded by Cllr Fir.', 'motion Cllr Elm/Cllr Fir ·'],
    [
      'A proposal was made by the Chair to defer. The proposal was seconded by Councillor Sable, voted on and carried.',
      'motion Chair/Councillor Sable carried',
    ],
    ['Proposed LF, seconded NC. All in favour.', 'motion LF/NC carried'],
    ['Prop. Cllr Elm, Sec. Cllr Fir. Carried.', 'motion Cllr Elm/Cllr Fir carried'],
    ['It was agreed to mend the fence (Prop Cllr Elm, Sec Cllr Fir)', 'motion Cllr Elm/Cllr Fir carried'],
    ['The fence to be mended. (P: Cllr Elm S: Cllr Fir)', 'motion Cllr Elm/Cllr Fir ·'],
    ['Cllr Elm proposed the fence be mended. Seconded by Cllr Fir. All agreed.', 'motion Cllr Elm/Cllr Fir carried'],
    [
      'It was moved by Councillor Elm, seconded by Councillor Fir and on a show of hands declared carried.',
      'motion Councillor Elm/Councillor Fir carried',
    ],
    ['Upon the motion of Cllr Elm, seconded by Cllr Fir, the fence was approved.', 'motion Cllr Elm/Cllr Fir carried'],
    ['RESOLVED that the fence be mended. Proposed by Cllr Elm, seconded by Cllr Fir.', 'motion Cllr Elm/Cllr Fir carried'],
    ['RESOLVED: That the fence be mended. (Cllr Elm/Cllr Fir)', 'motion Cllr Elm/Cllr Fir carried'],
    [
      'Cllr Elm presented the report and moved its adoption, seconded by Cllr Fir. The motion was carried.',
      'motion Cllr Elm/Cllr Fir carried',
    ],
    [
      'The report was presented by Cllr Elm, who moved its adoption. Cllr Fir seconded. The motion was carried.',
      'motion Cllr Elm/Cllr Fir carried',
    ],
    ['Cllr Elm, who presented the report, moved that it be adopted. Seconded by Cllr Fir. Carried.', 'motion Cllr Elm/Cllr Fir carried'],
    ['Amendment: Cllr Elm proposed that the sum be £5, seconded by Cllr Fir. The amendment was lost.', 'amendment Cllr Elm/Cllr Fir lost'],
    ['Motion to approve the contract failed for lack of a second.', 'motion ·/· lost'],
    ['M/S/C (Elm/Fir) to paint the doors.', 'motion Elm/Fir carried'],
    ['ACTION: M/S/C (Elm/Fir) to paint the doors. (3-0-1, Oak absent)', 'motion Elm/Fir carried 3-0-·'],
    ['The motion to approve the contract passed unanimously.', 'motion ·/· carried'],
    [
      ['Motion: Approve the agenda', 'Moved by: Elm Seconded by: Fir', 'Vote: Ayes: Elm, Fir; Noes: None', 'Result: Motion carried 2-0'],
      'motion Elm/Fir carried 2-0-·',
    ],
    ['The minute of 2 September was approved. Proposed: ER. Seconded: JO.', 'motion ER/JO carried'],
    [['President Elm made a motion to light lamps.', 'Director Fir seconded the motion.'], 'motion President Elm/Director Fir ·'],
    [['Motion to approve by Kit Elm', 'Seconded by Jo Fir', 'Motion carried unanimously'], 'motion Kit Elm/Jo Fir carried'],
    ['On motion of Mr. Elm, seconded by Mr. Fir, the resignation of Ms Ash was accepted.', 'motion Mr. Elm/Mr. Fir carried'],
    [
      'Councillor Ash was proposed by Councillor Elm, seconded by Councillor Fir, and re-elected unanimously on a show of hands.',
      'motion Councillor Elm/Councillor Fir carried',
    ],
    [
      ['Proposed: Ann Elm, Union Councillor; Seconded: Bo Fir, Library Officer (Deputy)', '- The Proposal was passed.'],
      'motion Ann Elm/Bo Fir carried',
    ],
    [['Proposed: Ann Elm (Chair), on behalf of the Lanes Group', 'There were no speeches.'], 'motion Ann Elm/· ·'],
    ['MOVED by Member A Elm, seconded by Chairperson B Fir: That lamps be lit. CARRIED', 'motion Member A Elm/Chairperson B Fir carried'],
    ['Member Elm moved, seconded by Member Fir to light lamps. Motion carried.', 'motion Member Elm/Member Fir carried'],
    [['The Leader MOVED seconded by Councillor Mrs N Fir:', 'That lamps be lit.'], 'motion Leader/Councillor Mrs N Fir ·'],
    [['MOVED Director Elm,', 'SECONDED Director Fir, that lamps be lit.', 'CARRIED'], 'motion Director Elm/Director Fir carried'],
    [
      ['Moved By: Jo Elm', 'Seconded By: Kit Fir', 'BE IT RESOLVED THAT lamps be lit.', 'For: 6 Against:', 'CARRIED UNANIMOUSLY'],
      'motion Jo Elm/Kit Fir carried 6-·-·',
    ],
    [['A. Elm / B. Fir', 'THAT lamps be lit.', 'MOTION CARRIED'], 'motion A. Elm/B. Fir carried'],
    [['Motion: (A. Elm/B. Fir)', 'That lamps be lit.', 'CARRIED'], 'motion A. Elm/B. Fir carried'],
    [['MOVED Crs Elm/Fir', 'That lamps be lit.', 'A vote was taken and the MOTION was CARRIED.'], 'motion Cr Elm/Cr Fir carried'],
    ['Motion to light lamps by Senator Elm; second by Senator Fir. Motion passed.', 'motion Senator Elm/Senator Fir carried'],
    ['Motion to close the meeting was proposed by Cllr. Elm, seconded by Cllr. Fir. Carried.', 'motion Cllr. Elm/Cllr. Fir carried'],
    [['Motion: 49-30 Moved by Jo Elm Seconded by Kit Fir', '“That lamps be lit.”', 'Disposition Carried'], 'motion Jo Elm/Kit Fir carried'],
    ['Proposed: Cllr Elm Seconded: Cllr Fir', 'motion Cllr Elm/Cllr Fir ·'],
    ['Eva Elm motions to adopt the agenda, Bo Fir seconds.', 'motion Eva Elm/Bo Fir ·'],
    ['Mrs Elm proposed and Mrs Fir seconded acceptance of the accounts which was accepted by vote.', 'motion Mrs Elm/Mrs Fir carried'],
    ['Matt Elm proposes Scott Fir as Chairman and Jo Gale seconds.', 'motion Matt Elm/Jo Gale ·'],
    ['Treasurer: Ann Oak, proposed Bo Elm, seconded Cy Fir.', 'motion Bo Elm/Cy Fir ·'],
    ['Ann Oak to be Secretary proposed Bo Elm seconded Cy Fir', 'motion Bo Elm/Cy Fir ·'],
    ['The committee recommended that Ann Oak be Commodore, proposed Bo Elm, seconded Cy Fir and carried', 'motion Bo Elm/Cy Fir carried'],
    ['Cllr Oak proposed Cllr Elm, seconded Cllr Fir.', 'motion Cllr Oak/Cllr Fir ·'],
    ['Bo Elm suggested we buy a mower, Cy Fir seconded this and it was agreed.', 'motion Bo Elm/Cy Fir carried'],
    ['On a proposal from Bo Elm, seconded by Cy Fir, it was agreed to buy a mower.', 'motion Bo Elm/Cy Fir carried'],
    ['Ash Ltd £40, Oak Ltd £50 - proposed D. Elm and seconded P. Fir pass for payment.', 'motion D. Elm/P. Fir ·'],
    ['It was proposed by Cllr Elm and resolved to go into closed session.', 'motion Cllr Elm/· carried'],
    ['RESOLVED: Dates agreed and to be published. This was proposed by Cllr Elm.', 'motion Cllr Elm/· carried'],
    [
      'Resolution number LB/2030/7 MOVED by Member A Elm, seconded by Member B Fir: That the Board note it.',
      'motion Member A Elm/Member B Fir carried',
    ],
    [
      [
        'Councillor Elm then proposed the motion as follows:',
        '“That lamps be lit.”',
        'This was seconded by Councillor Fir.',
        'The Secretary said that a vote would be taken on the Motion as proposed by Councillor Elm and seconded by Councillor Fir.',
        'For:',
        'Councillors Ash, Elm. (2)',
        'Against:',
        'Councillors Fir, Gum, Hay. (3)',
        'There were no abstentions.',
        'The Secretary declared the Motion defeated.',
      ],
      'motion Councillor Elm/Councillor Fir lost 2-3-0',
    ],
    ['MOVED Cr Elm SECONDED Cr Fir that lamps be lit. CARRIED 8-3', 'motion Cr Elm/Cr Fir carried 8-3-·'],
    ['Resolved (Elm / Fir): That lamps be lit.', 'motion Elm/Fir carried'],
    [
      [
        'Council Member Elm moved to adopt Ordinance 12. Council Member Fir seconded.',
        'Mrs Oak spoke.',
        'Roll call vote: Ayes: Gum, Fir, Elm. Nays: Hale. Motion passed 3-1.',
      ],
      'motion Council Member Elm/Council Member Fir carried 3-1-·',
    ],
    [
      [
        'Moved by the Right Honourable the Lord Mayor (Councillor Burr),',
        'Seconded by the High Sheriff (Councillor Fir) and',
        'Resolved – That the minutes be taken as read.',
      ],
      'motion Right Honourable the Lord Mayor (Councillor Burr)/High Sheriff (Councillor Fir) carried',
    ],
    [
      [
        'Councillor Elm (former Chair of the Panel) moved the recommendation set out in the report.',
        'Councillor Fir (Chair of the Panel) seconded the motion.',
        'RESOLVED – That the report be noted.',
      ],
      'motion Councillor Elm (former Chair of the Panel)/Councillor Fir (Chair of the Panel) carried',
    ],
    [
      [
        'Councillor Elm, seconded by Councillor Fir, moved as a procedural motion:',
        'that the deputation be heard.',
        'The motion was carried.',
      ],
      'motion Councillor Elm/Councillor Fir carried',
    ],
    [['RESOLVED that the fence be mended.', 'Proposed by: Cllr Elm   Seconded by: Cllr Fir'], 'motion Cllr Elm/Cllr Fir carried'],
    [['RESOLVED that the fence be mended.', 'Proposed by Cllr Elm, seconded by Cllr Fir that lamps be lit.'], 'motion Cllr Elm/Cllr Fir ·'],
    ['RESOLVED ON THE MOTION OF Cr Elm and Cr Fir that the apology of Cr Gum be accepted.', 'motion Cr Elm/Cr Fir carried'],
    ['RESOLVED on the motion of Crs Elm and Fir that lamps be lit.', 'motion Cr Elm/Cr Fir carried'],
    ['Resolved (Elm / Fir) that lamps be lit.', 'motion Elm/Fir carried'],
    ['RESOLVED: (Cr Elm/Cr Fir) that lamps be lit.', 'motion Cr Elm/Cr Fir carried'],
    ['RESOLVED Cllr Elm/Cllr Fir that lamps be lit.', 'motion Cllr Elm/Cllr Fir carried'],
    ['Resolved: Mrs A Elm / Mr B Fir that lamps be lit.', 'motion Mrs A Elm/Mr B Fir carried'],
    ['MOTION BY ELM, SECOND BY FIR TO LIGHT LAMPS. ALL VOTED AYE. MOTION CARRIED.', 'motion ELM/FIR carried'],
    ['MOTION ELM, SECOND FIR TO LIGHT LAMPS. MOTION CARRIED.', 'motion ELM/FIR carried'],
    ['MOTION BY ELM TO LIGHT LAMPS. SECOND BY FIR. MOTION CARRIED.', 'motion ELM/FIR carried'],
    ['MOTION WAS MADE BY A. ELM TO LIGHT LAMPS, SECONDED BY B. FIR.', 'motion A. ELM/B. FIR ·'],
    ['L. Elm, T. Fir: That the minutes be adopted as published. Carried.', 'motion L. Elm/T. Fir carried'],
    [['L. Elm, T. Fir:', 'That we resume. Time: 7.50 p.m. Carried.'], 'motion L. Elm/T. Fir carried'],
    [
      ['Moved by A. Elm', 'Seconded by B. Fir', 'That the list BE RECEIVED.', 'Motion Passed (5 to 0)'],
      'motion A. Elm/B. Fir carried 5-0-·',
    ],
    [
      'Motion: Councilor Elm moved to approve the plan. Councilor Fir seconded. The motion passed 5-0.',
      'motion Councilor Elm/Councilor Fir carried 5-0-·',
    ],
    [
      'The recommendations were proposed by the Leader of the Council, seconded by the Deputy Leader of the Council, put to a vote and passed.',
      'motion Leader of the Council/Deputy Leader of the Council carried',
    ],
    ['The motions were proposed and seconded by Councillors Elm and Fir.', 'motion Councillor Elm/Councillor Fir ·'],
    [
      ['Director Elm made the motion to light lamps.', 'Director Fir seconded the motion.', 'The Chair declared the motion PASSED.'],
      'motion Director Elm/Director Fir carried',
    ],
    ['Jo Elm made a motion, second by Kit Fir to light lamps. Motion carried.', 'motion Jo Elm/Kit Fir carried'],
    ['Jo made the motion to light lamps. Kit made the second. All in favor. Motion carried.', 'motion Jo/Kit carried'],
    ['Jo offered a motion to light lamps. Second was made by Kit, all in favor, motion carried.', 'motion Jo/Kit carried'],
    ['Member Elm moved to light lamps, Member Fir seconding. The motion carried unanimously.', 'motion Member Elm/Member Fir carried'],
    [
      'Councilmember Elm motioned to light lamps. Second by Councilmember Fir. Motion carried.',
      'motion Councilmember Elm/Councilmember Fir carried',
    ],
    ['On motion of Elm, seconded by Fir, lamps were lit. Motion carried.', 'motion Elm/Fir carried'],
    ['Oak made a motion to buy oil. Fir seconded followed by all aye votes.', 'motion Oak/Fir carried'],
    [
      'Oak made the motion to adjourn followed by a second from Elm. All present voted aye in favor of adjournment.',
      'motion Oak/Elm carried',
    ],
    ['Oak made a motion to sell gates. Fir seconded. All voted “aye”. Motion carried.', 'motion Oak/Fir carried'],
    ['Oak made a motion to rest. Fir seconded. The motion passed on a unanimous vote and the Board rested.', 'motion Oak/Fir carried'],
    ['On a motion made by Elm and seconded by Fir, the Board of Lamps voted to close the road.', 'motion Elm/Fir carried'],
    ['On a motion by Elm, seconded by Fir, the Board voted to rest at 7 p.m. (Elm – yes, Fir – yes)', 'motion Elm/Fir carried'],
    ['Motion by Elm and seconded by Fir. Minutes approved as corrected.', 'motion Elm/Fir carried'],
    ['The fees were passed 3-0 on a motion made by Oak and seconded by Ash.', 'motion Oak/Ash carried 3-0-·'],
    [
      'Moved by Trustee Elm and supported by Trustee Fir to light lamps. Yes: 5, No: 0. Motion carried.',
      'motion Trustee Elm/Trustee Fir carried 5-0-·',
    ],
    [
      'MOTION: Commissioner Elm moved to light lamps. SECOND: Commissioner Fir. VOTE: 4-1',
      'motion Commissioner Elm/Commissioner Fir carried 4-1-·',
    ],
    ['M/S Elm/Fir to light lamps. Passed 5-0.', 'motion Elm/Fir carried 5-0-·'],
    ['ACTION: Motion by Elm, second by Fir, to light lamps. Approved on a 6-0-1 vote with Oak abstaining.', 'motion Elm/Fir carried 6-0-1'],
    ['Moved by Elm, 2nd by Fir to light lamps. All in favor. Carried.', 'motion Elm/Fir carried'],
    ['Director Elm MOVED and Director Fir SECONDED, that lamps be lit. MOTION CARRIED', 'motion Director Elm/Director Fir carried'],
    ['A motion was made and seconded to light lamps. The motion was approved unanimously.', 'motion ·/· carried'],
    ['On a motion by Mr. Elm, duly seconded, lamps were lit by a vote of 6-0.', 'motion Mr. Elm/· carried 6-0-·'],
    ['Motion by Elm, seconded by Fir to light lamps. Roll call vote: all ayes.', 'motion Elm/Fir carried'],
    ['Elm made a motion, seconded by Fir, that lamps be lit. The motion carried with Oak voting no.', 'motion Elm/Fir carried'],
    [['MOVED/SECONDED', 'That the report be received.', 'CARRIED'], 'motion ·/· carried'],
    ['Elm/Fir moved to light lamps. Motion carried.', 'motion Elm/Fir carried'],
    [
      'Mr. Elm made a motion to approve the minutes. The motion was seconded by Mr. Fir. Minutes approved unanimously.',
      'motion Mr. Elm/Mr. Fir carried',
    ],
    [['30-101 ELM/FIR', 'THAT lamps be lit.', 'CARRIED'], 'motion ELM/FIR carried'],
    ['Elm moved to light lamps. The motion died for lack of a second.', 'motion Elm/· lost'],
    ['The Board voted 5-0 to light lamps.', 'motion ·/· carried 5-0-·'],
    ['Member Elm so moved, seconded by Member Fir. The motion carried.', 'motion Member Elm/Member Fir carried'],
    ['Moved by Elm, supported by Fir, to light lamps. Motion carried.', 'motion Elm/Fir carried'],
    ['Motion by Elm, support by Fir to light lamps. Motion carried.', 'motion Elm/Fir carried'],
    ['Moved by Elm, seconded by Fir, and carried unanimously by members present to light lamps.', 'motion Elm/Fir carried'],
    ['Ms. Elm moved to light lamps. Mr. Fir seconded, and the vote was unanimous.', 'motion Ms. Elm/Mr. Fir carried'],
    ['Motion: Elm   Second: Fir   Vote: 5-0', 'motion Elm/Fir carried 5-0-·'],
    ['Motion Elm, second Fir to light lamps. Motion carried.', 'motion Elm/Fir carried'],
    [['MOTION: APPROVED 1 st: ELM 2 nd: FIR', 'Ms. Elm moved to light lamps as drawn.'], 'motion ELM/FIR carried'],
    ['The following recommendations were proposed and seconded and carried unanimously.', 'motion ·/· carried'],
    ['Cllr Elm proposed the purchase of a wreath, which was seconded by Cllr Fir, all were in favour.', 'motion Cllr Elm/Cllr Fir carried'],
    ['Mr Elm proposed Mr Oak for the office of chairman, seconded by Mrs Fir.', 'motion Mr Elm/Mrs Fir ·'],
    ['In proposing the Motion Councillor Elm noted that lamps were dear.', 'motion Councillor Elm/· ·'],
    [
      'Councillor Elm led the Council in detail through the report and moved the recommendations and this was duly seconded by Councillor Fir.',
      'motion Councillor Elm/Councillor Fir ·',
    ],
    [
      ['Having been proposed and seconded, and upon being put to the vote, it was,', 'Resolved', 'To note the position.'],
      'motion ·/· carried',
    ],
    ['Councillor Elm, MBE, moved, seconded by the Vice Convener, that lamps be lit.', 'motion Councillor Elm, MBE/Vice Convener ·'],
    [
      'Councillor Rudd, seconded by Councillor Strand, proposed an addition and this was carried unanimously.',
      'motion Councillor Rudd/Councillor Strand carried',
    ],
    [
      ['Having been proposed and seconded, and upon being put to the vote, it was,', 'Recommended to Council', 'That lamps be lit.'],
      'motion ·/· carried',
    ],
  ]
  test.each(forms)('%s', (lines, expected) => {
    expect(told(...(Array.isArray(lines) ? lines : [lines]))).toEqual([expected])
  })

  test('an amendment that the mover accepts needs no vote', () => {
    expect(
      told(
        'The recommendation was moved by Mr Elm and seconded by Mr Fir.',
        'An amendment was proposed by Mr Ash and seconded by Mr Oak that five lamps be lit.',
        'The mover and seconder of the recommendation accepted the amendment, which then became the substantive motion.',
      ),
    ).toEqual(['motion Mr Elm/Mr Fir ·', 'amendment Mr Ash/Mr Oak carried'])
  })

  test('support is a seconding behind a mover alone', () => {
    expect(told('The plan for lamps was supported by Councillor Fir.')).toEqual([])
  })

  test('a seconder alone: the mover is the one who gave notice', () => {
    const one = {
      ...item('P> I will move that lamps be lit.', 'The Motion was seconded by Councillor Fir and agreed.'),
      title: 'Notice of Motion submitted by Councillor A. Elm',
    }
    expect(motionsOf(one)).toMatchObject([
      {
        mover: 'Councillor A. Elm',
        seconder: 'Councillor Fir',
        result: 'carried',
        implied: ['mover'],
        text: 'I will move that lamps be lit.',
      },
    ])
  })

  test('“He proposed”: whoever the sentence before speaks of', () => {
    expect(told('The Mayor was against it. He proposed the rejection of the plan and this was seconded by Councillor Fir.')).toEqual([
      'motion Mayor/Councillor Fir ·',
    ])
  })
})

test('“MOVED A. Elm - B. Fir” above the wording', () => {
  expect(told('MOVED A. Elm - B. Fir', 'That lamps be lit.', 'Carried.')).toEqual(['motion A. Elm/B. Fir carried'])
})

describe('motions of nobody named, and seconded with their wording', () => {
  test.each([
    ['A motion to light the lamps was made, seconded and approved.', 'carried', 'to light the lamps'],
    ['It was moved, seconded and RESOLVED that the lamps be lit.', 'carried', 'the lamps be lit'],
    ['It was moved, seconded and resolved unanimously to light the lamps.', 'carried', 'to light the lamps'],
    ['Moved, seconded and voted 5-0 to light the lamps.', 'carried', 'to light the lamps'],
    ['Motion that fees be waived was made and seconded but failed.', 'lost', 'fees be waived'],
    ['A motion to light the lamps was, moved, seconded, put to the vote and declared to be lost.', 'lost', 'to light the lamps'],
    ['MOTION by Elm, SECOND by Fir to light the lamps. CARRIED 2-1.', 'carried', 'to light the lamps'],
    ['Elm/Fir moved to light the lamps. 3-0 vote.', 'carried', 'to light the lamps'],
    ['It was moved (Elm) and seconded (Fir) that lamps be lit. Carried.', 'carried', 'lamps be lit'],
    ['Senator Elm moved to light the lamps. The Senate approved the motion.', 'carried', 'to light the lamps'],
    ['Motion to light the lamps passed unanimously.', 'carried', 'to light the lamps'],
    ['Motion that lamps be lit. Passed unanimously', 'carried', 'lamps be lit'],
    ['Motion to light the lamps. Carried.', 'carried', 'to light the lamps'],
    ['Motion to light the lamps was seconded and approved.', 'carried', 'to light the lamps'],
    ['Motion to light the lamps by Elm. Seconded by Fir. Carried.', 'carried', 'to light the lamps'],
    ['Motion by Elm, seconded by Fir, to light the lamps All in favor.', 'carried', 'to light the lamps'],
    [
      'Motion by Elm, seconded by Fir to adopt Resolution 3 for the levy Roll call vote. All in favor Carried',
      'carried',
      'to adopt Resolution 3 for the levy',
    ],
    ['Motion made, seconded, and approved to light the lamps.', 'carried', 'to light the lamps'],
    ['Elm moved to light the lamps. Second by Selectman Fir with a unanimous vote.', 'carried', 'to light the lamps'],
    ['Elm moved to light the lamps. Second by Fir, passed with a unanimous roll call vote.', 'carried', 'to light the lamps'],
    ['A motion was made to light the lamps by Elm, seconded by Fir. Carried.', 'carried', 'to light the lamps'],
    ['Proposed A. Elm and seconded B. Fir that lamps be lit - unanimously agreed.', 'carried', 'lamps be lit'],
    ['A motion was made by Tr. Elm, seconded by Tr. Fir, to light the lamps. Carried.', 'carried', 'to light the lamps'],
    ['Elm moved and Fir seconded a motion to light the lamps. Carried.', 'carried', 'to light the lamps'],
    ['Elm moved the motion to the Council that lamps be lit. Fir seconded. Carried.', 'carried', 'lamps be lit'],
  ])('%s', (line, result, text) => {
    expect(motionsOf(item(line))).toMatchObject([{ result, text }])
  })
})

test('“Ann Elm: Moved to …”, who seconds and the outcome on lines below; a surname before who seconds', () => {
  expect(told('Ann Elm: Moved to light the lamps.', 'Second: Bo Fir', 'Outcome: The motion passed unanimously.')).toEqual([
    'motion Ann Elm/Bo Fir carried',
  ])
  expect(told('Motion to light the lamps by Elm. Seconded by Fir.')).toEqual(['motion Elm/Fir ·'])
  expect(told('Motion to adjourn')).toEqual([])
})

describe('what is moved, behind names that stand before it or behind the votes', () => {
  test.each([
    ['19/086 ELM: That the minutes be accepted. Carried', 'motion ELM/· carried', 'the minutes be accepted'],
    ['2030-101 Elm: THAT lamps be lit. CARRIED UNANIMOUSLY', 'motion Elm/· carried', 'lamps be lit'],
    ['DE FIR – That we buy lamps. LOST.', 'motion DE FIR/· lost', 'we buy lamps'],
    ['237-2030 – Elm Lamp Purchase That we buy lamps. Carried.', 'motion Elm/· carried', 'we buy lamps'],
    ['30-14 ELM S/FIR K: That the agenda be adopted. CARRIED', 'motion ELM S/FIR K carried', 'the agenda be adopted'],
    [
      'On the motion of Councillors Elm and Fir: Moved to light lamps. MOTION CARRIED',
      'motion Councillor Elm/Councillor Fir carried',
      'to light lamps',
    ],
    [
      'Moved Clr A Elm Seconded Clr B Fir THAT lamps be lit. Carried For the motion: Clr A Elm, Clr B Fir.',
      'motion Clr A Elm/Clr B Fir carried',
      'lamps be lit',
    ],
    ['MOTION TO LIGHT LAMPS – B. ELM    SECONDED:  A. FIR    ACCEPTED:  UNANIMOUS', 'motion B. ELM/A. FIR carried', 'TO LIGHT LAMPS'],
    ['MOTION #12: ANN ELM/BO FIR That lamps be lit. CARRIED', 'motion ANN ELM/BO FIR carried', 'lamps be lit'],
    ['MOTION #12: ANN ELM/BO FIR Approve the plan. CARRIED', 'motion ANN ELM/BO FIR carried', 'Approve the plan'],
    ['Motion 30-12 (Elm/Fir): To light lamps. Carried 5-0.', 'motion Elm/Fir carried 5-0-·', 'to light lamps'],
    ['Moved/Seconded: Elm/Fir to light lamps. Passed.', 'motion Elm/Fir carried', 'to light lamps'],
    ['M/S/P Elm, Fir to light lamps.', 'motion Elm/Fir carried', 'to light lamps'],
    ['Elm/Fir made a motion to light lamps. Motion carried.', 'motion Elm/Fir carried', 'to light lamps'],
    ['A motion to light lamps was approved on an Elm/Fir motion.', 'motion Elm/Fir carried', 'to light lamps'],
    ['Motion was made, Elm/Fir, to light lamps. Carried.', 'motion Elm/Fir carried', 'to light lamps'],
    ['MOTION: Moved by Elm; 2nd Fir to light lamps; all in favor; motion carried.', 'motion Elm/Fir carried', 'to light lamps'],
    ['Elm motioned, Fir 2nd to light lamps. Motion passed.', 'motion Elm/Fir carried', 'to light lamps'],
    ['Motion (Ann): Motion to light lamps. Second (Bo). Vote: 8 Yes; 0 No; 0 Abstain.', 'motion Ann/Bo carried 8-0-0', 'to light lamps'],
    ['The motion by Elm to light lamps died for lack of a second.', 'motion Elm/· lost', 'to light lamps'],
    ['MOTION: Elm moved, Fir seconded, to light lamps. AYES: 5 NAYS: 0 MOTION CARRIED', 'motion Elm/Fir carried 5-0-·', 'to light lamps'],
    ['Elm moved and Fir seconded to light lamps with the following vote: yes: 4, no: 0.', 'motion Elm/Fir carried 4-0-·', 'to light lamps'],
    ['George moved to light lamps; Ross, 2nd; vote: 2-0.', 'motion George/Ross carried 2-0-·', 'to light lamps'],
    [
      'Motion by Trustee Elm, seconded by Trustee Fir, approved payment of the bills.',
      'motion Trustee Elm/Trustee Fir carried',
      'approved payment of the bills',
    ],
    [
      'A motion was made by L. Elm, seconded by R. Fir, and voted unanimously by the Board to light lamps.',
      'motion L. Elm/R. Fir carried',
      'to light lamps',
    ],
    [
      'On a motion made by L. Elm, seconded by R. Fir, the Board voted unanimously at 6:30 p.m. to light lamps.',
      'motion L. Elm/R. Fir carried',
      'to light lamps',
    ],
  ])('%s', (line, motion, text) => {
    expect(told(line)).toEqual([motion])
    expect(motionsOf(item(line))).toMatchObject([{ text }])
  })

  test('in the paragraph below', () => {
    expect(motionsOf(item('On the motion of Councillors Elm and Fir:', 'Moved that lamps be lit.', 'MOTION CARRIED'))).toMatchObject([
      { mover: 'Councillor Elm', seconder: 'Councillor Fir', result: 'carried', text: 'that lamps be lit.' },
    ])
    const votes = ['Ayes: Directors Elm, Fir and Gum', 'Noes: None', 'to light lamps.']
    expect(
      motionsOf(item('A motion was made by Director Elm, seconded by Director Fir and carried with the following vote:', ...votes)),
    ).toMatchObject([{ mover: 'Director Elm', seconder: 'Director Fir', result: 'carried', text: 'to light lamps' }])
  })

  test('the rest of a sentence a line below; “Resolution” above the wording, its movers below', () => {
    expect(
      motionsOf(item('MOVED BY COUNCILLOR ELM that the August 6 Council', 'Meeting minutes be adopted.', 'MOTION CARRIED')),
    ).toMatchObject([{ mover: 'COUNCILLOR ELM', result: 'carried', text: 'the August 6 Council Meeting minutes be adopted' }])
    expect(told('Resolution', 'RC28/30 That lamps be lit.', 'Oak/Ash', 'CARRIED')).toEqual(['motion Oak/Ash carried'])
  })

  test('what is corrected is moved only with the minutes; a motion behind a resolution is of that', () => {
    const edit = ['Ben proposed the following edit to the minutes to add clarity:', '“It would have no interest.”']
    expect(told(...edit, 'Ann motioned to approve the minutes as amended. Ben seconded. Passed.')).toEqual(['motion Ann/Ben carried'])
    expect(
      told(
        'Ann moved to approve the minutes. Motion passes with 4 ayes, 0 nays and 1 abstention.',
        'RESOLVED, to buy lamps.',
        'Motion approved unanimously.',
      ),
    ).toEqual(['motion Ann/· carried 4-0-1', 'motion ·/· carried'])
  })

  test('nobody is said to second where the name before the verb moved', () => {
    expect(told('MOTION: Duly made by Senator Ann Elm, seconded and passed: “To light lamps.”')).toEqual([
      'motion Senator Ann Elm/· carried',
    ])
  })

  test.each(['Elm: That is what I said.', 'NOTE: That the report was late.', 'The lamps burn until February 2nd.'])(
    'no motion: %s',
    (line) => {
      expect(told(line)).toEqual([])
    },
  )
})

describe('what became of it', () => {
  const moved = 'Mr Elm proposed and Mr Fir seconded that lamps be lit.'
  test.each([
    ['On being put to the vote the motion was carried by 22 votes to one, with two abstentions.', 'carried 22-1-2'],
    ['On being put to the meeting, the motion was lost by 22 votes to 10.', 'lost 10-22-·'],
    ['On being put to the meeting, the motion was lost by 10 votes to 22.', 'lost 10-22-·'],
    ['The motion was put to the vote and, with 5 votes for, 1 against and 1 abstention, was declared CARRIED.', 'carried 5-1-1'],
    ['Following a vote with six Members voting in favour, seven against and three abstaining, the motion was lost.', 'lost 6-7-3'],
    ['The MOTION was declared to have been CARRIED.', 'carried'],
    ['The motion was not carried.', 'lost'],
    ['The motion fell.', 'lost'],
    ['The motion was defeated.', 'lost'],
    ['With the leave of the Council, Mr Elm withdrew the motion.', 'withdrawn'],
    ['The motion was withdrawn.', 'withdrawn'],
    ['Agreed unanimously.', 'carried'],
    ['CARRIED', 'carried'],
    ['Voting: unanimous', 'carried'],
    ['Votes for: 26; votes against 32; abstentions: 0', 'lost 26-32-0'],
    ['The vote was 6 in favour, 1 against and 2 abstentions.', 'carried 6-1-2'],
    ['CARRIED: 8 for 2 abstentions', 'carried 8-·-2'],
    ['The matter was talked out.', '·'],
  ])('%s', (line, expected) => {
    expect(told(moved, line)).toEqual([`motion Mr Elm/Mr Fir ${expected}`])
  })

  test('unanimity is told, no figures are made up', () => {
    expect(motionsOf(item(moved, 'Carried unanimously.'))).toMatchObject([{ unanimous: true }])
    expect(motionsOf(item(moved, 'Carried unanimously.'))[0]).not.toHaveProperty('for')
  })

  test('the figures of what was carried stand as printed, wrong as they may be', () => {
    expect(told('Moved by Cr Elm, seconded by Cr Fir, that lamps be lit. CARRIED 2/5')).toEqual(['motion Cr Elm/Cr Fir carried 2-5-·'])
    expect(told('Moved by Cr Elm, seconded by Cr Fir, that lamps be lit. LOST 5/2')).toEqual(['motion Cr Elm/Cr Fir lost 2-5-·'])
  })

  test('a result that is stated behind the figures is not inferred', () => {
    const [motion] = motionsOf(
      item(
        'Cllr Elm proposed, seconded by Cllr Fir, that a grant be made. There were 5 votes in favour and 1 against. The motion was CARRIED.',
      ),
    )
    expect(motion).toMatchObject({ result: 'carried', for: 5, against: 1 })
    expect(motion?.implied).toBeUndefined()
  })

  test('a result that the figures alone tell is inferred', () => {
    expect(motionsOf(item('RESOLVED that lamps be lit.', 'The vote was 6 in favour, 1 against and 2 abstentions.'))).toMatchObject([
      { result: 'carried', for: 6, implied: ['result'] },
    ])
  })

  test('each vote between the clauses of a resolution', () => {
    expect(
      told('It was RESOLVED that:', '1. the grant be paid; and', 'Voting: unanimous', '2. the fund be closed.', 'Voting: unanimous'),
    ).toEqual(['motion ·/· carried', 'motion ·/· carried'])
  })
})

test('the wording above the movers', () => {
  const found = motionsOf(item('THAT lamps be bought.', 'MOVED BY: Councillor Elm', 'SECONDED BY: Councillor Fir', 'CARRIED'))
  expect(toldMotions(found)).toEqual(['motion Councillor Elm/Councillor Fir carried'])
  expect(found[0]?.text).toBe('THAT lamps be bought.')
  expect(motionsOf(item('Motion: To buy lamps.', 'Moved by: Elm', 'Seconded by: Fir', 'Vote: Unanimous'))[0]?.text).toBe('To buy lamps')
  const numbered = motionsOf(
    item('Motion #4: That the quote be accepted.', 'Moved: Councillor Elm', 'Seconded: none', 'Motion dies for lack of a seconder.'),
  )
  expect(toldMotions(numbered)).toEqual(['motion Councillor Elm/· lost'])
  expect(numbered[0]?.text).toBe('That the quote be accepted')
  const first = motionsOf(
    item('Motion to approve the consent agenda.', 'Motion by A. Elm, second by B. Fir.', 'Final Resolution: Motion Carries'),
  )
  expect(toldMotions(first)).toEqual(['motion A. Elm/B. Fir carried'])
  expect(first[0]?.text).toBe('to approve the consent agenda')
  expect(motionsOf(item('The Solicitor advised of what would be done if a Member proposed an amendment to the budget.'))).toEqual([])
  expect(motionsOf(item('Court approved, on the recommendation of Senate, the award.'))).toEqual([])
})

test.each([
  ['Cr Elm moved the commissioners buy lamps. Cr Fir seconded.', 'the commissioners buy lamps'],
  ['Cr Elm moved the recommendation that lamps be bought. Cr Fir seconded.', 'lamps be bought'],
  ['Cr Elm proposed a short recess, seconded by Cr Fir.', 'a short recess'],
  ['Mr. Elm asked for a motion to adjourn. So moved by Mr. Fir, seconded by Ms. Oak.', 'to adjourn'],
  ['Asking for a motion to buy lamps, Member Elm so moved, seconded by Member Fir.', 'to buy lamps'],
  ['The Council voted 4-1 to buy lamps, with Cr Elm opposed.', 'to buy lamps'],
  ['The Board voted unanimously to buy lamps.', 'to buy lamps'],
])('wording: %s', (line, wording) => {
  expect(motionsOf(item(line)).map(({ text }) => text)).toEqual([wording])
})

describe('amendments', () => {
  test('“the amendment having lost”: what is put is the motion', () => {
    expect(
      told(
        'MOVED by Councillor Elm',
        'SECONDED by Councillor Fir',
        'THAT the Council approve 100 lamps.',
        'AMENDMENT MOVED by Councillor Oak',
        'SECONDED by Councillor Ash',
        'THAT “100” be replaced by “120”.',
        'LOST',
        'The amendment having lost, the motion was put and CARRIED.',
      ),
    ).toEqual(['motion Councillor Elm/Councillor Fir carried', 'amendment Councillor Oak/Councillor Ash lost'])
  })

  test('lost amendment, carried motion', () => {
    expect(
      told(
        'Councillor Alder moved and Councillor Beech seconded:',
        '“That this Council plants one hundred trees.”',
        'An amendment was moved by Councillor Cedar and seconded by Councillor Damson:',
        '“Delete ‘one hundred’ and insert ‘fifty’.”',
        'A recorded vote was taken on the amendment:',
        'For (2): Councillors Cedar and Damson',
        'Against (4): Councillors Alder, Beech, Elm and Fir',
        'Abstain (1): Councillor Gorse',
        'The amendment was declared LOST.',
        'The motion was put to the vote and, with 5 votes for, 1 against and 1 abstention, was declared CARRIED.',
      ),
    ).toEqual(['motion Councillor Alder/Councillor Beech carried 5-1-1', 'amendment Councillor Cedar/Councillor Damson lost 2-4-1'])
  })

  test('recorded votes on the amendment and then on the motion, under the regulations', () => {
    expect(
      told(
        'It was moved by Councillor Alder and seconded by Councillor Beech that the budget be approved.',
        'It was moved by way of amendment by Councillor Cedar and seconded by Councillor Damson that £40 be restored.',
        'A recorded vote was taken on the amendment, the voting being as follows:-',
        'For the amendment: Councillors Cedar and Damson (2)',
        'Against the amendment: Councillors Alder, Beech and Elm (3)',
        'The amendment was declared lost.',
        'A recorded vote was then taken on the original motion in accordance with the Standing Orders (Amendment) Regulations:-',
        'For: Councillors Alder, Beech, Elm and Fir (4)',
        'Against: Councillor Damson (1)',
        'The motion was declared carried.',
      ),
    ).toEqual(['motion Councillor Alder/Councillor Beech carried 4-1-·', 'amendment Councillor Cedar/Councillor Damson lost 2-3-·'])
  })

  test('paragraphs that refer to each other; the substantive motion is one of its own', () => {
    expect(
      told(
        '5) Mr Elm proposed, and Mr Fir seconded the motion that',
        '“Council is asked to light lamps.”',
        '6) Mr Oak spoke.',
        '15) Mr Sloe proposed and Mr Yew seconded the following amendment to the motion set out in paragraph 5:',
        '“Council is asked to light two lamps.”',
        'Amendment carried.',
        '16) Following the debate, the Chairman put the amendment set out at paragraph 15 to the vote and it was agreed.',
        '17) Mr Ash proposed and Mr Bay seconded the following amendment to the substantive motion set out in paragraph 15:',
        '“Council is asked to light none.”',
        '18) Following the debate, the Chairman put the amendment set out in paragraph 17 to the vote and the voting was as follows:',
        'For (2)',
        'Mr Ash, Mr Bay',
        'Against (1)',
        'Mr Elm',
        'Amendment lost.',
        '25) The Chairman put the substantive motion set out in paragraph 15 to the vote and the voting was as follows:',
        'For (2)',
        'Mr Elm, Sir Paul Fir, CBE',
        'Against (1)',
        'Mr Bay',
        'Substantive Motion carried.',
      ),
    ).toEqual([
      'motion Mr Elm/Mr Fir ·',
      'amendment Mr Sloe/Mr Yew carried',
      'amendment Mr Ash/Mr Bay lost 2-1-·',
      'motion ·/· carried 2-1-·',
    ])
  })

  test('a quotation that begins in the sentence and goes on below', () => {
    const found = motionsOf(
      item(
        '1) Mrs Hythe proposed and Mr Ash seconded the motion that “The Council:',
        '(1) approves the plan; and',
        '(2) delegates the making of contracts.”',
        '6) The Chair put the motion set out in paragraph 1 to the vote and it was agreed by majority.',
      ),
    )
    expect(toldMotions(found)).toEqual(['motion Mrs Hythe/Mr Ash carried'])
    expect(found[0]?.text).toBe('“The Council: (1) approves the plan; and (2) delegates the making of contracts.”')
  })

  test('“Decision” above what was proposed', () => {
    const lines = (decided: string) =>
      item('It was proposed by Cllr Elm and seconded by Cllr Fir that Cllr Birch be elected Chairman.', 'Decision', decided)
    expect(toldMotions(motionsOf(lines('That Cllr Birch be elected Chairman.')))).toEqual(['motion Cllr Elm/Cllr Fir carried'])
    expect(toldMotions(motionsOf(lines('The matter was left.')))).toEqual(['motion Cllr Elm/Cllr Fir ·'])
  })

  test('each resolution by a majority has its vote', () => {
    const found = motionsOf(
      item(
        'i. Hill Top – proposed extension. It was RESOLVED by majority (1 abstention) to return no objection.',
        'ii. Barland – proposed conversion. It was RESOLVED by majority (1 abstention) to return no objection.',
      ),
    )
    expect(toldMotions(found)).toEqual(['motion ·/· carried ·-·-1', 'motion ·/· carried ·-·-1'])
  })

  test('a Scottish division', () => {
    const found = motionsOf(
      item(
        'The Convener moved, seconded by the Vice Convener:-',
        'that the Committee approve the dates.',
        'Councillor Rowan moved as an amendment, seconded by Councillor Sloe:-',
        'that the Committee take no action.',
        'On a division, there voted:- For the motion (3) - the Convener; the Vice Convener; and Councillor Teasel; For the amendment (2) - Councillors Rowan and Sloe; Declined to vote (1) - Councillor Vetch.',
        'The Committee resolved:-',
        'to adopt the motion.',
      ),
    )
    expect(toldMotions(found)).toEqual([
      'motion Convener/Vice Convener carried 3-·-·',
      'amendment Councillor Rowan/Councillor Sloe lost 2-·-·',
    ])
    expect(found[0]?.votes.map((vote) => `${vote.option} ${vote.name}`)).toEqual([
      'for Convener',
      'for Vice Convener',
      'for Teasel',
      'other Vetch',
    ])
  })
})

test('amendment and motion in one sentence; a result behind a colon', () => {
  const found = motionsOf(
    item(
      'Mr Elm proposed, Mr Oak seconded, a rate of 9p. As an amendment Cllr Gale proposed, Cllr Heath seconded, a rate of 8p.',
      'On being put to the vote the amendment was lost by 2 votes to 4 and the original motion was then carried.',
    ),
  )
  expect(toldMotions(found)).toEqual(['motion Mr Elm/Mr Oak carried', 'amendment Cllr Gale/Cllr Heath lost 2-4-·'])
  const [colon] = motionsOf(item('Proposed BB sec. CE that subs stay at £3: carried nem con.'))
  expect(colon).toMatchObject({ text: 'subs stay at £3', result: 'carried' })
})

test('a result and its manner, apart by a colon', () => {
  expect(
    toldMotions(motionsOf(item('Proposed by Cllr Elm and seconded by Cllr Fir.', 'CARRIED: Unanimous.', 'THAT THE MEETING BE ADJOURNED.'))),
  ).toEqual(['motion Cllr Elm/Cllr Fir carried'])
})

test('what a union resolves, printed apart from who moved it', () => {
  const [line] = motionsOf(item('MarlSoc resolves to buy a tent.', 'Proposed: Cy Elm. Seconded: Di Fir.', 'Motion passes.'))
  expect(line).toMatchObject({ mover: 'Cy Elm', text: 'to buy a tent', result: 'carried' })
  const [lost] = motionsOf(item('The Chair resolves to go.', 'Proposed: Cy Elm. Seconded: Di Fir.', 'Another Union resolved otherwise.'))
  expect(lost?.result).toBeUndefined()
})

test('what was amended: the amendment was carried, and then the proposal', () => {
  const found = motionsOf(
    item(
      'Proposed: Ann Elm; Seconded: Bo Fir',
      'The amendment was passed, on a clear show of cards.',
      'The Proposal was passed, on a clear show of cards.',
    ),
  )
  expect(toldMotions(found)).toEqual(['motion Ann Elm/Bo Fir carried', 'amendment ·/· carried'])
})

describe('votes by name', () => {
  const votes = (...lines: string[]) =>
    motionsOf(item(...lines)).flatMap((motion) => motion.votes.map((vote) => `${vote.printed}: ${vote.name}`))

  test('lists over several paragraphs, honours and all', () => {
    expect(
      votes('A vote was taken.', 'For (4)', 'Mr Hill, OBE, Mrs Smith,', 'Sir Paul Cedar, CBE and Mr Barr-King', 'Abstain (0)'),
    ).toEqual(['For: Mr Hill, OBE', 'For: Mrs Smith', 'For: Sir Paul Cedar, CBE', 'For: Mr Barr-King'])
  })

  test('several lists in one line', () => {
    expect(votes('AYES: Elm, Fir. NAYS: None. ABSENT: Gorse.')).toEqual(['AYES: Elm', 'AYES: Fir', 'ABSENT: Gorse'])
  })

  test('figures before the names', () => {
    const found = motionsOf(item('MOTION: APPROVED 1st: ELM 2nd: FIR', 'VOTE: 3/1 AYES: ELM, FIR, OAK', 'NAYS: ASH'))
    expect(toldMotions(found)).toEqual(['motion ELM/FIR carried 3-1-·'])
    expect(found[0]?.votes.map((vote) => vote.name)).toEqual(['ELM', 'FIR', 'OAK', 'ASH'])
  })

  test('cells run together on a page of a recorded vote', () => {
    const found = motionsOf(
      item(
        'Resolution status:Carried',
        'ForA. Alder, B. J. Beech and C. Cedar3',
        'AgainstD. Damson and E. F. Elm2',
        'Conflict Of InterestsNone0',
      ),
    )
    expect(toldMotions(found)).toEqual(['motion ·/· carried 3-2-·'])
    expect(found[0]?.votes.map((vote) => vote.name)).toEqual(['A. Alder', 'B. J. Beech', 'C. Cedar', 'D. Damson', 'E. F. Elm'])
  })

  test('the figures of a resolution are none of the amendment before it', () => {
    expect(
      told(
        'Cllr Elm proposed an amendment to add a lamp. This amendment was carried nem con.',
        'Resolved (by 6 votes to 1) to grant the application.',
      ),
    ).toEqual(['amendment Cllr Elm/· carried', 'motion ·/· carried 6-1-·'])
  })

  test.each([
    [['Motion: To buy lamps. Moved by: Elm. Seconded by: Fir. Carried.'], 'To buy lamps'],
    [['Motion: Buy lamps', 'Moved by: Elm Seconded by: Fir', 'Vote: Ayes: Elm, Fir; Noes: None', 'Result: Motion carried'], 'Buy lamps'],
    [['M/S/C (Elm/Fir) to buy lamps.'], 'to buy lamps'],
  ])('the wording above or beside its movers: %s', (lines, text) => {
    expect(motionsOf(item(...lines)).map((motion) => [motion.mover, motion.seconder, motion.text, motion.result])).toEqual([
      ['Elm', 'Fir', text, 'carried'],
    ])
  })

  test.each([
    [
      'An amendment by A. Elm, seconded by B. Fir, that fees rise to £90 only was put to the vote and lost by 9 votes to 13.',
      'amendment A. Elm/B. Fir lost 9-13-· fees rise to £90 only',
    ],
    ['A motion by Cllr Elm, seconded by Cllr Fir, to paint the gate was carried.', 'motion Cllr Elm/Cllr Fir carried to paint the gate'],
    [
      'Adoption of the accounts was proposed by A. Elm and seconded by B. Fir. All in favour.',
      'motion A. Elm/B. Fir carried Adoption of the accounts',
    ],
    ['Motion to table made by Elm. The motion died for lack of a second.', 'motion Elm/· lost to table'],
    ['A motion was made (Elm/Fir) to adjourn. Passed.', 'motion Elm/Fir carried to adjourn'],
    ['Agreed to buy benches. Prop AE Sec BF', 'motion AE/BF carried ·'],
    ['Prop. A Elm, Sec. B Fir, All agreed.', 'motion A Elm/B Fir carried ·'],
    ['(Prop: A Elm; Sec: B Fir; all agreed)', 'motion A Elm/B Fir carried ·'],
    ['Proposed A. Elm / Seconded B. Fir – carried', 'motion A. Elm/B. Fir carried ·'],
    ['Motion by Elm, seconded by Oak, to buy a lamp. All subsequently voted in favor.', 'motion Elm/Oak carried to buy a lamp'],
    ['M/S Elm/Fir to light lamps. Ayes – 4, Noes – 0, Absent – 1 (Oak). Motion carried.', 'motion Elm/Fir carried 4-0-· to light lamps'],
  ])('who moved what, in other words: %s', (line, expected) => {
    const [motion] = motionsOf(item(line))
    expect(`${toldMotions(motion ? [motion] : [])[0]} ${motion?.text ?? '·'}`).toBe(expected)
  })

  test.each([
    ['Yee moved, Elm second, to renew for one year. Passed unanimously.', 'motion Yee/Elm carried'],
    [
      'Motion made by Selectman Elm, seconded by Bo Fir. Discussion followed. Voted in the affirmative.',
      'motion Selectman Elm/Bo Fir carried',
    ],
    ['Governors agreed to adopt the plan. Proposed: AE Seconded: BF', 'motion AE/BF carried'],
    ['On the proposal of Cllr Elm seconded by Cllr Fir the minutes of 2 May were confirmed.', 'motion Cllr Elm/Cllr Fir carried'],
    ['The budget was adopted on the proposal of Cllr Elm, seconded by Cllr Fir.', 'motion Cllr Elm/Cllr Fir carried'],
    [
      'The accounts were approved unanimously by voice vote on a motion by Mr. Elm and a second by Ms. Fir.',
      'motion Mr. Elm/Ms. Fir carried',
    ],
    ['The plan was adopted on a motion by Elm, seconded by Fir.', 'motion Elm/Fir carried'],
    ['Mr. Ash said the lamps were approved on a motion by Mr. Elm last year.', 'motion Mr. Elm/· ·'],
    [
      'A motion to adopt the rules was made and seconded. The rules were adopted by unanimous voice vote of the members.',
      'motion ·/· carried',
    ],
    ['After discussion members voted 3:1 in favour of a rise.', 'motion ·/· carried 3-1-·'],
  ])('what became of it, in other words: %s', (line, expected) => {
    expect(toldMotions(motionsOf(item(line)))).toEqual([expected])
  })

  test.each([
    [
      'Elm moved to accept the bid. Fir seconded. Elm, Fir and Oak in favor; Yew opposed. Motion passed 3–1.',
      ['for Elm', 'for Fir', 'for Oak', 'against Yew'],
    ],
    ['Elm moved to accept the bid. Fir seconded. Motion passes with Oak opposed.', ['against Oak']],
    ['Elm moved to accept the bid. Fir seconded. Mr Oak spoke in favor, Mr Yew against. Carried.', []],
  ])('who was for it and who opposed: %s', (line, votes) => {
    expect(motionsOf(item(line))[0]?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual(votes)
  })

  test('behind a motion that died, the vote by name of the next in the same paragraph', () => {
    const found = motionsOf(
      item(
        'Motion to table made by Elm. The motion died for lack of a second. Fir moved adoption; second by Oak. Vote: Yes: Fir, Oak. No: Elm. Motion carried.',
      ),
    )
    expect(toldMotions(found)).toEqual(['motion Elm/· lost', 'motion Fir/Oak carried'])
    expect(found[1]?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual(['for Fir', 'for Oak', 'against Elm'])
  })

  test('a motion and an amendment under their labels, with movers behind a dash and the votes on a line each', () => {
    const found = motionsOf(
      item(
        'Motion',
        '1) To note the report.',
        '2) To approve the plan.',
        '- moved by Councillor Elm, seconded by Councillor Fir',
        'Amendment',
        '1) To continue consideration.',
        '- moved by Councillor Oak, seconded by Councillor Yew',
        'For the motion - 7 votes',
        'For the amendment - 3 votes',
        'Decision',
        'To approve the motion by Councillor Elm.',
      ),
    )
    expect(toldMotions(found)).toEqual([
      'motion Councillor Elm/Councillor Fir carried 7-·-·',
      'amendment Councillor Oak/Councillor Yew lost 3-·-·',
    ])
    expect(found.map(({ text }) => text)).toEqual(['1) To note the report. 2) To approve the plan.', '1) To continue consideration.'])
  })

  test('who moved, in brackets behind RESOLVED, is no wording', () => {
    expect(motionsOf(item('RESOLVED (DP/NH).')).map((motion) => [motion.mover, motion.text])).toEqual([['DP', undefined]])
    const [motion] = motionsOf(item('RESOLVED  (Elm/Fir)', 'THAT the report be received.', 'CARRIED'))
    expect([motion?.mover, motion?.seconder, motion?.text]).toEqual(['Elm', 'Fir', 'THAT the report be received.'])
  })

  test('an order below its movers, and a count behind the last name of a column', () => {
    const found = motionsOf(
      item(
        'Moved by A. Elm',
        'Seconded by B. Fir',
        'Approve that Council rise, for the purpose of considering the following:',
        'Motion Passed',
        '| Yeas: |',
        '| A. Elm |',
        '| B. Fir (2) RECUSED: C. Oak (1) |',
      ),
    )
    expect(toldMotions(found)).toEqual(['motion A. Elm/B. Fir carried 2-·-·'])
    expect(found[0]?.text).toBe('Approve that Council rise, for the purpose of considering the following:')
    expect(found[0]?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual(['for A. Elm', 'for B. Fir', 'other C. Oak'])
  })

  test('the lines below its colon up to “Carried.” are a motion’s wording; votes and the time are none', () => {
    const text = (...lines: string[]) => motionsOf(item(...lines)).map((motion) => [motion.text, motion.result])
    expect(text('L. Elm, T. Fir: That we appoint the following:', 'Lamp Board: A. Oak', 'Quay Board: B. Yew. Carried.')).toEqual([
      ['we appoint the following: Lamp Board: A. Oak Quay Board: B. Yew.', 'carried'],
    ])
    expect(text('L. Elm, T. Fir: That we close for:', 'b) personal matters.', 'Time: 7:25 p.m. Carried.')).toEqual([
      ['we close for: b) personal matters.', 'carried'],
    ])
    expect(text('Elm moved, Fir seconded, that lamps be lit:', 'For (2): Elm, Fir', 'Carried.')).toEqual([['lamps be lit', 'carried']])
  })

  test('a motion made before the one above it is put, and one that nobody is said to have moved', () => {
    const found = motionsOf(
      item(
        'Moved by A. Elm',
        'Approve that lamps be lit.',
        'At 10:18 PM, Councillor Oak leaves the meeting.',
        'Motion made by Councillor B. Fir and seconded by Councillor A. Elm to amend clause 3.',
        'Motion Passed',
        '| Yeas: |',
        '| B. Fir (1) |',
        'Motion made by C. Oak',
        'That the fees BE RAISED.',
        'Vote:',
        '| Yeas: |',
        '| C. Oak (1) |',
      ),
    )
    expect(found.map(({ mover, text, votes }) => [mover, text, votes.length])).toEqual([
      ['A. Elm', 'Approve that lamps be lit.', 0],
      ['Councillor B. Fir', 'to amend clause 3', 1],
      ['C. Oak', 'That the fees BE RAISED.', 1],
    ])
    const [alone] = motionsOf(item('That Items 1 to 5 BE APPROVED.', 'Vote:', '| Yeas: |', '| A. Elm |', 'Motion Passed (1 to 0)'))
    expect([alone?.mover, alone?.text, alone?.result]).toEqual([undefined, 'That Items 1 to 5 BE APPROVED.', 'carried'])
  })

  test('columns of a table', () => {
    const found = motionsOf(
      item(
        'Moved by A. Elm',
        'Seconded by B. Fir',
        'That it be received.',
        '| Yeas: | Nays: | Recuse: | Absent: |',
        '| A. Elm | C. Oak | D. Yew | E. Ash |',
        '| B. Fir | | | |',
        'Motion Passed (2 to 1)',
      ),
    )
    expect(toldMotions(found)).toEqual(['motion A. Elm/B. Fir carried 2-1-·'])
    expect(found[0]?.votes.map((vote) => `${vote.option} ${vote.name}`)).toEqual([
      'for A. Elm',
      'for B. Fir',
      'against C. Oak',
      'other D. Yew',
      'absent E. Ash',
    ])
  })

  test.each([
    ['| Councillor | For | Against | Abstain |', '| A. Elm | X | | |', '| B. Fir | | X | |', '| C. Oak | | | X |'],
    ['| | For | Against | Abstain |', '| A. Elm | ✓ | | |', '| B. Fir | | ✓ | |', '| C. Oak | | | ✓ |', '| Total | 1 | 1 | 1 |'],
    [
      '| Name | For | Against | Abstain |',
      '| A. Elm | For | | |',
      '| B. Fir | | Against | |',
      '| C. Oak | | | Abstain |',
      '| Item | | | |',
    ],
  ])('a mark in the column of the vote: %s', (...rows) => {
    const found = motionsOf(item('Moved by A. Elm, seconded by B. Fir that it be received.', ...rows, 'The motion was carried.'))
    const figures = rows.some((row) => row.includes('Total')) ? ' 1-1-1' : ''
    expect(toldMotions(found)).toEqual([`motion A. Elm/B. Fir carried${figures}`])
    expect(found[0]?.votes.map((vote) => `${vote.option} ${vote.name}`)).toEqual(['for A. Elm', 'against B. Fir', 'abstain C. Oak'])
  })

  test('a table of marks without names is none of voters', () => {
    const found = motionsOf(item('| Site | For | Against |', '| 4 Mill Road, letters | 3 | 12 |', '| Hall | 1 | 0 |'))
    expect(found).toEqual([])
  })

  test('rows of a page’s recorded votes are matched with what the minutes tell', () => {
    expect(
      told(
        'A proposal was made by the Chair to defer. The proposal was seconded by Councillor Sable, voted on and carried.',
        '| Deferral of the crossing | Amendment | Recorded | Carried |',
        '| The crossing | Resolution | Recorded | Lost |',
      ),
    ).toEqual(['motion Chair/Councillor Sable carried', 'motion ·/· lost'])
  })

  test.each([
    [['Roll-call vote:', '- Elm – Nay', '- Fir: aye', '- Cllr Oak voted no', '- Yew – Absent', 'Motion defeated 1-2.']],
    [['Roll call vote: Elm, nay; Fir, aye; Cllr Oak, nay; Yew, absent. Motion failed 1-2.']],
    [['Roll Call Vote:', 'Elm No', 'Fir Yes', 'Cllr Oak No', 'Yew Not Present', 'Motion failed 1-2.']],
    [['| Elm | Nay |', '| Fir | Yea |', '| Cllr Oak | Nay |', '| Yew | Absent |', 'Motion defeated 1-2.']],
  ])('member by member: %s', (lines) => {
    const found = motionsOf(item('Moved by: A. Elm', 'Seconded by: B. Fir', 'That lamps be lit.', ...lines))
    expect(toldMotions(found)).toEqual(['motion A. Elm/B. Fir lost 1-2-·'])
    expect(found[0]?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual(['against Elm', 'for Fir', 'against Oak', 'absent Yew'])
  })

  test('votes behind the result', () => {
    const found = motionsOf(
      item(
        'Motion by Jo Elm, second by Kit Fir to pay. Motion carried by vote of Jo Elm yea, Kit Fir yea and Al Oak nay. Receipts were read.',
      ),
    )
    expect(toldMotions(found)).toEqual(['motion Jo Elm/Kit Fir carried'])
    expect(found[0]?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual(['for Jo Elm', 'for Kit Fir', 'against Al Oak'])
  })

  test('“There voted for the minutes being a correct record:”, and totals behind dots', () => {
    const found = motionsOf(
      item(
        'It was moved by Councillor Elm, seconded by Councillor Fir,',
        '“That the minutes are no accurate record.”',
        'The motion was put to the vote and carried.',
        'There voted for the minutes being no accurate record:',
        'Councillors Elm and Fir ........................  2',
        'There voted against the minutes being no accurate record:',
        'Councillor Gum ........................  1',
        'There abstained from voting:',
        'None',
      ),
    )
    expect(found[0]?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual(['for Elm', 'for Fir', 'against Gum'])
  })

  test('“For the Motion were Councillors … (Total 2)”, “FOR: Councillors” at the end of its line', () => {
    const first = motionsOf(
      item(
        'RESOLVED on the motion of Councillors Elm and Fir that lamps be lit.',
        'For the Motion were Councillors Elm and Fir (Total 2).',
        'Against the Motion was Nil (Total 0).',
      ),
    )
    expect(first[0]).toMatchObject({ for: 2, against: 0 })
    expect(first[0]?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual(['for Elm', 'for Fir'])
    const second = motionsOf(
      item('Moved by Cr Elm, seconded by Cr Fir, that lamps be lit.', 'FOR: Councillors', 'Elm and Fir', 'AGAINST: Nil'),
    )
    expect(second[0]?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual(['for Elm', 'for Fir'])
  })

  test('“Those ABSTAINING from voting: None” names nobody', () => {
    const found = motionsOf(
      item(
        'The Leader MOVED, seconded by Councillor B Fir:',
        'That lamps be lit.',
        'Those voting FOR the MOTION: Councillors: A Elm, B Fir, Mrs C D Gum.',
        'Those voting AGAINST the MOTION: Councillor F Oak',
        'Those ABSTAINING from voting: None',
        'The MOTION was declared to have been CARRIED.',
      ),
    )
    expect(found[0]?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual([
      'for A Elm',
      'for B Fir',
      'for Mrs C D Gum',
      'against F Oak',
    ])
    expect(found[0]).toMatchObject({ result: 'carried', abstain: 0 })
  })

  test.each([
    ['The motion received a roll call vote: Ayes: 2 (Elm, Fir); Nays: 1 (Oak); Abstain: 0. PASSED'],
    ['On a recorded vote, Councillors Elm and Fir voted in favour and Councillor Oak voted against. It was carried by 2 votes to 1.'],
    ['The motion passed 2-1 with Commissioners Elm and Fir voting aye and Councillor Oak voting no.'],
  ])('names in brackets and in sentences: %s', (vote) => {
    const found = motionsOf(item('Elm moved and Fir seconded that lamps be lit.', vote))
    expect(toldMotions(found)).toMatchObject([expect.stringMatching(/^motion Elm\/Fir carried 2-1/)])
    expect(found[0]?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual(['for Elm', 'for Fir', 'against Oak'])
  })

  test('who voted so elsewhere, and whom a sentence speaks of', () => {
    expect(
      votes(
        'Moved by Elm, seconded by Fir, that lamps be lit.',
        'Councillor Gum said that he and Councillor Oak voted against lamps in May. Carried.',
      ),
    ).toEqual([])
  })

  test('all voting aye', () => {
    const [motion] = motionsOf(item('Member Elm made a motion to light lamps. Member Fir seconded the motion, all voting aye.'))
    expect(motion).toMatchObject({ mover: 'Member Elm', seconder: 'Member Fir', result: 'carried', unanimous: true })
  })

  test('“For: All present (6)” names nobody', () => {
    expect(votes('Elm moved and Fir seconded that lamps be lit.', 'For: All present (6)', 'Against: None', 'CARRIED')).toEqual([])
    expect(
      votes('Elm moved and Fir seconded that lamps be lit. Voting aye: Elm, Fir. Voting nay: Oak. Chair Yew did not vote. Carried 2-1.'),
    ).toEqual(['Voting aye: Elm', 'Voting aye: Fir', 'Voting nay: Oak'])
  })

  test('“NAYS: NONE” is nobody, whatever is printed behind it', () => {
    expect(votes('Elm moved to pay. VOTE: 2/0 AYES: ELM, FIR', 'NAYS: NONE DECISION:')).toEqual(['AYES: ELM', 'AYES: FIR'])
  })

  test('“Said: yes” once is speech; who was absent from the meeting is no vote', () => {
    expect(votes('Moved by A. Elm, seconded by B. Fir, that lamps be lit.', 'Elm: yes', 'Fir spoke of oil.', 'Carried.')).toEqual([])
    expect(motionsOf(item('Present: Councilmembers Elm and Fir', 'Absent: Councilmember Oak'))).toEqual([])
  })

  test('lists behind a motion in its own paragraph', () => {
    const found = motionsOf(
      item(
        'Motion by Elm, second by Fir, to table the bill until July 2, 2030. Voting for: Elm, Fir. Voting against: Oak. MOTION CARRIED.',
      ),
    )
    expect(toldMotions(found)).toEqual(['motion Elm/Fir carried'])
    expect(found[0]?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual(['for Elm', 'for Fir', 'against Oak'])
    expect(
      told(
        'Member Elm moved to pay the bills. Member Fir seconded the motion. Roll call vote: Ayes: Elm, Fir. Nays: None. Motion carried 2-0.',
      ),
    ).toEqual(['motion Member Elm/Member Fir carried 2-0-·'])
  })

  test.each([
    ['The motion was carried, Cllr Oak abstained.', 'abstain Oak'],
    ['The motion was carried by a majority, Cllrs Oak and Yew voting against.', 'against Oak, against Yew'],
    [
      'The motion was carried. Councillors Oak and Yew requested that their votes against the motion be recorded.',
      'against Oak, against Yew',
    ],
    ['The motion was carried. Cllr Oak asked to have her abstention recorded.', 'abstain Oak'],
    [
      'The motion was carried. In accordance with Rule 16.5, Councillors Oak, Yew and Ash requested that their votes against it be recorded.',
      'against Oak, against Yew, against Ash',
    ],
    ['The motion was carried, 3 in favour, 1 against (Cllr Oak), 1 abstention (Cllr Yew).', 'against Oak, abstain Yew'],
    ['The motion was carried. 12 letters were received, 3 against (Mill Road).', ''],
    ['The motion was carried. A resident asked that his dissent be recorded.', ''],
  ])('%s', (text, votes) => {
    const [motion] = motionsOf(item(`Cllr Elm moved, seconded by Cllr Fir, that lamps be lit. ${text}`))
    expect(motion?.votes.map((vote) => `${vote.option} ${vote.name}`).join(', ')).toBe(votes)
  })

  test('who abstained is a vote, not a figure', () => {
    const found = motionsOf(item('Motion: Councilor Elm moved to adjourn. Councilor Fir seconded. It passed 4-0. Councilor Oak abstained.'))
    expect(toldMotions(found)).toEqual(['motion Councilor Elm/Councilor Fir carried 4-0-·'])
    expect(found[0]?.votes).toMatchObject([{ option: 'abstain', name: 'Oak' }])
  })
})

describe('no motions', () => {
  test.each([
    'The Chair moved this item up the agenda.',
    'The Committee moved into private session.',
    'The Chair motions to the door.',
    'Match v Netherby moved to 14th June.',
    'Mrs Elm had moved to Netherby.',
    'Footfall has moved to later in the day.',
    'A speed restriction had been proposed.',
    'Proposed first floor extension at The Cottage',
    'Councillor Elm proposed that a letter be sent.',
    'The proposed works would be carried out in May.',
    'These works are to be carried out in 2015/16.',
    'Rule 18: a recorded vote is taken where five Members ask for it.',
    'Opposed:',
    'The Chairman asked if everyone was in favour.',
    'He passed away last year.',
    'There were 3 letters against the application and 2 for it.',
    'A vote had taken place in May and was lost.',
    'For information only',
    'Approved: 11/15/2030',
  ])('%s', (line) => {
    expect(told(line)).toEqual([])
  })
})

test('an amendment lapses; what is put and lost behind it is the motion', () => {
  const lines = [
    'Moved Cr Elm, seconded Cr Fir that lamps be lit.',
    'AMENDMENT Moved Cr Gum that one lamp be lit.',
    'The amendment lapsed for want of a seconder.',
    'The motion was put and LOST on the casting vote of the Mayor. For: Crs Elm and Fir Against: Crs Gum and Hale',
  ]
  expect(told(...lines)).toEqual(['motion Cr Elm/Cr Fir lost', 'amendment Cr Gum/· lost'])
  const [motion, amendment] = motionsOf(item(...lines))
  expect(motion?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual(['for Elm', 'for Fir', 'against Gum', 'against Hale'])
  expect(amendment?.votes).toEqual([])
})

describe('a vote between a motion and the amendment to it', () => {
  const proposed = [
    'Councillor Elm, seconded by Councillor A. Fir, moved that the recommendations be approved.',
    'As an amendment, Councillor Gum, seconded by Mrs Hale, moved that consideration be deferred.',
  ]
  test.each([
    [
      'On a vote being taken, 4 Members voted for the motion and 2 Members voted for the amendment. The motion accordingly became the finding of the meeting.',
      ['motion Councillor Elm/Councillor A. Fir carried 4-·-·', 'amendment Councillor Gum/Mrs Hale lost 2-·-·'],
    ],
    [
      'There voted for the motion two and for the amendment five.',
      ['motion Councillor Elm/Councillor A. Fir lost 2-·-·', 'amendment Councillor Gum/Mrs Hale carried 5-·-·'],
    ],
    [
      'Three Members voted for the motion and three for the amendment. On the casting vote of the Convener, the amendment became the decision of the meeting.',
      ['motion Councillor Elm/Councillor A. Fir lost 3-·-·', 'amendment Councillor Gum/Mrs Hale carried 3-·-·'],
    ],
  ])('%s', (vote, expected) => {
    expect(told(...proposed, vote)).toEqual(expected)
  })
})

test('figures behind RESOLVED are the vote, not the wording', () => {
  const read = (...lines: string[]) => motionsOf(item('It was then moved by Councillor Elm, seconded by Councillor Fir, and', ...lines))
  const vote = { result: 'carried', for: 6, against: 2, abstain: 1 }
  expect(read('RESOLVED (6 votes for, 2 against, 1 abstention)', '(1) That lamps be lit; and', '(2) That oil be bought.')).toMatchObject([
    { ...vote, text: '(1) That lamps be lit; and (2) That oil be bought.' },
  ])
  expect(read('RESOLVED (6 votes for, 2 against, 1 abstention) that lamps be lit.')).toMatchObject([{ ...vote, text: 'lamps be lit.' }])
  expect(read('RESOLVED (5:2) that lamps be lit.')).toMatchObject([{ for: 5, against: 2, result: 'carried' }])
  expect(read('RESOLVED (5:2:1) that lamps be lit.')).toMatchObject([{ for: 5, against: 2, abstain: 1, result: 'carried' }])
})

describe('what a published page says of motions', () => {
  const cases: [string, string[], string[]][] = [
    [
      '“declared to be lost”, of an amendment that has a letter for its wording',
      [
        'The Mayor formally moved the recommendation contained within the report.',
        'Councillor Elm, seconded by Councillor Fir, moved Amendment A.',
        'Following debate, Amendment A was put to the vote and declared to be lost.',
        'Following debate, the substantive motion was put to the vote and declared to be carried.',
      ],
      ['motion Mayor/· carried', 'amendment Councillor Elm/Councillor Fir lost'],
    ],
    [
      'a division that was lost, above what the Council then resolved',
      [
        'Councillor Elm moved as a procedural motion, seconded by Councillor Fir:-',
        'That item 4 be taken in public.',
        'On a division, there voted:-',
        'For the procedural motion (2) - Councillors Elm and Fir.',
        'Against the procedural motion (3) - the Provost; and Councillors Gum and Hale.',
        'The Council resolved:-',
      ],
      ['motion Councillor Elm/Councillor Fir lost 2-3-·'],
    ],
    [
      'figures in a paragraph of their own below the names',
      [
        '(An amendment to the recommendation was the subject of the following named vote:',
        'Members voting FOR the amendment to the motion:',
        'Councillors Elm and Fir.',
        '(2 votes)',
        'Members voting AGAINST the amendment to the motion:',
        'Councillors Gum, Hale and Ivy.',
        '(3 votes)',
        'Members abstaining from voting:',
        'Councillors Oak and Ash.',
        'Accordingly, the amendment to the Motion fell.)',
      ],
      ['amendment ·/· lost 2-3-·'],
    ],
    [
      'a proposal that “was duly seconded”',
      ['Councillor Elm then proposed that fares rise by 2.5%.', 'Councillor Elm’s proposal for a rise of 2.5% was duly seconded.'],
      ['motion Councillor Elm/· ·'],
    ],
    [
      'who moved by the office',
      ['On a motion by The Civic Mayor, seconded by Councillor Fir, it was –', 'Resolved – That lamps be lit.'],
      ['motion Civic Mayor/Councillor Fir carried'],
    ],
    [
      'the mover as “he”, and the motion told twice',
      [
        'Councillor Elm introduced the item. He was delighted to observe that fares were low. He moved the proposals.',
        'Councillor Fir seconded the proposal.',
        'On a motion from Councillor Elm, seconded by Councillor Fir, it was',
        'RESOLVED (unanimously)',
      ],
      ['motion Councillor Elm/Councillor Fir carried'],
    ],
    [
      'names on lines below what was agreed',
      ['All payments approved by Council', 'Proposer: Cllr Elm', '2nd: Cllr Fir'],
      ['motion Cllr Elm/Cllr Fir carried'],
    ],
    [
      'names below what was approved, but above a wording of their own',
      ['The report was approved.', 'Proposed: Cllr Elm', 'Seconded: Cllr Fir', '“That lamps be lit.”'],
      ['motion Cllr Elm/Cllr Fir ·'],
    ],
    [
      'a vote on an amendment moved before, and what the Mayor declared of it',
      [
        'The following amendment was proposed by Councillor Elm and seconded by Councillor Fir.',
        'Members asked about the proposed amendment to the plan, and what the process was if the proposed amendment was passed.',
        'On the proposal of Councillor Ash (J), seconded by Councillor Oak, it was proposed to defer the matter.',
        'The Mayor then directed that a vote be taken on the proposal to defer the matter, and the result was as follows:',
        'In Favour:',
        'Councillors Ash (J), Oak (2)',
        'Against:',
        'Councillors Elm, Fir, Yew (3) The Mayor declared the proposal proposed by Councillor J. Ash and seconded by Councillor B. Oak as defeated.',
        'The Mayor directed that a vote be taken on the proposed amendment by Councillor F. Elm and seconded by Councillor K. Fir.',
        'The Mayor declared the Amendment proposed by Councillor F. Elm and seconded by Councillor K. Fir as carried.',
      ],
      ['amendment Councillor Elm/Councillor Fir carried', 'motion Councillor Ash (J)/Councillor Oak lost 2-3-·'],
    ],
    [
      'an election, where nobody else is nominated',
      ['Mrs Ash was proposed by B. Elm and seconded by M. Fir - there being no other nominations - Mrs Ash was duly elected.'],
      ['motion B. Elm/M. Fir carried'],
    ],
    [
      'an election that the Clerk declares',
      [
        'Proposed by Councillor Elm;',
        'Seconded by Councillor Fir;',
        '“That Councillor Ash be appointed Chair.”',
        'As there were no other nominations, the Clerk declared Councillor Ash elected as Chair.',
      ],
      ['motion Councillor Elm/Councillor Fir carried'],
    ],
    [
      'an election between two, of whom one was not seconded',
      [
        'Cllr Elm proposed Cllr Ash as Chair & Cllr Fir seconded this proposition.',
        'Cllr Oak proposed himself as Chair. The proposition was not seconded.',
        'As there was no other proposition the Clerk declared Cllr Ash elected as Chair.',
      ],
      ['motion Cllr Elm/Cllr Fir carried', 'motion Cllr Oak/· lost'],
    ],
    [
      'an election that the elected accepts, or that is told before',
      [
        'Cllr Elm proposed Cllr Ash and Cllr Fir seconded. Cllr Ash accepted the position and signed.',
        'Cllr Oak was elected Vice Chair. Proposed by Cllr Yew, seconded by Cllr Bay.',
      ],
      ['motion Cllr Elm/Cllr Fir carried', 'motion Cllr Yew/Cllr Bay carried'],
    ],
    [
      'the meeting as a whole that votes, and an office that is no wording',
      [
        'There being no other names the meeting voted unanimously to re-elect the committee.',
        'Cllr Elm was proposed and seconded as Chair for the year; there being no other nominations, he was elected.',
      ],
      ['motion ·/· carried', 'motion ·/· carried'],
    ],
    [
      'two nominees, each before a dash',
      [
        'Cllr K. Oak – Proposed by Cllr B Ash, and seconded by Cllr S. Elm',
        'Cllr L. Fir – Proposed by Cllr L. Yew, and seconded by Cllr J. Bay',
        'Resolved: That Cllr K. Oak is elected Chairman.',
      ],
      ['motion Cllr B Ash/Cllr S. Elm carried', 'motion Cllr L. Yew/Cllr J. Bay lost'],
    ],
    [
      'what was done and whose proposal it was, with no “by”',
      ['Proposed payments approved Cllr Elm, seconded Cllr Fir, all in favour.'],
      ['motion Cllr Elm/Cllr Fir carried'],
    ],
    [
      'an election whose seconder is named in passing',
      [
        'Cllr Ash was nominated by Cllr Elm, with the seconder being Cllr Fir. In the absence of any other nominations Cllr Ash was elected.',
      ],
      ['motion Cllr Elm/Cllr Fir carried'],
    ],
    [
      'officers in a list, each with who proposed them',
      ['Captain – Ann Ash – Proposed Bob Elm, and carried unanimously', 'Secretary - Cy Oak – Proposed DY and carried unanimously'],
      ['motion Bob Elm/· carried', 'motion DY/· carried'],
    ],
    [
      'two names behind “Proposed by”, where nobody is said to second',
      ['R. Ash stood again. Proposed by B. Elm and C. Fir. The motion was carried.', 'Proposed by DE & FG agreed by all present.'],
      ['motion B. Elm/C. Fir carried', 'motion DE/FG carried'],
    ],
    ['more against than for, and nothing else said', ['A vote was taken: 1 was in favour and 7 were against.'], ['motion ·/· lost 1-7-·']],
    [
      'somebody proposed for an office, by another',
      ['Mrs Ash proposed as Vice Chair by Mr Elm and seconded by Mr Fir.'],
      ['motion Mr Elm/Mr Fir ·'],
    ],
    [
      'a nomination whose seconder stands before the verb',
      [
        'Councillor Elm, seconded by Councillor Fir, nominated Councillor Oak as Chair.',
        'There being no other nominations it was:',
        'RESOLVED: that Councillor Oak be appointed Chair.',
      ],
      ['motion Councillor Elm/Councillor Fir carried'],
    ],
    [
      'a resolution that says that the motion was lost',
      [
        'Councillor Elm moved the following motion:',
        '“That lamps be lit.”',
        'Councillor Fir seconded the motion.',
        'Resolved:',
        'That the motion on Lamps was lost.',
      ],
      ['motion Councillor Elm/Councillor Fir lost'],
    ],
    [
      'movers with their offices, above a resolution that has lost its word',
      [
        'In moving the report, Councillor Elm, Portfolio Holder for Lamps, thanked the wardens.',
        'Councillor Fir, Portfolio Holder for Oil, Wicks and Gates seconded the recommendation.',
        'That the recommendations in the report be approved.',
      ],
      ['motion Councillor Elm/Councillor Fir carried'],
    ],
    ['no pair of names', ['Alternative Options Considered and Rejected:'], []],
    [
      'a late amendment',
      [
        'The Mayor formally moved the recommendations contained in the report.',
        'Councillor Elm formally moved the late amendment, which was seconded by Councillor Fir.',
        'Following debate, the late amendment was put to the vote and declared to be lost.',
        'The substantive motion was put to the vote and declared to be carried.',
      ],
      ['motion Mayor/· carried', 'amendment Councillor Elm/Councillor Fir lost'],
    ],
    ['who withdrew a motion', ['Cllr Elm withdrew his first motion.'], ['motion Cllr Elm/· withdrawn']],
    [
      'a paragraph printed twice',
      [
        'Cllr Elm MOVED, Cllr Fir SECONDED and it was RESOLVED to accept the modifications made to the plan of the lamps and to light them by night.',
        'Cllr Elm MOVED, Cllr Fir SECONDED and it was RESOLVED to accept the modifications made to the plan of the lamps and to light them by night.',
      ],
      ['motion Cllr Elm/Cllr Fir carried'],
    ],
    ['a suggestion that nobody seconded', ['Councillor Elm then proposed that fares rise by 2.5%.', 'The Chair spoke of the lamps.'], []],
  ]
  test.each(cases)('%s', (_, lines, expected) => {
    expect(told(...lines)).toEqual(expected)
  })
})

test('a motion above who moved it; nobody named', () => {
  const texts = (...lines: string[]) => motionsOf(item(...lines)).map(({ text, mover, result }) => [text, mover, result])
  expect(texts('Motion to light the lamps', 'Elm moved', 'Fir seconded', 'Passed')).toEqual([['to light the lamps', 'Elm', 'carried']])
  expect(texts('Motion made, duly seconded and carried, that lamps be lit.')).toEqual([['lamps be lit', undefined, 'carried']])
  expect(texts('The following motion was made, seconded, and passed unanimously: ‘That lamps be lit.’')).toEqual([
    ['‘That lamps be lit.’', undefined, 'carried'],
  ])
  expect(texts('Motion made, seconded and adopted 9-0-1 to light the lamps.')).toEqual([['to light the lamps', undefined, 'carried']])
  expect(texts('Oak made the motion to rest followed by a second from Elm.')).toEqual([['to rest', 'Oak', undefined]])
  expect(texts('Moved by Elm, second by Fir to keep Oct. 30th free. Motion carried.')).toEqual([
    ['to keep Oct. 30th free', 'Elm', 'carried'],
  ])
})

test('voters in the sentence behind the motion; a mover under his label', () => {
  const votes = (...lines: string[]) =>
    motionsOf(item(...lines)).map((motion) => [motion.mover, motion.result, motion.votes.map(({ option, name }) => `${option} ${name}`)])
  expect(votes('Motion by Elm, seconded by Fir, to light lamps. Ayes: Elm, Fir. Nays: Oak. Motion carried.')).toEqual([
    ['Elm', 'carried', ['for Elm', 'for Fir', 'against Oak']],
  ])
  expect(
    votes(
      'Resolved that lamps be lit.',
      'Motion: Trustee Elm',
      'Second: Trustee Fir',
      'Ayes: Mayor Ash; Trustees: Elm, Fir',
      'Motion Carried',
    ),
  ).toEqual([['Trustee Elm', 'carried', ['for Mayor Ash', 'for Elm', 'for Fir']]])
})

test.each([
  'Councillor Elm referred to the motion by Councillor Fir in March, which was lost.',
  'Members recalled the motion proposed by Councillor Fir at the last meeting, which had been carried.',
  'Councillor Elm reminded members that the motion moved by Councillor Fir on 4 March had been carried.',
])('a motion of another meeting: %s', (sentence) => {
  expect(motionsOf(item(sentence))).toEqual([])
})

test('mover and seconder with no word but “Motion” and “Second”; who moved his business moved no motion', () => {
  const movers = (...lines: string[]) => motionsOf(item(...lines)).map(({ mover, seconder, result }) => [mover, seconder, result])
  expect(movers('Motion A. Elm to light the lamps. Second Oak. Motion carried.')).toEqual([['A. Elm', 'Oak', 'carried']])
  expect(movers('Motion A. Elm to light the lamps. Second A. Elm Motion carried.')).toEqual([['A. Elm', 'A. Elm', 'carried']])
  expect(movers('The minutes were read. Proposed 1st Cllr Elm 2nd Cllr Fir. All in favour.')).toEqual([['Cllr Elm', 'Cllr Fir', 'carried']])
  expect(movers('Mr. Elm said that the house was sold, he moved his business to Netherby.')).toEqual([])
})

test('mover and seconder on a line below what was resolved; a sentence for each side of a vote', () => {
  const told = (...lines: string[]) =>
    motionsOf(item(...lines)).map((motion) => [motion.mover, motion.seconder, motion.result, motion.for, motion.against])
  expect(told('Resolved', '1 That the report be received.', '2 That the fees be adopted.', 'Cr Elm / Cr Fir')).toEqual([
    ['Cr Elm', 'Cr Fir', 'carried', undefined, undefined],
  ])
  expect(told('Lamps were discussed.', 'Cr Elm / Cr Fir')).toEqual([])
  for (const pair of ['Councillors Elm / Fir', 'COUNCIL RESOLUTION (Councillor Elm / Councillor Fir)'])
    expect(told('Council resolution', pair, 'That lamps be lit.', 'Carried')).toEqual([
      ['Councillor Elm', 'Councillor Fir', 'carried', undefined, undefined],
    ])
  expect(told('Council resolution', 'Mayor Elm / Councillor Fir', 'That lamps be lit.', 'Carried')).toEqual([
    ['Mayor Elm', 'Councillor Fir', 'carried', undefined, undefined],
  ])
  expect(told('Motion-237-30-Mayor Elm/Councillor B. Fir', 'Resolve that lamps be lit.', 'Opposed: 0', 'Motion Carried.')).toEqual([
    ['Mayor Elm', 'Councillor B. Fir', 'carried', undefined, 0],
  ])
  expect(told('Moved by Elm, seconded by Fir to buy a mower. Yes: 6. No: 1. Carried.')).toEqual([['Elm', 'Fir', 'carried', 6, 1]])
})

test('“all agreed” behind the seconder is unanimous', () => {
  const told = (...lines: string[]) => motionsOf(item(...lines)).map((one) => [one.mover, one.seconder, one.result, one.unanimous])
  for (const line of ['Prop. A Elm, Sec. B Fir, All agreed.', 'Proposed by A Elm, seconded by B Fir and all agreed.'])
    expect(told(line)).toEqual([['A Elm', 'B Fir', 'carried', true]])
  expect(told('Proposed: A Elm Seconded: B Fir', 'All approved the nomination.')).toEqual([['A Elm', 'B Fir', 'carried', true]])
})

test('“2nd” for the seconder, in brackets; “in support” for a side', () => {
  const told = (...lines: string[]) => motionsOf(item(...lines)).map((one) => [one.mover, one.seconder, one.for, one.against, one.abstain])
  expect(told('The minutes were agreed (Prop. AE, 2nd BF, All agreed).')).toEqual([['AE', 'BF', undefined, undefined, undefined]])
  expect(told('It was agreed to mend the fence (4 in support, 1 against, 1 abstention).')).toEqual([[undefined, undefined, 4, 1, 1]])
})

test('what a motion proposes stands between “The motion” and its verb', () => {
  const told = (...lines: string[]) => motionsOf(item(...lines)).map(({ text, mover, result }) => [text, mover, result])
  expect(told('The motion to light the lamps was moved by Gum, seconded by Fir and carried unanimously.')).toEqual([
    ['to light the lamps', 'Gum', 'carried'],
  ])
  expect(told('A motion that lamps be lit was proposed by Cllr Gum and seconded by Cllr Fir. All in favour.')).toEqual([
    ['lamps be lit', 'Cllr Gum', 'carried'],
  ])
  expect(told('It was moved by Cr Elm, seconded by Cr Fir, and RESOLVED by 7 votes to 2 that lamps be lit.')).toEqual([
    ['lamps be lit.', 'Cr Elm', 'carried'],
  ])
})

test('what nobody seconded fell', () => {
  const told = (...lines: string[]) => motionsOf(item(...lines)).map(({ text, mover, result }) => [text, mover, result])
  expect(told('Cllr Elm moved that lamps be lit, but this was not seconded and so fell.')).toEqual([['lamps be lit', 'Cllr Elm', 'lost']])
  expect(told('A motion to defer was moved by Cllr Elm but there was no seconder.')).toEqual([['to defer', 'Cllr Elm', 'lost']])
  expect(told('Motion by Elm to table. Motion received no second.')).toEqual([['to table', 'Elm', 'lost']])
  expect(told('There was no seconder.')).toEqual([])
  expect(
    told('Cllr Elm moved to defer the plan. The motion was not seconded. Cr Fir moved, seconded by Cr Ash, to adopt it. Carried.'),
  ).toEqual([
    ['to defer the plan', 'Cllr Elm', 'lost'],
    ['to adopt it', 'Cr Fir', 'carried'],
  ])
})

test('figures and lists that end at a stop, at a semicolon, or begin in small letters', () => {
  const told = (line: string) =>
    motionsOf(item(`Elm moved, Fir seconded, to light lamps. ${line}`)).map((one) => [
      one.result,
      one.for,
      one.against,
      one.votes.map(({ option, name }) => `${option} ${name}`),
    ])
  expect(told('Ayes: 5 Nays: 0. Motion carried.')).toEqual([['carried', 5, 0, []]])
  expect(told('Ayes: 5; Nays: 0; Motion carried.')).toEqual([['carried', 5, 0, []]])
  expect(told('Five voted aye; none voted nay; motion carried.')).toEqual([['carried', 5, 0, []]])
  expect(told('Ayes: Elm, Fir; nays: Oak; motion carried.')).toEqual([
    ['carried', undefined, undefined, ['for Elm', 'for Fir', 'against Oak']],
  ])
})

test('initials behind the labels of both, below what was decided', () => {
  const movers = (...lines: string[]) => motionsOf(item(...lines)).map(({ mover, seconder, result }) => [mover, seconder, result])
  expect(movers('DECISION: Governors unanimously approved the plan.', 'Proposed: CD Seconded: AT')).toEqual([['CD', 'AT', 'carried']])
  expect(movers('Council approved the plan.', 'Proposed by Cr Elm, seconded by Cr Fir.')).toEqual([['Cr Elm', 'Cr Fir', 'carried']])
  expect(movers('Council discussed the plan.', 'Proposed by Cr Elm, seconded by Cr Fir.')).toEqual([['Cr Elm', 'Cr Fir', undefined]])
})

test('a roll call of many lines between a motion and its result', () => {
  const calls = ['Elm X', 'Fir X', 'Oak X', 'Ash X', 'Yew X', 'Gum X', 'Box X']
  const [motion, ...others] = motionsOf(
    item('Moved by: Cr Elm', 'Seconded by: Cr Fir', 'THAT lamps be lit.', 'Recorded Vote:', 'Yea Nay', ...calls, 'CARRIED'),
  )
  expect([motion?.text, motion?.result, others]).toEqual(['THAT lamps be lit.', 'carried', []])
})

test('a rule to be amended, above its movers and the debate', () => {
  const [motion] = motionsOf(
    item('To amend Rule 14 by deleting “whites”.', 'Proposed by A Elm, seconded by B Fir.', 'The motion was carried by 29 votes to 8.'),
  )
  expect([motion?.text, motion?.mover, motion?.result, motion?.for]).toEqual([
    'To amend Rule 14 by deleting “whites”',
    'A Elm',
    'carried',
    29,
  ])
})

test('members who answer in a sentence of their own; figures for each side and then the result', () => {
  const [called] = motionsOf(item('Elm moved to buy lamps. Fir seconded. Ann Elm, aye; Bo Fir, aye; Cy Oak, nay. The motion carried.'))
  expect(called?.votes.map(({ name, option }) => `${name} ${option}`)).toEqual(['Ann Elm for', 'Bo Fir for', 'Cy Oak against'])
  const [counted] = motionsOf(item('Elm moved to buy lamps. Fir seconded. All in favor: 3. Opposed: 1. Motion carried.'))
  expect([counted?.for, counted?.against, counted?.votes]).toEqual([3, 1, []])
})

test('labels in English and in French', () => {
  const told = (...lines: string[]) =>
    motionsOf(item(...lines)).map(({ mover, seconder, result, votes }) => [mover, seconder, result, votes.length])
  const movers = ['Moved by / Proposé par: Ann Elm', 'Seconded by / Appuyé par: Bo Fir', 'BE IT RESOLVED THAT lamps be lit.']
  expect(told(...movers, 'CARRIED / ADOPTÉE')).toEqual([['Ann Elm', 'Bo Fir', 'carried', 0]])
  expect(told(...movers, 'DEFEATED / REJETÉE')).toEqual([['Ann Elm', 'Bo Fir', 'lost', 0]])
  expect(told(...movers, 'YEAS / POUR: Elm, Fir', 'NAYS / CONTRE: Oak', 'CARRIED / ADOPTÉE')).toEqual([['Ann Elm', 'Bo Fir', 'carried', 3]])
  expect(told('Proposé par/Moved by: Ann Elm', 'Appuyé par/Seconded by: Bo Fir', 'THAT lamps be lit.', 'Adoptée/Carried')).toEqual([
    ['Ann Elm', 'Bo Fir', 'carried', 0],
  ])
})

test('the lists of an amendment end where the next motion begins', () => {
  const [amendment, motion] = motionsOf(
    item(
      'AMENDMENT',
      'MOVED Cr Elm, SECONDED Cr Fir',
      'That “ten” be replaced by “five”.',
      'LOST 1/2',
      'For: Cr Elm',
      'Against: Cr Oak, Cr Ash',
      'COUNCIL DECISION',
      'MOVED Cr Oak, SECONDED Cr Ash',
      'That the lease be approved.',
      'CARRIED 2/1',
    ),
  )
  expect([amendment?.votes.length, motion?.mover, motion?.seconder, motion?.result]).toEqual([3, 'Cr Oak', 'Cr Ash', 'carried'])
})

test('a numbered resolution above its movers; brothers and sisters of a trade union', () => {
  const [motion] = motionsOf(
    item(
      'Resolution 1: To receive the accounts.',
      'Proposed by Pat Elm, seconded by Kim Fir.',
      'For: 33 Against: 0 Abstain: 1',
      'Carried.',
    ),
  )
  expect([motion?.text, motion?.mover, motion?.for]).toEqual(['To receive the accounts', 'Pat Elm', 33])
  const [union] = motionsOf(item('Moved Bro. Oak, seconded Sis. Wren that they be accepted. Carried.'))
  expect([union?.mover, union?.seconder, union?.result]).toEqual(['Bro. Oak', 'Sis. Wren', 'carried'])
})

test('an office before whoever was put up for it, nominated and seconded by others', () => {
  const read = (line: string) => motionsOf(item(line)).map(({ mover, seconder }) => [mover, seconder])
  expect(read('Vice Chair: Ann Ash nominated Bo Elm and seconded Cy Fir')).toEqual([['Bo Elm', 'Cy Fir']])
  expect(read('Ann Ash nominated Bo Elm, seconded by Cy Fir.')).toEqual([['Ann Ash', 'Cy Fir']])
})

test('what it is proposed to build is nobody who proposed', () => {
  expect(told('Proposed Extension and Associated Changes')).toEqual([])
  expect(told('Proposed Garage and Store')).toEqual([])
  expect(told('Proposed Cllr Elm and Cllr Fir')).toHaveLength(1)
})

test('the wording quoted above “The motion was proposed by”', () => {
  const told = (...lines: string[]) => motionsOf(item(...lines)).map(({ text, mover, result }) => [text, mover, result])
  expect(
    told('“That this Council calls for lamps.”', 'The motion was proposed by Cllr. Elm and seconded by Cllr. Fir and carried.'),
  ).toEqual([['“That this Council calls for lamps.”', 'Cllr. Elm', 'carried']])
  expect(
    told('Moved by Elm, Seconded by Fir;', '“That lamps be lit.”', 'Moved by Oak, Seconded by Ash,', '“That it be deferred.”').map(
      ([text]) => text,
    ),
  ).toEqual(['“That lamps be lit.”', '“That it be deferred.”'])
})

test('mover and seconder behind the motion, between signs; motions of which only the result is told', () => {
  const told = (...lines: string[]) =>
    motionsOf(item(...lines)).map(({ kind, text, mover, seconder, result }) => [kind, text, mover, seconder, result])
  expect(told('Motion to approve the minutes: Elm/Fir. Approved, 6-0-1.')).toEqual([
    ['motion', 'to approve the minutes', 'Elm', 'Fir', 'carried'],
  ])
  expect(told('Motion to adjourn (A. Elm/B. Fir). Passed.')).toEqual([['motion', 'to adjourn', 'A. Elm', 'B. Fir', 'carried']])
  expect(told('Motion to light the lamps. Failed.')).toEqual([['motion', 'to light the lamps', undefined, undefined, 'lost']])
  expect(told('Motion to light the lamps.')).toEqual([])
})

test('amendments that are offered, and motions to amend the motion', () => {
  const told = (...lines: string[]) => motionsOf(item(...lines)).map(({ kind, text, mover, result }) => [kind, text, mover, result])
  expect(told('A. Oak offered an amendment to strike section 3. Seconded by Elm. Amendment failed 2-3.')).toEqual([
    ['amendment', 'to strike section 3', 'A. Oak', 'lost'],
  ])
  expect(
    told('Elm moved and Fir seconded that the code be adopted. Oak offered a friendly amendment to strike section 3; accepted.'),
  ).toEqual([
    ['motion', 'the code be adopted', 'Elm', undefined],
    ['amendment', 'to strike section 3', 'Oak', 'carried'],
  ])
  expect(told('Oak moved to amend the motion to strike section 3. Elm seconded. The amendment passed 3-2.')).toEqual([
    ['amendment', 'to amend the motion to strike section 3', 'Oak', 'carried'],
  ])
  expect(told('Oak moved to amend the agenda to add fees. Elm seconded. Carried.').map(([kind]) => kind)).toEqual(['motion'])
})

test('the question called on the motion', () => {
  const moved = 'Councillor Elm moved, seconded by Councillor Fir, that the lamps be lit.'
  const told = (...lines: string[]) => toldMotions(motionsOf(item(moved, ...lines)))
  expect(told('The question was called on the motion. Carried.')).toEqual(['motion Councillor Elm/Councillor Fir carried'])
  expect(
    told(
      'Councillor Gum moved to amend the motion by adding the quay. Seconded by Councillor Ash. Carried.',
      'The question was called on the motion, as amended. Carried.',
    ),
  ).toEqual(['motion Councillor Elm/Councillor Fir ·', 'amendment Councillor Gum/Councillor Ash carried', 'motion ·/· carried'])
})

describe('voters, as lists set them', () => {
  const voters = (...lines: string[]) =>
    motionsOf(item('Councillor Elm moved, seconded by Councillor Fir, that the lamps be lit.', ...lines)).flatMap(({ votes }) =>
      votes.map(({ option, name }) => `${option} ${name}`),
    )

  test('a full stop closes a list: the title below is no voter', () => {
    expect(voters('Ayes - Elm, Fir.', 'General Fund')).toEqual(['for Elm', 'for Fir'])
    expect(voters('Ayes - Elm,', 'Fir')).toEqual(['for Elm', 'for Fir'])
  })

  test('offices part the names where the comma is missing', () => {
    expect(voters('For: Mayor Elm Deputy Mayor Fir Cr Ann Oak. Against: Cr Bo Ash')).toEqual([
      'for Mayor Elm',
      'for Deputy Mayor Fir',
      'for Ann Oak',
      'against Bo Ash',
    ])
  })

  test('semicolons behind the sides', () => {
    expect(voters('Yeas; Elm, Fir; Nays; Oak')).toEqual(['for Elm', 'for Fir', 'against Oak'])
  })

  test('an office and its holder are one; “BAILIES” above names is nobody', () => {
    expect(voters('For the motion: the Convener, Depute Provost Gum; and Councillors Elm and Fir. (3)')).toEqual([
      'for Depute Provost Gum',
      'for Elm',
      'for Fir',
    ])
    expect(voters('For the motion:', 'BAILIES', 'Gum', 'COUNCILLORS', 'Elm', 'Against:', 'Oak')).toEqual([
      'for Gum',
      'for Elm',
      'against Oak',
    ])
  })
})

test('labels in Irish or Welsh before the English ones', () => {
  const [motion] = motionsOf(
    item('A vote was taken.', 'Ar son/For: Cllrs. Elm, Fir (2)', 'I gcoinne/Against: Cllr. Oak (1)', 'The motion was carried.'),
  )
  expect([motion?.for, motion?.against, motion?.votes.map(({ name }) => name)]).toEqual([2, 1, ['Elm', 'Fir', 'Oak']])
})

test.each([
  ['moves and seconds', ['Ann moves to light the lamps. Bo seconds. All present approved.'], 'motion Ann/Bo carried'],
  [
    'a bracket round who seconds',
    ['Mr. Oak moves that the Board accept the plan, seconded (by Mr. Fir) and passed.'],
    'motion Mr. Oak/Mr. Fir carried',
  ],
  ['brackets round both', ['Minutes of 4 May - Proposed (AH) & Seconded (SB) that they be approved. Agreed.'], 'motion AH/SB carried'],
  [
    'who moves before a colon',
    ['Oak: Motion to extend the order to May 1, 2030.', 'Fir seconds.', 'Motion carries (4-0).'],
    'motion Oak/Fir carried 4-0-·',
  ],
  [
    'the wording behind “carried”',
    ['A motion was received, seconded, and carried 5-0 to approve the minutes.'],
    'motion ·/· carried 5-0-·',
  ],
  [
    'the wording before both',
    ['Proposed to pay the bills: Cllr Elm, seconded: Cllr Fir.', 'All in favour.'],
    'motion Cllr Elm/Cllr Fir carried',
  ],
  ['“Approved:” before both', ['Approved: Proposed by A Elm, seconded by B Fir.'], 'motion A Elm/B Fir carried'],
] as const)('%s', (_, lines, motion) => {
  expect(told(...lines)).toEqual([motion])
})

test('votes behind “with the following votes”, and who spoke in seconding', () => {
  const [found] = motionsOf(
    item(
      'Director Elm moved to buy lamps.',
      'Director Fir seconded the motion.',
      'Motion carried with the following votes: Alder – aye, Birch – aye and Fir – no.',
    ),
  )
  expect(found).toMatchObject({ mover: 'Director Elm', seconder: 'Director Fir', result: 'carried' })
  expect(found?.votes.map(({ name, option }) => `${name} ${option}`)).toEqual(['Alder for', 'Birch for', 'Fir against'])
  const read = motionsOf(item('In proposing the Motion, Cllr. Elm spoke.', 'Cllr. Fir in seconding the Motion asked for a date.'))
  expect(read.map(({ mover, seconder }) => [mover, seconder])).toEqual([['Cllr. Elm', 'Cllr. Fir']])
})

test('a bulleted motion above its numbered parts, and votes with their count before the names', () => {
  const motions = motionsOf(
    item(
      'Moved By:Councillor Ash',
      'Seconded By:Councillor Fir',
      'That the agenda be confirmed.',
      'In Favour: (3)Councillor Elm, Councillor Ash, and Councillor Fir',
      'Absent: (1)Mayor C. Oak',
      'CARRIED UNANIMOUSLY (3 to 0)',
    ),
  )
  expect(motions.map(({ result, for: pro, against, votes }) => [result, pro, against, votes.map(({ name }) => name)])).toEqual([
    ['carried', 3, 0, ['Elm', 'Ash', 'Fir', 'Mayor C. Oak']],
  ])
})

test('mover and seconder in brackets below what was resolved', () => {
  expect(told('Resolved: (Minute No. 002/29)', 'That the minutes be confirmed.', '(Mayor/Cr Elm)')).toEqual(['motion Mayor/Cr Elm carried'])
})

test.each([
  ['It was resolved to adopt the accounts (proposed RR, sec. BO, carried unanimously).', 'motion RR/BO carried'],
  ['Proposed Cllr Ash, 2nd Cllr Elm and agreed.', 'motion Cllr Ash/Cllr Elm carried'],
  ['Approved nem con. Proposed AE, seconded BF.', 'motion AE/BF carried'],
  ['Minutes agreed as a true record. Proposed Cllr Elm seconded Cllr Fir.', 'motion Cllr Elm/Cllr Fir carried'],
])('who seconds, in short: %s', (line, motion) => {
  expect(told(line)).toEqual([motion])
})

test.each([
  ['Councillor Elm’s motion to defer the item lapsed for want of a seconder.', 'motion Councillor Elm to defer the item'],
  ['Cr Moss’ amendment was not seconded and therefore fell.', 'amendment Cr Moss ·'],
  ['The amendment proposed by Councillor Birch fell for lack of a seconder.', 'amendment Councillor Birch ·'],
  ['There being no seconder for Councillor Birch’s proposal, the motion was lost.', 'motion Councillor Birch ·'],
  ['As there was no seconder to the motion by Councillor Elm, it was not put to the vote.', 'motion Councillor Elm ·'],
  ['Motion by Elm to buy lamps died for lack of a second.', 'motion Elm to buy lamps'],
  ['Cllr Elm proposed deferring the item, but this failed to find a seconder.', 'motion Cllr Elm deferring the item'],
])('whose motion nobody seconded: %s', (line, expected) => {
  const [motion, ...others] = motionsOf(item(line))
  expect(others).toEqual([])
  expect([`${motion?.kind} ${motion?.mover} ${motion?.text ?? '·'}`, motion?.seconder, motion?.result]).toEqual([
    expected,
    undefined,
    'lost',
  ])
})

test('a motion that would fall if nobody seconded it', () => {
  expect(told('The Clerk said that Councillor Elm’s motion would fall if there was no seconder.')).toEqual([])
})

test('of two amendments the one whose mover is named', () => {
  expect(
    told(
      'Councillor Elm moved that lamps be lit, seconded by Councillor Fir.',
      'Councillor Birch moved an amendment, seconded by Councillor Cedar, that oil be bought.',
      'Councillor Gorse moved a further amendment, seconded by Councillor Hazel, that gas be used.',
      'Councillor Birch’s amendment was lost. Councillor Gorse’s amendment was carried by 5 votes to 3.',
    ),
  ).toEqual([
    'motion Councillor Elm/Councillor Fir ·',
    'amendment Councillor Birch/Councillor Cedar lost',
    'amendment Councillor Gorse/Councillor Hazel carried 5-3-·',
  ])
  expect(told('Councillor Elm’s amendment was put to the vote and lost by 3 votes to 5.')).toEqual([
    'amendment Councillor Elm/· lost 3-5-·',
  ])
})

test('two who are nominated in one sentence, and who of them was elected', () => {
  const two = ['motion Cllr Elm/Cllr Birch', 'motion Cllr Cedar/Cllr Dale']
  const inOne = [
    'Cllr Elm, seconded by Cllr Birch, nominated Cllr Fir as Chair, and Cllr Cedar, seconded by Cllr Dale, nominated Cllr Gorse.',
    'Cllr Fir was proposed by Cllr Elm and seconded by Cllr Birch, and Cllr Gorse was proposed by Cllr Cedar and seconded by Cllr Dale.',
    'Nominations were received for Cllr Fir (proposed Cllr Elm, seconded Cllr Birch) and Cllr Gorse (proposed Cllr Cedar, seconded Cllr Dale).',
  ]
  for (const line of inOne) {
    expect(told(line)).toEqual(two.map((one) => `${one} ·`))
    expect(told(`${line} Following a ballot, Cllr Gorse was elected Chair by 5 votes to 3.`)).toEqual([
      `${two[0]} lost 3-·-·`,
      `${two[1]} carried 5-·-·`,
    ])
  }
  expect(
    told('Councillor Elm moved, seconded by Councillor Fir, that the report be received and Councillor Birch be thanked.'),
  ).toHaveLength(1)
})

test('who was put up, before the verb, and for what', () => {
  const read = (line: string) => motionsOf(item(line)).map(({ mover, text, result }) => [mover, text, result])
  expect(
    read('Cllr Elm was proposed as Chair by Cllr Fir, seconded by Cllr Ash. There were no others. Cllr Elm was elected Chair.'),
  ).toEqual([['Cllr Fir', 'Cllr Elm as Chair', 'carried']])
  expect(read('Cllr Elm was nominated by Cllr Fir, seconded by Cllr Ash for the office of Chair.')).toEqual([
    ['Cllr Fir', 'Cllr Elm for the office of Chair', undefined],
  ])
})

test.each([
  ['Councillors Elm, Fir and Gorse OPPOSED', ['against Elm', 'against Fir', 'against Gorse']],
  ['Councillor Gorse opposed.', ['against Gorse']],
  ['Councillor Gorse voted in opposition.', ['against Gorse']],
  ['CARRIED (Councillor Gorse opposed).', ['against Gorse']],
  ['CARRIED WITH COUNCILLOR GORSE OPPOSED', ['against GORSE']],
  ['(Opposed: Councillors Elm and Fir)', ['against Elm', 'against Fir']],
  ['The motion passed 3-2 (Elm, Fir opposed).', ['against Elm', 'against Fir']],
  ['Carried by majority (Cllr Gorse against, Cllr Hazel abstained).', ['against Gorse', 'abstain Hazel']],
  ['Carried 5-2 (Against: Cllr Gorse; Abstained: Cllr Hazel).', ['against Gorse', 'abstain Hazel']],
  ['In favour: 5. Against: 1 (Cllr Gorse). Abstained: 1 (Cllr Hazel).', ['against Gorse', 'abstain Hazel']],
  ['Agreed by all bar Cllr Gorse who voted against.', ['against Gorse']],
  ['Carried; Cllr Gorse asked that his name be recorded as having voted against.', ['against Gorse']],
  [
    'Cllr Elm asked for a named vote. Cllr Alder – For; Cllr Birch – Against; Cllr Cedar – Abstained. Motion carried.',
    ['for Alder', 'against Birch', 'abstain Cedar'],
  ],
  ['AYES – 1 Alder. NAYS – 2 Fir, Gorse.', ['for Alder', 'against Fir', 'against Gorse']],
  ['Councillor Gorse opposed the fence.', []],
  ['Councillor Gorse was opposed.', []],
])('who opposed a motion: %s', (line, votes) => {
  const [motion] = motionsOf(item('Moved by Councillor Birch, seconded by Councillor Cedar, that the plan be adopted.', line))
  expect(motion?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual(votes)
})

test.each([
  ['All in favour except Cllr Gorse who abstained.', undefined],
  ['Motion carried with all voting aye.', true],
])('whether all were in favour: %s', (line, unanimous) => {
  expect(motionsOf(item('Elm moved, Fir seconded that the plan be adopted.', line)).map((one) => [one.result, one.unanimous])).toEqual([
    ['carried', unanimous],
  ])
})

test.each([
  ['The motion to close the hall was not carried (2 for, 5 against).', 'to close the hall'],
  ['A motion to close the hall was put and not carried.', 'to close the hall'],
  ['The motion to close the hall did not pass.', 'to close the hall'],
  ['Moved Elm, seconded Fir to close the hall. TIED VOTE – MOTION DEFEATED', 'to close the hall'],
  ['Moved Elm, seconded Fir to close the hall. LOST ON A TIE', 'to close the hall'],
  [
    'Elm moved to close the hall. Fir seconded. With 4 for and 4 against, the Chair used her casting vote to defeat the motion.',
    'to close the hall',
  ],
])('what was not carried: %s', (line, text) => {
  expect(motionsOf(item(line)).map((one) => [one.text, one.result])).toEqual([[text, 'lost']])
})

test.each([
  ['With the consent of the meeting, Councillor Elm withdrew the motion.', 'Councillor Elm'],
  ['Following debate Councillor Elm sought and was granted leave to withdraw the motion.', 'Councillor Elm'],
])('who withdrew: %s', (line, mover) => {
  expect(motionsOf(item(line)).map((one) => [one.mover, one.result])).toEqual([[mover, 'withdrawn']])
})

test.each([
  ['AMENDMENT CARRIED', 'MOTION AS AMENDED CARRIED'],
  ['Amendment carried.', 'Main motion as amended carried.'],
  ['VOTE ON AMENDMENT – CARRIED', 'VOTE ON MAIN MOTION AS AMENDED – CARRIED'],
])('the vote on an amendment and on the motion as amended: %s', (first, second) => {
  const moved = 'Moved by Councillor Elm, seconded by Councillor Fir, that lamps be lit.'
  const amended = 'Moved by Councillor Birch, seconded by Councillor Cedar, as an amendment, that oil be added.'
  expect(told(moved, amended, first, second)).toEqual([
    'motion Councillor Elm/Councillor Fir ·',
    'amendment Councillor Birch/Councillor Cedar carried',
    'motion ·/· carried',
  ])
})

test.each([
  [
    'The Chair asked for a motion to approve the minutes. Bo Fir moved. Ann Elm seconded. Approved unanimously.',
    'Bo Fir/Ann Elm',
    'to approve the minutes',
  ],
  ['Approval of the minutes: moved by Ann Elm, seconded by Bo Fir, approved.', 'Ann Elm/Bo Fir', 'Approval of the minutes'],
  ['Motion made by Elm to approve the agenda with item 7b, second Fir, unanimous.', 'Elm/Fir', 'to approve the agenda with item 7b'],
  ['Elm moved, Fir 2nd, to pay bills. MCU.', 'Elm/Fir', 'to pay bills'],
  [
    'It was moved by Elm and seconded by Fir that the Board take items A through F. Voice vote. All ayes.',
    'Elm/Fir',
    'the Board take items A through F',
  ],
])('in few words: %s', (line, movers, text) => {
  expect(motionsOf(item(line)).map((one) => [`${one.mover}/${one.seconder}`, one.text, one.result])).toEqual([[movers, text, 'carried']])
})

test('what a motion lists before the roll call; who voted behind “on the following roll call vote:”', () => {
  const [motion] = motionsOf(
    item(
      'Motion by Elm, seconded by Fir, to approve these items:',
      'a. Leave for Jo Quill.',
      'b. Pay for Kit Marl.',
      'Roll call: Elm – yes; Fir – yes; Oak – no. Motion carried 2-1.',
    ),
  )
  expect([motion?.text, motion?.votes.length]).toEqual(['to approve these items: a. Leave for Jo Quill. b. Pay for Kit Marl.', 3])
  const [other] = motionsOf(
    item('A motion by Elm, seconded by Fir, to rest carried on the following roll call vote: Elm, aye; Fir, aye; Oak, aye.'),
  )
  expect([other?.text, other?.result, other?.votes.map(({ name }) => name)]).toEqual(['to rest', 'carried', ['Elm', 'Fir', 'Oak']])
})

test('a second amendment that the mover of the motion accepts, and the vote on the substantive motion', () => {
  expect(
    told(
      'The Leader, Councillor Elm, moved and Councillor Fir seconded the recommendations set out in the report.',
      'Councillor Dale moved a second amendment that £5,000 be added. The amendment was seconded by Councillor Cedar and, with the consent of the Council, was accepted by the Leader.',
      'A recorded vote was taken on the substantive motion:',
      'For (2): Councillors Alder and Elm',
      'Against (1): Councillor Gorse',
      'The motion was CARRIED.',
    ),
  ).toEqual([
    'motion Leader, Councillor Elm/Councillor Fir ·',
    'amendment Councillor Dale/Councillor Cedar carried',
    'motion ·/· carried 2-1-·',
  ])
})

test('a motion of which notice was given, one in somebody’s name, a division in capitals', () => {
  const [noticed] = motionsOf(
    item(
      'Councillor Gorse moved the following motion, notice of which had been given under Rule 13, and which was seconded by Councillor Hazel:',
      '“Council resolves to light the lamps.”',
    ),
  )
  expect(noticed?.text).toBe('“Council resolves to light the lamps.”')
  expect(told('The motion in the name of Councillor Cedar was withdrawn with the consent of Council.')).toEqual([
    'motion Councillor Cedar/· withdrawn',
  ])
  const [divided] = motionsOf(
    item('MOVED Cr Elm SECONDED Cr Fir', 'That the item be deferred.', 'CARRIED', 'FOR  Cr Elm, Cr Fir', 'AGAINST  Cr Dale'),
  )
  expect(divided?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual(['for Elm', 'for Fir', 'against Dale'])
})

test('“Motion to Defer Lost”, “M/C”, “Moved, seconded and carried” above the wording', () => {
  expect(told('Moved by Elm, seconded by Fir', 'That the item be deferred.', 'Motion to Defer Lost')).toEqual(['motion Elm/Fir lost'])
  expect(told('Moved by Elm, 2nd by Fir, that the minutes be adopted. M/C')).toEqual(['motion Elm/Fir carried'])
  expect(motionsOf(item('Moved, seconded and carried', 'That Council rest.')).map((one) => [one.text, one.result])).toEqual([
    ['That Council rest.', 'carried'],
  ])
})

test.each([
  ['Those in favor: Alder, Cedar. Those opposed: Birch. Motion carried.'],
  ['Voting in favor: Alder, Cedar; opposed: Birch. Motion carried.'],
])('who was in favour: %s', (line) => {
  const [motion] = motionsOf(item('Moved by Elm, seconded by Fir, that the plan be adopted.', line))
  expect(motion?.votes.map(({ option, name }) => `${option} ${name}`)).toEqual(['for Alder', 'for Cedar', 'against Birch'])
})

test('figures and names in one bracket; a roll call of a motion that was told elsewhere', () => {
  const [motion] = motionsOf(item('Moved by Elm, seconded by Fir, that lamps be lit. Motion Carried. (5-2 Cllrs. Gorse and Hazel opposed)'))
  expect([motion?.for, motion?.against, motion?.votes.map(({ name }) => name)]).toEqual([5, 2, ['Gorse', 'Hazel']])
  const [vote] = motionsOf(item('Recorded Vote:', 'Councillor Alder: Yea', 'Councillor Birch: Nay', 'CARRIED'))
  expect([vote?.result, vote?.votes.map(({ option, name }) => `${option} ${name}`)]).toEqual(['carried', ['for Alder', 'against Birch']])
})

test('the mover accepts an amendment, and the motion as amended is carried', () => {
  expect(
    told(
      'Councillor Elm moved, seconded by Councillor Fir, that lamps be lit. Councillor Birch moved an amendment, seconded by Councillor Cedar, that oil be bought.',
      'Councillor Elm, with the agreement of his seconder, accepted the amendment and the motion as amended was carried unanimously.',
    ),
  ).toEqual(['motion Councillor Elm/Councillor Fir ·', 'amendment Councillor Birch/Councillor Cedar carried', 'motion ·/· carried'])
})

test('“duly seconded”, “(Elm/Fir, 5-0)”, “Offered by”', () => {
  expect(told('On the motion of Councillor Elm, duly seconded, it was', 'RESOLVED (unanimously):', 'That the minutes be signed.')).toEqual([
    'motion Councillor Elm/· carried',
  ])
  expect(told('M/S/C (Elm/Fir, 5-0) to approve the minutes.')).toEqual(['motion Elm/Fir carried 5-0-·'])
  expect(told('Offered by Supervisor Elm, seconded by Supervisor Fir. Ayes 6, Noes 0. Adopted.')).toEqual([
    'motion Supervisor Elm/Supervisor Fir carried 6-0-·',
  ])
})

test.each([
  ['On the proposition of Councillor Elm, seconded by Councillor Fir, it was resolved to light the lamps.', 'to light the lamps'],
  ['On the proposal of Cllr. Elm, seconded by Cllr. Fir, the members agreed to write to the Minister.', 'to write to the Minister'],
  ['It was proposed by Cllr. Elm, seconded by Cllr. Fir and resolved: “That lamps be lit.”', '“That lamps be lit.”'],
])('what was moved stands behind what was resolved: %s', (line, text) => {
  expect(motionsOf(item(line)).map((one) => [one.text, one.result])).toEqual([[text, 'carried']])
})

test('the votes under “Decision:”, the motion under “Minutes:”', async () => {
  const page = (decision: string, minutes: string) => `Agenda item\n\nLamps\n\nDecision:\n\n${decision}\n\nMinutes:\n\n${minutes}`
  const read = async (decision: string, minutes: string) =>
    (await minutebook(page(decision, minutes), 'page.txt')).meetings[0]?.items[0]?.motions.map((one) =>
      [one.mover, one.result, one.for, one.against, one.abstain].join(' '),
    )
  const votes = 'That the lamps be lit.\n\nFor: 5\n\nAgainst: 2\n\nAbstentions: 1'
  const moved = 'It was moved by Councillor Elm, seconded by Councillor Fir, that the lamps be lit.'
  expect(await read(votes, moved)).toEqual(['Councillor Elm carried 5 2 1'])
  expect(await read(votes, `${moved}\n\nOn being put to the vote the motion was carried by 6 votes to 2.`)).toEqual([
    'Councillor Elm carried 6 2 ',
  ])
  expect(await read(votes, `${moved} Councillor Gorse moved, seconded by Councillor Hazel, that oil be bought.`)).toEqual([
    'Councillor Elm    ',
    'Councillor Gorse    ',
  ])
})

describe('an election between candidates', () => {
  const moved = [
    'It was proposed by Councillor Ash and seconded by Councillor Birch that Councillor Fir be elected Mayor for 2030.',
    'It was proposed by Councillor Cedar and seconded by Councillor Dale that Councillor Gorse be elected Mayor for 2030.',
  ]
  const resolved = 'Resolved: That Councillor Fir be elected Mayor of the Borough.'
  test.each([
    'On being put to the vote there were 5 votes for Councillor Fir and 4 votes for Councillor Gorse.',
    'There voted five for Councillor Fir and four for Councillor Gorse.',
    'Councillor Fir received 5 votes and Councillor Gorse received 4 votes.',
  ])('%s', (vote) => {
    expect(told(...moved, vote, resolved)).toEqual([
      'motion Councillor Ash/Councillor Birch carried 5-·-·',
      'motion Councillor Cedar/Councillor Dale lost 4-·-·',
    ])
  })

  test('without figures; the wording below its label', () => {
    const both = ['motion Councillor Ash/Councillor Birch carried', 'motion Councillor Cedar/Councillor Dale lost']
    expect(told(...moved, resolved)).toEqual(both)
    expect(told(...moved, 'RESOLVED:', 'That Councillor Fir be elected Mayor of the Borough.')).toEqual(both)
  })
})

test('the wording below “That the Council -”, and what was agreed since nobody had an amendment', () => {
  const [motion] = motionsOf(
    item(
      'Councillor Ash moved, seconded by Councillor Birch:-',
      'That the Council -',
      '(a) note the report; and',
      '(b) freeze fares.',
      'There being no amendment, the motion was agreed.',
    ),
  )
  expect([motion?.text, motion?.result]).toEqual(['That the Council - (a) note the report; and (b) freeze fares.', 'carried'])
  expect(motionsOf(item('Councillor Elm moved that lamps be lit and, upon a vote, this was carried by 5 votes to 2.'))[0]?.text).toBe(
    'lamps be lit',
  )
})

test('who is “he” stands behind the clause that opens the sentence before', () => {
  expect(
    told(
      'Following consideration, Councillor Elm stated that it was late. He thereafter proposed, seconded by Councillor Oak, that lamps be lit.',
    ),
  ).toEqual(['motion Councillor Elm/Councillor Oak ·'])
})

test.each([
  [
    'whatever was approved by voice vote',
    [
      'Dr Elm moved approval of the minutes. Dr Fir seconded.',
      'With no further discussion, the proposed changes were approved by voice vote.',
    ],
    ['motion Dr Elm/Dr Fir carried'],
  ],
  ['a motion that nobody seconded', ['A motion to pay the bills was made and approved 5-0.'], ['motion ·/· carried 5-0-·']],
  ['a motion behind a debate', ['After discussion, a motion to close the slip was unanimously approved.'], ['motion ·/· carried']],
  [
    'the motion that is before the meeting',
    ['Elm moved to light the lamps. Fir seconded. The motion to light the lamps passed 3-0.'],
    ['motion Elm/Fir carried 3-0-·'],
  ],
  [
    'the motion to amend it',
    [
      'Elm moved to buy lamps, seconded by Fir. Ash moved to amend the motion to say oil. The motion to amend failed 1-2.',
      'The motion to buy lamps passed 3-0.',
    ],
    ['motion Elm/Fir carried 3-0-·', 'amendment Ash/· lost 1-2-·'],
  ],
  [
    'what the Council authorised',
    ['On the proposition of Cllr. Jo Elm, and seconded by Cllr. Bo Fir, the Council authorised the Chair to sign the minutes.'],
    ['motion Cllr. Jo Elm/Cllr. Bo Fir carried'],
  ],
  [
    'minutes proposed as accurate',
    ['Approval of the minutes of 28th June 2030, was proposed as accurate by Cllr Elm and seconded by Cllr Fir, all agreed.'],
    ['motion Cllr Elm/Cllr Fir carried'],
  ],
] as const)('%s', (_, lines, motions) => {
  expect(told(...lines)).toEqual(motions)
})

test.each([
  [
    'On a motion by Elm, seconded by Birch, the Board voted unanimously (3-0) to appoint Kate Rowan to the Commission.',
    'motion Elm/Birch carried 3-0-·',
  ],
  ['BB proposed a donation of £50 to the lunch club, agreed.', 'motion BB/· carried'],
  // The names alone tell what became of it.
  ['Birch moved to buy lamps. Second: Elm. Roll call vote: Ash, yes; Birch, yes; Elm, no.', 'motion Birch/Elm carried'],
])('what became of it: %s', (line, motion) => {
  expect(told(line)).toEqual([motion])
})

test('the title tells who gave notice and who seconded, the quotation below it the wording; dashes are no part of it', () => {
  const one = item(
    '"That lamps be lit."',
    'The Mayor put the motion to the vote. 9 Members voted For, 0 Members voted Against. It was carried.',
  )
  const [motion] = motionsOf({ ...one, title: 'NOTICE OF MOTION PROPOSED BY COUNCILLOR LARCH, SECONDED BY COUNCILLOR PINE' })
  expect(motion).toMatchObject({ mover: 'COUNCILLOR LARCH', seconder: 'COUNCILLOR PINE', text: '"That lamps be lit."', result: 'carried' })
  expect(motion?.implied).toEqual(['mover', 'seconder'])
})

test('one who asks that her vote be recorded is no roll that tells the result', () => {
  expect(told('Elm moved to buy lamps, seconded by Fir.', 'Councillor Ash requested that her vote in favour be recorded.')).toEqual([
    'motion Elm/Fir ·',
  ])
})

test('a citation of the law ends no sentence', () => {
  const [motion] = motionsOf(item('Birch moved to meet in private pursuant to c. 30A, s. 21 to discuss lamps. Second: Elm. All in favor.'))
  expect(motion?.text).toBe('to meet in private pursuant to c. 30A, s. 21 to discuss lamps')
})

test('what the Board voted to do is another motion, where what was moved has not a word of it', async () => {
  expect(told('Elm moved nominations cease. The Board voted 4-2 to elect Kit Ash.')).toEqual(['motion Elm/· ·', 'motion ·/· carried 4-2-·'])
  expect(told('Elm moved to buy lamps, seconded by Fir. The Board voted 5-0 to buy the lamps.')).toEqual(['motion Elm/Fir carried 5-0-·'])
})

test('“All governors were in agreement.” behind a proposal', () => {
  expect(told('It was proposed by CF and seconded by DO that the budget be approved. All governors were in agreement.')).toEqual([
    'motion CF/DO carried',
  ])
})

test('each of two resolutions has its mover, though one moved both', () => {
  expect(
    told('RESOLVED to mend the wall. Proposed Cllr Elm, seconded Cllr Fir.', 'It was resolved to plant a willow. Proposed Cllr Elm.'),
  ).toEqual(['motion Cllr Elm/Cllr Fir carried', 'motion Cllr Elm/· carried'])
})

test.each([
  ['Eighteen Members voted for the motion and thirty-nine against, and it was declared lost.', ['motion ·/· lost 18-39-·']],
  ['Cllr Elm proposed, Cllr Fir seconded and all agreed that lamps be bought.', ['motion Cllr Elm/Cllr Fir carried']],
  ['Resolved: that lamps be bought (Cllr Elm/Cllr Fir).', ['motion Cllr Elm/Cllr Fir carried']],
  ['Mr Elm proposed and Mrs Fir seconded Mr K. Oak as Chairman. The meeting unanimously agreed.', ['motion Mr Elm/Mrs Fir carried']],
])('%s', (line, motions) => {
  expect(told(line)).toEqual(motions)
})

test('who was declared or deemed elected, and whose names follow for each side', () => {
  const nominated = [
    'Cllr. Bo Fir proposed Cllr. Ann Elm as Cathaoirleach. Cllr. Fir’s nomination was seconded by Cllr. Kit Oak.',
    'Cllr. Jo Ash proposed Cllr. Di Gum as Cathaoirleach. Cllr. Ash’s nomination was seconded by Cllr. Ed Yew.',
  ]
  expect(told(...nominated, 'Cllr. Ann Elm, on receiving the vote of the majority, was declared elected as Cathaoirleach.')).toEqual([
    'motion Cllr. Bo Fir/Cllr. Kit Oak carried',
    'motion Cllr. Jo Ash/Cllr. Ed Yew lost',
  ])
  const moved = [
    'Councillor Elm, seconded by Councillor Fir, moved that the plan be adopted.',
    'Councillor Oak, seconded by Councillor Ash, moved as an amendment that it be deferred.',
  ]
  const divided = motionsOf(
    item(
      ...moved,
      'On the roll being called the following members voted for the amendment: Councillors Oak and Ash.',
      'The following members voted for the motion: Councillors Elm, Fir and Gum.',
      '2 members having voted for the amendment and 3 members having voted for the motion, the motion was declared carried.',
    ),
  )
  expect(divided.map(({ votes, result }) => [result, votes.map(({ name }) => name).join(' ')])).toEqual([
    ['carried', 'Elm Fir Gum'],
    ['lost', 'Oak Ash'],
  ])
  expect(told(...moved, 'Motion - 9 votes', 'Amendment - 4 votes', 'The Motion was accordingly carried.')).toEqual([
    'motion Councillor Elm/Councillor Fir carried 9-·-·',
    'amendment Councillor Oak/Councillor Ash lost 4-·-·',
  ])
})

test('“Abs: 2” counts who abstained, and is nobody', () => {
  const [motion] = motionsOf(
    item('Elm moved, seconded by Fir, to adopt the plan.', 'Yes: 7  No: 15  Abs: 2', 'The motion failed to carry.'),
  )
  expect([motion?.for, motion?.against, motion?.abstain, motion?.votes]).toEqual([7, 15, 2, []])
})
test('“not proposed and seconded” proposes nothing', () => {
  expect(motionsOf(item('It was agreed to replace ‘The questions were not proposed and seconded’ with the following:'))).toEqual([])
})

test('a table with a row for each side gives figures and names', async () => {
  const rows =
    '| Vote | Count | Members |\n| --- | --- | --- |\n| For | 2 | Cllr Elm, Cllr Yew |\n| Against | 1 | Cllr Fir |\n| Abstain | 0 | |'
  const text = `# Lanes Parish Council\n\nMinutes of the meeting held on 3 June 2030\n\n## 1. Grant\n\nCllr Elm proposed, Cllr Yew seconded, that it be paid.\n\n${rows}\n\nMotion carried.\n`
  const [motion] = (await minutebook(text, 'minutes.md')).meetings[0]?.items?.[0]?.motions ?? []
  expect(motion).toMatchObject({ for: 2, against: 1, abstain: 0, result: 'carried' })
  expect(motion?.votes?.map(({ voter, option }) => `${voter} ${option}`)).toEqual(['Elm for', 'Yew for', 'Fir against'])
})
