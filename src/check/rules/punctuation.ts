import { everyMatch } from '../../language/matches.ts'
import type { FileData } from '../../tree.ts'
import { wordsOf } from '../blocks.ts'
import { textOf } from '../place.ts'
import { unexpected } from '../report.ts'
import { rule } from '../rule.ts'
import { looseAdverbs, openAppositions, runOns, splices } from '../words/clauses.ts'
import { gapsBetweenNames } from '../words/name-lists.ts'
import { oneSided, wrongSigns } from '../words/sign-table.ts'
import * as signs from '../words/signs.ts'

export const punctuation = rule(
  {
    name: 'punctuation',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'No sign of punctuation is printed twice, beside another that excludes it, or after a space.',
    why: 'A clause that ends "; ." or ",," was joined of two drafts: the reader wonders whether words are missing between.',
    examples: [
      {
        text: 'Ann Elm, reviewed the list. It cost £1,200,00 and £4500.5 in all, or £1.5 million. Bo Fir, asked about it, said no.\n',
        reports: [
          '1:8 Unexpected `,`, expected no comma before the verb',
          '1:43 Unexpected `,`, expected a point before the pence',
          '1:56 Unexpected `.5`, expected two figures of pence',
        ],
      },
      {
        text: 'The lamps are lit from 25th- 29th May, and from 1st-3rd June.\n',
        reports: ['1:28 Unexpected `-`, expected a space before the dash, or none behind'],
      },
      {
        text: 'VOTED AGAINST Cr Elm, Cr Firth, Cr Gumm, Cr Oak. The Planner and Zoning Administrator Di Yew, Bo Ash, Kit Hay, Jo Lee.\n',
      },
      {
        text: `
          Agenda item

          Budget

          Minutes:

          The report was noted,, and the budget was approved..

          The lamps were mended..The bill was paid.

          Thanks went to Mr Beck , Mrs Elm and all .

          Present were Mr Beck, , and Mrs Elm.

          The next meeting would be at the Hall, .

          .Quotes were asked for by Cllr S, Elm and Cllr F . Ash.

          The Board meets on May 20, 2030 and July 15. 2030. Councillors P. Bramble. O. Merlin, S. Cockrell came.

          Cllr, Elm to ask for a quote. The form was agreed .It will be sent, said AB .

          Apologies came from Councillors B Birch and, Ann Elm.

          Present: Ann Elm, Bo Firth, Cy Gumm Di Oak, Ed Yew, Flo Ash.

          There was a request to complete a survey of the highways and drains It was agreed that the Clerk would reply.
        `,
        reports: [
          '7:21 Unexpected `,,`, expected one sign',
          '7:51 Unexpected `..`, expected one sign',
          '9:22 Unexpected `..`, expected one sign',
          '11:24 Unexpected ` ,`, expected no space before the sign',
          '13:21 Unexpected `, ,`, expected one sign',
          '15:38 Unexpected `, .`, expected one sign',
          '17:1 Unexpected `.`, expected no sign before the first word',
          '17:33 Unexpected `,`, expected a full stop behind the initial',
          '17:50 Unexpected ` .`, expected no space before the sign',
          '19:44 Unexpected `.`, expected a comma before the year',
          '19:74 Unexpected `.`, expected a comma between two names',
          '21:5 Unexpected `,`, expected no comma behind a title',
          '21:51 Unexpected ` .`, expected no space before the sign',
          '23:44 Unexpected `,`, expected no comma behind “and”',
          '25:29 Unexpected `Cy Gumm Di Oak`, expected a comma between two names',
          '27:69 Unexpected `It`, expected a full stop before the next sentence',
        ],
      },
      {
        text: `
          Present; P Fir, Mrs J Elm. K Ash and Mrs V Teal at 7:00 p.m in the Hall ( the old one)

          Apologies: T. Ash, B. Yew, C. Rook, D. Crake, J. Elmer K. Firth, L. Oakes

          - Mr S. Elm. Senior Engineer

          The papers were read; which were long. No letters had come, however, the Clerk had rung. Lamp Fund- no news. The following points had arisen;
        `,
        reports: [
          '1:8 Unexpected `;`, expected a colon behind the label',
          '1:26 Unexpected `.`, expected a comma between two names',
          '1:57 Unexpected `p.m`, expected `p.m.`',
          '1:73 Unexpected `( `, expected no space within the brackets',
          '3:47 Unexpected `J. Elmer K. Firth`, expected a comma between two names',
          '5:12 Unexpected `.`, expected a comma before the office',
          '7:21 Unexpected `;`, expected a comma',
          '7:59 Unexpected `,`, expected a semicolon or a full stop between two sentences',
          '7:99 Unexpected `-`, expected a space before the dash, or none behind',
          '7:141 Unexpected `;`, expected a colon before what follows',
        ],
      },
      {
        text: `
          Present : Ann Elm (AE), Bo Fir (BF), Cy Gum (CG) Di Oak (DO), Ed Yew (EY)

          The policy /guidance was agreed –it was late. However there was time to speak ? – All spoke (D),), and said - that it was good.

          Apologies: Bo Fir, A letter had come. It was read with thanks, this was noted. The minutes of the meeting held on 4 May 2030, be approved.
        `,
        reports: [
          '1:9 Unexpected ` :`, expected no space before the sign',
          '1:48 Unexpected `)`, expected a comma between two names',
          '3:12 Unexpected ` /`, expected no space beside the stroke',
          '3:33 Unexpected ` –`, expected a space on both sides of the dash, or on none',
          '3:47 Unexpected `However`, expected a comma behind the first word',
          '3:79 Unexpected ` ?`, expected no space before the sign',
          '3:96 Unexpected `,),`, expected one sign',
          '3:109 Unexpected ` -`, expected no dash before “that”',
          '5:18 Unexpected `,`, expected a full stop before the next sentence',
          '5:62 Unexpected `,`, expected a semicolon or a full stop between two sentences',
          '5:125 Unexpected `,`, expected no comma before the verb',
        ],
      },
      {
        text: `
          The grid was looked at again, it isn’t blocked. Everyone asked if the fee was high, the answer was that it is. The keys were lost, Ann asked why. Shops were told of the plan unfortunately the answer was no.
          Ann Elm, Locality Steward was unable to come. The Chairman, Cllr Fir welcomed all.
        `,
        reports: [
          '1:29 Unexpected `,`, expected a semicolon or a full stop between two sentences',
          '1:83 Unexpected `,`, expected a semicolon or a full stop between two sentences',
          '1:130 Unexpected `,`, expected a semicolon or a full stop between two sentences',
          '1:175 Unexpected `unfortunately`, expected a full stop or a semicolon before it',
          '2:19 Unexpected `Steward`, expected a comma behind it',
          '2:66 Unexpected `Fir`, expected a comma behind it',
        ],
      },
      {
        text: `
          Present: Ann Elm (Vice Chair) Bo Fir, Cy Gum, Di Ash and (in the Chair)

          Apologies: Ed Yew,

          Minutes of the last meeting were agreed. The fee for the fair- £40.

          Also present: Ann Elm AE (chair), Bo Fir BF, Cy Gum CG Di Ash DA, Ed Yew EY. On May 4th. 2030 he came, and left on May 5th. having seen all. Papers included; an agenda.

          Present: Councillors, Ann Elm, Bo Fir and Cy Ash. The fee was of $ 40. The Clerk would look at the lamps by the hall it was also agreed that one be bought. Chairman to meet the firm about the fence, this will be in May.
        `,
        reports: [
          '1:29 Unexpected `)`, expected a comma between two names',
          '1:54 Unexpected `and `, expected a name before the bracket',
          '3:18 Unexpected `,`, expected no comma at the end of the list',
          '5:62 Unexpected `-`, expected a space before the dash, or none behind',
          '7:53 Unexpected `CG`, expected a comma between two names',
          '7:88 Unexpected `.`, expected a comma before the year',
          '7:123 Unexpected `.`, expected no stop behind the day',
          '7:157 Unexpected `;`, expected a colon before the list',
          '9:21 Unexpected `,`, expected no comma behind a title',
          '9:66 Unexpected `$ `, expected no space behind the sign',
          '9:118 Unexpected `it`, expected a full stop before the next sentence',
          '9:198 Unexpected `,`, expected a semicolon or a full stop between two sentences',
        ],
      },
      {
        text: `
          If the grid is blocked, it will be cleared. In May the path was shut, as it is each year. It was agreed that in that case, it would be mended.
          The hall, the Clerk said, was cold. One lamp was lost, a second was found and the third is new. The cost was high, he said. In the absence of the Chairman, Cllr Fir was elected.
          At the meeting in May of the Board it was agreed that all was well. He said that while it was late, he was glad. There were two small, round lamps. The bill was, it is true, high.
        `,
      },
      {
        text: 'In that case, however, the Clerk would ring. Pre- and post-war lamps, and STATE )( COUNTY. All were well at 7 p.m.\n',
      },
      {
        text: `
          Councillor E Elm, supported the report. Councillor Fir, seconded by Cllr Ash, moved it as follows-:
          The Members‘ letter of 4th May. 2030 was read, including; a list.
          Grass, It was agreed to mow it. If it grows, It will be mown by Mr Fir ,and Mr Elm.
        `,
        reports: [
          '1:17 Unexpected `,`, expected no comma before the verb',
          '1:98 Unexpected `-:`, expected one sign',
          '2:12 Unexpected `‘`, expected an apostrophe',
          '2:31 Unexpected `.`, expected no stop between the month and the year',
          '2:57 Unexpected `;`, expected a colon before the list',
          '3:6 Unexpected `,`, expected a full stop before the next sentence',
          '3:72 Unexpected ` ,`, expected no space before the sign',
        ],
      },
      {
        text: `
          Agenda item

          Budget

          Minutes:

          The report was noted … and approved by Lanes Ltd., the Clerk etc.; signed ......... Chair

          ,; Ii , ii Iii i, Ii , Chair
        `,
      },
    ],
  },
  (tree, file) => {
    // In PDF and web pages the spaces are the reader's.
    const typed = ['text', 'markdown', 'docx', 'odt', 'rtf'].includes((file.data as unknown as FileData).format)
    const told = new Set<string>()
    for (const { block } of wordsOf(tree)) {
      const reported = new Set<number>()
      const reportAt = (printed: string, start: number, expected: string) => {
        if (reported.has(start)) return
        reported.add(start)
        unexpected(file, block, start, printed, expected)
      }
      const report = (found: RegExpMatchArray, expected: string) => reportAt(found[0], found.index as number, expected)
      const stop = typed ? signs.before.exec(block.value) : null
      if (stop) report(stop, 'no sign before the first word')
      for (const [look, pattern, expected, words] of wrongSigns) {
        if (!look.test(block.value) || (words === 'typed' && !typed) || (words === 'paragraph' && block.type !== 'paragraph')) continue
        for (const found of everyMatch(block.value, pattern)) report(found, expected)
      }
      for (const { printed, index } of gapsBetweenNames(block.value)) reportAt(printed, index, 'a comma between two names')
      for (const found of / (?:It was|There|He|She|They|Next) /.test(block.value) ? everyMatch(block.value, signs.nextSentence) : []) {
        const sentence = /[^.!?:;]*$/.exec(block.value.slice(Math.max(0, found.index - 400), found.index))?.[0] ?? ''
        if (sentence.trim().split(/\s+/).length < 8 || !/ \p{Ll}{3,}$/u.test(sentence) || signs.goesOn.test(sentence)) continue
        reportAt((found[1] as string).split(' ', 1)[0] as string, found.index + 1, 'a full stop before the next sentence')
      }
      if (signs.lastComma.test(block.value) && signs.behindList.test(textOf(file).slice(block.at.end, block.at.end + 60)))
        reportAt(',', block.value.length - 1, 'no comma at the end of the list')
      for (const index of splices(block.value)) reportAt(',', index, 'a semicolon or a full stop between two sentences')
      for (const index of runOns(block.value)) reportAt('it', index, 'a full stop before the next sentence')
      for (const { index, word } of looseAdverbs(block.value)) reportAt(word, index, 'a full stop or a semicolon before it')
      for (const index of openAppositions(block.value)) {
        const word = /\S+$/.exec(block.value.slice(0, index))?.[0] ?? ''
        reportAt(word, index - word.length, 'a comma behind it')
      }
      const half = /[ap]\.m/i.test(block.value) ? everyMatch(block.value, signs.halfStopped)[0] : undefined
      if (half) report(half, `\`${half[0]}.\``)
      for (const { index } of block.value.includes('However ') ? everyMatch(block.value, signs.openingHowever) : [])
        reportAt('However', index - 'However'.length, 'a comma behind the first word')
      // Whoever types so does it throughout: once is enough.
      for (const [look, pattern, expected] of typed ? oneSided : []) {
        if (told.has(expected) || !look.test(block.value)) continue
        const once = everyMatch(block.value, pattern).find((found) => !isAddress(block.value, found))
        if (once) report(once, expected)
        if (once) told.add(expected)
      }
      if (/[,;:.]{2}|,\),|-:|\d\/\/\d|-–|–-/.test(block.value))
        for (const found of [...everyMatch(block.value, signs.doubled), ...everyMatch(block.value, signs.doubledStop)])
          report(found, 'one sign')
      // Whoever types so does it throughout: once a paragraph is enough.
      const found = typed && / [,;.:?]/.test(block.value) ? everyMatch(block.value, signs.loose)[0] : undefined
      const second = found && (/^[,;]/.test(found[0]) || block.value[(found.index as number) - 1] === '.')
      if (found) report(found, second ? 'one sign' : 'no space before the sign')
    }
  },
)

/** "https://lanes.example/en/ is new": the stroke of an address. */
function isAddress(text: string, { index = 0 }: RegExpMatchArray): boolean {
  return /\/\/\S*$/.test(text.slice(Math.max(0, index - 200), index))
}
