/**
 * The answer of ModernGov's web service to `GetMeeting`, also where a SOAP envelope or a `<string>` is wrapped round it.
 *
 * What is emitted, in this order:
 *
 * 1. Fields of the meeting, hint `field`, value as printed, `data.field`: "committee", "date", "start-time" (actual),
 *    "planned-start", "end-time" (actual), "planned-end", "venue", "status".
 * 2. Those present: hint `field`, `data.field` "attendee", value the name; `data` name, role, attendance, and where
 *    given party, ward, representing, posts.
 * 3. Each item: `item-number` (value "51.", the number that the page prints), `item-title`, `field` "agenda-number",
 *    `field` "exempt" (value "True", only where the item is restricted), `agenda-text` …, `document` … (`data.url`,
 *    `data.restricted`), `decision-text` …, `minutes-text` ….
 * 4. Every other element with words keeps its place as furniture, "web service field", with `data.field` its name.
 *
 * Lists of meetings or committees (`GetMeetings`, `GetCommittees`) are not minutes: all is furniture.
 */
import type { Block, Hint } from '../../tree.ts'
import { textBlock, textBlocks } from '../xml/text.ts'
import { childNamed, descendants, elements, leafText, type XmlElement } from '../xml/tree.ts'

const meetingFields: Record<string, string> = {
  committeetitle: 'committee',
  meetingdate: 'date',
  meetingactualstarttime: 'start-time',
  meetingtime: 'planned-start',
  meetingactualfinishtime: 'end-time',
  meetingplannedfinishtime: 'planned-end',
  meetinglocation: 'venue',
  meetingstatus: 'status',
}

/** Attributes of an attendee, under the names that `data` gives them. */
const attendeeData: Record<string, string> = {
  name: 'name',
  roledescription: 'role',
  attendance: 'attendance',
  politicalparty: 'party',
  ward: 'ward',
  representing: 'representing',
  keyposts: 'posts',
}

const agendaBody = /^agenda(?:text|.*body)$/
const minutesBody = /^minutes?.*(?:body|text)$/
const decisionBody = /^decision.*(?:body|text)$/

/** The meetings of an answer; none where it is another kind of XML. */
export function serviceMeetings(root: XmlElement): XmlElement[] {
  const meetings: XmlElement[] = []
  const stack = elements(root).reverse()
  while (stack.length > 0) {
    const node = stack.pop() as XmlElement
    if (isMeeting(node)) meetings.push(node)
    else for (const child of elements(node).reverse()) stack.push(child)
  }
  return meetings
}

/** In a list of meetings each has a date, and none has items. */
function isMeeting(node: XmlElement): boolean {
  if (node.name !== 'meeting' || node.parent?.name === 'committeemeetings') return false
  return childNamed(node, 'agendaitems') !== undefined || childNamed(node, 'meetingdate') !== undefined
}

/** Whether it is a list of meetings or committees, of the same service. */
export function isServiceList(root: XmlElement): boolean {
  const first = elements(root)[0]
  return first !== undefined && descendants(root).some((node) => node.name === 'committeetitle' || node.name === 'committeemeetings')
}

export function readServiceMeeting(meeting: XmlElement): Block[] {
  const used = new Set<XmlElement>()
  const head = [...fieldsOf(meeting, used), ...attendees(meeting, used)]
  const list = childNamed(meeting, 'agendaitems')
  const items = list ? elements(list).filter((child) => child.name === 'agendaitem') : []
  const body = items.flatMap((item) => [...itemBlocks(item, used), ...remaining(item, used)])
  return [...head, ...body, ...remaining(meeting, used)]
}

/** Everything with words below an element that no block holds yet, as furniture. */
export function remaining(root: XmlElement, used: Set<XmlElement> = new Set()): Block[] {
  const blocks: Block[] = []
  for (const node of descendants(root)) {
    if (used.has(node)) continue
    used.add(node)
    for (const child of node.children) {
      if (child.type !== 'text' || !/\S/.test(child.data)) continue
      const block = textBlock(child)
      if (block.value !== '') blocks.push({ ...block, data: { field: node.name }, furniture: 'web service field' })
    }
  }
  return blocks
}

function fieldsOf(meeting: XmlElement, used: Set<XmlElement>): Block[] {
  const blocks: Block[] = []
  const add = (node: XmlElement | undefined, field: string) => {
    if (!node || used.has(node)) return
    const block = leafBlock(node, used, 'field')
    if (block) blocks.push({ ...block, data: { field, value: block.value } })
  }
  add(childNamed(meeting, 'committeetitle') ?? committeeOf(meeting), 'committee')
  for (const node of elements(meeting)) {
    const field = meetingFields[node.name]
    if (field !== undefined && field !== 'committee') add(node, field)
  }
  if (!blocks.some((block) => block.data?.field === 'venue')) {
    const room = childNamed(meeting, 'meetingroom')
    if (room) add(childNamed(room, 'addresssummary') ?? childNamed(room, 'roomdisplaytitle'), 'venue')
  }
  return blocks
}

/**
 * The body that met. A meeting does not name it; its papers do ("committeetitle"), and its items ("refertocommittee"),
 * of which one may go on to another body: the name that stands most often.
 */
function committeeOf(meeting: XmlElement): XmlElement | undefined {
  const all = descendants(meeting)
  const papers = all.filter((node) => node.name === 'committeetitle' && leafText(node))
  const named = papers.length > 0 ? papers : all.filter((node) => node.name === 'refertocommittee' && leafText(node))
  const counts = new Map<string, number>()
  for (const node of named) counts.set(words(node), (counts.get(words(node)) ?? 0) + 1)
  return named.reduce<XmlElement | undefined>((best, node) => {
    return best === undefined || (counts.get(words(node)) as number) > (counts.get(words(best)) as number) ? node : best
  }, undefined)
}

function attendees(meeting: XmlElement, used: Set<XmlElement>): Block[] {
  const list = childNamed(meeting, 'attendees')
  if (!list) return []
  return elements(list).flatMap((node): Block[] => {
    const given = Object.fromEntries(Object.entries(node.attributes).map(([name, value]) => [name.toLowerCase(), value?.trim() ?? '']))
    const name = given.name ?? ''
    if (node.name !== 'attendee' || name === '') return []
    const data: Record<string, string> = { field: 'attendee' }
    for (const [attribute, key] of Object.entries(attendeeData)) if (given[attribute]) data[key] = given[attribute]
    const block: Block = { type: 'paragraph', value: name, depth: 0, hint: 'field', data, at: { ...node.tag } }
    return [block, ...remaining(node, used)]
  })
}

function itemBlocks(item: XmlElement, used: Set<XmlElement>): Block[] {
  const leaf = (name: string, hint: Hint) => {
    const node = childNamed(item, name)
    return node ? leafBlock(node, used, hint) : undefined
  }
  const head: (Block | undefined)[] = [leaf('fulldisplaynumberformat', 'item-number') ?? leaf('minutesitemnumber', 'item-number')]
  const title = leaf('agendaitemtitle', 'item-title')
  head.push(title && { ...title, type: 'heading', depth: 3 })
  const number = leaf('agendaitemnumber', 'field')
  const sub = leaf('agendaitemsubnumber', 'field')
  // "5" and "a": the agenda prints "5a".
  if (number) head.push({ ...number, value: `${number.value}${sub?.value ?? ''}`, data: { field: 'agenda-number' } })
  const restricted = childNamed(item, 'isrestricted')
  if (restricted && /^(?:true|1|yes)$/i.test(words(restricted))) {
    const exempt = leafBlock(restricted, used, 'field')
    head.push(exempt && { ...exempt, data: { field: 'exempt' } })
  }
  return [
    ...head.filter((block) => block !== undefined),
    ...bodies(item, agendaBody, 'agenda-text', used),
    ...papers(item, used),
    ...bodies(item, decisionBody, 'decision-text', used),
    ...bodies(item, minutesBody, 'minutes-text', used),
  ]
}

function bodies(item: XmlElement, name: RegExp, hint: Hint, used: Set<XmlElement>): Block[] {
  return elements(item).flatMap((node) => {
    const text = name.test(node.name) ? leafText(node) : undefined
    if (!text || used.has(node)) return []
    used.add(node)
    return textBlocks(text, hint)
  })
}

function papers(item: XmlElement, used: Set<XmlElement>): Block[] {
  const list = childNamed(item, 'linkeddocuments')
  if (!list) return []
  return elements(list).flatMap((paper): Block[] => {
    const node = childNamed(paper, 'title')
    const title = node && leafBlock(node, used, 'document')
    if (!title) return []
    const url = childNamed(paper, 'url')
    const address = url === undefined ? '' : words(url)
    const format = /\.(pdf|docx?|xlsx?|pptx?|odt|rtf|csv)(?:$|[?#])/i.exec(address)?.[1]?.toUpperCase()
    const restricted = childNamed(paper, 'isrestricted')
    const data = {
      ...(format === undefined ? {} : { format }),
      ...(address === '' ? {} : { url: address }),
      ...(restricted && /^true$/i.test(words(restricted)) ? { restricted: 'true' } : {}),
    }
    return [{ ...title, type: 'item', data }]
  })
}

/** The words of an element that holds only text, as a block; undefined where it has none. */
function leafBlock(node: XmlElement, used: Set<XmlElement>, hint: Hint): Block | undefined {
  const text = leafText(node)
  const block = text && textBlock(text)
  if (!block || block.value === '') return undefined
  used.add(node)
  return { ...block, hint }
}

function words(node: XmlElement): string {
  return leafText(node)?.data.trim() ?? ''
}
