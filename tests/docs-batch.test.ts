/** The recipes of docs/batch.md, as far as one machine can run them. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { built, records, sample } from './built.ts'

const { folder, bin, run } = built()
const guide = readFileSync(new URL('../docs/batch.md', import.meta.url), 'utf8')

/** The first block of code after a heading. */
function recipe(heading: string, at = 0): string {
  const section = guide.slice(guide.indexOf(`# ${heading}\n`))
  return [...section.matchAll(/```\w*\n([\s\S]*?)```/g)][at]?.[1] ?? ''
}

function shell(script: string, env: Record<string, string> = {}): { stdout: string; stderr: string; status: number | null } {
  return spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env, PATH: `${folder}:${process.env.PATH}` },
  })
}

beforeAll(() => {
  // "minutebook", as an installed package would put it on the path.
  writeFileSync(join(folder, 'minutebook'), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`)
  chmodSync(join(folder, 'minutebook'), 0o755)
  mkdirSync(join(folder, 'minutes'))
  const minutes = readFileSync(sample, 'utf8')
  for (let i = 0; i < 12; i++) writeFileSync(join(folder, `minutes/${i}.txt`), minutes.replace('Mill Lane', `Mill Lane ${i}`))
  const questions = Array.from({ length: 12 }, (_, i) => JSON.stringify({ id: `q${i}`, path: `minutes/${i}.txt` }))
  writeFileSync(join(folder, 'questions.ndjson'), `${questions.join('\n')}\n`)
})

const whole = () => run(['parse', 'minutes', '--format', 'ndjson', '--quiet']).stdout

describe('docs/batch.md', () => {
  it('one machine', () => {
    expect(shell(recipe('One machine')).status).toBe(0)
    expect(readFileSync(join(folder, 'minutes.ndjson'), 'utf8')).toBe(whole())
  })

  it('xargs', () => {
    expect(shell(recipe('xargs, for one machine without anything')).status).toBe(0)
    expect(readFileSync(join(folder, 'all.ndjson'), 'utf8')).toBe(whole())
  })

  it('a task of a Slurm array', () => {
    const script = recipe('Slurm').replace('/archive/minutes', 'minutes')
    const { status } = shell(script, { SLURM_ARRAY_TASK_ID: '2', SLURM_ARRAY_TASK_COUNT: '5', SLURM_CPUS_PER_TASK: '1' })
    expect(status).toBe(0)
    expect(records(readFileSync(join(folder, 'shard-2.ndjson'), 'utf8'))).toHaveLength(3)
  })

  it('GNU parallel, on this machine as its only host', ({ skip }) => {
    if (spawnSync('parallel', ['--version']).status !== 0) return skip('GNU parallel is not installed')
    const script = recipe('GNU parallel over ssh').replace('--sshloginfile hosts --workdir .', '--will-cite').replace('-l 1000', '-l 5')
    const { status, stderr } = shell(script)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '12 records from 1 file\n' })
    expect(records<{ id: string }>(readFileSync(join(folder, 'all.ndjson'), 'utf8')).map(({ id }) => id)).toEqual(
      Array.from({ length: 12 }, (_, i) => `q${i}`),
    )
  })
})
