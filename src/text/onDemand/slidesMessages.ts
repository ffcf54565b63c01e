import { slides } from '../en/onDemand/slides'
import { onDemand } from './onDemand'

export const slidesMessages = onDemand({ en: slides })
