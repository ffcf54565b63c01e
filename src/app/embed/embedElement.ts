import { PartnershipChart } from '../../publish/embed/PartnershipChart'

// Entry of `embed.js`. A page may load it twice.
if (!customElements.get('space-partnership-chart'))
  customElements.define('space-partnership-chart', PartnershipChart)
