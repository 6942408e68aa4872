/** The task of `minutebook check`: a file → its findings, as a line of JSON that `cli/check-run.ts` reports. */
import { readFileSync } from 'node:fs'
import { checkDocument } from '../check/document.ts'
import type { Finding } from '../check/finding.ts'
import type { Checker } from '../check/index.ts'
import { rules } from '../check/index.ts'
import { checkerFor, type FromCommandLine, isIgnored } from '../config/effective.ts'
import { loadConfig } from '../config/index.ts'
import { whyNot } from '../files/why-not.ts'
import { open, parse } from '../index.ts'
import { Cache } from './cache.ts'
import { type Answer, emptyTally, type Task, type Work } from './task.ts'

export interface CheckOptions {
  /** The configuration's file; absent: looked for; false: none. */
  config?: string | false
  command: FromCommandLine
  /** Repair files, or only say how. */
  fix?: 'write' | 'diff'
  /** The folder of the cache. */
  cache?: string
}

/** What the task gives for a file. */
export interface CheckedLine {
  path: string
  findings: Finding[]
  /** How many places were repaired. */
  repaired?: number
  /** The repairs, where they are only to be shown. */
  diff?: string
}

export async function checkTask(options: CheckOptions): Promise<Task> {
  const loaded = await loadConfig('.', options.config)
  const fixable = new Set([...rules, ...loaded.pluginRules].filter((rule) => rule.fixable).map(({ name }) => name))
  const configOf = checkerFor(loaded, options.command)
  const cache = options.cache === undefined ? undefined : new Cache(options.cache)

  async function check(content: string | Uint8Array, work: Work, checker: Checker): Promise<CheckedLine> {
    const findings = await findingsOf(content, work, checker)
    if (!options.fix) return { path: work.path, findings }
    const { repair } = await import('../fix/index.ts')
    return repair({
      path: work.path,
      content,
      findings,
      fixable,
      write: options.fix === 'write',
      recheck: (again) => findingsOf(again, work, checker),
    })
  }

  const fail = (work: Work, reason: string): Answer => answerFor({ path: work.path, findings: [unreadable(reason)] })

  return {
    fail,
    async answer(work) {
      if (isIgnored(loaded, work.path)) return answerFor(undefined)
      if (work.problem !== undefined) return fail(work, work.problem)
      let content = work.content
      if (content === undefined) {
        try {
          content = readFileSync(work.path)
        } catch (error) {
          return fail(work, whyNot(error))
        }
      }
      const { checker, key } = configOf(work.path)
      // Repairs change files: they are never taken from a cache.
      const place = options.fix ? undefined : cache?.place(content, { ...work, key: `check ${key}` })
      const kept = place && cache?.get<CheckedLine>(place)
      if (kept) return answerFor(kept)
      const checked = await check(content, work, checker)
      if (place) cache?.put(place, checked)
      return answerFor(checked)
    },
  }
}

/** Findings of a document; one that cannot be opened has one, which says why. */
async function findingsOf(content: string | Uint8Array, work: Work, checker: Checker): Promise<Finding[]> {
  try {
    return await checkDocument(open(content, work), parse, checker)
  } catch (error) {
    const { reason, name, message } = error as { reason?: string; name: string; message: string }
    return [unreadable(reason ?? `minutebook failed on this document (${name}: ${message}); please report it`)]
  }
}

function unreadable(message: string): Finding {
  return {
    rule: null,
    severity: 'error',
    message,
    line: null,
    column: null,
    end_line: null,
    end_column: null,
    offset: null,
    end_offset: null,
    page: null,
    actual: null,
    expected: [],
    note: null,
    quote: null,
  }
}

function answerFor(checked: CheckedLine | undefined): Answer {
  const tally = emptyTally()
  if (checked) tally.documents = 1
  if (checked?.findings.some(({ severity }) => severity === 'error')) tally.failures = 1
  return { pieces: [checked ? `${JSON.stringify(checked)}\n` : ''], records: checked ? 1 : 0, tally, notices: [] }
}
