import { profile } from '../../en/onDemand/profile/profile'
import { onDemand } from '../onDemand'

export const profileMessages = onDemand({ en: profile })
