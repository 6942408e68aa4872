import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ChildNode, isCDATA, isTag, isText } from 'domhandler'
import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readXml } from '../src/read/xml.ts'
import type { Block } from '../src/tree.ts'
import { shownText, sortedWords, wordsOfBlocks } from './html-words.ts'

const shared = join(import.meta.dirname, '../../shared')
const soap = readFileSync(join(import.meta.dirname, 'fixtures-html/getmeeting-soap.xml'), 'utf8')
const meeting = soap.slice(soap.indexOf('<mg:meeting'), soap.indexOf('</GetMeetingResult>')).replaceAll('mg:', '')
const read = (text: string): Block[] => readXml(Object.assign(new VFile(text), { data: { text } }))
const kept = (blocks: Block[]) => blocks.filter((block) => block.furniture === undefined)
const line = ({ hint, marker, value, data }: Block) => [hint, data?.field, marker, value].filter(Boolean).join(' ')

const expected = [
  'field committee Lanes Committee',
  'field date 03/06/2030',
  'field status Confirmed',
  'field planned-start 6.30 pm',
  'field venue Lower Hall, Netherby',
  'field attendee Councillor Ada Alder',
  'field attendee Bo Beech',
  'item-number 15.',
  // Escaped twice in the source.
  "item-title Members' Questions",
  'field agenda-number 5a',
  'field exempt True',
  'agenda-text To answer questions of which notice was given by the 18th May.',
  'document Questions',
  'decision-text AGREED that the answers be noted.',
  'minutes-text Councillor Alder & Councillor Beech asked about lanes.',
  'minutes-text • Mill Lane',
  'item-number 16.',
  'item-title Urgent business',
  'minutes-text There was none.',
]

describe('GetMeeting', () => {
  it.each([
    ['as the web service answers', meeting],
    ['in a SOAP envelope', soap],
    ['escaped in a string', `<string xmlns="http://example.org/">${meeting.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</string>`],
    ['as CDATA', `<r><string><![CDATA[${meeting}]]></string></r>`],
  ])('is read %s', (_name, xml) => {
    expect(kept(read(xml)).map(line)).toEqual(expected)
  })

  it('gives the facts of those present and of papers', () => {
    const blocks = read(meeting)
    expect(blocks.filter((block) => block.data?.field === 'attendee').map((block) => block.data)).toEqual([
      { field: 'attendee', name: 'Councillor Ada Alder', role: 'Chair', attendance: 'Present, as expected', party: 'IND', ward: 'Mill' },
      { field: 'attendee', name: 'Bo Beech', role: 'Officer', attendance: 'In attendance', representing: 'Clerk' },
    ])
    expect(blocks.find((block) => block.hint === 'document')?.data).toEqual({
      format: 'PDF',
      url: 'https://example.org/documents/s7/Questions.pdf',
    })
  })

  it('keeps every other element as furniture that says its name', () => {
    const rest = read(meeting).filter((block) => block.furniture !== undefined)
    expect(new Set(rest.map((block) => block.furniture))).toEqual(new Set(['web service field']))
    expect(rest.map((block) => `${block.data?.field}: ${block.value}`)).toContain('minutesitemnumber: 15')
  })

  it('points into the source, through the escaping', () => {
    const at = (value: string, xml: string) => {
      const block = read(xml).find((one) => one.value.startsWith(value)) as Block
      return xml.slice(block.at.start, block.at.end)
    }
    expect(at('Mill Lane', soap)).toBe('Mill Lane')
    expect(at('To answer', soap)).toMatch(/^To answer questions of which notice was given by the\n18&lt;sup&gt;th&lt;\/sup&gt; May\.$/)
    expect(at("Members'", soap)).toBe('Members&amp;#39; Questions')
    const escaped = `<string>${meeting.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</string>`
    expect(at('Mill Lane', escaped)).toBe('Mill Lane')
  })

  it('takes the venue from the room where the meeting has none, and the committee that most items name', () => {
    const xml =
      '<meeting><meetingroom><addresssummary>Guild Room, Netherby</addresssummary></meetingroom><agendaitems>' +
      ['Board', 'Cabinet', 'Board'].map((name) => `<agendaitem><refertocommittee>${name}</refertocommittee></agendaitem>`).join('') +
      '</agendaitems></meeting>'
    expect(kept(read(xml)).map(line)).toEqual(['field committee Board', 'field venue Guild Room, Netherby'])
  })
})

it('makes no minutes of a list of meetings or committees', () => {
  const list =
    '<getmeetings><committee><committeetitle>Cabinet</committeetitle><committeemeetings><meeting><meetingdate>01/02/2030</meetingdate></meeting></committeemeetings></committee></getmeetings>'
  const committees = '<committees><committee><committeetitle>Airport</committeetitle></committee></committees>'
  for (const xml of [list, committees]) expect(kept(read(xml))).toEqual([])
  expect(read(list).map((block) => block.value)).toEqual(['Cabinet', '01/02/2030'])
})

describe('other XML', () => {
  it.each([
    [
      'paragraphs',
      '<doc><title>Minutes</title><body><p>The <em>Panel</em> agreed.</p><p>Closed.</p></body></doc>',
      ['Minutes', 'The Panel agreed.', 'Closed.'],
    ],
    [
      'escaped HTML',
      '<rss><item><description>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;(a) two&lt;/p&gt;</description></item></rss>',
      ['One', '(a) two'],
    ],
    ['no entities of its own', '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d><p>a &x; b &amp; c</p></d>', ['a &x; b & c']],
    ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>One</p></body></html>', ['One']],
    ['nothing', '', []],
    ['damage', '<a><b>one</a>two</c><d', ['one', 'two']],
  ])('gives %s', (_name, xml, words) => {
    expect(kept(read(xml)).map(line)).toEqual(words)
  })
})

/** The words of all elements, unescaped as the page would show them. */
function wordsOfXml(xml: string): string[] {
  const texts: string[] = []
  const stack: ChildNode[] = [...parseDocument(xml, { xmlMode: true }).children]
  while (stack.length > 0) {
    const node = stack.pop() as ChildNode
    if (isText(node)) texts.push(shownText(node.data))
    else if (isTag(node) || isCDATA(node)) stack.push(...node.children)
  }
  return sortedWords(texts.join('\n'))
}

describe('every word is in a block', () => {
  // Those present are attributes in the source; their blocks are extra.
  const words = (xml: string) =>
    expect(wordsOfBlocks(read(xml).filter((block) => block.data?.field !== 'attendee'))).toEqual(wordsOfXml(xml))
  it('of the fixture', () => words(soap.replace('<agendaitemsubnumber>a</agendaitemsubnumber>', '')))
  const folders = existsSync(shared) ? ['gold', 'corpus/xml'].map((folder) => join(shared, folder)) : []
  const documents = folders.flatMap((folder) => readdirSync(folder).flatMap((name) => (name.endsWith('.xml') ? [join(folder, name)] : [])))
  it.runIf(documents.length > 0)('of the shared documents (skipped where ../shared is absent)', () => {
    for (const document of documents) words(readFileSync(document, 'utf8'))
  })
})

it('never throws, and takes time in proportion', () => {
  const cut = fc.tuple(fc.nat(soap.length), fc.nat(200), fc.constantFrom('', '<', '>', '</a>', '<a>', '&', '&lt;p&gt;', '<![CDATA['))
  fc.assert(
    fc.property(fc.array(cut, { maxLength: 6 }), (cuts) => {
      let xml = soap
      for (const [at, length, mend] of cuts) xml = xml.slice(0, at) + mend + xml.slice(at + length)
      for (const { at } of read(xml)) expect(0 <= at.start && at.start <= at.end && at.end <= xml.length).toBe(true)
    }),
    { numRuns: 150 },
  )
  const start = performance.now()
  for (const deep of ['<a>', '<meeting><meetingdate>x</meetingdate>', '<p>a<b>']) read(deep.repeat(50_000))
  expect(performance.now() - start).toBeLessThan(10_000)
})
