/** What is used here of word-extractor, which has no types of its own. */
declare module 'word-extractor' {
  interface Options {
    /** Curly quotes and dashes made plain, unless false. */
    filterUnicode?: boolean
    includeFooters?: boolean
    includeHeadersAndFooters?: boolean
  }

  export interface ExtractedDocument {
    getBody(options?: Options): string
    getFootnotes(options?: Options): string
    getEndnotes(options?: Options): string
    getAnnotations(options?: Options): string
    getHeaders(options?: Options): string
    getFooters(options?: Options): string
    getTextboxes(options?: Options): string
  }

  export default class WordExtractor {
    extract(source: string | Buffer): Promise<ExtractedDocument>
  }
}
