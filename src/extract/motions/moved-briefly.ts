/**
 * Who moved and seconded is left out, and what became of it stands in a letter or a word:
 *
 *     M/S/C that the fee be £5.      M/S/C - Approval of the agenda, as circulated.      MSC unanimously to pay the bills.
 */
import { motionBy, type Proposal } from './proposal.ts'

const briefly =
  /^(?:(?:MOTION|Motion)\s?:\s)?(?:M\/S\/[CP]|M-S-[CP]|MS[CP]U?)(?:,?\s(?:unanimously|unan\.),?)?(?:\s?:?\s(?:[Tt]hat|THAT)\s|\s?:?\s(?=to\s\p{Ll})|\s?[:–—-]\s(?=(?:Approval|Adoption|Acceptance|Receipt)\s(?:of|and)\s))(?<text>[^;]{3,400}?)[.\s]*$/u

export function readMovedBriefly(sentence: string): Proposal | undefined {
  const { text } = (/^(?:M[-/]?S|MOTION|Motion\s?:)/.test(sentence) ? briefly.exec(sentence)?.groups : undefined) ?? {}
  return text === undefined ? undefined : { ...motionBy({ text }), seconded: true, outcome: 'The motion was carried' }
}
