import { createHmac } from 'node:crypto';

/** base64(HMAC-SHA256(secret, text)). Synchronous here: node:crypto is 25 to 50 times faster than Web Crypto. */
export const hmac = (secret: string, text: string): string | Promise<string> =>
  createHmac('sha256', secret).update(text).digest('base64');
