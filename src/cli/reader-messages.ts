/** What reading a document may say, where no rule speaks: `minutebook explain not-minutes`. What to do stands in each message itself. */
export const readerMessages: Record<string, string> = {
  'not-minutes':
    'No meeting was recognised: neither a list of items, nor those present, nor resolutions. The words are kept and checked for slips of spelling, but no record is made of them. If it is minutes, number the items or make headings of their titles, and say above them which body met and when.',
  'empty-file': 'The file has no words. Fetch or save it again.',
  'no-words': 'The document opens, and holds no words: pictures perhaps, whose words can be recognised by OCR.',
  'no-text': 'The pages of this PDF are pictures or empty. Have the words recognised (OCR), and give the result.',
  picture: 'The file is a picture. Have its words recognised (OCR), and give the result.',
  'other-format': 'The file has a format that minutebook does not read. The message says which one it is and how to change it.',
  'binary-file': 'The file holds data and no text in any format that minutebook knows.',
  'protected-file': 'The file wants a password. Save it without one.',
  'too-large': 'The file holds more than minutes ever do; it is read in part, or not at all. Save it in parts.',
  'damaged-file': 'A part of the file cannot be read, so words may be missing or wrong. Open it where it was made, and save it again.',
  'damaged-pdf': 'The PDF breaks the rules of its format. What could be found was read; print it to a new PDF to be sure.',
  'damaged-page': 'A page of the PDF cannot be read; all others were.',
  'unmapped-font': 'The PDF does not say which letters its signs are. What could be guessed was, and may be wrong; the rest is missing.',
  'embedded-parts': 'The Word file refers to other files for some of its words. Open it in Word, and save it again.',
  'numbers-lost': 'Numbers that the word processor counts by itself are not in the file, so that items and clauses have lost theirs.',
  'mixed-encoding': 'The text is saved in two encodings at once, and some letters may be wrong. Save it in UTF-8.',
  'markdown-as-text': 'The file is no Markdown that can be read as such in reasonable time. It was read as plain text.',
  unreadable: 'The document could not be read. The message says why.',
  internal: 'A fault of minutebook, and not of the document. Please report it, with the document where you can.',
}
