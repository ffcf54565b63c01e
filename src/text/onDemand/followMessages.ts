import { follow } from '../en/onDemand/follow'
import { onDemand } from './onDemand'

export const followMessages = onDemand({ en: follow })
