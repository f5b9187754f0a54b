import { expect, test } from '@jest/globals';
import { Shapes } from '../../loaders/shapes.ts';

const tree = () => ({ part: { name: 'test', anchor: [], value: '1', variables: [] }, below: [] });

test('a shape that was let go is planned again when it is sighted often enough', async () => {
  let planned = 0;
  const shapes = new Shapes({ warm: async () => planned++ });
  const sight = async (shape: string) => {
    const statement = shapes.warm(shape, tree, () => ({}), true);
    await shapes.settled;
    return statement;
  };
  const twice = async (shape: string) => [await sight(shape), await sight(shape)];
  expect(await twice('first')).toEqual([null, null]);
  expect(await sight('first')).not.toBeNull();
  for (let i = 0; i < 500; i++) await twice(`other ${i}`);
  expect(planned).toBe(501);
  expect(await twice('first')).toEqual([null, null]);
  expect(await sight('first')).not.toBeNull();
});

test('a shape that is being planned is not planned once more', async () => {
  let planned = 0;
  const shapes = new Shapes({ warm: async () => planned++ });
  for (let i = 0; i < 6; i++) shapes.warm('first', tree, () => ({}), true);
  await shapes.settled;
  expect(planned).toBe(1);
});
