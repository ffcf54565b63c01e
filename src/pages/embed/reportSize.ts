import { sizeMessage } from '../../publish/embed/sizeMessage'

/**
 * Tells the page around this one how high an element is, now and whenever it changes. The message holds nothing but
 * that, so it may go to whoever has framed us; nothing is listened to in return.
 */
export function reportSize(element: HTMLElement, id: string): void {
  if (parent === window) return
  const report = () => parent.postMessage(sizeMessage(id, element.getBoundingClientRect().height), '*')
  // At once too: an observer waits for a frame to be painted, which one out of sight is not.
  report()
  new ResizeObserver(report).observe(element, { box: 'border-box' })
}
