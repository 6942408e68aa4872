/** Word files made by hand, part by part: what Word writes, without what the reader does not look at. */
import { strToU8, zipSync } from 'fflate'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export interface WordParts {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  header?: string
  footer?: string
}

const roots: Record<keyof WordParts, string> = {
  body: 'document',
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  header: 'hdr',
  footer: 'ftr',
}

/** The bytes of a .docx of these parts. */
export function docx(parts: WordParts): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  const relations: string[] = []
  const overrides: string[] = []
  for (const [name, xml] of Object.entries(parts) as [keyof WordParts, string][]) {
    const root = roots[name]
    const file = name === 'body' ? 'document' : name
    const inner = name === 'body' ? `<w:body>${xml}${sections(parts)}</w:body>` : xml
    files[`word/${file}.xml`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${namespaces}>${inner}</w:${root}>`,
    )
    const type = name === 'body' ? 'document.main' : name
    overrides.push(`<Override PartName="/word/${file}.xml" ContentType="${content}.${type}+xml"/>`)
    if (name !== 'body') relations.push(`<Relationship Id="r${name}" Type="${relation}/${name}" Target="${file}.xml"/>`)
  }
  files['word/_rels/document.xml.rels'] = strToU8(relationships(relations.join('')))
  files['_rels/.rels'] = strToU8(relationships(`<Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/>`))
  files['[Content_Types].xml'] = strToU8(
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  )
  return zipSync(files)
}

function relationships(inner: string): string {
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
}

function sections(parts: WordParts): string {
  const header = parts.header === undefined ? '' : '<w:headerReference w:type="default" r:id="rheader"/>'
  const footer = parts.footer === undefined ? '' : '<w:footerReference w:type="default" r:id="rfooter"/>'
  return `<w:sectPr>${header}${footer}</w:sectPr>`
}

/** A run of plain text, with its properties. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph: of text, or of runs where it begins with an element. */
export function p(content: string, properties = ''): string {
  const inner = content === '' || content.startsWith('<') ? content : r(content)
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
}

/** A paragraph in a list. */
export function li(num: number, level: number, content: string, properties = ''): string {
  return p(content, `${properties}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`)
}

/** A level of a list: `level(1, 'lowerLetter', '(%2)')`. */
export function level(index: number, format: string, text: string, more = '', start = 1): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (index + 1)}" w:hanging="720"/></w:pPr></w:lvl>`
}

export function abstract(id: number, levels: string, more = ''): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${more}${levels}</w:abstractNum>`
}

export function num(id: number, abstractId: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`
}

export function style(id: string, name: string, inner: string, based = '', attributes = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"${attributes}><w:name w:val="${name}"/>${based === '' ? '' : `<w:basedOn w:val="${based}"/>`}${inner}</w:style>`
}

/** A table of rows of cells; a cell is its content, or [content, cell properties]. */
export function table(...rows: (string | [string, string])[][]): string {
  const cell = (given: string | [string, string]) => {
    const [content, properties] = typeof given === 'string' ? [given, ''] : given
    return `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`
  }
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}
