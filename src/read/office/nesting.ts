/**
 * Levels of labels that were typed, told by where their lines begin:
 *
 *     12.  Apologies
 *          (a)  That the report be noted
 *               (i)  and published
 */

/** Twips within which two lines begin at the same place. */
const tolerance = 120

export class Nesting {
  #bullets: number[] = []
  #labels: number[] = []

  /** The level of a label that begins at this place. */
  depth(indent: number, bullet: boolean): number {
    const places = bullet ? this.#bullets : this.#labels
    while (places.length > 0 && (places.at(-1) as number) > indent + tolerance) places.pop()
    if (places.length === 0 || (places.at(-1) as number) < indent - tolerance) places.push(indent)
    // A new label of text: bullets under it begin anew.
    if (!bullet) this.#bullets = []
    return Math.min(places.length - 1, 8)
  }

  /** A paragraph without a label ends the lists that stand further in than it does. */
  text(indent: number): void {
    if (this.#bullets.length > 0 && (this.#bullets[0] as number) >= indent - tolerance) this.#bullets = []
  }

  reset(): void {
    this.#bullets = []
    this.#labels = []
  }
}
