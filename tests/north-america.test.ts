/** Forms of minutes of the United States and Canada that are rare elsewhere. */
import { expect, test } from 'vitest'
import { minutebook } from '../src/index.ts'

async function meetingOf(lines: readonly string[]) {
  const record = await minutebook(['LANES BOARD', 'Minutes of the meeting held on 5 May 2030', '', ...lines].join('\n'), 'minutes.txt')
  const meeting = record.meetings[0]
  if (!meeting) throw new Error('no meeting')
  return meeting
}
const peopleOf = async (...lines: string[]) =>
  (await meetingOf([...lines, '1. Minutes', 'The minutes were approved.'])).attendance.map(({ name, role, status }) => [name, role, status])
const motionsOf = async (...lines: string[]) => (await meetingOf(['1. Lamps', ...lines, '2. Trees', 'None fell.'])).items[0]?.motions ?? []

test('a roll call whose calls nothing parts', async () => {
  const [motion] = await motionsOf(
    'Motion made by Selectman Fir to buy lamps.',
    'Motion seconded by Selectman Oak.',
    'Roll Call Vote:',
    'Selectman Elm,yes Selectman Fir, yes Selectman Gum, no Opposed, (1)',
  )
  expect(motion?.votes.map(({ voter, option }) => `${voter}: ${option}`)).toEqual([
    'Selectman Elm: for',
    'Selectman Fir: for',
    'Selectman Gum: against',
  ])
})

test('a body that voted in favor of doing something, and then to do another thing', async () => {
  const motions = await motionsOf(
    'On a motion by Kit Elm, seconded by Bo Fir, the board voted 4-0 in favor of buying lamps. The Board voted to adjourn.',
  )
  expect(motions.map(({ text, mover, for: pro }) => [text, mover, pro])).toEqual([['buying lamps', 'Kit Elm', 4]])
})

test('a voice vote on somebody’s motion, and whose the one vote against was', async () => {
  const [motion] = await motionsOf(
    'Voice vote on the motion of Mr. Elm to buy lamps as listed, carried by a majority, with a nay vote from Dr. Fir.',
  )
  expect(motion).toMatchObject({ mover: 'Mr. Elm', text: 'to buy lamps as listed', result: 'carried' })
  expect(motion?.votes).toMatchObject([{ voter: 'Dr. Fir', option: 'against' }])
  const [other] = await motionsOf('Motion was made by Ms. Elm, second by Mr. Fir to buy lamps.', 'Motion carried 5-1. Nay being Ms. Elm.')
  expect(other?.votes).toMatchObject([{ voter: 'Ms. Elm', option: 'against' }])
})

test('senators by their short title; a day is no vote', async () => {
  const motions = await motionsOf('Sen. Fir made a motion to buy lamps; Sen. Oak seconded. The rules should be voted on by 12/9 by email.')
  expect(motions.map(({ mover, text, for: pro }) => [mover, text, pro])).toEqual([['Sen. Fir', 'to buy lamps', null]])
})

test('who answered the roll, couples, and groups that are nobody', async () => {
  expect(await peopleOf('Chair Elm and Commissioners Fir and Oak answered the roll.')).toEqual([
    ['Elm', 'Chair', 'present'],
    ['Fir', null, 'present'],
    ['Oak', null, 'present'],
  ])
  const visitors = 'Also present: Representatives of the Lanes Watch, Sue and Gord Roe, Stan and Linda Kay, Ann Budge'
  expect((await peopleOf(visitors)).map(([name]) => name)).toEqual(['Sue Roe', 'Gord Roe', 'Stan Kay', 'Linda Kay', 'Ann Budge'])
})

test('a quorum that was missing at the meeting before', async () => {
  const meeting = await meetingOf(['1. Minutes', 'The minutes were approved with the addition that a quorum was not present.'])
  expect(meeting.status).toBe('held')
})

test('years of a school are no numbers of resolutions', async () => {
  const meeting = await meetingOf([
    'Present: Kit Elm, Bo Fir.',
    'Approval of Agenda',
    'The agenda was approved.',
    'Reports',
    '2029-30 Audited Statement',
    '2031-32 Budget',
    'Approval of Minutes',
    'The minutes were approved.',
  ])
  expect(meeting.items.map(({ number }) => number)).not.toContain('2029-30')
})

test('lists that lost the breaks between their lines: functions stand behind their people', async () => {
  expect(await peopleOf('Present: Arthur Elm, Chairman Frederick Fir Irene O’Oak Jo B. Ash Bob Yew, alternate')).toEqual([
    ['Arthur Elm', 'Chairman', 'present'],
    ['Frederick Fir', null, 'present'],
    ['Irene O’Oak', null, 'present'],
    ['Jo B. Ash', null, 'present'],
    ['Bob Yew', 'alternate', 'present'],
  ])
  const staff = 'Present: Mayor Jean Elm Councilman Al J. Fir Bob Oak, Village Manager Ella L. Ash, MMC, Director of Parks Susan Yew, Clerk'
  expect((await peopleOf(staff)).map(([name, role]) => [name, role])).toEqual([
    ['Jean Elm', 'Mayor'],
    ['Al J. Fir', null],
    ['Bob Oak', 'Village Manager'],
    ['Ella L. Ash', 'MMC, Director of Parks'],
    ['Susan Yew', 'Clerk'],
  ])
  // Functions that stand before their people.
  expect((await peopleOf('Present: Kit Elm, Chairman Vern Fir, Clerk Brian Oak, Treasurer Carol Ash')).map(([, role]) => role)).toEqual([
    null,
    'Chairman',
    'Clerk',
    'Treasurer',
  ])
  expect((await peopleOf('ROLL CALL – PRESENT: Alderman Elm Alderman Fir A Quorum was present.')).map(([name]) => name)).toEqual([
    'Elm',
    'Fir',
  ])
})

test('who withdrew a motion did not leave', async () => {
  const meeting = await meetingOf([
    'Present: Kit Elm, Bo Fir.',
    '1. Signs',
    'Mr. Elm moved to buy signs. Mr. Elm withdrew the motion. Mr. Fir withdrew from the meeting.',
  ])
  expect(meeting.attendance.map(({ name, note }) => [name, note])).toEqual([
    ['Kit Elm', null],
    ['Bo Fir', 'withdrew from the meeting'],
  ])
})

test('cases of a board, each under its own number; where the board met, and its roll call, are no items', async () => {
  const record = await minutebook(
    `MINUTES OF THE REGULAR MEETING OF THE
ZONING BOARD OF THE TOWN OF LANES
March 28, 2030, IN THE SENIOR CENTER
740 WEST QUAY ROAD
LANES, NEW YORK

Present: Kit Elm, Chairman
Bo Fir

APPROVAL OF MINUTES
Postponed.

APPLICATION NO. 1 - CASE NO. 2764 Ann Birch
Ms. Birch stated that they had reduced the request. The Board voted as follows:
Kit Elm, Chairman Yes
Bo Fir No

APPLICATION NO. 2 - CASE NO. 2765 Cy Gum (adjourned 1/24/30)
The applicant requested an adjournment.

ADJOURNMENT
The meeting was adjourned at 10:00 p.m.`,
    'minutes.txt',
  )
  expect(record.meetings[0]?.items.map(({ title }) => title)).toEqual([
    'APPROVAL OF MINUTES',
    'APPLICATION NO. 1 - CASE NO. 2764 Ann Birch',
    'APPLICATION NO. 2 - CASE NO. 2765 Cy Gum (adjourned 1/24/30)',
    'ADJOURNMENT',
  ])
})

test('a dissent that was asked for under a standing order', async () => {
  const [motion] = await motionsOf(
    'MOVED by Member A Elm, seconded by Member B Fir:',
    'That the Board buy lamps.',
    'CARRIED',
    'Under the Standing Order 1.9.7 Member C Oak requested her dissenting vote be recorded.',
  )
  expect(motion?.votes).toMatchObject([{ option: 'against', option_printed: 'dissenting vote' }])
})

test('a commission that kept minutes by the clock', async () => {
  const record = await minutebook(
    `Lanes County Commission Minutes
July 11, 2030

Lanes County Commission met pursuant to adjournment with these members present: Leo Elm, Presiding Commissioner; Rob Fir, Commissioner District 1; and the following proceedings were had to viz;

Attendees at the beginning of the meeting included Amy Ash, Kim Gum, and Ryan Yew.

9:04 a.m.:  Rob Fir made a motion to approve the agenda.  Leo Elm provided a second.  All in favor; motion carried.

Roll Call Vote was held as follows:

Leo Elm – Yea

Rob Fir – Yea`,
    'minutes.txt',
  )
  const [meeting] = record.meetings
  expect(meeting?.attendance.map(({ name }) => name)).toEqual(['Leo Elm', 'Rob Fir', 'Amy Ash', 'Kim Gum', 'Ryan Yew'])
  expect(meeting?.items[0]?.motions).toMatchObject([{ mover: 'Rob Fir', seconder: 'Leo Elm', result: 'carried' }])
  expect(meeting?.items[0]?.motions[0]?.votes).toHaveLength(2)
})

test('functions before their people, each with its colon', async () => {
  const [first, second] = await peopleOf('Staff Present: Chief Administrative Officer: Marian Gum, Finance Assistant: Karine Yew')
  expect(first?.[0]).toBe('Marian Gum')
  expect(first?.[1]).not.toBe('Finance Assistant')
  expect(second).toEqual(['Karine Yew', 'Finance Assistant', 'present'])
})
