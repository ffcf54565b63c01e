import { cite } from '../../en/onDemand/files/cite'
import { onDemand } from '../onDemand'

export const citeMessages = onDemand({ en: cite })
