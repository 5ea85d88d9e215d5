import type { IntentRule } from './intent.js'

/** Xin chào · Chào bot · Cảm ơn nhé · Hello · Bạn là ai? · Giúp: no question yet. */
export const greeting: IntentRule = {
  intent: 'greeting',
  patterns: [
    /^(?:da\s+)?(?:xin\s+)?(?:chao|hello|hi|hey|alo)(?:\s+(?:ban|bot|anh|chi|em|ad|admin|moi nguoi|ca nha|nhe|nha|a|ah|nhieu|there|you|very much|buoi (?:sang|trua|chieu|toi)))*$/,
    /^(?:tro giup|giup|help|huong dan(?: su dung)?|(?:ban|em|bot|may) (?:la ai|ten (?:la )?gi)|what is your name|ban lam duoc gi|bot lam duoc gi|ban biet gi|who are you|what can you do)$/,
  ],
}

/** Cảm ơn nhé · Thank you very much. */
export const thanks: IntentRule = {
  intent: 'thanks',
  patterns: [/^(?:da\s+|ok\s+)?(?:(?:xin\s+)?cam on|cam on nhieu|thanks|thank you|thank|tks)(?:\s+\S+){0,3}$/],
}
