import type { AddressParams, AddressProblem } from '../../selection/address/address'
import { embedMessages } from '../../text/onDemand/files/embedMessages'
import { useText } from '../../ui/TextProvider'
import { currentVersion, type LoadedData } from '../shared/data/dataQuery'
import { withoutData } from './EmbedFailure'

interface EmbedNoticesProps {
  loaded: LoadedData
  problems: readonly AddressProblem[]
  params: AddressParams
}

/** Notices above the chart: its data is not the newest, or parts of its address were ignored. */
export function EmbedNotices({ loaded: { origin, own, dataset }, problems, params }: EmbedNoticesProps) {
  const text = useText()
  const { m } = text
  const words = embedMessages(text)
  return (
    <>
      {origin.kind !== 'current' && (
        <p className="embed-notice">
          {own
            ? words.own(own.name, dataset.agreements.length)
            : words.frozen(dataset.version, currentVersion)}{' '}
          {!own && <a href={withoutData(params)}>{words.newest}</a>}
        </p>
      )}
      {problems.length > 0 && (
        <ul className="embed-notice" role="status">
          {problems.map((problem) => (
            <li key={`${problem.key}=${problem.value}`}>
              {m.explore.notice[problem.reason](problem.key, problem.value)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
