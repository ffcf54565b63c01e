import { countryNames } from '../en/onDemand/countryNames'
import { onDemand } from './onDemand'

export const countryNameMessages = onDemand({ en: countryNames })
