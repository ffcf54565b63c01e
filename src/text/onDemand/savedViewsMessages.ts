import { savedViews } from '../en/onDemand/savedViews'
import { onDemand } from './onDemand'

export const savedViewsMessages = onDemand({ en: savedViews })
