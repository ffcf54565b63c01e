import type { Briefing } from '../../../dataset/briefing'
import type { BriefingSlide } from '../../../publish/briefingSlides'

/** A briefing ready to be presented. */
export interface Talk {
  briefing: Pick<Briefing, 'id' | 'title' | 'summary' | 'date'>
  slides: readonly [BriefingSlide, ...BriefingSlide[]]
  /** Where leaving the talk leads. */
  home: '/briefing' | '/briefing/make'
}
