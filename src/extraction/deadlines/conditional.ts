import { type DeadlineRule, NO_DATES } from './rule.js'

const STARTS =
  /^(?:[-+]\s*)?(?:(?:thuc hien|trien khai|hoan thanh)\s+)?(?:ngay\s+)?(?:theo|khi|truoc khi|sau khi|sau \d|ngay sau|can cu|tuy|phu hop voi|dam bao tien do|bao dam tien do|trong vong)(?!\p{L})|^(?:(?:trong|cham nhat|muon nhat|khong qua) )?\d{1,3} ngay(?: lam viec)? (?:ke )?(?:tu (?:khi|ngay)|sau)(?!\p{L})/u

/** Waits for an event: `Khi có chủ trương của UBND tỉnh`, `Theo tiến độ phê duyệt`, `Theo Kế hoạch ISO năm 2025`. */
export const conditional: DeadlineRule = {
  name: 'conditional',
  read: (folded) => (STARTS.test(folded) ? { kind: 'conditional', ...NO_DATES } : null),
}
