/** `minutebook rules`: what check looks for. */
import { writeAll } from '../batch/write-all.ts'
import { rules as ownRules } from '../check/index.ts'
import { groups, type Rule } from '../check/rule.ts'
import { ConfigError, loadConfig } from '../config/index.ts'
import { clean } from './exit.ts'
import { cut } from './wrap.ts'

/** The rules that hold here: ours, and those of the plug-ins that the configuration names. */
export async function knownRules(): Promise<Rule[]> {
  try {
    return [...ownRules, ...(await loadConfig(process.cwd())).pluginRules]
  } catch (error) {
    // What is wrong with a configuration is said by `check`.
    if (error instanceof ConfigError) return [...ownRules]
    throw error
  }
}

/** Returns the exit code. */
export async function listRules({ json }: { json?: boolean }): Promise<number> {
  const rules = await knownRules()
  if (json) {
    const listed = rules.map(({ name, group, severity, preset, summary, fixable = false, options = {} }) => ({
      name,
      group,
      severity,
      preset,
      fixable,
      summary,
      options: Object.fromEntries(Object.entries(options).map(([key, option]) => [key, { default: option.default, about: option.about }])),
    }))
    writeAll(1, `${JSON.stringify(listed, null, 2)}\n`)
    return clean
  }
  const { Chalk, supportsColor } = await import('chalk')
  const paint = new Chalk({ level: supportsColor && process.stdout.isTTY ? supportsColor.level : 0 })
  const width = process.stdout.columns ?? 160
  const longest = Math.max(...rules.map(({ name }) => name.length))
  const lines: string[] = []
  for (const group of groups) {
    lines.push(paint.bold(group))
    for (const { name, severity, preset, summary, fixable } of rules.filter((rule) => rule.group === group)) {
      const shown = severity === 'error' ? paint.red('error') : paint.yellow('warn ')
      const marks = `${preset === 'strict' ? ' (strict)' : ''}${fixable ? ' (--fix)' : ''}`
      lines.push(`  ${name.padEnd(longest)}  ${shown}  ${cut(summary, width - longest - 11 - marks.length)}${paint.dim(marks)}`)
    }
    lines.push('')
  }
  lines.push(`${rules.length} rules. \`minutebook explain RULE\` tells why a rule exists and shows what breaks it.`)
  writeAll(1, `${lines.join('\n')}\n`)
  return clean
}
