import { useMemo } from 'react'
import { wordsOf } from '../../../../dataset/draft/change/typedValue'
import type { Source } from '../../../../dataset/schema'
import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import { useText } from '../../../../ui/TextProvider'
import { useDataset } from '../../../shared/data/useLoaded'
import styles from '../AddRecordForm.module.css'
import { LongField, TextField, WordField } from '../fields/fields'
import { KnownSources, useSourceList } from '../fields/KnownSources'
import { NewSources } from '../fields/NewSources'
import { OrganisationList } from '../fields/OrganisationList'
import { SectionLegend } from '../fields/SectionLegend'
import { type EntryList, entryFields, mayStayEmpty } from './typedEntry'

type Words = readonly (readonly [word: string, label: string])[]

const long: ReadonlySet<string> = new Set(['note', 'scope', 'statement'])

/** The fields of a new entry, and its source. */
export function EntryFields({ list, sources }: { list: EntryList; sources: ReadonlyMap<string, Source> }) {
  const words = addRecordMessages(useText())
  const known = useSourceList()
  const choices = useChoices(list)
  const hints: Readonly<Record<string, string | undefined>> = words.entry[list].hints
  return (
    <>
      <OrganisationList />
      <KnownSources id={known} sources={sources} />
      <fieldset className={styles.section}>
        <SectionLegend title={words.entry[list].section} />
        <div className={styles.grid}>
          {entryFields[list].map((name) => {
            const field = { path: `fields.${name}`, hint: hints[name], isOptional: mayStayEmpty(list, name) }
            const options = choices(name)
            if (options.length > 0) return <WordField key={name} {...field} words={options} />
            return long.has(name) ? <LongField key={name} {...field} /> : <TextField key={name} {...field} />
          })}
        </div>
      </fieldset>
      <fieldset className={styles.section}>
        <SectionLegend title={words.sections.sources} />
        <div className={styles.grid}>
          <TextField path="source" list={known} hint={words.entry.sourceHint} isWide />
        </div>
        <NewSources />
      </fieldset>
    </>
  )
}

/** Returns what can be chosen for a field, by its name; nothing for a field that takes any text. */
function useChoices(list: EntryList): (name: string) => Words {
  const text = useText()
  const { m, f } = text
  const { countries, ownCountries, groups, programs } = useDataset()
  const { entry } = addRecordMessages(text)
  const labels: Readonly<Record<string, string>> = { ...m.words.membershipStatus, ...entry.words }
  const partners = useMemo(
    () =>
      countries
        .filter(({ iso3 }) => !ownCountries.has(iso3))
        .map((country) => [country.iso3, f.country(country)] as const)
        .sort(([, a], [, b]) => f.compare(a, b)),
    [countries, ownCountries, f],
  )
  return (name) => {
    switch (name) {
      case 'country':
        return partners
      case 'group':
        // Members of a derived group follow from records, those of a part from the whole.
        return groups
          .filter(({ derivedFrom, partOf }) => derivedFrom === undefined && partOf === undefined)
          .map(({ id, shortName }) => [id, shortName])
      case 'program':
        return programs.map(({ id, label }) => [id, label])
      default:
        return wordsOf(list, name).map((word) => [word, labels[word] ?? word])
    }
  }
}
