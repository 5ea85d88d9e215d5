import { describe, expect, it } from 'vitest'
import { scopeReader } from '../../../src/questions/understand/scope/scope.js'
import { shortPlaceReader } from '../../../src/questions/understand/scope/short-places.js'
import { hospitalAndWard } from '../../support/hospital-and-ward.js'
import { folderOf, knowledge, libraryOf } from '../../support/library.js'
import { offices } from '../../support/offices.js'

const reader = scopeReader((await libraryOf(folderOf(offices))).catalog, knowledge)
const { catalog: catalogOfOthers } = await libraryOf(folderOf(hospitalAndWard))
const AS_OF = '2025-06-01'
const written = shortPlaceReader(knowledge, new Set(['Cà Mau', 'Cần Thơ']))
const read = (text: string) => reader.read(text, AS_OF)
const periods = (text: string) => read(text).periods.map(({ start, end }) => `${start}/${end}`)

describe('the places of a question', () => {
  it.each([
    'Chỉ tiêu của Cà Mau',
    'chi tieu cua ca mau',
    'CHỈ TIÊU TỈNH CÀ MAU',
    'kế hoạch ca-mau',
    "Ca Mau's target",
    'the plan of Cà Mau province',
  ])('are found however they are written: “%s”', (text) => {
    expect(read(text)).toMatchObject({ provinces: ['Cà Mau'], unknownProvinces: [] })
  })

  it.each(['TP Cần Thơ', 'TP. Cần Thơ', 'thành phố Cần Thơ', 'Can Tho city'])('are found with what they are: “%s”', (text) => {
    expect(read(text).provinces).toEqual(['Cần Thơ'])
  })

  it('are found under the names they had before they merged', () => {
    expect(read('Ai cấp giấy phép ở Phú Yên?')).toMatchObject({ provinces: ['Phú Yên'], unknownProvinces: [] })
    expect(read('kế hoạch của Thừa Thiên Huế').unknownProvinces).toEqual(['Thừa Thiên Huế'])
  })

  it.each([
    ['Quảng Ninh', 'Quảng Ninh'],
    ['bac lieu', 'Bạc Liêu'],
    ['TPHCM', 'Hồ Chí Minh'],
    ['TP.HCM', 'Hồ Chí Minh'],
    ['HCMC', 'Hồ Chí Minh'],
    ['Hanoi', 'Hà Nội'],
    ['Huế', 'Huế'],
  ])('are known, by their aliases too, though no document is from there: “%s”', (text, name) => {
    expect(read(`Chỉ tiêu của ${text} là gì?`)).toMatchObject({ provinces: [], unknownProvinces: [name] })
  })

  it('are told apart where only some have documents', () => {
    expect(read('So sánh Bình Dương và Cà Mau')).toMatchObject({ provinces: ['Cà Mau'], unknownProvinces: ['Bình Dương'] })
  })

  it.each(['cần thiết phải làm', 'Ai chủ trì một cửa?', 'ht', 'hn', ''])('are none in “%s”', (text) => {
    const { provinces, unknownProvinces } = read(text)
    expect([...provinces, ...unknownProvinces]).toEqual([])
  })

  it('stand in the order in which the question names them', () => {
    expect(read('Chỉ tiêu của Cà Mau và Cần Thơ').provinces).toEqual(['Cà Mau', 'Cần Thơ'])
  })

  it.each([
    ['Sài Gòn', 'Hồ Chí Minh'],
    ['Vũng Tàu', 'Bà Rịa – Vũng Tàu'],
    ['Thừa Thiên', 'Thừa Thiên Huế'],
  ])('are known by aliases of several words: “%s”', (alias, name) => {
    expect(read(`Chỉ tiêu của ${alias} là gì?`).unknownProvinces).toEqual([name])
  })

  it('are no words that only fold alike', () => {
    expect(read('Trong năm định kỳ báo cáo mấy lần?').unknownProvinces).toEqual([])
  })
})

describe('the periods of a question', () => {
  it.each([
    ['năm 2025', '2025-01-01/2025-12-31'],
    ['nam 2025', '2025-01-01/2025-12-31'],
    ['the 2025 target', '2025-01-01/2025-12-31'],
    ['năm nay', '2025-01-01/2025-12-31'],
    ['this year', '2025-01-01/2025-12-31'],
    ['năm ngoái', '2024-01-01/2024-12-31'],
    ['last year', '2024-01-01/2024-12-31'],
    ['năm sau', '2026-01-01/2026-12-31'],
    ['next year', '2026-01-01/2026-12-31'],
    ['quý I/2025', '2025-01-01/2025-03-31'],
    ['quy 1 nam 2025', '2025-01-01/2025-03-31'],
    ['quý III năm nay', '2025-07-01/2025-09-30'],
    ['tháng 6/2025', '2025-06-01/2025-06-30'],
    ['6 tháng đầu năm 2025', '2025-01-01/2025-06-30'],
    ['giai đoạn 2021-2025', '2021-01-01/2025-12-31'],
  ])('are read from “%s”', (words, period) => {
    expect(periods(`Chỉ tiêu ${words} là bao nhiêu?`)).toEqual([period])
  })

  it('are several where several are named', () => {
    expect(periods('Chỉ tiêu năm 2024 và năm 2025')).toEqual(['2024-01-01/2024-12-31', '2025-01-01/2025-12-31'])
  })

  it('follow the clock: “năm nay” is the year of the day it is asked', () => {
    expect(reader.read('Chỉ tiêu năm nay', '2024-12-31').periods).toEqual([{ start: '2024-01-01', end: '2024-12-31' }])
    expect(reader.read('Chỉ tiêu năm nay', '2025-01-01').periods).toEqual([{ start: '2025-01-01', end: '2025-12-31' }])
  })

  it.each(['so với năm ngoái tăng bao nhiêu', 'hạn 30/6/2025', 'ngày 15/11', 'Nghị định 61/2018/NĐ-CP', 'Quyết định số 2020/QĐ-UBND'])(
    'are none in “%s”',
    (text) => {
      expect(periods(text)).toEqual([])
    },
  )

  it('are quarters in the short form, too', () => {
    expect(periods('the Q1 2025 report')).toEqual(['2025-01-01/2025-03-31'])
  })
})

describe('pairs of place and period', () => {
  const pairs = (text: string) =>
    read(text)
      .pairs.map(({ province, period }) => `${province} ${period?.start.slice(0, 4) ?? '–'}`)
      .sort()

  it.each([
    ['Cà Mau năm 2024, Cần Thơ năm 2025', ['Cà Mau 2024', 'Cần Thơ 2025']],
    ['Cần Thơ năm 2025 và Cà Mau năm 2024', ['Cà Mau 2024', 'Cần Thơ 2025']],
    ['can tho nam 2025, ca mau nam 2024', ['Cà Mau 2024', 'Cần Thơ 2025']],
    ['Cần Thơ năm nay, Cà Mau năm ngoái', ['Cà Mau 2024', 'Cần Thơ 2025']],
  ])('keep each period with its own place: “%s”', (text, expected) => {
    expect(pairs(text)).toEqual(expected)
  })

  it.each(['Cần Thơ và Cà Mau năm 2025', 'Cà Mau năm 2024 và năm 2025', 'Cà Mau năm 2025', 'năm 2025'])(
    'are none where one period is meant for all: “%s”',
    (text) => {
      expect(pairs(text)).toEqual([])
    },
  )
})

describe('the documents that a question names', () => {
  it.each(['112/KH-SYT', 'kế hoạch 112', 'ke hoach so 112', 'KH 112', 'plan 112', '0112/kh-syt'])(
    'are known by their own number: “%s”',
    (text) => {
      const scope = read(`Ai ký ${text.startsWith('0') ? text.toUpperCase() : text}?`)
      expect(scope.ownCodes.length).toBe(1)
      expect(scope.otherCodes).toEqual([])
    },
  )

  it.each(['88/KH-UBND', 'Quyết định 468', 'QĐ 468/QĐ-TTg', 'Nghị định số 61/2018/NĐ-CP'])(
    'are others where the number is another: “%s”',
    (text) => {
      expect(read(`${text} là gì?`)).toMatchObject({ ownCodes: [], otherCodes: [{}] })
    },
  )

  it('are no years', () => {
    expect(read('kế hoạch 2025')).toMatchObject({ ownCodes: [], otherCodes: [] })
  })

  it.each([
    ['theo báo cáo', ['report']],
    ['trong phụ lục', ['appendix']],
    ['kế hoạch năm 2025', ['plan']],
    ['the reform plan', ['plan']],
    ['một cửa', []],
  ])('are of a kind: “%s”', (text, kinds) => {
    expect(read(text).kinds).toEqual(kinds)
  })

  it('are reports when a report of a quarter is named', () => {
    expect(read('Ai ký báo cáo quý I năm 2025?').kinds).toEqual(['report'])
  })
})

describe('the words of the scope', () => {
  it('are marked in the question, so that they are no part of its topic', () => {
    const text = 'Ai chủ trì khảo sát của SYT Cà Mau năm 2025?'
    const words = read(text).spans.map((span) => text.slice(span.start, span.end))
    expect(words).toEqual(expect.arrayContaining(['Cà Mau', 'SYT', 'năm 2025']))
    expect(words.join(' ')).not.toContain('khảo sát')
  })
})

describe('the office of a question', () => {
  const own = scopeReader(catalogOfOthers, knowledge)
  const words = (text: string) => {
    const { spans } = own.read(text, AS_OF)
    return [...text].filter((_, i) => !spans.some(({ start, end }) => i >= start && i < end)).join('')
  }

  it.each([
    'Sở Giáo dục và Đào tạo Tây Ninh',
    'sở giáo dục Tây Ninh',
    'sở GD&ĐT Tây Ninh',
    'SGDĐT TN',
    "Tay Ninh's Department of Education and Training",
    "Tay Ninh's education and training department",
    "Tay Ninh's training department",
  ])('is taken out of its topic, however it is written: “%s”', (office) => {
    expect(words(office).replace(/[\s'’s]/g, '')).toBe('')
    expect(own.read(office, AS_OF).provinces).toEqual(['Tây Ninh'])
  })

  it.each([
    'bệnh viện mắt da liễu',
    'BV Mắt - Da liễu',
    'Bệnh viện Mắt Da liễu VL',
    'phường Bình Thạnh',
    'binh thanh ward',
    'p. Bình Thạnh',
  ])('that no other bears is that one: “%s”', (office) => {
    expect(own.read(office, AS_OF).organisations).toHaveLength(1)
  })

  it('is not what a plan or a target is for', () => {
    expect(words("Tay Ninh's target for the department of health")).toContain('target')
  })
})

describe('the initials of a place', () => {
  it.each([
    ['thanh toan online cm bao nhieu', ['Cà Mau']],
    ['con ct', ['Cần Thơ']],
    ['số hóa hồ sơ ở ct năm 2025', ['Cần Thơ']],
  ])('in small letters name it: “%s”', (text, expected) => {
    expect(read(written(text)).provinces).toEqual(expected)
  })

  it.each(['chi tieu ct ra sao', 'chuong trinh ct 2 nam'])('do not where they may be other words: “%s”', (text) => {
    expect(read(written(text)).provinces).toEqual([])
  })
})
