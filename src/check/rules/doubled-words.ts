import { wordsOf } from '../blocks.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

/** Two equal words with only a space between: "the the", "That that". */
const doubled = /(?<![\p{L}\p{N}'’.-])(\p{L}[\p{L}'’]*) (\1)(?![\p{L}\p{N}'’]|-\p{L}|\.\p{L})/giu

/** Doubled on purpose or by grammar: "had had concerns", "very very grateful", "Wagga Wagga" is for the option. */
const emphasis = new Set(['had', 'very', 'really', 'many', 'much', 'so', 'far', 'long', 'more', 'ha', 'no', 'hear', 'knock', 'bye', 'blah'])

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

          The Treasurer explained that the service had had to grow, and that that work would go on.
        `,
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
      if (!hasDouble(block.value)) continue
      for (const found of block.value.matchAll(doubled)) {
        const word = (found[1] as string).toLowerCase()
        const end = found.index + found[0].length
        if (emphasis.has(word) || allowed.has(word) || !isWord(found[1] as string, found[2] as string)) continue
        if ((word === 'in' || word === 'on') && phrasal.test(block.value.slice(Math.max(0, found.index - 12), found.index))) continue
        if (word === 'that' && !slipAfterThat.test(block.value.slice(end, end + 12))) continue
        const message = file.message(`Unexpected \`${found[0]}\`, expected \`${found[1]}\``, {
          place: place(file, placeOfWords(file, block, found.index, end)),
        })
        message.actual = found[0]
        message.expected = [found[1] as string]
      }
    }
  },
)

/** Whether a word and the next begin alike: cheaper than the pattern, which is needed for few blocks. */
function hasDouble(text: string): boolean {
  let before = ''
  for (const word of text.split(' ')) {
    if (before !== '' && word.length >= before.length && word.slice(0, before.length).toLowerCase() === before) return true
    before = word.toLowerCase()
  }
  return false
}

const short = new Set('am an as at be by do go he if in is it me my of on or so to up us we'.split(' '))
/** "Members who had logged in in time", "the debate went on on Monday". */
const phrasal =
  /\b(?:log|logged|logging|sign|signed|opt|opted|carry|carried|go|going|went|move|moved|drop|dropped|dial|dialled|phone|phoned|vote|voted|bring|brought|come|came|turn|turned|built|build|join|joined|take|took|taken) $/i

const small = new Set('a an and are as at be by for from in is it of on or that the these they this to was were with'.split(' '))

/**
 * Not a name ("Pago Pago"), not a heading run together with its text ("Correspondence Correspondence as
 * circulated was noted"), not the noise of a scan ("nnn nnn", "ne ne").
 */
function isWord(first: string, second: string): boolean {
  const lower = first.toLowerCase()
  if (lower.length === 1) return lower === 'a'
  if (lower.length === 2) return short.has(lower) && (small.has(lower) || !isCapital(second))
  if (!/[aeiouy]/.test(lower) || /(.)\1\1/.test(lower)) return false
  return small.has(lower) || !isCapital(second)
}

function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase()
}
