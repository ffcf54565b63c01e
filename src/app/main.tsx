import '../ui/font.css'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { watchPrinting } from '../ui/printing'
import { applyTheme, chosenTheme } from '../ui/theme'
import { App } from './App'

applyTheme(chosenTheme())
watchPrinting()

const container = document.getElementById('app')
if (!container) throw new Error('index.html has no element with the id “app”')
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
