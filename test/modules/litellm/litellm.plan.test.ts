import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FoundModel } from '../../../src/modules/litellm/litellm.admin.ts'
import { type LitellmModel, modelList } from '../../../src/modules/litellm/litellm.models.ts'
import { NO_DRIFT, planSync, type Step } from '../../../src/modules/litellm/litellm.plan.ts'

const LOG = 'c0ffee00'
const price = { inputPerMillionTokens: '3', outputPerMillionTokens: '15' }

function wanted(aliases: Readonly<Record<string, string>>, pricing: typeof price | null = null): readonly LitellmModel[] {
  const named = Object.entries(aliases).map(([name, litellmModel]) => ({ name, litellmModel, pricing }))
  return modelList({ position: 1, log: LOG, aliases: named, providers: [] }).models
}

function asFound({ model_name, litellm_params, model_info }: LitellmModel, changed: Partial<FoundModel> = {}): FoundModel {
  const priceOf = (value: unknown) => (value === undefined ? undefined : Number(JSON.stringify(value)))
  return {
    id: model_info.id,
    name: model_name,
    target: litellm_params.model,
    inputPrice: priceOf(litellm_params.input_cost_per_token),
    outputPrice: priceOf(litellm_params.output_cost_per_token),
    inDatabase: true,
    ...changed,
  }
}

const foreign = (name: string, changed: Partial<FoundModel> = {}): FoundModel => ({
  id: `theirs-${name}`,
  name,
  target: 'openai/gpt-4',
  inputPrice: undefined,
  outputPrice: undefined,
  inDatabase: true,
  ...changed,
})

function applied(steps: readonly Step[], found: readonly FoundModel[]): FoundModel[] {
  const models = new Map(found.map((model) => [model.id, model]))
  for (const step of steps) {
    if (step.kind === 'remove') models.delete(step.id)
    else models.set(step.model.model_info.id, asFound(step.model))
  }
  return [...models.values()]
}

const briefly = (steps: readonly Step[]) => steps.map(({ kind, name }) => `${kind} ${name}`)

describe('a plan to bring LiteLLM in step', () => {
  test('makes what is missing', () => {
    const { steps, drift } = planSync(LOG, wanted({ smart: 'openai/gpt-4' }), [])
    expect(briefly(steps)).toEqual(['create smart'])
    expect(drift).toEqual({ ...NO_DRIFT, missing: ['smart'] })
  })

  test('does nothing when LiteLLM has what it should, prices in whatever floating point included', () => {
    const models = wanted({ smart: 'openai/gpt-4' }, price)
    expect(
      planSync(
        LOG,
        models,
        models.map((model) => asFound(model, { inputPrice: 0.0000030000000000000001 })),
      ),
    ).toEqual({ steps: [], drift: NO_DRIFT })
  })

  test('makes the new model of a switched alias before it deletes the old one', () => {
    const before = wanted({ smart: 'openai/gpt-4' }).map((model) => asFound(model))
    const { steps, drift } = planSync(LOG, wanted({ smart: 'anthropic/claude-3' }), before)
    expect(briefly(steps)).toEqual(['create smart', 'remove smart'])
    expect(drift).toEqual({ ...NO_DRIFT, differing: ['smart'] })
  })

  test('deletes what no alias stands for any more', () => {
    const { steps, drift } = planSync(
      LOG,
      [],
      wanted({ smart: 'openai/gpt-4' }).map((model) => asFound(model)),
    )
    expect(briefly(steps)).toEqual(['remove smart'])
    expect(drift).toEqual({ ...NO_DRIFT, surplus: ['smart'] })
  })

  test.each<[string, Partial<FoundModel>]>([
    ['its target', { target: 'openai/gpt-3.5-turbo' }],
    ['its name', { name: 'clever' }],
    ['its price', { inputPrice: 0.5 }],
  ])('makes a model of ours anew when somebody changed %s', (_, changed) => {
    const models = wanted({ smart: 'openai/gpt-4' }, price)
    const { steps, drift } = planSync(
      LOG,
      models,
      models.map((model) => asFound(model, changed)),
    )
    expect(briefly(steps)).toEqual(['remove smart', 'create smart'])
    expect(drift).toEqual({ ...NO_DRIFT, differing: ['smart'] })
  })

  test.each<[string, FoundModel]>([
    ['made by somebody else', foreign('smart')],
    ['of the configuration file', foreign('smart', { inDatabase: false })],
    ['of another log', asFound(wanted({ smart: 'openai/gpt-4' })[0] as LitellmModel, { id: 'switchbook:beef0000:smart:0123456789ab' })],
    [
      'exported from here to the configuration file, and out of date',
      asFound(wanted({ smart: 'openai/o1' })[0] as LitellmModel, { inDatabase: false }),
    ],
  ])('leaves a name alone that is held by a model %s', (_, theirs) => {
    expect(planSync(LOG, wanted({ smart: 'openai/gpt-4' }), [theirs])).toEqual({ steps: [], drift: { ...NO_DRIFT, foreign: ['smart'] } })
  })

  test('is content with what was exported from here to the configuration file', () => {
    const models = wanted({ smart: 'openai/gpt-4' })
    expect(
      planSync(
        LOG,
        models,
        models.map((model) => asFound(model, { inDatabase: false })),
      ),
    ).toEqual({ steps: [], drift: NO_DRIFT })
  })

  test('takes a model of ours away from beside a foreign one of that name once it is out of date', () => {
    const before = wanted({ smart: 'openai/gpt-4' }).map((model) => asFound(model))
    const { steps, drift } = planSync(LOG, wanted({ smart: 'openai/o1' }), [...before, foreign('smart')])
    expect(briefly(steps)).toEqual(['remove smart'])
    expect(drift).toEqual({ ...NO_DRIFT, foreign: ['smart'] })
  })

  test('comes to rest after one round, and never touches what is not ours', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'openai/*')
    const targets = fc.constantFrom('openai/gpt-4', 'openai/o1', 'azure/x')
    const aliases = fc.dictionary(names, targets, { noNullPrototype: true })
    const others = fc.array(fc.tuple(names, fc.boolean()), { maxLength: 3 })
    fc.assert(
      fc.property(aliases, aliases, others, fc.boolean(), (before, now, theirs, priced) => {
        const models = wanted(now, priced ? price : null)
        const found = [
          ...wanted(before).map((model) => asFound(model)),
          ...theirs.map(([name, inDatabase], i) => foreign(name, { id: `theirs-${i}`, inDatabase })),
        ]
        const { steps } = planSync(LOG, models, found)
        const after = applied(steps, found)
        expect(planSync(LOG, models, after).steps).toEqual([])
        expect(after.filter(({ id }) => id.startsWith('theirs'))).toEqual(found.filter(({ id }) => id.startsWith('theirs')))
        const served = new Set(after.map(({ name }) => name))
        for (const { model_name } of models) expect(served).toContain(model_name)
      }),
    )
  })
})
