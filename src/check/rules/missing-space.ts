import { everyMatch } from '../../language/matches.ts'
import type { Block, FileData, Minutes, Span } from '../../tree.ts'
import { wordsOf } from '../blocks.ts'
import { placeOfWords, textOf } from '../place.ts'
import { unexpectedAt } from '../report.ts'
import { rule } from '../rule.ts'
import { gluedParts } from '../words/glued.ts'
import { address, glued, gluedNumber, gluedTitle, mayHold, otherSentences, parted, sentences, written } from '../words/parted.ts'

export const missingSpace = rule(
  {
    name: 'missing-space',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Words and sentences are parted by a space.',
    why: `"alongtheMillfield Road" comes of copying between programs. Neither "Millfield" nor "Road" is found by a search, and a screen reader reads one
long word.`,
    fixable: true,
    examples: [
      {
        text: 'The minutes of the 57th AGM,which had been sent out, were read: (i)To report, and (ii) To note.\n',
        reports: ['1:25 Unexpected `AGM,which`, expected `AGM, which`', '1:65 Unexpected `(i)To`, expected `(i) To`'],
      },
      {
        text: 'It was sent to the ownersMr & Mrs Elm with notes compiledby Mr Fir. Item 1:Lamps came last. Malware at thebank overwhelmed therewith councilmembers.\n',
        reports: [
          '1:20 Unexpected `ownersMr`, expected `owners Mr`',
          '1:50 Unexpected `compiledby`, expected `compiled by`',
          '1:69 Unexpected `Item 1:Lamps`, expected `Item 1: Lamps`',
          '1:104 Unexpected `thebank`, expected `the bank`',
        ],
      },
      {
        text: `
          Agenda item

          Grounds

          Minutes:

          The upkeep ofNorthfield Cemetery was noted.The Clerk would write to the contractor.

          CllrElm and Messrs Fir,Ash met on the19th July2030.

          Start date:Tuesday, May 9,2030 at7:30pm with Mr.Elm; see paragraph12.

          RESOLVED:That the Board meet at TheGeorge, 4.00pm1 July.

          Held in May 2030at the Mill. PRESENT:Mr Elm. Moved by Mr Beck(all in favour), with M Crake(recorder).

          6.1Lamps: Mrs.A.Elm read c)Mill Lane of the CFG(charity for grass).

          Cllr.J Beck left, interests:MMIL declares none. MEMBERSHIPLocal is told.(Councillors with interests leave.) Mrs Teal(left at 7.20 pm) went.

          DrElm came on 3 Dec2030 and June 4th2030. Moved by Mr Elmseconded by Mr Fir.

          Therewere no letters of June 14th,2030; Mr Fir &M. Elm were thanked therefor.

          His new appointedposition was noted, the countermeasures notwithstanding.

          The plan for 2030,to which AppendixB belongs, was made in 2029.The Clerk had it.

          Present: P Teal,S Beck, Mark Fir (MF)Chairman of the Board No. 40was held. Hediscussed the trees.

          Teasel(8.15pm), C.Rook(Clerk), Ann Elm (Chair),Mr Fir. Mr Firdeclared a gift of posts£1850 to Councillors.Repair is free.

          Apologies for AbsenceApologies came from Cora Wren PARMrs Dot Teal. ASSETSWe need posts.
        `,
        reports: [
          '7:12 Unexpected `ofNorthfield`, expected `of Northfield`',
          '7:43 Unexpected `.The`, expected `. The`',
          '9:1 Unexpected `CllrElm`, expected `Cllr Elm`',
          '9:20 Unexpected `Fir,Ash`, expected `Fir, Ash`',
          '9:35 Unexpected `the19th`, expected `the 19th`',
          '9:43 Unexpected `July2030`, expected `July 2030`',
          '11:7 Unexpected `date:Tuesday`, expected `date: Tuesday`',
          '11:21 Unexpected `May 9,2030`, expected `May 9, 2030`',
          '11:32 Unexpected `at7:30`, expected `at 7:30`',
          '11:46 Unexpected `Mr.Elm`, expected `Mr. Elm`',
          '11:58 Unexpected `paragraph12`, expected `paragraph 12`',
          '13:1 Unexpected `RESOLVED:That`, expected `RESOLVED: That`',
          '13:33 Unexpected `TheGeorge`, expected `The George`',
          '13:44 Unexpected `4.00pm1`, expected `4.00pm 1`',
          '15:13 Unexpected `2030at`, expected `2030 at`',
          '15:30 Unexpected `PRESENT:Mr`, expected `PRESENT: Mr`',
          '15:58 Unexpected `Beck(all in favour)`, expected `Beck (all in favour)`',
          '15:86 Unexpected `Crake(recorder)`, expected `Crake (recorder)`',
          '17:1 Unexpected `6.1Lamps`, expected `6.1 Lamps`',
          '17:11 Unexpected `Mrs.A.Elm`, expected `Mrs. A.Elm`',
          '17:26 Unexpected `c)Mill`, expected `c) Mill`',
          '17:45 Unexpected `CFG(charity for grass)`, expected `CFG (charity for grass)`',
          '19:1 Unexpected `Cllr.J Beck`, expected `Cllr. J Beck`',
          '19:19 Unexpected `interests:MMIL`, expected `interests: MMIL`',
          '19:49 Unexpected `MEMBERSHIPLocal`, expected `MEMBERSHIP Local`',
          '19:68 Unexpected `told.(Councillors with interests leave.)`, expected `told. (Councillors with interests leave.)`',
          '19:113 Unexpected `Teal(left at 7.20 pm)`, expected `Teal (left at 7.20 pm)`',
          '21:1 Unexpected `DrElm`, expected `Dr Elm`',
          '21:17 Unexpected `Dec2030`, expected `Dec 2030`',
          '21:34 Unexpected `4th2030`, expected `4th 2030`',
          '21:55 Unexpected `Elmseconded`, expected `Elm seconded`',
          '23:1 Unexpected `Therewere`, expected `There were`',
          '23:25 Unexpected `June 14th,2030`, expected `June 14th, 2030`',
          '23:48 Unexpected `&M.`, expected `& M.`',
          '25:9 Unexpected `appointedposition`, expected `appointed position`',
          '27:14 Unexpected `2030,to`, expected `2030, to`',
          '27:28 Unexpected `AppendixB`, expected `Appendix B`',
          '27:63 Unexpected `.The`, expected `. The`',
          '29:12 Unexpected `Teal,S Beck`, expected `Teal, S Beck`',
          '29:34 Unexpected `(MF)Chairman`, expected `(MF) Chairman`',
          '29:64 Unexpected `40was`, expected `40 was`',
          '29:76 Unexpected `Hediscussed`, expected `He discussed`',
          '31:1 Unexpected `Teasel(8.15pm)`, expected `Teasel (8.15pm)`',
          '31:17 Unexpected `C.Rook(Clerk)`, expected `C.Rook (Clerk)`',
          '31:46 Unexpected `),Mr`, expected `), Mr`',
          '31:59 Unexpected `Firdeclared`, expected `Fir declared`',
          '31:81 Unexpected `posts£1850`, expected `posts £1850`',
          '31:106 Unexpected `.Repair`, expected `. Repair`',
          '33:15 Unexpected `AbsenceApologies`, expected `Absence Apologies`',
          '33:52 Unexpected `PARMrs`, expected `PAR Mrs`',
          '33:69 Unexpected `ASSETSWe`, expected `ASSETS We`',
        ],
        fixed: `
          Agenda item

          Grounds

          Minutes:

          The upkeep of Northfield Cemetery was noted. The Clerk would write to the contractor.

          Cllr Elm and Messrs Fir, Ash met on the 19th July 2030.

          Start date: Tuesday, May 9, 2030 at 7:30pm with Mr. Elm; see paragraph 12.

          RESOLVED: That the Board meet at The George, 4.00pm 1 July.

          Held in May 2030 at the Mill. PRESENT: Mr Elm. Moved by Mr Beck (all in favour), with M Crake (recorder).

          6.1 Lamps: Mrs. A.Elm read c) Mill Lane of the CFG (charity for grass).

          Cllr. J Beck left, interests: MMIL declares none. MEMBERSHIP Local is told. (Councillors with interests leave.) Mrs Teal (left at 7.20 pm) went.

          Dr Elm came on 3 Dec 2030 and June 4th 2030. Moved by Mr Elm seconded by Mr Fir.

          There were no letters of June 14th, 2030; Mr Fir & M. Elm were thanked therefor.

          His new appointed position was noted, the countermeasures notwithstanding.

          The plan for 2030, to which Appendix B belongs, was made in 2029. The Clerk had it.

          Present: P Teal, S Beck, Mark Fir (MF) Chairman of the Board No. 40 was held. He discussed the trees.

          Teasel (8.15pm), C.Rook (Clerk), Ann Elm (Chair), Mr Fir. Mr Fir declared a gift of posts £1850 to Councillors. Repair is free.

          Apologies for Absence Apologies came from Cora Wren PAR Mrs Dot Teal. ASSETS We need posts.
        `,
      },
      {
        text: `
          Agenda item

          Grounds

          Minutes:

          Ann Beck-Chairman, Vice-Chairman. Moved by:Elm at 6 p.m.at home. Road,9 June: a Charity&Hall. Councillors:L Elm and Beth Fir,S.Ash; attendance:2 members. The Committeeaccepted MillLane, and the Councilwoman rose from the Boardroom.
        `,
        reports: [
          '7:5 Unexpected `Beck-Chairman`, expected spaces between its words',
          '7:41 Unexpected `by:Elm`, expected `by: Elm`',
          '7:53 Unexpected `p.m.at`, expected `p.m. at`',
          '7:66 Unexpected `Road,9`, expected `Road, 9`',
          '7:81 Unexpected `Charity&Hall`, expected spaces between its words',
          '7:95 Unexpected `Councillors:L`, expected `Councillors: L`',
          '7:122 Unexpected `Fir,S.Ash`, expected `Fir, S.Ash`',
          '7:133 Unexpected `attendance:2`, expected `attendance: 2`',
          '7:159 Unexpected `Committeeaccepted`, expected `Committee accepted`',
          '7:177 Unexpected `MillLane`, expected `Mill Lane`',
        ],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Minutes

          The minutes were approved.

          2. Finance

          The accounts were received.

          3.Hedges

          The hedge of St.Mary was cut by Mr Teal( Warden).
        `,
        reports: [
          '13:1 Unexpected `3.Hedges`, expected `3. Hedges`',
          '15:14 Unexpected `St.Mary`, expected `St. Mary`',
          '15:36 Unexpected `Teal( Warden)`, expected `Teal (Warden)`',
        ],
      },
      {
        text: `
          Agenda item

          Grounds

          Minutes:

          The agenda is at www.lanes.example/Minutes.Html and on YouTube; questions to Clerk.Office@lanes.example were noted.
        `,
      },
    ],
  },
  (tree, file) => {
    // In PDF the spaces are the reader's: what looks grown together may not be on the page.
    if (!['text', 'markdown', 'html', 'docx', 'odt', 'rtf'].includes((file.data as unknown as FileData).format)) return
    const reportAt = (at: Span, printed: string, expected: string | undefined) =>
      unexpectedAt(file, at, printed, expected === undefined ? 'spaces between its words' : [expected])
    for (const { at, printed, expected } of gluedNumbers(tree, textOf(file))) reportAt(at, printed, expected)
    const titles = new Set<number>()
    let numbered = false
    for (const { block } of wordsOf(tree)) {
      for (const { at, printed, expected } of gluedTitles(block, textOf(file)))
        if (!titles.has(at.start)) {
          reportAt(at, printed, expected)
          titles.add(at.start)
        }
      const report = (printed: string, index: number, expected: string | undefined) =>
        reportAt(placeOfWords(file, block, index, index + printed.length), printed, expected)
      for (const found of everyMatch(block.value, /(?<![\p{L}\p{N}@./_’'-])\p{L}\p{Ll}{6,}(?![\p{L}\p{N}@/_’'-]|\.\p{L})/gu)) {
        const parts = gluedParts(found[0])
        if (parts) report(found[0], found.index, parts.join(' '))
      }
      const number: RegExpExecArray | null = numbered ? null : gluedNumber.exec(block.value)
      if (number) report(number[0], 0, `${number[1]} ${number[2]}`)
      numbered ||= number !== null
      if (!mayHold.test(block.value)) continue
      const value = block.value.replace(/\S+/g, (word) => (address.test(word) ? ' '.repeat(word.length) : word))
      const places = new Set<number>()
      for (const found of [glued, sentences, otherSentences, ...parted].flatMap((pattern) => everyMatch(value, pattern))) {
        if (
          written.test(found[0]) ||
          isCode(textOf(file).slice(block.at.start, block.at.end), found[0]) ||
          (number && found.index === 0) ||
          places.has(found.index + found[0].length)
        )
          continue
        places.add(found.index + found[0].length)
        // Of three words and more nobody but a reader can say where they part.
        report(found[0], found.index, found[3] ? undefined : `${found[1]} ${found[2]}`.replace('( ', '('))
      }
    }
  },
)

/** "6.Notes" between "5. Accounts" and "7. Hedges": a number without the space that those of most items have behind them. */
function* gluedNumbers(tree: Minutes, text: string): Generator<{ at: Span; printed: string; expected: string }> {
  for (const { children } of tree.children) {
    const heads = children.flatMap((item) => {
      const head = /^\d{1,3}\.(\s?)\p{Lu}\p{Ll}+/u.exec(text.slice(item.at.start, item.at.start + 40))
      return head ? [{ item, printed: head[0], isGlued: head[1] === '' }] : []
    })
    const found = heads.filter(({ isGlued }) => isGlued)
    if (found.length * 3 > heads.length) continue
    for (const { item, printed } of found)
      yield { at: { ...item.at, end: item.at.start + printed.length }, printed, expected: printed.replace('.', '. ') }
  }
}

/** "CllrElm": readers put the space back that a scan lost, so what was typed stands in the source alone. */
function* gluedTitles({ at, value }: Block, text: string): Generator<{ at: Span; printed: string; expected: string }> {
  for (const { 0: printed, 1: title = '', 2: name = '', index } of everyMatch(text.slice(at.start, at.end), gluedTitle))
    if (!value.includes(printed))
      yield { at: { ...at, start: at.start + index, end: at.start + index + printed.length }, printed, expected: `${title} ${name}` }
}

/** "`Module.Name`": words in the signs of code. */
function isCode(source: string, words: string): boolean {
  return source.includes('`') && (source.includes(`\`${words}`) || source.includes(`${words}\``))
}
