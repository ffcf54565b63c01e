import { finishCommand } from '../commandResult'
import { dataFormat } from '../data/dataFormat'

finishCommand(dataFormat(process.argv.slice(2)))
