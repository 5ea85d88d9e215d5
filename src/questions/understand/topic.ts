import type { Catalog } from '../../catalog/catalog.js'
import type { TextIndex } from '../../catalog/search/index.js'
import type { Expansion, Query, QueryWord } from '../../catalog/search/score.js'
import { keptTerm, pairTerm } from '../../catalog/search/terms.js'
import { fold } from '../../language/fold.js'
import { isSyllable } from '../../language/plausible.js'
import { syllables, type Token, tokenize } from '../../language/tokens.js'
import { toneSlips } from '../../language/tones.js'
import type { Lexicon } from './lexicon.js'
import { partedPhrases } from './parted-phrases.js'
import type { Scope } from './scope/scope.js'
import { spellingsOf } from './spelling.js'

/** The words a question is about: without scope and question words, with other words for them. */
export function topicOf(
  text: string,
  scope: Scope,
  language: 'vi' | 'en',
  words: Lexicon,
  catalog: Catalog,
  initials: (typed: string) => string[] | null,
): Query {
  const tokens = tokenize(text)
  const folded = tokens.map((token) => token.folded)
  const kept = tokens.map((token) => token.kept)
  const inScope = tokens.map((token) => scope.spans.some((span) => token.start >= span.start && token.end <= span.end))
  const topic: { token: Token; at: number; weight: number; thing: boolean }[] = []
  const expansions: { from: number; to: number; syllables: string[]; weight: number }[] = []
  const marked = kept.some((word, i) => word !== folded[i])
  const shouted = text === text.toUpperCase()
  const initialsOf = ({ start, end }: Token) => {
    const typed = text.slice(start, end)
    return shouted || words.abbreviation(typed) ? null : initials(typed)
  }
  // In `Government Cipher Committee` known words say what it is; the whole is no name that a text would have to have.
  const isTitled = (token: Token | undefined) =>
    token !== undefined && /^\p{Lu}/u.test(text.slice(token.start)) && words.isEnglishWord(token.folded)
  const isNameAt = (at: number) => {
    const token = tokens[at]
    if (!token || at === 0 || language !== 'en' || isTitled(tokens[at - 1]) || isTitled(tokens[at + 1])) return false
    return isEnglishName(text.slice(token.start, token.end), token.folded, words)
  }
  // `vê cchc`: no text has the syllable without a tone, which slipped from that of a question word.
  const isSlip = ({ kept }: Token) => toneSlips(kept).length > 2 && !catalog.index.postings(keptTerm(kept))
  const asTyped = tokens.map((token) => (isSlip(token) ? token.folded : token.kept))
  // Typed without marks, `ve tau` may be `về tàu` as well as `vé tàu`.
  const mayBeOther = (at: number) => language === 'vi' && kept[at] === folded[at] && words.questionWordAt(folded, asTyped, at, language) > 0
  // `Giảm bao nhiêu % biên chế?`: what the share is of says what it is about.
  const ofShare = (at: number) => text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start).includes('%')
  const asides = [...text.matchAll(/\([^()]*\)/g)].map((match) => asideAt(text, match.index, match[0]))
  const isAside = ({ start, end }: Token) => asides.some((span) => start > span.start && end < span.end && !span.spellsOut)
  // `TTTT (thanh toán trực tuyến)`: the brackets say what the letters mean.
  const isSpeltOut = ({ start }: Token) => asides.some((span) => span.spellsOut && start === span.letters)
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (!token || inScope[i] || isSpeltOut(token)) {
      i++
      continue
    }
    const questionWords = words.questionWordAt(folded, asTyped, i, language)
    // `in An Khe` is no `in ấn` (printing).
    // In `VP Sở CT Lâm Đồng` the office is told apart from what it does.
    const scoped = inScope.indexOf(true, i)
    const before = scoped < 0 ? tokens.length : scoped
    const vietnamese = language === 'en' && questionWords > 0 ? null : words.at(folded, kept, i, before)
    const phrase = language === 'en' ? (words.englishAt(folded, i, before) ?? vietnamese) : vietnamese
    if (questionWords > 0 && questionWords >= (phrase?.length ?? 0)) {
      i += questionWords
      continue
    }
    const general = phrase && phrase.length > 1 ? 0 : generalAt(words, tokens, i, language, catalog)
    const length = general > 0 ? general : (phrase?.length ?? 1)
    for (let k = i; k < i + length; k++) {
      const part = tokens[k]
      if (part)
        topic.push({
          token: part,
          at: k,
          thing: phrase?.thing === true && general === 0 && !isAside(part) && !mayBeOther(i),
          weight:
            general > 0
              ? GENERAL_WEIGHT[language]
              : weightOf(part, language, length, phrase !== null, isNameAt(k), catalog) *
                (k < i + COUNTED_SYLLABLES && isAskedNoun(folded, i) && !ofShare(i) ? COUNTED_WEIGHT : 1) *
                (isAside(part) ? ASIDE_WEIGHT : 1) *
                (length > 2 && isOfRate(folded, k) ? GENERAL_WEIGHT.vi : 1),
        })
    }
    if (phrase && general === 0) {
      for (const { syllables, weight } of phrase.alternatives) {
        expansions.push({ from: i, to: i + length, syllables, weight })
        // `kế hoạch CCHC`: one syllable is told by the word before it.
        const before = topic.at(-length - 1)
        if (syllables.length === 1 && length > 1 && before?.at === i - 1 && before.weight >= SAYS_SOMETHING)
          expansions.push({ from: i - 1, to: i + length, syllables: [before.token.folded, ...syllables], weight })
      }
      expansions.push(...within(words, folded, kept, i, i + length))
    }
    for (const meaning of spellingsOf(tokens, i, words, catalog.index, initialsOf)) expansions.push({ from: i, to: i + 1, ...meaning })
    i += length
  }
  const counts = (at: number) =>
    !inScope[at] && words.questionWordAt(folded, asTyped, at, language) > 0 && !ofShare(at + 1) && !ofShare(at + 2)
  if (language === 'vi') expansions.push(...partedPhrases(words, folded, kept, counts))
  // The number of a cited document is the rarest word of all.
  for (const code of scope.otherCodes) {
    const first = tokenize(code.number)[0]
    if (first) topic.push({ token: first, at: tokens.length + topic.length, weight: 1, thing: false })
  }
  const position = new Map(topic.map(({ at }, index) => [at, index]))
  return {
    words: topic.map(
      ({ token, at, weight, thing }, index): QueryWord => ({
        folded: token.folded,
        kept: marked && (thing || !isToneSlip(tokens, at, catalog.index)) ? token.kept : null,
        weight,
        adjacent: topic[index + 1]?.at === at + 1,
        thing,
        name:
          ((isName(text.slice(token.start, token.end), shouted) || isCode(token, language, words, catalog.index)) &&
            isNoOtherWord(expansions, at)) ||
          isNameAt(at),
      }),
    ),
    expansions: expansions.flatMap(({ from, to, syllables, weight }): Expansion[] => {
      if (!mayOccur(syllables, catalog.index)) return []
      const first = position.get(from)
      // Of `gộp hai phòng nào` the last words ask.
      const last = topic.findLastIndex(({ at }) => from <= at && at < to)
      return first === undefined ? [] : [{ from: first, to: last + 1, syllables, weight }]
    }),
  }
}

/** Whether any text has a part of a wording: most words of the street stand in no plan, and need not be looked for in every entry. */
function mayOccur(syllables: readonly string[], index: TextIndex): boolean {
  const [only] = syllables
  if (syllables.length === 1) return index.postings(only ?? '') !== undefined
  return syllables.some((syllable, i) => index.postings(pairTerm(syllable, syllables[i + 1] ?? '')) !== undefined)
}

/** Whether a word names a part of a topic: lighter ones (`người ta`, `khi`) are in any question. */
export function saysSomething({ weight }: QueryWord): boolean {
  return weight >= SAYS_SOMETHING
}

const SAYS_SOMETHING = 0.3

/** Whether a word tells what a question is about, and not only what is counted in it. */
export function isTopic({ weight }: QueryWord): boolean {
  return weight > COUNTED_WEIGHT
}

/** Whether a query is about nothing beside some words, given as a text. */
export function saysOnly({ words }: Query, text: string): boolean {
  const own = new Set(syllables(text))
  return words.every((word) => !saysSomething(word) || own.has(word.folded))
}

/** Other words for the parts of a phrase: of `chỉ số cải cách hành chính` a text may have shortened the half (`chỉ số CCHC`). */
function within(
  words: Lexicon,
  folded: readonly string[],
  kept: readonly string[],
  from: number,
  to: number,
): { from: number; to: number; syllables: string[]; weight: number }[] {
  return Array.from({ length: to - from }, (_, k) => from + k).flatMap((at) => {
    const part = words.at(folded, kept, at, to)
    if (!part || part.length < 2 || part.length === to - from) return []
    return part.alternatives.map(({ syllables, weight }) => ({ from: at, to: at + part.length, syllables, weight }))
  })
}

/** What stands in brackets, and whether it spells out the letters before it. */
function asideAt(text: string, start: number, bracketed: string): { start: number; end: number; spellsOut: boolean; letters: number } {
  const letters = /(?<!\p{L})\p{Lu}{2,}(?=\s*$)/u.exec(text.slice(0, start))
  const initials = syllables(bracketed)
    .map((syllable) => syllable.charAt(0))
    .join('')
  const spellsOut = letters !== null && fold(letters[0]) === initials
  return { start, end: start + bracketed.length, spellsOut, letters: letters?.index ?? -1 }
}

/** What stands in brackets explains what stands before. */
const ASIDE_WEIGHT = 0.3

/** `tiền điên`: no text has the syllable with these marks, but one has it with others beside the same neighbour. */
function isToneSlip(tokens: readonly Token[], at: number, index: TextIndex): boolean {
  const token = tokens[at]
  if (!token || token.kept === token.folded || index.postings(keptTerm(token.kept))) return false
  const [before, after] = [tokens[at - 1]?.folded, tokens[at + 1]?.folded]
  return (
    (before !== undefined && index.postings(pairTerm(before, token.folded)) !== undefined) ||
    (after !== undefined && index.postings(pairTerm(token.folded, after)) !== undefined)
  )
}

/** `ISO`, `PGI`, `9001`: in a text that is not all in capitals. */
function isName(typed: string, shouted: boolean): boolean {
  if (/^\d{3,}$/.test(typed)) return !/^(?:19|20)\d\d$/.test(typed)
  return !shouted && /^\p{Lu}{2,}$/u.test(typed)
}

/** `lpg`, `egov` in small letters: no syllable, nor a word of an English question, but one of the documents. */
function isCode({ folded }: Token, language: 'vi' | 'en', words: Lexicon, index: TextIndex): boolean {
  const word = isSyllable(folded) || (language === 'en' && words.isEnglishWord(folded))
  return /^[a-z]{3,}$/.test(folded) && !word && index.postings(folded) !== undefined
}

/** `Egov`, `France` within an English question: a capital, and no word of either language. */
function isEnglishName(typed: string, folded: string, words: Lexicon): boolean {
  return /^\p{Lu}[\p{Ll}\d]{2,}$/u.test(typed) && !isSyllable(folded) && !words.isEnglishWord(folded)
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
  if (language === 'en' || length !== 1) return length
  if (belongsTo(folded[at - 1], folded[at], index)) return 0
  return !bare || marked || !index.postings(folded[at] ?? '') ? length : 0
}

/** The `vụ` of `dịch vụ`: in the documents the syllable before it mostly goes with it. */
function belongsTo(before: string | undefined, word: string | undefined, index: TextIndex): boolean {
  if (before === undefined || word === undefined) return false
  const together = index.postings(pairTerm(before, word))?.entries.length ?? 0
  return together > 0 && together >= (index.postings(before)?.entries.length ?? 0) * MOSTLY
}

const MOSTLY = 0.5

/** In `bao nhiêu người`, `những nhóm nào` the noun says what is counted or listed, hardly what it is about. */
const COUNTED_WEIGHT = 0.35
/** The noun is a word of one or two syllables: in `mấy hồ sơ đất đai` the rest is the topic. */
const COUNTED_SYLLABLES = 2

/** The `tỷ lệ` of `tỷ lệ hài lòng`: any rate has it. */
function isOfRate(folded: readonly string[], at: number): boolean {
  const isRate = (i: number) => (folded[i] === 'ty' || folded[i] === 'ti') && folded[i + 1] === 'le'
  return isRate(at) || isRate(at - 1)
}

function isAskedNoun(folded: readonly string[], at: number): boolean {
  const [before, next, afterNext] = [folded[at - 1], folded[at + 1], folded[at + 2]]
  if ((before === 'nhung' || before === 'cac') && [next, afterNext].some((word) => word === 'nao' || word === 'gi')) return true
  return before === 'may' || before === 'bn' || before === 'many' || (before === 'nhieu' && folded[at - 2] === 'bao')
}

/** English words count through their translation; those without one, and outside the documents, hardly at all unless they are names. */
function weightOf(token: Token, language: 'vi' | 'en', length: number, translated: boolean, named: boolean, { index }: Catalog): number {
  if (language === 'vi') return 1
  if (translated) return 1 / length
  return named || index.postings(token.folded) ? 1 : 0.15
}
