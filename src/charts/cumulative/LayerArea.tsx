import { programColour } from '../../ui/programColour'
import type { CumulativePlot } from './cumulativePlot'

/** The area of one layer, in the static picture and as the shape of a recharts `Area`. */
export function LayerArea({ position, outline, isMuted }: CumulativePlot['layers'][number]) {
  return (
    <path
      d={outline}
      fill={isMuted ? 'var(--series-off)' : programColour(position)}
      stroke="var(--page)"
      strokeWidth="0.5"
      strokeOpacity="0.6"
    />
  )
}
