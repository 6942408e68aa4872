import { everyMatch } from '../../language/matches.ts'
import { monthNames } from '../../vocabulary/calendar.ts'
import { wordsOf } from '../blocks.ts'
import { unexpected } from '../report.ts'
import { rule } from '../rule.ts'
import { isCommon } from '../words/common.ts'
import { nameOfTwo } from '../words/signs.ts'

/** The shift key held too long: "THe meeting", "COuncil". */
const held = /(?<![\p{L}\p{N}@./_’'-])(\p{Lu}{2}\p{Ll}+)(?![\p{L}\p{N}@/_]|\.\p{L})/gu
/** … or caught late: "helD", "ApologY". */
const late = /(?<![\p{L}\p{N}@./_’'-])(\p{Lu}?\p{Ll}{3,}\p{Lu})(?![\p{L}\p{N}@/_]|\.\p{L})/gu
/** "jULY 2030", "the cHAIR": the lock that was on. */
const locked = /(?<![\p{L}\p{N}@./_’'-])(\p{Ll}\p{Lu}{2,})(?=[\s,.;:)]|\d{4}|$)/gu
/** "due to covid-19", "via zoom" */
const modern = /(?<![\p{L}\p{N}@./_-])(covid)(?![\p{L}@/_]|\.\p{L})|(?<=\b(?:via|by|on|over|using) )(zoom)(?=[\s.,;:)]|$)/gu
/** "8 october 2030", "october 2030" */
const month = new RegExp(`(?<=\\d(?:st|nd|rd|th)? |\\bin |\\bof )(${monthNames.toLowerCase()})(?= (?:19|20)\\d\\d(?![\\d.]))`, 'g')
/** "AS a result of staff turnover": a small word in capitals among small letters. */
const small =
  /(?<=(?:^|[.!?] |\p{Ll},? ))(AS|AT|BY|IF|OF|ON)(?= (?:the|a|an|another|this|that|these|all|any|his|her|their|its|our|it|he|she|they|behalf|part|well) )/gu
/** "Cllr elm", where "Elm" stands elsewhere. */
const surname =
  /(?<=\b(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\.? )(?!(?:chair|president|speaker|mayor|leader|provost)\p{Ll}*)(\p{Ll}{3,})(?![\p{L}’'-])/gu
/** "the Parish council", where "Parish Council" stands elsewhere */
const body =
  /(?<=\p{L},? )(Parish|Town|District|County|Borough|City|Community) council(?![\p{L}’'-]| (?:tax|hous|estate|office|propert|land|owned|officer))/gu
/** "proposed by J elm", where "J Elm" stands elsewhere */
const initialName = /(?<=(?<![\p{L}.’'])([B-HJ-Z])\.? )(?!(?:van|von|der|den|del|las|los|ter|ten|mac)\b)(\p{Ll}{3,})(?![\p{L}’'-])/gu
/** "Ann Elm, Jim westaby, Bo Fir": in a list of names of two words */
const smallSurname =
  /(?<=, (?!(?:Chair|Vice|Deputy|Parish|Town|District|County|Mayor|Clerk|President|Treasurer|Secretary|Director|Officer|Also|And|Mr|Mrs|Ms|Dr|Cllr|Rev)\p{Ll}* )\p{Lu}\p{Ll}{2,} )(\p{Ll}{4,})(?=, \p{Lu}\p{Ll}+ \p{Lu})/gu
/** "As it was late, The Council agreed" */
const clauseThe =
  /(?<=(?:^|[.] )(?:As|If|When|Following|After|Since|Although|While|Having|Given|Before|In|On|At|Because|Due) [^.;:,]{3,120}, )(The)(?= (?:Committee|Council|Clerk|Chairman|Chair|Board|Members|meeting|Cabinet|Panel) (?:\p{Ll}+ed|was|were|has|had|would)\b)/gu
/** "DirectX", where "directx" stands in an address. */
const isName = /^\p{Lu}/u
/** Names and plurals that are written so. */
const written = /^(?:(?:Mc|Mac|De|Le|La|O)\p{Lu}|PCSos|CCgs|[A-Z]{2}s$|PHd|OFsted|DEfra|OFcom|OFgem|OFwat|IPads?|IPhones?|EBay)/u

export const capitalLetters = rule<{ allow: string[] }>(
  {
    name: 'capital-letters',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Capitals are where they were meant: "The Council", not "THe COuncil".',
    why: 'The shift key was held a moment too long. Spelling checkers pass words in capitals, so nobody is told.',
    fixable: true,
    options: { allow: { default: [], about: 'Words that are written so: names of firms and systems' } },
    examples: [
      {
        text: 'In covid times, the cHAIR met via zoom on 8 october 2030 and 2nd jULY2030; eBAY, march 2030.doc and a may 4 were noted.\n',
        reports: [
          '1:4 Unexpected `covid`, expected `Covid`',
          '1:21 Unexpected `cHAIR`, expected `Chair`',
          '1:35 Unexpected `zoom`, expected `Zoom`',
          '1:45 Unexpected `october`, expected `October`',
          '1:66 Unexpected `jULY`, expected `July`',
        ],
      },
      {
        text: `
          Agenda item

          Staffing

          Minutes:

          THe Director noted the report. AS a result of staff turnover, agency staff were taken on.

          Amanda Elm would post the letter. AManda would tell JFir. The sale was helD in May, by aXb and eBay. Mr elm gave a financiaL report to Cllr fir. ApologY: none.
        `,
        reports: [
          '7:1 Unexpected `THe`, expected `The`',
          '7:32 Unexpected `AS`, expected `As`',
          '9:35 Unexpected `AManda`, expected `Amanda`',
          '9:72 Unexpected `helD`, expected `held`',
          '9:105 Unexpected `elm`, expected `Elm`',
          '9:116 Unexpected `financiaL`, expected `financial`',
          '9:146 Unexpected `ApologY`, expected `Apology`',
        ],
        fixed: `
          Agenda item

          Staffing

          Minutes:

          The Director noted the report. As a result of staff turnover, agency staff were taken on.

          Amanda Elm would post the letter. Amanda would tell JFir. The sale was held in May, by aXb and eBay. Mr Elm gave a financial report to Cllr fir. Apology: none.
        `,
      },
      {
        text: `
          LANES PARISH COUNCIL

          Present: J Elm, K Fir and P van Dyke

          On the call: Ann Elm, Jim westfir, Bo Oak, Cy Ash, Di Yew, Ed Quill and Flo Rook

          1. Lamps

          As it was late, The Council agreed to meet again. Proposed by J elm. The Lanes Parish council and K fir thanked P van Dyke. The Parish Council closed, and Plan B was lost.
        `,
        reports: [
          '5:27 Unexpected `westfir`, expected `Westfir`',
          '9:17 Unexpected `The`, expected `the`',
          '9:65 Unexpected `elm`, expected `Elm`',
          '9:80 Unexpected `Parish council`, expected `Parish Council`',
          '9:101 Unexpected `fir`, expected `Fir`',
        ],
      },
      {
        text: `
          Agenda item

          Staffing

          Minutes:

          The MPs, GPs and PCSOs noted the report of Mr McLean. It was RESOLVED that the report, AS AMENDED, be noted.
        `,
      },
    ],
  },
  (tree, file, { allow }) => {
    const printed = new Map<string, boolean>()
    const isPrinted = (word: string) => {
      const known = printed.get(word)
      if (known !== undefined) return known
      const pattern = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')
      const found = wordsOf(tree).some(({ block }) => pattern.test(block.value))
      printed.set(word, found)
      return found
    }
    const told = new Set<string>()
    for (const { block } of wordsOf(tree)) {
      // In a line of capitals nothing stands out.
      if (
        !/[A-Z]{2}[a-z]|[a-z][A-Z]{2}|\b(?:covid|zoom)\b|\b[a-z]{3,9} (?:19|20)\d\d|[a-z]{3}[A-Z](?![A-Za-z])|\b(?:AS|AT|BY|IF|OF|ON) [a-z]|\b(?:Cllr|Councillor|Mr|Mrs|Ms|Dr|[B-HJ-Z])\.? [a-z]{3}|, The |, [A-Z][a-z]+ [a-z]{4,}, |[hnty] council\b/.test(
          block.value,
        ) ||
        block.value === block.value.toUpperCase()
      )
        continue
      const report = (printed: string, index: number, expected: string) => {
        unexpected(file, block, index, printed, [expected])
      }
      for (const found of everyMatch(block.value, held)) {
        const word = found[1] as string
        const right = word.charAt(0) + word.slice(1).toLowerCase()
        if (written.test(word) || allow.includes(word) || !(known.has(word.toLowerCase()) || (word.length > 3 && isPrinted(right))))
          continue
        report(word, found.index, right)
      }
      for (const found of everyMatch(block.value, late)) {
        const word = found[1] as string
        if (
          !allow.includes(word) &&
          (known.has(word.toLowerCase()) || isCommon(word.toLowerCase()) || (!isName.test(word) && isPrinted(word.toLowerCase())))
        )
          report(word, found.index, word.charAt(0) + word.slice(1).toLowerCase())
      }
      for (const found of everyMatch(block.value, locked)) {
        const word = found[1] as string
        if (known.has(word.toLowerCase()) || isCommon(word.toLowerCase()))
          report(word, found.index, word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
      }
      for (const found of [...everyMatch(block.value, month), ...everyMatch(block.value, modern)]) {
        const word = (found[1] ?? found[2]) as string
        report(word, found.index, word.charAt(0).toUpperCase() + word.slice(1))
      }
      for (const found of everyMatch(block.value, surname)) {
        const word = found[1] as string
        const right = word.charAt(0).toUpperCase() + word.slice(1)
        if (!known.has(word) && !isCommon(word) && isPrinted(right)) report(word, found.index, right)
      }
      for (const { 0: printed, index } of / council\b/.test(block.value) ? everyMatch(block.value, body) : []) {
        const right = printed.replace('c', 'C')
        if (told.has(right) || !isPrinted(right)) continue
        told.add(right)
        report(printed, index, right)
      }
      for (const { 1: initial = '', 2: word = '', index } of / [B-HJ-Z]\.? [a-z]{3}/.test(block.value)
        ? everyMatch(block.value, initialName)
        : []) {
        const right = word.charAt(0).toUpperCase() + word.slice(1)
        if (!known.has(word) && isPrinted(`${initial}\\.? ${right}`)) report(word, index, right)
      }
      for (const { 1: word = '', index } of everyMatch(block.value, nameOfTwo).length > 3 ? everyMatch(block.value, smallSurname) : [])
        if (!known.has(word) && !isCommon(word)) report(word, index, word.charAt(0).toUpperCase() + word.slice(1))
      for (const { index } of block.value.includes(', The ') ? everyMatch(block.value, clauseThe) : []) report('The', index, 'the')
      for (const found of everyMatch(block.value, small)) {
        const word = found[1] as string
        const starts = found.index === 0 || /[.!?] $/.test(block.value.slice(0, found.index))
        report(word, found.index, starts ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase())
      }
    }
  },
)

/** Words that begin sentences and names in minutes: of others, unless they are printed elsewhere, two capitals may be how they are written. */
const known = new Set(
  (
    'the they there this these that then their members member minutes meeting meetings council councillor councillors committee cabinet chair chairman chairperson clerk county ' +
    'community councils district director deputy borough parish town mayor resolved recommended agreed noted apologies following it its in an and at all any application after as ' +
    'by but for from he his her has have had if is no not of on one officers officer planning public report reports residents road she some street we were was when where which while ' +
    'with would you proposed seconded councilor january february march april may june july august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday held'
  ).split(' '),
)
