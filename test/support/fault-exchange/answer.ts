/** What the exchange says, before it is written to a connection. */
export interface Answer {
  readonly status: number;
  readonly code: string;
  readonly msg?: string;
  readonly data?: unknown;
}

/** What goes over the wire: KuCoin's envelope, or a page of some proxy on the way. */
export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const ok = (data: unknown): Answer => ({ status: 200, code: '200000', data });

/** A refusal. KuCoin sends most of them with HTTP 200. */
export const refuse = (code: string, msg: string, status = 200): Answer => ({ status, code, msg });

const isRefused = (answer: Answer): boolean => answer.code !== '200000';

const JSON_TYPE = { 'content-type': 'application/json' };

export const jsonPage = (status: number, content: unknown, headers: Record<string, string> = {}): Page => ({
  status,
  headers: { ...JSON_TYPE, ...headers },
  body: JSON.stringify(content),
});

export const htmlPage = (status: number, title: string, headers: Record<string, string> = {}): Page => ({
  status,
  headers: { 'content-type': 'text/html', ...headers },
  body: `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
});

export const toPage = (answer: Answer, headers: Record<string, string> = {}): Page =>
  jsonPage(
    answer.status,
    isRefused(answer) ? { code: answer.code, msg: answer.msg } : { code: answer.code, data: answer.data },
    headers,
  );
