import { type DeadlineRule, NO_DATES } from './rule.js'

/** All the time: `Thường xuyên`, `Thường xuyên; Khi có chủ trương …`, `Liên tục trong năm`, `Cả năm`. */
export const ongoing: DeadlineRule = {
  name: 'ongoing',
  read: (folded) =>
    /^(?:[-+]\s*)?(?:(?:thuc hien|cap nhat|trien khai)\s+)?(?:thuong xuyen|lien tuc|hang ngay|hang tuan)(?!\p{L})/u.test(folded)
      ? { kind: 'ongoing', ...NO_DATES }
      : null,
}
