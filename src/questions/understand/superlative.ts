import type { Query } from '../../catalog/search/score.js'
import { fold } from '../../language/fold.js'

/** `nhiều nhất`, `nhiều hồ sơ quá hạn nhất`, but no `thống nhất`. */
const MOST =
  /(?<!\S)(?:(?:nhieu|cao|lon|dong|tot|dai|lau)(?: (?!thong )\S+){0,5}|hai long) nhat(?!\w)|(?<!at )most|highest|largest|biggest|best/
const LEAST = /(?<!\S)(?:it|thap|nho|kem|te|ngan)(?: (?!thong )\S+){0,5} nhat(?!\w)|least|lowest|fewest|smallest|worst/

/** 1 where the first of several is asked for (`nhiều nhất`), -1 for the last (`thấp nhất`), 0 for neither. */
export function superlativeOf(text: string): 1 | -1 | 0 {
  const folded = fold(text)
  return LEAST.test(folded) ? -1 : MOST.test(folded) ? 1 : 0
}

/** What a question wants the first or last of: `lĩnh vực`, `phòng`; null where it wants no such thing. */
export function extremeOf(text: string): string | null {
  if (superlativeOf(text) === 0) return null
  return /(?<!\p{L})(linh vuc|don vi|phong|xa|phuong|huyen|thu tuc|khu vuc) nao(?!\p{L})/u.exec(fold(text))?.[1] ?? null
}

/** In `phòng nào điểm cao nhất` the superlative chooses among rows, none of which has its words. */
export function withoutSuperlative(query: Query, text: string): Query {
  if (extremeOf(text) === null) return query
  const chooses = (i: number) =>
    query.words[i]?.folded === 'nhat' || (DEGREES.has(query.words[i]?.folded ?? '') && query.words[i + 1]?.folded === 'nhat')
  return {
    ...query,
    words: query.words.map((word, i) => ({
      ...word,
      weight: chooses(i) ? Math.min(word.weight, ASIDE) : word.weight,
      adjacent: word.adjacent && !chooses(i) && !chooses(i + 1),
    })),
  }
}

const DEGREES = new Set('nhieu cao lon dong tot dai lau it thap nho kem te ngan'.split(' '))
const ASIDE = 0.1
