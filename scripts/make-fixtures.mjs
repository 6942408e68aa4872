#!/usr/bin/env node
// Makes the Word and PDF forms of fixtures from their text: `node scripts/make-fixtures.mjs [FOLDER…]`.
//
// A label that the text prints ("118/28", "(a)", "1)", "·") becomes an automatic number of Word: its digits stand
// nowhere in document.xml, only in numbering.xml. LibreOffice then saves that file as its own, with the styles, lists,
// fonts and settings that files of staff carry, and prints it as PDF; so this needs `soffice`. The results are
// committed: tests read them and never run this.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strToU8, unzipSync, zipSync } from 'fflate'

const fixtures = resolve(dirname(fileURLToPath(import.meta.url)), '../fixtures')

/** What a line of the text is in Word. `value` reads the label's number; `continues`: one list for the whole document. */
const kinds = [
  { label: /^(\d{3})(\/\d\d)\s+/, format: 'decimal', level: 0, heading: true, continues: true, text: (m) => `%1${m[2]}` },
  { label: /^(\d{2})\.\s+/, format: 'decimal', level: 0, heading: true, continues: true, text: () => '%1.' },
  { label: /^(\d)\)\s+/, format: 'decimal', level: 1, text: () => '%1)' },
  { label: /^\((\d)\)\s+/, format: 'decimal', level: 2, text: () => '(%1)' },
  {
    label: /^\(([ivx]+)\)\s+/,
    format: 'lowerRoman',
    level: 1,
    text: () => '(%1)',
    value: (s) => ['i', 'ii', 'iii', 'iv', 'v'].indexOf(s) + 1,
  },
  { label: /^\(([a-h])\)\s+/, format: 'lowerLetter', level: 1, text: () => '(%1)', value: (s) => s.charCodeAt(0) - 96 },
  { label: /^·\s+/, format: 'bullet', level: 1, text: () => '\uf0b7' },
]
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const inXml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Lists in use: a run of labels that follow one another is one list; a label that does not follow on starts a new one. */
class Lists {
  abstract = []
  nums = []
  open = new Map()

  /** The list and level of this label; undefined where the line has none. */
  place(line) {
    for (const kind of kinds) {
      const found = kind.label.exec(line)
      if (!found) continue
      const value = kind.format === 'bullet' ? 1 : kind.value ? kind.value(found[1]) : Number(found[1])
      let list = this.open.get(kind)
      if (!list || (kind.format !== 'bullet' && list.next !== value)) {
        if (list && kind.continues) throw new Error(`${line}: number ${list.next} expected`)
        list = this.start(kind, kind.text(found), value)
      }
      list.next = value + 1
      return { id: list.id, kind, rest: line.slice(found[0].length) }
    }
    return undefined
  }

  start(kind, text, from) {
    const id = this.nums.length + 1
    const indent = 567 * (kind.level + 1)
    const font = kind.format === 'bullet' ? '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>' : ''
    this.abstract.push(
      `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${kind.format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${indent + (kind.heading ? 340 : 0)}" w:hanging="${kind.heading ? 907 : 567}"/></w:pPr>${font}</w:lvl></w:abstractNum>`,
    )
    const override = kind.format === 'bullet' ? '' : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${from}"/></w:lvlOverride>`
    this.nums.push(`<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${override}</w:num>`)
    const list = { id, next: from }
    this.open.set(kind, list)
    return list
  }
}

function paragraph(line, lists) {
  const placed = lists.place(line)
  const capitals = !placed && line.length < 40 && line === line.toUpperCase() && /\p{L}/u.test(line)
  const style = placed?.kind.heading ? 'Heading2' : capitals ? 'Title' : 'Normal'
  const number = placed ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${placed.id}"/></w:numPr>` : ''
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${number}</w:pPr><w:r><w:t xml:space="preserve">${inXml(placed?.rest ?? line)}</w:t></w:r></w:p>`
}

const style = (id, name, run, spacing = 'w:after="120"') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/><w:pPr><w:spacing ${spacing}/></w:pPr><w:rPr>${run}</w:rPr></w:style>`
const font = '<w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif"/>'
const styles = [
  style('Normal', 'Normal', `${font}<w:sz w:val="24"/>`),
  style('Title', 'Title', `${font}<w:b/><w:sz w:val="30"/>`),
  style('Heading2', 'heading 2', `${font}<w:b/><w:sz w:val="24"/>`, 'w:before="240" w:after="120"'),
].join('')

/** The footer that Word prints on every page: the body's name and the page's number, a field. */
const footer = (words) =>
  `<w:p><w:r><w:t xml:space="preserve">${inXml(words)} – page </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`

function wordFile(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const lists = new Lists()
  const body = lines.map((line) => paragraph(line, lists)).join('')
  const part = (root, inner, extra = '') => strToU8(`${declaration}<w:${root} ${w}${extra}>${inner}</w:${root}>`)
  const parts = ['styles', 'numbering', 'footer']
  const page =
    '<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
  const relations = (inner) =>
    strToU8(`${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`)
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const files = {
    '[Content_Types].xml': strToU8(
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/>${parts.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${type}.${name}+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': relations(`<Relationship Id="r1" Type="${officeRelations}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': relations(
      parts.map((name) => `<Relationship Id="${name}" Type="${officeRelations}/${name}" Target="${name}.xml"/>`).join(''),
    ),
    'word/document.xml': part('document', `<w:body>${body}${page}</w:body>`, ` xmlns:r="${officeRelations}"`),
    'word/styles.xml': part('styles', styles),
    'word/numbering.xml': part('numbering', lists.abstract.join('') + lists.nums.join('')),
    'word/footer.xml': part('ftr', footer(lines[0])),
  }
  return zipSync(files)
}

/** Converts a file with LibreOffice into one of the same name in another folder. */
function convert(path, format, folder) {
  const run = spawnSync('soffice', ['--headless', '--convert-to', format, '--outdir', folder, path], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr || 'soffice did not run: install LibreOffice')
}

/** The file as LibreOffice saves it, packed with a fixed time, so that the same text gives the same bytes. */
function savedByOffice(bytes) {
  const [from, to] = ['from', 'to'].map((name) => mkdtempSync(join(tmpdir(), `minutebook-${name}-`)))
  try {
    writeFileSync(join(from, 'input.docx'), bytes)
    convert(join(from, 'input.docx'), 'docx:MS Word 2007 XML', to)
    return zipSync(unzipSync(readFileSync(join(to, 'input.docx'))), { mtime: new Date(2030, 0, 1) })
  } finally {
    for (const folder of [from, to]) rmSync(folder, { recursive: true, force: true })
  }
}

const named = process.argv.slice(2)
const folders =
  named.length > 0 ? named.map((name) => resolve(name)) : ['parish-little-sedge', 'county-council-marl'].map((name) => join(fixtures, name))
for (const folder of folders) {
  const source = join(folder, 'input.txt')
  if (!existsSync(source)) throw new Error(`${source}: the text that the other forms are made from is missing`)
  const word = join(folder, 'input.docx')
  writeFileSync(word, savedByOffice(wordFile(readFileSync(source, 'utf8'))))
  convert(word, 'pdf', folder)
  console.log(`${basename(folder)}: input.docx, input.pdf`)
}
