import type { Entry } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import { saysOnly } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import { remembered } from './remembered.js'
import { entryText } from './text.js'

/** `Sở có bao nhiêu công chức?`: how many an office has, which the two that it sends to a course do not tell. */
export function lacksHeadcount(question: Question, entry: Entry): boolean {
  return asksHeadcount(question) && !tellsHeadcount(entry)
}

function tellsHeadcount(entry: Entry): boolean {
  const text = entryText(entry).normalize('NFC').toLowerCase()
  return (entry.kind === 'row' || text.length <= LONGEST) && HEADCOUNT.test(text) && !CHANGE.test(text)
}

const asksHeadcount = remembered(
  ({ text, query }) =>
    query.words.length > 0 &&
    saysOnly(query, STAFF) &&
    /(?<!\p{L})(?:co|tong|hien)(?: \p{L}+){0,3} (?:bao nhieu|may|bn) (?:can bo|cong chuc|vien chuc|cbcc|ccvc|cbccvc|nguoi lao dong|nhan vien|bien che)|how many (?:civil servants|officials|employees|staff|people|officers)(?: \p{L}+){0,3} (?:work|does|do|did|has|have|had|are|were|at|in)(?!\p{L})/u.test(
      fold(text),
    ),
)

const STAFF =
  'cán bộ công chức viên chức nhân viên người lao động cbcc ccvc cbccvc biên chế tổng cộng hiện total civil servants servant officials employees staff officers people work works working'
/** Characters: a whole table or chapter quoted tells it to nobody. */
const LONGEST = 500
/** With its marks: `sự cố mất an toàn` is nobody `có mặt`. */
const HEADCOUNT =
  /biên chế|tổng số (?:cán bộ|công chức|viên chức|người|ccvc|cbcc)|có mặt|(?:có|gồm) \d+ (?:cán bộ|công chức|viên chức|người)|người làm việc/u
/** Who came, went or was sent, or uses a program. */
const CHANGE = /tinh giản|tuyển dụng|được tuyển|bổ nhiệm|luân chuyển|nghỉ hưu|thôi việc|kỷ luật|kỉ luật|sử dụng|phần mềm/u
