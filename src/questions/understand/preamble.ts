import { fold } from '../../language/fold.js'
import { hasInterrogative } from './interrogatives.js'

/** A message with what stands before its question: `Em mới về Sở Y tế Tân Giang, cho em hỏi ai phụ trách …`. */
export interface Preamble {
  /** What is told first; empty for a message that asks at once. */
  told: string
  asked: string
}

/** Parts the question of a message from what a person tells of themselves before it. */
export function withoutPreamble(text: string): Preamble {
  const introduced = ASKS_LEAVE.exec(text)
  const at = introduced ? introduced.index + introduced[0].length : afterSentences(text)
  const [told, asked] = [text.slice(0, introduced?.index ?? at).trim(), text.slice(at).trim()]
  const parted =
    told.length >= SHORTEST_TOLD && asked.split(/\s+/).length >= SHORTEST_ASKED && !hasInterrogative(fold(told)) && !told.includes('?')
  return parted ? { told, asked } : { told: '', asked: text }
}

/** `… cho em hỏi`, `… xin hỏi`: what follows is asked. */
const ASKS_LEAVE =
  /(?<!\p{L})(?:cho|xin|muốn|muon|nhờ|nho)(?: phép| phep)?(?: (?:em|tôi|toi|mình|minh|tui|anh|chị|chi|cháu|chau|con|bọn em|chúng tôi|chung toi))?(?: được| duoc| xin)?(?: phép| phep)? (?:hỏi|hoi)(?: thăm| tham)?(?: chút| chut| tí| ti| là| la)?\s*[,:]?\s+/iu

/** Where the last sentence of several begins, in a message that a person begins with themselves; 0 for any other. */
function afterSentences(text: string): number {
  if (!ABOUT_ONESELF.test(text)) return 0
  const ends = [...text.replace(/[?!.\s]+$/, '').matchAll(/[.!]\s+(?=\p{L})/gu)]
  const last = ends.at(-1)
  return last ? last.index + last[0].length : 0
}

const ABOUT_ONESELF =
  /^(?:(?:dạ|da|xin|kính|kinh)\s+)?(?:em|tôi|toi|mình|minh|tui|anh|chị|chi|cháu|chau|con|chào|chao|gửi|gui|thưa|thua|hi|hello|dear|i'm|i am|my)(?!\p{L})/iu

/** In characters, and in words. */
const SHORTEST_TOLD = 20
const SHORTEST_ASKED = 3
