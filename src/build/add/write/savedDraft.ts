import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Draft } from '../../../dataset/draft/draft'
import { draftText } from '../../../dataset/draft/draftText'
import { isFields } from '../../../dataset/draft/fields'

/** Where answers are kept that were not written to the data, and the data folder that they are for. */
export interface DraftPlace {
  /** Folder for the file. */
  drafts: string
  data: string
  now: Date
}

/** Saves answers that were not written, so that nobody types them again. Says where they are and how to go on. */
export function savedDraft(draft: Draft, { drafts, data, now }: DraftPlace): string {
  const text = draftText({ ...draft, agreement: draft.agreement && withoutEmpty(draft.agreement) })
  const day = now.toISOString().slice(0, 19).replace(/\D/g, '')
  const file = join(drafts, `data-add-${day}-${process.pid}.json`)
  try {
    writeFileSync(file, text)
  } catch {
    return `Your answers. Save them to a file, and run the command with --from FILE:\n${text}`
  }
  const folder = data === 'data' ? '' : ` --folder ${data}`
  return `Your answers are saved in ${file}. Correct or complete them there, or go on with:\nnpm run data:add -- --from ${file}${folder}`
}

/** Without lists and groups of fields that were begun but not answered. */
function withoutEmpty(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        !(Array.isArray(value) && value.length === 0) &&
        !(isFields(value) && Object.keys(value).length === 0),
    ),
  )
}
