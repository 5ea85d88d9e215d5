import type { CatalogDocument } from '../../catalog/catalog.js'
import { spanAround } from '../../documents/document.js'
import { fold } from '../../language/fold.js'
import type { Answer } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import { saysOnly } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import { citeLines } from './cite.js'
import type { Composing } from './composing.js'
import { nameOf } from './document-name.js'
import { withSources } from './layout.js'
import { shortened } from './text.js'

type Section = CatalogDocument['sections'][number]

/**
 * `Gia Lai nêu những nhóm giải pháp nào?`, `cải cách hành chính gồm những nội dung gì?`: the titles of the parts below the part that is
 * asked for, of each document that has one; null for any other question.
 */
export function outlineListAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const folded = fold(question.text)
  const part = PARTS.find(({ asked }) => asked.test(folded))
  if (!part || !saysOnly(question.query, NO_TOPIC)) return null
  const found = groups.flatMap((group) => {
    const outlined = newestFirst(group.documents).map((document) => ({ document, titles: part.below(document.sections) }))
    return outlined.filter(({ titles }) => titles.length >= LEAST).slice(0, 1)
  })
  if (found.length === 0) return null
  const lines = found.flatMap(({ document, titles }) => {
    const numbered = titles.map(({ path, title }, i) => `${/\d+$/.exec(path)?.[0] ?? i + 1}. ${shortened(title, LONG)}`)
    const all = titles.map(({ title }) => shortened(title, SHORT)).join('; ')
    return found.length > 1 ? [`• ${nameOf(document.head)}: ${all}.`] : numbered
  })
  const citations = found.map(({ document, titles }) =>
    citeLines(composing.catalog, document.index, spanAround(titles.map(({ lines: span }) => span)), ''),
  )
  return withSources(question, { lines, citations }, composing)
}

/** Plans before reports, the newest first. */
function newestFirst(documents: readonly CatalogDocument[]): CatalogDocument[] {
  const rank = ({ head }: CatalogDocument) => `${head.kind === 'report' ? 0 : 1} ${head.period?.end ?? ''}`
  return [...documents].sort((a, b) => rank(b).localeCompare(rank(a)))
}

/** Whether a folded question asks for the titles of parts. */
export function namesOutline(folded: string): boolean {
  return PARTS.some(({ asked }) => asked.test(folded))
}

const LEAST = 3
const SHORT = 70
const LONG = 200

const PARTS: readonly { asked: RegExp; below: (sections: readonly Section[]) => Section[] }[] = [
  {
    asked: /(?<!\p{L})(?:nhung|cac|may) (?:nhom )?giai phap(?!\p{L})|(?:which|what) (?:\S+ ){0,2}(?:of )?(?:solutions|measures)(?!\p{L})/u,
    below: (sections) => partsBelow(sections, (title) => /^(?:cac |nhom )*giai phap(?!\p{L})/u.test(title)),
  },
  {
    asked:
      /(?<!\p{L})(?:gom|bao gom|co|chia thanh|tap trung(?: vao)?|xoay quanh|bao quat|trai tren|de cap) (?:den )?(?:nhung |cac |may |sau |bay |6 |7 |06 |07 )*(?:mang|noi dung|linh vuc|truc|nhom nhiem vu|phan)(?: (?:noi dung|chinh|lon|nhiem vu|cong viec|cai cach|hanh chinh|cchc|cot loi|trong tam))* (?:nao|gi)(?!\p{L})|what (?:areas|parts) /u,
    below: mostReforms,
  },
]

/** The parts right below the first part whose folded title is meant. */
function partsBelow(sections: readonly Section[], isMeant: (title: string) => boolean): Section[] {
  const at = sections.findIndex(({ title }) => isMeant(fold(title)))
  return at < 0 ? [] : sections.filter(({ parent }) => parent === at)
}

/** The parts that name the areas of reform: most of those below one part begin with the word. */
function mostReforms(sections: readonly Section[]): Section[] {
  const parents = [...new Set(sections.map(({ parent }) => parent))]
  const areas = parents.map((parent) => sections.filter((section) => section.parent === parent))
  return areas.find((own) => own.filter(({ title }) => fold(title).startsWith('cai cach')).length >= LEAST) ?? []
}

/** Words of the question itself, and of any plan. */
const NO_TOPIC =
  'cải cách hành chính cchc kế hoạch công tác thực hiện giải pháp nhóm nội dung mảng lĩnh vực triển khai xoay quanh bao quát trải trên cốt lõi trọng tâm sở tỉnh nêu đưa ra giai đoạn chính lớn phần trục gồm bao solutions measures areas parts reform administrative plan six five four seven groups of set out carrying main key'
