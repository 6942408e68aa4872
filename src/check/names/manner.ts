/** How a document calls its members where they act: "Councillor Wren", "Commissioner Wren", "Mr Wren", "Wren". */
import type { Meeting } from '../../tree.ts'
import { isListed, membersPresent, surnameOf } from '../people.ts'

/** "Councillor Wren" sits on this council; "County Councillor Wren" came as a guest; "Councillors Wren and Teal" is a list. */
export function isCouncillor(name: string): boolean {
  return /^(?:Councillor|Cllr\.?)\s+\p{Lu}[\p{L}'’‘.-]*(?:\s+\p{Lu}[\p{L}'’‘.-]*){0,3}$/u.test(name) && surnameOf(name).length > 2
}

/** Councils that call their members "Mr Beck" and "Mrs Field": a mover of that form is a member. */
export function listsPlainTitles(meeting: Meeting): boolean {
  const members = membersPresent(meeting)
  return members.filter(({ name }) => isPlainlyTitled(name)).length > members.length * 0.75
}

export function isPlainlyTitled(name: string): boolean {
  return /^(?:Mr|Mrs|Ms|Miss|Dr)\.?\s(?:\p{Lu}[\p{L}'’‘.-]*\s?){1,4}$/u.test(name) && surnameOf(name).length > 2
}

/** Boards whose minutes print movers without a title: "Motion by Beck, support by Ann Field". Four in five of them are on the list. */
export function movesByBareName(meeting: Meeting): boolean {
  return mostAreListed(actors(meeting).filter(isBareName), meeting)
}

/** "Beck", "Ann Field", "A. Marsh" */
export function isBareName(name: string): boolean {
  return (
    /^(?:\p{Lu}[\p{L}.]*\s){0,2}\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(name) &&
    !/^(?:Mayor|Chair|President|Leader|Clerk|Vice|Councillor|Cllr)/.test(name)
  )
}

const titled =
  /^(?:the )?(Commissioner|Trustee|Alder(?:man|woman)|Council ?[Mm]ember|Council(?:man|woman)|Select(?:man|woman)|Supervisor|Board [Mm]ember)\s+\p{Lu}/u

/** "Commissioner Beck moved …": the titles that four and more acts print, nearly all of them with a name that is on the list. */
export function titlesOfMembers(meeting: Meeting): (name: string) => boolean {
  const names = actors(meeting, true)
  const titles = new Set(names.map(titleOf).filter((title) => title !== undefined))
  const own = [...titles].filter((title) =>
    mostAreListed(
      names.filter((name) => titleOf(name) === title),
      meeting,
    ),
  )
  return (name) => own.includes(titleOf(name) ?? '')
}

function titleOf(name: string): string | undefined {
  return titled.exec(name)?.[1]?.toLowerCase().replace(' ', '')
}

/** Movers and seconders as printed; who spoke, where that is asked for. */
function actors({ children }: Meeting, spoke = false): string[] {
  return children
    .flatMap(({ motions, contributions }) => [
      ...motions.flatMap(({ mover, seconder }) => [mover, seconder]),
      ...(spoke ? contributions.map(({ printed }) => printed) : []),
    ])
    .filter((name) => name !== undefined)
}

function mostAreListed(names: string[], { attendance }: Meeting): boolean {
  const onList = names.filter((name) => isListed(name, attendance)).length
  return onList >= 4 && onList >= names.length * 0.8
}
