import { z } from '../../../dataset/zod'
import { longestHeadline, readHeadline } from '../../../selection/address/ownHeadline'
import { type ViewPage, viewPageIds } from './viewPages'

/** A view that the reader has saved under a name, which no other saved view of the browser has. */
export interface SavedView {
  name: string
  page: ViewPage
  /** The query of its address, without `?`. */
  query: string
  /** Day on which it was saved, in the reader's time zone, as an ISO 8601 date. */
  savedOn: string
}

/** What a browser or file holds: views, and entries that this version of the site cannot read, which are kept as they are. */
export interface StoredViews {
  views: readonly SavedView[]
  others: readonly unknown[]
}

export type ReadViews = ({ ok: true } & StoredViews) | { ok: false; reason: 'not-views' | 'newer' }

/** Most characters of a name, counted as code points. */
export const longestName = longestHeadline

const type = 'space-partnership-views'
const version = 1

const viewSchema = z.object({
  name: z
    .string()
    .transform((name) => readHeadline(name) ?? '')
    .pipe(z.string().min(1)),
  page: z.enum(viewPageIds),
  query: z.string().max(4000),
  savedOn: z.iso.date(),
})

const fileSchema = z.object({ type: z.literal(type), version: z.int().min(1), views: z.array(z.unknown()) })

/** Reads the text of a file, or of what the browser has stored. Entries that are no views are kept aside. */
export function readViews(text: string): ReadViews {
  const file = fileSchema.safeParse(parsed(text))
  if (!file.success) return { ok: false, reason: 'not-views' }
  if (file.data.version > version) return { ok: false, reason: 'newer' }
  const views: SavedView[] = []
  const others: unknown[] = []
  for (const entry of file.data.views) {
    const view = viewSchema.safeParse(entry)
    if (view.success) views.push({ ...view.data, name: freeName(views, view.data.name) })
    else others.push(entry)
  }
  return { ok: true, views, others }
}

/** The text of a file of saved views, which is also what the browser stores. */
export function writeViews({ views, others }: StoredViews): string {
  return `${JSON.stringify({ type, version, views: [...views, ...others] }, null, 2)}\n`
}

/** The name itself, or if a view has it, the name with the first free number: “Gulf (2)”. */
export function freeName(views: readonly Pick<SavedView, 'name'>[], name: string): string {
  const isTaken = (other: string) => views.some((view) => view.name === other)
  let free = name
  for (let number = 2; isTaken(free); number++) {
    const suffix = ` (${number})`
    free = `${[...name].slice(0, longestName - suffix.length).join('')}${suffix}`
  }
  return free
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
