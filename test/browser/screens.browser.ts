import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { holds, launch, openWindow, RunningClock, signIn, WINDOWS } from './browser.ts'
import { seed } from './seed.ts'

const SCREENS = [
  '/',
  '/aliases',
  '/aliases/smart',
  '/aliases/nobody',
  '/access-groups',
  '/access-groups/premium-models',
  '/organizations',
  '/organizations/org_acme',
  '/teams',
  '/teams/acme-research',
  '/history',
  '/compare',
  '/health',
  '/keys',
]

const embedded = appStores.find(({ name }) => name === 'PGlite')

describe.each(WINDOWS)('every screen, $colorScheme and $width pixels wide', (options) => {
  let app: TestApp
  let browser: Browser
  beforeAll(async () => {
    const clock = new RunningClock(30)
    app = await startTestApp(embedded, { clock })
    await seed(app.admin, (days) => clock.daysAgo(days))
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  it('breaks no rule of accessibility, fits its window, and needs nothing from elsewhere', async () => {
    const { page, faults } = await openWindow(browser, app, options)
    await holds(page, 'sign-in')
    await signIn(page, app.adminKey)
    for (const path of SCREENS) {
      await page.goto(`${app.url}${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await holds(page, path === '/' ? 'overview' : path.slice(1).replace('/', '-'))
    }
    expect(faults).toEqual([])
  })

  it('marks the past so that everybody can read it, and fits it in, too', async () => {
    const { page } = await openWindow(browser, app, options)
    await signIn(page, app.adminKey)
    await page.goto(`${app.url}/history`)
    await page.getByRole('button', { name: /A third of the cost/ }).click()
    await page.getByRole('button', { name: 'Revert' }).waitFor()
    await holds(page, 'history-event')
    await page.getByRole('button', { name: 'See everything before it' }).click()
    await page.getByRole('button', { name: 'Compare with now' }).click()
    await page.getByRole('region', { name: 'Alias code' }).waitFor()
    await holds(page, 'compared')
    await page.goto(page.url().replace('/compare', '/aliases'))
    await page.getByRole('link', { name: 'smart', exact: true }).waitFor()
    await holds(page, 'aliases-then')
  })

  it('has dialogs that break no rule of accessibility either', async () => {
    const { page } = await openWindow(browser, app, options)
    await signIn(page, app.adminKey)
    for (const [path, button] of [
      ['/aliases', 'Create Alias'],
      ['/aliases/smart', 'Switch provider'],
      ['/aliases/smart', 'Edit'],
      ['/aliases/smart', 'Delete'],
      ['/access-groups', 'Create Group'],
      ['/organizations', 'Create Organization'],
      ['/teams', 'Create Team'],
      ['/teams/acme-research', 'Add credits'],
      ['/teams/acme-research', 'Suspend'],
      ['/teams/acme-research', 'Delete'],
    ] as const) {
      await page.goto(`${app.url}${path}`)
      await page.getByRole('button', { name: button, exact: true }).click()
      await page.getByRole('dialog').waitFor()
      await holds(page, `dialog-${path.split('/')[1]}-${button.toLowerCase().replace(' ', '-')}`, '[role=dialog]')
    }
  })
})
