/** `everyMatch` finds what `matchAll` finds. */
import { expect, test } from 'vitest'
import { everyMatch } from '../src/language/matches.ts'

const same = (text: string, pattern: RegExp) =>
  expect(everyMatch(text, pattern).map((match) => [match.index, ...match])).toEqual(
    [...text.matchAll(pattern)].map((match) => [match.index, ...match]),
  )

test('the matches of a text, with their groups', () => {
  same('Elm, Fir and Oak', /(\p{Lu})\p{Ll}+/gu)
  same('nothing of it', /\d/g)
})

test('matches of no width', () => {
  same('one two', /\b/g)
  same('a 😀 b', /(?=.)/gu)
  same('a 😀 b', /(?=.)/g)
})

test('from the beginning, also where the pattern was in use', () => {
  const pattern = /\w+/g
  pattern.test('before')
  expect(everyMatch('one two', pattern).map(([word]) => word)).toEqual(['one', 'two'])
})
