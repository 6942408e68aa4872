import { describe, expect, test } from 'vitest'
import { type Interest, minutebook, open, parse } from '../src/index.ts'

async function interests(minutes: string, title = 'Declarations of interest', path = 'minutes.txt'): Promise<Interest[]> {
  const text = `Agenda and minutes\n\nLanes Committee - Monday, 3rd June, 2030 6.30 pm\n\nItems\nNo. Item\n\n1.\n\nApologies\n\nMinutes:\n\nNone.\n\n2.\n\n${title}\n\nMembers are asked to declare any interest.\n\nMinutes:\n\n${minutes}\n\n3.\n\nLamps\n\nMinutes:\n\nRESOLVED that lamps be bought.\n`
  const tree = await parse(open(text, { path }))
  return tree.children[0]?.children[1]?.interests ?? []
}

const plain = ({ member, kind, nature, item, leftRoom }: Interest) =>
  Object.fromEntries(Object.entries({ member, kind, nature, item, leftRoom }).filter(([, value]) => value !== undefined))

describe('declarations', () => {
  test.each([
    [
      'Councillor Bassoon declared an interest in relation to agenda item 9 Zebra Crossing - Results, as she lived on Lane Road.',
      [{ member: 'Councillor Bassoon', nature: 'she lived on Lane Road', item: 'agenda item 9 Zebra Crossing - Results' }],
    ],
    [
      'Declarations were made as follows:\n\nCouncillor Birch at Minute 108(e) as he worked for the harbour.\n\nCouncillors Cedar and Damson at item 9 as they knew the applicant.',
      [
        { member: 'Councillor Birch', nature: 'he worked for the harbour', item: 'Minute 108(e)' },
        { member: 'Councillor Cedar', nature: 'they knew the applicant', item: 'item 9' },
        { member: 'Councillor Damson', nature: 'they knew the applicant', item: 'item 9' },
      ],
    ],
    [
      'I, Cr Jo Oak inform this meeting that I have a declarable conflict of interest in relation to item 7.',
      [{ member: 'Cr Jo Oak', kind: 'declarable conflict of interest', item: 'item 7' }],
    ],
    [
      'Cr Elm informed the meeting that he had a declarable conflict of interest in item 9.2 as his brother chairs the club.',
      [{ member: 'Cr Elm', kind: 'declarable conflict of interest', nature: 'his brother chairs the club', item: 'item 9.2' }],
    ],
    [
      'Alderman Elm declared an interest in item 4 and indicated that he would speak for the applicant.',
      [{ member: 'Alderman Elm', item: 'item 4' }],
    ],
    [
      'Councillor Fir declared an interest in item 5 as she owned the land, and said that she would not vote.',
      [{ member: 'Councillor Fir', nature: 'she owned the land', item: 'item 5' }],
    ],
    [
      'Councillor J P Birch – Item 17 (Prejudicial Interest on Planning Matters (Planning Committee Member at LBC)).\n\nCllr Cedar – Item 7 (Personal, as a neighbour)\n\nCllr Fir: Item 9 – DPI – owns land there\n\nCllr Oak – Item 8 (Lamps in Marl Lane)',
      [
        {
          member: 'Councillor J P Birch',
          kind: 'Prejudicial Interest',
          nature: 'Planning Matters (Planning Committee Member at LBC)',
          item: 'Item 17',
        },
        { member: 'Cllr Cedar', kind: 'Personal', nature: 'a neighbour', item: 'Item 7' },
        { member: 'Cllr Fir', kind: 'DPI', nature: 'owns land there', item: 'Item 9' },
        { member: 'Cllr Oak', item: 'Item 8 (Lamps in Marl Lane)' },
      ],
    ],
    ['Miss A Moss declared an interest in item 9.1.', [{ member: 'Miss A Moss', item: 'item 9.1' }]],
    [
      'The following disclosures were made:\n\n(i)  by Councillor A. Birch - in relation to item 4 – she lived there.\n\n(ii)  by Councillor Cedar – a personal interest in item 5 as he knew the applicant.',
      [
        { member: 'Councillor A. Birch', nature: 'she lived there', item: 'item 4' },
        { member: 'Councillor Cedar', kind: 'personal interest', nature: 'he knew the applicant', item: 'item 5' },
      ],
    ],
    [
      'Cllr S Birch          Item 11                Personal, Family Member works there',
      [{ member: 'Cllr S Birch', kind: 'Personal', nature: 'Family Member works there', item: 'Item 11' }],
    ],
    [
      'Councillors Birch and Cedar – Item 6',
      [
        { member: 'Councillor Birch', item: 'Item 6' },
        { member: 'Councillor Cedar', item: 'Item 6' },
      ],
    ],
    [
      'In relation to item 5, Councillor Birch stated that he was a member of the Board.',
      [{ member: 'Councillor Birch', nature: 'he was a member of the Board', item: 'item 5' }],
    ],
    [
      'o Alderman W Birch declared an interest in item 4.\n\no The Vice-Chairman, Councillor N Cedar, declared an interest in item 5.',
      [
        { member: 'Alderman W Birch', item: 'item 4' },
        { member: 'Councillor N Cedar', item: 'item 5' },
      ],
    ],
    [
      'Councillor Birch disclosed an interest in item 4 as a trustee and Councillor Cedar disclosed an interest in item 5.',
      [
        { member: 'Councillor Birch', nature: 'a trustee', item: 'item 4' },
        { member: 'Councillor Cedar', item: 'item 5' },
      ],
    ],
    [
      'Members declared personal interests in minute 81 as follows:\n\n  Birch   - Member of Netherby Town Council\n\n  A Cedar  - Governor of Lane School',
      [
        { member: 'Birch', kind: 'personal interests', nature: 'Member of Netherby Town Council', item: 'minute 81' },
        { member: 'A Cedar', kind: 'personal interests', nature: 'Governor of Lane School', item: 'minute 81' },
      ],
    ],
    [
      'Councillor Agenda item Nature of interest Explanation\nCllr P. M. Elm 30/142 Personal Member knows the contractor\nCllr E. P. Oak 30/147 (A & B) Personal and prejudicial Is the clerk’s cousin',
      [
        { member: 'Cllr P. M. Elm', kind: 'Personal', nature: 'Member knows the contractor', item: '30/142' },
        { member: 'Cllr E. P. Oak', kind: 'Personal and prejudicial', nature: 'Is the clerk’s cousin', item: '30/147 (A & B)' },
      ],
    ],
    [
      'Cllr Birch declared an interest in Item 15 (the hall) Cllr Cedar declared a DPI in item 20 as she was involved.',
      [
        { member: 'Cllr Birch', item: 'Item 15 (the hall)' },
        { member: 'Cllr Cedar', kind: 'DPI', nature: 'she was involved', item: 'item 20' },
      ],
    ],
    ['DPI: Cllr Oak re item 6', [{ member: 'Cllr Oak', kind: 'DPI', item: 'item 6' }]],
    ['Councillor Elm declared that she had a part-time contract.', [{ member: 'Councillor Elm', nature: 'she had a part-time contract' }]],
    ['Councillor Elm declared she was in receipt of a pension.', [{ member: 'Councillor Elm', nature: 'she was in receipt of a pension' }]],
    ['Councillor Elm stated that she would view it with an open mind.', []],
    [
      'Mrs L Elm - Item 6(b) Trustee of the food bank in Netherby.',
      [{ member: 'Mrs L Elm', nature: 'Trustee of the food bank in Netherby', item: 'Item 6(b)' }],
    ],
    [
      'Cllr Elm – item 5 – personal – member of the club',
      [{ member: 'Cllr Elm', kind: 'personal', nature: 'member of the club', item: 'item 5' }],
    ],
    ['Cllr Elm: Item 5, non-pecuniary', [{ member: 'Cllr Elm', kind: 'non-pecuniary', item: 'Item 5' }]],
    [
      'Item 5: Cllr Elm declared a prejudicial interest because he works for the charity.',
      [{ member: 'Cllr Elm', kind: 'prejudicial interest', nature: 'he works for the charity', item: 'Item 5' }],
    ],
    [
      'Councillor\tItem\tInterest\nElm\t5\tPersonal – tenant of a garden\nFir\t7\tDPI',
      [
        { member: 'Elm', kind: 'Personal', nature: 'tenant of a garden', item: '5' },
        { member: 'Fir', kind: 'DPI', item: '7' },
      ],
    ],
    [
      'Name\tAgenda item\tNature of interest\tAction\nCllr Elm\t5\tPersonal (tenant of a garden)\tRemained\nAll councillors\t7\tPecuniary – allowances\tLeft the room',
      [
        { member: 'Cllr Elm', kind: 'Personal', nature: 'tenant of a garden', item: '5', leftRoom: false },
        { member: 'All councillors', kind: 'Pecuniary', nature: 'allowances', item: '7', leftRoom: true },
      ],
    ],
    [
      'Cllr Elm: item 5, personal; Cllr Fir: item 7, pecuniary.',
      [
        { member: 'Cllr Elm', kind: 'personal', item: 'item 5' },
        { member: 'Cllr Fir', kind: 'pecuniary', item: 'item 7' },
      ],
    ],
    ['Item 5 – Cllr Elm (Personal)', [{ member: 'Cllr Elm', kind: 'Personal', item: 'Item 5' }]],
    [
      'Personal interests:\nCllr Elm – item 5\nPrejudicial interests: none',
      [{ member: 'Cllr Elm', kind: 'Personal interest', item: 'item 5' }],
    ],
    [
      'Pecuniary: None\nNon-pecuniary: Cllr Oak, item 8, member of the club',
      [{ member: 'Cllr Oak', kind: 'Non-pecuniary', nature: 'member of the club', item: 'item 8' }],
    ],
    [
      'Interests were declared by Cllrs Elm (item 5) and Fir (items 6 and 9).',
      [
        { member: 'Cllr Elm', item: 'item 5' },
        { member: 'Cllr Fir', item: 'items 6 and 9' },
      ],
    ],
    [
      'Councillor Elm declared an interest in Item 5 because her daughter attends the school, and Councillor Fir in Item 7 because he lives nearby.',
      [
        { member: 'Councillor Elm', nature: 'her daughter attends the school', item: 'Item 5' },
        { member: 'Councillor Fir', nature: 'he lives nearby', item: 'Item 7' },
      ],
    ],
    [
      'Cllr Elm declared an ORI in item 5 and an NRI in item 6.',
      [
        { member: 'Cllr Elm', kind: 'ORI', item: 'item 5' },
        { member: 'Cllr Elm', kind: 'NRI', item: 'item 6' },
      ],
    ],
    [
      'Councillor Elm declared that she had a pecuniary interest in Minute 14.',
      [{ member: 'Councillor Elm', kind: 'pecuniary interest', item: 'Minute 14' }],
    ],
    [
      'Member Fir disclosed that he works for the applicant and recused himself from Item 4.',
      [{ member: 'Member Fir', nature: 'he works for the applicant', item: 'Item 4' }],
    ],
    ['All councillors: item 11, allowances', [{ member: 'All councillors', nature: 'allowances', item: 'item 11' }]],
    // What the item is about, and no reason.
    ['Cllr Elm declared an interest in item 12, a report on the well.', [{ member: 'Cllr Elm', item: 'item 12, a report on the well' }]],
    [
      'Name/Position: Cr J Elm\nItem No./Subject: 10.2 Mill Lane\nNature of Interest: Proximity\nExtent of Interest: Owns the next lot',
      [{ member: 'Cr J Elm', kind: 'Proximity', nature: 'Owns the next lot', item: '10.2 Mill Lane' }],
    ],
    [
      'Name: Cllr Elm\nItem: 5\nNature of interest: Personal\n\nName: Cllr Fir\nItem: 7\nReason: Owns the field',
      [
        { member: 'Cllr Elm', kind: 'Personal', item: '5' },
        { member: 'Cllr Fir', nature: 'Owns the field', item: '7' },
      ],
    ],
    [
      'Cr Elm – Item 8.1 – Proximity Interest – owns the next lot',
      [{ member: 'Cr Elm', kind: 'Proximity Interest', nature: 'owns the next lot', item: 'Item 8.1' }],
    ],
    ['Councillor Elm – Item 5 (Personal)', [{ member: 'Councillor Elm', kind: 'Personal', item: 'Item 5' }]],
    [
      'Cr Elm disclosed a proximity interest in item 8.1, the nature of the interest being that she owns the next lot.',
      [{ member: 'Cr Elm', kind: 'proximity interest', nature: 'she owns the next lot', item: 'item 8.1' }],
    ],
    [
      'Councillor Elm declared a material conflict of interest in item 8. The nature of the interest: her husband owns the land.',
      [{ member: 'Councillor Elm', kind: 'material conflict of interest', nature: 'her husband owns the land', item: 'item 8' }],
    ],
    ['Mayor Elm stated that she has a conflict with item 7 and will abstain.', [{ member: 'Mayor Elm', kind: 'conflict', item: 'item 7' }]],
    ['Trustee Elm abstained due to a conflict of interest.', [{ member: 'Trustee Elm', nature: 'a conflict of interest' }]],
    [
      'The Chair declared an interest in Item 8 as a friend of the applicant, vacated the Chair and left the room.',
      [{ member: 'The Chair', nature: 'a friend of the applicant', item: 'Item 8', leftRoom: true }],
    ],
    [
      'JE – school governor; BF – employee of the Trust; AO – none.',
      [
        { member: 'JE', nature: 'school governor' },
        { member: 'BF', nature: 'employee of the Trust' },
      ],
    ],
    [
      'Cllrs Elm and Fir as members of the Hall Committee (Item 9).',
      ['Cllr Elm', 'Cllr Fir'].map((member) => ({ member, nature: 'members of the Hall Committee', item: 'Item 9' })),
    ],
    ['Cllr Elm, Item 9, Member of the Hall Committee.', [{ member: 'Cllr Elm', nature: 'Member of the Hall Committee', item: 'Item 9' }]],
    ['No declarations were made, save that Cllr Elm declared an interest in item 9.', [{ member: 'Cllr Elm', item: 'item 9' }]],
    ['None received other than Cllr Elm in respect of item 9.', [{ member: 'Cllr Elm', item: 'item 9' }]],
    ['There were no declarations other than those already registered.', []],
    ['NC declared an interest in item 4', [{ member: 'NC', item: 'item 4' }]],
    [
      'Members who were district or borough councillors declared an interest.',
      [{ member: 'Members who were district or borough councillors' }],
    ],
    ['The Chair declared a non-pecuniary interest in item 8.', [{ member: 'The Chair', kind: 'non-pecuniary interest', item: 'item 8' }]],
    [
      'Councillors Birch and Cedar each declared a Disclosable Pecuniary Interest in agenda item 7 (Lane End) by virtue of their ownership of land and withdrew from the meeting.',
      ['Councillor Birch', 'Councillor Cedar'].map((member) => ({
        member,
        kind: 'Disclosable Pecuniary Interest',
        nature: 'their ownership of land',
        item: 'agenda item 7 (Lane End)',
        leftRoom: true,
      })),
    ],
    [
      'That it BE NOTED that Councillor C. Rhee disclosed a pecuniary interest in item 2.6, having to do with a tender, by indicating that Lane College is her employer.',
      [
        {
          member: 'Councillor C. Rhee',
          kind: 'pecuniary interest',
          nature: 'Lane College is her employer',
          item: 'item 2.6, having to do with a tender',
        },
      ],
    ],
    [
      'Councillor Ash declared a personal interest in item 5 as his brother worked for the applicant. He left the room during consideration of the item.',
      [
        {
          member: 'Councillor Ash',
          kind: 'personal interest',
          nature: 'his brother worked for the applicant',
          item: 'item 5',
          leftRoom: true,
        },
      ],
    ],
    [
      'Councillor Ash declared an interest in item 5 as a governor and remained in the meeting.',
      [{ member: 'Councillor Ash', nature: 'a governor', item: 'item 5', leftRoom: false }],
    ],
    ['Ms Mead declared an interest that she was a carer.', [{ member: 'Ms Mead', nature: 'she was a carer' }]],
    [
      'A declaration of interest was received from Councillor Gorse in respect of item 9.',
      [{ member: 'Councillor Gorse', item: 'item 9' }],
    ],
    ['An interest was declared by Councillor Gorse in item 9.', [{ member: 'Councillor Gorse', item: 'item 9' }]],
    [
      'Mrs A Cane, Mrs P Bull and Ms P Kell are all members of the Village Hall Committee and therefore all declared a personal interest in item 6.4.',
      ['Mrs A Cane', 'Mrs P Bull', 'Ms P Kell'].map((member) => ({ member, kind: 'personal interest', item: 'item 6.4' })),
    ],
    ['Cllr Hazel - Item 12, Payment of Bills', [{ member: 'Cllr Hazel', item: 'Item 12, Payment of Bills' }]],
    ['Councillor Elm – member of the golf club', [{ member: 'Councillor Elm', nature: 'member of the golf club' }]],
    [
      'Councillor Elm – Item 4 – member of the golf club',
      [{ member: 'Councillor Elm', nature: 'member of the golf club', item: 'Item 4' }],
    ],
    [
      'Councillor Elm – Item 4 – Lane End – owns land Councillor Oak – Item 5',
      [
        { member: 'Councillor Elm', nature: 'owns land', item: 'Item 4 – Lane End' },
        { member: 'Councillor Oak', item: 'Item 5' },
      ],
    ],
    ['Councillor Fir advised that she knew the applicant.', [{ member: 'Councillor Fir', nature: 'she knew the applicant' }]],
    [
      'Having declared a prejudicial interest in item 4, Councillor Oak left the room.',
      [{ member: 'Councillor Oak', kind: 'prejudicial interest', item: 'item 4', leftRoom: true }],
    ],
  ])('%s', async (minutes, expected) => {
    expect((await interests(minutes)).map(plain)).toEqual(expected)
  })

  test('under another item, with a verb of declaring', async () => {
    const found = await interests('Approved with a request for bins. Mrs Mann declared an interest.', 'Planning')
    expect(found.map(plain)).toEqual([{ member: 'Mrs Mann' }])
  })

  test('a table that has lost its cells', async () => {
    const minutes =
      'The following declarations were made:\n\nName\n\nMinute Number\n\nReason\n\nInterest\n\nCouncillor Marsh\n\n5. Lane End\n\nOwns land there\n\nPrivate\n\nCouncillor Oak\n\n6. Lamps\n\nMember of the trust\n\nPersonal\n'
    expect((await interests(minutes)).map(plain)).toEqual([
      { member: 'Councillor Marsh', kind: 'Private', nature: 'Owns land there', item: '5. Lane End' },
      { member: 'Councillor Oak', kind: 'Personal', nature: 'Member of the trust', item: '6. Lamps' },
    ])
  })

  test('“The following Members declared interests:” above their table', async () => {
    const text =
      '# Minutes of the Lanes Committee\n\n7 May 2030\n\nPresent: Cllr Ash\n\n## 1. Declarations of interest\n\nThe following Members declared interests:\n\n| Name | Item | Nature of interest |\n|---|---|---|\n| Cllr Ash | 5 Lamps | Owns the shop |\n\n## 2. Lamps\n\nAGREED: lamps to be bought.\n'
    const tree = await parse(open(text, { path: 'minutes.md' }))
    const item = tree.children[0]?.children.find((one) => /declarations/i.test(one.title ?? ''))
    expect(item?.interests.map((one) => one.member)).toEqual(['Cllr Ash'])
  })

  test('a table', async () => {
    const text =
      '# Minutes of the Lanes Committee\n\n7 May 2030\n\nPresent: Cllr Ash\n\n## 1. Declarations of interest\n\n| Name | Item | Nature of interest | Action |\n|---|---|---|---|\n| Cllr Ash | 5 Lamps | Owns the shop | Left the room |\n\n## 2. Lamps\n\nAGREED: lamps to be bought.\n'
    const tree = await parse(open(text, { path: 'minutes.md' }))
    const item = tree.children[0]?.children.find((one) => /declarations/i.test(one.title ?? ''))
    expect(item?.interests.map(plain)).toEqual([{ member: 'Cllr Ash', nature: 'Owns the shop', item: '5 Lamps', leftRoom: true }])
  })
})

describe('nobody', () => {
  test.each([
    'None.',
    'There were none.',
    'Nil',
    'There were no declarations of interest.',
    'No interests were declared',
    'No declarations were made.',
    'That it BE NOTED that no pecuniary interests were disclosed.',
    'Councillor Vetch declared that he had no interest to declare.',
    'The Monitoring Officer advised that Members should declare any interest.',
    'Members were reminded to declare interests at any point.',
    'There were no declarations of interest made by Members.',
  ])('%s', async (minutes) => {
    expect(await interests(minutes)).toEqual([])
  })

  test.each([
    'The Chair declared the motion carried.',
    'Councillor Ash declared the meeting open.',
    'Councillor Ash expressed an interest in joining the group.',
    'Councillor Ash declared an interest in standing for the office.',
    'Councillor Ash asked about interest rates.',
    'It was in the public interest to grant the licence, Councillor Ash said.',
    'Councillor Ash declared that lamps were dear.',
  ])('under another item: %s', async (minutes) => {
    expect(await interests(minutes, 'Lanes')).toEqual([])
  })
})

test('the agenda’s own wording declares nothing', async () => {
  const text =
    'Agenda\n\nLanes Committee - Monday, 3rd June, 2030 6.30 pm\n\nItems\nNo. Item\n\n1.\n\nDeclarations of interest\n\nCouncillor Ash will declare an interest.\n\n2.\n\nLamps\n\nTo RESOLVE that lamps be bought.\n'
  const tree = await parse(open(text, { path: 'minutes.txt' }))
  expect(tree.children.flatMap((meeting) => meeting.children.flatMap((item) => item.interests))).toEqual([])
})

test('who removed himself, declaring why; what others report below “None” declares nothing', async () => {
  const removed =
    'In accordance with Section 9 of the Act, 2001 Councillor Elm removed himself from the meeting, declaring that the land is his brother’s.'
  expect((await interests(removed, 'Lanes')).map(plain)).toEqual([
    { member: 'Councillor Elm', nature: 'the land is his brother’s', leftRoom: true },
  ])
  expect(await interests('None\n\nPC Oak advised the meeting that he was now the officer for the lanes.')).toEqual([])
})

test('a second declarer without a verb, who recused herself, the code’s own words before the name', async () => {
  const two = 'Councillor Elm declared a pecuniary interest in minute 30/45 and Councillor Oak a personal interest in minute 30/47.'
  expect((await interests(two)).map(plain)).toEqual([
    { member: 'Councillor Elm', kind: 'pecuniary interest', item: 'minute 30/45' },
    { member: 'Councillor Oak', kind: 'personal interest', item: 'minute 30/47' },
  ])
  const recused = 'Councilmember Elm recused herself from item 3 because her husband is employed by the applicant.'
  expect((await interests(recused, 'Lanes')).map(plain)).toEqual([
    { member: 'Councilmember Elm', item: 'item 3', nature: 'her husband is employed by the applicant' },
  ])
  const excused =
    'Mr. Ash made a motion to allow Ms. Elm to abstain from voting on R12-30 and R13-30 due to a conflict of interest, and it was approved.'
  expect((await interests(excused, 'Agenda')).map(plain)).toEqual([
    { member: 'Ms. Elm', item: 'R12-30 and R13-30', nature: 'conflict of interest, and it was approved' },
  ])
  expect(await interests('It was agreed to allow members to abstain from voting due to a conflict of interest.', 'Agenda')).toEqual([])
  const code = 'In accordance with the Code of Conduct Councillor Elm disclosed that she knew the applicant (item 4).'
  expect((await interests(code)).map(plain)).toEqual([{ member: 'Councillor Elm', item: 'item 4', nature: 'she knew the applicant' }])
})

test('whose circumstances are told behind the item', async () => {
  expect(
    (await interests('Councillor Oak disclosed a personal interest in item 4, her mother being a tenant of Mill Court.')).map(plain),
  ).toEqual([{ member: 'Councillor Oak', kind: 'personal interest', item: 'item 4', nature: 'her mother being a tenant of Mill Court' }])
})

test('names and kinds below the title of each application', async () => {
  const found = await interests(
    '7. Mill Walk, Sedge.\n\nCouncillor Ann Elm, Declaration, as the applicant was a fellow councillor.\n\n9. DM/100235/F - FIR FARM.\n\nCouncillor B Fir, Non Statutory Interest, as a member of the Trust.\n\nCouncillor PM Oak, Personal and Prejudicial, Councillor Oak left the meeting.\n\nCouncillor J Birch, Ward Member, addressed the Committee.',
  )
  expect(found.map(plain)).toEqual([
    { member: 'Councillor Ann Elm', kind: 'Declaration', nature: 'the applicant was a fellow councillor', item: '7. Mill Walk, Sedge.' },
    { member: 'Councillor B Fir', kind: 'Non Statutory Interest', nature: 'a member of the Trust', item: '9. DM/100235/F - FIR FARM.' },
    { member: 'Councillor PM Oak', kind: 'Personal and Prejudicial', item: '9. DM/100235/F - FIR FARM.', leftRoom: true },
  ])
})

test('numbered titles above names and kinds', async () => {
  const found = await interests(
    'Members made the following declarations regarding items on the agenda.\n\nAgenda Item 9 - Kiosk Funding.\n\nCouncillor Ann Elm, non-pecuniary, as she lived there.\n\nMin 99. Lamps in the Town Centre.\n\nCouncillor B Fir, Affects Non-registerable Interest, member of Mill Town Council.',
  )
  expect(found.map(plain)).toEqual([
    { member: 'Councillor Ann Elm', kind: 'non-pecuniary', nature: 'she lived there', item: 'Agenda Item 9 - Kiosk Funding.' },
    {
      member: 'Councillor B Fir',
      kind: 'Affects Non-registerable Interest',
      nature: 'member of Mill Town Council',
      item: 'Min 99. Lamps in the Town Centre.',
    },
  ])
})

test('a name alone, and its interests below it', async () => {
  const found = await interests(
    'Councillor Elm\n\nCabinet held on 1 July\n\nMinute 67 - Mill Lane - Non-pecuniary interest - Council appointed Member to the Homes Board;\n\nCouncillor Fir\n\nMinute 88(q) - 30/00793/FUL - Disclosable pecuniary interest - lives there;',
  )
  expect(found.map(plain)).toEqual([
    {
      member: 'Councillor Elm',
      kind: 'Non-pecuniary interest',
      nature: 'Council appointed Member to the Homes Board',
      item: 'Minute 67 - Mill Lane',
    },
    { member: 'Councillor Fir', kind: 'Disclosable pecuniary interest', nature: 'lives there', item: 'Minute 88(q) - 30/00793/FUL' },
  ])
})

test('initials at the item itself', async () => {
  expect((await interests('BW declared that his company had quoted for the boiler.')).map(plain)).toEqual([
    { member: 'BW', nature: 'his company had quoted for the boiler' },
  ])
})

test('initials before a dash or a matter, and names before a dash that stands close', async () => {
  const members = async (text: string) => (await interests(text)).map(({ member }) => member)
  expect(await members('DF – invoice for printing\n\nCE regarding the churchyard')).toEqual(['DF', 'CE'])
  expect(await members('Councillors P Elm and N Fir and G Oak– Scout Hut')).toEqual([
    'Councillor P Elm',
    'Councillor N Fir',
    'Councillor G Oak',
  ])
  expect(await members('NB – members are reminded of the code.')).toEqual([])
})

test('who was welcomed declares nothing', async () => {
  expect(await interests('The Chairman welcomed Mr Bo Elm – Town Crier who gave a report.')).toEqual([])
})

test('a second declarer in a sentence without a verb', async () => {
  expect((await interests('Cllr. Elm declared an interest in regard to grants. Cllr Fir in regard to drainage.')).map(plain)).toEqual([
    { member: 'Cllr Elm', item: 'grants' },
    { member: 'Cllr Fir', item: 'drainage' },
  ])
})

test.each([
  [
    'Councillors Elm, Oak (item 5) and Fir (items 6 and 7) declared non-pecuniary interests.',
    [
      { member: 'Councillor Elm', kind: 'non-pecuniary interests', item: 'item 5' },
      { member: 'Councillor Oak', kind: 'non-pecuniary interests', item: 'item 5' },
      { member: 'Councillor Fir', kind: 'non-pecuniary interests', item: 'items 6 and 7' },
    ],
  ],
  ['Cllr Elm: item 7, pecuniary (owner).', [{ member: 'Cllr Elm', kind: 'pecuniary', nature: 'owner', item: 'item 7' }]],
  [
    'Cllr Elm (Personal – item 5); Cllr Fir (Prejudicial – item 6)',
    [
      { member: 'Cllr Elm', kind: 'Personal', item: 'item 5' },
      { member: 'Cllr Fir', kind: 'Prejudicial', item: 'item 6' },
    ],
  ],
  ['Member Elm declared an interest in regard to oil, and did not vote.', [{ member: 'Member Elm', item: 'oil' }]],
])('%s', async (line, expected) => {
  expect((await interests(line)).map(plain)).toEqual(expected)
})

test('a comma behind “Cllrs”', async () => {
  const { meetings } = await minutebook(
    'Agenda and minutes\n\nLamp Board - Tuesday, 9th May, 2030 7.30 pm\n\nItems\nNo. Item\n\n1.\n\nDeclarations of Interest\n\nMinutes:\n\nCllrs, Jo Elm and Bo Fir declared an interest in minute 3 as they were trustees.\n\n2.\n\nOil\n\nMinutes:\n\nNoted.\n',
  )
  expect(meetings[0]?.items[0]?.interests.map(({ member }) => member)).toEqual(['Cllr Jo Elm', 'Cllr Bo Fir'])
})

test('“Item 6: Mill Block, Quay Road” above who had something to declare is nobody', async () => {
  const { meetings } = await minutebook(
    'Agenda and minutes\n\nLamp Board - Tuesday, 9th May, 2030 7.30 pm\n\nItems\nNo. Item\n\n1.\n\nDeclarations of Interest\n\nMinutes:\n\nItem 6: Mill Block, Quay Road South, Netherby\n\nCouncillor Elm declared a personal interest as he lived close by.\n\n2.\n\nOil\n\nMinutes:\n\nNoted.\n',
  )
  expect(meetings[0]?.items[0]?.interests.map(({ member }) => member)).toEqual(['Councillor Elm'])
})

test.each([
  ['Cllr Elm – Minute 218 (Lamp Trust) – personal.', 'Minute 218 (Lamp Trust)', 'personal', null],
  [
    'Cllr Elm – Minute 220 – personal and prejudicial; Cllr Elm left the meeting for this item.',
    'Minute 220',
    'personal and prejudicial',
    null,
  ],
  ['Cllr Elm: Item 7, disclosable pecuniary interest (owns the land).', 'Item 7', 'disclosable pecuniary interest', 'owns the land'],
])('the item, the kind and the reason between signs: %s', async (line, item, kind, nature) => {
  const { meetings } = await minutebook(
    `Agenda and minutes\n\nLamp Board - Tuesday, 9th May, 2030 7.30 pm\n\nItems\nNo. Item\n\n1.\n\nDeclarations of Interest\n\nMinutes:\n\n${line}\n\n2.\n\nOil\n\nMinutes:\n\nNoted.\n`,
  )
  expect(meetings[0]?.items[0]?.interests).toMatchObject([{ member: 'Cllr Elm', item, kind, nature }])
})

test('what each declares stands in a bracket behind the name', async () => {
  const { meetings } = await minutebook(
    'Agenda and minutes\n\nLamp Board - Tuesday, 9th May, 2030 7.30 pm\n\nItems\nNo. Item\n\n1.\n\nDeclarations of Interest\n\nMinutes:\n\nCllr Elm (5 – personal) and Cllr Fir (7 – prejudicial)\n\nCouncillors Oak (item 5) and Ash (item 7)\n\n2.\n\nOil\n\nMinutes:\n\nNoted.\n',
  )
  expect(meetings[0]?.items[0]?.interests.map(({ member, item, kind }) => [member, item, kind])).toEqual([
    ['Cllr Elm', '5', 'personal'],
    ['Cllr Fir', '7', 'prejudicial'],
    ['Councillor Oak', 'item 5', null],
    ['Councillor Ash', 'item 7', null],
  ])
})

test('what a grant is “being considered” for is its item, and no reason', async () => {
  const { meetings } = await minutebook(
    'Agenda and minutes\n\nLamp Board - Tuesday, 9th May, 2030 7.30 pm\n\nItems\nNo. Item\n\n1.\n\nDeclarations of Interest\n\nMinutes:\n\nMember D Elm declared an interest in the lamp grant being considered by the board under item 16.\n\n2.\n\nOil\n\nMinutes:\n\nNoted.\n',
  )
  expect(meetings[0]?.items[0]?.interests).toMatchObject([
    { member: 'Member D Elm', nature: null, item: 'the lamp grant being considered by the board under item 16' },
  ])
})

test('initials behind a shared title, and numbers with kinds in brackets behind names', async () => {
  expect((await interests('Cllrs AE, BF and CO declared an interest in the Allotments.')).map(plain)).toEqual(
    ['Cllr AE', 'Cllr BF', 'Cllr CO'].map((member) => ({ member, item: 'the Allotments' })),
  )
  expect((await interests('Cllr Oak (5: DPI), Cllr Elm (6: personal)')).map(plain)).toEqual([
    { member: 'Cllr Oak', kind: 'DPI', item: '5' },
    { member: 'Cllr Elm', kind: 'personal', item: '6' },
  ])
})

test('several behind their item', async () => {
  const found = await interests('Items 9.1: Mrs L Elm, Mr J Fir and Mr H Oak (non-financial interest).')
  expect(found.map(({ member, item }) => [member, item])).toEqual(
    ['Mrs L Elm', 'Mr J Fir', 'Mr H Oak'].map((member) => [member, 'Items 9.1']),
  )
})

test('several go by their initials, with no verb', async () => {
  const found = await interests('PM, GW and JH in relation to Acre field')
  expect(found.map(({ member, item }) => [member, item])).toEqual(['PM', 'GW', 'JH'].map((member) => [member, 'Acre field']))
})
