// The least that a reader of PDF does: unpdf's text of every page, with positions.
import { readFileSync } from 'node:fs'
import { getDocumentProxy } from 'unpdf'

for (const path of process.argv.slice(2)) {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)))
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    await page.getTextContent()
  }
  await pdf.destroy()
}
