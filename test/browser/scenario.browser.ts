import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { goTo, launch, openWindow, RunningClock, signIn, type Window } from './browser.ts'

describe.each(appStores)('an operator with a mouse, on $name', (store) => {
  let app: TestApp
  let browser: Browser
  let window: Window
  let page: Page
  beforeAll(async () => {
    app = await startTestApp(store, { clock: new RunningClock() })
    browser = await launch()
    window = await openWindow(browser, app)
    page = window.page
    await signIn(page, app.adminKey)
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  it('creates an alias', async () => {
    await goTo(page, 'Model Aliases')
    await page.getByRole('button', { name: 'Create Alias' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Alias').fill('smart')
    await dialog.getByLabel('LiteLLM Model').fill('openai/gpt-4')
    await dialog.getByLabel('Description').fill('Smart model for complex tasks')
    expect(await dialog.getByLabel('Active').isChecked()).toBe(true)
    await dialog.getByRole('button', { name: 'Create', exact: true }).click()
    await page.getByRole('link', { name: 'smart', exact: true }).waitFor()
    const { modelAlias } = await app.admin.data<{ modelAlias: unknown }>(
      '{ modelAlias(name: "smart") { litellmModel description active } }',
    )
    expect(modelAlias).toEqual({ litellmModel: 'openai/gpt-4', description: 'Smart model for complex tasks', active: true })
  })

  it('is told by the server why a name cannot be taken, and loses nothing that was typed', async () => {
    await page.getByRole('button', { name: 'Create Alias' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Alias').fill('smart')
    await dialog.getByLabel('LiteLLM Model').fill('openai/gpt-4')
    await dialog.getByRole('button', { name: 'Create', exact: true }).click()
    await dialog.getByRole('alert').getByText('smart').waitFor()
    expect(await dialog.getByLabel('LiteLLM Model').inputValue()).toBe('openai/gpt-4')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.waitFor({ state: 'detached' })
  })

  it('switches its provider with a reason, which a second window shows by itself', async () => {
    const { page: second } = await openWindow(browser, app)
    await signIn(second, app.adminKey)
    await goTo(second, 'History')
    await second.getByText('live', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'smart', exact: true }).click()
    await page.getByRole('button', { name: 'Switch provider' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('LiteLLM Model').fill('anthropic/claude-3-opus-20240229')
    await dialog.getByLabel('Reason').fill('Better answers on long documents')
    await dialog.getByRole('button', { name: 'Switch', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    const history = page.getByRole('region', { name: 'What happened to it' })
    await history.getByText('“Better answers on long documents”').waitFor()
    await second.getByText('“Better answers on long documents”').waitFor()
    await second.close()
    const { modelAlias } = await app.admin.data<{ modelAlias: unknown }>('{ modelAlias(name: "smart") { provider version } }')
    expect(modelAlias).toEqual({ provider: 'anthropic', version: 2 })
  })

  it('is shown what others changed meanwhile, and does not overwrite it unseen', async () => {
    await page.getByRole('button', { name: 'Switch provider' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('LiteLLM Model').fill('openai/gpt-4o')
    await app.admin.change('switchProvider', { alias: 'smart', litellmModel: 'gemini/gemini-pro', reason: 'Somebody else was faster' })
    await dialog.getByRole('button', { name: 'Switch', exact: true }).click()
    await dialog.getByText('Somebody else was faster').waitFor()
    await dialog.getByRole('button', { name: 'Look again' }).click()
    await dialog.getByText('gemini/gemini-pro', { exact: true }).waitFor()
    await dialog.getByRole('button', { name: 'Switch', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    const { modelAlias } = await app.admin.data<{ modelAlias: unknown }>('{ modelAlias(name: "smart") { litellmModel version } }')
    expect(modelAlias).toEqual({ litellmModel: 'openai/gpt-4o', version: 4 })
  })

  it('finds the switch in the history and opens it to its fields', async () => {
    await goTo(page, 'History')
    await page.getByRole('button', { name: /Better answers on long documents/ }).click()
    await page.getByRole('cell', { name: 'anthropic/claude-3-opus-20240229' }).waitFor()
    await page.getByRole('cell', { name: 'openai/gpt-4', exact: true }).waitFor()
  })

  it('travels back before the switch and can change nothing there', async () => {
    await page.getByRole('button', { name: 'See everything before it' }).click()
    await page.getByText('You see the past.').waitFor()
    await goTo(page, 'Model Aliases')
    await page.getByText('openai/gpt-4', { exact: true }).waitFor()
    expect(await page.getByRole('button', { name: 'Create Alias' }).count()).toBe(0)
    expect(await page.getByRole('switch').count()).toBe(0)
    await page.getByRole('button', { name: 'Compare with now' }).click()
    const changed = page.getByRole('region', { name: 'Alias smart' })
    await changed.getByRole('cell', { name: 'openai/gpt-4', exact: true }).waitFor()
    await changed.getByRole('cell', { name: 'openai/gpt-4o' }).waitFor()
    await goTo(page, 'Model Aliases')
    await page.getByRole('button', { name: 'Back to now' }).click()
    await page.getByText('openai/gpt-4o', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Create Alias' }).waitFor()
  })

  it('reverts the newest switch, having seen what will be put back', async () => {
    await goTo(page, 'History')
    await page.getByRole('button', { name: /from gemini\/gemini-pro to openai\/gpt-4o/ }).click()
    await page.getByRole('button', { name: 'Revert' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('cell', { name: 'gemini/gemini-pro' }).waitFor()
    await dialog.getByLabel('Reason').fill('It was the wrong alias')
    await dialog.getByRole('button', { name: 'Revert', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('“It was the wrong alias”').waitFor()
    const { modelAlias } = await app.admin.data<{ modelAlias: unknown }>('{ modelAlias(name: "smart") { litellmModel } }')
    expect(modelAlias).toEqual({ litellmModel: 'gemini/gemini-pro' })
  })

  it('gives a team access, credits and a key that is shown once', async () => {
    await goTo(page, 'Access Groups')
    await page.getByRole('button', { name: 'Create Group' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name').fill('premium')
    await dialog.getByRole('combobox', { name: 'Models' }).click()
    await page.getByRole('option', { name: 'smart' }).click()
    await dialog.getByRole('button', { name: 'Create', exact: true }).click()
    await page.getByRole('link', { name: 'premium' }).waitFor()
    await goTo(page, 'Organizations')
    await page.getByRole('button', { name: 'Create Organization' }).click()
    await dialog.getByLabel('Organization id').fill('acme')
    await dialog.getByLabel('Name', { exact: true }).fill('Acme')
    await dialog.getByRole('button', { name: 'Create', exact: true }).click()
    await page.getByRole('link', { name: 'acme' }).click()
    await page.getByRole('button', { name: 'Create Team' }).click()
    await dialog.getByLabel('Team id').fill('acme-prod')
    await dialog.getByLabel('Team name').fill('Production')
    await dialog.getByRole('button', { name: 'Create', exact: true }).click()
    await page.getByRole('link', { name: 'acme-prod' }).click()
    await page.getByRole('combobox', { name: 'Grant groups' }).click()
    await page.getByRole('option', { name: 'premium' }).click()
    await page.getByRole('button', { name: 'Grant', exact: true }).click()
    await page.getByRole('link', { name: 'smart', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Add credits' }).click()
    await dialog.getByLabel('Amount').fill('250')
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText('250 left').waitFor()
    await page.getByLabel('New key for').fill('the server')
    await page.getByRole('button', { name: 'Make a key' }).click()
    const secret = await page.getByText(/^sk-/).textContent()
    expect(secret).toMatch(/^sk-\S{20,}$/)
    await page.getByRole('button', { name: 'I have it' }).click()
    expect(await page.getByText(String(secret)).count()).toBe(0)
    await page.getByLabel('Alias to explain').first().fill('smart')
    await page.getByText('It is served').waitFor()
    await page.getByRole('button', { name: 'Suspend' }).click()
    await dialog.getByRole('button', { name: 'Suspend', exact: true }).click()
    await page.getByRole('button', { name: 'Resume' }).waitFor()
    await page.getByText('The team is suspended').waitFor()
    const { team } = await app.admin.data<{ team: unknown }>(
      '{ team(teamId: "acme-prod") { status credits { remaining } accessGroups { name } } }',
    )
    expect(team).toEqual({ status: 'SUSPENDED', credits: { remaining: '250' }, accessGroups: [{ name: 'premium' }] })
  })

  it('deletes the alias, having seen whom it would touch', async () => {
    await goTo(page, 'Model Aliases')
    await page.getByRole('link', { name: 'smart', exact: true }).click()
    await page.getByRole('button', { name: 'Delete' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('1 team loses it: acme-prod.').waitFor()
    await dialog.getByText('It leaves 1 group: premium.').waitFor()
    await dialog.getByLabel('Reason').fill('Nobody calls it any more')
    await dialog.getByRole('button', { name: 'Delete', exact: true }).click()
    await page.getByText('There are no aliases yet').waitFor()
    const { modelAlias } = await app.admin.data<{ modelAlias: unknown }>('{ modelAlias(name: "smart") { name } }')
    expect(modelAlias).toBeNull()
  })

  it('sees no script fail, no load refused, and no request leave for elsewhere', () => {
    expect(window.faults).toEqual([])
  })
})
