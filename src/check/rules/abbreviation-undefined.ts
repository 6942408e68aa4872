import { everyMatch } from '../../language/matches.ts'
import type { Minutes } from '../../tree.ts'
import { months, weekdays } from '../../vocabulary/calendar.ts'
import { blocksOf } from '../blocks.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'
import { writtenOut } from '../written-out.ts'

/** Abbreviations that readers of minutes know, in the countries that print them; not counted as words. */
const known = new Set(
  (
    'AED AGM AOB BBC BBQ BT CCTV CEO CFO CIL CIO COO COVID CTO CV DIY DUP DVD EU FAQ GDPR GP HGV HM HMRC HR HQ ICT ID IT ITV LED LGBT LGBTQ MBE MP MPP NATO NHS OBE ' +
    'CBE KBE DBE BEM QSM QSO OAM QPM PA PC PCSO PCSOs PDF PE PIN PM AM PO POA QC KC RAF RNLI RSVP SAS SDLP SMS SNP TV UK UN US USA VAT GST HST VE VJ WC WW1 WW2 WWI ' +
    'WWII YMCA YWCA RSPCA RSPB NSPCC UNESCO UNICEF BST GMT UTC BC AD CD DC MLA MSP TD MEP NB PS RIP FYI ASAP TBC TBD TBA VIP ISBN ISO GCSE PAYE BACS CHAPS HSBC USD CAD ' +
    'AUD NZD GBP EUR API URL HTML HTTP HTTPS XML JSON CSS CSV PNG RAM ROM DNS USB ATM SIM WIFI FAX PLC LTD LLP SATNAV ' +
    'KPMG PKF RSM BDO ENE ESE NNE NNW SSE SSW WNW WSW'
  ).split(' '),
)

/** Words that minutes set in capitals: labels ("ACTION ALL", "MOVED Director Elm") and what is meant loudly ("to OBJECT"). */
const loud = new Set(
  (
    'ABSENT ACTION ADD AGAINST AGENDA AGREED ALL AND ANY APPEAL ARE AYE AYES BEEN BOTH BUT CALL CAN CHAIR CITY CLERK CLLR CLLRS CLOSED COPIED DATE DAY DAYS DEFER DONE ' +
    'DRAFT DUE EACH EXCEPT FIXED FOR FROM GAS GRANT GUEST GUESTS HALL HAD HAS HAVE HEALTH HEARD HELD HER HIS ITEM ITEMS LACK LAND LATER LEFT LINK LIVE LOST MADE MAYOR MEMBER ' +
    'MINUTE MOTION MOVE MOVED MOVER MUST NAMES NAY NAYS NEW NEXT NIL NOES NONE NOT NOTE NOTED NOTES NOW OBJECT OFFICE OLD ONE ONLY OPEN OPENED ORDER OTHER OUR PAID ' +
    'PART PASSED PERIOD PLACE PLACED PLEASE PLEDGE POLICE PRAYER PUBLIC READ REASON REFUSE REPLY REPORT RESULT ROAD ROLL ROOM SALE SECOND SHALL SIGNED SITE SOCIAL SOLD STAFF ' +
    'STREET TABLED TAKEN TEAMS THAT THE THEIR THEM THERE THEY THIS TIME TODO TOWN TREES URGENT VENUE VERY VOTE VOTED VOTES WAIVED WARD WAS WATER WERE WHEN WHICH ' +
    'WHO WILL WITH WORKS YEAR YES YET YOUR ZOOM'
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
        reports: ['7:5 Unexpected `ADFS`, which is written out nowhere, expected the words it stands for at its first use: "… (ADFS)"'],
      },
      {
        text: `
          Agenda item

          Care

          Minutes:

          The Assistant Director Family Support (ADFS) presented the report. The ADFS explained that VAT was included.
        `,
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030 by ZOOM

          1. Planning

          Present: D.J.E. Hern (DJEH) and Liz Crane (LMC). They chose to GRANT leave. HELEN B. LARCH, Clerk, and XYZ Layout & Design came. REPLY: LPC would OBJECT to the PUD (Planned Unit Development) of ABC Engineers Ltd, ref. LDC/30/0012, and to two temporary event notices (TENs). The DLA(delivering local assistance) grant pays the BBQ.
        `,
      },
    ],
  },
  (tree, file, { allow }) => {
    const isWrittenOut = writtenOut(tree)
    const isWord = wordsIn(tree)
    const seen = new Set<string>([...allow, ...namesInCapitals(tree)])
    for (const { block, part } of blocksOf(tree)) {
      // Headings and names set in capitals are no abbreviations.
      if (part === 'documents' || block.value === block.value.toUpperCase()) continue
      for (const found of everyMatch(block.value, capitals)) {
        const short = found[0].replace(/s$/, '')
        if (seen.has(short)) continue
        const rest = block.value.slice(found.index + found[0].length)
        const surrounded =
          /\p{Lu}{2,},?\s+(?:\p{Lu}\.\s?)?$/u.test(block.value.slice(0, found.index)) || /^,?\s+(?:\p{Lu}\.\s?|&\s)?\p{Lu}{2,}/u.test(rest)
        // "REPLY:" and "FIELD: That the minutes be approved" are a label and a name.
        const isLabel = rest.startsWith(':')
        const before = block.value.slice(Math.max(0, found.index - 40), found.index)
        if (surrounded || isLabel || partOfCode.test(rest) || ofFirm.test(rest) || (rest.startsWith(')') && isInitials(short, before)))
          continue
        seen.add(short)
        if (known.has(short) || isLoud(short) || /^[IVXLC]+$/.test(short) || isWord(short) || isWrittenOut(short)) continue
        file.message(
          `Unexpected \`${found[0]}\`, which is written out nowhere, expected the words it stands for at its first use: "… (${short})"`,
          {
            place: place(file, placeOfWords(file, block, found.index, found.index + found[0].length)),
          },
        )
      }
    }
  },
)

const capitals = /(?<![\p{L}\p{N}/&.’'_-])\p{Lu}{3,6}s?(?![\p{L}\p{N}/&’'_+-]|\.\p{L})/gu
/** "LDC(30)M04", "CAB 12/13 9486", "COM.001/24": what follows the capitals of a reference. */
const partOfCode = /^(?:\s?\(\d|[.:]\d|\s?(?:no\.?\s?)?\d+[/-]\d|\s\d{2}\s\d{2}\s)/
/** "ABC Engineers Ltd": a firm's letters are its name. */
const ofFirm =
  /^\s\p{Lu}\p{L}+\s&\s\p{Lu}|^(?:\s\p{Lu}\p{L}+){0,3}\s(?:Ltd|Limited|Inc|LLP|LLC|plc|PLC|CLG|Consult\p{L}+|Engineers|Services|Solicitors|Surveyors|Architects|Partners|Associates|Cent(?:re|er)|Hotel|Suite|Arena)\b/u

/** "D.J.E. Hern |(DJEH)", "L. Crane |(LMC)": the letters of the name before the bracket, or its first and last. */
function isInitials(short: string, before: string): boolean {
  const name = /(\p{Lu})(?:[\p{L}'’-]*[.\s]\s?\p{Lu})*[\p{L}'’-]*\s\($/u.exec(before)
  const surname = /(\p{Lu})[\p{L}'’-]+\s\($/u.exec(before)?.[1]
  return name !== null && surname === short.at(-1) && new RegExp(`(?<!\\p{L})${short.charAt(0)}(?:\\.|\\p{Ll}+\\s)`, 'u').test(name[0])
}

function isLoud(short: string): boolean {
  return loud.has(short) || short.toLowerCase() in months || short.toLowerCase() in weekdays
}

/** Whether the document prints the capitals as a word, too: "ABSENT" and "absent". */
function wordsIn(tree: Minutes): (short: string) => boolean {
  const words = new Set<string>()
  for (const { block } of blocksOf(tree))
    for (const [word] of everyMatch(block.value, /(?<![\p{L}\p{N}.@/])\p{Ll}{3,6}(?![\p{L}\p{N}@/])/gu)) words.add(word)
  return (short) => words.has(short.toLowerCase())
}

/** "Cllr BECK", "Moved: FIELD": surnames of those present, of movers and voters, in capitals. */
function namesInCapitals(tree: Minutes): string[] {
  return tree.children
    .flatMap(({ attendance, children }) => [
      ...attendance.map(({ name }) => name),
      ...children.flatMap(({ motions }) =>
        motions.flatMap(({ mover, seconder, votes }) => [mover, seconder, ...votes.map(({ name }) => name)]),
      ),
    ])
    .flatMap((name) => name?.toUpperCase().match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu) ?? [])
}
