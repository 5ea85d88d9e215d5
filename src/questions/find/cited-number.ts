import type { Entry } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import type { Question } from '../understand/understand.js'
import { remembered } from './remembered.js'
import { entryText } from './text.js'

/** Whether an entry lacks the number of a document that is asked for. */
export function lacksCitedNumber(question: Question, entry: Entry): boolean {
  return asksCitedNumber(question) && !CITED_NUMBER.test(entryText(entry))
}

/** `Quy chế chi tiêu nội bộ số mấy?`, `theo nghị định nào?`: the number of a document, which only a text that has one tells. */
export const asksCitedNumber = remembered(({ text, focus }) => {
  const folded = fold(text)
  return focus === null && ASKED.some((asked) => asked.test(folded))
})

const ASKED: readonly RegExp[] = [
  /what (?:is|are|was|were) (?:its|their) (?:number|no)(?!\p{L})|(?<!\p{L})number and (?:the )?date(?!\p{L})/u,
  /(?:which|what) (?:\S+ ){0,2}(?:decisions?|decrees?|circulars?|resolutions?)(?!\p{L})(?! (?:will|is to|are to|to) )/u,
  /(?<!\p{L})(?:theo|can cu|can cu vao|dua (?:tren|vao)|quy dinh (?:tai|o)) (?:nhung |cac |hai |ba |may )*(?:nghi dinh|nd|thong tu|nghi quyet|quyet dinh|qd) nao(?!\p{L})/u,
  /(?<!\p{L})(?:quyet dinh|nghi quyet|nghi dinh|ke hoach|bao cao|cong van|cong dien|van ban|quy che|thong tu|chi thi|ket luan|thong bao|de an)(?!\p{L})[^?]{0,110}(?<!\p{L})so (?:may|bao nhieu|hieu (?:gi|nao|may))(?!\p{L})/u,
]

const CITED_NUMBER = /\d\s?\/\s?(?:\d{4}\s?\/\s?)?\p{Lu}|(?<!\p{L})[Ss]ố:?\s+\d/u
