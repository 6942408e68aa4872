/**
 * What minutebook says of a file that holds no text it could read. Each message names what the file is, and what to
 * do; the file's name stands before it. Documented in full here, and nowhere else.
 */

/** Why a file is refused: the name of the message (`minutebook:NAME`), and its words. */
export interface Refusal {
  rule: 'empty-file' | 'picture' | 'other-format' | 'protected-file' | 'binary-file'
  reason: string
}

const readable = 'minutebook reads text, HTML, XML, Markdown, Word and PDF'

/** No bytes, or nothing but white space. */
export const emptyFile: Refusal = { rule: 'empty-file', reason: 'is empty: there are no words in it; fetch or save it again' }

/** Bytes that are no text and no known format. */
export const binaryFile: Refusal = {
  rule: 'binary-file',
  reason: `is binary data of no known kind, not a document: ${readable}; if it was a document once, it is damaged: fetch it again`,
}

/** "is a PNG picture, …": a scan, mostly. */
export function picture(kind: string): Refusal {
  return {
    rule: 'picture',
    reason: `is a ${kind} picture, not a document: if it shows minutes, have its words recognised (OCR) and saved as text or PDF first`,
  }
}

/** "is an Excel workbook": a document of a kind that minutes are not read from; `instead` says what to do. */
export function otherFormat(kind: string, instead: string): Refusal {
  return { rule: 'other-format', reason: `is ${kind}, which minutebook does not read: ${instead}` }
}

/** "is a ZIP archive": something that holds files. */
export function archive(kind: string): Refusal {
  return otherFormat(`a ${kind} archive`, 'unpack it, and give the files in it')
}

/** Not a document in any sense: a film, a program, a font. */
export function notDocument(kind: string): Refusal {
  return { rule: 'other-format', reason: `is ${kind}, not a document: ${readable}` }
}

/** A document that opens with a password only. */
export const protectedFile: Refusal = {
  rule: 'protected-file',
  reason: 'is protected by a password: open it, save a copy without the password, and give that',
}

/** JSON under a name that says so: an output of minutebook, mostly. */
export const jsonData: Refusal = {
  rule: 'other-format',
  reason: `is JSON data, not a document: ${readable}; give the documents that the data was made from`,
}
