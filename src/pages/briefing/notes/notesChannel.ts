/** State that a talk sends to its notes window. */
export interface NotesState {
  title: string
  position: number
  count: number
  headline: string
  /** What is measured, filtered and highlighted; absent in messages of older versions. */
  kicker?: string | undefined
  notes: string | null
  /** Headline of the next step; null on the last. */
  next: string | null
}

/** Messages between a talk and its notes windows. `talk` identifies the talk, since several tabs may have one. */
export type NotesMessage =
  | { type: 'shown'; talk: string; state: NotesState }
  | { type: 'move'; talk: string; by: 1 | -1 }
  | { type: 'ask' }

/** Name of the broadcast channel. Nothing is stored and nothing leaves the browser. */
export const notesChannel = 'space-partnership:notes'

/** Parses a message; null if it is invalid. Windows with an older version of the site may be open. */
export function readNotesMessage(data: unknown): NotesMessage | null {
  if (typeof data !== 'object' || data === null) return null
  const { type, talk, state, by } = data as Record<string, unknown>
  if (type === 'ask') return { type }
  if (typeof talk !== 'string') return null
  if (type === 'move' && (by === 1 || by === -1)) return { type, talk, by }
  return type === 'shown' && isState(state) ? { type, talk, state } : null
}

function isState(value: unknown): value is NotesState {
  if (typeof value !== 'object' || value === null) return false
  const { title, position, count, headline, kicker, notes, next } = value as Record<string, unknown>
  const isText = (text: unknown) => typeof text === 'string'
  return (
    isText(title) &&
    isText(headline) &&
    (kicker === undefined || isText(kicker)) &&
    typeof position === 'number' &&
    typeof count === 'number' &&
    (notes === null || isText(notes)) &&
    (next === null || isText(next))
  )
}
