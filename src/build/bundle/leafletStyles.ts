import type { Plugin } from 'vite'

/** Parts of Leaflet that our map does not have: its own controls, popups, tiles, images, and old browsers. */
const unused =
  /\.(?:leaflet-(?:bar|control|popup|tile|image-layer|div-icon|default-icon|vml|oldie|attribution|top|right|bottom|left)|lvml)/

/** Leaves the rules of Leaflet's style sheet that can apply to our map; the others would block the first view for nothing. */
export function leafletStyles(): Plugin {
  return {
    name: 'space-partnership:leaflet-styles',
    enforce: 'pre',
    transform(code, id) {
      return /\/leaflet\/dist\/leaflet\.css(?:$|\?)/.test(id) ? usedRules(code) : null
    },
  }
}

/** A style sheet without the selectors of unused parts, and without rules that have no other selector. */
export function usedRules(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/([^{}]+)(\{[^{}]*\})/g, (_rule, selectors: string, block: string) => {
      const used = selectors.split(',').filter((selector) => !unused.test(selector))
      return used.length > 0 ? `${used.join(',')}${block}` : ''
    })
    .replaceAll(/@media[^{]*\{\s*\}/g, '')
}
