/**
 * Mover and seconder behind labels, or side by side without a verb:
 *
 *     Motion: A. Elm   Second: B. Fir   Vote: 5-0
 *     MOTION: APPROVED 1st: ELM 2nd: FIR
 *     Motion Elm, second Fir to light the lamps.          M/S Elm/Fir to light the lamps.
 *     Proposed: Ann Elm, Treasurer; Seconded: Bo Fir, Library Officer
 *     It was moved (Elm) and seconded (Fir) to mend the fence.
 *     Ar moladh Cllr Elm Cuidithe ag Cllr Fir agus glacadh leis          in Irish
 *     … to mend the fence. (P: Cllr Elm S: Cllr Fir)       Prop. Cllr Elm, Sec. Cllr Fir
 */
import { type Designation, readDesignation } from '../../language/designations.ts'

export interface LabelledMovers {
  mover: Designation
  seconder: Designation
}

/** "1 st": pages that were printed have a gap there. */
const labels =
  /^(?:MOTION:[^:]{0,60}?\s1\s?st\s*:\s*|1\s?st\s*:\s*|(?:Motion|MOTION|Moved|MOVED|Mover)(?:\s*:\s*|\s+))(?<mover>\p{Lu}[^:;,]{1,60}?)\s*[,;.]?\s+(?:and\s+)?(?:Second(?:ed)?|SECOND(?:ED)?|second(?:ed)?|Seconder|2\s?nd)(?:\s*:\s*|\s+)(?=\p{Lu})/u

/** Behind the wording, in brackets or as a sentence of its own: "(Prop Cllr Elm, Sec Cllr Fir)", "(prop. Cllr Elm, sec. Cllr Fir)", "P. Cllr Elm, S. Cllr Fir.", "Prop AE Sec BF", "(Prop. AE, 2nd BF)", "Prop. A Elm, Sec. B Fir" */
const titled = 'Cllr|Clr|Cr|Councillor|Mr|Mrs|Ms|Miss|Dr'
/** "Prop |AE|", "Prop. |A Elm|": a name without its title, and not behind "P" alone. */
const untitled = '(?:\\p{Lu}{2,3}|(?:\\p{Lu}\\.?\\s?){0,2}\\p{Lu}\\p{Ll}+)'
const shortened = new RegExp(
  '(?:^|[(\\s])(?:P(?:rop)?|prop|PROP)(?:\\s?[.:]\\s?|\\s)' +
    `(?<mover>(?=(?:${titled}|The Chair|(?<=rop\\W{1,2})${untitled})\\b)\\p{Lu}[^:;,()/]{1,40}?)\\s?[,;/.]?\\s(?:and\\s)?` +
    `(?:S(?:ec)?|sec|SEC|2nd)(?:\\s?[.:]\\s?|\\s)(?=(?:${titled}|the Chair|(?<=(?:ec|2nd)\\W{1,2})${untitled})\\b)`,
  'u',
)

/** "ACTION: M/S/C (Elm/Fir) to light the lamps." */
const initials =
  /^(?:(?:ACTION|Action|MOTION|Motion)\s?:\s*)?(?:M\/S(?:\/[A-Z]{1,2})?|M[-/]S[-/][CP](?:[-/]U)?|MS[CP]U?)\s?:?\s*\(?(?<mover>\p{Lu}[^:;,/]{1,40}?)\s?[/&]\s?(?=\p{Lu})/u

/** "MOVED A. Elm - B. Fir", the wording below */
const dashed =
  /^(?:MOVED|Moved):?\s+(?<mover>(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}’'-]+)\s[-–]\s(?=(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}’'-]+[\s.:]*$)/u

const inIrish = /^(?:[a-z][.)]\s+)?(?:Ar mh?oladh|Mh?olta ag)\s+(?<mover>\p{Lu}[^:;,]{1,50}?),?\s+(?:agus\s+)?[Cc]uidithe ag\s+(?=\p{Lu})/u

/** "It was |moved (Elm) and seconded (Fir)| that fees be waived.", "|Motion (AE) & seconded (BF)| that the minutes be approved" */
const bracketed =
  /\b(?:moved|proposed|made|[Mm]otion|MOTION)\s\((?<mover>\p{Lu}[^():;,]{1,40}?)\)[,;]?\s(?:(?:and|&)\s)?(?:duly\s)?[Ss]econd(?:ed)?\s\((?=\p{Lu})/u

export function readLabelledMovers(sentence: string): LabelledMovers | undefined {
  const match =
    (/^[MA1]/.test(sentence) ? (labels.exec(sentence) ?? initials.exec(sentence) ?? dashed.exec(sentence)) : null) ??
    (/second(?:ed)? \(/i.test(sentence) ? bracketed.exec(sentence) : null) ??
    (sentence.includes('uidithe ag') ? inIrish.exec(sentence) : readShortened(sentence))
  const printed = match?.groups?.mover
  if (!match || !printed) return undefined
  const mover = readDesignation(printed)
  const seconder = readDesignation(sentence, match.index + match[0].length)
  if (!mover || !seconder || mover.end < printed.length) return undefined
  const at = match.index + match[0].indexOf(printed)
  return { mover: { ...mover, start: at + mover.start, end: at + mover.end }, seconder }
}

function readShortened(sentence: string): RegExpExecArray | null {
  return /\b(?:S(?:ec|EC)?|sec|2nd)\b/.test(sentence) ? shortened.exec(sentence) : null
}

export interface OfficersMoving {
  mover: string
  seconder?: string
}

const office =
  "(?:\\s\\([^()]{2,40}\\))?(?:,\\s(?:on behalf of\\s[^;:]{3,80}|\\p{Lu}[\\p{L}’'-]*(?:\\s(?:\\p{Lu}[\\p{L}’'-]*|of|for|and|the|&|\\([^()]{2,30}\\))){0,9}))?"
const officersMoving = new RegExp(
  `^(?:Proposed|Moved|Proposer|Mover)(?: by)?\\s*:\\s*(?<mover>\\p{Lu}[^;:,()]{3,50}?)${office}(?:\\s*;\\s*Second(?:ed|er)(?: by)?\\s*:\\s*(?<seconder>\\p{Lu}[^;:,()]{3,50}?)${office})?\\.?$`,
  'u',
)

/** "Motion: Trustee Elm" ¶ "Second: Trustee Fir": by the title a name, and no wording. */
const titledMover =
  /^(?:Motion|MOTION|Mover|MOVER)\s*:\s*(?<mover>(?:Mayor|Trustee|Commissioner|Councill?or|Cllr|Cr|Alderman|Supervisor|Council ?(?:member|man|woman)|Mrs?|Ms|Dr)\b\.?\s\p{Lu}[^;:,()]{1,40}?)\.?$/u

/** A whole line that names mover and seconder with their offices, which are no wording of the motion. */
export function readOfficersMoving(line: string): OfficersMoving | undefined {
  if (!/^[MP]/.test(line)) return undefined
  const { mover, seconder } = (/[,(]/.test(line) ? officersMoving : titledMover).exec(line)?.groups ?? {}
  if (!mover || readDesignation(mover)?.end !== mover.length) return undefined
  return { mover, ...(seconder ? { seconder } : {}) }
}
