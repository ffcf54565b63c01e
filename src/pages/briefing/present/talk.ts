import type { BriefingSlide } from '../../../publish/briefingSlides'

/** A briefing ready to be presented. */
export interface Talk {
  title: string
  slides: readonly [BriefingSlide, ...BriefingSlide[]]
  /** Where leaving the talk leads. */
  home: '/briefing' | '/briefing/make'
}
