/** A text cut at a word; a quotation that is cut is closed. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit).replace(/\s+\S*$/, '')
  const open = cut.split('“').length > cut.split('”').length
  return `${cut} …${open ? '”' : ''}`
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
