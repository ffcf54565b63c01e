import '../ui/font.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { applyTheme, chosenTheme } from '../ui/theme'
import { App } from './App'

applyTheme(chosenTheme())

const container = document.getElementById('app')
if (!container) throw new Error('index.html has no element with the id “app”')
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
