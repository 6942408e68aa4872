/** Words, figures and sentences that lost the space between them: what `missing-space` looks for. */
import { monthNames } from '../../vocabulary/calendar.ts'

/** A small word grown together with a name: "ofNetherby", "theMill Road", "ofNetherbyCemeteryonce". */
export const glued =
  /(?<![\p{L}\p{N}@./_#-])(of|the|The|and|to|in|at|on|for|with|by|from|that|was|were)(\p{Lu}\p{Ll}{2,})([\p{L}]*)(?![\p{L}\p{N}@(])/gu
/** Months that are no other word, nor the beginning of one ("Mayor"). */
const plainMonths = 'January|February|April|July|August|September|October|November|December'
/** "Therewere no letters", "wasthe": two small words grown together. */
const smallWords = '(?:there|they|this|that|the|and|for|was|were|with|from|has|have|had|been|which|not|are)'
/**
 * What stands apart everywhere else: titles before names, figures, months, words behind a comma or before a bracket. Where two match
 * up to the same place the first is told.
 */
export const parted: RegExp[] = [
  // "Therewere", "wasthe"
  new RegExp(`(?<![\\p{L}\\p{N}@./_-])(?!there(?:for|from|with)\\b)(${smallWords})(${smallWords})(?![\\p{L}\\p{N}@/_])`, 'giu'),
  // "&M. Elm"
  /(?<!\S)(&)(\p{Lu}(?:\.|\p{Ll}{2}|\p{Lu}{2})[\p{L}.]*)/gu,
  // "CllrElm"
  /(?<![\p{L}\p{N}@./_-])(Cllrs?|Clls?|Councillors?|Mrs|Messrs|(?:Mr|Dr|Miss)(?=\p{Lu}\p{Ll}{2}))(\p{Lu}[\p{L}.]*)/gu,
  // "the19th"
  /(?<![\p{L}\p{N}@./_-])(the|on|of|held|and)(\d{1,2}(?:st|nd|rd|th))(?![\p{L}\p{N}])/giu,
  // "19thJuly"
  new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,2}(?:st|nd|rd|th))(${monthNames})\\b`, 'gu'),
  // "July2030", "Dec2030"
  new RegExp(
    `(?<![\\p{L}\\p{N}@./_-])(${monthNames}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)((?:19|20)\\d\\d)(?![\\p{L}\\p{N}/_-]|\\.[\\p{L}\\p{N}])`,
    'gu',
  ),
  // "Julywith"
  new RegExp(`(?<![\\p{L}\\p{N}@./_-])(${plainMonths})(with|the|and|at|was|were|to|in|for|from|until|by|as)(?![\\p{L}\\p{N}])`, 'gu'),
  // "Elm,Fir"
  /(?<![\p{L}\p{N}@./_-])(\p{L}\p{Ll}{2,},)(\p{L}{2,})(?=[\s,.;]|$)/gu,
  // "300per"
  /(?<![\p{L}\p{N}@./_:-])(\d{1,4}|\d{1,2}[:.]\d\d)(per|people|members|hours)(?![\p{L}\p{N}])/gu,
  // "Transport(DfT)", "Teal( Warden)"
  /(?<![\p{L}\p{N}@./_-])(\p{L}\p{Ll}{3,})(\((?!s\)|S\))\s?\p{Lu}[\p{L} &]{1,30}\))/gu,
  // "Beck(all in favour)"
  /(?<![\p{L}\p{N}@./_-])(\p{L}\p{Ll}{3,})(\((?:all|in|the|and|for|to|see|with|from|by|as|part|item|no|not|via|at|on) \p{L}[\p{L} ]{1,60}\))/gu,
  // "Crake(recorder)"
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}\p{Ll}{2,})(\((?:(?:vice[ -])?chair(?:man|woman|person)?|clerk|recorder|secretary|treasurer|minutes)\))/gu,
  // "May 9,2030"
  new RegExp(`(?<![\\p{L}\\p{N}])((?:${monthNames}) \\d{1,2}(?:st|nd|rd|th)?,)((?:19|20)\\d\\d)(?!\\d)`, 'gu'),
  // "date:Tuesday", "Ash;Beck"
  /(?<![\p{L}\p{N}@./_-])((?!(?:Category|File|Image|Template|User|Help):)\p{L}\p{Ll}{2,}[;:])(\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}@:/_])/gu,
  // "RESOLVED:That"
  /(?<![\p{L}\p{N}@./_-])((?:RESOLVED|RECOMMENDED|AGREED|DECIDED|ORDERED|NOTED):)(That|The|To)(?=\s)/gu,
  // "PRESENT:Mr Elm"
  /(?<![\p{L}\p{N}@./_-])((?:PRESENT|ATTENDANCE|APOLOGIES|ABSENT):)(\p{Lu}[\p{L}.]+)(?=\s)/gu,
  // "Cllr.J Beck"
  /(?<![\p{L}\p{N}@./_-])((?:Mrs|Cllr)\.)(\p{Lu} \p{Lu}\p{Ll}+)(?![\p{L}\p{N}@])/gu,
  // "interests:MMIL declares"
  /(?<![\p{L}\p{N}@./_-])(\p{L}{2,}:)(\p{Lu}{2,5})(?= (?:declare[sd]?|proposed|seconded|reported|asked|noted|to|will|has)\b)/gu,
  // "Teal(left at 7.20 pm)"
  /(?<![\p{L}\p{N}@./_-])(\p{L}\p{Ll}{2,})(\((?:left|arrived|joined|until|from|part|apologies)\b[^()]{0,30}\))/gu,
  // "told.(Councillors with interests leave.)"
  /(?<![\p{L}\p{N}@./_-])(\p{Ll}{3,}\.)(\(\p{Lu}\p{Ll}{2,} \p{L}[^()]{2,80}\))/gu,
  // "LanesCommittee"
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}\p{Ll}{3,})(Association|Committee|Council|Society|Meeting|Minutes|Allotments?|Parish)(?![\p{L}\p{N}@/_])/gu,
  // "LanesParishCouncil"
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}\p{Ll}{3,})(Parish|Town|Village|Allotments?|Community|District)(Association|Committee|Council|Society|Meeting|Minutes)(?![\p{L}\p{N}@/_])/gu,
  // "TheMINUTES"
  /(?<![\p{L}\p{N}@./_-])(The|the|of|and|from|with)(\p{Lu}{5,})(?![\p{L}\p{N}@/_])/gu,
  // "POLICEreport"
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}{4,})(and|was|were|report|reported|agreed|with|from|have|has|had|representation|meeting|minutes|council|committee|members)(?![\p{L}\p{N}@/_])/gu,
  // "MotionElm second Fir"
  /(?<![\p{L}\p{N}@./_-])(Motion|Moved|Seconded|Proposed|Motioned)(\p{Lu}\p{Ll}{2,})(?= (?:second|moved|proposed|and|to|that|by|\p{Lu}))/gu,
  // "MEMBERSHIPLocal"
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}{8,})(\p{Lu}\p{Ll}{3,})(?![\p{L}\p{N}@/_])/gu,
  // "2030at"
  /(?<![\p{L}\p{N}@./_-])((?:19|20)\d\d)(at|in|the|and|was|were)(?=\s)/gu,
  // "Mr.Elm", "St.Mary"
  /(?<![\p{L}\p{N}@./_-])((?:Mr|Mrs|Ms|Dr|Cllr|St)\.)(\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}@])/gu,
  // "Mrs.A.Elm"
  /(?<![\p{L}\p{N}@./_-])((?:Mr|Mrs|Ms|Dr|Cllr|Messrs)\.)((?:\p{Lu}\.){1,3}\s?\p{Lu}\p{Ll}+)(?![\p{L}\p{N}@])/gu,
  // "(i)To report", "(iv)The lamps"
  /(?<=^|\s)(\((?:[ivx]{1,4}|[a-h]|\d{1,2})\))(\p{Lu}\p{Ll}+)(?=\s)/gu,
  // "the 57th AGM,which had been held"
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}{2,6},)(\p{Ll}{3,})(?=[\s,.;]|$)/gu,
  // "c)Mill Lane"
  /(?<![\p{L}\p{N}@./_(-])([a-h]\))(\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}@(])/gu,
  // "CFG(charity for grass)"
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}{3,6})(\(\p{Ll}{4,}(?: \p{L}+){1,5}\))/gu,
  // "4th2030"
  /(?<![\p{L}\p{N}])(\d{1,2}(?:st|nd|rd|th))((?:19|20)\d\d)(?!\d)/gu,
  // "Elmseconded"
  /(?<![\p{L}\p{N}])(?!Over|Under|Mis|Unr)(\p{Lu}\p{Ll}{2,})(seconded|proposed|which|declared|reported|advised|explained|thanked|arrived)(?![\p{L}\p{N}])/gu,
  // "Teasel(8.15pm)", "C.Rook(Clerk)"
  /(?<![\p{L}\p{N}@/_#-])(\p{Lu}[\p{L}.’'-]*\p{Ll}{2})(\((?:\d{1,2}[.:]\d\d ?[ap]m|(?:member|members|part|resident|guest|observer|speaker|county|district|borough|town|parish|ward)(?: \p{L}+){0,4}|[Cc]lerk|[Cc]hair(?:man)?)\))/gu,
  // "Elm (Chair),Mr Fir"
  /(?<=\p{L})(\),)(\p{Lu}\p{Ll}+)(?![\p{L}\p{N}@(])/gu,
  // "AbsenceApologies"
  /(?<![\p{L}\p{N}@./_-])(Absence|Apologies|County|District|Borough|Parish|Town|Interests?|Meeting|Minutes)(Apologies|Councillors?|Cllrs?|Council|Clerk|Chairman|Minutes|Members|There|None|The|It)(?![\p{L}\p{N}@/_])/gu,
  // "PARMrs Teal"
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}{2,5})((?:Mr|Mrs|Ms|Miss|Cllr)(?= \p{Lu}))/gu,
  // "ASSETSWe need"
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}{5,})(We|The|It|He|She|There|This|All)(?= \p{Ll})/gu,
  // "posts£1850"
  /(?<![\p{L}\p{N}@./_-])(\p{Ll}{3,})([£€]\d[\d,.]*\d)/gu,
  // "at7:30"
  /(?<![\p{L}\p{N}@./_-])(at|from|by|until)(\d{1,2}[:.]\d\d)(?!\d)/giu,
  // "7:45pmThe", "4.00pm1 July"
  /(?<![\p{N}:.])(\d{1,2}[:.]\d\d\s?(?:am|pm|AM|PM))(\p{Lu}\p{Ll}{2,}|\d{1,2}(?=(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2}))/gu,
  // "2030,to"
  /(?<![\p{L}\p{N}@./_,-])((?:19|20)\d\d,)(\p{Ll}{2,})(?=\s)/gu,
  // "2030(draft)"
  /(?<![\p{L}\p{N}@./_-])((?:19|20)\d\d)(\(\p{Ll}{3,})/gu,
  // "AppendixB"
  /(?<![\p{L}\p{N}@./_-])([Aa]ppendix|APPENDIX|[Aa]nnex|ANNEX)([A-H]|\d{1,2})(?![\p{L}\p{N}/_-])/gu,
  // "paragraph12"
  /(?<![\p{L}\p{N}@./_-])([Pp]aragraphs?|[Mm]inutes?|[Ss]ections?|[Nn]umbers?|[Pp]lots?|Items?|Resolutions?)(\d{1,3})(?![\p{L}\p{N}/_-]|\.\p{L})/gu,
  // "Teal,S Beck"
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}\p{Ll}{2,},)(\p{Lu} \p{Lu}\p{Ll}+)(?=[\s,.;]|$)/gu,
  // "(MF)Chairman"
  /(?<=\p{L}\s?)(\(\p{Lu}[\p{L} ]{1,20}\))(\p{Lu}\p{Ll}{3,})(?![\p{L}\p{N}@(])/gu,
  // "No. 40was"
  /(?<![\p{L}\p{N}@./_:,-])(?<=\bNo\.? )(\d{1,4})(was|were|and|the|is)(?=\s)/gu,
  // "noted. Hediscussed"
  /(?<=^|[.;:] )(He|She|They|It|We|The)((?:discuss|report|explain|suggest|request|propos|advis|mention)(?:ed)|asked|stated|said|noted|agreed|thanked|Clerk|Chairman|Chair|Council|Board|Committee)(?![\p{L}\p{N}@/_])/gu,
  // "Councillors:L Elm", "attendance:2 members"
  /(?<![\p{L}\p{N}@./_-])(\p{L}\p{Ll}{4,}:)(\p{Lu}(?=[ .]\s?\p{Lu}\p{Ll})|\d{1,3}(?= \p{Ll}{3}))/gu,
  // "Fir,S.Ash"
  /(?<![\p{L}\p{N}@/_-])((?:\p{Lu}\.)*\p{Lu}\p{Ll}{2,},)(\p{Lu}\.\s?\p{Lu}\p{Ll}+)/gu,
  // "MillLane"
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}\p{Ll}{3,})(Church|Hall|Road|Lane|Street|School)(?![\p{L}\p{N}@/_])/gu,
  // "Road,9 June"
  /(?<![\p{L}\p{N}@./_-])(\p{Lu}\p{Ll}{2,},)(\d{1,2}(?=(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2}))/gu,
  // "Charity&Hall"
  /(?<![\p{L}\p{N}@./_&-])(\p{L}{4,})(&)((?!\p{Ll}{2,6};)\p{L}{3,})(?![\p{L}=;])/gu,
  // "July2030at"
  new RegExp(`(?<![\\p{L}\\p{N}])(${monthNames})((?:19|20)\\d\\d)(at|in|on|the|and|was|were)(?=[\\s\\d])`, 'gu'),
  // "£400for"
  /([£$€]\d[\d,.]*\d)(was|were|and|is|for|from|has|had|to|plus|per)(?=\s)/gu,
  // "Ann Beck-Chairman"
  /(?<=\p{Lu}[\p{Ll}.]{0,15} )(?!Vice|Deputy|Past|Sub|Acting|Interim|Assistant|Town|Parish|District|City|County|Under|Minute|Joint|Former)(\p{Lu}\p{Ll}{2,})(-)((?:Vice[- ])?Chair(?:man|person)?|Clerk|Treasurer|Secretary)(?![\p{L}-])/gu,
  // "by:Elm"
  /(?<![\p{L}\p{N}@./_-])(by:)(\p{Lu}[\p{L}.]+)(?=[\s,;]|$)/giu,
  // "6 p.m.at"
  /(?<=\d ?)([ap]\.m\.)(at|in|on|to|and|the|until)(?=\s)/gi,
  // "the ownersMr & Mrs Elm", "notes compiledby Mr Fir"
  /(?<![\p{L}\p{N}@./_-])(\p{Ll}{4,})((?:Mrs?|Ms|Cllrs?)(?= (?:& )?(?:\p{Lu}|Mrs)))/gu,
  /(?<![\p{L}\p{N}@./_-])(\p{Ll}{4,}ed)(by)(?![\p{L}\p{N}@/_.-])/gu,
  // "Item 1:Apologies"
  /(?<!\S)(Item \d{1,2}[a-z]?:)(\p{Lu}\p{Ll}{2,})/gu,
  // "12/3Resolved"
  /(?<!\S)(\d[\d/.-]{0,10}\d|\d)(Resolved|Councillors?|Cllr|Mrs?|The|It|To|Apologies|No|There)(?![\p{L}\p{N}])/gu,
]
/** "6.1Lamps": whoever types so, or a page that lost the space, does it throughout. */
export const gluedNumber = /^(\d{1,2}\.\d{1,2})(\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}@.(])/u
/** "CllrElm", "DrElm", as the source has them. */
export const gluedTitle = /(?<![\p{L}\p{N}@./_-])(Mrs?|Ms|Dr|Cllr)(\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}@])/gu
/** Names of programs and their parts. */
export const written = /^(?:toString|toValue|inDesign|inBox|onLine|onClick|forEach|atHome)$/
/** A sentence grown together with the next: "on Saturdays.The Parish Council". */
export const sentences =
  /(?<=(?<![\p{L}.])\p{L}\p{Ll}{2,}|(?<![\d.,/])(?:19|20)\d\d)([.;!?])(The|This|That|These|There|They|It|He|She|We|A|An|All|No|In|On|At|As|If|Following|Members|Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Clerk|Chair|Chairman|RESOLVED|Resolved|However|Also|After|For|His|Her|Their|Some|Two)(?=[ ,])/gu
/** "no other nominations.Lynn agreed": any other word with a capital, between words of a sentence. */
export const otherSentences =
  /(?<= \p{L}\p{Ll}{4,})([.;!?])(?!(?:The|This|That|These|There|They|All|Following|Members|Councillors?|Cllrs?|Miss|Mrs|She|Clerk|Chair|Chairman|Resolved|However|Also|After|For|His|Her|Their|Some|Two) )(\p{Lu}\p{Ll}{2,})(?= [\p{L}\d])/gu
const signs = [
  '[a-z](?:Assoc|Commit|Counc|Socie|Meeti|Minut|Allot|Paris)|[a-z]\\d|\\b(?:[Tt]he|of|and|from|with)[A-Z]{5}|[A-Z]{4}[a-z]{3}',
  '\\b(?:Mo|Se|Pr)\\w+ed[A-Z]|\\bMotion[A-Z]|[a-z],[A-Z] [A-Z]|\\),[A-Z]|[a-z][£€]\\d|[A-Z]{2}(?:Mr|Ms|Miss|Cllr)',
  '[A-Z]{5}[A-Z][a-z]|[a-z]\\((?:\\d|[a-z]{4}|Cl|Ch)|(?:nce|ies|ty|ct|ugh|ish|wn|sts?|ing|es)(?:Ap|Co|Cl|Ch|Mi|Me|Th|No|It)',
  '\\)[A-Z][a-z]{3}|\\bNo\\.? \\d{1,4}[a-z]|\\b(?:He|She|They|It|We|The)[A-Za-z]{4}|[A-Z]{9}[a-z]{3}|\\.\\([A-Z][a-z]',
  '[a-z](?:M[rs]s?|Cllrs?) |edby\\b|Item \\d{1,2}[a-z]?:[A-Z]|[BbYy]:[A-Za-z]|[pP]\\.[mM]\\.[a-z]|[aA]\\.[mM]\\.[a-z]|[a-z]-(?:Vi|Ch|Cl|Tr|Se)|[a-z],\\d|[A-Za-z]{4}&[A-Za-z]{3}|[a-z]:(?:[A-Z][A-Z .]|\\d)|[a-z],[A-Z]\\.|[a-z](?:Chu|Hal|Roa|Lan|Str|Sch)|[A-Z]\\.[A-Z] [A-Z]|r\\.[A-Z] [A-Z]|[a-hivx\\d]\\)[A-Z]|[a-z]\\([a-z]{4}|[A-Z]\\([a-z]{4}',
  '\\b(?:[Tt]h|and|for|w|from|ha|been|not|are)[a-z]{0,5}(?:there|they|this|that|the|and|for|was|were|with|from|has|have|had|been|which' +
    '|not|are)\\b',
  '(?:^|\\s)&[A-Z]|(?:st|nd|rd|th),\\d|[a-z](?:[.;:!?]?[A-Z]|\\d|\\( ?[A-Z]|\\([a-z]{2,4} )',
  '\\d(?:per|people|members|hours|plus\\b|is\\b|for\\b|from\\b|ha[sd]\\b|to\\b|at\\b|in\\b|the\\b|and\\b|was\\b|were\\b|[A-Z][a-z]|\\s?(?:[AP]M[A-Z]|[AaPp][Mm]\\d))',
  '[DETS]:[A-Z][a-z]|\\d,\\d{4}|\\d{4}(?:[,(][a-z]|[.;!?][A-Z])|endix[A-H]|ENDIX[A-H]|nnex[A-H]|NNEX[A-H]|[A-Za-z],[A-Za-z]',
  '(?:ry|il|ly|ust|ber)(?:with|the|and|at|was|were|to|in|for|from|until|by|as)\\b',
]
/** One look for all of them. */
export const mayHold = new RegExp(signs.join('|'))
/** Names with a point inside, and addresses. */
export const address = /@|www\.|https?:|\.(?:gov|org|com|uk|net|js|io)\b/i
