/** A Word file as a package: which of its parts is the document, and which parts belong to it. */
import type { VFile } from 'vfile'
import { Parts } from '../office/parts.ts'
import { type Tag, walkXml } from '../office/xml.ts'

/** The namespaces of WordprocessingML, both forms of the standard, under the prefixes used here: Word's own have none. */
export const namespaces: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': '',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'urn:schemas-microsoft-com:vml': 'v',
}

const relationNamespaces = { 'http://schemas.openxmlformats.org/package/2006/relationships': '' }

export interface Package {
  document: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  headers: string[]
  footers: string[]
}

/** Unpacks what minutes are made of: neither pictures nor themes, settings or fonts. */
export function openPackage(file: VFile): Package {
  const parts = new Parts(file, '.docx in Word')
  const main = mainPart(parts)
  const document = main === undefined ? undefined : parts.text(main)
  if (main === undefined || document === undefined) {
    file.fail(
      parts.names.length === 0
        ? 'is no Word file, or too damaged to find anything in it: fetch it again, or open it in Word and save it again as .docx'
        : 'holds no document (word/document.xml is missing or damaged): fetch it again, or open it in Word, let Word repair it, and save it again as .docx',
      undefined,
      'minutebook:damaged-file',
    )
  }
  const related = relationsOf(parts, main)
  const one = (type: string) => {
    const name = related.find((relation) => relation.type === type)?.target
    return name === undefined ? {} : textAs(type, parts.text(name))
  }
  const all = (type: string) =>
    related.filter((relation) => relation.type === type).flatMap((relation) => parts.text(relation.target) ?? [])
  // Word writes these always, with the lines that part notes from the text and nothing else.
  const note = (type: 'footnote' | 'endnote') => (document.includes(`${type}Reference`) ? one(`${type}s`) : {})
  return {
    document,
    ...one('styles'),
    ...one('numbering'),
    ...note('footnote'),
    ...note('endnote'),
    ...one('comments'),
    headers: all('header'),
    footers: all('footer'),
  }
}

function textAs(type: string, text: string | undefined): Partial<Package> {
  return text === undefined ? {} : { [type]: text }
}

interface Relation {
  /** Last part of its type's name: "styles". */
  type: string
  /** Name of the part, from the root. */
  target: string
}

/** Word and nearly all programs after it name the parts so; their lists of parts are only read where these are not found. */
const usualMain = 'word/document.xml'
const usualPart = /^word\/(styles|numbering|footnotes|endnotes|comments|header|footer)\d*\.xml$/

function mainPart(parts: Parts): string | undefined {
  if (parts.has(usualMain)) return usualMain
  const named = relations(parts, '_rels/.rels', '').find((relation) => relation.type === 'officeDocument')?.target
  if (named !== undefined && parts.has(named)) return named
  return parts.names.find((name) => /^word\/document\d*\.xml$/.test(name))
}

/** The parts that belong to the main one. */
function relationsOf(parts: Parts, main: string): Relation[] {
  const usual = parts.names.flatMap((target) => {
    const type = usualPart.exec(target)?.[1]
    return type === undefined ? [] : [{ type, target }]
  })
  if (main === usualMain && parts.has('word/styles.xml')) return usual
  const slash = main.lastIndexOf('/') + 1
  const folder = main.slice(0, slash)
  const listed = relations(parts, `${folder}_rels/${main.slice(slash)}.rels`, folder)
  return listed.length > 0 ? listed : usual
}

function relations(parts: Parts, name: string, folder: string): Relation[] {
  const xml = parts.has(name) ? parts.text(name) : undefined
  const found: Relation[] = []
  if (xml === undefined) return found
  const relation = {
    open(tag: Tag) {
      const type = tag.attribute('Type') ?? ''
      const target = tag.attribute('Target') ?? ''
      if (tag.attribute('TargetMode') === 'External' || found.length > 5000) return
      found.push({ type: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) })
    },
  }
  walkXml(xml, relationNamespaces, { elements: { Relationship: relation } })
  return found
}

/** "styles.xml" in "word/" → "word/styles.xml"; "/word/styles.xml" and "../word/styles.xml" too. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}
