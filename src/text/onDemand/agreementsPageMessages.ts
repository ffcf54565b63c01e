import { agreementsPage } from '../en/onDemand/agreementsPage'
import { onDemand } from './onDemand'

export const agreementsPageMessages = onDemand({ en: agreementsPage })
