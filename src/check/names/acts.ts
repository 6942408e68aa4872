/** What somebody is recorded as doing in the meeting, and whether two printed names are certainly one person's. */
import { plainName, sameName } from '../../language/names.ts'
import type { Attendee, Meeting, Vote } from '../../tree.ts'
import { everybodyPresent, isListed, surnameOf } from '../people.ts'
import { listsPlainTitles, movesByBareName, titlesOfMembers } from './manner.ts'

/** What reaches a meeting from somebody who is away. */
const fromAfar =
  /\b(?:e-?mail\w*|letters?|written|in writing|wrote|note|sent|submitted|forwarded|statement|absence|absent|behalf|apolog\w*|had|via|beforehand|prior|previous(?:ly)?|last)\b/i

/** What somebody is recorded as doing in the meeting. */
export function actOf(name: string, meeting: Meeting, bySurname: boolean): string | undefined {
  const alone = isAlone(name, meeting)
  const bare = bySurname || movesByBareName(meeting)
  const hasMembersTitle = titlesOfMembers(meeting)
  const plain = listsPlainTitles(meeting)
  const isCalled = (other: string) =>
    isBare(other) || (hasMembersTitle(other) && !plainName(other).includes(' ')) || (plain && isSamePlainly(other, name))
  const is = (other: string | undefined, byName = bare) =>
    other !== undefined &&
    !isHusband(other, name) &&
    (isSame(other, name) || (alone && (isCalled(other) || (byName && !/\s/.test(other))) && sameName(other, name)))
  for (const { motions, interests, contributions } of meeting.children) {
    for (const { mover, seconder, votes } of motions) {
      if (is(mover)) return 'moving a motion'
      if (is(seconder)) return 'seconding a motion'
      const byName = bare || !plainName(name).includes(' ') || votesByBareName(votes, meeting)
      if (votes.some((vote) => vote.option !== 'absent' && vote.option !== 'other' && is(vote.name, byName))) return 'voting'
    }
    if (interests.some(({ member, nature }) => is(member) && !fromAfar.test(nature ?? ''))) return 'declaring an interest'
    for (const { speaker, printed, certainty, kind, sentence } of contributions) {
      const isFullName = /^\p{L}{2,} \p{L}[\p{L}'-]+$/u.test(plainName(printed)) && plainName(printed) === plainName(name)
      const isMember =
        isFullName ||
        /^(?:the )?(?:councillor|cllr|cr)\b/i.test(printed) ||
        hasMembersTitle(printed) ||
        (plain && isSamePlainly(printed, name))
      if (kind !== 'person' || certainty !== 'stated' || !isMember) continue
      if (is(speaker) && !fromAfar.test(sentence)) return 'speaking'
    }
    // "In reply to a question from Councillor Marsh, the Clerk said …"
    if (contributions.some(({ inReplyTo, sentence }) => is(inReplyTo, false) && !fromAfar.test(sentence))) return 'asking a question'
  }
  return undefined
}

/** "For: Councillors Ash, Elm and Fir": a list of surnames, of people who are on that of those present. */
function votesByBareName(votes: Vote[], meeting: Meeting): boolean {
  const bare = votes.filter(({ name }) => !/\s/.test(name))
  const present = everybodyPresent(meeting)
  return bare.length >= 4 && bare.filter(({ name }) => isListed(name, present)).length >= bare.length * 0.75
}

/** "Mr Pine" and "Mr Pine": titles and surname, and nothing else. */
function isSamePlainly(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => /^(Mr|Mrs|Ms|Miss|Dr)\.?\s(\p{Lu}[\p{L}'’-]+)$/u.exec(name)?.slice(1).join(' '))
  return x !== undefined && x === y
}

/** "Apologies from Councillors Ash and Mrs Elm", "Councillor Elm moved": where wives sit beside their husbands, the bare name is his. */
function isHusband(name: string, absent: string): boolean {
  const lady = /\b(?:Mrs|Miss|Ms)\b/
  return lady.test(absent) && !lady.test(name) && !plainName(name).includes(' ')
}

/** "Present: Beck, Field, Teal. Absent: Teal": boards that print surnames alone, and one bearer of this. */
export function isSameSurname(person: Attendee, absent: Attendee, meeting: Meeting): boolean {
  const [x, y] = [plainName(person.name), plainName(absent.name)]
  return x === y && !x.includes(' ') && x.length > 2 && isAlone(absent.name, meeting)
}

/** "Present: Mr C Cedar. Apologies from Mr Cedar": one title, and one bearer of the surname. */
export function isSameBarely(person: Attendee, absent: Attendee, meeting: Meeting): boolean {
  const title = ({ honorific, name }: Attendee) =>
    (honorific ?? /^\p{Lu}\p{Ll}+(?=\.? )/u.exec(name)?.[0] ?? '').replace(/\.$/, '').replace(/^C\w*$/i, 'C')
  const [x, y] = [plainName(person.name), plainName(absent.name)]
  const titles = [title(person), title(absent)]
  return (
    /^(?:C|Mr|Mrs|Ms|Miss|Dr)$/.test(titles[0] as string) &&
    titles[0] === titles[1] &&
    !y.includes(' ') &&
    y.length > 2 &&
    x.endsWith(` ${y}`) &&
    isAlone(absent.name, meeting)
  )
}

/** Whether nobody else of that surname is named among those present and away: "Councillor Marsh" is then this one. */
function isAlone(name: string, { attendance }: Meeting): boolean {
  const surname = surnameOf(name)
  const bearers = attendance.filter((person) => surnameOf(person.name) === surname)
  return surname.length > 2 && bearers.every((person) => sameName(person.name, name))
}

/** "Councillor Marsh", "Cllr Mrs Marsh"; a man without a councillor's title may be a guest. */
function isBare(name: string): boolean {
  return !plainName(name).includes(' ') && /^(?:councillors?|cllrs?\.?|crs?\.?|councilmember|council member)\s/i.test(name)
}

/**
 * Both printed with a forename or initial that agrees; a bare surname is no proof in a council with two of that name, and
 * "G Wren" and "G E Wren" are two until the minutes say otherwise.
 */
export function isSame(a: string, b: string): boolean {
  const [x, y] = [plainName(a), plainName(b)]
  if (!x.includes(' ') || !y.includes(' ') || !sameName(a, b)) return false
  // "John V Wren" and "John Wren": the letter is there to tell them apart.
  const hasMiddle = (plain: string) => /^\S{2,} \S \S/.test(plain)
  return isInitials(x) && isInitials(y) ? x === y : hasMiddle(x) === hasMiddle(y)
}

function isInitials(plain: string): boolean {
  return plain
    .split(' ')
    .slice(0, -1)
    .every((word) => word.length === 1)
}
