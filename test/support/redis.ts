import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findRedis } from '../../scripts/redis-server.ts';
import { freePorts } from './ports.ts';

export interface TestRedis extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** Ends the server as a crash would; what it held is gone. */
  kill(): Promise<void>;
  /** Starts it again on the same port, empty. */
  start(): Promise<void>;
  /** It accepts connections and answers nothing. */
  freeze(): void;
  thaw(): void;
  /** Runs a command, and answers its lines. */
  command(...words: string[]): Promise<string[]>;
}

/** Just enough of the protocol for a test: replies that are a number, a word, or a list of words. */
const command = (port: number, words: readonly string[]): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.setTimeout(500, () => socket.destroy(new Error('no answer')));
    socket.once('error', reject);
    socket.once('connect', () => socket.write(`${words.join(' ')}\r\n`));
    socket.once('data', (data) => {
      socket.destroy();
      const lines = String(data).trim().split('\r\n');
      resolve(lines.filter((line) => !/^[*$]/.test(line)).map((line) => line.replace(/^[+:]/, '')));
    });
  });

/** A real server on loopback, with nothing on disk; it ends with the test, however that ends. */
export const openRedis = async (): Promise<TestRedis> => {
  const { file, env } = findRedis();
  const home = mkdtempSync(path.join(tmpdir(), 'kucoin-typed-redis-'));
  const port = await freePorts(1);
  let child: ChildProcess | undefined;
  const stop = (): void => void child?.kill('SIGKILL');
  process.on('exit', stop);

  const start = async (): Promise<void> => {
    const settings = [
      '--bind',
      '127.0.0.1',
      '--port',
      String(port),
      '--save',
      '',
      '--appendonly',
      'no',
      '--dir',
      home,
    ];
    // The watcher ends the server when this process is gone, even killed: its standard input closes then.
    const watcher = `
      const child = require('node:child_process').spawn(process.argv[1], process.argv.slice(2), { stdio: 'ignore' });
      process.stdin.on('close', () => child.kill('SIGKILL')).resume();
      child.on('exit', () => process.exit());
      process.stdout.write(child.pid + '\\n');`;
    child = spawn(process.execPath, ['-e', watcher, file, ...settings], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    const started = child;
    pid = Number(
      await new Promise<string>((resolve) => started.stdout?.once('data', (data) => resolve(String(data)))),
    );
    const deadline = Date.now() + 5000;
    while ((await command(port, ['PING']).catch(() => [])).length === 0) {
      if (Date.now() > deadline) throw new Error(`${file} does not answer on port ${port}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  let pid = 0;
  const kill = async (): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    process.kill(pid, 'SIGKILL');
    await once(child, 'exit');
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    start,
    kill,
    freeze: () => process.kill(pid, 'SIGSTOP'),
    command: (...words) => command(port, words),
    thaw: () => process.kill(pid, 'SIGCONT'),
    async [Symbol.asyncDispose]() {
      await kill();
      process.off('exit', stop);
      rmSync(home, { recursive: true, force: true });
    },
  };
};
