/** The extractors, in the order in which they run, with the reasons for that order. */
import { unified } from 'unified'

export const extractors = unified().freeze()
