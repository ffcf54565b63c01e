import { lazyRouteComponent } from '@tanstack/react-router'

/** A part of the app that could not be fetched: the connection is gone, or the site was renewed since it was opened. */
export class MissingPartError extends Error {}

/**
 * A page in a file of its own. Where it cannot be fetched the router would load the whole page anew, unasked, and
 * without a connection into nothing: instead `AppError` says so, and the reader decides.
 */
export function lazyPage<Module extends Record<string, unknown>, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
) {
  return lazyRouteComponent(
    () =>
      load().catch((cause: unknown) => {
        throw new MissingPartError('a part of the app could not be fetched', { cause })
      }),
    name,
  )
}
