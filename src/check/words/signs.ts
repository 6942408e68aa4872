import { monthNames } from '../../vocabulary/calendar.ts'

/** Signs of punctuation that are doubled, misplaced, left out or of the wrong kind: what `punctuation` looks for. */

/** Two signs where one was meant: "noted,,", "approved..", "agreed;." – dotted lines, ellipses and "etc.," are no slips. */
export const doubled =
  /(?<=[\p{L}\p{N})”"’])(?:,,|;;|,\),|::|,;|;,|,\.|;\.|:\.|:,(?!\d)|(?<!\betc|\bno|\bnos|\bco|\bltd|\bst|\.\p{L})\.\.)(?![.,;:…\p{L}\p{N}/\\])/giu

/** "mended..The Clerk", "116//30 Apologies", "Clubs -– reports" */
export const doubledStop = /(?<=\p{Ll})-:(?=$|\s)|(?<=\d)\/\/(?=\d)|-–|–-|(?<=\p{Ll}{4})\.\.(?=\p{Lu}\p{Ll}* \p{Ll})/gu

/** "carried out .", "Beck , Field", "these themes :The Hall", "Cllr Elm, , Cllr Fir": dotted lines, sums (".50"), lists of cells and the crumbs of a bad scan are no slips. */
export const loose =
  /(?<=[\p{L}\p{N}]{3}|\d|\b\p{Lu}{2}|(?:Cllr|Councillor|Mrs?|Ms|Dr)\.? \p{Lu}|\.\p{L}{2}|[)”"’]|\p{L}{3}\)?\.)( [,;](?= \p{L})| ,(?=(?:and|or|but|which|with|who|he|she|they|it|the|that|to|as|where|when|in|on|at) )| :(?=\p{Lu}\p{Ll})| \.(?=$| \p{Lu}|\p{Lu}\p{Ll}+ [\p{Ll}\d])|(?<=\d) \.(?=[AaPp]\.?[Mm]\b)|(?<=\p{L}{3}) \?(?=$|\)| \p{Lu}| ?[–-])|[,;] (?:[,;](?= |\p{Lu})|\.(?=$|\s+(?!\.))))/gu

/** "Cllr S, Elm": a comma for the stop of an initial. */
export const initial =
  /(?<=\b(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.? \p{Lu}),(?= (?!Cllr|Councillor|Mrs?\b|Ms\b|Miss|Dr\b)\p{Lu}[\p{L}'’-]{2,}(?:[,;.]|$| (?:and|\p{Ll}+ed|left|asked|said|was)\b))/gu
/** "Ann Elm, Bo Fir, Cy Gum Di Oak, Ed Yew": among names of two words, four of them without a sign between. */
export const twoNames =
  /(?<=(?:^|[,:;–-]|\band)\s?(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)) (?=\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+(?:,|\.?$| and\b))/gu
export const nameOfTwo = /(?:^|[,:;–-]|\band)\s?(?=\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+(?:,|\.?$| and\b))/gu
/** Labels (“VOTED AGAINST Cr Elm”), offices and bodies that stand beside names in lists, and small words that names of three and four have. */
export const noName =
  /\b(?:[A-Z]{4,} [A-Z]{4,}|Acting|Administrator|Agent|And|Area|Association|Bin|Board|Building|Chair\w*|Chief|City|Clerk|Club|Committee|Community|Convener|Coordinator|Council\w*|County|De|Del|Department|Deputy|Director|District|El|Engineer|Estate|Financ\w*|General|Group|Head|Hall|House|La|Lane|Le|Leader|Ltd|Mac|Manager|Mayor|Mc|Member|Officer|Parish|Park|Planning|President|Road|School|Secretary|Senior|Services?|Society|St|Street|Superintendent|Town|Treasurer|Trust|Van|Vice|Village|Von|Ward|Works|Dr|Mr|Mrs|Ms|MP|MSP|MS|TD|OBE|MBE|CBE|JP|Cllr)\b/
/** "from Councillors A Birch and, Ann Elm" */
export const behindAnd = /(?<=\p{Lu}\p{Ll}+ and),(?= \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:[.,;]| \(|$))/gu
/** "Cllr, Elm to ask for a quote": a comma, or a comma for a stop, behind a title. */
export const title =
  /(?<=\b(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)),(?= \p{Lu}[\p{L}’'-]+ (?:to \p{Ll}{3,}|will|would|has|had|asked|said|reported|noted|agreed|advised|proposed|seconded|moved)\b)/gu
/** "Councillors P. Bramble. O. Merlin, S. Cockrell": a stop in a list. */
export const listStop =
  /\.(?<=\b(?:Councillors|Cllrs) (?:\p{Lu}\. ?){1,4}\p{Lu}[\p{L}’'-]{2,30}\.)(?= (?:\p{Lu}\. ?)+\p{Lu}[\p{L}’'-]{2,}, \p{Lu}\.)/gu
/** "July 15. 2014", between a list's other dates. */
export const dateStop = new RegExp(`(?<=\\b(?:${monthNames}) \\d{1,2}(?:st|nd|rd|th)?)\\.(?= (?:19|20)\\d\\d\\b)`, 'gu')
/** "the 4th March. 2030" */
export const monthStop = new RegExp(`(?<=\\b\\d{1,2}(?:st|nd|rd|th)? (?:${monthNames}))\\.(?= (?:19|20)\\d\\d\\b)`, 'gu')
/** "the Members‘ letter": the sign that opens a quotation, for an apostrophe. */
export const openingSign = /(?<=\p{Ll})‘(?=\s|\p{Ll}{1,2}(?!\p{L}))/gu
/** "Hedges, It was agreed": a comma between two sentences. */
export const sentenceComma =
  /,(?= (?:It (?:was|is|has|will|would) |Motion (?:carried|passed|approved|failed)\b|All (?:agreed|were) |(?:Although|Unfortunately|Therefore|However) |A \p{Ll}{3,} ))(?<!\b(?:[Ii]f|[Ww]hen|[Aa]s|[Aa]fter|[Oo]nce|[Ww]hile|[Ss]ince|[Aa]lthough|[Bb]ecause|that)\b[^.;:]{1,200},)/gu
/** "including; a list" */
export const listSign =
  /(?<=\b(?:including|namely|such as|the following|as follows|(?<!\b(?:was|were|be|been|is|are|being|also|and) )included));(?=\s)/gi
/** "a survey of the highways and drains It was agreed that the Clerk reply": the stop between two sentences was left out. */
export const nextSentence =
  / (It was (?:also |then |unanimously )?(?:agreed|resolved|reported|proposed|decided|suggested|noted)|There (?:was|were|is|are|will be|had been|has been)|(?:He|She|They) (?:also )?(?:said|asked|noted|reported|advised|explained|thanked|suggested|proposed|agreed)|Next (?:time|meeting|year|month)) /g
/** Behind these a capital may stand within the sentence. */
export const goesOn = /\b(?:that|the|and|which|when|where|if|because|as|but|for|with|from|whether|said|noted|reported|advised)$/

/** ".Quotes were received": a stop before the first word. */
export const before = /^\.(?=\p{Lu}\p{Ll}+ \p{Ll})/u
/** "Present; Cllr Elm", "Apologies; Cllr Fir": a label at the head of its line. */
export const labelSign =
  /;(?= )(?<=^\P{L}{0,8}(?:PRESENT|Present|APOLOGIES|Apologies|ABSENT|Absent|(?:IN|In) [Aa](?:TTENDANCE|ttendance)|ATTENDANCE|Attendance|VENUE|Venue|CHAIRMAN|Chairman|CLERK|Clerk|PROPOSED|Proposed|SECONDED|Seconded|DATE|Date) ?;)/gu
/** "P Fir, Mrs J Elm. K Ash and Mrs V Teal": a stop in a list of names with initials. */
export const nameStop =
  /\.(?<=, (?:(?:Mr|Mrs|Ms|Miss|Cllr|Dr)\.? )?(?:\p{Lu}\.? ?){1,3} ?\p{Lu}[\p{L}’'-]{2,30}\.)(?= (?:(?:Mr|Mrs|Ms|Miss|Cllr|Dr)\.? )?(?:\p{Lu}\.? ){1,2}\p{Lu}[\p{L}’'-]{2,30}(?:,| and |$))/gu
/** "Mr S. Elm. Senior Engineer": a stop between a name and the office, at the head of a line. */
export const officeStop =
  /\.(?<=^(?:Mr|Mrs|Ms|Dr|Cllr)\.? (?:\p{Lu}\.? ?){1,3} ?\p{Lu}[\p{L}’'-]{2,30}\.)(?= (?:Senior|Acting|Chief|Deputy|Assistant|Director|Head|Executive|Administrative|Area|Town|County|District)\b[^.]*$)/gu
/** "T. Ash, J. Elm K. Fir, L. Oak": in a list of initials and surnames. */
export const initialsBeside = /(?<=[,:] ?(\p{Lu}\. ?\p{Lu}[\p{L}’'-]{2,})) +(?=\p{Lu}\. ?\p{Lu}[\p{L}’'-]{2,}(?:,| and\b))/gu
export const initialsAndName = /[,:]\s*\p{Lu}\. ?\p{Lu}[\p{L}’'-]{2,}(?=,)/gu
/** "it was;" ¶ "the following points were made;": what opens a list or a motion, at the end of a paragraph. */
export const leadInSign =
  /;(?<=\b(?:it was|as follows|the following|points? (?:of \p{L}+ )?(?:had|have) arisen|(?:had|have) arisen|were (?:made|raised|noted|discussed)|including);)$/gu
/** "the papers; which were read" */
export const whichSign = /;(?= which (?:was|were|is|are|had|has|have|will|would)\b)/g
/** "No objections, however, the Council asks for …": two sentences. Behind "In that case" the word is put in. */
export const howeverComma =
  /,(?<=(?:^|[.!?:;] )(?!(?:In|On|At|For|By|From|With|Under|After|Before|During|If|When|While|As|Since|Although|Until|Once|To|Now|Then|Here|Today|Despite|Following|Given|Of|Where|Whilst|Because|Unless|Having|Being|Because)\b)[^.!?:;,]{8,200},)(?= (?:(?:however|therefore),? (?:the|it|there|they|this|these|he|she|we|no|a) \p{L}|this was (?:agreed|approved|noted|accepted|seconded|carried|unanimously)\b))/gu
/** "Lamp Fund- no news", "25th- 29th May": a dash with a space on one side. "short- and long-term" is another thing. */
export const dashSpace =
  /-(?<=\p{L}{3}-)(?= [£$€]\d)|-(?<=\d(?:st|nd|rd|th)-)(?= \d{1,2}(?:st|nd|rd|th)\b)|-(?<=\p{L}{3}-)(?= (?!and\b|or\b|to\b|und\b|nor\b|&)[\p{L}]{2})(?<!\b(?:pre|post|non|mid|sub|self|anti|multi|long|short|half|two|three|four|five|six)-)/giu
/** "at 7:00 p.m in the Hall" */
export const halfStopped = /[ap]\.m(?![.\p{L}\p{N}])(?<=\d ?[ap]\.m)/giu
/** "( Ann Elm)", "(Ann Elm )" */
export const bracketSpace = /(?<!\))\( (?=\p{L}{2})(?![^()]*\( )|(?<=\p{L}{2}) \)(?![()])/gu
/** "PRESENT :- Mr Elm", "Present : Ann Elm": a space before the sign behind a label. */
export const labelSpace = / :-?(?=\s)(?<=^\p{L}[\p{L} ]{2,30} :-?)/gu
/** "the policy /guidance": a space on one side of a stroke. */
export const strokeSpace = /(?<=\p{L}{2}) \/(?=\p{L}{2})|(?<=\p{L}{2})\/ (?=\p{L}{2})/gu
/** "was agreed –it was felt", "Beck– Hall": a dash with a space on one side. */
export const longDashSpace = /(?<=\p{L}) –(?=\p{L}{2})|(?<=[\p{L}\d)])–(?= \p{L})/gu
/** "However there was no lamp": at the head of a sentence. */
export const openingHowever = /(?<=(?:^|[.!?] )However)(?= (?:there|the|it|this|they|he|she|we|a|no|in|as|these|if) )/gu
/** "Elm commented - that it was late" */
export const dashThat = / [-–](?= that\b)(?<=\b(?:commented|stated|said|noted|reported|advised|explained|confirmed|agreed|asked) [-–])/g
/** "That the minutes of the meeting held on 4 May 2030, be approved": one comma between the subject and its verb. */
export const subjectComma =
  /,(?<=\bminutes of [^,.;:]{5,120},)(?= be (?:approved|agreed|confirmed|accepted|signed|received|adopted|noted)\b)/g
/** "Ann Elm (AE), Bo Fir (BF) Cy Gum (CG)": among names with their initials. */
export const bracketName = /\)(?= (?:\p{Lu}\.? ?|\p{Lu}\p{Ll}+ )(?:\p{Lu}\p{Ll}+ ?)?\(\p{Lu}{2,3}\))(?<=\(\p{Lu}{2,3}\))/gu
export const bracketComma = /\(\p{Lu}{2,3}\),/gu
/** "grants of £500 -£1k" */
export const rangeSpace = /(?<=\d\p{L}?) [-–](?=[£$€]\d)|(?<=\d\p{L}?)[-–] (?=[£$€]\d)/gu
/** "Councillor E Elm, supported the report": a comma between a member and what the member did. */
export const memberComma =
  /,(?<=(?:^|[.!?] )(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\.? (?:\p{Lu}\.? ?){0,3} ?\p{Lu}[\p{L}’'-]{2,25},)(?= (?:supported|said|stated|proposed|moved|reported|thanked|explained|advised|queried|noted|commented|suggested|questioned) (?:the|that|a|an|whether|if|how|why|all|his|her)\b(?![^.]{0,200},[^.,]{0,30}\b(?:said|stated|asked|replied|agreed|left|was|had)\b))/gu
/** "Ann Elm, reviewed the calendar": a name of two words, and what was done. */
export const personComma =
  /,(?<=(?:^|[.!?] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,)(?= (?:reviewed|reported|presented|stated|explained|informed|noted|thanked|moved|gave|opened|called|discussed|mentioned|updated) (?:the|that|on|a|members|everyone|whether|his|her)\b(?![^.]{0,200},))/gu
/** "£1,200,00", "£12,00": a comma for the point. */
export const moneyPoint = /(?<=[£$€]\d{1,3}(?:,\d{3})*),(?=\d\d(?![\d,.]))/g
/** "£4500.5": pence of one figure; "£1.5m" is another thing. */
export const moneyPence = /(?<=[£€]\d{1,3}(?:,?\d{3})*)\.\d(?=[,;]? \p{Ll}|[.,;]?$)(?! ?(?:m|k|bn|million|billion|mn|per|p)\b)/gu
/** "Elm, Fir and (in the Chair)": the name is lost. */
export const withoutName = /\band (?=\((?:in the )?(?:[Cc]hair|[Cc]hairman|[Cc]hairperson|[Cc]lerk)\))/gu
/** "Ann Elm (Chair) Bo Fir (Clerk), Cy Gum", "A Elm (Vice Chair) K Fir, W Oak": among names that commas part. */
export const officeName =
  /\)(?<=\((?:[\p{L} -]{0,20})(?:[Cc]hair|[Cc]hairman|[Cc]hairperson|[Cc]lerk|[Ss]ecretary|[Tt]reasurer)\))(?= (?:\p{Lu}\.? ?|\p{Lu}\p{Ll}+ )\p{Lu}\p{Ll}+(?:,| \())/gu
/** "Apologies: Ann Elm, Bo Fir," – and what shows that the list ends there. */
export const lastComma = /^(?:Present|Apologies|Absent|In attendance|Attendance)\b.{5,},$/i
export const behindList = /^\s*(?:\d|The |There |Also |Apologies|Absent|In attendance|Minutes|Meeting|[A-Z][A-Z &]{4,}\W*\n)/
/** "on January 23rd. having been away" */
export const ordinalStop = /(?<=\d(?:st|nd|rd|th))\.(?= \p{Ll}{3,})/gu
/** "Ann Elm AE, Bo Fir BF Cy Gum CG, Di Ash DA": initials behind names, and no comma behind one of them. */
export const nameInitials = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}{2,3}(?: \([^)]{3,30}\))?,/gu
export const initialsName = /(?<=\p{Lu}\p{Ll}+ (\p{Lu}{2,3})) (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}{2,3}(?:[,.]| \())/gu
/** "a fee of £ 40": one space, and no column of a table */
export const currencySpace =
  /(?<=\b(?:of|for|at|to|is|was|paid|costs?|costing|hand|about|over|approximately|and|received|spend) )[£$€] (?=\d)/g
/** "Present: Councillors, Ann Elm, Bo Fir" */
export const titlesComma = /(?<=(?:^|: )(?:Councillors|Cllrs|Messrs)),(?= \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,)/gu
