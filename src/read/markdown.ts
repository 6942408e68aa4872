/**
 * Markdown, with unified and remark-parse. To Markdown, minutes are mostly text: their numbers are escaped ("3\."),
 * their headings bold, their lines those of a PDF. So the words decide as in text, and the marks help.
 */
import type { VFile } from 'vfile'
import { fold } from '../language/markers.ts'
import type { Block, FileData } from '../tree.ts'
import { widthOfLines } from './linewise.ts'
import { type Draft, draftsOf, type Underlined } from './markdown/blocks.ts'
import { withoutConverterMarks } from './markdown/converters.ts'
import { isFilled } from './markdown/filled.ts'
import { frontMatter } from './markdown/front-matter.ts'
import { markPages } from './markdown/pages.ts'
import { parseMarkdown } from './markdown/parse.ts'
import { type Breaks, columnOf, hangs, type Passage, passageBlocks } from './markdown/passages.ts'
import { unwrap, wrapWidth } from './unwrap.ts'

export async function readMarkdown(file: VFile): Promise<Block[]> {
  const { text } = file.data as unknown as FileData
  const plain = withoutConverterMarks(text)
  const filled = isFilled(text)
  if (plain === undefined) return blocksOf(file, text, filled)
  const blocks = await blocksOf(file, plain.text, filled)
  for (const block of blocks) block.at = { start: plain.original(block.at.start), end: plain.original(block.at.end) }
  return blocks
}

async function blocksOf(file: VFile, text: string, filled: boolean): Promise<Block[]> {
  const front = frontMatter(text)
  const drafts = draft(file, text, front?.end ?? 0)
  if (drafts === undefined) return (await import('./text.ts')).readText(file)
  const blocks = await settle(drafts, text, filled)
  markPages(blocks)
  return [...(front?.blocks ?? []), ...rejoin(blocks)]
}

function draft(file: VFile, text: string, from: number): Draft[] | undefined {
  try {
    return draftsOf(parseMarkdown(text, from), text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    file.message(`Unexpected Markdown, read as plain text: ${reason}`, undefined, 'minutebook:markdown-as-text')
    return undefined
  }
}

async function settle(drafts: Draft[], text: string, filled: boolean): Promise<Block[]> {
  const breaks = { ...breaksOf(drafts, text), filled }
  const rules = drafts.some(
    (one) => 'block' in one && one.block.furniture === 'rule' && /^-{3}$/.test(text.slice(one.block.at.start, one.block.at.end)),
  )
  const blocks: Block[] = []
  for (const one of breaks.hanging ? withWholeHeadings(drafts, text) : drafts) {
    if ('block' in one) blocks.push(one.block)
    else if ('html' in one) blocks.push(...(await one.html))
    else if ('passage' in one) blocks.push(...passageBlocks(one.passage, text, breaks))
    else blocks.push(...underlinedBlocks(one.underlined, text, breaks, rules))
  }
  return blocks
}

/**
 * Pages copied out of a browser's source keep its line breaks, each line but the first of a paragraph set further in:
 *
 *     That the report of the Harbour
 *       Board, dated May 7, BE RECEIVED.
 *
 * A document's lines hang where several of them go on in small letters; a list of names below its label hangs too.
 */
function breaksOf(drafts: Draft[], text: string): Omit<Breaks, 'filled'> {
  const hanging = drafts.flatMap((one) => {
    const [first, ...lines] = 'passage' in one && one.passage.kind === 'paragraph' ? one.passage.lines : []
    return first ? lines.filter((line) => hangs(line, first, text)) : []
  })
  const goOn = hanging.filter((line) => /^\s*\p{Ll}/u.test(line.raw)).length
  return { width: wrapWidth(drafts.flatMap(linesForWidth)), hanging: goOn >= 4 && goOn >= hanging.length * 0.3 }
}

/** "# 4. Property located at" ¶ "  905 Harbour Road": to Markdown a heading is one line, to who broke it two. */
function withWholeHeadings(drafts: Draft[], text: string): Draft[] {
  const whole: Draft[] = []
  for (const one of drafts) {
    const before = whole.at(-1)
    const heading = before && 'passage' in before && before.passage.kind === 'heading' ? before.passage : undefined
    const below = 'passage' in one && one.passage.kind === 'paragraph' ? one.passage : undefined
    const line = below?.lines[0]
    const adjoins = heading && line && /^(?:\r\n|\r|\n)[ \t]+$/.test(text.slice(heading.at.end, line.at.start))
    if (heading && below && line && adjoins && columnOf(line.at.start, text) > columnOf(heading.at.start, text))
      whole[whole.length - 1] = { passage: joined(heading, below) }
    else whole.push(one)
  }
  return whole
}

const joined = (heading: Passage, below: Passage): Passage => ({
  ...heading,
  lines: [...heading.lines, ...below.lines],
  aside: [...heading.aside, ...below.aside],
  at: { ...heading.at, end: below.at.end },
})

function linesForWidth(one: Draft): { value: string; type: string }[] {
  const passage = 'passage' in one ? one.passage : 'underlined' in one ? one.underlined.passage : undefined
  return (passage?.lines ?? []).map((line) => ({ value: line.raw.trim(), type: line.raw.startsWith('|') ? 'row' : 'paragraph' }))
}

/**
 * "Lanes Committee" over "===" is a heading; the last line of a page over the "---" of a page break is none, though
 * Markdown takes it for one.
 */
function underlinedBlocks(found: Underlined, text: string, breaks: Breaks, rules: boolean): Block[] {
  const { passage, underline, at } = found
  const words = fold(passage.lines.map((line) => line.raw).join(' '))
  const titled = passage.lines.length === 1 && words.length <= 120 && !/[.,;]$/.test(words) && !/^\p{Ll}/u.test(words)
  if (underline.startsWith('=') ? passage.lines.length === 1 : titled && !(rules && underline === '---'))
    return passageBlocks(passage, text, breaks)
  const rule: Block = { type: 'paragraph', value: '', depth: 0, furniture: 'rule', at: { start: at.end - underline.length, end: at.end } }
  return [...passageBlocks({ ...passage, kind: 'paragraph', depth: 0 }, text, breaks), rule]
}

/** Joins what pages and printed lines tore apart; furniture between the halves stays in its place. */
function rejoin(blocks: Block[]): Block[] {
  const furniture = blocks.filter((block) => block.furniture !== undefined)
  const kept = adoptWords(blocks.filter((block) => block.furniture === undefined))
  const joined = unwrap(kept, widthOfLines(kept))
  const merged: Block[] = []
  let next = 0
  for (const block of joined) {
    while (next < furniture.length && (furniture[next] as Block).at.start <= block.at.start) merged.push(furniture[next++] as Block)
    merged.push(block)
  }
  return [...merged, ...furniture.slice(next)]
}

/**
 * A bullet or a letter in a line of its own takes the words of the next, as PDF gives them:
 *
 *     •
 *
 *     Dwelling house at 33 Mill Lane
 */
function adoptWords(blocks: Block[]): Block[] {
  const kept: Block[] = []
  for (const block of blocks) {
    const label = kept.at(-1)
    const bare = label !== undefined && label.type === 'item' && label.value === '' && !/\d/.test(label.marker ?? '')
    if (bare && label.marker !== undefined && block.type === 'paragraph' && block.marker === undefined && block.hint === undefined) {
      kept[kept.length - 1] = {
        ...block,
        type: 'item',
        depth: label.depth,
        marker: label.marker as string,
        at: { ...block.at, start: label.at.start },
      }
    } else kept.push(block)
  }
  return kept
}
