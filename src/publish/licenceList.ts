/** What of a package can be in the app. */
export type ShippedPart = 'code' | 'styles' | 'fonts' | 'images' | 'data'

/** Something that ships, with all that its licence asks to be passed on. */
export interface Licensed {
  name: string
  version: string
  /** SPDX expression. */
  licence: string
  /** Where it is at home on the web, if it says so. */
  home: string | null
  /** The licence, and the notice where there is one, word for word. */
  text: string
}

/** A package by others of which something is in the app. */
export interface ShippedPackage extends Licensed {
  parts: readonly ShippedPart[]
}

/** What `licences.json` holds: the app itself, and every package of which the build put something into it. */
export interface LicenceList {
  own: Licensed
  packages: readonly ShippedPackage[]
}
