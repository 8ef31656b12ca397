// Every balance of the account that is not zero.
import { Kucoin } from 'kucoin-typed';
import { connection } from './connection.ts';

const kucoin = new Kucoin(connection());

const accounts = await kucoin.account.account.getSpotAccountList();
for (const { currency, type, balance, available, holds } of accounts) {
  // Money is text, so that no digit is lost on the way.
  if (Number(balance) !== 0)
    console.log(`${currency} in ${type}: ${balance} (${available} free, ${holds} on hold)`);
}
