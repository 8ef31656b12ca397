import { Refusal, badParameter } from '../../refusal.ts';
import type { Exchange } from '../../engine/exchange.ts';
import type { SpotRequest, TradeType } from '../../engine/spot/order.ts';
import { accountFor } from '../../engine/spot/accounts.ts';
import { uidOf } from '../call.ts';
import type { Call } from '../call.ts';

/** The fields of a call or of one row of a batch; the schema has checked their types. */
export type Fields = Readonly<Record<string, unknown>>;

/** An order that reaches the exchange later than its own window allows is refused; the code is not documented. */
export const requireFresh = ({ clock }: Exchange, fields: Fields): void => {
  const { allowMaxTimeWindow: window, clientTimestamp: sent } = fields;
  if (window === undefined || window === null) return;
  if (sent === undefined || sent === null)
    throw new Refusal('400100', 'allowMaxTimeWindow needs clientTimestamp.');
  if (Number(sent) + Number(window) < clock.now())
    throw new Refusal('400100', 'The order arrived after its time window.');
};

/** KuCoin's own examples have blanks in their ids. */
const CLIENT_OID = /^[\w -]{1,40}$/;

const oidOf = ({ clientOid }: Fields): string | undefined => {
  if (clientOid === undefined || clientOid === null || clientOid === '') return undefined;
  if (typeof clientOid === 'string' && CLIENT_OID.test(clientOid)) return clientOid;
  throw badParameter('clientOid', 'must be up to 40 letters, digits, "_" or "-"');
};

type Text = string | undefined;

/** The fields of an order as all spot and margin routes name them. */
export const spotRequestOf = (
  call: Call,
  fields: Fields = call.args,
  tradeType: TradeType = 'TRADE',
): SpotRequest => {
  const symbol = String(fields['symbol']);
  const seconds = fields['cancelAfter'];
  return {
    uid: uidOf(call),
    account: accountFor(tradeType, symbol),
    tradeType,
    symbol,
    clientOid: oidOf(fields),
    side: fields['side'] as SpotRequest['side'],
    type: (fields['type'] as SpotRequest['type'] | undefined) ?? 'limit',
    price: fields['price'] as Text,
    size: fields['size'] as Text,
    funds: fields['funds'] as Text,
    timeInForce: fields['timeInForce'] as SpotRequest['timeInForce'],
    cancelAfter: seconds === undefined || seconds === null ? undefined : Number(seconds),
    postOnly: fields['postOnly'] === true,
    hidden: fields['hidden'] === true,
    iceberg: fields['iceberg'] === true,
    visibleSize: fields['visibleSize'] as Text,
    stp: fields['stp'] as SpotRequest['stp'],
    remark: fields['remark'] as Text,
    tags: fields['tags'] as Text,
  };
};
