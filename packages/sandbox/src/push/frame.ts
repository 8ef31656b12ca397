/** The first byte of a frame that is whole: what is in it. */
export const TEXT = 0x81;
export const BINARY = 0x82;
export type Opcode = typeof TEXT | typeof BINARY;

/**
 * A frame from server to client, one character per byte. Node writes such text to a socket without a copy of its
 * own, and many frames become one write by joining them, which costs less than a list of buffers.
 */
export const frameOf = (text: string, opcode: Opcode): string => {
  const length = Buffer.byteLength(text);
  // Equal lengths mean ASCII, where characters are bytes already.
  const payload = length === text.length ? text : Buffer.from(text).toString('latin1');
  if (length < 126) return String.fromCharCode(opcode, length) + payload;
  if (length < 65_536) return String.fromCharCode(opcode, 126, length >> 8, length & 255) + payload;
  return (
    String.fromCharCode(
      opcode,
      127,
      0,
      0,
      0,
      0,
      (length >>> 24) & 255,
      (length >>> 16) & 255,
      (length >>> 8) & 255,
      length & 255,
    ) + payload
  );
};
