import { method } from '../en/onDemand/method'
import { onDemand } from './onDemand'

export const methodMessages = onDemand({ en: method })
