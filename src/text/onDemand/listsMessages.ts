import { lists } from '../en/onDemand/lists'
import { onDemand } from './onDemand'

export const listsMessages = onDemand({ en: lists })
