import type { EntryOf, SectionEntry } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import type { Answer } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import { saysSomething } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import { citationOf } from './cite.js'
import type { Composing } from './composing.js'
import { withSources } from './layout.js'
import { shortened, withoutFullStop } from './text.js'

interface Part {
  asked: RegExp
  title: RegExp
  /** Only reports have it, or have it in this sense. */
  ofReports?: boolean
  /** The part by its name alone, where not any wording at the beginning names it. */
  byName?: RegExp
}

/** Parts that reports and plans have alike, by what is asked and by the words of their titles, both folded. */
const PARTS: readonly Part[] = [
  {
    asked:
      /(?<!phan anh )(?:kien nghi|de xuat|de nghi)|(?<!\p{L})(?:xin(?! loi)|ask(?:ed)? for|propos\w+|recommend\w*|requests?)(?!\p{L})/u,
    title: /(?:de xuat|kien nghi|de nghi)(?!.*(?:phan anh|phuong an))/,
    // `Xin báo cáo năm 2025`, `đề nghị cho xem …` are polite.
    byName: /^(?:(?:nhung|cac|neu|liet ke) )*(?:kien nghi|de xuat)(?!\p{L})/u,
  },
  {
    asked: /muc tieu (?:chung|tong quat)|general objectives?/,
    title: /muc tieu (?:chung|tong quat)/,
    byName: /^muc tieu (?:chung|tong quat)/,
  },
  { asked: /(?<!\p{L})muc dich(?!\p{L})/u, title: /muc dich/, byName: /^muc dich/ },
  { asked: /nguyen nhan(?:[^?]*(?:ton tai|han che|kho khan|yeu kem))*|causes?(?!\p{L})/u, title: /nguyen nhan/ },
  {
    asked:
      /ton tai|han che|kho khan|vuong mac|(?:mat|diem|cho) (?:con )?yeu|(?:con|van) yeu(?= (?:o |nhung |cho |mat |khau |diem |gi))|yeu kem|(?:con|chua) (?:nhung )?(?:gi |mat )?chua (?:tot|dat duoc)|(?:mat|diem|gi|noi dung|cho) (?:nao |gi )?(?:con |van )*chua (?:tot|duoc|lam duoc|dat duoc)(?!\p{L})|shortcoming|difficult|limitation|weakness|obstacle|problems/u,
    title: /ton tai|han che|kho khan|vuong mac/,
  },
  {
    asked:
      /(?:viec|nhiem vu) (?:gi |nao )?(?:con |van )*(?:chua|cham)(?!\p{L})|chua (?:lam|hoan thanh|xong|thuc hien|trien khai)(?: duoc)? (?:nhung )?(?:viec|nhiem vu)/u,
    title: /ton tai|han che|kho khan|vuong mac/,
    ofReports: true,
  },
  {
    asked: /(?<!\p{L})(?:viec|nhiem vu) (?:gi |nao )?(?:trong tam|tiep theo|sap toi)|trong tam (?:gi|nao|la gi)(?!\p{L})/u,
    title: /(?:phuong huong|nhiem vu|cong tac).*(?:trong tam|tiep theo|thoi gian toi|quy|6 thang|nam)/,
    ofReports: true,
  },
  { asked: /phuong huong|next steps|plans? for the (?:next|coming)/, title: /phuong huong/ },
]
const ASKS_WHICH = /(?<!\p{L})(?:gi|nao|nhung gi|the nao|ra sao|what|which|list|liet ke|neu)(?!\p{L})/u
/** Whom a proposal is made to, and words of reports: they name no topic of their own. */
const NO_TOPIC = new Set(
  'ke hoach bao cao tinh thanh pho so bo nganh cap tren trung uong ubnd chinh phu uy ban nhan dan xa phuong va cac mid report year dau cuoi thang ki cong tac cchc cai cach hanh chinh noi dung viec gap con chi ra department ministry ministries province provincial government commune term mat yeu tu nhan thua nhan nua cho yeu nhung trong ke ra de neu trong tam qui i ii iii iv'.split(
    ' ',
  ),
)
const MAX_ITEMS = 12
const MAX_ITEM = 600

/** `Xã kiến nghị những gì?`, `nêu những tồn tại nào?`: the items of the part that is asked for as a whole; null for any other question. */
export function sectionListAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const folded = fold(question.text)
  const addressee = addresseeOf(folded)
  const part = PARTS.find(({ asked }) => asked.test(folded))
  if (!part || !(ASKS_WHICH.test(folded) || isNamed(part, question)) || hasTopic(question, part.asked, addressee)) return null
  const found = groups.flatMap((group) => {
    const documents = part.ofReports ? group.documents.filter(({ head }) => head.kind === 'report') : group.documents
    const sections = documents.flatMap(({ index }) =>
      composing.catalog.entriesOf(index, 'section').filter(({ record }) => titlesOf(record).some((title) => part.title.test(title))),
    )
    return sections.length > 0 ? [{ group, sections: toAddressee(withoutOuter(titledFirst(sections, part.title)), addressee) }] : []
  })
  if (found.length === 0) return null
  const sections = found.flatMap((own) => own.sections)
  const room = Math.max(80, Math.min(MAX_ITEM, Math.floor(900 / Math.max(1, sections.flatMap(({ record }) => record.items).length))))
  const lines = found.flatMap(({ group, sections: own }) => [
    ...(found.length > 1 ? [`• ${group.organisation ?? ''}:`] : []),
    ...own.flatMap(({ record }) => [
      ...(own.length > 1 || found.length === 1 ? [`${record.title}:`] : []),
      ...itemsOf(record).map((item) => `- ${shortened(withoutFullStop(item), room)}`),
    ]),
  ])
  const citations = sections.flatMap((entry) => {
    const cited = citationOf(composing.catalog, entry)
    const items = entry.record.items
    const [first, last] = [items[0]?.lines[0], items.at(-1)?.lines[1]]
    return first === undefined || last === undefined
      ? [cited]
      : [{ ...cited, ...citationOf(composing.catalog, { ...entry, record: { ...entry.record, lines: [first, last] } }) }]
  })
  return withSources(question, { lines, citations, entries: sections }, composing)
}

/** `Hạn chế trong báo cáo 2021`: the part is named, and nothing of it is asked. */
function isNamed({ asked, byName }: Part, { text, intent }: Question): boolean {
  const folded = fold(text)
  if (byName) return byName.test(folded)
  const start = folded.search(asked)
  return (
    intent === 'fact' && start >= 0 && /^(?:(?:neu|liet ke|cho biet|xem|nhung|cac|mot so|cac mat|ve|the) )*$/.test(folded.slice(0, start))
  )
}

/** Whether a folded question names one of the parts that reports and plans have alike. */
export function namesSection(folded: string): boolean {
  return PARTS.some(({ asked }) => asked.test(folded))
}

/** The items of a section; `vẫn còn một số tồn tại sau:` announces them and is none. */
function itemsOf({ items }: SectionEntry): string[] {
  const announced = items.length > 1 && /:$/.test(items[0]?.text.trim() ?? '')
  return items
    .slice(announced ? 1 : 0)
    .slice(0, MAX_ITEMS)
    .map(({ text }) => text)
}

/** Titles of a section and of those it stands in, folded. */
function titlesOf({ title, within }: SectionEntry): string[] {
  return [title, ...within].map(fold)
}

/** Sections whose titles begin with the part; all where none does: `Rà soát, đề xuất phương án đơn giản hoá` is no part for proposals where `Kiến nghị, đề xuất` stands. */
function titledFirst(sections: readonly EntryOf<'section'>[], title: RegExp): readonly EntryOf<'section'>[] {
  const first = sections.filter(({ record }) => titlesOf(record).some((own) => own.search(title) === 0))
  return first.length > 0 ? first : sections
}

/** Of proposals `Đối với UBND tỉnh` and `Đối với Chính phủ và các bộ` those to whom the question names; all where no title names them. */
function toAddressee(sections: EntryOf<'section'>[], addressee: readonly string[]): EntryOf<'section'>[] {
  const to = sections.filter(({ record }) => {
    const own = fold(record.title).split(/[^\p{L}]+/u)
    return addressee.some((word, i) => own.join(' ').includes(`${word} ${addressee[i + 1] ?? ' '}`))
  })
  return to.length > 0 ? to : sections
}

/** Words for whom a proposal is made to, folded: `với Chính phủ và các bộ`. */
function addresseeOf(folded: string): readonly string[] {
  return ADDRESSEE.exec(folded)?.[1]?.trim().split(' ') ?? []
}

const ADDRESSEE =
  /(?:kien nghi|de xuat|de nghi|(?<!\p{L})xin)(?!\p{L})[^?,;.]{0,40}?(?<!\p{L})(?:voi|vs|toi|len|cho|gui)((?: \p{L}+){1,8})/u

/** Whether a question asks about something in particular, beside the part itself and whom it addresses. */
function hasTopic({ query }: Question, asked: RegExp, addressee: readonly string[]): boolean {
  return query.words.some((word, i) => {
    const { folded } = word
    if (addressee.includes(folded)) return false
    const pair = `${query.words[i - 1]?.folded ?? ''} ${folded}`
    const next = `${folded} ${query.words[i + 1]?.folded ?? ''}`
    return saysSomething(word) && !NO_TOPIC.has(folded) && !asked.test(folded) && !asked.test(pair) && !asked.test(next)
  })
}

/** `III. Tồn tại, nguyên nhân` with parts of its own is left to them. */
function withoutOuter(sections: readonly EntryOf<'section'>[]): EntryOf<'section'>[] {
  return sections.filter(
    ({ record, document }) =>
      !sections.some((other) => other.document === document && other.record.section.startsWith(`${record.section}.`)),
  )
}
