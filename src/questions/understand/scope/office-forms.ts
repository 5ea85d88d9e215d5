import { syllables } from '../../../language/tokens.js'

/** What people write for a kind of office, folded, words separated by one space. */
export interface OfficeForms {
  names: string[]
}

/**
 * The forms of a department's name: `Sở Giáo dục và Đào tạo` is also `sở giáo dục`, `sở GDĐT`, `SGDĐT`, `sở GD-ĐT`,
 * `education and training department`, `department of education`, `DOET`.
 */
export function officeForms(name: string, english: string | null): OfficeForms {
  const [head = '', ...rest] = withoutLinks(syllables(name))
  const initials = rest.map((word) => word.charAt(0))
  const names = [[head, ...rest].join(' ')]
  if (rest.length > 2) names.push([head, ...rest.slice(0, 2)].join(' '))
  if (rest.length >= 2) {
    names.push(`${head} ${initials.join('')}`, `${head.charAt(0)}${initials.join('')}`)
    // The initials of the words in pairs: `GD ĐT`, `KH CN`, `NN MT`.
    const pairs = rest.flatMap((_, i) => (i % 2 === 0 ? [initials.slice(i, i + 2).join('')] : []))
    if (pairs.length > 1) names.push(`${head} ${pairs.join(' ')}`, `${head.charAt(0)}${pairs.join(' ')}`, `${head} ${pairs[0] ?? ''}`)
  }
  for (const [long, short] of SHORT_KINDS) {
    const own = [head, ...rest].join(' ')
    if (own.startsWith(`${long} `)) names.push(`${short}${own.slice(long.length)}`)
  }
  if (english) names.push(...englishForms(english))
  return { names: names.filter((form) => form.length > 2) }
}

/** Kinds of offices that people shorten in front of the name (`BV Sản - Nhi`). */
const SHORT_KINDS: readonly (readonly [long: string, short: string])[] = [
  ['benh vien', 'bv'],
  ['ban quan li', 'bql'],
  ['trung tam', 'tt'],
  ['chi cuc', 'cc'],
  ['van phong', 'vp'],
]

/** `department of industry and trade`, `industry and trade department`, `department of industry`, `doit`. */
function englishForms(name: string): string[] {
  const words = withoutLinks(syllables(name))
  const field = words.filter((word) => word !== 'department' && word !== 'of')
  const [first = '', last = ''] = [field[0], field.at(-1)]
  return [
    `department of ${field.join(' ')}`,
    `${field.join(' ')} department`,
    `${first} department`,
    `department of ${first}`,
    `${last} department`,
    `department of ${last}`,
    words.map((word) => word.charAt(0)).join(''),
  ]
}

function withoutLinks(words: readonly string[]): string[] {
  return words.filter((word) => word !== 'va' && word !== 'and')
}
