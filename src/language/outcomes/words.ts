/** The words that every form of outcome is put together from. */
import { motionNouns, resultWords } from '../../vocabulary/votes.ts'

export const nouns = motionNouns.join('|')
export const words = Object.keys(resultWords).join('|')
export const adverb =
  '(?:then|duly|thereupon|also|therefore|accordingly|subsequently|unanimously|overwhelmingly|clearly|narrowly|again|so|put and|formally|unopposed,?)'
export const byTheChair = '(?:\\s+by the (?:(?:Lord|Deputy|Vice)[- ])?(?:Mayor|Chair\\w*|Convener|Provost|President))?'
/** "was declared LOST", "was declared to have been CARRIED", "was declared by the Mayor to be lost" */
export const ruled = `declared${byTheChair}\\s+(?:to (?:have been|be)\\s+)?`
export const auxiliary = '(?:was|were|is|be|being|been|has been|had been|stood|to be|as)'
/** "carried |out|", "passed |over|": the word in another sense. */
export const otherSenses = [
  'out',
  'forward',
  'over',
  // "carried |on with the works|", and not "carried on a show of hands".
  'on\\b(?! (?:(?:a|the) )?(?:unanimous |clear |voice |roll[- ]call )?(?:vote|show|casting|division|majority|voices))',
  'away',
  'into',
  'through',
  // "agreed |with the Clerk|", and not "carried with two opposing".
  'with\\b(?! (?:[^.;]{2,60}\\b(?:voting|oppos\\w+|dissent\\w*|abstain\\w*|recus\\w+)\\b|the casting|\\d|one|two|three|four|five|no|a majority))',
]
/** "passed |to County|", and not "agreed to the motion"; "agreed |that|". */
const wordings = ['to\\b(?! the)', 'that\\b']
export const noneOf = (senses: string[]) => `(?!\\s+(?:${senses.join('|')}))`
export const another = noneOf([...otherSenses, ...wordings])

/** "|if| the motion was carried", "|had previously| been lost": of another time, or of none. */
export const reported =
  /\b(?:if|whether|unless|until|should|had|would|could|previously|at (?:the|its|their) (?:last|previous) meeting|last (?:year|month)|has)\b[^,;]{0,60}$/i

/** "All in favour |except| Cllr Elm who abstained.": not all. */
export const exceptOne =
  /\b(?:all|everyone|everybody)\b[^.;]{0,40}\b(?:except(?:ing)?|bar|apart from|other than|save|but for|with the exception of)\s/i
