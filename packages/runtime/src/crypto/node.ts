import { createHmac, createSecretKey } from 'node:crypto';

/**
 * Prepares base64(HMAC-SHA256(secret, text)). Synchronous here: node:crypto is 25 to 50 times faster than Web Crypto,
 * and a key that is made once is a tenth faster than its text.
 */
export const hmacWith = (secret: string): ((text: string) => string | Promise<string>) => {
  const key = createSecretKey(secret, 'utf8');
  return (text) => createHmac('sha256', key).update(text).digest('base64');
};
