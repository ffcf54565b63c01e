import { events } from '../../en/onDemand/files/events'
import { onDemand } from '../onDemand'

export const eventMessages = onDemand({ en: events })
