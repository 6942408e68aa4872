/** A museum of false positives: lines of minutes that look like decisions and are none, each for the reason that heads it. */
import { describe, expect, test } from 'vitest'
import { decisionsOf } from '../src/extract/decisions/index.ts'
import { motionsOf } from '../src/extract/motions/index.ts'
import { item, sourceOf, toldDecisions } from './build.ts'

function told(...lines: string[]): string[] {
  const one = item(...lines)
  one.motions = motionsOf(one)
  return toldDecisions(decisionsOf(one, sourceOf(...lines)))
}

const museum: Record<string, (string | string[])[]> = {
  'the agenda’s wording': [
    'P> To RESOLVE that the public be excluded.',
    'P> RESOLVED: That the minutes be approved.',
    'P> Recommended – That the budget be approved.',
    'To RESOLVE that the meeting move into private session.',
  ],
  'a matter that is put right': [
    'One member felt that the matter could have been resolved sooner.',
    'The Council resolved the issue with the contractor.',
    'The complaint was resolved.',
    'Councillor Elm hoped that the dispute would be resolved.',
  ],
  'not decided': [
    'The Sub-Committee did not resolve the matter.',
    'No agreement was reached.',
    'Councillor Elm did not agree to the change.',
    'Members could not agree on a date.',
  ],
  'decided at another time': [
    'It was agreed at the last meeting that the report would be made public.',
    'It was agreed during the last meeting that a copy would be sent.',
    'The matter had been agreed in 2019.',
    'The fees agreed at the last meeting would stand.',
    'The Council adopted a speed policy in March 2018.',
    'The scheme was approved in 2019.',
    'At its meeting on 3 May the Committee resolved to defer the application.',
    'At the meeting held on 3 May it was agreed to visit the site.',
    'In May 2019 the Council agreed to sell the land.',
    'At its last meeting in March the Committee RESOLVED to defer the application.',
  ],
  'decided by another body': [
    'The application was approved by the Borough Council.',
    'Approved by the Borough',
    'Grant of Planning Permission received with conditions',
    'The bid was accepted by the Ministry.',
    'The Clerk informed the meeting that the bank had approved the changes.',
  ],
  'told, asked or wished': [
    'The Chair asked whether it was agreed that lamps be lit.',
    'Councillor Elm reminded Members that the Council resolved to buy lamps.',
    'The Leader advised that at Cabinet it was agreed to buy lamps.',
    'Members asked when the Committee agreed the plan.',
    'Mr Elm said the Board had recommended lamps.',
    'If the Committee agreed the plan, work would begin.',
    'Some Members agreed that lamps were dear.',
    'Councillor Elm agreed with Councillor Fir.',
    'Members agreed with the Chair.',
  ],
  'one person’s undertaking': [
    'Cllr Elm agreed to ask the school.',
    'The Clerk agreed to write to the Borough.',
    'Mr Fir resolved to visit.',
  ],
  'noted in passing': [
    'The date of the next meeting was noted as Tuesday 22 March.',
    'It was noted that the bins are empty.',
    'The Committee noted that the plan would come back.',
    'The Committee also noted the plan regarding lamp columns.',
    'Councillors noted the dates of future meetings and reports of meetings attended.',
    'Noted in item 5.3 that the pole should be up by October.',
  ],
  'apologies and thanks': ['Apologies were received and accepted from Tom Fir.', 'Members thanked officers.', 'Apologies were noted.'],
  'motions without an outcome': [
    'Mr Elm proposed that the minutes be adopted, seconded by Mr Fir.',
    ['Moved by A. Elm', 'Seconded by B. Fir', 'That the list be received.'],
    ['Councillor Elm moved and Councillor Fir seconded:', '“That this Council plants trees.”', 'The motion was put to the vote and lost.'],
  ],
  'results of motions': [
    [
      'Mr Elm proposed and Mr Fir seconded the amendment.',
      'Following the debate, the Chairman put the amendment to the vote and it was agreed.',
    ],
    'The report was proposed by Councillor Elm, seconded by Councillor Fir and agreed.',
  ],
  'lists that are no clauses': [
    ['a) Rufus Vale asked the following question:', 'When will the fountain run?', 'b) Nell Tarn asked who cleans the basin.'],
    ['(a) Councillor Elm declared an interest in item 4; and', '(b) Councillor Fir in item 5.'],
    ['Those present made the following points:', '· The report be clearer.', '· That lamps be lit.'],
  ],
  'an earlier wording corrected': [
    'Councillor Elm asked that paragraph 4 be amended to read “It was agreed that lamps be lit.”',
    'The word was replaced with “RESOLVED that lamps be lit”.',
  ],
  'not yet': ['The fees will have to wait until the plan is approved.', 'No lamp is lit unless the budget is adopted.'],
  'put forward, and nothing done': [['Recommendation: Receive the presentation.', 'Action: No action taken.']],
  'words of headings': [
    'RESOLUTIONS TRACKER',
    'DECISIONS TAKEN UNDER DELEGATED POWERS',
    'Decision notice published on 4 May',
    'Agreed-upon procedures were used.',
    'Recommendation tracker',
  ],
  news: ['Councillor Dunn said: “We have resolved a long argument.”'],
}

describe.each(Object.entries(museum))('%s', (_reason, lines) => {
  test.each(lines.map((line) => (Array.isArray(line) ? line : [line])).map((all) => [all.join(' ¶ '), all] as const))(
    '%s',
    (_name, all) => {
      expect(told(...all)).toEqual([])
    },
  )
})

describe('not more than the decision that is there', () => {
  test('an earlier resolution quoted in the approval of minutes', () => {
    expect(
      told(
        'The minutes of the meeting held on 5th March were approved as a correct record, subject to the amendment of paragraph 4.2 to read:-',
        '“RESOLVED: That the Committee:-',
        '(a) notes the survey; and',
        '(b) asks for costs.”',
        'Arising therefrom, it was noted that costs had been received.',
      ),
    ).toHaveLength(1)
  })

  test('“agreed the following:” above “AGREED:”', () => {
    expect(told('The Committee reviewed the programme and agreed the following:', 'AGREED:', '· That the next meeting be short.')).toEqual([
      'agreed: That the next meeting be short.',
    ])
  })

  test('an officers’ recommendation that the item decides upon', () => {
    expect(told('Recommendation: That lamps be lit.', 'Members debated.', 'RESOLVED that candles be bought.')).toEqual([
      'resolved: candles be bought.',
    ])
  })

  test('what the committee noted on the way to a resolution', () => {
    expect(told('The Committee noted the report.', 'RESOLVED that lamps be lit.')).toEqual(['resolved: lamps be lit.'])
  })

  test('speech behind the block', () => {
    expect(told('RESOLVED that lamps be lit.', 'Councillor Elm said that candles be bought next.', 'That was agreed by nobody.')).toEqual([
      'resolved: lamps be lit.',
    ])
  })
})
