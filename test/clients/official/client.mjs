import { randomUUID } from 'node:crypto';
import sdk from 'kucoin-universal-sdk';

const {
  ClientOptionBuilder,
  DefaultClient,
  TransportOptionBuilder,
  WebSocketClientOptionBuilder,
  Account,
  Futures,
  Spot,
} = sdk;

const options = new ClientOptionBuilder()
  .setKey(process.env.KUCOIN_API_KEY)
  .setSecret(process.env.KUCOIN_API_SECRET)
  .setPassphrase(process.env.KUCOIN_API_PASSPHRASE)
  .setSpotEndpoint(process.env.KUCOIN_SPOT_URL)
  .setFuturesEndpoint(process.env.KUCOIN_FUTURES_URL)
  .setBrokerEndpoint(process.env.KUCOIN_BROKER_URL)
  .setTransportOption(new TransportOptionBuilder().setKeepAlive(true).build())
  .setWebSocketClientOption(new WebSocketClientOptionBuilder().build())
  .build();
const client = new DefaultClient(options);
const rest = client.restService();

export const sockets = client.wsService();
export const account = rest.getAccountService();
export const spot = rest.getSpotService();
export const futures = rest.getFuturesService();
export { Account, Futures, Spot };

export const SYMBOL = 'BTC-USDT';
export const CONTRACT = 'XBTUSDTM';
export const newOid = () => randomUUID();

/** A request as the SDK's builders make it: fields that are not set are not sent. */
export const make = (Request, fields = {}) => {
  const builder = Request.builder();
  for (const [name, value] of Object.entries(fields)) {
    builder[`set${name[0].toUpperCase()}${name.slice(1)}`](value);
  }
  return builder.build();
};

/** An answer or push without the SDK's own furniture. */
export const bare = (answer) => JSON.parse(answer.toJson());

/** The code of a call that must be refused. */
export const refused = async (call) => {
  const answer = await call().then(bare, (error) => error);
  if (!(answer instanceof Error)) throw new Error(`not refused: ${JSON.stringify(answer)}`);
  // With an HTTP status other than 200 the SDK gives up before it looks at the body.
  const said = answer.response ?? answer.err?.response?.data;
  if (!said) throw answer;
  return String(said.code);
};

const accounts = account.getAccountApi();
export const spotBalances = async (type) =>
  bare(await accounts.getSpotAccountList(make(Account.Account.GetSpotAccountListReq, { type })));
export const futuresBalance = async () =>
  bare(await accounts.getFuturesAccount(make(Account.Account.GetFuturesAccountReq, { currency: 'USDT' })));
export const allBalances = async () => ({
  main: await spotBalances('main'),
  trade: await spotBalances('trade'),
  futures: await futuresBalance(),
});
