/** Minutes of clubs and boards: files of many meetings, agendas above, who nominates and seconds, how votes are told. */
import { describe, expect, test } from 'vitest'
import { minutebook } from '../src/index.ts'

const meetings = async (text: string) => (await minutebook(text, 'minutes.md')).meetings
const items = async (text: string) => (await meetings(text)).flatMap((meeting) => meeting.items)
const titles = async (text: string) => (await items(text)).map(({ number, title }) => (number ? `${number} ${title}` : title))
const motions = async (text: string) =>
  (await items(text)).flatMap((item) =>
    item.motions.map((one) => `${one.mover ?? '·'}/${one.seconder ?? '·'} ${one.result ?? '·'}: ${one.text ?? '·'}`),
  )
const decisions = async (text: string) =>
  (await items(text)).flatMap((item) => item.decisions.flatMap(({ clauses }) => clauses.map((clause) => clause.text)))

const present = '# Board meeting: 2031-02-03\n\n## Attendees\n\n- Ann Elm\n- Bo Fir\n\n'
const boats = '## Boats\n\nThey are old.\n'

describe('a file of many meetings', () => {
  const notes =
    '# 2031\n\n## December 19 (evening)\n\nAttendees:\n\n* Ann Elm\n* Bo Fir\n\nCancelled.\n\n' +
    '## March 5\n\nAttendees:\n\n* Ann Elm\n\nTopics:\n\n* Oars\n    * none\n    * to be bought\n* [AI: bo] mend the tents\n* Lamps\n    * lit\n\n' +
    '## March 5 - Lamp triage update\n\nAttendees:\n\n* Cy Oak\n\nMinutes:\n\n* Nothing new\n'

  test('the year stands above them; two are of one day', async () => {
    const read = await meetings(notes)
    expect(read.map(({ date, venue, attendance }) => [date, venue, attendance.map(({ name }) => name).join()])).toEqual([
      ['2031-12-19', null, 'Ann Elm,Bo Fir'],
      ['2031-03-05', null, 'Ann Elm'],
      ['2031-03-05', null, 'Cy Oak'],
    ])
    expect(read[1]?.items.map(({ title }) => title)).toEqual(['Oars', '[AI: bo] mend the tents', 'Lamps'])
  })

  test('those present are some lines below the heading', async () => {
    const one = (day: string) => `## ${day} Annual Meeting\n#### Location\nQuay House\n#### Date\n${day}\n#### Attendees\nAnn Elm, Bo Fir\n`
    const list = '#### Minutes\n- Posts\n    - None\n- Money\n    - There is some\n- New business:\n    - Oars\n'
    const read = await meetings(`${one('2031-04-21')}${list}${one('2030-04-02')}${list}`)
    expect(read.map(({ date, items: all }) => [date, all.length])).toEqual([
      ['2031-04-21', 3],
      ['2030-04-02', 3],
    ])
  })

  test('a report of a day begins no meeting', async () => {
    const text = `${present}## Lamps of May 6\n\nAttendees were few.\n\n## Boats of May 9\n\nAttendees were many.\n`
    expect(await meetings(text)).toHaveLength(1)
  })
})

describe('where items begin', () => {
  test('an agenda whose entries are headings below', async () => {
    const agenda = '## Agenda\n\n1. Mend the boats\n2. Adopt rules\n3. Elect officers\n\n'
    const text = `${present}${agenda}${boats}\n## Adopt Rules\n\nNo.\n\n## Officers\n\nThere are none yet.\n\n## Lamps\n\nLit.\n`
    expect(await titles(text)).toEqual(['Boats', 'Adopt Rules', 'Officers', 'Lamps'])
  })

  test('an agenda that no heading repeats has the items', async () => {
    const text = `${present}## Agenda\n\n1. Mend the boats\n2. Adopt rules\n3. Elect officers\n`
    expect(await titles(text)).toEqual(['1 Mend the boats', '2 Adopt rules', '3 Elect officers'])
  })

  test('numbers below one entry of a list are its own, and a version is no number', async () => {
    const list =
      '* There are three ways to mend it:\n\n\t1. Put in a new one.\n\t2. Put in an old one.\n\t3. Put it over.\n\n* Elm is for the first\n'
    const text = `${present}${boats}\n### 4.0 lamp plan\n\n* We plan.\n\n### The mast\n\n${list}\n### Oars\n\n* None.\n`
    expect(await titles(text.replace('## Boats', '### Boats'))).toEqual(['Boats', '4.0 lamp plan', 'The mast', 'Oars'])
  })
})

describe('who nominates, moves and seconds, in the present tense', () => {
  test.each([
    ['- Ann proposes that we elect Bo as President\n- Bo seconds\n- All say aye (Ann, Bo)', ['Ann/Bo carried: we elect Bo as President']],
    ['- Ann moves we elect Bo for a year\n- Bo seconds, all say aye', ['Ann/Bo carried: we elect Bo for a year']],
    ['- Bo moves to buy ink\n- Ann seconds, carries', ['Bo/Ann carried: to buy ink']],
    ['- Ann Elm nominates Bo Fir\n- Cy Oak seconds\n- Confirmed', ['Ann Elm/Cy Oak carried: Bo Fir']],
    ['- Ann Elm nominated Bo Fir\n- Cy Oak seconded\n- Elected.', ['Ann Elm/Cy Oak carried: Bo Fir']],
    ['- Nominated: Ann Elm', []],
    ['- Ann Elm nominates herself', []],
    ['Confirmed.', []],
  ])('%s', async (list, expected) => {
    expect(await motions(`${present}${boats}\n## Posts\n\n${list}\n\n## Lamps\n\nLit.\n`)).toEqual(expected)
  })
})

describe('“Proposed by: Elm” below what was proposed', () => {
  test.each([
    ['Elm shall open a bank account.', 'Unanimously approved.', ['Elm shall open a bank account.']],
    ['**Elm for Chair.**', 'Unanimously approved, with discussion of the date.', ['Elm for Chair.']],
    ['The club should own lamp.org.', 'They talked.\n\nApproved.', ['The club should own lamp.org.']],
    ['They had talked of it.', 'Approved.', []],
  ])('%s', async (above, below, expected) => {
    expect(await decisions(`${present}${boats}\n## Money\n\n${above}\n\nProposed by: Fir\n\n${below}\n`)).toEqual(expected)
  })
})

test('figures: how many people said yes', async () => {
  const text = `${present}${boats}\n## Rules\n\nElm moved to keep the rules. Fir seconded.\n\nVOTING:\n6 people said yes\n4 people abstain\n\nMOTION PASSED.\n`
  const [motion] = (await items(text)).flatMap((item) => item.motions)
  expect([motion?.result, motion?.for, motion?.abstain]).toEqual(['carried', 6, 4])
})

test.each([
  ['# Lanes Rowing Club – Annual General Meeting 2031 – Minutes\n\n3 May 2031', 'Lanes Rowing Club', '2031-05-03'],
  ['# 16-Mar-2031 Lamps TSC Meeting Notes', 'Lamps TSC', '2031-03-16'],
  ['# Lamp Club\n\nDate: 3-June-31', 'Lamp Club', '2031-06-03'],
])('body and day: %s', async (head, committee, date) => {
  const [meeting] = await meetings(`${head}\n\n## Present\n\n* Ann Elm\n* Bo Fir\n\n${boats}\n## Lamps\n\nLit.\n`)
  expect([meeting?.committee, meeting?.date]).toEqual([committee, date])
})
