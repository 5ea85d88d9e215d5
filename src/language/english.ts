/**
 * The form under which the inflections of an English word meet: `returned`, `returning`, `returns` → `return`;
 * `modernise`, `modernizing` → `moderniz`. Meant for looking words up, not for showing: `uses` and `using` become `us`.
 * Derived words stay apart on purpose (`commune` is no `communication`), which is why no stemmer is used.
 */
export function englishBase(word: string): string {
  if (word.length < SHORTEST_INFLECTED || NO_PLURALS.has(word)) return word
  return spelledOneWay(withoutEnding(word))
}

/** In letters; shorter words (`us`, `was`) stand as they are. */
export const SHORTEST_INFLECTED = 4
/** Words of their own, whatever stands before their `s`: `news` is not about what is new. */
const NO_PLURALS = new Set(['customs', 'goods', 'headquarters', 'means', 'news', 'premises'])

function withoutEnding(word: string): string {
  if (/[^aeiou]ie[sd]$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return withoutFinalE(word.slice(0, -1))
  if (/[^su]s$/.test(word) && !/is$/.test(word)) return withoutFinalE(word.slice(0, -1))
  const stem = word.replace(/(?:ed|ing)$/, '')
  if (stem !== word && stem.length >= 3 && /[aeiouy]/.test(stem)) return undoubled(withoutFinalE(stem))
  return withoutFinalE(word)
}

function withoutFinalE(word: string): string {
  return word.replace(/(?<=..)e$/, '')
}

/** `planned` → `plan`, but `processed` → `process`, `filling` → `fill`. */
function undoubled(stem: string): string {
  return stem.replace(/([bdgmnprt])\1$/, '$1')
}

/** British and American `-ise`/`-ize`, `-yse`/`-yze`, `-our`/`-or`, `-isation`/`-ization`. */
function spelledOneWay(base: string): string {
  return base
    .replace(/(?<=...)is(ation)?$/, 'iz$1')
    .replace(/lys$/, 'lyz')
    .replace(/(?<=...)our$/, 'or')
}
