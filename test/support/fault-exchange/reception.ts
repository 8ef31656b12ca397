import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse, toPage } from './answer.ts';
import type { Page } from './answer.ts';
import { judge, paramsOf } from './desk.ts';
import type { Desk, Received } from './desk.ts';
import type { Fault } from './faults.ts';
import type { LogEntry } from './log.ts';
import { named } from './named.ts';
import { findRoute } from './routes.ts';
import type { Host } from './routes.ts';
import type { Asked, Script } from './script.ts';
import type { Timers } from './timers.ts';
import { deliver, hangUp, readBody } from './wire.ts';

export interface Reception {
  /** Takes the requests of one host. */
  receive(host: Host): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly log: readonly LogEntry[];
  /** Resolves when no held-back request waits any more. */
  settled(): Promise<void>;
  /** Gives up what waits. */
  close(): void;
}

const NO_ROUTE = toPage(refuse('404', 'Not Found', 404));
const UNDONE = toPage(refuse('500000', 'Not processed.', 500));

const parseBody = (body: Buffer): unknown => {
  try {
    return body.length === 0 ? undefined : JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
};

/** A name that stands there more than once is a list. */
const queryOf = (pairs: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...new Set(pairs.keys())].map((name) => [name, pairs.getAll(name).join(',')]));

const toEntry = (asked: Asked, received: Received, fault: Fault): LogEntry => {
  const signedAt = Number(received.headers['kc-api-timestamp'] ?? Number.NaN);
  return {
    ...asked,
    signedAt: Number.isNaN(signedAt) ? null : signedAt,
    fault: fault.name,
    processedAt: null,
    code: null,
    status: null,
    booked: [],
    changed: [],
    answered: false,
    weight: 0,
  };
};

/** Reads requests, asks the script what goes wrong with each, and lets it go wrong. */
export const createReception = (desk: Desk, script: Script, timers: Timers): Reception => {
  const log: LogEntry[] = [];
  const attempts = new Map<string, number>();
  let waiting = 0;
  let wakes: (() => void)[] = [];
  const wakeAll = (): void => {
    for (const wake of wakes) wake();
    wakes = [];
  };

  const answer = (received: Received, response: ServerResponse, fault: Fault, entry: LogEntry): void => {
    let truth = UNDONE;
    if (fault.processed !== false) {
      const judged = judge(desk, received, fault, entry);
      entry.code = judged.answer.code;
      entry.status = judged.answer.status;
      truth = toPage(judged.answer, judged.headers);
    }
    const page: Page = typeof fault.page === 'function' ? fault.page(truth) : (fault.page ?? truth);
    const send = (): void => {
      const whole = deliver(response, page, fault.delivery ?? 'whole', timers);
      entry.answered = whole && page === truth;
    };
    if (fault.delay === undefined) send();
    else timers.later(fault.delay, send);
  };

  const hold = (ms: number, run: () => void): void => {
    waiting += 1;
    timers.later(ms, () => {
      // Judged by the clock as it is then, not as it was meant to be: a late timer makes a late request.
      run();
      waiting -= 1;
      if (waiting === 0) wakeAll();
    });
  };

  const admit = (host: Host, received: Received): { fault: Fault; entry: LogEntry } => {
    const { id } = received.match.route;
    const names = named(paramsOf(received), received.json);
    const key = [id, ...names.clientOids, ...names.orderIds].join('\n');
    const attempt = (attempts.get(key) ?? 0) + 1;
    attempts.set(key, attempt);
    const asked = { n: log.length + 1, id, host, ...names, attempt, arrivedAt: desk.world.now() };
    const fault = script.meet(asked);
    const entry = toEntry(asked, received, fault);
    log.push(entry);
    return { fault, entry };
  };

  return {
    log,
    receive: (host) => {
      const find = findRoute(host);
      return async (request, response) => {
        const body = await readBody(request);
        if (body === undefined) return;
        const { method = 'GET', url: target = '/', headers } = request;
        const { pathname, searchParams } = new URL(target, 'http://exchange');
        const match = find(method, pathname);
        if (!match) {
          deliver(response, NO_ROUTE, 'whole', timers);
          return;
        }
        const query = queryOf(searchParams);
        const json = parseBody(body);
        const received: Received = { method, target, headers, body, match, query, json };
        const { fault, entry } = admit(host, received);
        if (fault.hold === undefined) {
          answer(received, response, fault, entry);
          return;
        }
        hold(fault.hold, () => answer(received, response, fault, entry));
        if (fault.meanwhile) hangUp(response.socket, fault.meanwhile);
      };
    },
    settled: () => (waiting === 0 ? Promise.resolve() : new Promise((resolve) => wakes.push(resolve))),
    close: () => {
      waiting = 0;
      wakeAll();
    },
  };
};
