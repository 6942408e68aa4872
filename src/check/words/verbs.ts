/** Whether words have a verb, as far as the words of resolutions tell: better to believe in one than to miss it. */

const helpers = [
  'be|is|are|was|were|been|being|am|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must',
  'need|needs|ought|let|cannot|wishes?|wants?|seeks?|gives?|gave|given|takes?|took|taken|makes?|made|goes|went',
  'gone|comes?|came|gets?|got|sends?|sent|writes?|wrote|written|meets?|met|pays?|paid|says?|said|sets?|puts?',
  'keeps?|kept|holds?|held|leaves?|left|brings?|brought|buys?|bought|finds?|found|feels?|felt|stands?|stood',
  'begins?|began|lies?|lay|sits?|sat|runs?|ran|becomes?|became|speaks?|spoke|know|knows|known|shows?|shown|see',
  'seen|sees|drawn|drew|undertakes?|undertook|undertaken|oversees?',
]
const auxiliary = new RegExp(`\\b(?:${helpers.join('|')})\\b`, 'i')
const regular = /\b\p{L}{2,}(?:ed|ised|ized)\b/iu
/** The verbs of resolutions in their plain and their -s form: "the Council notes", "to approve". */
const plain = [
  'accept|acknowledge|adjourn|adopt|agree|allocate|allow|amend|appoint|approve|arrange|ask|authori[sz]e|award',
  'award|calls?|call upon|cancel|carry|co-?opt|commend|commission|conclude|concur|condemn|confirm|congratulate',
  'consider|consult|contact|continue|contribute|create|declare|decline|defer|delegate|determine|direct|dismiss',
  'donate|elect|encourage|endorse|engage|enter|establish|exclude|express|fix|form|forward|fund|grant|implement',
  'include|increase|inform|instruct|investigate|invite|issue|join|launch|liaise|move|nominate|note|object|obtain',
  'offer|oppose|order|organi[sz]e|pass|place|plan|postpone|prepare|proceed|produce|progress|propose|provide',
  'publish|purchase|raise|ratify|re-?affirm|receive|recogni[sz]e|recommend|reduce|refer|refuse|reject|release',
  'remain|remove|renew|repair|replace|report|request|require|resolve|respond|resume|retain|return|review|rise',
  'seek|sell|serve|sign|sponsor|submit|support|suspend|thank|transfer|undertake|update|urge|use|vary|visit|vote',
  'welcome|withdraw|work|write|expire|close|open|end|start|commence|apply|ensure|enable|monitor|attend|act|look',
  'help|change|move|stay|cost|total|form|reads?|own|live|like|check|circulate|chase|collect|compile|draft|e-?mail',
  'fit|inspect|install|clean|clear|cut|deal|discuss|display|erect|explain|feed|file|follow|hire|identify|mark|measure',
  'paint|plant|post|print|process|promote|quote|remind|search|share|speak|stop|store|talk|telephone|test|train|trim',
  'treat|turn|wait|warn|watch|keep|hold|make|take|give|send|meet|pay|put|buy|bring|find|provide|spend|lead|teach',
]
const operative = new RegExp(`\\b(?:${plain.join('|')})s?e?s?\\b`, 'i')

export function hasVerb(text: string): boolean {
  // "That" and articles are no verbs; a hyphened adjective ("agreed-upon") is one too many, which does no harm.
  return auxiliary.test(text) || regular.test(withoutParticiples(text)) || operative.test(withoutNouns(text))
}

/** "the report of the …", "a review of": after an article the word is a noun. */
function withoutNouns(text: string): string {
  return text.replace(/\b(?:the|a|an|its|their|his|her|any|each|no|such|of|annual|draft|final|further)\s+[\p{L}-]+/giu, ' ')
}

/** "the revised terms", "an updated policy": what stands between an article and its noun is no verb. */
function withoutParticiples(text: string): string {
  return text.replace(
    /\b(?:the|a|an|its|their|any)\s+(?:\p{L}+ly\s+)?\p{L}+ed\s+(?!(?:that|to|the|a|an|by|in|on|as|and|or|for|with|at|from)\b)\p{L}+/giu,
    ' ',
  )
}
