/** A stretch of the question's text, by UTF-16 offsets. */
export interface TextSpan {
  start: number
  end: number
}

/** The stretch that a match takes. */
export function spanOf(match: { index: number; 0: string }): TextSpan {
  return { start: match.index, end: match.index + match[0].length }
}

/** A text with some stretches blanked out: the đồng of `Đồng Nai` is no money. */
export function outside(text: string, spans: readonly TextSpan[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
}
