/**
 * Which fonts are bold. The text of a page names its fonts only by number. Our build of pdf.js (scripts/pdfjs-plugin.mjs) adds
 * their true names ("Arial-BoldMT"); without it they are known only where a page is prepared for drawing, which costs
 * half as much as its text. So one page is prepared for each set of fonts first seen, and none where all are known.
 */
import type { PDFPageProxy } from 'unpdf/pdfjs'

export interface Style {
  /** The font's name, where the build adds it. */
  name?: string
}

export interface Fonts {
  /** Looks up the fonts of a page that are not known yet. */
  learn(page: PDFPageProxy, styles: Record<string, Style>): Promise<void>
  isBold(name: string): boolean
  /** A font of signs: its letters are bullets. */
  isSymbol(name: string): boolean
}

// "Arial-BoldMT", "Cambria,Bold", "Roboto-SemiBold", "Lato-Black", "HelveticaNeue-Heavy", "ArialMT+Demi"
const boldName = /bold|black|heavy|demi(?!-?light)/i

const symbolName = /symbol|dingbat|webding/i

/** An object of pdf.js that answers only for fonts it has prepared. */
interface FontStore {
  has(name: string): boolean
  get(name: string): unknown
}

export function fontsOf(): Fonts {
  const bold = new Map<string, boolean>()
  const symbols = new Set<string>()
  const note = (font: string, name: string): void => {
    bold.set(font, boldName.test(name))
    if (symbolName.test(name)) symbols.add(font)
  }
  return {
    async learn(page, styles) {
      const unknown: string[] = []
      for (const font of Object.keys(styles)) {
        if (bold.has(font)) continue
        const name = styles[font]?.name
        if (name === undefined) unknown.push(font)
        note(font, name ?? '')
      }
      if (unknown.length > 0) for (const [font, name] of await namesByDrawing(page, unknown)) note(font, name)
    },
    isBold: (font) => bold.get(font) === true,
    isSymbol: (font) => symbols.has(font),
  }
}

async function namesByDrawing(page: PDFPageProxy, fonts: string[]): Promise<[string, string][]> {
  provideTransfer()
  try {
    await page.getOperatorList({ annotationMode: 0 })
  } catch {
    // A page that cannot be drawn can still be read: its fonts count as not bold.
    return []
  }
  const store = page.commonObjs as FontStore
  return fonts.filter((font) => store.has(font)).map((font) => [font, (store.get(font) as { name?: string } | null)?.name ?? ''])
}

/** unpdf's pdf.js calls a method of ES2024 that Node 20 lacks, and without it knows no font's name. */
function provideTransfer(): void {
  const prototype = ArrayBuffer.prototype as ArrayBuffer & { transferToFixedLength?: () => ArrayBuffer }
  if (prototype.transferToFixedLength) return
  Object.defineProperty(prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer): ArrayBuffer {
      return structuredClone(this, { transfer: [this] })
    },
  })
}
