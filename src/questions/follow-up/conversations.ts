import type { Answer, Citation } from '../answer.js'
import type { Question } from '../understand/understand.js'

/** What was said last in a conversation: the question as it was understood, with what it took from earlier ones. */
export interface Turn {
  question: Question
  answer: Answer
  /** The items of the last list that was shown, which `cái thứ hai` counts. */
  items: readonly Item[]
}

/** An item of an answer that lists several. */
export interface Item {
  text: string
  /** Where it stands; null where the answer as a whole was cited. */
  citation: Citation | null
  /** Whether it is a part of running text (`(1) …; (2) …`): there is no more to tell of it than itself. */
  inText: boolean
}

/** So many of a conversation's turns can be gone back to. */
const MAX_TURNS = 6
/** So many conversations are remembered; the one that was silent longest is forgotten first. */
const MAX_CONVERSATIONS = 1000
/** A conversation that rests longer than this begins anew, in ms. */
const FORGOTTEN_AFTER = 30 * 60 * 1000

/** Remembers the last turns of each conversation for a while. Nothing of it is stored. */
export class Conversations {
  private readonly known = new Map<string, { turns: readonly Turn[]; at: number }>()

  /** @param now the time in ms */
  constructor(private readonly now: () => number) {}

  /** The turns of a conversation, the last one at the end; none where it is new, or rested too long. */
  turns(id: string): readonly Turn[] {
    const known = this.known.get(id)
    if (!known) return []
    if (this.now() - known.at <= FORGOTTEN_AFTER) return known.turns
    this.known.delete(id)
    return []
  }

  remember(id: string, turn: Turn): void {
    const turns = [...this.turns(id), turn].slice(-MAX_TURNS)
    this.known.delete(id)
    this.known.set(id, { turns, at: this.now() })
    for (const oldest of this.known.keys()) {
      if (this.known.size <= MAX_CONVERSATIONS) break
      this.known.delete(oldest)
    }
  }
}
