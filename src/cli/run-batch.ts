/** Runs a batch for a person: progress, Ctrl-C, messages, a summary, the exit code. */
import { type BatchOptions, runBatch } from '../batch/engine.ts'
import type { Checkpoint } from '../batch/journal.ts'
import type { Output, State } from '../batch/output.ts'
import { addTally, emptyTally, type Work } from '../batch/task.ts'
import { Trail } from '../batch/trail.ts'
import { clean, findings, UsageError } from './exit.ts'
import { count, type Progress, progressBar, progressLines, silence } from './progress.ts'
import { summary } from './summary.ts'
import { isTerminal, say, visibleLine } from './terminal.ts'

export interface RunOptions extends Omit<BatchOptions, 'deliver' | 'stop'> {
  source: AsyncIterable<Work>
  output: Output
  /** Where an earlier run stopped. */
  from?: Checkpoint
  quiet: boolean
  /** Finds the inputs once more, to count them. */
  recount?: () => AsyncIterable<unknown>
  /** How to go on after an interruption. */
  howToGoOn: string
  /** false: the output has a summary of its own. */
  summary?: false
}

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** Returns the exit code. */
export async function runForPerson(options: RunOptions): Promise<number> {
  const { output, from, quiet } = options
  const began = performance.now()
  const already = from?.inputs ?? 0
  const progress = quiet ? silence : (await isTerminal(2)) ? await progressBar(process.stderr, already) : progressLines({ already })
  const trail = new Trail(from?.paths)
  const tally = emptyTally()
  if (from) addTally(tally, from.tally)
  let inputs = already
  const state = (): State => ({ inputs, paths: trail.toString(), tally })
  const interruption = listen(progress)
  const counting = options.recount && !quiet ? countBeside(options.recount(), progress) : undefined
  try {
    const whole = await runBatch(from ? skip(options.source, from) : options.source, {
      ...options,
      stop: interruption.signal,
      deliver({ works, pieces, records, tally: more, notices }) {
        for (const { path } of works) trail.add(path)
        inputs += works.length
        addTally(tally, more)
        output.add(pieces, records, state)
        for (const { path, text } of notices) progress.say(`${visibleLine(nameOf(path))}: ${visibleLine(text)}`)
        progress.update(inputs, tally.failures)
      },
    })
    progress.end()
    if (whole) output.finish(state())
    else output.stop(state())
    if (!whole) say(`Stopped after ${count(inputs)} files. ${options.howToGoOn}`)
    else if (!quiet && inputs > 1 && options.summary !== false) say(summary(tally, (performance.now() - began) / 1000))
    return interruption.code ?? (tally.failures > 0 ? findings : clean)
  } finally {
    counting?.stop()
    progress.end()
    interruption.forget()
  }
}

interface Interruption {
  /** The exit code, once a signal has come. */
  code: number | undefined
  signal: AbortSignal
  forget(): void
}

/** The first signal lets what is in hand be finished; the second ends at once. */
function listen(progress: Progress): Interruption {
  const controller = new AbortController()
  const heard: Interruption = {
    code: undefined,
    signal: controller.signal,
    forget() {
      for (const signal of Object.keys(signals)) process.off(signal, on)
    },
  }
  const on = (signal: NodeJS.Signals) => {
    const code = signals[signal as keyof typeof signals]
    if (heard.code !== undefined) process.exit(code)
    heard.code = code
    progress.say('Finishing what is in hand …')
    controller.abort()
  }
  for (const signal of Object.keys(signals)) process.on(signal, on)
  return heard
}

/** Leaves out what an earlier run has done, and makes sure that it is the same input. */
async function* skip(source: AsyncIterable<Work>, { inputs, paths }: Checkpoint): AsyncGenerator<Work> {
  const trail = new Trail()
  let done = 0
  for await (const work of source) {
    if (done === inputs) yield work
    else {
      trail.add(work.path)
      done++
      if (done === inputs && trail.toString() !== paths) break
    }
  }
  if (done < inputs || trail.toString() !== paths) {
    throw new UsageError('the files are no longer those that the unfinished run began with; run it without --resume to begin again')
  }
}

/** Counts inputs in little steps, so that the work goes on meanwhile. */
function countBeside(inputs: AsyncIterable<unknown>, progress: Progress): { stop(): void } {
  let stopped = false
  const run = async () => {
    let total = 0
    for await (const _ of inputs) {
      if (++total % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 20))
      if (stopped) return
    }
    progress.setTotal(total)
  }
  // A count is a convenience: if it fails, the batch itself will tell why.
  const start = setTimeout(() => run().catch(() => {}), 500)
  return {
    stop() {
      stopped = true
      clearTimeout(start)
    },
  }
}

function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path
}
