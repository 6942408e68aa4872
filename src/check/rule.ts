/**
 * What a rule is: its documentation, its examples and its code in one object.
 *
 * The code is a unified plugin made by `lintRule`: given the tree of the minutes and their file, it leaves
 * `file.message`s that say "Unexpected X, expected Y", with the place. Rules read the tree and never change it.
 */
import type { Plugin } from 'unified'
import { lintRule } from 'unified-lint-rule'
import type { VFile } from 'vfile'
import type { Minutes } from '../tree.ts'

export const groups = ['items', 'decisions', 'votes', 'people', 'dates', 'form'] as const
export type Group = (typeof groups)[number]

/** error: the document contradicts itself or the calendar; warn: a person should look. */
export type Severity = 'error' | 'warn'

/** Minutes that show what a rule reports (`reports` not empty) or leaves alone. Run as tests. */
export interface Example {
  /** The document; the indentation common to its lines is taken off. */
  text: string
  /** Ending that tells the format; without it, plain text. */
  as?: 'txt' | 'md' | 'html'
  /** "line:column message" of every finding, in order; none for good minutes. */
  reports?: string[]
  /** The document after `--fix`. */
  fixed?: string
  options?: Record<string, unknown>
}

export type OptionValue = string | number | boolean | string[]

export interface OptionDocs<T extends OptionValue = OptionValue> {
  default: T
  about: string
  /** The values allowed, where they are few. */
  oneOf?: string[]
}

export interface RuleDocs<Options extends Record<string, OptionValue> = Record<string, OptionValue>> {
  name: string
  group: Group
  severity: Severity
  /** strict: only in the preset `strict`. */
  preset: 'recommended' | 'strict'
  /** One line for lists: what good minutes do. */
  summary: string
  /** Why the rule exists: what goes wrong for a reader when it is broken. */
  why: string
  /** `--fix` may replace what the message quotes (`actual`) by the one thing expected. */
  fixable?: boolean
  options?: { [K in keyof Options]: OptionDocs<Options[K]> }
  examples: Example[]
}

/** [severity, options] as lintRule takes it. */
export type RuleConfig = [severity: Severity | 'off', options?: Record<string, unknown>]

export interface Rule extends RuleDocs {
  plugin: Plugin<[RuleConfig?], Minutes>
}

/**
 * Makes a rule of its documentation and its code.
 *
 * @param docs  what the rule is called, demands and shows
 * @param code  leaves messages on the file; options are complete, defaults filled in
 */
export function rule<Options extends Record<string, OptionValue> = Record<never, never>>(
  docs: RuleDocs<Options>,
  code: (tree: Minutes, file: VFile, options: Options) => void,
): Rule {
  const defaults = Object.fromEntries(
    Object.entries<OptionDocs>(docs.options ?? ({} as Record<string, OptionDocs>)).map(([key, option]) => [key, option.default]),
  )
  // "my-package/my-rule" is a rule of a package, and says so in its messages; ours have plain names.
  const [name, source = 'minutebook'] = docs.name.split('/').reverse()
  const plugin = lintRule<Minutes, Record<string, unknown>>({ origin: `${source}:${name}` }, (tree, file, options) => {
    code(tree, file, { ...defaults, ...options } as Options)
  })
  return { ...(docs as unknown as RuleDocs), plugin: plugin as Rule['plugin'] }
}

/** An example's document without the indentation that it has in the rule's file. */
export function exampleText(text: string): string {
  const lines = text.replace(/^\n/, '').replace(/\n *$/, '\n').split('\n')
  const margins = lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length)
  const margin = Math.min(...margins)
  return lines.map((line) => line.slice(margin)).join('\n')
}
