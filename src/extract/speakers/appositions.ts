/**
 * Offices and names that a sentence sets beside each other, whoever speaks in it:
 *
 *     the Leader of the Council (Councillor Jo Elm) had been invited       the Vice-Chairman, Councillor N Fir, took the Chair
 *     Mrs V Ash, the Litigation Solicitor, was welcomed
 */
import { everyMatch } from '../../language/matches.ts'
import { parseDesignation } from './designation.ts'

const title = '(?:(?:County |Borough |District )?Councill?or|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr|Sir|Professor)\\.?'
const named = `${title}\\s(?:\\p{Lu}\\.?\\s?(?=\\p{Lu})){0,4}(?:\\p{Lu}[\\p{L}’'-]+\\s(?=\\p{Lu}\\p{Ll}))?(?:[OD]['’])?\\p{Lu}[\\p{L}’'-]+`
const office = "\\p{Lu}[\\p{L}’'&-]*(?:\\s(?:(?:of|for|and|the|to|&)\\s){0,2}\\p{Lu}[\\p{L}’'&-]*){0,8}"

const officeFirst = new RegExp(`\\b[Tt]he (?<whole>(?<office>${office})(?:,\\s|\\s\\()(?<name>${named})(?:\\)|(?=[,.])))`, 'gu')
const nameFirst = new RegExp(
  `(?<=^|\\b(?:welcomed|by|from|and)\\s|[.:;]\\s)(?<whole>(?<name>${named}), (?:[Tt]he )?(?<office>${office}))(?=,|\\sto\\sthe\\s(?:meeting|Committee)|\\)|\\.(?:\\s|$))`,
  'gu',
)

/** A title behind a comma or a bracket; a capital behind a comma: without them the patterns need not be tried. */
const titleBehind = new RegExp(`(?:, | \\()${title}\\s`)
const capitalBehind = /, (?:[Tt]he )?\p{Lu}/u

/** Each as printed, with the name that it holds. */
export function* appositionsIn(text: string): Generator<{ whole: string; name: string }> {
  for (const [needs, pattern] of [
    [titleBehind, officeFirst],
    [capitalBehind, nameFirst],
  ] as const) {
    if (!needs.test(text)) continue
    for (const { groups } of everyMatch(text, pattern)) {
      const { whole, office, name } = groups as { whole: string; office: string; name: string }
      if (parseDesignation(office) === 'role' && parseDesignation(whole) !== undefined) yield { whole, name }
    }
  }
}
