/** What a number of an item says. */
export interface ItemNumber {
  /** As printed, without final full stop or brackets: "137", "118/28", "18.03.1". */
  printed: string
  /** The agenda's number beside it: "118/28 1. Apologies" → "1". */
  agenda?: string
  /** The shape, to tell families apart: "n.", "n/yy", "yy.mm.n", "A-n". */
  family: string
  /** The part that counts up. */
  value: number
  /** "3a": 1; "5.1": its own count at the second level. */
  sub: number
  /** Depth: "5." is 1, "5.1" is 2. */
  level: number
  /** What follows the number on its line. */
  rest: string
}
