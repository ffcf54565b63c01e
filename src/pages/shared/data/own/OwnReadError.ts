import type { OwnFailure } from './messages'

/** Why a reader's own data could not be read. `explainDataError` puts it into words. */
export class OwnReadError extends Error {
  constructor(
    readonly reason: OwnFailure,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`)
  }
}
