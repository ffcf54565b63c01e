import { programColour } from '../../ui/programColour'

/** The area of one layer, in the static picture and as the shape of a recharts `Area`. */
export function LayerArea({ position, outline }: { position: number; outline: string }) {
  return (
    <path
      d={outline}
      fill={programColour(position)}
      stroke="var(--page)"
      strokeWidth="0.5"
      strokeOpacity="0.6"
    />
  )
}
