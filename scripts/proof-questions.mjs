// The lines that `proof-over-ssh.sh` asks: documents made of the sample and the fixtures, no two alike.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const count = Number(process.argv[2] ?? 300)
const sources = [join(root, 'samples/riverside-planning.txt')]
const fixtures = join(root, 'fixtures')
if (existsSync(fixtures)) {
  for (const name of readdirSync(fixtures, { recursive: true }).sort()) {
    if (/\.(?:txt|html|md|xml)$/.test(name) && statSync(join(fixtures, name)).isFile()) sources.push(join(fixtures, name))
  }
}
for (let i = 0; i < count; i++) {
  const source = sources[i % sources.length]
  const text = `${readFileSync(source, 'utf8')}\n`.replace(/Committee/g, `Committee ${i}`)
  process.stdout.write(`${JSON.stringify({ id: `document-${i}`, name: source.slice(root.length).replace(/\\/g, '/'), text })}\n`)
}
