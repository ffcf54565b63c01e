/** The parts of a package that can ship with the app. */
export type ShippedPart = 'code' | 'styles' | 'fonts' | 'images' | 'data'

/** A shipped work, with everything its licence requires to be passed on. */
export interface Licensed {
  name: string
  version: string
  /** SPDX expression. */
  licence: string
  /** Home page, if known. */
  home: string | null
  /** Full text of the licence, and of the notice if there is one. */
  text: string
}

/** A third-party package included in the app. */
export interface ShippedPackage extends Licensed {
  parts: readonly ShippedPart[]
}

/** The content of `licences.json`: the app itself and every package included in the build. */
export interface LicenceList {
  own: Licensed
  packages: readonly ShippedPackage[]
}
