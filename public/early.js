// Runs before the first paint and before anything is loaded: puts on the theme that the reader has chosen, hides a still
// page that is not what the address asks for (a view of its own, or another page on a host that sends one for all), and
// marks what the reader presses before the page is alive (`comeAlive.ts` presses it then).
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

  const pressable = '#app:not([data-live]) :is(button, input, summary)'
  const press = (control) => control?.toggleAttribute('data-early')
  addEventListener('click', (event) => press(event.target.closest(pressable)))
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return
    const search = document.querySelector('#app:not([data-live]) [aria-keyshortcuts]')
    if (search) event.preventDefault()
    press(search)
  })
})()
