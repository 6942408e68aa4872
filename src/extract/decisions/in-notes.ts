/** What was allowed, in a note or above a list, for passives.ts. */

/** "Cheque for the hall £45 authorised.", "Budget £200 approved subject to quotes." */
export const sumAllowed =
  /^(?:the\s)?(?:cheques?|budget|grants?|donations?|payments?|expenditure)\s(?=[^;:]{0,80}£\d)(?:(?!\b(?:was|were|is|are|be|been|had|to be)\b)[^.;:]|(?<=\d)\.(?=\d)){2,80}?\s(?<verb>approved|agreed|authori[sz]ed|accepted)(?:\s(?:subject to|for payment|by all)\b[^.;]*)?\s*\.?$/i
/** "The following were ratified: the behaviour policy; the uniform policy." */
export const followingWere =
  /^the following\s(?:was|were)\s(?:(?:duly|unanimously|also)\s)*(?<verb>approved|ratified|adopted|agreed|accepted|confirmed)\s?(?::|by\s(?:the\s)?(?:council|committee|board|governors|trustees|members|all)\b)/i
