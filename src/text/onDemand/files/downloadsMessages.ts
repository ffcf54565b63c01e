import { downloads } from '../../en/onDemand/files/downloads'
import { onDemand } from '../onDemand'

export const downloadsMessages = onDemand({ en: downloads })
