import { embedKeys } from '../../publish/embed/embedAddress'
import type { AddressParams, AddressProblem } from '../../selection/address/address'

/** The parsed address of an embed: parameters of the view, and those that only embeds have. */
export interface FrameAddress {
  params: AddressParams
  /** Language of the embedding page, ISO 639; null if unknown. */
  language: string | null
  /** Whether readers may change the period, where there is room for it. */
  hasControl: boolean
  /** Values of the parameters of embeds that could not be used. */
  problems: readonly AddressProblem[]
}

export function readFrameAddress(asked: AddressParams): FrameAddress {
  const { lang, control = 'on' } = asked
  const params = Object.fromEntries(
    Object.entries(asked).filter(([key]) => !(embedKeys as readonly string[]).includes(key)),
  )
  const isKnown = control === 'on' || control === 'off'
  return {
    params,
    language: lang?.split('-')[0]?.toLowerCase() ?? null,
    hasControl: control !== 'off',
    problems: isKnown ? [] : [{ key: 'control', value: control.slice(0, 40), reason: 'unknown-value' }],
  }
}
