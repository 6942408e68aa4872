/** The endings of files that minutebook reads: what is taken from a folder. */
const endings = new Set(['txt', 'text', 'html', 'htm', 'xhtml', 'xml', 'md', 'markdown', 'docx', 'doc', 'odt', 'rtf', 'pdf'])

/** The endings as a sentence names them. */
export const endingsInWords = [...endings].map((ending) => `.${ending}`).join(' ')

/** Whether a folder's file is one to read: not hidden, not the lock file that Word leaves beside an open document. */
export function isReadable(name: string): boolean {
  if (name.startsWith('.') || name.startsWith('~$')) return false
  const dot = name.lastIndexOf('.')
  return dot > 0 && endings.has(name.slice(dot + 1).toLowerCase())
}
