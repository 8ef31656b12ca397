// Credentials from the environment: node --env-file=.env credentials.ts
import { Kucoin } from 'kucoin-typed';
import { connection } from './connection.ts';

for (const name of ['KUCOIN_API_KEY', 'KUCOIN_API_SECRET', 'KUCOIN_API_PASSPHRASE']) {
  if (!process.env[name]) throw new Error(`${name} is not set: copy .env.example to .env and fill it in.`);
}

const kucoin = new Kucoin(connection());

const key = await kucoin.account.account.getApikeyInfo();
console.log(`key "${key.remark}", version ${key.apiVersion}, may: ${key.permission}`);

// A standalone function needs a client and nothing else; a bundler keeps only what is imported.
const { createClient } = await import('kucoin-typed/client');
const { getServerTime } = await import('kucoin-typed/spot/market');
console.log(`exchange time ${new Date(await getServerTime(createClient(connection()))).toISOString()}`);
