// The corpus of the benchmark: copies of the fixtures and the sample, no two texts alike, in a temporary folder.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where documents are taken from: --fixtures DIR, or the repository's own. */
export function sources(folder = join(root, 'fixtures')) {
  const found = {}
  const add = (path) => {
    const ending = extname(path).slice(1).toLowerCase().replace('htm', 'html').replace('htmll', 'html')
    found[ending] = [...(found[ending] ?? []), path]
  }
  add(join(root, 'samples/riverside-planning.txt'))
  if (existsSync(folder)) {
    for (const name of readdirSync(folder, { recursive: true }).sort()) {
      const path = join(folder, String(name))
      if (/\.(?:txt|html?|md|xml|docx|pdf)$/i.test(path) && statSync(path).isFile()) add(path)
    }
  }
  return found
}

export class Corpus {
  #folder = mkdtempSync(join(tmpdir(), 'minutebook-bench-'))
  #made = new Map()
  #sources

  constructor(fixtures) {
    this.#sources = sources(fixtures)
  }

  has(ending) {
    return (this.#sources[ending]?.length ?? 0) > 0
  }

  /** A folder with so many files of a format. */
  folder(ending, count) {
    const name = `${ending}-${count}`
    if (!this.#made.has(name)) this.#made.set(name, this.#make(name, ending, count))
    return this.#made.get(name)
  }

  files(ending, count) {
    const folder = this.folder(ending, count)
    return readdirSync(folder)
      .sort()
      .map((name) => join(folder, name))
  }

  remove() {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #make(name, ending, count) {
    const folder = join(this.#folder, name)
    mkdirSync(folder)
    const originals = this.#sources[ending].map((path) => readFileSync(path))
    for (let i = 0; i < count; i++) {
      const original = originals[i % originals.length]
      writeFileSync(join(folder, `${String(i).padStart(6, '0')}.${ending}`), /docx|pdf/.test(ending) ? original : varied(original, i))
    }
    return folder
  }
}

/** The same minutes of another committee: other bytes, other ids, the same work. */
function varied(bytes, i) {
  return Buffer.from(bytes.toString('latin1').replace(/Committee/g, `Committee ${i}`), 'latin1')
}
