/** What was allowed, in a note or above a list, for passives.ts. */

/** "Cheque for the hall £45 authorised.", "Budget £200 approved subject to quotes." */
export const sumAllowed =
  /^(?:the\s)?(?:cheques?|budget|grants?|donations?|payments?|expenditure)\s(?=[^;:]{0,80}£\d)(?:(?!\b(?:was|were|is|are|be|been|had|to be)\b)[^.;:]|(?<=\d)\.(?=\d)){2,80}?\s(?<verb>approved|agreed|authori[sz]ed|accepted)(?:\s(?:subject to|for payment|by all)\b[^.;]*)?\s*\.?$/i
/** "The following were ratified: the behaviour policy; the uniform policy.", "The following papers were approved for publication:", "The following applications were recommended for approval" */
export const followingWere =
  /^the following(?:\s\p{Ll}[\p{L}-]+){0,3}?\s(?:was|were)\s(?:(?:duly|unanimously|also)\s)*(?<verb>approved|ratified|adopted|agreed|accepted|confirmed|refused|recommended(?=\sfor\s(?:approval|refusal)))(?:\sfor\s\p{Ll}{3,20})?\s?(?::|by\s(?:the\s)?(?:council|committee|board|governors|trustees|members|meeting|all)\b|(?<=\sfor\s(?:approval|refusal)\s?)\.?$)/iu
/** "These were accepted, with one correction: …", "This was agreed.", "were read and approved", "presented by the Treasurer and approved": the title says what */
export const these = new RegExp(
  '^(?:(?:these|they|this|it|all)\\s+)?(?:was|were)\\s+(?:(?:then|therefore|all|duly|unanimously|(?:read|put|\\p{Ll}+ed)(?: by [^.;:,]{2,50}?)? and)\\s+)*' +
    '(?<verb>approved|agreed|accepted|adopted|declined|refused|rejected)(?=\\s*\\.?$|,?\\s+(?:unanimously|by all' +
    '|by the (?:(?:parish|town|community|management|whole|full) ){0,2}(?:council|committee|board|members|trustees|governors|meeting)(?=\\s*\\.?$| and signed\\b)|and (?:an?|the) [^.;]{3,80} be ' +
    '|without (?:comment|amendment|alteration|change|question)|as (?:presented|circulated|read)' +
    '|with (?:an?|one|two|no|minor|some|thanks|the (?:following|observation|addition|exception|proviso|condition|amendment|correction|change)s?)' +
    '|subject to|for payment|in principle|and signed)\\b)',
  'iu',
)
