/**
 * A baseline: how many findings of each rule each file of an old collection has and may keep. Keyed by file, rule and
 * count, never by line, so that an edit elsewhere in the file does not bring old findings back.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import type { CheckedFile, Finding } from './finding.ts'

interface BaselineFile {
  version: 1
  files: Record<string, Record<string, number>>
}

export class Baseline {
  readonly #path: string
  readonly #files: BaselineFile['files']
  readonly #before: BaselineFile['files']
  readonly #seen: BaselineFile['files'] = {}

  /** @throws where the file is no baseline */
  constructor(path: string, { fresh = false }: { fresh?: boolean } = {}) {
    this.#path = resolve(path)
    this.#before = existsSync(path) ? read(path) : {}
    this.#files = fresh ? {} : this.#before
  }

  /**
   * Leaves out what the baseline allows. Where a file has more findings of a rule than before, all of them are
   * reported: which of them are the old ones cannot be known.
   */
  filter({ path, findings }: CheckedFile): CheckedFile {
    const counts = countByRule(findings)
    const key = this.#key(path)
    this.#seen[key] = counts
    const allowed = this.#files[key] ?? {}
    return { path, findings: findings.filter((finding) => (counts[ruleOf(finding)] ?? 0) > (allowed[ruleOf(finding)] ?? 0)) }
  }

  /** How many findings the baseline allows that are no longer there, among the files that were checked. */
  stale(checked: Iterable<string>): number {
    let gone = 0
    for (const path of checked) {
      const key = this.#key(path)
      for (const [rule, count] of Object.entries(this.#files[key] ?? {})) gone += Math.max(0, count - (this.#seen[key]?.[rule] ?? 0))
    }
    return gone
  }

  /** Writes what was found as the new baseline; what it allows of files that were not asked for stays. */
  write(): void {
    const folder = dirname(this.#path)
    const others = Object.entries(this.#before).filter(([key]) => existsSync(resolve(folder, key)))
    const files = Object.fromEntries(
      Object.entries({ ...Object.fromEntries(others), ...this.#seen })
        .filter(([, counts]) => Object.keys(counts).length > 0)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, counts]) => [path, Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))]),
    )
    writeFileSync(this.#path, `${JSON.stringify({ version: 1, files } satisfies BaselineFile, null, 2)}\n`)
  }

  /** Whether anything is in it: a run without a baseline need not remember its files. */
  get isEmpty(): boolean {
    return Object.keys(this.#files).length === 0
  }

  #key(path: string): string {
    return relative(dirname(this.#path), resolve(path)).replace(/\\/g, '/')
  }
}

function ruleOf({ rule }: Finding): string {
  return rule ?? 'read'
}

function countByRule(findings: Finding[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const finding of findings) counts[ruleOf(finding)] = (counts[ruleOf(finding)] ?? 0) + 1
  return counts
}

function read(path: string): BaselineFile['files'] {
  const value = JSON.parse(readFileSync(path, 'utf8')) as Partial<BaselineFile> | null
  if (value?.version !== 1 || typeof value.files !== 'object' || value.files === null)
    throw new Error(`${path} is no baseline of minutebook`)
  return value.files
}
