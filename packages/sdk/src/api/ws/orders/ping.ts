// Generated from specs/added/ws/api.json by `pnpm generate`. Do not edit.
import type { OperationSpec } from '@kucoin-typed/runtime';

/**
 * Keep the connection open; the server asks for one per pingInterval.
 *
 * Operation `ping` of the WebSocket API.
 */
export const ping: OperationSpec<void, void> = { id: 'ws.orders.ping', op: 'ping' };
