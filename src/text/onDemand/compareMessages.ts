import { compare } from '../en/onDemand/compare'
import { onDemand } from './onDemand'

export const compareMessages = onDemand({ en: compare })
