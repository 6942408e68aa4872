/** Lines of a list that say more of the one above: when somebody came or went, and how. */
import type { ListedPerson } from '../../language/name-lists.ts'

/** "absent from 1.30pm to 3.49pm", "Via electronic attendance" */
export const whenOrHow =
  /^(?:from|until|till|absent (?:from|for)|left|arrived|joined|entered|departed|retired|via|by (?:video|audio|phone|telephone|zoom|teams)|remotely|online|virtually)\b/i

/** "Jo Elm" ¶ "|left the meeting at 4.39pm|" ¶ "Bo Fir" ¶ "|Until item 9, 7.16pm|" ¶ "Cy Oak" ¶ "|Via electronic attendance|" */
export function withRemarkLines<Person extends ListedPerson>(list: string, people: Person[]): Person[] {
  let end = 0
  for (const words of list.split('\n')) {
    const start = end
    end += words.length + 1
    const said = words.trim().replace(/[.;,]$/, '')
    if (said.length > 60 || !whenOrHow.test(said) || people.some((person) => person.start >= start && person.start < end)) continue
    const above = people.findLast((person) => person.start < start)
    if (above && above.note !== said) above.brackets.push(said)
  }
  return people
}
