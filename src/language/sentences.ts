/** Sentences and clauses of a text; joined by a space they give it back. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;!?])\s+(?=\S)/u)
}
