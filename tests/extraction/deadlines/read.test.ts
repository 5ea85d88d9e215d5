import { describe, expect, it } from 'vitest'
import { deadlineLikeness, readDeadline } from '../../../src/extraction/deadlines/read.js'
import type { DeadlineContext } from '../../../src/extraction/deadlines/rule.js'

const in2025: DeadlineContext = { period: { start: '2025-01-01', end: '2025-12-31' } }
const in2021to2025: DeadlineContext = { period: { start: '2021-01-01', end: '2025-12-31' } }
const anyTime: DeadlineContext = { period: null }

/** Kind, first and last day: what most forms come down to. */
function reading(text: string, context = in2025): string | null {
  const read = readDeadline(text, context)
  return read && [read.deadline.kind, read.deadline.start ?? '-', read.deadline.end ?? '-'].join(' ')
}

function recurrence(text: string, context = in2025): string | null {
  const read = readDeadline(text, context)
  return read && [read.deadline.kind, read.deadline.every ?? '-', read.deadline.start ?? '-', read.deadline.until ?? '-'].join(' ')
}

describe('a deadline cell', () => {
  it.each([
    ['Trước ngày 15/01/2025', 'before - 2025-01-15'],
    ['Trước 15/11/2022', 'before - 2022-11-15'],
    ['trước ngày 25 tháng 11 năm 2025', 'before - 2025-11-25'],
    ['TRƯỚC NGÀY 15/01/2025', 'before - 2025-01-15'],
    ['Hoàn thành trước ngày 30/6/2025', 'before - 2025-06-30'],
    ['Chậm nhất 30/6', 'before - 2025-06-30'],
    ['Trước tháng 6/2025', 'before - 2025-06-01'],
  ])('keeps the date of “%s” as written', (text, expected) => {
    expect(reading(text)).toBe(expected)
  })

  it.each([
    ['Ngày 30/6/2025', 'on 2025-06-30 2025-06-30'],
    ['15/11/2022', 'on 2022-11-15 2022-11-15'],
    ['Đến 30/6', 'on 2025-06-30 2025-06-30'],
    ['29/2/2024', 'on 2024-02-29 2024-02-29'],
  ])('reads “%s” as a day', (text, expected) => {
    expect(reading(text)).toBe(expected)
  })

  it.each([
    ['Quý I/2025', 'period 2025-01-01 2025-03-31'],
    ['quy I/2025', 'period 2025-01-01 2025-03-31'],
    ['Quí III/2025', 'period 2025-07-01 2025-09-30'],
    ['Quý 1', 'period 2025-01-01 2025-03-31'],
    ['Quý II, III/2025', 'period 2025-04-01 2025-09-30'],
    ['Quý II-IV/2025', 'period 2025-04-01 2025-12-31'],
    ['Quý I và Quý II năm 2025', 'period 2025-01-01 2025-06-30'],
    ['Tháng 12', 'period 2025-12-01 2025-12-31'],
    ['Tháng 02/2024', 'period 2024-02-01 2024-02-29'],
    ['Tháng 01-03/2025', 'period 2025-01-01 2025-03-31'],
    ['Từ tháng 3 đến tháng 9/2025', 'period 2025-03-01 2025-09-30'],
    ['6 tháng đầu năm 2025', 'period 2025-01-01 2025-06-30'],
    ['06 tháng cuối năm', 'period 2025-07-01 2025-12-31'],
    ['Năm 2025', 'period 2025-01-01 2025-12-31'],
    ['Trong năm', 'period 2025-01-01 2025-12-31'],
    ['Đến hết năm 2025', 'period 2025-01-01 2025-12-31'],
    ['Giai đoạn 2021-2025', 'period 2021-01-01 2025-12-31'],
    ['Tháng 6, 9, 12/2025', 'period 2025-06-01 2025-12-31'],
    ['Từ 01/3/2025 đến 30/6/2025', 'period 2025-03-01 2025-06-30'],
  ])('spans all of “%s”', (text, expected) => {
    expect(reading(text)).toBe(expected)
  })

  it.each([
    ['Hàng tháng', 'recurring month - 2025-12-31'],
    ['Định kỳ hàng tháng', 'recurring month - 2025-12-31'],
    ['Hàng quý', 'recurring quarter - 2025-12-31'],
    ['Hằng năm', 'recurring year - 2025-12-31'],
    ['06 tháng/lần', 'recurring half-year - 2025-12-31'],
    ['Quý IV hàng năm', 'recurring year - 2025-12-31'],
    ['Năm 2021 và những năm tiếp theo', 'recurring year 2021-01-01 2025-12-31'],
    ['Quý I, 6 tháng, quý III, năm', 'recurring report-calendar - 2025-12-31'],
  ])('lets “%s” come back until the plan ends', (text, expected) => {
    expect(recurrence(text)).toBe(expected)
  })

  it.each(['Thường xuyên', 'Thường xuyên trong năm', 'thuong xuyen', 'Liên tục', 'Thường xuyên; Khi có chủ trương'])(
    'sets no date for “%s”',
    (text) => {
      expect(reading(text)).toBe('ongoing - -')
    },
  )

  it.each(['Khi có chủ trương của UBND tỉnh', 'Theo tiến độ phê duyệt', 'Theo Kế hoạch ISO năm 2025', 'Sau khi có hướng dẫn'])(
    'waits with “%s” for an event, whatever year its words name',
    (text) => {
      expect(reading(text)).toBe('conditional - -')
    },
  )

  it.each(['', '   ', 'Văn phòng Sở', '100%', 'Tháng 13/2025', '31/4/2025', '29/2/2025'])('is none where “%s” names no time', (text) => {
    expect(readDeadline(text, in2025)).toBeNull()
  })

  it('keeps the words as written', () => {
    expect(readDeadline('Trước ngày  15/01/2025.', in2025)?.deadline.text).toBe('Trước ngày  15/01/2025.')
  })

  it('reads slips of the pen as what was meant and says that they are slips', () => {
    expect(readDeadline('Tháng 15/11/2022', in2025)).toMatchObject({ slip: true, deadline: { kind: 'on', end: '2022-11-15' } })
    expect(readDeadline('Tháng Quý IV/2022', in2025)).toMatchObject({ slip: true, deadline: { start: '2022-10-01', end: '2022-12-31' } })
    expect(readDeadline('Tháng 11/2022', in2025)).toMatchObject({ slip: false })
  })
})

describe('a deadline without a year', () => {
  it('comes back every year in a plan of several years', () => {
    expect(recurrence('Quý I', in2021to2025)).toBe('recurring year - 2025-12-31')
    expect(recurrence('Tháng 12', in2021to2025)).toBe('recurring year - 2025-12-31')
    expect(recurrence('trước ngày 20 tháng 12 của năm trước liền kề', in2021to2025)).toBe('recurring year - 2025-12-31')
    expect(recurrence('Trước 30/6', in2021to2025)).toBe('recurring year - 2025-12-31')
  })

  it.each(['Trước 30/6', '30/6', 'Trong năm'])('is not guessed for “%s” in a plan of several years', (text) => {
    expect(readDeadline(text, in2021to2025)?.deadline.end ?? null).toBeNull()
  })

  it.each(['Quý I', 'Tháng 12', 'Trước 30/6', 'Trong năm'])('is not guessed for “%s” where the plan has no period', (text) => {
    expect(readDeadline(text, anyTime)?.deadline.end ?? null).toBeNull()
  })

  it('is read by its own year where one is written', () => {
    expect(reading('Quý I/2024', anyTime)).toBe('period 2024-01-01 2024-03-31')
  })
})

describe('the likeness to a deadline', () => {
  it.each(['quy i/2025', 'truoc ngay 15/01/2025', 'thuong xuyen', 'nam 2021 va nhung nam tiep theo', 'thang 01-03/2025'])(
    'is full for “%s”',
    (folded) => {
      expect(deadlineLikeness(folded)).toBe(2)
    },
  )

  it('is partial for words that wait for an event', () => {
    expect(deadlineLikeness('theo ke hoach cua ubnd tinh')).toBe(1)
  })

  it.each(['van phong so', 'ban hanh ke hoach nam 2025', 'quyet dinh', ''])('is none for “%s”', (folded) => {
    expect(deadlineLikeness(folded)).toBe(0)
  })
})
