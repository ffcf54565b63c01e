import '../ui/font.css'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/print.css'
import { QueryClient } from '@tanstack/react-query'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { watchErrors } from '../ui/lastError'
import { watchPrinting } from '../ui/printing'
import { applyTheme, chosenTheme } from '../ui/theme'
import { App } from './App'
import { hydrate, showLoadingNotice } from './hydration/hydrate'
import { replayEarlyInput } from './hydration/replayEarlyInput'
import { loadFirstView } from './loading/loadFirstView'
import { keepOffline } from './offline/keepOffline'
import { createAppRouter } from './routes/router'

applyTheme(chosenTheme())
watchPrinting()
watchErrors()

const prerendered = document.getElementById('app')
if (!prerendered) throw new Error('index.html has no element with the id “app”')

const router = createAppRouter()
// Without a connection a query would wait for one, although the service worker has the files.
const queries = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } })
const ready = loadFirstView(router, queries)
// A prerendered page that matches the address stays until everything it needs is loaded.
if (prerendered.childElementCount > 0 && document.documentElement.dataset.asked === undefined) {
  showLoadingNotice(prerendered)
  await ready
}

const container = document.createElement('div')
// Report errors caught by a boundary too, to the console and to the reader's problem report.
const root = createRoot(container, { onCaughtError: (error) => reportError(error) })
// As a transition, which yields to the browser: the prerendered page keeps scrolling meanwhile.
startTransition(() =>
  root.render(
    <StrictMode>
      <App
        router={router}
        queries={queries}
        onCommit={() => hydrate(prerendered, container)}
        onListening={() => void replayEarlyInput(prerendered, container)}
      />
    </StrictMode>,
  ),
)

void keepOffline(import.meta.url)
