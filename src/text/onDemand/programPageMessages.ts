import { programPage } from '../en/onDemand/programPage'
import { onDemand } from './onDemand'

export const programPageMessages = onDemand({ en: programPage })
