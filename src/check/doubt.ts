/**
 * Findings that rest on what was inferred (the year of "Monday 11 July", a label within a line): they are worth a look, and are
 * never more than a warning, whatever the severity of their rule. An error is certain.
 */
import type { VFileMessage } from 'vfile-message'

const inferred = new WeakSet<VFileMessage>()

/** Marks a message as resting on what was inferred. */
export function inDoubt(message: VFileMessage): VFileMessage {
  inferred.add(message)
  return message
}

/** Errors that rest on what was inferred become warnings. Runs behind all rules, because a rule's severity is set when it has run. */
export function withoutDoubtfulErrors(messages: VFileMessage[]): VFileMessage[] {
  for (const message of messages) if (message.fatal === true && inferred.has(message)) message.fatal = false
  return messages
}
