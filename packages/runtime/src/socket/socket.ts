/** What a socket tells. Nothing follows `closed`. */
export interface SocketHandlers {
  /** The handshake is done. */
  open(): void;
  /** A message, whether it came as text or as bytes. */
  text(text: string): void;
  /** The socket is over or never came to be, and why; no address is quoted, because it may hold a token. */
  closed(why: string): void;
}

/** The part of a WebSocket that connections use. */
export interface Socket {
  /** Hands a text over to be sent; false on a socket that is not open, where nothing happens. */
  send(text: string): boolean;
  /** Ends it: politely at first, then at once. */
  close(): void;
}

export type OpenSocket = (url: string, handlers: SocketHandlers, proxy?: string) => Promise<Socket>;
