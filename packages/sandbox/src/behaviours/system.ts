import type { Behaviour, Behaviours } from './call.ts';

const serverTime: Behaviour = ({ exchange }) => exchange.clock.now();
const serviceStatus: Behaviour = () => ({ status: 'open', msg: '' });

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

export const system: Behaviours = {
  'spot.market.getServerTime': serverTime,
  'futures.market.getServerTime': serverTime,
  'spot.market.getServiceStatus': serviceStatus,
  'futures.market.getServiceStatus': serviceStatus,
  'spot.market.getPublicToken': socketToken,
  'spot.market.getPrivateToken': socketToken,
  'futures.market.getPublicToken': socketToken,
  'futures.market.getPrivateToken': socketToken,
};
