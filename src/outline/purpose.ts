/** The wording of an agenda: what an item set out to do. */
const opens =
  /^(?:to (?:\p{Ll}+ and |\p{Ll}+, )?\p{Ll}+ |to note\b|members (?:are|will be) |councillors are |the (?:committee|council|cabinet|panel|board|sub-committee|chair) (?:is|will|are) (?:be )?(?:asked|invited|recommended|requested|to)\b|report (?:of|by|from|attached|to follow)\b|reports? attached|a report (?:of|by)|(?:verbal|oral) (?:update|report)|an (?:opportunity|update)|a period of|the opportunity|any (?:member|person|matter|question)|please |deadline|in accordance with|if (?:any|you)|questions? must|this (?:report|item|is an opportunity)|\(?for information|derbyn |cadarnhau |ystyried |i dderbyn |notes?:)/iu

export function isPurpose(paragraph: string): boolean {
  return opens.test(paragraph)
}
