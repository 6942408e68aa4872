/**
 * Signs of Word's picture fonts. Symbol, Wingdings and Webdings keep their signs at letters' places or in the private
 * use area (U+F0B7), where no other font has a glyph: each is given the Unicode sign that looks alike.
 */

/** "b7•": place and sign. */
function table(entries: string): Map<number, string> {
  return new Map(entries.split(' ').map((entry) => [Number.parseInt(entry.slice(0, 2), 16), entry.slice(2)]))
}

const symbol = table('2a* 2d– a3≤ a7♣ a8♦ a9♥ aa♠ ab↔ ac← ad↑ ae→ af↓ b0° b1± b2″ b3≥ b4× b7• b8÷ b9≠ ba≡ bb≈ bc… d2® d3© d4™ d6√ de⇒')
const wingdings = table(
  '28☎ 2a✉ 6c● 6d❍ 6e■ 6f□ 70❐ 71❑ 72❒ 73⬧ 74⧫ 75◆ 76❖ 77⬥ 9e· 9f• a0▪ a1○ a4◉ a7▪ a8□ b2✧ d8➢ e0→ e8➔ f0⇨ fb✗ fc✓ fd☒ fe☑',
)
const wingdings2 = table('4f✗ 50✓ 51☒ 52☑ 53☒ 54☒ 97● a2■ a3□')
const fonts = new Map([
  ['symbol', symbol],
  ['wingdings', wingdings],
  ['wingdings 2', wingdings2],
])

/** Fonts whose letters are signs: text in them says nothing as it stands. */
export function isSignFont(font: string | undefined): boolean {
  return font !== undefined && /^(?:symbol|wingdings|webdings)/i.test(font)
}

/** One sign of a picture font; "•" where it has no like. */
export function signOf(code: number, font: string | undefined): string {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const sign = fonts.get(font?.toLowerCase().trim() ?? '')?.get(place)
  if (sign !== undefined) return sign
  if (code <= 0x20) return String.fromCharCode(code)
  if (code >= 0xf000 && code <= 0xf0ff) return wingdings.get(place) ?? symbol.get(place) ?? '•'
  return isSignFont(font) ? '•' : String.fromCodePoint(code)
}

/** A bullet's sign as printed: private-use signs, and letters in a picture font, in their Unicode form. */
export function bulletSign(text: string, font: string | undefined): string {
  const signs = isSignFont(font)
  let printed = ''
  for (const sign of text) {
    const code = sign.codePointAt(0) as number
    printed += signs || (code >= 0xf000 && code <= 0xf0ff) ? signOf(code, font) : sign
  }
  return printed.trim()
}
