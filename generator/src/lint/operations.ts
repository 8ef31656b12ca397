import { pointer, type Complaint } from '../complaint.ts';
import type { Json } from '../json.ts';
import { operationsIn } from './places.ts';

/** What KuCoin may leave unsaid of an endpoint, and how it is called under `x-unknown`. */
const FACTS = {
  permission: 'x-api-permission',
  pool: 'x-api-rate-limit-pool',
  weight: 'x-api-rate-limit-weight',
} as const;

/** Every endpoint says its permission, pool and weight, or under `x-unknown` why it does not. */
export const lintOperations = (document: Json, file: string): Complaint[] =>
  operationsIn(document).flatMap(({ value: operation, at }) => {
    const reasons: Json = operation['x-unknown'] ?? {};
    return Object.entries(FACTS).flatMap(([name, key]): Complaint[] => {
      // A public call needs no permission, and that is known.
      const known = (operation[key] ?? undefined) !== undefined;
      const open = name === 'permission' && operation['x-api-channel'] === 'Public';
      if (known && reasons[name] !== undefined) {
        const message = `says why ${key} is not known, and it is; remove the reason`;
        return [{ file, pointer: at + pointer('x-unknown', name), message }];
      }
      if (known || open || reasons[name] !== undefined) return [];
      const message = `${key} is not given; give it, or say why under "x-unknown": { "${name}": "…" }`;
      return [{ file, pointer: at, message }];
    });
  });
