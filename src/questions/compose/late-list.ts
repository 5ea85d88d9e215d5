import type { EntryOf } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import { NUMBER_PATTERN, readNumber } from '../../language/numbers.js'
import type { Answer } from '../answer.js'
import { type DocumentGroup, entriesIn } from '../find/groups.js'
import { isTotal } from '../find/named-rows.js'
import { superlativeOf } from '../understand/superlative.js'
import type { Question } from '../understand/understand.js'
import type { Composing } from './composing.js'
import { composeList } from './list.js'
import { valuesText } from './statistics.js'
import { shortened } from './text.js'

const MAX_LABEL = 110
const MAX_VALUES = 120

/** What the rows of a table stand for, as a question and the titles of tables name it, both folded. */
const KINDS: readonly { asked: RegExp; titled: RegExp }[] = [
  {
    asked: /(?<!\p{L})(?:linh vuc|mang|nhom thu tuc) nao(?!\p{L})|(?:which|what) (?:fields?|areas?|sectors?)(?!\p{L})/u,
    titled: /linh vuc/,
  },
  {
    asked: /(?<!\p{L})(?:phong|don vi|bo phan)(?: \S+)? nao(?!\p{L})|which (?:divisions?|units?)(?!\p{L})/u,
    titled: /(?<!\p{L})(?:phong|don vi(?! tinh))/u,
  },
  {
    asked: /(?<!\p{L})(?:xa|phuong|huyen|dia phuong) nao(?!\p{L})|which (?:communes?|districts?)(?!\p{L})/u,
    titled: /xa|phuong|huyen|dia phuong/,
  },
  { asked: /(?<!\p{L})(?:thu tuc|tthc) nao(?!\p{L})|which procedures?(?!\p{L})/u, titled: /thu tuc|tthc/ },
]
const ASKS_LATE = /(?<!\p{L})(?:tre(?! em)|qua han|cham(?! (?:diem|nhat)))(?!\p{L})|(?<!\p{L})(?:late|overdue)(?!\p{L})/u
const LATE_COLUMN = /(?<!\p{L})(?:tre han|qua han|cham han|tre hen)(?!\p{L})/u
const NUMBER = new RegExp(`^(${NUMBER_PATTERN})`)

/**
 * `Lĩnh vực nào có hồ sơ trễ hạn?`: the rows of a report's table of which it counts any, the most first.
 *
 * @returns null for any other question, and where no table tells those rows from others
 */
export function lateListAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const folded = fold(question.text)
  const kind = KINDS.find(({ asked }) => asked.test(folded))
  if (!kind || !ASKS_LATE.test(folded) || superlativeOf(question.text) !== 0) return null
  const { catalog, messages } = composing
  const told = entriesIn(catalog, groups, 'row').filter(
    ({ record }) => kind.titled.test(fold(record.header)) && !isTotal(record) && lateIn(record) !== null,
  )
  const [first] = told
  const rows = told.filter(
    ({ document, record }) => document === first?.document && record.tableLines.join() === first.record.tableLines.join(),
  )
  const late = rows.filter(({ record }) => (lateIn(record) ?? 0) > 0)
  // Of several offices, or of two tables, nobody knows which is meant.
  if (rows.length < told.length || late.length === 0 || late.length === rows.length) return null
  return composeList(
    question,
    {
      head: messages.say(question.language, 'late-list', { count: late.length }),
      items: [...late]
        .sort((a, b) => (lateIn(b.record) ?? 0) - (lateIn(a.record) ?? 0))
        .map((entry) => ({ entry, text: shortened(entry.record.label, MAX_LABEL), tail: `: ${shortened(lateFirst(entry), MAX_VALUES)}` })),
      more: (left) => messages.say(question.language, 'more-rows', left),
    },
    composing,
  )
}

/** How many a row counts as late; null where it has no such column, or no number there. */
function lateIn({ values }: EntryOf<'row'>['record']): number | null {
  const value = values.find(({ title }) => title !== null && LATE_COLUMN.test(fold(title)))
  return readNumber(NUMBER.exec(value?.text ?? '')?.[1] ?? '')
}

function lateFirst({ record: { values } }: EntryOf<'row'>): string {
  const isLate = ({ title }: { title: string | null }) => title !== null && LATE_COLUMN.test(fold(title))
  return valuesText({ values: [...values.filter(isLate), ...values.filter((value) => !isLate(value))] })
}
