import { programPage } from '../../en/onDemand/profile/programPage'
import { onDemand } from '../onDemand'

export const programPageMessages = onDemand({ en: programPage })
