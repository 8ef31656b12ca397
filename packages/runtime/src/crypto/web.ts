/** Prepares base64(HMAC-SHA256(secret, text)) wherever there is Web Crypto. */
export const hmacWith = (secret: string): ((text: string) => string | Promise<string>) => {
  const encoder = new TextEncoder();
  let key: Promise<CryptoKey> | undefined;
  return async (text) => {
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    key ??= crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
    const bytes = await crypto.subtle.sign('HMAC', await key, encoder.encode(text));
    return btoa(String.fromCharCode(...new Uint8Array(bytes)));
  };
};
