import { everyMatch } from '../../language/matches.ts'
import { wordsOf } from '../blocks.ts'
import { placeOfWords, textOf } from '../place.ts'
import { unexpectedAt } from '../report.ts'
import { rule } from '../rule.ts'

/** Two equal words with only a space between: "the the", "That that". */
const doubled = /(?<![\p{L}\p{N}'’.-])(\p{L}[\p{L}'’]*) (\1)(?![\p{L}\p{N}'’]|-\p{L}|\.\p{L})/giu

/** Two words twice: "separated from the from the Council's accounts", "with a change a change". */
const phraseTwice =
  /(?<![\p{L}\p{N}'’.-])((?:from|of|to|in|on|for|by|with|at|that|and|as|was|were|be|been|is|are) the|(?:to|will|would|should) be|(?:has|have|had) been|in the|it was|that it|(?<!\b(?:what|that|which|who|all|it|he|she|they) )(?:has|have|had|was|were|is|are|will|would|could|should) (?!been\b|had\b|to\b)\p{Ll}{3,}|there (?:was|were)|(?:an?|the) (?!more|less)\p{Ll}{3,}|\p{Ll}{4,} (?:at|of|from|with)) \1(?![\p{L}\p{N}'’-])/giu
/** "the draft Seascape Character Seascape Character Study": two words of a name typed twice within a sentence. */
const nameTwice =
  /(?<=\b(?:the|a|an|of|for|to|in|on|by|and|with) (?:[\p{L}’'-]+ ){0,3})(?<![\p{L}\p{N}'’.-])(\p{Lu}\p{L}{2,} \p{Lu}\p{L}{3,}) \1(?= \p{L})/gu
/** "a letter to the Her Majesty", "agreed the a budget": one of two articles. Labels come before the first ("option a the"). */
const twoArticles =
  /(?<=\p{Ll}{2} )(?<!\b(?:option|part|section|class|grade|point|item|appendix|route|block|unit|team|clause|paragraph|group|plan|schedule) )(the (?:an|a(?! (?:cappella|la)\b)|his|her|their|its|our|these|those)|a (?:the|an|his|her|their|its|our)|an (?:the|a|his|her|their|its|our)|the Her(?= Majesty)|the His(?= Majesty))(?= \p{L}{2})/gu

/** Doubled on purpose or by grammar: "had had concerns", "they do do a few things", "very very grateful", "Wagga Wagga" is for the option. */
const emphasis = new Set([
  'had',
  'do',
  'very',
  'really',
  'many',
  'much',
  'so',
  'far',
  'long',
  'more',
  'ha',
  'no',
  'hear',
  'knock',
  'bye',
  'blah',
  'nil',
  'yes',
  'tut',
  'hip',
  'cha',
  'can',
  'pom',
  'choo',
  'chop',
  'tuk',
])

/** Of these a speaker makes as many as he likes: "no no no", "hear hear hear". */
const echo = new Set(['very', 'really', 'so', 'long', 'many', 'much', 'far', 'more', 'ha', 'no', 'hear', 'knock', 'bye', 'blah'])

/** "that that" is a slip before an article or a pronoun ("That that the next meeting …"), and may be none before a noun. */
const slipAfterThat =
  /^ (?:the|an?|there|all|any|each|every|no|it|he|she|they|we|you|these|those|this|its|their|his|her|our)(?![\p{L}'’])/iu

export const doubledWords = rule<{ allow: string[] }>(
  {
    name: 'doubled-words',
    group: 'decisions',
    severity: 'error',
    preset: 'recommended',
    summary: 'No word is printed twice in a row.',
    why: `A resolution that begins "That that the next meeting" was typed under a label that said "That" already, or put together
of two drafts. It is the commonest slip of all, spelling checkers of word processors miss it across a line's end, and in a resolution
it is read out, quoted and copied into the next report.`,
    fixable: true,
    options: { allow: { default: [], about: 'Words that may be doubled: names of places such as "Wagga"' } },
    examples: [
      {
        text: 'It was agreed that it was agreed to meet. The lamp has gone has gone out, and a quote for a new one a quote for a new one was read.\n',
        reports: [
          '1:1 Unexpected `It was agreed that it was agreed`, expected `It was agreed`',
          '1:52 Unexpected `has gone has gone`, expected `has gone`',
          '1:79 Unexpected `a quote for a new one a quote for a new one`, expected `a quote for a new one`',
        ],
      },
      {
        text: `
          Present: Present: Ann Elm

          Letters had been received from the following bodies had been received and read. Those that had been received from Elm had been received late.
        `,
        reports: [
          '1:1 Unexpected `Present: Present:`, expected `Present:`',
          '3:9 Unexpected `had been received from the following bodies had been received`, expected one of the two',
        ],
      },
      {
        text: 'The minutes of the meeting of the Parish Council Meeting held on 4 May 2030 were signed, as were those of the meeting of the Parish Meeting.\n',
        reports: ['1:20 Unexpected `meeting of the Parish Council Meeting`, expected one of the two'],
      },
      {
        text: `
          12.

          Budget Update

          Minutes:

          RESOLVED:

          That that the report of the the Treasurer be noted.
        `,
        reports: ['9:1 Unexpected `That that`, expected `That`', '9:25 Unexpected `the the`, expected `the`'],
        fixed: `
          12.

          Budget Update

          Minutes:

          RESOLVED:

          That the report of the Treasurer be noted.
        `,
      },
      {
        text: `
          12.

          Budget Update

          Minutes:

          The Treasurer explained that the service had had to grow, and that that work would go on. Of the lamps, those that were were lit.
        `,
      },
      {
        text: 'It was agreed that the draft Coast Path Coast Path Study be read.\n',
        reports: ['1:30 Unexpected `Coast Path Coast Path`, expected `Coast Path`'],
      },
      {
        text: 'The Panel settled the panel settled the dates. Vote Carried Yes Vote Carried Yes\n',
        reports: ['1:1 Unexpected `The Panel settled the panel settled`, expected `The Panel settled`'],
      },
      {
        text: 'The accounts were separated from the from the reserves, and a letter was sent to the a resident.\n',
        reports: ['1:29 Unexpected `from the from the`, expected `from the`', '1:82 Unexpected `the a`, expected one of the two'],
        fixed: 'The accounts were separated from the reserves, and a letter was sent to the a resident.\n',
      },
      {
        text: 'For: Cllrs. Cllrs. Elm and Fir\n',
        reports: ['1:6 Unexpected `Cllrs. Cllrs`, expected `Cllrs`'],
      },
      {
        text: 'It was was put to the meeting what it is is worth.\n',
        reports: ['1:4 Unexpected `was was`, expected `was`'],
        fixed: 'It was put to the meeting what it is is worth.\n',
      },
      {
        text: 'Present were A A Elm and C B Fir. For For Against\n',
      },
      {
        text: 'Apologies apologies were received from Cllr Elm. The bill was passed on on Friday, and he handed it in in person. Tut tut!\n',
      },
      {
        text: 'She had had had four letters. He was very very very grateful.\n',
        reports: ['1:5 Unexpected `had had`, expected `had`'],
        fixed: 'She had had four letters. He was very very very grateful.\n',
      },
      {
        text: 'The Committee visited Wagga Wagga and noted the report.\n',
        options: { allow: ['Wagga'] },
      },
    ],
  },
  (tree, file, { allow }) => {
    const allowed = new Set(allow.map((word) => word.toLowerCase()))
    for (const { block } of wordsOf(tree)) {
      for (const { index, printed, once } of doubles(block.value, allowed)) {
        // "likely to reveal the" ¶¶ "The Clerk reported": a line that broke off, and the next paragraph.
        const at = placeOfWords(file, block, index, index + printed.length)
        // "Yes      yes": columns of a table.
        if (/\n\s*\n| {3}|\t/.test(textOf(file).slice(at.start, at.end))) continue
        unexpectedAt(file, at, printed, once === undefined ? 'one of the two' : [once])
      }
    }
  },
)

interface Double {
  index: number
  printed: string
  /** What is left of it; nothing where only the writer knows. */
  once?: string
}

/** "The Panel settled the Panel settled the dates": three words twice, or up to seven, which no emphasis has. */
const threeWords = /(?<![\p{L}\p{N}'’.-])(\p{L}+(?: \p{L}+){2,6}) (\1)(?![\p{L}\p{N}'’-])/giu

function* threeTwice(text: string): Generator<Double> {
  for (const found of everyMatch(text, threeWords)) {
    const [, once = '', again = ''] = found
    const [a, b, c] = once.toLowerCase().split(' ')
    // Names and the cells of tables stand in capitals.
    if (a !== b && b !== c && once.length > 8 && /\p{Ll}/u.test(again.charAt(0)) && text.split(once).length < 5)
      yield { index: found.index, printed: found[0], once }
  }
}

/** "the minutes of the meeting of the Council meeting held on 4 May": "the Annual Parish Meeting" is what may meet. */
const meetingTwice =
  /\bmeeting of (?:the )?(?:\p{L}+ ){0,3}(?:Council|Committee|Cabinet|Board) [Mm]eeting(?= (?:held|of|on|which|dated|that took)\b)/gu
/** "It was agreed that it was agreed to buy a mower" */
const actTwice = /\b([Ii]t was (agreed|resolved|noted|reported|decided)) that it was \2\b/g
/** "For: Cllrs. Cllrs. Elm, Fir" */
const titleTwice = /\b(Cllrs?|Mrs?|Ms|Dr|Messrs|Crs?)\. \1(?=\.? \p{Lu})/gu

/** "Present: Present: Ann Elm" */
const labelTwice =
  /^\W{0,3}(Present|Apologies|Attendance|In attendance|Absent|Attendees|Minutes|Resolved|RESOLVED|PRESENT|APOLOGIES): \1:/gu
/** "letters had been received from the following bodies had been received and read": nothing stands between that would open a clause. */
const verbTwice =
  /\b((?:had|have|has) been \p{Ll}{3,}ed)(?: (?!that\b|which\b|who\b|and\b|but\b|or\b|when\b|where\b|if\b|as\b|because\b|it\b)[\p{L}’'-]+){1,10} \1\b/gu

function* doubles(text: string, allowed: Set<string>): Generator<Double> {
  for (const found of /: \p{Lu}[^:]{5,12}:/u.test(text) ? everyMatch(text, labelTwice) : [])
    yield { index: found.index, printed: found[0], once: `${found[1]}:` }
  for (const found of / been \w+ed .* been \w+ed /.test(text) ? everyMatch(text, verbTwice) : []) {
    if (!/\b(?:that|which|who) $/.test(text.slice(Math.max(0, found.index - 8), found.index)))
      yield { index: found.index, printed: found[0] }
  }
  for (const found of /eeting of /.test(text) ? everyMatch(text, meetingTwice) : []) yield { index: found.index, printed: found[0] }
  for (const found of / that it was /.test(text) ? everyMatch(text, actTwice) : [])
    yield { index: found.index, printed: found[0], once: found[1] as string }
  for (const found of everyMatch(text, titleTwice)) yield { index: found.index, printed: found[0], once: found[1] as string }
  if (/\b(?:the|an?) (?:an?|the|h(?:is|er)|their|its|our|th[eo]se)\b/i.test(text)) {
    for (const found of everyMatch(text, twoArticles)) yield { index: found.index, printed: found[0] }
  }
  const repeated = repeats(text)
  if (repeated.phrase) {
    for (const found of everyMatch(text, phraseTwice)) yield { index: found.index, printed: found[0], once: found[1] as string }
    for (const found of everyMatch(text, nameTwice)) {
      const once = found[1] as string
      // Of a table whose cells ran together the words stand there again and again.
      if (text.split(once).length === 3) yield { index: found.index, printed: found[0], once }
    }
  }
  if (repeated.three) yield* threeTwice(text)
  if (!repeated.word) return
  for (const found of everyMatch(text, doubled)) {
    const word = (found[1] as string).toLowerCase()
    const end = found.index + found[0].length
    // "she had had had": grammar doubles, and never trebles.
    const treble = text.slice(end).toLowerCase().startsWith(` ${word} `) && !echo.has(word)
    // "Apologies apologies were received": a title and the text behind it.
    if (found.index === 0 && !small.has(word) && isCapital(found[1] as string) && !isCapital(found[2] as string)) continue
    if ((emphasis.has(word) && !treble) || allowed.has(word) || !isWord(found[1] as string, found[2] as string)) continue
    if ((word === 'in' || word === 'on') && phrasal.test(text.slice(Math.max(0, found.index - 12), found.index))) continue
    // "any that were were mended", "what it is is a lane"; "It was was put" opens a sentence.
    const before = text.slice(Math.max(0, found.index - 8), found.index)
    if (
      /^(?:is|was|are|were)$/.test(word) &&
      /\b(?:that|what|which|who|it|there|they|he|she) $/i.test(before) &&
      !/(?:^|[.!?:] )(?:It|There|They|He|She) $/.test(before)
    )
      continue
    if (word === 'that' && !slipAfterThat.test(text.slice(end, end + 12))) continue
    yield { index: found.index, printed: found[0], once: found[1] as string }
  }
}

/** Whether a word, or two words, and what follows begin alike: cheaper than the patterns, which are needed for few blocks. */
function repeats(text: string): { word: boolean; phrase: boolean; three: boolean } {
  const words = text.toLowerCase().split(' ')
  const alike = (a: string | undefined, b: string) => a !== undefined && a !== '' && b.startsWith(a)
  return {
    word: words.some((word, i) => alike(words[i - 1], word)),
    phrase: words.some((word, i) => alike(words[i - 2], word) && words[i - 1] === words[i - 3]),
    three: [3, 4, 5, 6, 7].some((count) =>
      words.some(
        (word, i) => alike(words[i - count], word) && words[i - 1] === words[i - 1 - count] && words[i - 2] === words[i - 2 - count],
      ),
    ),
  }
}

const short = new Set('am an as at be by do go he if in is it me my of on or so to up us we'.split(' '))
/** "Members who had logged in in time", "the debate went on on Monday", "the bill was passed on on Friday", "handed it in in person". */
const phrasal =
  /\b(?:log|logged|logging|sign|signed|opt|opted|carry|carried|go|going|went|move|moved|drop|dropped|dial|dialled|phone|phoned|vote|voted|bring|brought|come|came|turn|turned|built|build|join|joined|take|took|taken|pass|passed|leave|left|put|let|hand|handed|switch|switched|keep|kept|call|called|send|sent|give|gave|given|get|got|fill|filled|book|booked|stay|stayed|live|it|them|him|her|this) $/i

const small = new Set('a an and are as at be by for from in is it of on or that the these they this to was were with'.split(' '))

/**
 * Not a name ("Pago Pago"), not a heading run together with its text ("Correspondence Correspondence as
 * circulated was noted"), not the noise of a scan ("nnn nnn", "ne ne").
 */
function isWord(first: string, second: string): boolean {
  const lower = first.toLowerCase()
  // "A A Elm": initials.
  if (lower.length === 1) return first === 'a' || second === 'a'
  // "For For Against": the cells of a recorded vote.
  if (first === 'For' && second === 'For') return false
  if (lower.length === 2) return short.has(lower) && (small.has(lower) || !isCapital(second))
  if (!/[aeiouy]/.test(lower) || /(.)\1\1/.test(lower)) return false
  return small.has(lower) || !isCapital(second)
}

function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase()
}
