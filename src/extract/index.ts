/** The extractors, in the order in which they run, with the reasons for that order. */
import { unified } from 'unified'
import { meetingFacts } from './meeting.ts'
import { motions } from './motions/index.ts'
import { speakers } from './speakers/index.ts'

export const extractors = unified()
  // The facts of the meeting need only its head.
  .use(meetingFacts)
  // Before the decisions: a motion that is carried, with no RESOLVED behind it, is itself what was decided.
  .use(motions)
  // After decisions: the wording of a decision is nobody's speech.
  .use(speakers)
  .freeze()
