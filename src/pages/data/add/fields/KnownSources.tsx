import { memo } from 'react'
import type { Source } from '../../../../dataset/schema'
import { useForm } from '../FormContext'

/** Returns the DOM id of the suggestions of known sources. */
export function useSourceList(): string {
  return useForm().idOf('known-sources')
}

interface KnownSourcesProps {
  id: string
  sources: ReadonlyMap<string, Source>
}

/** Suggestions of known sources. Memoized: more than a thousand options that do not change while typing. */
export const KnownSources = memo(function KnownSources({ id, sources }: KnownSourcesProps) {
  return (
    <datalist id={id}>
      {[...sources.values()].map((source) => (
        <option key={source.id} value={source.id} label={`${source.publisher}: ${source.title}`} />
      ))}
    </datalist>
  )
})
