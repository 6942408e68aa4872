/**
 * The rules, in the order in which `minutebook rules` lists them, and the checkers made of them.
 *
 * Adding a rule is one file in rules/ and one line here. A checker is one frozen unified processor: it is
 * built once for a configuration, not once for a file.
 */
import { type Processor, unified } from 'unified'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Minutes } from '../tree.ts'
import type { Rule, RuleConfig, Severity } from './rule.ts'
import { doubledWords } from './rules/doubled-words.ts'
import { withoutSuppressed } from './suppress.ts'

export const rules: Rule[] = [doubledWords]

export const presets = ['recommended', 'strict'] as const
export type Preset = (typeof presets)[number]

/** What is asked of each rule by name, over what the preset asks. */
export type RuleSettings = Record<string, RuleConfig>

export interface CheckerOptions {
  preset?: Preset
  settings?: RuleSettings
  /** Rules that plug-in packages bring along. */
  more?: Rule[]
}

/** Runs rules over one document; returns its messages in the order of their places. */
export type Checker = (tree: Minutes, file: VFile) => VFileMessage[]

/** The severity that a preset gives a rule. */
export function severityIn(preset: Preset, rule: Rule): Severity | 'off' {
  return preset === 'strict' || rule.preset === 'recommended' ? rule.severity : 'off'
}

/** Makes a checker of a preset and settings. */
export function createChecker({ preset = 'recommended', settings = {}, more = [] }: CheckerOptions = {}): Checker {
  const processor = unified()
  for (const rule of [...rules, ...more]) {
    const [severity, options] = settings[rule.name] ?? [severityIn(preset, rule)]
    if (severity !== 'off') processor.use(rule.plugin, [severity, options])
  }
  processor.freeze()
  return (tree, file) => {
    ;(processor as unknown as Processor).runSync(tree, file)
    return withoutSuppressed(file).sort(byPlace)
  }
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (a.ruleId ?? '').localeCompare(b.ruleId ?? '', 'en')
}
