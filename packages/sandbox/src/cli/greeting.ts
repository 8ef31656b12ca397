import { styleText } from 'node:util';
import { format } from '../engine/amount.ts';
import type { Sandbox, SandboxKey } from '../index.ts';
import { pointersTo } from './clients.ts';

const bold = (text: string): string => styleText('bold', text, { stream: process.stdout });
const dim = (text: string): string => styleText('dim', text, { stream: process.stdout });

const section = (title: string, lines: readonly string[]): string =>
  [`  ${bold(title)}`, ...lines.map((line) => `    ${line}`), ''].join('\n');

const balancesOf = (sandbox: Sandbox, { uid }: SandboxKey): string =>
  [...sandbox.exchange.customer(uid).balances]
    .map(([account, balances]) => {
      const amounts = [...balances.values()].map(
        ({ currency, available }) => `${format(available)} ${currency}`,
      );
      return `${account} ${amounts.join(', ')}`;
    })
    .join(' · ');

const WHAT: readonly string[] = ['may do everything', 'may only read', 'key version 2', 'key version 1'];

const keyLines = (sandbox: Sandbox): readonly string[] =>
  sandbox.keys.flatMap((key, at) => [
    `${key.apiKey}  ${key.apiSecret}  ${key.apiPassphrase}  ${dim(WHAT[at] ?? '')}`,
    ...(at === 0 ? [dim(`  ${balancesOf(sandbox, key)}`)] : []),
  ]);

const partnerLines = (sandbox: Sandbox): readonly string[] =>
  Object.entries(sandbox.partners).map(
    ([line, { id, brokerKey, name }]) => `${id}  ${brokerKey}  ${name}  ${dim(line)}`,
  );

/** What the command prints once the exchange takes requests. */
export const greeting = (sandbox: Sandbox, { outside }: { readonly outside: boolean }): string => {
  const { baseUrl, socketUrl } = sandbox;
  return [
    '',
    `  ${bold('KuCoin sandbox')}: fake money, real protocol. ${dim(`Seed ${sandbox.seed}`)}`,
    ...(outside
      ? [
          `  ${styleText('yellow', 'Reachable from outside this machine, with keys that everybody knows.', { stream: process.stdout })}`,
        ]
      : []),
    '',
    section('Addresses', [
      `spot     ${baseUrl.spot}`,
      `futures  ${baseUrl.futures}`,
      `broker   ${baseUrl.broker}`,
      `sockets  ${dim('classic: from bullet-public and bullet-private, as at KuCoin')}`,
      ...Object.entries(socketUrl).map(([name, url]) => `         ${url}  ${dim(name)}`),
    ]),
    section('Keys: key, secret, passphrase', keyLines(sandbox)),
    section('Broker partners, whom the broker address wants: id, key, name', partnerLines(sandbox)),
    ...pointersTo(sandbox).map(({ client, lines }) => section(client, lines)),
    section('Control', [
      `${baseUrl.spot}/_sandbox          ${dim('what can be asked and set: clock, faults, state')}`,
      `${baseUrl.spot}/_sandbox/surface  ${dim('what is simulated and what is only an example')}`,
    ]),
    '  Ctrl+C stops it.',
    '',
  ].join('\n');
};
