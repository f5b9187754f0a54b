/** What is here already is given at once: a promise for each of a thousand values is time. */
export type Maybe<T> = T | Promise<T>;

/** What comes of a value, at once if it is here. */
export const after = <T, U>(value: Maybe<T>, make: (value: T) => Maybe<U>): Maybe<U> =>
  value instanceof Promise ? value.then(make) : make(value);

/** A value that is made when it is first asked for, and once it is here given at once. */
export function lazily<T>(make: () => Maybe<T>): () => Maybe<T> {
  let value: Maybe<T> | undefined;
  return () => {
    if (value === undefined) {
      value = make();
      if (value instanceof Promise) value.then((here) => (value = here)).catch(() => {});
    }
    return value;
  };
}
