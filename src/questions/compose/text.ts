/** A text cut at a word; a quotation that is cut is closed. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit).replace(/\s+\S*$/, '')
  const open = cut.split('“').length > cut.split('”').length
  return `${cut} …${open ? '”' : ''}`
}

/** The words around a place of a text, from the clause before it on: at most 200 characters before and some after. */
export function around(text: string, at: number, after: number): string {
  const start = Math.max(0, text.lastIndexOf(';', at) + 1, at - 200)
  const end = Math.min(text.length, at + after)
  const before = start > 0 && !/[;\s]/.test(text.charAt(start - 1)) ? text.slice(start, at).replace(/^\S*\s/, '… ') : text.slice(start, at)
  return `${before}${end < text.length ? text.slice(at, end).replace(/\s\S*$/, ' …') : text.slice(at, end)}`.trim()
}

/** The text without the full stop or semicolon at its end. */
export function withoutFullStop(text: string): string {
  return text.replace(/(?<!\.)[.;]$/, '')
}

/** The text without the mark of a list at its beginning. */
export function withoutBullet(text: string): string {
  return text.replace(/^[-+•]\s+/, '')
}

/** The text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
