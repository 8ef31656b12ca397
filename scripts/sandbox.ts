// npm run sandbox [-- --port <n>]: the local exchange, from its sources.
await import('../packages/sandbox/src/cli.ts');
