import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Draft, type Entity, type EntityType, stateOf, World, type WorldReader } from '../../src/kernel/world.ts'

interface Shelf {
  readonly colours: readonly string[]
}

const book: EntityType<Shelf> = { name: 'Book', indexes: { byColour: (state) => state.colours, byFold: (_, key) => [key.toLowerCase()] } }
const film: EntityType<Shelf> = { name: 'Film', indexes: {} }

const living = (...colours: string[]): Entity<Shelf> => ({ state: { colours }, version: 1, createdAt: 1, updatedAt: 1 })
const dead: Entity<Shelf> = { state: null, version: 2, createdAt: 1, updatedAt: 2 }
const found = (world: WorldReader, colour: string) => [...world.keysBy(book, 'byColour', colour)].sort()

describe('the world', () => {
  it('finds an entity by type and key', () => {
    const world = new World()
    world.set(book, 'a', living('red'))
    expect(world.entity(book, 'a')).toEqual(living('red'))
    expect(stateOf(world, book, 'a')).toEqual({ colours: ['red'] })
    expect(world.entity(film, 'a')).toBeUndefined()
    expect(world.entity(book, 'b')).toBeUndefined()
    expect(stateOf(world, book, 'b')).toBeNull()
    expect(world.count(book)).toBe(1)
    expect(world.count(film)).toBe(0)
  })

  it('keeps the version of what was deleted, but no index finds it', () => {
    const world = new World()
    world.set(book, 'a', living('red'))
    world.set(book, 'a', dead)
    expect(world.entity(book, 'a')).toEqual(dead)
    expect(stateOf(world, book, 'a')).toBeNull()
    expect(found(world, 'red')).toEqual([])
    expect(world.count(book)).toBe(1)
  })

  it('lists each value under which an entity is found, and drops those it lost', () => {
    const world = new World()
    world.set(book, 'a', living('red', 'blue', 'blue'))
    world.set(book, 'b', living('blue'))
    expect(found(world, 'blue')).toEqual(['a', 'b'])
    world.set(book, 'a', living('green'))
    expect([found(world, 'red'), found(world, 'blue'), found(world, 'green')]).toEqual([[], ['b'], ['a']])
  })
})

describe('a draft', () => {
  it('shows its own changes over its base and leaves the base alone', () => {
    const world = new World()
    world.set(book, 'a', living('red'))
    const draft = new Draft(world)
    draft.set(book, 'a', living('blue'))
    draft.set(book, 'b', living('red'))
    expect(found(draft, 'red')).toEqual(['b'])
    expect(found(draft, 'blue')).toEqual(['a'])
    expect(found(world, 'red')).toEqual(['a'])
    expect(world.entity(book, 'b')).toBeUndefined()
  })

  it('names what lives, over its base and beside it', () => {
    const world = new World()
    for (const key of ['a', 'b', 'c']) world.set(book, key, living('red'))
    world.set(book, 'c', dead)
    const draft = new Draft(world)
    draft.set(book, 'a', dead)
    draft.set(book, 'b', living('blue'))
    draft.set(book, 'd', living('blue'))
    expect([...world.keys(book)].sort()).toEqual(['a', 'b'])
    expect([...draft.keys(book)].sort()).toEqual(['b', 'd'])
    expect([...draft.keys(film)]).toEqual([])
  })

  it('hides from indexes what it deleted', () => {
    const world = new World()
    world.set(book, 'a', living('red'))
    const draft = new Draft(world)
    draft.set(book, 'a', dead)
    expect(found(draft, 'red')).toEqual([])
    expect([...draft.keysBy(book, 'byFold', 'a')]).toEqual([])
  })

  it('is taken over by the draft below or by the world, with the position', () => {
    const world = new World()
    const lower = new Draft(world)
    const upper = new Draft(lower)
    upper.set(book, 'a', living('red'))
    expect(found(lower, 'red')).toEqual([])
    lower.absorb(upper)
    expect(found(lower, 'red')).toEqual(['a'])
    world.apply(lower, 7)
    expect(found(world, 'red')).toEqual(['a'])
    expect(world.position).toBe(7)
  })
})

describe('any stack of drafts', () => {
  const keys = fc.constantFrom('a', 'b', 'c', 'B')
  const colours = fc.uniqueArray(fc.constantFrom('red', 'green', 'blue'), { maxLength: 3 })
  const writes = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), keys, fc.option(colours)), { maxLength: 30 })

  /** What a plain scan of everything says. */
  function scan(layers: readonly Map<string, readonly string[] | null>[], wanted: (key: string, colours: readonly string[]) => boolean) {
    const merged = new Map(layers.flatMap((layer) => [...layer]))
    return [...merged]
      .filter(([key, colours]) => colours && wanted(key, colours))
      .map(([key]) => key)
      .sort()
  }

  it('finds by index what a scan of all its layers finds, before and after it is absorbed', () => {
    fc.assert(
      fc.property(writes, (all) => {
        const world = new World()
        const lower = new Draft(world)
        const upper = new Draft(lower)
        const layers = [
          new Map<string, readonly string[] | null>(),
          new Map<string, readonly string[] | null>(),
          new Map<string, readonly string[] | null>(),
        ]
        const views = [world, lower, upper] as const
        for (const [layer, key, held] of all) {
          views[layer as 0 | 1 | 2].set(book, key, held ? living(...held) : dead)
          layers[layer]?.set(key, held)
        }
        const check = (view: WorldReader, visible: typeof layers) => {
          for (const colour of ['red', 'green', 'blue']) {
            const scanned = scan(visible, (_, held) => held.includes(colour))
            expect(found(view, colour)).toEqual(scanned)
            expect(['B', 'a', 'b', 'c'].filter((key) => view.isBy(book, 'byColour', colour, key))).toEqual(scanned)
          }
          for (const folded of ['a', 'b', 'c']) {
            expect([...view.keysBy(book, 'byFold', folded)].sort()).toEqual(scan(visible, (key) => key.toLowerCase() === folded))
          }
        }
        check(world, layers.slice(0, 1))
        check(lower, layers.slice(0, 2))
        check(upper, layers)
        lower.absorb(upper)
        check(lower, layers)
        world.apply(lower, 1)
        check(world, layers)
      }),
    )
  })
})
