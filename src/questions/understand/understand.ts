import type { Catalog } from '../../catalog/catalog.js'
import type { Expansion, Query, QueryWord } from '../../catalog/search/score.js'
import type { LineSpan } from '../../documents/document.js'
import type { Knowledge } from '../../knowledge/schema.js'
import { cleanText, collapse, fold } from '../../language/fold.js'
import { isSyllable } from '../../language/plausible.js'
import { decodeKeys } from '../../language/telex.js'
import { type Token, tokenize } from '../../language/tokens.js'
import { type Intent, readIntent } from './intents/index.js'
import { type Lexicon, lexicon } from './lexicon.js'
import { type Scope, scopeReader } from './scope/scope.js'
import { spellingsOf } from './spelling.js'

/** A question as it was understood. */
export interface Question {
  text: string
  language: 'vi' | 'en'
  intent: Intent
  scope: Scope
  /** What it is about, for the search. */
  query: Query
  /** What is counted: `người`, `đồng`, `%`; null when nothing is, or anything. */
  counted: string | null
  /** Whether it asks what was reached, which no target tells. */
  achieved: boolean
  /** Today, as the person sees it. */
  asOf: string
  /** What was talked about before, in a question that goes on; null in one that stands by itself. */
  focus: Focus | null
}

/** Places in documents that a conversation has come to. */
export interface Focus {
  places: readonly { document: string; lines: LineSpan }[]
}

/** Understands questions about one catalog. */
export interface Understander {
  understand(text: string, asOf: string, language?: 'vi' | 'en'): Question
}

/** Longer questions are cut: nobody asks in more characters, and a pasted document is no question. */
const MAX_CHARACTERS = 600

export function understander(catalog: Catalog, knowledge: Knowledge): Understander {
  const words = lexicon(knowledge)
  const scopes = scopeReader(catalog, knowledge)
  return {
    understand(typed, asOf, wanted) {
      const clean = collapse(cleanText(typed).slice(0, MAX_CHARACTERS))
      const typedIn = languageOf(clean, words)
      const text = typedIn === 'vi' ? writtenOut(decoded(clean, words, catalog), words) : clean
      const language = wanted ?? typedIn
      const plain = withoutChatSpellings(text, words)
      const scope = scopes.read(text, asOf)
      return {
        text,
        language,
        intent: readIntent(collapse(fold(apart(plain)).replace(/[?!.,;:"“”'’()]+/g, ' '))),
        scope,
        query: topicOf(text, scope, typedIn, words, catalog),
        counted: countedIn(fold(withoutChatSpellings(outside(text, scope), words))),
        achieved: asksForResults(fold(plain)),
        asOf,
        focus: null,
      }
    },
  }
}

/** The question with the words of its scope blanked out: the đồng of `Đồng Nai` is no money. */
function outside(text: string, { spans }: Scope): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
}

/** English when most of its words are English and none has Vietnamese marks outside names. */
function languageOf(text: string, words: Lexicon): 'vi' | 'en' {
  const tokens = tokenize(text)
  const letters = tokens.filter((token) => /^\p{L}+$/u.test(token.folded))
  const english = letters.filter((token) => words.isEnglishWord(token.folded))
  // `so`, `to`, `hang` are words of both languages.
  if (english.every((token) => isSyllable(token.folded))) return 'vi'
  const marked = letters.filter((token) => token.kept !== token.folded).length
  return letters.length > 0 && english.length / letters.length > 0.4 && marked / letters.length < 0.4 ? 'en' : 'vi'
}

/** Typed with its marks, `chi tiêu` (spend) is not the target that `chi tieu` may be. */
function apart(text: string): string {
  return text.replace(/chi tiêu/gi, 'chi_tieu')
}

/** Keys of an input method that was off are read as the syllables they meant; what a document has so is left. */
function decoded(text: string, words: Lexicon, { index }: Catalog): string {
  return text.replace(/(?<![\p{L}\p{M}\d/.&-])[A-Za-z]+\d{0,2}(?![\p{L}\p{M}\d/&-])/gu, (word) => {
    const folded = word.toLowerCase()
    const known = index.postings(folded) || words.isEnglishWord(folded) || words.chatSpelling(folded) || words.abbreviation(folded)
    return known || word === word.toUpperCase() ? word : (decodeKeys(word) ?? word)
  })
}

/** Chat spellings with one meaning are written out at once (`đvị nào ctrì` → `đơn vị nào chủ trì`); the others are kept and searched by all they may mean. */
function writtenOut(text: string, words: Lexicon): string {
  return text
    .replace(/bao (?:nhiu|nhju|nhìu)(?!\p{L})/giu, 'bao nhiêu')
    .replace(/(?<![\p{L}\d/.&-])(?:\p{L}{1,3}\/\p{L}{1,4}|\p{L}[\p{L}\d.]*)(?![\p{L}\d/&-])/gu, (word) => {
      const meanings = words.chatSpelling(word.toLowerCase()) ?? []
      return meanings.length === 1 ? (meanings[0] ?? word) : word
    })
}

/** The question with the likeliest meaning of all chat spellings, for telling what is asked. */
function withoutChatSpellings(text: string, words: Lexicon): string {
  return text.replace(/[\p{L}.]+/gu, (word) => words.chatSpelling(word.toLowerCase())?.[0] ?? word)
}

const REACHED =
  /(?<!\p{L})(?:thuc te|duoc (?:may|bao nhieu)|da dat(?! (?:ra|muc))|dat duoc|tinh den|tinh toi|xong (?:may|bao nhieu)|achieved|actually|so far|had|have been|has been)(?!\p{L})/u
const DONE =
  /(?<!\p{L})(?:(?:giai ngan|hoan thanh|thuc hien|tiep nhan|nhan|giai quyet|xu ly|to chuc|ban hanh|so hoa|lam) (?:duoc|xong) (?:may|bao nhieu)|da (?:giai ngan|hoan thanh|thuc hien|tiep nhan|nhan|giai quyet|xu ly|to chuc|ban hanh|cu|so hoa|kiem tra))(?!\p{L})/u
const TO_REACH =
  /(?<!\p{L})(?:phai|can|phan dau|muc tieu|chi tieu|se|ke hoach dat|toi thieu|it nhat|target|should|must|aim|goal|expected)(?!\p{L})/u

/** `đã giải ngân được bao nhiêu`, `thực tế đạt`: what came out, not what is to come out. */
function asksForResults(folded: string): boolean {
  return (REACHED.test(folded) || DONE.test(folded)) && !TO_REACH.test(folded)
}

const COUNTED =
  /(?:bao nhieu|may|how many|bn)\s+(?:tong so\s+|so\s+)?(nguoi|bien che|cong chuc|vien chuc|can bo|ho so|hs|van ban|thu tuc|tthc|phong|don vi|lop|cuoc|hoi nghi|sang kien|mo hinh|gio|luot|nhiem vu|ke hoach|du an|xa|giay phep|people|staff|dossiers|files|documents|procedures|units|initiatives)(?!\p{L})/u
const MONEY =
  /(?<!\p{L})(?:muc )?(?:luong|gia|le phi|hoc phi)(?!\p{L})(?: \S+){0,5} (?:la )?bao nhieu|(?:monthly |annual )?(?:salary|wage)s?(?!\p{L})|price of|(?<!\p{L})(?:bao nhieu|may|bn)\s+(?:tien|dong|ty|trieu|nghin)(?!\p{L})|how much money|how much (?:did|does|was|were|will) [^?]*(?:spend|spent|cost|pay|paid)|total cost|in (?:vnd|dong)|(?:tien|kinh phi)[^?]{0,30}la bao nhieu|bao nhieu dong/u

function countedIn(folded: string): string | null {
  if (/(?:bao nhieu|may|bn)\s*(?:%|phan tram)|percent|what (?:share|rate)/.test(folded)) return '%'
  if (MONEY.test(folded)) return 'đồng'
  const noun = COUNTED.exec(folded)?.[1]
  return noun === undefined ? null : (ENGLISH_NOUNS[noun] ?? noun)
}

const ENGLISH_NOUNS: Record<string, string> = {
  people: 'nguoi',
  staff: 'nguoi',
  dossiers: 'ho so',
  files: 'ho so',
  hs: 'ho so',
  documents: 'van ban',
  procedures: 'thu tuc',
  units: 'don vi',
  initiatives: 'sang kien',
}

/** The words a question is about: without scope and question words, with other words for them. */
function topicOf(text: string, scope: Scope, language: 'vi' | 'en', words: Lexicon, catalog: Catalog): Query {
  const tokens = tokenize(text)
  const folded = tokens.map((token) => token.folded)
  const kept = tokens.map((token) => token.kept)
  const inScope = tokens.map((token) => scope.spans.some((span) => token.start >= span.start && token.end <= span.end))
  const topic: { token: Token; at: number; weight: number }[] = []
  const expansions: { from: number; to: number; syllables: string[]; weight: number }[] = []
  const marked = kept.some((word, i) => word !== folded[i])
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (!token || inScope[i]) {
      i++
      continue
    }
    const phrase = language === 'en' ? (words.englishAt(folded, i) ?? words.at(folded, i)) : words.at(folded, i)
    const questionWords = words.questionWordAt(folded, kept, i, language)
    if (questionWords > 0 && questionWords >= (phrase?.length ?? 0)) {
      i += questionWords
      continue
    }
    const general = phrase && phrase.length > 1 ? 0 : generalAt(words, tokens, i, language, catalog)
    const length = general > 0 ? general : phrase && !inScope.slice(i, i + phrase.length).includes(true) ? phrase.length : 1
    for (let k = i; k < i + length; k++) {
      const part = tokens[k]
      if (part)
        topic.push({
          token: part,
          at: k,
          weight:
            general > 0
              ? GENERAL_WEIGHT[language]
              : weightOf(part, language, length, phrase !== null, catalog, words) *
                (k < i + COUNTED_SYLLABLES && isAskedNoun(folded, i) ? COUNTED_WEIGHT : 1),
        })
    }
    if (phrase && general === 0 && length === phrase.length) {
      for (const { syllables, weight } of phrase.alternatives) expansions.push({ from: i, to: i + length, syllables, weight })
    }
    for (const meaning of spellingsOf(tokens, i, words, catalog.index)) expansions.push({ from: i, to: i + 1, ...meaning })
    i += length
  }
  // The number of a cited document is the rarest word of all.
  for (const code of scope.otherCodes) {
    const first = tokenize(code.number)[0]
    if (first) topic.push({ token: first, at: tokens.length + topic.length, weight: 1 })
  }
  const shouted = text === text.toUpperCase()
  const position = new Map(topic.map(({ at }, index) => [at, index]))
  return {
    words: topic.map(
      ({ token, at, weight }, index): QueryWord => ({
        folded: token.folded,
        kept: marked ? token.kept : null,
        weight,
        adjacent: topic[index + 1]?.at === at + 1,
        name: isName(text.slice(token.start, token.end), shouted) && isNoOtherWord(expansions, at),
      }),
    ),
    expansions: expansions.flatMap(({ from, to, syllables, weight }): Expansion[] => {
      const first = position.get(from)
      const last = position.get(to - 1)
      return first === undefined || last === undefined ? [] : [{ from: first, to: last + 1, syllables, weight }]
    }),
  }
}

/** `ISO`, `PGI`, `9001`: in a text that is not all in capitals. */
function isName(typed: string, shouted: boolean): boolean {
  if (/^\d{3,}$/.test(typed)) return !/^(?:19|20)\d\d$/.test(typed)
  return !shouted && /^\p{Lu}{2,}$/u.test(typed)
}

/** An abbreviation that stands for ordinary words may be paraphrased (`KP`); an index (`PCI`) or an unknown one may not. */
function isNoOtherWord(expansions: readonly { from: number; to: number; syllables: readonly string[] }[], at: number): boolean {
  const own = expansions.filter(({ from, to }) => from <= at && to > at)
  return own.length === 0 || own.some(({ syllables: [first, second] }) => first === 'chi' && second === 'so')
}

/** What a word counts that says little of a topic. */
const GENERAL_WEIGHT = { vi: 0.2, en: 0.1 }

/** Typed without its marks a general word may be another one: it counts little only where no document has its letters. */
function generalAt(words: Lexicon, tokens: readonly Token[], at: number, language: 'vi' | 'en', { index }: Catalog): number {
  const folded = tokens.map((token) => token.folded)
  const kept = tokens.map((token) => token.kept)
  const length = words.generalWordAt(folded, kept, at, language)
  const bare = tokens.slice(at, at + length).every((token) => token.kept === token.folded)
  const marked = tokens.some((token) => token.kept !== token.folded)
  return language === 'en' || length !== 1 || !bare || marked || !index.postings(folded[at] ?? '') ? length : 0
}

/** In `bao nhiêu người`, `những nhóm nào` the noun says what is counted or listed, hardly what it is about. */
const COUNTED_WEIGHT = 0.35
/** The noun is a word of one or two syllables: in `mấy hồ sơ đất đai` the rest is the topic. */
const COUNTED_SYLLABLES = 2

function isAskedNoun(folded: readonly string[], at: number): boolean {
  const [before, next, afterNext] = [folded[at - 1], folded[at + 1], folded[at + 2]]
  if ((before === 'nhung' || before === 'cac') && [next, afterNext].some((word) => word === 'nao' || word === 'gi')) return true
  return before === 'may' || before === 'bn' || before === 'many' || (before === 'nhieu' && folded[at - 2] === 'bao')
}

/** English words count through their translation; those without one, and outside the documents, hardly at all. */
function weightOf(token: Token, language: 'vi' | 'en', length: number, translated: boolean, catalog: Catalog, words: Lexicon): number {
  if (language === 'vi') return 1
  if (translated) return 1 / length
  if (words.isEnglishWord(token.folded)) return 0.2
  return catalog.index.postings(token.folded) ? 1 : 0.35
}
