/**
 * What a package of rules needs: `import { rule, place, wordsOf } from 'minutebook/check'`. Names here are kept
 * stable; the example is in examples/minutebook-rules-example.
 */
export type { Minutes } from '../tree.ts'
export { blocksOf, itemsOf, minutesText, type Placed, type Words, wordsOf } from './blocks.ts'
export type { Finding } from './finding.ts'
export { place, placeOfName, placeOfNumber, placeOfTitle, placeOfWords, textOf } from './place.ts'
export { type Example, type Rule, type RuleDocs, rule, type Severity } from './rule.ts'
