import { describe, expect, it } from 'vitest'
import { findTargets, type Statement } from '../../../src/extraction/targets/find.js'
import { extractionOf, nth, only } from '../../support/library.js'

const statement = (text: string): Statement => ({
  text,
  lines: [7, 9],
  area: 'II',
  area_title: 'Mục tiêu',
  section: 'II.1',
  horizon: '2025',
})
const find = (text: string) => findTargets(statement(text))

describe('a sentence with targets', () => {
  it('gives one for each number, each with what it measures', () => {
    const [first, second] = find(
      'Tối thiểu 80% thủ tục có nghĩa vụ tài chính được thanh toán trực tuyến, trong đó, tỷ lệ giao dịch trực tuyến đạt từ 70% trở lên.',
    )
    expect(first).toMatchObject({ comparator: '>=', value: 80, unit: '%' })
    expect(first?.metric).toContain('thủ tục có nghĩa vụ tài chính')
    expect(second).toMatchObject({ comparator: '>=', value: 70, unit: '%' })
    expect(second?.metric).toBe('tỷ lệ giao dịch trực tuyến')
  })

  it('measures what stands before the number, or else what stands after it', () => {
    expect(only(find('Mức độ hài lòng của người bệnh đạt tối thiểu 95%')).metric).toBe('Mức độ hài lòng của người bệnh')
    expect(only(find('100% văn bản được rà soát hằng năm')).metric).toContain('văn bản được rà soát')
  })

  it('keeps place, lines and whole sentence', () => {
    const target = only(find('Tỷ lệ hồ sơ đúng hạn đạt 98%.'))
    expect(target).toMatchObject({ lines: [7, 9], area: 'II', area_title: 'Mục tiêu', section: 'II.1' })
    expect(target.statement).toBe('Tỷ lệ hồ sơ đúng hạn đạt 98%.')
  })

  it('states a range with both ends', () => {
    expect(only(find('Tỷ lệ hồ sơ trực tuyến đạt từ 60% đến 70%'))).toMatchObject({ comparator: 'range', value: 60, value_max: 70 })
  })

  it('quotes its own sentence of a longer text', () => {
    const targets = find('Tỷ lệ hồ sơ đúng hạn đạt 98%. Mức độ hài lòng của người dân đạt trên 90%.')
    expect(targets.map((target) => target.statement)).toEqual([
      'Tỷ lệ hồ sơ đúng hạn đạt 98%.',
      'Mức độ hài lòng của người dân đạt trên 90%.',
    ])
  })

  it('has none where no number is set', () => {
    expect(find('Nâng cao chất lượng phục vụ người dân, doanh nghiệp.')).toEqual([])
    expect(find('')).toEqual([])
  })
})

describe('the horizon of a target', () => {
  it('is the year that its sentence names as the goal', () => {
    expect(only(find('Đến năm 2030, 100% hồ sơ công việc được xử lý trên mạng')).horizon).toBe('2030')
  })

  it('is the year of its surroundings where the sentence names none', () => {
    expect(only(find('100% hồ sơ công việc được xử lý trên mạng')).horizon).toBe('2025')
  })

  it('is not the year since when something is', () => {
    expect(only(find('Số hóa 70% hồ sơ lưu trữ từ năm 2015 đến nay')).horizon).toBe('2025')
  })

  it('is not the year it is compared with', () => {
    expect(only(find('Giảm 20% thời gian giải quyết so với năm 2024')).horizon).toBe('2025')
  })

  it('is not the year of the figure it is compared with', () => {
    expect(nth(find('Tăng 10% so với 90% của năm 2024'), 0).horizon).toBe('2025')
  })

  it('is the year of the section it stands in', () => {
    const { targets } = extractionOf(
      'SỞ Y TẾ TỈNH CÀ MAU\nKẾ HOẠCH\nCải cách hành chính giai đoạn 2021 - 2025\n\nI. MỤC TIÊU\n\na) Đến năm 2025\n- Tỷ lệ hồ sơ trực tuyến đạt 60%.\nb) Định hướng đến năm 2030\n- Tỷ lệ hồ sơ trực tuyến đạt 90%.\n',
    )
    expect(targets.map((target) => [target.value, target.horizon])).toEqual([
      [60, '2025'],
      [90, '2030'],
    ])
  })
})

describe('what is compared with', () => {
  it('is no target of its own', () => {
    expect(find('Tỷ lệ hồ sơ nộp trực tuyến so với 40% của năm trước đạt 60%').map((target) => target.value)).toEqual([60])
  })
})

describe('a sentence about the years before', () => {
  it('states a result, no target', () => {
    const earlier = { ...statement('Khắc phục hạn chế của năm 2023: Chỉ số đạt 84,72 điểm, xếp thứ 11.'), since: '2024' }
    expect(findTargets(earlier)).toEqual([])
    expect(findTargets({ ...statement('Năm 2024 đạt 60%, năm 2025 đạt 70%.'), since: '2024' })).not.toEqual([])
  })
})

describe('a condition', () => {
  it('is no target', () => {
    expect(find('Công chức để trễ hạn từ 03 hồ sơ trở lên trong một quý thì bị phê bình; từ 05 hồ sơ thì không xếp loại tốt.')).toEqual([])
  })
})

describe('what a metric leaves out', () => {
  it('is not what is to be reduced', () => {
    expect(only(find('Đến năm 2025, giảm 20% chi phí tuân thủ.')).metric).toContain('chi phí tuân thủ')
  })
})

describe('a label before a colon', () => {
  const metrics = (text: string) => find(text).map(({ metric, value }) => `${metric} = ${value}`)

  it('is what is measured', () => {
    expect(metrics('Hồ sơ nộp trực tuyến (toàn trình và một phần): từ 85% trở lên.')).toEqual([
      'Hồ sơ nộp trực tuyến (toàn trình và một phần) = 85',
    ])
    expect(metrics('Thời gian chờ đến khi được tiếp nhận: không quá 15 phút.')).toEqual(['Thời gian chờ đến khi được tiếp nhận = 15'])
    expect(metrics('Kết quả giải quyết được cấp bản điện tử: 100%.')).toEqual(['Kết quả giải quyết được cấp bản điện tử = 100'])
  })

  it('stands before the few words that distinguish its numbers', () => {
    expect(metrics('Hồ sơ giải quyết đúng hạn, trước hạn: tối thiểu 99%; riêng lĩnh vực đất đai tối thiểu 95%.')).toEqual([
      'Hồ sơ giải quyết đúng hạn, trước hạn = 99',
      'Hồ sơ giải quyết đúng hạn, trước hạn: riêng lĩnh vực đất đai = 95',
    ])
    expect(metrics('Phản ánh qua Tổng đài 1022: trả lời đúng hạn 100%.')).toEqual(['Phản ánh qua Tổng đài 1022: trả lời đúng hạn = 100'])
  })

  it('is left out where it only announces what follows', () => {
    expect(metrics('Phấn đấu đến hết năm 2026: 100% hồ sơ được số hóa.')).toEqual(['hồ sơ được số hóa = 100'])
    expect(metrics('Về chính quyền số, phấn đấu: 90% hồ sơ được ký số.')).toEqual(['hồ sơ được ký số = 90'])
  })
})
