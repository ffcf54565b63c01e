import { newPage } from '../en/onDemand/newPage'
import { onDemand } from './onDemand'

export const newPageMessages = onDemand({ en: newPage })
