import { describe, expect, test } from 'vitest'
import { decisionsOf } from '../src/extract/decisions/index.ts'
import { motionsOf } from '../src/extract/motions/index.ts'
import { minutebook } from '../src/index.ts'
import type { Decision } from '../src/tree.ts'
import { item, sourceOf, toldDecisions } from './build.ts'

function read(...lines: string[]): Decision[] {
  const one = item(...lines)
  one.motions = motionsOf(one)
  return decisionsOf(one, sourceOf(...lines))
}
const told = (...lines: string[]) => toldDecisions(read(...lines))
const titled = (title: string, ...lines: string[]) => {
  const one = { ...item(...lines), title }
  one.motions = motionsOf(one)
  return toldDecisions(decisionsOf(one, sourceOf(...lines)))
}

test.each([
  ['We decided to object. Ann will write.', ['resolved: to object.']],
  ['We agreed that lamps be lit.', ['agreed: lamps be lit.']],
  ['AE: The name was long. We decided to change it.', []],
])('the words of those who met: %s', (line, decisions) => {
  expect(told(line)).toEqual(decisions)
})

test.each([
  ['Election of Chair', 'Councillor Elm was duly elected Chair for the year 2031/32.', 1],
  ['Agreement of Chairman', 'Mr Noel Elm was agreed as Chairman for the ensuing year.', 1],
  ['Election of Chair', 'Following a ballot, Cllr Elm was elected as Chair.', 1],
  ['Appointment of Vice-Chair', 'Cllr Elm was re-elected unopposed.', 1],
  ['Co-option', 'Ms Ann Elm was co-opted onto the Council.', 1],
  ['Election of Chair', 'Councillor Elm was elected Chair in 2012 and had served since.', 0],
  ['Lamps', 'Councillor Elm was elected Chair of the Lamp Trust.', 0],
  ['Chairman’s announcements', 'Mr Fir was elected President of the Lamp Club.', 0],
])('whom the meeting elected: %s, %s', (title, line, count) => {
  expect(titled(title, line)).toEqual(count === 0 ? [] : [`resolved: ${line}`])
})

test('an election is told once', () => {
  const resolved = 'RESOLVED: That Councillor Elm be elected Chair.'
  expect(titled('Election of Chair', resolved, 'Councillor Elm was duly elected Chair and took the chair.')).toEqual([
    'resolved: Councillor Elm be elected Chair.',
  ])
})

test.each([
  ['As there were only three people, it was decided to wait until May.', ['resolved: to wait until May.']],
  ['Since the hall is let in May, it was agreed that the fair be in June.', ['agreed: the fair be in June.']],
  ['As the Clerk reported, it was agreed that lamps be lit.', []],
  ['As it had been agreed in May that lamps be lit, nothing was done.', []],
  ['Those present agreed to ask the owners.', ['agreed: to ask the owners.']],
  ['Because neither is right, it was unanimously voted to wait.', ['resolved: to wait.']],
  ['The club voted to keep the fees.', ['resolved: to keep the fees.']],
  ['Discussed and agreed to wait.', ['agreed: to wait.']],
  ['Staff was directed to write to the owner.', ['resolved: to write to the owner.']],
  ['The visitors were directed to park in Mill Lane.', []],
  ['The Clerk said that staff was directed to write.', []],
  ['By general consent, the report was received and filed.', ['noted: By general consent, the report was received and filed.']],
  ['The audit for 2030 was accepted and placed on file.', ['approved: The audit for 2030 was accepted and placed on file.']],
  ['The report filed by Elm was received.', []],
  ['General consent was given to wait.', ['approved: General consent was given to wait.']],
  ['Decision: 3-0, all in favor', []],
  ['All agreed that the dinner had been a success and CD said that he would write.', []],
  ['Moved the report is accepted – Jo Elm', []],
  ['Minutes of 4 May agreed, prop. J Elm, sec. K Fir. All in favour.', ['agreed: Minutes of 4 May agreed']],
  ['Minutes approved – proposed by Jo Elm, seconded by Kit Fir.', ['approved: Minutes approved']],
])('in the words of small bodies: %s', (line, decisions) => {
  expect(told(line)).toEqual(decisions)
})

test('a label that ends in a comma and “that:”, or that lost the capitals of a style sheet', () => {
  expect(told('The Committee considered a report.', 'RESOLVED, that:', '· The report be noted.')).toEqual([
    'resolved: The report be noted.',
  ])
  expect(told('resolved:', 'That the minutes of 3 May be agreed.')).toEqual(['resolved: That the minutes of 3 May be agreed.'])
  expect(told('recommended:', '1. That lamps be lit.', '2. That oil be bought.')).toEqual([
    'recommended: 1. That lamps be lit. / 2. That oil be bought.',
  ])
  expect(told('The terms had been', 'agreed.')).toEqual([])
})

test('lines of a clause that the page set as paragraphs', () => {
  expect(
    told('RESOLVED:', 'That the changes asked for by the Chairs', 'and Deputies of Lamps and Fares', 'Committees be adopted.'),
  ).toEqual(['resolved: That the changes asked for by the Chairs and Deputies of Lamps and Fares Committees be adopted.'])
  expect(told('RECOMMENDATION:', 'That the Council adopt the Code for', 'Member Officer Relations and that it be', 'printed.')).toEqual([
    'recommended: That the Council adopt the Code for Member Officer Relations and that it be printed.',
  ])
  expect(told('RESOLVED:', 'That lamps be lit', 'The Mayor asked that oil be bought.')).toEqual(['resolved: That lamps be lit'])
})

test('“That … were noted.” is all that an item says', () => {
  expect(told('That the terms of reference were noted.')).toEqual(['noted: the terms of reference were noted.'])
  expect(told('The Clerk spoke.', 'That the plan was approved was a surprise.')).toEqual([])
})

test('a list that runs on behind a colon, and what was resolved behind it', async () => {
  const text =
    'LANES COMMITTEE\n\nMinutes of the meeting held on 7 May 2030\n\n1. Fares\n\nThe report had three parts: · lamps; · oil; and · fares. RESOLVED that the report be noted.\n\n2. Oil\n\nNoted.\n'
  const [one] = (await minutebook(text)).meetings[0]?.items ?? []
  expect(one?.blocks.filter(({ marker }) => marker === '·').map(({ text }) => text)).toEqual(['lamps;', 'oil; and', 'fares.'])
  expect(one?.decisions.map(({ kind }) => kind)).toEqual(['resolved'])
})

test('the decision of one person, behind whose reasons the committee resolves', () => {
  expect(
    told(
      'Decision of Executive Councillor for Housing',
      'i.   Approved the issue of tenders.',
      'Reason for the Decision',
      'As set out in the report.',
      'Scrutiny Considerations',
      'The Committee unanimously resolved to endorse the recommendations.',
    ),
  ).toEqual(['approved: i. Approved the issue of tenders.', 'resolved: to endorse the recommendations.'])
})

test('“DECISIONS” above who resolves', () => {
  expect(told('24.1 The Lead Member considered a request.', 'DECISIONS', '24.2 The Lead Member RESOLVED to wait until May.')).toEqual([
    'resolved: to wait until May.',
  ])
  expect(told('DECISIONS', '18.2 The Leader RESOLVED to (1) delegate the functions; and', '(2) agree that oil be bought.')).toEqual([
    'resolved: (1) delegate the functions; and / (2) agree that oil be bought.',
  ])
})

test.each([
  ['With no more to say, the minutes of the Lamps Committee were duly NOTED.', 1],
  ['Elm – Non-pecuniary interest – Council appointed Member to the Homes Board;', 0],
])('%s', (line, count) => {
  expect(told(line)).toHaveLength(count)
})

test.each([
  [['Cllr Elm proposed that lamps be lit. Cllr Fir seconded. Resolved.']],
  [['It was proposed and seconded that lamps be lit. Resolved unanimously.']],
  [['Cllr Elm proposed, seconded by Cllr Fir, that lamps be lit.', 'Resolved.']],
])('“Resolved.” behind a motion is of the motion’s wording: %s', (lines) => {
  const one = item(...lines)
  one.motions = motionsOf(one)
  expect(toldDecisions(decisionsOf(one, sourceOf(...lines)))).toEqual(['resolved: lamps be lit.'])
})

test.each([
  ['The Lamps Panel made the following recommendations to Cabinet:', ['recommended: (a) that lamps be lit; / (b) that oil be bought.']],
  ['Following debate, the following decisions were made:', ['resolved: (a) that lamps be lit; / (b) that oil be bought.']],
  ['The following was RESOLVED:', ['resolved: (a) that lamps be lit; / (b) that oil be bought.']],
  ['The following resolutions were passed unanimously:', ['resolved: (a) that lamps be lit; / (b) that oil be bought.']],
  // What others recommend is no decision of the meeting.
  ['The Director made the following recommendations:', []],
])('%s', (lead, expected) => {
  expect(told(lead, '(a) that lamps be lit;', '(b) that oil be bought.')).toEqual(expected)
})

test('what stands adjourned is resolved, and “This was agreed by the Council” is what became of a motion', () => {
  expect(told('RESOLVED:', 'The motion stands adjourned until the next meeting.')).toEqual([
    'resolved: The motion stands adjourned until the next meeting.',
  ])
  expect(told('Councillor Elm moved and Councillor Fir seconded that lamps be lit.', 'This was agreed by the Council.')).toEqual([
    'resolved: lamps be lit.',
  ])
})

test('a label printed twice stands beside the first, but for the parts of one that ends in a colon', () => {
  const tree = (...lines: string[]) => {
    const one = item(...lines)
    const of = ({ label, text, children }: Decision['clauses'][number]): unknown => [label, text, ...children.map(of)]
    return decisionsOf(one, sourceOf(...lines))[0]?.clauses.map(of)
  }
  expect(tree('RESOLVED that:', '(a) lamps be lit;', '(a) oil be bought; and', '(b) the Clerk report.')).toEqual([
    ['(a)', 'lamps be lit;'],
    ['(a)', 'oil be bought; and'],
    ['(b)', 'the Clerk report.'],
  ])
  expect(tree('RESOLVED that:', '1. the Clerk:', '1. write;', '2. report; and', '2. oil be bought.')).toEqual([
    ['1.', 'the Clerk:', ['1.', 'write;'], ['2.', 'report; and']],
    ['2.', 'oil be bought.'],
  ])
})

test('labels with a stop behind their bracket', () => {
  expect(told('RESOLVED (i). That lamps be lit; and (ii). That oil be bought.')).toEqual([
    'resolved: (i). That lamps be lit; and / (ii). That oil be bought.',
  ])
  expect(told('RESOLVED', '(i). that lamps be lit; and', '(ii). that oil be bought.')).toEqual([
    'resolved: (i). that lamps be lit; and / (ii). that oil be bought.',
  ])
})

test('“agreed, in accordance with …, that”', () => {
  expect(told('The Committee agreed, in accordance with Standing Order 9 (a), that the gate be shut.')).toEqual([
    'agreed: the gate be shut.',
  ])
})

test.each([
  ['It was the consensus of the Board to light the lamps.', 'agreed: to light the lamps.'],
  ['There was a consensus that lamps be lit.', 'agreed: lamps be lit.'],
  ['BY CONSENSUS: That lamps be lit.', 'agreed: lamps be lit.'],
  ['By consensus, the Council directed staff to light the lamps.', 'agreed: directed staff to light the lamps.'],
  ['Motion 12 (Elm/Fir): To light the lamps. Carried 5-0.', 'resolved: To light the lamps.'],
  ['Motion by Elm, seconded by Fir, approved payment of the bills.', 'approved: payment of the bills.'],
  ['Approval was given to spend up to £40 on lamps.', 'approved: Approval was given to spend up to £40 on lamps.'],
  ['RESOLVED to co-opt Mr Jim Birch. He was welcomed as a Member of the Council.', 'resolved: to co-opt Mr Jim Birch.'],
  ['The following applications were recommended for approval', 'recommended: The following applications were recommended for approval'],
  ['Unanimous approval was given to the budget.', 'approved: Unanimous approval was given to the budget.'],
  ['Permission was granted for the fair to use the field.', 'approved: Permission was granted for the fair to use the field.'],
])('consensus, and approval that was given: %s', (line, decision) => {
  expect(told(line)).toEqual([decision])
})

test.each([
  [
    ['The Board, having heard the Head of Roads, unanimously:', '(a) welcomed the plan; and', '(b) remitted it to the Director.'],
    ['resolved: (a) welcomed the plan; and / (b) remitted it to the Director.'],
  ],
  [
    ['The Council, after debate:-', '(1) continued the item; and', '(2) instructed the Clerk to write.'],
    ['resolved: (1) continued the item; and / (2) instructed the Clerk to write.'],
  ],
  [['Members:', '(a) welcomed the report;', '(b) asked about the cost.'], []],
  [['The Panel determined to GRANT the licence.'], ['resolved: to GRANT the licence.']],
  [['The Panel determined to be fair.'], []],
  [
    ['RESOLVED: That the bid be not accepted, for the following reason:', 'The barn is let.'],
    ['resolved: the bid be not accepted, for the following reason:'],
  ],
])('what a body did in the clauses, determined, or did not accept: %s', (lines, decisions) => {
  expect(told(...lines)).toEqual(decisions)
})

test.each([
  ['There had been circulated the minute of 4 May which was APPROVED.', 'approved'],
  ['There was submitted report 7/31 by the Director, which was noted.', 'noted'],
])('what was circulated and then decided: %s', (line, kind) => {
  expect(told(line)).toEqual([`${kind}: ${line}`])
})

test.each([
  ['In terms of the relevant Standing Order the Committee agreed to take two items more.', ['agreed: to take two items more.']],
  ['In terms of what the Committee agreed to do in 2029, little had come.', []],
])('the rule under which a body agreed, without a comma: %s', (line, decisions) => {
  expect(told(line)).toEqual(decisions)
})

test.each([
  ['There was submitted and approved as a correct record the minute of 4 May.', 'approved'],
  ['There were submitted, held as read and noted the minutes of the Harbour Trust.', 'noted'],
])('what was submitted and, in the same words, decided: %s', (line, kind) => {
  expect(told(line)).toEqual([`${kind}: ${line}`])
})

test.each(['The consensus was that the hall was cold.', 'Planning permission was granted for the porch.'])('no decision: %s', (line) => {
  expect(told(line)).toEqual([])
})

test('“RESOLVED/-” alone on its line', () => {
  expect(told('RESOLVED/-', '1. That the update be noted.', '2. That lamps be lit.')).toEqual([
    'resolved: 1. That the update be noted. / 2. That lamps be lit.',
  ])
  expect(told('RESOLVED/-', 'That the minutes be approved.')).toEqual(['resolved: That the minutes be approved.'])
})

test('points of a debate are no decision that has lost its word', () => {
  expect(
    told('Members raised these points:', '• whether the cap could rise; and', '• that the lamps had been out.', 'Officers took note.'),
  ).toEqual([])
})

test('a body’s name behind the last sentence of a paragraph leads to its clauses', () => {
  expect(
    told('Mrs Cole asked why. Mr Gum replied that he did not know. The Panel –', '(i) NOTED the report; and', '(ii) ASKED for more.'),
  ).toEqual(['resolved: (i) NOTED the report; and / (ii) ASKED for more.'])
})

test('capital letters before a colon label clauses', () => {
  expect(told('RESOLVED:', 'That Cabinet:', 'A:   Welcomes the plan; and', 'B:   Asks for lamps.')).toEqual([
    'resolved: A: Welcomes the plan; and / B: Asks for lamps.',
  ])
})

test('a motion that was carried, its list below “That the Council”', () => {
  expect(
    told(
      'It was moved by Councillor Elm and seconded by Councillor Fir:',
      'That the Council',
      '(a) approve the budget; and',
      '(b) note the report.',
      'The motion was carried.',
    ),
  ).toEqual(['resolved: (a) approve the budget; and / (b) note the report.'])
})

test.each(['Voted: 5-0.', 'Voted for: Elm, Fir.', 'Elm voted to adjourn.'])('a vote is no decision by itself: %s', (line) => {
  expect(told(line)).toEqual([])
})

test.each([
  ['Councillor Elm proposed, Seconded by Councillor Fir and resolved, “That lamps be lit.”', ['resolved: “That lamps be lit.”']],
  ['It was Resolved, on the proposal of Councillor Elm, seconded by Councillor Fir, that lamps be lit.', ['resolved: lamps be lit.']],
  ['Previously it was agreed that a note would be sent, and this had not been done.', []],
])('movers and quotations around the verb, and what was agreed before: %s', (line, decisions) => {
  expect(told(line)).toEqual(decisions)
})

test('what a clause quotes of another paper parts no series; “by all parties”', () => {
  expect(
    told(
      'Resolved:-',
      '1. That the rules be approved, so that rule 2 now reads:',
      '(ii) Two councillors shall agree.',
      '2. That officers follow them.',
    ),
  ).toEqual([
    'resolved: 1. That the rules be approved, so that rule 2 now reads: / (ii) Two councillors shall agree. / 2. That officers follow them.',
  ])
  expect(told('It was agreed by all parties that the evidence be heard in one session.')).toEqual([
    'agreed: the evidence be heard in one session.',
  ])
})

test('“agreed as follows:” above the resolution is told once', () => {
  expect(told('After consideration the Sub-Committee agreed as follows:', 'Resolved:     That the lamp be lit.')).toEqual([
    'resolved: the lamp be lit.',
  ])
})

test('a lead-in to some of the clauses is one itself', () => {
  const notes = ['(a) the lamps are dim;', '(b) the roads are long;']
  expect(
    told('RESOLVED:', 'Council notes that:', ...notes, 'Council therefore agrees to:', '(1) buy lamps; and', '(2) mend roads.'),
  ).toEqual([
    'resolved: Council notes that: [(a) the lamps are dim; / (b) the roads are long;] / Council therefore agrees to: [(1) buy lamps; and / (2) mend roads.]',
  ])
  expect(told('RESOLVED that Council notes:', ...notes, 'and agrees:', '(c) to buy lamps.')).toEqual([
    'resolved: Council notes: [(a) the lamps are dim; / (b) the roads are long;] / and agrees: [(c) to buy lamps.]',
  ])
})

test('a recommendation that was put as it stands, with nobody to move it; and clauses with headings', () => {
  expect(told('Recommendation: That the report BE RECEIVED.', 'Motion Passed')).toEqual(['recommended: the report BE RECEIVED.'])
  const [closed] = read(
    'Moved by A. Elm',
    'That Council rise to consider:',
    '(a) Land',
    'A matter that concerns a purchase of land, on which the Council is to have advice.',
    '(b) Staff',
    'A matter that concerns a purchase of land, on which the Council is to have advice.',
    'Motion Passed',
  )
  expect(closed?.clauses.map(({ text }) => text)).toEqual([
    'Land A matter that concerns a purchase of land, on which the Council is to have advice.',
    'Staff A matter that concerns a purchase of land, on which the Council is to have advice.',
  ])
})

test.each([
  ['It was proposed and agreed that the fence be mended.', 'agreed: the fence be mended.'],
  ['After a talk it was discussed and agreed to mend the fence.', 'agreed: to mend the fence.'],
  ['Everyone agreed that the kettle should be replaced.', 'agreed: the kettle should be replaced.'],
  ['Ann Elm offered to be Chair – unanimously agreed.', 'agreed: Ann Elm offered to be Chair – unanimously agreed.'],
  ['Plots 4 and 5 to be offered to the waiting list (agreed).', 'agreed: Plots 4 and 5 to be offered to the waiting list (agreed).'],
  [
    'It was duly approved by the Committee and signed by the Chairman.',
    'approved: It was duly approved by the Committee and signed by the Chairman.',
  ],
  ['This was agreed and a notice be hung in the shop.', 'agreed: This was agreed and a notice be hung in the shop.'],
])('as small bodies say it: %s', (line, expected) => {
  expect(told(line)).toEqual([expected])
})

test.each([
  'Everyone agreed that it had been a good day.',
  'It was approved by the Borough Council.',
  'Boiler (as agreed)',
  'Mill Lane (agreed at the last meeting)',
])('no decision of small bodies: %s', (line) => {
  expect(told(line)).toEqual([])
})

test.each([
  ['Minutes approved.', ['approved: Minutes approved.']],
  ['Minutes of 4 May read, agreed & signed.', ['agreed: Minutes of 4 May read, agreed & signed.']],
  ['Last minutes accepted 5-0.', ['approved: Last minutes accepted 5-0.']],
  [
    'Previous minutes should have read £15 not £150, otherwise approved.',
    ['approved: Previous minutes should have read £15 not £150, otherwise approved.'],
  ],
  ['The Chair said the minutes would be typed and then approved.', []],
  ['Accepted as correct.', ['approved: Accepted as correct.']],
  ['These were therefore approved.', ['approved: These were therefore approved.']],
  ['Micro grant £100 to Marl Playgroup - all in agreement.', ['agreed: Micro grant £100 to Marl Playgroup - all in agreement.']],
  ['The report was read - all in agreement.', []],
  ['The minutes of May were passed nem con.', ['approved: The minutes of May were passed nem con.']],
  ['The minutes were passed to the archivist.', []],
  ['Approved as drafted. The Chair signed.', ['approved: Approved as drafted.']],
  ['Minutes not approved.', []],
  ['Minutes to be approved in May.', []],
  ['Cheque for hall £45 authorised.', ['approved: Cheque for hall £45 authorised.']],
  ['Budget £200 approved subject to quotes for the tent.', ['approved: Budget £200 approved subject to quotes for the tent.']],
  ['The following were ratified: Behaviour; Uniform.', ['approved: The following were ratified: Behaviour; Uniform.']],
  ['DECISION - buy a kettle', ['resolved: buy a kettle']],
  ['Decision-making was discussed.', []],
  ['Cheque for £45 sent, to be approved.', []],
])('notes without a verb of sentences: %s', (line, expected) => {
  expect(told(line)).toEqual(expected)
})

test.each([
  ['It was agreed that fees rise by £5 - proposed by Cllr Elm and seconded Cllr Fir.', 'agreed: fees rise by £5'],
  ['It was resolved to buy a bench (proposed Cllr Elm, seconded Cllr Fir).', 'resolved: to buy a bench'],
  ['A trustee is wanted - agreed to ask Mrs Ash - as proposed by B. Elm and seconded by M. Fir.', 'agreed: to ask Mrs Ash'],
])('who moved it, behind what was agreed, is no part of it: %s', (line, expected) => {
  expect(told(line)).toEqual([expected])
})

test.each([
  ['All payments approved by Council', 'approved: All payments approved by Council'],
  ['Invoices agreed for payment.', 'agreed: Invoices agreed for payment.'],
  [
    'Minutes of the meetings held in May and June were also confirmed.',
    'approved: Minutes of the meetings held in May and June were also confirmed.',
  ],
  [
    'Councillors were presented with the policy which was considered and approved.',
    'approved: Councillors were presented with the policy which was considered and approved.',
  ],
  [
    'A resident asked that the chairs be turned - this was agreed.',
    'agreed: A resident asked that the chairs be turned - this was agreed.',
  ],
  ['The Clerk told of the policy which was approved last year.', undefined],
  ['Cllr Elm proposed that the hall be let, seconded by Cllr Fir, and this was agreed.', 'resolved: the hall be let'],
  [
    'Extension at 4 Mill Road, no objections noted by Parish Council.',
    'other: Extension at 4 Mill Road, no objections noted by Parish Council.',
  ],
  ['It was agreed that £10 be given to the P.C.C. Clerk to ask for its plans.', 'agreed: £10 be given to the P.C.C.'],
])('told in passing: %s', (line, expected) => {
  expect(told(line)).toEqual(expected === undefined ? [] : [expected])
})

test('whom the Council confirmed, one on a line', () => {
  expect(told('The Council confirmed representatives for:', 'Cemetery: Cllr Elm', 'Play area: Cllr Fir')).toEqual([
    'approved: Cemetery: Cllr Elm / Play area: Cllr Fir',
  ])
})

test('a comma for a full stop before “It was also agreed”', () => {
  expect(told('It was confirmed that the wall is ours, It was also agreed that the seats be mended.')).toEqual([
    'agreed: the seats be mended.',
  ])
})

test('letters of one paragraph, each with what was agreed behind a dash', () => {
  expect(told('A letter was received from Mr Ash about cutting back his hedge - agreed. The auditor has been named.')).toEqual([
    'agreed: A letter was received from Mr Ash about cutting back his hedge - agreed.',
  ])
})

test('the minutes go on behind the quotation in the paragraph of the wording', () => {
  expect(
    told(
      'And Resolved:',
      '“That the draft Minutes be adopted.” With the Chair’s permission, the following items were raised:',
      'Parking in Mill Lane.',
    ),
  ).toEqual(['resolved: “That the draft Minutes be adopted.”'])
})

test('a motion and a resolution that have not a word in common are two decisions; the number of a resolution is no part of it', () => {
  expect(told('Ann moved to approve the minutes of May. Motion passes, 4-0.', 'It was', 'RESOLVED, to buy lamps for the quay.')).toEqual([
    'resolved: to approve the minutes of May.',
    'resolved: to buy lamps for the quay.',
  ])
  expect(told('Resolution', 'RC28/30 That lamps be lit.', 'Oak/Ash', 'CARRIED')).toEqual(['resolved: That lamps be lit.'])
  expect(told('RESOLVED', '1. That lamps be lit.', '2. That the Clerk be thanked.', 'CARRIED')).toEqual([
    'resolved: 1. That lamps be lit. / 2. That the Clerk be thanked.',
  ])
})

test('“It was agreed that:” above paragraphs without labels', () => {
  expect(
    told(
      'It was agreed that:',
      'the group would meet monthly.',
      'Cllr Ash is to be a member.',
      'Lamps to be bought.',
      'The Chair thanked them.',
    ),
  ).toEqual(['agreed: the group would meet monthly. / Cllr Ash is to be a member. / Lamps to be bought.'])
})

test.each([
  ['It was agreed by 3 votes to 1 to raise the rent.', 'agreed: to raise the rent.'],
  ['It was resolved by a majority of five to two that the land be sold.', 'resolved: the land be sold.'],
  ['RESOLVED by 4 votes to 3 that the land be sold.', 'resolved: the land be sold.'],
  ['RESOLVED, on the proposal of Ms Elm, seconded by Prof. Fir, that the land be sold.', 'resolved: the land be sold.'],
  ['It was proposed by Cllr Elm, seconded by Cllr Fir and resolved: That the land be sold.', 'resolved: the land be sold.'],
  ['On the proposal of Cllr Elm seconded by Cllr Fir the minutes were confirmed.', 'approved: the minutes were confirmed.'],
  ['Agreed in principle to test all memorials.', 'agreed: to test all memorials.'],
  ['VOTED: To thank the Highway Crew.', 'resolved: To thank the Highway Crew.'],
  ['Voted unanimously to adjourn.', 'resolved: to adjourn.'],
  ['After discussion the PCC resolved to sell the land.', 'resolved: to sell the land.'],
  ['Penderfynwyd cadarnhau cofnodion y cyfarfod.', 'resolved: cadarnhau cofnodion y cyfarfod.'],
  ['It was agreed (4 for, 3 against) that the land be sold.', 'agreed: the land be sold.'],
  ['It was agreed, with one abstention, to raise the rent.', 'agreed: to raise the rent.'],
  ['RESOLVED, by 5:2, that the rent be raised.', 'resolved: the rent be raised.'],
  ['RESOLVED, nem con, that the rent be raised.', 'resolved: the rent be raised.'],
  ['It was resolved, Councillor Elm dissenting, that the rent be raised.', 'resolved: the rent be raised.'],
  ['It was voted 5–1 that the grant be paid.', 'resolved: the grant be paid.'],
  ['Councillors voted to sell the land.', 'resolved: to sell the land.'],
  ['A vote was taken and it was agreed 4 to 2 to sell the mower.', 'agreed: to sell the mower.'],
  ['It was resolved at this point to suspend standing order 7.', 'resolved: to suspend standing order 7.'],
  ['Proposed Cllr Elm, seconded Cllr Oak and agreed by all that the fence be painted.', 'agreed: the fence be painted.'],
  ['The Council voted in favour of ordering a bench.', 'resolved: in favour of ordering a bench.'],
  ['The Council voted in favour of the motion.', undefined],
  [
    'All were in agreement that they be signed as a correct record – Proposed by B Oak, Seconded by C Ash.',
    'agreed: they be signed as a correct record',
  ],
  [
    'It was resolved to accept the quotation from Fir Ltd. Proposed: Cllr Elm. Seconded: Cllr Oak.',
    'resolved: to accept the quotation from Fir Ltd.',
  ],
  ['It was voted unanimously to endorse the letter.', 'resolved: to endorse the letter.'],
  [
    'Resolve: Proposed by Cllr Elm, seconded by Cllr Fir, by unanimous vote, that the meeting be adjourned.',
    'resolved: the meeting be adjourned.',
  ],
  ['Resolved that £600 be given to the church. Unanimously agreed.', 'resolved: £600 be given to the church.'],
  ['RESOLVED: that the minutes were received Proposed by Cllr Elm Seconded by Cllr Fir', 'resolved: the minutes were received'],
  ['It was agreed with the Clerk to meet in May.', undefined],
  ['Some members voted to sell the land.', undefined],
])('the vote between the verb and the wording: %s', (line, expected) => {
  expect(told(line)).toEqual(expected === undefined ? [] : [expected])
})

test.each([
  [['Decisions notified: 30/0987 11 Mill Lane – approved.'], []],
  [['Planning decisions received:', '• 30/0987 11 Mill Lane – Granted', '• 30/0988 12 Mill Lane – Refused'], []],
  [['Decisions from Lane District Council', '30/0987 11 Mill Lane – Approved'], []],
  [['To note planning decisions:', '30/0987 11 Mill Lane - refused'], []],
  [['Applications considered:', '30/0987 11 Mill Lane, porch – approved'], ['approved: 30/0987 11 Mill Lane, porch – approved']],
  [
    ['Decisions received were noted.', 'Applications:', '30/0987 11 Mill Lane, porch – approved'],
    ['noted: Decisions received were noted.', 'approved: 30/0987 11 Mill Lane, porch – approved'],
  ],
])('what the planning authority decided is no decision of the meeting: %s', (lines, expected) => {
  expect(told(...lines)).toEqual(expected)
})

test('a decision above a table of reports keeps its words', () => {
  expect(told('RESOLVED that Cabinet agrees to exclude the public for the following reports:', 'Minute No. Report title')).toEqual([
    'resolved: Cabinet agrees to exclude the public for the following reports:',
  ])
})

describe('who decides, and what is said in passing', () => {
  test.each([
    ['Having been advised that Mrs Elm was ill, the Members agreed that a letter be sent to her.', 'agreed: a letter be sent to her.'],
    ['All members agreed that in future notice be sent.', 'agreed: in future notice be sent.'],
    ['After discussion the council agreed to complete the form.', 'agreed: to complete the form.'],
    [
      'The report of the Council’s Accounts, a copy of which had been circulated to those present was noted.',
      'noted: The report of the Council’s Accounts, a copy of which had been circulated to those present was noted.',
    ],
    [
      'The minutes of the meeting held on 6th May, a copy of which had been circulated, were confirmed as a true record.',
      'approved: The minutes of the meeting held on 6th May, a copy of which had been circulated, were confirmed as a true record.',
    ],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual([expected])
  })
  test('who proposed it stands behind what was approved', () => {
    const line = 'The accounts were approved, proposed by JP and seconded by IO.'
    expect(told(line)).toEqual([`approved: ${line}`])
    const all = 'The accounts were approved as proposed by JP, seconded by IO and agreed by all.'
    expect(told(all)).toEqual([`approved: ${all}`])
    expect(told('The report was proposed by Cllr Elm, seconded by Cllr Fir and agreed.')).toEqual([])
  })
  test('who proposed it stands before what was resolved', () => {
    expect(told('It was proposed by Cllr Elm and resolved, to invite all staff to a meeting.')).toEqual([
      'resolved: to invite all staff to a meeting.',
    ])
  })
  test('what was asked for, and its outcome', () => {
    expect(told('Porch at 4 Mill Lane', 'Approval recommended')).toEqual(['recommended: Approval recommended'])
    expect(told('An error was found. Approval deferred to the next meeting.')).toEqual(['deferred: Approval deferred to the next meeting.'])
  })
  test('outcomes in a few words', () => {
    expect(told('Recommendations agreed (nem con).')).toEqual(['agreed: Recommendations agreed (nem con).'])
    expect(told('This was deferred to the next meeting.')).toEqual(['deferred: This was deferred to the next meeting.'])
    expect(told('Agreed as a correct record, subject to a new date.')).toEqual([
      'agreed: Agreed as a correct record, subject to a new date.',
    ])
    expect(told('From the bell ringers, asking to plant bulbs. Agreed, subject to a survey.')).toEqual(['agreed: subject to a survey.'])
    expect(told('The plan as agreed subject to changes was read.')).toEqual([])
    expect(told('Deferred until April.')).toEqual(['deferred: Deferred until April.'])
    expect(told('Tabled pending advice.')).toEqual(['deferred: Tabled pending advice.'])
    expect(told('Minutes of May 4, passed as distributed.')).toEqual(['approved: Minutes of May 4, passed as distributed.'])
    expect(told('Approved unanimously and signed by the Chairman.')).toEqual(['approved: Approved unanimously and signed by the Chairman.'])
    expect(told('Approved and signed.')).toEqual(['approved: Approved and signed.'])
    expect(told('Adopted unanimously and the Mayor then signed them.')).toEqual([
      'approved: Adopted unanimously and the Mayor then signed them.',
    ])
    expect(told('Recommendation agreed by email last week.')).toEqual([])
  })
  test('what is told in passing between the minutes and their approval', () => {
    const minutes = 'The minutes of the meeting on 3 May, which then met again on 4 May, were agreed as a correct record.'
    expect(told(minutes)).toEqual([`agreed: ${minutes}`])
  })
  test('a reason before the decision', () => {
    expect(told('Because of the late hour it was agreed to defer the paper.')).toEqual(['agreed: to defer the paper.'])
    expect(told('As a result it was agreed to close the gate.')).toEqual(['agreed: to close the gate.'])
    expect(told('Work began because it was agreed to close the gate.')).toEqual([])
  })
  test('a quotation that nobody closed ends with its paragraph', () => {
    expect(
      told(
        'Proposed by: Councillor Elm',
        'Seconded by: Councillor Fir',
        'And Resolved:',
        '“That the plan be adopted.',
        'The Members also noted that shops were shut.',
      ),
    ).toEqual(['resolved: “That the plan be adopted.'])
  })
  test('a bare note in the middle of a paragraph has no wording', () => {
    expect(told('The patrol had been seen. RESOLVED and noted. The Council thanked Cllr Elm.')).toEqual(['noted'])
  })
  test('what is agreed to stands below', () => {
    expect(told('The committee agreed to the resolutions below.', 'RESOLVED that lamps be lit.')).toEqual(['resolved: lamps be lit.'])
  })
})

describe('labels', () => {
  const oneClause: [string, string][] = [
    ['RESOLVED: That the report be noted.', 'resolved: the report be noted.'],
    ['RESOLVED:That the report be noted.', 'resolved: the report be noted.'],
    ['RESOLVED:       That the report be noted.', 'resolved: the report be noted.'],
    ['RESOLVED that the report be noted.', 'resolved: the report be noted.'],
    ['RESOLVEDthat the report be noted.', 'resolved: the report be noted.'],
    ['RESOLVED – That the report be noted.', 'resolved: the report be noted.'],
    ['RESOLVED, that – the report be noted.', 'resolved: the report be noted.'],
    ['Resolved:- That the report be noted.', 'resolved: the report be noted.'],
    ['Resolved to grant the licence.', 'resolved: to grant the licence.'],
    ['UNANIMOUSLY RESOLVED: That the report be noted.', 'resolved: the report be noted.'],
    ['RESOLVED:  (nem con) to receive the report.', 'resolved: to receive the report.'],
    ['They were agreed as an accurate record.', 'agreed: They were agreed as an accurate record.'],
    ['RESOLVED UNANIMOUSLY that the report be noted.', 'resolved: the report be noted.'],
    ['IT WAS RESOLVED that the report be noted.', 'resolved: the report be noted.'],
    ['Resolved (Elm / Fir): That the report be noted.', 'resolved: the report be noted.'],
    ['RESOLVED ON THE MOTION OF Cr Elm and Cr Fir that the apology be accepted.', 'resolved: the apology be accepted.'],
    ['Resolved on the motion of Cr Elm, seconded by Cr Fir, that the report be noted.', 'resolved: the report be noted.'],
    ['It was RESOLVED, on the proposition of Alderman Elm, seconded by Cllr Fir, that lamps be lit.', 'resolved: lamps be lit.'],
    ['Resolved (Elm / Fir) that the report be noted.', 'resolved: the report be noted.'],
    ['RESOLVED: (Cr Elm/Cr Fir) that the report be noted.', 'resolved: the report be noted.'],
    ['RESOLVED Cr Elm/Cr Fir that the report be noted.', 'resolved: the report be noted.'],
    ['RESOLVED: (5:2) That the report be noted.', 'resolved: the report be noted.'],
    ['RESOLVED (that Council be recommended): That lamps be lit.', 'recommended: lamps be lit.'],
    ['3. RESOLVED that the report be noted.', 'resolved: the report be noted.'],
    ['“RESOLVED that the report be noted.”', 'resolved: the report be noted.”'],
    ['Resolved: It was resolved that the minutes be approved.', 'resolved: the minutes be approved.'],
    ['AGREED: no objection. NC did not vote.', 'agreed: no objection.'],
    ['AGREED – that signs be put up.', 'agreed: signs be put up.'],
    ['AGREED by all that signs be put up.', 'agreed: signs be put up.'],
    [
      'Both halves gone through and AGREED by all present. Signed by the Chair.',
      'agreed: Both halves gone through and AGREED by all present.',
    ],
    ['RECOMMENDED: That Cabinet approve the plan.', 'recommended: Cabinet approve the plan.'],
    ['ORDERED that the plan be brought to the next meeting.', 'resolved: the plan be brought to the next meeting.'],
    ['APPROVED subject to the conditions in the report.', 'approved: subject to the conditions in the report.'],
    ['PENDERFYNWYD bod y cofnodion yn gywir.', 'resolved: bod y cofnodion yn gywir.'],
    ['Following a debate it was RESOLVED to buy the bridge.', 'resolved: to buy the bridge.'],
    ['The Council AGREED to buy the bridge.', 'agreed: to buy the bridge.'],
    ['AR 14 – the Ranger reported on ducks. It was AGREED that signs be put up.', 'agreed: signs be put up.'],
    ['Resolved: to approve the minutes. Proposed LF, seconded NC. All in favour.', 'resolved: to approve the minutes.'],
    ['RESOLVED: That the offer be taken. The Clerk was asked to reply.', 'resolved: the offer be taken. The Clerk was asked to reply.'],
    ['Noted.', 'noted'],
    ['RECEIVED.', 'noted'],
  ]
  test.each(oneClause)('%s', (line, expected) => {
    expect(told(line)).toEqual([expected])
  })

  test('the label is kept as printed, and unanimity is told', () => {
    expect(read('UNANIMOUSLY RESOLVED: That the report be noted.')).toMatchObject([
      { label: 'UNANIMOUSLY RESOLVED: That', unanimous: true },
    ])
  })

  test('a label alone takes the paragraph below', () => {
    expect(told('RESOLVED', 'That the minutes be approved.', 'Matters arising')).toEqual(['resolved: That the minutes be approved.'])
    expect(told('RESOLVED:', 'THAT:', '(a) The report be noted; and', '(b) A report be brought.')).toEqual([
      'resolved: (a) The report be noted; and / (b) A report be brought.',
    ])
  })

  test('a body and its verb, in capitals or above a colon', () => {
    expect(told('Senate APPROVED the plan for lamps.')).toEqual(['approved: the plan for lamps.'])
    expect(told('The Cabinet resolved:', 'That the plan be adopted.')).toEqual(['resolved: That the plan be adopted.'])
    expect(told('The Cabinet Resolved: That the plan be adopted.')).toEqual(['resolved: the plan be adopted.'])
    expect(told('The minutes were AGREED without division and it was RESOLVED:', 'That the minutes be signed.')).toEqual([
      'resolved: That the minutes be signed.',
    ])
    expect(told('All members in attendance unanimously approved the plan.')).toEqual(['approved: the plan.'])
    expect(told('The Board HOMOLOGATED the offer of a lease.')).toEqual(['approved: the offer of a lease.'])
    expect(told('The Committee resolved to:', 'Grant permission.')).toEqual(['resolved: Grant permission.'])
  })

  test('“Noted.” takes nothing from below', () => {
    expect(told('NOTED', '· AR 14 – the Ranger reported on ducks.')).toEqual(['noted'])
  })

  test('a sentence that the block splits', () => {
    expect(told('It was moved by Councillor Elm, seconded by Councillor Fir and', 'RESOLVED – That the report be noted.')).toEqual([
      'resolved: the report be noted.',
    ])
    expect(told('Proposed by Councillor Elm;', 'Seconded by Councillor Fir;', 'And Resolved:', '“That the Minutes be adopted”.')).toEqual([
      'resolved: “That the Minutes be adopted”.',
    ])
    expect(told('AND AGREED', '“That the lamps be lit, and', 'that they burn until dawn.”', 'The Chair left.')).toEqual([
      'agreed: “That the lamps be lit, and that they burn until dawn.”',
    ])
  })

  test('several in one paragraph', () => {
    expect(told('The plan was discussed. RESOLVED: That it be noted. Lamps were next. It was agreed to buy two.')).toEqual([
      'resolved: it be noted. Lamps were next.',
      'agreed: to buy two.',
    ])
  })
})

describe('clauses', () => {
  test('lettered, with an aside between and narration behind', () => {
    expect(
      told(
        'It was RESOLVED that:',
        '1. the grant be paid; and',
        'Voting: unanimous',
        '2. the fund be closed.',
        'Voting: unanimous',
        'Councillors Elm and Fir were not present for these votes.',
      ),
    ).toEqual(['resolved: 1. the grant be paid; and / 2. the fund be closed.'])
  })

  test('nested, back to the outer level', () => {
    expect(told('RESOLVED that:', '(a) officers:', '(i) write; and', '(ii) report; and', '(b) the plan be noted.')).toEqual([
      'resolved: (a) officers: [(i) write; and / (ii) report; and] / (b) the plan be noted.',
    ])
  })

  test('“(i)” after “(h)” is a letter', () => {
    const letters = 'abcdefghij'.split('').map((letter) => `(${letter}) the clause be agreed;`)
    expect(read('RESOLVED that:', ...letters)[0]?.clauses).toHaveLength(10)
  })

  test('inline, and going on below', () => {
    expect(told('RESOLVED that (1) the report be noted; (2) officers report back.')).toEqual([
      'resolved: (1) the report be noted; / (2) officers report back.',
    ])
    expect(told('RESOLVED that (1) the report be noted;', '(2) officers report back.')).toEqual([
      'resolved: (1) the report be noted; / (2) officers report back.',
    ])
    expect(told('RESOLVED: 1) Payments approved. 2) Clerk to query one.')).toEqual([
      'resolved: 1) Payments approved. / 2) Clerk to query one.',
    ])
  })

  test('payments, line by line, behind “be approved for payment:”', () => {
    expect(told('RESOLVED that the following accounts be approved for payment:', 'J Ash, mowing £40.00', '£90 – Fir Ltd – paint')).toEqual([
      'resolved: J Ash, mowing £40.00 / £90 – Fir Ltd – paint',
    ])
  })

  test('bullets that run on behind a colon', () => {
    expect(told('RESOLVED that these minutes be signed:- • Lanes, 3 May • Lamps, 5 May')).toEqual(['resolved: Lanes, 3 May / Lamps, 5 May'])
    expect(told('Resolved that the minutes of 4 May be signed. B) Resolved that those of 5 May be signed.')).toEqual([
      'resolved: the minutes of 4 May be signed.',
      'resolved: those of 5 May be signed.',
    ])
  })

  test('figures in brackets within a clause are no labels', () => {
    expect(told('RESOLVED that the public be excluded under section 100A(4) of the Act and paragraph 3(1) of Schedule 12A.')).toEqual([
      'resolved: the public be excluded under section 100A(4) of the Act and paragraph 3(1) of Schedule 12A.',
    ])
  })

  test('a lead-in common to all is kept apart', () => {
    const [found] = read(
      'RECOMMENDATIONS:',
      'The Committee accepted the report and recommended that:',
      'a) officers report;',
      'b) members visit.',
    )
    expect(found).toMatchObject({ kind: 'recommended', leadIn: 'The Committee accepted the report and recommended that:' })
    expect(toldDecisions(found ? [found] : [])).toEqual(['recommended: a) officers report; / b) members visit.'])
  })

  test('what is put off, what a committee asks for, and an application that stands line by line', () => {
    expect(told('Motion was deferred until the December Board meeting.')).toEqual([
      'deferred: Motion was deferred until the December Board meeting.',
    ])
    expect(told('The matter was tabled until June.')).toEqual(['deferred: The matter was tabled until June.'])
    expect(told('It was proposed by Cllr Elm, seconded by Cllr Fir and approved that a donation of £50 be made.')).toEqual([
      'resolved: a donation of £50 be made.',
    ])
    expect(told('The following was agreed:', 'E/39554', 'Family Dwelling', 'Mill Farm').join()).not.toContain('Mill Farm')
  })

  test('“That it BE NOTED” without a motion, and whose minutes were adopted', () => {
    expect(told('That it BE NOTED that nobody had an interest.')).toEqual(['noted: it BE NOTED that nobody had an interest.'])
    expect(
      told(
        'On the proposal of Cllr. Elm, seconded by Cllr. Fir the minutes of the previous committee meeting held on the 8th October were adopted.',
      ),
    ).toEqual(['approved: the minutes of the previous committee meeting held on the 8th October were adopted.'])
  })

  test('bullets have no label', () => {
    expect(told('AGREED:', '· That the next meeting be short.', '· That officers attend.', 'The Chair thanked officers.')).toEqual([
      'agreed: That the next meeting be short. / That officers attend.',
    ])
  })

  test('bullets belong to a complete sentence only where it announces them', () => {
    expect(told('RESOLVED: That the following item should be brought forward.', '· A notice board')).toEqual(['resolved: A notice board'])
    expect(told('RESOLVED: That the report be noted.', '· The lamps had failed.')).toEqual(['resolved: the report be noted.'])
  })

  test('the next numbered paragraph is no clause', () => {
    expect(told('3. RESOLVED that the update be noted.', '4. The Chair thanked officers.')).toEqual(['resolved: the update be noted.'])
  })

  test('labels within the words of a table’s cell', () => {
    const one = item('RESOLVED: That', 'x', 'y', 'z')
    ;['(a) lamps be lit; and', '(b) candles be bought.', 'The Chair left.'].forEach((value, i) => {
      Object.assign(one.lines[i + 1]?.block ?? {}, { value })
    })
    expect(toldDecisions(decisionsOf(one, ''))).toEqual(['resolved: (a) lamps be lit; and / (b) candles be bought.'])
  })

  test('a quotation that is never closed swallows nothing', () => {
    expect(told('RESOLVED: “That lamps be lit.', 'The Chair thanked officers.', 'Councillor Elm left the meeting.')).toEqual([
      'resolved: “That lamps be lit.',
    ])
  })

  test('headings over some clauses only', () => {
    expect(
      told('RESOLVED that:', 'Council is asked to agree the following:', 'Capital', '(a) the plan;', 'Revenue', '(b) the budget.'),
    ).toEqual(['resolved: Capital [(a) the plan;] / Revenue [(b) the budget.]'])
  })

  test('the entries of a list without labels', () => {
    expect(
      told(
        'The following payments were agreed:',
        'Village Hall £12.00',
        'Clerk’s salary £151.20',
        'Councillors were presented with a statement.',
      ),
    ).toEqual(['agreed: Village Hall £12.00 / Clerk’s salary £151.20'])
  })

  test('a table behind “the following item:” is no clause', () => {
    expect(
      told(
        'RESOLVED that the public be excluded during consideration of the following item:',
        'Item Number Type of Information',
        '82 Paragraph 3',
      ),
    ).toEqual(['resolved: the public be excluded during consideration of the following item:'])
  })

  test('a table that is announced is no list of clauses', async () => {
    const page = (body: string) =>
      `# Lanes Council\n\nMinutes of the meeting held on 4 May 2031\n\n## 1. Payments\n\n${body}\n\n## 2. Close\n\nNone.`
    const rows = '| Payee | Amount |\n|---|---|\n| Marl Gas | £12.00 |\n| Quill Ltd | £3.00 |\n\nThe Clerk read a letter.'
    const read = async (text: string, name: string) => {
      const item = (await minutebook(text, name)).meetings[0]?.items[0]
      const blocks = item?.blocks.filter((block) => block.decision_id !== null).length
      return [item?.decisions.map(({ clauses }) => clauses.map(({ text }) => text)), blocks]
    }
    const words = 'the following payments be approved:'
    expect(await read(page(`RESOLVED that ${words}\n\n${rows}`), 'a.md')).toEqual([[[words]], 4])
    const lines = `RESOLVED that ${words}\n\nPayee       Amount\nMarl Gas    £12.00\nQuill Ltd   £3.00\n\nThe Clerk read a letter.`
    expect(await read(page(lines).replace(/^#+ /gm, ''), 'a.txt')).toEqual([[[words]], 4])
    const labelled = '| | Fee |\n|---|---|\n| (a) | That the hall be £20 |\n| (b) | That the field be £10 |'
    expect(await read(page(`RESOLVED:\n\n${labelled}`), 'a.md')).toEqual([[['That the hall be £20', 'That the field be £10']], 4])
  })

  test('“and that …” behind the last label is a clause of its own; capital letters are labels', () => {
    expect(told('RESOLVED that:', '(1) the report be noted;', '(2) lamps be lit;', 'and that the Director be thanked.')).toEqual([
      'resolved: (1) the report be noted; / (2) lamps be lit; / and that the Director be thanked.',
    ])
    expect(told('The Committee resolved to:', 'A. Note the report.', 'B. Confirm the budget.')).toEqual([
      'resolved: A. Note the report. / B. Confirm the budget.',
    ])
  })

  test.each([
    ['Planning permission was refused for these reasons:', 'refused'],
    ['Consent was granted subject to the following conditions:', 'approved'],
    ['Members voted unanimously to refuse the application on the following grounds:', 'resolved'],
    ['The Committee voted 5-3 to refuse the application for these reasons:', 'resolved'],
  ])('what stands below “%s”', (line, kind) => {
    expect(told(line, '1. The house would be too high.', '2. Light would be lost.')).toEqual([
      `${kind}: 1. The house would be too high. / 2. Light would be lost.`,
    ])
  })

  test('reasons in numbered paragraphs that count on', () => {
    const [decision] = read(
      'DECISION',
      '1.1 That the report be noted.',
      '1.2 That the plan be approved.',
      'REASONS FOR DECISION',
      '1.3 To meet the law.',
    )
    expect(decision?.clauses.map(({ label }) => label)).toEqual(['1.1', '1.2'])
    expect(decision?.reasons).toEqual(['To meet the law.'])
  })

  test('bullets within bullets, a last clause that begins with “and to”, “nem. con.”, what is recommended to Council', () => {
    expect(told('Agreed:', '• The report be noted', '• The plan be approved', '◦ subject to funding', '◦ subject to consent')).toEqual([
      'agreed: The report be noted / The plan be approved [subject to funding / subject to consent]',
    ])
    expect(told('RESOLVED that the Clerk be authorised to:', '(a) read the lease,', '(b) sign it,', 'and to report back.')).toEqual([
      'resolved: (a) read the lease, / (b) sign it, / and to report back.',
    ])
    expect(told('AGREED, nem. con.', 'That the report be received.')).toEqual(['agreed: That the report be received.'])
    expect(
      told(
        'RECOMMENDATIONS TO COUNCIL:',
        'That Council:',
        'A. Approves the plan.',
        'B. Notes the budget.',
        'RESOLVED:',
        'That officers be thanked.',
      ),
    ).toEqual(['recommended: A. Approves the plan. / B. Notes the budget.', 'resolved: That officers be thanked.'])
  })

  test('what a carried motion lists below its colon', () => {
    const moved = 'Motion by Commissioner Elm, seconded by Commissioner Fir that the following be approved:'
    expect(told(moved, 'Parks Report - June 2031.', 'Motion carried, all present voting aye.')).toEqual([
      'resolved: Parks Report - June 2031.',
    ])
    const closed = 'Motion by Elm, seconded by Fir that the meeting be closed for consideration of the following subject matter:'
    expect(told(closed, 'Training sessions', 'Motion carried.')).toEqual([
      'resolved: the meeting be closed for consideration of the following subject matter: Training sessions',
    ])
  })

  test('a resolution in straight quotation marks, over two paragraphs', () => {
    expect(
      told('RESOLVED:', '"Council notes that lamps are old.', 'Council resolves to light them."', 'The Chair thanked the officers.'),
    ).toEqual(['resolved: "Council notes that lamps are old. / Council resolves to light them."'])
  })

  test('a decision ends with its cell', async () => {
    const page =
      '# Lanes Council\n\nMinutes of the meeting held on 4 May 2031\n\n## 1. Wicks\n\n| Decision | Who |\n|---|---|\n| RESOLVED that wicks be trimmed. | Clerk |\n\n## 2. Close\n\nNone.'
    const [decision] = (await minutebook(page, 'a.md')).meetings[0]?.items[0]?.decisions ?? []
    expect(decision?.clauses.map(({ text }) => text)).toEqual(['wicks be trimmed.'])
  })

  test('a right of appeal is no reason', () => {
    const [decision] = read(
      'RESOLVED to grant the licence.',
      'Reasons for the decision:',
      'It was content.',
      'Right of appeal: within 21 days.',
    )
    expect(decision?.reasons).toEqual(['It was content.'])
  })

  test('a motion in quotation marks over several paragraphs', () => {
    for (const [open, close] of ['“”', '""']) {
      expect(
        told(
          'It was moved by Councillor Elm and seconded by Councillor Fir:',
          `${open}This Council notes that lamps are old.`,
          'This Council resolves to:',
          '1. light the lamps; and',
          `2. write to the Minister.${close}`,
          'The motion was then put and CARRIED.',
        ),
      ).toEqual([
        `resolved: ${open}This Council notes that lamps are old. / This Council resolves to: [1. light the lamps; and / 2. write to the Minister.${close}]`,
      ])
    }
  })

  test.each([
    ['Resolved to recommend to Full Council that fees rise.', 'recommended: fees rise.'],
    ['BE IT RESOLVED by the Board of Supervisors that fees rise.', 'resolved: fees rise.'],
    ['RESOLVED under the Admission to Meetings Act 1960 that the public be excluded.', 'resolved: the public be excluded.'],
    ['RESOLVED: Proposed Cllr Elm, seconded Cllr Fir: To cut the grass.', 'resolved: To cut the grass.'],
    ['RESOLVED that £50 be given. (5 for, 1 against)', 'resolved: £50 be given.'],
    ['Authority was delegated to the Clerk to buy the bench.', 'approved: Authority was delegated to the Clerk to buy the bench.'],
    ['Members NOTED the report and RESOLVED to RECOMMEND to Council that the plan be adopted.', 'recommended: the plan be adopted.'],
    ['Trustees AGREED the budget nem con.', 'agreed: the budget'],
    ['The directors resolved by a majority to declare a dividend.', 'resolved: to declare a dividend.'],
    ['RECEIVED and NOTED.', 'noted'],
    ['Proposal: To cut the grass. Proposed: BE. Seconded: CF. Vote: 5 for, 0 against.', 'resolved: To cut the grass.'],
    ['The Clerk was authorised to spend up to £200 on plants.', 'resolved: to spend up to £200 on plants.'],
    [
      'After deliberation the Chair announced that the Sub-Committee had decided to refuse the application.',
      'resolved: to refuse the application.',
    ],
    ['DECISION: The trustees approved the plan.', 'approved: The trustees approved the plan.'],
    ['On the proposition of Ald. Elm, seconded by Cllr. Fir, the report was adopted.', 'approved: the report was adopted.'],
  ])('%s', (line, decision) => {
    expect(told(line)).toEqual([decision])
  })

  test('“Resolved unanimously.” behind the movers is the result', () => {
    expect(told('Resolution: To approve the plan. Proposed: Cllr Elm. Seconded: Cllr Fir. Resolved unanimously.')).toEqual([
      'resolved: To approve the plan.',
    ])
  })

  test('recitals are no clauses', () => {
    expect(
      told(
        'L. Elm, T. Fir:',
        'WHEREAS lamps cost much;',
        'AND WHEREAS nights are long;',
        'THEREFORE BE IT RESOLVED that lamps be lit;',
        'AND THAT candles be bought. Carried.',
      ),
    ).toEqual(['resolved: lamps be lit; / AND THAT candles be bought.'])
    expect(
      told(
        'Moved by L. Elm',
        'Seconded by T. Fir',
        'WHEREAS lamps cost much;',
        'NOW THEREFORE BE IT RESOLVED THAT:',
        '1. lamps be lit; and',
        '2. candles be bought.',
        'CARRIED',
      ),
    ).toEqual(['resolved: 1. lamps be lit; and / 2. candles be bought.'])
  })

  test('all blocks of the wording are named, and none behind it', () => {
    const lines = ['RESOLVED:', '· That lamps be lit.', '· That candles be bought.', '· The Chair reported on doors.']
    const one = item(...lines)
    const [found] = decisionsOf(one, sourceOf(...lines))
    expect(found?.blocks).toEqual(one.lines.slice(0, 3).map((line) => line.block))
  })

  test('positions point at the words', () => {
    const line = 'Members were divided. RESOLVED: That the report be noted. The Chair thanked officers.'
    const [found] = decisionsOf(item(line), line)
    expect(line.slice(found?.at.start, found?.at.end)).toBe('RESOLVED: That the report be noted.')
    expect(line.slice(found?.clauses[0]?.at.start, found?.clauses[0]?.at.end)).toBe('the report be noted.')
  })
})

describe('reasons and alternatives', () => {
  test('in the line and below a label', () => {
    expect(
      read(
        'RESOLVED: That the rota be agreed.',
        'REASON FOR DECISION: To keep sight lines clear.',
        'Alternative options considered:',
        'None.',
      ),
    ).toMatchObject([{ reasons: ['To keep sight lines clear.'], alternatives: ['None.'] }])
  })
})

describe('forms of other places', () => {
  const forms: [string[], string][] = [
    [
      ['The Cabinet:-', '(a) NOTED the report; and', '(b) AGREED to fund the scheme.'],
      'resolved: (a) NOTED the report; and / (b) AGREED to fund the scheme.',
    ],
    [
      ['Court:', '(i) approved the budget; and', '(ii) noted the forecasts.'],
      'resolved: (i) approved the budget; and / (ii) noted the forecasts.',
    ],
    [
      ['The Court approved, on the recommendation of Senate, the award of the title to Dr Elm.'],
      'approved: the award of the title to Dr Elm.',
    ],
    [
      ['Decision', '1. Noted the report.', '2. Agreed to fund the scheme.', 'The Convener thanked officers.'],
      'resolved: 1. Noted the report. / 2. Agreed to fund the scheme.',
    ],
    [['Decision: Agreed as set out in the report.'], 'agreed: Agreed as set out in the report.'],
    [
      ['It was moved by Cllr Elm, seconded by Cllr Fir and RESOLVED:-', '(a) that it be noted;', '(b) that it be sent out.'],
      'resolved: (a) that it be noted; / (b) that it be sent out.',
    ],
    [['Proposed by Cllr Elm, seconded by Cllr Fir and resolved to pay the accounts.'], 'resolved: to pay the accounts.'],
    [
      ['Upon motion duly made by Mr. Elm, seconded by Ms. Fir, and unanimously carried, the minutes were approved.'],
      'approved: the minutes were approved.',
    ],
    [
      ['RESOLUTION 2024/12', 'Moved: Cr Elm', 'Seconded: Cr Fir', 'That the report be received.', 'CARRIED UNANIMOUSLY'],
      'resolved: the report be received.',
    ],
    [
      ['Resolved CS/24/12', 'That the Committee:', 'a) receives the report; and', 'b) notes the plan.', '(Cr Elm/Cr Fir)', 'Carried'],
      'resolved: a) receives the report; and / b) notes the plan.',
    ],
    [['RECOMMENDED TO COUNCIL: That the budget be approved.'], 'recommended: the budget be approved.'],
    [['RESOLVED NEM CON to approve the minutes.'], 'resolved: to approve the minutes.'],
    [['Recommendation: Adopt a Resolution on lamps.', 'Action: Adopted Resolution No. 30-5.'], 'approved: Adopted Resolution No. 30-5.'],
    [['Board action: Denied the claim of Elm & Co.'], 'refused: Denied the claim of Elm & Co.'],
    [['The Selectmen agreed to buy lamps.'], 'agreed: to buy lamps.'],
    [
      ['It is recommended by the Lamps and Customer Services Committee that the Board of Directors buy lamps.'],
      'recommended: the Board of Directors buy lamps.',
    ],
    [['RESOLVED: (Unanimously)', 'That the budget be approved.'], 'resolved: That the budget be approved.'],
    [
      ['RESOLVED –', '(i)', 'That the report be noted.', '(ii)', 'That officers be thanked.'],
      'resolved: (i) That the report be noted. / (ii) That officers be thanked.',
    ],
    [
      ['That, having considered the report, Cabinet:', '(1) approves the plan; and', '(2) notes the cost.'],
      'resolved: (1) approves the plan; and / (2) notes the cost.',
    ],
    [
      ['Elm moved and Mr Fir seconded that the plan be adopted.', 'The motion was declared CARRIED unanimously.', 'RESOLVED accordingly.'],
      'resolved: the plan be adopted.',
    ],
  ]
  test.each(forms.map(([lines, expected]) => [lines.join(' ¶ '), lines, expected] as const))('%s', (_name, lines, expected) => {
    expect(told(...lines)).toEqual([expected])
  })

  test('planning conditions, each with its reason', () => {
    const found = read(
      'RESOLVED – That permission be GRANTED subject to the following conditions and reasons:',
      '1. The development shall begin within three years.',
      'Reason: To comply with the Act.',
      '2. The materials shall match.',
      'Reason: In the interests of amenity.',
    )
    expect(toldDecisions(found)).toEqual(['resolved: 1. The development shall begin within three years. / 2. The materials shall match.'])
    expect(found).toMatchObject([{ leadIn: 'permission be GRANTED subject to the following conditions and reasons:', reasons: [] }])
  })
})

describe('sentences that decide', () => {
  const sentences: [string, string][] = [
    ['It was agreed that a letter be sent.', 'agreed: a letter be sent.'],
    ['It was agreed a letter be sent. The Chair left.', 'agreed: a letter be sent.'],
    ['It was therefore resolved to keep the policy. (Copies are at hand.)', 'resolved: to keep the policy.'],
    ['After discussion it was unanimously agreed to buy a bin.', 'agreed: to buy a bin.'],
    [
      'It was agreed, on the proposal of Councillor Elm and seconded by Councillor Fir, that Standing Orders be suspended.',
      'agreed: Standing Orders be suspended.',
    ],
    ['It was agreed by all Councillors this was no viable project.', 'agreed: this was no viable project.'],
    ['Members praised the plan; it was agreed that the village would grow.', 'agreed: the village would grow.'],
    ['Mr Elm reported that the lamp had failed and it was agreed to mend it.', 'agreed: to mend it.'],
    ['The Councillors resolved this was acceptable, clerk to sign.', 'resolved: this was acceptable, clerk to sign.'],
    ['The Parish Council resolved to obtain two prices.', 'resolved: to obtain two prices.'],
    ['The insurance fell due, Councillors resolved to accept the price', 'resolved: to accept the price'],
    ['The Committee agreed the recommendations.', 'agreed: the recommendations.'],
    ['Following debate, the Committee agreed that the plan be sent out.', 'agreed: the plan be sent out.'],
    ['The Parish Council approved payment for two Councillors to attend.', 'approved: payment for two Councillors to attend.'],
    ['The Committee noted the decision progress update.', 'noted: the decision progress update.'],
    ['The minutes of 4 March were approved as a correct record.', 'approved: The minutes of 4 March were approved as a correct record.'],
    [
      'The minutes of 4 March, having been circulated, were confirmed as a true copy, and duly signed.',
      'approved: The minutes of 4 March, having been circulated, were confirmed as a true copy, and duly signed.',
    ],
    [
      'The minutes of the meeting held on01/09/11were agreed as a true record.',
      'agreed: The minutes of the meeting held on01/09/11were agreed as a true record.',
    ],
    [
      'The minutes of 20 March were taken as a correct record and a paper copy to be signed.',
      'approved: The minutes of 20 March were taken as a correct record and a paper copy to be signed.',
    ],
    ['All agreed this was a true record and were signed.', 'agreed: All agreed this was a true record and were signed.'],
    ['The accounts were understood and agreed.', 'agreed: The accounts were understood and agreed.'],
    ['The report, as circulated, was noted by Members.', 'noted: The report, as circulated, was noted by Members.'],
    [
      'The Minutes from the Cabinet meeting were submitted for information and noted by Members.',
      'noted: The Minutes from the Cabinet meeting were submitted for information and noted by Members.',
    ],
    [
      'Circulated, report of the Engineer which was noted by Members.',
      'noted: Circulated, report of the Engineer which was noted by Members.',
    ],
    ['The application was refused.', 'refused: The application was refused.'],
    ['The matter was deferred to the next meeting.', 'deferred: The matter was deferred to the next meeting.'],
    [
      'On the proposal of Councillor Elm, seconded by Councillor Fir, both recommendations were agreed.',
      'agreed: both recommendations were agreed.',
    ],
    ['No response received, agreed to write again.', 'agreed: to write again.'],
    [
      'Had been circulated, were approved and signed by the Chair.',
      'approved: Had been circulated, were approved and signed by the Chair.',
    ],
    [
      'These were approved with two amendments: Mr Ash for Mrs Ash; page 4 left out.',
      'approved: These were approved with two amendments: Mr Ash for Mrs Ash; page 4 left out.',
    ],
    ['This was presented and approved without comment', 'approved: This was presented and approved without comment'],
    [
      'There were no other questions and the Accounts were adopted.',
      'approved: There were no other questions and the Accounts were adopted.',
    ],
    ['Permission was granted by affirmation to buy a mower.', 'approved: Permission was granted by affirmation to buy a mower.'],
    [
      '1st April to 18th October budget and statements approved by the Parish Council.',
      'approved: 1st April to 18th October budget and statements approved by the Parish Council.',
    ],
    ['Treasurer’s Report was approved Proposed: D. Elm Seconded: B. Fir', 'approved: Treasurer’s Report was approved'],
    ['A.Elm and W. Fir were approved as Trustees.', 'approved: A.Elm and W. Fir were approved as Trustees.'],
    ['The AGM agreed to raise fees.', 'agreed: to raise fees.'],
    ['Taken as read and signed by the Chair.', 'approved: Taken as read and signed by the Chair.'],
    ['Agreed as a true record - proposed Cllr Elm seconded Cllr Mrs Fir.', 'agreed: Agreed as a true record'],
    ['The Parish Council made the decision to view the site before answering.', 'resolved: to view the site before answering.'],
    ['A decision was taken not to object.', 'resolved: not to object.'],
    ['A plaque could be placed on the tree. All in agreement.', 'agreed: All in agreement.'],
    ['The rota is not yet printed, but agreed to post it at the hall', 'agreed: to post it at the hall'],
    ['Copies were circulated and approved as correct.', 'approved: Copies were circulated and approved as correct.'],
    ['These were accepted, with one correction.', 'approved: These were accepted, with one correction.'],
    ['The Treasurer offered to paint the hut. This was agreed.', 'agreed: This was agreed.'],
    ['Quotation of £1,200.50 from Ash Ltd accepted.', 'approved: Quotation of £1,200.50 from Ash Ltd accepted.'],
    ['Donation requested, resolved to pay £65', 'resolved: to pay £65'],
    ['Mowing of the green resolved to pay £108', 'resolved: to pay £108'],
    ['Mill Lane, extension – approved with no comments', 'approved: Mill Lane, extension – approved with no comments'],
    [
      'Extension at Mill Lane. Approved with the request that vans be parked off the road. Mr Elm declared an interest.',
      'approved: Extension at Mill Lane. Approved with the request that vans be parked off the road.',
    ],
    ['As Cabinet Member for Lanes I agree to: APPROVE the plan.', 'agreed: APPROVE the plan.'],
  ]
  test.each(sentences)('%s', (line, expected) => {
    expect(told(line)).toEqual([expected])
  })

  test('what somebody said had been decided; corrections below approved minutes; a court and a governing body', () => {
    expect(told('The Chair said it was decided to wait a year.')).toEqual([])
    expect(
      told('The minutes were agreed and signed, subject to the following corrections:', 'Min 343 - Paragraph four should read: ‘lamps’'),
    ).toEqual(['agreed: The minutes were agreed and signed, subject to the following corrections:'])
    expect(told('The Court noted the report.')).toEqual(['noted: the report.'])
    expect(told('The Governing Body approved the budget.')).toEqual(['approved: the budget.'])
  })

  test('a row of a table', () => {
    expect(told('| Standing Orders | Councillors resolved to sign |')).toEqual(['resolved: to sign'])
  })

  test('“No objections” answers a planning application', () => {
    expect(titled('Barn at Long Acre 12/00985/F', 'No objections')).toEqual(['other: No objections'])
    expect(titled('Planning', '30/0124/FUL – 5 Mill Lane – Porch. Object: overbearing.')).toEqual(['other: Object: overbearing.'])
    expect(titled('Public forum', 'No comments')).toEqual([])
  })

  test.each([
    ['OBJECT - unsafe access onto Mill Lane.', 'other: OBJECT - unsafe access onto Mill Lane.'],
    ['Support', 'other: Support'],
    ['The Council strongly objects to this application due to loss of light.', 'whole'],
    ['Council response: No objection', 'other: No objection'],
    ['No objection subject to the advice of the Tree Officer on both limes', 'whole'],
    ['Objections were raised by two neighbours.', undefined],
    ['Support from the neighbours was noted.', undefined],
  ])('so does what the council thinks of it: %s', (line, expected) => {
    expect(titled('Barn at Long Acre 12/00985/F', line)).toEqual(
      expected === undefined ? [] : [expected === 'whole' ? `other: ${line}` : expected],
    )
  })

  test('what the planning authority approved and refused, under its labels', () => {
    expect(
      titled('Decisions of the District Council', 'Approved:', '30/0987 11 Mill Lane, porch', 'Refused:', '30/0988 2 Fen Lane'),
    ).toEqual([])
  })

  test('a list of directives behind “it was agreed:”', () => {
    expect(
      told(
        'Following discussion it was agreed:',
        'Part of the field should be left.',
        'Date to be advertised',
        'Letter received from the Borough.',
      ),
    ).toEqual(['agreed: Part of the field should be left. / Date to be advertised'])
  })
})

describe('printed twice', () => {
  test('under “Decision:” and under “Minutes:”, a word apart', () => {
    const found = read(
      'D> RESOLVED: That the rota be agreed at once.',
      'M> The rota was discussed.',
      'M> RESOLVED: That the rota be agreed.',
    )
    expect(toldDecisions(found)).toEqual(['resolved: the rota be agreed at once.'])
    expect(found[0]?.repeatedAt).toBeDefined()
    expect(found[0]?.blocks).toHaveLength(2)
  })

  test('the complete one is kept where the page cuts the other short', () => {
    expect(
      told(
        'D> RESOLVED that the decision on the scheme be deferred to March.',
        'M> Therefore, it was RESOLVED that the decision on the … view the full minutes text for item 60.',
      ),
    ).toEqual(['resolved: the decision on the scheme be deferred to March.'])
  })

  test('a label lost under “Decision:”', () => {
    expect(told('D> to approve the dates.', 'M> The Committee resolved:-', 'M> to adopt the motion.')).toHaveLength(1)
    expect(told('D> That', 'D> (a) the hours be approved; and', 'D> (b) a review take place.')).toEqual([
      'resolved: (a) the hours be approved; and / (b) a review take place.',
    ])
  })

  test('short decisions that come again stay', () => {
    expect(
      told(
        'The report, as circulated, was noted by Members.',
        'The second report was read.',
        'The report, as circulated, was noted by Members.',
      ),
    ).toHaveLength(2)
  })

  test('the outcome alone under “Decision:”', () => {
    expect(told('D> Permission GRANTED.')).toEqual(['approved: Permission GRANTED.'])
    expect(told('D> Application refused.')).toEqual(['refused: Application refused.'])
    expect(told('D> Report noted.')).toEqual(['noted: Report noted.'])
    expect(told('D> GRANT subject to conditions.')).toEqual(['approved: GRANT subject to conditions.'])
    expect(told('D> The Committee considered the report.')).toEqual([])
    expect(told('Decision: None.')).toEqual([])
  })

  test('apologies under “Decision:” are none', () => {
    expect(told('D> Apologies were received from Councillor Hob Penn.', 'M> Apologies were received from Councillor Hob Penn.')).toEqual([])
  })
})

describe('the word of decision lost', () => {
  test('clauses alone', () => {
    const found = read('The Panel received the report.', '(a) the report be noted; and', '(b) a further report be brought in the spring.')
    expect(toldDecisions(found)).toEqual(['resolved: (a) the report be noted; and / (b) a further report be brought in the spring.'])
    expect(found[0]).toMatchObject({ implied: ['kind'] })
    expect(found[0]?.label).toBeUndefined()
  })

  test('a paragraph beginning with “That”', () => {
    expect(told('Following a vote it was,', 'That the minutes be approved.')).toEqual([
      'resolved: That the minutes be approved.'.replace('That ', ''),
    ])
  })

  test.each([
    [['a) Mill Lane – a sign should be put up.', 'b) The pond – cars are to be towed.']],
    [['The following points were raised:', '(a) the report be clearer; and', '(b) the plan be shorter.']],
    [['(i) Bins – six had been ordered.', '(ii) Ducks – none were seen.']],
  ])('no lost marker: %s', (lines) => {
    expect(told(...lines)).toEqual([])
  })
})

describe('motions that were carried', () => {
  test('stand for the decision', () => {
    expect(told('L. Elm, T. Fir: That the minutes be adopted as published. Carried.')).toEqual([
      'resolved: the minutes be adopted as published.',
    ])
    expect(told('Moved by A. Elm', 'Seconded by B. Fir', 'That the list BE RECEIVED.', 'Motion Passed (5 to 0)')).toEqual([
      'resolved: the list BE RECEIVED.',
    ])
    expect(
      told(
        'Councilor Elm moved to approve the plan. Councilor Fir seconded.',
        'Roll call vote: Ayes: Elm, Fir. Nays: Oak. Motion passed 2-1.',
      ),
    ).toEqual(['resolved: to approve the plan.'])
    expect(told('Motion: Councilor Elm moved to approve the plan. Councilor Fir seconded. The motion passed 5-0.')).toEqual([
      'resolved: to approve the plan.',
    ])
  })

  test.each([
    ['Jo Elm made a motion, second by Kit Fir to light lamps. Motion carried.', 'to light lamps.'],
    ['Moved by Elm, seconded by Fir, and carried unanimously by members present to light lamps.', 'to light lamps.'],
    [
      'MOTION by Commissioner Elm, seconded by Commissioner Fir recommending approval of the plan. Motion carried.',
      'recommending approval of the plan.',
    ],
    [
      'Elm made the following motion: “To light lamps. They shall burn till dawn.” Fir seconded. Motion passes 2-0.',
      '“To light lamps. They shall burn till dawn.”',
    ],
  ])('have their wording behind the movers: %s', (line, wording) => {
    expect(told(line)).toEqual([`resolved: ${wording}`])
  })

  test('a quotation ends where it is closed, and who seconds is read behind it', () => {
    expect(
      told('Elm made the following motion:', '“To light lamps. They shall burn till dawn.” Fir seconded the motion. Motion passes 2-0.'),
    ).toEqual(['resolved: “To light lamps. They shall burn till dawn.”'])
  })

  test('with a resolution behind are told once', () => {
    expect(told('Mr Elm proposed, and Mr Fir seconded that lamps be lit.', 'Agreed unanimously.', 'RESOLVED that lamps be lit.')).toEqual([
      'resolved: lamps be lit.',
    ])
  })

  test('“agreed” behind a motion is its result', () => {
    expect(told('The motion was proposed by Councillor Elm, seconded by Councillor Fir and agreed.')).toEqual([])
    expect(told('Cllr Elm proposed and Cllr Fir seconded the suggestion.', 'Unanimously Agreed')).toEqual([])
  })

  test('amendments do not', () => {
    expect(told('Mr Elm proposed and Mr Fir seconded the following amendment:', '“That two lamps be lit.”', 'Amendment carried.')).toEqual(
      [],
    )
  })
})

test('recommendations that are counted as R1, R2', () => {
  expect(told('RESOLVED that: Members are asked to:', 'R1. To approve the plan.', 'R2. To thank the Clerk.')).toEqual([
    'resolved: R1. To approve the plan. / R2. To thank the Clerk.',
  ])
})

test('the result of a vote on a resolution is no second decision', () => {
  expect(told('The vote for the resolution to grant planning permission was granted unanimously with 1 abstention.')).toEqual([])
})

test('accounts that had been circulated before they were approved', () => {
  expect(told('The final accounts had been circulated before the meeting and were approved by all.')).toEqual([
    'approved: The final accounts had been circulated before the meeting and were approved by all.',
  ])
  expect(told('The accounts had been questioned by the auditor and were approved by the bank.')).toEqual([])
})

describe('a clause that lost its RESOLVED and closes the item', () => {
  test('is the decision', () => {
    expect(read('Consideration was given to a report.', 'To award the contract to Company A.')).toMatchObject([
      { kind: 'resolved', implied: ['kind'], clauses: [{ text: 'To award the contract to Company A.' }] },
    ])
    expect(told('The Director presented the report.', 'To approve the plan.', 'To delegate the letting to the Clerk.')).toEqual([
      'resolved: To approve the plan. / To delegate the letting to the Clerk.',
    ])
    expect(told('Consideration was given to a report.', 'That the contract be awarded to Company A.')).toEqual([
      'resolved: the contract be awarded to Company A.',
    ])
  })

  test('also told in the present tense', () => {
    expect(read('The Director presented the report.', 'The Lanes Committee notes the report and agrees the plan.')).toMatchObject([
      { kind: 'noted', label: 'The Lanes Committee notes', clauses: [{ text: 'the report and agrees the plan.' }] },
    ])
    expect(told('The Chair asked for the list.', 'The LANES & MILLS JOINT BOARD noted the list of actions.')).toEqual([
      'noted: the list of actions.',
    ])
    expect(told('The Chair asked for the list.', 'The Board noted that the list was long.')).toEqual([])
    expect(told('The Committee approves grants over £500.', 'The Chair thanked all.')).toEqual([])
  })

  test('not where the story goes on, where a colon announces it, or where nothing stands before it', () => {
    expect(told('Consideration was given to a report.', 'To award the contract to Company A.', 'The Chair thanked all.')).toEqual([])
    expect(told('The options were presented as follows:', 'To award the contract to Company A.')).toEqual([])
    expect(told('To approve the minutes of the last meeting.')).toEqual([])
    expect(told('P> The report was circulated.', 'P> To approve the plan.')).toEqual([])
  })
})

test.each([
  ['DECISION: Noted.', 'noted: Noted.'],
  ['Decision: Noted', 'noted: Noted'],
  ['Decision – Agreed.', 'agreed: Agreed.'],
  ['Decision: Report noted.', 'noted: Report noted.'],
  ['Decision: That the report be noted.', 'resolved: the report be noted.'],
])('the word behind the label tells the kind: %s', (line, expected) => {
  expect(told('The Director presented the report.', line)).toEqual([expected])
})

test('a decision is read alike a second time', () => {
  const lines = [
    'It was moved by Councillor Elm and seconded by Councillor Fir:',
    'RESOLVED: That',
    'the plan be approved. Voting: unanimous.',
    'the list be noted.',
  ]
  const first = item(...lines)
  const second = item(...lines)
  for (const one of [first, second]) {
    one.motions = motionsOf(one)
    one.decisions = decisionsOf(one, sourceOf(...lines))
  }
  expect(second.motions).toEqual(first.motions)
  expect(second.decisions).toEqual(first.decisions)
})

test('each bullet of a web page that stands under the decision is a clause of it', async () => {
  const { meetings } = await minutebook(
    `<h1>Alder Parish Council</h1><p>Minutes of the meeting held on 3 June 2030</p><h2>1. Representatives</h2>
     <p>RESOLVED: That the Council would be represented as follows:</p>
     <ul><li>Hall Committee – Cllr Ida Elm</li><li>Cemetery Trust – Cllr Bo Fir</li></ul><h2>2. Finance</h2><p>Nothing was paid.</p>`,
    'minutes.html',
  )
  const [first] = meetings[0]?.items ?? []
  expect(first?.decisions[0]?.clauses.map((clause) => clause.text)).toEqual([
    'Hall Committee – Cllr Ida Elm',
    'Cemetery Trust – Cllr Bo Fir',
  ])
})

test('what a review determined is no decision', () => {
  expect(told('Following a review of the scheme it was determined that the kerb was high enough.')).toEqual([])
  expect(told('After discussion it was determined that the kerb be lowered.')).toEqual(['resolved: the kerb be lowered.'])
})

test('what a scanner makes of bullets', async () => {
  const { meetings } = await minutebook(
    '# Lanes Council\n\nPresent: A Ash\n\n## 1. Grants\n\nIt was agreed to allocate the following:\n\n@ €1,500 to the school.\n* €3,000 to the ferry.\n© €1,000 to the fair.\n\n## 2. Other business\n\n¢ Cllr Ash asked why.\n',
    'minutes.md',
  )
  expect(meetings[0]?.items[0]?.decisions[0]?.clauses.map(({ text }) => text)).toEqual([
    '€1,500 to the school.',
    '€3,000 to the ferry.',
    '€1,000 to the fair.',
  ])
  expect(meetings[0]?.items[1]?.blocks).toMatchObject([{ type: 'bullet', text: 'Cllr Ash asked why.' }])
})

test.each([
  [
    'A motion was made to approve the March minutes. The motion was seconded and the board voted unanimously to approve.',
    'resolved: to approve the March minutes.',
  ],
  ['A proposal was made to mend the fence. The proposal was seconded and all Cllrs were in favour.', 'resolved: to mend the fence.'],
  ['Jo moved, Ron seconded for Kit to choose the lamps. Board voted four to one in favor.', 'resolved: for Kit to choose the lamps.'],
  ['Cllr Elm proposed and Cllr Oak seconded that Cllr Fir stay. All agreed.', 'resolved: Cllr Fir stay.'],
  ['Motion to accept the rules made by Jo, seconded by Kit. Unanimously approved.', 'resolved: to accept the rules'],
  [
    'Cllr Oak proposed that Cllr Elm take the chair and Cllr Ash seconded it. As there were no other proposals Cllr Elm was elected.',
    'resolved: Cllr Elm take the chair',
  ],
  ['A proposal was made to mend the fence.', undefined],
])('a motion that another sentence carries: %s', (line, expected) => {
  expect(told(line)).toEqual(expected === undefined ? [] : [expected])
})

describe('what was moved is what was decided', () => {
  test('all between the seconder and the vote is wording', () => {
    expect(
      told(
        'Moved by A. Elm',
        'Seconded by B. Fir',
        'That the following actions be taken:',
        'a) the plan BE ADOPTED;',
        'b) the Clerk BE ASKED to write;',
        'it being noted that these were done:',
        '- a list of lanes;',
        'Internally;',
        '- a list of bridges.',
        'Motion Passed (2 to 0)',
      ),
    ).toEqual([
      'resolved: a) the plan BE ADOPTED; / b) the Clerk BE ASKED to write; it being noted that these were done: [a list of lanes;] / Internally; [a list of bridges.]',
    ])
  })
  test('who moved one motion after the other', () => {
    const motions = motionsOf(
      item(
        'Moved by A. Elm',
        'Seconded by B. Fir',
        'That lamps be lit.',
        'Additional votes:',
        'Moved by A. Elm',
        'Seconded by B. Fir',
        'That bells be rung.',
        'Motion Passed (2 to 0)',
      ),
    )
    expect(motions.map(({ text, result }) => [text, result])).toEqual([
      ['That lamps be lit.', undefined],
      ['That bells be rung.', 'carried'],
    ])
  })
  test('a by-law’s readings', () => {
    expect(
      told('L. Elm, T. Fir: That we pass By-law 12.', 'Read a first, second and third time and passed this 5th day of May, 2030. Carried.'),
    ).toEqual(['resolved: we pass By-law 12. Read a first, second and third time and passed this 5th day of May, 2030.'])
  })
})

test.each([
  [['It was AGREED to write to the Minister. There was hope that he would answer.'], ['agreed: to write to the Minister.']],
  [['These were presented by the Treasurer and approved.'], ['approved: These were presented by the Treasurer and approved.']],
  [
    [
      'The following representatives were agreed:',
      'Area member: Ann Elm',
      'Area substitute: Bo Fir',
      'At this point Cy Oak took the chair',
    ],
    ['agreed: Area member: Ann Elm / Area substitute: Bo Fir'],
  ],
  [['Some of the matters were brought up but were to come later so were deferred until then.'], []],
])('what was agreed ends before “There was”; names below a colon: %s', (lines, decisions) => {
  expect(told(...lines)).toEqual(decisions)
})

test.each([
  ['The Policy for 2031, as previously circulated to Councillors, was approved.', 1],
  ['This project was unanimously approved.', 1],
  ['The project had been approved by the County.', 0],
])('what was sent round before, and a project: %s', (line, count) => {
  expect(read(line)).toHaveLength(count)
})

test('“agreed that, …,” behind a seconder', () => {
  expect(
    told('It was proposed by Cllr Elm, seconded by Cllr Fir and unanimously agreed that, owing to rain, the fair be put off.'),
  ).toEqual(['agreed: owing to rain, the fair be put off.'])
})

test('the sum below the payments is no clause', () => {
  expect(told('The following payments were approved:', '1. Marl Lamps £40.00', '2. Sedge Oil £60.00', 'TOTAL £100.00')).toEqual([
    'approved: 1. Marl Lamps £40.00 / 2. Sedge Oil £60.00',
  ])
})

test('a recommendation that passed as it stands, before another motion', () => {
  const voted = ['Recommendation: That lamps BE LIT.', 'Motion Passed', 'Motion to open the public meeting.', 'Motion Passed']
  expect(told(...voted)[0]).toBe('recommended: lamps BE LIT.')
})

test('what a motion was “agreed as set out below”, part by part', async () => {
  const page =
    'Agenda item\n\nChairs\n\nMinutes:\n\nCouncillor Elm proposed and Councillor Fir seconded a motion, which was agreed (unanimously) by the Council as set out below:\n\n(i)         that Councillor Ash be selected as Chair; and\n\n(ii)        that Councillor Oak be selected as Vice-Chair.'
  const [decision] = (await minutebook(page, 'page.txt')).meetings[0]?.items[0]?.decisions ?? []
  expect(decision?.clauses.map(({ label, text }) => [label, text])).toEqual([
    ['(i)', 'that Councillor Ash be selected as Chair; and'],
    ['(ii)', 'that Councillor Oak be selected as Vice-Chair.'],
  ])
})

describe('what pages of one item decide', () => {
  const page = async (body: string) => {
    const { meetings } = await minutebook(`Agenda item\n\nLamps\n\nMinutes:\n\n${body}`, 'page.txt')
    return meetings[0]?.items[0]?.decisions.map(({ kind, clauses }) => [kind, ...clauses.map(({ label, text }) => label ?? text)])
  }
  test.each([
    ['The Committee has decided to grant your licence.', [['resolved', 'to grant your licence.']]],
    ['The application was refused and the applicant had appealed.', []],
    ['Decision:\n\nMembers noted the update paper.', [['noted', 'the update paper.']]],
    ['Decision:\n\nCllr Ann Elm was appointed Vice-Chair.', [['resolved', 'Cllr Ann Elm was appointed Vice-Chair.']]],
    [
      'A report was before the Committee.\n\nDecision\n\nThe Lamps and Gates Committee noted the content of the report.',
      [['noted', 'the content of the report.']],
    ],
    ['Cabinet considered the details as set out in the report before it and accepted the reasons contained therein.', []],
    ['The Annual Report 2029-30 was endorsed by Cabinet on 14 October 2030.', []],
    [
      'It was RESOLVED that:\n\na)           the disposal of the old lamps be approved; and\n\nb)           oil be bought.\n\nThe Warden presented the report.\n\nIt was RESOLVED that:\n\na)           the disposal of the old lamps be approved; and\n\nb)           oil be bought.',
      [['resolved', 'a)', 'b)']],
    ],
    ['Lamps were dear.\n\n\n\n(1)that negotiations continue; and\n\n\n(2)that oil be bought.', [['resolved', '(1)', '(2)']]],
    ['A motion was granted as follows:\n\n\n\n\nThat full permission be granted.', [['resolved', 'full permission be granted.']]],
    [
      'Decision:\n\nPART A\n\nIn relation to the lamps\n\na.     to buy oil\n\nb.     to sell wicks\n\nIn relation to the gates\n\nc.     to note the plan',
      [['resolved', 'a.', 'b.', 'In relation to the gates', 'c.']],
    ],
  ])('%s', async (body, expected) => {
    expect(await page(body)).toEqual(expected)
  })
})

test('what was moved and seconded is decided, whatever its subject', () => {
  expect(told('On motion duly made, seconded and carried, the resignation of Ms Ash was accepted with regret.')).toEqual([
    'approved: the resignation of Ms Ash was accepted with regret.',
  ])
  expect(told('On motion by Elm, second by Fir, the lamp plan was approved 5-0.')).toEqual(['approved: the lamp plan was approved 5-0.'])
  expect(told('Permit 7 was approved 3-0 on a motion made by Elm and seconded by Fir.')).toEqual([
    'approved: Permit 7 was approved 3-0 on a motion made by Elm and seconded by Fir.',
  ])
  expect(told('Bills were passed with a motion by Elm.')).toEqual(['approved: Bills were passed with a motion by Elm.'])
})

test('“All agreed that …”', () => {
  expect(told('The cost is £200. All agreed that the Clerk should write to the owner.')).toEqual([
    'agreed: the Clerk should write to the owner.',
  ])
  expect(told('All present agreed to write to the owner.')).toEqual(['agreed: to write to the owner.'])
  expect(told('Of the owners asked, All agreed to sell.')).toEqual([])
})

test('the vote between the word of decision and its wording', () => {
  for (const label of [
    'RESOLVED – (11 for, 2 against) that',
    'RESOLVED: (unanimous) That',
    'It was proposed by Cr Elm and RESOLVED by 7 votes to 2 that',
    'AGREED – (5-0) that',
  ])
    expect(told(`${label} lamps be lit.`).map((line) => line.replace(/^\w+: /, ''))).toEqual(['lamps be lit.'])
})

test.each([
  ['These had been circulated and were agreed as a true record.', 'agreed'],
  ['They had previously been sent to all members and were approved.', 'approved'],
  ['These were agreed as a true record.', 'agreed'],
  ['These had been circulated, were agreed (prop. Mrs Elm, sec. Mr Fir) and were signed.', 'agreed'],
  ['These, having been circulated, were taken as read and signed.', 'approved'],
  ['Expenditure of £67.79 was approved by majority vote with one abstention.', 'approved'],
])('what the title names: %s', (line, kind) => {
  expect(told(line)).toEqual([`${kind}: ${line}`])
})

test('a body acts behind its movers; “approved the motion” is a result', () => {
  expect(told('On the motion of Cllr Elm seconded by Cllr Fir the Council adopted the report.')).toEqual(['approved: the report.'])
  expect(told('The Senate approved the motion by voice vote with one abstention.')).toEqual([])
})

test('“… seconded by A and resolved:” above what was resolved', () => {
  expect(told('It was proposed by Cllr. Elm, seconded by Cllr. Fir and resolved:', '“That lamps be bought.”')).toEqual([
    'resolved: “That lamps be bought.”',
  ])
  expect(told('Proposed by Cllr. Elm, seconded by Cllr. Fir, and it was resolved that:', 'Lamps be lit.')).toEqual([
    'resolved: Lamps be lit.',
  ])
})

test('the label of a paragraph that moves is no label of what is carried', () => {
  expect(read('a. Motion by Elm, seconded by Fir, to light the lamps. Carried').flatMap(({ clauses }) => clauses)).toMatchObject([
    { text: 'to light the lamps.' },
  ])
})

test('a report noted with its recommendation; an application with what became of it', () => {
  expect(told('The report was noted and the recommendation approved.')).toEqual([
    'approved: The report was noted and the recommendation approved.',
  ])
  expect(told('Application APPROVED (6-1).')).toEqual(['approved: Application APPROVED (6-1).'])
  expect(told('Application 30/0123 refused.')).toEqual(['refused: Application 30/0123 refused.'])
})

test('letters without a sign below “resolved to:”, and minutes “agreed as a true record” without a verb', async () => {
  const { meetings } = await minutebook(
    'LANES BOARD\n\nMinutes of the meeting held on 3 May 2030\n\n1. Minutes\n\nThe minutes of the last meeting agreed as a true record, subject to a name.\n\n2. Lamps\n\nIt was resolved to:\n\nA    Note the report.\n\nB    Buy lamps.\n\nA Member left.\n\n3. Oil\n\nNoted.\n',
  )
  expect(
    meetings[0]?.items.map(({ decisions }) =>
      decisions.map(({ kind, clauses }) => [kind, clauses.map(({ label, text }) => [label, text])]),
    ),
  ).toEqual([
    [['agreed', [[null, 'The minutes of the last meeting agreed as a true record, subject to a name.']]]],
    [
      [
        'resolved',
        [
          ['A', 'Note the report.'],
          ['B', 'Buy lamps.'],
        ],
      ],
    ],
    [['noted', []]],
  ])
})

test('what another meeting had recommended is no decision; a motion whose wording stands below a sentence that decides too', () => {
  expect(
    told(
      'Cabinet had RECOMMENDED to Council –',
      'That',
      '1. the budget be approved; and',
      '2. the fees be adopted.',
      'Councillor Elm moved the recommendation.',
    ),
  ).toEqual([])
  expect(
    told(
      'Following the approval of the rules, the Board agreed to go on as before and passed a second resolution, which was moved by Councillor Elm and seconded by Councillor Fir.',
      'That the Board:',
      '1. Note the report.',
      '2. Appoint a panel.',
    ).at(-1),
  ).toBe('resolved: 1. Note the report. / 2. Appoint a panel.')
})

test('how a matter was voted on, and who moved, is no part of what was resolved', () => {
  expect(
    told('It was RESOLVED that the grant be paid. On a vote being taken the matter was approved by 7 votes for and 2 against.'),
  ).toEqual(['resolved: the grant be paid.'])
  expect(read('Approved: Proposed by A Elm, seconded by B Fir.').map(({ kind, clauses }) => [kind, clauses])).toEqual([['approved', []]])
  expect(told('Proposed Cllr Elm, seconded Cllr Fir, all agreed to pay the bills.')).toEqual(['agreed: to pay the bills.'])
  expect(told('These were agreed by Councillors and signed by the Chairman as correct.')).toEqual([
    'agreed: These were agreed by Councillors and signed by the Chairman as correct.',
  ])
})

test.each([
  ['approved nem con.', ['approved']],
  ['Agreed unanimously. Cllr Elm thanked the clerk.', ['agreed']],
  ['Approved nem con. Proposed AE, seconded BF.', ['approved']],
])('an answer is a sentence of its own: %s', (line, decision) => {
  expect(told(line)).toEqual(decision)
})

test.each([
  [['Delegated decision:', 'That the minutes be approved.'], 'resolved: That the minutes be approved.'],
  [
    ['NOTED that', '1. Elm had been appointed.', '2. Oak would be trained.'],
    'noted: 1. Elm had been appointed. / 2. Oak would be trained.',
  ],
  [['NOTED', '(a) that fares rose; and', '(b) that oil was dear.'], 'noted: (a) that fares rose; and / (b) that oil was dear.'],
])('%s', (lines, decision) => {
  expect(told(...lines)).toEqual([decision])
})

test('a name set apart within a vote of thanks', () => {
  expect(
    told(
      'RESOLVED, that – the Members of the Board place on record their appreciation to their retiring Chairman,',
      'DEPUTY JO ELM',
      'for her commitment to the lamps of the City.',
    ),
  ).toEqual([
    'resolved: the Members of the Board place on record their appreciation to their retiring Chairman, DEPUTY JO ELM for her commitment to the lamps of the City.',
  ])
})

test('“Noted.” above numbered paragraphs leaves them alone; “Delegated Decisions” alone is no label', () => {
  expect(told('Noted.', '(1) The report was late.', '(2) Fares rose.')).toEqual(['noted'])
  expect(told('Delegated Decisions', 'The Head of Planning reported on them.')).toEqual([])
})

test('a quoted condition below the clause that adds it', () => {
  expect(
    told(
      'RESOLVED that –',
      '1. the licence be suspended; and',
      '2. the following condition be added:',
      '“Door staff shall be employed.”',
      'Reason: order.',
    ),
  ).toEqual(['resolved: 1. the licence be suspended; and / 2. the following condition be added: “Door staff shall be employed.”'])
})

test('“RECOMMENDED to Cabinet that”', () => {
  expect(told('RECOMMENDED to Cabinet that the risk be raised.')).toEqual(['recommended: the risk be raised.'])
  expect(told('The Panel RECOMMENDED to Full Council that the risk be raised.')).toEqual(['recommended: the risk be raised.'])
})

test('how minutes were voted on is no second decision; minutes approved above all titles are one', async () => {
  expect(told('The March meeting minutes were adopted with no changes. Approved 5-0.')).toEqual([
    'approved: The March meeting minutes were adopted with no changes.',
  ])
  const text =
    'April 1, 2030 Academic Council Minutes\n\nThe meeting was called to order at 10:33am.\n\nThe minutes of the March meeting were approved.\n\nThe dean stated that the plan is late.\n'
  const [meeting] = (await minutebook(text, 'minutes.txt')).meetings
  expect([meeting?.committee, meeting?.date, meeting?.items[0]?.decisions[0]?.kind]).toEqual(['Academic Council', '2030-04-01', 'approved'])
})

test.each([
  ['It was unanimously proposed that lamps be bought. Agreed by all.', ['agreed: lamps be bought.']],
  ['It was suggested that the Clerk write. The Committee agreed. The path is open.', ['agreed: the Clerk write.']],
  ['It was suggested that lamps be bought. Members were not agreed.', []],
  ['Elm proposed that Fir stay as Chair. This was seconded by Oak and unanimously agreed.', ['resolved: Fir stay as Chair.']],
  [
    'Cllr Elm was proposed by Cllr Fir, seconded by Cllr Oak and duly elected Chair.',
    ['resolved: Cllr Elm was proposed by Cllr Fir, seconded by Cllr Oak and duly elected Chair.'],
  ],
  [
    'RESOLVED: 1) to thank the hall; 2) to pay the club subject to: a) its accounts; b) a letter; 3) to wait.',
    ['resolved: 1) to thank the hall; / 2) to pay the club subject to: [a) its accounts; / b) a letter;] / 3) to wait.'],
  ],
])('what was agreed stands before the word, or says more than a name: %s', (line, decisions) => {
  expect(told(line)).toEqual(decisions)
})

test('“RESOLVED on the motion of …,” is the label of what stands below', () => {
  expect(told('RESOLVED ON THE MOTION OF COUNCILLOR ELM, seconded by COUNCILLOR FIR,', 'THAT the apology be accepted.')).toEqual([
    'resolved: THAT the apology be accepted.',
  ])
})

test('how the votes fell is no clause of what was approved', () => {
  expect(told('The minutes of 9 March were approved with the following voting results:', 'Approved 36, Opposed 1, Abstained 6')).toEqual([
    'approved: The minutes of 9 March were approved with the following voting results:',
  ])
})

test.each([
  [
    'Mr Elm proposed and Mrs Fir seconded Mr K. Oak as Chairman of the Council. The meeting unanimously agreed.',
    ['resolved: Mr K. Oak as Chairman of the Council.'],
  ],
  [
    'Mr Elm proposed and Mr Fir seconded agreement to this application and the meeting unanimously agreed.',
    ['resolved: agreement to this application'],
  ],
  ['Cllr Elm proposed and Cllr Fir seconded no objection to the plan. Agreed.', ['resolved: no objection to the plan.']],
  ['It was agreed these paths should be removed from the contract – Agreed', ['agreed: these paths should be removed from the contract']],
  ['Resolved: that the lamps be bought (Cllr Elm/Cllr Fir).', ['resolved: the lamps be bought']],
  ['Resolved: that the plan be split (North/South).', ['resolved: the plan be split (North/South).']],
])('what was seconded, and what stands behind the wording: %s', (line, decisions) => {
  expect(told(line)).toEqual(decisions)
})

test('“It was noted and agreed that …” is agreed', () => {
  expect(told('It was noted and agreed that lamps be bought.')).toEqual(['agreed: lamps be bought.'])
})

test('“2nd Cllr Fir – All agreed” says what became of the proposal above', () => {
  for (const line of ['2nd Cllr Fir – All agreed', 'Seconded Cllr Fir - All agreed', '2nd Cllr Fir – Agreed by all'])
    expect(told('Cllr Elm proposed that lamps be bought.', line).join()).not.toContain('Cllr Fir')
})
