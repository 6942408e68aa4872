/**
 * A list of paths, read as a stream: one a line (LF, CRLF or CR), or between NUL characters where it has any
 * (`find -print0`). UTF-8, or UTF-16 with its byte order mark, which PowerShell's `>` writes.
 */
import { createReadStream } from 'node:fs'

/** @param list a file, or "-" for standard input */
export async function* readList(list: string): AsyncGenerator<string> {
  const bytes: AsyncIterable<Buffer> = list === '-' ? process.stdin : createReadStream(list)
  for await (const path of lines(bytes)) if (path.trim() !== '') yield path
}

/**
 * The lines of a stream of bytes, without what ends them.
 *
 * @param ends what ends a line; else told by the first bytes
 */
export async function* lines(bytes: AsyncIterable<Uint8Array>, ends?: RegExp): AsyncGenerator<string> {
  let decode: ((chunk?: Uint8Array) => string) | undefined
  let pending: string[] = []
  for await (const chunk of bytes) {
    decode ??= decoder(chunk)
    const text = decode(chunk)
    ends ??= text.includes('\0') ? /\0/ : /\r\n|\n|\r(?!$)/
    const ending = pending.at(-1)?.endsWith('\r') ?? false
    // A line may be longer than many chunks: it is put together once, not chunk by chunk.
    if (!ending && !ends.test(text)) {
      pending.push(text)
      continue
    }
    const parts = `${pending.join('')}${text}`.split(ends)
    pending = [parts.pop() ?? '']
    yield* parts
  }
  const last = pending.join('') + (decode?.() ?? '')
  if (last !== '') yield last.replace(/\r$/, '')
}

function decoder(first: Uint8Array): (chunk?: Uint8Array) => string {
  const text = new TextDecoder(first[0] === 0xff && first[1] === 0xfe ? 'utf-16le' : 'utf-8')
  return (chunk) => (chunk ? text.decode(chunk, { stream: true }) : text.decode())
}
