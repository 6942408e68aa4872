// What the bundler does not do by itself.
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

/**
 * Files of their own beside the command: large packages that few runs need, not to be read with it; and the one
 * place that imports what only the run knows, which kept code cannot do.
 */
const apart = { zod: 'zod', cosmiconfig: 'cosmiconfig', unpdf: 'unpdf', 'import-module': 'src/import-module.ts' }

export const withPartsApart = (common) => ({
  name: 'with-parts-apart',
  setup({ onResolve, onEnd }) {
    onResolve({ filter: /^(?:zod|cosmiconfig|unpdf)$|\/import-module\.ts$/ }, ({ path }) => ({
      path: `./${path.replace(/^.*\/|\.ts$/g, '')}.cjs`,
      external: true,
    }))
    onEnd(async () => {
      await build({
        ...common,
        entryPoints: apart,
        outExtension: { '.js': '.cjs' },
        format: 'cjs',
        define: { 'import.meta.url': '__moduleUrl' },
        banner: { js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
        plugins: [withFontNames],
      })
    })
  },
})

/** commander loads node:child_process for sub-commands that are programs of their own; we have none, and it costs 5 ms. */
export const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /node_modules.commander/.test(importer) ? { path: 'node:child_process', namespace: 'nothing' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** pdf.js tells the text of a page without the names of its fonts, and by them bold type is known: it has them at hand. */
export const withFontNames = {
  name: 'with-font-names',
  setup({ onLoad }) {
    onLoad({ filter: /unpdf.dist.pdfjs\.mjs$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const contents = source.replace(/fontFamily:(\w+)\.fallbackName,/, '$&name:$1.name,')
      return contents === source
        ? { errors: [{ text: 'pdf.js no longer builds its text styles as it did: see src/read/pdf/fonts.ts' }] }
        : { contents, loader: 'js' }
    })
  },
}
