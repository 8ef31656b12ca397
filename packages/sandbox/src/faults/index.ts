import type { Catalog, Host } from '../catalog.ts';
import type { Service } from '../service.ts';
import { fitsGlob } from './glob.ts';
import { createPushFaults } from './pushes.ts';
import type { PushFaults } from './pushes.ts';
import type { Seed } from './random.ts';
import { createRegister } from './register.ts';
import type { Register } from './register.ts';
import { withFaults } from './service.ts';
import { createSocketFaults } from './sockets.ts';
import type { SocketFaults } from './sockets.ts';
import { createSilence } from './strikes.ts';
import { createTimers } from './timers.ts';

export interface FaultOptions {
  readonly seed: Seed;
  readonly now: () => number;
  readonly catalog: Catalog;
  /** The customer behind an API key. */
  readonly uidOf: (apiKey: string) => string | undefined;
}

/** Faults of one sandbox, and the places where they strike. */
export interface FaultBench {
  readonly register: Register;
  readonly pushes: PushFaults;
  readonly sockets: SocketFaults;
  /** Lets faults happen to the requests of one host. */
  readonly around: (host: Host, service: Service) => Service;
  /** Gives up whatever is held back. */
  readonly close: () => void;
}

export const createFaults = ({ seed, now, catalog, uidOf }: FaultOptions): FaultBench => {
  const register = createRegister(seed, now, (pattern) =>
    catalog.endpoints.some(({ id }) => fitsGlob(pattern, id)),
  );
  const timers = createTimers();
  const silence = createSilence();
  return {
    register,
    pushes: createPushFaults(register, timers, silence),
    sockets: createSocketFaults(register, silence),
    around: (host, service) => withFaults(service, { host, catalog, register, timers, now, uidOf }),
    close: timers.close,
  };
};
