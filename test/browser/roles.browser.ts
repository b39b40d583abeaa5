import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { goTo, launch, openWindow, RunningClock, signIn } from './browser.ts'

const embedded = appStores.find(({ name }) => name === 'PGlite')
const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=2</script>'

describe('who signs in', () => {
  let app: TestApp
  let browser: Browser
  beforeAll(async () => {
    app = await startTestApp(embedded, { clock: new RunningClock() })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  it('is told when the key is wrong, and stays out', async () => {
    const { page } = await openWindow(browser, app)
    await page.getByLabel('API key', { exact: true }).fill('sbk_nobody_knows')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText(/mistyped or cut/).waitFor()
    expect(await page.evaluate('sessionStorage.length')).toBe(0)
  })

  it('may only look as an auditor: no control that would be refused is there', async () => {
    await app.admin.change('createModelAlias', { name: 'smart', litellmModel: 'openai/gpt-4' })
    const auditor = await app.clientAs('AUDITOR')
    const { page } = await openWindow(browser, app)
    await signIn(page, String(auditor.key))
    await goTo(page, 'Model Aliases')
    await page.getByRole('link', { name: 'smart', exact: true }).waitFor()
    expect(await page.getByRole('button', { name: 'Create Alias' }).count()).toBe(0)
    expect(await page.getByRole('switch').count()).toBe(0)
    await page.getByRole('link', { name: 'smart', exact: true }).click()
    await page.getByText('“').or(page.getByText('alias smart created')).first().waitFor()
    expect(await page.getByRole('button', { name: 'Switch provider' }).count()).toBe(0)
    for (const screen of ['Access Groups', 'Organizations', 'Teams']) {
      await goTo(page, screen)
      expect(await page.getByRole('button', { name: /^Create/ }).count()).toBe(0)
    }
    await goTo(page, 'API Keys')
    expect(await page.getByRole('button', { name: /Revoke|Make a key/ }).count()).toBe(0)
  })

  it('sees no list of keys as an editor', async () => {
    const editor = await app.clientAs('EDITOR')
    const { page } = await openWindow(browser, app)
    await signIn(page, String(editor.key))
    expect(await page.getByRole('link', { name: 'API Keys' }).count()).toBe(0)
  })

  it('is signed out, and told why, once the key is revoked', async () => {
    const other = await app.clientAs('EDITOR')
    const { page } = await openWindow(browser, app)
    await signIn(page, String(other.key))
    const { apiKeys } = await app.admin.data<{ apiKeys: { id: string; revokedAt: string | null }[] }>('{ apiKeys { id revokedAt } }')
    await app.admin.change('revokeApiKey', { id: apiKeys[0]?.id })
    await page.getByRole('link', { name: 'Teams', exact: true }).click()
    await page.getByText(/no longer takes this key.*revoked/).waitFor()
    expect(await page.evaluate('sessionStorage.length')).toBe(0)
  })

  it('reads markup as text, in whatever field it was written', async () => {
    await app.admin.change('createModelAlias', { name: 'marked', litellmModel: 'openai/gpt-4', description: MARKUP, reason: MARKUP })
    await app.admin.change('createAccessGroup', { name: 'marked', description: MARKUP, modelAliases: ['marked'], reason: MARKUP })
    await app.admin.change('createOrganization', { organizationId: 'marked', name: MARKUP, metadata: { note: MARKUP }, reason: MARKUP })
    await app.admin.change('createTeam', { organizationId: 'marked', teamId: 'marked', teamAlias: MARKUP, accessGroups: ['marked'] })
    await app.admin.change('addCredits', { teamId: 'marked', amount: '1', description: MARKUP, reason: MARKUP })
    await app.admin.change('createTeamKey', { teamId: 'marked', name: MARKUP })
    await app.admin.change('switchProvider', { alias: 'marked', litellmModel: 'openai/gpt-4o', reason: MARKUP })
    const { page, faults } = await openWindow(browser, app)
    await signIn(page, app.adminKey)
    for (const path of [
      '/',
      '/aliases',
      '/aliases/marked',
      '/access-groups/marked',
      '/organizations/marked',
      '/teams/marked',
      '/history',
    ]) {
      await page.goto(`${app.url}${path}`)
      await page.getByText('<img src=x').first().waitFor()
      expect(await page.locator('img, script:not([src])').count()).toBe(0)
    }
    await page
      .getByRole('button', { name: /organization/i })
      .first()
      .click()
    await page.getByRole('cell', { name: '<img' }).first().waitFor()
    expect(await page.locator('img, script:not([src])').count()).toBe(0)
    expect(await page.title()).toBe('History · Switchbook')
    expect(faults).toEqual([])
  })

  it('finds the playground signed in already', async () => {
    const { page } = await openWindow(browser, app)
    await signIn(page, app.adminKey)
    await page.getByRole('link', { name: 'Playground' }).click()
    await page.waitForURL('**/playground')
    expect(await page.getByLabel('API key', { exact: true }).inputValue()).toBe(app.adminKey)
  })
})
