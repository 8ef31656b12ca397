export { ApiPromise, type Answer, type Limits, type OrderAnswer } from './api-promise.ts';
export type { KeyCheck, PermissionFacts, Permissions } from './check-key.ts';
export {
  createClient,
  type AccountClient,
  type CallOptions,
  type Client,
  type ClientFacts,
} from './client.ts';
export type { ClockOffset } from './clock.ts';
export {
  bind,
  type Bound,
  type BoundChannel,
  type BoundEndpoint,
  type BoundOperation,
  type BoundPagedEndpoint,
} from './bind.ts';
export type { DriftKind, DriftNotice, DriftType } from './drift/notice.ts';
export type { LoadShapes } from './drift/shapes.ts';
export {
  endpoint,
  exactEndpoint,
  type CallArguments,
  type Endpoint,
  type EndpointSpec,
  type Host,
} from './endpoint.ts';
export { AbortedError } from './errors/aborted-error.ts';
export { AccountModeError } from './errors/account-mode-error.ts';
export { ApiError } from './errors/api-error.ts';
export { AuthenticationError } from './errors/authentication-error.ts';
export { BalanceError } from './errors/balance-error.ts';
export type { Causes } from './errors/causes.ts';
export { BookError } from './errors/book-error.ts';
export { CredentialsError } from './errors/credentials-error.ts';
export { HttpAnswerError } from './errors/http-answer-error.ts';
export { IpBlockedError } from './errors/ip-blocked-error.ts';
export { IpListError } from './errors/ip-list-error.ts';
export { JournalError } from './errors/journal-error.ts';
export { KucoinError, type Outcome } from './errors/kucoin-error.ts';
export { LimitError } from './errors/limit-error.ts';
export { MarketStateError } from './errors/market-state-error.ts';
export { HistoryError } from './errors/history-error.ts';
export { NetworkError } from './errors/network-error.ts';
export { NotFoundError } from './errors/not-found-error.ts';
export { OptionsError } from './errors/options-error.ts';
export { checkSettings } from './options/check-settings.ts';
export { OrderOutcomeUnknownError } from './errors/order-outcome-unknown-error.ts';
export { OrderStateError } from './errors/order-state-error.ts';
export { ParameterError } from './errors/parameter-error.ts';
export { ParamsError } from './errors/params-error.ts';
export { PermissionError } from './errors/permission-error.ts';
export { RateLimitError } from './errors/rate-limit-error.ts';
export { RegionError } from './errors/region-error.ts';
export { RegionRefusedError } from './errors/region-refused-error.ts';
export { RequestLostError } from './errors/request-lost-error.ts';
export { ResponseError } from './errors/response-error.ts';
export { SignatureError } from './errors/signature-error.ts';
export { StreamError } from './errors/stream-error.ts';
export { SystemError, type ServiceStatus } from './errors/system-error.ts';
export { TimeoutError } from './errors/timeout-error.ts';
export { TimestampError } from './errors/timestamp-error.ts';
export type {
  Journal,
  JournalDamage,
  JournalEntry,
  JournalFill,
  JournalIntent,
  JournalOrder,
  JournalOutcome,
} from './journal/journal.ts';
export type { PendingResolution } from './journal/resolve-pending.ts';
export { exactParser } from './json/exact-parser.ts';
export { parse, parseNumbers, plainNumber, stringify } from './json.ts';
export type {
  ClientOptions,
  ClockOptions,
  KeyOptions,
  PartnerOptions,
  PublicOptions,
  RateLimitOptions,
  Region,
  Regions,
  RetryOptions,
  SocketOptions,
} from './options/options.ts';
export type { FindFacts, Lookup, OrderFacts } from './outcome/facts.ts';
export type { PendingItem, PendingOrder } from './outcome/pending.ts';
export type { Resolution, ResolvedOrder } from './outcome/resolution.ts';
export { hasKey, standFor, type Explain, type Services } from './parts.ts';
export type { HistoryRows } from './history/history-rows.ts';
export type { HistoryNotice, Span } from './history/notice.ts';
export {
  paged,
  type AllArguments,
  type AllParams,
  type HistoryOptions,
  type PagedEndpoint,
  type RowOf,
  type Time,
} from './history/paged.ts';
export type { Kept } from './history/retention.ts';
export type { HistorySpec } from './history/spec.ts';
export { createPublicClient } from './public-client.ts';
export type { PoolSpec, PoolSpecs } from './rate-limit/pools.ts';
export type { Pool, PoolUse, RateLimitStore, Seen } from './rate-limit/store.ts';
export type { Route } from './route.ts';
export { machineTime, type TimeSource } from './time-source.ts';
export type { Transport, WireRequest, WireResponse } from './transport/transport.ts';
export type { AttemptEnd, CallEnd, CallStart, Hooks, Logger } from './watch/events.ts';
export type { ChangesOptions } from './ws/book/changes.ts';
export type { BookCost } from './ws/book/cost.ts';
export {
  bookFeed,
  type BookFeed,
  type BookFeedFacts,
  type BookImage,
  type BookPush,
  type BookRow,
} from './ws/book/feed.ts';
export type { BookLevel } from './ws/book/levels.ts';
export type {
  BookChange,
  BookCounters,
  BookResync,
  BookState,
  BookStateNotice,
  ResyncCause,
} from './ws/book/notices.ts';
export { OrderBook, type BookHandlers } from './ws/book/order-book.ts';
export type { BookSource } from './ws/book/source.ts';
export {
  channel,
  unifiedChannel,
  type Channel,
  type ChannelSpec,
  type PushSpec,
  type SubscribeArguments,
  type SubscribeOptions,
  type UnifiedChannelSpec,
} from './ws/channel.ts';
export { connectionsOf, type ConnectionStatus } from './ws/connections.ts';
export type { FillRow, FillSpec, SocketLimits, StreamFacts, TimeUnit } from './ws/facts.ts';
export type { TokenAnswer, TokenProvider, TokenRequest } from './ws/gateways/token.ts';
export type {
  Failing,
  Filled,
  Gap,
  Interruption,
  Resumption,
  Silence,
  StreamEvent,
  StreamHandlers,
  StreamStatus,
  TopicStatus,
} from './ws/notices.ts';
export {
  connectOrders,
  ordersStatus,
  type OrdersConnection,
  type OrdersStatus,
} from './ws/orders/connect.ts';
export type { Latency } from './ws/orders/latency.ts';
export { operation, type Operation, type OperationSpec } from './ws/operation.ts';
export { Stream } from './ws/stream.ts';
export { LiveAccount } from './live/account.ts';
export { addDecimals, compareDecimals } from './live/decimal.ts';
export { findOrder, type OrderIds } from './live/find-order.ts';
export { hostOf, type LiveHost } from './live/host.ts';
export type { LiveEvent, LiveSettings, LiveState } from './live/options.ts';
export type {
  LiveBalance,
  LiveChange,
  LiveFill,
  LiveNews,
  LiveOrder,
  LiveOrderState,
  LiveOrigin,
  LivePosition,
} from './live/records.ts';
export type { LiveAsk, FeedListener, LiveFeed, LiveSource, OrdersRead } from './live/source.ts';
export { liveFeed } from './live/source.ts';
export type { Reconciled, SyncCause } from './live/sync.ts';
export { DeadManSwitch } from './deadman/dead-man.ts';
export type { DeadManEvent, DeadManSettings, DeadManState, Strike } from './deadman/options.ts';
export type { SwitchRead, SwitchSpec } from './deadman/spec.ts';
export { subscribeTopic, type TopicOptions } from './ws/topic.ts';
export { placeAndConfirm } from './confirm/confirm.ts';
export type { Confirmation, ConfirmSettings, ConfirmSpec } from './confirm/options.ts';
