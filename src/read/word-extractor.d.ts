/** What is used here of word-extractor, which has no types of its own. */
declare module 'word-extractor' {
  export interface ExtractedDocument {
    getBody(): string
    getFootnotes(): string
    getEndnotes(): string
    getAnnotations(): string
    getHeaders(options?: { includeFooters?: boolean }): string
    getFooters(): string
    getTextboxes(options?: { includeBody?: boolean; includeHeadersAndFooters?: boolean }): string
  }

  export default class WordExtractor {
    extract(source: string | Buffer): Promise<ExtractedDocument>
  }
}
