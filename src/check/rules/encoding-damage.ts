import { everyMatch } from '../../language/matches.ts'
import { wordsOf } from '../blocks.ts'
import { unexpected } from '../report.ts'
import { rule } from '../rule.ts'
import { isOfMinutes } from '../words/minutes-words.ts'

/** What bytes 0x80 to 0x9F mean in windows-1252, as code points. */
const windows1252 = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019,
  0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
]
const byteOf = new Map(windows1252.map((point, i) => [point, 0x80 + i]))
/** A character that a UTF-8 continuation byte becomes: "€", "™", "œ", "£", a no-break space. */
const trail = `[\\u0080-\\u00bf${windows1252.map((point) => `\\u${point.toString(16).padStart(4, '0')}`).join('')}]`

/**
 * UTF-8 that was read as windows-1252. Only the first bytes of what minutes hold are taken (Latin letters, general
 * punctuation, the euro), because "É’s" is also a capital letter with an apostrophe behind it.
 *
 *     Membersâ€™ questions     Â£4,000     cafÃ©     ï»¿MINUTES
 */
const mojibake = new RegExp(`[ÂÃ]${trail}|â${trail}{2}|ï»¿|ï¿½`, 'gu')
/** Windows's signs at the places where Unicode has control characters: "Members\u0092". */
const control = /[\u0080-\u009f]/gu
const lost = /\S+/gu
/** A byte of windows-1252 read as the Macintosh's: "the Councilís view", "didnít". */
const macintosh =
  /(?<!\p{L})(?:(?:council|clerk|chair(?:man)?|mayor|committee|parish|treasurer|county|district|society|club|school|church|government|trust|board|members?|residents?|year|it|that|there|what)ís|(?:do|did|does|is|was|has|had|ca|wo|would|could|should)nít)(?!\p{Ll})/giu
/** A letter that a narrow character set did not have: "Gr?p", "caf?s". Addresses have question marks of their own. */
const asked = /(?<![\p{L}\p{N}/.=&@?_-])\p{L}+\?\p{Ll}+(?![\p{L}\p{N}/=&@?_-])/gu
const beginsSentence = new Set(
  'a all and are as at but did does he how if in is it no not on or she so that the there they this was we what when who why will yes you'.split(
    ' ',
  ),
)
const entity = /&(?:amp|nbsp|quot|apos|pound|lt|gt|[lr]squo|[lr]dquo|[mn]dash|hellip|#x?[0-9a-f]{2,6});/giu
/** A hyphen of Word that some converters write as a note's number: "un[1]ringfenced". */
const hyphen = /(?<=\p{Ll})\[1\](?=\p{Ll})/gu

const entities: Record<string, string> = {
  amp: '&',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  pound: '£',
  lt: '<',
  gt: '>',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  ndash: '–',
  hellip: '…',
} // prettier-ignore

export const encodingDamage = rule(
  {
    name: 'encoding-damage',
    group: 'form',
    severity: 'error',
    preset: 'recommended',
    summary: 'Characters are what was typed, not what a wrong encoding made of them.',
    why: `"Membersâ€™" is what comes of a file in UTF-8 that was opened as windows-1252 and saved again. Nobody can search for the
word, a screen reader spells out the signs, and every later copy carries the damage on. Where the original character is certain it can be put back;
where a "\ufffd" stands, it is lost and must be looked up.`,
    fixable: true,
    examples: [
      {
        text: `
          4. Highways

          The Clerk noted Membersâ€™ concerns and the cost of Â£4,000.
        `,
        reports: ['3:24 Unexpected `â€™`, expected `’`', '3:53 Unexpected `Â£`, expected `£`'],
        fixed: `
          4. Highways

          The Clerk noted Members’ concerns and the cost of £4,000.
        `,
      },
      {
        text: 'The Clerk noted Members\ufffd concerns.\n',
        reports: ['1:17 Unexpected `Members\ufffd`, in which a character is lost, expected the character'],
      },
      {
        text: 'The Gr?p met. Was it quorate? See lanes.example/page?item=4.\n',
        reports: ['1:5 Unexpected `Gr?p`, in which a character is lost, expected the character'],
      },
      {
        text: 'The Councilís unit didnít reply. Miontuairiscí: arís.\n',
        reports: ['1:5 Unexpected `Councilís`, expected `Council’s`', '1:20 Unexpected `didnít`, expected `didn’t`'],
        fixed: 'The Council’s unit didn’t reply. Miontuairiscí: arís.\n',
      },
      { text: 'Is it right?the Clerk asked. Is it paid?because it was due.\n' },
      { text: 'The café’s licence and the PÂTISSERIE were considered; the fee was £4,000.\n' },
    ],
  },
  (tree, file) => {
    for (const { block } of wordsOf(tree)) {
      if (!/[ÂÃâïí&[\u0080-\u009f\ufffd]|\p{L}\?\p{Ll}/u.test(block.value)) continue
      const report = ({ 0: printed, index = 0 }: RegExpMatchArray, expected: string | undefined) =>
        expected === undefined
          ? unexpected(file, block, index, printed, 'the character', 'in which a character is lost')
          : unexpected(file, block, index, printed, [expected])
      for (const found of everyMatch(block.value, mojibake)) {
        const decoded = decode(found[0])
        if (decoded !== undefined) report(found, decoded === '\ufffd' ? undefined : decoded)
      }
      for (const found of everyMatch(block.value, control)) {
        const point = windows1252[(found[0].codePointAt(0) as number) - 0x80] as number
        report(found, point >= 0xa0 ? String.fromCodePoint(point) : undefined)
      }
      if (block.value.includes('\ufffd')) {
        for (const found of everyMatch(block.value, lost)) if (found[0].includes('\ufffd')) report(found, undefined)
      }
      for (const found of block.value.includes('?') ? everyMatch(block.value, asked) : []) {
        // "Is this right?the Clerk asked": only a space is lost.
        const behind = found[0].slice(found[0].indexOf('?') + 1)
        if (!beginsSentence.has(behind) && !isOfMinutes(behind)) report(found, undefined)
      }
      for (const found of block.value.includes('í') ? everyMatch(block.value, macintosh) : []) report(found, found[0].replace('í', '’'))
      for (const found of everyMatch(block.value, entity)) report(found, plain(found[0]))
      for (const found of everyMatch(block.value, hyphen)) report(found, '-')
    }
  },
)

/** The character that was meant; nothing where the bytes are no UTF-8, or one of the control characters. */
function decode(damaged: string): string | undefined {
  const [first = 0, ...rest] = [...damaged].map((char) => byteOf.get(char.codePointAt(0) as number) ?? (char.codePointAt(0) as number))
  if (rest.length === 0 || rest.some((byte) => byte < 0x80 || byte > 0xbf)) return undefined
  const point = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), first & (rest.length === 1 ? 0x1f : 0x0f))
  if (point === 0xfeff) return ''
  return point < 0xa0 ? undefined : String.fromCodePoint(point).replace('\u00a0', ' ')
}

function plain(entity: string): string | undefined {
  const name = entity.slice(1, -1).toLowerCase()
  if (!name.startsWith('#')) return entities[name]
  const point = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return point >= 0x20 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : undefined
}
