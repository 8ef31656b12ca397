// npm run sandbox [-- --port <n>]: the local exchange, from its sources.
import '../packages/sandbox/src/cli.ts';
