/**
 * Sentences that are a motion from their first word, its wording between the names or before them:
 *
 *     Motion to approve the minutes by Senator Alder; second by Senator Beech.      Motion A. Alder to approve the minutes.
 *     An amendment by Councillor Alder, seconded by Councillor Beech, that rents rise by £2 was lost.
 *     A proposal was made to mend the fence.                                          by nobody named
 *     Motion to approve the minutes passed unanimously.                               A. Alder: Moved to approve the minutes.
 *     A motion to approve the minutes was made, seconded and carried.               MOTION BY ALDER, SECOND BY BEECH TO APPROVE THE MINUTES.
 *     A motion was received, seconded, and carried to approve the minutes.          Proposed to pay the bills: Cllr Alder, seconded Cllr Beech.
 */
import { readDesignation } from '../../language/designations.ts'
import { nameAt } from '../../language/names.ts'
import { readMovedBriefly } from './moved-briefly.ts'
import { motionBy, type Proposal } from './proposal.ts'
import { readSeconder } from './seconders.ts'

/** "ALDER", "A. ALDER" */
const capitals = "\\p{Lu}[\\p{Lu}.’'-]*(?: \\p{Lu}[\\p{Lu}.’'-]*){0,2}?"

/** A motion that the sentence as a whole puts, or undefined. */
export function readWholeMotion(printed: string): Proposal | undefined {
  // "|Action:| Motion to approve made by Elm, seconded by Fir."
  const sentence = printed.startsWith('A')
    ? printed.replace(/^(?:Action(?: Taken)?|ACTION(?: TAKEN)?)\s?:\s+(?=[Mm]otion|MOTION)/, '')
    : printed
  return (
    readMoverLast(sentence) ??
    readByWhom(sentence) ??
    readMadeAndSeconded(sentence) ??
    readPassed(sentence) ??
    readCarriedTo(sentence) ??
    readProposedBehind(sentence) ??
    readSaid(sentence) ??
    readMovedLabel(sentence) ??
    readMoverless(sentence) ??
    readMovedBriefly(sentence) ??
    readInCapitals(sentence)
  )
}

/** "Motion to approve the minutes by Senator Alder; second by Senator Beech.", "A motion was made to approve by Ann Alder" */
const moverLast =
  /^(?:A\s)?(?:[Mm]otion|MOTION)\s+(?:was\s+(?:then\s+|duly\s+)?made\s+)?(?<text>to\s\p{Ll}[^;]{2,300}?),?\s+by\s+(?=\p{Lu})/u

/** "Motion to approve the minutes: Alder/Beech.", "Motion to adjourn (A. Alder/B. Beech)" */
const pairLast =
  /^(?:A\s)?(?:[Mm]otion|MOTION)\s+(?<text>to\s\p{Ll}[^;:]{2,300}?)\s*(?::|[–—-]|\()\s*(?<mover>\p{Lu}[\p{L}.’' -]{1,40}?)\s?\/\s?(?<seconder>(?:\p{Lu}\.\s?){0,2}\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})\)?[\s.]*$/u

/** "Motion to adjourn: A. Alder; Second: B. Beech; Vote: unanimous", "Motion to adjourn – Alder, second – Beech", "Motion to Approve: A. Alder, Second: B. Beech Motion Passes" */
const moversBehind = new RegExp(
  "^(?:A\\s)?(?:[Mm]otion|MOTION)\\s(?<text>to\\s\\p{L}[^;:]{2,300}?)\\s?[:–—-]\\s*(?<mover>(?:\\p{Lu}\\.\\s?)*\\p{Lu}[\\p{L}’'. -]{1,40}?)\\s?[;,.]\\s*" +
    "(?:[Ss]econd(?:ed)?|SECOND(?:ED)?|2nd)(?:\\sby)?\\s?[:–—-]?\\s*(?<seconder>(?:\\p{Lu}\\.\\s?)*\\p{Lu}[\\p{L}’'-]+(?:\\s(?!Motion\\b|MOTION\\b)\\p{Lu}[\\p{L}’'-]+){0,2})" +
    '(?=\\W*$|\\s?[;,.]|\\s(?:Motion|MOTION)\\s)',
  'u',
)

/** "Motion A. Alder to approve the minutes." ¶ "Second Beech." */
const moverFirst =
  /^(?:Motion|MOTION)\s+(?<mover>(?!(?:Carried|Passed|Failed|Made|Moved|Approved|To|By|For|And|Was|Number|No)\b)(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)\s+(?<text>to\s\p{Ll}.{3,300}?)[.;]?$/u

/** "Motion: Alder." "Second: Beech.", "Motion to adjourn: A. Alder." "Second: B. Beech." */
const labelledMover =
  /^(?:Motion|MOTION)(?:\s(?<text>to\s\p{Ll}[^;:]{2,300}?))?\s?:\s*(?<mover>(?:\p{Lu}\.\s?)*\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)\.?$/u

/** "Motion to table by Alder." "Seconded by Beech.": a surname alone, told from "by Friday" by who seconds. */
export function readMoverAlone(sentence: string): Proposal | undefined {
  const labelled = /^motion\b.*:/i.test(sentence) ? labelledMover.exec(sentence)?.groups : undefined
  if (labelled && nameAt(labelled.mover as string, 0, { single: true }))
    return motionBy({ mover: labelled.mover as string, text: labelled.text ?? '' })
  const opening = /^(?:A\s)?motion/i.test(sentence) ? moverLast.exec(sentence) : null
  const mover = opening ? readDesignation(sentence, opening[0].length) : undefined
  if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(mover?.text ?? '')) return undefined
  return opening && mover && /^[\s.]*$/.test(sentence.slice(mover.end)) && !readMoverLast(sentence)
    ? motionBy({ mover: mover.text, text: opening.groups?.text as string })
    : undefined
}

function readMoverLast(sentence: string): Proposal | undefined {
  const first = sentence.startsWith('M') ? moverFirst.exec(sentence)?.groups : undefined
  if (first?.mover && readDesignation(first.mover)?.end === first.mover.length)
    return motionBy({ mover: first.mover, text: first.text ?? '' })
  const pair = /^(?:A\s)?motion\b.*\//i.test(sentence) ? pairLast.exec(sentence)?.groups : undefined
  if (pair) return motionBy({ mover: pair.mover as string, seconder: pair.seconder as string, text: pair.text as string })
  const behind = /^(?:A\s)?motion\s.*\b(?:second|2nd)/i.test(sentence) ? moversBehind.exec(sentence) : null
  const { mover: by, seconder: second, text: moved } = behind?.groups ?? {}
  if (behind && by && second) {
    // "…; Second: B. Beech|; Vote: unanimous|"
    const rest = sentence.slice(behind[0].length).replace(/^[\s;,.]+/, '')
    return { ...motionBy({ mover: by, seconder: second, text: moved ?? '' }), ...(/\p{L}/u.test(rest) ? { outcome: rest } : {}) }
  }
  const opening = /^(?:A\s)?motion/i.test(sentence) ? moverLast.exec(sentence) : null
  const mover = opening ? readDesignation(sentence, opening[0].length) : undefined
  if (!opening || !mover) return undefined
  const { text: words = '' } = opening.groups ?? {}
  const text = words.replace(/\s+(?:(?:was|were)\s+(?:\w+\s+)?)?(?:proposed|moved|made)$/i, '')
  const rest = sentence.slice(mover.end)
  // "Motion to approve by Ann Alder" ¶ "Seconded by Bo Beech": a name in full, at the end. "Motion to table made by Alder."
  if (/^[\s.]*$/.test(rest) && (/\s/.test(mover.text) || text !== words || /\smade\s/.test(opening[0])))
    return motionBy({ mover: mover.text, text })
  const seconder = /^\s*[;,.]?\s*(?:and\s+)?sec/i.test(rest) ? readSeconder(rest) : undefined
  return seconder?.who ? motionBy({ mover: mover.text, seconder: seconder.who.text, text }) : undefined
}

/** "An amendment by Councillor Alder, seconded by Councillor Beech, that rents rise by £2 only |was put to the vote and lost by 9 votes to 13|." "A recorded vote was taken on the amendment of Councillor Alder, that …" */
const byWhom =
  /^(?:An?|The)\s(?:(?<vote>(?:recorded\s|roll[- ]call\s)?(?:vote|division|poll)\swas\s(?:then\s)?taken\son\sthe\s)|further\s|second\s)?(?<kind>motion|amendment|counter-?proposal)\s(?:by|(?<=\son\sthe\s\w+\s)of)\s(?=\p{Lu})/u
const putAndLost =
  /(?:,?\s+and\s+(?:it|this))?\s+(?:(?:was|were)\s+(?:then\s+|duly\s+)?(?:put(?:\s+to\s+(?:the|a)\s+vote)?|carried|lost|defeated|rejected|approved|agreed|withdrawn)\b|(?:died|failed|passed|carried)\b(?=\s(?:for|by|on|with|unanimously|\(?\d)|\W*$)).*$/s

function readByWhom(sentence: string): Proposal | undefined {
  const opening = /^(?:An?|The)\s/.test(sentence) ? byWhom.exec(sentence) : null
  const mover = opening ? readDesignation(sentence, opening[0].length) : undefined
  if (!opening || mover?.start !== opening[0].length) return undefined
  const rest = sentence.slice(mover.end)
  const seconder = /^,?\s+(?:and\s+)?(?:duly\s+)?seconded\s+by\s/.test(rest) ? readSeconder(rest)?.who : undefined
  const words = rest.slice(seconder?.end ?? 0)
  const text = /^,?\s+(?:that\s+)?(?<text>(?:(?<=that\s)|to\s).+)$/s.exec(words.replace(putAndLost, ''))?.groups?.text
  if (text === undefined) return undefined
  const outcome = putAndLost.exec(words)?.[0]
  const found = motionBy({ mover: mover.text, text: text.replace(/[.\s]+$/, ''), ...(seconder ? { seconder: seconder.text } : {}) })
  const kind = opening.groups?.kind === 'motion' ? 'motion' : 'amendment'
  return {
    ...found,
    kind,
    ...(opening.groups?.vote ? { again: true } : {}),
    ...(outcome ? { outcome: `The ${kind}${outcome.replace(/^,?\s+and\s+(?:it|this)/, '')}` } : {}),
  }
}

/** "A motion to approve the minutes was |made, seconded and carried|.", "Motion to buy lamps made and seconded.", "A motion to buy lamps was made and |approved 5-0|." */
const madeAndSeconded = new RegExp(
  '^(?:(?:An?|The)\\s)?(?:[Mm]otion|MOTION)\\s(?:that\\s(?=[^;]{3,300}\\sbe\\s)|(?=to\\s\\p{Ll}))(?<text>[^;]{3,400}?)' +
    // "|, having been duly made and| seconded", "|was| seconded"
    ',?\\s(?:(?:was|having been),?\\s)?(?:then\\s|duly\\s)*' +
    '(?:(?:made|moved|proposed)(?:,|\\sand|,\\sand|\\s&)\\s|(?<=\\swas\\s(?:duly\\s)?))(?:then\\s|duly\\s)*' +
    // "|seconded, and| carried", "made and |carried 5-0|"
    '(?:(?<seconded>seconded)\\b(?!\\sby\\s)(?:,\\sand|,|\\sand)?' +
    '|(?<=\\b(?:made|moved)(?:,\\sand|\\sand)\\s)(?=(?:unanimously\\s)?(?:carried|passed|approved|adopted)\\b))(?<outcome>.*)$',
  'su',
)

function readMadeAndSeconded(sentence: string): Proposal | undefined {
  const found = /^(?:An?\s|The\s)?motion\s/i.test(sentence) ? madeAndSeconded.exec(sentence)?.groups : undefined
  if (!found) return undefined
  const motion = { ...motionBy({ text: found.text as string }), seconded: found.seconded !== undefined }
  return /\p{L}/u.test(found.outcome as string)
    ? { ...motion, outcome: `The motion was ${found.outcome?.trim().replace(/^but\s/, '')}` }
    : motion
}

/** "Motion to approve the minutes |passed unanimously|.", "Motion to pay the bills." ¶ "Carried.", "After debate, a motion to pay the bills |was approved|." */
const passed = new RegExp(
  '^(?:(?:After|Following)\\s[^,;.]{3,60},\\s)?(?:(?:[Aa]|(?<the>[Tt]he))\\s)?(?:[Mm]otion|MOTION)\\s(?:that\\s(?=\\p{Ll}|the\\s)|(?=to\\s\\p{Ll}))' +
    '(?<text>(?:(?!\\b(?:by|seconded|second|made|moved|withdrawn|was put)\\b)[^;:]){4,300}?)' +
    '(?:,?\\s(?<outcome>(?:(?:was|were)\\s)?(?:put(?:\\sto\\s(?:the|a)\\svote)?,?\\sand\\s(?:was\\s)?)?(?:not\\s|unanimously\\s)?(?:carried|passed|approved|adopted|failed|fails|passes|defeated|lost|did not (?:pass|carry))' +
    '(?:\\s(?:unanimously|by|on|with|for|\\(?\\d)[^;:]{0,80})?))?[.\\s]*$',
  'u',
)

/** "Motion Passed: |Approve the consent agenda.|" */
const passedLabel =
  /^Motion (?<outcome>(?:Unanimously )?(?:Passed|Carried|Failed)|(?:passed|carried|failed) unanimously)\s?:\s+(?<text>(?:To|That|Approve|Adopt|Accept|Authorize|Appoint|Receive|Award|Table|Hire|Ratify)\s[^;]{3,300}?)[.\s]*$/u

const mayPass = /^(?:(?:After|Following)\s[^,;.]{3,60},\s)?(?:(?:an?|the)\s)?motion\s(?:to|that)\s/i

function readPassed(sentence: string): Proposal | undefined {
  const label = sentence.startsWith('Motion ') ? passedLabel.exec(sentence)?.groups : undefined
  if (label) return { ...motionBy({ text: label.text as string }), outcome: `The motion was ${(label.outcome as string).toLowerCase()}` }
  const found = mayPass.test(sentence) ? passed.exec(sentence)?.groups : undefined
  // "The motion to light the lamps." is one that the meeting knows, "Motion to amend passed." the result of one.
  if (!found || (found.the && !found.outcome) || /^to amend(?: the motion)?$/.test(found.text as string)) return undefined
  const motion = {
    ...motionBy({ text: (found.text as string).replace(/[.\s]+$/, '') }),
    formal: false,
    ...(found.the ? { known: true as const } : {}),
  }
  return found.outcome ? { ...motion, outcome: `The motion ${found.outcome}` } : motion
}

/** "Motion passed 5-0 to approve the levy and to pay the bills.", "Motions passed unanimously to accept the bid, approve the list." */
const passedTo =
  /^(?:The\s|A\s)?[Mm]otions?\s(?:was\s|were\s)?(?<outcome>(?:unanimously\s)?(?:carried|passed|approved)(?:\sunanimously|\s\(?\d{1,2}-\d{1,2}(?:-\d{1,2})?\)?)?),?\s(?<text>to\s(?!the\s|an?\s)\p{Ll}[^;]{3,400}?)[.\s]*$/u

/** "A motion was made, seconded, and carried to approve the minutes.", "A motion was made and passed to approve the minutes." */
const carriedTo =
  /^(?:A\s)?[Mm]otion\s(?:was\s)?(?:then\s|duly\s)*(?:made|moved|received|offered),?\s(?:and\s)?(?:(?:duly\s)?(?<seconded>seconded),?\s(?:and\s)?)?(?:was\s)?(?<outcome>(?:duly\s|unanimously\s)*(?:carried|passed|approved)(?:\sunanimously|\s\(?\d{1,2}-\d{1,2}(?:-\d{1,2})?\)?)?),?\s(?:that\s|(?=to\s\p{Ll}))(?<text>[^;]{3,400}?)[.\s]*$/u

function readCarriedTo(sentence: string): Proposal | undefined {
  const passed = /^(?:the\s|a\s)?motions?\s(?:was\s|were\s)?(?:unanimously\s)?(?:carried|passed|approved)\b/i.test(sentence)
    ? passedTo.exec(sentence)?.groups
    : undefined
  if (passed) return { ...motionBy({ text: passed.text as string }), outcome: `The motion was ${passed.outcome}` }
  const found = /^(?:A\s)?motion\s(?:was\s)?(?:\w+\s)?(?:made|moved|received|offered)\b/i.test(sentence)
    ? carriedTo.exec(sentence)?.groups
    : undefined
  return (
    found && {
      ...motionBy({ text: found.text as string }),
      seconded: found.seconded !== undefined,
      outcome: `The motion was ${found.outcome}`,
    }
  )
}

/** "Proposed to pay the bills: Cllr Alder, seconded Cllr Beech.", "Proposed we pay Cllr. Alder Seconded Cllr. Beech", "Proposed payments approved Cllr Alder, seconded Cllr Beech" */
const proposedBehind =
  /^(?:It was )?[Pp]roposed\s(?:that\s|(?=(?:to|we)\s\p{Ll}|(?:\p{Ll}+\s){1,5}(?:approved|accepted|agreed|adopted|paid|signed)\s(?!by\b)))(?<text>[^;.]{3,300}?)[\s:–,-]+(?=(?:Cllrs?|Councillor|Cr|Mr|Mrs|Ms|Miss|Dr)\b)/u

function readProposedBehind(sentence: string): Proposal | undefined {
  const opening = /^(?:It was )?[Pp]roposed\s/.test(sentence) && /\b[Ss]econded\b/.test(sentence) ? proposedBehind.exec(sentence) : null
  const mover = opening ? readDesignation(sentence, opening[0].length) : undefined
  if (!opening || mover?.start !== opening[0].length || !/^[\s,;.–-]*(?:and\s)?[Ss]econded\b/.test(sentence.slice(mover.end)))
    return undefined
  const seconder = readSeconder(sentence.slice(mover.end))?.who
  return seconder ? motionBy({ mover: mover.text, seconder: seconder.text, text: opening.groups?.text as string }) : undefined
}

/** "A. Alder: Moved to approve the minutes." ¶ "Second: B. Beech", "Alder: Motion to approve the minutes." "Beech seconds." */
const saidToMove = /^(?<mover>\p{Lu}[^:;,]{2,40}?)\s?:\s(?:Moved|moved|Motion(?:ed)?)\s(?<text>(?:to\s\p{Ll}|that\s)[^;]{3,300}?)[.\s]*$/u

function readSaid(sentence: string): Proposal | undefined {
  const { mover = '', text = '' } = (/:\s[Mm]o(?:ved|tion(?:ed)?)\s/.test(sentence) ? saidToMove.exec(sentence)?.groups : undefined) ?? {}
  return mover !== '' && readDesignation(mover)?.end === mover.length ? motionBy({ mover, text: text.replace(/^that\s/, '') }) : undefined
}

/** "Moved (A. Alder): to light the lamps.", "Moved (Alder) that lamps be lit.", "Moved: to light the lamps." before "Passed." */
const movedLabel =
  /^(?:Moved|MOVED|Motion)(?:\s\((?<mover>\p{Lu}[^()/\d]{1,40})\)\s?:?|\s?:)\s(?:that\s|(?=to\s\p{Ll}))(?<text>[^;:]{3,400}?)[.\s]*$/u

/** "Motion: moved Alder, second Beech: That lamps be lit." */
const movedAndText =
  /^Motion\s?:\s*[Mm]oved\s(?:by\s)?(?<mover>\p{Lu}[^,:;]{1,40}?),?\s(?:and\s)?second(?:ed)?\s(?:by\s)?(?<seconder>\p{Lu}[^,:;]{1,40}?)\s?[:,–-]\s*(?:[Tt]hat\s|(?=to\s\p{Ll}))(?<text>[^;]{3,400}?)[.\s]*$/u

function readMovedLabel(sentence: string): Proposal | undefined {
  const both = /^Motion\s?:\s*moved\s/i.test(sentence) ? movedAndText.exec(sentence)?.groups : undefined
  if (both) return motionBy({ mover: both.mover as string, seconder: both.seconder as string, text: both.text as string })
  const { mover, text = '' } = /^mo(?:ved|tion)\s?[:(]/i.test(sentence) ? (movedLabel.exec(sentence)?.groups ?? {}) : {}
  if (text === '' || (mover !== undefined && readDesignation(mover)?.end !== mover.length)) return undefined
  return motionBy({ text, ...(mover === undefined ? {} : { mover }) })
}

/** "A proposal was made to mend the fence.": what is heard of it later tells whether it was one. */
const moverless =
  /^(?:A|The)\s(?:motion|proposal)\swas\s(?:then\s|duly\s)*(?:made|put forward)\s(?<text>(?:to|that|for\s\p{Lu}[^.;]{2,60}\sto)\s[^;]{3,400}?)[.\s]*$/u

/** "Motion to light the lamps." before "Passed." */
const bare = /^(?:Motion|MOTION)\s(?<text>to\s\p{Ll}[^.;:/]{3,300})\.$/u

function readMoverless(sentence: string): Proposal | undefined {
  const text = /^(?:A|The) (?:motion|proposal) was |^motion to /i.test(sentence)
    ? (bare.exec(sentence) ?? moverless.exec(sentence))?.groups?.text
    : undefined
  return text && !/\bby\s\p{Lu}|\bsecond/u.test(text) ? { ...motionBy({ text }), formal: false } : undefined
}

/** "MOTION BY A. ALDER, SECOND BY BEECH TO LIGHT LAMPS.", "MOVED BY ALDER TO LIGHT LAMPS, SECONDED BY BEECH.", "MOTION ALDER, SECOND BEECH TO …" */
const inCapitals = new RegExp(
  `^(?:A )?(?:MOTION|MOVED)(?: WAS)?(?: MADE)?(?: BY)? (?!TO |THAT |BY |WAS |MADE )(?<mover>${capitals})(?:,? (?<first>TO [^;]{3,300}?))?[,;]? (?:AND )?(?:WAS )?SECOND(?:ED)?(?: BY)? (?!BY )(?<seconder>${capitals})(?:,? (?:(?=TO )|THAT )(?<text>[^;]{3,400}?))?[.;]?$`,
  'u',
)

/** "MOTION BY ALDER TO LIGHT LAMPS." before "SECOND BY BEECH." */
const moverInCapitals = new RegExp(
  `^(?:A )?(?:MOTION|MOVED)(?: WAS)?(?: MADE)? BY (?<mover>${capitals}) (?<text>TO \\P{Ll}{3,300}?)\\.?$`,
  'u',
)

/** "MOTION TO LIGHT LAMPS – B. ALDER   SECONDED: A. BEECH   ACCEPTED: UNANIMOUS" */
const inColumns = new RegExp(
  `^MOTION (?<text>TO [^;]{3,300}?) [–—-] (?<mover>${capitals})\\s+SECONDED\\s?:\\s+(?<seconder>${capitals})\\s+(?:ACCEPTED|APPROVED|PASSED|CARRIED)\\s?:\\s+(?<outcome>UNANIMOUS(?:LY)?|[\\d –-]+)\\W*$`,
  'u',
)

function readInCapitals(sentence: string): Proposal | undefined {
  if (!/^(?:A )?MO[TV]/.test(sentence)) return undefined
  const columns = sentence.includes('SECONDED') ? inColumns.exec(sentence)?.groups : undefined
  if (columns?.mover && columns.seconder)
    return {
      ...motionBy({ mover: columns.mover, seconder: columns.seconder, text: columns.text as string }),
      outcome: `Carried ${/^U/.test(columns.outcome as string) ? 'unanimously' : columns.outcome}`,
    }
  const found = (sentence.includes('SECOND') ? inCapitals : moverInCapitals).exec(sentence)?.groups
  if (!found?.mover) return undefined
  const { mover, seconder, first = '', text = first } = found
  return motionBy({ mover, text, ...(seconder ? { seconder: seconder.replace(/\.$/, '') } : {}) })
}
