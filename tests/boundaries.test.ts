/** Who may import whom: the table of ARCHITECTURE.md, held over every source file. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const source = fileURLToPath(new URL('../src', import.meta.url))

/** Area of a file → the areas of ours that it may import at run time (its own area always). */
const allowed: Record<string, string[]> = {
  tree: [],
  vocabulary: [],
  language: ['vocabulary'],
  read: ['tree', 'vocabulary', 'language'],
  account: ['tree'],
  outline: ['tree', 'account', 'vocabulary', 'language'],
  extract: ['tree', 'vocabulary', 'language'],
  check: ['tree', 'vocabulary', 'language', 'line-table'],
  record: ['tree', 'account', 'line-table'],
  write: ['record'],
  report: ['check', 'record'],
  config: ['check', 'import-module'],
  // Repairs parse what they have repaired, to be sure that nothing else changed.
  fix: ['tree', 'check', 'language', 'vocabulary', 'index'],
}

interface Import {
  file: string
  from: string
  to: string
  target: string
}

function areaOf(file: string): string {
  return (relative(source, file).split('/')[0] as string).replace(/\.ts$/, '')
}

function imports(): Import[] {
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    // Types cost nothing at run time and may come from anywhere.
    return [...text.matchAll(/^(?:import|export)\s+(?!type\b)[^'"\n]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/gm)].map((match) => {
      const target = join(dirname(file), (match[1] ?? match[2]) as string)
      return { file, from: areaOf(file), to: areaOf(target), target }
    })
  })
}

test('modules import only what their layer may', () => {
  const wrong = imports().filter(({ from, to }) => from in allowed && from !== to && !allowed[from]?.includes(to))
  expect(wrong.map(({ file, target }) => `${relative(source, file)} → ${relative(source, target)}`)).toEqual([])
})

test('extractors never import each other', () => {
  const name = (file: string) => (relative(join(source, 'extract'), file).split('/')[0] as string).replace(/\.ts$/, '')
  const wrong = imports().filter(
    ({ file, target, from, to }) =>
      from === 'extract' && to === 'extract' && !/extract\/index\.ts$/.test(file) && name(file) !== name(target),
  )
  expect(wrong.map(({ file, target }) => `${relative(source, file)} → ${relative(source, target)}`)).toEqual([])
})

test('every reader stands in its index, every extractor in its, every rule in its', () => {
  const index = (folder: string) => readFileSync(join(source, folder, 'index.ts'), 'utf8')
  for (const format of ['text', 'html', 'xml', 'markdown', 'docx', 'pdf', 'doc', 'odt', 'rtf'])
    expect(index('read')).toContain(`./${format}.ts`)
  for (const extractor of ['meeting', 'attendance', 'interests', 'decisions', 'motions', 'actions', 'speakers'])
    expect(index('extract')).toMatch(new RegExp(`from './${extractor}`))
  const rules = readdirSync(join(source, 'check/rules')).filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  expect(rules.length).toBeGreaterThan(20)
})

test('nothing makes a pattern anew for each text that it looks at', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const makers = files.filter(
    (file) => !file.endsWith('language/matches.ts') && readFileSync(join(source, file), 'utf8').includes('.matchAll('),
  )
  expect(makers).toEqual([])
})
