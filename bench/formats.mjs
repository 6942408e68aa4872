// One thread, whole pipeline to NDJSON, against the least that any reader of the format must do.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseDocument } from 'htmlparser2'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { inTurn } from './measure.mjs'

const require = createRequire(import.meta.url)
const { parse: parse5 } = await import(require.resolve('parse5', { paths: [require.resolve('cheerio')] }))
const text = (path) => new TextDecoder().decode(readFileSync(path))

function* each(files, work) {
  for (const path of files) yield work(path)
}

export async function formatRows({ corpus, minutebook, rounds, size }) {
  const nowhere = openSync('/dev/null', 'w')
  const pipeline = (files) => async () => {
    for (const path of files) writeSync(nowhere, `${JSON.stringify(await minutebook(readFileSync(path), path))}\n`)
  }
  const floor = (files, work) => () => {
    for (const _ of each(files, work));
  }
  const rows = []
  if (corpus.has('txt')) {
    const files = corpus.files('txt', size)
    const [least, ours] = await inTurn([floor(files, (path) => text(path).split('\n')), pipeline(files)], rounds)
    rows.push({ row: 'text, whole pipeline', against: 'read + decode + split', limit: 6, least, ours, per: files.length })
  }
  if (corpus.has('html')) {
    const files = corpus.files('html', size >> 2)
    const [least, other, ours] = await inTurn(
      [floor(files, (path) => parseDocument(text(path))), floor(files, (path) => parse5(text(path))), pipeline(files)],
      rounds,
    )
    rows.push({ row: 'ModernGov HTML, whole pipeline', against: 'htmlparser2 to a DOM', limit: 1.5, least, ours, per: files.length })
    rows.push({ row: 'ModernGov HTML, whole pipeline', against: 'parse5', limit: 1, least: other, ours, per: files.length })
  }
  if (corpus.has('md')) {
    const files = corpus.files('md', size >> 2)
    const remark = unified().use(remarkParse).freeze()
    const [least, ours] = await inTurn([floor(files, (path) => remark.parse(text(path))), pipeline(files)], rounds)
    rows.push({ row: 'Markdown, whole pipeline', against: 'remark-parse', limit: 1.25, least, ours, per: files.length })
  }
  closeSync(nowhere)
  return rows
}
