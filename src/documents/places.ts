import type { Knowledge } from '../knowledge/schema.js'
import { fold } from '../language/fold.js'
import { nameKey } from '../language/tokens.js'
import type { SourceLine } from './document.js'

/** Finds names of provinces, old and new, in texts. */
export interface Places {
  /** Names of provinces in a text as the table spells them, in the order they stand, each once. */
  find(text: string): string[]
  /** `tỉnh` or `thành phố`, as the document itself says, else as the table knows. */
  kindWord(province: string, lines: readonly SourceLine[]): string
}

/** Prepares `provinces.json` for matching; a document keeps the name under which it was issued. */
export function places(knowledge: Knowledge): Places {
  const { provinces, former } = knowledge.provinces
  const names = [...provinces.map((province) => province.name), ...former.map((old) => old.name)]
  const byKey = new Map(names.map((name) => [nameKey(name), name]))
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...byKey.keys()]
      .sort((a, b) => b.length - a.length)
      .map((key) => key.replaceAll(' ', '[\\s–-]+'))
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  const cities = new Set(
    provinces.filter((province) => province.kinds.some(({ kind, until }) => kind === 'city' && !until)).map((p) => p.name),
  )
  return {
    find(text) {
      const found = [...fold(text).matchAll(pattern)].flatMap((match) => {
        const written = text.slice(match.index, match.index + match[0].length)
        const name = byKey.get(nameKey(written))
        // A name is written with capitals: "gia lai" in a sentence may be two ordinary words.
        return name && /^\p{Lu}/u.test(written) ? [name] : []
      })
      return [...new Set(found)]
    },
    kindWord(province, lines) {
      const key = fold(province)
      let [provinces, cities_] = [0, 0]
      for (const { text } of lines) {
        const folded = fold(text)
        if (folded.includes(`tinh ${key}`)) provinces++
        if (folded.includes(`thanh pho ${key}`) || folded.includes(`tp ${key}`) || folded.includes(`tp. ${key}`)) cities_++
      }
      if (provinces === cities_) return cities.has(province) ? 'thành phố' : 'tỉnh'
      return provinces > cities_ ? 'tỉnh' : 'thành phố'
    },
  }
}
