import { everyMatch } from '../../language/matches.ts'
import { wordsOf } from '../blocks.ts'
import { nounSlips } from '../grammar/nouns.ts'
import { speakerSlips } from '../grammar/speakers.ts'
import { subjectSlips } from '../grammar/subjects.ts'
import { verbSlips } from '../grammar/verbs.ts'
import { wordsIn } from '../grammar/word.ts'
import { unexpected } from '../report.ts'
import { rule } from '../rule.ts'
import { agreementSlips, mayDisagree } from '../words/agreement.ts'
import { mayHold, slips } from '../words/verb-slips.ts'

export const verbForms = rule(
  {
    name: 'verb-forms',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Verbs agree with their subjects and have their endings: "Members were", "it was agreed", "to receive".',
    why: `"It was agree to received the report": a sentence was turned round and its verbs were not. In a decision the reader cannot tell what
was done already and what is still to be done. Only forms are reported that grammar leaves no choice of.`,
    examples: [
      {
        text: `
          The Clerk inform members that she has wrote to him, had receive a reply and did not agreed. She was instructed to paying the bill. Cllr Elm have no news. The warden said the lamps was lit, and the number of pupil had risen.

          The bank needs two signature for a grants. Residents was told that the hedge on Mill Lane have been cut. One of the resident asked why all councillor present agreed purchase the lamp. The quotes had been circulate.
        `,
        reports: [
          '1:11 Unexpected `inform`, expected an ending',
          '1:39 Unexpected `wrote`, expected `written`',
          '1:57 Unexpected `receive`, expected `received`',
          '1:85 Unexpected `agreed`, expected the verb without an ending',
          '1:115 Unexpected `paying`, expected the verb without an ending',
          '1:141 Unexpected `have`, expected `has`',
          '1:181 Unexpected `was`, expected `were`',
          '1:208 Unexpected `pupil`, expected more than one',
          '3:20 Unexpected `signature`, expected more than one',
          '3:36 Unexpected `grants`, expected one of them',
          '3:54 Unexpected `was`, expected `were`',
          '3:117 Unexpected `resident`, expected more than one',
          '3:140 Unexpected `councillor`, expected more than one',
          '3:166 Unexpected `purchase`, expected `to purchase`',
          '3:205 Unexpected `circulate`, expected `circulated`',
        ],
      },
      {
        text: 'The will provided for a sports hall. Could interested parties write? All he did was ask, and the talks he had had regarding it were long. There has been support to spare, subject to revised plans. Two hour meetings are long; a year five pupil won. The committee have met, and all member bodies agreed. Cllr. O. Williams was there.\n',
      },
      {
        text: 'As there was not any further propositions the Chair was elected; there was not any news.\n',
        reports: ['1:10 Unexpected `was`, expected `were`'],
      },
      {
        text: 'There being no other nomination, Elm was elected. The effect on decision that were made was noted: 2 theft, 1 assault.\n',
        reports: [
          '1:22 Unexpected `nomination`, expected `nominations`',
          '1:65 Unexpected `decision`, expected `decisions`',
          '1:102 Unexpected `theft`, expected `thefts`',
        ],
      },
      {
        text: 'There was a number of letters. Six members of the public was there. PCSO Elm and Mr Fir was present. One of the members of the public was Ann; Elm and Fir was a shop. It is to rubbed down by Councillors A Elm.\n\nThe draft terms of reference was sent out. A copy of the terms of reference was read. We hold less meetings.\n',
        reports: [
          '1:7 Unexpected `was`, expected `were`',
          '1:58 Unexpected `was`, expected `were`',
          '1:89 Unexpected `was`, expected `were`',
          '1:177 Unexpected `rubbed`, expected `be rubbed`',
          '1:192 Unexpected `Councillors`, expected `Councillor`',
          '3:30 Unexpected `was`, expected `were`',
          '3:95 Unexpected `less`, expected `fewer`',
        ],
      },
      {
        text: `
          Agenda item

          Play Area

          Minutes:

          Dates haves been set. Motion second by Elm. It is open to all whom would come. There were no new planning application.

          A reply had being received. The Clerk was asked obtain three quotation. Two swings needs new chains, as there was 14 calls.

          A Members asked why. He said that this a large plan. It is known when the work would began. The light outside the shop have been mended.
        `,
        reports: [
          '7:7 Unexpected `haves`, expected `have`',
          '7:30 Unexpected `second`, expected `seconded`',
          '7:63 Unexpected `whom`, expected `who`',
          '7:107 Unexpected `application`, expected `applications`',
          '9:13 Unexpected `being`, expected `been`',
          '9:49 Unexpected `obtain`, expected `to obtain`',
          '9:62 Unexpected `quotation`, expected `quotations`',
          '9:84 Unexpected `needs`, expected `need`',
          '9:111 Unexpected `was`, expected `were`',
          '11:3 Unexpected `Members`, expected `Member`',
          '11:35 Unexpected `this`, expected `this is`',
          '11:86 Unexpected `began`, expected `begin`',
          '11:120 Unexpected `have`, expected `has`',
        ],
      },
      {
        text: 'The man of whom would be spoken came. There were no application forms. Two weeks is long. He has a being of his own, and there was 14 days of rain.\n',
      },
      {
        text: `
          Agenda item

          Apologies

          Minutes:

          Apologies was received. There was no declarations, and there was not any further propositions. It was agree to received the report.

          One members of the public was present. Mr Elm motioned to approved June minutes.

          A notice will placed in the paper, and a copy will be send to Mr Elm. His image will becoming part of the film. They were also been told.

          The lists had not been provide in time, and have been note.

          Councillors Elm asked why, as copies have now be made. It was her intention take the lists first.

          10 member of the public came. Mr Elm had contact the Board about a reports from the bank.

          Landowners is asking for the bench that had been remove.

          One member of the public were heard. The Board have hold two meetings.

          The Clerk will wrote to the owner. She had spoke to him. Residents are encourage to write. The hedge need to be cut. The bank statement were lost.

          The plans was available. Two quotes which was received were read. A vote of thanks were given. The inspector had raise some points.
        `,
        reports: [
          '7:11 Unexpected `was`, expected `were`',
          '7:31 Unexpected `was`, expected `were`',
          '7:62 Unexpected `was`, expected `were`',
          '7:103 Unexpected `agree`, expected `agreed`',
          '7:112 Unexpected `received`, expected `receive`',
          '9:5 Unexpected `members`, expected `member`',
          '9:59 Unexpected `approved`, expected `approve`',
          '11:15 Unexpected `placed`, expected `be placed`',
          '11:55 Unexpected `send`, expected `sent`',
          '11:86 Unexpected `becoming`, expected `become`',
          '11:118 Unexpected `were`, expected `had`',
          '13:24 Unexpected `provide`, expected `provided`',
          '13:55 Unexpected `note`, expected `noted`',
          '15:1 Unexpected `Councillors`, expected `Councillor`',
          '15:47 Unexpected `be`, expected `been`',
          '15:77 Unexpected `take`, expected `to take`',
          '17:4 Unexpected `member`, expected `members`',
          '17:42 Unexpected `contact`, expected `contacted`',
          '17:68 Unexpected `reports`, expected `report`',
          '19:12 Unexpected `is`, expected `are`',
          '19:50 Unexpected `remove`, expected `removed`',
          '21:26 Unexpected `were`, expected `was`',
          '21:53 Unexpected `hold`, expected `held`',
          '23:16 Unexpected `wrote`, expected `write`',
          '23:44 Unexpected `spoke`, expected `spoken`',
          '23:72 Unexpected `encourage`, expected `encouraged`',
          '23:102 Unexpected `need`, expected `needs`',
          '23:137 Unexpected `were`, expected `was`',
          '25:11 Unexpected `was`, expected `were`',
          '25:43 Unexpected `was`, expected `were`',
          '25:84 Unexpected `were`, expected `was`',
          '25:114 Unexpected `raise`, expected `raised`',
        ],
      },
      {
        text: `
          Agenda item

          Apologies

          Minutes:

          The list of Members was noted. There was no question of a fee, and no further business. It was resolved that, subject to agreed terms, the
          report be received. Were the motion carried, the Chair would be asked to approve the works. The Members were pleased to be invited. The will sent by Mr Elm was read, and he asked what difference would taking the tree down make. Williams was asked to write. May be work to do. Both Councillors Elm moved it, and Councillors Elm and Fir asked why. They had contact with a members association. The set of accounts which was approved, the state of the signs and lights, was read; the hedge and the tree were cut. There is concern that the will took a year, and the police have report forms.
        `,
      },
      {
        text: `
          The Clerk would replies to the school. A meeting will be arrange. The cost of the new lamps were £400. The will replies to nobody, and the cost of lamps which were mended is known.
        `,
        reports: [
          '1:17 Unexpected `replies`, expected `reply`',
          '1:58 Unexpected `arrange`, expected `arranged`',
          '1:93 Unexpected `were`, expected `was`',
        ],
      },
    ],
  },
  (tree, file) => {
    for (const { block } of wordsOf(tree)) {
      const small = block.value.toLowerCase()
      const told = new Set<number>()
      const lists = [mayHold.test(small) ? slips : [], mayDisagree.test(small) ? agreementSlips : []]
      for (const { pattern, expected } of lists.flat()) {
        for (const found of everyMatch(block.value, pattern)) {
          const printed = found[1] as string
          if (!told.has(found.index)) unexpected(file, block, found.index, printed, [expected(printed)])
          told.add(found.index)
        }
      }
      const words = wordsIn(block.value)
      for (const { index, printed, expected } of [verbSlips, speakerSlips, nounSlips, subjectSlips].flatMap((find) => find(words))) {
        if (!told.has(index)) unexpected(file, block, index, printed, expected)
        told.add(index)
      }
    }
  },
)
