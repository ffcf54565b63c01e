import type { Source } from '../../dataset/schema'
import { Button } from '../../ui/controls/Button'
import { useText } from '../../ui/TextProvider'
import { useSources } from '../shared/data/useLoaded'
import profile from '../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { archiveAddress } from './archiveAddress'
import styles from './RecordReferences.module.css'

interface RecordReferencesProps {
  /** Ids of all sources on the page, the record's own first. */
  ids: readonly string[]
  /** How many of them are the record's own. */
  own: number
}

/** Full references of all sources on the page, numbered, with their addresses and a link to archived copies. */
export function RecordReferences({ ids, own }: RecordReferencesProps) {
  const { m } = useText()
  const { data: sources, isError, refetch } = useSources()
  const words = m.agreementPage
  return (
    <ProfileSection title={m.common.sources(own)} aside={words.furtherReferences(ids.length - own)}>
      {isError && (
        <p className={profile.note}>
          {m.explore.record.sourcesFailed}{' '}
          <Button variant="link" onClick={() => void refetch()}>
            {m.common.tryAgain}
          </Button>
        </p>
      )}
      <ol className={styles.references}>
        {ids.map((id, index) => {
          const source = sources?.get(id)
          return (
            <li key={id} id={`source-${index + 1}`}>
              {source ? <Reference source={source} /> : !isError && <p>{m.explore.record.loadingSource}</p>}
            </li>
          )
        })}
      </ol>
      <p className={profile.small}>{words.archiveNote}</p>
    </ProfileSection>
  )
}

function Reference({ source }: { source: Source }) {
  const { m, f } = useText()
  const words = m.agreementPage
  const facts = [
    source.publisher,
    source.published ? f.date(source.published) : m.explore.record.undated,
    f.language(source.language),
    m.words.sourceKind[source.kind],
  ]
  return (
    <>
      <a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.language} dir="auto">
        {source.title}
      </a>
      <p>{facts.join(' · ')}</p>
      <p className={styles.address}>{source.url}</p>
      {source.foundAt && (
        <p className={styles.address}>
          {words.readAt}{' '}
          <a href={source.foundAt} target="_blank" rel="noopener noreferrer">
            {source.foundAt}
          </a>
        </p>
      )}
      {source.note && <p>{source.note}</p>}
      <p>
        <a href={archiveAddress(source)} target="_blank" rel="noopener noreferrer">
          {words.archived}
        </a>
      </p>
    </>
  )
}
