/** The code pages that RTF's fonts and files name. */
import iconv from 'iconv-lite'

/** `\fcharset` → code page. */
const charsets: Record<number, number> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

export interface Font {
  name: string
  /** Absent: that of the file. */
  codePage?: number
  /** Symbol, Wingdings: letters are signs. */
  signs: boolean
}

export function fontOf(name: string, charset: number | undefined): Font {
  const codePage = charsets[charset ?? 0]
  return { name, ...(codePage === undefined ? {} : { codePage }), signs: charset === 2 || /^(?:symbol|wingdings|webdings)/i.test(name) }
}

export function decodeBytes(bytes: number[], codePage: number): string {
  const encoding = codePage === 10000 ? 'macroman' : codePage === 65001 ? 'utf8' : `cp${codePage}`
  return iconv.decode(Buffer.from(bytes), iconv.encodingExists(encoding) ? encoding : 'cp1252')
}
