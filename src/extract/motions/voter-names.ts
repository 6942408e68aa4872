/** The names in a list of voters: "Councillors Cedar and Damson", "Mr Hill, OBE, Sir Paul Smith, CBE", "Elm, Fir and Gum ...... 3". */
import { readDesignation, withoutCouncillor } from '../../language/designations.ts'
import { outcomeOf } from '../../language/outcomes/index.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { optionOf } from './vote-sides.ts'

/** "Elm, Fir and Gum .............. 3": the total behind a line of dots. */
const dottedTotal = /\s*\.{4,}\s*\d{0,3}\s*$/

/** "Councillors Cedar and Damson", "Mr Hill, OBE, Sir Paul Smith, CBE", "the Convener; the Vice Convener; and Councillor Teasel" */
export function readVoters(words: string): string[] {
  // "Ayes: 3 (Elm, Fir, Oak)": the names stand in brackets; "Those voting FOR the MOTION: Councillors: A Elm, B Fir".
  const text = words
    .trim()
    .replace(/^[-–—:;,\s]+|[\s.;,]+$/g, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(dottedTotal, '')
    .replace(officeOfNext, '$1')
    .replace(withoutComma, ',')
  if (text === '' || /^(?:nil|none|0|no one|nobody|n\/a|\d+)\.?$|^(?:nil|none|all|everybody|everyone|unanimous(?:ly)?)\b/i.test(text))
    return []
  const found: string[] = []
  for (const part of text.split(/\s*;\s*(?:and\s+)?|\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+|\s*\|\s*/)) {
    // "Ayes: Mayor Elm; Trustees: Fir, Oak"
    const name = part
      .trim()
      .replace(/^and\s+/i, '')
      .replace(/^(?:Councillors?|Members?|Trustees?|Commissioners?|Supervisors?|Directors|Aldermen|Council ?members?):\s*/i, '')
    // "FOR: Councillors" ¶ "Elm and Fir": the line was broken. "BAILIES" above their names.
    if (name === '' || /^(?:Councillors?|Members|Crs|Cllrs|Bailies|Aldermen|COUNCILLORS|BAILIES|ALDERMEN|MEMBERS)$/.test(name)) continue
    // "Mr Hill, OBE": the honour belongs to the name before the comma.
    if (found.length > 0 && /^(?:[A-Z]{2,5}|PhD|BSc|MSc|Jr|Snr)$/.test(name) && honours.has(name)) {
      found.push(`${found.pop()}, ${name}`)
      continue
    }
    found.push(withoutCouncillor(name.replace(/^the\s+/i, '')))
  }
  return found
}

/** "|the Convener, |Depute Provost Elm; and Councillors Ash and Fir": an office, and who holds it, between semicolons. */
const officeOfNext =
  /(^|;\s*(?:and\s+)?)(?:[Tt]he\s+)?(?:Vice[- ])?(?:Convener|Chair\w*|Leader(?: of the Council)?|Mayor|(?:Lord )?Provost),\s+(?=(?:(?:Depute|Deputy)\s)?(?:Lord Provost|Provost|Bailie|Councillor|Cllr)\s[^,;]{2,40};)/g

/** "Mayor Elm| |Deputy Mayor Fir| |Cr Ann Oak": who comes next, where the comma between is missing. */
const withoutComma =
  /(?<=(?:^|\s)(?:Mayor|Councill?or|Cllr|Cr|Commissioner|Trustee|Supervisor)\.?\s(?:\p{Lu}\.?\s|\p{Lu}\p{Ll}+\s)?(?!Deputy|Vice)\p{Lu}[\p{L}’'-]+) (?=(?:(?:Deputy|Vice)[ -])?(?:Mayor|Councill?or|Cllr|Cr|Commissioner|Trustee|Supervisor)\.?\s\p{Lu})/gu

const honours = new Set(
  'CBE OBE MBE KBE DBE BEM CVO LVO MVO CB CMG JP DL KC QC MP MEP MSP MS MLA TD AM QPM QFSM KPM PhD BSc MSc BA MA Jr Snr FRSA'.split(' '),
)

/** "Costello, Gill, Keane. (8) There were no abstentions.": the names, up to the figure behind them. */
export function namesOnly(text: string): string {
  const figure = /\(\d{1,3}\)/.exec(text)
  return figure && figure.index > 10 ? text.slice(0, figure.index + figure[0].length) : text
}

/** Whether a paragraph holds nothing but names, as those under a heading "Against (45)" do: "Councillors: Elm and Fir". */
export function isNames(printed: string): boolean {
  let text = printed.replace(/^(?:Councillors?|Members?|Cllrs?):\s+(?=\p{Lu})/u, '')
  // "Attachments:" below the last name: another label.
  if (/^[^,;:]{3,40}:$/.test(text) && readVoters(text.slice(0, -1)).length > 0) return false
  // "CARRIED UNANIMOUSLY", "NOT VOTING" below "Against:" with nobody.
  if (outcomeOf(text)?.alone || optionOf(text) !== undefined) return false
  // "Opposed: Councillors Elm and Fir" ¶ "4.2 Marina Lease", "ADJOURNMENT": what comes next.
  // "COUNCIL DECISION" ¶ "MOVED Cr Elm, SECONDED Cr Fir": the next motion.
  if (/^\d+[.)]/.test(text) || isKnownTitle(text) || /^(?:moved|proposed)\b|\b(?:decision|recommendation|motion|amendment)$/i.test(text))
    return false
  text = namesOnly(text).replace(dottedTotal, '')
  const parts = text
    .replace(/\(\d{1,3}\)[\s.;]*$/, '')
    .replace(/[\s.;,]+$/, '')
    .split(/\s*[;,]\s*(?:and\s+)?|\s+and\s+/)
  return parts.every((part, i) => {
    const name = part.trim()
    if (i > 0 && honours.has(name)) return true
    if (/^(?:nil|none)$/i.test(name)) return true
    if (name.length > 60) return false
    const found = readDesignation(name)
    // "Ó Ceallaigh", "Van Dyke": words with capitals under a heading of voters.
    return (found !== undefined && found.end >= name.length - 1) || /^(?:\p{Lu}[\p{L}’'.-]*\s?){1,4}(?:\(\p{Lu}\.?\))?$/u.test(name)
  })
}
