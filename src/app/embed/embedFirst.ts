import { keepHeight } from '../../pages/embed/keepHeight'
import { reportSize } from '../../pages/embed/reportSize'

// Runs in the head of an embed and blocks its first paint, so it must stay a few hundred bytes.

const query = new URLSearchParams(location.search)
const root = document.documentElement

const theme = query.get('theme')
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme

if (query.get('control') === 'off') root.dataset.control = 'off'

/** Parameters that change the appearance of a picture but not its content. */
const isAppearance = (key: string) => ['theme', 'lang', 'control'].includes(key)
// The style sheet then hides the picture of the unfiltered chart until the filtered one is drawn.
if ([...query.keys()].some((key) => !isAppearance(key))) root.dataset.asked = ''

document.addEventListener('DOMContentLoaded', () => {
  const embed = document.getElementById('embed')
  for (const pictures of document.querySelectorAll<HTMLElement>('.embed-pictures')) keepHeight(pictures)
  if (embed) reportSize(embed, location.hash.slice(1) || (embed.dataset.chart ?? ''))
})
