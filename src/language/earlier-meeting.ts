/** Whether the words before a verb tell of another meeting than the one that is minuted. */
import { monthNames } from '../vocabulary/calendar.ts'

const earlier = [
  // "At its meeting on 3 May the Committee |resolved|", "at its meeting 3/2/30, the Council |voted|"
  '\\b(?:at|during|following)\\s+(?:its|their|the|a|an)\\s+(?:(?!next)[\\p{L}-]+\\s+){0,4}meeting\\s+(?:(?:on|held|of|in|dated)\\b|\\d)[^;]*$',
  // "At its 3/8/30 meeting, the Council |approved|", "at its March 4 regular meeting"
  `\\b(?:at|during|following)\\s+(?:its|their)\\s+(?:\\d{1,2}/\\d{1,2}/\\d{2,4}|(?:\\d{1,2}\\s)?(?:${monthNames})\\s?\\d{0,4}),?\\s(?:\\p{L}+\\s){0,3}meeting\\b[^;]*$`,
  // "In 2019 the Council |agreed|"
  '(?:^|[.;]\\s*)\\W*(?:in|on|since|back in)\\s+[^,;.]{0,30}\\b(?:19|20)\\d\\d\\b[^;]*$',
]
const earlierMeeting = new RegExp(earlier.join('|'), 'iu')

export function tellsOfEarlierMeeting(before: string): boolean {
  return /meeting|(?:19|20)\d\d/i.test(before) && earlierMeeting.test(before)
}

/** "Councillor Elm |referred to the motion by Councillor Fir in March|, which was lost.", "… reminded members that the motion moved by … had been carried" */
const recalledMotion = new RegExp(
  "\\b(?:referred|recalled|reminded|mentioned|alluded|asked|queried|noted|spoke)\\s(?:(?!moved\\b|proposed\\b|seconded\\b|and\\b)[\\p{L}’'-]+\\s){0,6}(?:motion|amendment|proposal)\\b" +
    `[^.;]{0,100}?\\b(?:in (?:(?:${monthNames})|(?:19|20)\\d\\d)|on \\d{1,2}\\s\\p{L}|at (?:the|its|their|a) (?:last|previous|earlier)|had been|previously)\\b`,
  'iu',
)

/** Whether a sentence tells of a motion that was before another meeting. */
export function recallsMotion(sentence: string): boolean {
  return /\b(?:motion|amendment|proposal)\b/.test(sentence) && recalledMotion.test(sentence)
}
