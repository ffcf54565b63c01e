import { briefing } from '../en/onDemand/briefing'
import { onDemand } from './onDemand'

export const briefingMessages = onDemand({ en: briefing })
