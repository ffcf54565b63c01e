import type { AddressParams, AddressProblem } from '../../selection/address/address'
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
  const { m } = useText()
  return (
    <>
      {origin.kind !== 'current' && (
        <p className="embed-notice">
          {own
            ? m.embed.own(own.name, dataset.agreements.length)
            : m.embed.frozen(dataset.version, currentVersion)}{' '}
          {!own && <a href={withoutData(params)}>{m.embed.newest}</a>}
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
