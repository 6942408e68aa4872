import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../src/account.ts'
import { fold } from '../src/language/markers.ts'
import { draftsOf } from '../src/read/markdown/blocks.ts'
import { parseMarkdown, parseWhole } from '../src/read/markdown/parse.ts'
import { readMarkdown } from '../src/read/markdown.ts'
import { open } from '../src/read/open.ts'
import type { Block } from '../src/tree.ts'

const read = (text: string) => readMarkdown(open(text, { path: 'minutes.md' }))

/** "item (a) That the report be noted" */
function line({ type, depth, bold, marker, value, cells, furniture, hint }: Block): string {
  const kind = furniture === undefined ? type : `~${furniture}`
  const words = cells ? cells.join(' | ') : value
  return [
    `${kind}${depth > 0 ? depth : ''}${bold ? '!' : ''}${hint ? `<${hint}>` : ''}`,
    ...(marker === undefined ? [] : [`[${marker}]`]),
    ...(words === '' ? [] : [words]),
  ].join(' ')
}
const lines = async (text: string) => (await read(text)).map(line)

it('takes bold that ends and begins within a word as one', async () => {
  expect(await lines('**Minutes of the meeting held on Tuesday 8****th** **May 2030 at 7.00pm**')).toEqual([
    'paragraph! Minutes of the meeting held on Tuesday 8th May 2030 at 7.00pm',
  ])
})

describe('numbers and titles', () => {
  it('takes bold lines as bold, and escaped numbers as printed', async () => {
    expect(
      await lines(
        '**HELD AT THE VILLAGE HALL**\n\n **1.**    **Apologies for absence:**\n\n    Mrs Ash, Mr Elm\n\n3\\. Minutes: agreed.\n\n5.1          Chairman’s Report\n\n **4\\. The minutes held on** **07/08/30** **were agreed**.',
      ),
    ).toEqual([
      'paragraph! HELD AT THE VILLAGE HALL',
      'item! [1.] Apologies for absence:',
      'paragraph Mrs Ash, Mr Elm',
      'item [3.] Minutes: agreed.',
      'item [5.1] Chairman’s Report',
      'item! [4.] The minutes held on 07/08/30 were agreed.',
    ])
  })
  it('keeps the depth of headings, and their numbers apart', async () => {
    expect(await lines('# 1.&nbsp;&nbsp;&nbsp;Disclosures\n\n## 2.1&nbsp;&nbsp;Lane Budget\n\n### Votes ###\n')).toEqual([
      'heading1 [1.] Disclosures',
      'heading2 [2.1] Lane Budget',
      'heading3 Votes',
    ])
  })
  it('knows bold that stands a space too far', async () => {
    expect(await lines('MEMBERS PRESENT**:**\n\nCllr Ash')).toEqual(['paragraph MEMBERS PRESENT:', 'paragraph Cllr Ash'])
    expect(await lines('**Apologies **\n\n**Present: **Cllr Ash, ** Cllr Elm\n\nCllr Oak** and Cllr Yew\\*\\*')).toEqual([
      'paragraph! Apologies',
      'paragraph Present: Cllr Ash, ** Cllr Elm',
      'paragraph Cllr Oak** and Cllr Yew**',
    ])
  })
  it('never glues or splits words', async () => {
    expect(await lines('Councillor Harring**ton** of Mill*brook*, <b>Sil</b>ver and Gold<br>smith; 14<sup>th</sup> May')).toEqual([
      'paragraph Councillor Harrington of Millbrook, Silver and Gold smith; 14th May',
    ])
  })
})

describe('what converters write', () => {
  it('reads past pandoc’s divisions, spans and attributes', async () => {
    const text = [
      '::: {.page lang="en"}\n::: WordSection1\n# [Lamps]{.underline} in Mill Lane {#lamps .x style="margin:0"}',
      '[[1.[ ]{style="font:\\"Elm\\" 7pt"}]{.n}]{#a1} The clerk -- on the 2^nd^ July -- saw ![](lamp.gif){height="12"\nwidth="12"} them.\n:::\n:::',
      'Option {A} and [B] stay, and {this} does.',
    ].join('\n\n')
    expect(await lines(text)).toEqual([
      'heading1 Lamps in Mill Lane',
      'item [1.] The clerk – on the 2nd July – saw them.',
      'paragraph Option {A} and [B] stay, and {this} does.',
    ])
    expect((await read(text)).map(({ at }) => text.slice(at.start, at.end)).at(-1)).toBe('Option {A} and [B] stay, and {this} does.')
  })

  it('reads links that were broken off, addresses with spaces, and bars between cells', async () => {
    const text =
      '## [Lanes Committee - Monday 3 June\n2030 6.30 pm](lanes.aspx?ID=7 "Link to Lanes\nCommittee")\n\n14.\n\n|\n\nLamps\n\n[Annex 1 - Mill Lane](s12/Map of\nthe mill.pdf "Link to \'Annex 1\'")\n\n[slides](to be put on the site)'
    expect(await lines(text)).toEqual([
      'heading2 Lanes Committee - Monday 3 June 2030 6.30 pm',
      'item [14.]',
      'paragraph Lamps',
      'paragraph Annex 1 - Mill Lane',
      'paragraph [slides](to be put on the site)',
    ])
  })

  it('joins the lines that a program filled, whatever its marks take of their width', async () => {
    const report = [
      'The clerk read [the report on the',
      'lamps](https://lanes.example.org/documents/s12/Lamps-in-Mill-Lane.pdf)',
      'and said that the owner of the mill had agreed to pay for the oil (Item',
      '12) To receive it, in full, at the next meeting of the whole council, or',
      'at the one after it.',
    ]
    const text = Array(4).fill(report.join('\n')).join('\n\n')
    expect(await lines(text)).toEqual(
      Array(4).fill(
        'paragraph The clerk read the report on the lamps and said that the owner of the mill had agreed to pay for the oil (Item 12) To receive it, in full, at the next meeting of the whole council, or at the one after it.',
      ),
    )
  })

  it('passes over italics that hold a space', async () => {
    expect(await lines('# __ 4. Lamps\n\n# * *5. Paths\n\n* *Elm* spoke')).toEqual([
      'heading1 [4.] Lamps',
      'heading1 [5.] Paths',
      'item [•] Elm spoke',
    ])
  })
})

describe('lists', () => {
  it('keeps printed numbers, nesting and further paragraphs', async () => {
    expect(await lines('3. Lanes\n7. Paths\n\n   A reply was given.\n\n   - gravel\n     - fine\n   - tar\n8) Signs')).toEqual([
      'item [3.] Lanes',
      'item [7.] Paths',
      'paragraph1 A reply was given.',
      'item1 [•] gravel',
      'item2 [•] fine',
      'item1 [•] tar',
      'item [8)] Signs',
    ])
  })
  it('takes a printed label rather than the sign of the list', async () => {
    expect(await lines('- (a) That the plan be noted\n- 4.1 Finance report\n- 2.5 posts\n- · nested sign')).toEqual([
      'item [(a)] That the plan be noted',
      'item [4.1] Finance report',
      'item [•] 2.5 posts',
      'item [•] nested sign',
    ])
  })
  it('knows lists that are none to Markdown', async () => {
    expect(await lines('(a) Manhole cover\n\n(b) Signs\n\n•  Dust\n\n•\n\nNoise at 33 Mill Lane\n\na)    the levy')).toEqual([
      'item [(a)] Manhole cover',
      'item [(b)] Signs',
      'item [•] Dust',
      'item [•] Noise at 33 Mill Lane',
      'item [a)] the levy',
    ])
  })
  it('lets the lines below a number stand for themselves', async () => {
    expect(
      await lines(
        '1. Apologies\nCouncillor Ash sent apologies.\n2. Minutes\n   The minutes were agreed.\n\n- The bridge is closed and\n  will stay so\n',
      ),
    ).toEqual([
      'item [1.] Apologies',
      'paragraph Councillor Ash sent apologies.',
      'item [2.] Minutes',
      'paragraph1 The minutes were agreed.',
      'item [•] The bridge is closed and will stay so',
    ])
  })
  it('takes a year at the beginning of a line for no number', async () => {
    expect(await lines('The plan was adopted at the meeting in\n\n2030. At that time no one objected.\n\ndated August\n\n2031.')).toEqual([
      'paragraph The plan was adopted at the meeting in 2030. At that time no one objected.',
      'paragraph dated August',
      'paragraph 2031.',
    ])
  })
})

describe('lines', () => {
  it('keeps lines that were meant as lines', async () => {
    expect(
      await lines(
        'Proposed by Councillor Ash;\nSeconded by Councillor Elm;\nAnd Resolved:\n\n**Ash**: I agree.\n**Elm**: So do I.\n\nCllr Ash  \nCllr Elm',
      ),
    ).toEqual([
      'paragraph Proposed by Councillor Ash;',
      'paragraph Seconded by Councillor Elm;',
      'paragraph And Resolved:',
      'paragraph Ash: I agree.',
      'paragraph Elm: So do I.',
      'paragraph Cllr Ash',
      'paragraph Cllr Elm',
    ])
  })
  it('joins the lines of a paragraph that was wrapped', async () => {
    const wrapped =
      'At the outset of the meeting the Chairman and all members extended their good\nwishes to the outgoing Clerk, Mrs Yew, who had served the parish of Upper Adare-\nRathmore for many years.'
    expect(await lines(wrapped)).toEqual([`paragraph ${wrapped.replace('-\n', '-').replaceAll('\n', ' ')}`])
  })
  it('joins hanging lines, a heading’s too, where lines go on so all through', async () => {
    const hanging = [
      '# 2. Report of the Harbour\n  Board',
      'That the report of the Harbour\n  Board, dated May 7, 2030, be\n  received.',
      'a)         \n  the\n  Clerk be advised of the\n  cost; and,\nb)         \n  it\n  be noted that Elm spoke',
      '> **Motion\n  Passed**',
    ]
    expect(await lines(hanging.join('\n\n'))).toEqual([
      'heading1 [2.] Report of the Harbour Board',
      'paragraph That the report of the Harbour Board, dated May 7, 2030, be received.',
      'item [a)] the Clerk be advised of the cost; and,',
      'item [b)] it be noted that Elm spoke',
      'paragraph! Motion Passed',
    ])
    expect(await lines('# Present\n  Cllr Ash\n  Cllr Elm')).toEqual(['heading1 Present', 'paragraph Cllr Ash', 'paragraph Cllr Elm'])
  })
  it('reads the words of a record that a program printed in their place', async () => {
    expect(
      await lines("{'string': 'Moved by A. Elm', '__class__': 'Mover'}\n\n**{'string': \"O'Fir seconded\", '__class__': 'Mover'}**"),
    ).toEqual([
      "~program {'string': ' ', 'class': 'Mover'}",
      'paragraph Moved by A. Elm',
      `~program {'string': " ", 'class': 'Mover'}`,
      "paragraph! O'Fir seconded",
    ])
  })
  it('joins a paragraph that a page break tore apart, and sets the page aside', async () => {
    const sentence = (n: number) => `Members spoke about lane number ${n} and said that it had been left without any care`
    const page = (n: number) =>
      `---\n${n}\n\n${sentence(n)}\n\nby those who were asked to look after it for the council in the last years.\n`
    const text = [1, 2, 3, 4]
      .map((n) => `${page(n)}\nIt was noted that the surface of it was broken and that the hedges were high.\n`)
      .join('')
    const blocks = await lines(text)
    expect(blocks.slice(0, 7)).toEqual([
      '~rule',
      '~page number 1',
      `paragraph ${sentence(1)} by those who were asked to look after it for the council in the last years.`,
      'paragraph It was noted that the surface of it was broken and that the hedges were high.',
      '~rule',
      '~page number 2',
      `paragraph ${sentence(2)} by those who were asked to look after it for the council in the last years.`,
    ])
  })
  it('sets running heads aside, and nothing that only comes often', async () => {
    const page = (text: string) => `---\n*<small>Scanned page</small>*\n\n${text}\n\n---\nMoved by Cllr Ash\n\n`
    const blocks = await lines(['One.', 'Two.', 'Three.', 'Four.'].map(page).join(''))
    expect(blocks.filter((block) => block.startsWith('~page head'))).toEqual([])
    const scanned = await lines(
      ['One.', 'Two.', 'Three.', 'Four.'].map((text) => `---\n*<small>Scanned page</small>*\n\n${text}\n\n`).join(''),
    )
    expect(scanned.slice(0, 3)).toEqual(['~rule', '~page head Scanned page', 'paragraph One.'])
  })
  it('tells a page break under a line from a heading', async () => {
    expect(await lines('Lanes Committee\n===============\n\nApologies\n---------\n\nNone.')).toEqual([
      'heading1 Lanes Committee',
      'heading2 Apologies',
      'paragraph None.',
    ])
    expect(await lines('---\n\nThe members of Social\n---\nHousing met.\n\nthe hedges, and\n---\n')).toEqual([
      '~rule',
      'paragraph The members of Social',
      '~rule',
      'paragraph Housing met.',
      'paragraph the hedges, and',
      '~rule',
    ])
  })
  it('reads CR and CRLF as line ends, with true places', async () => {
    for (const end of ['\n', '\r', '\r\n']) {
      const text = ['# Lanes', '', 'Moved by Cllr *Ash*', 'Seconded by Cllr Elm', '', '> quoted by', '> the Clerk'].join(end)
      const blocks = await read(text)
      expect(blocks.map(line)).toEqual([
        'heading1 Lanes',
        'paragraph Moved by Cllr Ash',
        'paragraph Seconded by Cllr Elm',
        'paragraph quoted by the Clerk',
      ])
      expect(blocks.map(({ at }) => text.slice(at.start, at.end))).toEqual([
        '# Lanes',
        'Moved by Cllr *Ash',
        'Seconded by Cllr Elm',
        `quoted by${end}> the Clerk`,
      ])
    }
  })
})

describe('what stands beside the words', () => {
  it('reads front matter as fields, and the machinery of the site as furniture', async () => {
    const text =
      '---\ntitle: "Lanes: March"\ndate: 2030-03-04\ncategories:\n  - "paths"\ntags: [a1, b2]\nvenue:\n  name: Hall\n---\n\nPresent: Cllr Ash\n'
    const blocks = await read(text)
    expect(blocks.map((block) => [block.data?.field, line(block)])).toEqual([
      ['title', 'paragraph<field> Lanes: March'],
      ['date', 'paragraph<field> 2030-03-04'],
      ['categories', '~front matter<field> paths'],
      ['tags', '~front matter<field> a1'],
      ['tags', '~front matter<field> b2'],
      ['venue.name', 'paragraph<field> Hall'],
      [undefined, 'paragraph Present: Cllr Ash'],
    ])
    expect(text.slice(blocks.at(-1)?.at.start)).toBe('Present: Cllr Ash\n')
  })
  it('takes a rule at the head for no front matter', async () => {
    expect(await lines('---\n1\n\nLanes Committee\n\n---\n')).toEqual(['~rule', '~page number 1', 'paragraph Lanes Committee', '~rule'])
  })
  it('reads boxes with a title, and the table in one', async () => {
    expect(
      await lines(
        '> [!abstract]- Present:\n> Cllr Ash, Cllr Elm\n\n> [!note]- Vote:\n> |Yeas:|Absent:|\n> |-|-|\n> |Cllr Ash|Cllr Elm|\n> ||Cllr Oak|',
      ),
    ).toEqual([
      'paragraph! Present:',
      'paragraph Cllr Ash, Cllr Elm',
      'paragraph! Vote:',
      'row Yeas: | Absent:',
      'row Cllr Ash | Cllr Elm',
      'row  | Cllr Oak',
    ])
  })
  it('reads tables with breaks, escaped bars and marks in their cells', async () => {
    expect(
      await lines(
        'Those present:\n| Name | Role |\n|:--|---:|\n| **Ash** | Chair<br>Leader |\n| Elm \\| Oak | [Clerk](mailto:c@x.org) |\nAll were welcome.',
      ),
    ).toEqual([
      'paragraph Those present:',
      'row Name | Role',
      'row Ash | Chair Leader',
      'row Elm | Oak | Clerk',
      'paragraph All were welcome.',
    ])
  })
  it('reads a page of ModernGov that was saved as a pipe table', async () => {
    const blocks = await lines(
      '# Lanes Committee\n\nNo. | Item |\n---|---|\nSigns PDF 118 KB Report attached. Minutes: The Committee agreed.\nCllr Elm dissented. |\n|',
    )
    expect(blocks).toContain('heading<item-title> Signs')
    expect(blocks).toContain('paragraph<label> Minutes:')
    expect(blocks).toContain('paragraph Cllr Elm dissented.')
  })
  it('keeps the words of links, and their address where a block is one link', async () => {
    const blocks = await read(
      '[Original file](https://example.org/a.pdf)\n\nSee [the plan](https://example.org/plan) and <https://example.org>.\n\n- [Item 1](#item-1)\n\n![Coat of arms](a.png)',
    )
    expect(blocks.map(line)).toEqual([
      'paragraph Original file',
      'paragraph See the plan and https://example.org.',
      '~table of contents [•] Item 1',
      '~picture Coat of arms',
    ])
    expect(blocks[0]?.data).toEqual({ url: 'https://example.org/a.pdf' })
  })
  it('keeps words that look like marks', async () => {
    expect(
      await lines(
        '[JN]: agreed\n\n[1]: https://example.org\n\nInsert <insert name> here, see <AI1> and <script> and [x] done.\n\n<TBC>\n\n[^1]: A note on it\n',
      ),
    ).toEqual([
      'paragraph [JN]: agreed',
      '~link address [1]: https://example.org',
      'paragraph Insert <insert name> here, see <AI1> and <script> and [x] done.',
      'paragraph <TBC>',
      'paragraph [[^1]] A note on it',
    ])
  })
  it('hides nothing behind a mark that is never closed', async () => {
    expect(await lines('<!-- the Clerk\n\n<script>\n\n<? Members\n\n<!D E\n\nall agreed')).toEqual([
      'paragraph <!-- the Clerk',
      'paragraph <script>',
      'paragraph <? Members',
      'paragraph <!D E',
      'paragraph all agreed',
    ])
  })
  it('reads HTML within, and sets comments aside', async () => {
    const text =
      '<!-- made by hand -->\n\n<table><tr><td><b>1.</b></td>\n\n<td><b>Apologies</b></td></tr></table>\n\n<p>Councillor Ash &amp; Mr Elm</p>\n'
    const blocks = await read(text)
    expect(blocks.filter((block) => block.furniture !== undefined).map(line)).toEqual(['~comment made by hand'])
    expect(blocks.flatMap((block) => wordsOf(`${block.marker ?? ''} ${block.value}`))).toEqual(
      'made by hand 1 Apologies Councillor Ash Mr Elm'.split(' '),
    )
    const last = blocks.at(-1) as Block
    expect(text.slice(last.at.start, last.at.end)).toContain('Councillor Ash &amp; Mr Elm')
  })
  it('sets aside what a style hides', async () => {
    expect(
      await lines(
        '<span data-filter="Year" style="display:none;">2030 <b>May</b></span>\n\nFares <span style="color: red">rose <span style=\'x:y; display: none\'>not <span>now</span></span>at once</span>.',
      ),
    ).toEqual(['~hidden 2030', '~hidden May', 'paragraph Fares rose at once.', '~hidden not', '~hidden now'])
  })
  it('reads code as paragraphs, and indented text as text', async () => {
    expect(await lines('```\n1. Apologies\n\nNone were\nreceived.\n```\n\n```js\nlet a = 1\nlet b\n```\n\n    **indented**')).toEqual([
      'item [1.] Apologies',
      'paragraph None were received.',
      '~code language js',
      'paragraph let a = 1 let b',
      'paragraph! indented',
    ])
  })
})

/** The words that Markdown shows, read from mdast by another way: for the account of whole documents. */
function shownWords(text: string): string[] {
  const front = /^---\r?\n(?=[\w-]+:)[\s\S]*?\r?\n---\r?\n/.exec(text)?.[0] ?? ''
  const fields = front.split(/\r?\n/).map((row) => row.replace(/^[\w-]+:(?=\s|$)/, ''))
  const parser = unified()
    .use(remarkParse)
    .use(function () {
      this.data().micromarkExtensions = [{ disable: { null: ['codeIndented'] } }]
    })
  const body = text.slice(front.length)
  const found = [...fields]
  const within = (node: Nodes): string => {
    if (node.type === 'text' || node.type === 'inlineCode') return node.value
    if (node.type === 'break') return ' '
    if (node.type === 'html') return htmlWords(node.value)
    if ('alt' in node) return ` ${node.alt} `
    return 'children' in node ? node.children.map(within).join('') : ''
  }
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading') found.push(within(node))
    else if (node.type === 'code') found.push(node.lang ?? '', node.meta ?? '', node.value)
    else if (node.type === 'html') found.push(htmlWords(node.value))
    else if (node.type === 'definition') found.push(body.slice(node.position?.start.offset, node.position?.end.offset))
    else {
      const start = node.position?.start.offset ?? 0
      if (node.type === 'listItem') found.push(/^\d{1,9}(?=[.)])/.exec(body.slice(start, start + 10))?.[0] ?? '')
      if ('children' in node) node.children.forEach(visit)
    }
  }
  visit(parser.parse(body))
  return found.flatMap((words) => wordsOf(fold(words.replace(/^\[!\w+\]/, ''))))
}

function htmlWords(html: string): string {
  let words = ''
  let bold = false
  const inline = new Set(['a', 'b', 'em', 'i', 'span', 'strong', 'sub', 'sup', 'u', 'small'])
  // A tag that HTML does not have was meant as words.
  const known = /^(?:a|b|br|div|em|h\d|i|li|ol|p|small|span|strong|sub|sup|table|tbody|td|tr|u|ul)$/
  const parser = new Parser({
    ontext: (text) => {
      // "<b>Use of the hall</b>The Clerk": two words, whose break was lost.
      words += bold && /\p{Ll}\)?$/u.test(words) && /^(?:\p{Lu}[\p{Ll}\s]|\d{1,2}\.\d)/u.test(text) ? ` ${text}` : text
      bold = false
    },
    oncomment: (text) => {
      words += ` ${text} `
    },
    onopentag: (name) => {
      if (!known.test(name)) words += ` ${html.slice(parser.startIndex, parser.endIndex)} `
      else if (!inline.has(name)) words += ' '
    },
    onclosetag: (name) => {
      bold ||= name === 'b' || name === 'strong'
      if (!inline.has(name)) words += ' '
    },
  })
  parser.end(html)
  return words
}

const blockWords = (blocks: Block[]) =>
  blocks.flatMap((block) => wordsOf(`${block.data?.counted ? '' : (block.marker ?? '')} ${block.value}`))

const shared = join(import.meta.dirname, '../../shared')
const documents = ['corpus/markdown', 'gold'].flatMap((folder) =>
  existsSync(join(shared, folder))
    ? readdirSync(join(shared, folder))
        .filter((name) => name.endsWith('.md') && name !== 'FORMAT.md')
        .map((name) => [`${folder}/${name}`, readFileSync(join(shared, folder, name), 'utf8')] as const)
    : [],
)
describe.skipIf(documents.length === 0)('the shared documents (skipped where ../shared is not there)', () => {
  it.each(documents)('%s: words in are words out, at their places', async (_, text) => {
    const blocks = await read(text)
    expect(blockWords(blocks).sort()).toEqual(shownWords(text).sort())
    for (const { at, value } of blocks) {
      // Marks within words go: "Harring**ton**" is found in its letters.
      const source = text.slice(at.start, at.end)
      const letters = `${source} ${source.replace(/<[^>]*>/g, '')}`.replace(/[^\p{L}\p{N}]/gu, '')
      const missing = wordsOf(value).filter((word) => !letters.includes(word))
      expect([value, missing]).toEqual([value, []])
    }
  })
  it.each(documents)('%s: the short way gives what the long way gives', async (_, text) => {
    expect(places(parseMarkdown(text, 0), text)).toEqual(places(parseWhole(text), text))
  })
})

/** Passages without the end of their paragraph: white space at the end of a line belongs to it or not. */
function places(root: ReturnType<typeof parseWhole>, text: string): unknown {
  return draftsOf(root, text).map((draft) => ('passage' in draft ? { ...draft.passage, at: draft.passage.at.start } : draft))
}

describe('any text', () => {
  /** Rarer ones: they keep a text from being divided. */
  const hiding = fc.constantFrom('```', '<!--', '-->', '<script>', ']:')
  // biome-ignore format: a list to be read in rows
  const mark = fc.constantFrom(
    '**', '*', '_', '`', '[', ']', ': ', '> ', '- ', '1. ', '12) ', '# ', '\n', '\n\n', '\n    ', '\r\n', '---\n', '\n---\n', '\n===\n',
    '|', '\n|-|-|\n', '\\', '<b>', '</b>', '<br>', '<', '>', '<td>', '&nbsp;', '&amp', '~~', '!', '[!note] ', '(a) ', '• ', '\t', ' ', '  \n',
    '\u00a0', '\u00ad', '\u2028',
  )
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constant('WORD ') },
    { weight: 1, arbitrary: fc.constant('WORD') },
    { weight: 4, arbitrary: mark },
  )
  const anyPiece = fc.oneof({ weight: 20, arbitrary: piece }, { weight: 1, arbitrary: hiding })
  /** Every word is another one, so that one lost or doubled is seen. */
  const numbered = (pieces: string[]) => pieces.map((part, index) => part.replace('WORD', `w${index}x`)).join('')

  it('comes out with every word, once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyPiece, { maxLength: 60 }), async (pieces) => {
        const text = numbered(pieces)
        if (text.trim() === '') return
        // Words joined by a mark that goes ("w1x**w2x") are one: take them apart again.
        const found = blockWords(await read(text)).flatMap((word) => word.match(/w\d+x/g) ?? [])
        expect(found.sort()).toEqual((text.match(/w\d+x/g) ?? []).sort())
      }),
      { numRuns: 600 },
    )
  })
  it('is read the same by the short way and the long', () => {
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 60 }), (pieces) => {
        const text = numbered(pieces)
        expect(places(parseMarkdown(text, 0), text)).toEqual(places(parseWhole(text), text))
      }),
      { numRuns: 300 },
    )
  })
  it('is read the same in pieces and at once', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 900, maxLength: 2000 }), (pieces) => {
        const text = numbered(pieces.flatMap((part, index) => (index % 40 === 0 ? ['\n\nWORD plain paragraph\n\n', '# ', part] : [part])))
        expect(places(parseMarkdown(text, 0), text)).toEqual(places(parseWhole(text), text))
      }),
      { numRuns: 25 },
    )
  })
  it('never throws, and keeps its places in order and within the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(anyPiece, { maxLength: 40 }).map(numbered)),
        async (text) => {
          if (text.trim() === '' || text.includes('%PDF')) return
          for (const { at } of await read(text)) {
            expect(at.start).toBeGreaterThanOrEqual(0)
            expect(at.end).toBeGreaterThanOrEqual(at.start)
            expect(at.end).toBeLessThanOrEqual(text.length)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  const n = 60_000
  it.each<[string, string]>([
    ['*a_', '*a_ '.repeat(n)],
    ['a**b', 'a**b'.repeat(n)],
    ['[a](', '[a]('.repeat(n)],
    ['[a][', '[a]['.repeat(n)],
    ['<!--', 'x <!-- '.repeat(n)],
    ['- - -', `${'- '.repeat(n)}a`],
    ['> >', `${'> '.repeat(n)}a`],
    ['a quotation that goes on', `> a\n${'b\n'.repeat(n)}`],
    ['stars', `${'*'.repeat(n)}a${'*'.repeat(n)}`],
    ['bars', `a|b\n-|-\n${'|'.repeat(n)}`],
    ['words', 'word '.repeat(n)],
    ['lines', 'word\n'.repeat(n)],
    ['front matter', `---\na: b\n${'c: d\n'.repeat(n)}`],
  ])(
    'of many marks is read in bounded time: %s',
    async (_, text) => {
      const start = performance.now()
      const file = open(text, { path: 'a.md' })
      const blocks = await readMarkdown(file)
      expect(performance.now() - start).toBeLessThan(15_000)
      expect(blockWords(blocks).length).toBe(wordsOf(text).length)
    },
    30_000,
  )
  it('says so where it gives up on the marks', async () => {
    const file = open('[a]('.repeat(20_000), { path: 'a.md' })
    await readMarkdown(file)
    expect(file.messages.map(String)).toEqual([
      'a.md:1:1: Unexpected Markdown, read as plain text: its marks of emphasis, links or lists are nested or unclosed by the hundred',
    ])
  })
})
