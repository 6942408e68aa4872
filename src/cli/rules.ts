/** `minutebook rules`: what check looks for. */
import { writeAll } from '../batch/write-all.ts'
import { rules } from '../check/index.ts'
import { groups } from '../check/rule.ts'
import { clean } from './exit.ts'
import { cut } from './wrap.ts'

/** Returns the exit code. */
export async function listRules({ json }: { json?: boolean }): Promise<number> {
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
