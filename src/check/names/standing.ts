/** What the place of a name says of whoever bears it: under which list it stands, and what its sentence tells. */
import type { VFile } from 'vfile'
import { everyMatch } from '../../language/matches.ts'
import type { Attendee, Minutes } from '../../tree.ts'
import { blocksOf } from '../blocks.ts'
import { surnameOf } from '../people.ts'
import { textOf } from '../place.ts'

/** Of somebody who came late or left early, both are true; who left the room for an item came back. */
export const partly = /\b(?:late|lateness|early|part of|until|arriv\w+|left(?! the (?:room|chamber|table)\b)|joined|from (?:item|\d))/i

/** "Cllr Fay Fir ✓" in a table whose columns are "Present" and "Apologies", of which a page of print keeps no cells: the mark may be in either. */
export function isMarkedInEither(file: VFile, { at }: Attendee): boolean {
  const text = textOf(file)
  const line = text.slice(at.start, at.end + 20).split('\n', 1)[0] ?? ''
  return (
    /[✓✔√]|\sX\s*$/i.test(line) &&
    !line.includes('|') &&
    /\b(?:present|attended)\b[^\n]{0,40}\b(?:apologies|absent)\b/i.test(text.slice(Math.max(0, at.start - 3000), at.start))
  )
}

/** "The Chairman wished Cllr Beck a speedy recovery": named in what was said, and read as one of those present. */
export function isWished(tree: Minutes, { at }: Attendee): boolean {
  for (const { block } of blocksOf(tree)) {
    if (block.at.start <= at.start && block.at.end >= at.end)
      return /\b(?:speedy recovery|get well|condolences|sympathy|congratulated|congratulations|best wishes)\b/i.test(block.value)
  }
  return false
}

/** One printed name that was read into both lists is our doubt and not the document's. */
export function overlaps(a: Attendee['at'], b: Attendee['at']): boolean {
  return a.start < b.end && b.start < a.end
}

/** "ABSENT" ¶ "Member" ¶ "G. Wren" behind the names of those present: the last heading above a name says which list it is in. */
export function isUnderAbsent(file: VFile, { at }: Attendee): boolean {
  const above = textOf(file).slice(Math.max(0, at.start - 400), at.start)
  const heading = [
    ...everyMatch(above, /^\W*(present|(?:also )?in attendance|also present|absent|apolog(?:y|ies)|regrets|excused)\W*$/gim),
  ].at(-1)
  return heading !== undefined && /^(?:absent|apolog|regrets|excused)/i.test(heading[1] as string)
}

/** "Apologies came from Gil Wren.2. Minutes: proposed by |Ann Beck|", all of it one line: the list ended before the name. */
export function isOfNextSentence(file: VFile, { at, name }: Attendee): boolean {
  const text = textOf(file)
  const found = text.indexOf(name, at.start)
  const list = /^.*\b(?:apolog|absent|absence|regrets|excused|not present)(.*)$/is.exec(text.slice(Math.max(0, found - 400), found))?.[1]
  return list !== undefined && /\b(?:proposed|seconded|approved|minutes of|accounts)\b/i.test(list)
}

/** "Cllr A Beck (Chair); Cllr B Field" above all else may be who sits on the council; "Present:", a roll call or a sentence says who came. */
export function isSaidPresent(file: VFile, { at }: Attendee): boolean {
  const text = textOf(file)
  const toldBelow = /\broll call\b|\bwere present\b/i.test(text.slice(at.end, at.end + 2000))
  return !toldBelow || /\b(?:present|attend|sederunt|here|roll)/i.test(text.slice(Math.max(0, at.start - 2000), at.end))
}

/** "Absent: Councillors Beck, Field": the list's label stands above the name, and no sentence ("were not present"). */
export function isUnderAbsentLabel(file: VFile, { at }: Attendee): boolean {
  const above = textOf(file).slice(Math.max(0, at.start - 300), at.start)
  const label = [
    ...everyMatch(above, /\b(not present|not in attendance|present|attendance|absent|apologies|regrets|excused)\b[^.:\n]{0,20}(?::|\n)/gi),
  ].at(-1)
  return label !== undefined && /^(?:absent|not )/i.test(label[1] as string)
}

/** "Teal arrived at 7:20 p.m." */
export function cameLater(tree: Minutes, name: string): boolean {
  const surname = surnameOf(name)
  for (const { block } of blocksOf(tree)) {
    const text = block.value.toLowerCase()
    if (/\b(?:arriv|join|enter|came in|late\b|return|remote|phone|zoom)/.test(text) && text.includes(surname)) return true
  }
  return false
}

/** "Apologies for lateness", "for the first part of the meeting": said in the paragraph that has the name. */
export function isForPart(tree: Minutes, { at }: Attendee): boolean {
  for (const { block } of blocksOf(tree)) {
    if (block.at.start <= at.start && block.at.end >= at.end)
      return /\blate(?:ness|r)?\b|\bearly\b|\bpart of the\b|\buntil\b|\bdelayed\b/i.test(block.value)
  }
  return false
}
