// pdf.js as the build takes it in. It is made to draw pages; we want their text, quickly.
//
// Each change is looked for in the one place where it belongs and must be found there: with another version of unpdf
// the build says what is to be looked at. The sources run with pdf.js as it comes and read the same, but slower:
// tests/read-pdf-built.test.ts holds the one against the other.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ours = JSON.stringify(fileURLToPath(new URL('../src/read/pdf/in-pdfjs.ts', import.meta.url)))

const changes = [
  {
    what: 'the styles of a page say the names of its fonts: by them bold type is known (src/read/pdf/fonts.ts)',
    find: /fontFamily:(\w+)\.fallbackName,/,
    put: '$&name:$1.name,',
  },
  {
    what: 'streams are unpacked by zlib, and so need not be waited for',
    find: /(static\{\w+\(this,"FlateStream"\)\}#\w+=)!0(;[\s\S]*?\}readBlock\(\)\{)/,
    put: '$1!1$2if(unpackAtOnce(this))return;',
  },
  {
    what: 'the drawings of a font are not unpacked to see whether there are any (its reader looks again)',
    find: /if\(\w+\.isEmpty\)throw new \w+\("FontFile is empty"\)/,
    put: '',
  },
  {
    what: 'the drawings of a font are read only where its letters are not known without',
    find: /!(\w+)\|\|\1\.isEmpty\)\{(\1&&[^{}]*?this\.fallbackToSystemFont\((\w+)\);return\})(?=\[[\s\S]{0,1500}?\}(\w+)\(\3\),this\.data=)/,
    put: '!$1||!isReadable($3)&&$1.isEmpty){$2if(isReadable($3)){$4($3);return}',
  },
  {
    what: 'a copy of the state of the text is a plain object: each that has another for its prototype makes V8 learn all anew',
    find: /(class (\w+)\{static\{\w+\(this,"TextState"\)\}[\s\S]*?Object\.assign\()Object\.create\(this\),this\)/,
    put: '$1new $2,this)',
  },
  {
    what: 'a font that was set on this page before is set at once: each wait ends the loop over the page, which begins anew',
    find: /(\w+)\.fontName=(\w+),\1\.fontSize=(\w+),(\w+)\((\w+)\(\2,null\)\);return;/,
    put: [
      '$1.fontName=$2,$1.fontSize=$3;$5.known??=new Map;if($5.known.has($2)){Object.assign($1,$5.known.get($2));break}',
      '$4($5($2,null).then(()=>$5.known.set($2,{loadedName:$1.loadedName,font:$1.font,fontMatrix:$1.fontMatrix})));return;',
    ].join(''),
  },
  {
    what: 'the place of a glyph is computed at once',
    find: /(\w+)\.transform\((\w+)\.ctm,\1\.transform\(\2\.textMatrix,(\w+)\)\)(?=\}\w+\(\w+,"getCurrentTextTransform"\))/,
    put: 'placeOfGlyph($2.ctm,$2.textMatrix,$3)',
  },
  {
    what: 'text is handed over as it is from worker to page, which are one thread',
    find: /(static\{\w+\(this,"LoopbackPort"\)\}[\s\S]*?postMessage\((\w+),(\w+)\)\{const \w+=\{data:)structuredClone\(.*?\)(?=\};)/,
    put: '$1handOver($2,$3)',
  },
]

export const leanPdfJs = {
  name: 'lean-pdfjs',
  setup({ onLoad }) {
    onLoad({ filter: /unpdf.dist.pdfjs\.mjs$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8')
      const errors = []
      for (const { what, find, put } of changes) {
        const changed = contents.replace(find, put)
        if (changed === contents) errors.push({ text: `pdf.js is no longer written as it was where ${what}: see scripts/pdfjs-plugin.mjs` })
        contents = changed
      }
      if (errors.length > 0) return { errors }
      return { contents: `import { handOver, isReadable, placeOfGlyph, unpackAtOnce } from ${ours}\n${contents}`, loader: 'js' }
    })
  },
}
