import { change } from '../en/onDemand/change'
import { onDemand } from './onDemand'

export const changeMessages = onDemand({ en: change })
