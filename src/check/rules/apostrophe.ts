import { everyMatch } from '../../language/matches.ts'
import { wordsOf } from '../blocks.ts'
import { unexpected } from '../report.ts'
import { rule } from '../rule.ts'
import { apostropheSlips, mayHold } from '../words/apostrophes.ts'
import { ownerSlips } from '../words/owners.ts'

const slips = [...apostropheSlips, ...ownerSlips]

export const apostrophe = rule(
  {
    name: 'apostrophe',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary:
      'Apostrophes stand where something is owned, and not in plurals: "three months’ time", "the Clerk’s report", "Members queried".',
    why: `The commonest slip of punctuation in minutes, and the one that readers write in about. Only uses that grammar settles are reported.`,
    fixable: true,
    examples: [
      {
        text: 'Cllr Elm sent news. Cllr Elms report was read, the residents concerns were noted and the councillors’s letters sent. Cllr Firs comments and the residents concerned were heard. The Clerk’s are to meet.\n',
        reports: [
          '1:26 Unexpected `Elms`, expected `Elm’s`',
          '1:52 Unexpected `residents`, expected `residents’`',
          '1:90 Unexpected `councillors’s`, expected `councillors’`',
          '1:181 Unexpected `Clerk’s`, expected `Clerks`',
        ],
      },
      {
        text: 'Cllr Dale spoke. Cllr Dales’ letter was read, as was Cllr Tims’ one. Mr Tims left.\n',
        reports: ['1:23 Unexpected `Dales’`, expected `Dale’s`'],
      },
      {
        text: `
          3. Residents Views

          St Marys Church held a fair on Mothers Day for the Doctors Surgery. Ten years security, said Mr Elm s firm, was the Board s aim for both party’s. The Elms views s the lane. None from Members’ present at St Peters’. This evenings meeting. Two month’s salary, not 1 month’s pay.
        `,
        reports: [
          '1:4 Unexpected `Residents`, expected `Residents’`',
          '3:1 Unexpected `St Marys`, expected `St Mary’s`',
          '3:32 Unexpected `Mothers`, expected `Mother’s`',
          '3:52 Unexpected `Doctors`, expected `Doctors’` or `Doctor’s`',
          '3:73 Unexpected `years`, expected `years’`',
          '3:97 Unexpected `Elm s`, expected `Elm’s`',
          '3:117 Unexpected `Board s`, expected `Board’s`',
          '3:138 Unexpected `party’s`, expected `parties`',
          '3:184 Unexpected `Members’`, expected `Members`',
          '3:204 Unexpected `St Peters’`, expected `St Peter’s`',
          '3:221 Unexpected `evenings`, expected `evening’s`',
          '3:243 Unexpected `month’s`, expected `months’`',
        ],
      },
      {
        text: 'The Caretakers salary, the Village Halls roof, and a note of the residents comments were for Mr OBrien.\n',
        reports: [
          '1:5 Unexpected `Caretakers`, expected `Caretaker’s`',
          '1:28 Unexpected `Village Halls`, expected `Village Hall’s`',
          '1:66 Unexpected `residents`, expected `residents’`',
          '1:97 Unexpected `OBrien`, expected `O’Brien`',
        ],
      },
      {
        text: `
          PARISHIONERS QUESTION TIME

          Cllr’s Ann Elm, Bo Fir and Cy Gum were there. The bank has the CD’s. The Cllr’s report was read.
        `,
        reports: [
          '1:1 Unexpected `PARISHIONERS`, expected `PARISHIONERS’`',
          '3:1 Unexpected `Cllr’s`, expected `Cllrs`',
          '3:64 Unexpected `CD’s`, expected `CDs`',
        ],
      },
      {
        text: `
          Agenda item

          Clerks Report

          Minutes:

          Members’ queried the fee. An update would come in three months time. It was carried on the Chairs casting vote.

          The holder of a drivers licence was heard. There was an increase on last years incidents.

          Most of the CC’s have met, and he would clerk future meetings’ of the Board.

          Supervisors Report

          Cllr’s to review the plan. It is taken off all agenda’s.

          Mr Ellis’ has mended the pot for the parents evening.

          All Parish Council’s take part, after a 15 minutes public session in the Recorders Office.

          Declarations of Members Interest

          He watches the mill on the Parish Councils behalf. The mens fees were paid. Parish Councillor’s: J Beck.
        `,
        reports: [
          '3:1 Unexpected `Clerks`, expected `Clerk’s`',
          '7:1 Unexpected `Members’`, expected `Members`',
          '7:57 Unexpected `months`, expected `months’`',
          '7:92 Unexpected `Chairs`, expected `Chair’s`',
          '9:17 Unexpected `drivers`, expected `driver’s`',
          '9:74 Unexpected `years`, expected `year’s`',
          '11:13 Unexpected `CC’s`, expected `CCs`',
          '11:54 Unexpected `meetings’`, expected `meetings`',
          '13:1 Unexpected `Supervisors`, expected `Supervisor’s` or `Supervisors’`',
          '15:1 Unexpected `Cllr’s`, expected `Cllrs`',
          '15:48 Unexpected `agenda’s`, expected `agendas`',
          '17:4 Unexpected `Ellis’`, expected `Ellis`',
          '17:38 Unexpected `parents`, expected `parents’`',
          '19:12 Unexpected `Council’s`, expected `Councils`',
          '19:44 Unexpected `minutes`, expected `minutes’`',
          '19:74 Unexpected `Recorders`, expected `Recorder’s`',
          '21:17 Unexpected `Members`, expected `Members’`',
          '23:35 Unexpected `Councils`, expected `Council’s`',
          '23:56 Unexpected `mens`, expected `men’s`',
          '23:84 Unexpected `Councillor’s`, expected `Councillors`',
        ],
        fixed: `
          Agenda item

          Clerk’s Report

          Minutes:

          Members queried the fee. An update would come in three months’ time. It was carried on the Chair’s casting vote.

          The holder of a driver’s licence was heard. There was an increase on last year’s incidents.

          Most of the CCs have met, and he would clerk future meetings of the Board.

          Supervisors Report

          Cllrs to review the plan. It is taken off all agendas.

          Mr Ellis has mended the pot for the parents’ evening.

          All Parish Councils take part, after a 15 minutes’ public session in the Recorder’s Office.

          Declarations of Members’ Interest

          He watches the mill on the Parish Council’s behalf. The men’s fees were paid. Parish Councillors: J Beck.
        `,
      },
      {
        text: `
          Agenda item

          Clerk’s Report

          Minutes:

          Members’ concerns were noted. The work took three months, and the last years were wet. Clerks from other parishes report the same, and Members asked why. The BBC’s men saw ‘future meetings’ of the Board. Mr Ellis’ house has had a new roof.
        `,
      },
    ],
  },
  (tree, file) => {
    const everything = wordsOf(tree)
      .map(({ block }) => block.value)
      .join('\n')
    for (const { block } of wordsOf(tree)) {
      for (const { name, index, printed } of namesWithMark(block.value, everything)) {
        unexpected(file, block, index, printed, [`${name}’s`])
      }
      if (!mayHold.test(block.value)) continue
      const told = new Set<number>()
      for (const { pattern, repair } of slips) {
        for (const found of everyMatch(block.value, pattern)) {
          const printed = (found[1] ?? found[2] ?? found[3] ?? found[4]) as string
          const start = found.index + found[0].length - printed.length
          if (!told.has(start)) unexpected(file, block, start, printed, [repair(printed)].flat())
          told.add(start)
        }
      }
    }
  },
)

/** What somebody owns at a meeting. */
const owned =
  '(?: (?:report|letter|email|e-mail|comments|apologies|proposal|suggestion|house|home|property|request|question|resignation|motion|amendment)\\b)'
/** "Cllr Dales’ letter", "Cllr Elms report", where Cllr Elm is named elsewhere and nobody of the name of Elms. */
const ofName = new RegExp(
  `(?<=\\b(?:Cllr|Councillor|Mr|Mrs|Ms)\\.? (?:\\p{Lu}\\.? ?)?)(\\p{Lu}\\p{Ll}{2,})s(?:[’'](?= \\p{Ll})|(?=${owned}))`,
  'gu',
)
const asName = new RegExp(`^s(?![\\p{L}’']|${owned})`, 'u')

function* namesWithMark(text: string, everything: string): Generator<{ name: string; index: number; printed: string }> {
  for (const { 0: printed, 1: name = '', index } of everyMatch(text, ofName)) {
    const others = everything.split(name).slice(1)
    if (others.some((after) => /^(?!\p{L}|[’'-])/u.test(after)) && !others.some((after) => asName.test(after)))
      yield { name, index, printed }
  }
}
