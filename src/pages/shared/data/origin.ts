import type { AddressParams } from '../../../selection/address'

/** A frozen version of the dataset, and the URL of its file. */
export interface FrozenVersion {
  version: string
  url: string
}

/** The data that is shown. */
export type DataOrigin =
  | { kind: 'current' }
  | { kind: 'version'; version: string; url: string }
  /** The address asks for a version that was never frozen. */
  | { kind: 'unknown-version'; asked: string }
  | { kind: 'address'; address: string }
  | { kind: 'file'; name: string }

/**
 * Returns the data that an address asks for. `version` may be a prefix of a version, such as a day; the newest match
 * wins. `frozen` is sorted newest first.
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
