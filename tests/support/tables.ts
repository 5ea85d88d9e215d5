import type { Task } from '../../src/extraction/records.js'
import { extractionOf } from './library.js'

/** Hand-written flattened tables: what is left of a table when its cells have become lines. */

/** A header of six columns, one title a line. */
export const HEADER = 'STT\nNhiệm vụ\nSản phẩm\nChủ trì\nPhối hợp\nThời gian hoàn thành\n'

/** Two whole rows, wrapped as narrow columns wrap them. */
export const TWO_ROWS = `1
Ban hành kế hoạch cải cách hành
chính năm 2025 của Sở
Kế hoạch được
phê duyệt
Văn phòng Sở
Các phòng
chuyên môn
Quý I/2025
2
Kiểm tra công tác cải cách hành
chính tại các đơn vị
Báo cáo kết
quả kiểm tra
Thanh tra Sở
Văn phòng Sở
Quý III/2025
`

/** A whole row with a number of one's choice. */
export const rowNumber = (number: number): string => `${number}
Tổ chức hội nghị đối thoại với
doanh nghiệp dược
Biên bản
hội nghị
Văn phòng Sở
Các phòng
chuyên môn
Quý IV/2025
`

/** What {@link TWO_ROWS} says. */
export const twoRowsRead = [
  '1 | Ban hành kế hoạch cải cách hành chính năm 2025 của Sở | Kế hoạch được phê duyệt | Văn phòng Sở | Các phòng chuyên môn | Quý I/2025',
  '2 | Kiểm tra công tác cải cách hành chính tại các đơn vị | Báo cáo kết quả kiểm tra | Thanh tra Sở | Văn phòng Sở | Quý III/2025',
]

/** What {@link rowNumber} says. */
export const rowRead = (number: number): string =>
  `${number} | Tổ chức hội nghị đối thoại với doanh nghiệp dược | Biên bản hội nghị | Văn phòng Sở | Các phòng chuyên môn | Quý IV/2025`

/** The tasks of an appendix whose table begins after its title. */
export function tasksOf(table: string): Task[] {
  return extractionOf(`SỞ Y TẾ TỈNH CÀ MAU\nPHỤ LỤC\nCác nhiệm vụ cải cách hành chính của Sở Y tế năm 2025\n\n${table}`).tasks
}

/** A task as one line: number, task, product, lead, co-ordination, deadline. */
export function written(task: Task): string {
  return [task.number, task.task, task.product, task.lead.join('; '), task.coordinate.join('; '), task.deadline?.text]
    .map((cell) => cell || '-')
    .join(' | ')
}
