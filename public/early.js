// Runs before the first paint. Applies the reader's theme, hides a prerendered page that does not match the address (a
// filtered view, or a host that serves one page for every address), loads the scripts of the page after the first paint,
// and records the reader's input until the app is interactive and `replayEarlyInput.ts` replays it.
;(() => {
  const { dataset } = document.documentElement
  const trimmed = (path) => decodeURI(path).replace(/(\/index\.html|\/)$/, '')
  if (location.search !== '' || trimmed(location.pathname) !== trimmed(dataset.path ?? '')) dataset.asked = ''
  try {
    const theme = localStorage.getItem('space-partnership:theme')
    if (theme === 'light' || theme === 'dark') dataset.theme = theme
  } catch {
    // Storage is blocked: the theme of the system applies.
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
  // If the entry or one of its imports cannot be fetched, the page never becomes interactive. Reload it once from the
  // service worker, whose copy of the site is complete. Without one, keep the prerendered page and show a notice.
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
  // A background tab does not paint, and some browsers do not report the paint: load the scripts anyway.
  const painted = new Promise((done) => {
    new PerformanceObserver(done).observe({ type: 'paint', buffered: true })
    addEventListener('load', () => setTimeout(done, document.hidden ? 0 : 1000))
  })
  if (entry) painted.then(start)

  const acts = []
  const listening = new AbortController()
  const { signal } = listening
  window.early = { acts, stop: () => listening.abort() }

  const record = (kind, target, event) => {
    if (!target.closest('[data-live]')) acts.push({ kind, target, event })
  }
  const isRecorded = (kind, target) => acts.some((act) => act.kind === kind && act.target === target)
  const on = (type, handle) => addEventListener(type, handle, { signal })

  on('click', ({ target }) => {
    const control = target.closest('button, summary, [type="checkbox"], [type="radio"]')
    // A button shows no effect yet, so a second press is impatience: record only the first.
    if (control && !(control.matches('button') && isRecorded('press', control))) record('press', control)
  })
  on('input', ({ target }) => {
    if (!target.matches('[type="checkbox"], [type="radio"]') && !isRecorded('fill', target))
      record('fill', target)
  })
  on('submit', (event) => {
    event.preventDefault()
    record('submit', event.target)
  })
  on('keydown', (event) => {
    const { target, key, metaKey, ctrlKey } = event
    if (key.toLowerCase() === 'k' && (metaKey || ctrlKey)) event.preventDefault()
    // The browser turns keys on a control into click or input events, which are recorded above.
    else if (target.closest('a, button, summary, input, select, textarea')) return
    record('key', target, event)
  })
})()
