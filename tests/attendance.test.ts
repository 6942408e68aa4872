import { describe, expect, test } from 'vitest'
import { type Attendee, minutebook, open, parse } from '../src/index.ts'

async function attendance(text: string, path = 'minutes.txt'): Promise<Attendee[]> {
  const tree = await parse(open(text, { path }))
  return tree.children[0]?.attendance ?? []
}

/** "present Councillor Ash (Chair)": what a test reads at a glance. */
const told = (list: Attendee[]) =>
  list.map((one) =>
    [
      one.status,
      one.honorific,
      one.name,
      one.role && `(${one.role})`,
      one.organization && `[${one.organization}]`,
      one.substituteFor && `for ${one.substituteFor}`,
      one.remote && 'remote',
      one.note && `“${one.note}”`,
    ]
      .filter(Boolean)
      .join(' '),
  )

const printed = (head: string, first = '1. Minutes\n\nRESOLVED that the minutes of 4 March be approved.') =>
  `LANES COMMITTEE\n\nMinutes of the meeting of the Lanes Committee held on Tuesday 7 May 2030 at 7.00 pm\n\n${head}\n\n${first}\n\n9. Lamps\n\nThe Committee considered a report on lamps.\n\nRESOLVED that the report be noted.\n`

const page = (title: string, minutes: string) =>
  `Agenda and minutes\n\nLanes Committee - Monday, 3rd June, 2030 6.30 pm\n\nVenue: Lower Hall\n\nItems\nNo. Item\n\n1.\n\n${title}\n\nTo receive any.\n\nMinutes:\n\n${minutes}\n\n2.\n\nLamps\n\nMinutes:\n\nRESOLVED that lamps be bought.\n`

test.each([
  [
    'Present: Dr Ann Elm (AE), JL, MC, RM and PS\nApologies: JJ, PT.\n\nWelcome and introductions\n\nGround Rules Explained',
    ['present Dr Ann Elm', 'present JL', 'present MC', 'present RM', 'present PS', 'apologies JJ', 'apologies PT'],
  ],
  [
    'Present: Jo Elm (GP), HS (Patient), VK (Patient), WL (Patient)',
    ['present Jo Elm [GP]', 'present HS [Patient]', 'present VK [Patient]', 'present WL [Patient]'],
  ],
  ['Present: Ann Elm, LDC, Bo Fir, NDC, Cy Oak, SDC', ['present Ann Elm [LDC]', 'present Bo Fir [NDC]', 'present Cy Oak [SDC]']],
  ['Present: Bo Fir, Elizabeth (Betty) Elm, Jo Oak (19:10)', ['present Bo Fir', 'present Elizabeth (Betty) Elm', 'present Jo Oak “19:10”']],
  [
    'Present: Councillors\nA Elm B Fir\nC Oak\nAlso Present Clerk to the Council D Ash',
    ['present Councillor A Elm', 'present Councillor B Fir', 'present Councillor C Oak', 'present D Ash (Clerk to the Council)'],
  ],
  ['Present: Elm, Fir\n\nOther Lawful Business-none', ['present Elm', 'present Fir']],
  ['Attendees\n\n* Jo Elm\n* Bo Fir\n* Douglas\n* Cy Oak', ['present Jo Elm', 'present Bo Fir', 'present Douglas', 'present Cy Oak']],
  [
    'Staff in attendance: Jo Elm, Town Manager Bo Fir, Administrative Secretary Cy Oak, Engineer',
    ['present Jo Elm (Town Manager)', 'present Bo Fir (Administrative Secretary)', 'present Cy Oak (Engineer)'],
  ],
  ['Present: Committeeman Jo Elm, Committeewoman Bo Fir', ['present Committeeman Jo Elm', 'present Committeewoman Bo Fir']],
  [
    'The Board met at 8 p.m. In attendance were Supervisors: Vice Chairman Jo Elm, Secretary/Treasurer Bo Fir and Member Cy Oak. Also present were: Auditors-elect Di Ash and Ed Yew.',
    [
      'present Jo Elm (Vice Chairman)',
      'present Bo Fir (Secretary/Treasurer)',
      'present Member Cy Oak',
      'present Di Ash (Auditors-elect)',
      'present Ed Yew',
    ],
  ],
  [
    'Members\n\nJo Elm, ONZM\n\nAnn Fir (ONZM)\n\nabsent from 1.30pm to 3.49pm\n\nBo Oak\n\nVia electronic attendance\n\nCy Ash (initially)',
    ['present Jo Elm, ONZM', 'present Ann Fir “absent from 1.30pm to 3.49pm”', 'present Bo Oak remote', 'present Cy Ash “initially”'],
  ],
  [
    'Officials in Attendance\nCounty Manager: Tom Elm\nDirectors: Kit Oak, Jo Fir (A)\nHead of Finance: Di Ash',
    ['present Tom Elm (County Manager)', 'present Kit Oak (Director)', 'present Jo Fir (Director)', 'present Di Ash (Head of Finance)'],
  ],
  [
    'Present: Elm, Hall, Gum, Gray, Fir (27)\nEx-officio: Jo Ash, Provost\nMembers absent without representation: Oak and Yew',
    [
      'present Elm',
      'present Hall',
      'present Gum',
      'present Gray',
      'present Fir',
      'present Jo Ash (Ex-officio, Provost)',
      'absent Oak',
      'absent Yew',
    ],
  ],
  [
    'Guests: Jo Elm – Registrar\nBo Fir and Cy Oak – Student Representatives',
    ['present Jo Elm (Registrar)', 'present Bo Fir (Student Representatives)', 'present Cy Oak (Student Representatives)'],
  ],
  ['Present:\nAbsent:\nDeans:\nGuests:\nI.\nS. Elm, R. Fir\nT. Oak, U. Ash', []],
  [
    'The Cathaoirleach Councillor Jo Elm presided.\nMembers Present\nCouncillors Jo Elm, Bo Fir',
    ['present Councillor Jo Elm (Chair)', 'present Councillor Bo Fir'],
  ],
  [
    'Present: Councillors E. Elm B. de Fir L. Oak Chief Administrative Officer K. Ash Director of Lamps Margaret I. Gum',
    [
      'present Councillor E. Elm',
      'present Councillor B. de Fir',
      'present Councillor L. Oak',
      'present K. Ash (Chief Administrative Officer)',
      'present Margaret I. Gum (Director of Lamps)',
    ],
  ],
  [
    'Present: Susan Elm (SE-Chair), David Fir-Oak (DF-O), Kit Ash (Minute Taker)',
    ['present Susan Elm (Chair)', 'present David Fir-Oak', 'present Kit Ash (Minute Taker)'],
  ],
  [
    'Attendees: Jo Elm, Bo Fir plus three Members of the\n\nApologies:    Gordon Oak',
    ['present Jo Elm', 'present Bo Fir', 'apologies Gordon Oak'],
  ],
  [
    'PRESENT: Jo Elm, Reeve\nOTHERS IN   S. Fir, Lanes Herald\nATTENDANCE:  C. Oak, Lanes Club',
    ['present Jo Elm (Reeve)', 'present S. Fir [Lanes Herald]', 'present C. Oak [Lanes Club]'],
  ],
  [
    'Zoning Board of Lamps Members Present – Rick Elm – Vice Chairman, Bo Fir and Jo Oak.\n\nZoning Board of Lamps Members Absent: Di Ash\n\nMembers of the public appearing before the planning board: Cy Yew (owner), Ed Gum',
    ['present Rick Elm (Vice Chairman)', 'present Bo Fir', 'present Jo Oak', 'absent Di Ash', 'present Cy Yew (owner)', 'present Ed Gum'],
  ],
  [
    'Members in attendance: Robert Elm (BE) Chair, John (Pat) Fir (PF)\nAnne Oak, PB secretary was absent. Di Ash, Selectwoman was present\n\nB Yew, Vice Chairman, reconvened the Zoning Board at 7:00 PM.',
    ['present Robert Elm (Chair)', 'present John (Pat) Fir', 'absent Anne Oak (PB secretary)', 'present Di Ash (Selectwoman)'],
  ],
  [
    'Public Present: Jo Elm, Bud Fir – Selectman, Tim Oak Mr. Ash called the meeting to order at 7:05 P.M.',
    ['present Jo Elm', 'present Bud Fir (Selectman)', 'present Tim Oak'],
  ],
  [
    'In attendance: Jo Elm: Union President (Chair), Bo Fir: VP Sports and Societies, Cy Ash: VP Community, Di Oak (part)',
    [
      'present Jo Elm (Union President, Chair)',
      'present Bo Fir (VP Sports and Societies)',
      'present Cy Ash (VP Community)',
      'present Di Oak “part”',
    ],
  ],
  [
    'Present: Trustees Elm, Fir, Ash, and Village Clerk Oak.',
    ['present Trustee Elm', 'present Trustee Fir', 'present Trustee Ash', 'present Oak (Village Clerk)'],
  ],
  ['Present: Councillors Elm, Fir and the Chief Executive Officer', ['present Councillor Elm', 'present Councillor Fir']],
])('initials, nicknames and lone names: %s', async (head, list) => {
  expect(told(await attendance(printed(head)))).toEqual(list)
})

test('board members beside staff in two columns that lie in one, and the next title in the same line', async () => {
  const list = await attendance(
    printed(
      'Board members in attendance:    Staff in attendance:\nJo Elm\nBo Fir, Manager\n\nGuests: Cy Oak, Pack 38 CALL TO ORDER: Chairman Elm called the meeting to order.',
    ),
  )
  expect(list.map(({ name, capacity }) => [name, capacity])).toEqual([
    ['Jo Elm', 'member'],
    ['Bo Fir', 'officer'],
    ['Cy Oak', 'other'],
  ])
})

test.each([
  [
    'Call to Order',
    'Meeting called to order at 5.05. Elm, Godfrey Fir, Oak & Ash present.',
    ['present Elm', 'present Godfrey Fir', 'present Oak', 'present Ash'],
  ],
  [
    'Apologies',
    'Cllr Elm – it was agreed to accept them.\n\nCllr Fir – arrived at 7.40pm',
    ['apologies Cllr Elm', 'present Cllr Fir “arrived at 7.40pm”'],
  ],
  [
    'Apologies',
    'Apologies were received from Cllr Elm. Councillor Fir left item 9 to others as he was present at the visit.',
    ['apologies Cllr Elm'],
  ],
  [
    'Lamps',
    'Cllr Elm signed the declaration, witnessed by the Clerk and then joined the meeting.',
    ['present Cllr Elm “joined the meeting”'],
  ],
])('%s: %s', async (title, minutes, list) => {
  expect(told(await attendance(page(title, minutes)))).toEqual(list)
})

test('letters before names without titles, where a legend says what they mean', async () => {
  const head =
    'Councillors:\n\nP  Ann Elm (Chair)\n\nP  Bo Ap Fir\n\nA  Cy Oak\n\nP   Di Ash (substitute for Jo Birch)\n\nA  Jo Birch\n\nP: Present\n\nA: Apologies for absence submitted\n\nOfficers in attendance: Kit Yew (Legal)'
  const list = await attendance(printed(head))
  expect(list.map(({ status, name }) => `${status} ${name}`)).toEqual([
    'present Ann Elm',
    'present Bo Ap Fir',
    'apologies Cy Oak',
    'substitute Di Ash',
    'apologies Jo Birch',
    'present Kit Yew',
  ])
})

test('initials like those of the others are no letters of a district councillor or of a body', async () => {
  const names = async (list: string) =>
    (await attendance(page('Apologies', `Apologies were received from ${list}.`))).map(({ name }) => name)
  expect(await names('Councillors: DJ Elm, SPA Fir and DC Oak')).toEqual(['DJ Elm', 'SPA Fir', 'DC Oak'])
  expect(await names('Councillors A Elm, B Fir and DC Oak')).toEqual(['A Elm', 'B Fir', 'Oak'])
})

test.each(['There were 3 apologies for absence:', 'There were three apologies:', 'The following apologies were received:'])(
  '“%s” above the names',
  async (label) => {
    const list = await attendance(page('Apologies', `${label}\n\nCllr Ann Elm\n\nCllr Bo Fir\n\nMiss Cy Oak`))
    expect(list.map(({ status, name }) => `${status} ${name}`)).toEqual(['apologies Ann Elm', 'apologies Bo Fir', 'apologies Miss Cy Oak'])
  },
)

test('the place below who chaired, where the committee met, and groups are nobody', async () => {
  const head =
    'Chair:  Councillor K Elm\nVenue:  Civic Centre, Ash Road, Sedge\nTime:  10 am\n\nPRESENT:  Councillor K Elm in the chair\n\nCouncillors Fir and Oak.\n\nThe sub-committee met at the Civic Centre, Sedge.\n\nIn Attendance:\nTaxi Drivers and operators'
  expect((await attendance(printed(head))).map(({ name }) => name)).toEqual(['K Elm', 'Fir', 'Oak'])
})

test('whom another has replaced on the committee is nobody’s substitute', async () => {
  const list = await attendance(
    page('Membership', 'The Chair noted a change of membership, with Councillor Elm having been replaced by Councillor Fir.'),
  )
  expect(list).toEqual([])
})

test('who was substituted by whom, between others', async () => {
  const list = await attendance(
    page(
      'Apologies',
      'Apologies were received from Cllr Elm, who was substituted by Cllr Fir, Cllr Oak and Cllr Ash, who was replaced by Cllr Gum.',
    ),
  )
  expect(list.map(({ status, name, substituteFor }) => [status, name, substituteFor].filter(Boolean).join(' '))).toEqual([
    'apologies Elm',
    'substitute Fir Elm',
    'apologies Oak',
    'apologies Ash',
    'substitute Gum Ash',
  ])
  const listed = await attendance(
    page('Apologies', 'Apologies were received from:\n\n· Cllr Elm, who was substituted by Cllr Fir, · Cllr Oak, and · Cllr Ash.'),
  )
  expect(listed.map(({ status, name }) => `${status} ${name}`).sort()).toEqual([
    'apologies Ash',
    'apologies Elm',
    'apologies Oak',
    'substitute Fir',
  ])
})

test('a table of governors with marks', async () => {
  const { meetings } = await minutebook(
    '# Sedge School\n\nMinutes of the meeting held on 13 March 2030\n\n| Governor | Role | Present |\n|---|---|---|\n| Ann Elm | Chair | ✓ |\n| Bo Fir | Parent | ✓ |\n| Di Ash | Staff | Apologies |\n\n1. Welcome\n\nNone.\n\n2. Policies\n\nThe policy was approved.\n',
    'minutes.md',
  )
  expect(meetings[0]?.attendance.map(({ status, name }) => [status, name].join(' '))).toEqual([
    'present Ann Elm',
    'present Bo Fir',
    'apologies Di Ash',
  ])
})

test('who stood in for whom, told behind a name and in a table of reserves', async () => {
  const told = (list: Attendee[]) =>
    list.map(({ status, name, substituteFor }) => [status, name, substituteFor].filter(Boolean).join(' ')).sort()
  const pair = ['apologies Ann Elm AM', 'apologies Cy Oak', 'substitute Bo Fir AM Ann Elm AM']
  expect(
    told(
      await attendance(
        page('Apologies', 'Apologies were received from Ann Elm AM, for whom Bo Fir AM attended as a substitute, and from Cy Oak.'),
      ),
    ),
  ).toEqual(pair)
  const reserves = ['apologies Ann Elm', 'apologies Cy Oak', 'substitute Bo Fir Ann Elm', 'substitute Di Ash Cy Oak']
  const names = ['Councillor Ann Elm', 'Councillor Bo Fir', 'Councillor Cy Oak', 'Councillor Di Ash']
  const noted = 'RESOLVED: To note the attendance of the following Reserve Members:-'
  expect(
    told(await attendance(page('Attendance by Reserve Members', [noted, 'Ordinary Member', 'Reserve Member', ...names].join('\n\n')))),
  ).toEqual(reserves)
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`
  const table = `<table>${row('Ordinary Member', 'Reserve Member')}${row('Councillor Ann Elm', 'Councillor Bo Fir')}${row('Councillor Cy Oak', 'Councillor Di Ash')}</table>`
  const html = `<h1 class="mgMainTitleTxt">Agenda and minutes</h1><h2 class="mgSubTitleTxt">Lanes Committee - Monday, 3rd June, 2030 6.30 pm</h2><table class="mgItemTable"><tr><td class="mgItemNumberCell"><p>68.</p></td><td><p class="mgAiTitleTxt">Attendance by Reserve Members</p><p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>${noted}</p>${table}</div></td></tr></table>`
  expect(told(await attendance(html, 'minutes.html'))).toEqual(reserves)
})

test('the councillors of the next body, where the lines ran together', async () => {
  const head =
    'Present:\n\nCouncillors M.J. Elm and Mrs. K. Fir - Lanes County Borough Council Councillors C.P. Oak and K.V. Ash - Sedge Council Councillors Mrs. F. Lime - Marl Council'
  expect((await attendance(printed(head))).map(({ name, organization }) => [name, organization])).toEqual([
    ['M.J. Elm', undefined],
    ['Mrs. K. Fir', 'Lanes County Borough Council'],
    ['C.P. Oak', undefined],
    ['K.V. Ash', 'Sedge Council'],
    ['Mrs. F. Lime', 'Marl Council'],
  ])
})

test('who would be substituting for whom, in a list below', async () => {
  const list = await attendance(
    page(
      'Apologies',
      'Apologies were received from Councillors Elm and Fir.\n\nThe following Councillors advised that they would be substituting:\n\nCouncillor Oak for Councillor Elm; and\n\nCouncillor Ash for Councillor Fir.',
    ),
  )
  expect(list.map(({ status, name, substituteFor }) => [status, name, substituteFor].filter(Boolean).join(' '))).toEqual([
    'apologies Elm',
    'apologies Fir',
    'substitute Oak Elm',
    'substitute Ash Fir',
  ])
})

test('names that the end of a line tears; substitutes by their nomination; the clerk of a service', async () => {
  const head =
    'PRESENT\nSchool members:\nAnn Elm, Bo Fir, Frances-Elizabeth Ash, Sarah\nNorth, Raj Yew\nNominated subs:\nSal Joy, Dr Tony Quill\nSchool Governor Services Clerk:\nPam Oak'
  const list = await attendance(
    printed(head, '1. Minutes\n\nRESOLVED that the minutes be approved.\n\n2. Oil\n\nNoted.\n\n3. Fares\n\nNoted.'),
  )
  expect(list.map(({ status, name }) => `${status} ${name}`)).toEqual([
    'present Ann Elm',
    'present Bo Fir',
    'present Frances-Elizabeth Ash',
    'present Sarah North',
    'present Raj Yew',
    'substitute Sal Joy',
    'substitute Dr Tony Quill',
    'present Pam Oak',
  ])
  const two = await attendance(printed('Present: Ann Elm, Bo Fir, Cy Oak\nJo Birch, Kit Ash'))
  expect(two.map(({ name }) => name)).toEqual(['Ann Elm', 'Bo Fir', 'Cy Oak', 'Jo Birch', 'Kit Ash'])
})

test.each([
  ['Members answering roll call: President Ash, Ann Birch, Bo Elm and Cy Fir.', ['Ash', 'Ann Birch', 'Bo Elm', 'Cy Fir']],
  [
    'The Board met in regular session with the following members present, to-wit:\n\nCommissioner Ann Ash, Chair\n\nCommissioner Bo Elm',
    ['Ann Ash', 'Bo Elm'],
  ],
  ['The meeting was called to order at 5:05. Ash, Birch, Elm & Fir present.', ['Ash', 'Birch', 'Elm', 'Fir']],
  ['Present: Ann Ash-Chair, Bo Birch-DPW Director, Cy Fir-Police Chief', ['Ann Ash', 'Bo Birch', 'Cy Fir']],
  ['Present: Cy Oak Mark Fir', ['Cy Oak', 'Mark Fir']],
  ['Also present: Town Treasurer Ann Ash, and Tax Collector Bo Fir.', ['Ann Ash', 'Bo Fir']],
  ['Present: Ann Ash, Marc & Simone Elm and Bo Fir', ['Ann Ash', 'Marc Elm', 'Simone Elm', 'Bo Fir']],
  ['Staff present: Sexton Bo Ash and Secretary Ann Sexton', ['Bo Ash', 'Ann Sexton']],
  ['Present: Ann Ash, Bo Birch (and Cy Fir by speaker phone.)', ['Ann Ash', 'Bo Birch', 'Cy Fir']],
  ['Present:\nAnn Ash – chair AA\nBo Fir– block manager BF', ['Ann Ash', 'Bo Fir']],
  [
    'Present Ann Ash [Chair] and Bo Birch\n\nApologies  Cy Fir [Treasurer] and Di Oak-Elm [Secretary]',
    ['Ann Ash', 'Bo Birch', 'Cy Fir', 'Di Oak-Elm'],
  ],
  ['Present: Ash, Birch\nAbsent: Fir\nVacant: One', ['Ash', 'Birch', 'Fir']],
  ['P R E S E N T\nCouncillors Ash and Birch', ['Ash', 'Birch']],
  ['Roll call was taken with Ash, Birch and Fir present.', ['Ash', 'Birch', 'Fir']],
  ['Meeting called to order at 7:12pm with Ann Ash, Bo Birch and Cy Fir in attendance.', ['Ann Ash', 'Bo Birch', 'Cy Fir']],
  ['ROLL CALL: Present - Ann M. Ash Supervisor\nBo P. Elm Councilman\nAbsent - None', ['Ann M. Ash', 'Bo P. Elm']],
  ['Board Members Present: Ann Elm/Secretary, Bo Fir/Vice Chairman, and Cy Oak.', ['Ann Elm', 'Bo Fir', 'Cy Oak']],
  ['Chair Ash called the meeting to order at 7 p.m. Present were Selectmen Birch and Elm.', ['Birch', 'Elm', 'Ash']],
  ['Mayor Ash called the meeting to order.\n\nPresent: Mayor Ash, Councilmembers Birch and Elm', ['Ash', 'Birch', 'Elm']],
  ['The Board met in the court-house with Chairman Mo Ash presiding.', ['Mo Ash']],
  ['Present: Supv Ash, Chair, Supv Elm and Supv Fir.', ['Ash', 'Elm', 'Fir']],
  ['PRESENT: Mayor Ash, Councilman Elm, and Recording Secretary Fir.', ['Ash', 'Elm', 'Fir']],
  ['PRESENT: M. Ash, Reeve\nCOUNCILLORS: C. Birch\nI. Elm\nA.M. Fir', ['M. Ash', 'C. Birch', 'I. Elm', 'A.M. Fir']],
  ['The report had lamps in the hall present.', []],
])('as boards in America print it: %s', async (head, names) => {
  expect((await attendance(printed(head))).map(({ name }) => name)).toEqual(names)
})

test('who is absent at the end of a list of those present; offices in short before a surname', async () => {
  const names = async (head: string) => (await attendance(printed(head))).map(({ status, name }) => `${status} ${name}`)
  const board = ['present Ash', 'present Birch', 'present Elm']
  expect(await names('Present: Ash, Birch and Elm. Fir absent.')).toEqual([...board, 'absent Fir'])
  expect(await names('Present: Ash, Birch and Elm; Fir excused.')).toEqual([...board, 'apologies Fir'])
  expect(await names('Present: Ash, Birch and Elm. Fir – absent excused.')).toEqual([...board, 'absent Fir'])
  expect(await names('Present: Jo Ash, Kit Birch, Bo Elm absent for item 3')).toEqual([
    'present Jo Ash',
    'present Kit Birch',
    'present Bo Elm',
  ])
  expect(
    await names('Also present was Zoning Admin. Ash, Building Insp. Marl, Fire Chief D. Quill and 4 other interested persons.'),
  ).toEqual(['present Ash', 'present Marl', 'present D. Quill'])
})

test('short surnames in capitals behind “Council Members”; lists in the front matter of a page', async () => {
  const names = async (text: string, path?: string) => (await attendance(text, path)).map(({ status, name }) => `${status} ${name}`)
  expect(await names(printed('The roll was taken: Council Members MCELM, FIR, OAKE and ROWAN were present.'))).toEqual([
    'present MCELM',
    'present FIR',
    'present OAKE',
    'present ROWAN',
  ])
  expect(await names(printed('Councillors Ash, Elm, LDC and Fir were present.'))).toEqual(['present Ash', 'present Elm', 'present Fir'])
  const page = (keys: string) => `---\ntitle: Minutes of Marl Council\ndate: 2030-05-06\n${keys}\n---\n\n## Lamps\n\nThe lamps are lit.\n`
  expect(await names(page('present: ["Jo Ash", "Kit Elm"]\nabsent: [Bo Fir]'), 'minutes.md')).toEqual([
    'present Jo Ash',
    'present Kit Elm',
    'absent Bo Fir',
  ])
  expect(await names(page('attendees:\n  - Jo Ash (Chair)\n  - Kit Elm\nregrets: none'), 'minutes.md')).toEqual([
    'present Jo Ash',
    'present Kit Elm',
  ])
  expect(await names(page('attendees: 24\npresent: true'), 'minutes.md')).toEqual([])
  expect(await names(page('attendance:\n  present:\n    - Elm\n  alsoPresent:\n    - Jo Marl, Clerk\n  absent: []'), 'minutes.md')).toEqual(
    ['present Elm', 'present Jo Marl'],
  )
})

test('a list of officers behind dashes; who was present “in the Boardroom”', async () => {
  const names = async (text: string) => (await attendance(text)).map(({ status, name }) => `${status} ${name}`)
  const head = (list: string) => printed(`BOARD OF DIRECTORS\n${list}`)
  expect(
    await names(head('- Jo Ash - President\n- Bo Birch - Vice President\n- Kit Elm - Director\n- Di Fir - Director (absent)')),
  ).toEqual(['present Jo Ash', 'present Bo Birch', 'present Kit Elm', 'absent Di Fir'])
  expect(await names(head('- Jo Ash - President\n- Bo Birch - to write to the county\n- Kit Elm - Director\n- Di Fir - lamps'))).toEqual([])
  expect(
    await names(printed('The following directors were present in the Boardroom: Jo Ash, Kit Elm. Director Di Fir was absent.')),
  ).toEqual(['present Jo Ash', 'present Kit Elm', 'absent Di Fir'])
})

test('initials with stops begin the next name where commas are lost', async () => {
  const text = printed('PRESENT\n\nCouncillors:- I. Ash (Chairman) G.A. Birch Mrs. M.E. Elm J.A. Oak Mrs. H. Fir S.D.I. Gum')
  expect((await attendance(text)).map(({ name }) => name)).toEqual([
    'I. Ash',
    'G.A. Birch',
    'Mrs. M.E. Elm',
    'J.A. Oak',
    'Mrs. H. Fir',
    'S.D.I. Gum',
  ])
})

test('functions behind a bar, surnames that are words of places, and functions behind dashes without commas', async () => {
  const names = async (head: string) => (await attendance(printed(head))).map(({ name, role }) => (role ? `${name} (${role})` : name))
  expect(
    await names(
      'Present\n\n/\n\nMr Jim Ash\n\n/ Chairman\nMrs Barbara Birch / Non-Executive Board Member\nBy Invitation / Mrs Laura Elm / Director of Lamps',
    ),
  ).toEqual(['Mr Jim Ash', 'Mrs Barbara Birch (Non-Executive Board Member)', 'Mrs Laura Elm (Director of Lamps)'])
  expect(await names('Present: Councillors Elm (Chairman), Mrs Dale, Ward, Hall and Webb')).toEqual([
    'Elm (Chairman)',
    'Mrs Dale',
    'Ward',
    'Hall',
    'Webb',
  ])
  expect(
    await names('In attendance: A Ash - Head of Lamps and Delivery B Esk – Group Leader, Development Control C Fir – Lamp Officer'),
  ).toEqual(['A Ash (Head of Lamps and Delivery)', 'B Esk (Group Leader, Development Control)', 'C Fir (Lamp Officer)'])
})

test('who apologised for coming late was there; honorary aldermen', async () => {
  const head =
    'Present: Councillors Elm, Fir and Yew\n\nAlso in attendance: Honorary Alderman J Beech\n\nApologies for absence: Councillors Oak and Pine. Councillor Yew apologised that he would be late.'
  expect((await attendance(printed(head))).map(({ status, name }) => `${status} ${name}`)).toEqual([
    'present Elm',
    'present Fir',
    'present Yew',
    'present J Beech',
    'apologies Oak',
    'apologies Pine',
  ])
})

test('in whose place somebody came, who declared an interest, and an apology that was asked for', async () => {
  const items = [
    '1. Apologies\n\nAn apology was received from Cllr I. Ivy, whose place was taken by Cllr D. Dale.',
    '2. Interests\n\nThese interests were declared:\n\nCouncillors\n\n1) Councillors C Cole and E Elm declared a Personal Interest in Minute 180;',
    '3. Minutes\n\nHe asked if Councillor R Reed would be ready to offer an apology on his behalf at this meeting in his absence.',
  ].join('\n\n')
  const text = printed(
    'PRESENT: Mr A. Alder (Chair), Cllr D. Dale\n\nALSO PRESENT: For the Chief Constable – Deputy Chief Constable F. Fir',
    items,
  )
  expect(told(await attendance(text)).map((line) => line.replace(/ \(.*?\)| \[.*?\]/g, ''))).toEqual([
    'present Mr A. Alder',
    'substitute Cllr D. Dale for I. Ivy',
    'present Chief Constable F. Fir',
    'apologies Cllr I. Ivy',
  ])
})

test('two lists beside each other under their labels', async () => {
  const head =
    'Members:                               In Attendance:\nMs Una Ash, Non-Executive (Chair)      Mr Ray Oak, Director of Finance\nCllr Vic Birch, Non-Executive          Mrs Sue Rowan, Chief Internal Auditor'
  expect((await attendance(printed(head))).map(({ name }) => name)).toEqual(['Ms Una Ash', 'Mr Ray Oak', 'Vic Birch', 'Mrs Sue Rowan'])
})

test('columns that ran together: titles, functions, a surname that is a word of places', async () => {
  const head =
    'Present Mr Jim Ash Non-Executive Board Member Sir Lewis Reed Director of Public Health Ms Fiona Elm Divisional General Manager Miss Helen Hall Assistant Secretary Prof. Kit Oak Dean of Colleges'
  expect((await attendance(printed(head))).map(({ name }) => name)).toEqual([
    'Mr Jim Ash',
    'Sir Lewis Reed',
    'Ms Fiona Elm',
    'Miss Helen Hall',
    'Prof. Kit Oak',
  ])
})

test('who speaks for one that sent apologies was there', async () => {
  const text = page(
    'Welcome and Apologies',
    'Apologies were received from the Leader of the Council, Cllr Nan Elm, and it was noted that Cllr Fir, Cabinet Member for Lamps, would answer for her.',
  )
  expect((await attendance(text)).map(({ status, name }) => `${status} ${name}`)).toEqual(['apologies Nan Elm'])
})

test('two lines for each: a name, and below it what they are', async () => {
  const head = [
    'Present:-',
    'Members',
    'Role',
    'Ann ASH (Vice Chairperson)',
    'Nominated by Health Board (Non-Executive Member)',
    'Bo BIRCH',
    'Registered Medical Practitioner (not of the primary service)',
    'Cy ELM',
    'Person giving unpaid care within the bounds of the authority',
    'Non-members in attendance at request of Chief Officer:-',
    'Di FIR',
    'Head of Lamps',
  ].join('\n\n')
  const items =
    'I APOLOGIES\n\nApologies for absence were submitted on behalf of:-\n\nMembers\n\nRole\n\nEd OAK\n\nChief Lamp Officer\n\nII INTERESTS\n\nNone.'
  expect((await attendance(printed(head, items))).map(({ status, name }) => `${status} ${name}`)).toEqual([
    'present Ann ASH',
    'present Bo BIRCH',
    'present Cy ELM',
    'present Di FIR',
    'apologies Ed OAK',
  ])
})

test('a sentence of apologies between the lists of those present, and who is named behind a function', async () => {
  const head =
    'PRESENT\n\nCouncillors E. Ash (Chairman) and I. Elm\n\nAPOLOGIES\n\nApologies for absence were intimated on behalf of Councillors R.F. Fir (Vice-Chairman) and G.D. Gum.\n\nIN ATTENDANCE\n\nDirector of Harbours Chief Assistant, Local Plans & Industry Mr D. Oak, Senior Assistant'
  const text = `LANES COUNCIL\n\nMINUTE OF MEETING OF THE HARBOUR COMMITTEE\n\n12 FEBRUARY 2031\n\n${head}\n\n1. LAMPS\n\nThe Committee noted the report.\n\n2. GATES\n\nNone.\n`
  expect((await attendance(text)).map(({ status, name }) => `${status} ${name}`)).toEqual([
    'present E. Ash',
    'present I. Elm',
    'apologies R.F. Fir',
    'apologies G.D. Gum',
    'present Mr D. Oak',
  ])
  const record = await minutebook(text, 'minutes.txt')
  expect(record.meetings[0]?.items.map(({ title }) => title)).toEqual(['LAMPS', 'GATES'])
})

test('functions that begin “Non”, “Interim”, behind a name without a comma', async () => {
  const text = printed(
    'Present: Mrs Kay Elm Non Executive Director Mr Lee Fir Interim Director of Finance',
    '1. Apologies\n\nApologies were received from Dame May Ash Non-Executive Director, Mr Ned Larch Interim Medical Director and Ms Ann Lay.',
  )
  expect((await attendance(text)).map(({ status, name }) => `${status} ${name}`)).toEqual([
    'present Mrs Kay Elm',
    'present Mr Lee Fir',
    'apologies Dame May Ash',
    'apologies Mr Ned Larch',
    'apologies Ms Ann Lay',
  ])
})

test('plural titles of professors, an office without its holder, a councillor of another council, the staff’s governor', async () => {
  expect(told(await attendance(printed('Present: The Vice-Chancellor (Chair), Professors Ash, Birch and Elm, Dr P Fir')))).toEqual([
    'present Professor Ash',
    'present Professor Birch',
    'present Professor Elm',
    'present Dr P Fir',
  ])
  const others = await attendance(printed('Present: Cllr Ash\n\nCounty Councillor: Cllr Owen Maple'))
  expect(others.map(({ honorific, capacity }) => `${honorific} ${capacity}`)).toEqual(['Cllr member', 'County Councillor other'])
  const governors = await attendance(printed('Governors present: Father Tim Elm (TE), Luke Hazel (LH, staff governor)'))
  expect(governors.map(({ name, capacity, organization }) => [name, capacity, organization])).toEqual([
    ['Father Tim Elm', 'member', undefined],
    ['Luke Hazel', 'member', undefined],
  ])
})

test('forenames in a sentence of the title, names with no comma between, police behind the apologies', async () => {
  const told = async (text: string) => (await attendance(text)).map(({ status, name }) => `${status} ${name}`)
  expect(
    await told(
      'Present: Jo, Paul, Sue, Ann Ash Jenny Elm (Churchwardens), Mary Ann Fir\nApologies: Bo Oak\nPolice Scotland: PC Cy Gale\n\n1. Apologies from Kate and Ed\n2. Lamps\n\nNone.\n',
    ),
  ).toEqual([
    'present Jo',
    'present Paul',
    'present Sue',
    'present Ann Ash',
    'present Jenny Elm',
    'present Mary Ann Fir',
    'apologies Bo Oak',
    'present PC Cy Gale',
    'apologies Kate',
    'apologies Ed',
  ])
})

test('“Apols”', async () => {
  expect(
    (await attendance('Present: Ann Elm, Bo Fir\nApols: Flo Ash (FA).\n\n1. Minutes\n\nAgreed.\n')).map(
      ({ status, name }) => `${status} ${name}`,
    ),
  ).toEqual(['present Ann Elm', 'present Bo Fir', 'apologies Flo Ash'])
})

test('those who could not come, in small bodies’ words', async () => {
  const told = async (text: string) => (await attendance(text)).map(({ status, name }) => `${status} ${name}`)
  expect(
    await told('Present: Ann Elm, Bo Fir\nCouldn’t make it: Guy Ivy, Hal Oak\nNot able to attend: Flo Ash\n\n1. Minutes\n\nAgreed.\n'),
  ).toEqual(['present Ann Elm', 'present Bo Fir', 'apologies Guy Ivy', 'apologies Hal Oak', 'apologies Flo Ash'])
})

test('forenames alone below the title of an item; letters behind a name with a title; a nurse by name', async () => {
  const told = async (text: string) => (await attendance(text)).map(({ status, name }) => `${status} ${name}`)
  const text =
    'Sedge Hall Committee\n\nMinutes of 4 March 2031\n\n1. PRESENT: Roy, Carol, Syd and Sarah\n2. Apologies: Helen, Ivan\n3. Minutes\n\nAgreed.\n\n4. Any other business\n\nNone.\n'
  expect(await told(text)).toEqual(['present Roy', 'present Carol', 'present Syd', 'present Sarah', 'apologies Helen', 'apologies Ivan'])
  expect(await told('Present:\nMrs Ann Elm AE\nDr D Fir DF\nJan Nurse\n\nApologies: Kit Ash, Bo Oak\n\n1. Minutes\n\nAgreed.\n')).toEqual([
    'present Mrs Ann Elm',
    'present Dr D Fir',
    'present Jan Nurse',
    'apologies Kit Ash',
    'apologies Bo Oak',
  ])
})

test('letters behind names, a title that is left out, initials in two letters, a sign between cells, and what is said below the list', async () => {
  const names = async (head: string) => (await attendance(printed(head))).map(({ name }) => name)
  expect(await names('Present: John Elm JE, Paul Ash PRA, Jamie Fir')).toEqual(['John Elm', 'Paul Ash', 'Jamie Fir'])
  expect(await names('Present: Cllr Birch, Mrs Oak, Elder, Miss Gorse')).toEqual(['Birch', 'Mrs Oak', 'Elder', 'Miss Gorse'])
  expect(await names('Present: M Elm (chair)   L Fir   CJ Oak   A Ash')).toEqual(['M Elm', 'L Fir', 'CJ Oak', 'A Ash'])
  expect(await names('Present: / Cllrs Elm (Chairman), Fir')).toEqual(['Elm', 'Fir'])
  expect(await names('Acting Chair: Cllr S Elm\n\nCouncillors Present: Cllr J Fir; Cllr C Oak')).toEqual(['S Elm', 'J Fir', 'C Oak'])
  expect(
    await names('PRESENT\nCllrs. Ann Elm (Chairman), Bo Fir\nThe Chairman wished a speedy recovery to Cllr. Jo Oak and Mrs Ash.'),
  ).toEqual(['Ann Elm', 'Bo Fir'])
})

test('names without titles and without a label, told by the functions of some; apologies in the title’s line', async () => {
  const text = (lines: string) =>
    `Minutes of a Trustee Meeting\nheld on 1st October 2030 at 8.00pm.\n${lines}\n\n3. Lamps\n\nThey were lit.\n`
  expect(told(await attendance(text('Ann Elm (Chair), Paul Fir (Secretary), Liz Oak, Bob Ash\n\n1. Matters Arising\n\nNone.')))).toEqual([
    'present Ann Elm (Chair)',
    'present Paul Fir (Secretary)',
    'present Liz Oak',
    'present Bob Ash',
  ])
  expect(told(await attendance(text('Present: Ann Elm, Bo Oak\n\n2. Apologies Bill Merlin, Jo Ash')))).toContain('apologies Bill Merlin')
})

test('county councillors are the members of a county council, and guests beside those of a parish', async () => {
  const capacities = async (head: string) => (await attendance(printed(head))).map(({ name, capacity }) => `${name} ${capacity}`)
  const county =
    'Present: County Councillor A Ash (Chair)\nCounty Councillors B Birch, C Elm\n\nAlso in attendance: County Councillor E Oak'
  expect(await capacities(county)).toEqual(['A Ash member', 'B Birch member', 'C Elm member', 'E Oak other'])
  expect(await capacities('Present: Cllrs Ash, Elm, County Councillor Fir')).toEqual(['Ash member', 'Elm member', 'Fir other'])
  const untitled = 'Present: Mr Ash, Mrs Elm, Mr Birch, County Councillor Oak, District Councillor Yew'
  expect(await capacities(untitled)).toEqual(['Mr Ash member', 'Mrs Elm member', 'Mr Birch member', 'Oak other', 'Yew other'])
})

describe('lists under labels', () => {
  test('commas, a shared title, roles in brackets', async () => {
    const list = await attendance(
      printed('Present: Councillors Ash (Chair), B Birch and Mrs Cedar\n\nIn attendance: Mr D Dale (Democratic Services Officer)'),
    )
    expect(told(list)).toEqual([
      'present Councillor Ash (Chair)',
      'present Councillor B Birch',
      'present Councillor Mrs Cedar',
      'present Mr D Dale (Democratic Services Officer)',
    ])
    expect(list.map((one) => one.capacity)).toEqual(['member', 'member', 'member', 'officer'])
  })

  test('an office before the first name, its label without a colon; constables by their numbers', async () => {
    const head =
      'PRESENT          His Worship the Mayor, Mr D Ash (Chairperson)\n                 Deputy Mayor M Birch\n                 Councillors H Cedar, J Dale\n\nIN ATTENDANCE    PC 412 Elm'
    expect(told(await attendance(printed(head)))).toEqual([
      'present Mr D Ash (His Worship the Mayor, Chairperson)',
      'present M Birch (Deputy Mayor)',
      'present Councillor H Cedar',
      'present Councillor J Dale',
      'present PC 412 Elm',
    ])
  })

  test('headings of groups within the list', async () => {
    const head =
      'Present:\nLane County Councillors:\nCouncillors A Ash and B Birch.\nDale Borough Councillors:\nCouncillors C Cedar and D Dale.\nIndependent Members:\nMr E Elm\nApologies for absence were received from Councillor F Fir.'
    expect(told(await attendance(printed(head)))).toEqual([
      'present Councillor A Ash',
      'present Councillor B Birch',
      'present Councillor C Cedar',
      'present Councillor D Dale',
      'present Mr E Elm',
      'apologies Councillor F Fir',
    ])
  })

  test('labels alone on their lines, names one per line', async () => {
    const head =
      'PRESENT\nCllr J Ash (Chair)\nCllr L Cedar (until item 6)\n\nAPOLOGIES\nCllr M Dams - holiday\n\nIN ATTENDANCE\nMrs P Fir – Clerk\nDistrict Councillor Q Gorse\n3 members of the public'
    expect(told(await attendance(printed(head)))).toEqual([
      'present Cllr J Ash (Chair)',
      'present Cllr L Cedar “until item 6”',
      'apologies Cllr M Dams “holiday”',
      'present Mrs P Fir (Clerk)',
      'present District Councillor Q Gorse',
    ])
  })

  test('several labels in one paragraph', async () => {
    const head =
      'Present: Mayor Pat Ash, Councilmembers Bo Birch, Cy Cedar; Absent: Councilmember Di Elm (excused) Staff present: City Manager Ed Fir, City Clerk Flo Gorse'
    expect(told(await attendance(printed(head)))).toEqual([
      'present Pat Ash (Mayor)',
      'present Councilmember Bo Birch',
      'present Councilmember Cy Cedar',
      'absent Councilmember Di Elm “excused”',
      'present Ed Fir (City Manager)',
      'present Flo Gorse (City Clerk)',
    ])
  })

  test('the chair first, officials by their functions', async () => {
    const head =
      'PRESENT IN THE CHAIR: Councillor R. Dunn, An Cathaoirleach.\n\nMEMBERS PRESENT:\n\nCouncillors Kerry, Daley and Teske.\n\nOFFICIALS IN ATTENDANCE:\n\nDirector, Lanes (Mr. K. Lane), Engineer, West\n\nDivision (Mr. P. Daley).'
    expect(told(await attendance(printed(head)))).toEqual([
      'present Councillor R. Dunn (An Cathaoirleach)',
      'present Councillor Kerry',
      'present Councillor Daley',
      'present Councillor Teske',
      'present Mr. K. Lane (Director, Lanes)',
      'present Mr. P. Daley (Engineer, West Division)',
    ])
  })

  test.each([
    [
      'PRESENT: Councillor J Kenn in the Chair\n\nCouncillors C Camp, K Grow and\nA Lamb',
      ['present Councillor J Kenn (Chair)', 'present Councillor C Camp', 'present Councillor K Grow', 'present Councillor A Lamb'],
    ],
    [
      'Present: Councillor Fay (chairperson)\n\nCouncillors: Clare Dav and Ben Proc',
      ['present Councillor Fay (chairperson)', 'present Councillor Clare Dav', 'present Councillor Ben Proc'],
    ],
    [
      'Members present: Councillor Murr (Chairperson);\nAldermen Haw and San; and\nCouncillors Arth and Can.',
      [
        'present Councillor Murr (Chairperson)',
        'present Alderman Haw',
        'present Alderman San',
        'present Councillor Arth',
        'present Councillor Can',
      ],
    ],
    [
      'In attendance: Mr. J. Wall, City Solicitor/Director of Lanes;\nMs. N. Gill, Chief Executive',
      ['present Mr. J. Wall (City Solicitor/Director of Lanes)', 'present Ms. N. Gill (Chief Executive)'],
    ],
    [
      'PRESENT: The Mayor (Councillor A B Ash); the Deputy Mayor (Councillor C Dew); and Councillors Elm and Gor-Lee',
      [
        'present Councillor A B Ash (Mayor)',
        'present Councillor C Dew (Deputy Mayor)',
        'present Councillor Elm',
        'present Councillor Gor-Lee',
      ],
    ],
    ['ROLL CALL\nMayor Smythe – present; Council Member Jone – absent', ['present Smythe (Mayor)', 'absent Council Member Jone']],
    [
      'Present: Cllrs. A. Ash (Chairman), B. Jone; Clerk: D. Whit; County Cllr. E Gree; 3 members of the public',
      ['present Cllr A. Ash (Chairman)', 'present Cllr B. Jone', 'present D. Whit (Clerk)', 'present County Cllr E Gree'],
    ],
    [
      'Sederunt\n\nCouncillors Ash (Convener), Elm and Bailie Fir.\n\nReligious representatives: Mrs G Gorse and Rev H Haze',
      [
        'present Councillor Ash (Convener)',
        'present Councillor Elm',
        'present Bailie Fir',
        'present Mrs G Gorse (Religious representatives)',
        'present Rev H Haze (Religious representatives)',
      ],
    ],
    ['Members of the Board in attendance:\nA. Ash – Employer Representative (Chair)', ['present A. Ash (Employer Representative, Chair)']],
    ['Virtual: Councillors P Ash and Q Elm were also present.', ['present Councillor P Ash remote', 'present Councillor Q Elm remote']],
    [
      'Present: Pat Ash (PA) – Chair, Bo Birch (BB) Director of Finance, Di Elm – NHS Lanes',
      ['present Pat Ash (Chair)', 'present Bo Birch (Director of Finance)', 'present Di Elm [NHS Lanes]'],
    ],
    ['Present: Fergus (President), Elisa (Treasurer), Ol', ['present Fergus (President)', 'present Elisa (Treasurer)', 'present Ol']],
    ['The following members were absent: Councillors Hop and Ivy', ['absent Councillor Hop', 'absent Councillor Ivy']],
    [
      'PRESENT\n\nChairperson\n\nJo Ash\n\nABSENT\n\nMembers\n\nKit Elm\n\nLu Fir\n\napology\n\nIN ATTENDANCE\n\nCouncillor\n\nPat Oak',
      ['present Jo Ash (Chair)', 'absent Kit Elm', 'apologies Lu Fir', 'present Councillor Pat Oak'],
    ],
    [
      'Council Present: Mayor Ash, Councilmembers Birch and Cedar\n\nAbsent: None. Also present was Auditor Jo Elm.',
      ['present Ash (Mayor)', 'present Councilmember Birch', 'present Councilmember Cedar', 'present Jo Elm (Auditor)'],
    ],
    [
      'Present: Director K. Ash, Chair\nAlternate Director Lu Elm\n\nStaff present: Director Fir Lee, Clerk Jo Oak',
      ['present Director K. Ash (Chair)', 'present Alternate Director Lu Elm', 'present Fir Lee (Director)', 'present Jo Oak (Clerk)'],
    ],
    ['Attendees: CIO, IT Manager, Security Officer', []],
  ])('%s', async (head, expected) => {
    expect(told(await attendance(printed(head)))).toEqual(expected)
  })

  test('marks before the lines, with their key', async () => {
    const head =
      'Present:\n* Cllr A Ash (Chairman)\n* Cllr B Birch (left meeting 1.05 – 1.09pm)\nØ Cllr C Cedar\n\n(* denotes attendance) (Ø denotes apologies)'
    expect(told(await attendance(printed(head)))).toEqual([
      'present Cllr A Ash (Chairman)',
      'present Cllr B Birch “left meeting 1.05 – 1.09pm”',
      'apologies Cllr C Cedar',
    ])
    const marked = await attendance(printed('P Councillor Ann Ash\nA Councillor Cy Cedar'))
    expect(told(marked)).toEqual(['present Councillor Ann Ash', 'absent Councillor Cy Cedar'])
    // Without a key "A" may mean either: the record says that the status was inferred.
    expect(marked[1]?.implied).toEqual(['status'])
  })

  test.each([
    [
      'Present: *Cllr Elm (Chair), *Cllr Oak, Cllr Ash\n\n(* denotes attendance)',
      ['present Cllr Elm (Chair)', 'present Cllr Oak', 'absent Cllr Ash'],
    ],
    [
      'Members: Councillors Elm*, Oak and Fir*\n\n* = present',
      ['present Councillor Elm', 'absent Councillor Oak', 'present Councillor Fir'],
    ],
    [
      'Members of the Board:\nAnna Elm (AE)*\nJo Oak (JO)\nKit Fir (KF) +\n\n* denotes absence\n+ denotes apologies accepted',
      ['absent Anna Elm', 'present Jo Oak', 'apologies Kit Fir'],
    ],
    [
      'Governors:\nAnn Elm (Chair)\nBob Oak*\n\nIn attendance: Dee Ash, Clerk\n\n*denotes did not attend',
      ['present Ann Elm (Chair)', 'absent Bob Oak', 'present Dee Ash (Clerk)'],
    ],
    ['PRESENT\nCllr A Elm (Chair) *\nCllr C Fir A\n* = Present, A = Apologies', ['present Cllr A Elm (Chair)', 'apologies Cllr C Fir']],
    ['Attendees (those who attended marked *): Ann Elm*, Bob Oak*, Cal Fir', ['present Ann Elm', 'present Bob Oak', 'absent Cal Fir']],
    ['Committee members: Ann Elm ✓ Bob Oak ✓ Cal Fir ✗', ['present Ann Elm', 'present Bob Oak', 'absent Cal Fir']],
    // A mark that nothing explains is no part of a name.
    ['Present: Cllr Ann Elm*, Cllr Bob Oak', ['present Cllr Ann Elm', 'present Cllr Bob Oak']],
  ])('marks beside the names: %s', async (head, expected) => {
    expect(told(await attendance(printed(head)))).toEqual(expected)
  })

  test('who has no mark is absent by inference; a note on one mark', async () => {
    const board = await attendance(printed('Members: Councillors Elm*, Oak and Fir*\n\n* = present'))
    expect(board.map(({ implied }) => implied)).toEqual([undefined, ['status'], undefined])
    const zoom = await attendance(printed('Present:\nCouncillor Elm *\nCouncillor Oak\n\n* attended via Zoom'))
    expect(zoom.map(({ name, status, remote }) => [name, status, remote])).toEqual([
      ['Elm', 'present', true],
      ['Oak', 'present', undefined],
    ])
    const instead = await attendance(
      printed('Members Present:\nCouncillor Elm (Chairman)\nCouncillor Oak #\n\n# Substitute for Councillor Gum'),
    )
    expect(instead.map(({ name, status, substituteFor }) => [name, status, substituteFor])).toEqual([
      ['Elm', 'present', undefined],
      ['Oak', 'substitute', 'Gum'],
      ['Gum', 'apologies', undefined],
    ])
  })

  test('an item of the minutes is the list', async () => {
    const first =
      '1. Those Attending: Mr. S Rand (Chairman), Mr. B Harris, Mrs. C Hard (Clerk), Mr. Ady Chap and 7 members of the public.\n\n2 Apologies were received from Councillor T Man'
    expect(told(await attendance(printed('', first)))).toEqual([
      'present Mr. S Rand (Chairman)',
      'present Mr. B Harris',
      'present Mrs. C Hard (Clerk)',
      'present Mr. Ady Chap',
      'apologies Councillor T Man',
    ])
  })

  test('the list ends where prose begins', async () => {
    const head =
      'PRESENT (two Councillors): - Pam Bull (PB), Claire Cane (CC) – Chair. Locum Clerk: Helen Lee Ten members of the public were in attendance. Jon Mile, Director of Lamps was in attendance. (JM) The Chairman welcomed everyone present and opened the meeting for Ann Oak.'
    expect(told(await attendance(printed(head)))).toEqual([
      'present Pam Bull',
      'present Claire Cane (Chair)',
      'present Helen Lee (Locum Clerk)',
      'present Jon Mile (Director of Lamps)',
    ])
  })

  test('Aldermen and Messrs before a dash or a colon are titles of members', async () => {
    const list = await attendance(printed('Members Present : Aldermen – A Ash, B Birch\n\nCouncillors – C Cedar and D Dell'))
    expect(list.map(({ name, capacity }) => [name, capacity])).toEqual([
      ['A Ash', 'member'],
      ['B Birch', 'member'],
      ['C Cedar', 'member'],
      ['D Dell', 'member'],
    ])
    expect(
      told(await attendance(printed('Present:- COUN A ASH (Chair)\nMesdames: B Birch and C Cedar\nMessrs: D Dell and E Elm'))),
    ).toEqual(['present COUN A ASH (Chair)', 'present B Birch', 'present C Cedar', 'present D Dell', 'present E Elm'])
  })

  test('a sentence that begins in the item’s title', async () => {
    const list = await attendance(
      printed('Present: Ann Ash', '2   Apologies\n\nwere received from: Councillors Mr Ben Birch & Mr Kit Cedar.'),
    )
    expect(told(list)).toEqual(['present Ann Ash', 'apologies Councillor Mr Ben Birch', 'apologies Councillor Mr Kit Cedar'])
  })

  test('not present is absent, and late is not away', async () => {
    expect(
      told(
        await attendance(
          page('Apologies', 'Apologies were received from Councillor Hawthorn. Councillors Birch and Mrs Cedar were not present.'),
        ),
      ),
    ).toEqual(['apologies Councillor Hawthorn', 'absent Councillor Birch', 'absent Councillor Mrs Cedar'])
    const own =
      'Agenda item\n\n\n\nThere were apologies for absence from Councillors Ann Ash MBE (ill) and Ben Birch; and for lateness from Councillor Kit Cedar.\n'
    expect((await attendance(own)).map(({ name, status }) => `${status} ${name}`)).toEqual(['apologies Ann Ash MBE', 'apologies Ben Birch'])
  })

  test('an election is no list under “Chair”', async () => {
    const list = await attendance(
      printed(
        'Present: Ann Ash, Ben Birch',
        '1. Appointment of Officers\n\na) Chair\n\nAnn Ash was nominated by Ben Birch, seconded by Kit Cedar.',
      ),
    )
    expect(told(list)).toEqual(['present Ann Ash', 'present Ben Birch'])
  })

  test('a recorded vote on an item’s own page names voters, and nobody present', async () => {
    const minutes =
      'The voting was recorded as follows:\n\nPRESENT - 4\n\nAsh, Birch, Cedar\n\nDell\n\nChange to Order of Business\n\nRESOLVED that lamps be bought.'
    expect(await attendance(`Agenda item\n\nMotion to Suspend the Rules\n\nMinutes:\n\n${minutes}\n\nSupporting documents:\n`)).toEqual([])
    expect(told(await attendance(page('Apologies', 'Apologies were received from Cllr Dell.')))).toEqual(['apologies Cllr Dell'])
  })

  test('remote attendance as a list of its own, in Markdown', async () => {
    const text =
      '# 2nd Meeting of the Lanes Committee\n\nJanuary 13, 2030, at 1:00 PM\n\n**Present:** C. Rhee, P. Van Meer\n\n**Remote Attendance:** S. Cork\n\n# 1. Consent\n\nThat it BE APPROVED.\n\n**Motion Passed**\n'
    expect(told(await attendance(text, 'minutes.md'))).toEqual(['present C. Rhee', 'present P. Van Meer', 'present S. Cork remote'])
  })

  test('tables of name, role and body', async () => {
    const text =
      '# Minutes of the Lanes Board\n\n7 May 2030\n\n| Name | Role | Organisation | Attendance |\n|---|---|---|---|\n| Pat Ash | Chair | Lanes Trust | Present |\n| Bo Birch | Treasurer | Lanes Trust | Apologies |\n\n# 1. Welcome\n\nThe Chair welcomed everyone.\n\n# 2. Lamps\n\nAGREED: lamps to be bought.\n'
    expect(told(await attendance(text, 'minutes.md'))).toEqual([
      'present Pat Ash (Chair) [Lanes Trust]',
      'apologies Bo Birch (Treasurer) [Lanes Trust]',
    ])
  })

  test('the place of each is where it is printed', async () => {
    const text = printed('Present: Councillors Ash (Chair), B Birch and Mrs Cedar')
    const list = await attendance(text)
    expect(list.map((one) => text.slice(one.at.start, one.at.end))).toEqual(['Councillors Ash', 'B Birch', 'Mrs Cedar'])
  })
})

test('a roll call as an item: the sentence of members, then of others', async () => {
  const minutes = 'Mayor Ash and Councilmembers Bo Birch and Cy Cedar. Also present were City Manager Di Elm and City Clerk Ed Fir.'
  expect(told(await attendance(page('Roll Call', minutes)))).toEqual([
    'present Ash (Mayor)',
    'present Councilmember Bo Birch',
    'present Councilmember Cy Cedar',
    'present Di Elm (City Manager)',
    'present Ed Fir (City Clerk)',
  ])
})

describe('apologies', () => {
  test.each([
    [
      'Apologies were received from Councillors A Ash, B Birch and Mr Sam Plum - Education Co-optee.',
      ['Councillor A Ash', 'Councillor B Birch', 'Mr Sam Plum (Education Co-optee)'],
    ],
    ['Apologies for absence were received from Councillor Ash, Birch and Oak.', ['Councillor Ash', 'Birch', 'Oak']],
    ['Cllr Amy Dell', ['Cllr Amy Dell']],
    ['Mrs V Lark, Mrs S Lime, Mr F Egret', ['Mrs V Lark', 'Mrs S Lime', 'Mr F Egret']],
    ['Apologies: Councillor Ash (illness)', ['Councillor Ash “illness”']],
    ['The Democratic Services Manager reported apologies from Mr Beam, Mr Camp and Miss Care.', ['Mr Beam', 'Mr Camp', 'Miss Care']],
    ['Councillors Ash and Birch had sent their apologies.', ['Councillor Ash', 'Councillor Birch']],
    ['An apology for his inability to attend the meeting was received from Councillor Rowan (M).', ['Councillor Rowan (M)']],
    [
      'Apologies were accepted for Cllr Jim Neil (Vice Chair) (Personal Reasons) and Cllr Donna Stock.',
      ['Cllr Jim Neil (Vice Chair) “Personal Reasons”', 'Cllr Donna Stock'],
    ],
    ['Cafwyd ymddiheuriad gan y Cynghorydd Gwenno Maes.', ['Cynghorydd Gwenno Maes']],
  ])('%s', async (minutes, expected) => {
    expect(told(await attendance(page('Apologies for absence', minutes)))).toEqual(expected.map((one) => `apologies ${one}`))
  })

  test.each([
    'Apologies had been received from:\n\nSchool members: Ann Ash, Bo Birch\n\nOfficers: Cy Elm',
    'Apologies were received from the following:\n\nSchool Members\n\nAnn Ash\n\nBo Birch\n\nObservers\n\nCy Elm',
    'Members: Ann Ash, Bo Birch\n\nOfficers: Cy Elm',
  ])('by groups: %s', async (minutes) => {
    const text = printed('Present: Di Fir, Ed Gum', `1. Apologies\n\n${minutes}`)
    const away = (await attendance(text)).filter(({ status }) => status === 'apologies')
    expect(away.map(({ name, role }) => (role ? `${name} (${role})` : name))).toEqual(['Ann Ash', 'Bo Birch', 'Cy Elm'])
  })

  test('"Apologies:" in the head, above the officials who came', async () => {
    const text = printed(
      'In attendance:\nChair: Councillor D. Ash\nApologies: Councillors: M. Birch, O. Elm\nOfficials: C. Fir, County Manager\nJ. Gum, Director',
    )
    expect((await attendance(text)).map(({ name, status }) => `${status} ${name}`)).toEqual([
      'present D. Ash',
      'apologies M. Birch',
      'apologies O. Elm',
      'present C. Fir',
      'present J. Gum',
    ])
  })

  test.each([
    'None',
    'There were none.',
    'Nil',
    'There were no apologies, all the Councillors being present.',
    'No apologies were received.',
    'None received from Members.',
    'Apologies were received from the Director of Finance.',
  ])('nobody: %s', async (minutes) => {
    expect(await attendance(page('Apologies for absence', minutes))).toEqual([])
  })

  test('a title in two languages names nobody', async () => {
    const list = await attendance(printed('Present: Di Fir', '1. APOLOGIES | NGA WHAKAPAHA\n\nThere were none.'))
    expect(list.map(({ name }) => name)).toEqual(['Di Fir'])
  })

  test('who accepted the apologies was there', async () => {
    const text =
      'MINUTES OF General Meeting\nHeld at Council Chambers, LANES\non Wednesday 13\nJune 2030\nat 6:30PM\nPRESENT\nCouncillors Ash (Chairman),\nBirch and Cedar.\nOPENING\nPRAYER\nPastor Elm of Lanes\nChurch, opened the meeting in prayer.\nAPOLOGIES\n/ leave of absence\nRESOLVED ON THE MOTION OF COUNCILLOR Birch, seconded by COUNCILLOR CEDAR,\nTHAT the apology and request for leave of absence from\nCouncillor Dell in respect of an inability to attend the General Meeting on\n13 June 2030 be accepted and a leave of absence be granted.\nFOR: Councillors\nAsh, Birch and\nCedar\nAGAINST: Nil\n'
    const away = (await attendance(text)).filter(({ status }) => status === 'apologies')
    expect(away.map(({ name }) => name)).toEqual(['Dell'])
  })

  test('who acts behind the apologies was there', async () => {
    const minutes = 'Apologies for absence were received from Cllr Elm and it was proposed by Cllr Fir that Cllr Oak take the chair.'
    expect(told(await attendance(page('Welcome', minutes)))).toEqual(['apologies Cllr Elm'])
  })

  test('who sent apologies and yet came, by video, was present', async () => {
    const minutes =
      'Apologies were received from Mr Wright.\n\nMs Grey had given her formal apologies but was attending the meeting virtually.'
    expect(told(await attendance(page('Apologies', minutes)))).toEqual(['apologies Mr Wright', 'present Ms Grey remote'])
  })

  test('who was listed as absent, and had sent apologies', async () => {
    const text = printed(
      'Present: Cllr A Ash\nAbsent: Cllrs Birch, Cedar',
      '1. Apologies\n\nApologies had been received from Cllr Birch and were accepted.',
    )
    expect(told(await attendance(text))).toEqual(['present Cllr A Ash', 'apologies Cllr Birch', 'absent Cllr Cedar'])
  })

  test('present and absent namesakes are two', async () => {
    const text = printed('Present: Mr J Wright and Ms L Wright', '1. Apologies\n\nApologies were received from Mr Wright.')
    expect(told(await attendance(text))).toEqual(['present Mr J Wright', 'present Ms L Wright', 'apologies Mr Wright'])
  })

  test('the agenda’s request is none', async () => {
    const text =
      'Agenda\n\nLanes Committee - Monday, 3rd June, 2030 6.30 pm\n\nItems\nNo. Item\n\n1.\n\nApologies for absence\n\nTo receive apologies from Councillor Ash and others.\n\n2.\n\nLamps\n\nTo RESOLVE that lamps be bought.\n'
    expect(await attendance(text)).toEqual([])
  })
})

test('surnames alone, one a line', async () => {
  const text = printed(
    'COUNCILLORS PRESENT:\n\n• Barrow,\n• Brake,\n• L. Connor,\n• M. Connor.\n\nOFFICIALS IN ATTENDANCE:\n\n• Mr H. Kern, Manager',
  )
  expect(told(await attendance(text))).toEqual([
    'present Barrow',
    'present Brake',
    'present L. Connor',
    'present M. Connor',
    'present Mr H. Kern (Manager)',
  ])
})

describe('titles and labels of other countries', () => {
  test('“Supervisors” before the names; who was expected and did not come', async () => {
    const text = printed('Present: Supervisors Ann Ash and Bo Birch, Clerk Cy Elm\n\nExpected, but not present:\n\n• Dee Fir\n• Ed Gorse')
    expect(told(await attendance(text))).toEqual([
      'present Supervisor Ann Ash',
      'present Supervisor Bo Birch',
      'present Cy Elm (Clerk)',
      'absent Dee Fir',
      'absent Ed Gorse',
    ])
  })

  test('surnames behind offices, before a title for several', async () => {
    const list = await attendance(
      printed('Roll Call: Supervisor Ash, Clerk Birch, Treasurer Cedar, Trustees Dale, Elm, Fir and Gorse present.'),
    )
    expect(list.map(({ name, role }) => (role ? `${name} (${role})` : name))).toEqual([
      'Ash',
      'Birch (Clerk)',
      'Cedar (Treasurer)',
      'Dale',
      'Elm',
      'Fir',
      'Gorse',
    ])
  })
  test.each([
    ['In the absence of the Chairman, Cllr Elm took the chair. Present were Cllrs Ash and Fir.', 'Ash; Fir; Elm <Chair>'],
    ['The Chairman, Cllr Elm, presided with Cllrs Ash and Fir attending.', 'Elm <Chair>; Ash; Fir'],
    ['In the absence of Cllr Oak, the Vice-Chair, Cllr Elm, took the chair.', 'Elm <Chair>'],
    ['Mrs B Ash presided at the piano.', ''],
  ])('who chaired, in the head: %s', async (head, who) => {
    const list = await attendance(printed(head))
    expect(list.map(({ name, role }) => (role ? `${name} <${role}>` : name)).join('; ')).toBe(who)
  })
  test('leaders of teams are officers, leaders of groups are members', async () => {
    const list = await attendance(printed('Present: A. Ash, Team Leader – Lamps; B. Birch, Programme Leader; C. Cedar, Deputy Leader'))
    expect(list.map(({ name, capacity }) => `${name} ${capacity}`)).toEqual(['A. Ash officer', 'B. Birch officer', 'C. Cedar member'])
  })
  test('councillors “also present” beside the one in the chair are members; beside others they are guests', async () => {
    const capacities = async (head: string) => (await attendance(printed(head))).map(({ capacity }) => capacity)
    expect(await capacities('In the Chair: Cllr. A. Ash, Mayor\n\nAlso present: Cllrs. B. Birch, C. Cedar and D. Dale')).toEqual(
      Array(4).fill('member'),
    )
    expect(await capacities('Present: Cllrs. A. Ash, E. Elm\n\nAlso present: Cllrs. B. Birch, C. Cedar and D. Dale')).toContain('other')
  })
  test('the order in which members sit and vote', async () => {
    const list = await attendance(
      'LANES CITY COUNCIL\n\nMinutes of the meeting held on 7 May 2030\n\n1. Roll Call\n\nMayor Ash called the meeting to order. Voting and Seating Order: Birch, Cedar, Dale and Ash.\n\n2. Lamps\n\nThe report on lamps was noted.\n',
    )
    expect(list.map(({ name, status }) => `${status} ${name}`)).toEqual(['present Birch', 'present Cedar', 'present Dale', 'present Ash'])
  })
  test('“Record of attendance” above the members', async () => {
    const list = await attendance(
      printed(
        '',
        '1. RECORD OF ATTENDANCE\nCr A Ash      President\nCr B Birch\nMr C Cedar      Chief Executive Officer\n\nAPOLOGIES\nCr D Dale',
      ),
    )
    expect(list.map(({ name, status }) => `${status} ${name}`)).toEqual([
      'present A Ash',
      'present B Birch',
      'present Mr C Cedar',
      'apologies D Dale',
    ])
  })
  test('“Trustees:” and “Roll Call” above votes name voters, and nobody present', async () => {
    const votes = 'Motion: Trustee Birch\nSecond: Trustee Cedar\nAyes: Mayor Ash; Trustees: Bruch, Cedar\nNays: none\nMotion Carried'
    const list = await attendance(
      printed(
        'Present: Mayor Ash; Trustees: Birch, Cedar',
        `1. Minutes\n\nResolved that lamps be lit.\n${votes}\n\nRoll Call\n\nAyes: Elm and Fir`,
      ),
    )
    expect(list.map(({ name }) => name)).toEqual(['Ash', 'Birch', 'Cedar'])
  })
})

test('who observes is there', async () => {
  expect(told(await attendance(printed('Present: Ann Elm\n\nApologies: Cy Oak\n\nObserving: Di Yew')))).toEqual([
    'present Ann Elm',
    'apologies Cy Oak',
    'present Di Yew',
  ])
})

test('who was elected is not thereby present', async () => {
  const text =
    'Lamp Association\n17 April 2030\nPresent: Ann Elm, Bo Fir\n1. Apologies: Cy Oak\n2. Minutes\nThese were agreed.\n3. Election of Officers\n• Chair: Ann Elm re-elected\n• Secretary: Di Yew will follow Bo Fir\n4. Shop\nIt is open.'
  expect(told(await attendance(text))).toEqual(['present Ann Elm', 'present Bo Fir', 'apologies Cy Oak'])
})

test('offices behind a hyphen, and “Councillors,” for “Councillors:”', async () => {
  expect(told(await attendance(printed('Present: Jo Elm-Chair, Kit Lee-Oak, Bo Ash-Town Clerk, Treasurer-Deputy Clerk Di Yew')))).toEqual([
    'present Jo Elm (Chair)',
    'present Kit Lee-Oak',
    'present Bo Ash (Town Clerk)',
    'present Di Yew (Treasurer-Deputy Clerk)',
  ])
  expect(told(await attendance(printed('Councillors, M. Howe, J. Flint, P. Moor')))).toEqual([
    'present Councillor M. Howe',
    'present Councillor J. Flint',
    'present Councillor P. Moor',
  ])
  const apart = printed(
    'Present via Remote Conference Calling:\n\nMay Elm, Selectboard Vice Chair\n\nPresent at the Town Office:\n\nDylan Fir, Road Foreman',
  )
  expect(told(await attendance(apart))).toEqual(['present May Elm (Selectboard Vice Chair) remote', 'present Dylan Fir (Road Foreman)'])
})

test.each([
  ['Roll call: Elm – present; Oak – present; Ash – absent; Fir – excused', 'present Elm, present Oak, absent Ash, apologies Fir'],
  ['Present: Ann Elm\nRoll call: Commissioner Oak – Aye; Chair Elm – Aye.', 'present Ann Elm'],
  [
    'PRESENT / PRÉSENTS: Mayor Ann Elm, Councillors Bob Oak and Cy Ash',
    'present Ann Elm (Mayor), present Councillor Bob Oak, present Councillor Cy Ash',
  ],
  ['Present: Cllr A Elm\nApplicant: Mr S Sedge\nInterested Parties: Mr J Ash', 'present Cllr A Elm, present Mr S Sedge, present Mr J Ash'],
  ['Ann Elm - Here\nBob Oak - Here\nCara Ash - Absent', 'present Ann Elm, present Bob Oak, absent Cara Ash'],
  [
    'Mayor-Ann Elm: Present Commissioner-Bob Oak: Present Commissioner-Cara Ash: Absent',
    'present Ann Elm (Mayor), present Commissioner Bob Oak, absent Commissioner Cara Ash',
  ],
  // Whose column each stands in, the page has lost.
  ['Members present:  Members absent:\nAnn Elm Bob Oak\nCara Ash', ''],
  [
    'Chairman: Cllr A Elm\nCllrs B Oak, C Ash\nClerk: Mrs E Yew',
    'present Cllr A Elm (Chair), present Cllr B Oak, present Cllr C Ash, present Mrs E Yew (Clerk)',
  ],
  ['In the chair Cllr A Elm. Also present Cllr B Oak', 'present Cllr A Elm (Chair), present Cllr B Oak'],
  ['Parish Councillors:\nAnn Elm (Chair)\nBob Oak', 'present Ann Elm (Chair), present Bob Oak'],
])('who answered, and labels of parishes: %s', async (head, expected) => {
  expect(told(await attendance(printed(head))).join(', ')).toBe(expected)
})

test.each([
  ['Cllr Jane Elm (Chairman)\nCllr Bob Fir\nCllr Ann Oak', 'present Cllr Jane Elm (Chairman), present Cllr Bob Fir, present Cllr Ann Oak'],
  // Three in a line, none with a function, may be those who sent apologies.
  ['Cllr J Elm, Cllr B Fir, Cllr A Oak', ''],
  [
    'Present:\nAnn Oak – Parish Councillor\nCarl Ash – Parish Councillor\nAnn Quill – Clerk',
    'present Parish Councillor Ann Oak, present Parish Councillor Carl Ash, present Ann Quill (Clerk)',
  ],
  ['Present: 3 - Elm, Fir, Oak\nAbsent: 1 - Yew\nExcused: 0', 'present Elm, present Fir, present Oak, absent Yew'],
  [
    'Councillors: Elm (Chair) Fir Oak Ash\nClerk: A Quill',
    'present Councillor Elm (Chair), present Councillor Fir, present Councillor Oak, present Councillor Ash, present A Quill (Clerk)',
  ],
  [
    'Mark Dale (Practice Manager) MD\n\nWalter Sedge WS\n\nKen Poplar KP\n\nHeather Spruce HS\n\nApologies: None',
    'present Mark Dale (Practice Manager), present Walter Sedge, present Ken Poplar, present Heather Spruce',
  ],
  [
    'Mark Dale (MD), Walter Sedge (WS), Ken Poplar (KP), Ann Elm (AE)',
    'present Mark Dale, present Walter Sedge, present Ken Poplar, present Ann Elm',
  ],
  ['Copies to: Mark Dale (MD), Walter Sedge (WS), Ken Poplar (KP), Ann Elm (AE)', ''],
  [
    'Present:   Richard Ash      Patient Representative\n           Theresa Birch    Practice Manager',
    'present Richard Ash (Patient Representative), present Theresa Birch (Practice Manager)',
  ],
  // The breaks between lists were lost.
  [
    'Present: Cllr Elm, Cllr Fir Apologies: Cllr Oak Officers: Jo Ash (Clerk) Members of Public: Di Gum Public: 3',
    'present Cllr Elm, present Cllr Fir, apologies Cllr Oak, present Jo Ash (Clerk), present Di Gum',
  ],
  ['Present: Cllr Elm, Cllr Fir, apologies from Cllr Oak', 'present Cllr Elm, present Cllr Fir, apologies Cllr Oak'],
  [
    'Present:\nMarl: Apologies from Ann Elm and Bo Fir\nBirch and Hazel: No rep\nSedge: Jack Gum, Apologies from Flo Ivy\nOld Lanes: Di Oak (Chair)\nFirth: Kit Ash',
    'apologies Ann Elm, apologies Bo Fir, present Jack Gum [Sedge], apologies Flo Ivy, present Di Oak (Chair), present Kit Ash [Firth]',
  ],
  ['Present: Stewart Ash SA Margaret Birch MB, Nigel Elm NE', 'present Stewart Ash, present Margaret Birch, present Nigel Elm'],
  // The stop before a sentence, or the break before who accepted the apologies, was lost.
  [
    'Present: Cllr A Ash Cllr B Birch\nApologies: Cllr C Elm Cllr D Fir The Town Clerk and her Deputy were in attendance. Mr E Gum was in attendance.',
    'present Cllr A Ash, present Cllr B Birch, apologies Cllr C Elm, apologies Cllr D Fir, present Mr E Gum',
  ],
  [
    'Present: Cllrs Ash, Birch\nApologies: Cllrs Elm (business), Fir (personal) Proposed: Cllr Ash Seconded: Cllr Birch',
    'present Cllr Ash, present Cllr Birch, apologies Cllr Elm “business”, apologies Cllr Fir “personal”',
  ],
  [
    'Present: Cllr Ash, Cllr Birch (Cllr Elm attended via Zoom, without a vote)',
    'present Cllr Ash, present Cllr Birch, present Cllr Elm remote',
  ],
  [
    'Present: Cr A Ash, Shire President; Cr B Birch, Deputy Shire President',
    'present Cr A Ash (Shire President), present Cr B Birch (Deputy Shire President)',
  ],
  // Initials begin the next name where the commas are lost.
  [
    'Presiding P McElm\n\nMembers Present P J Ash J Birch T C Dale Mrs E A Fir P E Gum',
    'present P McElm (Chair), present P J Ash, present J Birch, present T C Dale, present Mrs E A Fir, present P E Gum',
  ],
  [
    'Present: Councillors Elm and Fir\n\nIn Attendance:\n\nChief Executive, Director of Lamps, Head of Community Planning\n\nManager Parks\n\nClerk\n\nHead of Roads (Mrs C Oak)',
    'present Councillor Elm, present Councillor Fir, present Mrs C Oak (Head of Roads)',
  ],
  ['Councillors: Mrs Arianwen Elm and Bo Fir', 'present Councillor Mrs Arianwen Elm, present Councillor Bo Fir'],
  ['Present: Cllr Elm\nIn attendance: Mrs Quill Clerk', 'present Cllr Elm, present Mrs Quill (Clerk)'],
  ['Present: Cllr Elm and Mrs Helen Clerk', 'present Cllr Elm, present Mrs Helen Clerk'],
  ['Present: Cllr Elm. Also in attendance: Mrs Quill the Clerk', 'present Cllr Elm, present Mrs Quill (Clerk)'],
  ['Present: Cllr Elm (JE), Cllr Dale (LD), Cllr Clay (DC)', 'present Cllr Elm, present Cllr Dale, present Cllr Clay [DC]'],
  [
    'Present: Messrs B Fir and C Ash, Mesdames A Oak and F Hazel',
    'present Mr B Fir, present Mr C Ash, present Mrs A Oak, present Mrs F Hazel',
  ],
  [
    'Councillors present: Elm, Fir\nCouncillors absent: Yew (apologies), Rowan (no apologies)',
    'present Elm, present Fir, apologies Yew, absent Rowan “no apologies”',
  ],
  [
    'Present: Cllr Elm (chairing), Cllr Fir (from 8pm), Cllr the Rev. C. Ash\nIn attendance: Jo Hazel (minutes)',
    'present Cllr Elm (chairing), present Cllr Fir “from 8pm”, present Cllr the Rev. C. Ash, present Jo Hazel (minutes)',
  ],
  ['Others present: County Councillor Marl, Clerk, 8 residents', 'present County Councillor Marl'],
  [
    'Members Present:\tMembers Absent:\nJane Elm\tDi Yew\nBob Fir\tEd Rowan\nAnn Oak',
    'present Jane Elm, absent Di Yew, present Bob Fir, absent Ed Rowan, present Ann Oak',
  ],
])('small councils, surnames that run on, what stands behind a name: %s', async (head, expected) => {
  expect(told(await attendance(printed(head))).join(', ')).toBe(expected)
})

test.each([
  [
    'PRESENT                          ABSENT\nJane Elm, Mayor                  Di Yew, Trustee\nBob Fir, Trustee',
    'present Jane Elm (Mayor), absent Di Yew (Trustee), present Bob Fir (Trustee)',
  ],
  [
    'Name                 Role            Present\nJane Elm             Chair           Yes\nBob Fir              Treasurer       Apologies',
    'present Jane Elm (Chair), apologies Bob Fir (Treasurer)',
  ],
  ['Name\tPresent\tApologies\nJane Elm\tX\t\nAnn Oak\t\tX', 'present Jane Elm, apologies Ann Oak'],
  ['Roll Call: Elm (P), Fir (P), Oak (A), Ash (P)', 'present Elm, present Fir, absent Oak, present Ash'],
  ['Roll Call\nJane Elm - P\nBob Fir - P\nAnn Oak - E', 'present Jane Elm, present Bob Fir, apologies Ann Oak'],
  // Most are not there, and the letter is another sign.
  ['Present: Elm (A), Fir (A), Oak (P)', 'present Elm (A), present Fir (A), present Oak (P)'],
  [
    'Members Present: Elm, Fir\nAbsent: None\nAdministration: Superintendent Quill',
    'present Elm, present Fir, present Superintendent Quill',
  ],
  [
    'Present in person: Jane Elm\nPresent via Zoom: Ann Oak, Carl Ash via phone',
    'present Jane Elm, present Ann Oak remote, present Carl Ash remote',
  ],
  ['ABSENT:  Ms. D. Yew\nALSO:    Mr. E. Rowan, Solicitor', 'absent Ms. D. Yew, present Mr. E. Rowan (Solicitor)'],
  [
    'The meeting was chaired by Councillor Elm and attended by Councillors Fir and Oak, the Clerk and 4 members of the public.',
    'present Councillor Elm (Chair), present Councillor Fir, present Councillor Oak',
  ],
  ['There were present: Councillors Elm (Chairman) and Fir.', 'present Councillor Elm (Chairman), present Councillor Fir'],
  [
    'Chairperson Elm called the meeting to order at 7:00 p.m. with members Fir, Oak and Ash present.',
    'present Fir, present Oak, present Ash, present Elm (Chairperson)',
  ],
  [
    'Cathaoirleach: Cllr J Elm\nI Láthair: Cllrs B Fir, A Oak\nOifigigh: A Quill, Director of Services',
    'present Cllr J Elm (Chair), present Cllr B Fir, present Cllr A Oak, present A Quill (Director of Services)',
  ],
  [
    'Present: Councillors B. Fir, C. Ash (electronically), CAO A. Quill',
    'present Councillor B. Fir, present Councillor C. Ash remote, present A. Quill (CAO)',
  ],
  ['Present: Mayor Oak, Councillor Elm CAO, Kit Ash', 'present Oak (Mayor), present Councillor Elm, present Kit Ash (CAO)'],
  ['Others present: Jim Holt; Ann Marl, Sedge Engineering', 'present Jim Holt, present Ann Marl [Sedge Engineering]'],
  ['Committee Members:\nCllr J Elm\nNon-Committee Members:\nCllr C Ash', 'present Cllr J Elm, present Cllr C Ash'],
])('columns, roll calls by letters, who chaired and who else was there: %s', async (head, expected) => {
  expect(told(await attendance(printed(head))).join(', ')).toBe(expected)
})

test.each([
  [
    'Present:\nCouncillors: Elm, Fir, Oak (arrived 7.40 p.m.), Ash (left 8.05 p.m. – item 9)',
    'present Councillor Elm, present Councillor Fir, present Councillor Oak “arrived 7.40 p.m.”, present Councillor Ash “left 8.05 p.m. – item 9”',
  ],
  [
    'Councillors: J Elm\nBorough Councillors: D Yew, E Rowan',
    'present Councillor J Elm, present Borough Councillor D Yew, present Borough Councillor E Rowan',
  ],
  [
    'Present:\nAnn Oak – Chair\nCarl Ash – LA Governor (joined 6.15pm)',
    'present Ann Oak (Chair), present Carl Ash (LA Governor) “joined 6.15pm”',
  ],
  [
    'Present: Ann Elm, Chair\nAlso Attending: Fay Hazel, Land Use Administrator; Jim Holt',
    'present Ann Elm (Chair), present Fay Hazel (Land Use Administrator), present Jim Holt',
  ],
  ['Present: Jane Elm (JE), Carl Ash (CA – from 7.45pm)', 'present Jane Elm, present Carl Ash “from 7.45pm”'],
  ['Present: Cllr Ann Elm\nEx Officio: Cllr Di Yew', 'present Cllr Ann Elm, present Cllr Di Yew (Ex Officio)'],
])('remarks in brackets, councillors of another council, functions with letters: %s', async (head, expected) => {
  expect(told(await attendance(printed(head))).join(', ')).toBe(expected)
})

describe('who was excused, and who was there besides', () => {
  test.each([
    [
      'Roll Call: Trustee Fir, Trustee Oak & Trustee Ash were present. Trustee Gum was excused.',
      ['present Trustee Fir', 'present Trustee Oak', 'present Trustee Ash', 'apologies Trustee Gum'],
    ],
    ['Council Members present were Elm, Fir and Oak; Ash was excused.', ['present Elm', 'present Fir', 'present Oak', 'apologies Ash']],
    ['Members Present: Elm, Fir, Oak\nMembers Excused: Gum', ['present Elm', 'present Fir', 'present Oak', 'apologies Gum']],
    ['Absent: Elm\nExcused: Fir\nPresent: Oak, Ash, Gum', ['absent Elm', 'apologies Fir', 'present Oak', 'present Ash', 'present Gum']],
    [
      'The following members of the Board of Directors were present at the meeting: Ann Elm, Bo van Fir, Di Ash. Cy Gum was absent.',
      ['present Ann Elm', 'present Bo van Fir', 'present Di Ash', 'absent Cy Gum'],
    ],
    [
      'The following members were present: Ann Elm, Bo Fir. The following members were absent: Cy Oak.',
      ['present Ann Elm', 'present Bo Fir', 'absent Cy Oak'],
    ],
    [
      'The following officers attended: Mr Ed Elm (Director of Lamps) and Mrs Di Fir (Solicitor).',
      ['present Mr Ed Elm (Director of Lamps)', 'present Mrs Di Fir (Solicitor)'],
    ],
    ['A quorum was present: Ann Elm, Bo Fir and Cy Oak.', ['present Ann Elm', 'present Bo Fir', 'present Cy Oak']],
    [
      'Also present for some or all of the meeting were Jo Gum of NEX and Jon Bay (by phone).',
      ['present Jo Gum', 'present Jon Bay remote'],
    ],
    [
      'Staff Present: Public Works Director Jo Bay, Code Enforcement Officer Al Box',
      ['present Jo Bay (Public Works Director)', 'present Al Box (Code Enforcement Officer)'],
    ],
    [
      'Present: Elm, Fir, Oak\n\nThere was a request for leave of absence from Councillor Fir for the period 4 to 12 October 2030.',
      ['present Elm', 'present Fir', 'present Oak'],
    ],
  ])('%s', async (head, expected) => {
    expect(told(await attendance(printed(head)))).toEqual(expected)
  })
})

describe('a list without its label', () => {
  test('of titled names alone, and the functions below it', async () => {
    const list = await attendance(
      printed('Miss J Elm (Headteacher), Mrs K Oak, Cllr L Fir, Mr M Ash (Chair)\n\nN Lark – Governor Support Officer'),
    )
    expect(told(list)).toEqual([
      'present Miss J Elm (Headteacher)',
      'present Mrs K Oak',
      'present Cllr L Fir',
      'present Mr M Ash (Chair)',
      'present N Lark (Governor Support Officer)',
    ])
    expect(list.every(({ implied }) => implied?.includes('status'))).toBe(true)
  })

  test('of lines that hold one each, above lists that kept theirs', async () => {
    const list = await attendance(
      printed(
        'Cllr Elm (Chairman)\nCllr Mrs Oak\nCllr Fir\nMrs Jo Lark – Clerk\nIn attendance:\nKit Dale Ranger\n\nThere were two residents.',
      ),
    )
    expect(told(list)).toEqual([
      'present Cllr Elm (Chairman)',
      'present Cllr Mrs Oak',
      'present Cllr Fir',
      'present Mrs Jo Lark (Clerk)',
      'present Kit Dale (Ranger)',
    ])
  })

  test('is none of few names, or beside a list with one', async () => {
    expect(await attendance(printed('Mrs K Oak, Mr M Ash'))).toEqual([])
    const list = await attendance(printed('Present: Mrs K Oak\n\nMiss J Elm, Mrs L Oak, Cllr L Fir, Mr M Ash were thanked by all.'))
    expect(told(list)).toEqual(['present Mrs K Oak'])
  })
})

test('a stop that strayed from the title to the name', async () => {
  const text =
    'LANES PARISH COUNCIL\n\nMinutes of the meeting held on 4 March 2030\n\nPresent:\n\n• Mr. Al Elm, Clerk\n• Ms .Mary Fir, Treasurer\n• Ms. Di Oak, Warden\n\n1. Lamps\n\nBought.\n\n2. Oil\n\nSold.\n'
  expect((await attendance(text)).map(({ name }) => name)).toEqual(['Mr. Al Elm', 'Ms .Mary Fir', 'Ms. Di Oak'])
})

test('surnames behind one titled name, and those absent from the meeting', async () => {
  const text =
    'LANES PARISH COUNCIL\n\nMinutes of the meeting held on 4 March 2030\n\nPresent: Councillors: Mrs A Elm, Fir, Oak\n\nAbsent from meeting without apologies: Cllr Ash\n\n1. Lamps\n\nBought.\n\n2. Oil\n\nSold.\n'
  expect(told(await attendance(text))).toEqual([
    'present Councillor Mrs A Elm',
    'present Councillor Fir',
    'present Councillor Oak',
    'absent Cllr Ash',
  ])
})

describe('lists whose words lie close together', () => {
  test.each([
    [
      'names, functions and the initials that the minutes will use',
      'Present voting:\n\nCora Elm Deputy Chairman CE\n\nJoan McAsh Director (Works) JMc\n\nPresent non-voting:\n\nTed Reed Patient Champion TR',
      ['present Cora Elm (Deputy Chairman)', 'present Joan McAsh (Director (Works))', 'present Ted Reed [Patient Champion]'],
    ],
    [
      'columns read across',
      'PRESENT\n\nMayor Mayor Dan Cole Deputy Mayor Cr Kit Steel Members Cr Dai Bell-Pope Cr Rae Elder',
      ['present Dan Cole (Mayor)', 'present Cr Kit Steel (Deputy Mayor, Members)', 'present Cr Dai Bell-Pope', 'present Cr Rae Elder'],
    ],
    [
      'functions that begin as names do',
      'In attendance:\n\nMs R Reed, Equal Opportunities Officer\n\nInspector P Lark, Mills and Quays Area Commander',
      ['present Ms R Reed (Equal Opportunities Officer)', 'present Inspector P Lark (Mills and Quays Area Commander)'],
    ],
    [
      'answers to the roll call behind surnames',
      'Roll Call: Elm – present; Oak – present; Ash – absent; Fir – present.',
      ['present Elm', 'present Oak', 'absent Ash', 'present Fir'],
    ],
    [
      'who sent apologies, within the list of those present',
      'Present:\n\nCllr A Elm – Chair\n\nCllr C Ash – apologies\n\nD Fir (RFO)\n\nUnexcused: Mr. Yew',
      ['present Cllr A Elm (Chair)', 'apologies Cllr C Ash', 'present D Fir (RFO)', 'absent Mr. Yew'],
    ],
    [
      'who sat for a group of members, under its heading',
      'Present:\n\nGroup A (Christian denominations, other religions and beliefs)\nRev. A Ash (Vice-Chair); Mrs B Birch\n\nGroup B (Church of England)\nCanon C Cedar',
      ['present Rev. A Ash (Vice-Chair)', 'present Mrs B Birch', 'present Canon C Cedar'],
    ],
    [
      'cells parted by bars: labels, initials and functions',
      'PRESENT | Cllr A Elm, Cllr B Fir |\nAPOLOGIES | Cllr C Oak |\nIN ATTENDANCE | Jo Ash (Clerk) |',
      ['present Cllr A Elm', 'present Cllr B Fir', 'apologies Cllr C Oak', 'present Jo Ash (Clerk)'],
    ],
    [
      'cells parted by bars, a row for each',
      'Attendees | Initials | Role |\nAnn Elm | AE | Chair |\nBo Fir | BF | Governor |\nApologies | | |\nCy Oak | CO | Governor |',
      ['present Ann Elm (Chair)', 'present Bo Fir (Governor)', 'apologies Cy Oak (Governor)'],
    ],
    [
      'heads of schools as a heading',
      'Present:\n\nPrimary Heads\nJ Elm, K Fir\n\nGovernors\nS Oak',
      ['present J Elm', 'present K Fir', 'present S Oak'],
    ],
    [
      'who sent regrets, behind those present',
      'Present: Cr Elm, Cr Oak\nAbsent with regrets: Cr Fir',
      ['present Cr Elm', 'present Cr Oak', 'apologies Cr Fir'],
    ],
    [
      'who could not come',
      'Present: Cr Elm\nUnable to attend: Cr Fir\nDid not attend: Cr Gum',
      ['present Cr Elm', 'apologies Cr Fir', 'absent Cr Gum'],
    ],
    [
      'a function with “and” behind a councillor',
      'Also present:\n\nCouncillor Pia Holly Children and Families Portfolio Holder',
      ['present Councillor Pia Holly (Children and Families Portfolio Holder)'],
    ],
    [
      'functions first',
      'In attendance: Chief Executive (C Oak), Manager Works and Acting Manager Libraries and Heritage Facilities (P Dove), Youth Councillors (J Rook and T Hawk)',
      [
        'present C Oak (Chief Executive)',
        'present P Dove (Manager Works and Acting Manager Libraries and Heritage Facilities)',
        'present J Rook',
        'present T Hawk',
      ],
    ],
    [
      'a list set beside its label, with a name over two lines',
      'PRESENT:            Mayor Dan Cole, Cr Kit Steel, Cr Jo Fir, Cr Rae\n                    Elder, Cr Dai Bell\nIN ATTENDANCE:      Sue Oak (Chief Executive)',
      [
        'present Dan Cole (Mayor)',
        'present Cr Kit Steel',
        'present Cr Jo Fir',
        'present Cr Rae Elder',
        'present Cr Dai Bell',
        'present Sue Oak (Chief Executive)',
      ],
    ],
    [
      'a motion behind the label',
      'Present: Cr A Ash, Cr B Elm\n\nApologies Council’s Resolution Proposed by Mayor Cole, seconded by Cr Ash:',
      ['present Cr A Ash', 'present Cr B Elm'],
    ],
    [
      'names with nothing between them',
      'Present: Peter Argent Eric Bird Duncan Bright Stuart Black Eleanor MacTosh',
      ['present Peter Argent', 'present Eric Bird', 'present Duncan Bright', 'present Stuart Black', 'present Eleanor MacTosh'],
    ],
    [
      'parts of the meeting below each name, labels in two languages',
      'Te Hunga kua Tae mai | present\n\nMembers\n\nCr Ed Ash\n\nFrom 11.32am, Item 1;\nUntil 3.02pm, Item 10\n\nCr Di Fletch, QSO\n\nTe Hunga Kāore i Tae Mai | ABSENT\n\nMember\n\nCr Lu Full',
      ['present Cr Ed Ash “From 11.32am, Item 1; Until 3.02pm, Item 10”', 'present Cr Di Fletch, QSO', 'absent Cr Lu Full'],
    ],
    [
      'names below the one in the chair, without a label',
      'Councillor Ann Ash – in the chair\n\nB Elm-Oak\n\nJo Fir\n\nMrs K Oak\n\nKit Yew\n\nThe Council considered the reports.',
      ['present Councillor Ann Ash (Chair)', 'present B Elm-Oak', 'present Jo Fir', 'present Mrs K Oak', 'present Kit Yew'],
    ],
    [
      'a surname whose second half stands on the next line',
      'Present: Mr J Fir, N Smith - substitute for B Cabell Manning\n\nApologies for absence were received from Councillors M J Baker and B Cabell',
      ['present Mr J Fir', 'substitute N Smith for B Cabell Manning', 'apologies B Cabell Manning', 'apologies Councillor M J Baker'],
    ],
    [
      'a resident who is counted and named',
      'Also Present: Cllr March (CC) & 1 Parishioner (Mrs Sedge).',
      ['present Cllr March [CC]', 'present Mrs Sedge'],
    ],
    ['a heading behind the list', 'Present: Cllr A Ash, Cllr B Elm\n\nOpening Prayer', ['present Cllr A Ash', 'present Cllr B Elm']],
  ])('%s', async (_, head, people) => {
    expect(told(await attendance(printed(head)))).toEqual(people)
  })
})

test('apologies of an office without a name, then of members', async () => {
  const list = await attendance(
    page('Apologies', 'It was reported that apologies had been received from the Mayor and Councillors Elm and Fir.'),
  )
  expect(told(list)).toEqual(['apologies Councillor Elm', 'apologies Councillor Fir'])
})

describe('substitutes', () => {
  test('with the part of the meeting that was attended', async () => {
    const list = await attendance(printed('Present: Mr H Elm, Mrs K Oak (substitute – am only)'))
    expect(told(list)).toEqual(['present Mr H Elm', 'substitute Mrs K Oak'])
  })

  const swap = ['substitute Councillor Oak for Elm', 'apologies Councillor Elm']
  test.each([
    'Councillor Oak substituted for Councillor Elm.',
    'It was noted that Councillor Oak was substituting for Councillor Elm.',
    'Councillor Oak attended as substitute for Councillor Elm.',
    'Councillor Oak was in attendance in place of Councillor Elm.',
    'Councillor Elm, with Councillor Oak acting as substitute.',
    'Councillor Elm – substituted by Councillor Oak.',
    'Councillor Elm had given apologies and Councillor Oak was present as her substitute.',
    'Apologies were received from Councillor Elm who was substituted by Councillor Oak.',
    'Apologies were received from Councillor Elm (substitute: Councillor Oak).',
    'Apologies were received from Councillor Elm (Councillor Oak substituting).',
    'Apologies were received from Councillor Elm – substitute Councillor Oak.',
    'Apologies were received from Councillor Elm (substitute Councillor Oak).',
  ])('%s', async (minutes) => {
    const list = await attendance(page('Apologies and substitutes', minutes))
    expect(told(list).sort()).toEqual([...swap].sort())
  })

  test('behind a semicolon of one of those away; behind a comma of nobody named', async () => {
    const text = 'Councillors Elm and Fir sent apologies; Councillor Oak attended as substitute for Councillor Elm.'
    expect(told(await attendance(page('Apologies', text))).sort()).toEqual(['apologies Councillor Fir', ...swap].sort())
    const list = await attendance(page('Apologies', 'Apologies were received from Cllr Elm, Cllr Oak substituting.'))
    expect(told(list)).toEqual(['apologies Cllr Elm', 'substitute Cllr Oak'])
  })

  test('respectively', async () => {
    const list = await attendance(page('Substitutes', 'Councillors Oak and Fir substituted for Councillors Elm and Ash respectively.'))
    expect(told(list)).toEqual([
      'substitute Councillor Oak for Elm',
      'apologies Councillor Elm',
      'substitute Councillor Fir for Ash',
      'apologies Councillor Ash',
    ])
  })

  test('in the list of those present', async () => {
    const list = await attendance(printed('Present: Councillors Ash, Yew (as substitute for Councillor Holly) and Mr Bee'))
    expect(told(list)).toEqual([
      'present Councillor Ash',
      'substitute Councillor Yew for Holly',
      'apologies Councillor Holly',
      'present Mr Bee',
    ])
  })

  test('one of those present turns out to be a substitute', async () => {
    const text = printed(
      'Present: Councillors Ash and Yew',
      '1. Apologies\n\nApologies were received from Councillor Holly.\n\n2. Substitutes\n\nCouncillor Yew was substituting for Councillor Holly.',
    )
    expect(told(await attendance(text))).toEqual([
      'present Councillor Ash',
      'substitute Councillor Yew for Holly',
      'apologies Councillor Holly',
    ])
  })

  test('none', async () => {
    expect(await attendance(page('Named substitutes', 'There were no named substitutes.'))).toEqual([])
  })
})

describe('sentences in between', () => {
  test.each([
    ['Councillor Toni Fay attended the meeting remotely and did not vote.', ['present Councillor Toni Fay remote']],
    [
      'It being noted that Councillors P. Van Meer and S. Hill were in remote attendance.',
      ['present Councillor P. Van Meer remote', 'present Councillor S. Hill remote'],
    ],
    [
      'The Court met in regular session with the following members present: Judge Jo Elm; Commissioner Bo Fir; and Commissioner Al Oak.',
      ['present Judge Jo Elm', 'present Commissioner Bo Fir', 'present Commissioner Al Oak'],
    ],
    [
      'The Board met at 4:00 p.m. Board members present were Ash, Birch and Cedar. Staff members present were Jo Elm, Budget Analyst, and Kit Fir, Auditor.',
      ['present Ash', 'present Birch', 'present Cedar', 'present Jo Elm (Budget Analyst)', 'present Kit Fir (Auditor)'],
    ],
    [
      'The meeting was called to order and on roll call there were present: Jo Ash, Chair; Kit Elm and Pat Oak.',
      ['present Jo Ash (Chair)', 'present Kit Elm', 'present Pat Oak'],
    ],
    [
      'Board members present were supervisors Jo Ash and Kit Elm, treasurer Pat Oak, clerk Lou Fir and guests Al Gorse and Bo Hazel.',
      [
        'present Jo Ash',
        'present Kit Elm',
        'present Pat Oak (treasurer)',
        'present Lou Fir (clerk)',
        'present Al Gorse',
        'present Bo Hazel',
      ],
    ],
    [
      'Board members present were supervisors Jo Ash and Kit Elm, clerks Lou Fir and Pat Oak.',
      ['present Jo Ash', 'present Kit Elm', 'present Lou Fir', 'present Pat Oak'],
    ],
    ['There were 13 members present at roll call. Director Alder was absent.', ['absent Alder']],
    [
      'Present: Mr. Bo Elm, Director, Ms Ann Hazel, Green Travel Officer, Mrs Kit Yew, Jo Oak Clerk',
      ['present Mr. Bo Elm (Director)', 'present Ms Ann Hazel (Green Travel Officer)', 'present Mrs Kit Yew', 'present Jo Oak (Clerk)'],
    ],
    [
      'Commissioner Jo Ash was absent. Commissioner Kit Elm was absent with apologies.',
      ['absent Commissioner Jo Ash', 'apologies Commissioner Kit Elm'],
    ],
    ['Mayor Jo Ash presiding. Present: Kit Elm, Pat Oak.', ['present Kit Elm', 'present Pat Oak', 'present Jo Ash (Mayor)']],
    [
      'Board members present in person: Ash, Birch, and Cedar. Board members present via Zoom: Elm and Fir. Board members absent: Oak (excused). Staff present: General Counsel Gorse and Clerk Hazel.',
      [
        'present Ash',
        'present Birch',
        'present Cedar',
        'present Elm remote',
        'present Fir remote',
        'absent Oak “excused”',
        'present Gorse (General Counsel)',
        'present Hazel (Clerk)',
      ],
    ],
    ['Also present was Auditor Jo Ash. Absent was Supervisor Elm.', ['present Jo Ash (Auditor)', 'absent Supervisor Elm']],
    ['Mr Q Quill, Head of Lanes, was in attendance to answer questions.', ['present Mr Q Quill (Head of Lanes)']],
    [
      'The Chair welcomed Grace Well, Ann Nest and Pat Field to the meeting.',
      ['present Grace Well', 'present Ann Nest', 'present Pat Field'],
    ],
    ['Councillor Willow joined the meeting at 7.02pm.', ['present Councillor Willow “joined the meeting at 7.02pm”']],
    ['At 7.40pm Councillor Willow arrived.', ['present Councillor Willow “arrived”']],
  ])('%s', async (minutes, expected) => {
    expect(told(await attendance(page('Welcome', minutes)))).toEqual(expected)
  })

  test('degrees stay with the name, and a sentence ends the list', async () => {
    expect(
      told(await attendance(printed('Present:\nJo Ash, Ed.D., president\nKit Elm, Ph.D.\nAbsent: Pat Oak\nLou Fir declared a quorum.'))),
    ).toEqual(['present Jo Ash, Ed.D. (president)', 'present Kit Elm, Ph.D.', 'absent Pat Oak'])
  })

  test('comings and goings of those present are notes', async () => {
    const text = printed(
      'Present: Mrs R Crane, Miss A Moss',
      '1. Lamps\n\nMiss A Moss left the meeting for item 9.1.\n\nRESOLVED that lamps be bought.',
    )
    expect(told(await attendance(text))).toEqual(['present Mrs R Crane', 'present Miss A Moss “left the meeting for item 9.1”'])
  })

  test.each([
    'Councillor Ash asked when lamps would come. Councillor Birch replied that they had been ordered.',
    'Councillor Ash attended the meeting of the Village Hall Committee on Tuesday.',
    'Councillor Ash was present at the site visit.',
    'Councillor Ash had attended a course.',
    'The Chair welcomed the report. Members welcomed Mr Oak’s appointment.',
    'The Chair welcomed everyone to the meeting.',
    'Councillor Ash left the Council in 2028.',
    'For (2): Councillors Cedar and Dams. Against (1): Councillor Elm. Absent: Councillor Fir.',
    'Proposed by Councillor Ash, seconded by Councillor Birch.',
    'Four members of the public attended.',
    'Absent were representatives from Lanes, Parks and Rivers.',
    'Also present was a reporter.',
  ])('nobody: %s', async (minutes) => {
    const text = `${page('Apologies', 'None.')}\n3.\n\nStreets\n\nMinutes:\n\nRESOLVED that streets be swept.\n\n4.\n\nParks\n\nMinutes:\n\nNoted.\n\n5.\n\nBudget\n\nMinutes:\n\n${minutes}\n`
    expect(await attendance(text)).toEqual([])
  })

  test('who signs at the foot is not thereby present', async () => {
    const text = `${printed('Present: Mrs R Crane')}\nThe meeting closed at 9.45pm.\n\nSigned ________ Chairman J O Reed\n\nChairman: J O Reed\n`
    expect(told(await attendance(text))).toEqual(['present Mrs R Crane'])
  })
})

test('fields of the web service', async () => {
  const xml = `<?xml version="1.0" encoding="utf-8"?><meeting><meetingid>1</meetingid><meetingdate>21/11/2030</meetingdate><meetingstatus>Confirmed</meetingstatus><meetingtime>12.30 pm</meetingtime><agendaitems><agendaitem><agendaitemid>1</agendaitemid><agendaitemtitle>Lamps</agendaitemtitle><agendaitemnumber>1</agendaitemnumber><minutesnonemptyhtmlbody>&lt;p&gt;There were none.&lt;/p&gt;</minutesnonemptyhtmlbody><refertocommittee>Cabinet</refertocommittee></agendaitem></agendaitems><attendees><attendee name="Councillor Jo Hill" roledescription="Chair" attendance="Present, as expected" politicalparty="LANE"></attendee><attendee name="Councillor Di Wil" roledescription="Committee Member" attendance="Apologies" politicalparty=""></attendee><attendee name="Jon Ginty" roledescription="Officer" attendance="In attendance" representing="Managing Director"></attendee></attendees></meeting>`
  const list = await attendance(xml, 'meeting.xml')
  expect(told(list)).toEqual(['present Councillor Jo Hill (Chair)', 'apologies Councillor Di Wil', 'present Jon Ginty (Managing Director)'])
  expect(list.map((one) => [one.capacity, one.party])).toEqual([
    ['member', 'LANE'],
    ['member', undefined],
    ['officer', undefined],
  ])
})

test.each([
  [
    'Cllr Elm – family commitment; Cllr Fir – on holiday. RESOLVED to accept them.',
    ['apologies Cllr Elm “family commitment”', 'apologies Cllr Fir “on holiday”'],
  ],
  [
    'Apologies were received from Councillors Elm and Fir. Councillors Oak and Ash attended as substitutes respectively.',
    ['apologies Councillor Elm', 'apologies Councillor Fir', 'substitute Councillor Oak for Elm', 'substitute Councillor Ash for Fir'],
  ],
  ['Councillors Oak and Ash attended as substitutes.', ['substitute Councillor Oak', 'substitute Councillor Ash']],
  ['Apologies were received from Cllr Elm. Cllr Oak was absent without apology.', ['apologies Cllr Elm', 'absent Cllr Oak']],
  ['No apologies had been received from Cllr Elm.', ['absent Cllr Elm']],
  ['Cllr Elm, Cllr Fir, Cllr Oak (late)', ['apologies Cllr Elm', 'apologies Cllr Fir', 'present Cllr Oak “late”']],
  ['Councillor Elm arrived at 7.45pm.', ['present Councillor Elm “arrived at 7.45pm”']],
  ['Member Elm arrived late at 7:12 p.m.', ['present Elm “arrived late at 7:12 p.m”']],
  ['Note: Councillor Elm entered the meeting at 7.40pm.', ['present Councillor Elm “entered the meeting at 7.40pm”']],
  ['Mr B Fir did not attend.', ['absent Mr B Fir']],
  [
    'It was RESOLVED to accept the reasons for absence given by Cllr Elm (holiday) and Cllr Fir (work).',
    ['apologies Cllr Elm “holiday”', 'apologies Cllr Fir “work”'],
  ],
  ['Cllr Elm sent her apologies, as did Cllr Fir.', ['apologies Cllr Elm', 'apologies Cllr Fir']],
  [
    'Apologies were noted from Jane Elm (Chair), who was represented by Bob Fir.',
    ['apologies Jane Elm (Chair)', 'substitute Bob Fir for Jane Elm'],
  ],
  [
    'Apologies were received from Councillor Elm, Councillor Fir being in attendance as her substitute.',
    ['apologies Councillor Elm', 'substitute Councillor Fir for Elm'],
  ],
  ['Received from Cllrs Elm, Fir and PCSO Yew.', ['apologies Cllr Elm', 'apologies Cllr Fir', 'apologies PCSO Yew']],
])('who was away, in whose place and until when: %s', async (minutes, expected) => {
  expect(told(await attendance(page('Apologies', minutes)))).toEqual(expected)
})

test('a table of those present says how they came; one of interests is another matter', async () => {
  const present =
    '| Name | Role | Status |\n|---|---|---|\n| Cllr Ann Elm | Chair | Present |\n| Cllr Bo Oak | | Apologies (holiday) |\n| Jim Holt | Resident | Via Zoom |'
  const interests = '| Councillor | Item | Type of interest | Reason |\n|---|---|---|---|\n| Cllr Elm | 3 | Personal | Tenant of a garden |'
  const list = await attendance(
    `# Lanes Council\n\nMinutes of the meeting held on 4 March 2030\n\n**Present:**\n\n${present}\n\n## 1. Apologies\n\nNone.\n\n## 2. Declarations of Interest\n\n${interests}\n\n## 3. Lamps\n\nNoted.\n`,
    'minutes.md',
  )
  expect(told(list)).toEqual(['present Cllr Ann Elm (Chair)', 'apologies Cllr Bo Oak “holiday”', 'present Jim Holt (Resident) remote'])
  expect(list.map(({ capacity }) => capacity)).toEqual(['member', 'member', 'other'])
})

test.each([
  [
    'Apologies for absence and notification of substitutes',
    'Apologies for absence were received from Councillor Jo Ash and Councillor May Oak attended as substitute.',
    ['apologies Councillor Jo Ash', 'substitute Councillor May Oak for Jo Ash'],
  ],
  [
    'Apologies',
    'Apologies were received from Councillor Jo Ash and Councillor May Oak attended as substitute.',
    ['apologies Councillor Jo Ash', 'substitute Councillor May Oak for Jo Ash'],
  ],
  ['Arches', 'Note: Ms P Elm (objector) attended the meeting and addressed the Committee.', []],
  [
    'Announcements',
    'The Mayor welcomed Councillor Oak, who had replaced the former Councillor Ash, to his first meeting.',
    ['present Councillor Oak'],
  ],
])('who was there, under %s: %s', async (title, minutes, expected) => {
  expect(told(await attendance(page(title, minutes))).sort()).toEqual(expected)
})

test.each([['Clerk and RFO'], ['Clerk & RFO'], ['Clerk/RFO'], ['Parish Clerk and Responsible Financial Officer']])(
  'one person with two offices is no councillor: %s',
  async (office) => {
    const list = await attendance(printed(`Present:\n\nCouncillors: Cllr. Alder (Chair), Cllr. Birch.\n\n${office}: Mr S Oak`))
    expect(told(list)).toEqual(['present Cllr Alder (Chair)', 'present Cllr Birch', `present Mr S Oak (${office})`])
    expect(list.map((one) => one.capacity)).toEqual(['member', 'member', 'officer'])
  },
)

test('where the meeting was held is nobody who was there', async () => {
  const head =
    'Present:\n\nCouncillors: Cllr. Alder (Chair), Cllr. Birch.\n\nMeeting commenced at 7pm.   Meeting was held at the North Sedge Village Hall, North Sedge.'
  expect(told(await attendance(printed(head)))).toEqual(['present Cllr Alder (Chair)', 'present Cllr Birch'])
  const below = 'Present: Councillors Elm, Fir and Oak.\n\nThe council met at the Civic Centre, Quay Road, Netherby.'
  expect(told(await attendance(printed(below)))).toEqual(['present Councillor Elm', 'present Councillor Fir', 'present Councillor Oak'])
})

test('“from Councillors: Elm and Fir”; a surname that begins with a small letter', async () => {
  const list = await attendance(page('Apologies for absence', 'Apologies were received from Councillors: Elm, Fir and Oak.'))
  expect(told(list)).toEqual(['apologies Councillor Elm', 'apologies Councillor Fir', 'apologies Councillor Oak'])
  expect(told(await attendance(printed('Present: Ms F Ash Mrs G D duBirch Dr L Cole')))).toEqual([
    'present Ms F Ash',
    'present Mrs G D duBirch',
    'present Dr L Cole',
  ])
})

test('two columns of names between bars, with a rule below their head', async () => {
  const list = await attendance(
    printed('Present\nCourt Members | Court Members |\n---|---|\nJo Elm (Chair) | Bo Fir |\nDr Al Oak | Di Ash |\nEd Yew |'),
  )
  expect(told(list)).toEqual(['present Jo Elm (Chair)', 'present Bo Fir', 'present Dr Al Oak', 'present Di Ash', 'present Ed Yew'])
})

test('a table of who voted how is no list of those absent', async () => {
  const text =
    '# Lanes Committee\n\nPresent: A. Ash, B. Birch\n\n# 1. Consent\n\nMoved by A. Ash\n\n| Yeas: | Absent: |\n|-|-|\n| A. Ash | C. Cedar |\n| B. Birch | |\n\nMotion Passed (2 to 0)\n\n# 2. Adjournment\n\nThe meeting adjourned.\n'
  expect(told(await attendance(text, 'minutes.md'))).toEqual(['present A. Ash', 'present B. Birch'])
})

test('the place of an office before the bracket that names who holds it', async () => {
  const text =
    'Present:\n\nEngineer, Mill Division (Mr. B. Ash), Meetings Administrator, Mill West (Ms. M. Elm), Deputy C.E. and Director, Lanes (Mr. K. Oak)'
  expect(told(await attendance(printed(text)))).toEqual([
    'present Mr. B. Ash (Engineer, Mill Division)',
    'present Ms. M. Elm (Meetings Administrator, Mill West)',
    'present Mr. K. Oak (Deputy C.E. and Director, Lanes)',
  ])
})

test('who is absent from a vote is no absentee of the meeting', async () => {
  const vote =
    '1. Election of Chair\n\nThe matter was put to a vote:\n\nFor Councillor Oak\n\nCouncillors J Ash, T Oak: Total: 2\n\nAbsent\n\nCouncillors C Rowan, P Maple: Total: 2\n\nAbstained\n\nCouncillor A Birch: Total: 1'
  const list = await attendance(
    printed('Present: Councillors Jo Ash, Tom Oak, Ann Birch\n\nApologies: Councillors Kit Rowan, Phil Maple', vote),
  )
  expect(told(list).filter((one) => one.startsWith('absent'))).toEqual([])
})

test('labels in capitals within one line', async () => {
  const line =
    'Minutes of the meeting held on 6 May 2030 at Fir Village Hall PRESENT A Fir (Chairman) S Birch N Ash ATTENDING K Larch (Clerk)\n\n1. Lamps\n\nNone.\n\n2. Gates\n\nNone.'
  expect(told(await attendance(line))).toEqual(['present A Fir (Chairman)', 'present S Birch', 'present N Ash', 'present K Larch (Clerk)'])
})

test('attendees by district and body, with their offices behind a dash; who was excused', async () => {
  const list = await attendance(
    printed(
      'District Attendees\nJo Elm - Board President\nKit Fir - General Manager\n\nManagement and Staff: Ann Oak, Port Manager\n\nCommissioner Bo Ash was excused.',
    ),
  )
  expect(list.map(({ name, status }) => [name, status])).toEqual([
    ['Jo Elm', 'present'],
    ['Kit Fir', 'present'],
    ['Ann Oak', 'present'],
    ['Bo Ash', 'apologies'],
  ])
})

test('surnames that answer the roll call, how somebody was there, and guests behind their verb', async () => {
  const list = await attendance(
    printed(
      'The meeting was called to order at 6.00 p.m. Elm, Fir and Ash were present to answer roll call. Oak and Teal were present via telephone. Gum entered the meeting at 18:13. Police arrived at 19:00. Guests were Jo Birch and Kit Yew.',
    ),
  )
  expect(told(list)).toEqual([
    'present Elm',
    'present Fir',
    'present Ash',
    'present Oak remote',
    'present Teal remote',
    'present Gum “entered the meeting at 18:13”',
    'present Jo Birch',
    'present Kit Yew',
  ])
  const labelled = await attendance(
    printed('Members present: Elm, Fir (via phone), Ash (via phone), Birch (via phone). Absent: Oak, Teal.'),
  )
  expect(labelled.map(({ name, status }) => [name, status])).toEqual([
    ['Elm', 'present'],
    ['Fir', 'present'],
    ['Ash', 'present'],
    ['Birch', 'present'],
    ['Oak', 'absent'],
    ['Teal', 'absent'],
  ])
})

test('a paragraph that quotes the minutes’ corrected wording tells of nobody here', async () => {
  const page =
    'Agenda item\n\nMinutes\n\nMinutes:\n\nThat the minutes be amended as follows:\n\n“Councillor Ann Elm left the room and attended the meeting as Ward Councillor.”'
  expect((await minutebook(page, 'page.txt')).meetings[0]?.attendance).toEqual([])
})

describe('lists as boards and panels print them', () => {
  test('“Councillors” alone on its line heads the list below it, and wards stand behind dashes', async () => {
    const list = await attendance(
      printed(
        'Councillors\nMrs S Ash (Chairman)\nCouncillor R Birch (Vice-Chairman)\nM J Cedar\nE Dale – substitute for J Elm\nN Fir – Mill Ward\nOfficers\nMr A Gum – Lamps Manager',
      ),
    )
    expect(told(list)).toEqual([
      'present Councillor Mrs S Ash (Chairman)',
      'present Councillor R Birch (Vice-Chairman)',
      'present Councillor M J Cedar',
      'substitute Councillor E Dale for J Elm',
      'apologies J Elm',
      'present Councillor N Fir',
      'present Mr A Gum (Lamps Manager)',
    ])
  })
  test('initials between the name and the function', async () => {
    const list = await attendance(
      printed(
        'Present:\nDr Ann Ash AA Clinical Chair\nBo Birch BB Governing Body GP\nProfessor Ian Shore IS Lay Member for Lamps (part meeting)\nMart Oak-Fir MOF Chief Lamplighter\nKit Elm KEl Lay Member / Vice Chair\n\nApologies:\nJo Dale JD Director of Lamps – Lanes City Council',
      ),
    )
    expect(list.map(({ name, status, role }) => [name, status, role])).toEqual([
      ['Dr Ann Ash', 'present', 'Clinical Chair'],
      ['Bo Birch', 'present', undefined],
      ['Professor Ian Shore', 'present', 'Lay Member for Lamps'],
      ['Mart Oak-Fir', 'present', 'Chief Lamplighter'],
      ['Kit Elm', 'present', 'Lay Member / Vice Chair'],
      ['Jo Dale', 'apologies', 'Director of Lamps – Lanes City Council'],
    ])
  })
  test('“Tenant Reps:”, two of them on a line', async () => {
    const list = await attendance(printed('Tenant Reps:\nJune Bay (Chair) (JBay)Brenda Lark (BL)\nRoy Lea(RL)Mary Dun (MD)'))
    expect(told(list)).toEqual(['present June Bay (Chair) [JBay]', 'present Brenda Lark', 'present Roy Lea', 'present Mary Dun'])
  })
  test('a Professor among the members and a Ms of her surname in attendance are two', async () => {
    const list = await attendance(printed('Present: Professor Lark, Dr Fir, Mr Oak\n\nIn attendance: Ms Lark, Mr Ash'))
    expect(list.map(({ name }) => name)).toEqual(['Professor Lark', 'Dr Fir', 'Mr Oak', 'Ms Lark', 'Mr Ash'])
  })
})

test('“Present-” above the names; a name torn in a list of names', async () => {
  const list = 'Present-\n\nCllr Dan Elm, Cllr Sam\n\nAsh, Cllr May Oak\n\n1. Apologies\n\nNone.\n\n2. Lamps\n\nLamps were lit.'
  expect(told(await attendance(`Minutes of Lanes Council held on 4 March 2030\n\n${list}`, 'minutes.md'))).toEqual([
    'present Cllr Dan Elm',
    'present Cllr Sam Ash',
    'present Cllr May Oak',
  ])
})

describe('boards, courts and panels', () => {
  test('functions right behind titled names, and “Members:” under the apologies', async () => {
    const list = await attendance(
      printed(
        "Present:\nDr Jo Ash Senate Assessor, Ms Ann Lark SRC President, Mr Al Oak Employee Representative, Mrs Joy Gum Chancellor's Assessor (Convener).\n\nApologies:\nMembers: The Rector, Professor John Yew Senate Assessor, Dr Robin East Co-opted Member",
      ),
    )
    expect(list.map(({ name, status }) => [name, status])).toEqual([
      ['Dr Jo Ash', 'present'],
      ['Ms Ann Lark', 'present'],
      ['Mr Al Oak', 'present'],
      ['Mrs Joy Gum', 'present'],
      ['Professor John Yew', 'apologies'],
      ['Dr Robin East', 'apologies'],
    ])
  })
  test('planning board members with their functions in small letters, and who was missing', async () => {
    const list = await attendance(
      printed(
        '',
        '1. Call to Order\n\nThe meeting was called to order by Chair Elm with all members present except J. Karn and S. Night.\n\n2. Roll Call\n\nPlanning board members present:\nAnn Elm (AE), planning board member and chair;\nBo Fir (BF), planning board member and vice-chair;\nDan Oak (DO), planning board member; and\nGus Ash (GA), selectmen’s ex officio planning board member.\n\nPlanning board members absent:\nRay Birch (RB), alternate planning board member.',
      ),
    )
    expect(list.map(({ name, status }) => `${status} ${name}`)).toEqual([
      'absent J. Karn',
      'absent S. Night',
      'present Ann Elm',
      'present Bo Fir',
      'present Dan Oak',
      'present Gus Ash',
      'absent Ray Birch',
    ])
  })
  test('bodies behind names, a seat above a name and a chairman of the parish council are nobody', async () => {
    const list = await attendance(
      printed(
        'Present: Julia Elm, PC Chairman, C. Quill, Marl & County Chronicle\nE. Piper, Marl Pistol & Small Bore Club\nS. Lark, Marl Bulletin\n\nALSO PRESENT\nGoverning Body Member\nGreg Ash',
      ),
    )
    expect(list.map(({ name }) => name)).toEqual(['Julia Elm', 'C. Quill', 'E. Piper', 'S. Lark', 'Greg Ash'])
  })
  test('why somebody is away, told behind the name', async () => {
    const list = await attendance(
      printed(
        'Present: Ann Elm (AE), Geoff Fir (GF)',
        '1. Apologies for Absence\n\nIan Oak (IO) due to work commitments – apologies accepted. Paul Ash (PA) indisposed.',
      ),
    )
    expect(list.map(({ name, status }) => `${status} ${name}`)).toEqual([
      'present Ann Elm',
      'present Geoff Fir',
      'apologies Ian Oak',
      'apologies Paul Ash',
    ])
  })
  test('in whose absence somebody took the chair', async () => {
    const list = await attendance(
      printed(
        'Present:\nCouncillors Elm, Fir, Mrs Oak.\nCouncillor Michael Elm took the chair in the absence of Cllrs Birch and Quill.\n\nApologies:\nCllr Birch, Quill, Mrs Lark',
      ),
    )
    expect(list.map(({ name, status }) => `${status} ${name}`)).toEqual([
      'present Elm',
      'present Fir',
      'present Mrs Oak',
      'apologies Birch',
      'apologies Quill',
      'apologies Mrs Lark',
    ])
  })
  test('who took the chair sent no apologies; new members, an observer and those in the place of others were there', async () => {
    const { meetings } = await minutebook(
      page(
        'Apologies',
        'Tom Good took the Chair for items 1 – 3.\n\nThe Board welcomed new Members including Sian Thorn, Lamps Representative and Rick Jen representing the Trust.  The Board was also advised that Jenni Town had attended the meeting as an observer.\n\nApologies for absence were received from Grant Far and Mr A Cumm (Mr D Walk, Medical Director attended in his absence).  Sal Teal attended in his absence.',
      ),
      'page.txt',
    )
    expect(meetings[0]?.attendance.map(({ name, status, substitute_for }) => [name, status, substitute_for])).toEqual([
      ['Sian Thorn', 'present', null],
      ['Rick Jen', 'present', null],
      ['Jenni Town', 'present', null],
      ['Grant Far', 'apologies', null],
      ['Mr A Cumm', 'apologies', null],
      ['Mr D Walk', 'substitute', 'Mr A Cumm'],
      ['Sal Teal', 'substitute', null],
    ])
  })
  test('“attending as Bo Elm’s substitute”, twice in a sentence', async () => {
    const { meetings } = await minutebook(
      page(
        'Substitute Members',
        'The Board was advised that Mark Call was attending as James Vaug’s substitute and Kath Harv, Service Director for Lamps was attending this meeting as Eug Yaf’s substitute.',
      ),
      'page.txt',
    )
    expect(meetings[0]?.attendance.map(({ name, substitute_for }) => [name, substitute_for])).toEqual([
      ['Mark Call', 'James Vaug'],
      ['James Vaug', null],
      ['Kath Harv', 'Eug Yaf'],
      ['Eug Yaf', null],
    ])
  })
  test('labels within a line that has lost its breaks, before names with a sign behind them', async () => {
    const { meetings } = await minutebook(
      'LANES AREA COMMITTEE MEETING Tuesday, 2 nd November 2030 at 11.00am The Elm Inn, Netherby Attendees Sandra Mack, Tenant (SMack) Colin Lea, Independent (CL) Staff in Attendance Rod Ash, Local Manager Homes Services (RA) 1. Apologies Councillor Donnie Fir, Carol Shiel, and Val Lamb. SMack welcomed all members to the meeting. 2. Minutes of Previous Meetings 6 th September 2030 The minutes from 6 th September 2030 were agreed as an accurate record. These were proposed by Colin Lea and seconded by Rod Ash 3. Lamps The Clerk reported that oil was dear.\n',
      'minutes.txt',
    )
    expect(meetings[0]).toMatchObject({ committee: 'LANES AREA COMMITTEE', date: '2030-11-02' })
    expect(meetings[0]?.attendance.map(({ name, status }) => [name, status])).toEqual([
      ['Sandra Mack', 'present'],
      ['Colin Lea', 'present'],
      ['Rod Ash', 'present'],
      ['Donnie Fir', 'apologies'],
      ['Carol Shiel', 'apologies'],
      ['Val Lamb', 'apologies'],
    ])
    expect(meetings[0]?.items[0]).toMatchObject({ number: '1', title: 'Apologies' })
  })
})

test('who is appointed to a body in place of somebody was no substitute', async () => {
  const page =
    'LANES TRUST\n\nMinutes of the meeting held on 4 March 2030\n\nPresent: Mr N Dale, Ms B Fir\n\n1. Apologies\n\nMr K Kite sent apologies.\n\n2. Appointments\n\nRESOLVED that Mr N Dale be appointed to the Fells Board in place of Mr K Kite.'
  expect(told(await attendance(page))).toEqual(['present Mr N Dale', 'present Ms B Fir', 'apologies Mr K Kite'])
})

test('who was replaced; a portfolio in two parts; who was welcomed to an office and to no meeting', async () => {
  const attended = async (title: string, minutes: string) =>
    (await minutebook(page(title, minutes), 'page.txt')).meetings[0]?.attendance.map(({ name, status }) => [name, status])
  expect(await attended('Apologies and substitutions', 'Councillor R Elm was replaced by Councillor N Fir')).toEqual([
    ['N Fir', 'substitute'],
    ['R Elm', 'apologies'],
  ])
  expect(await attended('Plan', 'Councillor Elm-Fir, Cabinet Member for Finance and Income Generation was in attendance.')).toEqual([
    ['Elm-Fir', 'present'],
  ])
  expect(
    await attended('Apologies', 'The Chairman welcomed Jo Elm, Trustee who had recently been appointed to the Board of Trustees.'),
  ).toEqual([])
})

test('“These were accepted from …” below a title of apologies; who also sent his', async () => {
  const page =
    'ELM PARISH COUNCIL\n\nMinutes of the meeting on 6 November 2030\n\nPresent: Cllr Bay, Cllr Yew\n\n1. Welcome\n\nThe Chair opened.\n\n'
  const own =
    '2. ACCEPTANCE OF APOLOGIES FOR ABSENCE These were accepted from Cllr Elm and Cllr Oak. It was noted that Cllr Fir also sent his apologies.'
  const { meetings } = await minutebook(`${page}${own}\n\n3. LAMPS None.\n`, 'page.txt')
  expect(meetings[0]?.attendance.filter(({ status }) => status === 'apologies').map(({ name }) => name)).toEqual(['Elm', 'Oak', 'Fir'])
})

test('“Apologies: Councillors:” in one line', async () => {
  const list = await attendance(
    printed('Present: Councillors: A Elm, B Oak\n\nAlso present: R Lane – Clerk\n\nApologies: Councillors: Mrs S Ash MBE, C Fir'),
  )
  expect(
    told(list)
      .slice(-2)
      .map((one) => one.replace('Councillor ', '')),
  ).toEqual(['apologies Mrs S Ash MBE', 'apologies C Fir'])
})

test('whose assistant somebody is was not there', async () => {
  const list = await attendance(printed('In attendance: Jo Ash, Kit Elm, Assistant to Dr Fir; Bo Gum, PA to Mrs Quill, and Cy Oak'))
  expect(list.map(({ name }) => name)).toEqual(['Jo Ash', 'Kit Elm', 'Bo Gum', 'Cy Oak'])
})

test('two of one surname by their forenames; bodies behind names, one a line', async () => {
  expect(told(await attendance(printed('In attendance: guests Bob and Sue Elm, Jo Fir')))).toEqual([
    'present Bob Elm',
    'present Sue Elm',
    'present Jo Fir',
  ])
  const lines = 'In attendance:\nMr A. Elm, Archivist\nMr B. Fir, County Librarian\nMs C. Oak, Brook Lodge\nMs D. Ash, Brook Lodge'
  expect((await attendance(printed(lines))).map(({ name }) => name)).toEqual(['Mr A. Elm', 'Mr B. Fir', 'Ms C. Oak', 'Ms D. Ash'])
})

test('selectmen who were in attendance', async () => {
  const list = await attendance(printed('In attendance were Selectmen Rob S. Elm, Jr., Jim L. Oak, and Town Administrator Nan J. Ash.'))
  expect(told(list)).toEqual([
    'present Selectman Rob S. Elm, Jr.',
    'present Selectman Jim L. Oak',
    'present Nan J. Ash (Town Administrator)',
  ])
})

test('guests included, absent were senators at large; short civic titles', async () => {
  const list = await attendance(
    'LANES SENATE\n\nMinutes of the meeting of the Senate held on 4 May 2030\n\nAbsent were at-large Senators Ann Ash and Bo Oak and representatives from Biology. Guests included Lee Yew-Holt (Provost) and Bill Gum.\n\n4. Lamps\n\nThe report was noted.\n',
  )
  expect(told(list)).toEqual(['absent Senator Ann Ash', 'absent Senator Bo Oak', 'present Lee Yew-Holt (Provost)', 'present Bill Gum'])
  expect(told(await attendance(printed('Present: M/s. Holt, Cllrs V. Oak and A Lark, Dist Cllr P Bay and Cty Cllr O‟Dell')))).toEqual([
    'present M/s. Holt',
    'present Cllr V. Oak',
    'present Cllr A Lark',
    'present Dist Cllr P Bay',
    'present Cty Cllr O‟Dell',
  ])
})

test('for whom a governor sits is no second person', async () => {
  const list = await attendance(
    printed('Present:\nAnn Teal (AT) – Chair\nCat Dove (CD) – Parent Governor\nMr J Fox, Parent Governor\nJohn Parent'),
  )
  expect(told(list)).toEqual([
    'present Ann Teal (Chair)',
    'present Cat Dove (Parent Governor)',
    'present Mr J Fox (Parent Governor)',
    'present John Parent',
  ])
})

test('who sent apologies for lateness came', async () => {
  const list = await attendance(printed('Present: Cllrs A Elm, B Fir\nApologies: Cllr C Oak; Cllr B Fir (for lateness)'))
  expect(told(list)).toEqual(['present Cllr A Elm', 'present Cllr B Fir “Apologies for lateness”', 'apologies Cllr C Oak'])
})

test('labels in two languages; slashes without end', async () => {
  const list = await attendance(
    printed('I LÁTHAIR/PRESENT:\nComhairleoirí/Councillors: A. Elm, B. Fir\nAS LÁTHAIR/APOLOGIES: Cllr. C. Oak'),
  )
  expect(told(list)).toEqual(['present Councillor A. Elm', 'present Councillor B. Fir', 'apologies Cllr C. Oak'])
  expect(await attendance(printed('Members/Officers/'.repeat(20_000)))).toEqual([])
})

test('each name with its answer at the end of its line', async () => {
  const list = await attendance(
    printed(
      'Ann Elm, Councillor Apology Accepted\n\nBo Fir, Councillor Vice Chair of Council In Attendance\n\nJo Oak, Councillor Chair of Council In Attendance\n\nKit Ash, Councillor Absent\n\nMembers of the Public 9',
    ),
  )
  expect(told(list)).toEqual([
    'apologies Councillor Ann Elm',
    'present Bo Fir (Councillor Vice Chair of Council)',
    'present Jo Oak',
    'absent Councillor Kit Ash',
  ])
})

test('numbers that count people, under their labels or without; who was in the call', async () => {
  const heads = [
    'Attendees:\n1. Ann Elm (Chair)\n2. Bo Fir\n\nNot attending:\n1. Jo Oak\n\nAgenda',
    '1. Ms Ann Elm, Chair\n2. Mr Bo Fir\n3. Mr Kit Ash, Director\n4. Ms Di Yew\nNot attending:\n1. Jo Oak',
    'In the call: Ann Elm (Chair), Bo Fir\n\nAbsent: Jo Oak',
  ]
  const lists = await Promise.all(heads.map(async (head) => told(await attendance(printed(head)))))
  expect(lists).toEqual([
    ['present Ann Elm (Chair)', 'present Bo Fir', 'absent Jo Oak'],
    ['present Ms Ann Elm (Chair)', 'present Mr Bo Fir', 'present Mr Kit Ash (Director)', 'present Ms Di Yew', 'absent Jo Oak'],
    ['present Ann Elm (Chair)', 'present Bo Fir', 'absent Jo Oak'],
  ])
})

test.each([
  ['Councillor Jo Elm and from Kit Fir', ['apologies Councillor Jo Elm', 'apologies Kit Fir']],
  ['Fire Chief Kit Fir', ['apologies Kit Fir (Fire Chief)']],
  [
    'Councillor Jo Elm and from the Police and Crime Commissioner Kit Fir',
    ['apologies Councillor Jo Elm', 'apologies Kit Fir (Police and Crime Commissioner)'],
  ],
])('Apologies for absence were received from %s.', async (names, list) => {
  expect(told(await attendance(printed(`Apologies for absence were received from ${names}.`)))).toEqual(list)
})

test.each([
  [
    'Apologies were received from County Borough Councillors J Elm and B Fir.',
    ['apologies County Borough Councillor J Elm', 'apologies County Borough Councillor B Fir'],
  ],
  [
    'Apologies were received from Councillor Elm for whom Councillor Oak was substituting.',
    ['apologies Councillor Elm', 'substitute Councillor Oak for Elm'],
  ],
  [
    'Apologies were received from Councillor Elm (for whom Councillor Oak attended).',
    ['apologies Councillor Elm', 'substitute Councillor Oak for Elm'],
  ],
  ['Jo Elm, Corporate Director apologised for her inability to attend the meeting.', ['apologies Jo Elm (Corporate Director)']],
  ['Councillor Elm apologised for the late report.', []],
])('%s', async (sentence, list) => {
  expect(told(await attendance(page('Apologies', sentence)))).toEqual(list)
})

test('whose manager, behind a comma; when somebody came; a sentence that ends its list', async () => {
  const head =
    'PRESENT:\n• Councillor A. Elm\nALSO PRESENT:\n• City Manager J. Bay, at 10:00 a.m.\n• City Solicitor C. Yew\n• General Manager, Community Services L. Rowan'
  expect(told(await attendance(printed(head)))).toEqual([
    'present Councillor A. Elm',
    'present J. Bay (City Manager) “at 10:00 a.m.”',
    'present C. Yew (City Solicitor)',
    'present L. Rowan (General Manager, Community Services)',
  ])
  const senate =
    'The Senate met at 3.50 p.m. Members absent: Ann Elm, Bo Fir, and Cy Ash.\n\nAnnouncements by the Chair of Senate, Phyl Oak'
  expect(told(await attendance(printed(senate)))).toEqual(['absent Ann Elm', 'absent Bo Fir', 'absent Cy Ash'])
})

test('functions with “and” in them, and labels of the members of a panel', async () => {
  const officers = 'Also present: Ms G Rowan, Police and Crime Commissioner\nMr H Larch, Deputy Police and Crime Commissioner'
  const list = await attendance(printed(`Licensing Sub-Committee Members: Councillors Ash (Chair), Elm\n\n${officers}`))
  expect(told(list)).toEqual([
    'present Councillor Ash (Chair)',
    'present Councillor Elm',
    'present Ms G Rowan (Police and Crime Commissioner)',
    'present Mr H Larch (Deputy Police and Crime Commissioner)',
  ])
})

test('apologies for absence, and from another for leaving early', async () => {
  const first = '1. Apologies\n\nResolved: That the apology from Cr D Oak for absence and from Cr W Fir for early departure be accepted.'
  expect(told(await attendance(printed('Present: Crs Ash, W Fir', first)))).toEqual([
    'present Cr Ash',
    'present Cr W Fir “early departure”',
    'apologies Cr D Oak',
  ])
})

test.each([
  [
    'Apologies: Councillors Ash and Fir.\n\nProvost Elm in the Chair',
    ['apologies Councillor Ash', 'apologies Councillor Fir', 'present Elm (Provost, Chair)'],
  ],
  ['Absent: Mayor C. Ash, in the Chair', ['absent C. Ash (Mayor, in the Chair)']],
  ['Also in attendance: Chief Constable F Hay and Mr G Yew', ['present Chief Constable F Hay', 'present Mr G Yew']],
  ['Present: Councillor A Elm\n\nNON VOTING ADVISORY MEMBER: Councillor F Hay', ['present Councillor A Elm', 'present Councillor F Hay']],
  [
    'Present: Councillor A Elm\n\nTogether with:\nR. Oak (Chief Executive)',
    ['present Councillor A Elm', 'present R. Oak (Chief Executive)'],
  ],
])('%s', async (head, list) => {
  expect(told(await attendance(printed(head)))).toEqual(list)
})

test.each([
  ['Members who attended remotely and had no voting rights were Jo Ash, Kit Yew.', ['present Jo Ash remote', 'present Kit Yew remote']],
  ['The minutes were agreed subject to an amendment to note that Jo Elm was present from the Lamp Trust.', []],
])('%s', async (sentence, list) => {
  expect(told(await attendance(page('Apologies', sentence)))).toEqual(list)
})

test('“Attendance Details” of an older page, the public’s count and the apologies below; substitute representatives', async () => {
  const { meetings } = await minutebook(
    'Meeting documents\n\nPlanning Control Committee\nMonday, 18th December, 2028 7.00 pm\n\nMonday, 18th December, 2028\nPeel Room, Town Hall, Netherby\n\nAttendance Details\n\nCouncillor J Elm (In the Chair)\nCouncillors B Fir and D Oak\n20 members of the public were in attendance\nApologies for absence:\nCouncillors K Ash and L Gum\nItem Description Decision\nP.768 Minutes of the Meeting\nDelegated decision:\n\nThat the minutes be approved.\nP.769 Fees\nDelegated decision:\n\nThat the report be noted.\n',
    'minutes.txt',
  )
  expect(meetings[0]).toMatchObject({ committee: 'Planning Control Committee', date: '2028-12-18', start_time: '19:00' })
  expect(meetings[0]?.attendance.map(({ name, status }) => `${status} ${name}`)).toEqual([
    'present J Elm',
    'present B Fir',
    'present D Oak',
    'apologies K Ash',
    'apologies L Gum',
  ])
  expect(meetings[0]?.items.map(({ number, title }) => [number, title])).toEqual([
    ['P.768', 'Minutes of the Meeting'],
    ['P.769', 'Fees'],
  ])
  expect(
    told(
      await attendance(
        page(
          'Apologies',
          'Apologies were submitted by Councillors Elm and Fir.\n\nCouncillors J. Oak and D. Ash acted as substitute representatives for Councillors Elm and Fir.',
        ),
      ),
    ),
  ).toEqual([
    'apologies Councillor Elm',
    'apologies Councillor Fir',
    'substitute Councillor J. Oak for Elm',
    'substitute Councillor D. Ash for Fir',
  ])
})

test('who was also in attendance, in a sentence; other apologies', async () => {
  const head =
    'The meeting was called to order at 6:37 p.m. by the Chair. The following people were also in attendance: Trustee Jo Elm and Library Director Bo Fir.'
  expect(told(await attendance(printed(head)))).toEqual(['present Trustee Jo Elm', 'present Bo Fir (Library Director)'])
  const lists =
    'Attendance: Cllr J Elm (Chairman)\n\nApologies for absence approved by Council: None.\n\nOther apologies for absence received: A Oak, Cllr B Fir.'
  expect(told(await attendance(printed(lists)))).toEqual(['present Cllr J Elm (Chairman)', 'apologies A Oak', 'apologies Cllr B Fir'])
})

test('titles above names, letters that mean remote, initials beside an office', async () => {
  const list =
    'Members Present: Aldermen: B Birch, C Elm MBE\nCouncillors: E Hazel, G Maple (R), Mrs W Fir (Clerk)\n\n(R) Attended remotely'
  expect(told(await attendance(printed(list)))).toEqual([
    'present Alderman B Birch',
    'present Alderman C Elm MBE',
    'present Councillor E Hazel',
    'present Councillor G Maple remote',
    'present Mrs W Fir (Clerk)',
  ])
  expect(told(await attendance(printed('Present: Ann Ash (AA, Chair), Bob Birch (Treasurer; BB)')))).toEqual([
    'present Ann Ash (Chair)',
    'present Bob Birch (Treasurer)',
  ])
})

test('who sits on the body, and who is employed', async () => {
  const capacities = async (head: string) => (await attendance(printed(head))).map(({ name, capacity }) => `${name} ${capacity}`)
  expect(await capacities('Selectmen present: Chair Paula Ash, Clerk Ed Elm\n\nOfficers: Ms M Yew, Member Services Officer')).toEqual([
    'Paula Ash member',
    'Ed Elm member',
    'Ms M Yew officer',
  ])
  expect(await capacities('Present: Ned Fir (Non-Executive Director)\n\nAlso present: G Maple (External Auditor, Oak LLP)')).toEqual([
    'Ned Fir member',
    'G Maple other',
  ])
})

test('who was deputising behind a dash, in a list of apologies', async () => {
  const sent =
    '1. Apologies\n\nApologies for absence were received on behalf of:\n\n· Councillor Rae Elm\n· Kit Larch (Director, Renewal) – Ann Oak (Head of Property) was deputising.\n· Dee Ash – Jo Birch substituting'
  const list = await attendance(printed('Present: Councillors Ash and Gorse', sent))
  expect(list.map(({ status, name, substituteFor }) => [status, name, substituteFor]).slice(2)).toEqual([
    ['apologies', 'Rae Elm', undefined],
    ['substitute', 'Ann Oak', 'Kit Larch'],
    ['apologies', 'Kit Larch', undefined],
    ['substitute', 'Jo Birch', 'Dee Ash'],
    ['apologies', 'Dee Ash', undefined],
  ])
})

test('apologies for having to leave', async () => {
  const head = 'Present: Councillors Ash and Gorse'
  const list = await attendance(printed(head, '1. Apologies\n\nCouncillor Gorse gave his apologies for having to leave the meeting early.'))
  expect(list.map(({ status, name }) => `${status} ${name}`)).toEqual(['present Ash', 'present Gorse'])
})

test('apologies for lateness in the list of those for absence', async () => {
  const head = 'Present: Councillors Ash and Gorse\n\nApologies for absence: Councillor Elm; apologies for lateness from Councillor Gorse.'
  expect(told(await attendance(printed(head)))).toEqual([
    'present Councillor Ash',
    'present Councillor Gorse “apologies for lateness”',
    'apologies Councillor Elm',
  ])
})

test('a table of two labels, with what they are beside the names', async () => {
  const rows =
    '| Present | | In attendance | |\n|---|---|---|---|\n| Jane Ash (JA) | Chair | Peter Oak (PO) | Chief Executive |\n| Sue Elm | | Lena Fir | Director of Homes |'
  const text = `# Lanes Homes\n\n## Minutes of the Board Meeting held on 25 September 2030\n\n${rows}\n\n1. **Lamps**\n\nThe lamps were noted.\n`
  expect(told(await attendance(text, 'a.md'))).toEqual([
    'present Jane Ash (Chair)',
    'present Peter Oak (Chief Executive)',
    'present Sue Elm',
    'present Lena Fir (Director of Homes)',
  ])
})

test('board members who were present, and a roll that goes on below its title', async () => {
  const said = 'Roll call was taken. Present were board members Jo Elm and Bo Fir. Also present was Kit Ash, superintendent.'
  expect(told(await attendance(printed('', `1. Call to Order\n\n${said}`)))).toEqual([
    'present Jo Elm',
    'present Bo Fir',
    'present Kit Ash (superintendent)',
  ])
  const roll =
    'Lamp Commission Minutes for May 21, 2030\n\nMeeting called to order by chair, Jo Elm at 7:05 p.m.\nRoll Call – Jo Elm\nBo Fir\nKit Ash\nPublic Comments – None\nUnfinished Business –\nThe slip is to be mended.\n'
  expect(told(await attendance(roll))).toEqual(['present Jo Elm', 'present Bo Fir', 'present Kit Ash'])
})

test('what is listed ends at another label; all but some; a comma behind the verb', async () => {
  const list = await attendance(
    printed(
      'Present: Cllr Elm (Chair), Cllr Fir, Cllr Oak. Abbreviations: TC – Town Council, DC – Dale Council\n\n' +
        'All members were present with the exceptions of Cllr Ash and Cllr Yew. Also present were, Jo Hill and Kit Larch.',
    ),
  )
  expect(told(list)).toEqual([
    'present Cllr Elm (Chair)',
    'present Cllr Fir',
    'present Cllr Oak',
    'absent Cllr Ash',
    'absent Cllr Yew',
    'present Jo Hill',
    'present Kit Larch',
  ])
})

test.each([
  [
    'Present: Cllr Bo Fir, Jane and Gerald Elm, Kit Ash, Clerk, Tosca & Bree Oak',
    ['present Cllr Bo Fir', 'present Jane Elm', 'present Gerald Elm', 'present Kit Ash (Clerk)', 'present Tosca Oak', 'present Bree Oak'],
  ],
  [
    'PRESENT     Alder (Chair), Birch, Cedar, Fir\n\nAPOLOGIES   Oak, Yew',
    ['present Alder (Chair)', 'present Birch', 'present Cedar', 'present Fir', 'apologies Oak', 'apologies Yew'],
  ],
  ['LNC Members Present – Ann Elm, Bo Fir\nLNC Members Absent – Di Yew', ['present Ann Elm', 'present Bo Fir', 'absent Di Yew']],
  [
    'Present: Jo Elm\n\nApologies: Paul (PF) unwell Ross (RO) on leave',
    ['present Jo Elm', 'apologies Paul “unwell”', 'apologies Ross “on leave”'],
  ],
  [
    'Present: Jo Elm – Lamp Shaper North\nLamp Shaper South – Bo Fir',
    ['present Jo Elm (Lamp Shaper North)', 'present Bo Fir (Lamp Shaper South)'],
  ],
])('%s', async (head, list) => {
  expect(told(await attendance(printed(head)))).toEqual(list)
})

test('nobody sent apologies: what stands below is no list; an accent typed as an apostrophe', async () => {
  const head = "Members Present: Ken Elm, Lise' Oak, Jo Fir\n\nApologies\n\nNo apologies.\n\nMayoral Minute\n\nPlanning Amendment Bill 2030"
  expect(told(await attendance(printed(head)))).toEqual(['present Ken Elm', "present Lise' Oak", 'present Jo Fir'])
})

test('a clerk who is RFO as well, and somebody who was unable to send apologies', async () => {
  const head = 'Councillors A Elm (Chairman), B Fir and C Oak\n\nParish Clerk and RFO D E Ash'
  const said = '1. Apologies\n\nIt was noted that F Yew was away and had no notice – therefore, she was unable to give apologies.'
  expect(told(await attendance(printed(head, said))).slice(-2)).toEqual(['present D E Ash (Parish Clerk)', 'absent F Yew'])
})

describe('forms of the British Isles', () => {
  test('two labels beside two lists that a full stop parts', async () => {
    const head =
      'PRESENT: APOLOGIES: Cllr. A. Elm (Presiding), Cllrs. B. Fir, E. Yew and C. Oak. Cllr. D. Ash IN ATTENDANCE: Mr. F. Pine, Manager'
    expect((await attendance(printed(head))).map(({ name, status }) => [name, status])).toEqual([
      ['A. Elm', 'present'],
      ['B. Fir', 'present'],
      ['E. Yew', 'present'],
      ['C. Oak', 'present'],
      ['D. Ash', 'apologies'],
      ['Mr. F. Pine', 'present'],
    ])
  })
  test('non executive directors sit on the board, and who stayed for a part', async () => {
    const head = 'Present: Dr Jo Elm (Chair), Mr Bo Fir (Non Executive Director), Mr Cy Oak (to the point mentioned)'
    expect((await attendance(printed(head))).map(({ name, capacity, note }) => [name, capacity, note])).toEqual([
      ['Dr Jo Elm', 'member', undefined],
      ['Mr Bo Fir', 'member', undefined],
      ['Mr Cy Oak', 'member', 'to the point mentioned'],
    ])
  })
  test('the clerk at the end of a list of councillors', async () => {
    const head = 'In Attendance\nCouncillors S Hay (SH) Chair, P Moss (PM), Kit Wren (KW), the temporary clerk, was in attendance.'
    expect(told(await attendance(printed(head))).at(-1)).toBe('present Kit Wren (temporary clerk)')
  })
  test('two of one surname in one list, one of them with a title', async () => {
    const list = await attendance(printed('PRESENT: Councillors Ash, Elm, Dr Elm, Mrs Fir and Oak'))
    expect(list.map(({ name }) => name)).toEqual(['Ash', 'Elm', 'Dr Elm', 'Mrs Fir', 'Oak'])
  })
  test('the first title in capitals behind a list is nobody', async () => {
    const head =
      'Present:- Councillors W. Elm (Convener), J. Fir. In Attendance:- Mr. I. Oak (Clerk), S. Ash (Health Officer). LANES LAMPS PROFILE'
    expect((await attendance(printed(head))).map(({ name }) => name)).toEqual(['W. Elm', 'J. Fir', 'Mr. I. Oak', 'S. Ash'])
  })
  test('“Present” as an item, some of whom arrived late', async () => {
    const first = '8. Present Members: Cllr P Elm (Chairman), Cllr J Fir (arrived at 7.01pm), Cllr Larch and Cllr Oak'
    expect(told(await attendance(printed('', first)))).toEqual([
      'present Cllr P Elm (Chairman)',
      'present Cllr J Fir “arrived at 7.01pm”',
      'present Cllr Larch',
      'present Cllr Oak',
    ])
  })
})

test('labels over two lines of a narrow column, with names beside either of them', async () => {
  const text =
    'Lanes Library Board\nMinutes of the meeting of 5 June 2030\n\nMEMBERS  Ann Elm, Chair\nPRESENT:  Bo Fir\n\nStaff\nPresent:\nCy Oak, Librarian\n\nALSO IN\nATTENDANCE: Di Ash\n\n1. Minutes\nThe minutes were approved.\n'
  const [meeting] = (await minutebook(text, 'a.txt')).meetings
  expect(meeting?.attendance.map(({ name, capacity }) => `${name} ${capacity}`)).toEqual([
    'Ann Elm member',
    'Bo Fir member',
    'Cy Oak officer',
    'Di Ash other',
  ])
  expect(meeting?.items.map(({ title }) => title)).toEqual(['Minutes'])
})
