/** Minutes of clubs, societies, parents and working groups, mostly in Markdown: lists within lists, chats, elections. */
import { describe, expect, test } from 'vitest'
import { minutebook } from '../src/index.ts'

const meeting = async (text: string) => {
  const [first] = (await minutebook(text, 'minutes.md')).meetings
  if (!first) throw new Error('no meeting')
  return first
}
const titles = async (text: string) => (await meeting(text)).items.map(({ title }) => title)
const names = async (text: string) => (await meeting(text)).attendance.map(({ name, status }) => `${name} ${status}`)
const motions = async (text: string) =>
  (await meeting(text)).items.flatMap((item) =>
    item.motions.map((one) => `${one.mover ?? '·'}/${one.seconder ?? '·'} ${one.result ?? '·'}: ${one.text ?? '·'}`),
  )
const decisions = async (text: string) =>
  (await meeting(text)).items.flatMap((item) =>
    item.decisions.map((one) => `${one.kind}: ${one.clauses.map(({ text }) => text).join(' | ')}`),
  )

const present = 'LBSS Meeting Minutes\n\nMay 6, 2030\n\nIn attendance: Ann Elm, Bo Fir, Cy Oak\n\n'

test.each(['Welcome, attendance and apologies', 'Apologies and welcome', 'Attendance and apologies'])(
  '“%s” opens the business',
  async (title) => {
    const text = `${present}${title}\n\nAll were welcomed.\n\nMinutes of the last meeting\n\nAgreed.\n\nAny other business\n\nNone.\n`
    expect(await titles(text)).toEqual([title, 'Minutes of the last meeting', 'Any other business'])
  },
)

describe('minutes that are one list', () => {
  const list =
    '- Lockers\n  - The keys have come.\n  - Moved (Elm): to let them to members. Seconded Fir. Passed.\n' +
    '- Lamps\n  - None were lit.\n  - A new one costs £9.\n- Barbecue\n  - Fir will buy coal.\n- Any other business\n'

  test('the entries of its first level are the items', async () => {
    expect(await titles(`${present}${list}\nMeeting adjourned at 9pm.\n`)).toEqual(['Lockers', 'Lamps', 'Barbecue', 'Any other business'])
    expect(await motions(present + list)).toEqual(['Elm/Fir carried: to let them to members'])
    expect(await decisions(present + list)).toEqual(['resolved: to let them to members.'])
  })

  test('below “Agenda items” those of its second', async () => {
    const notes =
      '# 2030-05-06\n\n## Attendance\n\n- Ann Elm, Bo Fir\n\n## Notes\n\n- Welcome\n- Roles\n    - Fir takes notes\n- News\n    - None\n' +
      '- Agenda items\n    - [NEW] Lamps?\n        - Elm: are they lit?\n            - Fir: they are\n    - Boats\n        - None came\n- Close\n'
    expect(await titles(notes)).toEqual(['Welcome', 'Roles', 'News', '[NEW] Lamps?', 'Boats', 'Close'])
  })

  test('a list of speakers, or of sentences, has no titles', async () => {
    const said = (line: string) => `${present}${Array(5).fill(`- ${line}\n  - So they are.\n`).join('')}`
    expect(await titles(said('Elm: what of the lamps'))).toEqual([null])
    expect(await titles(said('Elm asked whether the lamps were lit.'))).toEqual([null])
  })
})

describe('chats', () => {
  const chat =
    '# Minutes from 6.5.2030\n\nAttendees\n\nPresent\n    Ann_Elm, Bo_Fir, Cy_Van_Oak\nScribe\n    Di_Ash\n\nContents\n\n    Lamps\n    Boats\n    Moorings\n\nMeeting minutes\n## Lamps\n\n' +
    'ae: the lamps of the quay are lit again and stay so all night long\n\nbf: so they are\n… and bright\n\n<cy> +1\n\nBoats\n\nae: none\n\nMoorings\n\nbf: paid\n'

  test('a turn is a paragraph, also in small letters', async () => {
    const [lamps] = (await meeting(chat)).items
    expect(lamps?.blocks.map(({ text }) => text)).toEqual([
      'ae: the lamps of the quay are lit again and stay so all night long',
      'bf: so they are',
      '… and bright',
      '<cy> +1',
    ])
  })

  test('titles that the list of contents names, and names with lines between', async () => {
    expect(await titles(chat)).toEqual(['Lamps', 'Boats', 'Moorings'])
    expect(await names(chat)).toEqual(['Ann Elm present', 'Bo Fir present', 'Cy Van Oak present', 'Di Ash present'])
  })
})

describe('elections', () => {
  const agm =
    'The AGM was held on Thursday 6th May 2030.\n\n- Ann Elm (Chair, Webmaster)\n- Bo Church (Secretary)\n- Cy Oak\n- Di Ash\n\nApologies for Absence\n\n- Ed Fir (Chair)\n\n' +
    '## Chair’s Report\n\n## Treasurer’s Report\n\nAll is paid.\n\n## Elections\n\nDi and Cy counted.\n\n### Chair\n\n- Cy Oak stands (proposed: Ann, seconded: Di)\n- Elected unanimously (11)\n\n' +
    '### Secretary\n\n- Di Ash stands (proposed: Ann, seconded: Cy)\n- Elected unanimously (11)\n\n## 2031 Budget\n\nNone.\n'

  test('offices are items below “Elections”, an empty report is one, and a year is no number', async () => {
    expect(await titles(agm)).toEqual(['Chair’s Report', 'Treasurer’s Report', 'Elections', 'Chair', 'Secretary', '2031 Budget'])
    expect((await motions(agm)).map((one) => one.split(':', 1)[0])).toEqual(['Ann/Di carried', 'Ann/Cy carried'])
  })

  test('a list of people at the head, told by the functions of some; a Church among them is no place', async () => {
    expect(await names(agm)).toEqual(['Ann Elm present', 'Bo Church present', 'Cy Oak present', 'Di Ash present', 'Ed Fir apologies'])
    expect((await meeting(agm)).venue).toBeNull()
  })

  test('who was chosen was not therefore there', async () => {
    const text = `${present}## Lamps\n\nMoved: to form a group. Members: Elm, Fir\n\n## Group\n\nCommittee: Gus Larch, Jo Rowan - Passed\n`
    expect(await names(text)).toEqual(['Ann Elm present', 'Bo Fir present', 'Cy Oak present'])
  })
})

describe('what is moved, and what becomes of it', () => {
  test.each([
    ['Moved (A. Elm): to light lamps. Seconded Fir. Passed.', ['A. Elm/Fir carried: to light lamps']],
    ['Moved (Elm) that lamps be lit. Carried.', ['Elm/· carried: lamps be lit']],
    ['Moved: to light lamps. Passed.', ['·/· carried: to light lamps']],
    ['Elm moved to light lamps. Fir seconded.\n\nThere were no objections.', ['Elm/Fir carried: to light lamps']],
    ['A motion was made to light lamps. There was no objection.', ['·/· carried: to light lamps']],
    ['Elm moved to light lamps. No one seconded and the idea died.', ['Elm/· lost: to light lamps']],
    ['Elm moved to light lamps.\n\nFir moved to wait.\n\nElm seconded.', ['Elm/· ·: to light lamps', 'Fir/Elm ·: to wait']],
    ['Elm nominated himself for Chair. There was no objection.', []],
  ])('%s', async (line, expected) => {
    expect(await motions(`${present}## Lamps\n\n${line}\n\n## Boats\n\nNone.\n`)).toEqual(expected)
  })

  test('who moved a thing does not second it', async () => {
    const text = `${present}## Lamps\n\nElm moved to light lamps.\n\nMember 7 moved to wait.\n\nElm seconded.\n\n## Boats\n\nNone.\n`
    expect((await motions(text))[0]).toBe('Elm/· ·: to light lamps')
  })

  test('“It was decided however that”', async () => {
    const text = `${present}## Lamps\n\nIt was decided however that lamps be lit.\n\n## Boats\n\nIt was agreed instead to wait.\n`
    expect(await decisions(text)).toEqual(['resolved: lamps be lit.', 'agreed: to wait.'])
  })
})

describe('several meetings in one file', () => {
  const notes =
    '# Lamp notes\n\n## 2030-05-06\n\n### Attendees\n\nAnn Elm, Bo Fir\n\n### Lamps\n\nThey were lit.\n\n### Boats\n\nNone.\n\n' +
    '## 2030-06-03\n\n### Attendees\n\nAnn Elm, Cy Oak\n\n### Lamps\n\nStill lit.\n\n### Moorings\n\nFull.\n'

  test('each has its heading with a day, and those present below it', async () => {
    const { meetings } = await minutebook(notes, 'notes.md')
    expect(meetings.map(({ date, attendance, items }) => [date, attendance.length, items.map(({ title }) => title)])).toEqual([
      ['2030-05-06', 2, ['Lamps', 'Boats']],
      ['2030-06-03', 2, ['Lamps', 'Moorings']],
    ])
    expect(meetings[1]?.attendance.map(({ name }) => name)).toEqual(['Ann Elm', 'Cy Oak'])
  })

  test('a day in the heading of an item begins no meeting', async () => {
    const one = notes.replace('### Attendees\n\nAnn Elm, Cy Oak\n\n', '')
    expect((await minutebook(one, 'notes.md')).meetings.length).toBe(1)
  })
})

describe('tables of items', () => {
  const rows = [
    ['Lamps', 'The group agreed to keep lamps and boats apart.', 'Ann Elm to buy lamps'],
    ['Boats', 'None came, and none were seen.', ''],
    ['Close', '', ''],
  ]
  const expected = ['Lamps', 'Boats', 'Close']

  test('in Markdown', async () => {
    const table = ['| Topic | Notes | Actions |', '|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')
    expect(await titles(`${present}## Agenda\n\n${table}\n`)).toEqual(expected)
    expect(await decisions(`${present}## Agenda\n\n${table}\n`)).toEqual(['agreed: to keep lamps and boats apart.'])
  })

  test('in HTML, with several paragraphs in a cell', async () => {
    const cell = (text: string) => `<td>${text === '' ? '<br>' : `<p>${text}</p><p>So it is.</p><p>And was.</p>`}</td>`
    const body = rows.map(([title = '', ...rest]) => `<tr><td>${title}</td>${rest.map(cell).join('')}</tr>`).join('')
    const head = '<tr><th>Discussion Points</th><th>Notes/Action Items</th><th>Actions: Responsible/None</th></tr>'
    expect(await titles(`${present}## Agenda\n\n<table><thead>${head}</thead><tbody>${body}</tbody></table>\n`)).toEqual(expected)
  })

  test('an agenda with times is none', async () => {
    const table = '| Item | Time (min) |\n|---|---|\n| Lamps and the long report on them | 20 |\n| Boats and the long report on them | 40 |'
    expect(await titles(`${present}## Agenda\n\n${table}\n\n## Lamps\n\nLit.\n\n## Boats\n\nNone.\n`)).toEqual(['Lamps', 'Boats'])
  })
})

describe('people by their handles and initials', () => {
  const head = (attending: string) =>
    `# Lamp Group Meeting Minutes\n\nDate: 6 May 2030\n\n${attending}\n\n## Lamps\n\nLit.\n\n## Boats\n\nNone.\n`
  test.each([
    ['Present: @annelm @bo-fir @Oak3', ['annelm', 'bo-fir', 'Oak3']],
    ['## Attendees\n\n- @annelm\n- @bofir (late)', ['annelm', 'bofir']],
    ['## Attendees\n\n- Everyone: @annelm @bofir\n- Note taker: @annelm', ['annelm', 'bofir']],
    ['Attending: ae, bf, cy (after the vote)', ['ae', 'bf', 'cy']],
    ['Present: Ann Elm @annelm (chair), Bo Fir', ['Ann Elm', 'Bo Fir']],
    ['Present: Ann Elm, Bo Fir\n\nContact: ann@elm.example', ['Ann Elm', 'Bo Fir']],
  ])('%s', async (attending, expected) => {
    expect((await meeting(head(attending))).attendance.map(({ name }) => name)).toEqual(expected)
  })
})

describe('who decides in clubs', () => {
  const item = (line: string) => decisions(`${present}## Lamps\n\n${line}\n\n## Boats\n\nNone.\n`)
  test.each([
    ['The exec decided to wait.', ['resolved: to wait.']],
    ['The society agreed that lamps be lit.', ['agreed: lamps be lit.']],
    ['A vote of the committee unanimously agreed to keep the lease.', ['agreed: to keep the lease.']],
    ['The Committee appointed Ann Elm as webmaster.', ['resolved: Ann Elm as webmaster.']],
    ['The following papers were approved for publication:\n\n- Lamps\n- Boats', ['approved: Lamps | Boats']],
    ['Proposed by Ann Elm. Seconded by Bo Fir that the rules be kept. Carried.', ['resolved: the rules be kept.']],
    ['Proposed (by proxy) by Ann Elm and seconded by Bo Fir that Cy Oak be Chair. Carried.', ['resolved: Cy Oak be Chair.']],
    ['Motion: moved Elm, second Fir: That Oak be repaid. Passed.', ['resolved: Oak be repaid.']],
    ['A group agreed that the lamps were old.', []],
    ['The tennis club agreed with the plan.', []],
  ])('%s', async (line, expected) => {
    expect(await item(line)).toEqual(expected)
  })

  test('a heading “Resolved” above the first title', async () => {
    const text = `${present}## Resolved\n\n- Lamps are lit at six.\n- A member may go by a 2/3 vote. (7-0)\n\n## Talk\n\nOf boats.\n\n## Close\n\nAt nine.\n`
    expect(await decisions(text)).toEqual(['resolved: Lamps are lit at six. | A member may go by a 2/3 vote. (7-0)'])
    expect((await meeting(text)).items[0]?.motions.map(({ result, votes }) => [result, votes])).not.toContainEqual(['lost', []])
  })

  test('“Amendments proposed, seconded and passed”', async () => {
    const text = `${present}## Rules\n\nAmendments proposed, seconded and passed on a show of hands.\n\n## Boats\n\nNone.\n`
    expect(await motions(text)).toEqual(['·/· carried: ·'])
    expect(await item('Each has one vote for each officer.')).toEqual([])
  })
})

test('boxes to tick, and who is to act by his handle', async () => {
  const text = `${present}## Lamps\n\nLit.\n\n## Action items\n\n- [ ] Ann to buy lamps\n- [x] @bofir open an issue\n- Cy: paint the boat\n`
  expect((await meeting(text)).items.at(-1)?.actions.map(({ owner, text }) => [owner, text])).toEqual([
    ['Ann', 'Ann to buy lamps'],
    ['@bofir', '@bofir open an issue'],
    ['Cy', 'Cy: paint the boat'],
  ])
})

test('a group in which nothing is, among groups', async () => {
  expect(await titles(`${present}# Old Topics\n\n# New Topics\n\n## Lamps\n\nLit.\n\n## Boats\n\nNone.\n`)).toEqual(['Lamps', 'Boats'])
})

test('the agenda of the next meeting has no items of this one', async () => {
  const text =
    '## Attendance\n\n**Present:** Ann Elm (AE), Bo Fir (BF)\n\n## Meeting\n\n### Lamps\n\nAE lit them.\n\n### Boats\n\nNone.\n\n## Next meeting\n\n### 17:15, Wednesday 21 May 2031, the School\n\n#### Agenda\n\n1. Lamps\n2. Boats\n3. Moorings\n'
  expect(await titles(text)).toEqual(['Lamps', 'Boats', 'Next meeting'])
})

test.each([
  ['# LBSS Meeting Minutes', 'LBSS'],
  ['# Minutes from PFA meeting held 6 May 2030', 'PFA'],
  ['# Minutes of LUG 2030 AGM - 6 May 2030', 'LUG'],
  ['# 2030-05-06 Marl Worker Co-op Board Meeting - May 6, 2030', 'Marl Worker Co-op Board'],
  ['Minutes LBSS committee meeting held Mon May 6 2030', 'LBSS committee'],
  ['# AGM Minutes', null],
  ['# IRC Minutes from 6.5.2030', null],
])('a body that goes by its letters: %s', async (heading, committee) => {
  expect((await meeting(`${heading}\n\nPresent: Ann Elm, Bo Fir\n\n## Lamps\n\nThey were lit.\n\n## Boats\n\nNone.\n`)).committee).toBe(
    committee,
  )
})

test('the zone of a time is no time', async () => {
  expect((await meeting(`date: 2030-05-06 12:03:03 UTC+12:00\n\n${present}## Lamps\n\nLit.\n\n## Boats\n\nNone.\n`)).start_time).toBeNull()
})
