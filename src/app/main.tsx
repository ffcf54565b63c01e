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
import { hydrate, sayWaiting } from './hydration/hydrate'
import { replayEarlyInput } from './hydration/replayEarlyInput'
import { loadFirstView } from './loading/loadFirstView'
import { keepOffline } from './offline/keepOffline'
import { createAppRouter } from './routes/router'

applyTheme(chosenTheme())
watchPrinting()
watchErrors()

const still = document.getElementById('app')
if (!still) throw new Error('index.html has no element with the id “app”')

const router = createAppRouter()
const queries = new QueryClient()
const ready = loadFirstView(router, queries)
// A still page that shows what the address asks for stays until all of it can come alive at once.
if (still.childElementCount > 0 && document.documentElement.dataset.asked === undefined) {
  sayWaiting(still)
  await ready
}

const live = document.createElement('div')
// Also what a boundary catches is an error: in the console, and in a report that the reader makes.
const root = createRoot(live, { onCaughtError: (error) => reportError(error) })
// In small pieces: the still page keeps scrolling meanwhile.
startTransition(() =>
  root.render(
    <StrictMode>
      <App
        router={router}
        queries={queries}
        onShown={() => hydrate(still, live)}
        onListening={() => void replayEarlyInput(still, live)}
      />
    </StrictMode>,
  ),
)

void keepOffline(import.meta.url)
