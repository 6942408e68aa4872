/** `minutebook view FILE`: what was found, for a person at a terminal. */
import { Chalk, type ChalkInstance } from 'chalk'
import { writeAll } from '../batch/write-all.ts'
import { parse } from '../index.ts'
import { buildRecord } from '../record/build.ts'
import type { DocumentRecord } from '../record/schema.ts'
import { clean, findings } from './exit.ts'
import { type OneFileFlags, openOne, reasonOf } from './one-file.ts'
import { sayOf } from './terminal.ts'
import { viewDocument } from './view-document.ts'

/** Returns the exit code. */
export async function view(path: string, flags: OneFileFlags): Promise<number> {
  const file = await openOne(path, flags)
  if (!file) return findings
  let document: DocumentRecord
  try {
    document = buildRecord(await parse(file), file)
  } catch (error) {
    sayOf(path, reasonOf(error))
    return findings
  }
  const width = Math.max(40, Math.min(process.stdout.columns ?? 80, 120))
  writeAll(1, `${viewDocument(document, { width, chalk: colours() })}\n`)
  return document.document_type === 'not_minutes' ? findings : clean
}

/** Colours where a terminal shows them, unless NO_COLOR is set; FORCE_COLOR for `less -R`. */
function colours(): ChalkInstance {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  const wanted = forced || (process.stdout.isTTY === true && TERM !== 'dumb')
  return new Chalk({ level: wanted && !NO_COLOR ? 1 : 0 })
}
