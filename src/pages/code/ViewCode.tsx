import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { viewPhrase } from '../../charts/names/viewPhrase'
import { codeFor, codeLanguages } from '../../publish/code/codeFor'
import { codeView } from '../../publish/code/codeView'
import { encodeView, formatQuery } from '../../selection/address/address'
import { hasFilters } from '../../selection/filters'
import { defaultView } from '../../selection/view'
import { codePageMessages } from '../../text/onDemand/codePageMessages'
import { CopyButton } from '../../ui/controls/CopyButton'
import { useText } from '../../ui/TextProvider'
import { CodeBlock } from '../shared/code/CodeBlock'
import { dataFolder, siteAddress } from '../shared/code/siteAddress'
import { useLoaded } from '../shared/data/useLoaded'
import { FilterChips } from '../shared/filters/FilterChips'
import { useView } from '../shared/view/useView'
import styles from './CodePage.module.css'

/** The view in the address as code in each language, and how many records it gives. */
export function ViewCode() {
  const text = useText()
  const words = codePageMessages(text)
  const { selection } = useView()
  const { dataset, filters, count } = selection
  const { origin } = useLoaded()
  const params = encodeView({ ...defaultView, filters })
  const view = useMemo(() => codeView(selection), [selection])
  if (dataset.own !== null) return <p>{words.view.own}</p>
  const query = formatQuery(params)
  // Without a version, like the addresses of the files.
  const address = siteAddress() + (query === '' ? '' : `?${query}`)
  const phrase = viewPhrase(dataset, filters, text)
  return (
    <>
      <p role="status">
        {!hasFilters(filters)
          ? words.view.whole(count)
          : words.view[filters.q === '' ? 'filtered' : 'words'](phrase, count)}
      </p>
      {origin.kind === 'version' && <p>{words.view.newer(dataset.version)}</p>}
      {hasFilters(filters) && (
        <div className={styles.filters}>
          <FilterChips />
          <Link to="/" search={params}>
            {words.view.toExplore}
          </Link>
        </div>
      )}
      {codeLanguages.map((language) => {
        const { name, note } = words.languages[language]
        const code = codeFor(language, view, dataFolder(), address)
        return (
          <section key={language} className={styles.language} aria-labelledby={`code-${language}`}>
            <div className={styles.head}>
              <h3 id={`code-${language}`}>{name}</h3>
              <CopyButton text={code} label={words.copy} name={words.copyCode(name)} />
            </div>
            <p className={styles.note}>{note}</p>
            <CodeBlock code={code} name={words.code(name)} />
          </section>
        )
      })}
    </>
  )
}
