/** Which body met, and whose it is: its council, its authority, the owner of the page. */
import type { Block } from '../../tree.ts'
import { bodyNouns, genericBodies } from '../../vocabulary/meetings.ts'
import type { Body } from './body.ts'
import type { Facts } from './facts.ts'

/** "LANES COUNCIL ¶ PLANNING COMMITTEE ¶ Minutes of the meeting held …": the last names the body, the first whose it is. */
export function nameBody(facts: Facts, said: Body | undefined, all: Body[]): void {
  // "Lanes Community Council" ¶ "Cyngor Bro Lanes": the same in two languages.
  const english = all.filter((body) => !/^cyngor\b/i.test(body.name))
  const headings = english.some(({ generic }) => !generic) ? english : all
  const own = headings.filter((body) => !genericBodies.test(body.name))
  // "Cabinet" above "Committee Minutes": which one, the line above says.
  const last = (/^committee$/i.test(headings.at(-1)?.name ?? '') ? own.at(-1) : undefined) ?? headings.at(-1)
  const first = own[0]
  // "LANES HOSPITAL TRUST ¶ Minutes of the Board of Directors": a board that another body has, and that body.
  const board = said?.generic && /^board of\b/i.test(said.name) && first !== undefined && !/\bboard\b/i.test(first.name)
  // "Lanes Allotment Committee" ¶ "Minutes of the Fence Plan meeting": what that meeting of the committee was about.
  const topic =
    said !== undefined && !bodyNouns.test(said.name) && /\b(?:committee|board|association|society|trust)$/i.test(first?.name ?? '')
  // "BOARD OF COUNTY COMMISSIONERS" ¶ "The Board met in regular session": the heading has the whole name.
  const short = said?.generic === true && last !== undefined && last.name.toLowerCase().startsWith(`${said.name.toLowerCase()} of `)
  const best = short ? last : said && !topic && (!said.generic || board) ? said : headings.length > 1 ? last : (first ?? said ?? last)
  // "Lane End & Elm Parish Council" ¶ "Annual Parish Council Meeting", "Lanes Harbour Board" ¶ "Board Meeting": the whole name stands above.
  const whole = /^(?:(?:parish|town|community|village) council|board)$/i.test(best?.name ?? '')
    ? own.find(({ name }) => /^\p{Lu}/u.test(name) && isShortFor(best?.name, name))
    : undefined
  if (facts.committee === undefined && best) facts.committee = (whole ?? best).name
  const organization =
    best?.organization ??
    said?.organization ??
    (first && first.name.toLowerCase() !== facts.committee?.toLowerCase() ? first.name : undefined)
  if (facts.organization === undefined && organization) facts.organization = organization
}

/** "Parish Council" beside "Lane End Parish Council". */
export function isShortFor(name: string | undefined, whole: string | undefined): boolean {
  if (name === undefined || whole === undefined) return false
  return (genericBodies.test(name) && whole.toLowerCase().endsWith(` ${name.toLowerCase()}`)) || name.toUpperCase() === initialsOf(whole)
}

/** "PCC" for "Parochial Church Council" */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}

/** "TOWN OF LANES" above "PLANNING COMMISSION", "LONDON BOROUGH OF LANES", "PARISH OF ST. ELM", or the only name that the minutes give. */
const municipality =
  /^(?:the )?(?:university|(?:regional |rural |municipal |london |royal |metropolitan )?(?:city|town|township|village|borough|county|shire|municipality|district|parish)) of \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’-]+){0,3}$/iu
export const isMunicipality = (name: string) => municipality.test(name)
/** "Lanes Unified School District No. 12" above "Regular Board Meeting", "Lanes County, Ohio", "Grey Elm First Nation" above "Chief and Council". */
const ownDistrict =
  /^(?:\p{Lu}[\p{L}'’-]+ ){1,4}(?:First Nation|(?:School|Water|Fire|Sanitary|Library|Park|Hospital|Irrigation|Utility) District(?: (?:No\. ?|#)?\d{1,4})?|(?:Public|County|City) Schools|County(?:, \p{Lu}\p{L}+)?)$/iu
/** "Minutes of the Annual Parish Meeting held in the Hall", "Annual Assembly of Electors": whoever comes is the body. */
const assembly =
  /\b(?:Annual (?:Parish|Town|Village|Parochial Church) (?:Meeting|Assembly)|ANNUAL (?:PARISH|TOWN|VILLAGE|PAROCHIAL CHURCH) (?:MEETING|ASSEMBLY)|Annual (?:Meeting|Assembly) of (?:the )?(?:Parish |Town )?Electors)\b/

/**
 * Whose the body is, where no source has said so.
 *
 * @param opening the lines that open the minutes
 * @param owner whose the page is
 */
export function nameOrganization(facts: Facts, opening: readonly { block: Block }[], owner: string | undefined): void {
  const place = opening.find(({ block }) => municipality.test(block.value) || ownDistrict.test(block.value))?.block.value
  for (const { block } of opening) facts.committee ??= assembly.exec(block.value)?.[0]
  if (facts.committee === undefined) facts.committee = place
  else if (!facts.committee.includes(place ?? '')) facts.organization ??= place
  facts.organization ??= owner ?? ownCouncil(facts.committee)
}

/** A council that meets is the organization itself: "Lane End Parish Council"; the "Leader of the Council" is none. */
function ownCouncil(committee: string | undefined): string | undefined {
  return committee && /(?<!\bof the )\b(?:council|authority|cyngor)$/i.test(committee) && !genericBodies.test(committee)
    ? committee
    : undefined
}

/** "© 2030 Lanes Council. All rights reserved." at the foot of a page names whose page it is. */
export function siteOwner(furniture: readonly Block[]): string | undefined {
  for (const block of furniture) {
    if (block.value.length > 200 || !block.value.includes('©')) continue
    const owner =
      /©\s*(?:copyright\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?\s*)?([^.|·©]{4,80}\b(?:council|authority|township|corporation|county|borough|city|town|cyngor)\b[^.|·©\d]{0,30})/i.exec(
        block.value,
      )
    if (owner) return (owner[1] as string).replace(/\s*(?:all rights.*)$/i, '').trim()
  }
  return undefined
}
