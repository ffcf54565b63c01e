import type { AddressParams } from '../../selection/address'
import type { ChartId } from '../../selection/chartTable'
import { EmbedFailure } from './EmbedFailure'
import { LiveEmbed } from './LiveEmbed'
import { useEmbed } from './useEmbed'

export interface EmbedPageProps {
  chart: ChartId
  params: AddressParams
  /** Called when there is something to see in place of the picture. */
  onAlive: () => void
}

/** One chart of the tracker, alone and alive; until it is, the picture of the page stands there. */
export function EmbedPage({ chart, params, onAlive }: EmbedPageProps) {
  const { embed, error, retry } = useEmbed(chart, params)
  if (error) return <EmbedFailure error={error} params={params} onRetry={retry} onAlive={onAlive} />
  return embed && <LiveEmbed {...embed} params={params} onAlive={onAlive} />
}
