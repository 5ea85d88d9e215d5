import { describe, expect, it } from 'vitest'
import { IndexBuilder } from '../../../src/catalog/search/builder.js'
import { coverage } from '../../../src/catalog/search/coverage.js'
import { openIndex } from '../../../src/catalog/search/index.js'
import { type Expansion, type Query, search } from '../../../src/catalog/search/score.js'
import { syllables, tokenize } from '../../../src/language/tokens.js'

function indexOf(texts: readonly string[]) {
  const builder = new IndexBuilder()
  for (const text of texts) builder.add([{ text, weight: 1 }])
  return openIndex(builder.close())
}

/** A query for words as typed, in one row. */
function query(text: string, expansions: Expansion[] = []): Query {
  const tokens = tokenize(text)
  const marked = tokens.some((token) => token.kept !== token.folded)
  return {
    words: tokens.map((token, i) => ({
      folded: token.folded,
      kept: marked ? token.kept : null,
      weight: 1,
      adjacent: i + 1 < tokens.length,
      name: false,
    })),
    expansions,
  }
}

/** The texts that a query finds, best first. */
function found(texts: readonly string[], asked: Query, limit = 10): string[] {
  return search(indexOf(texts), asked, () => true, limit).map((hit) => texts[hit.entry] ?? '')
}

describe('search', () => {
  it('ranks words that stand together before the same words scattered', () => {
    const texts = ['cửa hàng chỉ có một lối vào rộng', 'bộ phận một cửa của sở làm việc', 'một lối vào chung cho cửa hàng']
    expect(found(texts, query('mot cua'))[0]).toBe(texts[1])
  })

  it('ranks agreeing tone marks first among texts that fold alike', () => {
    const texts = ['cải cách the che', 'cải cách thể chế', 'cải cách thẻ chè']
    expect(found(texts, query('thể chế'))[0]).toBe(texts[1])
    expect(found(texts, query('thẻ chè'))[0]).toBe(texts[2])
  })

  it('finds texts with marks for words typed without', () => {
    expect(found(['cải cách thể chế', 'tài chính công'], query('the che'))).toEqual(['cải cách thể chế'])
  })

  it('ranks a rare word before a frequent one', () => {
    const texts = ['sở y tế', 'sở tư pháp', 'sở xây dựng', 'kho bệnh án']
    expect(found(texts, query('sở bệnh'))[0]).toBe('kho bệnh án')
  })

  it('counts other wordings less than the words typed', () => {
    const texts = ['nộp hồ sơ trực tuyến', 'nộp hồ sơ online', 'nộp phí']
    const expansions = [{ from: 0, to: 1, syllables: syllables('trực tuyến'), weight: 0.6 }]
    expect(found(texts, query('online', expansions))).toEqual(['nộp hồ sơ online', 'nộp hồ sơ trực tuyến'])
  })

  it('ranks by the weight of a wording', () => {
    const texts = ['qua mạng', 'trực tuyến']
    const with_ = (first: number, second: number) => [
      { from: 0, to: 1, syllables: syllables('qua mạng'), weight: first },
      { from: 0, to: 1, syllables: syllables('trực tuyến'), weight: second },
    ]
    expect(found(texts, query('online', with_(0.2, 0.9)))[0]).toBe('trực tuyến')
    expect(found(texts, query('online', with_(0.9, 0.2)))[0]).toBe('qua mạng')
  })

  it('does not add up a word and its other wordings', () => {
    const texts = ['hồ sơ trực tuyến online', 'hồ sơ online online']
    const plain = search(indexOf(texts), query('online'), () => true, 5)
    const expanded = search(indexOf(texts), query('online', [{ from: 0, to: 1, syllables: ['truc'], weight: 0.5 }]), () => true, 5)
    expect(expanded.map((hit) => hit.score)).toEqual(plain.map((hit) => hit.score))
  })

  it('finds only what it may find, and no more than asked for', () => {
    const index = indexOf(['một cửa', 'một cửa', 'một cửa', 'thủ tục'])
    expect(search(index, query('cửa'), (entry) => entry === 2, 10).map((hit) => hit.entry)).toEqual([2])
    expect(search(index, query('cửa'), () => true, 2).map((hit) => hit.entry)).toEqual([0, 1])
    expect(search(index, query('cửa'), () => true, 0)).toEqual([])
  })

  it('finds nothing for unknown words, and for none', () => {
    expect(found(['một cửa'], query('xyz'))).toEqual([])
    expect(found(['một cửa'], query(''))).toEqual([])
    expect(found([], query('một cửa'))).toEqual([])
  })

  it('gives the same result again: nothing is left from one search to the next', () => {
    const index = indexOf(['một cửa liên thông', 'một cửa', 'cửa hàng'])
    const first = search(index, query('một cửa'), () => true, 10)
    search(index, query('cửa hàng'), () => true, 10)
    expect(search(index, query('một cửa'), () => true, 10)).toEqual(first)
  })

  it('does not count words of weight 0', () => {
    const asked = query('một cửa')
    const words = asked.words.map((word) => (word.folded === 'mot' ? { ...word, weight: 0 } : word))
    expect(found(['một', 'cửa'], { words, expansions: [] })).toEqual(['cửa'])
  })
})

describe('coverage', () => {
  const texts = ['kiểm tra một cửa', 'một cửa', 'cửa hàng', 'tài chính công', 'trực tuyến']
  const index = indexOf(texts)

  it('is 1 where every word occurs, 0 where none does', () => {
    expect(coverage(index, query('một cửa'), 1)).toBe(1)
    expect(coverage(index, query('một cửa'), 3)).toBe(0)
  })

  it('is less where words are missing, and falls with their rarity', () => {
    const missingRare = coverage(index, query('kiểm tra một cửa'), 1)
    const missingFrequent = coverage(index, query('kiểm tra cửa'), 1)
    expect(missingRare).toBeLessThan(1)
    expect(missingRare).toBeGreaterThan(0)
    expect(missingFrequent).toBeLessThan(missingRare)
  })

  it('counts a word half that stands without its neighbour', () => {
    expect(coverage(index, query('một cửa'), 2)).toBeLessThan(coverage(index, query('một cửa'), 1) / 2)
  })

  it('counts other wordings, by their weight', () => {
    const covered = (weight: number) => coverage(index, query('online', [{ from: 0, to: 1, syllables: ['truc', 'tuyen'], weight }]), 4)
    expect(covered(0.9)).toBeGreaterThan(covered(0.2))
    expect(covered(0.2)).toBeGreaterThan(0)
    expect(coverage(index, query('online'), 4)).toBe(0)
  })

  it('stays between 0 and 1, also for an empty query', () => {
    expect(coverage(index, query(''), 0)).toBe(0)
    for (let entry = 0; entry < texts.length; entry++) {
      const value = coverage(index, query('kiểm tra cửa hàng tài chính', [{ from: 0, to: 2, syllables: ['cua'], weight: 1 }]), entry)
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
    }
  })
})
