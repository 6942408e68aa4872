// An error is certain: what rests on inference is a warning, and what was read with doubt is silent.
import { describe, expect, test } from 'vitest'
import { checkDocument } from '../src/check/document.ts'
import { createChecker } from '../src/check/index.ts'
import { open, parse } from '../src/index.ts'

const checker = createChecker()
/** "rule: severity" of the findings of some rules, in a meeting of 3 June 2030 with one item of these paragraphs. */
async function heard(paragraphs: string[], rules: string[]): Promise<string[]> {
  const head = 'LANES TOWN COUNCIL\n\nMinutes of the meeting held on Monday 3 June 2030 at 7.30 pm\n\n'
  const text = `${head}1. Apologies\n\nNone.\n\n2. Lamps\n\n${paragraphs.join('\n\n')}\n\n3. Paths\n\nThe report was noted.\n`
  const found = await checkDocument(open(text, { path: 'a.txt' }), parse, checker)
  return found.filter(({ rule }) => rules.includes(rule ?? '')).map(({ rule, severity }) => `${rule}: ${severity}`)
}
const votes = ['vote-result', 'vote-count', 'vote-name-twice']
const moved = 'Councillor Ash moved, seconded by Councillor Birch, that the lamps be mended.'

describe('figures of a vote', () => {
  test.each([
    'Roll call: 4 yeas- 0 nays- 2 absent. Motion carried.',
    '4 ayes - 1 nay - 2 abstentions. Motion carried.',
    'The canvass of the election was approved: Question 1 Yes – 310 No – 27; declaring it adopted. Motion carried unanimously.',
    'The licence was granted for 3 years, and for 2 days a week. For: 1 Against: 4 For: 6 Against: 1. The motion was carried.',
  ])('silent: %s', async (line) => {
    expect(await heard([moved, line], votes)).toEqual([])
  })

  test.each([
    'For: 3 Against: 5. The motion was carried.',
    '3 ayes, 5 nays, 1 absent. Motion carried.',
    'There were 3 votes for and 5 votes against. The motion was carried.',
    'The motion was carried unanimously: For 4, Against 1.',
  ])('an error: %s', async (line) => {
    expect(await heard([moved, line], votes)).toEqual(['vote-result: error'])
  })
})

describe('names of a vote', () => {
  test.each([
    // The comma between two members is missing, perhaps: four names would be as many as votes.
    [['For (4): Councillors Ash, Birch Elm and Fir', 'Against (1): Councillor Gum', 'The motion was carried.']],
    [['For (3): Ann Ash, Bob Birch Cora Elm', 'Against (1): Dot Gum', 'The motion was carried.']],
    // What stands behind the figure is no voter.
    [['For: 3', 'Against: 0. Proposed by Councillor Ash, seconded by Councillor Birch', 'The motion was carried.']],
    [['For (3): Councillors Ash, Birch and Elm', 'Against (1): the motion was put by Councillor Gum', 'The motion was carried.']],
  ])('silent: %j', async (lines) => {
    expect(await heard([moved, ...lines], votes)).toEqual([])
  })

  test('an error where every name is parted from the next', async () => {
    const lines = ['For (4): Councillors Ash, Birch and Elm', 'Against (1): Councillor Gum', 'The motion was carried.']
    expect(await heard([moved, ...lines], votes)).toEqual(['vote-count: error'])
  })
})

describe('dates', () => {
  const rules = ['weekday-date', 'next-meeting']
  test('with their year an error, without it a warning', async () => {
    expect(await heard(['The fete is on Thursday 5th June 2030.'], rules)).toEqual(['weekday-date: error'])
    expect(await heard(['The fete is on Thursday 5th June.'], rules)).toEqual(['weekday-date: warning'])
    expect(await heard(['The next meeting will be on Monday 27 May 2030.'], rules)).toEqual(['next-meeting: error'])
    expect(await heard(['The next meeting will be on Monday 2 July.'], rules)).toContain('next-meeting: warning')
  })
})

test('a time that may be of either half of the day contradicts nothing', async () => {
  const minutes = (start: string, end: string) =>
    `LANES TOWN COUNCIL\n\nMinutes of the meeting held on Monday 3 June 2030 at ${start}\n\n1. Apologies\n\nNone.\n\nThe meeting closed at ${end}.\n`
  const rules = async (start: string, end: string) =>
    (await checkDocument(open(minutes(start, end), { path: 'a.txt' }), parse, checker)).map(({ rule }) => rule)
  expect(await rules('9.30', '11.15am')).not.toContain('end-before-start')
  expect(await rules('9.30pm', '8.15pm')).toContain('end-before-start')
})

test('a voter may go by a short form of the name that is listed', async () => {
  const minutes = (voter: string) =>
    `LANES SCHOOL BOARD\n\nMinutes of the meeting held on Monday 3 June 2030\n\nPresent: Michael Ash, Robert Birch, Cora Elm and Dot Fir\n\n1. Fees\n\nMoved by Cora Elm, seconded by Dot Fir, to set the fees.\n\nFor (3): ${voter}, Cora Elm, Dot Fir\n\nAgainst (1): Bob Birch\n\nMotion carried.\n`
  const rules = async (voter: string) =>
    (await checkDocument(open(minutes(voter), { path: 'a.txt' }), parse, checker)).map(({ rule }) => rule)
  expect(await rules('Mike Ash')).not.toContain('voter-not-present')
  expect(await rules('Zoe Gum')).toContain('voter-not-present')
})

test('a page that shows the beginning of a meeting lacks no item', async () => {
  const minutes = (end: string) =>
    `LANES PARISH COUNCIL\n\nMinutes of the meeting held on Monday 3 June 2030\n\n1. Apologies\n\nNone.\n\n2. Minutes\n\nThese were agreed.\n\n3. Hedges\n\nIt was agreed to cut the hedge.\n\n4. Drains\n\nThe Chairman reported on the drains${end}`
  const rules = async (end: string) => (await checkDocument(open(minutes(end), { path: 'a.txt' }), parse, checker)).map(({ rule }) => rule)
  expect(await rules('.')).toContain('missing-item')
  expect(await rules(', which were not ye')).not.toContain('missing-item')
})

test('points of a list, and titles that say “none”, want no minutes', async () => {
  const text =
    'LANES OWNERS ASSOCIATION\n\nMinutes of the meeting held on Monday 3 June 2030\n\n1  Declaration of interests none\n\n2  Pool\n\nThe pool was opened by the Chair.\n\n3  Owners\n\nThe Board discussed the following with those who came:\n\n  1. Website\n  2. Fences\n  3. Community Garden\n\n4  Close\n\nThe meeting closed at 8 pm.\n'
  const found = await checkDocument(open(text, { path: 'a.txt' }), parse, checker)
  expect(found.filter(({ rule }) => rule === 'item-without-minutes')).toEqual([])
})

test('who was to be present may have sent apologies', async () => {
  const minutes = (label: string) =>
    `LANES HALL TRUST\n\nMinutes of the meeting held on Monday 3 June 2030\n\n${label}: Ann Ash, Bo Birch, Cora Elm, Dot Fir\n\n1. Apologies\n\nApologies were received from Cora Elm.\n\n2. Roof\n\nThe roof was mended.\n`
  const rules = async (label: string) =>
    (await checkDocument(open(minutes(label), { path: 'a.txt' }), parse, checker)).map(({ rule }) => rule)
  expect(await rules('Present')).toContain('apologies-and-present')
  expect(await rules('To be present')).not.toContain('apologies-and-present')
})

test('who is named between two motions does not second his own', async () => {
  const lines = [
    'Moved by Councillor Ash, seconded by Councillor Birch, that the lamps be lit. Carried.',
    'Councillor Birch moved the next.',
  ]
  expect(await heard(lines, ['mover-seconds'])).toEqual([])
  expect(await heard(['Councillor Ash moved to adjourn, seconded by Councillor Ash. Carried.'], ['mover-seconds'])).toEqual([
    'mover-seconds: error',
  ])
})
