import type { Catalog, EntryOf } from '../../catalog/catalog.js'
import { coverage } from '../../catalog/search/coverage.js'
import { liesIn } from '../../documents/document.js'
import type { Knowledge } from '../../knowledge/schema.js'
import { samePeriod, yearOf } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import { findPeriods } from '../../language/periods.js'
import { isSyllable } from '../../language/plausible.js'
import { nameKey, syllables } from '../../language/tokens.js'
import { outside } from '../understand/scope/span.js'
import type { Question } from '../understand/understand.js'
import { type Due, dueIn, isDue } from './due.js'
import { type DocumentGroup, entriesIn } from './groups.js'
import { type ComingBack, comesBack, comingBackIn, withoutRecurrence } from './recurrence.js'
import { haveRole, type NamedUnit, type UnitRole, unitFinder, unknownUnit } from './units.js'

/** A task with the group of documents it was found in. */
export interface FoundTask {
  entry: EntryOf<'task'>
  group: DocumentGroup
}

/** Tasks that meet what a question names: units, an area, a deadline. */
export interface TaskList {
  tasks: FoundTask[]
  /** Units whose tasks they are, as the documents write them; empty when none is named. */
  units: readonly string[]
  /** What the units do in them. */
  role: UnitRole
  /** When they are due, or how often they come back; null when the question does not ask. */
  due: Due | ComingBack | null
  /** How many more the documents' running text sets out, where the tasks are those of their annexes alone; null for no such list. */
  besidesAnnex: number | null
}

/** Filters tasks for questions that ask for a list or a number of tasks. */
export interface TaskFilter {
  /** The tasks, possibly none; null when the question is about something that no list of tasks answers. */
  filter(question: Question, groups: readonly DocumentGroup[]): TaskList | null
  /** What a unit leads, or else helps with, whose part in the plan is asked for (`trách nhiệm của Thanh tra Sở`); null for anything else. */
  dutiesOf(question: Question, groups: readonly DocumentGroup[]): TaskList | null
  /** The tasks of an area of which nothing but who leads it is asked (`ai lo cải cách thể chế?`); null for anything else. */
  leadsOfArea(question: Question, groups: readonly DocumentGroup[]): TaskList | null
  /** A division whose work is asked for and that no document knows, as typed; null for none. */
  unknownUnit(question: Question, groups: readonly DocumentGroup[]): string | null
  /** What a unit leads whose name is all that was typed (`phòng quản lý thương mại`); null for anything else. */
  ofUnitAlone(question: Question, groups: readonly DocumentGroup[]): TaskList | null
}

/** Prepares the filter. */
export function taskFilter(catalog: Catalog, knowledge: Knowledge): TaskFilter {
  const units = unitFinder(knowledge)
  const areas = knowledge.areas.areas.map((area) => [...[area.name, ...area.wordings].map(nameKey), nameKey(area.en)])
  const finder: TaskFilter = {
    filter(asked, groups) {
      const again = comingBackIn(asked)
      const question = again ? withoutRecurrence(asked) : asked
      const every = tasksOf(groups)
      const annexed = every.filter(({ entry }) => isAnnexed(entry.record.section))
      const all = annexed.length > 0 && NAMES_ANNEX.test(fold(question.text)) ? annexed : every
      const role = roleAsked(question)
      const records = all.map(({ entry }) => entry.record)
      const named = units.namedIn(question, records, [role])
      const due = dueIn(question) ?? again
      const [other] = groups.flatMap(({ mustNameOffice }) => mustNameOffice ?? [])
      if (other !== undefined) return ofOtherOffice(catalog, all, other, role, due)
      const areasAsked = areasIn(question, named)
      const narrowed = narrow(catalog, all, named, role, due)
      if (named.length === 0 && due === null) {
        // A unit that has another role only: nothing is what the documents say.
        const elsewhere = units.namedIn(question, records, ['lead', 'coordinate'])
        if (elsewhere.length > 0 && role === 'lead' && !NAMES_ROLE.test(fold(question.text))) {
          const helped = narrow(catalog, all, elsewhere, 'coordinate', due)
          return { tasks: helped, units: elsewhere.map(({ written }) => written), role: 'coordinate', due, besidesAnnex: null }
        }
        if (elsewhere.length > 0) return { tasks: [], units: elsewhere.map(({ written }) => written), role, due, besidesAnnex: null }
        if (areasAsked.length > 0) {
          const tasks = onTopic(catalog, besideAreas(question, areasAsked), inAreas(all, areasAsked), named)
          return tasks.length > 0 && tasks.length < all.length ? { tasks, units: [], role, due, besidesAnnex: null } : null
        }
        return asksForAll(question) ? wholeList(every, annexed) : null
      }
      const tasks = areasAsked.length > 0 ? inAreas(narrowed, areasAsked) : onTopic(catalog, question, narrowed, named)
      return { tasks, units: named.map(({ written }) => written), role, due, besidesAnnex: null }
    },
    dutiesOf(question, groups) {
      if (question.focus !== null || !ASKS_DUTIES.test(fold(question.text))) return null
      const own = finder.filter({ ...question, intent: 'tasks' }, groups)
      if (!own || own.units.length === 0) return null
      if (own.tasks.length > 0) return own
      const all = tasksOf(groups)
      const named = units.namedIn(
        question,
        all.map(({ entry }) => entry.record),
        ['coordinate'],
      )
      const tasks = narrow(catalog, all, named, 'coordinate', null)
      return named.length > 0 && tasks.length > 0 ? { ...own, tasks, role: 'coordinate' } : null
    },
    leadsOfArea(question, groups) {
      if (question.intent !== 'lead' || question.focus !== null || groups.length > 1) return null
      const asked = areasIn(question)
      const own = new Set(asked.flat().flatMap((words) => words.split(' ')))
      if (asked.length === 0 || !question.query.words.every(({ folded, weight }) => own.has(folded) || weight <= ASIDE)) return null
      const led = tasksOf(groups).filter(({ entry }) => entry.record.lead.length > 0)
      const tasks = inAreas(led, asked)
      return tasks.length > 0 && tasks.length < led.length ? { ...LED, tasks } : null
    },
    unknownUnit(question, groups) {
      if (question.focus !== null) return null
      const unitsOf = () => tasksOf(groups).flatMap(({ entry: { record } }) => [...record.lead, ...record.coordinate])
      const unknown = unknownUnit(outside(question.text, question.scope.spans), unitsOf)
      // Tasks may call `Trung tâm` what the text names in full.
      return unknown !== null && isMentioned(unknown, groups) ? null : unknown
    },
    ofUnitAlone(question, groups) {
      if (question.intent !== 'fact' || question.focus !== null || question.query.words.length === 0) return null
      const all = tasksOf(groups)
      const named = units.namedIn(
        question,
        all.map(({ entry }) => entry.record),
        ['lead'],
      )
      const own = new Set(named.flatMap(({ keys }) => keys.flatMap(syllables)))
      if (named.length !== 1 || !question.query.words.every(({ folded }) => own.has(folded))) return null
      return { ...LED, tasks: narrow(catalog, all, named, 'lead', null), units: named.map(({ written }) => written) }
    },
  }
  return finder

  /** `Tổ Chuyển đổi số` names a unit, not an area. */
  function areasIn({ text }: Question, named: readonly NamedUnit[] = []): string[][] {
    const keys = named.flatMap(({ keys: own }) => own).sort((a, b) => b.length - a.length)
    const said = keys.reduce((left, key) => left.replaceAll(` ${key} `, ' | '), ` ${nameKey(text)} `)
    return areas.filter((wordings) => wordings.some((words) => said.includes(` ${words} `)))
  }

  function isMentioned(unit: string, groups: readonly DocumentGroup[]): boolean {
    const key = ` ${nameKey(unit)} `
    return entriesIn(catalog, groups, 'passage').some(({ record }) => ` ${nameKey(record.text)} `.includes(key))
  }

  function tasksOf(groups: readonly DocumentGroup[]): FoundTask[] {
    return groups.flatMap((group) =>
      group.documents.flatMap(({ index }) => catalog.entriesOf(index, 'task').map((entry) => ({ entry, group }))),
    )
  }
}

/** What an office that no document is from leads in those of another one (`Sở Tài chính`), or else helps with. */
function ofOtherOffice(catalog: Catalog, tasks: FoundTask[], office: string, role: UnitRole, due: TaskList['due']): TaskList {
  const unit = { keys: [nameKey(office)], written: office }
  const led = narrow(catalog, tasks, [unit], role, due)
  const helped = led.length > 0 || role === 'coordinate' ? [] : narrow(catalog, tasks, [unit], 'coordinate', due)
  const found = helped.length > 0 ? ({ tasks: helped, role: 'coordinate' } as const) : { tasks: led, role }
  return { ...found, units: [office], due, besidesAnnex: null }
}

/** What every list is that names no unit, time or annex. */
const LED = { units: [], role: 'lead', due: null, besidesAnnex: null } as const

/** `Thanh tra Sở có trách nhiệm gì?`, `vai trò của Văn phòng`, `Trung tâm phải làm gì trong kế hoạch?` */
const ASKS_DUTIES =
  /(?<!\p{L})(?:trach nhiem|vai tro|chuc trach|phan viec)(?:,? nhiem vu)? (?:cu the |chinh )?(?:cua|thuoc)(?!\p{L})(?! (?:nguoi|ca nhan|to chuc|tung|moi))|co (?:nhung |cac )?(?:trach nhiem|nhiem vu|vai tro) (?:gi|nao|the nao|ra sao|lam gi)(?!\p{L})|(?<!\p{L})phai lam (?:nhung )?(?:viec )?gi(?!\p{L})(?= (?:trong|theo|nam|quy|o)(?!\p{L})|\W*$)|(?:responsibilit(?:y|ies)|duties|role) of(?!\p{L})|what (?:is|are) [^?]*responsible for|what (?:must|should|does) [^?]* (?:have to )?do (?:under|in)(?!\p{L})/u

/** All tasks of some documents: an annex that assigns them is the list that people mean; the text in front of it says the same at large. */
function wholeList(every: FoundTask[], annexed: FoundTask[]): TaskList {
  const inAnnex = new Set(annexed.map(({ entry }) => entry.document))
  const others = every.filter(({ entry }) => !inAnnex.has(entry.document))
  if (annexed.length < LEAST_ANNEX) return { ...LED, tasks: every }
  const besides = every.length - annexed.length - others.length
  return { ...LED, tasks: [...annexed, ...others], besidesAnnex: others.length === 0 ? besides : null }
}

/** An annex of fewer tasks is no plan of its own. */
const LEAST_ANNEX = 8
const NAMES_ANNEX = /(?<!\p{L})(?:phu luc|pl(?= (?:cua |kem )?(?:ke hoach|kh))|annex|appendix)(?!\p{L})/u

function isAnnexed(section: string): boolean {
  return /^Phụ lục/iu.test(section)
}

/** `Thanh tra Sở phối hợp những nhiệm vụ nào?` asks for what it helps with; `chủ trì, phối hợp` for what it leads. */
function roleAsked(question: Question): UnitRole {
  const folded = fold(question.text)
  return /phoi hop|tham gia|ho tro|support|co-?ordinat|assist/.test(folded) && !/chu tri|(?<!\p{L})leads?(?!\p{L})/u.test(folded)
    ? 'coordinate'
    : 'lead'
}

/** `Phải làm gì?` asks for no role; `chủ trì việc gì?` does. */
const NAMES_ROLE = /chu tri|ctri|phu trach|dau moi|(?<!\p{L})leads?(?!\p{L})|in charge|responsible/u

function narrow(catalog: Catalog, tasks: FoundTask[], units: readonly NamedUnit[], role: UnitRole, due: TaskList['due']): FoundTask[] {
  return tasks.filter(({ entry }) => haveRole(entry.record, units, role) && (due === null || isMeant(catalog, entry, due)))
}

function isMeant(catalog: Catalog, entry: EntryOf<'task'>, due: Due | ComingBack): boolean {
  return due.kind === 'again' ? comesBack(entry.record, due) : isDue(entry.record, due) || isPlannedFor(catalog, entry, due)
}

/** Whether a task stands in a part that sets out the work of just that time: `Nhiệm vụ trọng tâm 6 tháng cuối năm 2025`. */
function isPlannedFor({ documents }: Catalog, { document, record }: EntryOf<'task'>, due: Due): boolean {
  const { head, sections = [] } = documents[document] ?? {}
  const year = head?.period ? yearOf(head.period.end) : undefined
  const above = sections.filter(({ role, lines }) => role === 'tasks' && liesIn(record.lines, lines))
  return above.some(({ title }) => findPeriods(title, year).some((period) => samePeriod(period, due)))
}

/** Whether nothing is named but the plan and what tasks are. */
export function asksForAll({ query }: Pick<Question, 'query'>): boolean {
  return query.words.every(({ folded, weight }) => GENERAL.has(folded) || weight <= ASIDE)
}

/** What stands in brackets, and the noun that is counted. */
const ASIDE = 0.35

function inAreas(tasks: FoundTask[], areas: readonly (readonly string[])[]): FoundTask[] {
  const inArea = tasks.filter(({ entry }) => {
    const title = nameKey(entry.record.area_title)
    return title !== '' && areas.some((wordings) => wordings.some((words) => title.includes(words) || words.includes(title)))
  })
  return inArea.length > 0 ? assignedFirst(inArea) : tasks
}

/** A plan sets out in prose what it assigns to units in another part: what is assigned stands first. */
function assignedFirst(tasks: readonly FoundTask[]): FoundTask[] {
  const assigned = tasks.filter(({ entry }) => entry.record.lead.length > 0)
  return [...assigned, ...tasks.filter((task) => !assigned.includes(task))]
}

/** What else the question says narrows the list, when some of the tasks are about it. */
function onTopic(catalog: Catalog, question: Question, tasks: FoundTask[], units: readonly NamedUnit[]): FoundTask[] {
  const unitWords = new Set(units.flatMap((unit) => unit.keys.flatMap((key) => syllables(key))))
  const level = OWN_LEVEL.exec(fold(question.text))?.[1]
  const { expansions } = question.query
  const isAside = (folded: string) => unitWords.has(folded) || GENERAL.has(folded) || folded === level
  // `vp`, `nhug`: what they may stand for tells.
  const mayBeAside = (at: number) => expansions.some(({ from, to, syllables: meant }) => from <= at && at < to && meant.every(isAside))
  const words = question.query.words.map((word, i) =>
    isAside(word.folded) || (!isSyllable(word.folded) && mayBeAside(i)) ? { ...word, weight: 0 } : word,
  )
  if (words.every((word) => word.weight === 0)) return tasks
  const query = { words, expansions: expansions.filter(({ from, to }) => words.slice(from, to).some(({ weight }) => weight > 0)) }
  const about = tasks.filter(({ entry }) => coverage(catalog.index, query, catalog.numberOf(entry)) >= 0.5)
  return about.length > 0 ? about : tasks
}

/** A question without the words of the areas that it names: what else it says narrows the list. */
function besideAreas(question: Question, areas: readonly (readonly string[])[]): Question {
  const own = new Set(areas.flat().flatMap((words) => words.split(' ')))
  const words = question.query.words.map((word) => (own.has(word.folded) || word.weight <= ASIDE ? { ...word, weight: 0 } : word))
  return { ...question, query: { ...question.query, words } }
}

/** `Phòng Kinh tế của phường chủ trì mấy việc?`: the asker's own commune. */
const OWN_LEVEL = /(?<!\p{L})cua (phuong|xa|huyen)(?= (?:minh|chu tri|phoi hop|lam|phai|duoc)(?!\p{L})|\s*(?:$|\?))/u

/** Words of list questions that say nothing of the topic. */
const GENERAL = new Set(
  'nhung nhieu gi nao nhiem vu viec cong chu tri phoi hop phu trach giao ke hoach task tasks plan cchc cai cach hanh chinh den han moc duoc cung lead leads co tong so danh sach xong hoan thanh qua sap toi many reform administrative tat ca het muc phu luc trong hien gom cu the annex appendix nhom altogether total so tinh minh pl lam phai tham gia linh vuc mang ve phong toi em dung ra'.split(
    ' ',
  ),
)
