import type { Sandbox, SandboxKey } from '../index.ts';

/** How a client is told to talk to the sandbox instead of KuCoin. */
export interface Pointer {
  readonly client: string;
  readonly lines: readonly string[];
}

const credentials = ({ apiKey, apiSecret, apiPassphrase }: SandboxKey): readonly string[] => [
  `  apiKey: '${apiKey}',`,
  `  apiSecret: '${apiSecret}',`,
  `  apiPassphrase: '${apiPassphrase}',`,
];

const portOf = (url: string): number => Number(new URL(url).port);

/** The option `sandbox` finds the other hosts by their ports, which are in a row unless they were free to be any. */
const address = ({ baseUrl: { spot, futures, broker } }: Sandbox): string => {
  const port = portOf(spot);
  const isRow = portOf(futures) === port + 1 && portOf(broker) === port + 2;
  return isRow
    ? `sandbox: '${spot}'`
    : `baseUrl: { spot: '${spot}', futures: '${futures}', broker: '${broker}' }`;
};

const ours = (sandbox: Sandbox): Pointer => ({
  client: 'kucoin-typed',
  lines: ['const kucoin = new Kucoin({', ...credentials(sandbox.keys[0]), `  ${address(sandbox)},`, '});'],
});

const ccxt = ({ baseUrl, socketUrl, keys: [key] }: Sandbox): Pointer => ({
  client: 'ccxt',
  lines: [
    `const kucoin = new ccxt.pro.kucoin({ apiKey: '${key.apiKey}', secret: '${key.apiSecret}', password: '${key.apiPassphrase}' });`,
    `const spot = '${baseUrl.spot}', futures = '${baseUrl.futures}';`,
    'Object.assign(kucoin.urls.api, { public: spot, private: spot, futuresPublic: futures, futuresPrivate: futures,',
    `  uta: spot, utaV2: spot, utaPrivate: spot, earn: spot, webExchange: spot, broker: '${baseUrl.broker}' });`,
    `kucoin.urls.api.ws = { spot: '${socketUrl.unifiedSpot}', futures: '${socketUrl.unifiedFutures}', private: '${socketUrl.unifiedPrivate}' };`,
    'await kucoin.loadHttpProxyAgent(); // else ccxt opens no ws:// addresses',
  ],
});

const official = ({ baseUrl, keys: [key] }: Sandbox): Pointer => ({
  client: "KuCoin's own SDK (kucoin-universal-sdk)",
  lines: [
    `new ClientOptionBuilder().setKey('${key.apiKey}').setSecret('${key.apiSecret}').setPassphrase('${key.apiPassphrase}')`,
    `  .setSpotEndpoint('${baseUrl.spot}').setFuturesEndpoint('${baseUrl.futures}').setBrokerEndpoint('${baseUrl.broker}')`,
  ],
});

const handTyped = ({ baseUrl, keys: [key] }: Sandbox): Pointer => ({
  client: 'kucoin-api',
  lines: [
    `new SpotClient({ apiKey: '${key.apiKey}', apiSecret: '${key.apiSecret}', apiPassphrase: '${key.apiPassphrase}', baseUrl: '${baseUrl.spot}' });`,
    `new FuturesClient({ …the same, baseUrl: '${baseUrl.futures}' });`,
  ],
});

const anyOther = ({ baseUrl }: Sandbox): Pointer => ({
  client: 'anything else, in any language',
  lines: [
    `api.kucoin.com          →  ${baseUrl.spot}`,
    `api-futures.kucoin.com  →  ${baseUrl.futures}`,
    `api-broker.kucoin.com   →  ${baseUrl.broker}`,
  ],
});

/** How to point each popular client at a running sandbox. */
export const pointersTo = (sandbox: Sandbox): readonly Pointer[] =>
  [ours, ccxt, official, handTyped, anyOther].map((pointer) => pointer(sandbox));
