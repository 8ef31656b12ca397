import { createLevels } from '../../packages/runtime/src/ws/book/levels.ts';
import { installRivals, loadRival } from '../rivals.ts';

/** The sell side of a book in some structure. */
interface Side {
  set(price: string, size: string): void;
  /** The price of the best level. */
  best(): string | undefined;
  top(count: number): unknown[];
}

export interface Candidate {
  readonly name: string;
  readonly create: () => Side;
}

installRivals();
const { default: BTree } = (await loadRival('sorted-btree')).default;
const { default: createTree } = await loadRival('functional-red-black-tree');
const { OrderedMap } = await loadRival('@js-sdsl/ordered-map');

const isGone = (size: string): boolean => Number(size) === 0;

/** Prices are told apart as doubles in all but our own: what exact ones cost them is left out. */
export const candidates: readonly Candidate[] = [
  {
    name: 'ours',
    create: () => {
      const levels = createLevels('asks');
      return { set: levels.set, best: () => levels.best()?.price, top: levels.top };
    },
  },
  {
    name: 'sorted-btree',
    create: () => {
      const tree = new BTree(undefined, (a: number, b: number) => a - b);
      return {
        set: (price, size) => {
          if (isGone(size)) tree.delete(Number(price));
          else tree.set(Number(price), { price, size });
        },
        best: () => tree.get(tree.minKey())?.price,
        top: (count) => {
          const found: unknown[] = [];
          for (const [, { price, size }] of tree.entries()) {
            if (found.push({ price, size }) === count) break;
          }
          return found;
        },
      };
    },
  },
  {
    name: '@js-sdsl/ordered-map',
    create: () => {
      const map = new OrderedMap([], (a: number, b: number) => a - b);
      return {
        set: (price, size) => {
          if (isGone(size)) map.eraseElementByKey(Number(price));
          else map.setElement(Number(price), { price, size });
        },
        best: () => map.front()?.[1].price,
        top: (count) => {
          const found: unknown[] = [];
          for (const at = map.begin(); found.length < count && at.isAccessible(); at.next()) {
            const { price, size } = at.pointer[1];
            found.push({ price, size });
          }
          return found;
        },
      };
    },
  },
  {
    name: 'functional-red-black-tree',
    create: () => {
      let tree = createTree((a: number, b: number) => a - b);
      return {
        set: (price, size) => {
          const key = Number(price);
          const at = tree.find(key);
          if (isGone(size)) tree = at.valid ? at.remove() : tree;
          else tree = at.valid ? at.update({ price, size }) : tree.insert(key, { price, size });
        },
        best: () => tree.begin.value?.price,
        top: (count) => {
          const found: unknown[] = [];
          for (const at = tree.begin; at.valid && found.length < count; at.next()) {
            const { price, size } = at.value;
            found.push({ price, size });
          }
          return found;
        },
      };
    },
  },
];
