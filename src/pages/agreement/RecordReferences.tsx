import type { Agreement, Source } from '../../dataset/schema'
import { agreementPageMessages } from '../../text/onDemand/agreementPageMessages'
import { Button } from '../../ui/controls/Button'
import { useText } from '../../ui/TextProvider'
import { useSources } from '../shared/data/useLoaded'
import profile from '../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { useView } from '../shared/view/useView'
import { archiveAddress } from './archiveAddress'
import styles from './RecordReferences.module.css'
import { primaryTest, type References } from './referencesOf'

/**
 * Full references of all sources on the page, with their addresses and a link to archived copies: first those of the
 * record, then those of its milestones and organisations, numbered in one sequence.
 */
export function RecordReferences({ record, references }: { record: Agreement; references: References }) {
  const text = useText()
  const { m } = text
  const { dataset } = useView().selection
  const { isError, refetch } = useSources()
  const words = agreementPageMessages(text)
  const isPrimary = primaryTest(dataset, record)
  return (
    <>
      <ProfileSection title={m.common.sources(references.own.length)} aside={words.sourcesOrder}>
        {isError && (
          <p className={profile.note}>
            {m.explore.record.sourcesFailed}{' '}
            <Button variant="link" onClick={() => void refetch()}>
              {m.common.tryAgain}
            </Button>
          </p>
        )}
        <ReferenceList ids={references.own} start={1} isPrimary={isPrimary} />
        <p className={`${profile.small} screen-only`}>{words.archiveNote}</p>
      </ProfileSection>
      {references.further.length > 0 && (
        <ProfileSection title={words.furtherSources(references.further.length)}>
          <ReferenceList ids={references.further} start={references.own.length + 1} isPrimary={isPrimary} />
        </ProfileSection>
      )}
    </>
  )
}

interface ReferenceListProps {
  ids: readonly string[]
  /** Number of the first. */
  start: number
  isPrimary: (source: Source) => boolean
}

function ReferenceList({ ids, start, isPrimary }: ReferenceListProps) {
  const { m } = useText()
  const { data: sources, isError } = useSources()
  return (
    <ol className={styles.references} start={start}>
      {ids.map((id, index) => {
        const source = sources?.get(id)
        return (
          <li key={id} id={`source-${start + index}`}>
            {source ? (
              <Reference source={source} isPrimary={isPrimary(source)} />
            ) : (
              !isError && <p>{m.explore.record.loadingSource}</p>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function Reference({ source, isPrimary }: { source: Source; isPrimary: boolean }) {
  const text = useText()
  const { m, f } = text
  const words = agreementPageMessages(text)
  const kind = m.words.sourceKind[source.kind]
  const facts = [
    source.publisher,
    source.published ? f.date(source.published) : m.explore.record.undated,
    f.language(source.language),
  ]
  return (
    <>
      <p>
        <span className={styles.tag} data-primary={isPrimary || undefined}>
          {isPrimary ? words.primaryKind(kind) : kind}
        </span>{' '}
        {facts.join(' · ')}
      </p>
      <a
        href={source.url}
        target="_blank"
        rel="noopener noreferrer"
        lang={source.language}
        dir="auto"
        data-printed=""
      >
        {source.title}
      </a>
      <p className={styles.address}>{source.url}</p>
      {source.foundAt && (
        <p className={styles.address}>
          {words.readAt}{' '}
          <a href={source.foundAt} target="_blank" rel="noopener noreferrer" data-printed="">
            {source.foundAt}
          </a>
        </p>
      )}
      {source.note && <p>{source.note}</p>}
      <p className="screen-only">
        <a href={archiveAddress(source)} target="_blank" rel="noopener noreferrer">
          {words.archived}
        </a>
      </p>
    </>
  )
}
