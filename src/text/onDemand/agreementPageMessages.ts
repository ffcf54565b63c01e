import { agreementPage } from '../en/onDemand/agreementPage'
import { onDemand } from './onDemand'

export const agreementPageMessages = onDemand({ en: agreementPage })
