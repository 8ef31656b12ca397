import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';

export interface SocksProxy {
  readonly host: string;
  readonly port: number;
  /** Empty where the proxy asks for none. */
  readonly user: string;
  readonly password: string;
  /** Milliseconds that it may take to open a way. */
  readonly timeout: number;
}

/**
 * Opens connections through a SOCKS5 proxy, which looks names up itself.
 * @param secure puts TLS on top, for `https:`.
 */
export const socksConnector =
  (
    { host, port, user, password, timeout }: SocksProxy,
    secure: buildConnector.connector,
  ): buildConnector.connector =>
  (target, callback) => {
    const isSecure = target.protocol === 'https:';
    const open = async (): Promise<Socket> => {
      const { SocksClient } = await import('socks');
      const { socket } = await SocksClient.createConnection({
        command: 'connect',
        proxy: { host, port, type: 5, ...(user ? { userId: user, password } : {}) },
        destination: {
          host: target.hostname.replace(/^\[|\]$/g, ''),
          port: Number(target.port) || (isSecure ? 443 : 80),
        },
        timeout,
        set_tcp_nodelay: true,
      });
      return socket;
    };
    const connect = async (): Promise<void> => {
      let socket: Socket;
      try {
        socket = await open();
      } catch (error) {
        // The library's error holds its options, and with them the password: it ends here.
        const code = codeOf(error);
        callback(Object.assign(new Error('no way through the SOCKS proxy'), { code }), null);
        return;
      }
      if (isSecure) secure({ ...target, httpSocket: socket }, callback);
      else callback(null, socket);
    };
    void connect();
  };

/** The system's code where the proxy could not be reached. */
const codeOf = (error: unknown): string => /\bE[A-Z]{4,}\b/.exec(String(error))?.[0] ?? 'PROXY_REFUSED';
