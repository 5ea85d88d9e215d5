import type { Catalog } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import { isSyllable } from '../../language/plausible.js'
import { oneSlip } from '../../language/slips.js'
import { decodeKeys } from '../../language/telex.js'
import { tokenize } from '../../language/tokens.js'
import type { Lexicon } from './lexicon.js'

/** English when most of its words are English and none has Vietnamese marks outside names. */
export function languageOf(text: string, words: Lexicon): 'vi' | 'en' {
  const tokens = tokenize(text)
  const letters = tokens.filter((token) => /^\p{L}+$/u.test(token.folded))
  const english = letters.filter((token) => words.isEnglishWord(token.folded))
  // `so`, `to`, `hang` are words of both languages; `iso`, `email` alone make no sentence English.
  const own = english.filter((token) => !isSyllable(token.folded))
  if (own.length === 0 || own.length / letters.length < LEAST_ENGLISH) return 'vi'
  const marked = letters.filter((token) => token.kept !== token.folded).length
  return letters.length > 0 && english.length / letters.length > 0.4 && marked / letters.length < 0.4 ? 'en' : 'vi'
}

/** The share of words that are of English alone. */
const LEAST_ENGLISH = 0.28

/** Keys of an input method that was off are read as the syllables they meant; what a document has so is left. */
export function decoded(text: string, words: Lexicon, { index }: Catalog): string {
  return withHorns(text).replace(/(?<![\p{L}\p{M}\d/.&-])\p{L}+\d{0,2}(?![\p{L}\p{M}\d/&-])/gu, (word) => {
    const folded = fold(word)
    const known = index.postings(folded) || words.isEnglishWord(folded) || words.chatSpelling(folded) || words.abbreviation(folded)
    return known || word === word.toUpperCase() ? word : (decodeKeys(word) ?? undoubled(word) ?? word)
  })
}

/** With slips of the finger mended, for telling what is asked: `phòg nào` is `phong nao`. What a search may mean by a slip stands beside it instead. */
export function withoutSlips(text: string, words: Lexicon, { index }: Catalog): string {
  return text.replace(/(?<![\p{L}\p{M}\d/.&-])\p{Ll}{3,8}(?![\p{L}\p{M}\d/&-])/gu, (word) => {
    const folded = fold(word)
    if (isSyllable(word) || isSyllable(folded) || index.postings(folded) || words.isEnglishWord(folded) || words.chatSpelling(word))
      return word
    const [likeliest] = [...oneSlip(folded)]
      .map((meant) => ({ meant, frequency: index.postings(meant)?.entries.length ?? 0 }))
      .filter(({ meant, frequency }) => frequency > 0 && isSyllable(meant))
      .sort((a, b) => b.frequency - a.frequency)
    return likeliest?.meant ?? word
  })
}

/** `xinn lỗi`, `gửii`: a key that was hit twice at the end of a word; null for any other word. */
function undoubled(word: string): string | null {
  const once = /(\p{L})\1$/u.test(word) ? word.slice(0, -1) : null
  return once !== null && !isSyllable(word.toLowerCase()) && isSyllable(once.toLowerCase()) ? once : null
}

/** `phuờng`, `ngừoi`: the horn or the tone of `ươ` on one of its letters only, a slip of any keyboard. */
function withHorns(text: string): string {
  return text
    .replace(/(?<![qQ])u([ờớởỡợơ])(?=[nicmptu])/gu, 'ư$1')
    .replace(/([ừứửữựư])o(?=[nicmptu])/gu, (_, horned: string) => `ư${TONED[horned] ?? 'ơ'}`)
    .replace(/ư([òóỏõọ])(?=[nicmptu])/gu, (_, toned: string) => `ư${TONED[toned] ?? 'ơ'}`)
}

const TONED: Readonly<Record<string, string>> = { ừ: 'ờ', ứ: 'ớ', ử: 'ở', ữ: 'ỡ', ự: 'ợ', ò: 'ờ', ó: 'ớ', ỏ: 'ở', õ: 'ỡ', ọ: 'ợ' }

/** Chat spellings with one meaning are written out at once (`đvị nào ctrì` → `đơn vị nào chủ trì`); the others are kept and searched by all they may mean. */
export function writtenOut(text: string, words: Lexicon): string {
  const shouted = text === text.toUpperCase()
  return words
    .withoutChatPhrases(text)
    .replace(/(?<![\p{L}\p{N}])(0?[369])\s?(?:th|tg)(?![\p{L}\p{N}])/giu, '$1 tháng')
    .replace(/(?<![\p{L}\d])kh(?=\s+(?:số\s+|so\s+)?\d{2,})/giu, 'kế hoạch')
    .replace(/(?<=(?<!\p{L})(?:là|được|đc|đạt|hết|tốn|còn|thu|có|tới) )nhiêu(?!\p{L})(?! (?:nhất|hơn|khê))/giu, 'bao nhiêu')
    .replace(/(?<!\p{L})th[áa]ng (?:gi[êe]ng|ch[ạa]p)(?!\p{L})/giu, (named) => (/g/i.test(named.slice(6)) ? 'tháng 1' : 'tháng 12'))
    .replace(/(?<![\p{L}\d/.&-])(?:\p{L}{1,3}\/\p{L}{1,4}|\p{L}[\p{L}\d.]*)(?![\p{L}\d/&-])/gu, (word) => {
      // `CNTT là gì?` asks for what the letters stand for.
      if (!shouted && word.length > 2 && word === word.toUpperCase() && words.abbreviation(word)) return word
      const meanings = words.chatSpelling(word.toLowerCase()) ?? []
      return meanings.length === 1 ? (meanings[0] ?? word) : word
    })
}

/** The question with the likeliest meaning of all chat spellings, for telling what is asked. */
export function withoutChatSpellings(text: string, words: Lexicon): string {
  const shouted = text === text.toUpperCase()
  return text.replace(/[\p{L}.]+/gu, (word) => {
    // `KH` is a plan, `kh` is no.
    const abbreviated = !shouted && word.length > 1 && word === word.toUpperCase() && words.abbreviation(word) !== null
    return abbreviated ? word : (words.chatSpelling(word.toLowerCase())?.[0] ?? word)
  })
}
