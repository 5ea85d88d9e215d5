import { fold } from '../../language/fold.js'

/** Whether it asks something itself: `… thì lấy nguồn nào?`. */
export function asks(text: string): boolean {
  return /(?<!\p{L})(?:gi|nao|dau|ai|bao nhieu|may|bao gio|khi nao|vi sao|tai sao|the nao|who|what|which|when|where|why|how)(?!\p{L})/u.test(
    fold(text).replace(/(?:thi|what|how)\s+(?:sao|the nao|about)/g, ' '),
  )
}
