// Rules never throw, point into the text, and take time that grows with the text, whatever they are given.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDocument } from '../src/check/document.ts'
import { createChecker, rules } from '../src/check/index.ts'
import { exampleText } from '../src/check/rule.ts'
import { applyFixes } from '../src/fix/apply.ts'
import { open, parse } from '../src/index.ts'

const checker = createChecker({ preset: 'strict' })
const check = (text: string, path = 'x.txt') => checkDocument(open(text, { path }), parse, checker)
const documents = rules.flatMap(({ examples }) => examples.map(({ text }) => exampleText(text)))
const fixable = new Set(rules.filter((rule) => rule.fixable).map(({ name }) => name))

/** Lines of the examples, in any order, with pieces cut out and strange ones put in. */
const mutated = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...documents.flatMap((text) => text.split('\n'))) },
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '',
        '(a)',
        '•',
        'RESOLVED:',
        'For (3):',
        '31/31/2030',
        '\u00a0',
        '| a | b |',
        '5.',
        'That that',
        'Agenda item',
        'Minutes:',
        '\ufffd',
      ),
    ),
    { maxLength: 60 },
  )
  .map((lines) => lines.join('\n'))

describe('any text', () => {
  test('gives findings that point into it, and repairs that end', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, fc.constantFrom('x.txt', 'x.md', 'x.html'), async (text, path) => {
        // Of nothing, opening says so.
        fc.pre(text.trim() !== '')
        const length = text.length
        for (const finding of await check(text, path)) {
          // What stands in quotation marks are the document's words, be it "Councillor undefined".
          expect(finding.message.replace(/`[^`]*`/g, '')).not.toMatch(/undefined|NaN|\[object/)
          if (finding.offset === null || finding.end_offset === null) continue
          expect(finding.offset).toBeGreaterThanOrEqual(0)
          expect(finding.end_offset).toBeGreaterThanOrEqual(finding.offset)
          expect(finding.end_offset).toBeLessThanOrEqual(length + 1)
          expect(finding.line).toBeGreaterThan(0)
        }
        if (path !== 'x.txt') return
        const found = await check(text)
        const { fixed } = applyFixes(text, found, fixable)
        expect(fixed.length).toBeLessThanOrEqual(found.length)
      }),
      { numRuns: 60 },
    )
  }, 120_000)
})

describe('long text', () => {
  const page = (words: string) => `Agenda item\n\nBudget\n\nMinutes:\n\n${words}\n`
  test.each([
    ['words', 'the '],
    ['brackets', '(('],
    ['figures', '1 '],
    ['dates', '30 June 31 '],
    ['names', 'Councillor A. '],
    ['capitals', 'AB CD '],
    ['points', '. . ,, '],
    ['markup', '<a &amp; '],
    ['mojibake', 'â€'],
    ['glued', 'ofNorth'],
    ['members', "Members' "],
  ])(
    'of %s takes time that grows with it',
    async (_, piece) => {
      const time = async (length: number) => {
        const text = page(piece.repeat(length / piece.length))
        const began = performance.now()
        const file = open(text, { path: 'x.txt' })
        const tree = await parse(file)
        const parsed = performance.now()
        checker(tree, file)
        return { check: performance.now() - parsed, parse: parsed - began }
      }
      await time(2_000)
      const small = await time(10_000)
      const large = await time(40_000)
      // Four times the text; a busy machine may add as much again. Quadratic time would be sixteen times.
      expect(large.check).toBeLessThan(Math.max(400, small.check * 10))
    },
    60_000,
  )
})
