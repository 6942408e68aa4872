/** The task of `minutebook parse`: a file → its record → text in the format asked for. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { whyNot } from '../files/why-not.ts'
import { open, record } from '../index.ts'
import { buildRecord } from '../record/build.ts'
import type { DocumentRecord } from '../record/schema.ts'
import type { FileData, Format } from '../tree.ts'
import { makeWriter } from '../write/index.ts'
import type { WriterOptions } from '../write/writer.ts'
import { Cache } from './cache.ts'
import { type Answer, emptyTally, type Task, type Work } from './task.ts'

export interface ParseOptions {
  writer: WriterOptions
  /** The folder of the cache. */
  cache?: string
}

export async function parseTask(options: ParseOptions): Promise<Task> {
  const writer = await makeWriter(options.writer)
  const cache = options.cache === undefined ? undefined : new Cache(options.cache)

  const fail = (work: Work, reason: string): Answer => ({
    pieces: writer.failure({
      schema_version: '1.0.0',
      ...(work.id === undefined ? {} : { id: work.id as string }),
      error: reason,
      path: work.path,
    }),
    records: 1,
    tally: { ...emptyTally(), failures: 1, reasons: { [reason]: 1 } },
    notices: [{ path: work.path, text: reason }],
  })

  return {
    fail,
    async answer(work) {
      if (work.problem !== undefined) return fail(work, work.problem)
      let content = work.content
      if (content === undefined) {
        try {
          // Synchronous on purpose: awaited one by one, reading is several times slower.
          content = readFileSync(work.path)
        } catch (error) {
          return fail(work, whyNot(error))
        }
      }
      const place = cache?.place(content, work)
      const kept = place && cache?.get<DocumentRecord>(place)
      if (kept) return answerFor(kept, writer.document(kept))
      const document = await readDocument(content, work)
      if (place) cache?.put(place, document)
      return answerFor(document, writer.document(document))
    },
  }
}

function answerFor(document: DocumentRecord, pieces: string[]): Answer {
  const tally = emptyTally()
  const reason = failureIn(document)
  if (reason === undefined) tally.documents = 1
  else {
    tally.failures = 1
    tally.reasons[reason] = 1
  }
  for (const meeting of document.meetings) {
    tally.meetings++
    tally.items += meeting.items.length
    for (const item of meeting.items) tally.decisions += item.decisions.length
  }
  return { pieces, records: 1, tally, notices: reason === undefined ? [] : [{ path: document.source.path, text: reason }] }
}

/** Why a document counts as a failure: it could not be read, or it is no minutes. */
function failureIn(document: DocumentRecord): string | undefined {
  const error = document.messages.find((message) => message.severity === 'error')
  if (error) return error.text
  if (document.document_type !== 'not_minutes') return undefined
  const told = document.messages.find((message) => message.rule.endsWith('not-minutes')) ?? document.messages[0]
  return told?.text ?? 'no minutes were found in it'
}

/** Reads a document; what goes wrong is a message in its record, never an exception. */
async function readDocument(content: string | Uint8Array, work: Work): Promise<DocumentRecord> {
  let file: VFile | undefined
  try {
    file = open(content, work)
    if (work.id !== undefined) (file.data as unknown as FileData).id = String(work.id)
    return withId(await record(file), work)
  } catch (error) {
    return withId(unreadable(file ?? unopened(content, work), error), work)
  }
}

/** A number that was given for an id comes back as a number, though ids are strings. */
function withId(document: DocumentRecord, { id }: Work): DocumentRecord {
  if (typeof id === 'number') document.id = id as unknown as string
  return document
}

function unreadable(file: VFile, error: unknown): DocumentRecord {
  // `file.fail` has left its message among the file's; any other exception is our own mistake.
  if (isMessage(error)) {
    if (!file.messages.includes(error)) file.messages.push(error)
  } else {
    const { name, message } = error as Error
    file.message(`minutebook failed on this document (${name}: ${message}); please report it`, undefined, 'minutebook:internal').fatal =
      true
  }
  return buildRecord({ type: 'minutes', documentType: 'not-minutes', children: [], furniture: [] }, file)
}

/** A file that could not even be opened, with what is known of it. */
function unopened(content: string | Uint8Array, work: Work): VFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const file = new VFile({ path: work.path })
  const data: FileData = {
    text: '',
    format: formatByEnding(work.path),
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    key: work.key,
    ...(work.id === undefined ? {} : { id: String(work.id) }),
  }
  Object.assign(file.data, data)
  return file
}

function isMessage(error: unknown): error is VFileMessage {
  return error instanceof Error && 'fatal' in error && 'reason' in error
}

const formats: Record<string, Format> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xml: 'xml',
  md: 'markdown',
  markdown: 'markdown',
  docx: 'docx',
  doc: 'doc',
  odt: 'odt',
  rtf: 'rtf',
  pdf: 'pdf',
}

function formatByEnding(path: string): Format {
  return formats[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'text'
}
