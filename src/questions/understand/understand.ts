import type { Catalog } from '../../catalog/catalog.js'
import type { Query } from '../../catalog/search/score.js'
import type { LineSpan } from '../../documents/document.js'
import type { Knowledge } from '../../knowledge/schema.js'
import { cleanText, collapse, fold } from '../../language/fold.js'
import { type Claim, claimIn } from './claim.js'
import { asksForResults, countedIn } from './counted.js'
import { initialsReader } from './initials.js'
import { type Intent, readIntent } from './intents/index.js'
import { lexicon } from './lexicon.js'
import { withoutPreamble } from './preamble.js'
import { type Scope, scopeReader } from './scope/scope.js'
import { shortPlaceReader } from './scope/short-places.js'
import { outside, type TextSpan } from './scope/span.js'
import { withoutSuperlative } from './superlative.js'
import { topicOf } from './topic.js'
import { decoded, languageOf, withoutChatSpellings, withoutSlips, writtenOut } from './written.js'

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
  /** The first item of a list that is wanted, counted from 0: a list is gone on with. */
  from: number
  /** Whether the person can ask on, in a conversation. */
  mayGoOn: boolean
  /** Whether it says that something else was meant than what was answered. */
  corrects: boolean
}

/** Places in documents that a conversation has come to. */
export interface Focus {
  places: readonly { document: string; lines: LineSpan }[]
}

/** Understands questions about one catalog. */
export interface Understander {
  understand(text: string, asOf: string, language?: 'vi' | 'en'): Question
  /**
   * A question with the names of the provinces that no document is from as words of its topic: a document may speak of them
   * (`phương án hợp nhất với Sở Công Thương Hưng Yên`). Null where it names none.
   */
  mentioning(question: Question): Question | null
}

/** Longer questions are cut: nobody asks in more characters, and a pasted document is no question. */
const MAX_CHARACTERS = 600
/** So much is looked through for the question behind what is told first. */
const MAX_TYPED = 20_000

export function understander(catalog: Catalog, knowledge: Knowledge): Understander {
  const words = lexicon(knowledge)
  const scopes = scopeReader(catalog, knowledge)
  const initials = initialsReader(catalog)
  const withPlaces = shortPlaceReader(knowledge, new Set(catalog.documents.flatMap(({ head }) => head.province ?? [])))
  return {
    understand(typed, asOf, wanted) {
      const { told, asked } = withoutPreamble(withoutCourtesy(collapse(cleanText(typed.slice(0, MAX_TYPED).normalize('NFKC')))))
      const meant = withoutCorrection(asked.slice(0, MAX_CHARACTERS))
      const clean = inPlaceTold(withPlaces(meant), told, asOf)
      const typedIn = languageOf(clean, words)
      const text = typedIn === 'vi' ? writtenOut(decoded(clean, words, catalog), words) : clean
      const language = wanted ?? typedIn
      const plain = withoutChatSpellings(text, words)
      const scope = scopes.read(text, asOf)
      const asTyped = intentOf(plain)
      // `Phòg nào theo dõi …?`: a slip in the words that ask. `Hà Tĩnh tỷ lệ hồ sơ đúng hạn`: what asks stands behind the place.
      const inOtherWords = (): string[] => [withoutSlips(text, words, catalog), outside(text, scope.spans)]
      const intent =
        asTyped === 'fact' && typedIn === 'vi'
          ? (inOtherWords()
              .map((other) => intentOf(withoutChatSpellings(other, words)))
              .find((other) => other !== 'fact') ?? 'fact')
          : asTyped
      const claim = claimIn(text)
      const claimed = intent === 'fact' ? intentOfStatement(text, claim) : intent
      // What is stated is no word of the topic.
      const stated = [claim?.share, claimed === 'lead' ? claim?.lead : null].filter((span) => span !== null && span !== undefined)
      const query = topicOf(stated.reduce(blanked, text), scope, typedIn, words, catalog, initials)
      const counted =
        intent === 'definition'
          ? null
          : countedIn(collapse(fold(withoutChatSpellings(outside(text, withPrepositions(text, scope.spans)), words))))
      return {
        text,
        language,
        intent: claimed,
        scope,
        query: withoutSuperlative(topicFor(claimed, counted, query), text),
        counted,
        achieved: asksForResults(fold(plain)) && !SETS_OUT.test(plain),
        asOf,
        focus: null,
        from: 0,
        mayGoOn: false,
        corrects: !asked.startsWith(meant),
      }
    },
    mentioning(question) {
      const { scope, text, language } = question
      if (scope.unknownProvinces.length === 0) return null
      const spans = scope.spans.filter((span) => !scope.unknownSpans.some(({ start }) => start === span.start))
      const known = { ...scope, spans, unknownProvinces: [], unknownSpans: [] }
      return { ...question, scope: known, query: topicOf(text, known, language, words, catalog, initials) }
    },
  }

  /** `Em mới về Sở Công Thương Hà Tĩnh. Ai …?` asks of the place that was told, where the question names none. */
  function inPlaceTold(asked: string, told: string, asOf: string): string {
    const places = told === '' ? [] : scopes.read(told, asOf).places
    const [place] = places
    return place && scopes.read(asked, asOf).places.length === 0 ? `${asked.replace(/[?.!\s]+$/, '')} ${place.name}` : asked
  }
}

/** What is asked where no word asks: the meaning of letters that stand alone, whether a share or a lead unit is the one that is stated. */
function intentOfStatement(text: string, claim: Claim | null): Intent {
  if (isBareAbbreviation(text)) return 'definition'
  if (claim?.share) return 'target'
  return claim?.lead ? 'lead' : 'fact'
}

/** `QPPL`, `TN&TKQ?`: letters alone ask what they stand for. */
function isBareAbbreviation(text: string): boolean {
  return (
    /^\p{Lu}[\p{Lu}\d]*(?:[&-]\p{Lu}+)*\W*$/u.test(text) && text.replace(/\P{Lu}/gu, '').length >= 2 && text.length <= LONGEST_ABBREVIATION
  )
}

/** In characters. */
const LONGEST_ABBREVIATION = 12

/** A text with blanks for a stretch of it: what stands behind keeps its place. */
function blanked(text: string, { start, end }: TextSpan): string {
  return `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`
}

function intentOf(plain: string): Intent {
  const folded = collapse(fold(apart(plain)).replace(/[?!.,;:"“”'’()]+/g, ' '))
  // `Nhiệm vụ CCHC nào quá hạn?`: all tasks of a plan are of that.
  return readIntent(folded.replace(/(?<=(?<!\p{L})(?:nhiem vu|cong viec|dau viec|viec)) (?:cchc|cai cach hanh chinh)(?!\p{L})/gu, ''))
}

/** `Mức hài lòng ở Hà Tĩnh bao nhiêu?` without the place is no `ở bao nhiêu`, which asks for a rank. */
function withPrepositions(text: string, spans: readonly TextSpan[]): TextSpan[] {
  return spans.map(({ start, end }) => ({ start: start - (PREPOSITION.exec(text.slice(0, start))?.[0].length ?? 0), end }))
}

const PREPOSITION = /(?<!\p{L})(?:ở|o|tại|tai|của|cua|bên|ben|dưới|duoi)\s+(?:tỉnh\s+|tinh\s+)?$/iu

/** `Kinh phí cải cách hành chính là bao nhiêu?`: all money of a plan is for that, and no sentence about it needs to say so. */
function ofWholePlan(query: Query): Query {
  const folded = query.words.map((word) => word.folded)
  const isReform = (at: number) =>
    folded[at] === 'cchc' || [0, 1, 2, 3].some((back) => folded.slice(at - back, at - back + 4).join(' ') === 'cai cach hanh chinh')
  return { ...query, words: query.words.map((word, at) => (isReform(at) ? { ...word, weight: Math.min(word.weight, ASIDE) } : word)) }
}

/** In `vướng khi làm kế hoạch cải cách hành chính thì báo về đâu?` the plan is where it stands, and other words tell what is asked. */
function besidePlan(query: Query): Query {
  const folded = query.words.map((word) => word.folded)
  const joined = folded.join(' ')
  const match = /(?:^| )(?:ke hoach|kh|bao cao|bc)(?: cong tac)? (?:cchc|cai cach hanh chinh)(?= |$)/.exec(joined)
  if (!match) return query
  const from = joined.slice(0, match.index).split(' ').filter(Boolean).length
  const to = from + match[0].trim().split(' ').length
  const others = query.words.filter((word, at) => (at < from || at >= to) && word.weight > IN_PLAN)
  if (others.length < OTHER_WORDS) return query
  const words = query.words.map((word, at) => (at >= from && at < to ? { ...word, weight: Math.min(word.weight, IN_PLAN) } : word))
  return { ...query, words }
}

const IN_PLAN = 0.4
const OTHER_WORDS = 2
const ASIDE = 0.2

/** The topic without the words that only say what is asked for. */
function topicFor(intent: Intent, counted: string | null, query: Query): Query {
  if (counted === 'đồng') return beside(ofWholePlan(query), OF_SPENDING)
  if (intent === 'product') return beside(query, OF_PRODUCTS)
  if (intent === 'target' && query.words.some((word, i) => word.folded === 'hai' && query.words[i + 1]?.folded === 'long'))
    return beside(query, THE_SATISFIED)
  if (intent === 'fact') return besidePlan(query)
  return intent === 'contact' ? beside(query, OF_ADDRESSES) : query
}

/** `Sản phẩm là văn bản gì?`: words for any product say nothing of the task, nor those for an address whose it is. */
function beside(query: Query, words: ReadonlySet<string>): Query {
  return {
    ...query,
    words: query.words.map((word) => (words.has(word.folded) ? { ...word, weight: Math.min(word.weight, ASIDE) } : word)),
  }
}

const OF_PRODUCTS = new Set('san pham ket qua van ban giay to tai lieu dau ra output outputs deliverable deliverables'.split(' '))
/** `Chi hết bao nhiêu tiền`: of any sum. */
const OF_SPENDING = new Set('het ton tieu xai tat ca du tinh'.split(' '))
/** Satisfaction is that of those who come to an office, whatever a text calls them. */
const THE_SATISFIED = new Set('nguoi dan doanh nghiep to chuc ca nhan dn'.split(' '))
const OF_ADDRESSES = new Set('dia chi dien thoai goi address phone number'.split(' '))

/** Told by their marks alone: `đặt` is no `đạt`, `cố` no `có`. */
const SETS_OUT = /(?<!\p{L})(?:đặt|cố)(?!\p{L})/iu

/** `Cảm ơn bạn. Còn …`, `ok, thế …`: what is asked stands behind the thanks. */
function withoutCourtesy(text: string): string {
  const rest = text.replace(COURTESY, '')
  return rest.includes('?') || rest.split(/\s+/).length > SHORTEST_QUESTION ? rest : text
}

/** `Cảm ơn, mình rõ rồi` asks nothing more. */
const SHORTEST_QUESTION = 3

const COURTESY =
  /^(?:(?:dạ|da|vâng|vang|ừ|ok|okay|oke|okie)?\s*,?\s*(?:cảm ơn|cám ơn|cam on|thank you|thanks|thks|tks)(?:\s+(?:bạn|ban|bot|anh|chị|chi|em|nhé|nhe|nha|nhiều|nhieu|ạ|a|very much|so much|a lot))*|ok|okay|oke|okie|dạ|vâng)\s*[,.!;]\s*/iu

/** `À nhầm, ý tôi là Đồng Nai cơ`: what is meant stands behind the words that correct. */
function withoutCorrection(text: string): string {
  const behind = text.replace(CORRECTS, '')
  const meant = behind.replace(
    behind === text ? /(?<=\S)\s+cơ(?: mà)?(?=\s*(?:[?.!]*$|,))/iu : /(?<=\S)\s+(?:cơ|co)(?: m[àa])?(?=\s*(?:[?.!]*$|,))/iu,
    '',
  )
  return meant === '' ? text : meant
}

const CORRECTS =
  /^(?:(?:(?:à|a|ơ|ủa|ý|sorry|xin lỗi|xin loi|không phải|khong phai|không|khong|ko|k|hok|no|oops)\s*,?\s+)?(?:(?:tôi|toi|mình|minh|em|mk|e)\s+(?:(?:hỏi|hoi|gõ|go)\s+)?(?=nhầm|nham|lộn|lon))?(?:nhầm|nham|nhâm|nhằm|lộn|lon|quên|quen|i mean|sorry)(?:\s+(?:rồi|roi|mất|mat))?\s*[,.:]?\s+|(?:(?:à|a|ơ|ủa)\s*,?\s*)?(?:(?:không|khong|ko|k|hok|hong|hông)\s*,\s*))?(?:(?:ý|y\s+|(?<=(?:không|khong|ko|hok),\s*))\s*(?:tôi|toi|tui|mình|minh|mk|em|e|t|m|anh|chị|chi)\s+(?:muốn |muon )?(?:là|la|hỏi|hoi|nói|noi)\s+(?:(?:của|cua|về|ve|là|la)\s+)?|i meant?\s+)?/iu

/** Typed with its marks, `chi tiêu` (spend) is not the target that `chi tieu` may be, `đưa vào` not what something is based on; `AI` is not `ai`. */
function apart(text: string): string {
  // Within a sentence capitals tell artificial intelligence from who.
  const plain = text === text.toUpperCase() ? text : text.replace(/(?<=\S\s+)AI(?!\p{L})/gu, 'tri_tue_nhan_tao')
  return plain.replace(/chi tiêu/gi, 'chi_tieu').replace(/đưa vào/gi, 'dua_vao')
}
