import { sizeMessage } from '../../publish/embed/sizeMessage'

/**
 * Posts the height of an element to the embedding page, once the font is loaded and on every change. The message
 * contains nothing else, so any origin may receive it; no messages are listened to.
 */
export function reportSize(element: HTMLElement, id: string): void {
  if (parent === window) return
  const heightPx = () => element.getBoundingClientRect().height
  const report = () => parent.postMessage(sizeMessage(id, heightPx()), '*')
  // Measuring starts the download of the font. Reporting waits for it, because line breaks may change and the
  // embedding page would jump.
  heightPx()
  void Promise.race([document.fonts.ready, isLoaded()]).then(() => {
    // Also report directly: an observer fires only after painting, and frames out of view are not painted.
    report()
    new ResizeObserver(report).observe(element, { box: 'border-box' })
  })
}

function isLoaded(): Promise<unknown> {
  return new Promise((resolve) => addEventListener('load', resolve, { once: true }))
}
