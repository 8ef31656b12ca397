import { format } from '../../engine/amount.ts';
import { badParameter } from '../../refusal.ts';
import { optionalText, text } from '../call.ts';
import type { Behaviours } from '../call.ts';
import { cancelFuturesByClientOid, cancelFuturesById } from './cancel.ts';
import { addFuturesOrder, addFuturesOrderTest } from './orders.ts';
import { crossRequirement, maxOpenSize } from './capacity.ts';
import { asText } from './position-view.ts';
import {
  addIsolatedMargin,
  getMaxWithdrawMargin,
  modifyAutoDeposit,
  removeIsolatedMargin,
} from './positions.ts';
import { changeCrossLeverage, modifyRiskLevel, switchMarginMode, switchPositionMode } from './settings.ts';

/** A lead trader's orders and positions are those of the futures account. */
export const futuresCopyTrading: Behaviours = {
  'copyTrading.futures.addOrder': addFuturesOrder,
  'copyTrading.futures.addOrderTest': addFuturesOrderTest,
  'copyTrading.futures.addTPSLOrder': addFuturesOrder,
  'copyTrading.futures.cancelOrderById': (call) => {
    if (optionalText(call, 'orderId') === undefined) throw badParameter('orderId', 'is required');
    return cancelFuturesById(call);
  },
  'copyTrading.futures.cancelOrderByClientOid': cancelFuturesByClientOid,
  'copyTrading.futures.getMaxOpenSize': (call) => {
    const { buy, sell } = maxOpenSize(call);
    return { symbol: text(call, 'symbol'), maxBuyOpenSize: format(buy), maxSellOpenSize: format(sell) };
  },
  'copyTrading.futures.getMaxWithdrawMargin': getMaxWithdrawMargin,
  'copyTrading.futures.addIsolatedMargin': addIsolatedMargin(asText),
  'copyTrading.futures.removeIsolatedMargin': removeIsolatedMargin,
  'copyTrading.futures.modifyIsolatedMarginRiskLimit': modifyRiskLevel,
  'copyTrading.futures.modifyAutoDepositStatus': modifyAutoDeposit,
  'copyTrading.futures.switchCopyTradeMarginMode': switchMarginMode,
  'copyTrading.futures.updateCopyTradeCrossMarginLeverage': changeCrossLeverage,
  'copyTrading.futures.getCopyTradeCrossMarginRequirement': (call) => [crossRequirement(call)],
  'copyTrading.futures.switchCopyTradePositionMode': switchPositionMode,
};
