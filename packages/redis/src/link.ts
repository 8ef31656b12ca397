import { OptionsError } from '@kucoin-typed/runtime';
import { createClient } from '@redis/client';
import { script, scriptHash } from './script.ts';

/** What a call of the script is given. */
interface Arguments {
  keys: string[];
  arguments: string[];
}

/** The part of a connection made with `redis` or `@redis/client` (client, pool, cluster or sentinel) that is used. */
export interface RedisConnection {
  evalSha(hash: string, given: Arguments): Promise<unknown>;
  eval(script: string, given: Arguments): Promise<unknown>;
  /** `false` while a connection is being made again; calls then fail at once instead of waiting for it. */
  readonly isReady?: boolean;
  on?(event: 'error', listener: (error: Error) => void): unknown;
  off?(event: 'error', listener: (error: Error) => void): unknown;
}

/** A way to the server. */
export interface Link {
  /** Runs the script on one key; rejects when it cannot. */
  run(key: string, args: string[]): Promise<unknown>;
  /** The connection has not answered for long: the next call is made over a new one, where it is ours. */
  renew(): void;
  close(): void;
}

const CONNECT_MS = 2000;
// An 'error' event that nobody listens to ends the process. What it would say, a call's failure says as well.
const ignore = (): void => undefined;

const runOn = async (connection: RedisConnection, key: string, args: string[]): Promise<unknown> => {
  if (connection.isReady === false) throw new Error('not connected');
  const given = { keys: [key], arguments: args };
  try {
    return await connection.evalSha(scriptHash, given);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
    return connection.eval(script, given);
  }
};

/** A connection of the program's own; it stays the program's to close. */
export const givenLink = (connection: RedisConnection): Link => {
  connection.on?.('error', ignore);
  return {
    run: (key, args) => runOn(connection, key, args),
    renew: ignore,
    close: () => void connection.off?.('error', ignore),
  };
};

type Client = ReturnType<typeof createClient>;

const create = (url: string): Client => {
  try {
    const client = createClient({ url, socket: { reconnectStrategy: false, connectTimeout: CONNECT_MS } });
    client.on('error', ignore);
    // Only a call that is waited for keeps a program running.
    client.unref();
    return client as Client;
  } catch {
    // The original error holds the address, and that may hold a password.
    throw new OptionsError('url', 'must be an address such as redis://localhost:6379');
  }
};

/** A connection that is made when it is needed, and thrown away when it breaks. */
export const ownLink = (url: string): Link => {
  let closed = false;
  let open: { readonly client: Client; readonly ready: Promise<unknown> } | undefined;
  const connect = (): NonNullable<typeof open> => {
    const client = create(url);
    const ready = client.connect();
    ready.catch(ignore);
    return { client, ready };
  };
  const drop = (): void => {
    const last = open;
    open = undefined;
    if (last?.client.isOpen) last.client.destroy();
  };
  // At once: an address that cannot be one is told to whoever gave it, and the first take need not wait.
  open = connect();
  return {
    run: async (key, args) => {
      if (closed) throw new Error('closed');
      if (!open?.client.isOpen) open = connect();
      const { client, ready } = open;
      if (!client.isReady) await ready;
      return runOn(client, key, args);
    },
    renew: drop,
    close: () => {
      closed = true;
      drop();
    },
  };
};
