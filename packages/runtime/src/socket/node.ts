import WebSocket from 'ws';
import type { Socket } from './socket.ts';

/** A socket through `ws`, which tells why a handshake failed and costs less than the built-in one. */
export const openSocket = (url: string): Socket => new WebSocket(url, { perMessageDeflate: false }) as Socket;
