// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code as text
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { lettersWrittenOut } from '../scripts/letters-written-out.mjs'
import { withoutUnicodeFlag } from '../scripts/unicode-flag.mjs'

it('is taken from patterns whose letters are written out, and from those that are put together', () => {
  expect(withoutUnicodeFlag('a = /[^.;]{3,60}/iu')).toBe('a = /[^.;]{3,60}/i')
  expect(withoutUnicodeFlag(lettersWrittenOut('b = /^\\p{M}/u.test(text)'))).toBe('b = /^[\\u0300-\\u036f]/.test(text)')
  expect(withoutUnicodeFlag('c = new RegExp(`(?:${words})`, "giu")')).toBe('c = new RegExp(`(?:${words})`, "gi")')
  expect(withoutUnicodeFlag('d = new RegExp(e, "i").test("u")')).toBe('d = new RegExp(e, "i").test("u")')
})

it('is left where a pattern needs it', () => {
  for (const code of ['/\\p{P}/u', '/\\u{1f4cc}/u', '/[📌📍]/u', 'a = "^\\\\p{S}"; b = new RegExp(a, "u")'])
    expect(withoutUnicodeFlag(code)).toBe(code)
})

it('leaves the meaning of our patterns: none has a sign that stands for two', () => {
  expect(readFileSync('dist/command.cjs', 'latin1')).toMatch(/\.test\(/)
  expect(readFileSync('dist/index.js', 'utf8').match(/\/[gimsy]*u[gimsy]*\.(?:test|exec)\(/g)).toBeNull()
})
