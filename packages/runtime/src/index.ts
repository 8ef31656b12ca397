export { ApiPromise, type Answer, type Limits } from './api-promise.ts';
export { bind, type Bound, type BoundChannel, type BoundEndpoint, type BoundPagedEndpoint } from './bind.ts';
export { createClient, type CallOptions, type Client } from './client.ts';
export {
  endpoint,
  exactEndpoint,
  type CallArguments,
  type Endpoint,
  type EndpointSpec,
  type Host,
} from './endpoint.ts';
export { AbortedError } from './errors/aborted-error.ts';
export { ApiError } from './errors/api-error.ts';
export { CredentialsError } from './errors/credentials-error.ts';
export { HistoryError } from './errors/history-error.ts';
export { KucoinError } from './errors/kucoin-error.ts';
export { NetworkError } from './errors/network-error.ts';
export { OptionsError } from './errors/options-error.ts';
export { ParamsError } from './errors/params-error.ts';
export { RateLimitError } from './errors/rate-limit-error.ts';
export { RegionError } from './errors/region-error.ts';
export { ResponseError } from './errors/response-error.ts';
export { StreamError } from './errors/stream-error.ts';
export { TimeoutError } from './errors/timeout-error.ts';
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
export { parse, parseExact, parseNumbers, plainNumber, stringify } from './json.ts';
export type { ClientOptions, PublicOptions, Region, Regions } from './options/options.ts';
export { createPublicClient } from './public-client.ts';
export {
  channel,
  type Channel,
  type ChannelSpec,
  type SubscribeArguments,
  type SubscribeOptions,
} from './ws/channel.ts';
export type { OperationSpec, UnifiedChannelSpec } from './ws/specs.ts';
export { Stream } from './ws/stream.ts';
