/** What goes to a person's terminal: never a control character of a document, whatever it holds. */
import { fstatSync, statSync } from 'node:fs'
import { devNull } from 'node:os'
import { writeAll } from '../batch/write-all.ts'

/**
 * C0 and C1 controls but tab and line feed, and the marks that turn the direction of text round: a document
 * could clear the screen with them, or make a path look like another.
 */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Whether standard output (1) or error (2) is a terminal; asking `process.stdout` loads all of Node's streams first. */
export async function isTerminal(fd: 1 | 2): Promise<boolean> {
  try {
    const about = fstatSync(fd)
    if (!about.isCharacterDevice() || about.rdev === statSync(devNull).rdev) return false
  } catch {
    // Closed, or a system without that device: Node knows.
  }
  return (await import('node:tty')).isatty(fd)
}

/** Text with its control characters written out: "\x1b". */
export function visible(text: string): string {
  return text.replace(controls, (character) => {
    const code = character.charCodeAt(0)
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
  })
}

/** JSON whose strings hold no control character raw; it means the same. */
export function visibleJson(text: string): string {
  return text.replace(controls, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** One line of text with its control characters written out, line ends too. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '\\n').replaceAll('\t', ' ')
}

/** Says something to the person, on standard error. */
export function say(text: string): void {
  try {
    writeAll(2, `${text}\n`)
  } catch {
    // Nobody listens any more.
  }
}

/** Says what is wrong with a file, or with its path. */
export function sayOf(path: string, text: string): void {
  say(`${visibleLine(path === '-' ? 'standard input' : path)}: ${visibleLine(text)}`)
}
