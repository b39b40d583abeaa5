import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/db/store.ts'
import { appStores, startTestApp, type TestApp } from '../support/app.ts'
import { goTo, launch, openWindow, RunningClock, settled, signIn } from './browser.ts'
import { seed } from './seed.ts'

const embedded = appStores.find(({ name }) => name === 'PGlite')

/** Texts of the links in the first column, from above. */
async function names(page: Page): Promise<string[]> {
  await settled(page)
  return page.getByRole('table').getByRole('link').allTextContents()
}

describe('what an address says', () => {
  let app: TestApp
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    const clock = new RunningClock(30)
    app = await startTestApp(embedded, { clock })
    await seed(app.admin, (days) => clock.daysAgo(days))
    browser = await launch()
    page = (await openWindow(browser, app)).page
    await signIn(page, app.adminKey)
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  it('is the moment that is shown: a reload, a link and another screen keep it, the back button leaves it', async () => {
    await goTo(page, 'History')
    await page.getByRole('button', { name: /A third of the cost/ }).click()
    await page.getByRole('button', { name: 'See everything before it' }).click()
    await page.getByText('You see the past.').waitFor()
    expect(new URL(page.url()).search).toMatch(/^\?at=\d+$/)
    await goTo(page, 'Model Aliases')
    await page.getByRole('link', { name: 'code', exact: true }).click()
    await page.getByRole('heading', { name: 'code', exact: true }).waitFor()
    await page.getByText('openai/gpt-4', { exact: true }).waitFor()
    await page.reload()
    await page.getByText('You see the past.').waitFor()
    await page.getByText('openai/gpt-4', { exact: true }).waitFor()
    const { page: other } = await openWindow(browser, app)
    await signIn(other, app.adminKey)
    await other.goto(page.url())
    await other.getByText('You see the past.').waitFor()
    await other.getByText('openai/gpt-4', { exact: true }).waitFor()
    await other.close()
    for (let i = 0; i < 3; i++) await page.goBack()
    await page.getByRole('heading', { name: 'History', level: 1 }).waitFor()
    await page.getByText('You see the past.').waitFor({ state: 'detached' })
  })

  it('is a time, too, as the viewer chose it in a zone of their own', async () => {
    await page.goto(`${app.url}/aliases/smart`)
    await page.getByRole('button', { name: 'Time travel' }).click()
    const local = await page.evaluate(`new Date(Date.now() - 20 * 86_400_000 + 3_600_000).toISOString().slice(0, 16)`)
    await page.getByLabel('Date and time to show').fill(String(local))
    await page.getByText('You see the past.').waitFor()
    // Berlin is an hour ahead of UTC in winter.
    const at = new URL(page.url()).searchParams.get('at')
    expect(new Date(`${local}:00+01:00`).toISOString()).toBe(at)
    expect(await page.getByLabel('Date and time to show').inputValue()).toBe(local)
    await page.getByText('openai/gpt-4', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Compare with now' }).click()
    await page.getByRole('region', { name: 'Alias smart' }).getByText('Better answers on long documents').waitFor()
    await page.getByRole('button', { name: 'Back to now' }).click()
    await page.getByText('You see the past.').waitFor({ state: 'detached' })
  })

  it('is what is compared', async () => {
    await page.goto(`${app.url}/compare?from=28&to=29`)
    await page.getByRole('region', { name: 'Alias smart' }).waitFor()
    expect(await page.getByRole('region', { name: 'Alias code' }).count()).toBe(0)
    await page.getByLabel('To event').fill('30')
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await page.getByRole('region', { name: 'Alias code' }).waitFor()
    expect(new URL(page.url()).search).toBe('?from=28&to=30')
    await page.goBack()
    await page.getByRole('region', { name: 'Alias code' }).waitFor({ state: 'detached' })
    expect(await page.getByLabel('To event').inputValue()).toBe('29')
  })

  it('is how aliases are filtered and sorted, which the heads of the columns tell', async () => {
    await page.goto(`${app.url}/aliases`)
    const head = (name: string) => page.getByRole('columnheader', { name })
    const sorts = async () => Promise.all(['Alias', 'Model', 'Calls', 'Changed'].map((name) => head(name).getAttribute('aria-sort')))
    const byName = await names(page)
    expect(byName).toEqual([...byName].sort())
    expect(await sorts()).toEqual(['ascending', 'none', 'none', 'none'])
    await head('Calls').getByRole('button').click()
    await page.waitForURL('**/aliases?sort=-calls')
    await expect.poll(sorts).toEqual(['none', 'none', 'descending', 'none'])
    await expect.poll(async () => (await names(page))[0]).toBe('fast')
    await head('Changed').getByRole('button').click()
    await expect.poll(async () => (await names(page)).slice(0, 3)).toEqual(['legacy-chat', 'code', 'smart'])
    await head('Model').getByRole('button').click()
    await expect.poll(async () => (await names(page))[0]).toBe('claude-3-opus')
    await head('Model').getByRole('button').click()
    await expect.poll(async () => (await names(page))[0]).toBe('vision')
    await page.getByText('anthropic 4').click()
    await page.getByLabel('Search aliases').fill('opus')
    await page.waitForURL('**/aliases?*search=opus*')
    await page.reload()
    await expect.poll(() => names(page)).toEqual(['smart', 'creative', 'claude-3-opus'])
    expect(await page.getByLabel('Search aliases').inputValue()).toBe('opus')
    expect(await sorts()).toEqual(['none', 'descending', 'none', 'none'])
  })

  it('is how the history is filtered, and what is exported is what is seen', async () => {
    await page.goto(`${app.url}/history`)
    await page.getByLabel('Reason contains').fill('third of')
    await page.waitForURL('**/history?reason=third+of')
    await page.reload()
    await expect.poll(() => page.getByRole('listitem').count()).toBe(1)
    expect(await page.getByLabel('Reason contains').inputValue()).toBe('third of')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export' }).click()])
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain('A third of the cost')
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect.poll(() => page.getByRole('listitem').count()).toBeGreaterThan(20)
    expect(new URL(page.url()).search).toBe('')
  })

  it('shows times in the viewer’s zone, and exactly in UTC when pointed at', async () => {
    await page.goto(`${app.url}/history`)
    await page.getByRole('button', { name: /A third of the cost/ }).click()
    await page.getByRole('button', { name: 'Revert' }).waitFor()
    await settled(page)
    const time = page.locator('time').filter({ hasText: ':' }).first()
    const [utc, shown] = [await time.getAttribute('datetime'), await time.textContent()]
    const hour = new Date(String(utc)).toLocaleTimeString('en-GB', { timeZone: 'Europe/Berlin' })
    expect(shown).toContain(hour)
    await time.hover()
    await page.getByRole('tooltip').getByText(`${utc} (UTC)`).waitFor()
  })

  it('disables many at once, with one reason', async () => {
    await page.goto(`${app.url}/aliases?search=gpt-4&state=active`)
    await page.getByRole('checkbox', { name: 'Select all that are loaded' }).click()
    const count = (await names(page)).length
    expect(count).toBeGreaterThan(2)
    await page.getByLabel('Why they are disabled').fill('Contract ended')
    await page.getByRole('button', { name: 'Disable selected' }).click()
    await page.getByText('No alias is like that').waitFor()
    const query = '{ auditEvents(filter: { types: ["ModelAliasDisabled"], reasonContains: "Contract ended" }) { totalCount } }'
    expect(await app.admin.data(query)).toEqual({ auditEvents: { totalCount: count } })
  })
})

const MANY = 10_000

async function fillAliases({ db }: Store): Promise<void> {
  await sql`
    insert into model_aliases (name, litellm_model, provider, active, version, created_at, updated_at, deleted, born, valid_from, valid_to)
    select 'alias-' || lpad(n::text, 5, '0'), 'openai/gpt-4o', 'openai', true, 1, now(), now(), false, true, n, ${sql.lit(Number.MAX_SAFE_INTEGER)}
    from generate_series(1, ${sql.lit(MANY)}) n`.execute(db)
}

describe(`a list of ${MANY} aliases`, () => {
  let app: TestApp
  let browser: Browser
  beforeAll(async () => {
    app = await startTestApp(embedded, { prepare: fillAliases })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  it('is scrolled through with few rows drawn at any time, and searched by the server', async () => {
    const { page } = await openWindow(browser, app)
    await signIn(page, app.adminKey)
    await goTo(page, 'Model Aliases')
    await page.getByText('10,000 aliases').waitFor()
    let most = 0
    const reached = async () => {
      const script = `[...document.querySelectorAll('[role=row]')].map((row) => Number(row.getAttribute('aria-rowindex')))`
      const indexes: number[] = await page.evaluate(script)
      most = Math.max(most, indexes.length)
      await page.evaluate(`document.querySelector('section.rows').scrollTop = 1e9`)
      return Math.max(...indexes)
    }
    await expect.poll(reached, { timeout: 60_000, interval: 50 }).toBeGreaterThan(2_000)
    expect(most).toBeLessThan(60)
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe(String(MANY + 1))
    await page.getByLabel('Search aliases').fill('alias-09999')
    await page.getByRole('link', { name: 'alias-09999', exact: true }).waitFor()
    await page.getByText('1 alias found').waitFor()
  })
})
