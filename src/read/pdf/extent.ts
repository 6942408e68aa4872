/** The least and the greatest of what is measured of many things, however many they are. */

export function least<T>(things: Iterable<T>, of: (thing: T) => number): number {
  let found = Number.POSITIVE_INFINITY
  for (const thing of things) found = Math.min(found, of(thing))
  return found
}

export function greatest<T>(things: Iterable<T>, of: (thing: T) => number): number {
  let found = Number.NEGATIVE_INFINITY
  for (const thing of things) found = Math.max(found, of(thing))
  return found
}
