import type { BriefingStep } from '../../../dataset/schemas/briefing'
import { defaultChart, findChartId } from '../../../selection/chartTable'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import type { Text } from '../../../text/text'

/** What a step is, in words: its chart, or “Text only”. */
export function stepName({ chart, form }: Pick<BriefingStep, 'chart' | 'form'>, text: Text): string {
  return form
    ? briefingMessages(text).make.forms[form]
    : text.m.charts.byId[findChartId(chart) ?? defaultChart].name
}
