/** Who holds an office, where one paragraph after the other names somebody by the office and by name in turns. */
import type { Attribution } from './attributions.ts'

/** Offices that one person holds, so that a name beside them in one paragraph can be the holder's. */
const singleOffice = /^(?:leader|chairman|chair|chairperson|convener|mayor|provost|president)(?: of the council)?$/i
const exchange = /^(?:asked|enquired|queried|questioned|replied|responded|answered|thanked|agreed|invited|requested|concurred|disagreed)/

/**
 * "The Leader noted … He explained … Mr Dunmow stated …" in one paragraph, and again in another: one person's speech, by
 * office and by name in turns. A paragraph with questions and answers is an exchange between two.
 */
export function officesByTurns(blocks: Attribution[][]): Map<string, string> {
  const together = new Map<string, number>()
  for (const found of blocks) {
    const printed = [...new Set(found.filter(({ kind }) => kind !== 'pronoun').map((attribution) => attribution.printed))]
    const [a, b] = printed
    if (printed.length !== 2 || !a || !b || found.some(({ verb }) => exchange.test(verb))) continue
    const [office, name] = singleOffice.test(a) ? [a, b] : [b, a]
    if (!singleOffice.test(office) || !/^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Councillor|Cllr)\b/.test(name)) continue
    together.set(`${office}\n${name}`, (together.get(`${office}\n${name}`) ?? 0) + 1)
  }
  const names = new Map<string, string>()
  for (const [pair, times] of together) {
    const [office, name] = pair.split('\n') as [string, string]
    if (times >= 2 && !names.has(office)) names.set(office, name)
  }
  return names
}
