/**
 * The format of text: HTML, XML and Markdown by their marks, then by the file's ending. A text that speaks of a tag
 * is no HTML, and HTML that was saved as minutes.txt is.
 */
import { everyMatch } from '../language/matches.ts'
import type { Format } from '../tree.ts'

/** Formats that are read from text. */
export type TextFormat = Extract<Format, 'text' | 'html' | 'xml' | 'markdown'>

/** How much of a text is looked at. */
const opening = 8192

const endings: Record<string, TextFormat> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  aspx: 'html',
  xml: 'xml',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
}

/** The answers of ModernGov's web service, where the XML declaration was lost. */
const serviceRoot = /^<(?:meetings?|getmeetings?|committees?|getcommittees|councillorsbyward|modgov)[\s>]/i
const document = /^(?:<!doctype\s+html\b|<(?:html|head|body)[\s>])/i
const htmlTag =
  /<(\/?)(?:p|div|br|table|tbody|thead|tr|td|th|ul|ol|li|dl|dt|dd|h[1-6]|span|a|b|i|u|strong|em|font|center|section|article|main|header|footer|nav|form|input|img|script|style|link|meta|title|iframe)(?=[\s>/])[^<>]{0,600}>/gi

/** Which reader a text is for; `path` tells only what the content leaves open. */
export function sniffText(text: string, path: string | undefined): TextFormat {
  const ending = endings[/\.([a-z0-9]+)$/i.exec(path ?? '')?.[1]?.toLowerCase() ?? '']
  const head = text.slice(0, opening).trimStart()
  if (head.startsWith('<')) {
    const { body, declared } = pastProlog(head)
    if (document.test(body)) return 'html'
    if (declared || serviceRoot.test(body)) return 'xml'
    if (ending === 'xml' && /^<[a-z_]/i.test(body)) return 'xml'
  }
  // Tables and breaks of HTML are at home in Markdown.
  if (ending === 'markdown') return 'markdown'
  if (ending === 'html' && /<[a-z!/]|&#?\w{2,8};/i.test(head)) return 'html'
  // Front matter and then a table in HTML: Markdown, whatever the file is called.
  if (ending === undefined && frontMatter.test(head)) return 'markdown'
  if (isMarkedUp(head)) return 'html'
  return ending === undefined && isMarkdown(head) ? 'markdown' : 'text'
}

/** What follows the XML declaration, comments and other instructions: `<?xml …?><!-- saved from … --><html>`. */
function pastProlog(head: string): { body: string; declared: boolean } {
  const declared = /^<\?xml[\s?]/i.test(head)
  let at = 0
  while (at < head.length) {
    const close = head.startsWith('<?', at) ? '?>' : head.startsWith('<!--', at) ? '-->' : undefined
    const end = close === undefined ? -1 : head.indexOf(close, at)
    if (close === undefined || end < 0) break
    at = end + close.length
    while (/\s/.test(head[at] ?? '')) at++
  }
  return { body: head.slice(at), declared }
}

/** A piece of a page: it opens with a tag, or tags are a good part of it; and some of them are closed. */
function isMarkedUp(head: string): boolean {
  if (!head.includes('<')) return false
  let tags = 0
  let closing = 0
  let letters = 0
  let opens = false
  for (const match of everyMatch(head, htmlTag)) {
    tags++
    if (match[1] === '/') closing++
    if (match.index === 0) opens = true
    letters += match[0].length
  }
  return opens ? closing >= 1 : tags >= 6 && closing >= 2 && letters > head.length * 0.05
}

const frontMatter = /^---[ \t]*(?:\r\n?|\n)(?=[\w-]{1,40}:).{1,4000}?[\r\n]---[ \t]*[\r\n]/s
/** The signs of Markdown, and how many of each are needed to count as one. */
const marks: [RegExp, number][] = [
  [/(?:^|[\r\n])#{1,6}[ \t]+\S/g, 2], // headings
  [/\*\*[^\s*][^*\r\n]{0,200}\*\*/g, 2], // bold passages
  [/\]\((?:<?https?:|\/|#|\w+\.\w)/g, 1], // a link
  [/(?:^|[\r\n])[ \t]{0,3}(?:[-*+]|>)[ \t]+\*\*\S/g, 1], // a list entry or a quotation that opens bold
  [/(?:^|[\r\n])[ \t]{0,8}\d{1,3}\\[.)]/g, 1], // "3\." as converters write it
  [/(?:^|[\r\n])[ \t]*\|[ \t]*:?-{3,}:?[ \t]*\|/g, 1], // the rule below a table's head
]

/** Signs of which so many are enough: headings below the first level, lines that open bold. */
const sure: [RegExp, number][] = [
  [/(?:^|[\r\n])##{1,5}[ \t]+(?:\d|\p{L})/gu, 3],
  [/(?:^|[\r\n])\*\*(?:\d|\p{L})[^*\r\n]{0,120}\*\*/gu, 3],
]

/** Strong signs, and two of them: one "# " is a number sign, one "**" a footnote. */
function isMarkdown(head: string): boolean {
  if (!/[#*\]\\]|^---/.test(head)) return false
  if (sure.some(([mark, needed]) => (head.match(mark)?.length ?? 0) >= needed)) return true
  let found = 0
  for (const [mark, needed] of marks) if ((head.match(mark)?.length ?? 0) >= needed && ++found === 2) return true
  return false
}
