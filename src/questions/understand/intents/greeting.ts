import type { IntentRule } from './intent.js'

/** Xin chào · Chào bot · Cảm ơn nhé · Hello · Bạn là ai? · Giúp: no question yet. */
export const greeting: IntentRule = {
  intent: 'greeting',
  patterns: [
    /^(?:da\s+)?(?:xin\s+)?(?:chao|hello|hi|hey|alo|cam on|cam on nhieu|thanks|thank you|tks|thank)(?:\s+(?:ban|bot|anh|chi|em|ad|admin|moi nguoi|ca nha|nhe|nha|a|ah|nhieu|there|you|very much|buoi (?:sang|trua|chieu|toi)))*$/,
    /^(?:tro giup|giup|help|huong dan(?: su dung)?|ban la ai|ban lam duoc gi|bot lam duoc gi|ban biet gi|who are you|what can you do)$/,
  ],
}
