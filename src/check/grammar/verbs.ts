/** Verbs in a form that the word before them rules out: "would attends", "had agree", "was resolve", "did not went", "to received the". */
import { can, determiners, type Found, isLower, isOneOf, only, opensObject, setOf, type Word } from './word.ts'

/** What is expected of the verb at a place, behind a helper at another; nothing where it may stand as it is. */
type Check = (words: Word[], helper: number, verb: number) => string[] | string | undefined

export function verbSlips(words: Word[]): Found[] {
  return words.flatMap((helper, at): Found[] => {
    const check = checks.get(helper.text)
    const to = check ? behind(words, at) : -1
    const verb = words[to]
    if (!check || !isLower(verb) || verb.opens) return []
    const expected = check(words, at, to)
    return expected === undefined ? [] : [{ index: verb.index, printed: verb.text, expected }]
  })
}

/** What may stand between a verb and its helper: "would also attends". */
const between = setOf(
  'also not now then already recently previously duly only never always still just since all both unanimously kindly formally again',
)

function behind(words: Word[], at: number): number {
  let to = at
  while (to < at + 3 && !words[to]?.closes && isOneOf(words[to + 1], between)) to++
  return words[to]?.closes ? -1 : to + 1
}

const subjects = setOf('he she it they who which')
/** "asked if", "and would interested parties write": what stands behind these turns its words round. */
const turns = setOf('and or but asked if when how where why what')
const objects = setOf('with to the a an at in on from for')

/** "The Clerk will deals with it", "they could attended" */
const afterModal: Check = (words, at, to) => {
  const verb = words[to]
  const subject = words[at - 1]
  // "Could residents write", "the will provided"
  if (!subject || words[at]?.opens || determiners.has(subject.small)) return undefined
  const isSubject = can(subject, 'ns') || subjects.has(subject.small)
  if (isSubject && only(verb, 'sz') && can(verb, 'z') && isOneOf(words[to + 1], objects)) return noEnding
  if (turns.has(subject.small) || !only(verb, 'dpzj') || !can(verb, 'dpz')) return undefined
  return can(verb, 'z') ? noEnding : otherForm
}

const noEnding = 'the verb without an ending'
const otherForm = 'another form of the verb'
const participle = 'the participle'

/** "took": never behind have or be. */
const past = new Map(
  `went:gone wrote:written took:taken gave:given began:begun chose:chosen spoke:spoken did:done broke:broken drove:driven knew:known
  grew:grown fell:fallen rose:risen saw:seen ate:eaten drew:drawn flew:flown forgot:forgotten froze:frozen hid:hidden rode:ridden rang:rung
  sang:sung shook:shaken stole:stolen swore:sworn tore:torn threw:thrown wore:worn undertook:undertaken withdrew:withdrawn arose:arisen`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)
/** "make": a verb alone, whose participle has another form. */
const bases = new Map(
  `make:made give:given take:taken send:sent write:written tell:told buy:bought bring:brought choose:chosen keep:kept sell:sold hear:heard
  lose:lost begin:begun grow:grown know:known`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)
const opensHave = setOf('has have had to')

/** "has wrote", "had receive", "has quote £300" */
const afterHave: Check = (words, at, to) => {
  const verb = words[to] as Word
  // "the talks he had had regarding it", "what is it to have happen"
  if (isOneOf(words[at - 1], opensHave)) return undefined
  const right = past.get(verb.small)
  if (right) return [right]
  if (only(verb, 'vz')) return participle
  if (only(verb, 'nv') && can(verb, 'v') && (opensObject(words[to + 1]) || /^[£$€]\d/.test(words[to + 1]?.text ?? ''))) return participle
  return only(verb, 'g') ? `been, or ${otherForm}` : undefined
}

const doing = setOf('do does did done what all')
const articles = setOf('the a an')
const behindPassive = setOf('by to and that in on at from')

/** "was resolve", "has been order.", "is cause the trouble" */
const afterBe: Check = (words, at, to) => {
  const verb = words[to] as Word
  const be = words[at] as Word
  // "what it does is extend the list", "all he did was ask"
  if (words.slice(Math.max(0, at - 8), at).some((word) => doing.has(word.small))) return undefined
  const right = past.get(verb.small) ?? bases.get(verb.small)
  if (right) return [right]
  if (only(verb, 'vz') && can(verb, 'v')) return participle
  if (!only(verb, 'nvo') || !can(verb, 'v')) return undefined
  if (!be.small.startsWith('be')) return !can(verb, 'o') && isOneOf(words[to + 1], articles) ? otherForm : undefined
  // "there has been support from", "there will be work to"; in notes "May be work to help"
  const thereIs = words[at - 1]?.heads || words.slice(Math.max(0, at - 5), at).some((word) => word.small === 'there')
  return be.small !== 'being' && !thereIs && (verb.closes || isOneOf(words[to + 1], behindPassive)) ? participle : undefined
}

/** "did not agreed" */
const afterDo: Check = (words, at, to) => {
  const isNot = words.slice(at + 1, to).some((word) => word.small === 'not')
  return isNot && only(words[to], 'dpzj') && can(words[to], 'dpz') ? noEnding : undefined
}

/** "subject to revised plans" */
const nounFollows = setOf(
  'subject due according used committed opposed addition prior relating response regard relation objection reference thanks changes up led access',
)
const wants = setOf(
  'able unable instructed asked requested authorised authorized invited wish wishes wished hope hopes hoped going decided resolved need needs',
)
const isTo = setOf('needs need has have had going is are was were')
const soon = setOf('next this last today tomorrow soon')

/** "to received the report", "going to installed it", "is to repaired next week", "asked to paying the bill" */
const afterTo: Check = (words, at, to) => {
  const [before, verb, next] = [words[at - 1], words[to] as Word, words[to + 1]]
  if (isOneOf(before, nounFollows)) return undefined
  if (only(verb, 'dpzj') && can(verb, 'dpz') && (opensObject(next) || (can(verb, 'd') && next?.small === 'back'))) return otherForm
  if (only(verb, 'dpj') && can(verb, 'p') && isOneOf(before, isTo) && (verb.closes || isOneOf(next, soon))) return otherForm
  if (isOneOf(before, wants) && only(verb, 'dpgj') && can(verb, 'dpg') && !can(next, 'ns')) return otherForm
  const wanted = isOneOf(before, wants) || isOneOf(before, isTo)
  return wanted && can(verb, 'g') && !can(verb, 's') && opensObject(next) ? noEnding : undefined
}

const nouns = setOf('as of with by for')

/** "Cllr Elm agreed contact the owner" */
const afterWill: Check = (words, at, to) => {
  const [before, verb] = [words[at - 1], words[to] as Word]
  if (to !== at + 1 || !before || determiners.has(before.small) || nouns.has(before.small)) return undefined
  return only(verb, 'jnv') && can(verb, 'v') && opensObject(words[to + 1]) ? [`to ${verb.text}`] : undefined
}

const checks = new Map<string, Check>()
const helpers: [Check, string][] = [
  [afterModal, 'will would should could must shall can cannot may might'],
  [afterHave, 'has have had having'],
  [afterBe, 'was were is are be been being'],
  [afterDo, 'do does did'],
  [afterTo, 'to'],
  [afterWill, 'agreed offered decided resolved promised volunteered refused intends wished hoped'],
]
for (const [check, list] of helpers) for (const word of list.split(' ')) checks.set(word, check)
