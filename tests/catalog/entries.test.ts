import { describe, expect, it } from 'vitest'
import { entriesOf, passagesOf } from '../../src/catalog/entries.js'
import { IndexBuilder } from '../../src/catalog/search/builder.js'
import { openIndex } from '../../src/catalog/search/index.js'
import { search } from '../../src/catalog/search/score.js'
import type { Block } from '../../src/documents/document.js'
import { syllables } from '../../src/language/tokens.js'
import { documentOf, only, reading, shippedTexts } from '../support/library.js'
import { offices } from '../support/offices.js'

/** The entries of a text with an index over them. */
function searchable(text: string) {
  const document = documentOf(text)
  const entries = entriesOf(document, reading.extractor.extract(document), 0)
  const builder = new IndexBuilder()
  for (const { fields } of entries) builder.add(fields)
  const index = openIndex(builder.close())
  /** Entries that hold all the words of a text, wherever they stand in it. */
  const holding = (words: readonly string[]) => {
    const query = { words: words.map((folded) => ({ folded, kept: null, weight: 1, adjacent: false, name: false })), expansions: [] }
    const every = (entry: number) => words.every((word) => index.postings(word)?.entries.includes(entry))
    return search(index, query, every, entries.length).map((hit) => entries[hit.entry]?.entry)
  }
  return { document, entries: entries.map(({ entry }) => entry), holding }
}

/** Lines as wide as a page wraps them, and shorter ones where a paragraph ends. */
const REPORT = `SỞ Y TẾ
BÁO CÁO
Kết quả cải cách hành chính quý I năm 2025

I. KẾT QUẢ

1. Khám chữa bệnh

Sở đã chỉ đạo các bệnh viện khám, điều trị cho nhiều người bệnh ở các huyện;
đồng thời tổ chức tiếp nhận ý kiến của người bệnh qua đường dây nóng và
trả lời kịp thời tại các trạm y tế xa.

Kết quả giải quyết hồ sơ như sau:
Tiếp nhận 120
Giải quyết 118
Quá hạn 2

II. KIẾN NGHỊ

Đề nghị Sở Nội vụ tổ chức các lớp tập huấn về cải cách hành chính cho công chức,
viên chức của ngành y tế, nhất là ở những nơi còn nhiều khó khăn về nhân lực,
để nâng cao chất lượng phục vụ.

Nơi nhận:
- Lưu: VT.
`

const covers = (outer: readonly [number, number], inner: Block) => outer[0] <= inner.lines[0] && outer[1] >= inner.lines[1]

describe.each([...shippedTexts(), ...Object.entries(offices).map(([file, text]) => ({ id: file, text }))])('$id', ({ text }) => {
  const { document, holding } = searchable(text)
  const prose = document.blocks.filter((block) => block.kind !== 'task-table' && /\p{L}/u.test(block.text))

  it('has every paragraph, bullet and table of figures as an entry of its own', () => {
    const passages = passagesOf(document)
    const missing = prose
      .filter((block) => block.kind !== 'heading')
      .filter((block) => !passages.some((passage) => covers(passage.lines, block) && passage.text.includes(block.text)))
    expect(missing.map((block) => block.text)).toEqual([])
  })

  it('is found by all the words of any block, headings included, at the place of that block', () => {
    const lost = prose.filter((block) => {
      const words = [...new Set(syllables(block.text))].slice(0, 40)
      // A heading without text below it has no entry of its own: it counts where it names a section with text.
      const empty =
        block.kind === 'heading' && !document.blocks.some((other) => other.section === block.section && other.kind !== 'heading')
      return (
        !empty &&
        !holding(words).some((entry) => entry && entry.record.lines[0] <= block.lines[1] && entry.record.lines[1] >= block.lines[0])
      )
    })
    expect(lost.map((block) => block.text)).toEqual([])
  })
})

describe('a passage', () => {
  const { document, entries, holding } = searchable(REPORT)
  const passages = entries.flatMap((entry) => (entry.kind === 'passage' ? [entry.record] : []))

  it('is found by the titles above it', () => {
    expect(holding(['kham', 'chua', 'duong', 'day', 'nong']).map((entry) => entry?.kind)).toContain('passage')
  })

  it('knows its section', () => {
    const examined = only(passages.filter((passage) => passage.text.includes('đường dây nóng')))
    expect(examined.section).toBe('I.1')
    expect(document.sections[examined.sectionIndex]?.title).toBe('Khám chữa bệnh')
  })

  it('that is a table of figures keeps the sentence that announces it', () => {
    const table = only(passages.filter((passage) => passage.kind === 'table'))
    expect(table.text).toContain('Kết quả giải quyết hồ sơ như sau:')
    expect(table.text).toContain('Quá hạn 2')
    expect(table.lines).toEqual([13, 16])
  })

  it('below the text is marked as closing', () => {
    const closing = passages.filter((passage) => /Nơi nhận|Lưu/.test(passage.text))
    expect(closing.map((passage) => passage.kind)).toEqual(closing.map(() => 'closing'))
    expect(closing.length).toBeGreaterThan(0)
  })

  it('has an identifier of its own', () => {
    expect(new Set(entries.map((entry) => entry.record.id)).size).toBe(entries.length)
  })
})

describe('a section', () => {
  it('is an entry with what stands below its heading', () => {
    const { entries } = searchable('SỞ Y TẾ\nKẾ HOẠCH\nCải cách hành chính năm 2025\n\nI. TỒN TẠI\n\n- Thiếu người.\n\n- Thiếu máy.\n')
    const section = only(entries.flatMap((entry) => (entry.kind === 'section' ? [entry.record] : [])))
    expect(section).toMatchObject({ title: 'TỒN TẠI', section: 'I' })
    expect(section.items.map((item) => item.text)).toEqual(['Thiếu người.', 'Thiếu máy.'])
  })
})
