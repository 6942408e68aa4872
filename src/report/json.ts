/** One JSON array, one object a file, each on a line of its own: `jq '.[].findings[]'`. */
import type { CheckedFile } from '../check/finding.ts'
import type { Reporter } from './index.ts'

export function jsonReporter(): Reporter {
  let first = true
  return {
    begin: () => '[',
    file({ path, findings }: CheckedFile) {
      const separator = first ? '\n' : ',\n'
      first = false
      return separator + JSON.stringify({ path, findings })
    },
    end: () => '\n]\n',
  }
}
