import { embedKeys } from '../../publish/embed/embedAddress'
import type { AddressParams } from '../../selection/address'

/** What the address of a frame says, the parts that only a frame knows apart from those of a view. */
interface FrameAddress {
  params: AddressParams
  /** Language of the page around the frame, ISO 639; null where it is not said. */
  language: string | null
}

export function readFrameAddress(asked: AddressParams): FrameAddress {
  const params = Object.fromEntries(
    Object.entries(asked).filter(([key]) => !(embedKeys as readonly string[]).includes(key)),
  )
  return { params, language: asked.lang?.split('-')[0]?.toLowerCase() ?? null }
}
