import { step } from '../report.mjs';
import { Account, account, allBalances, bare, make, newOid } from './client.mjs';

const transfers = account.getTransferApi();

const inner = async (from, to, amount) =>
  bare(
    await transfers.innerTransfer(
      make(Account.Transfer.InnerTransferReq, { clientOid: newOid(), currency: 'USDT', amount, from, to }),
    ),
  );
const flex = async (fromAccountType, toAccountType, amount) =>
  bare(
    await transfers.flexTransfer(
      make(Account.Transfer.FlexTransferReq, {
        clientOid: newOid(),
        currency: 'USDT',
        amount,
        type: 'INTERNAL',
        fromAccountType,
        toAccountType,
      }),
    ),
  );

/** Money goes round between the accounts: main -100+25, trade +100-50, futures +50-25. */
export const moneyDay = () =>
  step('transfers', async () => {
    const before = await allBalances();
    const done = [
      await inner('main', 'trade', '100'),
      await flex('TRADE', 'CONTRACT', '50'),
      await flex('CONTRACT', 'MAIN', '25'),
    ];
    return { done, before, after: await allBalances() };
  });

/** What the ledger says about the day's USDT. */
export const ledger = () =>
  step('ledger', async () => {
    const api = account.getAccountApi();
    return {
      spot: bare(
        await api.getSpotHFLedger(make(Account.Account.GetSpotHFLedgerReq, { currency: 'USDT', limit: 100 })),
      ),
      futures: bare(
        await api.getFuturesLedger(make(Account.Account.GetFuturesLedgerReq, { currency: 'USDT' })),
      ),
    };
  });
