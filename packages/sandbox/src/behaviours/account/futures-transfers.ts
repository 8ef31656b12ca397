import { format } from '../../engine/amount.ts';
import { transferOutOfFutures } from '../../engine/accounts/futures-transfers.ts';
import type { TransferOut } from '../../engine/accounts/futures-transfers.ts';
import { readAmount } from '../../engine/accounts/read.ts';
import { listOf } from '../../engine/accounts/state.ts';
import { transfer } from '../../engine/accounts/transfers.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours } from '../call.ts';
import { inRange, pageFor } from '../pages.ts';

/** The money has arrived when this is answered, though the answer says that it is on its way, as KuCoin's does. */
const transferOut: Behaviour = (call) => {
  const out = transferOutOfFutures(call.exchange, uidOf(call), {
    currency: text(call, 'currency'),
    value: readAmount('amount', call.args['amount']),
    to: text(call, 'recAccountType') as TransferOut['to'],
  });
  return {
    applyId: out.applyId,
    bizNo: out.bizNo,
    payAccountType: 'CONTRACT',
    payTag: 'DEFAULT',
    remark: '',
    recAccountType: out.to,
    recTag: 'DEFAULT',
    recRemark: '',
    recSystem: 'KUCOIN',
    status: 'PROCESSING',
    currency: out.currency,
    amount: format(out.value),
    fee: '0',
    sn: out.row,
    reason: '',
    createdAt: out.at,
    updatedAt: out.at,
  };
};

const transferIn: Behaviour = (call) => {
  const uid = uidOf(call);
  transfer(call.exchange, {
    uid,
    clientOid: undefined,
    currency: text(call, 'currency'),
    value: readAmount('amount', call.args['amount']),
    from: { uid, account: text(call, 'payAccountType') === 'MAIN' ? 'main' : 'trade' },
    to: { uid, account: 'futures' },
  });
  return null;
};

const transferList: Behaviour = (call) => {
  const currency = optionalText(call, 'currency');
  const type = optionalText(call, 'type');
  const rows = listOf(call.exchange.state.accounts.futuresOut, uidOf(call))
    .filter(
      (out) =>
        (currency === undefined || out.currency === currency) &&
        (type === undefined || out.to === type) &&
        inRange(call, out.at),
    )
    .reverse();
  const page = pageFor(call, rows);
  return {
    ...page,
    items: page.items.map((out) => ({
      applyId: out.applyId,
      currency: out.currency,
      recRemark: '',
      recSystem: 'KUCOIN',
      status: 'SUCCESS',
      amount: format(out.value),
      reason: '',
      offset: out.row,
      createdAt: out.at,
      remark: '',
    })),
  };
};

export const futuresTransfers: Behaviours = {
  'account.transfer.futuresAccountTransferOut': transferOut,
  'account.transfer.futuresAccountTransferIn': transferIn,
  'account.transfer.getFuturesAccountTransferOutLedger': transferList,
};
