import { network } from '../en/onDemand/network'
import { onDemand } from './onDemand'

export const networkMessages = onDemand({ en: network })
