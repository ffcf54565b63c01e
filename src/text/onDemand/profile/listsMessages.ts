import { lists } from '../../en/onDemand/profile/lists'
import { onDemand } from '../onDemand'

export const listsMessages = onDemand({ en: lists })
