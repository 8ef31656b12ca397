import { parseArgs } from 'node:util';

/** Fixed, so that addresses written down stay right. */
const DEFAULT_PORT = 7070;
const LAST_PORT = 65_535 - 2;

export const HELP: string = `Usage: kucoin-sandbox [options]

Runs a local KuCoin with fake balances on this machine.

  --port <number>     port of the spot host; futures and broker take the next two
                      (default ${DEFAULT_PORT}; 0 takes any free ports)
  --seed <text>       the same seed makes the same markets (default: another each time)
  --speed <factor>    how many times faster than real time it lives (default 1; 0 stands still
                      until POST /_sandbox/clock moves it)
  --symbols <list>    which spot markets there are, e.g. BTC-USDT,ETH-USDT (default: 20)
  --region <name>     global, eu, au or tr: whose rules apply (default global)
  --snapshot <file>   goes on from a saved state
  --host <address>    where it listens (default 127.0.0.1: nobody but this machine)
  --no-rate-limits    quotas of requests do not count
  --cors              lets web pages of any origin call it, which KuCoin does not
  --help              show this text
`;

export interface Flags {
  readonly help: boolean;
  readonly port: number;
  readonly host: string;
  readonly seed: string | undefined;
  readonly speed: number;
  readonly symbols: readonly string[] | undefined;
  readonly region: string | undefined;
  readonly snapshot: string | undefined;
  readonly rateLimits: boolean;
  readonly cors: boolean;
}

const readPort = (text: string): number => {
  if (!/^\d+$/.test(text) || Number(text) > LAST_PORT)
    throw new Error(`--port must be a number from 0 to ${LAST_PORT}, not "${text}".`);
  return Number(text);
};

const readSpeed = (text: string): number => {
  const speed = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(speed <= 100_000)) throw new Error(`--speed must be a number from 0 to 100000, not "${text}".`);
  return speed;
};

const readSymbols = (text: string): readonly string[] => {
  const symbols = text.split(',').map((symbol) => symbol.trim().toUpperCase());
  const odd = symbols.find((symbol) => !/^[A-Z0-9]+-[A-Z0-9]+$/.test(symbol));
  if (odd !== undefined) throw new Error(`--symbols takes names such as BTC-USDT, not "${odd}".`);
  return symbols;
};

const readHost = (text: string): string => {
  if (text.trim() === '') throw new Error('--host must name an address, such as 127.0.0.1.');
  return text;
};

/** Reads the command line; throws an error that names the flag. */
export const readFlags = (args: readonly string[]): Flags => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      seed: { type: 'string' },
      speed: { type: 'string' },
      symbols: { type: 'string' },
      region: { type: 'string' },
      snapshot: { type: 'string' },
      'no-rate-limits': { type: 'boolean' },
      cors: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  return {
    help: values.help ?? false,
    port: readPort(values.port ?? String(DEFAULT_PORT)),
    host: readHost(values.host ?? '127.0.0.1'),
    seed: values.seed,
    speed: readSpeed(values.speed ?? '1'),
    symbols: values.symbols === undefined ? undefined : readSymbols(values.symbols),
    region: values.region,
    snapshot: values.snapshot,
    rateLimits: !values['no-rate-limits'],
    cors: values.cors ?? false,
  };
};
