import type { Query } from '../../catalog/search/score.js'
import type { Task } from '../../extraction/records.js'
import type { Knowledge } from '../../knowledge/schema.js'
import { collapse } from '../../language/fold.js'
import { isSyllable } from '../../language/plausible.js'
import { nameKey } from '../../language/tokens.js'
import type { Question } from '../understand/understand.js'

/** A unit that a question names, by all its spellings. */
export interface NamedUnit {
  keys: string[]
  /** As the documents write it. */
  written: string
}

/** What a unit does in a task. */
export type UnitRole = 'lead' | 'coordinate'

/** Finds the units of some tasks in questions. */
export interface UnitFinder {
  /** Units with a role in these tasks that the question names, longest name first; a name inside a longer one is not another unit. */
  namedIn(question: Question, tasks: readonly Task[], roles: readonly UnitRole[]): NamedUnit[]
}

/** Prepares the finder: spellings and English names by the key of the usual name. */
export function unitFinder(knowledge: Knowledge): UnitFinder {
  const spellings = knowledge.units.known.map(({ name, spellings: others, en }) =>
    [name, ...others, ...(en ? [en, en.replace(/^(?:Department|provincial) /, '')] : [])].map(nameKey),
  )
  const longForms = new Map(knowledge.abbreviations.abbreviations.map(({ short, long }) => [nameKey(short), long.map(nameKey)]))
  // `TTTT` is usually no Trung tâm Thông tin.
  const meansOther = (form: string, key: string) => longForms.get(form)?.every((long) => long !== key) ?? false
  return {
    namedIn({ text, language, query }, tasks, roles) {
      const written = new Map<string, string>()
      for (const task of tasks)
        for (const role of roles) for (const name of task[role]) written.set(nameKey(withoutAside(name)), withoutAside(name))
      const begun = new Map<string, number>()
      for (const prefix of [...written.keys()].flatMap((key) => [...prefixesOf(key), key])) begun.set(prefix, (begun.get(prefix) ?? 0) + 1)
      const units: NamedUnit[] = []
      const ownKind = language === 'en' || /(?<!\p{L})(?:ben|phia) /u.test(nameKey(text))
      let left = ` ${nameKey(text)} `.replace(NOT_MEANT, ' ')
      for (const [key, name] of [...written].sort((a, b) => b[0].length - a[0].length)) {
        const { bare, level } = withoutLevel(key)
        const known = spellings.find((forms) => forms.includes(key) || forms.includes(bare))
        const keys = [
          ...prefixesOf(key).filter((prefix) => begun.get(prefix) === 1),
          // `Trung tâm khuyến công` for the centre whose whole name goes on.
          ...(known ?? []).flatMap(prefixesOf).filter((prefix) => (begun.get(prefix) ?? 0) <= 1),
          ...(/^cac phong(?: chuyen mon| don vi)/.test(key) ? [key.slice(4)] : []),
          ...new Set([
            key,
            bare,
            ...(known ?? []),
            ...byInitials(name).filter((form) => !meansOther(form, key)),
            ...(ownKind ? withoutKind(key) : []),
          ]),
        ]
          .flatMap((form) => [form, ...withShortKind(form)])
          .filter((form) => form.length > 2)
        const found = keys.sort((a, b) => b.length - a.length).find((form) => left.includes(` ${form} `))
        if (!found || isOfOtherLevel(left, found, level)) continue
        left = left.replace(` ${found} `, ' | ')
        const same = units.find((unit) => unit.keys.some((form) => keys.includes(form)))
        if (same) same.keys.push(...keys)
        else units.push({ keys: [...keys, ...withoutKind(key)], written: name })
      }
      return units.length > 0 || language === 'vi' ? units : translated(query, written)
    },
  }
}

/** What asks for a unit's work, behind its name. */
const ITS_WORK =
  /^(?:(?:vay|the|con) )*((phong|trung tam|chi cuc) ((?:\p{L}+ ){1,6}?))(?=(?:phai |can |se |duoc giao )?(?:lam|lo) (?:nhung |cac )?(?:viec )?(?:gi|nao)|(?:duoc giao |co )(?:nhung |cac |may |bao nhieu )?(?:nhiem vu|trach nhiem|vai tro|viec)(?: (?:gi|nao)|$)|(?:chu tri|phu trach|dam nhan) (?:nhung |cac |may |bao nhieu )?(?:cai |viec |nhiem vu )?(?:gi|nao|$))/u

/**
 * A division whose work is asked for, of which no document speaks: no unit's name has the words that tell it.
 *
 * @param text without the names of places
 * @param unitsOf the units of the documents; asked for only where a question is of that kind
 * @returns the name as typed; null where none is asked about, or one may be meant
 */
export function unknownUnit(text: string, unitsOf: () => readonly string[]): string | null {
  const match = ITS_WORK.exec(nameKey(text))
  const own = (match?.[3] ?? '')
    .trim()
    .split(' ')
    .filter((word) => !/^(?:so|va|cua|tinh|quan|ly)$/.test(word))
  if (!match?.[1] || own.length < MIN_OWN) return null
  const names = unitsOf().map((unit) => new Set(nameKey(unit).split(' ')))
  // A word that is no syllable is a slip of the finger: some unit may be meant.
  const slipped = own.some((word) => !isSyllable(word)) && names.some((name) => own.some((word) => name.has(word)))
  return slipped || names.some((name) => own.every((word) => name.has(word))) ? null : asTyped(text, match)
}

/** The words of a text that a match of its key has. */
function asTyped(text: string, { 0: whole, 1: name = '' }: RegExpExecArray): string {
  const words = (part: string) => part.split(' ').filter((word) => word !== '').length
  const before = words(whole) - words(name)
  return collapse(text)
    .split(' ')
    .slice(before, before + words(name))
    .join(' ')
    .replace(/[?.,!:;]+$/, '')
}

/** One word may be a slip of the finger, or initials. */
const MIN_OWN = 2

/** `led by the Centre rather than by the Office`, `do Thanh tra chứ không phải Văn phòng`: the unit behind these words is not asked about. */
const NOT_MEANT = / (?:rather than|instead of|chu khong|thay vi) .*$/

/** `Trung tâm Khuyến công` for `Trung tâm Khuyến công và Xúc tiến thương mại`: the beginnings of a name that may stand for it. */
function prefixesOf(key: string): string[] {
  const words = key.split(' ')
  const prefixes = Array.from({ length: Math.max(0, words.length - MIN_PREFIX) }, (_, i) => words.slice(0, MIN_PREFIX + i).join(' '))
  return prefixes.filter((prefix) => !/ (?:va|cua)$/.test(prefix))
}

const MIN_PREFIX = 4

/** `Phòng TC-PC`, `P. TCPC`: a division under the initials of its name. */
function byInitials(name: string): string[] {
  const own = /^(phòng|ban|chi cục|trung tâm)\s+(.+)$/iu.exec(name.trim())
  if (!own?.[1] || !own[2]) return []
  const parts = own[2].split(/\s+[-–,]\s+|,\s+/).map((part) => nameKey(part).split(' '))
  const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('')
  const forms = [
    parts.map(initials),
    parts.slice(0, 2).map(initials),
    parts.map((words) => initials(words.filter((word) => word !== 'va'))),
  ].flatMap((part) => [part.join(' '), part.join('')])
  const kinds = [nameKey(own[1]), initials(nameKey(own[1]).split(' '))]
  // `TTKC`: all in one.
  const whole = `${kinds[1] ?? ''}${initials(nameKey(own[2].replace(/[-–,]/g, ' ')).split(/\s+/))}`
  const apart = forms.filter((form) => form.length >= MIN_INITIALS).flatMap((form) => kinds.map((kind) => `${kind} ${form}`))
  return whole.length >= MIN_WHOLE ? [whole, ...apart] : apart
}

const MIN_INITIALS = 3
const MIN_WHOLE = 4

/** `TT Khuyến công`, `P. Quản lý thương mại`: the kind of unit by its initials. */
function withShortKind(form: string): string[] {
  const [, kind, name] = /^(trung tam|phong|chi cuc) (.+)$/.exec(form) ?? []
  const short = { 'trung tam': 'tt', phong: 'p', 'chi cuc': 'cc' }[kind ?? '']
  return short && name?.includes(' ') ? [`${short} ${name}`] : []
}

/** `the Tổ chức cán bộ division`, `bên quản lý thị trường`: the question has its own word for what kind of unit it is. */
function withoutKind(key: string): string[] {
  const bare = key.replace(/^(?:phong|ban|chi cuc|trung tam|khoa) /, '')
  return bare !== key && bare.split(' ').length > 1 ? [bare] : []
}

const LEVEL = / (so|tinh|thanh pho|huyen|xa|phuong|dac khu)$/

/** `TTPVHCC phường`, `Thanh tra Sở`: the unit without the level it is of. */
function withoutLevel(key: string): { bare: string; level: string | null } {
  const level = LEVEL.exec(key)?.[1] ?? null
  return { bare: level === null ? key : key.replace(LEVEL, ''), level }
}

/** `Trung tâm … tỉnh` in a question is not the `Trung tâm … phường` of a document. */
function isOfOtherLevel(text: string, found: string, level: string | null): boolean {
  const after = text.slice(text.indexOf(` ${found} `) + found.length + 1)
  const written = /^ (so|tinh|thanh pho|huyen|xa|phuong|dac khu)(?= )/.exec(after)?.[1] ?? null
  return written !== null && level !== null && written !== level
}

/** Units whose whole name an English question says in translation: `Industrial Promotion Centre` for `Trung tâm Khuyến công`. */
function translated({ expansions }: Query, written: ReadonlyMap<string, string>): NamedUnit[] {
  const said = new Set(expansions.flatMap((expansion) => expansion.syllables))
  const named = [...written].filter(([key]) => {
    const words = key.split(' ').filter((word) => word !== 'va')
    return words.length > 1 && words.every((word) => said.has(word))
  })
  const longest = Math.max(0, ...named.map(([key]) => key.length))
  return named.filter(([key]) => key.length === longest).map(([key, name]) => ({ keys: [key], written: name }))
}

/** `Phòng Kinh tế (bộ phận kế toán)`: the unit without which part of it does the work. */
function withoutAside(name: string): string {
  return name.replace(/\s*\([^()]*\)$/, '') || name
}

/** The key of a unit as a task writes it; of `các phòng Quản lý Công nghiệp; Quản lý Thương mại` the first has the word for all of them. */
export function unitKey(name: string): string {
  return nameKey(withoutAside(name)).replace(/^cac (?=(?:phong|trung tam|chi cuc) )/, '')
}

/** Whether all of some units have a role in a task. */
export function haveRole(task: Task, units: readonly NamedUnit[], role: UnitRole): boolean {
  const names = task[role].map(unitKey)
  return units.every((unit) => names.some((name) => unit.keys.includes(name)))
}
