/** Where which sign of punctuation is wrong, in the order in which `punctuation` looks. */
import * as signs from './signs.ts'

/** A cheap look, what is wrong where it is true, what is right, and where the pattern holds: in words that somebody typed, in paragraphs. */
export const wrongSigns: [look: RegExp, pattern: RegExp, expected: string, words?: 'typed' | 'paragraph'][] = [
  [/[A-Z], [A-Z]/, signs.initial, 'a full stop behind the initial'],
  [/(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr), /, signs.title, 'no comma behind a title'],
  [/ and, /, signs.behindAnd, 'no comma behind “and”'],
  [/(?:Councillors|Cllrs) [A-Z]\./, signs.listStop, 'a comma between two names'],
  [/;/, signs.labelSign, 'a colon behind the label'],
  [/[a-z]\. (?:[A-Z]\.? |M[rsi]|Cllr|Dr)/, signs.nameStop, 'a comma between two names'],
  [/^(?:Mr|Mrs|Ms|Dr|Cllr)/, signs.officeStop, 'a comma before the office'],
  [/;$/, signs.leadInSign, 'a colon before what follows', 'paragraph'],
  [/; which/, signs.whichSign, 'a comma'],
  [/, (?:however|therefore|this was)/, signs.howeverComma, 'a semicolon or a full stop between two sentences'],
  [/[-–] that/, signs.dashThat, 'no dash before “that”'],
  [/(?:Councillor|Cllr|Mrs?|Ms|Dr)\b[^,]{2,40}, [a-z]/, signs.memberComma, 'no comma before the verb'],
  [/^[A-Z][a-z]+ [A-Z][a-z]+, [a-z]|\. [A-Z][a-z]+ [A-Z][a-z]+, [a-z]/, signs.personComma, 'no comma before the verb'],
  [/[£$€][\d,]+,\d\d/, signs.moneyPoint, 'a point before the pence'],
  [/[£€][\d,]+\.\d(?!\d)/, signs.moneyPence, 'two figures of pence'],
  [/, be /, signs.subjectComma, 'no comma before the verb'],
  [/\( | \)/, signs.bracketSpace, 'no space within the brackets', 'typed'],
  [/[a-z] \d{1,2}(?:[a-z]{2})?\. \d{4}/, signs.dateStop, 'a comma before the year'],
  [/[a-z]\. \d{4}/, signs.monthStop, 'no stop between the month and the year'],
  [/‘/, signs.openingSign, 'an apostrophe'],
  [/, (?:It|Motion|All|Although|Unfortunately|Therefore|However|A) /, signs.sentenceComma, 'a full stop before the next sentence'],
  [/ \(/, signs.withoutName, 'a name before the bracket'],
  [/\) [A-Z].*,/, signs.officeName, 'a comma between two names'],
  [/\d[a-z]{2}\. [a-z]/, signs.ordinalStop, 'no stop behind the day'],
  [/(?:Councillors|Cllrs|Messrs), /, signs.titlesComma, 'no comma behind a title'],
  [/;/, signs.listSign, 'a colon before the list'],
]

/** A space on one side of what has none, or one on both. */
export const oneSided: [look: RegExp, pattern: RegExp, expected: string][] = [
  [/^[A-Za-z ]{3,32} :/, signs.labelSpace, 'no space before the sign'],
  [/ \/|\/ /, signs.strokeSpace, 'no space beside the stroke'],
  [/–/, signs.longDashSpace, 'a space on both sides of the dash, or on none'],
  [/[-–] ?[£$€]/, signs.rangeSpace, 'a space on both sides of the dash, or on none'],
  [/[£$€] \d/, signs.currencySpace, 'no space behind the sign'],
  [/[A-Za-z]- /, signs.dashSpace, 'a space before the dash, or none behind'],
]
