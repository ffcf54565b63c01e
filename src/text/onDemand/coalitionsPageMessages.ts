import { coalitionsPage } from '../en/onDemand/coalitionsPage'
import { onDemand } from './onDemand'

export const coalitionsPageMessages = onDemand({ en: coalitionsPage })
