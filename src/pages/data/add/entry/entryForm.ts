import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import type { Text } from '../../../../text/text'
import { type Control, controlMakers, nearestControl } from '../fields/controls'
import { type FormKind, inSource } from '../useDraftForm'
import { type EntryList, emptyEntry, entryDraftOf, entryFields, type TypedEntry } from './typedEntry'

/** The form that adds an entry to a list. */
function entryForm(list: EntryList): FormKind<TypedEntry> {
  return {
    name: list,
    empty: () => emptyEntry(list),
    draftOf: (typed) => entryDraftOf(list, typed),
    controlsOf: ({ sources }, text) => controlsOf(list, sources.length, text),
    controlOf: (problem, { draft, controls }) => {
      const { part, field } = inSource(problem, draft)
      if (part?.list === 'sources') return nearestControl(`sources.${part.index}.${field}`, controls)
      if (part?.list !== list) return null
      const [name = ''] = field.split('.')
      const path = name === 'source' || name === 'sources' ? 'source' : `fields.${name}`
      return nearestControl(path, controls)
    },
  }
}

/** One form for each list; an object, because a form keeps its kind from one rendering to the next. */
export const entryForms: Readonly<Record<EntryList, FormKind<TypedEntry>>> = {
  memberships: entryForm('memberships'),
  claims: entryForm('claims'),
}

function controlsOf(list: EntryList, sources: number, text: Text): readonly Control[] {
  const { fields, entry } = addRecordMessages(text)
  const { one, newSources } = controlMakers(text)
  const labels: Readonly<Record<string, string>> = entry[list].fields
  return [
    ...entryFields[list].map((name) => one(`fields.${name}`, labels[name] ?? name)),
    one('source', fields.source),
    ...newSources(sources),
  ]
}
