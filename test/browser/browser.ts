/** A browser of its own for a test file, and windows in it that are signed in. */
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { packageRoot } from '../../src/package-root.ts'
import type { TestApp } from '../support/app.ts'
import { TestClock } from '../support/write-side.ts'

const DAY = 86_400_000

/** Goes on like the machine's clock, some days behind it. */
export class RunningClock extends TestClock {
  #behind: number

  constructor(days = 0) {
    super()
    this.#behind = days * DAY
  }

  override now(): Date {
    return new Date(Date.now() - this.#behind)
  }

  daysAgo(days: number): void {
    this.#behind = days * DAY
  }
}

export function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM
  if (!executablePath) throw new Error('run it with: npm run test:browser')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

export interface WindowOptions {
  readonly colorScheme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
}

/** The windows that everything has to look right in. */
export const WINDOWS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 390 },
] as const satisfies readonly WindowOptions[]

/** What went wrong in a window, for a test to look at: errors of scripts, refused loads, and requests to anywhere else. */
export interface Window {
  readonly page: Page
  readonly context: BrowserContext
  readonly faults: string[]
}

export async function openWindow(browser: Browser, { url }: TestApp, options: WindowOptions = {}): Promise<Window> {
  const { colorScheme = 'light', width = 1280, height = 900 } = options
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, timezoneId: 'Europe/Berlin', locale: 'en-GB' })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (400|401)/.test(message.text())) faults.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) faults.push(`a request to ${request.url()}`)
  })
  await page.goto(url)
  return { page, context, faults }
}

export async function signIn(page: Page, key: string): Promise<void> {
  await page.getByLabel('API key', { exact: true }).fill(key)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Overview', exact: true }).waitFor()
}

/** By the menu, as people go. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.getByRole('link', { name: screen, exact: true }).click()
  await page.getByRole('heading', { name: screen, exact: true, level: 1 }).waitFor()
}

/** Violations of accessibility rules, as lines that say where. */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  )
}

/** Whether nothing is being loaded and nothing moves. As text: the page's policy lets nobody make functions of it later. */
const AT_REST = `document.querySelector('[aria-label=Loading], [aria-busy=true]') === null
  && document.getAnimations().every((animation) => animation.playState !== 'running')`

export async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(AT_REST), { timeout: 10_000, interval: 50 }).toBe(true)
}

/** What must hold of whatever is on the screen, which is then kept as a picture under dist/screens, for people to look at. */
export async function holds(page: Page, name: string, within = 'html'): Promise<void> {
  await settled(page)
  const scheme = await page.evaluate('document.documentElement.dataset.mantineColorScheme')
  const width = page.viewportSize()?.width
  await page.screenshot({ path: join(packageRoot, 'dist/screens', `${scheme}-${width}`, `${name}.png`), fullPage: within === 'html' })
  expect([name, ...(await violations(page, within))]).toEqual([name])
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect([name, 'too wide by', overflow]).toEqual([name, 'too wide by', 0])
}
