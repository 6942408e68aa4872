/** What was made of an application, above the list of reasons or conditions: elsewhere it may be another body's decision. */
import { operativeWords } from '../../vocabulary/decisions.ts'
import type { Opening } from './opening.ts'

/** "Planning permission was refused for these reasons:", "Consent was granted, subject to these conditions:" */
const permission =
  /^(?:(?:the|outline|full|planning|temporary|retrospective|advertisement|listed|building|conditional)\s)*(?:permission|consent|approval)\s(?:was|were)\s(?:(?:then|therefore|unanimously|accordingly|also)\s)*(?<verb>refused|granted|approved)\b[^.;]{3,160}:$/i

export function permissionGiven(sentence: string): Opening | undefined {
  const verb = sentence.endsWith(':') ? permission.exec(sentence)?.groups?.verb?.toLowerCase() : undefined
  return verb === undefined
    ? undefined
    : {
        kind: operativeWords[verb] ?? 'approved',
        start: 0,
        textAt: 0,
        end: sentence.length,
        form: 'whole',
        unanimous: /unanim/i.test(sentence),
      }
}
