/**
 * Decisions told in a sentence, without a label.
 *
 *     It was agreed that the Clerk write again.      The Councillors resolved to pay £40.
 *     … no reply received, agreed to write again.    (Passives: passives.ts; outcomes as lines of a list: outcome-lines.ts)
 */
import { speaksOf } from '../../language/topics.ts'
import { theBodyAgreed } from './body-acts.ts'
import { directedOrFiled } from './directed.ts'
import { decisionAnnounced, decisionMade, inAgreement, itWasAgreed } from './impersonal.ts'
import { decidedAlone } from './one-person.ts'
import type { Opening } from './opening.ts'
import { passiveIn } from './passives.ts'
import { permissionGiven } from './permissions.ts'
import { agreedWithoutSubject } from './subjectless.ts'

/** What one of the patterns needs, so that most sentences are passed over by one look. */
const needed = [
  'resolved|agreed|decided|determined|recommended|ordered|voted|approved|endorsed|adopted|accepted|ratified|homologated|appointed|authori[sz]ed',
  'noted|confirmed|signed|refused|rejected|deferred|granted|delegated|denied|tabled|passed|taken as read|agreement|consensus|consent|given|decision|filed|file|directed|instructed',
]
const gate = new RegExp(`\\bI (?:hereby )?(?:agree|approve|resolve|decide|authori[sz]e)\\b|\\b(?:${needed.join('|')})\\b`, 'i')

/** The decision that a sentence tells of. `row`: the sentence is a row of a table, whose cells no comma parts. */
export function decisionIn(sentence: string, row = false): Opening | undefined {
  if (!speaksOf(sentence, 'deciding') || !gate.test(sentence)) return undefined
  return (
    itWasAgreed(sentence) ??
    theBodyAgreed(sentence, row) ??
    passiveIn(sentence) ??
    permissionGiven(sentence) ??
    inAgreement(sentence) ??
    decisionMade(sentence) ??
    decisionAnnounced(sentence) ??
    decidedAlone(sentence) ??
    directedOrFiled(sentence) ??
    agreedWithoutSubject(sentence, row)
  )
}
