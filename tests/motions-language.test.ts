/** The language under motions and decisions: numbers, figures of votes, outcomes, series of labels, designations. */
import { describe, expect, test } from 'vitest'
import { designationBefore, readDesignation, withoutCouncillor } from '../src/language/designations.ts'
import { figuresOf } from '../src/language/figures.ts'
import { continuing, isBullet, opens, readings } from '../src/language/labels.ts'
import { numberOf } from '../src/language/numbers.ts'
import { outcomeOf, splitResult } from '../src/language/outcomes/index.ts'
import { quotedCorrections } from '../src/language/quotations.ts'

test.each([
  ['22', 22],
  ['one', 1],
  ['Seventeen', 17],
  ['twenty-two', 22],
  ['one hundred and five', 105],
  ['Nil', 0],
  ['none', 0],
  ['no', 0],
])('%s is %i', (printed, value) => {
  expect(numberOf(printed)).toBe(value)
})

test.each(['several', 'a majority', '', '4 March'])('“%s” is no number', (printed) => {
  expect(numberOf(printed)).toBeUndefined()
})

describe('figures of a vote', () => {
  test.each([
    ['6 in favour, 1 against and 2 abstentions', { for: 6, against: 1, abstain: 2 }],
    ['For: 7 Against: Nil', { for: 7, against: 0 }],
    ['The motion passed 5-0-1.', { for: 5, against: 0, abstain: 1 }],
    ['The March minutes were approved with a 5-0-1 vote.', { for: 5, against: 0, abstain: 1 }],
    ['(Y-4; N-1 Marsh)', { for: 4, against: 1 }],
    ['with ten Members voting in favour, seven against and three abstaining', { for: 10, against: 7, abstain: 3 }],
    ['For- 5 Declared interest - 1', { for: 5 }],
    ['one abstained and six were in favour', { for: 6, abstain: 1 }],
    ['A request was made by four Members for a recorded vote on the plan.', undefined],
    ['By 4 votes to 3 it was resolved to sell the land.', { for: 4, against: 3 }],
    ['It was resolved by a majority of 5 to 2 to object.', { for: 5, against: 2 }],
    ['For 3, against 2.', { for: 3, against: 2 }],
    ['FOR 3 AGAINST 2 ABSTENTIONS 1', { for: 3, against: 2, abstain: 1 }],
    ['there voted for 30, against 12', { for: 30, against: 12 }],
    ['For the amendment 3, against 2, abstentions 1', { for: 3, against: 2, abstain: 1 }],
    ['For the motion (3), against the motion (0)', { for: 3, against: 0 }],
    ['Ayes 3, Noes 2', { for: 3, against: 2 }],
    ['3 Yes 2 No 1 Abstain', { for: 3, against: 2, abstain: 1 }],
    ['4 for 3 against 2 abstentions', { for: 4, against: 3, abstain: 2 }],
    ['Against: 2.', { against: 2 }],
    ['with the following vote totals: 5 yes, 0 no, 1 abstain.', { for: 5, against: 0, abstain: 1 }],
    ['MOTION CARRIED 2-0-1 [AYES: Elm, Fir; NOES: None; ABSENT: Oak].', { for: 2, against: 0 }],
  ])('%s', (sentence, figures) => {
    expect(figuresOf(sentence)).toEqual(figures)
  })

  test('the winning side comes first', () => {
    expect(figuresOf('lost by 22 votes to 10', 'lost')).toEqual({ for: 10, against: 22 })
    expect(figuresOf('carried by 22 votes to one', 'carried')).toEqual({ for: 22, against: 1 })
  })

  test.each([
    'Agreed from 5 to 10 pm.',
    'Outgoings: As agreed 5/3/30 £1,461.66',
    'There were 3 letters against the plan.',
    'carried forward to 2015/16',
    'It was agreed to pay Nos 1 to 5',
    'Approved at £5-10 an item',
    'The pool is let for 3 months against 2 before.',
    'There were 3 yes and many others.',
    'A vote was taken, with 35 votes for Elm and 11 for Oak.',
    'On a vote 20 voted for Option A and 9 voted for Option B.',
  ])('none: %s', (sentence) => {
    expect(figuresOf(sentence)).toBeUndefined()
  })
})

describe('outcomes', () => {
  test.each([
    ['Amendment lost.', 'lost'],
    ['Substantive Motion carried.', 'carried'],
    ['Unanimously Agreed', 'carried'],
    ['Mr. Fir seconded, and the vote was unanimous.', 'carried'],
    ['There being no further nominations the proposal was carried.', 'carried'],
    ['The Leader, with consent, withdrew her motion.', 'withdrawn'],
    ['The majority of the Members were in favour of the proposal.', 'carried'],
    ['The vote for the resolution to grant planning permission was granted by 6 votes to 1.', 'carried'],
    ['Cllr Ash was elected Chairman unanimously (as proposed by AC, seconded by RT)', 'carried'],
    ['The Leader therefore proposed and it was agreed to extend the meeting.', 'carried'],
    ['Unanimously carried by voice vote.', 'carried'],
    ['The motion to light lamps PASSED on voice vote with no dissent.', 'carried'],
    ['Carried on roll call.', 'carried'],
    ['Passed by acclamation.', 'carried'],
    ['-CARRIED-', 'carried'],
    ['208Carried', 'carried'],
    ['The motion to light lamps did not carry, and the item was put off.', 'lost'],
    ['The procedural motion was put to the vote and declared to be lost.', 'lost'],
    ['The motion, upon being put to the vote, was declared by the Mayor to be lost by 20 votes to 31.', 'lost'],
    ['Moved by Councillor Elm, seconded by Councillor Fir, and on being put was declared by the Chair to be carried.', 'carried'],
  ])('%s', (sentence, result) => {
    expect(outcomeOf(sentence)?.result).toBe(result)
  })

  test.each([
    'The work was carried out.',
    'The surplus was carried forward.',
    'Cllr Ash was elected in May.',
    'The Leader proposed that it be agreed by all.',
    'If the motion was carried, officers would write.',
    'He asked whether the motion had been agreed.',
    'Approved by the Borough',
  ])('none: %s', (sentence) => {
    expect(outcomeOf(sentence)).toBeUndefined()
  })

  test('a result printed behind the wording', () => {
    expect(splitResult('That we resume. Time: 7.50 p.m. Carried.')).toEqual({
      wording: 'That we resume. Time: 7.50 p.m.',
      result: 'Carried.',
    })
    expect(splitResult('That the works be carried')).toEqual({ wording: 'That the works be carried', result: '' })
  })
})

describe('series of labels', () => {
  test('a letter may be a roman figure', () => {
    expect(readings('(i)').map(({ kind, value }) => [kind, value])).toEqual([
      ['letter', 9],
      ['roman', 1],
    ])
    expect(opens('(i)')).toBe(true)
    expect(opens('(b)')).toBe(false)
  })

  test('(b) goes on with (a), not with a.', () => {
    const [a] = readings('(a)')
    const [stop] = readings('a.')
    expect(a && continuing(a, '(b)')).toMatchObject({ value: 2 })
    expect(stop && continuing(stop, '(b)')).toBeUndefined()
    expect(a && continuing(a, '(c)')).toBeUndefined()
  })

  test('signs are bullets', () => {
    expect(['·', '-', 'o', '(a)', '1.'].map(isBullet)).toEqual([true, true, true, false, false])
  })
})

describe('designations', () => {
  test.each([
    ['Councillor A. Teal, that', 'Councillor A. Teal'],
    ['the Leader of the Council proposed', 'Leader of the Council'],
    ['the Cabinet Member for Finance and Resources and seconded', 'Cabinet Member for Finance and Resources'],
    ['the Mayor (Councillor Burr),', 'Mayor (Councillor Burr)'],
    ['Councillor Cedar (M);', 'Councillor Cedar (M)'],
    ['NC. All in favour', 'NC'],
    ['Mr Marsh, MBE, and', 'Mr Marsh, MBE'],
  ])('%s', (text, expected) => {
    expect(readDesignation(text)?.text).toBe(expected)
  })

  test.each(['the Committee', 'Councillor', 'that lamps be lit', 'Members'])('nobody: %s', (text) => {
    expect(readDesignation(text)).toBeUndefined()
  })

  test('backwards from a verb', () => {
    const nameBefore = (text: string) => designationBefore(text, text.indexOf('|'))?.text
    expect(nameBefore('Following debate, Councillor Jane Marsh |moved')).toBe('Councillor Jane Marsh')
    expect(nameBefore('On Tuesday Councillor Rowan |moved')).toBe('Councillor Rowan')
    expect(nameBefore('a speed restriction had been |proposed')).toBeUndefined()
  })

  test('initials that spell a word are somebody behind “by” alone', () => {
    expect(readDesignation('seconded by AS and carried', 12)?.text).toBe('AS')
    expect(readDesignation('AS PROPOSED')).toBeUndefined()
  })

  test('only what says that somebody is a councillor is taken away', () => {
    expect(withoutCouncillor('Councillor Marsh')).toBe('Marsh')
    expect(withoutCouncillor('Mr Marsh')).toBe('Mr Marsh')
  })
})

test('the wording that a correction quotes', () => {
  const text = 'It was asked that it be amended to read “It was agreed to go.” The plan was noted.'
  const [found] = quotedCorrections(text)
  expect(text.slice(found?.start, found?.end)).toBe('It was agreed to go.')
  expect(quotedCorrections('Councillor Elm read “The Lamp” aloud.')).toEqual([])
})
