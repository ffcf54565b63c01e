// Runs before the first paint and before anything is loaded: puts on the theme that the reader has chosen, hides a still
// page that is not what the address asks for (a view of its own, or another page on a host that sends one for all), asks
// for the scripts of the page once it is painted, and keeps what the reader does before the page is alive
// (`replayEarlyInput.ts` does it then).
;(() => {
  const { dataset } = document.documentElement
  const trimmed = (path) => decodeURI(path).replace(/(\/index\.html|\/)$/, '')
  if (location.search !== '' || trimmed(location.pathname) !== trimmed(dataset.path ?? '')) dataset.asked = ''
  try {
    const theme = localStorage.getItem('space-partnership:theme')
    if (theme === 'light' || theme === 'dark') dataset.theme = theme
  } catch {
    // Storage is blocked: the system's theme holds.
  }

  const [entry, ...further] = (dataset.scripts ?? '').split(' ')
  const start = () => {
    delete dataset.scripts
    const link = (href) =>
      Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href })
    const script = Object.assign(document.createElement('script'), {
      type: 'module',
      crossOrigin: '',
      src: entry,
    })
    document.head.append(...further.map(link), script)
  }
  // Without its entry, or anything that this imports, a page never comes alive. What is stored here is whole: it is asked
  // for once. Else what stands on the page stays, and says so.
  addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement) || target.type !== 'module') return
      const worker = navigator.serviceWorker?.controller
      if (worker && dataset.path !== undefined) {
        worker.postMessage({ kind: 'shell' })
        location.reload()
        return
      }
      const notice = document.getElementById('missing')
      notice.hidden = false
      notice.querySelector('button').onclick = () => location.reload()
    },
    { capture: true },
  )
  // A tab in the background paints nothing, and a browser may not say when it has painted: loaded all the same.
  const painted = new Promise((done) => {
    new PerformanceObserver(done).observe({ type: 'paint', buffered: true })
    addEventListener('load', () => setTimeout(done, document.hidden ? 0 : 1000))
  })
  if (entry) painted.then(start)

  const acts = []
  const listening = new AbortController()
  const { signal } = listening
  window.early = { acts, stop: () => listening.abort() }

  const keep = (kind, target, event) => {
    if (!target.closest('[data-live]')) acts.push({ kind, target, event })
  }
  const isKept = (kind, target) => acts.some((act) => act.kind === kind && act.target === target)
  const on = (type, handle) => addEventListener(type, handle, { signal })

  on('click', ({ target }) => {
    const control = target.closest('button, summary, [type="checkbox"], [type="radio"]')
    // Nothing is seen of a button pressed before its time: a second press is impatience.
    if (control && !(control.matches('button') && isKept('press', control))) keep('press', control)
  })
  on('input', ({ target }) => {
    if (!target.matches('[type="checkbox"], [type="radio"]') && !isKept('fill', target)) keep('fill', target)
  })
  on('submit', (event) => {
    event.preventDefault()
    keep('submit', event.target)
  })
  on('keydown', (event) => {
    const { target, key, metaKey, ctrlKey } = event
    if (key.toLowerCase() === 'k' && (metaKey || ctrlKey) && document.querySelector('[aria-keyshortcuts]'))
      event.preventDefault()
    // What a key means to a control, the browser makes a press or an input of.
    else if (target.closest('a, button, summary, input, select, textarea')) return
    keep('key', target, event)
  })
})()
