/** Bytes of a block and of a digest of SHA-256. */
const BLOCK = 64;
const DIGEST = 32;
/** Room for the text of any call but the largest batches. */
const ROOM = 8192;

/**
 * Prepares base64(HMAC-SHA256(secret, text)). Synchronous here: node:crypto is 25 to 50 times faster than Web Crypto.
 *
 * An HMAC is a hash of a hash (RFC 2104). Two one-shot hashes over buffers that are made once take half as long as an
 * `Hmac` object, which is most of what a signature costs.
 */
export const hmacWith = (secret: string): ((text: string) => string | Promise<string>) => {
  // Loaded with the first key: a program that signs nothing, or not yet, does not wait 4 ms for it.
  const { createHmac, createSecretKey, hash } = process.getBuiltinModule('node:crypto');
  const key = createSecretKey(secret, 'utf8');
  const bytes = Buffer.from(secret);
  const block = Buffer.alloc(BLOCK);
  (bytes.length > BLOCK ? hash('sha256', bytes, 'buffer') : bytes).copy(block);
  const inner = Buffer.alloc(BLOCK + ROOM);
  const outer = Buffer.alloc(BLOCK + DIGEST);
  for (const [i, byte] of block.entries()) {
    inner[i] = byte ^ 0x36;
    outer[i] = byte ^ 0x5c;
  }
  return (text) => {
    // One UTF-16 unit takes three bytes at the most.
    if (text.length * 3 > ROOM) return createHmac('sha256', key).update(text).digest('base64');
    const end = BLOCK + inner.write(text, BLOCK);
    outer.write(hash('sha256', inner.subarray(0, end), 'binary'), BLOCK, 'latin1');
    return hash('sha256', outer, 'base64');
  };
};
