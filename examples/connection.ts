import type { ClientOptions } from 'kucoin-typed';

/**
 * Where the examples trade: on the local exchange, whose address `npm run example` passes on, or on KuCoin if KUCOIN_LIVE
 * is set. In a program of your own the credentials alone are enough.
 */
export const connection = (): ClientOptions => {
  const { KUCOIN_API_KEY, KUCOIN_API_SECRET, KUCOIN_API_PASSPHRASE } = process.env;
  const { KUCOIN_BASE_URL, KUCOIN_SOCKET_URL, KUCOIN_LIVE } = process.env;
  if (!KUCOIN_BASE_URL && !KUCOIN_LIVE) {
    throw new Error(
      'No exchange is named. Run `npm run example <name>`, or set KUCOIN_LIVE=1 to trade on KuCoin itself.',
    );
  }
  return {
    apiKey: KUCOIN_API_KEY,
    apiSecret: KUCOIN_API_SECRET,
    apiPassphrase: KUCOIN_API_PASSPHRASE,
    ...(KUCOIN_BASE_URL ? { baseUrl: JSON.parse(KUCOIN_BASE_URL) } : {}),
    ...(KUCOIN_SOCKET_URL ? { socketUrl: JSON.parse(KUCOIN_SOCKET_URL) } : {}),
  };
};
