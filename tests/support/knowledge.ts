import { fileURLToPath } from 'node:url'
import { loadKnowledge } from '../../src/knowledge/load.js'

/** The shipped `data/` folder. */
export const DATA = fileURLToPath(new URL('../../data', import.meta.url))

/** The shipped knowledge, read once for a test file. */
export const { knowledge } = loadKnowledge([DATA])
