import type { AddressParams } from '../../../selection/address/address'

/** A frozen version of the dataset, and the URL of its file. */
export interface FrozenVersion {
  version: string
  url: string
}

/** The data that is shown: what the address asks for, or a file that the reader has opened. */
export type DataOrigin = AddressOrigin | { kind: 'file'; name: string }

/** The data that an address can ask for. */
export type AddressOrigin =
  | { kind: 'current' }
  | { kind: 'version'; version: string; url: string }
  /** The address asks for a version that was never frozen. */
  | { kind: 'unknown-version'; asked: string }
  | { kind: 'address'; address: string }

/**
 * Returns the data that an address asks for. `version` may be a prefix of a version, such as a day; the newest match
 * wins. `frozen` is sorted newest first.
 */
export function originOf(
  params: AddressParams,
  current: string,
  frozen: readonly FrozenVersion[],
): AddressOrigin {
  if (params.dataset) return { kind: 'address', address: params.dataset }
  const asked = params.version
  if (!asked || asked === current) return { kind: 'current' }
  const found = frozen.find(({ version }) => version === asked || version.startsWith(`${asked}-`))
  if (found) return found.version === current ? { kind: 'current' } : { kind: 'version', ...found }
  return current.startsWith(`${asked}-`) ? { kind: 'current' } : { kind: 'unknown-version', asked }
}

/** Returns the address parameters that ask for the same data; null for a file, which no address can name. */
export function paramsOfOrigin(origin: DataOrigin): AddressParams | null {
  switch (origin.kind) {
    case 'current':
      return {}
    case 'version':
      return { version: origin.version }
    case 'unknown-version':
      return { version: origin.asked }
    case 'address':
      return { dataset: origin.address }
    case 'file':
      return null
  }
}
