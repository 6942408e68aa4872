// What the bundler does not do by itself.
import { build } from 'esbuild'
import { leanPdfJs } from './pdfjs-plugin.mjs'

/**
 * Files of their own beside the command: large packages that few runs need, not to be read with it; and the one
 * place that imports what only the run knows, which kept code cannot do.
 */
const apart = {
  zod: 'zod',
  cosmiconfig: 'cosmiconfig',
  unpdf: 'unpdf',
  'iconv-lite': 'iconv-lite',
  'fast-glob': 'fast-glob',
  'import-module': 'src/import-module.ts',
}

export const withPartsApart = (common) => ({
  name: 'with-parts-apart',
  setup({ onResolve, onLoad, onEnd }) {
    onResolve({ filter: /^[a-z-]+$|\/import-module\.ts$/ }, ({ path }) => {
      // pdf.js is as large as the command, and loaded as that is: with the code that V8 kept of it.
      if (path === 'unpdf') return { path, namespace: 'kept' }
      const name = path.replace(/^.*\/|\.ts$/g, '')
      return name in apart ? { path: `./${name}.cjs`, external: true } : undefined
    })
    onResolve({ filter: /^\.\/load\.cjs$/, namespace: 'kept' }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /.*/, namespace: 'kept' }, ({ path }) => ({
      contents: `module.exports = require('./load.cjs').loadKept(${JSON.stringify(path)})`,
    }))
    onEnd(async () => {
      await build({
        ...common,
        entryPoints: apart,
        outExtension: { '.js': '.cjs' },
        format: 'cjs',
        define: { 'import.meta.url': '__moduleUrl' },
        banner: { js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
        plugins: [leanPdfJs],
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
