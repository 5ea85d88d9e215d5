import { describe, expect, it } from 'vitest'
import { extractionOf, nth } from '../../support/library.js'
import { HEADER, rowNumber, TWO_ROWS, tasksOf } from '../../support/tables.js'

const OBJECTIVES = `TT
Mục tiêu
Nhiệm vụ
Chủ trì
Thời gian
1
Hồ sơ được giải quyết đúng hạn đạt 98%
Rà soát quy trình giải quyết hồ sơ
Văn phòng Sở
Quý I/2025
Công khai kết quả giải quyết hồ sơ
Thanh tra Sở
Quý II/2025
Tập huấn cho công chức tiếp nhận hồ sơ
Văn phòng Sở
Quý III/2025
2
Mức độ hài lòng đạt từ 95% trở lên
Khảo sát sự hài lòng của người bệnh
Thanh tra Sở
Quý IV/2025
`

describe('rows that share a merged objective', () => {
  const tasks = tasksOf(OBJECTIVES)

  it('are tasks of their own', () => {
    expect(tasks.map((task) => task.task)).toEqual([
      'Rà soát quy trình giải quyết hồ sơ',
      'Công khai kết quả giải quyết hồ sơ',
      'Tập huấn cho công chức tiếp nhận hồ sơ',
      'Khảo sát sự hài lòng của người bệnh',
    ])
  })

  it('all have the objective and the number of the row they stand in', () => {
    expect(tasks.map((task) => [task.number, task.objective])).toEqual([
      ['1', 'Hồ sơ được giải quyết đúng hạn đạt 98%'],
      ['1', 'Hồ sơ được giải quyết đúng hạn đạt 98%'],
      ['1', 'Hồ sơ được giải quyết đúng hạn đạt 98%'],
      ['2', 'Mức độ hài lòng đạt từ 95% trở lên'],
    ])
  })

  it('have lines of their own, the first one those of the objective too', () => {
    const [first, second, third] = tasks.map((task) => task.lines)
    expect(first).toEqual([10, 14])
    expect(second).toEqual([15, 17])
    expect(third).toEqual([18, 20])
  })

  it('have identifiers of their own', () => {
    expect(new Set(tasks.map((task) => task.id)).size).toBe(tasks.length)
  })

  it('state the target of the objective once', () => {
    const { targets } = extractionOf(`SỞ Y TẾ TỈNH CÀ MAU\nPHỤ LỤC\nCác nhiệm vụ cải cách hành chính của Sở năm 2025\n\n${OBJECTIVES}`)
    expect(targets.map((target) => [target.value, target.comparator])).toEqual([
      [98, '='],
      [95, '>='],
    ])
  })
})

describe('a row that spans all columns', () => {
  const tasks = tasksOf(
    `${HEADER}I CẢI CÁCH THỂ CHẾ\n${TWO_ROWS}II CẢI CÁCH THỦ TỤC HÀNH CHÍNH\n1. Thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính\n${rowNumber(1)}`,
  )

  it('is the area of the rows below it and no task', () => {
    expect(tasks.map((task) => [task.area, task.area_title])).toEqual([
      ['I', 'CẢI CÁCH THỂ CHẾ'],
      ['I', 'CẢI CÁCH THỂ CHẾ'],
      ['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'],
    ])
  })

  it('leaves the cells of the rows around it whole', () => {
    expect(nth(tasks, 1).deadline?.text).toBe('Quý III/2025')
    expect(nth(tasks, 2).task).toBe('Tổ chức hội nghị đối thoại với doanh nghiệp dược')
  })

  it('is read in small letters, too', () => {
    const areas = tasksOf(`${HEADER}I. Cải cách thể chế\n${TWO_ROWS}II. Cải cách tài chính công\n${rowNumber(3)}`)
    expect(areas.map((task) => task.area_title)).toEqual(['Cải cách thể chế', 'Cải cách thể chế', 'Cải cách tài chính công'])
  })

  it('ends what the rows above share: an objective does not reach into the next area', () => {
    const [, , , second] = tasksOf(OBJECTIVES.replace('\n2\nMức', '\nII CẢI CÁCH THỂ CHẾ\n2\nMức'))
    expect(second).toMatchObject({ area: 'II', objective: 'Mức độ hài lòng đạt từ 95% trở lên' })
  })
})
