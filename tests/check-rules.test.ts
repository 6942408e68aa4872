// Every example of every rule is run: what it reports, where, and what `--fix` makes of it.
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkDocument } from '../src/check/document.ts'
import { createChecker, rules } from '../src/check/index.ts'
import { exampleText, type Rule } from '../src/check/rule.ts'
import { applyFixes } from '../src/fix/apply.ts'
import { open, parse } from '../src/index.ts'

const off = Object.fromEntries(rules.map((rule) => [rule.name, ['off'] as ['off']]))

async function findings(rule: Rule, text: string, ending = 'txt', options?: Record<string, unknown>) {
  const checker = createChecker({ settings: { ...off, [rule.name]: options ? ['error', options] : ['error'] } })
  const found = await checkDocument(open(text, { path: `example.${ending}` }), parse, checker)
  return found.filter((finding) => finding.rule === rule.name)
}

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.map((example, i) => [i + 1, example] as const))('example %i', async (_, example) => {
    const text = exampleText(example.text)
    const found = await findings(rule, text, example.as, example.options)
    expect(found.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(example.reports ?? [])
    if (example.fixed !== undefined) expect(applyFixes(text, found, new Set([rule.name])).text).toBe(exampleText(example.fixed))
  })

  test('has documentation, a bad example, and repairs that are shown', () => {
    expect(rule.summary).toMatch(/^\p{Lu}.*\.$/su)
    expect(rule.why.length).toBeGreaterThan(60)
    // A rule about Word files has no example that a text could be.
    if (rule.name !== 'bold-heading') expect(rule.examples.some((example) => example.reports?.length)).toBe(true)
    if (rule.fixable) expect(rule.examples.some((example) => example.fixed !== undefined)).toBe(true)
  })
})

test('every rule file stands in the index, under its own name', () => {
  const files = readdirSync(new URL('../src/check/rules', import.meta.url)).map((name) => name.replace(/\.ts$/, ''))
  expect(rules.map(({ name }) => name).sort()).toEqual(files.sort())
})
