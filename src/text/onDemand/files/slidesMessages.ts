import { slides } from '../../en/onDemand/files/slides'
import { onDemand } from '../onDemand'

export const slidesMessages = onDemand({ en: slides })
