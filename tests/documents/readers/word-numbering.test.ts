import { describe, expect, it } from 'vitest'
import { writeOutNumbers } from '../../../src/documents/readers/word-numbering.js'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const level = (at: number, format: string, pattern: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`
const NUMBERING = `<w:numbering ${W}>
<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}${level(4, 'bullet', '·')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>`
const STYLES = `<w:styles ${W}><w:style w:styleId="Muc"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`

const paragraph = (text: string, at: number, list = 1) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const textsOf = (body: string) =>
  writeOutNumbers(`<w:document ${W}><w:body>${body}</w:body></w:document>`, NUMBERING, STYLES)
    .split('</w:p>')
    .map((xml) => [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map((match) => match[1]).join(''))
    .filter((text) => text !== '')

describe('automatic numbers', () => {
  it('count on, and begin anew below a higher level', () => {
    expect(
      textsOf(
        paragraph('Mục tiêu', 0) +
          paragraph('Chung', 1) +
          paragraph('Riêng', 1) +
          paragraph('Một', 2) +
          paragraph('Nhiệm vụ', 0) +
          paragraph('Chung', 1),
      ),
    ).toEqual(['I. Mục tiêu', '1. Chung', '2. Riêng', '2.1. Một', 'II. Nhiệm vụ', '1. Chung'])
  })

  it('are letters and bullets, too', () => {
    expect(textsOf(paragraph('x', 3) + paragraph('y', 3) + paragraph('z', 4))).toEqual(['a) x', 'b) y', '- z'])
  })

  it('begin anew in a list that says so', () => {
    expect(textsOf(paragraph('x', 0) + paragraph('y', 0) + paragraph('z', 0, 2))).toEqual(['I. x', 'II. y', 'I. z'])
  })

  it('come from a style', () => {
    expect(textsOf('<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t>Mục tiêu</w:t></w:r></w:p>')).toEqual(['I. Mục tiêu'])
  })

  it('are the text of a cell that holds nothing else', () => {
    expect(textsOf(`<w:tbl><w:tr><w:tc>${paragraph('', 1)}</w:tc></w:tr></w:tbl>`)).toEqual(['1. '])
  })
})
