/** Several meetings in one file: "Minutes of the Meeting held on …" once more, after the first meeting's items. */
import type { Block } from '../tree.ts'

const heading = /^(?:draft\s+)?minutes of (?:the |an? )?.{0,160}\b(?:meeting|council|committee|board|panel)\b/i
/** "The minutes of the meeting held on 3 May were approved": a sentence about minutes. */
const sentence = /\b(?:were|was|had been|have been|be|to approve|agreed|approved|circulated|proposed|resolved)\b/i
const opening = /^(?:1\b|\(?1\)|present|those attending|attendance|apologies|in attendance|members present|at \d)/i

export function splitMeetings(blocks: Block[]): Block[][] {
  const cuts: number[] = []
  blocks.forEach((block, i) => {
    const before = cuts.at(-1) ?? 0
    if (i - before < 8 || block.marker !== undefined || block.type === 'row' || block.value.length > 260) return
    if (!heading.test(block.value) || sentence.test(block.value)) return
    const soon = blocks.slice(i + 1, i + 10)
    if (soon.some((next) => opening.test(next.marker !== undefined ? next.marker : next.value))) cuts.push(i)
  })
  return [0, ...cuts].map((from, i) => blocks.slice(from, cuts[i])).filter((part) => part.length > 0)
}
