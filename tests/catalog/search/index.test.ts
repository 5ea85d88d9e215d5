import { describe, expect, it } from 'vitest'
import { IndexBuilder } from '../../../src/catalog/search/builder.js'
import { openIndex } from '../../../src/catalog/search/index.js'
import { keptTerm, pairTerm, termsOf } from '../../../src/catalog/search/terms.js'
import { nth } from '../../support/library.js'

function indexOf(...texts: string[]) {
  const builder = new IndexBuilder()
  for (const text of texts) builder.add([{ text, weight: 1 }])
  return openIndex(builder.close())
}

const entriesWith = (index: ReturnType<typeof indexOf>, term: string) => [...(index.postings(term)?.entries ?? [])]

describe('the terms of a text', () => {
  it('are its folded syllables, its adjacent pairs and its syllables with marks', () => {
    expect(termsOf('Thể chế')).toEqual(['the', keptTerm('thể'), pairTerm('the', 'che'), 'che', keptTerm('chế')])
  })

  it('are folded alone where the text has no marks', () => {
    expect(termsOf('the che')).toEqual(['the', 'the che', 'che'])
  })

  it('agree for both spellings of tone marks and numbers', () => {
    expect(termsOf('hoà 02')).toEqual(termsOf('hòa 2'))
  })

  it('are none for an empty text', () => {
    expect(termsOf(' … ')).toEqual([])
  })
})

describe('an index', () => {
  const index = indexOf('một cửa liên thông', 'một cửa', 'thủ tục', '')

  it('lists the entries of a term in ascending order', () => {
    expect(entriesWith(index, 'mot')).toEqual([0, 1])
    expect(entriesWith(index, pairTerm('mot', 'cua'))).toEqual([0, 1])
    expect(entriesWith(index, pairTerm('lien', 'thong'))).toEqual([0])
  })

  it('knows no pairs across two texts of one entry, but both texts', () => {
    const builder = new IndexBuilder()
    builder.add([
      { text: 'một cửa', weight: 2 },
      { text: 'thủ tục', weight: 1 },
    ])
    const two = openIndex(builder.close())
    expect(two.postings(pairTerm('cua', 'thu'))).toBeUndefined()
    expect(two.postings(pairTerm('thu', 'tuc'))).toBeDefined()
  })

  it('has nothing for an unknown term', () => {
    expect(index.postings('khong-co')).toBeUndefined()
    expect(index.postings('')).toBeUndefined()
  })

  it('counts every entry, empty ones too', () => {
    expect(index.entries).toBe(4)
  })

  it('holds rare terms for rarer than frequent ones, and unknown ones for the rarest', () => {
    expect(index.idf('lien')).toBeGreaterThan(index.idf('mot'))
    expect(index.idf('khong-co')).toBeGreaterThan(index.idf('lien'))
    expect(index.idf('mot')).toBeGreaterThan(0)
  })

  it('weighs a term more in a heavier text', () => {
    const builder = new IndexBuilder()
    builder.add([{ text: 'cửa', weight: 1 }])
    builder.add([{ text: 'cửa', weight: 2 }])
    const weights = openIndex(builder.close()).postings('cua')?.weights ?? new Uint16Array()
    expect(nth([...weights], 1)).toBeGreaterThan(nth([...weights], 0))
  })

  it('weighs a term less in a longer text', () => {
    const [short, long] = indexOf('cửa', 'cửa và nhiều chữ khác không ai hỏi đến').postings('cua')?.weights ?? []
    expect(short).toBeGreaterThan(long ?? 0)
  })

  it('weighs a repeated term more, but not in proportion', () => {
    const [once, often] = indexOf('cửa khác lạ nữa', 'cửa cửa cửa cửa').postings('cua')?.weights ?? []
    expect(often).toBeGreaterThan(once ?? 0)
    expect(often).toBeLessThan(4 * (once ?? 0))
  })

  it('can be empty', () => {
    const empty = indexOf()
    expect(empty.entries).toBe(0)
    expect(empty.postings('cua')).toBeUndefined()
  })
})
