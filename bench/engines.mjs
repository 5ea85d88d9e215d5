// The engines that are measured side by side: each as it comes, and with Vietnamese syllables and pairs.
import { PassageIndex } from '../dist/catalog/search/passages.js'
import { fold } from '../dist/language/fold.js'
import { syllables } from '../dist/language/tokens.js'

/** Folded syllables and adjacent pairs: what a Vietnamese-aware tokenizer gives an engine. */
function terms(text) {
  const words = syllables(text.normalize('NFC'))
  return words.flatMap((word, i) => (i + 1 < words.length ? [word, `${word}_${words[i + 1]}`] : [word]))
}

/** Name → async () => { add(passage), close() → search(question, top) → ids }. */
export const engines = {
  'cchc-bot': own,
  'FTS5, as it comes': () => fts5({ folded: false }),
  'FTS5, folded, pairs': () => fts5({ folded: true }),
  'MiniSearch, as it comes': () => miniSearch({}),
  'MiniSearch, folded, pairs': () => miniSearch({ tokenize: terms, processTerm: (term) => term }),
  'FlexSearch, as it comes': () => flexSearch({}, {}),
  'FlexSearch, folded, pairs': () => flexSearch({ encode: terms, tokenize: 'strict', context: true }, { suggest: true }),
  'Orama, as it comes': () => orama(undefined),
  'Orama, folded, pairs': () => orama({ language: 'english', normalizationCache: new Map(), tokenize: terms }),
  'lunr, as it comes': () => lunrEngine(false),
  'lunr, folded, pairs': () => lunrEngine(true),
  'Fuse.js, as it comes': () => fuse({ keys: ['title', 'text'] }, false),
  'Fuse.js, folded': () => fuse({ keys: ['title', 'text'], ignoreLocation: true, threshold: 0.35 }, true),
}

async function own() {
  const { plainQuery } = await import('../dist/questions/understand/plain.js')
  const { lexicon } = await import('../dist/questions/understand/lexicon.js')
  const { loadKnowledge } = await import('../dist/knowledge/load.js')
  const words = lexicon(loadKnowledge([new URL('../data', import.meta.url).pathname]).knowledge)
  const index = new PassageIndex()
  return {
    add: (passage) => index.add(passage),
    close() {
      const find = index.close()
      return (question, top) => find(plainQuery(question, words), top).map(({ id }) => id)
    },
  }
}

async function fts5({ folded }) {
  const { default: Database } = await import('better-sqlite3')
  const database = new Database(':memory:')
  database.exec(
    `CREATE VIRTUAL TABLE passages USING fts5(id UNINDEXED, title, text${folded ? ", tokenize = 'unicode61 remove_diacritics 0'" : ''})`,
  )
  const insert = database.prepare('INSERT INTO passages VALUES (?, ?, ?)')
  const form = folded ? (text) => syllables(text.normalize('NFC')).join(' ') : (text) => text
  database.exec('BEGIN')
  return {
    add: ({ id, title, text }) => insert.run(id, form(title), form(text)),
    close() {
      database.exec('COMMIT')
      const select = database.prepare('SELECT id FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?').pluck()
      return (question, top) => {
        const words = folded ? syllables(question.normalize('NFC')) : (question.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
        const pairs = folded ? words.slice(1).map((word, i) => `${words[i]} ${word}`) : []
        const match = [...words, ...pairs].map((term) => `"${term}"`).join(' OR ')
        return match === '' ? [] : select.all(match, top)
      }
    },
  }
}

async function miniSearch(options) {
  const { default: MiniSearch } = await import('minisearch')
  const index = new MiniSearch({ fields: ['title', 'text'], ...options })
  return {
    add: (passage) => index.add(passage),
    close: () => (question, top) =>
      index
        .search(question)
        .slice(0, top)
        .map(({ id }) => id),
  }
}

async function flexSearch(options, searching) {
  const { default: FlexSearch } = await import('flexsearch')
  const index = new FlexSearch.Index(options)
  const ids = []
  return {
    add({ id, title, text }) {
      index.add(ids.length, `${title} ${text}`)
      ids.push(id)
    },
    close: () => (question, top) => index.search(question, { limit: top, ...searching }).map((number) => ids[number]),
  }
}

async function orama(tokenizer) {
  const { create, insert, search } = await import('@orama/orama')
  const index = create({ schema: { key: 'string', title: 'string', text: 'string' }, ...(tokenizer ? { components: { tokenizer } } : {}) })
  return {
    add: ({ id, title, text }) => insert(index, { key: id, title, text }),
    close: () => async (question, top) => {
      const { hits } = await search(index, {
        term: question,
        properties: ['title', 'text'],
        limit: top,
        ...(tokenizer ? { exact: false } : {}),
      })
      return hits.map(({ document }) => document.key)
    },
  }
}

async function lunrEngine(vietnamese) {
  const { default: lunr } = await import('lunr')
  const builder = new lunr.Builder()
  builder.ref('id')
  builder.field('title')
  builder.field('text')
  if (vietnamese) builder.tokenizer = (value) => terms(String(value ?? '')).map((term) => new lunr.Token(term, {}))
  else {
    builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer)
    builder.searchPipeline.add(lunr.stemmer)
  }
  return {
    add: (passage) => builder.add(passage),
    close() {
      const index = builder.build()
      return (question, top) => {
        const words = vietnamese ? terms(question) : fold(question) === '' ? [] : question.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)
        return index
          .query((query) => {
            for (const word of words) query.term(word.toLowerCase(), {})
          })
          .slice(0, top)
          .map(({ ref }) => ref)
      }
    },
  }
}

async function fuse(options, folded) {
  const { default: Fuse } = await import('fuse.js')
  const passages = []
  const form = folded ? (text) => fold(text.normalize('NFC')) : (text) => text
  return {
    add: ({ id, title, text }) => passages.push({ id, title: form(title), text: form(text) }),
    close() {
      const index = new Fuse(passages, options)
      return (question, top) => index.search(form(question), { limit: top }).map(({ item }) => item.id)
    },
  }
}
