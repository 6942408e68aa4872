/** The wording of an agenda, in small letters: how a paragraph begins that says what an item set out to do. */
const openings = [
  // "To receive the accounts", "On the adoption of the budget, to consider and approve the precept"
  '(?:(?:on|at|after|following|upon) [^.,;]{3,80}, )?to (?:\\p{Ll}+ and |\\p{Ll}+, )?\\p{Ll}+ ',
  'to note\\b',
  // "Members will be asked", "The Licensing Commission is invited", "Cabinet to be updated"
  'members (?:are|will be) |councillors are ',
  // "The Chairman will move and the Vice-Chairman will second:"
  'the (?:chair(?:man)?|mayor|leader) (?:will|to) (?:move|propose|ask|invite)\\b',
  '(?:the )?(?:committee|council|cabinet|panel|board|sub-committee|chair|council assembly|(?:\\p{L}+ )?commission) ' +
    '(?:(?:is|will|are) (?:be )?(?:asked|invited|recommended|requested|provided|given|updated|to)\\b' +
    '|to (?:receive|consider|note|approve|agree|be \\p{Ll}+ed)\\b)',
  // "(see pages 3-9)", "Councillor Elm submits the following:", "Report: see pages 3-9", "(Minute 12 refers)"
  '\\(see pages? |councillor [^.;,]{2,40} submits? |reports?\\s?: |\\([^()]{3,60} refers?\\)$',
  // "Joint report of the Director and the Clerk", "The reports of the Director and the Clerk are attached"
  '(?:joint )?report (?:of|by|from|attached|to follow)\\b|reports? attached',
  // "(Minutes attached)", "(Report to follow)", "(No separate report)", "(Oral report)"
  '\\((?:no )?(?:separate |oral |verbal )?(?:reports?|minutes|presentation|cop(?:y|ies)|appendix|appendices|schedule)\\b(?: [\\p{L}&]+){0,4}\\)\\.?$',
  'the reports? of .{3,80} (?:is|are) (?:attached|enclosed)',
  'a report (?:of|by)|(?:verbal|oral) (?:update|report)',
  // "An opportunity for Members to ask", "A period of fifteen minutes is set aside", "Any member of the public"
  'an (?:opportunity|update)|a period of|the opportunity|any (?:member|person|matter|question)',
  // "Please bring your papers", "The closing date is 4 May", "Questions must be in writing", "(for information)"
  'please |deadline|(?:the )?closing date|in accordance with|if (?:any|you)|questions? must',
  'this (?:report|item|is an opportunity)|\\(?for information',
  // In Welsh "to receive", "to confirm", "to consider".
  'derbyn |cadarnhau |ystyried |i dderbyn ',
  'notes?:',
]
const opens = new RegExp(`^(?:${openings.join('|')})`, 'u')

export function isPurpose(paragraph: string): boolean {
  // "In accordance with rule 9, the Mayor moved the recommendation.", "This report was taken first.": a minute may open so too.
  return opens.test(paragraph.toLowerCase()) && !(/^(?:in accordance with|this report)\b/i.test(paragraph) && tellsWhatHappened(paragraph))
}

/** "Questions should be sent by noon", "Councillors may also ask": rules, as agendas print them. */
export const rules = /\b(?:may|must|should|will|shall|can|are (?:asked|reminded|advised|invited|requested|required))\b/

/** "The Chair reported that …", "There were none.": no agenda says so; "which Members are asked to note" one may. */
export function tellsWhatHappened(paragraph: string): boolean {
  return happened.test(paragraph)
}

/** "The application |was| refused", "Members |asked| why"; neither "which is said to be" nor "of the said land". */
const pastTense = [
  'was|were|had|gave|(?<!\\b(?:of|the) )said|asked|thanked|noted|advised|explained|reported|stated|informed|introduced',
  'confirmed|declared|moved|resolved|agreed|considered|discussed|presented|updated|commented|replied|responded|welcomed',
  'left|submitted|provided|attended|indicated|answered|received (?:an?|the|no|and|apologies)',
]
const happened = new RegExp(`(?<!\\b(?:is|are|be)\\s)\\b(?:${pastTense.join('|')})\\b`)

/** "Councillor Elm introduced the report of the Director", "Council had before it the report": how the minutes of an item begin. */
export function presentsReport(paragraph: string): boolean {
  return presents.test(paragraph)
}

const presents =
  /^(?:The|Councillor|Cllr|Mr|Mrs|Ms)\b.{2,120}\s(?:presented|introduced|submitted) (?:the|a) (?:\w+ )?report\b|^(?:The )?(?:Council|Cabinet|Committee|Board)\b.{0,40} had before it\b/
