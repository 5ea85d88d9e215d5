import type { Catalog, Entry, EntryKind, EntryOf } from './catalog.js'

/** Entries by what every question asks for: document and kind, and their positions. */
export function lookupOf(entries: readonly Entry[]): Pick<Catalog, 'entriesOf' | 'numberOf'> {
  const documents = new Map<number, ByKind>()
  const numbers = new Map<Entry, number>()
  entries.forEach((entry, number) => {
    numbers.set(entry, number)
    const own = documents.get(entry.document) ?? nothing()
    documents.set(entry.document, own)
    add(own, entry)
  })
  return {
    entriesOf: (document, kind) => (documents.get(document) ?? NOTHING)[kind],
    numberOf: (entry) => numbers.get(entry) ?? -1,
  }
}

type ByKind = { [K in EntryKind]: EntryOf<K>[] }

function nothing(): ByKind {
  return { task: [], target: [], figure: [], reference: [], passage: [], section: [], row: [] }
}

const NOTHING = nothing()

/** Each kind by name, so that the types hold. */
function add(to: ByKind, entry: Entry): void {
  switch (entry.kind) {
    case 'task':
      return void to.task.push(entry)
    case 'target':
      return void to.target.push(entry)
    case 'figure':
      return void to.figure.push(entry)
    case 'reference':
      return void to.reference.push(entry)
    case 'passage':
      return void to.passage.push(entry)
    case 'section':
      return void to.section.push(entry)
    case 'row':
      return void to.row.push(entry)
  }
}
