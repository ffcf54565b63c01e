import { evidence } from '../en/onDemand/evidence'
import { onDemand } from './onDemand'

export const evidenceMessages = onDemand({ en: evidence })
