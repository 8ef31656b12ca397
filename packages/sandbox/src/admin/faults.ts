import { KINDS } from '../faults/kinds.ts';
import type { Fault } from '../faults/fault.ts';
import type { Register } from '../faults/register.ts';
import { FAULT_SCHEMA } from '../faults/schema.ts';
import { Refusal } from '../refusal.ts';
import type { AdminRoute } from './routes.ts';

const MOST_AT_ONCE = 100;

/** All or none: what is wrong with the last fault of a list must not leave the first ones standing. */
const readFaults = (register: Register, body: unknown): readonly Fault[] => {
  const given: readonly unknown[] = Array.isArray(body) ? body : [body];
  if (given.length > MOST_AT_ONCE)
    throw new Refusal('400100', `One request takes at most ${MOST_AT_ONCE} faults.`, { status: 400 });
  return given.map(register.read);
};

export const faultRoutes = (register: Register): readonly AdminRoute[] => [
  { method: 'GET', path: '/faults', help: 'The faults that stand, with their hits.', answer: register.list },
  {
    method: 'POST',
    path: '/faults',
    help: 'Adds a fault, or a list of them; answers their ids.',
    answer: ({ body }) => {
      const ids = readFaults(register, body).map((fault) => ({ id: register.add(fault).id }));
      return Array.isArray(body) ? ids : ids[0];
    },
  },
  {
    method: 'DELETE',
    path: '/faults',
    help: 'Removes all faults.',
    answer: () => {
      register.clear();
      return null;
    },
  },
  {
    method: 'DELETE',
    path: '/faults/{id}',
    help: 'Removes one fault.',
    answer: ({ captured }) => {
      const { id = '' } = captured;
      if (!register.remove(id)) throw new Refusal('404000', `There is no fault "${id}".`);
      return null;
    },
  },
  {
    method: 'GET',
    path: '/faults/kinds',
    help: 'What every kind of fault does.',
    answer: () => Object.entries(KINDS).map(([kind, { help }]) => ({ kind, help })),
  },
  { method: 'GET', path: '/faults/schema', help: 'JSON schema of a fault.', answer: () => FAULT_SCHEMA },
];
