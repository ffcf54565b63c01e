import type { ChartId } from '../../selection/chartTable'
import { EmbedFailure } from './EmbedFailure'
import type { FrameAddress } from './frameAddress'
import { LiveEmbed } from './LiveEmbed'
import { useEmbed } from './useEmbed'

interface EmbedPageProps {
  chart: ChartId
  frame: FrameAddress
  /** Called once the interactive chart can replace the picture. */
  onReady: () => void
}

/** One interactive chart. Until it is ready, the page shows its static picture. */
export function EmbedPage({ chart, frame, onReady }: EmbedPageProps) {
  const { params } = frame
  const { embed, error, retry } = useEmbed(chart, params)
  if (error) return <EmbedFailure error={error} params={params} onRetry={retry} onReady={onReady} />
  return embed && <LiveEmbed {...embed} frame={frame} onReady={onReady} />
}
