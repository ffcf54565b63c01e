import { Link } from '@tanstack/react-router'
import { currentVersion } from '../../pages/shared/data/dataQuery'
import { OwnProblems } from '../../pages/shared/data/own/OwnProblems'
import { useLoaded } from '../../pages/shared/data/useLoaded'
import { useOwnFile } from '../../pages/shared/data/useOwnFile'
import { Button } from '../../ui/controls/Button'
import { useText } from '../../ui/TextProvider'
import { Banner } from './Banner'
import styles from './DataBanner.module.css'

/** Shown on every page while the data is not the tracker's newest, with a link back to it. */
export function DataBanner() {
  const { m } = useText()
  const { origin, own, dataset } = useLoaded()
  const { show } = useOwnFile()
  if (origin.kind === 'current') return null
  const words = m.ownData.banner
  const text = own
    ? words.own(own.name, dataset.agreements.length, own.total)
    : words.frozen(dataset.version, currentVersion)
  const back =
    origin.kind === 'file' ? (
      <Button onClick={() => show(null)}>{words.back}</Button>
    ) : (
      <Link
        to="."
        className={styles.back}
        search={(current) => ({ ...current, version: undefined, dataset: undefined })}
      >
        {own ? words.back : words.newest}
      </Link>
    )
  return (
    <Banner name={words.name} text={text} action={back}>
      {own && own.problemCount > 0 && (
        <details className={styles.problems}>
          <summary>{words.problems(own.problemCount)}</summary>
          <OwnProblems problems={own.problems} count={own.problemCount} />
        </details>
      )}
    </Banner>
  )
}
