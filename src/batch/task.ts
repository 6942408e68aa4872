/** What is done with each input of a batch, here or in a worker thread. */

/** One input. What crosses to a worker is this, and no document. */
export interface Work {
  /** Names it in messages and in the record. */
  path: string
  /** What its ids are made from. */
  key: string
  /** The document's id, where the caller gives one. It comes back as it was given. */
  id?: string | number
  /** The document itself, where it is no file. */
  content?: string | Uint8Array
  /** Why there is nothing to read. */
  problem?: string
}

/** What a batch has done so far: the numbers of its summary. */
export interface Tally {
  documents: number
  meetings: number
  items: number
  decisions: number
  /** Inputs that gave no minutes, and inputs with findings: the exit code is 1 when there are any. */
  failures: number
  /** How often each reason was given. */
  reasons: Record<string, number>
}

/** A line for the person at the terminal. */
export interface Notice {
  path: string
  text: string
}

/** What one input, or several in a row, gave. */
export interface Answer {
  /** Text for each output, in the order of the writer's outputs. */
  pieces: string[]
  /** How many records the pieces hold. */
  records: number
  tally: Tally
  notices: Notice[]
}

/** Work to do, as made in each thread from plain data. */
export interface Task {
  answer(work: Work): Promise<Answer>
  /** The answer for an input that cannot be worked on at all. */
  fail(work: Work, reason: string): Answer
}

export function emptyTally(): Tally {
  return { documents: 0, meetings: 0, items: 0, decisions: 0, failures: 0, reasons: {} }
}

/** How many different reasons a summary tells apart. */
const mostReasons = 40

/** Adds the numbers of `more` to `tally`. */
export function addTally(tally: Tally, more: Tally): void {
  tally.documents += more.documents
  tally.meetings += more.meetings
  tally.items += more.items
  tally.decisions += more.decisions
  tally.failures += more.failures
  for (const [reason, count] of Object.entries(more.reasons)) {
    const name = reason in tally.reasons || Object.keys(tally.reasons).length < mostReasons ? reason : 'other reasons'
    tally.reasons[name] = (tally.reasons[name] ?? 0) + count
  }
}

/** Puts the answers to inputs in a row together. */
export function joinAnswers(answers: Answer[]): Answer {
  const [first] = answers
  if (answers.length === 1 && first) return first
  const tally = emptyTally()
  for (const answer of answers) addTally(tally, answer.tally)
  return {
    pieces: first ? first.pieces.map((_, i) => answers.map((answer) => answer.pieces[i]).join('')) : [],
    records: answers.reduce((sum, answer) => sum + answer.records, 0),
    tally,
    notices: answers.flatMap((answer) => answer.notices),
  }
}
