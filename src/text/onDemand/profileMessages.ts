import { profile } from '../en/onDemand/profile'
import { onDemand } from './onDemand'

export const profileMessages = onDemand({ en: profile })
