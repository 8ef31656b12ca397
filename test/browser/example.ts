import type { Sandbox } from '@kucoin-typed/sandbox';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const program = path.join(import.meta.dirname, '../../examples/browser/server.ts');

/** Runs the server of the example as a user does, and returns the address of its page. */
export const serveExample = async (sandbox: Sandbox): Promise<AsyncDisposable & { url: string }> => {
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      KUCOIN_BASE_URL: JSON.stringify(sandbox.baseUrl),
      KUCOIN_SOCKET_URL: JSON.stringify(sandbox.socketUrl),
    },
  });
  const ended = once(child, 'exit');
  const [said] = (await Promise.race([once(child.stdout, 'data'), ended])) as unknown[];
  const [url = ''] = /http:\S+/.exec(String(said)) ?? [];
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  };
};
