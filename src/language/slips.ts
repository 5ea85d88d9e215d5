const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** All texts that differ by one slip of the finger: a letter left out, put in, changed, or swapped with the next one. */
export function oneSlip(text: string): Set<string> {
  const slips = new Set<string>()
  for (let i = 0; i <= text.length; i++) {
    const [head, tail] = [text.slice(0, i), text.slice(i)]
    if (tail) slips.add(head + tail.slice(1))
    if (tail.length > 1) slips.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2))
    for (const letter of LETTERS) {
      slips.add(head + letter + tail)
      if (tail) slips.add(head + letter + tail.slice(1))
    }
  }
  slips.delete(text)
  return slips
}
