/** A stretch of the question's text, by UTF-16 offsets. */
export interface TextSpan {
  start: number
  end: number
}

/** The stretch that a match takes. */
export function spanOf(match: { index: number; 0: string }): TextSpan {
  return { start: match.index, end: match.index + match[0].length }
}
