import { embedKeys } from '../../publish/embed/embedAddress'
import type { AddressParams } from '../../selection/address/address'

/** The parsed address of an embed: parameters of the view, and those that only embeds have. */
interface FrameAddress {
  params: AddressParams
  /** Language of the embedding page, ISO 639; null if unknown. */
  language: string | null
}

export function readFrameAddress(asked: AddressParams): FrameAddress {
  const params = Object.fromEntries(
    Object.entries(asked).filter(([key]) => !(embedKeys as readonly string[]).includes(key)),
  )
  return { params, language: asked.lang?.split('-')[0]?.toLowerCase() ?? null }
}
