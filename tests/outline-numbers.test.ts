/** Numbers that are not the items' own, and numbers that stand alone: which items are read. */
import { describe, expect, test } from 'vitest'
import { minutebook } from '../src/index.ts'

const head = 'LANES PARISH COUNCIL\n\nMinutes of the meeting held on 4 March 2030 in the Guild Room\n\nPresent: Cllr A Elm, Cllr B Fir'
const meeting = async (...lines: string[]) => (await minutebook([head, ...lines].join('\n\n'), 'minutes.md')).meetings[0]
const items = async (...lines: string[]) =>
  (await meeting(...lines))?.items.map(({ number, title }) => [number, title].filter(Boolean).join(' '))

describe('a list within an item that counts from 1 again', () => {
  const before = [
    '1\\. Apologies',
    'None.',
    '2\\. No declarations of interest were made.',
    '3\\. The minutes of the meeting held on 4 February were agreed as a true record.',
    '4\\. Accounts were presented and accepted for payment.',
    '5\\. Correspondence',
  ]
  const titles = [
    '1 Apologies',
    '2 No declarations of interest were made.',
    '3 The minutes of the meeting held on 4 February were agreed as a true record.',
    '4 Accounts were presented and accepted for payment.',
    '5 Correspondence',
  ]
  const letters = ['Oil prices', 'Wick supplies', 'Lamp posts survey', 'Harbour lights', 'Fares leaflet', 'Gate keys']
  const list = (count: number) => letters.slice(0, count).map((letter, i) => `${i + 1}\\. ${letter}`)

  test.each([3, 5, 6])('of %d letters', async (count) => {
    expect(await items(...before, ...list(count), '6\\. Planning', 'No applications.', '7\\. The Green', 'Trees were planted.')).toEqual([
      ...titles,
      '6 Planning',
      '7 The Green',
    ])
  })
})

test('“1.” alone, the department, then the title', async () => {
  expect(await items('1.', 'Roads Directorate', 'Closing of Mill Lane', 'The Engineer said that the lane was wet.')).toEqual([
    '1 Closing of Mill Lane',
  ])
})

test('“**1.**” alone above the only title: bold lines of its table are no items, and no sum is a title', async () => {
  const lines = [
    '**1.**',
    '**Draft Plan 2030**',
    'Sums were set apart:',
    '**Lanes District**',
    'B05',
    'Paths',
    '€88,000',
    '**Total**',
    '**€88,000**',
  ]
  expect(await items(...lines, 'Members thanked the staff.', 'B05 Paths', '€88,000', 'Nobody spoke against it.')).toEqual([
    '1 Draft Plan 2030',
  ])
})

test('only the first of the titles has its number', async () => {
  const grants = ['**Paths**', 'The Clerk told of the paths.', '**Grants**', 'The Clerk told of the grants.']
  expect(await items('1. Welcome', ...grants)).toEqual(['1 Welcome', 'Paths', 'Grants'])
})

test('“Apologies:” between those present is no item', async () => {
  const lines = [
    'Apologies: Cllr C Ash',
    'OFFICIALS IN ATTENDANCE:',
    'Director of Roads (Mr D Yew)',
    '**Paths**',
    'The Clerk told of the paths.',
  ]
  const read = await meeting(...lines, '**Grants**', 'The Clerk told of the grants.')
  expect(read?.items.map(({ title }) => title)).toEqual(['Paths', 'Grants'])
  expect(read?.attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
    'A Elm present',
    'B Fir present',
    'C Ash apologies',
    'Mr D Yew present',
  ])
})

test('a title in bold over two lines below its number', async () => {
  const title = [
    '**Item 2:**',
    '**Presentation by the Lanes Arts Network and by the Lanes Arts**',
    '**Exchange (Ms Ann Elm)**',
    'Ms Elm spoke of lamps.',
  ]
  expect(await items('**Item 1:**', '**Adoption of Minutes**', 'The minutes were agreed.', ...title)).toEqual([
    '1 Adoption of Minutes',
    '2 Presentation by the Lanes Arts Network and by the Lanes Arts Exchange (Ms Ann Elm)',
  ])
})

test('how many voted so stands below their names', async () => {
  const vote = ['For the Proposal', 'Councillors Elm and Fir', '(2)', 'Against the Proposal', 'Councillors Ash, Oak and Yew', '(3)']
  const read = await meeting(
    '1. Fares',
    'It was proposed by Councillor Elm, seconded by Councillor Fir, that fares rise.',
    ...vote,
    'The Clerk declared the proposal defeated.',
    '2. Lamps',
    'None.',
  )
  expect(read?.items[0]?.motions).toMatchObject([{ mover: 'Councillor Elm', result: 'lost', for: 2, against: 3 }])
})
