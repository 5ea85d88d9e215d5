import { keptTerm } from '../../catalog/search/terms.js'
import type { Knowledge } from '../../knowledge/schema.js'
import { englishBase, SHORTEST_INFLECTED } from '../../language/english.js'
import { fold } from '../../language/fold.js'
import { nameKey, syllables, tokenize } from '../../language/tokens.js'
import { toneSlips } from '../../language/tones.js'

/** Other words for a phrase. */
export interface Alternative {
  /** Folded; of one syllable alone the term with its marks (`=giá`), for its letters may be any word's. */
  syllables: string[]
  weight: number
}

/** A known phrase that begins at a word of the question. */
export interface PhraseMatch {
  length: number
  alternatives: Alternative[]
  /** Whether it names a thing that has no other words than these. */
  thing: boolean
}

/** Words and phrases the knowledge files know, by their folded syllables. */
export interface Lexicon {
  /** The longest phrase with other words for it that begins at a position and ends before another; `kept` are the words with their marks. */
  at(words: readonly string[], kept: readonly string[], from: number, before: number): PhraseMatch | null
  /** The same for English phrases; `words` in lower case. */
  englishAt(words: readonly string[], from: number, before: number): PhraseMatch | null
  /** What a chat spelling means; null for an ordinary word. */
  chatSpelling(typed: string): string[] | null
  /** A text with the chat spellings of two words written out (`bao h` for `bao giờ`). */
  withoutChatPhrases(text: string): string
  /** The long forms of an abbreviation as typed in capitals or not; null for none. */
  abbreviation(typed: string): { long: string[]; ambiguous: boolean; en: string | null } | null
  isEnglishWord(word: string): boolean
  /** Length in words of the question word or phrase that begins at a position; 0 for none. */
  questionWordAt(words: readonly string[], kept: readonly string[], from: number, language: 'vi' | 'en'): number
  /** Length in words of the phrase that begins at a position and says little of a topic (`người ta`, `mang`); 0 for none. */
  generalWordAt(words: readonly string[], kept: readonly string[], from: number, language: 'vi' | 'en'): number
}

const DEFAULT_WEIGHT = 0.5
const ABBREVIATION_WEIGHT = 0.9
const AMBIGUOUS_WEIGHT = 0.35
const TRANSLATION_WEIGHT = 0.95
const UNIT_WEIGHT = 0.8
const MAX_ALTERNATIVES = 8

/** Prepares the lexicon from the knowledge files. */
export function lexicon(knowledge: Knowledge): Lexicon {
  const phrases = new PhraseTable()
  const english = new PhraseTable()
  const inflections = new PhraseTable()
  const wording = wordingReader()
  const shortened = abbreviationsOf(knowledge)
  for (const { terms, weight, thing = false } of knowledge.synonyms.groups) {
    for (const term of terms) {
      const others = terms.filter((other) => other !== term)
      // `thủ tục` is `thủ tục hành chính`, which a text may write `TTHC`.
      const short = others.flatMap((other) => shortened.get(nameKey(other)) ?? [])
      phrases.add(
        term,
        [...others, ...short].map((other) => wording(other, weight ?? DEFAULT_WEIGHT)),
        thing,
      )
    }
  }
  const abbreviations = new Map<string, { long: string[]; ambiguous: boolean; en: string | null }>()
  for (const { short, long, ambiguous = false, en } of knowledge.abbreviations.abbreviations) {
    abbreviations.set(short.toLowerCase().normalize('NFC'), { long, ambiguous, en: en ?? null })
    const weight = ambiguous ? AMBIGUOUS_WEIGHT : ABBREVIATION_WEIGHT
    for (const form of long) {
      phrases.add(short, [wording(form, weight)])
      if (!ambiguous && syllables(form).length > 1) phrases.add(form, [wording(short, ABBREVIATION_WEIGHT)])
    }
  }
  for (const { name, spellings } of knowledge.units.known) {
    for (const spelling of spellings) {
      phrases.add(spelling, [wording(name, UNIT_WEIGHT)])
      phrases.add(name, [wording(spelling, UNIT_WEIGHT)])
    }
  }
  const otherWords = synonymsOf(knowledge)
  const things = new Set(knowledge.synonyms.groups.flatMap(({ terms, thing }) => (thing ? terms : [])))
  /** The synonyms of a translation stand for the English words as well, at their own lower weight. */
  const translate = (phrase: string, terms: readonly string[], synonyms: readonly Synonym[] = []) => {
    const all = [...terms.map((term) => ({ term, weight: 1 })), ...synonyms]
    const others = all.map(({ term, weight }) => wording(term, weight * TRANSLATION_WEIGHT))
    const thing = all.some(({ term }) => things.has(term))
    english.add(phrase, others, thing)
    inflections.add(englishWords(phrase).map(englishBase).join(' '), others, thing)
  }
  for (const { en, vi } of knowledge.glossary.terms) {
    const synonyms = vi.flatMap((term) => otherWords.get(term) ?? [])
    for (const phrase of en) translate(phrase, vi, synonyms)
  }
  for (const { name, en, spellings } of knowledge.units.known) if (en) translate(en, [name, ...spellings.slice(0, 1)])
  for (const { name, en } of knowledge.units.departments) translate(en, [name])
  const chat = new Map(knowledge['chat-spellings'].spellings.map(({ typed, means }) => [typed.toLowerCase().normalize('NFC'), means]))
  const questionWords = { vi: new QuestionWords(knowledge['question-words'].vi), en: new QuestionWords(knowledge['question-words'].en) }
  const { generalVi, generalEn } = knowledge['question-words']
  const generalWords = { vi: new QuestionWords(generalVi), en: new QuestionWords(generalEn) }
  const englishVocabulary = new Set([
    ...knowledge['question-words'].en,
    ...generalEn,
    ...knowledge.glossary.terms.flatMap(({ en }) => en.flatMap(englishWords)),
  ])
  const englishBases = new Set([...englishVocabulary].filter((word) => word.length >= SHORTEST_INFLECTED).map(englishBase))
  return {
    at: (words, kept, from, before) => phrases.longestAt(words, kept, from, before),
    englishAt: (words, from, before) => {
      const bases = basesOf(words)
      const [exact, inflected] = [english.longestAt(words, words, from, before), inflections.longestAt(bases, bases, from, before)]
      return inflected && inflected.length > (exact?.length ?? 0) ? inflected : exact
    },
    chatSpelling: (typed) => chat.get(typed) ?? null,
    withoutChatPhrases: chatPhrases(chat),
    abbreviation: (typed) => abbreviations.get(typed.toLowerCase()) ?? null,
    isEnglishWord: (word) => englishVocabulary.has(word) || (word.length >= SHORTEST_INFLECTED && englishBases.has(englishBase(word))),
    questionWordAt: (words, kept, from, language) => questionWords[language].at(words, kept, from),
    generalWordAt: (words, kept, from, language) => generalWords[language].at(words, kept, from),
  }
}

/** Abbreviations with one meaning, by the key of what they stand for. */
function abbreviationsOf({ abbreviations }: Knowledge): Map<string, string[]> {
  const byLong = new Map<string, string[]>()
  for (const { short, long, ambiguous } of abbreviations.abbreviations) {
    if (ambiguous) continue
    for (const form of long) byLong.set(nameKey(form), [...(byLong.get(nameKey(form)) ?? []), short])
  }
  return byLong
}

const bases = new WeakMap<readonly string[], string[]>()

/** The words of a question are looked up at each of their positions. */
function basesOf(words: readonly string[]): string[] {
  const known = bases.get(words) ?? words.map(englishBase)
  bases.set(words, known)
  return known
}

/** Replaces the chat spellings of several words that mean one thing, typed with marks or without. */
function chatPhrases(chat: ReadonlyMap<string, string[]>): (text: string) => string {
  const meanings = new Map<string, string>()
  for (const [typed, [meant, ...more]] of chat)
    if (typed.includes(' ') && meant !== undefined && more.length === 0) for (const form of [typed, fold(typed)]) meanings.set(form, meant)
  const forms = [...meanings.keys()].sort((a, b) => b.length - a.length)
  if (forms.length === 0) return (text) => text
  const pattern = new RegExp(String.raw`(?<![\p{L}\d])(?:${forms.join('|')})(?![\p{L}\d])`, 'giu')
  return (text) => text.replace(pattern, (typed) => meanings.get(typed.toLowerCase()) ?? typed)
}

/** A term that may stand for another one. */
interface Synonym {
  term: string
  weight: number
}

/** Other words of several syllables for each term: what a text may say instead of the usual translation (`qua mạng` for online). */
function synonymsOf({ synonyms }: Knowledge): Map<string, Synonym[]> {
  const others = new Map<string, Synonym[]>()
  for (const { terms, weight = DEFAULT_WEIGHT } of synonyms.groups) {
    const phrases = terms.filter((term) => syllables(term).length > 1)
    for (const term of terms) {
      const own = phrases.filter((other) => other !== term).map((other) => ({ term: other, weight }))
      others.set(term, [...(others.get(term) ?? []), ...own])
    }
  }
  return others
}

/** Lower-case words of an English phrase; hyphens separate. */
export function englishWords(phrase: string): string[] {
  return syllables(phrase)
}

/** Other words as the tables keep them. */
interface Wording extends Alternative {
  key: string
}

/** Reads wordings, each text once: a term stands for hundreds of others. */
function wordingReader(): (text: string, weight: number) => Wording {
  const known = new Map<string, string[]>()
  return (text, weight) => {
    const syllables = known.get(text) ?? termsOfWording(text)
    known.set(text, syllables)
    return { key: syllables.join(' '), syllables, weight }
  }
}

function termsOfWording(wording: string): string[] {
  const tokens = tokenize(wording)
  const [only] = tokens
  return tokens.length === 1 && only && only.kept !== only.folded ? [keptTerm(only.kept)] : tokens.map((token) => token.folded)
}

interface Phrase {
  words: string[]
  /** Its words with their marks, in each way that has these letters (`sổ đỏ`, `số đo`). */
  forms: string[][]
  /** By their syllables. */
  alternatives: Map<string, Alternative>
  /** The best of them; null until they are asked for. */
  best: Alternative[] | null
  thing: boolean
}

/**
 * Phrases with other words for them. The marks that are typed tell which word it is: `Sở do` is no `sổ đỏ`, and `so do` may be either;
 * in longer phrases one syllable may have slipped. One syllable is known by its marks alone: `mất` is no `mật`.
 */
class PhraseTable {
  private readonly byFirst = new Map<string, Map<string, Phrase>>()

  add(phrase: string, others: readonly Wording[], thing = false): void {
    const tokens = tokenize(phrase)
    const words = tokens.map((token) => token.folded)
    const own = words.join(' ')
    const [first] = tokens
    const alternatives = others.filter(({ key }) => key !== '' && key !== own)
    if (!first || alternatives.length === 0) return
    const list = this.byFirst.get(first.folded) ?? new Map<string, Phrase>()
    this.byFirst.set(first.folded, list)
    const key = words.length === 1 ? first.kept : own
    const known: Phrase = list.get(key) ?? { words, forms: [], alternatives: new Map<string, Alternative>(), best: null, thing }
    list.set(key, known)
    known.forms.push(tokens.map((token) => token.kept))
    known.thing ||= thing
    for (const { key: wording, syllables, weight } of alternatives) {
      const same = known.alternatives.get(wording)
      if (same) same.weight = Math.max(same.weight, weight)
      else known.alternatives.set(wording, { syllables, weight })
    }
  }

  longestAt(words: readonly string[], kept: readonly string[], from: number, before: number): PhraseMatch | null {
    const list = this.byFirst.get(words[from] ?? '')
    if (!list) return null
    let longest: Phrase | null = null
    for (const phrase of list.values()) {
      if (phrase.words.length <= (longest?.words.length ?? 0) || from + phrase.words.length > before) continue
      const sameLetters = phrase.words.every((word, i) => words[from + i] === word)
      if (sameLetters && phrase.forms.some((form) => isMeant(form, phrase.words, kept, from))) longest = phrase
    }
    return longest && { length: longest.words.length, alternatives: bestOf(longest), thing: longest.thing }
  }
}

/** Whether what was typed may be a phrase, by its marks. */
function isMeant(form: readonly string[], bare: readonly string[], kept: readonly string[], from: number): boolean {
  if (form.length === 1) return kept[from] === form[0]
  const others = form.filter((syllable, i) => {
    const typed = kept[from + i] ?? ''
    return typed !== syllable && typed !== bare[i] && !toneSlips(typed).includes(syllable)
  })
  return others.length === 0 || (others.length === 1 && form.length > 2)
}

function bestOf(phrase: Phrase): Alternative[] {
  phrase.best ??= [...phrase.alternatives.values()].sort((a, b) => b.weight - a.weight).slice(0, MAX_ALTERNATIVES)
  return phrase.best
}

/** A word typed with other marks is another word (`hàn` is no `hạn`); typed without marks it may be meant. */
class QuestionWords {
  private readonly byFirst = new Map<string, { folded: string[]; kept: string[] }[]>()

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const tokens = tokenize(phrase)
      const first = tokens[0]
      if (!first) continue
      const entry = { folded: tokens.map((token) => token.folded), kept: tokens.map((token) => token.kept) }
      this.byFirst.set(first.folded, [...(this.byFirst.get(first.folded) ?? []), entry])
    }
  }

  at(words: readonly string[], kept: readonly string[], from: number): number {
    let longest = 0
    for (const phrase of this.byFirst.get(words[from] ?? '') ?? []) {
      const matches = phrase.folded.every((word, i) => {
        if (words[from + i] !== word) return false
        const typed = kept[from + i] ?? ''
        return typed === word || typed === phrase.kept[i]
      })
      if (matches && phrase.folded.length > longest) longest = phrase.folded.length
    }
    return longest
  }
}
