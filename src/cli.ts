/**
 * The command line: what each command is called and takes. What it does is in cli/, imported when it is asked
 * for. Only here and there is anything printed or an exit code set.
 */

import { Command, CommanderError, Option } from 'commander'
import { writeAll } from './batch/write-all.ts'
import { addCheck, addExplain, addRules } from './cli/check.ts'
import { clean, findings, UsageError, wrongUse } from './cli/exit.ts'
import { parse } from './cli/parse.ts'
import { say, visible } from './cli/terminal.ts'
import { version } from './version.ts'

/** Runs the command line; returns the exit code. The caller ends the process: open pipes must not keep it. */
export async function main(argv: string[]): Promise<number> {
  const program = minutebook(argv[2])
  process.exitCode = clean
  try {
    await program.parseAsync(argv)
    return process.exitCode
  } catch (error) {
    return end(error, program, argv[2])
  }
}

const commands: Record<string, (program: Command) => void> = {
  parse: addParse,
  view: addView,
  text: addText,
  schema: addSchema,
  merge: addMerge,
  check: addCheck,
  rules: addRules,
  explain: addExplain,
}

/** The program with the command that is asked for, or with all where none is: setting one up takes a tenth of a millisecond. */
function minutebook(asked: string | undefined): Command {
  const program = new Command('minutebook')
  program
    .description('Committee minutes as data: meetings, items, speakers, decisions, motions and votes.')
    .version(version, '-V, --version')
    .exitOverride()
    .configureOutput({ writeOut: (text) => writeAll(1, text), writeErr: (text) => say(text.trimEnd()) })
    .addHelpText(
      'after',
      examples('minutebook view minutes.docx', 'minutebook parse minutes.docx', 'minutebook parse minutes/ --format csv --output tables/'),
    )
  const only = asked !== undefined && Object.hasOwn(commands, asked) ? commands[asked] : undefined
  for (const add of only ? [only] : Object.values(commands)) add(program)
  return program
}

function addParse(program: Command): void {
  program
    .command('parse')
    .description('Read minutes and write records: JSON, NDJSON or CSV.')
    .exitOverride()
    .argument('[paths...]', 'files, folders, globs, or - for standard input')
    .option('-f, --format <format>', 'json, ndjson or csv (default: by the ending of --output, else json)')
    .option('-o, --output <place>', 'a file, or for CSV a folder (default: standard output)')
    .option('-r, --records <type>', 'one record type only, one record a line or row: items, decisions, clauses, votes, …')
    .option('--excel', 'CSV for a spreadsheet: byte order mark, CRLF, and no cell that runs as a formula')
    .option('--stdin-filename <name>', 'what standard input is called; its ending helps to tell the format')
    .option('--files-from <list>', 'a file with one path a line, or - for standard input')
    .option('-q, --quiet', 'no progress and no summary')
    .option('-j, --jobs <number>', 'threads to work with in large batches (default: as many as there are processors)')
    .option('--resume', 'go on with a run that was broken off')
    .option('--cache [folder]', 'skip files that have not changed (default folder: .minutebook-cache)')
    .option('--shard <i/n>', 'every n-th file, beginning with the i-th')
    .option('--filter', 'lines of NDJSON in ({"id", "path"} or {"id", "name", "text"}), a line out for each')
    .addOption(new Option('--worker-memory <MB>', 'memory that one worker thread may use').default('1024'))
    .addOption(new Option('--timeout <seconds>', 'time that one document may take in a worker thread').default('300'))
    .addHelpText(
      'after',
      `${examples(
        'minutebook parse minutes.html',
        'minutebook parse "minutes/**/*.docx" --format ndjson --output all.ndjson',
        'minutebook parse minutes/ --format csv --excel --output tables/',
        'minutebook parse minutes/ --records decisions | jq .text',
        'curl -s https://example.org/minutes | minutebook parse - --stdin-filename minutes.html',
      )}\nExit code: 0 all read, 1 a file could not be read or holds no minutes, 2 wrong use.`,
    )
    .action(async (paths, flags) => {
      process.exitCode = await parse(paths, flags)
    })
}

function addView(program: Command): void {
  program
    .command('view')
    .description('Show a person what was found in minutes.')
    .exitOverride()
    .argument('<file>', 'a file, or - for standard input')
    .option('--stdin-filename <name>', 'what standard input is called')
    .addHelpText('after', examples('minutebook view minutes.docx', 'minutebook view minutes.docx | less -R'))
    .action(async (file, flags) => {
      const { view } = await import('./cli/view.ts')
      process.exitCode = await view(file, flags)
    })
}

function addText(program: Command): void {
  program
    .command('text')
    .description('Print the text that the positions in records point into.')
    .exitOverride()
    .argument('<file>', 'a file, or - for standard input')
    .option('--stdin-filename <name>', 'what standard input is called')
    .addHelpText('after', examples('minutebook text minutes.pdf'))
    .action(async (file, flags) => {
      const { text } = await import('./cli/text.ts')
      process.exitCode = await text(file, flags)
    })
}

function addSchema(program: Command): void {
  program
    .command('schema')
    .description('Print the JSON Schema of the records.')
    .exitOverride()
    .option('-r, --records <type>', 'the schema of a line of --records')
    .addHelpText('after', examples('minutebook schema > minutebook.schema.json', 'minutebook schema --records decisions'))
    .action(async (flags) => {
      const { schema } = await import('./cli/schema.ts')
      process.exitCode = await schema(flags)
    })
}

function addMerge(program: Command): void {
  program
    .command('merge')
    .description('Join the outputs of several runs, and find what is missing or there twice.')
    .exitOverride()
    .argument('<files...>', 'NDJSON files of parse')
    .option('-f, --format <format>', 'json, ndjson or csv, of whole documents (default: by the ending of --output, else ndjson)')
    .option('-o, --output <place>', 'a file, or for CSV a folder (default: standard output)')
    .option('-r, --records <type>', 'one record type only')
    .option('--excel', 'CSV for a spreadsheet')
    .option('--expect <list>', 'the ids or paths that must be there, one a line or as NDJSON; the output is in their order')
    .option('--interleave', 'take a line from each file in turn: restores the order of --shard 1/n, 2/n, …')
    .addHelpText(
      'after',
      examples(
        'minutebook merge --interleave shard-1.ndjson shard-2.ndjson -o all.ndjson',
        'minutebook merge --expect ids.ndjson part-*.ndjson',
      ),
    )
    .action(async (files, flags) => {
      const { merge } = await import('./cli/merge.ts')
      process.exitCode = await merge(files, flags)
    })
}

function examples(...lines: string[]): string {
  return `\n${lines.length === 1 ? 'Example' : 'Examples'}:\n${lines.map((line) => `  ${line}`).join('\n')}`
}

/** Says what went wrong, and returns the exit code. */
function end(error: unknown, program: Command, name: string | undefined): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    // commander has said what is wrong; the help says what is right.
    if (error.code !== 'commander.help') say(`\n${help(program, name)}`)
    return wrongUse
  }
  if (error instanceof UsageError) {
    say(`minutebook: ${visible(error.message)}\n\n${help(program, name)}`)
    return wrongUse
  }
  const { code, message } = error as NodeJS.ErrnoException
  // The reader of our output has seen enough: | head
  if (code === 'EPIPE') return 0
  say(`minutebook: ${visible(failure(code, message))}`)
  return findings
}

function help(program: Command, name: string | undefined): string {
  const command = program.commands.find((one) => one.name() === name) ?? program
  return command.helpInformation().trimEnd()
}

function failure(code: string | undefined, message: string): string {
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return 'the disk is full: make room, then give the same command again with --resume (what was written with --output is kept)'
  }
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return `no permission to write there (${message}); choose another --output`
  return message
}
