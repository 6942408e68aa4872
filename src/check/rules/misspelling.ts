import type { VFile } from 'vfile'
import type { Block } from '../../tree.ts'
import { wordsOf } from '../blocks.ts'
import { textOf } from '../place.ts'
import { unexpected } from '../report.ts'
import { rule } from '../rule.ts'
import { compounds } from '../words/compounds.ts'
import { licences, meanings, misspelt, type Slip, strayKeys } from '../words/spelling.ts'
import { tornWords } from '../words/torn.ts'

export const misspelling = rule<{ allow: string[] }>(
  {
    name: 'misspelling',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Words that minutes often misspell are spelt right: "Correspondence", not "Correspondance".',
    why: `A misspelt heading is not found by those who search for it, and a misspelt "Committee" in a resolution is copied for years.
Only words are reported that no dictionary has, in no country's English: those of a list, and those one slip away from a usual word. What
English makes of its words as it needs them (“unparished”, “resurfacing”) is right, and so is what has a capital, unless it is nearly a
word of minutes.`,
    options: { allow: { default: [], about: 'Words that are right here: a name such as "Liason Street"' } },
    examples: [
      {
        text: 'A vote of sympathy was passed on the death of 6 year old Jo Elm, who was six years old.\n',
        reports: ['1:47 Unexpected `6 year old`, expected `6-year-old`'],
      },
      {
        text: 'The parking area was closed depsite the objections, and the footpaht with it; the Parished areas were not.\n',
        reports: ['1:29 Unexpected `depsite`, expected `despite`', '1:61 Unexpected `footpaht`, expected `footpath`'],
      },
      {
        text: `
          Agenda item

          Correspondance

          Minutes:

          The Clerk had recieved no letters. Answering the exisitng ones was deferrd to 21st Januarty.
        `,
        reports: [
          '3:1 Unexpected `Correspondance`, expected `Correspondence`',
          '7:15 Unexpected `recieved`, expected `received`',
          '7:50 Unexpected `exisitng`, expected `existing`',
          '7:68 Unexpected `deferrd`, expected `deferred`',
          '7:84 Unexpected `Januarty`, expected `January`',
        ],
      },
      {
        text: 'The Clerk said that the scafolding had disapeared; inifinite funds are neccessary. The convenor fears unparished landowning, a soakaway and strimming.\n',
        reports: [
          '1:25 Unexpected `scafolding`, expected `scaffolding`',
          '1:40 Unexpected `disapeared`, expected `disappeared`',
          '1:52 Unexpected `inifinite`, expected `infinite`',
          '1:72 Unexpected `neccessary`, expected `necessary`',
        ],
      },
      {
        text: 'In Memoriam: two members. Datgan diddordeb personol ac ariannol yn y materion.\n',
      },
      {
        text: 'An over grown hedge and pot holes by the hall; the pot holes were filled. Bo was co opted for a three year term, with up to date advice.\n',
        reports: [
          '1:4 Unexpected `over grown`, expected `overgrown`',
          '1:25 Unexpected `pot holes`, expected `potholes`',
          '1:82 Unexpected `co opted`, expected `co-opted`',
          '1:97 Unexpected `three year`, expected `three-year`',
          '1:119 Unexpected `up to date`, expected `up-to-date`',
        ],
      },
      {
        text: 'Extra-Ordinary Meeting: six members of public came with regards to Covid 19. JE to feedback to all on licensing related matters.\n',
        reports: [
          '1:1 Unexpected `Extra-Ordinary`, expected `Extraordinary`',
          '1:29 Unexpected `members of public`, expected `members of the public`',
          '1:52 Unexpected `with regards to`, expected `with regard to`',
          '1:68 Unexpected `Covid 19`, expected `Covid-19`',
          '1:84 Unexpected `feedback`, expected `feed back`',
          '1:103 Unexpected `licensing related`, expected `licensing-related`',
        ],
      },
      {
        text: 'The list is up to date, the term three years. It went through, out of which came a new letter. In the long term plans change. Names are added to wards under standing orders, and children cross roads.\n',
      },
      {
        text: 'Councillor Elm welcomed County Councilor Ash, who had asked for a license. They license dogs.\n',
        reports: ['1:32 Unexpected `Councilor`, expected `Councillor`', '1:67 Unexpected `license`, expected `licence`'],
      },
      {
        text: 'The vicechair aften saw crossschool draqbacks, with the Tendrith District Council and Mr Aften.\n',
        reports: [
          '1:5 Unexpected `vicechair`, expected `vice-chair`',
          '1:15 Unexpected `aften`, expected `after`',
          '1:25 Unexpected `crossschool`, expected `cross-school`',
          '1:37 Unexpected `draqbacks`, expected `drawbacks`',
        ],
      },
      {
        text: 'Will Fallloon said that the reQuired licencing of eBay was done.\n',
        reports: [
          '1:6 Unexpected `Fallloon`, expected `Falloon`',
          '1:29 Unexpected `reQuired`, expected `required`',
          '1:38 Unexpected `licencing`, expected `licensing`',
        ],
      },
      {
        text: 'Decla ration of interests: a tap was delivere3d, the ba nk wrote, and re quests for Wes Tern Road came.\n',
        reports: [
          '1:1 Unexpected `Decla ration`, expected `Declaration`',
          '1:38 Unexpected `delivere3d`, expected `delivered`',
          '1:54 Unexpected `ba nk`, expected `bank`',
        ],
      },
      {
        text: 'The membersh0ip was comp1eted, and the bin emptyed.\n',
        reports: [
          '1:5 Unexpected `membersh0ip`, expected `membership`',
          '1:21 Unexpected `comp1eted`, expected `completed`',
          '1:44 Unexpected `emptyed`, expected `emptied`',
        ],
      },
      {
        text: 'The programme (or program) was organised, or organized; the judgement stood. See www.recieved.example/page. Mr Charmans and Ann Funchions spoke.\n',
      },
      {
        text: 'If the Chairman agrred, the reprot would be sent to Reprot Ltd. The lanes (bridle, verged) are farmed.\n',
        reports: ['1:17 Unexpected `agrred`, expected `agreed`', '1:29 Unexpected `reprot`, expected `report`'],
      },
      {
        text: 'A letter came from Broadlands District Council. Councillor Cockrel explained that he knew the Distict Council well, as did Ann Gorse, Suveyor and Councillors Elm (with Fir), Moring and Oak.\n',
        reports: ['1:95 Unexpected `Distict`, expected `District`', '1:135 Unexpected `Suveyor`, expected `Surveyor`'],
      },
    ],
  },
  (tree, file, { allow }) => {
    // "County Councilor Ash" among Councillors: both are right, in another country.
    const british = wordsOf(tree).some(({ block }) => /\bCouncillors?\b/.test(block.value))
    const meaning = meanings(allow, british)
    const told = new Set<string>()
    for (const { block } of wordsOf(tree)) {
      for (const slip of compounds(block.value)) {
        // Whoever parts a word does it throughout: once is enough.
        if (told.has(slip.right.toLowerCase()) || allow.includes(slip.printed)) continue
        told.add(slip.right.toLowerCase())
        report(block, slip)
      }
      for (const slip of [...strayKeys(block.value), ...tornWords(block.value)]) report(block, slip)
      for (const slip of british ? licences(block.value) : []) report(block, slip)
      for (const slip of misspelt(block.value, meaning)) if (!isCutOff(file, block, slip.printed)) report(block, slip)
    }

    function report(block: Block, { index, printed, right }: Slip): void {
      unexpected(file, block, index, printed, [right])
    }
  },
)

/** The last word of a text that breaks off: "Councillor Beck reques". */
function isCutOff(file: VFile, { at }: Block, word: string): boolean {
  return at.end >= textOf(file).trimEnd().length && textOf(file).trimEnd().endsWith(word)
}
