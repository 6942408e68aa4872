import { everyMatch } from '../../language/matches.ts'
import type { FileData } from '../../tree.ts'
import { monthNames } from '../../vocabulary/calendar.ts'
import { wordsOf } from '../blocks.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

/** Two signs where one was meant: "noted,,", "approved..", "agreed;." – dotted lines, ellipses and "etc.," are no slips. */
const doubled =
  /(?<=[\p{L}\p{N})”"’])(?:,,|;;|::|,;|;,|,\.|;\.|:\.|:,(?!\d)|(?<!\betc|\bno|\bnos|\bco|\bltd|\bst|\.\p{L})\.\.)(?![.,;:…\p{L}\p{N}/\\])/giu

/** "mended..The Clerk", "116//30 Apologies", "Clubs -– reports" */
const doubledStop = /(?<=\d)\/\/(?=\d)|-–|–-|(?<=\p{Ll}{4})\.\.(?=\p{Lu}\p{Ll}* \p{Ll})/gu

/** "carried out .", "Beck , Field", "these themes :The Hall", "Cllr Elm, , Cllr Fir": dotted lines, sums (".50"), lists of cells and the crumbs of a bad scan are no slips. */
const loose =
  /(?<=[\p{L}\p{N}]{3}|\d|\b\p{Lu}{2}|(?:Cllr|Councillor|Mrs?|Ms|Dr)\.? \p{Lu}|\.\p{L}{2}|[)”"’]|\p{L}{3}\)?\.)( [,;](?= \p{L})| ,(?=(?:and|or|but|which|with) )| :(?=\p{Lu}\p{Ll})| \.(?=$| \p{Lu}|\p{Lu}\p{Ll}+ [\p{Ll}\d])|(?<=\d) \.(?=[AaPp]\.?[Mm]\b)|(?<=\p{L}{3}) \?(?=$|\)| \p{Lu})|[,;] (?:[,;](?= )|\.(?=$|\s+(?!\.))))/gu

/** "Cllr S, Elm": a comma for the stop of an initial. */
const initial =
  /(?<=\b(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.? \p{Lu}),(?= (?!Cllr|Councillor|Mrs?\b|Ms\b|Miss|Dr\b)\p{Lu}[\p{L}'’-]{2,}(?:[,;.]|$| (?:and|\p{Ll}+ed|left|asked|said|was)\b))/gu
/** "Ann Elm, Bo Fir, Cy Gum Di Oak, Ed Yew": among names of two words, four of them without a sign between. */
const twoNames = /(?<=(?:^|[,:;–-]|\band)\s?(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)) (?=\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+(?:,|\.?$| and\b))/gu
const nameOfTwo = /(?:^|[,:;–-]|\band)\s?(?=\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+(?:,|\.?$| and\b))/gu
/** Offices and bodies that stand behind names in lists, and small words that names of three and four have. */
const noName =
  /\b(?:Acting|Agent|And|Area|Association|Bin|Board|Building|Chair\w*|Chief|City|Clerk|Club|Committee|Community|Convener|Coordinator|Council\w*|County|De|Del|Department|Deputy|Director|District|El|Engineer|Estate|Financ\w*|General|Group|Head|Hall|House|La|Lane|Le|Leader|Ltd|Mac|Manager|Mayor|Mc|Member|Officer|Parish|Park|Planning|President|Road|School|Secretary|Senior|Services?|Society|St|Street|Superintendent|Town|Treasurer|Trust|Van|Vice|Village|Von|Ward|Works)\b/
/** "from Councillors A Birch and, Ann Elm" */
const behindAnd = /(?<=\p{Lu}\p{Ll}+ and),(?= \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:[.,;]|$))/gu
/** "Cllr, Elm to ask for a quote": a comma, or a comma for a stop, behind a title. */
const title =
  /(?<=\b(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)),(?= \p{Lu}[\p{L}’'-]+ (?:to \p{Ll}{3,}|will|would|has|had|asked|said|reported|noted|agreed|advised|proposed|seconded|moved)\b)/gu
/** "Councillors P. Bramble. O. Merlin, S. Cockrell": a stop in a list. */
const listStop =
  /\.(?<=\b(?:Councillors|Cllrs) (?:\p{Lu}\. ?){1,4}\p{Lu}[\p{L}’'-]{2,30}\.)(?= (?:\p{Lu}\. ?)+\p{Lu}[\p{L}’'-]{2,}, \p{Lu}\.)/gu
/** "July 15. 2014", between a list's other dates. */
const dateStop = new RegExp(`(?<=\\b(?:${monthNames}) \\d{1,2})\\.(?= (?:19|20)\\d\\d\\b)`, 'gu')
/** "the 4th March. 2030" */
const monthStop = new RegExp(`(?<=\\b\\d{1,2}(?:st|nd|rd|th)? (?:${monthNames}))\\.(?= (?:19|20)\\d\\d\\b)`, 'gu')
/** "the Members‘ letter": the sign that opens a quotation, for an apostrophe. */
const openingSign = /(?<=\p{Ll})‘(?=\s|\p{Ll}{1,2}(?!\p{L}))/gu
/** "Hedges, It was agreed": a comma between two sentences. */
const sentenceComma =
  /,(?= It (?:was|is|has|will|would) )(?<!\b(?:[Ii]f|[Ww]hen|[Aa]s|[Aa]fter|[Oo]nce|[Ww]hile|[Ss]ince|[Aa]lthough|[Bb]ecause|that)\b[^.;:]{1,200},)/g
/** "including; a list" */
const listSign = /(?<=\b(?:including|namely|such as|the following|as follows));(?=\s)/gi
/** "a survey of the highways and drains It was agreed that the Clerk reply": the stop between two sentences was left out. */
const nextSentence =
  / (It was (?:also |then |unanimously )?(?:agreed|resolved|reported|proposed|decided|suggested|noted)|There (?:was|were|is|are|will be|had been|has been)|(?:He|She|They) (?:also )?(?:said|asked|noted|reported|advised|explained|thanked|suggested|proposed|agreed)|Next (?:time|meeting|year|month)) /g
/** Behind these a capital may stand within the sentence. */
const goesOn = /\b(?:that|the|and|which|when|where|if|because|as|but|for|with|from|whether|said|noted|reported|advised)$/

/** ".Quotes were received": a stop before the first word. */
const before = /^\.(?=\p{Lu}\p{Ll}+ \p{Ll})/u

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
          The Members‘ letter of 4th May. 2030 was read, including; a list.
          Grass, It was agreed to mow it. If it grows, It will be mown by Mr Fir ,and Mr Elm.
        `,
        reports: [
          '1:12 Unexpected `‘`, expected an apostrophe',
          '1:31 Unexpected `.`, expected no stop between the month and the year',
          '1:57 Unexpected `;`, expected a colon before the list',
          '2:6 Unexpected `,`, expected a full stop before the next sentence',
          '2:72 Unexpected ` ,`, expected no space before the sign',
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
    for (const { block } of wordsOf(tree)) {
      const reportAt = (printed: string, start: number, expected: string) => {
        const message = file.message(`Unexpected \`${printed}\`, expected ${expected}`, {
          place: place(file, placeOfWords(file, block, start, start + printed.length)),
        })
        message.actual = printed
      }
      const report = (found: RegExpMatchArray, expected: string) => reportAt(found[0], found.index as number, expected)
      const stop = typed ? before.exec(block.value) : null
      if (stop) report(stop, 'no sign before the first word')
      for (const found of everyMatch(block.value, initial)) report(found, 'a full stop behind the initial')
      for (const found of everyMatch(block.value, title)) report(found, 'no comma behind a title')
      for (const found of everyMatch(block.value, behindAnd)) report(found, 'no comma behind “and”')
      for (const found of betweenNames(block.value)) reportAt(found.names, found.index, 'a comma between two names')
      for (const found of everyMatch(block.value, listStop)) report(found, 'a comma between two names')
      for (const found of / (?:It was|There|He|She|They|Next) /.test(block.value) ? everyMatch(block.value, nextSentence) : []) {
        const sentence = /[^.!?:;]*$/.exec(block.value.slice(Math.max(0, found.index - 400), found.index))?.[0] ?? ''
        if (sentence.trim().split(/\s+/).length < 8 || !/ \p{Ll}{3,}$/u.test(sentence) || goesOn.test(sentence)) continue
        reportAt((found[1] as string).split(' ', 1)[0] as string, found.index + 1, 'a full stop before the next sentence')
      }
      for (const found of everyMatch(block.value, dateStop)) report(found, 'a comma before the year')
      for (const found of everyMatch(block.value, monthStop)) report(found, 'no stop between the month and the year')
      for (const found of block.value.includes('‘') ? everyMatch(block.value, openingSign) : []) report(found, 'an apostrophe')
      for (const found of block.value.includes(', It ') ? everyMatch(block.value, sentenceComma) : [])
        report(found, 'a full stop before the next sentence')
      for (const found of block.value.includes(';') ? everyMatch(block.value, listSign) : []) report(found, 'a colon before the list')
      if (/[,;:.]{2}|\d\/\/\d|-–|–-/.test(block.value))
        for (const found of [...everyMatch(block.value, doubled), ...everyMatch(block.value, doubledStop)]) report(found, 'one sign')
      // Whoever types so does it throughout: once a paragraph is enough.
      const found = typed && / [,;.:?]/.test(block.value) ? everyMatch(block.value, loose)[0] : undefined
      const second = found && (/^[,;]/.test(found[0]) || block.value[(found.index as number) - 1] === '.')
      if (found) report(found, second ? 'one sign' : 'no space before the sign')
    }
  },
)

/** Two names without a sign between, in a list of names of two words. */
function* betweenNames(text: string): Generator<{ names: string; index: number }> {
  if ((text.match(/,/g)?.length ?? 0) < 3 || everyMatch(text, nameOfTwo).length < 3) return
  for (const { index, 1: first = '' } of everyMatch(text, twoNames)) {
    const second = /^ \p{Lu}\p{Ll}+ [\p{L}’'-]+/u.exec(text.slice(index))?.[0] ?? ''
    if (!noName.test(`${first}${second}`)) yield { names: `${first}${second}`, index: index - first.length }
  }
}
