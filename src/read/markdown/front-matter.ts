/**
 * Front matter: what a site's software wants to know of a page, set before the text.
 *
 *     ---
 *     title: "Lanes Parish Council - March"
 *     date: 2030-03-04
 *     categories:
 *       - "parish-councils"
 *     ---
 *
 * Each key is a field with its value; the site's own machinery (categories, layout) is furniture. The keys are markup.
 * Read here line by line and not with a YAML library, because titles of minutes are often no YAML
 * ("title: Minutes: Lanes Committee"), and every word has to come out with its place.
 */

import { fold } from '../../language/markers.ts'
import type { Block } from '../../tree.ts'

/** What is found of front matter: its blocks, and where the text begins. */
export interface FrontMatter {
  blocks: Block[]
  end: number
}

const longest = 20_000
const opens = /^(?:---|\+\+\+)[ \t]*(?:\r\n?|\n)/
const keyLine = /^(\s*(?:-\s+)?)([\p{L}_][\p{L}\p{N}_. -]{0,60}?)\s*(?::(?=\s|$)|=(?=\s))\s*/u
const machinery =
  /^(?:categor(?:y|ies)|tags?|keywords?|layout|permalink|slug|url|aliases|redirect_from|images?|thumbnail|cover\w*|author_?url|weight|order|type|lang|language|parent|nav_\w+|sidebar\w*|toc|comments|published|cssclass(?:es)?|id)\b/i

/** The front matter of a text that begins with it. A rule ("---") at the head of minutes is none: no key follows. */
export function frontMatter(text: string): FrontMatter | undefined {
  const opening = opens.exec(text)
  if (!opening) return undefined
  const fence = text.slice(0, 3)
  const head = text.slice(0, longest)
  const blocks: Block[] = []
  let key = ''
  let at = opening[0].length
  let first = true
  while (at < head.length) {
    const [line, end] = lineAt(head, at)
    const bare = line.trim()
    if (bare === fence || (fence === '---' && bare === '...')) return first ? undefined : { blocks, end: at + line.length }
    if (bare !== '' && !bare.startsWith('#')) {
      const found = keyLine.exec(line)
      if (first && !found) return undefined
      first = false
      if (found) key = /^\s/.test(line) && key !== '' ? `${key.split('.')[0]}.${found[2]}` : (found[2] as string)
      const from = found ? found[0].length : line.length - line.trimStart().length
      for (const [value, start] of values(line.slice(from), at + from)) blocks.push(field(key, value, start))
    } else if (bare !== '') blocks.push({ ...field('', bare.replace(/^#+\s*/, ''), at), furniture: 'front matter' })
    at = end
  }
  return undefined
}

/** The line at a place, without its end, and where the next begins. */
function lineAt(text: string, at: number): [line: string, next: number] {
  let end = at
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
  const next = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  return [text.slice(at, end), next]
}

/** `"Lanes Council"`, `- village`, `[a, "b c"]`, `>-`: the values of a line, quotes and signs taken off, and their places. */
function values(raw: string, at: number): [value: string, start: number][] {
  const from = /^(?:-\s+)?/.exec(raw)?.[0].length ?? 0
  const body = raw.slice(from).trim()
  if (!/[\p{L}\p{N}]/u.test(body)) return []
  if (!body.startsWith('[') || !body.endsWith(']')) return [unquoted(body, at + raw.indexOf(body, from))]
  const found: [string, number][] = []
  let start = at + raw.indexOf(body, from) + 1
  for (const part of body.slice(1, -1).split(',')) {
    if (part.trim() !== '') found.push(unquoted(part.trim(), start + part.length - part.trimStart().length))
    start += part.length + 1
  }
  return found
}

function unquoted(value: string, at: number): [value: string, start: number] {
  const inner = value.slice(1, -1)
  if (value.length > 1 && value.startsWith('"') && value.endsWith('"')) return [inner.replace(/\\(["\\])/g, '$1'), at + 1]
  if (value.length > 1 && value.startsWith("'") && value.endsWith("'")) return [inner.replaceAll("''", "'"), at + 1]
  return [value, at]
}

function field(key: string, value: string, start: number): Block {
  const block: Block = {
    type: 'paragraph',
    value: fold(value),
    depth: 0,
    hint: 'field',
    data: { field: key },
    at: { start, end: start + value.length },
  }
  // "draft: false"
  if (machinery.test(key) || /^(?:true|false|null)$/i.test(value)) block.furniture = 'front matter'
  return block
}
