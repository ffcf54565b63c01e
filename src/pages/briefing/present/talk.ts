import type { Briefing } from '../../../dataset/schemas/briefing'
import type { BriefingSlide } from '../../../publish/briefing/briefingSlides'

/** A briefing ready to present. */
export interface Talk {
  briefing: Pick<Briefing, 'id' | 'title' | 'summary' | 'date'>
  slides: readonly [BriefingSlide, ...BriefingSlide[]]
  /** Page to return to at the end. */
  home: '/briefing' | '/briefing/make'
}
