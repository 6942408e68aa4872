/** Heads of tables: of those that hold the business of a meeting ("Discussion Points | Notes | Actions"), of people, interests, actions and payments. Data only. */

const subject =
  /^(?:(?:agenda|discussion|meeting|key)\s)?(?:items?|points?|topics?|subjects?|matters?)(?:\s(?:discussed|of discussion))?\s?:?$|^agenda\s?:?$/i
const said = /^(?:meeting |key )?(?:notes|minutes?|discussions?|comments?|outcomes?|decisions?|summary)\b.{0,40}$/i

/** Whether the cells of a row head a table of items: what each is about, and beside it what was said. */
export function headsItems(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells.map((cell) => cell.trim())
  return cells.length >= 2 && cells.length <= 5 && subject.test(first) && others.some((cell) => said.test(cell))
}

/** "| No. | Item | Notes | Action |": which column names the business, where what was said of it stands in one behind; -1 where none does. */
export function subjectColumn(cells: readonly string[]): number {
  const heads = cells.map((cell) => cell.trim())
  const at = heads.findIndex((head, i) => i > 0 && (subject.test(head) || /^title\s?:?$/i.test(head)))
  return heads.slice(at + 1).some((head) => said.test(head)) ? at : -1
}

const columns = [
  // who
  "names?|members?|councillors?|cllrs?|attendees?|directors?|trustees?|governors?|name of (?:member|councillor)|(?:councillor|member)['’]?s? name",
  'owner|who|by whom|lead|lead officer|responsible|person responsible|assigned to|action by',
  'role|roles|position|title|representing|organi[sz]ation|ward|party',
  // what
  '(?:agenda )?items?(?: (?:no\\.?|number))?|minute(?: (?:no\\.?|number))?|subject|matter',
  '(?:type|kind|nature) of (?:the )?interest|interest(?: declared| type)?|type|nature|reasons?|details|description',
  '(?:agreed )?actions?(?: (?:points?|items?|required|taken|agreed))?|task|left (?:the )?(?:room|meeting)\\??',
  'date|due|due date|deadline|by when|when|target date|timescale|status',
  // who was there
  '(?:members? |councillors? )?(?:present|absent)|apologies|in attendance|attendance|attended|signature',
].map((words) => new RegExp(`^(?:${words})\\s?:?$`, 'i'))

/** Whether the cell of a head says what a column of people, of interests or of actions holds. */
export function isColumnHead(cell: string): boolean {
  return cell.length < 40 && columns.some((column) => column.test(cell))
}

const ofPayments =
  /^(?:(?:payee|supplier|date|description|details?|particulars|amount|sum|net|vat|total|gross|cheque|chq|cheq|bacs|dd|no|number|ref|reference|invoice|payment|method|type|item|purpose|name|company|creditor|budget|code|power|paid|to|of|for|incl?|excl?|inc|ex|£|\$|€)\b\W*|[£$€]\W*){2,12}$/i

/** "Payee   Description   Net   VAT   Total": the head of a list of payments. */
export const headsPayments = (text: string): boolean => text.length < 120 && ofPayments.test(text)

/** Above the last column of such a table: who is to do what. */
const owner =
  /^(?:actions?(?: (?:by|points?|required|owner)|\s?\/\s?(?:owner|who|lead|by whom))?|by whom|who|responsib(?:le|ility)|owner|lead)\s?:?$/i

export const headsActions = (head: string) => owner.test(head.trim())

const more = [
  // "Councillors | Officers"
  'officers|officials|staff|guests|visitors',
  // "No.", "Minute Ref", "Notes"
  '(?:agenda |action |minute |item |min )?(?:no|nr|number|ref|reference)\\.?|#|minutes|topics?|discussions?|notes|business|matters',
  'first name|full name|surname|initials|office|capacity|category|absent|company|term(?: of office)?|type of governor',
  'tasks|by|by who|responsibility|due by|progress|updates?|completed|outcomes?|decisions?|comments?|response|recommendations?',
  // "Payee", "Amount"
  'payees?|supplier|paid to|payable to|creditor|vendor|purpose|descriptions|particulars|amounts?(?: \\(?£\\)?)?|net|vat|gross|total|sum|value|£|\\$|€',
  'cheque(?: (?:no|number)\\.?)?|chq(?: no)?\\.?|invoice(?: no\\.?)?|voucher(?: no\\.?)?|method|account|budget|actual|variance|balance|income|expenditure|cost',
  // "Application", "Location", "Proposal"
  '(?:planning )?applications?(?: (?:no|number)\\.?)?|applicant|location|address|site|proposals?|development',
]
const moreColumns = new RegExp(`^(?:${more.join('|')})\\s?:?$`, 'i')

/** Whether a few words head a column, where the columns of a line of text tell that they may. */
export const headsColumn = (words: string) => words.length <= 30 && (isColumnHead(words) || moreColumns.test(words))
