import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintFormats } from '../../scripts/lint/formats.ts';
import { ROOT, runScript, temporaryFolder, temporaryRepository, writeTree } from '../generator/support.ts';

const SPEC = 'specs/rest/spot/market.spot.json';
const SOCKETS = 'specs/ws/unified-private.json';

/** A repository with our specs, some of them edited. */
const repository = (edits: Record<string, (document: any) => void>): string => {
  const root = temporaryRepository();
  cpSync(path.join(ROOT, 'specs'), path.join(root, 'specs'), { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    const document = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
    edit(document);
    writeTree(root, { [file]: document });
  }
  return root;
};

describe('pnpm specs:lint', { timeout: 60_000 }, () => {
  it('has nothing to say of this repository', () => {
    const run = runScript(ROOT, 'specs-lint.ts');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('are valid OpenAPI, AsyncAPI or Overlays');
  });

  it('says what is wrong, where and what cures it, all at once, and exits 1', () => {
    const root = repository({
      [SPEC]: (document) => {
        document.colour = 'red';
        const { get } = document.paths['/api/v1/market/orderbook/level1'];
        delete get['x-api-rate-limit-weight'];
        get.responses[200].content['application/json'].example.data.price = 1;
      },
      [SOCKETS]: (document) => {
        document.channels.unifiedTrading.colour = 'red';
      },
      'specs/overlays/account-transfer.json': (document) => void (document.colour = 'red'),
      'specs/permissions.json': (document) => void (document.colour = 'red'),
    });
    const run = runScript(root, 'specs-lint.ts');
    expect(run).toMatchObject({ status: 1, stdout: '' });
    const lines = run.stderr.trim().split('\n');
    const at = '#/paths/~1api~1v1~1market~1orderbook~1level1/get';
    for (const want of [
      `  ${SPEC}#/colour: Property \`colour\` is not expected here.`,
      `  ${SOCKETS}#/channels/unifiedTrading/colour: Property \`colour\` is not expected here.`,
      '  specs/overlays/account-transfer.json#/colour: Property `colour` is not expected here.',
      '  specs/overlays/account-transfer.json#/colour: is no key that stands here; correct its name, or remove it',
      '  specs/permissions.json#/colour: is no key that stands here; correct its name, or remove it',
      `  ${SPEC}${at}: x-api-rate-limit-weight is not given; give it, or say why under "x-unknown": { "weight": "…" }`,
      `  ${SPEC}${at}/responses/200/content/application~1json/example/data/price: the example is not what its schema says: must be string`,
    ])
      expect(lines.filter((line) => line.startsWith(want))).toHaveLength(1);
    expect(lines).toHaveLength(8);
  });

  it('shows how it is called', () => {
    const run = runScript(ROOT, 'specs-lint.ts', '--fix');
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('usage: pnpm specs:lint');
  });
});

it('a reference that leads out of its file is followed nowhere', async () => {
  const outside = writeTree(temporaryFolder(), { 'secret.json': { type: 'string' } });
  const schemas = { far: { $ref: 'http://127.0.0.1:9/a.json' }, near: { $ref: `${outside}/secret.json` } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'A', version: '1' },
    paths: {},
    components: { schemas },
  };
  const specs = writeTree(temporaryFolder(), { 'rest/a.json': document });
  const { complaints } = await lintFormats(specs, new Map());
  expect(complaints.every(({ message }) => message.includes('leads out of the file'))).toBe(true);
  expect(complaints.map(({ file, pointer }) => file + pointer)).toStrictEqual([
    'specs/rest/a.json/components/schemas/far',
    'specs/rest/a.json/components/schemas/near',
  ]);
});
