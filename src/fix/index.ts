/** `--fix`: repairs a text or Markdown file in its own encoding, as often as repairs make room for more. */
import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Finding } from '../check/finding.ts'
import { open } from '../index.ts'
import type { FileData } from '../tree.ts'
import { applyFixes } from './apply.ts'
import { unifiedDiff } from './diff.ts'
import { encodeLike } from './encode.ts'

export interface Repair {
  path: string
  content: string | Uint8Array
  findings: Finding[]
  /** Names of the rules whose repairs are safe. */
  fixable: Set<string>
  /** Write the file; else only say what would change. */
  write: boolean
  recheck(content: Uint8Array): Promise<Finding[]>
}

export interface Repaired {
  path: string
  /** What is left. */
  findings: Finding[]
  repaired: number
  diff?: string
}

/** After so many rounds something is repaired to and fro. */
const mostRounds = 10

/** Repairs a file where that is safe; other formats are left alone. */
export async function repair({ path, content, findings, fixable, write, recheck }: Repair): Promise<Repaired> {
  const original = typeof content === 'string' ? Buffer.from(content) : content
  const before = textIn(original, path)
  let [bytes, text, left, repaired] = [original, before, findings, 0]
  for (let round = 0; text !== undefined && round < mostRounds; round++) {
    const { text: better, fixed } = applyFixes(text, left, fixable)
    // The encoding is that of the file as it was.
    const encoded = fixed.length > 0 && before !== undefined ? encodeLike(original, before, better, path) : undefined
    if (encoded === undefined) break
    bytes = encoded
    text = better
    repaired += fixed.length
    left = await recheck(bytes)
  }
  if (repaired === 0) return { path, findings: left, repaired }
  if (!write) return { path, findings: left, repaired, diff: unifiedDiff(path, before ?? '', text ?? '') }
  writeWhole(path, bytes)
  return { path, findings: left, repaired }
}

/** The text of a file whose text is the file; Word, PDF, HTML and XML are not repaired. */
function textIn(bytes: Uint8Array, path: string): string | undefined {
  const { format, text } = open(bytes, { path }).data as unknown as FileData
  return format === 'text' || format === 'markdown' ? text : undefined
}

/** Beside, then in its place: a file is the old one or the new one, never half of either. A link to it stays. */
function writeWhole(link: string, bytes: Uint8Array) {
  const path = realpathSync(link)
  const beside = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(beside, bytes)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
