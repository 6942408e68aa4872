/** A look for the words of a topic saves time and decides nothing: without it the same is read. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { minutebook } from '../src/index.ts'
import { speaksOf } from '../src/language/topics.ts'
import { topicWords } from '../src/vocabulary/topics.ts'

let withoutLooks: typeof minutebook

beforeAll(async () => {
  vi.resetModules()
  vi.doMock('../src/language/topics.ts', () => ({ speaksOf: () => true }))
  withoutLooks = (await import('../src/index.ts')).minutebook
})

const folder = fileURLToPath(new URL('../fixtures', import.meta.url))
const fixtures = (readdirSync(folder, { recursive: true }) as string[]).filter(
  (name) => /\.(?:txt|html?|md|docx)$/.test(name) && statSync(join(folder, name)).isFile(),
)

test.each(fixtures)('%s is read alike', async (name) => {
  const bytes = readFileSync(join(folder, name))
  expect(await minutebook(bytes, name)).toEqual(await withoutLooks(bytes, name))
})

/** Words of minutes, those of the topics among them, in small and capital letters, run together with figures and signs. */
const ofTopics = Object.values(topicWords).flatMap((words) => words.replaceAll('*', 'ed').split(' '))
const others =
  'the a and it was were is that this to in on of by with had be Councillor Cllr Mr Members Committee Council Chair Elm Fir minutes report motion vote for against record true 5 2 2-1 : ; , – ( ) “ ”'
const word = fc
  .oneof(fc.constantFrom(...ofTopics), fc.constantFrom(...others.split(' ')))
  .chain((one) =>
    fc.constantFrom(one, one, one, one.toUpperCase(), one.charAt(0).toUpperCase() + one.slice(1), `${one}5`, `5${one}`, `${one}ſ`),
  )
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(' ')}.`)
const paragraphs = fc.array(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
  { minLength: 1, maxLength: 6 },
)

test('sentences of any words are read alike', async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs, async (lines) => {
      const text = `Agenda item\n\nFerry Fares\n\nMinutes:\n\n${lines.join('\n\n')}\n`
      expect(await minutebook(text)).toEqual(await withoutLooks(text))
    }),
    { numRuns: 300 },
  )
})

describe('speaksOf', () => {
  test.each([
    ['Seconded by Councillor Fir.', 'seconding', true],
    ['The second-hand lorry', 'seconding', true],
    ['The Secretary', 'seconding', false],
    ['two ABSTENTIONS', 'voter', true],
    ['12voted', 'voter', true],
    ['voted12', 'voter', false],
    ['carried', 'number', false],
    ['carried 4-0', 'number', true],
    ['', 'number', false],
  ] as const)('%s: %s %s', (text, topic, expected) => {
    expect(speaksOf(text, topic)).toBe(expected)
  })
})
