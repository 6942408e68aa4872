import { everyMatch } from '../../language/matches.ts'
import { wordsOf } from '../blocks.ts'
import { placeOfWords, textOf } from '../place.ts'
import { unexpectedAt } from '../report.ts'
import { rule } from '../rule.ts'
import { impossible, labels, opens, verbs } from '../words/pairs.ts'

/** Words one by one, with what stands before each: only words with nothing but a space between are side by side. */
const word = /(?<![\p{L}\p{N}@./_’'-])(\p{L}\p{Ll}{0,6})(?= |$|[.,;:)])(?!\.\p{L})/gu

export const smallWords = rule(
  {
    name: 'small-words',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Small words stand in an order that a sentence can have: no "was were", "would been", "their the".',
    why: `"The gate should been mended" and "the matter was were deferred" come of a sentence that was written twice and joined. No spelling checker
marks them, as each word is one.`,
    examples: [
      {
        text: 'The gate should been mended. The matter was were deferred from he to her; the is no hedge, and your are a neighbour.\n',
        reports: [
          '1:10 Unexpected `should been`, expected another word or one between',
          '1:41 Unexpected `was were`, expected another word or one between',
          '1:59 Unexpected `from he`, expected another word or one between',
          '1:75 Unexpected `the is`, expected another word or one between',
          '1:96 Unexpected `your are`, expected another word or one between',
        ],
      },
      {
        text: 'Those who were are no longer. What it is is a lane. Ask if, when it was open, that is so. Option a is dear. They would, was the reply, could they. Will is here.\n',
      },
    ],
  },
  (tree, file) => {
    for (const { block } of wordsOf(tree)) {
      const words = block.value.split(' ')
      if (!words.some((one, i) => i > 0 && impossible.get((words[i - 1] as string).toLowerCase())?.has(one.replace(/[.,;:)]+$/, ''))))
        continue
      const found = everyMatch(block.value, word)
      for (const [i, { 0: second, index }] of found.entries()) {
        const before = found[i - 1]
        if (!before || before.index + before[0].length + 1 !== index) continue
        const first = before[0].toLowerCase()
        // "Will is the Treasurer", "A is dearer than B": with a capital it may be a name or a letter.
        if (!impossible.get(first)?.has(second) || (before[0] !== first && !/^(?:Its|Their|Our|Your|They|We|He|She)$/.test(before[0])))
          continue
        const ahead = /(\S+) $/.exec(block.value.slice(Math.max(0, before.index - 20), before.index))?.[1] ?? ''
        if (verbs.has(first) && opens.has(ahead.toLowerCase())) continue
        if (first === 'a' && (labels.test(ahead.toLowerCase()) || !/^\p{L}?\p{Ll}+$/u.test(ahead))) continue
        const printed = `${before[0]} ${second}`
        const at = placeOfWords(file, block, before.index, before.index + printed.length)
        const source = textOf(file).slice(at.start, at.end)
        // "the `this` value", an empty line or the end of the text between them: not a pair of one sentence.
        if (source.replace(/\s+/g, ' ') !== printed || /\n\s*\n/.test(source) || textOf(file).slice(at.end).trim() === '') continue
        unexpectedAt(file, at, printed, 'another word or one between')
      }
    }
  },
)
