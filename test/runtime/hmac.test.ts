import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { hmacWith } from '../../packages/runtime/src/crypto/node.ts';
import { hmacWith as hmacOnTheWeb } from '../../packages/runtime/src/crypto/web.ts';

it('signs as RFC 4231 says, test case 2', () => {
  const want = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
  const signed = String(hmacWith('Jefe')('what do ya want for nothing?'));
  expect(Buffer.from(signed, 'base64').toString('hex')).toBe(want);
});

it('signs any text with any secret as node:crypto and Web Crypto do', async () => {
  const secrets = ['s', 's'.repeat(63), 's'.repeat(64), 's'.repeat(65), 's'.repeat(200), 'schlüssel 🔑'];
  const texts = [
    '',
    'a',
    'ü🔑'.repeat(30),
    '\ud800',
    ...[2730, 2731, 9000].flatMap((n) => ['a'.repeat(n), '€'.repeat(n)]),
  ];
  for (const secret of secrets) {
    const sign = hmacWith(secret);
    const onTheWeb = hmacOnTheWeb(secret);
    for (const text of [...texts, ...texts.toReversed()]) {
      const want = createHmac('sha256', secret).update(text).digest('base64');
      expect(sign(text)).toBe(want);
      expect(await onTheWeb(text)).toBe(want);
    }
  }
});
