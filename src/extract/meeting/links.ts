/** Links that a meeting's head gives: the webcast, the original file. */
import { everyMatch } from '../../language/matches.ts'
import type { Block, Meeting } from '../../tree.ts'

export function takeLink(meeting: Meeting, block: Block, label: string): void {
  const url = block.data?.url
  if (label === 'link' && url) addLink(meeting, url, block.value)
}

export function takeUrls(meeting: Meeting, block: Block): void {
  if (block.data?.url && !block.data.field) addLink(meeting, block.data.url, block.value)
  if (!block.value.includes('://')) return
  for (const match of everyMatch(block.value, /\bhttps?:\/\/[^\s<>()"']+/gi)) {
    // What stands further from the line's beginning is no title of the link.
    const before = match.index < longestTitle ? block.value.slice(0, match.index).replace(/[\s:(<-]+$/, '') : ''
    addLink(meeting, match[0].replace(/[.,;:]+$/, ''), before === '' ? undefined : before)
  }
}

const longestTitle = 84

function addLink(meeting: Meeting, url: string, title: string | undefined): void {
  if (meeting.links.some((link) => link.url === url)) return
  meeting.links.push(title ? { title, url } : { url })
}
