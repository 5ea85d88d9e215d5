import { fold } from '../../language/fold.js'
import { hasInterrogative } from '../understand/interrogatives.js'

/** Whether it asks something itself: `… thì lấy nguồn nào?`. */
export function asks(text: string): boolean {
  return hasInterrogative(fold(text).replace(/(?:thi|what|how)\s+(?:sao|the nao|about)/g, ' '))
}
