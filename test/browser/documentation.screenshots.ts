/** npm run screenshots: the pictures that the documentation shows, taken of the real thing. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { packageRoot } from '../../src/package-root.ts'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { launch, openWindow, RunningClock, settled, signIn } from './browser.ts'
import { seed } from './seed.ts'

const folder = join(packageRoot, 'docs/images')

const PICTURES = [
  { name: 'dashboard-overview', path: '/', colorScheme: 'light' },
  { name: 'dashboard-aliases', path: '/aliases', colorScheme: 'light' },
  { name: 'dashboard-switch', path: '/aliases/smart', colorScheme: 'light', open: 'Switch provider' },
  { name: 'dashboard-history', path: '/history', colorScheme: 'dark' },
] as const

describe('the pictures of the documentation', () => {
  let app: TestApp
  let browser: Browser
  beforeAll(async () => {
    const clock = new RunningClock(30)
    app = await startTestApp(
      appStores.find(({ name }) => name === 'PGlite'),
      { clock },
    )
    await seed(app.admin, (days) => clock.daysAgo(days))
    mkdirSync(folder, { recursive: true })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  it.each(PICTURES)('$name', async ({ name, path, colorScheme, ...picture }) => {
    const { page, context } = await openWindow(browser, app, { colorScheme, width: 1280, height: 860 })
    await signIn(page, app.adminKey)
    await page.goto(`${app.url}${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    if ('open' in picture) {
      await page.getByRole('button', { name: picture.open }).click()
      await page.getByRole('dialog').getByLabel('LiteLLM Model').fill('openai/gpt-4o')
      await page.getByText('affected').waitFor()
      await page.getByRole('dialog').getByLabel('Reason').fill('As good for our documents, for a sixth of the price')
    } else if (name === 'dashboard-history') {
      await page.getByRole('button', { name: /A third of the cost/ }).click()
      await page.getByRole('button', { name: 'Revert' }).waitFor()
    }
    await settled(page)
    await page.mouse.move(0, 0)
    await page.screenshot({ path: join(folder, `${name}.png`) })
    await context.close()
  })
})
