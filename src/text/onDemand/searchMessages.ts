import { search } from '../en/onDemand/search'
import { onDemand } from './onDemand'

export const searchMessages = onDemand({ en: search })
