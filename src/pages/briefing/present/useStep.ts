import type { BriefingSlide } from '../../../publish/briefingSlides'
import { useView } from '../../shared/view/useView'
import type { Talk } from './talk'

interface Step {
  index: number
  slide: BriefingSlide
  /** A step that the address asks for and the talk does not have. */
  unknown: string | null
  /** Shows a step by way of the address; the way back of the browser leads out of the talk. */
  go: (index: number) => void
}

/** The step that the address says, the first where it says none. */
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
