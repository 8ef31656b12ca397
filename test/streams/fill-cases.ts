import { createSandbox, type Sandbox, type SandboxOptions } from '@kucoin-typed/sandbox';
import { Kucoin, type Gap, type Stream } from 'kucoin-typed';

export interface World extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly kucoin: Kucoin;
}

/** A local exchange and a client of its first customer. */
export const openWorld = async (options: SandboxOptions = {}): Promise<World> => {
  const sandbox = await createSandbox({ seed: 'gaps', ...options });
  const [{ apiKey, apiSecret, apiPassphrase }] = sandbox.keys;
  const { baseUrl, socketUrl } = sandbox;
  const kucoin = new Kucoin({ apiKey, apiSecret, apiPassphrase, baseUrl, socketUrl });
  return { sandbox, kucoin, [Symbol.asyncDispose]: () => sandbox.close() };
};

/** What a stream told. */
export interface Heard<M, Row> {
  readonly messages: M[];
  readonly gap: Promise<Gap<Row>>;
}

export const hear = <M, Row>(stream: Stream<M, Row>): Heard<M, Row> => {
  const messages: M[] = [];
  stream.on('message', (message) => messages.push(message));
  return { messages, gap: new Promise((resolve) => stream.on('gap', resolve)) };
};

/** Cuts every socket and lets none in while something happens. */
export const cutOff = async (sandbox: Sandbox, meanwhile: () => unknown): Promise<void> => {
  const refused = sandbox.faults.add({ kind: 'refuse-connect' });
  sandbox.faults.add({ kind: 'socket-kill' });
  await pause(50);
  await meanwhile();
  refused.remove();
};

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The rows of one endpoint in a gap. */
export const rowsOf = (gap: Gap<any>, endpoint: string): any[] => [
  ...(gap.filled.find((one) => one.endpoint === endpoint)?.rows ?? []),
];
