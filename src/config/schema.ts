/** What a configuration may say, as zod schemas made from the rules; and its faults, in words, with their places. */
import { z } from 'zod'
import { presets } from '../check/index.ts'
import type { OptionDocs, Rule } from '../check/rule.ts'
import type { Config } from './index.ts'
import { nearest } from './nearest.ts'
import { placeOfKey } from './place.ts'

const severity = z.enum(['off', 'warn', 'error'])

/** The schema of the whole configuration; the rules known are those of minutebook and of the plug-in packages. */
export function configSchema(rules: Rule[]): z.ZodType<Config> {
  const settings = z.strictObject(Object.fromEntries(rules.map((rule) => [rule.name, settingSchema(rule).optional()])))
  const preset = z.enum(presets)
  const globs = z.union([z.string(), z.array(z.string())])
  return z.strictObject({
    $schema: z.string().optional(),
    preset: preset.optional(),
    rules: settings.optional(),
    overrides: z.array(z.strictObject({ files: globs, preset: preset.optional(), rules: settings.optional() })).optional(),
    plugins: z.array(z.string()).optional(),
    ignore: globs.optional(),
    baseline: z.string().optional(),
  }) as unknown as z.ZodType<Config>
}

function settingSchema(rule: Rule) {
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [name, optionSchema(option).optional()])
  return z.union([severity, z.tuple([severity]), z.tuple([severity, z.strictObject(Object.fromEntries(options))])])
}

function optionSchema(option: OptionDocs): z.ZodType {
  if (option.oneOf) return z.enum(option.oneOf)
  if (Array.isArray(option.default)) return z.array(z.string())
  if (typeof option.default === 'number') return z.number()
  return typeof option.default === 'boolean' ? z.boolean() : z.string()
}

/**
 * Checks a configuration.
 *
 * @param value what the loader gave
 * @param path  the file it came from
 * @param text  that file's text, for the places of faults
 * @returns the faults, one line each: "minutebook.config.json:4:5: rules.doubled-word: …"; none where it is right
 */
export function configFaults(value: unknown, rules: Rule[], path: string, text: string): string[] {
  const checked = configSchema(rules).safeParse(value)
  if (checked.success) return []
  return checked.error.issues
    .flatMap((issue) => faults(issue, rules))
    .map(({ keys, what }) => {
      const at = placeOfKey(text, keys)
      const place = at ? `:${at.line}:${at.column}` : ''
      return `${path}${place}: ${keys.length > 0 ? `${keys.join('.')}: ` : ''}${what}`
    })
}

interface Fault {
  keys: (string | number)[]
  what: string
}

function faults(issue: z.core.$ZodIssue, rules: Rule[]): Fault[] {
  const keys = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  if (issue.code === 'unrecognized_keys') {
    const what = (key: string) =>
      keys.at(-1) === 'rules' ? unknownRule(key, rules) : keys.at(-3) === 'rules' ? unknownOption(keys.at(-2), rules) : unknownKey(key)
    return issue.keys.map((key) => ({ keys: [...keys, key], what: what(key) }))
  }
  if (issue.code === 'invalid_union' && keys.at(-2) === 'rules') return settingFaults(issue, keys, rules)
  if (issue.code === 'invalid_value') return [{ keys, what: `expected ${issue.values.map((value) => `"${String(value)}"`).join(', ')}` }]
  return [{ keys, what: issue.message.replace(/^Invalid input: /, '') }]
}

/** A rule's setting is one of three forms; only the form that was meant is worth a word. */
function settingFaults(issue: z.core.$ZodIssueInvalidUnion, keys: (string | number)[], rules: Rule[]): Fault[] {
  const inOptions = issue.errors.find((errors) => errors.length > 0 && errors.every((error) => error.path[0] === 1))
  if (inOptions) return inOptions.flatMap((error) => faults({ ...error, path: [...keys, ...error.path] }, rules))
  return [{ keys, what: 'expected "off", "warn" or "error", or a list of one of these and the rule\'s options' }]
}

function unknownOption(name: string | number | undefined, rules: Rule[]): string {
  const known = Object.keys(rules.find((rule) => rule.name === name)?.options ?? {})
  return `unknown option; ${known.length > 0 ? `the rule has ${known.join(', ')}` : 'the rule has none'}`
}

function unknownKey(key: string): string {
  const near = nearest(key, ['preset', 'rules', 'overrides', 'plugins', 'ignore', 'baseline', 'files'])
  return near ? `unknown key; did you mean "${near}"?` : 'unknown key'
}

function unknownRule(name: string, rules: Rule[]): string {
  const near = nearest(
    name,
    rules.map((rule) => rule.name),
  )
  return near ? `unknown rule; did you mean "${near}"?` : 'unknown rule; `minutebook rules` lists them'
}
