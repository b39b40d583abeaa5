import { expect, it } from 'vitest'
import { matches, newSecret } from '../../src/auth/secrets.ts'

it('a secret matches its own digest and no other, whatever was compared before', () => {
  const [one, other] = [newSecret('sbk'), newSecret('sbk')]
  expect(matches(one.secret, one.secretHash)).toBe(true)
  for (const damaged of ['', one.secretHash.slice(0, -1), `${one.secretHash}0`, other.secretHash]) {
    expect([damaged, matches(one.secret, damaged)]).toEqual([damaged, false])
  }
})
