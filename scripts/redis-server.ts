// Where the tests' Redis comes from.
import { findProgram, type Program } from './debian.ts';

/** Finds redis-server or valkey-server, or brings it; an error says in one sentence what to install. */
export const findRedis = (): Program =>
  findProgram({
    names: ['redis-server', 'valkey-server'],
    package: 'redis-server',
    files: ['usr/bin/redis-server', 'usr/bin/valkey-server'],
    need: 'Tests of the shared rate limit need redis-server',
    elsewhere: 'brew install redis',
  });

if (import.meta.main) console.log(findRedis().file);
