import type { AddressParams } from '../../selection/address/address'
import type { ChartId } from '../../selection/chartTable'
import { EmbedFailure } from './EmbedFailure'
import { LiveEmbed } from './LiveEmbed'
import { useEmbed } from './useEmbed'

interface EmbedPageProps {
  chart: ChartId
  params: AddressParams
  /** Called once the interactive chart can replace the picture. */
  onReady: () => void
}

/** One interactive chart. Until it is ready, the page shows its static picture. */
export function EmbedPage({ chart, params, onReady }: EmbedPageProps) {
  const { embed, error, retry } = useEmbed(chart, params)
  if (error) return <EmbedFailure error={error} params={params} onRetry={retry} onReady={onReady} />
  return embed && <LiveEmbed {...embed} params={params} onReady={onReady} />
}
