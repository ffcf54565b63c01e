import { embed } from '../../en/onDemand/files/embed'
import { onDemand } from '../onDemand'

export const embedMessages = onDemand({ en: embed })
