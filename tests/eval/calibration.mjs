// Whether a task's confidence means something: of the gold's rows, how many fields are right above 0.9, and how many rows
// stand below.  Nothing in the confidence is fitted to a document, so each document is one that was left out.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold, overlapF1, sameNames } from './text.mjs'

export const SURE = 0.9

const EQUAL = {
  objective: (g, f) => overlapF1(g, f) >= 0.8,
  task: (g, f) => overlapF1(g, f) >= 0.85,
  activity: (g, f) => overlapF1(g, f) >= 0.8,
  product: (g, f) => overlapF1(g, f) >= 0.8,
  lead: sameNames,
  coordinate: sameNames,
  deadline: (g, f) => g?.kind === f?.kind && (g?.start ?? null) === (f?.start ?? null) && (g?.end ?? null) === (f?.end ?? null),
}
const filled = (value) => (Array.isArray(value) ? value.length > 0 : Boolean(value?.kind ?? (typeof value === 'string' && value)))

/** Rows of a document's gold that were found: the confidence, and how many of the fields are right. */
export function judgedRows(goldDir, extraction) {
  const file = join(goldDir, 'tasks.jsonl')
  if (!existsSync(file)) return []
  const gold = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const used = new Set()
  return gold.flatMap((row) => {
    if (row.task_head) return []
    const found = bestOf(row, extraction.tasks, used)
    if (!found) return []
    const fields = Object.keys(EQUAL).filter((name) => !(row.uncertain ?? []).includes(name) && (filled(row[name]) || filled(found[name])))
    const right = fields.filter((name) => filled(row[name]) && EQUAL[name](row[name], found[name])).length
    return [{ confidence: found.confidence, right, fields: fields.length }]
  })
}

function bestOf(row, tasks, used) {
  const text = (task) => `${task.task} ${task.activity ?? ''}`
  let best = null
  let score = 0.6
  tasks.forEach((task, i) => {
    if (used.has(i)) return
    const here =
      overlapF1(text(row), text(task)) + (sameNames(row.lead, task.lead) ? 0.05 : 0) + (fold(row.product) === fold(task.product) ? 0.05 : 0)
    if (here > score) [best, score] = [i, here]
  })
  if (best === null) return null
  used.add(best)
  return tasks[best]
}

/** Of some rows: the share of right fields among the sure ones, and the share of rows that are not sure. */
export function calibrationOf(rows) {
  const sure = rows.filter((row) => row.confidence >= SURE)
  const sum = (of, key) => of.reduce((total, row) => total + row[key], 0)
  const unsure = rows.filter((row) => row.confidence < SURE)
  return {
    rows: rows.length,
    right: sure.length > 0 ? sum(sure, 'right') / sum(sure, 'fields') : null,
    below: rows.length > 0 ? unsure.length / rows.length : null,
    rightBelow: unsure.length > 0 ? sum(unsure, 'right') / sum(unsure, 'fields') : null,
  }
}
