import { badParameter } from '../refusal.ts';
import { text } from './call.ts';
import type { Behaviour, Behaviours } from './call.ts';

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

/** Hands out a token for sockets of the same host; it opens private topics if a key asked for it. */
const socketToken: Behaviour = ({ venue, endpoint, key }) => ({
  token: venue.tokens.issue(endpoint.host, key?.uid),
  instanceServers: [
    {
      endpoint: venue.socketUrls.get(endpoint.host),
      encrypt: false,
      protocol: 'websocket',
      pingInterval: 18_000,
      pingTimeout: 10_000,
    },
  ],
});

/** For the private unified gateway, which needs no address: there is only one. */
const unifiedToken: Behaviour = ({ venue, key }) => ({ token: venue.tokens.issue('unified', key?.uid) });

export const system: Behaviours = {
  'spot.market.getServerTime': serverTime,
  'futures.market.getServerTime': serverTime,
  'spot.market.getServiceStatus': serviceStatus,
  'futures.market.getServiceStatus': serviceStatus,
  'unified.market.getServiceStatus': unifiedServiceStatus,
  'unifiedV1.market.getServiceStatus': unifiedServiceStatus,
  'spot.market.getPublicToken': socketToken,
  'spot.market.getPrivateToken': socketToken,
  'spot.market.getPrivateTokenV2': unifiedToken,
  'futures.market.getPublicToken': socketToken,
  'futures.market.getPrivateToken': socketToken,
};
