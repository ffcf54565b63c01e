import { PartnershipChart } from '../../publish/embed/PartnershipChart'

// The whole of `embed.js`. A page may ask for it twice.
if (!customElements.get('space-partnership-chart'))
  customElements.define('space-partnership-chart', PartnershipChart)
