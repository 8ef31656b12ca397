import { badParameter } from '../../refusal.ts';
import { text } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

const serverTime: Behaviour = ({ exchange }) => exchange.clock.now();

/** The state of the market that the endpoint's host trades. */
const serviceStatus: Behaviour = ({ venue, endpoint }) => ({
  ...venue.gate.state.services[endpoint.host === 'futures' ? 'futures' : 'spot'],
});

const unifiedServiceStatus: Behaviour = (call) => {
  const tradeType = text(call, 'tradeType');
  if (tradeType !== 'SPOT' && tradeType !== 'FUTURES')
    throw badParameter('tradeType', 'must be SPOT or FUTURES');
  const { status, msg } = call.venue.gate.state.services[tradeType === 'SPOT' ? 'spot' : 'futures'];
  return { tradeType, serverStatus: status, msg };
};

type Gateway = 'spot' | 'futures' | 'broker' | 'unified';

/** A token that opens one connection, private topics included if a key asked for it, and where that is. */
const socketToken =
  (gatewayOf: (call: Call) => Gateway): Behaviour =>
  (call) => {
    const { venue, key } = call;
    const gateway = gatewayOf(call);
    return {
      token: venue.tokens.issue(gateway, key?.uid),
      instanceServers: [
        {
          endpoint: venue.socketUrls.get(gateway),
          encrypt: false,
          protocol: 'websocket',
          pingInterval: 18_000,
          pingTimeout: 10_000,
        },
      ],
    };
  };

const classicToken = socketToken(({ endpoint }) => endpoint.host);

export const system: Behaviours = {
  'spot.market.getServerTime': serverTime,
  'futures.market.getServerTime': serverTime,
  'spot.market.getServiceStatus': serviceStatus,
  'futures.market.getServiceStatus': serviceStatus,
  'unified.market.getServiceStatus': unifiedServiceStatus,
  'unifiedV1.market.getServiceStatus': unifiedServiceStatus,
  'spot.market.getPublicToken': classicToken,
  'spot.market.getPrivateToken': classicToken,
  'spot.market.getPrivateTokenV2': socketToken(() => 'unified'),
  'futures.market.getPublicToken': classicToken,
  'futures.market.getPrivateToken': classicToken,
};
