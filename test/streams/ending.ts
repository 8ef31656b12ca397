// Opens streams, ends them at the stage that is named, and leaves; a program that stays has left something behind.
import { createSandbox, type Sandbox } from '@kucoin-typed/sandbox';
import { clientOf, pause, until } from './support.ts';

const [, , stage = '', how = ''] = process.argv;
const sandbox: Sandbox = await createSandbox();
const kucoin = clientOf(sandbox, { timeout: 60_000, deadline: 60_000, sockets: { maxAge: 3000 } });
const control = new AbortController();
const symbols = ['BTC-USDT'];
const open = () => kucoin.ws.spot.trade({ symbols }, { signal: control.signal });

const end = async (stream: ReturnType<typeof open>): Promise<void> => {
  if (how === 'abort') control.abort();
  else if (how === 'dispose') await stream[Symbol.asyncDispose]();
  else if (how === 'client') await kucoin.close();
  else stream.close();
};

const stages: Record<string, () => Promise<ReturnType<typeof open>>> = {
  'at once': async () => open(),
  'while the token stalls': async () => {
    const fault = sandbox.faults.add({ kind: 'stall', match: { endpoint: '*getPublicToken' } });
    const stream = open();
    await until(() => fault.hits > 0);
    return stream;
  },
  'while the upgrade is not answered': async () => {
    const fault = sandbox.faults.add({ kind: 'half-open' });
    const stream = open();
    await until(() => fault.hits > 0);
    return stream;
  },
  'before the welcome': async () => {
    const fault = sandbox.faults.add({ kind: 'half-open', stage: 'welcome' });
    const stream = open();
    await until(() => fault.hits > 0);
    return stream;
  },
  'before it is confirmed': async () => {
    const fault = sandbox.faults.add({ kind: 'silent', on: 'frame' });
    const stream = open();
    await until(() => fault.hits > 0);
    return stream;
  },
  'when it is confirmed': async () => {
    const stream = open();
    await stream.ready;
    return stream;
  },
  'while it is read': async () => {
    const stream = open();
    stream.next().catch(() => {});
    await stream.ready;
    return stream;
  },
  'on a socket that is silent': async () => {
    const stream = open();
    await stream.ready;
    sandbox.faults.add({ kind: 'silent' });
    await pause(100);
    return stream;
  },
  'while it waits to connect again': async () => {
    const stream = open();
    await stream.ready;
    const fault = sandbox.faults.add({ kind: 'refuse-connect' });
    sandbox.faults.add({ kind: 'socket-kill' });
    await until(() => fault.hits >= 6);
    return stream;
  },
  'while a gap is filled': async () => {
    const stream = open();
    await stream.ready;
    const fault = sandbox.faults.add({ kind: 'stall', match: { endpoint: '*getTradeHistory' } });
    sandbox.faults.add({ kind: 'socket-kill' });
    await until(() => fault.hits > 0);
    return stream;
  },
  'while its socket is replaced': async () => {
    const stream = open();
    await stream.ready;
    await until(() => kucoin.connections()[0]?.state === 'replacing');
    return stream;
  },
  'after its socket was replaced': async () => {
    const stream = open();
    await stream.ready;
    await until(() => kucoin.connections()[0]?.reconnects === 1);
    return stream;
  },
  'while frames wait for their turn': async () => {
    const stay = open();
    await stay.ready;
    const streams = [];
    for (let n = 0; n < 120; n++) {
      streams.push(kucoin.ws.spot.trade({ symbols: [`S${n}`] }));
      await pause(2);
    }
    await pause(300);
    for (const stream of streams) stream.close();
    await pause(100);
    return stay;
  },
};

const stream = await stages[stage]?.();
if (!stream) throw new Error(`There is no stage ${stage}.`);
stream.ready.catch(() => {});
await end(stream);
await sandbox.close();
const ended = performance.now();
process.on('exit', () => {
  console.log(`left after ${Math.round(performance.now() - ended)} ms`);
});
