/**
 * Whether a question holds things against each other: `tỉnh nào cao hơn?`, `so với Gia Lai`, `có bằng nhau không?`.
 *
 * @param folded the question in its folded form
 */
export function comparesValues(folded: string): boolean {
  return COMPARES.test(folded)
}

/** Whether the smaller one is asked for: `thấp nhất`, `ít hơn`. */
export function asksForLower(folded: string): boolean {
  return LOWER.test(folded)
}

const COMPARES =
  /(?<!\p{L})(?:(?:cao|lon|nhieu|thap|it|nho|kem)(?: \S+)? (?:hon|nhat)|(?:bang|nhu|giong|khac) nhau|so sanh|so voi|high(?:er|est)|low(?:er|est)|compar\w*)(?!\p{L})/u
const LOWER = /(?<!\p{L})(?:(?:thap|it|nho|kem)(?: \S+)? (?:hon|nhat)|low(?:er|est))(?!\p{L})/u
