import type { Gap } from '@kucoin-typed/runtime';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { BINARY, TEXT } from '../../packages/sandbox/src/push/frame.ts';
import type { Recorded } from './support.ts';

/** One push as the exchange sent it. */
export interface Sent {
  readonly id: string;
  /** Ms of the exchange's time. */
  readonly at: number;
}

/** Where to listen: the feed's name and what the topic is about. */
export interface Place {
  /** `spot-public.trade` */
  readonly feed: string;
  /** As the exchange names it. */
  readonly topic: string;
  /** `BTC-USDT`, `SPOT BTC-USDT` */
  readonly argument?: string;
  readonly symbol?: string;
  readonly uid?: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** Notes every push that the exchange sends to those who listen there, beside all sockets and their faults. */
export const listenAt = (
  { board, exchange }: Sandbox,
  place: Place,
  idOf: (push: any, text: string) => string,
): { readonly sent: Sent[]; readonly stop: () => void } => {
  const sent: Sent[] = [];
  const { argument = '', symbol = argument, uid, params = {} } = place;
  const address = {
    ...place,
    argument,
    symbol,
    uid,
    params,
    opcode: place.topic.startsWith('/') ? TEXT : BINARY,
  };
  const listener = {
    deliver: (_: string, text: string): void => {
      sent.push({ id: idOf(JSON.parse(text), text), at: exchange.clock.now() });
    },
  };
  board.join(address as never, listener);
  return { sent, stop: () => board.leave(address as never, listener) };
};

export interface Account {
  readonly sent: readonly Sent[];
  /** What the stream's reader got, in its order. */
  readonly told: readonly string[];
  /** What it was told by gaps. */
  readonly filled: readonly string[];
  readonly gaps: readonly Gap[];
  /** Whether the stream is bound to tell all that was sent at a time. */
  readonly owed?: (at: number) => boolean;
}

/**
 * What does not add up: events that came twice, that nobody sent, or that are missing though no gap admits it. Empty if
 * all is well.
 */
export const audit = ({ sent, told, filled, gaps, owed = () => true }: Account): string[] => {
  const faults: string[] = [];
  const known = new Set(sent.map(({ id }) => id));
  const have = new Set<string>();
  for (const [how, ids] of [
    ['as a message', told],
    ['in a gap', filled],
  ] as const)
    for (const id of ids) {
      if (have.has(id)) faults.push(`${id} came again ${how}`);
      if (!known.has(id)) faults.push(`${id} came ${how}, and was never sent`);
      have.add(id);
    }
  const admitted = gaps.filter(({ complete }) => !complete);
  for (const { id, at } of sent) {
    if (have.has(id) || !owed(at)) continue;
    if (!admitted.some(({ from, to }) => at >= from && at <= to))
      faults.push(`${id}, sent at ${at}, is missing; gaps: ${JSON.stringify(gaps.map(brief))}`);
  }
  return faults;
};

const brief = ({ cause, from, to, complete }: Gap): unknown => [cause, from, to, complete];

/** The ids of rows that gaps told. */
export const rowIds = (
  gaps: readonly Gap[],
  idOf: (row: any, endpoint: string) => string | undefined,
): string[] =>
  gaps.flatMap(({ filled }) =>
    filled.flatMap(({ endpoint, rows }) => rows.flatMap((row) => idOf(row, endpoint) ?? [])),
  );

export const gapsOf = ({ of }: Recorded<any, any>): Gap[] => of('gap').map(({ gap }) => gap);
