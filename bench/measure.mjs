// Medians of several rounds, in which all that is compared has its turn.
import { spawn } from 'node:child_process'

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

/** Milliseconds of each, the median of `rounds` rounds after one that does not count. */
export async function inTurn(works, rounds) {
  const times = works.map(() => [])
  for (let round = -1; round < rounds; round++) {
    for (const [i, work] of works.entries()) {
      globalThis.gc?.()
      const began = performance.now()
      await work()
      if (round >= 0) times[i].push(performance.now() - began)
    }
  }
  return times.map(median)
}

/** Runs a program, its output thrown away; gives what it said of its memory. */
export function run(program, args, { env = {}, cwd } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env }, cwd })
    let said = ''
    child.stderr.on('data', (data) => {
      said += data
    })
    child.on('error', reject)
    child.on('close', (status) =>
      status === null || status > 1 ? reject(new Error(`${program} ${args.join(' ')}: ${said}`)) : resolve(said),
    )
  })
}

/** The largest memory of a Node program, in MB. */
export async function peakMemory(args) {
  const hook = 'process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+"\\n"))'
  const said = await run(process.execPath, ['--import', `data:text/javascript,${hook}`, ...args])
  return Math.max(...[...said.matchAll(/^peak (\d+)$/gm)].map((match) => Number(match[1]))) / 1024
}

/** Whether a program is there to compare with. */
export async function isInstalled(program) {
  return run(program, ['--version']).then(
    () => true,
    () => false,
  )
}
