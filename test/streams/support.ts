import type { Stream, StreamEvent } from '@kucoin-typed/runtime';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { Kucoin } from 'kucoin-typed';

type Options = NonNullable<ConstructorParameters<typeof Kucoin>[0]>;

/** A client of a sandbox's ready key; the first may do everything. */
export const clientOf = (
  sandbox: Sandbox,
  options: Options = {},
  key: Sandbox['keys'][number] = sandbox.keys[0],
): Kucoin =>
  new Kucoin({
    apiKey: key.apiKey,
    apiSecret: key.apiSecret,
    apiPassphrase: key.apiPassphrase,
    baseUrl: sandbox.baseUrl,
    socketUrl: sandbox.socketUrl,
    ...options,
  });

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until something holds. */
export const until = async (condition: () => unknown, ms = 15_000): Promise<void> => {
  const end = performance.now() + ms;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`It did not come to hold: ${String(condition)}`);
    await pause(5);
  }
};

/** Collects everything that a stream tells, from now on. */
export const record = <M, Row>(stream: Stream<M, Row>): Recorded<M, Row> => {
  const all: StreamEvent<M, Row>[] = [];
  const recorded: Recorded<M, Row> = {
    all,
    of: (type) => all.filter((event) => event.type === type) as never,
    messages: () => recorded.of('message').map(({ message }) => message),
    error: undefined,
    ended: false,
  };
  const read = async (): Promise<void> => {
    try {
      for await (const event of stream.events()) all.push(event);
    } catch (error) {
      recorded.error = error as Error;
    }
    recorded.ended = true;
  };
  void read();
  return recorded;
};

export interface Recorded<M, Row> {
  readonly all: StreamEvent<M, Row>[];
  of<T extends StreamEvent<M, Row>['type']>(type: T): Extract<StreamEvent<M, Row>, { type: T }>[];
  messages(): M[];
  /** What it ended with. */
  error: Error | undefined;
  ended: boolean;
}

/** Whether every interruption was followed by a gap. */
export const isSettled = ({ all }: Recorded<any, any>): boolean =>
  all.findLastIndex(({ type }) => type === 'interrupted') <= all.findLastIndex(({ type }) => type === 'gap');
