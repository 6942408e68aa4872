import { definitions } from '../abbreviations.ts'
import { blocksOf } from '../blocks.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

/** Abbreviations that readers of minutes know, in the countries that print them; not counted as words. */
const known = new Set(
  (
    'AGM AOB BBC BT CCTV CEO CIL COVID CV DIY DVD EU FAQ GDPR GP HGV HM HMRC HR HQ ICT ID IT ITV LED LGBT MBE MP NATO NHS OBE CBE BEM PA PC PCSO PCSOs ' +
    'PDF PE PIN PM AM PO POA QC KC RAF RNLI RSVP SAS SMS TV UK UN US USA VAT VE VJ WC WW1 WW2 WWI WWII YMCA BST GMT BC AD CD DC MLA MSP TD MEP NB PS RIP ' +
    'RESOLVED AND THAT THE WHEREAS NOTE NOTED AGREED RECOMMENDED DRAFT ACTION ITEM NOT FOR AGAINST PRESENT'
  ).split(' '),
)

export const abbreviationUndefined = rule<{ allow: string[] }>(
  {
    name: 'abbreviation-undefined',
    group: 'people',
    severity: 'warn',
    preset: 'strict',
    summary: 'An abbreviation is written out where it is first used.',
    why: `Minutes are read for a hundred years, and by people who were not there. "The DD/SC reported on the LATCO" told everybody in the
room who spoke of what, and tells nobody else.`,
    options: { allow: { default: [], about: 'Abbreviations that every reader of these minutes knows: "LGA"' } },
    examples: [
      {
        text: `
          Agenda item

          Care

          Minutes:

          The ADFS presented the report. Members thanked the ADFS.
        `,
        reports: ['7:5 Unexpected `ADFS`, which is written out nowhere, expected "… (ADFS)" at its first use'],
      },
      {
        text: `
          Agenda item

          Care

          Minutes:

          The Assistant Director Family Support (ADFS) presented the report. The ADFS explained that VAT was included.
        `,
      },
    ],
  },
  (tree, file, { allow }) => {
    const defined = new Set([...definitions(tree)].map(({ short }) => short))
    const seen = new Set<string>([...allow, ...defined])
    for (const { block, part } of blocksOf(tree)) {
      // Headings and names set in capitals are no abbreviations.
      if (part === 'documents' || block.value === block.value.toUpperCase()) continue
      for (const found of block.value.matchAll(/(?<![\p{L}\p{N}/&.’'-])\p{Lu}{3,6}s?(?![\p{L}\p{N}/&’'-]|\.\p{L})/gu)) {
        const short = found[0].replace(/s$/, '')
        const surrounded =
          /\p{Lu}{3,},?\s+$/u.test(block.value.slice(0, found.index)) ||
          /^,?\s+\p{Lu}{3,}/u.test(block.value.slice(found.index + found[0].length))
        if (surrounded || seen.has(short) || known.has(short) || !hasAbbreviationForm(short)) continue
        seen.add(short)
        file.message(`Unexpected \`${found[0]}\`, which is written out nowhere, expected "… (${short})" at its first use`, {
          place: place(file, placeOfWords(file, block, found.index, found.index + found[0].length)),
        })
      }
    }
  },
)

/** Roman figures are none. */
function hasAbbreviationForm(short: string): boolean {
  return !/^[IVXLC]+$/.test(short)
}
