import { events } from '../en/onDemand/events'
import { onDemand } from './onDemand'

export const eventMessages = onDemand({ en: events })
