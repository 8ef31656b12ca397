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
      "CredentialsError",
      "HistoryError",
      "HttpAnswerError",
      "IpBlockedError",
      "IpListError",
      "JournalError",
      "Kucoin",
      "KucoinError",
      "LimitError",
      "MarketStateError",
      "NetworkError",
      "NotFoundError",
      "OptionsError",
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
      "CredentialsError",
      "HistoryError",
      "HttpAnswerError",
      "IpBlockedError",
      "IpListError",
      "JournalError",
      "KucoinError",
      "LimitError",
      "MarketStateError",
      "NetworkError",
      "NotFoundError",
      "OptionsError",
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
      "bind",
      "channel",
      "createClient",
      "createPublicClient",
      "endpoint",
      "exactEndpoint",
      "exactParser",
      "machineTime",
      "paged",
      "parse",
      "parseNumbers",
      "plainNumber",
      "stringify",
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
  const folders = (at: string): string[] =>
    readdirSync(at, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  const wrong: string[] = [];
  for (const service of folders(api)) {
    const groups = folders(path.join(api, service));
    const inService = await names('packages/sdk', `dist/${service}/index.js`);
    if (inService.length !== groups.length) wrong.push(service);
    for (const group of groups) {
      const files = readdirSync(path.join(api, service, group)).filter((file) => file !== 'index.ts');
      const inGroup = await names('packages/sdk', `dist/${service}/${group}/index.js`);
      if (inGroup.length !== files.length) wrong.push(`${service}/${group}`);
      if (!existsSync(path.join(root, `packages/sdk/dist/types/api/${service}/${group}/index.d.ts`)))
        wrong.push(`types of ${service}/${group}`);
    }
  }
  expect(wrong).toStrictEqual([]);
  expect(manifest('packages/sdk').exports['./*']).toBeDefined();
});
