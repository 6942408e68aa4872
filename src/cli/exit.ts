/** How a command ends. */

/** Done, and nothing was found wrong. */
export const clean = 0
/** Done, and something was found or could not be read. */
export const findings = 1
/** The command was used wrongly. */
export const wrongUse = 2

/** Wrong use: the message is shown with a hint to the help. */
export class UsageError extends Error {}
