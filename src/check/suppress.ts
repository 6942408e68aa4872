/**
 * Comments in a document that silence rules where the format has comments (Markdown, HTML, XML):
 *
 *     <!-- minutebook-disable doubled-words -->      from here on (all rules where none is named)
 *     <!-- minutebook-enable doubled-words -->       until here
 *     <!-- minutebook-disable-next-line -->          the line after the comment
 *     <!-- minutebook-disable-line -->               the comment's own line
 */
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { everyMatch } from '../language/matches.ts'
import type { FileData, Format } from '../tree.ts'

const withComments = new Set<Format>(['markdown', 'html', 'xml'])
const comment = /<!--\s*minutebook-(disable-next-line|disable-line|disable|enable)\b([^<>]*?)-->/g

interface Silence {
  /** Absent: every rule. */
  rules?: Set<string>
  from: number
  to: number
}

/** The messages of a file that no comment silences. */
export function withoutSuppressed(file: VFile): VFileMessage[] {
  const { text, format } = file.data as unknown as FileData
  if (!withComments.has(format) || !text.includes('minutebook-')) return file.messages
  const silences = silencesOf(text)
  return file.messages.filter((message) => {
    const line = message.line
    if (line === undefined || line === null || !message.ruleId) return true
    const name = message.source === 'minutebook' ? message.ruleId : `${message.source}/${message.ruleId}`
    return !silences.some(({ rules, from, to }) => line >= from && line <= to && (!rules || rules.has(name)))
  })
}

function silencesOf(text: string): Silence[] {
  const silences: Silence[] = []
  for (const found of everyMatch(text, comment)) {
    const first = lineAt(text, found.index)
    const last = lineAt(text, found.index + found[0].length)
    const names = (found[2] ?? '').split(/[\s,]+/).filter(Boolean)
    const rules = names.length > 0 ? new Set(names) : undefined
    const add = (from: number, to: number) => silences.push({ from, to, ...(rules ? { rules } : {}) })
    if (found[1] === 'disable-next-line') add(last + 1, last + 1)
    else if (found[1] === 'disable-line') add(first, last)
    else if (found[1] === 'disable') add(last, Number.POSITIVE_INFINITY)
    else enable(silences, first, rules)
  }
  return silences
}

/** Ends what is still open; enabling everything ends every silence, enabling one rule ends it in a general one too. */
function enable(silences: Silence[], line: number, rules: Set<string> | undefined) {
  for (const silence of silences) {
    if (silence.to !== Number.POSITIVE_INFINITY) continue
    if (!rules || !silence.rules || [...silence.rules].every((rule) => rules.has(rule))) silence.to = line
    else for (const rule of rules) silence.rules.delete(rule)
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
