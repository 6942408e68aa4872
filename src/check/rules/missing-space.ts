import { everyMatch } from '../../language/matches.ts'
import type { FileData, Minutes, Span } from '../../tree.ts'
import { wordsOf } from '../blocks.ts'
import { place, placeOfWords, textOf } from '../place.ts'
import { rule } from '../rule.ts'
import { gluedParts } from '../words/glued.ts'

/** A small word grown together with a name: "ofNetherby", "theMill Road", "ofNetherbyCemeteryonce". */
const glued =
  /(?<![\p{L}\p{N}@./_#-])(of|the|The|and|to|in|at|on|for|with|by|from|that|was|were)(\p{Lu}\p{Ll}{2,})([\p{L}]*)(?![\p{L}\p{N}@(])/gu
const monthNames = 'January|February|April|July|August|September|October|November|December'
/** "Therewere no letters", "wasthe": two small words grown together. */
const smallWords = '(?:there|they|this|that|the|and|for|was|were|with|from|has|have|had|been|which|not|are)'
/**
 * What stands apart everywhere else: titles before names, figures, months, words behind a comma or before a bracket.
 *
 *     CllrBeck     the19th     19thJuly     July2030     Julywith     Elm,Fir     300per     Transport(DfT)     12/3Resolved
 *     May 9,2030      Ash;Beck      Mr.Beck      at7:30      7:45pmThe      date:Tuesday      paragraph12
 *     RESOLVED:That    4.00pm1 July    TheGeorge    PRESENT:Cllr    2030at
 *     TheMINUTES    POLICEreport    MotionElm second Fir    report(Act AB&CD)
 *     Elmseconded    4th2030    DrElm    Dec2030    Mrs.A.Elm    c)Mill Lane    CFG(charity for grass)    6.1Lamps    Elm(all in favour)    Therewere    &Mr. Elm    June 14th,2030    in 2030,to    AppendixB
 */
const parted: RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}@./_-])(?!there(?:for|from)\\b)(${smallWords})(${smallWords})(?![\\p{L}\\p{N}@/_])`, 'giu'),
  /(?<!\S)(&)(\p{Lu}(?:\.|\p{Ll}{2}|\p{Lu}{2})[\p{L}.]*)/gu,
  /(?<![\p{L}\p{N}@./_-])(Cllrs?|Clls?|Councillors?|Mrs|Messrs|(?:Mr|Dr|Miss)(?=\p{Lu}\p{Ll}{2}))(\p{Lu}[\p{L}.]*)/gu,
  /(?<![\p{L}\p{N}@./_-])(the|on|of|held|and)(\d{1,2}(?:st|nd|rd|th))(?![\p{L}\p{N}])/giu,
  new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,2}(?:st|nd|rd|th))(${monthNames}|March|May|June)\\b`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}@./_-])(${monthNames}|March|May|June|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)((?:19|20)\\d\\d)(?![\\p{L}\\p{N}/_-]|\\.[\\p{L}\\p{N}])`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}@./_-])(${monthNames})(with|the|and|at|was|were|to|in|for|from|until|by|as)(?![\\p{L}\\p{N}])`, 'gu'),
  /(?<![\p{L}\p{N}@./_-])(\p{L}\p{Ll}{2,},)(\p{L}{2,})(?=[\s,.;]|$)/gu,
  /(?<![\p{L}\p{N}@./_:-])(\d{1,4}|\d{1,2}[:.]\d\d)(per|people|members|hours)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}@./_-])(\p{L}\p{Ll}{3,})(\((?!s\)|S\))\s?\p{Lu}[\p{L} &]{1,30}\))/gu,
  /(?<![\p{L}\p{N}@./_-])(\p{L}\p{Ll}{3,})(\((?:all|in|the|and|for|to|see|with|from|by|as|part|item|no|not|via|at|on) \p{L}[\p{L} ]{1,60}\))/gu,
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}\p{Ll}{2,})(\((?:(?:vice[ -])?chair(?:man|woman|person)?|clerk|recorder|secretary|treasurer|minutes)\))/gu,
  new RegExp(`(?<![\\p{L}\\p{N}])((?:${monthNames}|March|May|June) \\d{1,2}(?:st|nd|rd|th)?,)((?:19|20)\\d\\d)(?!\\d)`, 'gu'),
  /(?<![\p{L}\p{N}@./_-])((?!(?:Category|File|Image|Template|User|Help):)\p{L}\p{Ll}{2,}[;:])(\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}@:/_])/gu,
  /(?<![\p{L}\p{N}@./_-])((?:RESOLVED|RECOMMENDED|AGREED|DECIDED|ORDERED|NOTED):)(That|The|To)(?=\s)/gu,
  /(?<![\p{L}\p{N}@./_-])((?:PRESENT|ATTENDANCE|APOLOGIES|ABSENT):)(\p{Lu}[\p{L}.]+)(?=\s)/gu,
  /(?<![\p{L}\p{N}@./_-])((?:Mrs|Cllr)\.)(\p{Lu} \p{Lu}\p{Ll}+)(?![\p{L}\p{N}@])/gu,
  /(?<![\p{L}\p{N}@./_-])(\p{L}{2,}:)(\p{Lu}{2,5})(?= (?:declare[sd]?|proposed|seconded|reported|asked|noted|to|will|has)\b)/gu,
  /(?<![\p{L}\p{N}@./_-])(\p{L}\p{Ll}{2,})(\((?:left|arrived|joined|until|from|part|apologies)\b[^()]{0,30}\))/gu,
  /(?<![\p{L}\p{N}@./_-])(\p{Ll}{3,}\.)(\(\p{Lu}\p{Ll}{3,} \p{Ll}[^()]{3,80}\))/gu,
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}\p{Ll}{3,})(Association|Committee|Council|Society|Meeting|Minutes|Allotments?|Parish)(?![\p{L}\p{N}@/_])/gu,
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}\p{Ll}{3,})(Parish|Town|Village|Allotments?|Community|District)(Association|Committee|Council|Society|Meeting|Minutes)(?![\p{L}\p{N}@/_])/gu,
  /(?<![\p{L}\p{N}@./_-])(The|the|of|and|from|with)(\p{Lu}{5,})(?![\p{L}\p{N}@/_])/gu,
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}{4,})(and|was|were|report|reported|agreed|with|from|have|has|had|representation|meeting|minutes|council|committee|members)(?![\p{L}\p{N}@/_])/gu,
  /(?<![\p{L}\p{N}@./_-])(Motion|Moved|Seconded|Proposed|Motioned)(\p{Lu}\p{Ll}{2,})(?= (?:second|moved|proposed|and|to|that|by|\p{Lu}))/gu,
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}{8,})(\p{Lu}\p{Ll}{3,})(?![\p{L}\p{N}@/_])/gu,
  /(?<![\p{L}\p{N}@./_-])((?:19|20)\d\d)(at|in|the|and|was|were)(?=\s)/gu,
  /(?<![\p{L}\p{N}@./_-])((?:Mr|Mrs|Ms|Dr|Cllr|St)\.)(\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}@])/gu,
  /(?<![\p{L}\p{N}@./_-])((?:Mr|Mrs|Ms|Dr|Cllr|Messrs)\.)((?:\p{Lu}\.){1,3}\s?\p{Lu}\p{Ll}+)(?![\p{L}\p{N}@])/gu,
  /(?<![\p{L}\p{N}@./_(-])([a-h]\))(\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}@(])/gu,
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}{3,6})(\(\p{Ll}{4,}(?: \p{L}+){1,5}\))/gu,
  /(?<![\p{L}\p{N}])(\d{1,2}(?:st|nd|rd|th))((?:19|20)\d\d)(?!\d)/gu,
  /(?<![\p{L}\p{N}])(?!Over|Under|Mis|Unr)(\p{Lu}\p{Ll}{2,})(seconded|proposed|which|declared|reported|advised|explained|thanked|arrived)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}@/_#-])(\p{Lu}[\p{L}.’'-]*\p{Ll}{2})(\((?:\d{1,2}[.:]\d\d ?[ap]m|(?:member|members|part|resident|guest|observer|speaker|county|district|borough|town|parish|ward)(?: \p{L}+){0,4}|[Cc]lerk|[Cc]hair(?:man)?)\))/gu,
  /(?<=\p{L})(\),)(\p{Lu}\p{Ll}+)(?![\p{L}\p{N}@(])/gu,
  /(?<![\p{L}\p{N}@./_-])(Absence|Apologies|County|District|Borough|Parish|Town|Interests?|Meeting|Minutes)(Apologies|Councillors?|Cllrs?|Council|Clerk|Chairman|Minutes|Members|There|None|The|It)(?![\p{L}\p{N}@/_])/gu,
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}{2,5})((?:Mr|Mrs|Ms|Miss|Cllr)(?= \p{Lu}))/gu,
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}{5,})(We|The|It|He|She|There|This|All)(?= \p{Ll})/gu,
  /(?<![\p{L}\p{N}@./_-])(\p{Ll}{3,})([£€]\d[\d,.]*\d)/gu,
  /(?<![\p{L}\p{N}@./_-])(at|from|by|until)(\d{1,2}[:.]\d\d)(?!\d)/giu,
  /(?<![\p{N}:.])(\d{1,2}[:.]\d\d\s?(?:am|pm|AM|PM))(\p{Lu}\p{Ll}{2,}|\d{1,2}(?=(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2}))/gu,
  /(?<![\p{L}\p{N}@./_,-])((?:19|20)\d\d,)(\p{Ll}{2,})(?=\s)/gu,
  /(?<![\p{L}\p{N}@./_-])((?:19|20)\d\d)(\(\p{Ll}{3,})/gu,
  /(?<![\p{L}\p{N}@./_-])([Aa]ppendix|APPENDIX|[Aa]nnex|ANNEX)([A-H]|\d{1,2})(?![\p{L}\p{N}/_-])/gu,
  /(?<![\p{L}\p{N}@./_-])([Pp]aragraphs?|[Mm]inutes?|[Ss]ections?|[Nn]umbers?|[Pp]lots?|Items?|Resolutions?)(\d{1,3})(?![\p{L}\p{N}/_-]|\.\p{L})/gu,
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}\p{Ll}{2,},)(\p{Lu} \p{Lu}\p{Ll}+)(?=[\s,.;]|$)/gu,
  /(?<=\p{L}\s?)(\(\p{Lu}[\p{L} ]{1,20}\))(\p{Lu}\p{Ll}{3,})(?![\p{L}\p{N}@(])/gu,
  /(?<![\p{L}\p{N}@./_:,-])(?<=\bNo\.? )(\d{1,4})(was|were|and|the|is)(?=\s)/gu,
  /(?<=^|[.;:] )(He|She|They|It|We|The)((?:discuss|report|explain|suggest|request|propos|advis|mention)(?:ed)|asked|stated|said|noted|agreed|thanked|Clerk|Chairman|Chair|Council|Board|Committee)(?![\p{L}\p{N}@/_])/gu,
  /(?<!\S)(\d[\d/.-]{0,10}\d|\d)(Resolved|Councillors?|Cllr|Mrs?|The|It|To|Apologies|No|There)(?![\p{L}\p{N}])/gu,
]
/** "6.1Lamps": whoever types so, or a page that lost the space, does it throughout. */
const gluedNumber = /^(\d{1,2}\.\d{1,2})(\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}@.(])/u
/** Names of programs and their parts. */
const written = /^(?:toString|toValue|inDesign|inBox|onLine|onClick|forEach|atHome)$/
/** A sentence grown together with the next: "on Saturdays.The Parish Council". */
const sentences =
  /(?<=(?<![\p{L}.])\p{L}\p{Ll}{2,}|(?<![\d.,/])(?:19|20)\d\d)([.;!?])(The|This|That|These|There|They|It|He|She|We|A|An|All|No|In|On|At|As|If|Following|Members|Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Clerk|Chair|Chairman|RESOLVED|Resolved|However|Also|After|For|His|Her|Their|Some|Two)(?=[ ,])/gu
/** "no other nominations.Lynn agreed": any other word with a capital, between words of a sentence. */
const otherSentences =
  /(?<= \p{L}\p{Ll}{4,})([.;!?])(?!(?:The|This|That|These|There|They|All|Following|Members|Councillors?|Cllrs?|Miss|Mrs|She|Clerk|Chair|Chairman|Resolved|However|Also|After|For|His|Her|Their|Some|Two) )(\p{Lu}\p{Ll}{2,})(?= \p{L})/gu
const signs = [
  '[a-z](?:Assoc|Commit|Counc|Socie|Meeti|Minut|Allot|Paris)|[a-z]\\d|\\b(?:[Tt]he|of|and|from|with)[A-Z]{5}|[A-Z]{4}[a-z]{3}',
  '\\b(?:Mo|Se|Pr)\\w+ed[A-Z]|\\bMotion[A-Z]|[a-z],[A-Z] [A-Z]|\\),[A-Z]|[a-z][£€]\\d|[A-Z]{2}(?:Mr|Ms|Miss|Cllr)',
  '[A-Z]{5}[A-Z][a-z]|[a-z]\\((?:\\d|[a-z]{4}|Cl|Ch)|(?:nce|ies|ty|ct|ugh|ish|wn|sts?|ing|es)(?:Ap|Co|Cl|Ch|Mi|Me|Th|No|It)',
  '\\)[A-Z][a-z]{3}|\\bNo\\.? \\d{1,4}[a-z]|\\b(?:He|She|They|It|We|The)[A-Za-z]{4}|[A-Z]{9}[a-z]{3}|\\.\\([A-Z][a-z]',
  '[a-z]:[A-Z]{2}|[A-Z]\\.[A-Z] [A-Z]|r\\.[A-Z] [A-Z]|[a-h]\\)[A-Z]|[a-z]\\([a-z]{4}|[A-Z]\\([a-z]{4}',
  '\\b(?:[Tt]h|and|for|w|from|ha|been|not|are)[a-z]{0,5}(?:there|they|this|that|the|and|for|was|were|with|from|has|have|had|been|which' +
    '|not|are)\\b',
  '(?:^|\\s)&[A-Z]|(?:st|nd|rd|th),\\d|[a-z](?:[.;:!?]?[A-Z]|\\d|\\( ?[A-Z]|\\([a-z]{2,4} )',
  '\\d(?:per|people|members|hours|at\\b|in\\b|the\\b|and\\b|was\\b|were\\b|[A-Z][a-z]|\\s?(?:[AP]M[A-Z]|[AaPp][Mm]\\d))',
  '[DETS]:[A-Z][a-z]|\\d,\\d{4}|\\d{4}(?:[,(][a-z]|[.;!?][A-Z])|endix[A-H]|ENDIX[A-H]|nnex[A-H]|NNEX[A-H]|[A-Za-z],[A-Za-z]',
  '(?:ry|il|ly|ust|ber)(?:with|the|and|at|was|were|to|in|for|from|until|by|as)\\b',
]
/** One look for all of them. */
const mayHold = new RegExp(signs.join('|'))
/** Names with a point inside, and addresses. */
const address = /@|www\.|https?:|\.(?:gov|org|com|uk|net|js|io)\b/i

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
    const reportAt = (at: Span, printed: string, expected: string | undefined) => {
      const message = file.message(
        `Unexpected \`${printed}\`, expected ${expected === undefined ? 'spaces between its words' : `\`${expected}\``}`,
        { place: place(file, at) },
      )
      message.actual = printed
      message.expected = expected === undefined ? [] : [expected]
    }
    for (const { at, printed, expected } of gluedNumbers(tree, textOf(file))) reportAt(at, printed, expected)
    let numbered = false
    for (const { block } of wordsOf(tree)) {
      const report = (printed: string, index: number, expected: string | undefined) =>
        reportAt(placeOfWords(file, block, index, index + printed.length), printed, expected)
      for (const found of everyMatch(block.value, /(?<![\p{L}\p{N}@./_’'-])\p{Ll}{9,}(?![\p{L}\p{N}@/_’'-]|\.\p{L})/gu)) {
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

/** "`Module.Name`": words in the signs of code. */
function isCode(source: string, words: string): boolean {
  return source.includes('`') && (source.includes(`\`${words}`) || source.includes(`${words}\``))
}
