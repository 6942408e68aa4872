/** Where the head of minutes ends that have no numbers: titles above are the meeting's and no items. */
import type { Block } from '../../tree.ts'
import { opensMeeting } from '../../vocabulary/heads.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { tellsWhoWasThere } from '../persons.ts'
import { dayAlone, isSentence } from '../titles/index.ts'

export interface HeadEnd {
  /** The block that tells who was there, or of what meeting these are the minutes; -1 where none does. */
  present: number
  /** The day below the title, where nothing tells who was there; else -1. */
  day: number
}

/** Titles above those present and above "Minutes of a Regular Meeting of Council" are the meeting's: "NETHERBY TOWN COUNCIL". */
export function headEndOf(blocks: Block[]): HeadEnd {
  const told = blocks
    .slice(0, 40)
    .findIndex((block, i) => tellsWhoWasThere.test(block.value) || (i < 12 && tellsOfMeeting(block, blocks[i + 1])))
  const present = listBelow(blocks, told)
  return { present, day: present < 0 ? dayBelowTitle(blocks) : -1 }
}

const tellsOfMeeting = (block: Block, next: Block | undefined) =>
  namesMeeting.test(block.value) || metInSession.test(block.value) || isMinutesOfDay(block, next)

const namesMeeting = /^(?:draft )?minutes of (?:an?|the) (?:(?!last\b|previous\b)\w+ ){0,3}meeting (?:of|held)\b/i
/** "REGULAR COUNCIL MEETING MINUTES" ¶ "March 4, 2030" */
const isMinutesOfDay = ({ value }: Block, next: Block | undefined) =>
  /^[^:;.]{4,80}\sminutes$/i.test(value) && next !== undefined && dayAlone.test(next.value)
/** "COUNCIL MEETING MINUTES" ¶ "COUNCIL CHAMBER, TOWN HALL" ¶ "1 MILL STREET, DALE" ¶ "MARCH 4, 2030": where the day stands below the title. */
function dayBelowTitle(blocks: Block[]): number {
  const title = blocks.slice(0, 6).findIndex(({ value }) => /^[^:;.]{4,80}\sminutes$/i.test(value))
  const day = title < 0 ? -1 : blocks.slice(title + 1, title + 5).findIndex(({ value }) => dayAlone.test(value))
  const between = day < 0 ? [] : blocks.slice(title + 1, title + 1 + day)
  return day >= 0 && between.every(({ value }) => value.length < 80 && !isKnownTitle(value) && !opensMeeting.test(value))
    ? title + 1 + day
    : -1
}
/** "The Board of Commissioners met in regular session at 9:00 a.m." */
const metInSession = /^The .{3,90} met in (?:\w+ )?(?:session|meeting)\b/

/** "Minutes of the regular meeting of Lanes Board" ¶ "740 WEST MILL ROAD" ¶ "LANES, NEW YORK" ¶ "Present: Kit Elm": where those present stand, with nothing but the place between. */
function listBelow(blocks: Block[], from: number): number {
  const below = from < 0 ? -1 : blocks.slice(from + 1, from + 7).findIndex(({ value }) => tellsWhoWasThere.test(value))
  const between = blocks.slice(from + 1, from + 1 + Math.max(0, below))
  const isBusiness = ({ value }: Block) => isSentence(value) || isKnownTitle(value) || opensMeeting.test(value)
  return below < 0 || between.some(isBusiness) ? from : from + 1 + below
}
