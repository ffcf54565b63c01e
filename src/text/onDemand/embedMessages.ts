import { embed } from '../en/onDemand/embed'
import { onDemand } from './onDemand'

export const embedMessages = onDemand({ en: embed })
