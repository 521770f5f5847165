import { KEY_1 } from './gateway.ts';

export interface AnswerTo {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface AskOptions {
  readonly key?: string;
  readonly accept?: string;
  readonly variables?: object;
  readonly operationName?: string;
  /** Asks by a URL. */
  readonly isGet?: boolean;
  readonly ifNoneMatch?: string;
}

/** Asks a gateway over HTTP, and gives the answer as it came. */
export async function ask(url: string, query: string, options: AskOptions = {}): Promise<AnswerTo> {
  const { key = KEY_1, accept = 'application/json', variables, operationName, isGet = false, ifNoneMatch } = options;
  const headers = {
    accept,
    authorization: `Bearer ${key}`,
    ...(ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch }),
  };
  const asked = { query, ...(operationName && { operationName }) };
  const response = isGet
    ? await fetch(`${url}?${new URLSearchParams(asked)}`, { headers })
    : await fetch(url, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ ...asked, variables }),
      });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Asks until the answer is kept, and gives what it was the last time. */
export async function askOften(url: string, query: string, options: AskOptions = {}): Promise<string> {
  let last = '';
  for (let time = 0; time < 3; time += 1) last = (await ask(url, query, options)).text;
  return last;
}
