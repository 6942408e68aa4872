/** That somebody was elected: what became of a nomination. */
import { speaksOf } from '../topics.ts'
import type { Outcome } from './outcome.ts'

/** "Councillor Ash was proposed by Councillor Elm, seconded by Councillor Fir and duly elected." */
const elected =
  /(?<=\bsecond(?:ed|er)\b[^;]{2,120}?(?:,\s*|\s)and\s+(?:(?:was|were|duly|unanimously)\s+)*)(?:re-?)?(?:elected|appointed|co-?opted)\b/i
/** "Councillor Ash was elected Chairman (as proposed by LF, seconded by NC)" */
const electedAs =
  /(?<=\b(?:was|were)\s(?:(?:duly|then|unanimously)\s)?(?:re-?)?)(?:elected|appointed|co-?opted)\b(?=[^.;]{2,90}[\s(,](?:as )?(?:propose[dr]|nominated)\b[^;]{2,60}\bseconde[dr]\b)/i
const nominations = '(?:other|further|more) (?:nominations?|proposals?|nominees|candidates?)\\b'
const electedWithoutVote = [
  // "There being no other nominations, Councillor Ash was duly elected", "In the absence of any other nominations …"
  `\\b(?:no|(?:absence|lack) of any) ${nominations}[^;]{0,200}?\\b(?:re-?)?(?:elected|appointed|co-?opted)\\b`,
  // "… was elected unopposed", "Cllr Ash was appointed as there were no further proposals"
  `\\b(?:elected|appointed|co-?opted)\\b(?: unopposed\\b|[^;.]{0,80}?\\bno ${nominations})`,
  // "The Clerk declared Councillor Ash elected"
  '\\bdeclared\\s[^;.]{2,80}?\\s(?:duly\\s)?(?:elected|co-?opted)\\b',
]
const unopposed = new RegExp(electedWithoutVote.join('|'), 'i')
/** "Cllr Ash accepted the position and took the chair.", behind who proposed and who seconded her */
const tookOffice = /^\p{Lu}[^.;:,]{2,60}?\s(?:duly\s|then\s)?accepted the (?:position|post|office|nomination|appointment)\b/u
/** "Cllr Ash was duly elected.", behind who proposed and who seconded her: nothing where nobody is said to have been proposed. */
const duly =
  /^\p{Lu}[^.;:,]{1,60}?\s(?:was|were)\s(?:then\s|therefore\s|accordingly\s)?(?:duly|unanimously)\s(?:re-?)?(?:elected|appointed|co-?opted)\b(?![^.;]*\b(?:last|in (?:19|20)\d\d)\b)/u
/** "Confirmed", "Elected.": all that a line says behind a nomination or a proposal. */
const electedAlone = /^(?:(?:duly|unanimously)\s)?(?:confirmed|(?:re-?)?elected|appointed)(?:\s(?:unanimously|unopposed))?[\s.!]*$/i

/** The outcome of a sentence that says who was elected, or who took office. */
export function outcomeOfElection(sentence: string): Outcome | undefined {
  const chosen = speaksOf(sentence, 'seconding') ? (elected.exec(sentence) ?? electedAs.exec(sentence)) : null
  const unchallenged = !chosen && speaksOf(sentence, 'election') ? unopposed.exec(sentence) : null
  const election = chosen ?? unchallenged ?? (sentence.includes(' accepted the ') ? tookOffice.exec(sentence) : null)
  const told = election
    ? null
    : sentence.includes(' elected')
      ? duly.exec(sentence)
      : sentence.length < 40
        ? electedAlone.exec(sentence)
        : null
  if (told) return { result: 'carried', unanimous: /\bunanim/i.test(sentence), alone: false, weak: true, at: told.index, election: true }
  if (!election) return undefined
  const unanimous = /\bunanim/i.test(sentence)
  return { result: 'carried', unanimous, alone: false, weak: false, at: election.index, ...(chosen ? {} : { election: true }) }
}
