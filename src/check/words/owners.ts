/** Who or what owns something without an apostrophe, besides officers and members: saints, days, surgeries, names. Read with `apostrophes.ts`. */
import { type ApostropheSlip, count } from './apostrophes.ts'

export const ownerSlips: ApostropheSlip[] = [
  // "Mothers Day Gifts", "St Georges Day"
  {
    pattern: /\b(Mothers|Fathers|Valentines|New Years|St\.? (?:George|David|Patrick|Andrew|Nichola|Swithin)s)(?= (?:Day|Eve)\b)/g,
    repair: (word) => `${word.slice(0, -1)}’s`,
  },
  // "St Marys Church"
  {
    pattern:
      /\b(St\.? (?:Mary|Peter|Paul|John|Michael|Margaret|Luke|Mark|Matthew|Martin|George|Andrew|Catherine|Bartholomew|Edmund)s['’]?)(?= (?:Church|church|Parish Church|Churchyard|churchyard|PCC|Centre|Primary|School|Academy|Infants?|Juniors?)\b)|\b(St\.? (?:Mary|Peter|Paul|John|Michael|Margaret|Luke|Mark|Matthew|Martin|George|Andrew|Catherine|Bartholomew|Edmund)s['’])(?=[\s.,;])/g,
    repair: (word) => word.replace(/s['’]?$/, '’s'),
  },
  // "the Doctors Surgery", "a womens group"
  {
    pattern: /\b(doctors)(?= (?:surgery|surgeries|practice)\b)/gi,
    repair: (word) => [`${word}’`, `${word.slice(0, -1)}’s`],
  },
  // "the system re ladies match catering"
  {
    pattern:
      /(?<![\p{L}’'-])(ladies|gents)(?= (?:match|matches|toilets?|team|captain|section|singles|pairs|night|evening|changing|day)\b)/giu,
    repair: (word) => `${word}’`,
  },
  // "a copy of Councils tree policy"
  {
    pattern:
      /(?<=\b(?:of|to|in|with|under) (?:the )?)((?:Council|Committee|Board)s)(?= (?:tree |planning |own |grants |complaints |media )?(?:policy|website|insurance|budget|decision|response|constitution|behalf)\b)/g,
    repair: (word) => [`${word.slice(0, -1)}’s`, `${word}’`],
  },
  // "from this evenings meeting", "todays agenda"
  {
    pattern:
      /\b(?:[Tt]his|that) (evenings|mornings|afternoons)(?= (?:meeting|agenda|business|session|discussion|presentation)\b)|(?<![\p{L}’'-])([Tt]odays|[Tt]onights|[Tt]omorrows|[Yy]esterdays)(?= \p{Ll})/gu,
    repair: (word) => `${word.slice(0, -1)}’s`,
  },
  // "at least ten years security on their use", "two weeks holiday" has a form of its own
  {
    pattern: new RegExp(
      `\\b${count} (years|months|weeks|days)(?= (?:security|experience|supply|rent|interest|funding|salary|membership|subscription|service|budget|expenditure|imprisonment)\\b)`,
      'gi',
    ),
    repair: (word) => `${word}’`,
  },
  // "two month’s salary": there are two of them
  {
    pattern: new RegExp(
      `\\b(?!(?:1|one) )${count} ((?:month|week|year|day)[’']s)(?= (?:salary|notice|pay|rent|time|holiday|leave|work|wages|supply)\\b)`,
      'gi',
    ),
    repair: (word) => `${word.slice(0, -2)}s’`,
  },
  // "– Clerks payment", "Clerks salary was approved", "TREASURERS STATEMENT"
  {
    pattern:
      /(?<=^|[–—:;.-] ?|\b(?:the|The|for) )(Clerks|Treasurers|Wardens|Handymans|Caretakers)(?= (?:payment|pay|salary|wages|expenses|pension|hours|contract|appraisal|holiday|mileage)\b)|(?<=^[^\p{L}]{0,8})(CLERKS|TREASURERS|CHAIRMANS|CHAIRS|SECRETARYS|MAYORS|WARDENS)(?= (?:STATEMENT|UPDATE|COMMENTS?|ANNOUNCEMENTS?|BUSINESS|SALARY|EXPENSES|REMARKS)\b)/gu,
    repair: (word) => (word === word.toUpperCase() ? `${word.slice(0, -1)}’S` : `${word.slice(0, -1)}’s`),
  },
  // "Residents Views", a heading
  {
    pattern:
      /(?<=^[^\p{L}]{0,8})(RESIDENTS|Residents|MEMBERS|Members|PARISHIONERS|Parishioners|COUNCILLORS|Councillors)(?= (?:VIEWS?|Views?|views?|CONCERNS|Concerns|concerns|FORUM|REPORTS?|Reports?|COMMENTS|Comments|comments)\W{0,4}(?:$|\p{Lu}))/gu,
    repair: (word) => `${word}’`,
  },
  // "Mr. Elm s position": the sign was lost on the way
  {
    pattern: /(?<=\b(?:Mr|Mrs|Ms|Dr|Cllr|Councillor)\.? (?:\p{Lu}[\p{L}.]* )?)(\p{Lu}\p{Ll}{2,} s)(?= \p{Ll}{3,})/gu,
    repair: (word) => word.replace(' s', '’s'),
  },
  {
    pattern:
      /\b((?:Council|Committee|Board|Chairman|Clerk|Treasurer|Mayor|City|Town|Village|Parish|Society|today|year|Commission) s)(?= [a-z]{3,})/g,
    repair: (word) => word.replace(' s', '’s'),
  },
  // "The lighting for both lobby’s", "all the party’s": many of what ends in a consonant and y
  {
    pattern:
      /(?<=\b(?:both|two|three|four|five|six|several|many|various|all the|these|those) )(\p{Ll}{2,}[bcdfgklmnprstvz]y['’]s)(?= (?:had|have|were|are|to|will|would|in|on|at|for|from|and)\b|[.,;]|$)/gu,
    repair: (word) => word.replace(/y['’]s$/, 'ies'),
  },
  // "The parishioners concerns were noted"
  {
    pattern:
      /(?<!\b(?:ask|asked|asking|give|gave|given|giving|send|sent|offer|offered|pay|paid|show|showed|tell|told|answer|answered|allow|allowed|grant|granted|cause|caused|causing) (?:the |some |all |local )?)\b(parishioners|residents|councillors|neighbours|applicants|landowners|tenants|householders|volunteers|pupils|villagers|drivers|contractors|plotholders)(?= (?:concerns?|views|comments|complaints?|queries|opinions|objections|gardens|houses|homes|property|properties|expenses|allowances|feelings|wishes|safety|letters?|emails?|behalf|quotes?|suggestions)(?:[.,;]|$| (?:were|was|are|is|had|have|has|about|on|regarding|and|that|over|from|with|to be)\b))/gi,
    repair: (word) => `${word}’`,
  },
  // "The Clerk's are to meet", "The committee’s are"
  {
    pattern:
      /(?<=\b(?:[Tt]he|[Aa]ll|[Tt]hese|[Oo]ur) )((?:Clerk|Chairman|Trustee|Governor|Committee|Warden|Contractor|Director|Mayor|Leader|Steward|Manager|Treasurer)['’]s)(?= (?:are|were|have)\b)/g,
    repair: (word) => word.replace(/['’]s$/, 's'),
  },
  // "The Councillors’s allowances"
  {
    pattern:
      /(?<![\p{L}’'])((?:councillors|members|residents|parishioners|officers|trustees|governors|directors|owners|applicants|neighbours|volunteers|parents|players|pupils)['’]s)(?= \p{L})/giu,
    repair: (word) => word.replace(/(['’])s$/, '$1'),
  },
] // prettier-ignore
