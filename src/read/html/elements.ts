/** Facts of HTML: which elements break a line, what ends them, and what Word's styles say of a paragraph. Data only. */

const set = (names: string) => new Set(names.split(' '))

const blocks = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol optgroup option p pre search section ' +
    'summary table tbody td tfoot th thead title tr ul iframe object video audio canvas',
)
const voids = set('area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr')
/** What may stand in a head; anything else ends it. */
const headers = set('title meta link base basefont script style noscript template bgsound command noframes head html')
const phrases = set(
  'a abbr b big cite code em font i ins label s small span strike strong sub sup tt u o:p button select textarea svg math',
)

/** An element that begins ends these, looked for upwards until one of `within` ("<li>" ends the "<li>" of its own list). */
interface ImpliedEnd {
  ends: Set<string>
  within: Set<string>
  /** Ends the outermost of them within its bounds ("<tr>" ends cell and row), not the innermost alone. */
  outermost: boolean
}

const cells = 'td th caption table'
const rows = 'tr td th caption colgroup'
const implied = (ends: string, within: string, outermost = false): ImpliedEnd => ({ ends: set(ends), within: set(within), outermost })
const impliedEnds: Record<string, ImpliedEnd> = {
  li: implied('li', `ul ol menu dir ${cells}`),
  dt: implied('dt dd', `dl ${cells}`),
  dd: implied('dt dd', `dl ${cells}`),
  option: implied('option', 'select optgroup datalist'),
  optgroup: implied('option optgroup', 'select'),
  td: implied('td th', 'tr tbody thead tfoot table'),
  th: implied('td th', 'tr tbody thead tfoot table'),
  tr: implied(rows, 'tbody thead tfoot table', true),
  tbody: implied(`tbody thead tfoot ${rows}`, 'table', true),
  thead: implied(`tbody thead tfoot ${rows}`, 'table', true),
  tfoot: implied(`tbody thead tfoot ${rows}`, 'table', true),
}
const cellNames = set(cells)
const tableNames = set('table tbody thead tfoot tr td th caption')

/** What there is to know of an element by its name, looked up once for every tag. */
export interface Tag {
  name: string
  /** Place in a list of counts. */
  index: number
  /** It breaks the line. */
  block: boolean
  /** It has no end tag. */
  void: boolean
  inHead: boolean
  /** 1 to 6, or 0. */
  heading: number
  /** An end tag of another element is not looked for outside it. */
  cell: boolean
  /** Part of a table. */
  table: boolean
  /** Its beginning ends an open paragraph. */
  endsParagraph: boolean
  implied: ImpliedEnd | undefined
}

export function newTag(name: string, index: number): Tag {
  const block = isBlock(name)
  return {
    name,
    index,
    block,
    void: voids.has(name),
    inHead: headers.has(name),
    heading: /^h[1-6]$/.test(name) ? Number(name[1]) : 0,
    cell: cellNames.has(name),
    table: tableNames.has(name),
    endsParagraph: block && name !== 'td' && name !== 'th' && name !== 'tr',
    implied: Object.hasOwn(impliedEnds, name) ? impliedEnds[name] : undefined,
  }
}

/**
 * Whether an element breaks the line. Unknown elements do not, as in a browser ("<st1:place>", "<o:p>"), except
 * custom elements ("<meeting-item>") and the tags that ModernGov's printing leaves behind ("<AI1>", "<TRAILER_SECTION>").
 */
function isBlock(name: string): boolean {
  return blocks.has(name) || (name.length > 2 && (name.includes('-') || name.includes('_') || /^ai\d+$/.test(name)))
}

/** The elements of HTML, by name. */
export const tags = new Map([...new Set([...blocks, ...voids, ...headers, ...phrases])].map((name, index) => [name, newTag(name, index)]))

/** What a style attribute says that matters to minutes. */
export interface Style {
  bold: boolean
  underlined: boolean
  hidden: boolean
  /** It names a font at all. */
  font: boolean
  /** Set in Symbol or Wingdings, where a single letter is a bullet sign. */
  symbol: 'symbol' | 'wingdings' | undefined
  /** "mso-list:l0 level2 lfo1": 2. */
  level: number | undefined
  /** "mso-list:Ignore": the printed label of a list paragraph. */
  label: boolean
  /** Left margin in points. */
  margin: number | undefined
  /** "list-style-type:lower-roman". */
  counter: string | undefined
}

const points: Record<string, number> = { pt: 1, px: 0.75, cm: 28.35, mm: 2.835, in: 72, em: 12, rem: 12 }

/** Reads a style attribute; the same few strings come again and again, so what was read is kept in `known`. */
export function readStyle(style: string, known: Map<string, Style>): Style {
  const before = known.get(style)
  if (before) return before
  const symbol = /font-family\s*:\s*["']?(symbol|wingdings)/i.exec(style)
  const level = /mso-list\s*:[^;]{0,40}\blevel(\d)/i.exec(style)
  const margin = /margin-left\s*:\s*(\d{1,4}(?:\.\d{1,4})?)(pt|px|cm|mm|in|em|rem)/i.exec(style)
  const counter = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(style)
  const read: Style = {
    bold: /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style),
    underlined: /text-decoration\s*:[^;]{0,40}underline/i.test(style),
    hidden: /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(style),
    font: symbol !== null || /font(?:-family)?\s*:/i.test(style),
    symbol: symbol ? ((symbol[1] as string).toLowerCase() as 'symbol' | 'wingdings') : undefined,
    level: level ? Number(level[1]) : undefined,
    label: /mso-list\s*:\s*ignore/i.test(style),
    margin: margin ? Number(margin[1]) * (points[(margin[2] as string).toLowerCase()] as number) : undefined,
    counter: counter ? (counter[1] as string).toLowerCase() : undefined,
  }
  if (known.size < 2000) known.set(style, read)
  return read
}

/** Letters that Wingdings draws as bullet signs. */
const wingdings: Record<string, string> = { Ø: '➢', ü: '✓', v: '❖', q: '□', '§': '▪', n: '■', l: '●', o: '□', à: '➔', u: '◆', w: '◆' }

/** The sign that is printed where a single character stands in Symbol or Wingdings. */
export function printedGlyph(character: string, font: 'symbol' | 'wingdings'): string {
  const code = character.charCodeAt(0)
  if (!/[\p{L}\p{N}]/u.test(character)) return character
  if (font === 'wingdings') return wingdings[character] ?? wingdings[String.fromCharCode(code & 0xff)] ?? '•'
  return '•'
}
