import { fold } from '../../language/fold.js'

/** How often two words stand side by side. */
export type Neighbours = (left: string, right: string) => number

/** Counts pairs of words inside some texts; tone marks and punctuation make no difference. */
export function countNeighbours(texts: readonly string[]): Neighbours {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const words = text.split(' ').map(keyOf)
    for (let i = 1; i < words.length; i++) {
      const pair = `${words[i - 1]} ${words[i]}`
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  }
  return (left, right) => counts.get(`${keyOf(left)} ${keyOf(right)}`) ?? 0
}

/** A word as it is compared: `quý II/2025` and `quý III` are one pair. */
function keyOf(word: string): string {
  return fold(word)
    .replace(/[.,;:!?"“”()]+/g, '')
    .replace(/^[ivx]+(?=\/|$)|\d+/g, '#')
    .replace(/^#(?:[/-]#)+$/, '#')
}
