import type { SpotRequest } from '../../engine/spot/order.ts';
import { optionalFlag, optionalText } from '../call.ts';
import type { Call } from '../call.ts';
import { spotRequestOf } from '../spot/request.ts';

/** Cross or isolated: newer routes say `isIsolated`, the oldest `marginModel`. */
export const marginTypeOf = (call: Call): 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE' => {
  const isolated = optionalFlag(call, 'isIsolated') ?? optionalText(call, 'marginModel') === 'isolated';
  return isolated ? 'MARGIN_ISOLATED_TRADE' : 'MARGIN_TRADE';
};

/** Whether the order borrows what it lacks, and pays debts with what it brings. */
export const loanFlagsOf = (call: Call): Pick<SpotRequest, 'autoBorrow' | 'autoRepay'> => ({
  autoBorrow: optionalFlag(call, 'autoBorrow') ?? false,
  autoRepay: optionalFlag(call, 'autoRepay') ?? false,
});

/** The margin order that a call asks for. */
export const marginRequestOf = (call: Call): SpotRequest => ({
  ...spotRequestOf(call, call.args, marginTypeOf(call)),
  ...loanFlagsOf(call),
});

/** Whether an order or a stop order of the caller's belongs to a margin account. */
export const isMargin = ({ request }: { readonly request: SpotRequest }): boolean =>
  request.tradeType !== 'TRADE';
