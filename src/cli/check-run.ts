/** `minutebook check`: minutes in, findings out. */
import { existsSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import type { CheckedLine, CheckOptions } from '../batch/check-task.ts'
import type { Output } from '../batch/output.ts'
import { shardOf } from '../batch/shard.ts'
import type { Work } from '../batch/task.ts'
import { writeAll } from '../batch/write-all.ts'
import type { Baseline } from '../check/baseline.ts'
import { presets, rules } from '../check/index.ts'
import { effectiveConfig, type FromCommandLine } from '../config/effective.ts'
import { ConfigError, type LoadedConfig, loadConfig, type Setting } from '../config/index.ts'
import { nearest } from '../config/nearest.ts'
import { find } from '../files/find.ts'
import { createReporter, type Reporter, type ReportFormat, reportFormats, type Totals } from '../report/index.ts'
import { version } from '../version.ts'
import { clean, findings, UsageError, wrongUse } from './exit.ts'
import { haste } from './one-small.ts'
import { cacheFolder, checkInput, shardFlag, threadFlags, works } from './parse.ts'
import { runForPerson } from './run-batch.ts'
import { isTerminal, say, visible } from './terminal.ts'

/** The flags, as commander gives them. */
export interface CheckFlags {
  format: string
  quiet?: boolean
  maxWarnings?: string
  exitZero?: boolean
  /** false: --no-config; true: neither was given. */
  config: string | boolean
  preset?: string
  rule: string[]
  printConfig?: string | true
  baseline?: string
  updateBaseline?: boolean
  fix?: boolean
  fixDryRun?: boolean
  cache?: string | true
  stdinFilename?: string
  filesFrom?: string
  jobs?: string
  shard?: string
  color?: boolean
  workerMemory: string
  timeout: string
}

/** Returns the exit code. */
export async function check(paths: string[], flags: CheckFlags): Promise<number> {
  const asked = paths.length === 0 && flags.stdinFilename !== undefined ? ['-'] : paths
  const command = fromCommandLine(flags)
  const config = typeof flags.config === 'string' ? flags.config : flags.config === false ? false : undefined
  const loaded = await configOrFaults(config)
  if (!loaded) return wrongUse
  checkRuleNames(command, loaded)
  if (flags.printConfig !== undefined) return printConfig(loaded, command, flags.printConfig)
  checkInput(asked, flags)
  haste(asked, flags.filesFrom)
  if (flags.fix && asked.includes('-')) throw new UsageError('--fix repairs files; for standard input, give --fix-dry-run')
  const baseline = await openBaseline(flags, loaded)
  const report = new Report(await reporter(flags, loaded), flags, baseline)
  const options: CheckOptions = {
    ...(config === undefined ? {} : { config }),
    command,
    ...(flags.fixDryRun ? { fix: 'diff' as const } : flags.fix ? { fix: 'write' as const } : {}),
    ...(flags.cache === undefined ? {} : { cache: cacheFolder(flags.cache) }),
  }
  const where = { ...(flags.filesFrom === undefined ? {} : { filesFrom: flags.filesFrom }), stdinFilename: flags.stdinFilename ?? 'stdin' }
  const shard = shardFlag(flags.shard)
  const inputs = () => (shard ? shardOf(find(asked, where), shard) : find(asked, where))
  const code = await runForPerson({
    source: works(inputs(), flags.stdinFilename) as AsyncIterable<Work>,
    output: report,
    task: { name: 'check', options },
    ...threadFlags(flags),
    quiet: flags.quiet ?? false,
    ...(flags.filesFrom === '-' ? {} : { recount: inputs }),
    howToGoOn: 'What was reported so far is whole; with --cache, the next run goes on from here.',
    summary: false,
  })
  return code > wrongUse ? code : exitCode(report.totals, flags)
}

/** Reports what the batch gives, in the order of the files. */
class Report implements Output {
  readonly totals: Totals = { files: 0, filesWithFindings: 0, errors: 0, warnings: 0 }
  readonly #reporter: Reporter
  readonly #flags: CheckFlags
  readonly #baseline: Baseline | undefined
  readonly #checked: string[] = []
  #repaired = 0

  constructor(reporter: Reporter, flags: CheckFlags, baseline: Baseline | undefined) {
    this.#reporter = reporter
    this.#flags = flags
    this.#baseline = baseline
    if (this.#isReporting) writeAll(1, reporter.begin?.() ?? '')
  }

  get #isReporting(): boolean {
    return !this.#flags.fixDryRun && !this.#flags.updateBaseline
  }

  add(pieces: (string | Uint8Array)[]): void {
    // A worker thread's answer crosses as bytes, the main thread's is text.
    const text = pieces.map((piece) => (typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8'))).join('')
    for (const line of text.split('\n')) if (line) this.#file(JSON.parse(line) as CheckedLine)
  }

  #file({ path, findings: all, repaired = 0, diff = '' }: CheckedLine): void {
    this.#repaired += repaired
    if (this.#baseline && !this.#baseline.isEmpty) this.#checked.push(path)
    const kept = this.#baseline ? this.#baseline.filter({ path, findings: all }).findings : all
    const shown = this.#flags.quiet ? kept.filter(({ severity }) => severity === 'error') : kept
    this.totals.files++
    if (shown.length > 0) this.totals.filesWithFindings++
    this.totals.errors += kept.filter(({ severity }) => severity === 'error').length
    this.totals.warnings += kept.filter(({ severity }) => severity === 'warning').length
    if (this.#flags.fixDryRun) writeAll(1, diff)
    else if (this.#isReporting) writeAll(1, this.#reporter.file({ path: pathFor(this.#flags.format, path), findings: shown }))
  }

  finish(): void {
    if (this.#flags.updateBaseline) {
      this.#baseline?.write()
      say(`${many(this.totals.errors, 'error')} and ${many(this.totals.warnings, 'warning')} are now in the baseline`)
      return
    }
    if (this.#isReporting) writeAll(1, this.#reporter.end(this.#shown))
    if (this.#flags.fix || this.#flags.fixDryRun) {
      const { errors, warnings } = this.totals
      say(
        `${this.#repaired} ${this.#flags.fix ? 'repaired' : 'can be repaired'}; ${many(errors, 'error')} and ${many(warnings, 'warning')} remain`,
      )
    }
    const gone = this.#baseline?.stale(this.#checked) ?? 0
    if (gone > 0 && !this.#flags.quiet)
      say(`${many(gone, 'finding')} that the baseline allows ${gone === 1 ? 'is' : 'are'} gone; --update-baseline takes them out of it`)
  }

  stop(): void {
    if (this.#isReporting) writeAll(1, this.#reporter.end(this.#shown))
  }

  /** What adds up in the report: with --quiet, warnings were not in it. */
  get #shown(): Totals {
    return this.#flags.quiet ? { ...this.totals, warnings: 0 } : this.totals
  }
}

/** Programs that show findings beside the code want paths within the folder that they know. */
function pathFor(format: string, path: string): string {
  if (format === 'text' || format === 'json' || !isAbsolute(path)) return path
  const within = relative(process.cwd(), path)
  return within.startsWith('..') || isAbsolute(within) ? path : within.replaceAll('\\', '/')
}

function exitCode({ errors, warnings }: Totals, flags: CheckFlags): number {
  if (flags.exitZero || flags.updateBaseline) return clean
  const most = flags.maxWarnings === undefined ? Number.POSITIVE_INFINITY : Number(flags.maxWarnings)
  return errors > 0 || warnings > most ? findings : clean
}

function fromCommandLine(flags: CheckFlags): FromCommandLine {
  if (!reportFormats.includes(flags.format as ReportFormat)) {
    throw new UsageError(`--format: expected ${reportFormats.join(', ')}, not ${flags.format}`)
  }
  const preset = presets.find((name) => name === flags.preset)
  if (flags.preset !== undefined && !preset) throw new UsageError(`--preset: expected ${presets.join(' or ')}, not ${flags.preset}`)
  if (flags.maxWarnings !== undefined && !/^\d{1,9}$/.test(flags.maxWarnings)) {
    throw new UsageError(`--max-warnings: expected a number, not ${flags.maxWarnings}`)
  }
  const settings: Record<string, Setting> = {}
  for (const given of flags.rule) {
    const [, name, severity] = /^(.+):(off|warn|error)$/.exec(given) ?? []
    if (!name) throw new UsageError(`--rule: expected NAME:off, NAME:warn or NAME:error, not ${given}`)
    settings[name] = severity as Setting
  }
  return { ...(preset ? { preset } : {}), rules: settings }
}

function checkRuleNames({ rules: settings = {} }: FromCommandLine, { pluginRules }: LoadedConfig): void {
  const known = new Set([...rules, ...pluginRules].map(({ name }) => name))
  for (const name of Object.keys(settings)) {
    if (known.has(name)) continue
    const near = nearest(name, [...known])
    throw new UsageError(`--rule: there is no rule ${name}; ${near ? `did you mean ${near}?` : '`minutebook rules` lists them'}`)
  }
}

async function configOrFaults(config: string | false | undefined): Promise<LoadedConfig | undefined> {
  try {
    return await loadConfig('.', config)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    say(visible(error.message))
    return undefined
  }
}

function printConfig(loaded: LoadedConfig, command: FromCommandLine, file: string | true): number {
  const { preset, rules: settings } = effectiveConfig(loaded, command, file === true ? 'minutes.txt' : file)
  const shown = Object.fromEntries(
    Object.entries(settings).map(([name, [severity, options]]) => [name, options ? [severity, options] : severity]),
  )
  const { ignore, baseline, plugins } = loaded.config
  writeAll(1, `${JSON.stringify({ config_file: loaded.path ?? null, preset, plugins, ignore, baseline, rules: shown }, null, 2)}\n`)
  return clean
}

async function openBaseline(flags: CheckFlags, loaded: LoadedConfig): Promise<Baseline | undefined> {
  const path = flags.baseline ?? (loaded.config.baseline === undefined ? undefined : join(loaded.folder, loaded.config.baseline))
  if (path === undefined && !flags.updateBaseline) return undefined
  const { Baseline } = await import('../check/baseline.ts')
  if (path !== undefined && !flags.updateBaseline && !existsSync(path))
    say(`--baseline: there is no ${path} yet; --update-baseline writes it`)
  try {
    return new Baseline(path ?? 'minutebook-baseline.json', { fresh: flags.updateBaseline ?? false })
  } catch (error) {
    throw new UsageError(`--baseline: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function reporter(flags: CheckFlags, { pluginRules }: LoadedConfig): Promise<Reporter> {
  const format = flags.format as ReportFormat
  const onTerminal = await isTerminal(1)
  return createReporter(format, {
    color: flags.color ?? (process.env.FORCE_COLOR ? true : onTerminal && !process.env.NO_COLOR),
    width: (onTerminal && process.stdout.columns) || 160,
    quiet: flags.quiet ?? false,
    rules: [...rules, ...pluginRules],
    version,
  })
}

function many(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
