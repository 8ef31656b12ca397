import type { IncomingMessage } from 'node:http';
import type { Catalog, Host } from '../catalog.ts';
import { createRouter } from '../router.ts';
import type { Router } from '../router.ts';
import type { Answer, Service } from '../service.ts';
import { concerns, effectOf } from './answers.ts';
import { readAsked } from './asked.ts';
import { together } from './effect.ts';
import type { Effect } from './effect.ts';
import { keepItems } from './items.ts';
import { statusPage } from './pages.ts';
import type { Register } from './register.ts';
import { setSkew } from './skew.ts';
import type { Timers } from './timers.ts';
import { cut, deliverBadly } from './wire.ts';

export interface FaultyServiceOptions {
  readonly host: Host;
  readonly catalog: Catalog;
  readonly register: Register;
  readonly timers: Timers;
  readonly now: () => number;
  /** The customer behind an API key. */
  readonly uidOf: (apiKey: string) => string | undefined;
}

/** Lets faults happen to the requests of a service; where none was added, they go straight to it. */
export const withFaults = (
  service: Service,
  { host, catalog, register, timers, now, uidOf }: FaultyServiceOptions,
): Service => {
  let router: Router | undefined;

  const meet = async (request: IncomingMessage): Promise<Effect> => {
    router ??= createRouter(catalog.endpoints, host);
    const asked = await readAsked(request, host, router, uidOf);
    return register
      .meet('answers', asked, (fault) => concerns(fault, asked))
      .map(({ fault, random, standing }) => effectOf(fault, { random, asked, standing, now }))
      .reduce(together, {});
  };

  const serve = async (request: IncomingMessage): Promise<Answer> => {
    // Asked once while it is known: the quota of a held request's address is taken after its client has gone.
    void request.socket.remoteAddress;
    const effect = await meet(request);
    if (effect.hold !== undefined) {
      if (effect.meanwhile) cut(request.socket, effect.meanwhile);
      await timers.wait(effect.hold);
    }
    if (effect.skew !== undefined) setSkew(request, effect.skew);
    if (effect.keep) keepItems(request, effect.keep);
    const truth = effect.processed === false ? statusPage(500) : await service(request);
    const answer = effect.page?.(truth) ?? truth;
    if (effect.delay !== undefined) await timers.wait(effect.delay);
    const { delivery } = effect;
    if (!delivery) return answer;
    return {
      ...answer,
      write: (response, toWrite) => deliverBadly(response, toWrite, delivery, timers),
    };
  };

  return (request) => (register.active.answers ? serve(request) : service(request));
};
