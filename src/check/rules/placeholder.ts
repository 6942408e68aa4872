import { everyMatch } from '../../language/matches.ts'
import { wordsOf } from '../blocks.ts'
import { inDoubt } from '../doubt.ts'
import { place, placeOfWords } from '../place.ts'
import { unexpected } from '../report.ts'
import { rule } from '../rule.ts'

/**
 * Words that a template or a hurried draft leaves behind:
 *
 *     (Minute No.      )    [insert name]    <date>    Councillor XX    TBC    ???    DD/MM/YYYY    Click here to enter text.
 */
const templates: RegExp[] = [
  /\((?:(?:please )?(?:see|as per|under|refer to) )?(?:minute|item|page|appendix|ref|reference)(?:\s*nos?\.[.:…_\s]*|(?:\s*(?:nos?|number))?(?:[:…_\s]|\.\.)[.:…_\s]*)\)/gi,
  /[[(<{]\s*(?:please\s+)?(?:insert|add|enter)(?:\s+(?:the\s+|a\s+)?(?:names?|dates?|times?|numbers?|amounts?|figures?|text|details|titles?|venue|location|here|councillors?|reference|link)\b[^\])>}\n]{0,40})?\s*[\])>}]|\(delete as (?:appropriate|applicable)\)|[[<{]\s*(?:please\s+)?insert\s[^\])>}\n]{2,40}[\])>}]/gi,
  // "[To be completed]", "[to be confirmed at the meeting]"
  /\[\s*(?:still )?to be (?:completed|confirmed|added|inserted|provided|supplied|advised|written|filled in)\b[^\]\n]{0,40}\]/gi,
  /(?<!\{)[[<{]\s*(?:name|names|date|time|venue|title|amount|number|no\.|text|tbc|tba|to be confirmed|xx+)\s*[\]>}]/gi,
  // "moved by [Councillor]"; "Ann Elm [Chair]" is told who she is.
  /(?<!\p{Lu}[\p{L}'’.-]{0,20},? |^\W*)\[(?:councillor|cllr|chair|clerk|officer)\]/giu,
  /(?<=\b(?:by|on|of|at|to|for|from|held|until|councillor|cllr) )\((?:date|name|time|amount|venue|initials)\)/gi,
  /\bINSERT (?:NAMES?|DATE|TIME|TITLE|TEXT|HERE|DETAILS|VENUE|NUMBER)\b/g,
  /\bclick (?:or tap )?here to (?:enter|add) (?:text|a date)\b\.?/gi,
  /\blorem ipsum\b/gi,
  /\bDD[/.-]MM[/.-]YY(?:YY)?\b/gi,
  /(?<![A-Za-z0-9])\?{2,}(?![A-Za-z0-9])|(?<=\b(?:date|time|name|amount|figure|number|spelling|check|who|when|which|who))\s?\?{2,}/gi,
  // "closed at ____pm", "the sum of £……": within a sentence; "Signed ______" is for the pen.
  /(?<=\b(?:the|a|an|at|on|by|of|for|to|was|is|be|than|from|until|in|no\.|councillors?|cllrs?|commissioner|trustee|alderman|supervisor|member|mrs?|ms)\s?|[£$€])(?:_{2,}|…{2,}|\.{5,})(?=\s?(?:[ap]\.?m\b|\p{Ll}|[.,]\s\p{Lu}|[.,]$))/giu,
  // "[Clerk's name]", "[Name of the Chair]", and what a program prints for nothing: "{{ chair }}", "[object Object]", "Councillor undefined"
  /\[(?:your|the chair(?:man)?|chair(?:man|person)?|clerk|councillor|member|secretary|mover|seconder)(?:['’]?s)? (?:full )?(?:name|title|signature)\]|\[(?:names?|date|time|venue|title) of [^\]\n]{2,40}\]/gi,
  /\{\{ ?[\w.]+ ?\}\}|\$\{[\w.]+\}|\[object Object\]|^(?:undefined|null|NaN)$|(?<=\b(?:councillors?|cllr|mr|mrs|ms|by|on|at|date|time|chair):? )(?:undefined|null|NaN)\b/gi,
  // "[Clerk to complete]", "[CHECK]", "[check spelling]", "[name?]"
  /\[(?:please )?(?:\p{L}+ ){0,2}to (?:complete|check|confirm|add|insert|provide|supply|verify|advise)\b[^\]\n]{0,40}\]|\[(?:check|confirm|verify|query)(?: [^\]\n]{2,40})?\]|\[[^\]\n]{2,30}\?\]/giu,
  // "in Appendix [x]", "[ ] signatures were", "Cllr ? asked", "at a cost of £ plus VAT"
  /(?<=\b(?:appendix|annex|minute|item|section|paragraph|page|no\.|number) )\[x{1,3}\]|(?<=\b(?!(?:yes|no)\b)\p{L}{2,} )\[\s+\](?= \p{Ll}{2,}|[.,])|(?<=\b(?:councillor|cllr|mr|mrs|ms|at|by) )\?(?= \p{Ll}{2,})|(?<=\b(?:of|at|to|by|is|was|exceed) )[£$€](?= (?:be|plus|was|for|to|and|on|from)\b|[.,;] )/giu,
  // "by xxx and", "xxx signatures": in small letters only where a word was to stand
  /(?<=[£$€]|\b(?:by|at|of|on|to|with|from|was|were|item|minute|councillor|cllr) )x{2,4}(?![\w@/-]|\.\w)|(?<![\w.@/-])x{3,4}(?= \p{Ll}{3})/gu,
  // "PA/30/XXXX": the number that an application was to get
  /(?<=\d[/-])X{4,5}(?![\w-])/g,
  // A line that says what was to stand there: "Date to be inserted."
  /^(?:dates?|times?|names?|details?|figures?|amounts?|venue|text|wording|minutes?) (?:to be (?:inserted|added|filled in|completed|supplied)|to follow)\.?$/gi,
  // "TBC by the Clerk", "TBD if there is a fee" say what is still to be done; "TBA Ltd" is a firm.
  /(?<![A-Za-z0-9&/-])(?<!\babbreviation )(?:TBC|T\.B\.C\.|TBA|TBD)(?![A-Za-z0-9&/-]| (?:if|whether|by|when|once|after|subject to|depending|pending)\b| (?:Ltd|Limited|plc|LLP|Inc|Architects|Consult|Group|Services|Associates))/g,
]
/** Four and more may be a redaction. "Councillor XX", "XX June", "£XX": two or more capitals that stand for what was not known; "Part XX" and "page XX" are numerals. */
const crosses =
  /(?<![A-Za-z0-9])(?<before>(?:part|chapter|schedule|title|volume|article|louis|class|sizes?|world war|session|block|psalm|legion|pope|olympiad|super bowl|zone|grade|annex|appendix|table|figure|plate|act|division|group|phase|password)\s+)?(?:[£$€]X{2,}|X{2,3})(?![A-Za-z0-9]| (?:Olympi|Games|Century|Congress|Corps|Army|World|International|Winter|Summer|Annual|Session|Assembly|[Ll]arge))/gi

/** What is missing though no sign says so: "closed at    pm", "Cllr proposed that", "proposed by Councillor and seconded by". */
const gaps =
  /(?<time>(?<=\b(?:closed|ended|concluded|finished|adjourned|commenced|started|began|opened) )at [ap]\.?m\b(?!\.?\w))|(?<=(?:^|[.;:,] )(?:and )?)(?:Councillor|Cllr)\.?(?= (?:proposed|seconded|moved|reported|asked|said|stated|declared) (?:that|the|a|an|whether|if|about|by|on|his|her|and)\b)|(?<=\b(?:proposed|seconded|moved) by:? )(?:Councillor|Cllr)\.?(?= (?:and )?(?:seconded|proposed|moved) by\b| that\b)/giu
const mayMiss = /\bat [ap]\.?m|(?:councillor|cllr)\.? (?:proposed|seconded|moved|reported|asked|said|stated|declared|and|that)\b/i

/** "Moved by: Councillor" ¶ "Seconded by: Councillor" ¶ "THAT the report be received." */
const blankMover = /^(?:moved|seconded|proposed) by:?\s*(?:councillor|cllr|mr|mrs|ms)?\.?:?$/i
const moverFollows = /^(?:(?:[Ss]econded|[Pp]roposed) by\b|THAT\b|That\b|BE IT\b|CARRIED\b|Carried\b|RESOLVED\b)/

/** One look for all of them. */
const mayHold =
  /[[<{?_£$€]|XX|xx|……|\.{5}|T\.?B\.?[CAD]|INSERT|undefined|null|NaN|lorem|click|DD[/.-]|to (?:be|follow)|\((?:minute|item|page|appendix|ref|see|as|under|please|insert|add|enter|delete|complete|date|name|time|amount|venue|initials)/i

export const placeholder = rule<{ allow: string[] }>(
  {
    name: 'placeholder',
    group: 'items',
    severity: 'error',
    preset: 'recommended',
    summary: 'Nothing of the template is left: "TBC", "XX", "[insert name]", "(Minute No.     )".',
    why: `A gap that was to be filled in later, and was not. Published, it says that nobody read the minutes before the Chair
signed them; in a resolution it leaves open who, when or how much.`,
    options: { allow: { default: [], about: 'Words that are no gaps here, as printed: "TBC"' } },
    examples: [
      {
        text: `
          12. Budget

          Councillor XX asked about (Minute No.     ) of the last meeting.

          13. Next meeting

          [insert date], venue TBC, report in [insert month]

          [To be completed]
        `,
        reports: [
          '3:12 Unexpected placeholder `XX`, expected the words that belong there',
          '3:27 Unexpected placeholder `(Minute No. )`, expected the words that belong there',
          '7:1 Unexpected placeholder `[insert date]`, expected the words that belong there',
          '7:22 Unexpected placeholder `TBC`, expected the words that belong there',
          '7:37 Unexpected placeholder `[insert month]`, expected the words that belong there',
          '9:1 Unexpected placeholder `[To be completed]`, expected the words that belong there',
        ],
      },
      {
        text: `
          12. Budget

          Councillor Beck (date??) asked that £____ be set aside.

          The meeting on (date) closed at ____pm.

          Signed ____________ Date ……………
        `,
        reports: [
          '3:22 Unexpected placeholder `??`, expected the words that belong there',
          '3:38 Unexpected placeholder `____`, expected the words that belong there',
          '5:16 Unexpected placeholder `(date)`, expected the words that belong there',
          '5:33 Unexpected placeholder `____`, expected the words that belong there',
        ],
      },
      {
        text: `
          12. Budget

          [Clerk’s name] welcomed {{chair}}; Councillor undefined moved, and [object Object] was agreed.
        `,
        reports: [
          '3:1 Unexpected placeholder `[Clerk’s name]`, expected the words that belong there',
          '3:25 Unexpected placeholder `{{chair}}`, expected the words that belong there',
          '3:47 Unexpected placeholder `undefined`, expected the words that belong there',
          '3:68 Unexpected placeholder `[object Object]`, expected the words that belong there',
        ],
      },
      { text: 'The Clerk referred to Part XX of the Act and to Minute No. 12, and asked: "Who pays?"\n' },
      {
        text: `
          12. Budget

          Present: Ann Beck [Chair] and H. Pine [Clerk]. The bench is TBD if there is a grant (see appendix), says TBA Ltd, of the XX Games.

          Approved on the ........ day of ............ by ............ Chair.
        `,
      },
      {
        text: `
          12. Budget

          [Clerk to check] The fee was agreed at [ ] pounds, as in Appendix [x]. Application PA/30/XXXX was approved by xxx votes.

          Cllr proposed that the hedge be cut. Proposed by Councillor and seconded by Cllr Beck that it be paid at a cost of £ plus VAT.

          Tick one: [ ] yes [ ] no. The word "new" is to be inserted; the account was 12-XXXX-34.

          Moved by: Councillor

          Seconded by: Councillor

          THAT the report be received.

          The meeting closed at   pm.
        `,
        reports: [
          '3:1 Unexpected placeholder `[Clerk to check]`, expected the words that belong there',
          '3:40 Unexpected placeholder `[ ]`, expected the words that belong there',
          '3:67 Unexpected placeholder `[x]`, expected the words that belong there',
          '3:90 Unexpected placeholder `XXXX`, expected the words that belong there',
          '3:111 Unexpected placeholder `xxx`, expected the words that belong there',
          '5:1 Unexpected `Cllr`, expected the name',
          '5:50 Unexpected `Councillor`, expected the name',
          '5:116 Unexpected placeholder `£`, expected the words that belong there',
          '9:1 Unexpected `Moved by: Councillor`, expected the name',
          '11:1 Unexpected `Seconded by: Councillor`, expected the name',
          '15:20 Unexpected `at pm`, expected the time',
        ],
      },
    ],
  },
  (tree, file, { allow }) => {
    const all = wordsOf(tree)
    for (const [i, { block }] of all.entries()) {
      const blank = blankMover.exec(block.value)
      if (blank && moverFollows.test(all[i + 1]?.block.value ?? '')) unexpected(file, block, 0, block.value, 'the name')
      for (const { 0: printed, index, groups } of mayMiss.test(block.value) ? everyMatch(block.value, gaps) : []) {
        if (!allow.includes(printed)) unexpected(file, block, index, printed, groups?.time ? 'the time' : 'the name')
      }
      if (!mayHold.test(block.value)) continue
      const found = templates.flatMap((pattern) => everyMatch(block.value, pattern))
      for (const match of everyMatch(block.value, crosses))
        if (!match.groups?.before && match[0].toUpperCase() === match[0]) found.push(match)
      for (const match of found) {
        // "Signed ______ on the ____ day of ______", "Name ...... Address ......": for the pen.
        if (/^[._…]+$/.test(match[0]) && isForm(block.value)) continue
        // "10/559? It was agreed.? B)?": spaces that a wrong encoding made question marks.
        if (allow.includes(match[0]) || (/^\?+$/.test(match[0]) && lostSpaces(block.value))) continue
        const message = file.message(`Unexpected placeholder \`${match[0]}\`, expected the words that belong there`, {
          place: place(file, placeOfWords(file, block, match.index, match.index + match[0].length)),
        })
        message.actual = match[0]
        // "Date TBC" may be all that was known when the minutes were written.
        if (/^T\.?B/.test(match[0])) inDoubt(message)
      }
    }
  },
)

/** What is filled in by hand: the lines for signatures, and a form with a gap for each answer. */
function isForm(text: string): boolean {
  return (
    /\bsign(?:ed|ature)\b|^\W*(?:approved|adopted|confirmed|dated?|chair(?:man|person)?|clerk|name)\b/i.test(text) ||
    (text.match(/_{3,}|…{2,}|\.{5,}/g)?.length ?? 0) > 2
  )
}

/** Question marks behind the ends of sentences and labels, more than one of them. */
function lostSpaces(text: string): boolean {
  return (text.match(/[.:)]\?+(?=\s|$)/g)?.length ?? 0) > 1
}
