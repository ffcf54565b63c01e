import { lazyRouteComponent } from '@tanstack/react-router'

/** A chunk of the app cannot be fetched: the reader is offline, or the site was redeployed since it was opened. */
export class MissingPartError extends Error {}

/**
 * A lazily loaded page. If its chunk cannot be fetched, the router would reload the document without asking, which ends
 * in an error page when offline. Instead `AppError` explains the problem and offers the reload.
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
