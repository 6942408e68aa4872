/** What a body voted for, in the sentence that says that it voted. */

/** "voted 5-0 |at 6:30 p.m.|" */
const time = '(?:\\sat\\s\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m\\b\\.?,?)?'
/** "voted 4-1|, with Elm voting against,| to buy", "voted unanimously |on a roll call vote (Elm, Fir – yea)| to buy" */
const aside =
  '(?:,?\\s(?:with\\s[^;,]{3,60}?\\s(?:voting\\s\\p{L}+|opposed|opposing|dissenting|abstaining|absent|recused)' +
  '|(?:on|by|with|in)\\san?\\s(?:(?:unanimous|roll[- ]call|voice|recorded)\\s)+vote)(?:\\s\\([^()]{3,160}\\))?,?)?'
/** "voted 5-0 |to buy lamps|", "voted 5-0 in favor of |buying lamps|" */
const wording = '(?:in\\sfavou?r\\sof\\s(?=\\p{Ll}+ing\\s)|(?=to\\s\\p{Ll}))'
const count = '\\(?\\d{1,2}\\s?(?:[-–]|to)\\s?\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\)?'
const bodies =
  '(?<=\\bthe\\s)(?:club|society|association|membership|group|jcr|mcr|pt[ao])|council|board|committee|commission|meeting|agm|members|trustees|governors|commissioners|directors|selectmen|supervisors|councill?ors'
const forms = [
  // "On a motion by Elm, seconded by Fir, the Board voted unanimously (3-0) at 6:30 p.m. to sell oil"
  '^\\W*(?:up)?on\\s(?:a\\s|the\\s)?motion\\b[^;.]{0,80}?\\bseconded\\b[^;.]{0,60}?,\\s+(?:the\\s)?[^,;.]{3,60}?\\svoted' +
    `(?:\\s+unanimously)?(?:,?\\s+${count}(?=[\\s,]))?${time}${aside},?\\s+${wording}`,
  // "seconded by Fir, and voted unanimously by the Board to sell oil"
  "\\bseconded\\b[^;]{2,80}?,?\\sand\\svoted\\sunanimously\\sby\\s(?:the\\s)?[\\p{L}’' -]{3,40}?\\s(?=to\\s\\p{Ll})",
  // "The Board voted 5-0 to buy lamps", "the Council unanimously voted to close the road"; "Some members voted to" is no decision.
  `(?<!\\b(?:some|several|other|those|two|three)\\s)\\b(?:${bodies})\\s+` +
    `(?:voted(?:\\s+unanimously|\\s+by a majority)?(?:,?\\s+(?:by\\s+)?${count}(?:\\s\\([^()]{3,60}\\))?(?=[\\s,]))?` +
    `|unanimously\\s+voted)${time}${aside},?\\s+${wording}`,
]
/** Up to what the body voted for. */
export const votedTo = new RegExp(`(?:${forms.join('|')})`, 'iu')

/** What the body voted for: "to buy lamps". */
export function votedFor(sentence: string): string | undefined {
  const voted = sentence.includes('voted') ? votedTo.exec(sentence) : null
  // "… and the Board voted unanimously to approve.": what was moved.
  return voted && !/^to \p{L}+(?: (?:it|the motion))?[\s.]*$/u.test(sentence.slice(voted.index + voted[0].length))
    ? sentence
        .slice(voted.index + voted[0].length)
        // "… to rest at 7:06 p.m. (Elm – yes, Fir – yes)"
        .replace(/\s*\([^()]{2,40}\s[–-]\s(?:aye|yes|yea|nay|no)\b[^()]*\)\.?$/i, '')
        .replace(/,?\s+with\s[^,;]*\b(?:oppos|dissent|absten|abstain|against|recus)\w*|\.$/gi, '')
    : undefined
}
