import { tokenize } from '../../language/tokens.js'

/** A weighted text of an entry: titles count more than bodies. */
export interface Field {
  text: string
  weight: number
}

/**
 * The terms of a text: folded syllables, folded adjacent pairs, and, where the text has tone marks, the syllable as
 * written (`=thể`), which ranks agreeing marks first.
 */
export function termsOf(text: string): string[] {
  const tokens = tokenize(text)
  const terms: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    terms.push(token.folded)
    if (token.kept !== token.folded) terms.push(keptTerm(token.kept))
    const next = tokens[i + 1]
    if (next) terms.push(pairTerm(token.folded, next.folded))
  }
  return terms
}

/** The term of two adjacent folded syllables. */
export function pairTerm(first: string, second: string): string {
  return `${first} ${second}`
}

/** The term of a syllable with its marks. */
export function keptTerm(kept: string): string {
  return `=${kept}`
}
