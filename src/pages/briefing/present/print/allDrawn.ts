/** The longest time a chart may delay the print dialog. */
export const longestWaitMs = 5000

/** Resolves once nothing on the page is `aria-busy`, or after the longest wait. */
export function allDrawn(): Promise<void> {
  return new Promise((resolve) => {
    const isDone = () => document.querySelector('[aria-busy="true"]') === null
    const finish = () => {
      observer.disconnect()
      clearTimeout(timer)
      // Two frames: new content is measured and then drawn.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
    }
    const observer = new MutationObserver(() => isDone() && finish())
    const timer = setTimeout(finish, longestWaitMs)
    observer.observe(document.body, { subtree: true, childList: true, attributes: true })
    requestAnimationFrame(() => isDone() && finish())
  })
}
