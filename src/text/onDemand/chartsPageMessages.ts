import { chartsPage } from '../en/onDemand/chartsPage'
import { onDemand } from './onDemand'

export const chartsPageMessages = onDemand({ en: chartsPage })
