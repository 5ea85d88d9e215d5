import fc from 'fast-check'

const LETTERS = [...'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ']
const CAPITALS = LETTERS.map((letter) => letter.toUpperCase())
const BETWEEN = [...' \t\n.,;:-–/()%“”"+•']

/** One to six letters, marks wherever they fall: no spelling is excluded. */
export const word = fc.string({ unit: fc.constantFrom(...LETTERS, ...CAPITALS), minLength: 1, maxLength: 6 })

/** NFC text of Vietnamese letters, digits, punctuation and white space. */
export const text = fc.string({ unit: fc.constantFrom(...LETTERS, ...CAPITALS, ...'0123456789', ...BETWEEN), maxLength: 80 })

/** Any text at all, broken surrogates included. */
export const anything = fc.string({ unit: 'binary', maxLength: 60 })
