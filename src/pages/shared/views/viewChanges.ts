import { freeName, type SavedView } from './savedView'

/** A change to the saved views, written as a function so that it can be applied to what another tab has stored. */
export type ViewsChange = (views: readonly SavedView[]) => readonly SavedView[]

/** Adds a view on top, in place of one with the same name. */
export function putView(added: SavedView): ViewsChange {
  return (views) => [added, ...views.filter(({ name }) => name !== added.name)]
}

export function removeView(removed: string): ViewsChange {
  return (views) => views.filter(({ name }) => name !== removed)
}

/** Gives a view another name. No-op if a view has that name already. */
export function renameView(from: string, to: string): ViewsChange {
  return (views) =>
    views.some(({ name }) => name === to)
      ? views
      : views.map((view) => (view.name === from ? { ...view, name: to } : view))
}

/** Puts a removed view back to its place, in place of the one that was saved under its name since. */
export function restoreView(removed: SavedView, index: number): ViewsChange {
  return (views) => views.filter(({ name }) => name !== removed.name).toSpliced(index, 0, removed)
}

/** What came of imported views. */
export interface Imported {
  views: readonly SavedView[]
  added: number
  /** Views that were there already, with the same name and address. */
  same: number
  /** Views that got another name, because another view has theirs. */
  renamed: readonly { from: string; to: string }[]
}

/** Adds views on top, in their order. No existing view is changed or lost. */
export function importViews(views: readonly SavedView[], incoming: readonly SavedView[]): Imported {
  const added: SavedView[] = []
  const renamed: { from: string; to: string }[] = []
  for (const view of incoming) {
    const namesake = views.find(({ name }) => name === view.name)
    if (namesake?.page === view.page && namesake.query === view.query) continue
    const to = freeName([...views, ...added], view.name)
    if (to !== view.name) renamed.push({ from: view.name, to })
    added.push({ ...view, name: to })
  }
  return { views: [...added, ...views], added: added.length, same: incoming.length - added.length, renamed }
}
