/**
 * HTML inside Markdown. Tags within a paragraph are told here; a table or a list in HTML is read by the HTML reader,
 * which is loaded when the first one comes.
 */

import { fold } from '../../language/markers.ts'
import type { Block, Span } from '../../tree.ts'
import { bareAngle, closeNothing } from './parse.ts'

/** What a tag within a paragraph does. */
export interface InlineTag {
  kind: 'break' | 'bold' | 'none'
  closing: boolean
  name: string
  /** `<span style="display:none">`: its words are for a program. */
  hidden?: true
  /** The words that stand for a picture. */
  alt?: string
}

/** The name may have Word's prefix: `<o:p>`, `<st1:place>`. */
const tag = /^<(\/?)((?:[a-z][a-z0-9]{0,3}:)?[a-z][a-z0-9]*)(?=[\s/>])/i
const breaks = /^(?:br|p|div|li|ul|ol|tr|td|th|table|tbody|thead|hr|h[1-6]|center|blockquote|details|summary|section|dd|dt|dl)$/
const plain =
  /^(?:a|abbr|acronym|address|article|aside|b|big|button|caption|cite|code|col|colgroup|data|del|dfn|em|figcaption|figure|font|footer|header|i|img|input|ins|kbd|label|main|mark|nav|o|pre|q|s|samp|small|span|strike|strong|sub|sup|svg|time|tt|u|var|wbr)$/

/**
 * A tag of HTML, or nothing where the angle brackets hold words: "<insert name>", "<AI1>", "<script>" in a sentence.
 * Words are never lost: what is not known to be a tag is text.
 */
export function inlineTag(source: string): InlineTag | undefined {
  const match = tag.exec(source)
  const name = match?.[2]?.toLowerCase()
  // "<b is not a>": an element has attributes with values, or nothing.
  if (name === undefined || !/^<[^\s>]+\s*\/?>$|[=]/.test(source)) return undefined
  const closing = match?.[1] === '/'
  if (breaks.test(name)) return { kind: 'break', closing, name }
  if (!plain.test(name) && !name.includes(':')) return undefined
  if (name === 'img')
    return { kind: 'none', closing, name, alt: /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(source)?.slice(1).join('') ?? '' }
  return { kind: name === 'b' || name === 'strong' ? 'bold' : 'none', closing, name, ...(hides.test(source) ? { hidden: true } : {}) }
}

const hides = /\sstyle\s*=\s*["'](?:[^"']*;)?\s*display\s*:\s*none/i

const others =
  /^(?:script|style|html|head|body|form|iframe|link|meta|title|tfoot|textarea|select|option|object|embed|param|map|area|fieldset|legend|picture|source|video|audio|track|canvas|noscript|template|dir|menu|base|nobr)$/

function isElement(name: string): boolean {
  return breaks.test(name) || plain.test(name) || others.test(name) || name.includes(':')
}

/** Whether a block that Markdown takes for HTML is some: it opens with a tag that there is. */
export function isHtml(source: string): boolean {
  const name = /^<\/?([a-z][a-z0-9:]*)(?=[\s/>]|$)/i.exec(source)?.[1]?.toLowerCase()
  return name !== undefined && isElement(name)
}

/** "<!-- … -->" and nothing else: the words of a comment are kept, as furniture. */
export function commentBlock(source: string, at: Span): Block | undefined {
  const match = /^\s*<!--([\s\S]*?)-->\s*$/.exec(source)
  if (!match) return undefined
  return { type: 'paragraph', value: fold(match[1] as string), depth: 0, furniture: 'comment', at }
}

/** "<td class='a'>", "</td>", "<!--": what is no such thing, "<" and an unknown name, is words. */
const openAngle = /<(?:\/?([a-z][a-z0-9:]{0,20})(?:\s(?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}')*)?\/?>|!--|!doctype)?/gi

/** The blocks of a piece of HTML, at their places in the whole text. */
export async function htmlBlocks(source: string, start: number): Promise<Block[]> {
  const { readFragment } = await import('../html.ts')
  const tagsOnly = closeNothing(source).replace(openAngle, (mark, name?: string) =>
    mark.length === 1 || (name !== undefined && !isElement(name.toLowerCase())) ? bareAngle + mark.slice(1) : mark,
  )
  const blocks = readFragment(tagsOnly)
  for (const block of blocks) {
    block.value = block.value.replaceAll(bareAngle, '<')
    block.at = { ...block.at, start: block.at.start + start, end: block.at.end + start }
  }
  return blocks
}
