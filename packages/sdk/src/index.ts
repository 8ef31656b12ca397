export { Kucoin } from './kucoin.ts';
export { createClient, createPublicClient } from './client.ts';
export { regions } from './api/regions.ts';
export {
  AbortedError,
  ApiError,
  ApiPromise,
  CredentialsError,
  KucoinError,
  NetworkError,
  OptionsError,
  ParamsError,
  RateLimitError,
  RegionError,
  ResponseError,
  Stream,
  StreamError,
  TimeoutError,
  parse,
  stringify,
} from '@kucoin-typed/runtime';
export type {
  Answer,
  Bound,
  BoundChannel,
  BoundEndpoint,
  CallOptions,
  Channel,
  ChannelSpec,
  Client,
  ClientOptions,
  Endpoint,
  EndpointSpec,
  Limits,
  PublicOptions,
  Region,
  Regions,
  SubscribeOptions,
} from '@kucoin-typed/runtime';
