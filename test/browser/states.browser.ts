import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { withTampering } from '../support/tampering.ts'
import { goTo, holds, launch, openWindow, RunningClock, signIn, WINDOWS } from './browser.ts'
import { seed } from './seed.ts'

const embedded = appStores.find(({ name }) => name === 'PGlite')
const LISTS = ['/', '/aliases', '/access-groups', '/organizations', '/teams', '/history', '/health']
const named = (path: string) => (path === '/' ? 'overview' : path.slice(1).replace('/', '-'))

describe.each(WINDOWS)('what a screen can be like, $colorScheme and $width pixels wide,', (options) => {
  let app: TestApp
  let browser: Browser
  let page: Page
  let fill: () => Promise<void>
  beforeAll(async () => {
    const clock = new RunningClock(30)
    app = await startTestApp(embedded, { clock })
    fill = () => seed(app.admin, (days) => clock.daysAgo(days))
    browser = await launch()
    page = (await openWindow(browser, app, options)).page
    await signIn(page, app.adminKey)
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  const open = async (path: string, button?: string) => {
    await page.goto(`${app.url}${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (button) await page.getByRole('button', { name: button, exact: true }).first().click()
    return page.getByRole('dialog')
  }

  it('is empty at first', async () => {
    for (const path of LISTS) {
      await open(path)
      await holds(page, `empty-${named(path)}`)
    }
    await fill()
  })

  it('is loading, or has no server', async () => {
    for (const path of [null, '/', '/aliases', '/aliases/smart', '/history', '/health']) {
      const name = path === null ? 'session' : named(path)
      const waiting = Promise.withResolvers<void>()
      await page.route('**/graphql', async (route) => {
        if (path !== null && route.request().postData()?.includes('WhoIsThis')) return route.continue()
        await waiting.promise
        return route.abort()
      })
      await page.goto(`${app.url}${path ?? '/'}`, { waitUntil: 'commit' })
      await page.getByLabel('Loading').or(page.getByText('Loading')).first().waitFor()
      await page.screenshot({ path: `dist/screens/${options.colorScheme}-${options.width}/loading-${name}.png` })
      waiting.resolve()
      await page.getByText('No connection').first().waitFor()
      await holds(page, `away-${name}`)
      await page.unroute('**/graphql')
      await page.getByRole('button', { name: 'Try again' }).first().click()
      await page.getByText('No connection').first().waitFor({ state: 'detached' })
    }
  })

  it('has a dialog that is filled in, or was refused', async () => {
    const create = await open('/aliases', 'Create Alias')
    await create.getByLabel('Alias').fill('GPT_4v2')
    await create.getByLabel('LiteLLM Model').fill('anthropic/claude-3')
    await page.getByRole('option').first().waitFor()
    await holds(page, 'create-suggestions', '[role=dialog]')
    await create.getByLabel('LiteLLM Model').fill('nobody/knows')
    await create.getByRole('button', { name: 'Create', exact: true }).click()
    await create.getByRole('alert').waitFor()
    await holds(page, 'create-refused', '[role=dialog]')

    const change = await open('/aliases/smart', 'Switch provider')
    await change.getByLabel('LiteLLM Model').fill('openai/gpt-4o')
    await change.getByText('affected').waitFor()
    await change.getByLabel('Reason').fill('As good for our documents, for a sixth of the price')
    await holds(page, 'switch-filled', '[role=dialog]')
    await app.admin.change('switchProvider', { alias: 'smart', litellmModel: 'gemini/gemini-pro', reason: 'Somebody else was faster' })
    await change.getByRole('button', { name: 'Switch', exact: true }).click()
    await change.getByText('Somebody else was faster').waitFor()
    await holds(page, 'switch-conflict', '[role=dialog]')
    await change.getByRole('button', { name: 'Look again' }).click()
    await change.getByLabel('For later').fill('2099-01-01T03:00')
    await change.getByRole('button', { name: 'Schedule', exact: true }).click()
    await page.getByRole('region', { name: 'Planned switches' }).getByText('pending').waitFor()
    await holds(page, 'alias-planned')

    const remove = await open('/aliases/smart', 'Delete')
    await remove.getByText('It is called').waitFor()
    await holds(page, 'delete-impact', '[role=dialog]')

    const revert = await open('/history')
    await page.getByRole('button', { name: /Somebody else was faster/ }).click()
    await page.getByRole('button', { name: 'Revert' }).click()
    await revert.getByText('Undone will be').waitFor()
    await holds(page, 'revert-preview', '[role=dialog]')
    await open('/history?type=AccessGroupCreated')
    await page.getByRole('button', { name: /premium-models/ }).click()
    await page.getByRole('button', { name: 'Revert' }).click()
    await revert.getByRole('alert').waitFor()
    await holds(page, 'revert-blocked', '[role=dialog]')
  })

  it('has something chosen, explained or told once', async () => {
    await open('/aliases?sort=-calls')
    await page.getByRole('link', { name: 'smart', exact: true }).waitFor()
    if (options.width > 500) {
      await page.getByRole('checkbox', { name: 'Select code' }).click()
      await page.getByRole('checkbox', { name: 'Select vision' }).click()
    }
    await holds(page, 'aliases-selected')
    await open('/aliases?search=claude&provider=anthropic&state=active')
    await page.getByRole('link', { name: 'creative', exact: true }).waitFor()
    await holds(page, 'aliases-filtered')
    await open('/aliases?search=nothing+at+all')
    await page.getByText('No alias is like that').waitFor()
    await holds(page, 'aliases-none')

    await open('/teams/acme-support')
    await page.getByLabel('Alias to explain').first().fill('smart')
    await page.getByText('No group of the team holds the alias').waitFor()
    await page.getByLabel('New key for').fill('the server')
    await page.getByRole('button', { name: 'Make a key' }).click()
    await page.getByText(/^sk-/).waitFor()
    await holds(page, 'team-explained')
    await open('/keys')
    await page.getByLabel('New key for').fill('the night shift')
    await page.getByRole('button', { name: 'Make a key' }).click()
    await page.getByText('shown this once').waitFor()
    await holds(page, 'keys-secret')
    await open('/')
    await page.getByRole('button', { name: 'Time travel' }).click()
    await page.getByRole('region', { name: 'Time travel' }).waitFor()
    await page.mouse.move(0, 0)
    await holds(page, 'time-travel')
    if (options.width < 500) {
      await page.getByRole('button', { name: 'Open the menu' }).click()
      await page.getByRole('link', { name: 'API Keys' }).waitFor()
      await holds(page, 'menu')
    }
  })

  it('tells of a log that is not as it was written', async () => {
    await withTampering(app.app.store, [`update events set reason = 'another' where position = 2`], async () => {
      await sql`update chain_verification set whole_since = now() - interval '25 hours'`.execute(app.app.store.db)
      await open('/health')
      await page.getByText('Event 2 is bad').waitFor({ timeout: 30_000 })
      await holds(page, 'health-bad')
    })
  })

  it('is shown to an auditor, who may change nothing', async () => {
    const auditor = await app.clientAs('AUDITOR')
    const { page } = await openWindow(browser, app, options)
    await signIn(page, String(auditor.key))
    for (const path of ['/aliases', '/aliases/smart', '/teams/acme-research', '/keys']) {
      await page.goto(`${app.url}${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await holds(page, `auditor-${named(path)}`)
    }
    const editor = await app.clientAs('EDITOR')
    const { page: other } = await openWindow(browser, app, options)
    await signIn(other, String(editor.key))
    if (options.width > 500) await goTo(other, 'Teams')
    await other.goto(`${app.url}/keys`)
    await other.getByText('may not do that').waitFor()
    await holds(other, 'editor-keys')
    expect(await other.getByRole('button', { name: 'Make a key' }).count()).toBe(0)
  })
})
