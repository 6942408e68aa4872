/**
 * Lists of people, as minutes print them:
 *
 *     Councillors D Marsh (Chair), M Oak and P Elm; Mrs S Ash, Clerk          a title shared by all that follow
 *     Miss J Ash, Mr D Elm and Mrs S Oak, Councillors, and Mrs R Fir, Clerk   a title behind those it belongs to
 *     Director, Lanes (Mr. K. Marsh), Meetings Administrator (Ms. T. Oak)     functions first
 *     Fire Chief Will Elm; Deputy Clerk Kris Oak-Fir                          functions first, nothing between
 *     City Manager Elm, Fire Captain Oak and City Clerk Fir                   functions first, surnames alone
 *     Lanes Trust – Ms. M Lea, Mr. A Hog                                      a body, then its people
 *     Elm, Rod; Ash, Colin (Guest); Oak, J M                                  surnames first
 *     Colin Ash Finance Director CA · Colin Ash CA Finance Director           the initials that the minutes will use
 *     Rod Elm (Observer), Colin Ash @cash (Member)                            names alone
 *
 *     Cllrs A Elm, B Oak, the Clerk (R Fir) and 4 residents                   staff among councillors
 *
 * Counts ("4 members of the public"), nil returns ("None") and functions without a name ("the Clerk") are nobody.
 */

import { isNameLike, isRoleLike } from './designation-words.ts'
import { isSurnameFirst, signedName, surnamesFirst, turnedName } from './line-names.ts'
import { bodiesBehindNames, type ListedPerson, shareSurnames } from './listed-names.ts'
import { readHandles } from './lists/handles.ts'
import { withLostBreaks } from './lists/lost-breaks.ts'
import { type ListOptions, readUnit } from './lists/reader.ts'
import { units } from './lists/units.ts'

export type { ListedPerson } from './listed-names.ts'

/** "Jo Elm|-|Chair, Kit Fir|-|Town Clerk", "Bo Ash|-|DPW Director", "Cy Oak|-|Police Chief" */
const roleBehindHyphen = new RegExp(
  '(?<=\\p{Ll})(?<!\\b(?:Vice|Co|Ex|Sub|Deputy|Treasurer|Clerk|Administrator|Secretary|Assistant|Manager|Director|Chief|Mayor))-(?=' +
    '(?:(?:Town|Village|City|Deputy|Vice|Assistant|Administrative|Police|Fire|Road|Highway|\\p{Lu}{2,4})[ -])?' +
    '(?:Chair(?:man|person|woman)?|Members?|Clerk|Treasurer|Administrator|Assistant|Secretary|Director|Manager|Mayor|President' +
    '|Supervisor|Superintendent|Chief|Foreman|Commissioner|Officer)\\b)',
  'gu',
)

/** "Jo Elm|/|Board Secretary, Kit Fir|/|Vice Chairman" */
const roleBehindSlash =
  /(?<=\p{Ll})(?<!\b(?:Chair\w*|Clerk|Treasurer|Secretary|Manager|Director|Officer|Administrator|Engineer|Planner|Member|Trustee|President))\/(?=(?:(?:Board|Town|Village|City|Deputy|Vice|Assistant|Council)[ -])?(?:Chair(?:man|person|woman)?|Clerk|Treasurer|Secretary|Manager|Mayor|President|Member)\b)/gu

/** "Jo Elm |AE| Chair |" ¶ "Kit Fir | Town Clerk |": cells that say more of who stands before them, as if commas parted them. */
function withFunctionCells(text: string): string {
  return text.replace(/(?<=\p{L}\)?\s*)\|(?=\s*([^|\n]{2,60}?)\s*(?:\||$))/gmu, (bar, cell: string) =>
    (isRoleLike(cell) && !isNameLike(cell)) || /^\p{Lu}{2,4}$/u.test(cell) ? ',' : bar,
  )
}

/** "Cllr Elm|, who was |substituted by Cllr Fir|,| Cllr Oak": in brackets, each sign in its place. */
const whoCame =
  /,\swho\s(?=(?:was|were|is|had been|has been)\s(?:substituted|replaced|represented)\sby\s)([^,;.()\n]{8,80}?)(?:[,;]|\.(?=\s*$)|$)/gmu

/** "Jo Elm AM|, for whom Bo Fir AM attended as a substitute,| and Kit Ash" */
const forWhom =
  /,\s(?=for whom\s)([^,;.()\n]{8,90}?\s(?:attended|attending|substituted|substituting|deputised|(?:was )?present|(?:was )?in attendance)\b[^,;.()\n]{0,30}?)(?:[,;]|\.(?=\s*$)|$)/gmu

/** "Jo Elm| – Ann Oak (Head of Lamps) was deputising.|" */
const dashedWhoCame = /\s[–—-]\s(?=\p{Lu})([^;\n–—]{4,100}?\s(?:was |is )?(?:deputising|substituting))(\.?)(?=\s*$|;)/gmu

/** "Chief Officer: Kit Elm|,| Finance Assistant: Bo Fir": a function before its people, with its colon. */
const labelBehindComma = /,(?=\s(\p{Lu}[\p{L} &/-]{2,50}):\s\p{Lu}\p{L})/gu
const withLabelsApart = (text: string) =>
  text.includes(':') ? text.replace(labelBehindComma, (comma, label: string) => (isRoleLike(label) ? ';' : comma)) : text

/** "Cllr Elm Cllr Fir| A quorum was present.|": what was said behind a list that lost its breaks. */
const quorumBehind = /(?<=\p{L})\s(?:As )?[Aa] [Qq]uorum (?:was|being|is)\b[^;\n]*$/u

/** Everybody whom a list names, in printed order. Offsets point into the text given. */
export function readPeople(printedList: string, options: ListOptions = {}): ListedPerson[] {
  const list = /quorum/i.test(printedList) ? printedList.replace(quorumBehind, '') : printedList
  // "Jo_Elm, Kit_Fir": as chats print names.
  const replaced = list.includes(' by ') ? list.replace(whoCame, (_, words: string) => `     (${words})`) : list
  const told = replaced.includes(', for whom ') ? replaced.replace(forWhom, (_, words: string) => ` (${words})`) : replaced
  const behindDash = /(?:deputis|substitut)ing\b/.test(told)
    ? told.replace(dashedWhoCame, (_, words: string, stop: string) => ` (${words.replace(/[()]/g, ',')})${stop ? ' ' : ''}`)
    : told
  const printed = behindDash.includes('_') ? behindDash.replace(/(?<=\p{L})_(?=\p{Lu})/gu, ' ') : behindDash
  const hyphened = printed.includes('-') ? printed.replace(roleBehindHyphen, ',') : printed
  const parted = hyphened.includes('/') ? hyphened.replace(roleBehindSlash, ',') : hyphened
  const text = withLabelsApart(withLostBreaks(printed.includes('|') ? withFunctionCells(parted) : parted))
  const found: ListedPerson[] = []
  let rolesFirst = false
  let open: number | undefined
  const all = units(text)
  const turned = surnamesFirst(text, all)
  for (const unit of all) {
    const handles = readHandles(text.slice(unit.start, unit.end), unit.start)
    if (handles.length > 0) {
      found.push(...handles)
      continue
    }
    if (turned && isSurnameFirst(text.slice(unit.start, unit.end))) {
      found.push(turnedName(text, unit))
      continue
    }
    const signed = signedName(text, unit)
    if (signed) {
      found.push(signed)
      continue
    }
    const people = readUnit({ text, start: open ?? unit.start, end: unit.end }, options, rolesFirst, readPeople)
    found.push(...people.settled())
    rolesFirst = people.rolesFirst
    // "… Engineer, Lanes ¶ West Division (Mr. K. Marsh)": a function may run over a line's end.
    const next = text.slice(unit.end + 1, unit.end + 80).split('\n', 1)[0] as string
    // "Clerk ¶ Head of Lamps (C. Maple)": two functions, and the first has nobody.
    const goesOn = !/\s[–—-]\s/.test(next) && !/^(?:Director|Head|Manager|Chief|Leader) of\s/.test(next.trimStart())
    open = rolesFirst && text[unit.end] === '\n' && goesOn ? people.pending?.start : undefined
  }
  const people = text.includes('\n') ? bodiesBehindNames(found, text) : found
  return / (?:and|&) /.test(text) ? shareSurnames(people, text) : people
}
