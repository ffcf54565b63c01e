import { createText } from '../../text/text'
import { matchingControl } from './matchingControl'
import { copyFields } from './replayEarlyInput'

/** Replaces the prerendered page with the interactive app and keeps the focus. Later calls are no-ops. */
export function hydrate(prerendered: HTMLElement, app: HTMLElement) {
  if (app.isConnected) return
  const focused = document.activeElement
  const toFocus =
    focused instanceof HTMLElement && prerendered.contains(focused)
      ? matchingControl(focused, prerendered, app)
      : null
  app.id = prerendered.id
  app.dataset.live = ''
  copyFields(prerendered, app)
  prerendered.replaceWith(app)
  toFocus?.focus({ preventScroll: true })
}

/** Adds a loading notice to the prerendered page; CSS reveals it only after a delay. */
export function showLoadingNotice(prerendered: HTMLElement) {
  const notice = document.createElement('p')
  notice.className = 'waiting'
  notice.role = 'status'
  notice.textContent = createText().m.common.loading
  prerendered.append(notice)
}
