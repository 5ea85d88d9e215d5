import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Knowledge, type KnowledgeFile, knowledgeFiles } from './schema.js'

/** A knowledge file that cannot be used; the message names the file, the place in it and what is wrong. */
export class KnowledgeError extends Error {
  override name = 'KnowledgeError'
}

/** Knowledge with a fingerprint that changes whenever a file does. */
export interface LoadedKnowledge {
  knowledge: Knowledge
  /** SHA-256 over the bytes of all files read, hexadecimal. */
  fingerprint: string
}

/**
 * Reads and checks the knowledge files.
 *
 * @param folders the shipped `data/` first, then folders laid over it (an office's own `DATA_DIR`): the lists of a
 *   later file are put in front of the earlier ones, so that its entries are met first
 * @throws KnowledgeError when a shipped file is missing or any file does not have the expected shape
 */
export function loadKnowledge(folders: readonly string[]): LoadedKnowledge {
  const hash = createHash('sha256')
  const entries = Object.keys(knowledgeFiles).map((file) => {
    const layers = folders.map((folder) => join(folder, `${file}.json`)).filter((path) => existsSync(path))
    if (layers.length === 0) throw new KnowledgeError(`${file}.json is missing from ${folders[0]}`)
    const values = layers.map((path) => {
      const bytes = readFileSync(path)
      hash.update(file).update(bytes)
      return parse(file as KnowledgeFile, path, bytes.toString('utf8'))
    })
    return [file, values.reduce(layOver)] as const
  })
  return { knowledge: Object.fromEntries(entries) as unknown as Knowledge, fingerprint: hash.digest('hex') }
}

function parse(file: KnowledgeFile, path: string, json: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, '').normalize('NFC'))
  } catch (error) {
    throw new KnowledgeError(`${path}: not valid JSON (${error instanceof Error ? error.message : String(error)})`)
  }
  const checked = knowledgeFiles[file].safeParse(value)
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  throw new KnowledgeError(`${path}: ${issue ? `${z.core.toDotPath(issue.path)}: ${issue.message}` : 'unexpected shape'}`)
}

/** Lists grow at the front, everything else is replaced. */
function layOver(below: Record<string, unknown>, above: Record<string, unknown>): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...below }
  for (const [key, value] of Object.entries(above)) {
    const under = below[key]
    merged[key] = Array.isArray(value) && Array.isArray(under) ? [...value, ...under] : value
  }
  return merged
}
