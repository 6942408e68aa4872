/** The extractors, in the order in which they run, with the reasons for that order. */
import { unified } from 'unified'
import { actions } from './actions/index.ts'
import { attendance } from './attendance/index.ts'
import { decisions } from './decisions/index.ts'
import { interests } from './interests/index.ts'
import { meetingFacts } from './meeting/index.ts'
import { motions } from './motions/index.ts'
import { speakers } from './speakers/index.ts'

export const extractors = unified()
  .use(attendance)
  // After attendance: a meeting where people were present was held, also where no item has minutes.
  .use(meetingFacts)
  .use(interests)
  // Before the decisions: a motion that is carried, with no RESOLVED behind it, is itself what was decided.
  .use(motions)
  .use(decisions)
  // After decisions: what a clause already says is no second action.
  .use(actions)
  // After decisions: the wording of a decision is nobody's speech.
  .use(speakers)
  .freeze()
