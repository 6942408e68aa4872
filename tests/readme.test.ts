/** The examples of the README, run as a user would: every `$ minutebook …` in a console block, with the output below it. */
import { cpSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { built, sample } from './built.ts'

const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8')

interface Example {
  command: string
  /** Lines of output that the README shows; "…" alone stands for any lines, at a line's end for its rest. */
  output: string[]
}

function examples(): Example[] {
  const found: Example[] = []
  for (const [, block] of readme.matchAll(/```console\n([\s\S]*?)```/g)) {
    for (const line of (block as string).trimEnd().split('\n')) {
      if (line.startsWith('$ ')) found.push({ command: line.slice(2), output: [] })
      else found.at(-1)?.output.push(line)
    }
  }
  return found
}

/** Words of a command line; quotes keep a glob whole. */
const words = (command: string) => [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? (match[2] as string))

describe('README', () => {
  const minutebook = built()
  beforeAll(() => cpSync(dirname(sample), join(minutebook.folder, 'samples'), { recursive: true }))

  test('has an example of every command', () => {
    const shown = new Set(examples().map(({ command }) => words(command)[1]))
    expect([...shown].sort()).toEqual(['check', 'explain', 'merge', 'parse', 'rules', 'schema', 'text', 'view'])
  })

  test.each(examples().map(({ command, output }) => [command, output] as const))('$ %s', (command, output) => {
    const { stdout, stderr, status } = minutebook.run(words(command).slice(1))
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
    const lines = stdout.trimEnd().split('\n')
    let at = 0
    for (const line of output) {
      if (line === '…') return
      if (line.endsWith('…')) expect(lines[at]).toContain(line.slice(0, -1))
      else expect(lines[at]).toBe(line)
      at++
    }
    if (output.length > 0) expect(lines.length).toBe(at)
  })
})
