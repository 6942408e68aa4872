/** Heads of tables that hold the business of a meeting: "Discussion Points | Notes | Actions". Data only. */

const subject =
  /^(?:(?:agenda|discussion|meeting|key)\s)?(?:items?|points?|topics?|subjects?|matters?)(?:\s(?:discussed|of discussion))?\s?:?$|^agenda\s?:?$/i
const said = /^(?:meeting |key )?(?:notes|minutes|discussions?|comments?|outcomes?|decisions?|summary)\b.{0,40}$/i

/** Whether the cells of a row head a table of items: what each is about, and beside it what was said. */
export function headsItems(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells.map((cell) => cell.trim())
  return cells.length >= 2 && cells.length <= 5 && subject.test(first) && others.some((cell) => said.test(cell))
}
