/** The wording of a proposal, as far as the sentence has it that makes the proposal. */

/** What is proposed, in the words between or behind the names: "that …", "to approve …", "adoption of the accounts". */
export function proposedIn(behind: string, marked: boolean): string {
  const words = (marked ? behind : behind.replace(secondedByNobody, ''))
    .replace(resolvedBetween, ' ')
    .replace(resultBetween, '')
    .replace(movedAgain, '')
  const link = linkBefore.exec(words)
  const sign = link?.groups?.sign
  if (marked && !sign) {
    const appointed = appointment.exec(words)?.[1]
    if (appointed) return appointed.replace(/[.\s]+$/, '')
    if (!actsByGerund.test(words) && !actsByNoun.test(words)) return ''
  }
  const text = withoutSeconding(withoutLink(words, link?.[0] ?? '', sign).replace(resultTail, ''))
  // "offered the following resolution and moved |its adoption|:" before the resolution
  const adoptsWhatFollows = /^(?:its|the) adoption$/.test(text) && /:\s*$/.test(words)
  return adoptsWhatFollows || noWording.some((pattern) => pattern.test(text)) ? '' : text.replace(/[.]+$/, '')
}

const noun = '(?:motion|amendment|proposal|resolution|recommendations?|suggestion)'
/** "… |, as an amendment, that| the lamps be lit", "… |the following motion to item 4: |", "… |to| light the lamps" */
const linkBefore = new RegExp(
  '^[\\s,;:–—-]*(?:as an? (?:further |procedural )?(?:amendment|motion)\\b[\\s,;:–—-]*)?(?:(?:and|which|this)\\s+)?' +
    '(?:(?:the|a|an|his|her|this|following|substantive|original|late|revised|first|second|third|further|alternative|friendly|minor)\\s+)*' +
    // "amendment to paragraph 2 |that|"
    `(?:${noun}\\b(?:\\s+(?:to|in)\\s+(?:the|this|these|his|her|their|item|motion|resolution|minute|paragraph)\\b` +
    "[\\w\\s’']{0,60}?(?=[\\s,]+(?:that|to)\\b|\\s*:))?)?[\\s,;:–—-]*" +
    '(?<sign>that\\b|THAT\\b|(?:not\\s)?to\\b|for\\b(?=\\s\\p{Lu}[^.;]{2,60}\\sto\\s|\\s(?:the\\s)?approval\\s(?:to|of)\\s)|:|["“](?=that\\b))?',
  'iu',
)
const namesProcedure = new RegExp(noun, 'i')

/** "…, seconded by Councillor Fir, |Councillor Elm was appointed to the Board|" */
const appointment =
  /^[\s,;:–—-]*((?:it was agreed\s+)?\p{Lu}[^.;]{2,80}?\s(?:was|were|be)\s(?:duly\s|re-?)*(?:elected|appointed|nominated|co-?opted)\b.*)$/su

/** The words from the wording on; "to" is part of it, "that" is not. */
function withoutLink(words: string, link: string, sign: string | undefined): string {
  // "moved the commissioners approve the plan": an article that no noun of procedure follows is the wording's.
  const procedural = sign !== undefined || namesProcedure.test(link)
  const text = procedural ? words.slice(link.length) : words.replace(/^[\s,;:–—-]*(?:(?:and|which|this)\s+)?/i, '')
  if (sign && /^(?:(?:not\s)?to|for)$/i.test(sign)) return `${sign.toLowerCase()} ${text.trim()}`
  // "…, as an amendment, |“That the lamps be lit.”|"
  return sign && /["“]/.test(sign) ? sign + text : text
}

/** Takes away what is said of seconding and resolving before and behind the wording. */
function withoutSeconding(text: string): string {
  return (
    text
      .replace(/^[\s,:;–—-]+/, '')
      // "Motion was made by Elm |and seconded| to approve the minutes"
      .replace(/^(?:duly\s+)?seconded,?\s+(?=(?:to|that)\s)/i, '')
      .replace(/^that\s/i, '')
      .replace(/(?:[\s,;:–—-]+(?:and|&|which|this|it))*(?:\s+(?:was|were))?(?:(?:^|\s+)(?:formally|duly))?[\s,;:–—-]*$/i, '')
      .trim()
      // "… that lamps be lit|; the proposal was| seconded by Councillor Fir"
      .replace(/[;,]\s*(?:and\s+)?(?:the|this) (?:proposal|motion)$/i, '')
      // "to trim wicks |followed by a| second from Fir"
      .replace(/,?\s+followed by(?:\s+an?)?$/i, '')
      // "… and resolved to close the session": what was resolved is the wording.
      .replace(/^(?:it was\s+)?(?:unanimously\s+)?(?:resolved|agreed)\b,?\s+(?:unanimously\s+)?(?:that\s+)?/i, '')
  )
}

/** What stands where a wording would, and is none. */
const noWording = [
  // "moved the motion as follows"
  /^as follows$/i,
  // "moved the recommendation |set out in the report|": a paper's words, not the minutes'.
  /^(?:as\s)?(?:(?:set out|detailed|contained|printed|outlined|listed)\s(?:in|within|at|on)\s|in the (?:report|agenda|papers)\b)/i,
  // "moved Amendment |A|": which one it is, no wording. "Proposed A. Elm |/| Seconded B. Fir"
  /^(?:[A-Z\d]{1,2}\.?|[/|&+])$/,
  /^(?:the|a|an|and|it|this|was|were|put|up|upon|who|in|as|on|by)?$/i,
  /^(?:who|which|was|were|but|by all\b|notice (?:of which|having)\b|of which (?:due )?notice\b|put to|upon|on being|in accordance with|with)(?!\p{L})/iu,
  /^(?:from the (?:floor|chair)\W*$|as (?:the )?(?:vice|deputy|chair\w*|mayor|secretary|treasurer|president|captain|leader)\b)(?!\p{L})/iu,
  /^and (?:this|it|spoke|explained|outlined|presented|introduced|commended|urged|thanked|addressed)(?!\p{L})/iu,
  /^(?:carried|passed|approved|agreed|adopted)(?: unanimously)?(?: (?:on|by|with|after) (?:an?|the|\d)[^;]*)?\.?$/iu,
]

/** "Mr Elm moved|, duly seconded,| that lamps be lit", "Mr Elm MOVED |and it was duly SECONDED| that lamps be lit" */
const secondedByNobody = /^,?\s*(?:and\s+)?(?:(?:it|this|which)\s+was\s+(?:duly\s+)?|duly\s+)seconded(?!\s+by\b),?/i
/** "…, seconded by Fir |and carried unanimously by members present| to light the lamps", "made, seconded |and adopted 9-0-1| to", "moved, seconded |and voted 5-0| to", "|and voted unanimously| to" */
const resultBetween =
  /^[\s,;]*(?:and\s+)?(?:the motion\s+)?(?:(?:was|were)\s+)?(?:(?:duly|then|unanimously)\s+)*(?:carried|passed|adopted|approved|voted(?=\s+(?:\(?\d|unanimously\s+to\s)))(?:\s+unanimously|\s+\(?\d{1,3}(?:[-–]\d{1,3}){1,2}\)?)?(?:\s+by\s+[^,;.]{3,60}?)?(?:,?\s+(?=(?:to|that)\s)|:\s*)/i
/** "…, seconded by Fir, |it was resolved| to light the lamps", "… |and the members agreed| to write", "… |and all agreed| that", "… |and resolved:| “That …", "…, |the Board voted 5-0| to" */
const resolvedBetween = new RegExp(
  '^[\\s,;]*(?:and\\s+)?(?:it\\swas\\s|(?:the\\s)?(?:\\p{Lu}?\\p{L}+\\s){0,2}(?:members|council|committee|board|meeting|councillors)\\s|all\\s(?:present\\s)?)?' +
    '(?:(?:then|duly|unanimously|hereby)\\s)*(?:resolved|agreed|decided|moved|voted(?!\\s*:))(?:\\sunanimously)?(?:\\s\\(?\\d{1,2}(?:[-–]\\d{1,2}){1,2}\\)?(?:\\s\\([^()]{3,60}\\))?)?\\s*[:,–-]?\\s*(?=["“]?(?:that\\b|to\\s\\p{L}))',
  'iu',
)
/** "On the motion of Councillors Elm and Fir: |Moved| that lamps be lit." */
const movedAgain = /^\s*:\s*Moved(?=\s(?:that|to)\b)/
/** "Elm proposed and Fir seconded |acceptance of the accounts|", "|agreement to this application|", "|no objection to the plan|", "|a vote of thanks to the Chair|" */
const actsByNoun =
  /^[\s,;:–—-]*(?:(?:the\s)?(?:adoption|approval|acceptance|confirmation|appointment|agreement|(?:re-?)?election)\s(?:of|to)|no\sobjections?\sto|a\svote\sof\s(?:thanks|confidence|no confidence))\s/i
/** "…, seconded by Fir |recommending approval of the plan|", "…, seconded by Fir, |approved payment of the bills|" */
const actsByGerund =
  /^[\s,;:–—-]*(?:(?:approved|accepted|authori[sz]ed)(?=\s(?:the\s)?(?:minutes|payment|resolution|bill|voucher|abstract|budget|purchase|contract|transfer|warrant)s?\b)|recommending|approving|adopting|accepting|authori[sz]ing|directing|granting|denying|appointing|amending)\s/i
const results = [
  // "…, and |this was passed unanimously|"
  'which motion\\s+(?:was|carried|passed|failed)\\b|(?:this|it|which|(?:[Tt]he|[Tt]his) (?:motion|proposal))\\s+(?:was|were)\\s+(?:then\\s+|duly\\s+|unanimously\\s+|put\\s+)*' +
    '(?:passed|carried|agreed|approved|accepted|seconded|lost|defeated|put to)',
  // "|, all were in favour|", "|, carried unanimously|", "|, not accepted|"
  '[Aa]ll (?:were |voted )?in favou?r|all agreed',
  '(?<=[;,]\\s)(?:accepted|not accepted|declined|(?:unanimously\\s)?(?:agreed|approved|carried|passed)(?:\\sunanimously|\\sby all|\\sby a majority(?:,?\\swith\\s[^;]{3,80})?)?)\\W*$',
  // "|but there was no second|", "|, no second|"
  'but (?:this|it|there|the motion) (?:was|received|found|had|failed|did)\\b[^;]*\\bsecond|\\bno second\\b',
  // "|, put to the vote and carried|", "| – agreed|", "|and, after a recorded vote|"
  'put to (?:the|a) vote|[–—-]\\s(?:unanimously\\s)?(?:agreed|carried|approved|passed)(?=\\W*$)|one abstained|on being put|and upon being',
  'and,? (?:following|after|upon|on) (?:an?|the) (?:recorded |unanimous )?vote\\b',
  // "|- there being no other nominations Ash was elected|"
  '(?<=\\s)[–—-]?\\s?(?:there (?:being|were)|as there were|with) no (?:other|further|more) nominations',
  'it was (?:unanimously )?(?:agreed|resolved|RESOLVED)|(?:with|by) the following vote\\b',
  // "to approve the plan|, motion carried on the following vote|"
  '(?<=,\\s)(?:the )?(?:[Mm]otion|[Vv]ote) (?:was )?(?:unanimously )?(?:carried|passed|approved|failed|defeated)\\b',
  'Carried\\b|CARRIED\\b|(?:Roll[- ]call|Voice) vote\\b|Vote\\s?:',
  // "subs stay at £3|: carried nem con|"
  '(?<=:\\s)(?:carried|passed|lost|agreed)(?:\\s[^.;:]{0,30})?(?=\\W*$)',
  // "agreement to this application |and the meeting unanimously agreed|"
  '(?:the\\s)?(?:meeting|council|committee|board|members)\\s(?:all\\s|unanimously\\s)*(?:agreed|approved|resolved)(?=\\W*$)',
  // "to approve the plan|; unanimous|"
  '(?<=;\\s)unanimous(?:ly)?(?=\\W*$)',
  // "to approve the plan|, 5-0|"
  '(?<=,\\s)\\d-\\d(?:-\\d)?(?=\\W*$)',
]
/** What became of it, behind what was proposed. */
const resultTail = new RegExp(`(?:,|;|:|\\.|\\s[–—-])?\\s*(?:and\\s+|which\\s+)?(?:${results.join('|')}).*$`, 's')
