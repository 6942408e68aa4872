/** Checks one opened document: reads it, runs the rules, and gives its findings as plain data. */
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Minutes } from '../tree.ts'
import { type Finding, findingOf } from './finding.ts'
import type { Checker } from './index.ts'

/**
 * @param file     an opened file (`open`)
 * @param parse    the flow of `minutebook parse`; handed in, because rules do not import extractors
 * @param checker  made once for a configuration (`createChecker`)
 */
export async function checkDocument(file: VFile, parse: (file: VFile) => Promise<Minutes>, checker: Checker): Promise<Finding[]> {
  try {
    const tree = await parse(file)
    return checker(tree, file).map((message) => findingOf(message, file))
  } catch (error) {
    // A document that cannot be read (`file.fail`) is one finding of its own; anything else is a fault of ours and is not hidden.
    if (!(error instanceof VFileMessage)) throw error
    return file.messages.map((message) => findingOf(message, file))
  }
}
