/** What `check`, `rules` and `explain` are called and take; what they do is imported when they are asked for. */
import { type Command, Option } from 'commander'

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('Check minutes for slips before they are published.')
    .exitOverride()
    .argument('[paths...]', 'files, folders, globs, or - for standard input')
    .option('-f, --format <format>', 'text, json, github, sarif, junit or gitlab', 'text')
    .option('-q, --quiet', 'errors only; no progress')
    .option('--max-warnings <number>', 'exit 1 when there are more warnings than this')
    .option('--exit-zero', 'exit 0 also when there are errors')
    .option('-c, --config <file>', 'this configuration, and no other')
    .option('--no-config', 'no configuration')
    .option('--preset <name>', 'recommended or strict')
    .option('--rule <name:severity>', 'set a rule: "clause-labels:off"; may be given again', collect, [])
    .option('--print-config [file]', 'print the configuration that holds for a file, and stop')
    .option('--baseline <file>', 'leave out what this file allows')
    .option('--update-baseline', 'write what is found to the baseline, and report nothing')
    .option('--fix', 'repair text and Markdown files where that is safe')
    .option('--fix-dry-run', 'print the repairs as a diff, and write nothing')
    .option('--cache [folder]', 'skip files that have not changed (default folder: .minutebook-cache)')
    .option('--stdin-filename <name>', 'what standard input is called; its ending helps to tell the format')
    .option('--files-from <list>', 'a file with one path a line, or - for standard input')
    .option('-j, --jobs <number>', 'threads to work with in large batches (default: as many as there are processors)')
    .option('--shard <i/n>', 'every n-th file, beginning with the i-th')
    .option('--color', 'colours also where the output is no terminal')
    .option('--no-color', 'no colours')
    .addOption(new Option('--worker-memory <MB>', 'memory that one worker thread may use').default('1024'))
    .addOption(new Option('--timeout <seconds>', 'time that one document may take in a worker thread').default('300'))
    .addHelpText(
      'after',
      `
Examples:
  minutebook check draft.docx
  minutebook check minutes/ --preset strict --max-warnings 0
  minutebook check "minutes/**/*.md" --fix-dry-run
  minutebook check minutes/ --format sarif > minutes.sarif

Exit code: 0 no errors, 1 errors or too many warnings, 2 wrong use.`,
    )
    .action(async (paths, flags) => {
      const { check } = await import('./check-run.ts')
      process.exitCode = await check(paths, flags)
    })
}

export function addRules(program: Command): void {
  program
    .command('rules')
    .description('List the rules of check.')
    .exitOverride()
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  minutebook rules')
    .action(async (flags) => {
      const { listRules } = await import('./rules.ts')
      process.exitCode = await listRules(flags)
    })
}

export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('Tell why a rule exists, with minutes that break it and minutes that keep it.')
    .exitOverride()
    .argument('<rule>', 'the name of a rule')
    .addHelpText('after', '\nExample:\n  minutebook explain doubled-words')
    .action(async (name) => {
      const { explain } = await import('./explain.ts')
      process.exitCode = await explain(name)
    })
}

function collect(value: string, before: string[]): string[] {
  return [...before, value]
}
