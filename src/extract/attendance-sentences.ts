/**
 * Sentences that say who was there and who was not:
 *
 *     Apologies were received from Councillors Marsh and Oak.      Councillors Elm and Ash had given their apologies.
 *     Councillor Fir attended the meeting remotely.                The Chair welcomed Jo Lea and Ann Hog to the meeting.
 *     Board members present were Elm, Fir and Oak.                 Also present was Auditor Jo Ash.
 *     Cllr Mrs Fenn joined the meeting at 7.40pm.                  Ms Lee had given apologies but was attending virtually.
 */
import { type ListedPerson, readPeople } from '../language/name-lists.ts'
import { isNameLike, isRoleLike, nameAt, plainName } from '../language/names.ts'
import { speaksOf } from '../language/topics.ts'
import type { Span } from '../tree.ts'
import { type AttendanceLabel, attendanceLabel, remotely } from '../vocabulary/attendance.ts'
import { hasLoneNames } from './attendance-lists.ts'
import { attending } from './attendance-person.ts'
import type { Register } from './attendance-register.ts'
import { lastClause, substitution, substitutionPairs } from './attendance-substitutes.ts'

/** Turns offsets in the sentence into a place of the document. */
export type Place = (start: number, end: number) => Span

/** Words of which one stands in every sentence of these kinds. */
const trigger =
  /apolog|ymddiheur|regrets|unable to attend|absen|excused|substitut|place of|replaced by|attend|remote|virtual|online|welcomed|arriv|joined|entered|left|withdrew|return|present|leave|presiding|roll.call|(?:guests|visitors) (?:were|included)/i

/** Whether a text can say who was there: the others are passed over. */
export function tellsOfAttendance(text: string): boolean {
  return speaksOf(text, 'attendance') && trigger.test(text)
}

const apologies: AttendanceLabel = { status: 'apologies', capacity: 'member' }

/** Who sent apologies; true where the sentence is one of apologies. */
export function readApologies(sentence: string, place: Place, register: Register): boolean {
  if (!speaksOf(sentence, 'apology')) return false
  const word =
    /\b(?:apolog(?:y|ies|ises|i[sz]ed (?=for (?:his|her|their|not|being)\b))|ymddiheuriad(?:au)?|regrets|leaves? of absence|(?:is|was|were|are) (?:unable to attend|absent|excused(?=[.;,]|$| from (?:the|this) meeting))|(?:was|were) not (?:present|in attendance))\b/i.exec(
      sentence,
    )
  // "Apologies Council's Resolution Proposed by Mayor Elm, seconded by Cr Fir:" names those who moved.
  if (/^\W*apologies\b[^.:]{0,40}\b(?:moved|proposed) by\b/i.test(sentence)) return true
  if (!word || /\b(?:to receive|if any|will be|should be|may be)\b/i.test(sentence)) return false
  const virtually = /\bbut (?:was|were|is|are|would be)\s+(?:attending|joining|present|in attendance|participating)\b/i.exec(sentence)
  if (virtually) {
    for (const person of readPeople(lastClause(sentence.slice(0, word.index)))) {
      const label: AttendanceLabel = { status: 'present', capacity: 'member', ...(remotely.test(sentence) ? { remote: true } : {}) }
      register.add(attending(bare(person), label, place(0, sentence.length)))
    }
    return true
  }
  // "Apologies were received from Cllr Elm; and for lateness from Cllr Fir": the second came.
  const alsoLate = /[;,]?\s+and\s+(?:apologies\s+)?\(?for\s+lateness\b\)?/i.exec(sentence)
  if (alsoLate && alsoLate.index > word.index) return readApologies(sentence.slice(0, alsoLate.index), place, register)
  // "Apologies from Cllr Elm for absence and from Cllr Fir for early departure were accepted."
  const alsoEarly = forAbsence.exec(sentence)
  if (alsoEarly && alsoEarly.index > word.index) {
    readApologies(sentence.slice(0, alsoEarly.index), place, register)
    const second = alsoEarly.index + alsoEarly[0].length
    // At its place in the sentence.
    return readApologies(`apologies from ${sentence.slice(second)}`.padStart(sentence.length), place, register)
  }
  const late = /\b(?:lateness|late arrival|arriving late|being late|leaving early|early departure)\b/i.exec(sentence)
  const named = afterApology(sentence, word.index) ?? beforeApology(sentence, word.index)
  if (!named) return true
  register.startList('sentence')
  // "Councillors Elm and Fir were not present.", "Commissioner Oak was absent.": no word of apologies.
  const away = /\b(?:not|absent)\b/i.test(word[0]) && !/apolog|excuse|leave/i.test(sentence)
  const label: AttendanceLabel = away ? { status: 'absent', capacity: 'member' } : apologies
  const people = readPeople(named.text)
  for (const [i, person] of people.entries()) {
    // "… from Councillor Marsh and Councillor Oak attended as substitute": the second came in the first one's place.
    const replaced = standsIn.test(person.note ?? '') ? people[i - 1] : undefined
    if (replaced) {
      register.substitute(bare(person), replaced, place(named.start + person.start, named.start + person.end))
      continue
    }
    // "… and B Cabell" at the end of a line: the rest of "B Cabell Manning" stands on the next.
    if (
      i === people.length - 1 &&
      sentence.trimEnd().endsWith(person.printed) &&
      register.entries.some(({ name }) => name.startsWith(`${person.name} `))
    )
      continue
    if (late) {
      const known = register.find(person.name)
      if (known) known.note ??= late[0]
      continue
    }
    register.add(attending(person, label, place(named.start + person.start, named.start + person.end)))
  }
  return true
}

const forAbsence = /\sfor absence,?\s+and\s+from\s+/i

const standsIn =
  /^(?:had |was |were )?(?:attended|attending|came|acted|acting|present|in attendance)?\s*as (?:an?|the|his|her|their)?\s*substitute\b/i

/** "… apologies from |Mr Beam, Mr Camp", "accepted for |Cllr Marsh (illness)", "Apologies – |Cllr Oak" */
function afterApology(sentence: string, from: number): { text: string; start: number } | undefined {
  for (const preposition of sentence
    .slice(from)
    .matchAll(/(?:\b(?:from|of|for|by|behalf of|gan(?: y)?)\s+|[:–-]\s*|^apolog(?:y|ies)\s+)(?:the\s+)?(?=\p{Lu})/giu)) {
    const start = from + preposition.index + preposition[0].length
    if (!/^\p{Lu}/u.test(sentence.slice(start, start + 2))) continue
    if (nameAt(sentence, start)) return { text: upToAct(sentence.slice(start)), start }
    // "from the Mayor and Councillors Elm and Fir": an office whose holder is not named.
    const office = /^(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,2})\sand\s+/u.exec(sentence.slice(start))
    const others = start + (office?.[0].length ?? 0)
    if (office && isRoleLike(office[1] as string) && nameAt(sentence, others))
      return { text: upToAct(sentence.slice(others)), start: others }
    // "from Fire Chief Jo Ash": a function, and nothing between.
    const titled = /^(?:\p{Lu}[\p{L}-]*\s){1,4}/u.exec(sentence.slice(start))?.[0].trim().split(' ') ?? []
    const named = titled.findIndex(
      (_, i) => isRoleLike(titled.slice(0, i).join(' ')) && nameAt(sentence, start + titled.slice(0, i).join(' ').length + 1),
    )
    if (named > 0) return { text: upToAct(sentence.slice(start)), start }
    // "from the Clerk, Mrs Ash, and Councillor Elm": a function first.
    const comma = /^[^,.;]{3,60},\s+/.exec(sentence.slice(start))
    if (comma && nameAt(sentence, start + comma[0].length) && !/\b(?:received|accepted|noted|meeting)\b/i.test(comma[0]))
      return { text: sentence.slice(start), start }
  }
  return undefined
}

/** "from Cllr Marsh| and it was proposed by Cllr Oak that …": who acts was there. */
function upToAct(names: string): string {
  const act =
    /[,;]?\s+(?:and\s+)?(?:it\s+)?(?:was|were)\s+(?:then\s+)?(?:proposed|moved|nominated|resolved|agreed|noted|elected)\b|\s(?:proposed|moved)\sby\b/i.exec(
      names,
    )
  return act ? names.slice(0, act.index) : names
}

/** "Councillors Marsh and Oak |sent their apologies" */
function beforeApology(sentence: string, at: number): { text: string; start: number } | undefined {
  // "20 members of the public were in attendance" ¶ "Apologies for absence:"
  if (/^Apolog/.test(sentence.slice(at)) && /(?:\n|attendance|present)\s*$/.test(sentence.slice(0, at))) return undefined
  const subject =
    /^((?:It was (?:also )?(?:noted|reported) that\s)?.*?)\s+(?:had|have|has)?\s*(?:also\s+|formally\s+)?(?:sent|gave|given|tendered|submitted|offered|extended|conveyed|made|sends|gives|was|were|is|are)\b[^,;]{0,60}$/is.exec(
      sentence.slice(0, at),
    )
  if (
    !subject &&
    !/\b(?:unable to attend|inability to attend|absen(?:t|ce)|excused|not present|not in attendance|not being able)\b/i.test(
      sentence.slice(at),
    )
  )
    return undefined
  const words = subject ? (subject[1] as string) : sentence.slice(0, at)
  const clause = lastClause(words)
  return { text: clause, start: words.length - clause.length }
}

/** "Councillor Oak substituted for Councillor Elm", whatever else the sentence says. */
export function readSubstitutions(sentence: string, place: Place, register: Register, listed = false): void {
  if (!speaksOf(sentence, 'substitution') || !/substitut|place|stead|absence|deputis/i.test(sentence)) return
  const at = place(0, sentence.length)
  const pairs = substitutionPairs(sentence)
  for (const pair of pairs) register.substitute(pair.substitute, pair.replaced, at)
  if (pairs.length > 0 || listed) return
  const people = readPeople(lastClause(sentence))
  for (const person of people) {
    for (const words of [...person.brackets, person.note ?? '', person.title ?? '']) {
      const swap = substitution(words)
      if (swap?.for) register.substitute(person, swap.for, at)
      else if (swap?.by) register.substitute(swap.by, person, at)
      else if (swap?.self) register.add(attending(bare(person), { status: 'substitute', capacity: 'member' }, at))
    }
  }
}

/** "Councillors Marsh and Oak were in remote attendance", "Jon Mile, Director of Lamps was in attendance", "Elm and Fir answered roll call." */
export function readPresence(sentence: string, place: Place, register: Register, anywhere: boolean): void {
  if (!speaksOf(sentence, 'presence')) return
  const verb =
    /\b(?:(?:was|were)(?: also| both| all)? (?:in (?:remote |virtual )?attendance|present|attending|participating)|(?:also )?(?:attended|joined)(?: the (?:meeting|session|hearing))?(?= (?:remotely|virtually|online|via|by (?:video|telephone|phone|zoom|teams)|by means)|(?: the meeting)? (?:remotely|virtually|online|via))|(?:also )?attended(?: the meeting)?(?= (?:for|to (?:present|answer|introduce|speak|address)|as (?:an? )?(?:observer|guest|ward|local|invited))|[.;]?$)|attended the meeting|participated (?:remotely|virtually|online)|(?:answered|responded to) (?:the )?roll[- ]call|presiding(?=[.;,]|$))\b/i.exec(
      sentence,
    )
  if (!verb) return
  const after = sentence.slice(verb.index + verb[0].length)
  const told = sentence.slice(0, verb.index)
  // "The Board was advised that Ann Elm had attended the meeting as an observer."
  const observed = /\bhad\s*$/.test(told) && /^ as (?:an? )?(?:observer|guest)\b/.test(after)
  if (!observed && /\b(?:had|has|have|not|would|will|who|which|to be|if|when|that (?:was|were)|no)\s*$/i.test(told)) return
  // "approved subject to an amendment to note that Jo Elm was present": at the meeting before.
  if (/\b(?:amend|correct)\w*\b[^.;]{0,40}\bthat\b/i.test(told)) return
  // "Councillor Elm had sent apologies and Councillor Fir was present as her substitute."
  if (/^ as (?:his|her|their|an?|the) (?:\w+ )?substitute\b/.test(after)) return
  // "Mr Ash (objector) attended the meeting and addressed the Committee": who only speaks.
  if (/^\s*(?:and|to)\s+(?:then\s+)?(?:addressed?|spoke|speak)\b/i.test(after)) return
  // "attended the meeting of the Village Hall Committee", "was present at the site visit"
  if (/^\s*(?:of|on|with|held|at (?!the meeting|this meeting|tonight))/i.test(after)) return
  if (!anywhere && !remotely.test(verb[0] + after) && !/\b(?:in attendance|attended)\b/i.test(verb[0])) return
  const remote = remotely.test(verb[0] + after.slice(0, 60))
  const words = observed ? told.replace(/\s+had\s*$/, '') : told
  const clause = lastClause(words)
  const start = words.length - clause.length
  register.startList('sentence')
  for (const person of subjects(clause)) {
    const known = register.find(person.name)
    if (known) {
      if (remote) known.remote = true
    } else
      register.add(
        attending(bare(person), { status: 'present', ...(remote ? { remote } : {}) }, place(start + person.start, start + person.end)),
      )
  }
}

/** Within a list of the board: "… and guests Jo Ash and Kit Birch". */
const guests = /,?\s+(?:and\s+)?(?:guests?|visitors?|residents?)\s+(?=\p{Lu})/iu

/**
 * "Board members present were Elm, Fir and Oak.", "Present were board members Elm and Fir.", "Guests were Jo Ash and Kit Yew.", "On roll call there were present: Jo Ash, Chair; …": the list behind the verb.
 * "… were supervisors Jo Ash and Kit Birch, clerk Lou Elm": the offices in small letters.
 */
export function readRoll(sentence: string, place: Place, register: Register): void {
  if (!speaksOf(sentence, 'presence')) return
  const roll =
    // "Members who attended remotely and had no voting rights were Jo Ash and Kit Yew."
    /^(?:the )?(?:members|councillors|officers) (?<who>who attended (?:the meeting )?(?:remotely|virtually|online))\b[^.:;]{0,60}?\s(?:was|were)\s*:?\s+(?=\p{Lu})/iu.exec(
      sentence,
    ) ??
    /\bthere were (?<who>present)\s*[:,–—-]?\s+(?=\p{Lu})/u.exec(sentence) ??
    // "… met in regular session with the following members present: Jo Ash, Chair; …"
    /\bwith (?:the )?following(?<who>(?: \p{Ll}+){0,3} (?:present|in attendance))\s*[:,–—-]\s+(?=\p{Lu})/u.exec(sentence) ??
    /(?:^|[.;]\s+)(?<who>(?:\p{L}+\s+){0,4}?(?:[Pp]resent|[Ii]n attendance|[Aa]bsent|[Ee]xcused)|Guests|Visitors)(?: at the meeting)? (?:was|were|included)\s*:?\s+(?:at-large\s+)?(?:(?:the\s+)?(?:(?:board|council|committee|commission)\s+)?(?:supervisors?|trustees?|members?|directors?|commissioners?|aldermen|selectmen)\s+)?(?=\p{Lu}|chair|clerk|treasurer)/u.exec(
      sentence,
    )
  if (!roll) return
  const who = (roll.groups?.who ?? '').trim()
  const status = /absent$/i.test(who) ? 'absent' : /excused$/i.test(who) ? 'apologies' : 'present'
  const start = roll.index + roll[0].length
  const others = guests.exec(sentence.slice(start))
  const end = others ? start + others.index : sentence.length
  enter(start, end, attendanceLabel(who) ?? { status, ...(remotely.test(who) ? { remote: true } : {}) })
  if (others) enter(end + others[0].length, sentence.length, { status, capacity: 'other' })

  function enter(from: number, to: number, label: AttendanceLabel): void {
    const names = sentence.slice(from, to)
    register.startList()
    for (const person of readPeople(names, { single: hasLoneNames(names) }))
      register.add(attending(person, label, place(from + person.start, from + person.end)))
  }
}

/** "The Cathaoirleach welcomed Grace Well, Ann Nest and Pat Field to the Meeting." */
export function readWelcome(sentence: string, place: Place, register: Register): void {
  if (!speaksOf(sentence, 'welcome')) return
  const welcome =
    // "The Board welcomed new Members including Ann Elm and Bo Fir representing the Trust."
    /\bwelcomed\s+(?:its\s+|the\s+)?new\s+members(?:\s+of\s+the\s+\p{L}+)?\s*(?:including|,|:|[–-])\s*(\p{Lu}.{3,400}?)(?:\s+(?:representing|who|to)\b[^,;]*)?[.\s]*$/isu.exec(
      sentence,
    ) ??
    /\bwelcomed\s+(.{3,400}?)\s+to\s+(?:the|this|today['’]s|tonight['’]s|h(?:is|er)|their)\s+(?:\p{L}+\s+)?(?:meeting|committee|council|panel|board|forum|hearing|session)\b/isu.exec(
      sentence,
    )
  // "welcomed Jo Elm, Trustee who had been appointed to the Board": no meeting that she was welcomed to.
  if (!welcome || /\bwho\b[^,]*$/.test(welcome[1] as string)) return
  // "welcomed Councillor Marsh, who had replaced the former Councillor Oak, to her first meeting"
  const words = (welcome[1] as string).replace(/,\s+who\b[^,]*(?:,|$)/gi, (aside) => ' '.repeat(aside.length))
  const start = welcome.index + welcome[0].indexOf(welcome[1] as string)
  register.startList('sentence')
  for (const person of readPeople(
    words.replace(/^(?:the\s+)?(?:new\s+)?(?:members?|deputations?|delegations?|representatives?|guests?|speakers?)[\s,:–-]+/i, (lead) =>
      ' '.repeat(lead.length),
    ),
  )) {
    if (register.find(person.name)) continue
    register.add(attending(person, { status: 'present', capacity: 'other' }, place(start + person.start, start + person.end)))
  }
}

const came =
  /\b(?:arrived|(?:re-?)?joined the (?:meeting|committee|council|panel)|entered the (?:meeting|room|chamber)|took (?:his|her|their) seats?|returned to the (?:meeting|room|chamber))\b/i
const went =
  /\b(?:left(?= (?:the (?:meeting|room|chamber|building)|at\b|\d))|withdrew(?: from the (?:meeting|room|chamber))?|departed|retired from the (?:meeting|room))\b/i

/** "Cllr Mrs Fenn joined the meeting at 7.40pm": kept as a note; who comes and was on no list was there. */
export function readMovements(sentence: string, place: Place, register: Register): void {
  if (!speaksOf(sentence, 'movement')) return
  const arrival = came.exec(sentence)
  const verb = arrival ?? went.exec(sentence)
  if (!verb || sentence.length > 260) return
  const words = sentence.slice(0, verb.index)
  if (/\b(?:had|has|have|not|would|will|if|when|who|which|report|letter|they|he|she|it)\s*$/i.test(words)) return
  const clause = lastClause(words)
  const start = words.length - clause.length
  const note = sentence.slice(verb.index).replace(/[\s.)\]]+$/, '')
  register.startList('sentence')
  // "Oak entered the meeting at 6.13 p.m.", where others are listed by their surnames too.
  const surname = clause.trimEnd()
  const lone =
    arrival !== null &&
    /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(surname) &&
    isNameLike(surname) &&
    !isRoleLike(surname) &&
    register.entries.filter(({ name }) => !name.includes(' ')).length >= 2
  for (const person of lone ? readPeople(clause, { single: true }) : subjects(clause)) {
    const known = register.find(person.name)
    if (known) known.note = known.note && !known.note.includes(note) ? `${known.note}; ${note}` : note
    else if (arrival && (lone || person.honorific || plainName(person.name) !== person.name.toLowerCase())) {
      const found = attending(bare(person), { status: 'present' }, place(start + person.start, start + person.end))
      found.attendee.note = note
      register.add(found)
    }
  }
}

/** The people before a verb, from the first name on: "At 7.40pm Councillor Oak |arrived". */
function subjects(clause: string): ListedPerson[] {
  // "Elm, Fir and Ash were present": surnames and nothing else.
  if (/^(?:\p{Lu}[\p{L}'’-]+(?:,?\s(?:and|&)\s|,\s|\s*$)){2,}$/u.test(clause) && hasLoneNames(clause))
    return readPeople(clause, { single: true })
  for (const word of clause.matchAll(/(?<![\p{L}\p{N}'’-])\p{Lu}/gu)) {
    const name = nameAt(clause, word.index)
    // Without a title only the first words are surely a name: "Planning Policy Councillor Oak".
    if (!name) continue
    const untitled = word.index > 0 && !name.honorific && plainName(name.name) === name.name.toLowerCase()
    const before = clause.slice(0, word.index)
    // "City Attorney Bill Ash was also present."
    const office = /^\p{Lu}/u.test(before) && before.length < 60 && isRoleLike(before) && !/\s\p{Ll}{3,}\s/u.test(before)
    if (untitled && !office) continue
    const start = untitled ? 0 : word.index
    return readPeople(clause.slice(start)).map((person) => ({ ...person, start: person.start + start, end: person.end + start }))
  }
  return []
}

/** Without what runs on behind the name: here that is the sentence itself. */
function bare(person: ListedPerson): ListedPerson {
  const { note: _note, ...rest } = person
  return rest
}
