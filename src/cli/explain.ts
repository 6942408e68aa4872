/** `minutebook explain`: one rule, for a person who was told that it was broken. */
import { writeAll } from '../batch/write-all.ts'
import { type Example, exampleText } from '../check/rule.ts'
import { nearest } from '../config/nearest.ts'
import { clean, UsageError } from './exit.ts'
import { readerMessages } from './reader-messages.ts'
import { knownRules } from './rules.ts'
import { wrap } from './wrap.ts'

/** Returns the exit code. */
export async function explain(name: string): Promise<number> {
  const rules = await knownRules()
  const rule = rules.find((one) => one.name === name)
  if (!rule) {
    const said = readerMessages[name.replace(/^minutebook:/, '')]
    if (said !== undefined) {
      const width = Math.min(process.stdout.columns ?? 100, 100)
      writeAll(
        1,
        `${[name, 'no rule, but what is said of a document that could not be read as minutes or not in full', '', ...wrap(said, width)].join('\n')}\n`,
      )
      return clean
    }
    const names = rules.map((one) => one.name)
    const slip = nearest(name, names)
    const near = slip ? [slip] : names.filter((one) => one.split('-').some((part) => name.split('-').includes(part)))
    throw new UsageError(
      `there is no rule ${name}${near.length > 0 ? `; did you mean ${near.join(', ')}?` : '; `minutebook rules` lists them'}`,
    )
  }
  const { Chalk, supportsColor } = await import('chalk')
  const paint = new Chalk({ level: supportsColor && process.stdout.isTTY ? supportsColor.level : 0 })
  const width = Math.min(process.stdout.columns ?? 100, 100)
  const facts = [
    rule.severity === 'error' ? 'an error' : 'a warning',
    rule.preset === 'strict' ? 'in the strict preset only' : 'in the recommended preset',
    ...(rule.fixable ? ['repaired by --fix'] : []),
  ]
  const lines = [
    paint.bold(rule.name),
    `${rule.group}; ${facts.join(', ')}`,
    '',
    ...wrap(rule.summary, width),
    '',
    ...wrap(rule.why.replace(/\s+/g, ' '), width),
  ]
  for (const [key, option] of Object.entries(rule.options ?? {})) {
    lines.push('', `Option ${paint.bold(key)} (default ${JSON.stringify(option.default)}): ${option.about}`)
  }
  const bad = rule.examples.filter(({ reports }) => reports?.length)
  const good = rule.examples.filter(({ reports }) => !reports?.length)
  for (const example of bad)
    lines.push('', paint.red('Reported:'), ...document(example), ...(example.reports ?? []).map((report) => paint.dim(`  → ${report}`)))
  for (const example of good) lines.push('', paint.green('Left alone:'), ...document(example))
  writeAll(1, `${lines.join('\n')}\n`)
  return clean
}

function document({ text, options }: Example): string[] {
  const lines = exampleText(text).trimEnd().split('\n')
  return [...(options ? [`  (with the options ${JSON.stringify(options)})`] : []), ...lines.map((line) => `  | ${line}`.trimEnd())]
}
