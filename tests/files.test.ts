import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FindOptions, type Found, find } from '../src/files/find.ts'
import { globBase, globFiles, toSlashes } from '../src/files/glob.ts'
import { commonFolder, keyWithin } from '../src/files/key.ts'
import { lines } from '../src/files/list.ts'
import { Seen } from '../src/files/seen.ts'

const here = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'minutebook-files-'))

function put(path: string, text = 'Minutes'): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

beforeAll(() => {
  for (const path of [
    'council/2024/b.txt',
    'council/2024/a.HTML',
    'council/2023/z.docx',
    'council/2023/picture.jpg',
    'council/2023/~$z.docx',
    'council/.hidden.txt',
    'council/.git/notes.txt',
    'council/10.md',
    'council/9.md',
    'odd [draft]/minutes.txt',
    'board/2024/b.txt',
  ])
    put(path)
  mkdirSync(join(folder, 'empty'))
  mkdirSync(join(folder, 'loops/in'), { recursive: true })
  put('loops/in/one.txt')
  symlinkSync('..', join(folder, 'loops/in/up'))
  symlinkSync('nowhere.txt', join(folder, 'loops/gone.txt'))
  symlinkSync('second.txt', join(folder, 'loops/first.txt'))
  symlinkSync('first.txt', join(folder, 'loops/second.txt'))
  symlinkSync('../council/10.md', join(folder, 'loops/link.md'))
  process.chdir(folder)
})

afterAll(() => {
  process.chdir(here)
  rmSync(folder, { recursive: true, force: true })
})

async function found(asked: string[], options?: FindOptions): Promise<Found[]> {
  const all: Found[] = []
  for await (const one of find(asked, options)) all.push(one)
  return all
}

async function paths(asked: string[], options?: FindOptions): Promise<string[]> {
  return (await found(asked, options)).map(({ path }) => path)
}

async function keys(asked: string[]): Promise<string[]> {
  return (await found(asked)).map((one) => ('key' in one ? one.key : `! ${one.path}`))
}

describe('folders', () => {
  it('gives every file that we read, sorted by name, and neither hidden files nor lock files', async () => {
    expect(await paths(['council'])).toEqual([
      'council/10.md',
      'council/2023/z.docx',
      'council/2024/a.HTML',
      'council/2024/b.txt',
      'council/9.md',
    ])
  })

  it('makes keys within the folder asked for, wherever it lies and however it is written', async () => {
    const expected = ['10.md', '2023/z.docx', '2024/a.HTML', '2024/b.txt', '9.md']
    expect(await keys(['council'])).toEqual(expected)
    expect(await keys(['./council/'])).toEqual(expected)
    expect(await keys([join(folder, 'council')])).toEqual(expected)
  })

  it('keeps keys apart when several folders hold files of one name', async () => {
    expect(await keys(['board', 'council/2024'])).toEqual(['board/2024/b.txt', 'council/2024/a.HTML', 'council/2024/b.txt'])
  })

  it('says so when a folder holds nothing to read', async () => {
    expect(await found(['empty'])).toEqual([{ path: 'empty', problem: expect.stringContaining('no file that minutebook reads') }])
  })

  it('follows links, names broken ones, and does not run round in circles', async () => {
    const all = await found(['loops'])
    expect(all.map((one) => [one.path, 'problem' in one ? one.problem.split(';')[0] : 'file'])).toEqual([
      ['loops/first.txt', 'links that lead round in a circle'],
      ['loops/gone.txt', 'a link to a file that is not there'],
      ['loops/in/one.txt', 'file'],
      ['loops/in/up', 'a link that leads back into the folder it lies in'],
      ['loops/link.md', 'file'],
      ['loops/second.txt', 'links that lead round in a circle'],
    ])
  })
})

describe('globs', () => {
  it('expands patterns itself', async () => {
    expect(await paths(['council/*.md'])).toEqual(['council/10.md', 'council/9.md'])
    expect(await paths(['council/**/*.{txt,docx}'])).toEqual(['council/2023/z.docx', 'council/2023/~$z.docx', 'council/2024/b.txt'])
    expect(await paths(['council/202?/b.txt'])).toEqual(['council/2024/b.txt'])
  })

  it('takes only what we read where the pattern names no ending', async () => {
    expect(await paths(['council/2023/*'])).toEqual(['council/2023/z.docx'])
  })

  it('takes a name with brackets for a name when there is such a file', async () => {
    expect(await paths(['odd [draft]/minutes.txt'])).toEqual(['odd [draft]/minutes.txt'])
  })

  it('says so when nothing matches', async () => {
    expect(await found(['council/*.odt'])).toEqual([{ path: 'council/*.odt', problem: expect.stringContaining('no file matches') }])
  })

  it('reads the backslashes of Windows as slashes there, and only there', () => {
    expect(toSlashes('minutes\\2024\\*.docx', 'win32')).toBe('minutes/2024/*.docx')
    expect(toSlashes('minutes\\2024', 'linux')).toBe('minutes\\2024')
    expect(globBase('minutes/20*/x.txt')).toBe('minutes')
    expect(globBase('*.txt')).toBe('.')
  })

  it('comes in the same order every time, also when it must wait between folders', async () => {
    for (let i = 0; i < 12; i++) for (let j = 0; j < 20; j++) put(`many/${i % 3}/${i}/${(j * 7919) % 1000}.txt`, 'x')
    const all = await paths(['many/**/*.txt'])
    expect(all).toHaveLength(240)
    expect(new Set(all).size).toBe(240)
    const patiently: string[] = []
    for await (const one of globFiles('many/**/*.txt', folder, 5)) patiently.push(one.path)
    expect(patiently).toEqual(all)
  })
})

describe('lists and repetitions', () => {
  it('keeps the place of a path that leads to nothing', async () => {
    expect(await found(['council/9.md', 'nothing.txt', 'council/10.md'])).toEqual([
      { path: 'council/9.md', key: '9.md' },
      { path: 'nothing.txt', problem: expect.stringContaining('no such file') },
      { path: 'council/10.md', key: '10.md' },
    ])
  })

  it('reads a file once, however often it is asked for', async () => {
    expect(await paths(['council/2024', 'council/2024/b.txt', 'council/2024/*.txt'])).toEqual(['council/2024/a.HTML', 'council/2024/b.txt'])
  })

  it('reads lists with any line ends, between NULs, and as PowerShell writes them', async () => {
    put('list-lf.txt', 'council/9.md\ncouncil/10.md\n\n')
    put('list-crlf.txt', 'council/9.md\r\ncouncil/10.md\r\n')
    put('list-nul.txt', 'council/9.md\0council/10.md\0')
    writeFileSync(join(folder, 'list-utf16.txt'), Buffer.from('\uFEFFcouncil/9.md\r\ncouncil/10.md\r\n', 'utf16le'))
    for (const kind of ['lf', 'crlf', 'nul', 'utf16']) {
      expect(await paths([], { filesFrom: `list-${kind}.txt` }), kind).toEqual(['council/9.md', 'council/10.md'])
    }
  })

  it('puts lines together from pieces of any size', async () => {
    const text = 'ä\r\nbb\r\n\r\nccc — “d”\nlast'
    for (let size = 1; size < 12; size++) {
      const bytes = Buffer.from(text)
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size))
      const read: string[] = []
      for await (const line of lines(Readable.from(chunks))) read.push(line)
      expect(read, `pieces of ${size}`).toEqual(['ä', 'bb', '', 'ccc — “d”', 'last'])
    }
  })
})

describe('keys', () => {
  it('finds the folder that holds all', () => {
    expect(commonFolder(['/a/b/c', '/a/b/d/e'])).toBe('/a/b')
    expect(commonFolder(['/a/bc', '/a/b'])).toBe('/a')
    expect(commonFolder(['/a/b', '/a/b'])).toBe('/a/b')
    expect(keyWithin('/a', '/a/b/c.txt')).toBe('b/c.txt')
    expect(keyWithin('/a', '/z/c.txt')).toBe('/z/c.txt')
  })

  it('remembers which paths were met, whatever their number', () => {
    const seen = new Seen()
    for (let i = 0; i < 5000; i++) expect(seen.before(`${i}.txt`)).toBe(false)
    for (let i = 0; i < 5000; i++) expect(seen.before(`./${i}.txt`)).toBe(true)
  })
})
