import { describe, expect, it } from 'vitest'
import { understander } from '../../../src/questions/understand/understand.js'
import { folderOf, knowledge, libraryOf } from '../../support/library.js'
import { offices } from '../../support/offices.js'

const { understand } = understander((await libraryOf(folderOf(offices))).catalog, knowledge)
const query = (text: string) => understand(text, '2025-06-01').query
const topic = (text: string) => query(text).words.map((word) => word.folded)

/** Other words for a stretch of a question, with their weights. */
function others(text: string, stretch: string): Map<string, number> {
  const { words, expansions } = query(text)
  const own = expansions.filter(({ from, to }) =>
    words
      .slice(from, to)
      .map((word) => word.folded)
      .join(' ')
      .includes(stretch),
  )
  return new Map(own.map(({ syllables, weight }) => [syllables.join(' '), weight]))
}

describe('the topic of a question', () => {
  it('is what is left without the words that ask and those that say where and when', () => {
    const words = topic('Ai chủ trì khảo sát sự hài lòng của người bệnh năm 2025 của tỉnh Cà Mau?')
    expect(words).toEqual(['khao', 'sat', 'su', 'hai', 'long', 'nguoi', 'benh'])
  })

  it('is the same without tone marks', () => {
    expect(topic('ai chu tri khao sat su hai long cua nguoi benh nam 2025 cua tinh ca mau')).toEqual([
      'khao',
      'sat',
      'su',
      'hai',
      'long',
      'nguoi',
      'benh',
    ])
  })

  it('keeps the marks that were typed, and none where none were', () => {
    expect(query('khảo sát người bệnh').words.map((word) => word.kept)).toEqual(['khảo', 'sát', 'người', 'bệnh'])
    expect(query('khao sat nguoi benh').words.map((word) => word.kept)).toEqual([null, null, null, null])
  })

  it('knows which words stood side by side', () => {
    const { words } = query('số hóa của bệnh án')
    expect(words.map(({ folded, adjacent }) => [folded, adjacent])).toEqual([
      ['so', true],
      ['hoa', false],
      ['benh', true],
      ['an', false],
    ])
  })

  it('is nothing for a question of nothing but question words', () => {
    expect(topic('Ai là ai? Bao giờ?')).toEqual([])
  })

  it('comes from the beginning of a text that is too long for a question', () => {
    const { text, query: cut } = understand(`khảo sát người bệnh ${'và nhiều chữ khác '.repeat(2000)}`, '2025-06-01')
    expect(text.length).toBeLessThan(2000)
    expect(cut.words[0]?.folded).toBe('khao')
  })
})

describe('other words for the words of a question', () => {
  it.each([
    ['rà soát TTHC', 'tthc', 'thu tuc hanh chinh'],
    ['tra cứu online', 'online', 'truc tuyen'],
    ['dv khảo sát người bệnh', 'dv', 'dich vu'],
  ])('are those of abbreviations, synonyms and chat spellings of several meanings: “%s”', (text, stretch, other) => {
    expect([...others(text, stretch).keys()]).toContain(other)
  })

  it('are not needed for chat spellings of one meaning, which are written out', () => {
    const { query } = understand('hs quá hạn của sở', '2025-06-01')
    expect(query.words.map((word) => word.folded)).toEqual(expect.arrayContaining(['ho', 'so', 'qua', 'han']))
    expect(query.words.map((word) => word.folded)).not.toContain('hs')
  })

  it('are the Vietnamese ones for English words', () => {
    expect([...others('What is the online payment target?', 'online payment').keys()]).toContain('thanh toan truc tuyen')
  })

  it.each([
    ['khoa sát người bệnh', 'khoa', 'khao'],
    ['khảo sát nguio bệnh', 'nguio', 'nguoi'],
    ['tập huấn nghipe vụ', 'nghipe', 'nghiep'],
    ['giấy phép xây dugn', 'dugn', 'dung'],
  ])('are the words of the documents that a slip of the finger meant: “%s”', (text, stretch, other) => {
    expect([...others(text, stretch).keys()]).toContain(other)
  })

  it.each([
    ['khảo sát nguoii bệnh', 'nguoi'],
    ['tập huấn nghiepp vụ', 'nghiep'],
    ['thư xinn lỗi', 'xin'],
  ])('are not needed where a key was hit twice: “%s”', (text, once) => {
    expect(query(text).words.map((word) => word.folded)).toContain(once)
  })

  it('take letters for what stands in brackets behind them', () => {
    const { words } = query('tỷ lệ TTTT (thanh toán trực tuyến)')
    expect(words.map((word) => word.folded)).not.toContain('tttt')
    expect(words.filter((word) => word.folded === 'toan').map(({ weight }) => weight)).toEqual([1])
  })

  it('never count more than the words typed', () => {
    for (const text of ['rà soát TTHC online', 'What is the online payment target?', 'ctri khaor sát hs'])
      for (const { weight } of query(text).expansions) expect(weight > 0 && weight <= 1).toBe(true)
  })

  it('are none for a word that the documents have and nothing else names', () => {
    expect([...others('bệnh nền', 'benh').keys()]).toEqual([])
  })
})
