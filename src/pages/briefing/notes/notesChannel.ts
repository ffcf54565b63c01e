/** What a talk tells its notes window. */
export interface NotesState {
  title: string
  position: number
  count: number
  headline: string
  notes: string | null
  /** Headline of the next step; null on the last. */
  next: string | null
}

/** Between a talk and its notes windows; `talk` tells talks in several tabs apart. */
export type NotesMessage =
  | { type: 'shown'; talk: string; state: NotesState }
  | { type: 'move'; talk: string; by: 1 | -1 }
  | { type: 'ask' }

/** The channel between windows of this site. Nothing is stored, nothing leaves the browser. */
export const notesChannel = 'space-partnership:notes'

/** A message as it should be; null for anything else. Windows of an older version of the site may be open. */
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
  const { title, position, count, headline, notes, next } = value as Record<string, unknown>
  const isText = (text: unknown) => typeof text === 'string'
  return (
    isText(title) &&
    isText(headline) &&
    typeof position === 'number' &&
    typeof count === 'number' &&
    (notes === null || isText(notes)) &&
    (next === null || isText(next))
  )
}
