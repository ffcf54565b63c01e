import type { AddressInfo } from 'node:net'
import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { chromiumPath } from '../browser/chromium'
import { serveStatic } from '../browser/staticServer'
import { printTable } from './printTable'

/** Lighthouse scores of a page on its simulated phone, 0 to 100, and times in milliseconds. */
interface LighthouseResult {
  path: string
  scores: Readonly<Record<string, number>>
  largestPaint: number
  blocked: number
  shift: number
  /** Failed audits of the categories other than performance. */
  failed: readonly string[]
}

const paths = [
  '/',
  '/countries/PAK/',
  '/agreements/ilrs-pakistan-2023/',
  '/agreements/',
  '/embed/by-country/',
]
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const port = 9333

/** Runs Lighthouse (mobile) on a page of each kind, served compressed. */
export async function measureLighthouse(): Promise<readonly LighthouseResult[]> {
  const server = await serveStatic('dist', '/', 0)
  const browser = await chromium.launch({
    executablePath: chromiumPath() ?? 'chromium',
    args: ['--no-sandbox', '--disable-background-networking', `--remote-debugging-port=${port}`],
  })
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  try {
    const results: LighthouseResult[] = []
    for (const path of paths) results.push(await measure(origin, path))
    return results
  } finally {
    await browser.close()
    server.close()
  }
}

async function measure(origin: string, path: string): Promise<LighthouseResult> {
  const run = await lighthouse(origin + path, { port, logLevel: 'silent', onlyCategories: [...categories] })
  if (!run) throw new Error(`Lighthouse says nothing of ${path}`)
  const { audits, categories: judged } = run.lhr
  const value = (audit: string) => audits[audit]?.numericValue ?? 0
  const failed = categories.slice(1).flatMap((category) =>
    (judged[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const score = audits[id]?.score ?? null
      return weight > 0 && score !== null && score < 1 ? [`${id}: ${audits[id]?.title}`] : []
    }),
  )
  return {
    path,
    scores: Object.fromEntries(categories.map((id) => [id, Math.round((judged[id]?.score ?? 0) * 100)])),
    largestPaint: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    failed,
  }
}

/** Prints the scores. */
export function lighthouseTable(results: readonly LighthouseResult[]): string {
  return printTable(
    'Lighthouse on a simulated phone: scores of 100; largest paint and blocked time in milliseconds',
    ['page', ...categories, 'largest paint', 'blocked', 'shift', 'short of 100'],
    results.map(({ path, scores, largestPaint, blocked, shift, failed }) => [
      path,
      ...categories.map((id) => String(scores[id])),
      largestPaint.toFixed(0),
      blocked.toFixed(0),
      shift.toFixed(3),
      failed.join('; '),
    ]),
  )
}
