export type { RedisConnection } from './link.ts';
export { redisStore, type RedisStoreOptions } from './redis-store.ts';
