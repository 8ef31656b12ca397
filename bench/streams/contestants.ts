// The same subscription by everybody: a ticker, whose every message is handed on as soon as the client has it.
import { createRequire } from 'node:module';
import { loadOurs, loadRival } from '../rivals.ts';
import { SYMBOL, TOPIC } from './pushes.ts';

/** Takes the sequence of a message. */
export type Take = (sequence: string | number | bigint) => void;

export interface Contestant {
  readonly name: string;
  /** Subscribes to the ticker of the classic gateway, and keeps subscribed. */
  readonly classic: (base: string, take: Take) => Promise<void>;
  /** The same for the unified gateway, by whoever is measured there. */
  readonly unified?: (base: string, take: Take) => Promise<void>;
  readonly isOurs?: boolean;
  /** Whether a run takes it many seconds. */
  readonly isSlow?: boolean;
}

const toSocket = (base: string): string => base.replace('http', 'ws');

/** What a careful person writes: a token of its own for each connection, and a new one at once when it breaks. */
const handWritten = (): Contestant => {
  // The version ours uses.
  const { WebSocket } = createRequire(new URL('../../packages/runtime/package.json', import.meta.url))('ws');
  const classic = async (base: string, take: Take): Promise<void> => {
    const connect = async (): Promise<void> => {
      const answer = await fetch(`${base}/api/v1/bullet-public`, { method: 'POST' });
      const { data } = await answer.json();
      const [{ endpoint, pingInterval }] = data.instanceServers;
      const socket = new WebSocket(`${endpoint}?token=${data.token}&connectId=1`, {
        perMessageDeflate: false,
      });
      const ping = (): void => socket.send(JSON.stringify({ id: String(Date.now()), type: 'ping' }));
      const pinger = setInterval(ping, pingInterval / 2);
      await new Promise<void>((ready) => {
        socket.on('message', (text: Buffer) => {
          const frame = JSON.parse(text.toString());
          if (frame.type === 'message') take(frame.data.sequence);
          else if (frame.type === 'welcome')
            socket.send(JSON.stringify({ id: '1', type: 'subscribe', topic: TOPIC, response: true }));
          else if (frame.type === 'ack') ready();
        });
        socket.on('error', () => {});
        socket.on('close', () => {
          clearInterval(pinger);
          void connect();
        });
      });
    };
    await connect();
  };
  const unified = (base: string, take: Take): Promise<void> =>
    new Promise((ready) => {
      const socket = new WebSocket(toSocket(base), { perMessageDeflate: false });
      const subscription = {
        id: '1',
        action: 'SUBSCRIBE',
        channel: 'ticker',
        tradeType: 'SPOT',
        symbol: SYMBOL,
      };
      socket.on('message', (text: Buffer) => {
        const frame = JSON.parse(text.toString());
        if (frame.T === 'ticker.SPOT') take(frame.P);
        else if (frame.message === 'welcome') socket.send(JSON.stringify(subscription));
        else if (frame.result) ready();
      });
    });
  return { name: 'hand-written', classic, unified };
};

const ourClient = async (base: string): Promise<any> => {
  const { Kucoin } = await loadOurs('kucoin-typed');
  const socket = toSocket(base);
  const socketUrl = {
    unifiedSpot: socket,
    unifiedFutures: socket,
    unifiedPrivate: socket,
    trading: socket,
  };
  return new Kucoin({ baseUrl: base, socketUrl });
};

const openClassic = async (base: string): Promise<any> =>
  (await ourClient(base)).ws.spot.ticker({ symbols: [SYMBOL] });
const openUnified = async (base: string): Promise<any> =>
  (await ourClient(base)).ws.unified.ticker({ tradeType: 'SPOT', symbol: SYMBOL });

/** Ours with a handler. */
const oursHandled = (): Contestant => ({
  name: 'kucoin-typed, handler',
  isOurs: true,
  classic: async (base, take) => {
    const stream = await openClassic(base);
    stream.on('message', (message: any) => take(message.data.sequence));
    await stream.ready;
  },
  unified: async (base, take) => {
    const stream = await openUnified(base);
    stream.on('message', (message: any) => take(message.P));
    await stream.ready;
  },
});

const readAll = async (stream: any, read: (message: any) => void): Promise<void> => {
  for await (const message of stream) read(message);
};

/** Ours with a loop. */
const oursRead = (): Contestant => ({
  name: 'kucoin-typed, loop',
  isOurs: true,
  classic: async (base, take) => {
    const stream = await openClassic(base);
    void readAll(stream, (message) => take(message.data.sequence));
    await stream.ready;
  },
  unified: async (base, take) => {
    const stream = await openUnified(base);
    void readAll(stream, (message) => take(message.P));
    await stream.ready;
  },
});

/** KuCoin's own. */
const official = (): Contestant => ({
  name: 'official SDK',
  classic: async (base, take) => {
    const { ClientOptionBuilder, DefaultClient, TransportOptionBuilder, WebSocketClientOptionBuilder } =
      await loadRival('kucoin-universal-sdk');
    const option = new ClientOptionBuilder()
      .setSpotEndpoint(base)
      .setFuturesEndpoint(base)
      .setBrokerEndpoint(base)
      .setTransportOption(new TransportOptionBuilder().build())
      .setWebSocketClientOption(new WebSocketClientOptionBuilder().build())
      .build();
    const socket = new DefaultClient(option).wsService().newSpotPublicWS();
    await socket.start();
    await socket.ticker([SYMBOL], (_topic: string, _subject: string, { sequence }: any) => take(sequence));
  },
  isSlow: true,
});

/**
 * ccxt, whose promise gives only the newest ticker of those that came together. What counts here is what it has parsed,
 * all of it, while somebody waits for the promise again and again.
 */
const ccxt = (): Contestant => ({
  name: 'ccxt',
  classic: async (base, take) => {
    const { default: all } = await loadRival('ccxt');
    const exchange = new all.pro.kucoin({ enableRateLimit: false });
    exchange.urls.api = Object.fromEntries(Object.keys(exchange.urls.api).map((name) => [name, base]));
    exchange.options.watchTicker.spotMethod = '/market/ticker';
    exchange.setMarkets([
      {
        id: SYMBOL,
        symbol: 'BTC/USDT',
        base: 'BTC',
        quote: 'USDT',
        type: 'spot',
        spot: true,
        contract: false,
      },
    ]);
    // It wants this before a socket without TLS.
    await exchange.loadHttpProxyAgent();
    const parse = exchange.handleTicker.bind(exchange);
    exchange.handleTicker = (client: unknown, message: any) => {
      parse(client, message);
      take(message.data.sequence);
    };
    const watch = async (): Promise<void> => {
      for (;;)
        await exchange.watchTicker('BTC/USDT').catch((error: unknown) => {
          // What a broken connection is told as; the next call opens another.
          if (!(error instanceof all.NetworkError)) throw error;
        });
    };
    void watch();
  },
  isSlow: true,
});

/** The first is what the others are compared with. */
export const contestants: readonly (() => Contestant)[] = [
  handWritten,
  oursHandled,
  oursRead,
  official,
  ccxt,
];
