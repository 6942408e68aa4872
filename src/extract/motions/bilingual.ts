/** Labels in English and French are read in English: "Moved by / Proposé par: Ann Elm", "CARRIED / ADOPTÉE", "Pour/Yeas: Elm". */
import type { Block } from '../../tree.ts'

const french =
  "(?:propos[ée]e? par|appuy[ée]e? par|second[ée]e? par|adopt[ée]e?(?: [àa] l[’']unanimit[ée])?|rejet[ée]e?|d[ée]faite?|pour|contre|vote (?:enregistr[ée]|par appel nominal))"
const behind = new RegExp(`\\s?/\\s?${french}(?=\\s*:|[\\s.]*$)`, 'iu')
const before = new RegExp(`^${french}\\s?/\\s?(?=\\p{L})`, 'iu')

export function inEnglish(block: Block): Block {
  if (block.type === 'row' || block.value.length > 160 || !block.value.includes('/')) return block
  const value = block.value.replace(behind, '').replace(before, '')
  return value === block.value ? block : { ...block, value }
}
