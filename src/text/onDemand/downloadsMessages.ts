import { downloads } from '../en/onDemand/downloads'
import { onDemand } from './onDemand'

export const downloadsMessages = onDemand({ en: downloads })
