import type { AddressParams } from '../../../selection/address'

/** A version of the dataset that was frozen by a release, and where its file is. */
export interface FrozenVersion {
  version: string
  url: string
}

/** Which data is shown. */
export type DataOrigin =
  | { kind: 'current' }
  | { kind: 'version'; version: string; url: string }
  /** A version that the address asks for and nobody has frozen. */
  | { kind: 'unknown-version'; asked: string }
  | { kind: 'address'; address: string }
  | { kind: 'file'; name: string }

/**
 * The data that an address asks for. `version` may be whole or only its beginning, such as a day; then the newest
 * that begins so. `frozen` is sorted newest first.
 */
export function originOf(
  params: AddressParams,
  current: string,
  frozen: readonly FrozenVersion[],
): DataOrigin {
  if (params.dataset) return { kind: 'address', address: params.dataset }
  const asked = params.version
  if (!asked || asked === current) return { kind: 'current' }
  const found = frozen.find(({ version }) => version === asked || version.startsWith(`${asked}-`))
  if (found) return found.version === current ? { kind: 'current' } : { kind: 'version', ...found }
  return current.startsWith(`${asked}-`) ? { kind: 'current' } : { kind: 'unknown-version', asked }
}
