import type { Answer, Service } from './service.ts';

const ANY_ORIGIN = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': '*' };

/** `*` stands for every header but this one. */
const PREFLIGHT = {
  ...ANY_ORIGIN,
  'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
  'Access-Control-Allow-Headers': '*, Authorization',
  'Access-Control-Max-Age': '600',
};

const preflight: Answer = {
  status: 204,
  text: '',
  headers: PREFLIGHT,
  write: (response, { status, headers }) => void response.writeHead(status, headers).end(),
};

/** Lets web pages call a service, which KuCoin itself does not. */
export const withCors =
  (service: Service): Service =>
  async (request) => {
    const asks = request.method === 'OPTIONS' && request.headers['access-control-request-method'];
    if (asks !== undefined && asks !== false) return preflight;
    const answer = await service(request);
    return { ...answer, headers: { ...answer.headers, ...ANY_ORIGIN } };
  };
