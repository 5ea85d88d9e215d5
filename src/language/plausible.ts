import { fold } from './fold.js'

/** Consonants a Vietnamese syllable may begin with, folded, longest first. */
const ONSET = 'ngh|ng|nh|ph|th|tr|ch|gh|gi|kh|qu|b|c|d|g|h|k|l|m|n|p|r|s|t|v|x'
/** Vowels with what may follow them, folded. */
const RIME =
  'oang|oanh|oach|uong|uyen|uyet|uynh|uych|ieng|ieu|iem|ien|iep|iet|iec|yem|yen|yet|yeu|uoi|uou|uom|uon|uoc|uot|uop|oai|oay|oan|oat|oam|oac|oap|oen|oet|oeo|oe|oa|uan|uat|uay|uang|uac|uan|uenh|uech|ue|uyt|uyu|uya|uy|uo|ua|ui|uu|um|un|ung|uc|up|ut|ung|u|ang|anh|ach|am|an|ac|ap|at|ai|ao|au|ay|a|eng|enh|ech|em|en|ec|ep|et|eo|eu|e|ing|inh|ich|im|in|ip|it|iu|ia|ie|i|ong|om|on|oc|op|ot|oi|oo|oong|ooc|o|ynh|ych|yt|y'
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${RIME})$`)
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** Letters with marks that Vietnamese does not have; Latin letters of other languages give away a wrong encoding. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const FOREIGN = /[^\u0000-\u007Fàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/u

/**
 * How much of a text's words with marks can be Vietnamese syllables, 0 to 1; 1 for a text without any.
 * Wrongly decoded text (`C¶i c¸ch hµnh chÝnh`, `Caûi caùch haønh chính`) has few.
 */
export function vietnameseShare(text: string): number {
  let marked = 0
  let fitting = 0
  for (const [word] of text.normalize('NFC').matchAll(/[^\s\d.,;:!?()[\]"“”'’/–—+*%<>=|_&-]+/gu)) {
    const lower = word.toLowerCase()
    if (lower === fold(lower)) continue
    marked++
    if (isSyllable(lower)) fitting++
  }
  return marked === 0 ? 1 : fitting / marked
}

/** A vowel with its mark and once more without: a slip (`sơo`), whatever the letters alone may be (`xoong`). */
const VOWEL_TWICE = /[ôơ]o|êe|[âă]a/u

/** Whether a lower-case word can be a Vietnamese syllable: its letters, at most one tone, and the shape of its parts. */
export function isSyllable(lower: string): boolean {
  if (FOREIGN.test(lower) || VOWEL_TWICE.test(lower)) return false
  const tones = lower.normalize('NFD').match(TONES)?.length ?? 0
  return tones <= 1 && SYLLABLE.test(fold(lower))
}
