import { fold } from '../../language/fold.js'
import type { Answer } from '../answer.js'
import { type DocumentGroup, entriesIn } from '../find/groups.js'
import type { Question } from '../understand/understand.js'
import type { Composing } from './composing.js'
import { composeList } from './list.js'
import { valuesText } from './statistics.js'
import { shortened } from './text.js'

const MAX_LABEL = 110
const MAX_VALUES = 90

/** What tables of reports say of their rows (đánh giá), by what is asked, both folded. */
const JUDGEMENTS: readonly { asked: RegExp; told: RegExp }[] = [
  {
    asked:
      /(?<!\p{L})(?:chua|khong|ko|k|hong) (?:dat|hoan thanh|xong)(?!\p{L})|(?<!\p{L})(?:hut|truot)(?!\p{L})|(?<!\p{L})(?:not (?:been )?(?:met|reached|achieved)|missed|fell short|unmet)(?!\p{L})/u,
    told: /^(?:chua|khong) (?:dat|hoan thanh)/,
  },
  { asked: /(?<!\p{L})vuot(?! (?:qua|troi|kho))(?!\p{L})|(?<!\p{L})exceeded(?!\p{L})/u, told: /^vuot/ },
  {
    asked: /(?<!\p{L})(?:da dat|hoan thanh)(?!\p{L})|(?<!\p{L})(?:met|reached|achieved)(?!\p{L})/u,
    told: /^(?:dat|da dat|hoan thanh|vuot)/,
  },
]
const ASKS_WHICH =
  /(?<!\p{L})(?:chi tieu|muc tieu|tieu chi|muc)(?: \S+){0,4} nao(?!\p{L})|(?:which|what) (?:\S+ ){0,2}(?:targets?|indicators?|goals?)(?!\p{L})/u

/** `Chỉ tiêu nào chưa đạt?`: the rows of which a report's table says so; null for any other question, or where no table says it. */
export function judgedListAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const folded = fold(question.text)
  const judgement = JUDGEMENTS.find(({ asked }) => asked.test(folded))
  if (!judgement || !ASKS_WHICH.test(folded)) return null
  const { catalog, messages } = composing
  const rows = entriesIn(catalog, groups, 'row').filter(
    ({ record }) => record.label !== '' && record.values.some(({ text }) => judgement.told.test(fold(text))),
  )
  if (rows.length === 0) return null
  return composeList(
    question,
    {
      head: messages.say(question.language, 'target-list', { count: rows.length }),
      items: rows.map((entry) => ({
        entry,
        text: shortened(entry.record.label, MAX_LABEL),
        tail: `: ${shortened(valuesText(entry.record), MAX_VALUES)}`,
      })),
      more: (left) => messages.say(question.language, 'more-targets', left),
    },
    composing,
  )
}
