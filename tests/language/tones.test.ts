import { describe, expect, it } from 'vitest'
import { toneSlips } from '../../src/language/tones.js'

describe('the syllables that a carelessly written one may stand for', () => {
  it('are those with a tone for one that has a shape and no tone', () => {
    expect(toneSlips('trưc')).toContain('trực')
    expect(toneSlips('đâu')).toEqual(expect.arrayContaining(['đấu', 'đầu']))
  })

  it('are hỏi for ngã and ngã for hỏi', () => {
    expect(toneSlips('sữa')).toEqual(['sửa'])
    expect(toneSlips('sửa')).toEqual(['sữa'])
  })

  it.each(['hạn', 'hàn', 'thế', 'han'])('are none for another tone, or no mark at all: %s', (syllable) => {
    expect(toneSlips(syllable)).toEqual([])
  })
})
