import '../../ui/font.css'
import '../../ui/tokens.css'
import '../../ui/base.css'
import '../../publish/embed/embed.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { EmbedPage } from '../../pages/embed/EmbedPage'
import { readFrameAddress } from '../../pages/embed/frameAddress'
import { parseQuery } from '../../selection/address/address'
import { findChartId } from '../../selection/chartTable'
import { TextProvider } from '../../ui/TextProvider'

const embed = document.getElementById('embed')
const container = embed?.querySelector('.embed-live')
const chart = findChartId(embed?.dataset.chart)
if (!embed || !container || !chart) throw new Error('embed.html names no chart')

const frame = readFrameAddress(parseQuery(location.search.slice(1)))
const showInteractive = () => embed.setAttribute('data-ready', '')

createRoot(container).render(
  <StrictMode>
    <TextProvider {...(frame.language ? { language: frame.language } : {})}>
      <EmbedPage chart={chart} frame={frame} onReady={showInteractive} />
    </TextProvider>
  </StrictMode>,
)
