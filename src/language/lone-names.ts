/** Names of one word, which only a list of them makes names: "Kerry, Marsh, O’Brien". */
import { isBodyLike, isNameLike, isRoleLike } from './names.ts'

/** "Elm |– present|; Oak |– absent|": to the roll call. */
export const answers = /\s*[–—:-]\s*(?:present|here|absent|excused)(?=\s*(?:[,;.\n]|$))/gi

export const isLoneName = (line: string) => {
  const name = /^\s*(\p{Lu}[\p{L}'’-]+)[,;.]?\s*$/u.exec(line)?.[1]
  return name !== undefined && isNameLike(name) && !isRoleLike(name) && !isBodyLike(name)
}

/**
 * Whether a list gives single names: "Fergus (President), Elisa (Treasurer)", "Kerry, Marsh, O’Brien". Two lone words at
 * least, and no fewer than half of its parts.
 */
export function hasLoneNames(text: string): boolean {
  const parts = partsOf(text)
  const lone = parts.filter(isLoneName)
  if (lone.length >= 2 && lone.length * 2 >= parts.length) return true
  // "Cllr Ash, Mrs Birch, Cole, Miss Dale": one who has lost a title.
  const titled = parts.filter((part) => /^(?:Cllr|Councillor|Cr|Mr|Mrs|Ms|Miss|Dr)\.?\s\p{Lu}/u.test(part))
  // "Cllr Ash, Birch, Mrs Cole": between two who have theirs.
  const enough = titled.length >= (isLoneName(parts.at(-1) as string) ? 3 : 2)
  return lone.length === 1 && enough && titled.length === parts.length - 1 && !isLoneName(parts[0] as string)
}

const partsOf = (list: string) =>
  list
    .replace(/\([^()]*\)/g, '')
    // "Ann Elm – Holt, Marsh & Girard": a firm.
    .replace(/\s[–—-]\s\p{Lu}[\p{L}'’]+(?:, \p{Lu}[\p{L}'’]+)*,? & \p{Lu}[\p{L}'’]+/gu, '')
    .replace(answers, '')
    .split(/[,;\n]|\s(?:and|&)\s/)
    .map((part) => part.trim())
    .filter(Boolean)

/** How many parts of a list are one word that may be a name. */
export const loneNamesIn = (list: string) => partsOf(list).filter(isLoneName).length

/** "|Director| Alder was absent.", "|Supervisors| Elm and Fir were excused." */
export const seatAlone =
  /^(?:Directors?|Supervisors?|Selectm[ae]n|Board [Mm]embers?|Members?)\s(?=(?:\p{Lu}[\p{L}'’-]+(?:,\s|,?\s(?:and|&)\s|\s*$))+$)/u
