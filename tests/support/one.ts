/**
 * The only item of a list that fits.
 *
 * @throws when there is none or more than one: a test that means one thing must not pass by another
 */
export function one<T>(items: Iterable<T>, fits: (item: T) => boolean = () => true): T {
  const found = [...items].filter(fits)
  const [first] = found
  if (first === undefined || found.length > 1) throw new Error(`expected one item, found ${found.length}`)
  return first
}
