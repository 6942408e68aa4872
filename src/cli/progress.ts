/**
 * How far a batch is, on standard error: a bar where that is a terminal, a line now and then where it is not.
 * How many files there are is counted beside the work, so the bar has an end as soon as that is known.
 */
import { say } from './terminal.ts'

export interface Progress {
  /** So many files are done, so many of them failed. */
  update(done: number, failures: number): void
  /** So many files there are in all. */
  setTotal(total: number): void
  /** Says something without spoiling the bar. */
  say(text: string): void
  end(): void
}

export const silence: Progress = { update() {}, setTotal() {}, say, end() {} }

/** Milliseconds after which a batch is long enough to speak of. */
const patience = 1000

/**
 * A bar on a terminal.
 *
 * @param already how many files an earlier run has done
 */
export async function progressBar(stream: NodeJS.WriteStream, already = 0): Promise<Progress> {
  const { default: cli } = await import('cli-progress')
  const counter = new Pace(already)
  const bar = new cli.SingleBar({
    stream,
    clearOnComplete: true,
    hideCursor: true,
    fps: 5,
    format: (_, { value, total }) => {
      const line = counter.line()
      // What is said is worth more than the bar: that takes the room that is left.
      const width = total > 0 ? Math.max(0, Math.min(30, (stream.columns ?? 80) - line.length - 2)) : 0
      const full = Math.min(width, Math.round((value / Math.max(total, 1)) * width))
      return width === 0 ? line : `${'█'.repeat(full)}${'░'.repeat(width - full)} ${line}`
    },
  })
  const began = performance.now()
  let shown = false
  return {
    setTotal(total) {
      counter.total = total
      if (shown) bar.setTotal(total)
    },
    update(done, failures) {
      counter.add(done, failures)
      if (!shown && performance.now() - began > patience) {
        shown = true
        bar.start(counter.total ?? 0, done)
      }
      if (shown) bar.update(done)
    },
    say(text) {
      // The bar is wiped away, and long messages may take a second line, which the bar may not.
      if (shown) stream.write('\r\u001b[K\u001b[?7h')
      say(text)
      if (shown) stream.write('\u001b[?7l')
    },
    end() {
      if (shown) bar.stop()
      shown = false
    },
  }
}

export interface LinesOptions {
  already?: number
  /** Milliseconds between two lines. */
  every?: number
  now?: () => number
  out?: (text: string) => void
}

/** Lines in a log. */
export function progressLines({ already = 0, every = 15_000, now = () => performance.now(), out = say }: LinesOptions = {}): Progress {
  const counter = new Pace(already, now)
  let last = now()
  return {
    setTotal(total) {
      counter.total = total
    },
    update(done, failures) {
      counter.add(done, failures)
      if (now() - last < every) return
      last = now()
      out(counter.line())
    },
    say: out,
    end() {},
  }
}

/** Numbers in words: "12,345 of 100,000 files, 812 a second, 1 min 48 s left, 3 failures". */
class Pace {
  total: number | undefined
  #done = 0
  #failures = 0
  readonly #already: number
  readonly #now: () => number
  readonly #began: number

  constructor(already: number, now = () => performance.now()) {
    this.#already = already
    this.#now = now
    this.#began = now()
  }

  add(done: number, failures: number): void {
    this.#done = done
    this.#failures = failures
  }

  line(): string {
    const rate = (this.#done - this.#already) / Math.max(0.001, (this.#now() - this.#began) / 1000)
    const left = this.total === undefined ? undefined : (this.total - this.#done) / Math.max(rate, 0.001)
    return [
      `${count(this.#done)}${this.total === undefined ? '' : ` of ${count(this.total)}`} files`,
      `${rate < 10 ? rate.toFixed(1) : count(Math.round(rate))} a second`,
      ...(left === undefined ? [] : [`${duration(left)} left`]),
      `${count(this.#failures)} ${this.#failures === 1 ? 'failure' : 'failures'}`,
    ].join(', ')
  }
}

/** "12,345" */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** "1 h 5 min", "1 min 48 s", "12 s" */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
