// KuCoin's classic push in one page: token, connect, welcome, subscribe, ack, ping.
import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { send, signed } from './kucoin.mjs';

/** A socket with every topic acknowledged. `frames` holds all pushes so far, oldest first. */
export const openStream = async (base, topics, isPrivate = false) => {
  const path = isPrivate ? '/api/v1/bullet-private' : '/api/v1/bullet-public';
  const { token, instanceServers } = await (isPrivate ? signed : send)(base, 'POST', path);
  const [{ endpoint, pingInterval }] = instanceServers;
  const connectId = randomUUID();
  const socket = new WebSocket(`${endpoint}?token=${encodeURIComponent(token)}&connectId=${connectId}`);

  const frames = [];
  const answers = [];
  const waiting = new Set();
  socket.on('message', (data) => {
    const frame = JSON.parse(String(data));
    (frame.type === 'message' ? frames : answers).push(frame);
    for (const look of waiting) look();
  });
  const until = (find, what, ms = 60_000) =>
    new Promise((resolve, reject) => {
      const end = (settle) => (value) => {
        clearTimeout(timer);
        waiting.delete(look);
        socket.off('error', fail);
        settle(value);
      };
      const look = () => {
        const found = find();
        if (found) end(resolve)(found);
      };
      const fail = end(reject);
      const timer = setTimeout(() => fail(new Error(`${what} did not come within ${ms} ms`)), ms);
      socket.on('error', fail);
      waiting.add(look);
      look();
    });

  await until(() => answers.find(({ type, id }) => type === 'welcome' && id === connectId), 'welcome');
  const pinging = setInterval(
    () => socket.send(JSON.stringify({ id: randomUUID(), type: 'ping' })),
    pingInterval,
  );
  socket.on('close', () => clearInterval(pinging));

  for (const topic of topics) {
    const id = randomUUID();
    socket.send(JSON.stringify({ id, type: 'subscribe', topic, privateChannel: isPrivate, response: true }));
    const answer = await until(() => answers.find((one) => one.id === id), `ack of ${topic}`);
    if (answer.type !== 'ack') throw new Error(`${topic}: ${JSON.stringify(answer)}`);
  }

  /** The data of all pushes under a topic. */
  const of = (topic) => frames.filter((frame) => frame.topic === topic).map(({ data }) => data);
  const ping = async () => {
    const id = randomUUID();
    socket.send(JSON.stringify({ id, type: 'ping' }));
    return until(() => answers.find((one) => one.id === id && one.type === 'pong'), 'pong');
  };
  return { frames, of, until, ping, close: () => socket.close() };
};
