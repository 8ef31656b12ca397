import type { ClientOptions, Stream } from '@kucoin-typed/runtime';

/** What a program subscribes to, wherever it runs; plain data, so that it can be passed to a page. */
export interface StreamPlan {
  readonly channel: 'unified' | 'classic';
  readonly options: ClientOptions;
  /** Where tokens are asked for in place of the exchange. */
  readonly tokens?: string | undefined;
}

/** A stream that is read, and a diary of it. */
export interface StreamWatch {
  /** What happened so far; messages in a row are one line. */
  told(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

interface Client {
  readonly ws: Record<'unified' | 'spot', Record<string, (params: object) => Stream<unknown>>>;
  close(): Promise<void>;
}

/** Reads a market's channel with a client of the given kind. */
export const watchStream = (
  Kucoin: new (options: ClientOptions) => unknown,
  { channel, options, tokens }: StreamPlan,
): StreamWatch => {
  const told: string[] = [];
  const plain = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
  const tell = (what: string, detail?: unknown): void => {
    if (what !== 'message' || told.at(-1) !== 'message')
      told.push(detail === undefined ? what : `${what} ${JSON.stringify(detail, plain)}`);
  };
  const tokenProvider = async ({ endpoint }: { endpoint: string }): Promise<any> => {
    const response = await fetch(`${tokens}?endpoint=${endpoint}`);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response.json();
  };
  const kucoin = new Kucoin({ ...options, ...(tokens ? { sockets: { tokenProvider } } : {}) }) as Client;
  const stream =
    channel === 'unified'
      ? kucoin.ws.unified['ticker']?.({ tradeType: 'SPOT', symbol: 'BTC-USDT' })
      : kucoin.ws.spot['trade']?.({ symbols: ['BTC-USDT'] });
  if (!stream) throw new Error(`no channel for ${channel}`);
  stream.ready.then(
    () => tell('ready'),
    ({ name, message, hint }: any) => tell('refused', { name, message, hint }),
  );
  stream.on('message', () => tell('message'));
  for (const event of ['interrupted', 'resumed', 'gap', 'silent'] as const)
    stream.on(event, (notice: unknown) => tell(event, notice));
  stream.on('failing', ({ error }) => tell('failing', { message: error.message }));
  stream.on('end', (error) => tell('end', error?.message ?? ''));
  return {
    told: async () => [...told],
    stop: async () => {
      stream.close();
      await kucoin.close();
    },
  };
};
