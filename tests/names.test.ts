import { describe, expect, test } from 'vitest'
import { readPeople } from '../src/language/name-lists.ts'
import { nameAt, plainName, sameName } from '../src/language/names.ts'

describe('one name', () => {
  test.each([
    ['Councillor Bassoon declared an interest', 'Bassoon', 'Councillor'],
    ['Councillor Mrs J. A. Van Meer, MBE declared', 'Mrs J. A. Van Meer, MBE', 'Councillor'],
    ['Cllr. Ó Cearnaigh, O’Dee', 'Ó Cearnaigh', 'Cllr'],
    ['Pat O’ Dee and others', 'Pat O’ Dee', undefined],
    ['Borough Councillor C Marsh', 'C Marsh', 'Borough Councillor'],
    ['COUNCILLOR A. OAK', 'A. OAK', 'COUNCILLOR'],
    ['Alderman Haze said', 'Haze', 'Alderman'],
    ['Cr Fenn moved', 'Fenn', 'Cr'],
    ['Mr N J D Chalk, Mr', 'Mr N J D Chalk', undefined],
    ['Sir Paul Cart, CBE, Mrs', 'Sir Paul Cart, CBE', undefined],
    ['PCSO Heather Camp and', 'PCSO Heather Camp', undefined],
    ['The Rev A Lamb', 'The Rev A Lamb', undefined],
    ['Mr and Mrs Smythe', 'Mr and Mrs Smythe', undefined],
    ['Mr Freem’s report', 'Mr Freem', undefined],
    ['Councillor Oak. A report', 'Oak', 'Councillor'],
    ['Chris de Alm (@ctc)', 'Chris de Alm', undefined],
    ['P. Van Meer', 'P. Van Meer', undefined],
    ['Eric St. Clair, D.M. Oak', 'Eric St. Clair', undefined],
    ['John Oak Jr., Chair', 'John Oak Jr.', undefined],
    ['Jane Young', 'Jane Young', undefined],
    ['J.Willow, I.Willow', 'J.Willow', undefined],
    ["M.O'Dea(chairman)", "M.O'Dea", undefined],
    ['C/Cllr Elm, D/Cllr Fir', 'Elm', 'C/Cllr'],
    ['Coun A Oak', 'A Oak', 'Coun'],
    ['Peter “Chap” Elm, Jo Fir', 'Peter “Chap” Elm', undefined],
    ["Cllr. Peter 'Chap' Elm Seconded", "Peter 'Chap' Elm", 'Cllr'],
    ['Councillor P Hall asked', 'P Hall', 'Councillor'],
    ['Cllr John Reeve, Cllr', 'John Reeve', 'Cllr'],
    ['Helen Lee Parish Clerk', 'Helen Lee', undefined],
    ['Peggy A. Elm, Clerk', 'Peggy A. Elm', undefined],
    ['Mr Tom Elm. The report', 'Mr Tom Elm', undefined],
    ['Member A Elm, seconded', 'A Elm', 'Member'],
    ['Director K. Fir Chairperson', 'K. Fir', 'Director'],
    ['Members Jo Elm, Kit Fir', 'Jo Elm', 'Members'],
    ['Planning Commissioners Tom Ash, Jo Elm', 'Tom Ash', 'Planning Commissioners'],
    ['Лесной Пётр Иванович', 'Лесной Пётр Иванович', undefined],
  ])('%s', (text, name, honorific) => {
    const found = nameAt(text)
    expect(found?.name).toBe(name)
    expect(found?.honorific).toBe(honorific)
  })

  test.each([
    'The Chairman',
    'Members of the Committee',
    'Members’ queried',
    'Parish Clerk',
    'Director of People',
    'Young People',
    'West Lane Police',
    'An Officer',
    'One Member',
    'Chief Executive',
    'Lord Mayor',
    'EDC',
    'Apologies Received',
    'NCC Briefing',
    'Administrative Assistant-Deputy',
    'Member Services',
    'Director of Parks',
    'Director Corporate Services',
    'Strategic Director Place',
    'Deputy Chairperson',
    'Deputy Clerk',
    'Deputy Chief Administrative Officer',
    'Independent Standards Members',
    'Roll Call',
  ])('%s is no name', (text) => {
    expect(nameAt(text)).toBeUndefined()
  })

  test('an office before a name stands apart from it', () => {
    expect(nameAt('Mayor Tom Pipe and')).toMatchObject({ name: 'Tom Pipe', office: 'Mayor' })
    expect(nameAt('Lord Mayor, Councillor Ash said')).toMatchObject({ name: 'Ash', office: 'Lord Mayor', honorific: 'Councillor' })
  })
})

describe('whether two names can be one person’s', () => {
  test.each([
    ['Mr Beam', 'Mr D Beam', true],
    ['Mr J Mead', 'Ms J Mead', false],
    ['Councillor A. Tesk', 'Tesk', true],
    ['J Smythe', 'K Smythe', false],
    ['John Oak', 'J Oak', true],
    ['Mrs Trudy Dean, MBE', 'Mrs T Dean', true],
    ['Cedar (J)', 'Cedar (M)', false],
    ['Oak', 'Oakley', false],
  ])('%s, %s: %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same)
  })
  test('folded', () => {
    expect(plainName('Councillor Mrs J. A. O’Dee, MBE')).toBe("j a o'dee")
  })
})

const names = (text: string, single = false) => readPeople(text, { single }).map((person) => person.name)
const told = (text: string) =>
  readPeople(text).map((person) => [person.honorific, person.name, person.title, ...person.brackets].filter(Boolean).join(' | '))

describe('lists of people', () => {
  test('one title in the singular for two surnames', () => {
    expect(told('Cllr Marsh and Oak (illness)')).toEqual(['Cllr | Marsh', 'Cllr | Oak | illness'])
    expect(names('Cllr Marsh and Clerk')).toEqual(['Marsh'])
  })
  test('a function in small letters before a name', () => {
    expect(told('Councillors R. Marsh and C. Oak, and the clerk A. Elm and the assistant to the clerk Mrs J. Fir.')).toEqual([
      'Councillors | R. Marsh',
      'Councillors | C. Oak',
      'A. Elm | clerk',
      'Mrs J. Fir | assistant to the clerk',
    ])
  })
  test('where functions come first, a place before the bracket is nobody', () => {
    expect(told('Head of Homes (Mr. S. Elm), Administrator,\nLane West (Ms. M. Fir), Clerical Officer, Lane West (Ms. A. Oak).')).toEqual([
      'Mr. S. Elm | Head of Homes',
      'Ms. M. Fir | Administrator, Lane West',
      'Ms. A. Oak | Clerical Officer, Lane West',
    ])
  })
  test('a title shared by those that follow, until one has a title of his own', () => {
    expect(told('Councillors D Marsh (Chair) M Oak, M Elm and P Fir')).toEqual([
      'Councillors | D Marsh | Chair',
      'Councillors | M Oak',
      'Councillors | M Elm',
      'Councillors | P Fir',
    ])
    expect(told('Councillors Ash, Mrs Elm and Yew')).toEqual(['Councillors | Ash', 'Councillors | Mrs Elm', 'Councillors | Yew'])
    expect(told('Cllrs. Ash, Birch, Ms. M Fir, Dr. C Oak')).toEqual(['Cllrs | Ash', 'Cllrs | Birch', 'Ms. M Fir', 'Dr. C Oak'])
  })

  test('columns whose gaps are lost: a function that begins with “Non-”, who sent apologies', () => {
    expect(told('Mr Kit Elm Non-Executive Director\nMs Jo Ash Chief Nurse')).toEqual([
      'Mr Kit Elm | Non-Executive Director',
      'Ms Jo Ash | Chief Nurse',
    ])
    expect(readPeople('Cllr K Elm Apologies').map(({ name, note }) => [name, note])).toEqual([['K Elm', 'Apologies']])
  })

  test('initials before the initials and the surname of another share it', () => {
    const names = (printed: string) => readPeople(printed).map(({ name }) => name)
    expect(names('Councillors J and K Elm')).toEqual(['J Elm', 'K Elm'])
    expect(names('Councillors A Ash, J. & K. Elm and B Fir')).toEqual(['A Ash', 'J. Elm', 'K. Elm', 'B Fir'])
    expect(names('Mr J and Mrs K Elm, S Fir')).toEqual(['Mr J Elm', 'Mrs K Elm', 'S Fir'])
    expect(names('Councillors J Elm and K Oak')).toEqual(['J Elm', 'K Oak'])
    expect(names('Councillors Elm J and K Oak')).toEqual(['Elm J', 'K Oak'])
  })

  test('staff among councillors are others, with a name or without', () => {
    expect(told('Cllrs A Elm, B Oak, the Clerk and 3 members of the public')).toEqual(['Cllrs | A Elm', 'Cllrs | B Oak'])
    expect(told('Cllrs Elm, Oak (Chair), the Town Clerk (R Fir) and 4 residents')).toEqual([
      'Cllrs | Elm',
      'Cllrs | Oak | Chair',
      'R Fir | Town Clerk',
    ])
    expect(told('Councillors Elm and Oak, together with the Clerk, Mrs Fir.')).toEqual([
      'Councillors | Elm',
      'Councillors | Oak',
      'Mrs Fir | Clerk',
    ])
    expect(told('Cllr A Elm, the Town Clerk and RFO, County Cllr D Fir')).toEqual(['Cllr | A Elm', 'County Cllr | D Fir'])
  })

  test('a title behind those it belongs to', () => {
    expect(told('Miss J Ash, Mr D Elm and Mrs S Oak, Councillors, and Mrs R Fir, Clerk')).toEqual([
      'Councillors | Miss J Ash',
      'Councillors | Mr D Elm',
      'Councillors | Mrs S Oak',
      'Mrs R Fir | Clerk',
    ])
  })

  test('functions first, commas and line ends within them', () => {
    expect(
      told('Director, Lanes and Arches (Mr. K. Marsh), A/Senior Engineer, Service\nWest Division (Mr. K. Moor), Clerk (Ms. E. Oak).'),
    ).toEqual(['Mr. K. Marsh | Director, Lanes and Arches', 'Mr. K. Moor | A/Senior Engineer, Service West Division', 'Ms. E. Oak | Clerk'])
    expect(told('Fire Chief Will Elm; Assistant-Deputy Clerk Kris Oak-Fir and Clerk-Treasurer Jo Ash.')).toEqual([
      'Will Elm | Fire Chief',
      'Kris Oak-Fir | Assistant-Deputy Clerk',
      'Jo Ash | Clerk-Treasurer',
    ])
    expect(told('the Clerk, Mrs J Ash, and the Finance Officer, Mr B Elm')).toEqual(['Mrs J Ash | Clerk', 'Mr B Elm | Finance Officer'])
  })

  test('surnames alone behind functions, where most of a list is printed so', () => {
    expect(told('City Manager Ash, Fire Captain Elm and City Clerk Fir.')).toEqual([
      'Ash | City Manager',
      'Elm | Fire Captain',
      'Fir | City Clerk',
    ])
    expect(told('Strategic Director Place')).toEqual([])
    expect(told('Jo Ash, Strategic Director Place, Kit Elm, Head of Parks')).toEqual([
      'Jo Ash | Strategic Director Place',
      'Kit Elm | Head of Parks',
    ])
  })

  test('surnames first, in most lines of a list', () => {
    expect(told('Ash, Colin (Guest); Elm, Jo; Fir-Lee, K. M.; Oak, Pat')).toEqual([
      'Colin Ash | Guest',
      'Jo Elm',
      'K. M. Fir-Lee',
      'Pat Oak',
    ])
    expect(told('ASH, C D\nVAN ELM, J\nOAK, P')).toEqual(['C D ASH', 'J VAN ELM', 'P OAK'])
    expect(told('Jo Ash, Chair; Kit Elm, Clerk; Pat Oak, Lanes')).toEqual(['Jo Ash | Chair', 'Kit Elm | Clerk', 'Pat Oak | Lanes'])
  })

  test('wards behind names, the gap between them lost', () => {
    expect(told('Cr Jo Ash Blue Lake Ward (Mayor)\nCr Kit Elm Mill Ward\nCr P Oak High Lanes Ward')).toEqual([
      'Cr | Jo Ash | Mayor',
      'Cr | Kit Elm',
      'Cr | P Oak',
    ])
    expect(told('Cr Jo Ward, Cr Kit Elm')).toEqual(['Cr | Jo Ward', 'Cr | Kit Elm'])
  })

  test('functions behind names, with their own commas', () => {
    expect(told('Jo Carp, Head of Adult Care, Health and Education, Kay Leon, Support Assistant, and Tom Bird')).toEqual([
      'Jo Carp | Head of Adult Care, Health and Education',
      'Kay Leon | Support Assistant',
      'Tom Bird',
    ])
    expect(told('Mr S Plum - Education Co-optee and Jane Ell, Director of Watch')).toEqual([
      'Mr S Plum | Education Co-optee',
      'Jane Ell | Director of Watch',
    ])
    expect(told('Cllr M Lea - Family Commitment')).toEqual(['Cllr | M Lea | Family Commitment'])
    expect(told('Mrs C Cane – Chairman, Mrs P Bull')).toEqual(['Mrs C Cane | Chairman', 'Mrs P Bull'])
    expect(told('Mr A Ash, Chair of the Board and the Leader')).toEqual(['Mr A Ash | Chair of the Board'])
  })

  test('bodies before and behind', () => {
    expect(told('Lane Makers – Ms. M Lea.\nSchool Gates Group – Mr. A Hog, Ms. A Cronk')).toEqual([
      'Ms. M Lea | Lane Makers',
      'Mr. A Hog | School Gates Group',
      'Ms. A Cronk | School Gates Group',
    ])
    expect(told('Cllr Colin Ash, LDC Cllr Martin Oak, NCC')).toEqual(['Cllr | Colin Ash | LDC', 'Cllr | Martin Oak | NCC'])
  })

  test('initials that tell two of one surname apart belong to the name; others do not', () => {
    expect(told('Councillors Cedar (J), Cedar (M)')).toEqual(['Councillors | Cedar (J)', 'Councillors | Cedar (M)'])
    expect(told('Cllrs Pat Moor (PM) (Chair); Sid Holt (SH, arrived 7.40pm)')).toEqual([
      'Cllrs | Pat Moor | PM | Chair',
      'Sid Holt | SH, arrived 7.40pm',
    ])
  })

  test('separators lost', () => {
    expect(names('Cllr Sue Lint (Chair) Cllr Gail Reeve Cllr Janet Tay Helen Lee (Clerk)')).toEqual([
      'Sue Lint',
      'Gail Reeve',
      'Janet Tay',
      'Helen Lee',
    ])
    expect(names('P Moor Alan Oak, EDC and Clerk J Conn')).toEqual(['P Moor', 'Alan Oak', 'J Conn'])
    expect(names('Chairman Councillors Clerk Mrs D Clem Mrs S Lint J Nich-Letch')).toEqual(['Mrs D Clem', 'Mrs S Lint', 'J Nich-Letch'])
  })

  test('single names only where asked for', () => {
    const list = 'Fergus (President), Elisa (Treasurer), Ol (Tardis)'
    expect(names(list, true)).toEqual(['Fergus', 'Elisa', 'Ol'])
    expect(names('Finance, Planning and Housing', true)).toEqual([])
  })

  test.each([
    'None',
    'There were no apologies',
    '4 members of the public',
    'Ten members of the public were in attendance',
    'Members of the Public - One',
    '2 members of press',
    'CIO, IT Manager, Security Officer',
    'the Director of Finance and the Police',
    'All members of the Committee',
    'Nil',
  ])('%s is nobody', (text) => {
    expect(names(text)).toEqual([])
  })

  test('honours and those without a title in a list of titles', () => {
    expect(names('Sir Paul Cart, CBE, Mrs T Dean, MBE, Rich Lehm, Mr J Wright and Ms L Wright')).toEqual([
      'Sir Paul Cart, CBE',
      'Mrs T Dean, MBE',
      'Rich Lehm',
      'Mr J Wright',
      'Ms L Wright',
    ])
  })

  test('a title for several, and one name behind “and”', () => {
    expect(names('the lamps and Cllrs Elm')).toEqual(['Elm'])
  })

  test('call signs are words of names', () => {
    expect(names('Kit Elm W0ELM, Bo Fir KC0FIR')).toEqual(['Kit Elm W0ELM', 'Bo Fir KC0FIR'])
  })

  test('a long list without order costs time in proportion', () => {
    const text = 'Councillor (A and B, the Officer of, '.repeat(5000)
    const begin = performance.now()
    readPeople(text)
    expect(performance.now() - begin).toBeLessThan(3000)
  })
})
