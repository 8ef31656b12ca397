import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** How a program ended that runs by itself. */
const run = (file: string, ...args: string[]): Promise<{ code: number | null; text: string }> =>
  new Promise((resolve) => {
    const path = new URL(file, import.meta.url).pathname;
    const child = spawn(process.execPath, ['--conditions=@kucoin-typed/source', path, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    child.stdout.on('data', (bytes) => (text += bytes));
    child.stderr.on('data', (bytes) => (text += bytes));
    const timer = setTimeout(() => child.kill('SIGKILL'), 25_000);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve({ code, text });
    });
  });

const STAGES = [
  'at once', 'while the token stalls', 'while the upgrade is not answered', 'before the welcome',
  'before it is confirmed', 'when it is confirmed', 'while it is read', 'on a socket that is silent',
  'while it waits to connect again', 'while a gap is filled', 'while its socket is replaced',
  'after its socket was replaced', 'while frames wait for their turn',
]; // prettier-ignore

describe.concurrent('a program whose stream', () => {
  it.each([
    ...STAGES.flatMap((stage) => ['close', 'abort'].map((how) => [stage, how] as const)),
    ['when it is confirmed', 'dispose'] as const,
    ['while it waits to connect again', 'client'] as const,
  ])('ends %s, by %s, can leave', { timeout: 60_000 }, async (stage, how) => {
    const { code, text } = await run('ending.ts', stage, how);
    expect(text).toMatch(/^left after \d+ ms\n$/);
    expect(code).toBe(0);
    // A socket that is not answered is let go of after a second.
    expect(Number(/\d+/.exec(text)?.[0])).toBeLessThan(2500);
  });
});

describe('a handler that throws', () => {
  it('keeps no other from its message, ends no stream, and is heard of', { timeout: 30_000 }, async () => {
    const { code, text } = await run('throwing.ts');
    expect(text).toBe('uncaught: mine\nuncaught: mine\nheard 2 of 2, open\n');
    expect(code).toBe(0);
  });

  it('is heard of from accounts and switches, too', { timeout: 30_000 }, async () => {
    const { code, text } = await run('throwing-live.ts');
    const [one, two, held, ...failed] = text.trimEnd().split('\n');
    expect([one, two, held]).toStrictEqual([
      'uncaught: of an account',
      'uncaught: of a switch',
      'open, live, disarmed',
    ]);
    expect(failed).toHaveLength(2);
    for (const line of failed) expect(line).toMatch(/^uncaught: .*400003/);
    expect(code).toBe(0);
  });
});
