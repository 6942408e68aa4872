/**
 * Which fonts are bold. The text of a page names its fonts only by number; pdf.js tells their true names
 * ("Arial-BoldMT") when it prepares a page for drawing. So one page is prepared for each set of fonts first seen,
 * its pictures left out, and none where all fonts are known already.
 */
import type { PDFPageProxy } from 'unpdf/pdfjs'

export interface Fonts {
  /** Looks up the fonts of a page that are not known yet. */
  learn(page: PDFPageProxy, names: string[]): Promise<void>
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
  return {
    async learn(page, names) {
      const unknown = names.filter((name) => !bold.has(name))
      if (unknown.length === 0) return
      for (const name of unknown) bold.set(name, false)
      provideTransfer()
      try {
        await page.getOperatorList({ annotationMode: 0 })
      } catch {
        // A page that cannot be drawn can still be read: its fonts count as not bold.
        return
      }
      const store = page.commonObjs as FontStore
      for (const name of unknown) {
        if (!store.has(name)) continue
        const font = store.get(name) as { name?: string; bold?: boolean; black?: boolean } | null
        if (symbolName.test(font?.name ?? '')) symbols.add(name)
        bold.set(name, Boolean(font?.bold || font?.black || boldName.test(font?.name ?? '')))
      }
    },
    isBold: (name) => bold.get(name) === true,
    isSymbol: (name) => symbols.has(name),
  }
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
