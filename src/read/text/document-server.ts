/**
 * Pages of a document server (Laserfiche) that were saved as text: the server's own line, the name of the file glued to the
 * first line of the minutes, and the breaks of lines as tags.
 *
 *     Loading...
 *     HomeMy WebLinkAbout05-07-30 Board MinutesMINUTES OF THE LANES BOARD …
 *
 *     Laserfiche WebLink
 *     Lamps <br /> Mr Elm moved to <br />light them. <br />
 */
import { everyMatch } from '../../language/matches.ts'
import type { Edit } from '../edits.ts'
import type { SourceLine } from '../source-line.ts'

const fewestBreaks = 4

/** "light them. <br />": a tag as the break of a line. */
export function breakTags(text: string): Edit[] {
  if (!text.includes('<br')) return []
  const tags = everyMatch(text, /[ \t]*<br ?\/?>[ \t]*(?:\r?\n)?/g)
  if (tags.length < fewestBreaks) return []
  return tags.map(({ index, 0: tag }) => ({ start: index, end: index + tag.length, text: '\n' }))
}

const menu = /^(?:Loading\.\.\.\s+)?Home\s?My (?:WebLink|[\w ]{0,20}Portal)\s?About/
/** "05-07-30 Board Minutes|MINUTES OF THE", "05-07-30 Board Minutes |City of Lanes", "05_07_30_cc|CITY COUNCIL", "MIN 05.07.30 CC-R|The". */
const nameOfFile = new RegExp(
  '^.{0,120}?(?:' +
    "(?<=[\\p{Ll}\\d)])(?=\\p{Lu}[\\p{L}’']+\\s)|(?<=\\p{Lu})(?=The\\s)" +
    '|(?<=\\s)(?=(?:(?:DRAFT|APPROVED|FINAL) )?(?:(?:REGULAR |SPECIAL )?MINUTES|CITY|TOWN|VILLAGE|COUNTY|TOWNSHIP|BOROUGH) OF\\b)' +
    '|(?<=\\s)(?=(?:City|Town|Village|County|Township|Borough) of \\p{Lu})' +
    ')',
  'u',
)

/** " date 2030-02-17 |Lanes School Board": when the page was published, which a program that saves pages writes before its words. */
const dayOfPage = /^\s*date \d{4}-\d{2}-\d{2}(?=\s+\p{Lu})/u

/** The server's menu and the name of the file, or the day of the page, get a line of their own. */
export function nameOfFileApart(text: string): Edit[] {
  const published = dayOfPage.exec(text.slice(0, 80))?.[0].length
  if (published) return [{ start: published, end: published, text: '\n' }]
  const words = menu.exec(text.slice(0, 80))
  if (!words) return []
  const name = nameOfFile.exec(text.slice(words[0].length, words[0].length + 200).split(/[\r\n]/, 1)[0] as string)
  const at = words[0].length + (name?.[0].length ?? 0)
  return name ? [{ start: at, end: at, text: '\n' }] : []
}

/** The server's lines above the minutes, by the place where they begin, with the reason. */
export function serverLines(lines: readonly SourceLine[]): [number, string][] {
  return lines.slice(0, 3).flatMap(({ value, start }): [number, string][] => (isOfServer(value) ? [[start, 'document server']] : []))
}

const isOfServer = (line: string) =>
  /^(?:Loading\.\.\.|Laserfiche WebLink|date \d{4}-\d{2}-\d{2})$/.test(line) || (line.length < 160 && menu.test(line))
