import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../src/read/html.ts'
import type { Block } from '../src/tree.ts'
import { shownText, sortedWords, wordsOfBlocks } from './html-words.ts'

const fixtures = join(import.meta.dirname, 'fixtures-html')
const shared = join(import.meta.dirname, '../../shared')
const read = (text: string): Block[] => readHtml(Object.assign(new VFile(text), { data: { text } }))
const fixture = (name: string) => read(readFileSync(join(fixtures, `${name}.html`), 'utf8'))
const kept = (blocks: Block[]) => blocks.filter((block) => block.furniture === undefined)
/** "item-title Verge Cutting", "minutes-text (a) the rota be agreed; and". */
const line = ({ hint, marker, value }: Block) => [hint, marker, value].filter(Boolean).join(' ')
/** "paragraph", "item 1 ·", "heading 2": what kind of block, how deep. */
const shape = ({ type, depth, marker, value }: Block) => [type, depth, marker, value].filter((part) => part !== undefined).join(' ')

describe('ModernGov', () => {
  it('reads a page of a meeting by its classes', () => {
    expect(kept(fixture('moderngov-meeting')).map(line)).toEqual([
      'page-title Agenda, decisions and minutes',
      'meeting-line Lanes Committee - Monday, 3rd June, 2030 6.30 pm',
      'field Venue: Lower Hall, Market Street, Netherby.',
      'field Contact: Tamsin Oake Tel: 01000 555010 / Email: tamsin.oake@example.org',
      'field Webcast: View the webcast',
      'item-number 14.',
      'item-title Apologies for Absence',
      'label Minutes:',
      'minutes-text Apologies were received from Councillor Hob Pennyfeather.',
      'item-number 15.',
      'item-title Verge Cutting',
      'agenda-text To agree the rota for the 18th and 19th wards.',
      'label Additional documents:',
      'document Annex A - Map of verges',
      'document Annex B - Tenders (restricted)',
      'label Decision:',
      'decision-text RESOLVED that:',
      'decision-text (a) the rota be agreed; and',
      'decision-text (b) the Clerk write to the residents.',
      'label Minutes:',
      // One sentence over two paragraphs of the source.
      'minutes-text The Head of Lanes reported a delay at the junction of Mill Lane.',
      'minutes-text · Grass had grown – twice.',
      'minutes-text ➢ Mowers were shared ... view the full minutes text for item 15.',
      'recorded-vote Title Type Recorded Vote text Result',
      'recorded-vote Verge Cutting: rota Resolution Carried',
    ])
  })

  it('says what fields and papers are', () => {
    const blocks = fixture('moderngov-meeting')
    const of = (value: string) => blocks.find((block) => block.value.startsWith(value))
    expect(of('Venue')?.data).toEqual({ field: 'venue', value: 'Lower Hall, Market Street, Netherby.' })
    expect(of('Webcast')?.data).toEqual({ field: 'link', value: 'View the webcast', url: 'https://example.org/webcast/12' })
    expect(of('Verge Cutting')?.data).toEqual({ mark: 'PDF 77 KB', format: 'PDF', size: '77 KB', url: 'documents/s1/Verges.pdf' })
    expect(of('Annex A')).toMatchObject({ type: 'item', depth: 0, data: { format: 'PDF', size: '1 MB', url: 'documents/s2/Annex A.pdf' } })
    expect(blocks.findLast((block) => block.hint === 'recorded-vote')?.cells).toEqual(['Verge Cutting: rota', 'Resolution', '', 'Carried'])
  })

  it('sets the page round the minutes aside, each part with its reason', () => {
    const reasons = fixture('moderngov-meeting').flatMap((block) => (block.furniture ? [`${block.furniture}: ${block.value}`] : []))
    expect(reasons).toEqual([
      'document title: Agenda for Lanes Committee on Monday, 3rd June, 2030, 6.30 pm - Netherby Council',
      'outside main content: Skip to main content',
      'cookie notice: We use cookies to make this site work.',
      'form control: Accept all',
      'navigation: Home',
      'navigation: Agenda, decisions and minutes',
      'outside main content: Papers are published five clear days before the meeting.',
      'links: Attendance details',
      'papers of the meeting: Printed minutes',
      'view directions: View directions',
      'section title: Media',
      'section title: Items',
      'table head: No.',
      'table head: Item',
      'for screen readers: , item 15.',
      'section title: Recorded Vote',
      'links: View Recorded Vote for this item',
      'page foot: © 2030 Netherby Council. All rights reserved.',
    ])
  })

  it('reads the page of one item, its meeting among its links, its papers last', () => {
    expect(kept(fixture('moderngov-item')).map(line)).toEqual([
      'page-title Agenda item',
      'item-title Moorings',
      'meeting-line Meeting of Harbour Board, Tuesday, 4th June, 2030 10.00 am (Item 6.)',
      'agenda-text To consider the plan for the moorings.',
      'label Decision:',
      'decision-text That the plan be approved.',
      'label Minutes:',
      'minutes-text The Harbour Master introduced the plan.',
      'minutes-text a. Twelve berths were free;',
      'minutes-text • six to the east',
      'minutes-text b. The slipway was open.',
      'label Supporting documents:',
      'document Mooring plan',
    ])
  })

  it("reads an issue's history, a meeting after the other", () => {
    expect(kept(fixture('moderngov-issue')).map(line)).toEqual([
      'page-title Issue - meetings',
      'Harbour Lights',
      'meeting-line Meeting: 09/05/2029 - Cabinet (Item 31)',
      'item-title 31 Harbour Lights',
      'agenda-text To receive the report.',
      'label Minutes:',
      'minutes-text The Leader reported that three lamps had failed.',
      'meeting-line Meeting: 11/04/2029 - Harbour Board (Item 7.)',
      'item-title 7. Harbour Lights',
      'label Minutes:',
      'minutes-text A report by the Harbour Master was presented.',
    ])
  })

  it('reads a decision, with its fields as printed', () => {
    expect(kept(fixture('moderngov-decision')).map(line)).toEqual([
      'page-title Decision details',
      'item-title Library Hours',
      'Decision Maker: Cabinet',
      'Decision status: Recommendations Approved',
      'Is Key decision?: No',
      'label Purpose:',
      'agenda-text To agree opening hours.',
      'label Decision:',
      'decision-text That the hours be approved.',
      'label Reasons for the decision:',
      'decision-text Footfall has moved to later in the day.',
      'Date of decision: 01/02/2030',
      'Decided at meeting: 01/02/2030 - Cabinet',
      'label Accompanying Documents:',
      'document Hours report',
    ])
  })

  it('reads a recorded vote as rows with cells', () => {
    const rows = fixture('moderngov-vote').filter((block) => block.hint === 'recorded-vote')
    expect(rows.map((row) => row.cells)).toEqual([
      ['Vote', 'Councillors', 'Count'],
      ['For', 'A. Alder, B. J. Beech and C. Cedar', '3'],
      ['Against', 'D. Damson and E. F. Elm', '2'],
      ['Conflict Of Interests', 'None', '0'],
    ])
  })

  it('reads Welsh pages', () => {
    const lines = kept(fixture('cymraeg')).map(line)
    expect(lines).toContain('meeting-line Pwyllgor Lonydd - Dydd Llun, 3ydd Mehefin, 2030 6.30 yh')
    expect(lines).toContain('field Lleoliad: Neuadd Isaf')
    expect(lines).toContain('decision-text PENDERFYNWYD derbyn yr adroddiad.')
    expect(lines).toContain('minutes-text Dywedodd y Prif Swyddog fod y gwaith ar ben.')
  })
})

it('reads eScribe pages by their classes', () => {
  expect(kept(fixture('escribe')).slice(8).map(line)).toEqual([
    'item-number 7.',
    'item-title Reports',
    'item-number 7.1',
    'item-title Lane Signs',
    'document Lane plan.pdf',
    'agenda-text That the report be received.',
    'minutes-text Councillor Oak asked about the cost.',
    'minutes-text Moved by: Councillor Oak',
    'minutes-text That signs be bought.',
    'minutes-text In Favour (2) I. Pine, and T. Oak',
    'minutes-text Carried (2 to 0)',
  ])
})

it("reads Word's HTML: labels, levels, signs, tables", () => {
  expect(kept(fixture('word-saved')).map(shape)).toEqual([
    'heading 1 Thornby Parish Council',
    'paragraph 0 Minutes of the meeting held on Tuesday 7th May 2030',
    'paragraph 0 Present: Cllrs Alder (Chair), Beech and Cedar; the Clerk',
    'paragraph 0 Matters arising',
    'item 0 1. The bench had been mended.',
    'item 1 o Two slats were new.',
    'item 0 · The gate sticks.',
    'item 0 a) first part',
    'item 1 (i) its first part',
    'item 0 b) second part',
    'row 0 Name Apologies',
    'row 0 Cllr Damson Holiday',
    'paragraph 0 The meeting closed at 8.15 pm.',
  ])
  const bold = fixture('word-saved').filter((block) => block.bold)
  expect(bold.map((block) => block.value)).toEqual([
    'Minutes of the meeting held on Tuesday 7th May 2030',
    'Matters arising',
    'Name Apologies',
  ])
})

it('reads any other page by its structure, and only its content', () => {
  expect(kept(fixture('website')).map(shape)).toEqual([
    'heading 1 Minutes of the Full Council held on 3 June 2030',
    'paragraph 0 Present',
    'paragraph 1 Cllrs Ash, Birch and Crowe',
    'paragraph 0 In the chair',
    'paragraph 1 Cllr Ash',
    'heading 2 1. Apologies',
    'paragraph 1 None.',
    'heading 2 2. Accounts',
    'paragraph 1 It was resolved to pay:',
    'item 1 • the caretaker £120;',
    'item 1 • the printer.',
    'paragraph 2 Cllr Birch abstained.',
    'item 0 iv. four',
    'item 0 ix. nine',
    'paragraph 0 Votes',
    'row 0 Name Vote',
    'row 0 Cllr Ash For',
    'row 0 Cllr Birch',
    'paragraph 1 That this Council plants a tree.',
    'paragraph 0 Signed ..........',
    'paragraph 0 Chair Date',
    'paragraph 0 Draft until approved',
  ])
})

it('keeps the numbers of items in a table that has lost the name of its class', () => {
  const row = (number: string, title: string) =>
    `<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">${number}</p></td><td><p class="mgAiTitleTxt">${title}</p><div class="mgWordPara">To consider what it costs.</div><p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara">It was noted.</div></td></tr>`
  const blocks = kept(read(`<table>${row('4.', 'Mill Lane Heating')}${row('5.', 'Lamps')}</table>`))
  expect(blocks.filter(({ hint }) => hint?.startsWith('item-')).map(line)).toEqual([
    'item-number 4.',
    'item-title Mill Lane Heating',
    'item-number 5.',
    'item-title Lamps',
  ])
})

it('reads tables that lay out an old page in their order, a column of numbers as labels', () => {
  expect(kept(fixture('layout-table')).map(line)).toEqual([
    'MARSHWICK PARISH COUNCIL',
    'Minutes of the Parish Council meeting held in the Reading Room on Monday 3rd June 2030',
    expect.stringMatching(/^Present: Cllrs\. Reed \(Chairman\), Rush and Sedge\..*in the autumn\.$/),
    '1. Minutes of the last meeting were read, and were signed as a true record by the Chairman.',
    '2. Fen Lane. The Clerk reported that the ditch had been cleared.',
    'Cllr. Rush asked when the pump would come.',
    'The meeting closed at 9.05 p.m.',
  ])
})

it('labels what stands beside a roman numeral or a letter in a table that lays out the page', () => {
  const page = `<table><tr><td>I.</td><td><b>CALL TO ORDER</b><br>Mayor Elm called the meeting to order.</td></tr>
    <tr><td>II.</td><td><b>PUBLIC HEARINGS</b><table><tr><td>A.</td><td>Dog park rules<br>Mr Fir spoke.<br>The hearing was closed.</td></tr></table></td></tr></table>`
  expect(kept(read(page)).map(line)).toEqual([
    'I. CALL TO ORDER',
    'Mayor Elm called the meeting to order.',
    'II. PUBLIC HEARINGS',
    'A. Dog park rules',
    'Mr Fir spoke.',
    'The hearing was closed.',
  ])
})

describe('words', () => {
  it.each([
    ['inline tags do not split words', '<p>Coun<b>cil</b>lor <i>A</i>sh<sup>1</sup></p>', ['Councillor Ash1']],
    ['block tags always do', '<div>one<div>two</div>three</div><p>four<p>five', ['one', 'two', 'three', 'four', 'five']],
    [
      'entities are decoded, no-break spaces folded',
      '<p>Ash&nbsp;&nbsp;&amp; Birch&rsquo;s &#8211; caf&eacute;</p>',
      ['Ash & Birch’s – café'],
    ],
    ['attributes are no words', '<p title="no word"><img alt="no word">word</p>', ['word']],
    ['comments, scripts and styles are no words', '<p>a<!-- b --><script>c</script><style>d</style></p>', ['a']],
    ['a line break parts lines', '<p>The Chair<br>The Clerk<br/><br>End</p>', ['The Chair', 'The Clerk', 'End']],
    ['a line broken in mid-sentence goes on', '<p>the report of the<br>Head of Lanes</p>', ['the report of the', 'Head of Lanes']],
    ['and does where small letters follow', '<p>the Head of Lanes,<br>who agreed</p>', ['the Head of Lanes, who agreed']],
    ['a list without numbers has the sign that browsers print', '<ul><li>one<li>two</ul>', ['• one', '• two']],
    ['a signless list has no labels', '<ul style="list-style: none"><li>one<li>two</ul>', ['one', 'two']],
    ['a heading over two lines is one', '<h2>Lanes<br>Committee</h2>', ['Lanes Committee']],
    ['so is one in boxes', '<h2><div>7.</div><div>Lane Signs</div></h2>', ['7. Lane Signs']],
    ['preformatted lines are lines', '<pre>one\n\n  two</pre>', ['one', 'two']],
    ['text outside any element counts', 'bare<p>para</p>bare again', ['bare', 'para', 'bare again']],
    ['unclosed and stray tags do no harm', '<p>one</b></div><td>two<table><tr><td>three</p>', ['one', 'two', 'three']],
    ['a head that does not end, ends', '<head><title>T</title>words<p>more', ['words', 'more']],
    ['a stray letter is no tag', '<p>a < b & c > d</p>', ['a < b & c > d']],
  ])('%s', (_name, html, expected) => {
    expect(kept(read(html)).map(line)).toEqual(expected)
  })

  it.each([
    ['1', '<ol><li>x</ol>', '1.'],
    ['letters', '<ol type="a" start="27"><li>x</ol>', 'aa.'],
    ['capitals', '<ol type="A"><li value="2">x</ol>', 'B.'],
    ['roman', '<ol style="list-style-type: lower-roman" start="14"><li>x</ol>', 'xiv.'],
    ['a printed label instead of the counted one', '<ol><li>(a) x</ol>', '(a)'],
    ['no label', '<ol style="list-style:none"><li>x</ol>', undefined],
  ])('an ordered list prints %s', (_name, html, marker) => {
    expect(read(html)[0]).toMatchObject({ type: 'item', value: 'x' })
    expect(read(html)[0]?.marker).toBe(marker)
  })

  it('points into the text', () => {
    const html = '<div>\n  <p>One &amp; <b>two</b>.</p> <ul><li>(a)&nbsp; three</li></ul></div>'
    expect(read(html).map(({ at }) => html.slice(at.start, at.end))).toEqual(['One &amp; <b>two</b>.', '(a)&nbsp; three'])
  })

  it('reads what Google Docs says in its style sheet: labels of lists, and what is bold', () => {
    const css = [
      '@import url(https://themes.googleusercontent.com/fonts/css?kit=x);ol.lst-kix_a1-0.start{counter-reset:lst-ctn-kix_a1-0 11}',
      '.lst-kix_a1-0>li:before{content:"" counter(lst-ctn-kix_a1-0,decimal) ". "}.lst-kix_b2-0>li:before{content:"\\0025cf  "}',
      '.lst-kix_a1-1>li:before{content:"(" counter(lst-ctn-kix_a1-1,lower-latin) ") "}',
      '.lst-kix_a1-2>li:before{content:"" counter(lst-ctn-kix_a1-0,decimal) "." counter(lst-ctn-kix_a1-2,decimal) " "}',
      '.c1{font-weight:400}.c3{color:#000000;font-weight:700}',
    ].join('')
    const list = (name: string, start: number, entries: string[]) =>
      `<ol class="c0 lst-kix_${name}" start="${start}">${entries.map((entry) => `<li class="c2 li-bullet-0"><span class="c1">${entry}</span></li>`).join('')}</ol>`
    const body = [
      '<p class="c5"><span class="c3">Lanes Committee</span></p>',
      list('a1-0 start', 12, ['Lamps']),
      list('a1-1 start', 1, ['that they be lit;', 'that oil be bought.']),
      list('a1-0', 13, ['Paths']),
      list('a1-2 start', 1, ['The mill path']),
      '<ul class="c0 lst-kix_b2-0 start"><li class="c2"><span class="c1">it floods</span></li></ul>',
    ]
    const blocks = read(
      `<html><head><style type="text/css">${css}</style></head><body class="c9 doc-content">${body.join('')}</body></html>`,
    )
    expect(blocks.map(shape)).toEqual([
      'paragraph 0 Lanes Committee',
      'item 0 12. Lamps',
      'item 1 (a) that they be lit;',
      'item 1 (b) that oil be bought.',
      'item 0 13. Paths',
      'item 2 13.1 The mill path',
      'item 0 • it floods',
    ])
    expect(blocks.filter(({ bold }) => bold).map(({ value }) => value)).toEqual(['Lanes Committee'])
  })

  it('reads the lines of hOCR as lines, and the bullets that were taken for “e”', () => {
    const row = (text: string) =>
      `<span class='ocr_line' title="bbox 1 2 3 4">${text.replace(/\S+/g, "<span class='ocrx_word'>$&</span>")}</span>`
    const par = (...rows: string[]) => `<p class='ocr_par'>\n ${rows.map(row).join('\n ')}\n</p>`
    const blocks = read(
      `<div class='ocr_page'>${par('4. Highways', 'The Clerk reported on:')}${par('e Lamps in Mill Lane', 'e the ferry steps', 'e Paths')}</div>`,
    )
    expect(blocks.map(line)).toEqual(['4. Highways', 'The Clerk reported on:', '• Lamps in Mill Lane', '• the ferry steps', '• Paths'])
  })

  it('joins the printed lines of a PDF that are paragraphs of their own, over the numbers of its pages', () => {
    const report = [
      'The Clerk reported that the lamps in Mill Lane had been lit again after the flood of last',
      'autumn, and that the owner of the mill had agreed to bear a part of what the work would',
      'cost, as he had done when the path beside the ferry was raised some twenty years ago by',
      'order of the County.',
    ]
    const page = (number: number) => [...[1, 2, 3, 4].flatMap(() => report), String(number)]
    const html = [1, 2, 3].flatMap(page).map((printed) => `<p>${printed}</p>`)
    const blocks = read(html.join('\n'))
    expect(kept(blocks).map(({ value }) => value)).toEqual(Array(12).fill(report.join(' ')))
    expect(blocks.filter(({ furniture }) => furniture === 'page number').map(({ value }) => value)).toEqual(['1', '2', '3'])
  })

  it('joins what goes on behind an entry of a list, and no clause with the next', () => {
    const torn = read('<p>·&nbsp;&nbsp;The lamps had been shown to all staff and</p><p>Members. They were bright enough to read by.</p>')
    expect(torn.map(line)).toEqual(['· The lamps had been shown to all staff and Members. They were bright enough to read by.'])
    const clauses = read('<p>(a)&nbsp;&nbsp;the lamps in Mill Lane be lit; and</p><p>Council pay for the oil.</p>')
    expect(clauses.map(line)).toEqual(['(a) the lamps in Mill Lane be lit; and', 'Council pay for the oil.'])
  })
})

describe('furniture', () => {
  const prose = 'The Committee considered the report and asked for another in the spring. '.repeat(12)
  it.each([
    ['prose in a box with a menu’s name', `<div class="sidebar menu"><p>${prose}</p></div>`],
    ['a head with the title of the minutes', '<header><h1>Minutes of the Lanes Committee</h1></header>'],
    ['a foot with signatures', '<footer><p>Signed ............ Chairman</p></footer>'],
    ['a class that only says how the page is laid out', '<div class="has-sidebar no-footer with-menu"><p>Apologies</p></div>'],
    ['names in the content, each a link', `<main>${'<li><a href="/u/1">Ada Alder</a></li>'.repeat(6)}<p>${prose}</p></main>`],
  ])('%s is none', (_name, html) => {
    expect(kept(read(html))).toEqual(read(html))
  })

  it.each([
    ['navigation', '<nav><a href="/">Home</a></nav><p>Words</p>'],
    ['search', '<form role="search"><label>Find</label></form><p>Words</p>'],
    ['page foot', '<p>Words</p><footer>© 2030</footer>'],
    ['form control', '<p>Words</p><button>Print</button>'],
    ['script notice', '<noscript>Please enable scripts</noscript><p>Words</p>'],
    ['skip link', '<a href="#main">Skip to content</a><p>Words</p>'],
    ['hidden', '<div style="display: none">Menu</div><p>Words</p>'],
    ['list of links', `${'<p><a href="/news">Latest news</a></p>'.repeat(5)}<p>Words</p>`],
    ['outside main content', `<p>Our site</p><main><p>${prose}</p></main>`],
  ])('%s is', (reason, html) => {
    const blocks = read(html)
    expect([...new Set(blocks.map((block) => block.furniture))].sort()).toEqual([reason, undefined].sort())
  })
})

describe('every word is in a block', () => {
  const words = (html: string) => expect(wordsOfBlocks(read(html))).toEqual(sortedWords(shownText(html)))
  it.each(readdirSync(fixtures).filter((name) => name.endsWith('.html')))('%s', (name) => {
    words(readFileSync(join(fixtures, name), 'utf8'))
  })
  const folders = existsSync(shared) ? ['gold', 'corpus/html'].map((folder) => join(shared, folder)) : []
  const documents = folders.flatMap((folder) => readdirSync(folder).flatMap((name) => (name.endsWith('.html') ? [join(folder, name)] : [])))
  it.runIf(documents.length > 0)('of the shared documents (skipped where ../shared is absent)', () => {
    for (const document of documents) words(readFileSync(document, 'utf8'))
  })
})

describe('damage', () => {
  const names = 'p div span b table tr td th caption ul ol li h2 a br nav header main pre dd button select title head script svg o:p'.split(
    ' ',
  )
  const given = [
    '',
    ...'mgHide mgFileSize mgLabel mgAiTitleTxt mgItemTable mgItemNumberCell mgContent mgBulletList mgActionList sidebar'
      .split(' ')
      .map((name) => ` class="${name}"`),
    ...['hidden', 'role="main"', 'colspan=3', 'href="#x"', 'style="font-weight:bold"', 'style="mso-list:l0 level3 lfo1"'].map(
      (text) => ` ${text}`,
    ),
  ]
  const words = [
    'Minutes:',
    '54.',
    '(a)   the',
    '&middot;&nbsp;&nbsp;sign',
    'PDF 99 KB',
    '&eacute;t&',
    '\n',
    'Agenda item',
    'of the',
    '<',
    'x',
  ]
  const piece = fc.oneof(
    fc.tuple(fc.constantFrom(...names), fc.constantFrom(...given)).map(([name, attribute]) => `<${name}${attribute}>`),
    fc.constantFrom(...names).map((name) => `</${name}>`),
    fc.constantFrom(...words),
  )
  const letters = (text: string) => (text.match(/[\p{L}\p{N}]/gu) ?? []).sort().join('')

  it('never loses a letter, whatever the tags', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const html = pieces.join('')
        const blocks = read(html)
        expect(letters(wordsOfBlocks(blocks).join(''))).toBe(letters(shownText(html)))
        for (const { at } of blocks) expect(0 <= at.start && at.start <= at.end && at.end <= html.length).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  // (A letter that a font of signs draws as a sign is none; where the cut is made it may be any letter.)
  const page = readFileSync(join(fixtures, 'moderngov-meeting.html'), 'utf8').replace(/Wingdings|Symbol/g, 'Arial')
  it('never loses a letter of a page that was cut and mended', () => {
    const cut = fc.tuple(fc.nat(page.length), fc.nat(120), fc.constantFrom('', '<', '>', '"', '</td>', '</table>', '<p>', '&'))
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 6 }), (cuts) => {
        let html = page
        for (const [at, length, mend] of cuts) html = html.slice(0, at) + mend + html.slice(at + length)
        expect(letters(wordsOfBlocks(read(html)).join(''))).toBe(letters(shownText(html)))
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['divs', '<div>', '</div>'],
    ['tables', '<table><tr><td>', '</td></tr></table>'],
    ['lists', '<ul><li>', '</li></ul>'],
    ['unclosed phrases', '<b><i>', '</span>'],
    ['unclosed buttons', '<button>', ''],
    ['unclosed file marks', '<span class="mgFileSize">', ''],
  ])('takes time in proportion: a hundred thousand nested %s', (_name, open, close) => {
    const time = (depth: number) => {
      const start = performance.now()
      const blocks = read(`${open.repeat(depth)}1 word${close.repeat(depth)}`)
      expect(blocks.map((block) => block.value).join(' ')).toContain('word')
      return performance.now() - start
    }
    time(1000)
    const small = time(10_000)
    // Ten times as deep: a hundred times as long, were it quadratic. (The machine may be busy: some slack.)
    expect(time(100_000)).toBeLessThan(Math.max(small * 45, 1500))
  })
})
