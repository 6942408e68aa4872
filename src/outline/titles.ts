/** Does a line look like the title of an item, or like a sentence of the minutes? */

/** Verbs that make a line a sentence: titles have hardly any. */
const sentenceVerb =
  /\b(?:was|were|had|has been|have been|is|are|reported|stated|said|noted|agreed|resolved|asked|explained|advised|confirmed|proposed|seconded|received from|thanked|declared|gave|requested|moved|introduced|presented)\b/i

/** 0 (certainly a sentence or a clause) to 1 (certainly a title). */
export function titleWeight(line: string, bold = false): number {
  const text = line.trim()
  if (text === '') return 0.5
  const colon = text.search(/:(?:\s|$)/)
  // "3. Minutes of the last Meeting: Mr. Stocking proposed …": a title that runs on into its text.
  if (colon > 2 && colon < 90 && !sentenceVerb.test(text.slice(0, colon))) return bold ? 1 : 0.85
  if (text.length > 260) return 0.05
  const ends = /[.;,]$/.test(text)
  const verb = sentenceVerb.test(text)
  let weight = 1
  if (text.length > 120) weight -= 0.25
  if (ends) weight -= 0.35
  if (verb) weight -= 0.4
  if (/^\p{Ll}/u.test(text)) weight -= 0.3
  if (
    /^(?:that|to|the (?:committee|council|chair|leader)|councillors?|cllrs?|mr|mrs|ms|resolved|agreed|notes?|noted|endorses?|approves?)\b/i.test(
      text,
    )
  )
    weight -= 0.25
  if (bold) weight += 0.3
  return Math.max(0.05, Math.min(1, weight))
}

/** A line that states something: it is text of the minutes even where it stands as a title. */
export function isSentence(line: string): boolean {
  return sentenceVerb.test(line) && line.split(' ').length > 3
}

/** "OPEN FORUM", "NOTICES OF MOTION": capitals only, short, no label of a decision. */
export function isCapitals(line: string): boolean {
  if (line.length < 4 || line.length > 110) return false
  const letters = line.replace(/[^\p{L}]/gu, '')
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase() && !notHeading.test(line)
}

/** Words in capitals or bold that are part of the minutes' text and never an item's title. */
export const notHeading =
  /^(?:it was )?(?:unanimously )?(?:resolved|recommended|recommendations?|recommends?|agreed|and agreed|noted|received|ordered|decided|decisions?|action|actions|carried|lost|approved|refused|deferred|motion (?:carried|lost|passed)|defeated|for|against|abstain\w*|ayes?|nays?|yeas?|noes|present|absent|apologies received|in attendance|also present|attendance|attending|reply|response|answer|question|note|nb|draft|reasons?(?: for.*)?|chairman|chairperson|chair|mayor|clerk|cathaoirleach|signed|dated?|minutes|agenda|voting|vote|recorded vote|penderfynwyd|cytunwyd)\b[\s:.\-–—]*$/i

/** "Committee Reports:", "Disclosure of pecuniary interest: None.": title and text on one line. */
export function splitRunIn(line: string): { title: string; text: string; at: number } | undefined {
  const match = /^(.{2,90}?):-?\s+(?=\S)/.exec(line)
  if (!match) return undefined
  const title = match[1] as string
  if (sentenceVerb.test(title) || /[.;]$|[.;]\s/.test(title)) return undefined
  return { title, text: line.slice(match[0].length), at: match[0].length }
}
