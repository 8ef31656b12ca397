import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { manifest, root } from './packages.ts';

// What is public is written down here: a name that comes or goes must be meant.
const names = async (folder: string, file = 'dist/index.js'): Promise<string[]> =>
  Object.keys(await import(/* @vite-ignore */ pathToFileURL(path.join(root, folder, file)).href)).sort();

it('the SDK', async () => {
  expect(await names('packages/sdk')).toMatchInlineSnapshot(`
    [
      "AbortedError",
      "AccountModeError",
      "ApiError",
      "AuthenticationError",
      "BalanceError",
      "BookError",
      "CredentialsError",
      "DeadManSwitch",
      "HistoryError",
      "HttpAnswerError",
      "IpBlockedError",
      "IpListError",
      "JournalError",
      "Kucoin",
      "KucoinError",
      "LimitError",
      "LiveAccount",
      "MarketStateError",
      "NetworkError",
      "NotFoundError",
      "OptionsError",
      "OrderBook",
      "OrderOutcomeUnknownError",
      "OrderStateError",
      "ParameterError",
      "ParamsError",
      "PermissionError",
      "RateLimitError",
      "RegionError",
      "RegionRefusedError",
      "RequestLostError",
      "ResponseError",
      "SignatureError",
      "Stream",
      "StreamError",
      "SystemError",
      "TimeoutError",
      "TimestampError",
      "createClient",
      "createPublicClient",
      "openBook",
      "parse",
      "regions",
      "stringify",
    ]
  `);
  expect(await names('packages/sdk', 'dist/client.js')).toMatchInlineSnapshot(`
    [
      "createClient",
      "createPublicClient",
    ]
  `);
});

it('the runtime', async () => {
  expect(await names('packages/runtime')).toMatchInlineSnapshot(`
    [
      "AbortedError",
      "AccountModeError",
      "ApiError",
      "ApiPromise",
      "AuthenticationError",
      "BalanceError",
      "BookError",
      "CredentialsError",
      "DeadManSwitch",
      "HistoryError",
      "HttpAnswerError",
      "IpBlockedError",
      "IpListError",
      "JournalError",
      "KucoinError",
      "LimitError",
      "LiveAccount",
      "MarketStateError",
      "NetworkError",
      "NotFoundError",
      "OptionsError",
      "OrderBook",
      "OrderOutcomeUnknownError",
      "OrderStateError",
      "ParameterError",
      "ParamsError",
      "PermissionError",
      "RateLimitError",
      "RegionError",
      "RegionRefusedError",
      "RequestLostError",
      "ResponseError",
      "SignatureError",
      "Stream",
      "StreamError",
      "SystemError",
      "TimeoutError",
      "TimestampError",
      "addDecimals",
      "bind",
      "bookFeed",
      "channel",
      "checkSettings",
      "compareDecimals",
      "connectOrders",
      "connectionsOf",
      "createClient",
      "createPublicClient",
      "endpoint",
      "exactEndpoint",
      "exactParser",
      "findOrder",
      "hasKey",
      "hostOf",
      "liveFeed",
      "machineTime",
      "operation",
      "ordersStatus",
      "paged",
      "parse",
      "parseNumbers",
      "placeAndConfirm",
      "plainNumber",
      "standFor",
      "stringify",
      "subscribeTopic",
      "unifiedChannel",
    ]
  `);
});

it('the journal', async () => {
  expect(await names('packages/sdk', 'dist/journal.js')).toMatchInlineSnapshot(`
    [
      "fileJournal",
    ]
  `);
  expect(await names('packages/runtime', 'dist/journal/file.js')).toMatchInlineSnapshot(`
    [
      "fileJournal",
    ]
  `);
});

it('specs, redis, sandbox and generator', async () => {
  expect(await names('packages/specs')).toMatchInlineSnapshot(`
    [
      "readSpecs",
      "specsFolder",
    ]
  `);
  expect(await names('packages/redis')).toMatchInlineSnapshot(`
    [
      "redisStore",
    ]
  `);
  expect(await names('packages/sandbox')).toMatchInlineSnapshot(`
    [
      "createSandbox",
    ]
  `);
  expect(await names('generator')).toMatchInlineSnapshot(`
    [
      "ComplaintsError",
      "OWNED",
      "RULES",
      "compare",
      "countOf",
      "effectiveFiles",
      "effectiveSpecs",
      "generate",
      "importSpecs",
      "jsonFiles",
      "lint",
      "write",
    ]
  `);
});

it('every service and every group is an import path with its own names', async () => {
  const api = path.join(root, 'packages/sdk/src/api');
  const wrong: string[] = [];
  const isTree = (at: string): boolean => existsSync(path.join(api, at, 'index.ts'));
  /** A service has groups; a group has endpoints, and may have groups. */
  const check = async (at: string, isService: boolean): Promise<void> => {
    const entries = readdirSync(path.join(api, at), { withFileTypes: true });
    const groups = entries.map(({ name }) => `${at}/${name}`).filter(isTree);
    const files = entries.filter((entry) => entry.isFile() && entry.name !== 'index.ts');
    const found = await names('packages/sdk', `dist/${at}/index.js`);
    if (found.length !== groups.length + (isService ? 0 : files.length)) wrong.push(at);
    if (!existsSync(path.join(root, `packages/sdk/dist/types/api/${at}/index.d.ts`)))
      wrong.push(`types of ${at}`);
    for (const group of groups) await check(group, false);
  };
  for (const service of readdirSync(api).filter(isTree)) await check(service, true);
  expect(wrong).toStrictEqual([]);
  expect(manifest('packages/sdk').exports['./*']).toBeDefined();
});
