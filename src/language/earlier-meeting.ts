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
