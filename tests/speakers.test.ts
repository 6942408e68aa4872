import { describe, expect, test } from 'vitest'
import { attributionsIn } from '../src/extract/speakers/attributions.ts'
import { contributionsOf } from '../src/extract/speakers/index.ts'
import { minutebook } from '../src/index.ts'
import { newItem } from '../src/outline/build.ts'
import type { Block, Item } from '../src/tree.ts'

/** An item whose minutes are these paragraphs; a leading "· " makes a bullet. */
function itemOf(paragraphs: string[], title = 'Arches'): Item {
  const item = newItem({ start: 0, end: 0 }, { title, hasMinutes: true })
  let start = 0
  for (const paragraph of paragraphs) {
    const bullet = paragraph.startsWith('· ')
    const value = bullet ? paragraph.slice(2) : paragraph
    const block: Block = {
      type: bullet ? 'item' : 'paragraph',
      value,
      depth: 0,
      at: { start, end: start + value.length },
      ...(bullet ? { marker: '·' } : {}),
    }
    item.lines.push({ part: 'minutes', block })
    start += value.length + 1
  }
  return item
}

const said = (...paragraphs: string[]) =>
  contributionsOf(itemOf(paragraphs)).map(({ printed, speaker, bullets }) => [printed, speaker, bullets.length])

describe('who a sentence says spoke', () => {
  const cases: [string, string[]][] = [
    ['Mrs Elm in introducing the Patient Story provided the Board with the background.', ['Mrs Elm']],
    ['James Ash proceeded to outline the history of the scheme.', ['James Ash']],
    ['The Chief Constable undertook to circulate figures and said that crime was falling.', ['Chief Constable']],
    ['The Director took notes and said that it rained.', ['Director']],
    ['Chairman Ann Elm opened the meeting saying that lamps were lit.', ['Chairman Ann Elm']],
    ['Councillor Fir (J) wished Councillor Birch well on his retirement.', ['Councillor Fir (J)']],
    ['All members wished Jo Ash and his family well.', []],
    ['The Interim Head of Improvement reported that this was no inspection.', ['Interim Head of Improvement']],
    ['In reply to a comment from a Member, the Director went on to say that it was fair.', ['Director']],
    ['In reply to a comment from a Member regarding staff, she concurred that pay was low.', ['she']],
    ['Members queried the rota and the Head of Lanes responded that it was ready.', ['Members', 'Head of Lanes']],
    [
      'Wynn Garrow, Head of Lanes, Netherby Council and Ada Birch, Head of Arches, Netherby Council provided a presentation.',
      ['Wynn Garrow, Head of Lanes, Netherby Council and Ada Birch, Head of Arches, Netherby Council'],
    ],
    ['The report was introduced by Liz Elder, assistant director of arches (ADA).', ['Liz Elder, assistant director of arches']],
    ['It was reported by the Chair that the gate was shut.', ['Chair']],
    ['Also reported by the Chair was the new rota.', ['Chair']],
    ['A local stone mason who has worked on the memorial has advised the Council that it could be cleaned.', ['A local stone mason']],
    ['In proposing the Motion Councillor Teasel noted that the road was narrow.', ['Councillor Teasel']],
    [
      'It was noted that the tank leaked and the Executive Engineer, Netherby Area Office confirmed that it was old.',
      ['Executive Engineer, Netherby Area Office'],
    ],
    ['Grassed area by bungalows - Mr. Dale responded saying it should wait.', ['Mr. Dale']],
    ['Mr Heron - Hedge in Bridge Road between culvert and inn needs cutting', ['Mr Heron']],
    ['Rufus Vale of Mill ward asked when the fountain would run.', ['Rufus Vale of Mill ward']],
    ['Mill Lane- The Chairman reported that the hole was filled.', ['Chairman']],
    ['A request was made by four Members for a recorded vote on the plan.', ['four Members']],
    ['Introductions were made by the Convener and some notices were given by the Head of Lanes.', ['Convener']],
    ['No issues were raised by the Internal Auditor.', []],
    ['It was proposed by Jo Elm that the plan keep the colour preferred by the public.', []],
    ['It was resolved, as moved by Jo Elm, to follow the wish expressed by the public.', []],
    ['No committee member objected to a break.', []],
    ['Proposed Jo Elm, Seconded Bo Fir and unanimously agreed.', []],
    ['One member felt that it was late; another member disagreed.', ['One member', 'another member']],
    ['Addressing Ms Mann, Mayor Kibble explained the fee.', ['Mayor Kibble']],
    ['Members’ queried how money was spent.', ['Members’']],
    ['Ms. Mann began her testimony by claiming that nobody had asked.', ['Ms. Mann']],
    ['He concluded by stating that it was late.', ['He']],
    ['Mr. Vale continued to explain the rule.', ['Mr. Vale']],
    ['She believes that trees matter.', ['She']],
    ['Councillor Dunn agreed.', ['Councillor Dunn']],
    ['Borough Councillor Marsh totally confirmed this point.', ['Borough Councillor Marsh']],
    ['Representatives from the Mill Trust presented their plans.', ['Representatives from the Mill Trust']],
    ['Mayor Kibble read the ordinance by title only.', []],
    ['Councillors reviewed the policy on lamps.', []],
    ['Mr Jo Elm, Director of Lanes, as the Section 9 Officer, provided an overview of the risks.', ['Mr Jo Elm, Director of Lanes']],
    [
      'The Member for Lanes and Bridges and the Member for Ferries introduced the budget.',
      ['Member for Lanes and Bridges and the Member for Ferries'],
    ],
    [
      'The Member for Lanes, the Member for Mills and the Member for Ferries introduced the budget.',
      ['Member for Lanes, the Member for Mills and the Member for Ferries'],
    ],
    ['In reply to the Chair, the Clerk and the Treasurer explained the sum.', ['Clerk and the Treasurer']],
    ['Cllr. Dunn welcomes and supports the plan.', ['Cllr. Dunn']],
    ['Netherby Council welcomes the news.', []],
    ['Cllr. Dunn wished to remind the Committee that it was old.', ['Cllr. Dunn']],
    ['On the 22nd July a resident of Mill Lane complained of noise.', []],
    ['Ruben, people don’t read the rules often.', []],
    ['Councillor Dunn made the following amendments to his list:', []],
    ['The work was done to allow general public access to the site.', []],
    ['The meeting was suspended to allow a neighbour to voice his fear.', ['a neighbour']],
    ['A question was received from Councillor Marsh who asked if it would last.', ['Councillor Marsh']],
    ['The Panel received a talk from Ada Birch, Head of Arches, who explained that arches last.', ['Ada Birch, Head of Arches']],
    ['The Chair welcomed Ada Birch, Head of Arches, who gave a presentation.', ['Chair', 'Ada Birch, Head of Arches']],
    ['The Clerk said that an e-mail had come from Mr Vale who asked for a gate.', ['Clerk']],
    ['An e-mail had come from Mr Vale who asked for a gate.', []],
    ['The Head of Lanes, in response to a question, advised that it would.', ['Head of Lanes']],
    ['The Mayor, on behalf of the Council, extended her condolences to the family.', ['Mayor']],
    ['A debate took place during which Ms M. T. Vale, Director of Arches, responded to points.', ['Ms M. T. Vale, Director of Arches']],
    ['As Deputy Chairman for the School Governors, Deputy Bell queried their absence.', ['Deputy Bell']],
    ['In response to questions on the Lanes Ltd., contract the Chairman assured Council that it was known.', ['Chairman']],
    ['Officers complimented the work of the wardens.', ['Officers']],
    ['The Clerk took the Panel through the slides.', ['Clerk']],
    ['The Clerk was asked by Councillor Marsh whether it would last.', ['Councillor Marsh']],
    ['The Leader, when asked by Councillor Marsh, said that it would.', ['Leader']],
    ['Councillor Marsh took the view that it would last.', ['Councillor Marsh']],
    ['The Chair ruled that the question was out of order.', ['Chair']],
    ['The Clerk for Lanes and the Head of Arches jointly presented the report.', ['Clerk for Lanes and the Head of Arches']],
    ['The Council heard of an exchange of emails in which the owner of the field had said so.', []],
    ['A discussion ensued in which Members asked about the arches.', ['Members']],
    ['Upon the invitation of the Chair, Councillor Marsh addressed the meeting.', ['Councillor Marsh']],
    ['Questions were asked by Members on the following matters:', ['Members']],
    ['The Chairs of the two panels in attendance, updated the Committee on their work.', ['Chairs of the two panels in attendance']],
    ['Cabinet members discussed the plan and noted that it was late.', ['Cabinet members']],
    ['The Chairman introduced members and officers and opened the meeting.', []],
    ['Chair Ada Marsh opened the meeting and welcomed the members of the public in attendance.', []],
    ['The Chair sought any verbal declarations of interest.', []],
    ['Members were very pleased to note the success of the visits.', ['Members']],
    ['Councillor Vale – Vice-Chairman of the Children and Families Group for Lanes.', []],
    ['The Committee considered the plans and took into account the representations made by members of the public.', []],
    ['In accordance with the rules, the Committee was not addressed by an objector.', []],
    ['Mr Vale declared an interest in item 4 and considered that he had to withdraw.', []],
    ['The Deputy Chairman, who was in the Chair at the last meeting stated that it was late.', ['Deputy Chairman']],
    ['The Committee expressed its thanks to Mr Vale.', []],
    [
      'Mr Wren, representing the Chamber of Trade, was invited to speak and expressed concern.',
      ['Mr Wren, representing the Chamber of Trade'],
    ],
    [
      'Councillor Finch (Cabinet Member for Lanes), supported by Ms O’Hara (Head of Lanes), responded.',
      ['Councillor Finch (Cabinet Member for Lanes)'],
    ],
    ['The Licensing Officer, in presenting the report to the Panel, advised that two had objected.', ['Licensing Officer']],
    ['Discussion ensued and another Member noted her agreement with the rota.', ['another Member']],
    ['The Mayor welcomed Members to the Council Meeting at the Guildhall and reported that the roof leaked.', ['Mayor']],
    ['Ms Holt took the opportunity to thank the Board for its help.', ['Ms Holt']],
    ['The Chair gave the following communications, I want to thank all who came.', ['Chair']],
    ['Cllr Elm called out for a day of rest.', ['Cllr Elm']],
    ['Her Worship the Mayor advised that the roof leaked.', ['Her Worship the Mayor']],
    ['The Right Worshipful the Mayor, Councillor A Elm, expressed his condolences.', ['Right Worshipful the Mayor, Councillor A Elm']],
    ['Insofar as others present (who were no members) had questions, Cllr Elm confirmed that they might ask.', ['Cllr Elm']],
    ['The Mayor stressed that both herself and the Clerk believed the hall to be safe.', ['Mayor']],
    ['AE advised that he and BF had reviewed the form.', ['AE']],
    ['The advice of PCSO Hedda Camber was that parking was not allowed.', ['PCSO Hedda Camber']],
    ['Councillors Elm, Oak and Fir all noted that it was late.', ['Councillors Elm, Oak and Fir']],
    ['Proposed Cllr Elm, seconded Cllr Fir, all agreed.', []],
  ]
  test.each(cases)('%s', (sentence, speakers) => {
    expect(attributionsIn(sentence).map(({ printed }) => printed)).toEqual(speakers)
  })
})

describe('whom “she” and “they” mean', () => {
  const last = (...paragraphs: string[]) =>
    said(...paragraphs)
      .at(-1)
      ?.slice(0, 2)
  test('who acted last, though it was no speech', () => {
    expect(last('The Clerk explained the form.', 'Cllr A Elm then took the chair. She thanked the members.')).toEqual(['She', 'Cllr A Elm'])
    expect(last('Cllr Birch explained the costs. Cllr Cedar to ask for a key. He also reported a leak.')).toEqual(['He', 'Cllr Cedar'])
    expect(last('The Mayor spoke. The Members congratulated the Mayor, and they acknowledged a hard year.')).toEqual(['they', 'Members'])
  })
  test('a Chairman may be “she”', () => {
    expect(last('The Chairman announced that Mr Elm had retired. She wished to thank him.')).toEqual(['She', 'Chairman'])
  })
  test('not one of two whom it can mean', () => {
    expect(last('Cllr Elm welcomed Jo Holt to the meeting and he advised that the hall was let.')).toEqual(['he', 'he'])
  })
  test('initials behind a title that runs into its text', () => {
    expect(said('Safeguarding HG reported a new form.')[0]?.slice(0, 2)).toEqual(['HG', 'HG'])
    expect(said('Hall Roof The Chairman explained that it leaks.')[0]?.slice(0, 2)).toEqual(['Chairman', 'Chairman'])
    expect(said('Chair HG reported a new form.')[0]?.slice(0, 2)).toEqual(['Chair HG', 'Chair HG'])
  })
  test('“he” is neither “the Mayor and members” nor somebody of the staff for whom he speaks', () => {
    expect(
      last(
        'The Mayor and members spoke of the late Clerk.',
        'Mr. T. Elm, County Manager, on his own behalf and on behalf of the staff associated himself with the vote. He stated that the work had been outstanding.',
      ),
    ).toEqual(['He', 'Mr. T. Elm, County Manager'])
  })
  test('“the Mayor” is not “the Mayor and members of Council”', () => {
    expect(last('The Mayor and members of Council congratulated Cllr Elm.', 'The Mayor reported two vacancies.')).toEqual([
      'Mayor',
      'Mayor',
    ])
  })
})

describe('a museum of sentences in which nobody speaks', () => {
  test.each([
    'It was noted that the Director had advised caution.',
    'The Committee received a report of the Director.',
    'The Committee noted the report.',
    'Members thanked officers for their work.',
    'To allow a member of the public to ask a question.',
    'With the housing item raised by Councillor Elm, the Working Group had received full responses.',
    'The applicant would be told of the courses open to him as advised by officers.',
    'Councillors noted the dates of future meetings.',
    'The report was noted by Members.',
    'Apologies were received from Councillor Wren.',
    'Residents had expressed concern about traffic.',
    '50 residents responded to the consultation.',
    'The following points were noted:',
    'The Cathaoirleach welcomed Ada Birch and Ned Carr to the Meeting.',
    'The report noted that costs had risen.',
    'Councillor Alder moved and Councillor Beech seconded the motion.',
    'Councillor Hart asked that his vote against the decision be recorded.',
    'A vote was taken and the motion passed 6-1, Councillor Hart opposed.',
    'Model Competition confirmed as 26th October.',
    'The minutes were received and noted.',
    'National Highways Agency said that works would begin.',
    'Officer reports were received.',
    'Committee reports',
    'Clerk Jo Elm reports.',
    'Elm made the following motion:',
  ])('%s', (sentence) => {
    expect(attributionsIn(sentence)).toEqual([])
  })
})

describe('whom a designation means', () => {
  test('a pronoun is the last speaker of its sex', () => {
    expect(said('Mr Oak said that it was late. Mrs Elm disagreed. He added that it was dark.')).toEqual([
      ['Mr Oak', 'Mr Oak', 0],
      ['Mrs Elm', 'Mrs Elm', 0],
      ['He', 'Mr Oak', 0],
    ])
  })
  test('a short office is the full one, where only one fits', () => {
    expect(said('The Director of Lanes reported that all was well.', 'The Director confirmed it.').at(-1)).toEqual([
      'Director',
      'Director of Lanes',
      0,
    ])
    expect(
      said('The Director of Lanes reported. The Director of Arches added that it rained.', 'The Director confirmed it.').at(-1),
    ).toEqual(['Director', 'Director', 0])
  })
  test('an abbreviation that the item defines; one that it does not is unsettled', () => {
    const item = itemOf([
      'The report was introduced by Wynn Garrow, director of lanes (DLA).',
      'The DLA explained the cost.',
      'The AD/RV supported it.',
    ])
    expect(contributionsOf(item).map(({ speaker, certainty }) => [speaker, certainty])).toEqual([
      ['Wynn Garrow, director of lanes', 'stated'],
      ['Wynn Garrow, director of lanes', 'inferred'],
      ['AD/RV', 'unsettled'],
    ])
  })
  test('a body’s abbreviation is nobody', () => {
    expect(said('A letter from the National Roads Authority (NRA) was read.', 'The NRA said that the road was theirs.')).toEqual([])
  })
  test('nor is “no persons”', () => {
    expect(said('No persons requested to speak.', 'Nobody spoke against the plan.')).toEqual([])
  })
  test('a name with an office brings the office along', () => {
    expect(
      said('Councillor K. May, Cabinet Member for Lanes, said that it was so.', 'Councillor May added that it was late.').at(-1),
    ).toEqual(['Councillor May', 'Councillor K. May, Cabinet Member for Lanes', 0])
  })
  test('two people of one surname stay apart', () => {
    expect(
      said('Councillor A. Munro asked why.', 'Councillor J. Munro explained.', 'Councillor Munro agreed that it was so.').at(-1),
    ).toEqual(['Councillor Munro', 'Councillor Munro', 0])
  })
  test('a pronoun with nobody before it is unsettled, not guessed', () => {
    const [found] = contributionsOf(itemOf(['She added that it was late.']))
    expect(found).toMatchObject({ speaker: 'She', certainty: 'unsettled', reason: expect.stringContaining('no speaker') })
  })
  test('who was invited to speak is the next “she”', () => {
    expect(said('The Chair invited the Director of Lanes to introduce the report. She highlighted the cost.').at(-1)).toEqual([
      'She',
      'Director of Lanes',
      0,
    ])
  })
  test('initials of those present', () => {
    const [found] = contributionsOf(itemOf(['PM reported that the pond was dry.']), 'Present: Cllrs Pat Moor (PM) (Chair)')
    expect(found).toMatchObject({ printed: 'PM', speaker: 'Pat Moor', certainty: 'inferred' })
  })
})

describe('who is named before the words, where no verb reports them', () => {
  const verbs = (...paragraphs: string[]) => contributionsOf(itemOf(paragraphs)).map(({ printed, verb }) => `${printed} | ${verb}`)
  test.each([
    ['Question from Mr J Holt: When will the lamps be mended?', ['Mr J Holt | Question from']],
    ['Supplementary question from Mrs Holt: Why not sooner?', ['Mrs Holt | Supplementary question from']],
    ['Question 3 from Mr Jim Holt to the Leader of the Council', ['Mr Jim Holt | Question 3 from']],
    ['Public Question 1: Mr J Holt', ['Mr J Holt | Public Question 1']],
    ['Question 1 – Mrs Holt to Councillor Elm', ['Mrs Holt | Question 1']],
    ['Response by Councillor Elm', ['Councillor Elm | Response by']],
    ['Reply from the Head of Lamps: the lamps are on order.', ['Head of Lamps | Reply from']],
    ['Councillor Elm to ask the Leader of the Council:', ['Councillor Elm | to ask']],
    ['Cllr Elm: The lamps are dim and ought to be mended.', ['Cllr Elm | :']],
    ['Chair: I would like to thank everybody.', ['Chair | :']],
    ['Mayor Elm: Thanked staff for the parade.', ['Mayor Elm | thanked']],
    ['Report from Cllr Elm: the lamps are out at Mill Lane.', ['Cllr Elm | Report from']],
    ['Report from the Working Party', []],
    ['Councillor Elm – thanked the Clerk for her work on the lamps.', ['Councillor Elm | thanked']],
    ['It was stated by Mr Holt, and confirmed by the Clerk, that the lamps were out.', ['Mr Holt | stated by']],
    ['Councillor Elm’s view was that the lamps were dim.', ['Councillor Elm | view was']],
    ['Jim Holt - 12 Mill Lane - expressed concern about lamps.', ['Jim Holt | expressed']],
    ['Cllr Elm wanted to know why and was told by the Clerk that the bulb was old.', ['Cllr Elm | wanted to know', 'Clerk | told by']],
    ['The question from the last meeting was answered.', []],
    ['Question: Has the lamp been mended?', []],
    ['Cllr Elm: Village Hall, Footpaths, Press and Publicity', []],
    ['Cllr Elm: apologies received', []],
    ['Chair: Councillor Elm was elected', []],
    ['The Council’s view was that the lamps should stay.', []],
  ])('%s', (line, expected) => {
    expect(verbs(line)).toEqual(expected)
  })
  test('a reply ends the question, and a name with nothing to report the words before', () => {
    const texts = (...paragraphs: string[]) => contributionsOf(itemOf(paragraphs)).map(({ text }) => text)
    expect(texts('Question from Mr Holt', 'When will it be mended?', 'Reply', 'In May.')).toEqual([
      'Question from Mr Holt\nWhen will it be mended?',
    ])
    expect(texts('Mayor Elm: Thanked the staff.', 'Alderman Fir: Nothing to report.')).toEqual(['Mayor Elm: Thanked the staff.'])
  })
  test('a speaker above entries that begin with their verbs', () => {
    expect(said('In response to Members, the Head of Lamps:', '· explained that lamps were dim', '· confirmed the cost')).toEqual([
      ['Head of Lamps', 'Head of Lamps', 2],
    ])
    expect(said('The Head of Lamps:', '· lamps', '· bulbs')).toEqual([])
  })
  test('who answers, and who asks again', () => {
    expect(said('Councillor Elm asked the Director if the lamps were old. She confirmed this.').at(-1)?.[1]).toBe('Director')
    expect(
      said('Councillor Elm asked if it was old and the Director confirmed that it was. He then asked about the cost.').at(-1)?.[1],
    ).toBe('Councillor Elm')
  })
})

describe('speech in the present tense', () => {
  test.each([
    ['Jo Elm reports the road is icy.', 'Jo Elm'],
    ['Chief Kit Fir reports all is quiet.', 'Chief Kit Fir'],
    ['She believes that lamps are dear.', 'She'],
    ['Director Elm thanks everyone for the lamps.', 'Director Elm'],
    ['Prof. Elm asked where the lamps were.', 'Prof. Elm'],
  ])('%s', (sentence, printed) => {
    expect(attributionsIn(sentence)).toMatchObject([{ printed }])
  })
})

describe('a name alone', () => {
  const known = new Set(['Elm', 'Jo', 'Fir'])
  test.each([
    ['Elm asked where the lamps were.', ['Elm']],
    ['Jo also said that they were lit.', ['Jo']],
    ['Elm and Fir felt that lamps were dear.', ['Elm and Fir']],
    ['Elm asked for lamps and Fir replied that there were none.', ['Elm', 'Fir']],
  ])('is a speaker’s where it is known: %s', (sentence, printed) => {
    expect(attributionsIn(sentence, known).map((found) => found.printed)).toEqual(printed)
    expect(attributionsIn(sentence)).toEqual([])
  })

  test('of somebody else is none', () => {
    expect(attributionsIn('Littleton had a review. Oak said nothing.', known)).toEqual([])
    expect(attributionsIn('The lamps that Elm requested were lit.', known)).toEqual([])
  })
})

describe('what belongs to a speech', () => {
  test('bullets under a lead-in are the speaker’s', () => {
    expect(said('The Clerk reported on the following matters:', '· the pond', '· the gate', 'The Council noted the report.')).toEqual([
      ['Clerk', 'Clerk', 2],
    ])
  })
  test('what a speaker recounts of others in them is no speech of theirs', () => {
    expect(
      said('The Planning Officer advised that:', '· the Highway Authority had raised no objection; and', '· the barn was listed.'),
    ).toEqual([['Planning Officer', 'Planning Officer', 2]])
  })

  test('bullets under a passive are nobody’s', () => {
    expect(said('The report was introduced by the Clerk. The following was highlighted:', '· the pond')).toEqual([['Clerk', 'Clerk', 0]])
  })
  test('sentences without an attribution go on with the speaker', () => {
    const [found] = contributionsOf(itemOf(['The Clerk said that it rained. The pond was full. It would be drained.']))
    expect(found?.text).toBe('The Clerk said that it rained. The pond was full. It would be drained.')
  })
  test('an answer in the same sentence has its own words and the whole sentence as evidence', () => {
    const found = contributionsOf(itemOf(['Members queried the rota and the Head of Lanes responded that it was ready.']))
    expect(found.map(({ text }) => text)).toEqual(['Members queried the rota', 'the Head of Lanes responded that it was ready.'])
    expect(new Set(found.map(({ sentence }) => sentence)).size).toBe(1)
  })
  test('a question that is only mentioned is who is answered', () => {
    const [found] = contributionsOf(
      itemOf(['In response to a question from Councillor Holt, the Town Clerk advised that costs had risen.']),
    )
    expect(found).toMatchObject({ printed: 'Town Clerk', inReplyTo: 'Councillor Holt' })
  })
})

test('a group that is named with its chair is not the chair', () => {
  expect(said('The Mayor and members of the Council congratulated Mr Vale.', 'The Mayor reported that he had won.')[1]).toEqual([
    'Mayor',
    'Mayor',
    0,
  ])
})

test('who stands up at a hearing gives name and address; an office before a name is the same person’s', () => {
  expect(
    said(
      'Town Attorney Jo Vale explained the rule.',
      'Ms. Vale noted that it was old.',
      'Dan Pine, 57 Mill Road, Netherby.',
      'Mr. Pine said that he liked it. He asked for more.',
    ),
  ).toEqual([
    ['Town Attorney Jo Vale', 'Town Attorney Jo Vale', 0],
    ['Ms. Vale', 'Town Attorney Jo Vale', 0],
    ['Mr. Pine', 'Dan Pine', 0],
    ['He', 'Dan Pine', 0],
  ])
  // Two of one name are told apart by their initials.
  expect(said('Councillor Marsh (K) asked why.', 'Chairman John Marsh thanked all.')[1]?.[1]).toBe('Chairman John Marsh')
})

test('who is asked is the “he” that answers', () => {
  expect(said('The Chairman asked Cllr Elm, who had booked, in what capacity he would go. He said that he would listen.')[1]).toEqual([
    'He',
    'Cllr Elm',
    0,
  ])
})

test('who wrote the report that was circulated is who answers for it', () => {
  expect(
    said(
      'Circulated, report of the Senior Engineer, Northern Division dated 3rd May, 2030.',
      'The Senior Engineer advised that it was dry.',
    ),
  ).toEqual([['Senior Engineer', 'Senior Engineer, Northern Division', 0]])
})

test('an office and a name that stand beside each other in what nobody says', () => {
  const leader = 'Leader of the Council (Councillor Jo Elm)'
  expect(said('The Leader of the Council (Councillor Jo Elm) had been invited. The Leader of the Council reported on fares.')).toEqual([
    ['Leader of the Council', leader, 0],
  ])
  expect(said('The Vice-Chairman, Councillor N Fir, took the Chair. The Vice-Chairman asked for silence.')).toEqual([
    ['Vice-Chairman', 'Vice-Chairman, Councillor N Fir', 0],
  ])
  const thanks = 'The Chairman welcomed Mrs. V. Ash, the Quay Solicitor to the meeting and thanked Mrs. V. Ash for her advice.'
  expect(said(thanks, 'Mrs. V. Ash explained the law.', 'She expected that it would change.')).toEqual([
    ['Chairman', 'Chairman', 0],
    ['Mrs. V. Ash', 'Mrs. V. Ash, the Quay Solicitor', 0],
    ['She', 'Mrs. V. Ash, the Quay Solicitor', 0],
  ])
})

test('a declaration of interest is no speech', () => {
  const declared = itemOf(['Councillor Marsh – had worked with the owner of the arches for years.'], 'Declarations of Interest')
  expect(contributionsOf(declared)).toEqual([])
})

describe('what pages of one item say of speakers', () => {
  const cases: [string, string[]][] = [
    ['The report was presented by the Lamp Officer (for copy of report, see file of minutes).', ['Lamp Officer']],
    ['The persons in support of the Licence Holder also gave a statement.', ['persons in support of the Licence Holder']],
    ['The questioner challenged the ruling and asked to speak.', ['questioner']],
    ['This was acknowledged by the Chair.', ['Chair']],
    ['The Mayor of Lanes, Ann Elm, gave the following response:-', ['Mayor of Lanes, Ann Elm']],
    ['Councillor Elm thanked officers and young people for their continued work.', ['Councillor Elm']],
    ['The Panel had worked hard for children and young people in care and Councillor Elm outlined its priorities.', ['Councillor Elm']],
    [
      'Councillor Oak, Cabinet Member for Lamps placed on record the council’s thanks to wardens.',
      ['Councillor Oak, Cabinet Member for Lamps'],
    ],
    ['Having heard Councillor Ann Elm, the Mayor and Cabinet agreed that lamps be lit.', []],
    ['The Head of Lamps provided some clarity regarding recommendation 2.', ['Head of Lamps']],
    ['A recorded vote was requested by five Members in accordance with Rule 9.', []],
    ['In accordance with Rule 9, the Mayor closed the debate and advised that motions would be voted on.', ['Mayor']],
    ['Members heard from the Head of Lamps that oil was dear.', ['Head of Lamps']],
    ['The Chair welcomed all present for this item, reported that lamps were lit and introductions were made.', ['Chair']],
    ['Councillor Elm placed on record his thanks to the wardens.', ['Councillor Elm']],
    ['The Commissioner agreed, explaining that oil was dear.', ['Commissioner']],
    ['He was delighted to observe that fares were low.', ['He']],
    ['Councillors were able to see and hear.', []],
    ['The Mayor proposed that the rules be suspended to allow the Youth Council to speak.', []],
    ['The Committee heard from three residents.', []],
    ['The Chair read the decision as follows:', []],
    ['She read out, signed and dated the declaration of her acceptance of office.', []],
    ['The Chair presented the Mayoress with flowers.', []],
    ['The Chair requested members to vote on the proposal.', []],
    ['The Chair of Council sought questions from Members.', []],
    ['The applicant had appealed to the Magistrates’ Court.', []],
    ['Councillor Elm had agreed that it should not be debated.', []],
    ['Ms Elm discussed the oil grant.', ['Ms Elm']],
    ['Members discussed the oil grant.', []],
    ['The Vice-Chancellor clarified the plan.', ['Vice-Chancellor']],
    ['Councillor Elm was in attendance and with the consent of the Chair addressed the meeting.', ['Councillor Elm']],
    ['Councillor Elm, having made the Declaration, then took the Chair and thanked the Council for the honour.', ['Councillor Elm']],
    ['Councillor Fir suitably replied.', ['Councillor Fir']],
    ['The Chairman welcomed Jo Elm, Trustee who had recently been appointed to the Board.', ['Chairman']],
    ['Councillor Elm led the Council in detail through the report.', ['Councillor Elm']],
    [
      'Noting that, aside from the brief statement in the rules, the Panel had none, the Deputy Chair said that they were new.',
      ['Deputy Chair'],
    ],
    ['The Dean of Arts reported that oil was dear.', ['Dean of Arts']],
    ['The Working Party expressed its concern at the fee.', ['Working Party']],
    ['The Governing Body questioned the cost.', ['Governing Body']],
    ['He agreed the letter could have been sent before.', ['He']],
    ['PB noted that it had gone to all members and JO apologised.', ['PB', 'JO']],
    ['Councillor Elm was nominated. To be confirmed by Councillor Elm at the next meeting.', []],
    ['Commissioners went through the accounts.', []],
    ['Ms Elm told members that Bo Fir, president of the Trust, had indicated support.', ['Ms Elm']],
  ]
  test.each(cases)('%s', (sentence, expected) => {
    expect(attributionsIn(sentence).map(({ printed }) => printed)).toEqual(expected)
  })
})

test('“the Officer” is the one officer that the item names', () => {
  expect(said('The Lamp Officer spoke to the plan.', 'The Officer noted that it was late.')[1]).toEqual(['Officer', 'Lamp Officer', 0])
  expect(said('The Lamp Officer spoke.', 'The Gate Officer spoke.', 'The Officer noted that it was late.')[2]?.[1]).toBe('Officer')
})

test('an office with “and” is one person’s; “they” are the Members who considered', () => {
  expect(
    said('Ann Elm, Head of Lamps and Car Parks, and Bo Fir, Gate Officer, presented notes.', 'Ann Elm advised that oil was dear.')[1],
  ).toEqual(['Ann Elm', 'Ann Elm, Head of Lamps and Car Parks', 0])
  expect(said('Members considered the lamps.', 'They noted that this was like the gates.')).toEqual([['They', 'Members', 0]])
})

test('initials that the head explains, bare or with small letters', async () => {
  const { meetings } = await minutebook(
    'Minutes of the meeting of the Elm Board held on 4 May 2030\n\nPresent:\nDr Ann Ash AA Chair\nProfessor Ian Shore IS Lay Member\nJune Bay (Clerk) (JBay)Brenda Lark (BL)\nRob Marsh-Oak, Head of Lamps (RMO)\n\n1. Reports\n\nAA said it was late. IS asked why. JBay pointed out that it was not. BL replied to her. RMO explained that it was.\n\n2. Lamps\n\nThe report was noted.\n',
  )
  expect(meetings[0]?.items[0]?.contributions.map((one) => [one.speaker_printed, one.speaker])).toEqual([
    ['AA', 'Dr Ann Ash'],
    ['IS', 'Professor Ian Shore'],
    ['JBay', 'June Bay'],
    ['BL', 'Brenda Lark'],
    ['RMO', 'Rob Marsh-Oak'],
  ])
})

test('under apologies, what somebody says of other things', () => {
  const contributions = contributionsOf(
    itemOf(
      [
        'Apologies were received from Cllr Elm. The Chair reported that Cllr Fir would be late.',
        'The Town Clerk advised that they could not decide.',
        'The President requested roll call vote.',
      ],
      'Apologies',
    ),
  )
  expect(contributions.map(({ printed }) => printed)).toEqual(['Town Clerk'])
  expect(said('Councillor Elm similarly declared an interest and requested that his objection be recorded.')).toEqual([
    ['Councillor Elm', 'Councillor Elm', 0],
  ])
})

test('initials of a page that is one long line are those of one person', async () => {
  const { meetings } = await minutebook(
    'Lanes Community Council Minutes of the meeting: Monday 4 February 2030 Members present: Susan Elm (SE-Chair), Richard Fir (RF- Secretary), David Oak (DO- Planning), Mike Ash (MA). Apologies: Kit Yew. RF noted that lamps were out. This had originally been requested by Kit Gum. The lamps were noted.',
  )
  const contributions = meetings.flatMap(({ items }) => items.flatMap((item) => item.contributions))
  expect(contributions.map((one) => one.speaker)).toEqual(['Richard Fir'])
})

test('initials that nothing explains are those of the one who was there', async () => {
  const { meetings } = await minutebook(
    'Minutes of the meeting of the Elm Board held on 4 May 2030\n\nPresent: Ann Ash (Chair), Pat Brand-Jay, Bo Fir, Bea Frost\n\n1. Reports\n\nAA said it was late. PBJ asked why. BF replied to her.\n\n2. Lamps\n\nThe report was noted.\n',
  )
  expect(meetings[0]?.items[0]?.contributions.map((one) => [one.speaker_printed, one.speaker, one.certainty])).toEqual([
    ['AA', 'Ann Ash', 'inferred'],
    ['PBJ', 'Pat Brand-Jay', 'inferred'],
    ['BF', 'BF', 'unsettled'],
  ])
})

test('“(Head/VS)” is an abbreviation that stands for the office before it', () => {
  expect(
    said('The Head of the Virtual School (Head/VS) said that it was late.', 'Replying to questions, Head/VS said that it was not.'),
  ).toEqual([
    ['Head of the Virtual School', 'Head of the Virtual School', 0],
    ['Head/VS', 'Head of the Virtual School', 0],
  ])
})

test('“Councillors Elm, Fir and Ash” are not the fuller name of one; “While” is no part of one', () => {
  expect(said('Councillors Elm, Fir and Ash all said that it was late.', 'Councillor Elm added that it was dark.')[1]).toEqual([
    'Councillor Elm',
    'Councillor Elm',
    0,
  ])
  expect(said('While Members welcomed the lamps they felt that more were needed.')).toEqual([['Members', 'Members', 0]])
  expect(said('Members proceeded to discuss the lamps.', 'They felt that more were needed.')).toEqual([['They', 'Members', 0]])
})

test('“she” is whoever acted last by name; what had been reported before is no speech', () => {
  expect(said('Mayor Elm asked why.', 'Ms. Fir lives beside the ramp. She noted that it was loud.')[1]).toEqual(['She', 'Ms. Fir', 0])
  expect(said('Mr. Ash implored Council to wait.', 'He explained that it was late.')[1]).toEqual(['He', 'Mr. Ash', 0])
  expect(said('Problems with drains had been reported by the Clerk.')).toEqual([])
})

test('a place before the speaker is no part of the designation', () => {
  expect(said('With regard to the beds in individual Lane Gardens, the Warden said that they were dry.')).toEqual([['Warden', 'Warden', 0]])
})

test('what somebody was asked to do is not said by them; “remembered” is', () => {
  expect(said('The Clerk was asked to write to the Post Office and recognised that it might be late.')).toEqual([])
  expect(said('Members remembered that the lamps were lit.')).toEqual([['Members', 'Members', 0]])
})

test('who acts behind a label is meant by the next “he”', () => {
  expect(said('Mr Elm commented on lamps.', 'Public comment: Mr. Dan Fir handed out a plan. He said that lamps were dim.')[1]).toEqual([
    'He',
    'Mr. Dan Fir',
    0,
  ])
})

test('“called for” a vote or a motion is how the Chair takes the business', () => {
  expect(said('The Reeve called for post agenda items.', 'The Chair called for the vote.')).toEqual([])
  expect(said('Councillor Elm called for a report on lamps.')).toEqual([['Councillor Elm', 'Councillor Elm', 0]])
  expect(said('Clerk Elm provided election results for the levy.')).toEqual([['Clerk Elm', 'Clerk Elm', 0]])
})

test.each([
  ['On taking the Chair, Jo Elm thanked the past Chair.', ['Jo Elm']],
  ['The joint report of the Chief Executive, Director of Finance and Leader of the Council set out the requirements of the Act.', []],
])('%s', (sentence, printed) => {
  expect(attributionsIn(sentence).map((one) => one.printed)).toEqual(printed)
})

test.each([
  'Councillor Elm declared an interest in item 7 as the site was in his Ward and he had made representations on it.',
  'Having considered the responses and the information presented by Cllr Elm; the Committee AGREED to confirm the decision.',
  'The report of the Clerk advised that in accordance with the Overview and Scrutiny Procedure Rules set out in part 4, three members had raised a request.',
])('nobody speaks: %s', (sentence) => {
  expect(attributionsIn(sentence)).toEqual([])
})

test('two speakers of one sentence, the second behind a comma', () => {
  expect(attributionsIn('Cllr Elm felt, and Cllr Fir agreed, that the lamps were dim.').map((one) => one.printed)).toEqual([
    'Cllr Elm',
    'Cllr Fir',
  ])
  expect(attributionsIn('It was proposed by Cllr Elm, seconded by Cllr Fir and agreed, that the lamps be lit.')).toEqual([])
})

test('who asks stands in a bracket behind the question', () => {
  expect(said('Q1: When will the lamps be lit? (Cllr Elm)')).toEqual([['Cllr Elm', 'Cllr Elm', 0]])
  expect(said('Question 2. Are they paid for? And by whom? (Mr J Ash)')).toEqual([['Mr J Ash', 'Mr J Ash', 0]])
  expect(said('Q3: When will the lamps be lit? (see the report)')).toEqual([])
})
