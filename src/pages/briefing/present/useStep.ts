import type { BriefingSlide } from '../../../publish/briefing/briefingSlides'
import { useView } from '../../shared/view/useView'
import type { Talk } from './talk'

interface Step {
  index: number
  slide: BriefingSlide
  /** A step in the address that the talk does not have. */
  unknown: string | null
  /** Shows a step by changing the address. History entries are replaced, so that Back leaves the talk. */
  go: (index: number) => void
}

/** Returns the step in the address, by default the first. */
export function useStep({ slides }: Talk): Step {
  const { view, changeView } = useView()
  const found = slides.findIndex(({ id }) => id === view.step)
  const index = Math.max(found, 0)
  return {
    index,
    slide: slides[index] ?? slides[0],
    unknown: view.step !== null && found === -1 ? view.step : null,
    go: (to) => {
      const step = to === 0 ? null : (slides[to]?.id ?? null)
      if (step !== view.step) changeView((current) => ({ ...current, step }), { replace: true })
    },
  }
}
