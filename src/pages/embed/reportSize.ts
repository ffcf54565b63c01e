import { sizeMessage } from '../../publish/embed/sizeMessage'

/**
 * Tells the page around this one how high an element is, once its typeface is there and whenever it changes. The
 * message holds nothing but that, so it may go to whoever has framed us; nothing is listened to in return.
 */
export function reportSize(element: HTMLElement, id: string): void {
  if (parent === window) return
  const heightPx = () => element.getBoundingClientRect().height
  const report = () => parent.postMessage(sizeMessage(id, heightPx()), '*')
  // To measure makes the browser fetch the typeface. Before it is there lines may break elsewhere, and the page would jump.
  heightPx()
  void Promise.race([document.fonts.ready, isLoaded()]).then(() => {
    // At once too: an observer waits for a frame to be painted, which one out of sight is not.
    report()
    new ResizeObserver(report).observe(element, { box: 'border-box' })
  })
}

function isLoaded(): Promise<unknown> {
  return new Promise((resolve) => addEventListener('load', resolve, { once: true }))
}
