/** Whether a folded text has a word that asks: `ai`, `bao giờ`, `which`. */
export function hasInterrogative(folded: string): boolean {
  return INTERROGATIVE.test(folded)
}

const INTERROGATIVE =
  /(?<!\p{L})(?:gi|nao|dau|ai|bao nhieu|may|bao gio|khi nao|vi sao|tai sao|the nao|who|what|which|when|where|why|how)(?!\p{L})/u
