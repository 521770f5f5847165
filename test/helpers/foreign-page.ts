import { createServer } from 'node:http';
import type { Listening } from './listen.ts';
import { listen } from './listen.ts';

/** What a page of somebody else's can have a browser send without asking: each is the script of a page, given the graph's URL. */
export function attacks(graph: string, query: string, mutation: string): Readonly<Record<string, string>> {
  const json = JSON.stringify({ query: mutation });
  const byGet = `${graph}?query=${encodeURIComponent(query)}`;
  const form = (enctype: string, fields: Readonly<Record<string, string>>) => `
    const form = document.createElement('form');
    Object.assign(form, { method: 'POST', action: ${JSON.stringify(graph)}, enctype: '${enctype}', target: 'frame' });
    for (const [name, value] of Object.entries(${JSON.stringify(fields)})) {
      form.append(Object.assign(document.createElement('input'), { name, value }));
    }
    const frame = Object.assign(document.createElement('iframe'), { name: 'frame', onload: done });
    document.body.append(form, frame);
    form.submit();`;
  const load = (tag: string, attribute: string) => `
    document.body.append(Object.assign(document.createElement('${tag}'),
      { onload: done, onerror: done, ${attribute}: ${JSON.stringify(byGet)} }));`;
  const post = (type: string, body = json, mode = 'no-cors') => `
    fetch(${JSON.stringify(graph)}, { method: 'POST', mode: '${mode}', credentials: 'include',
      headers: { 'content-type': '${type}' }, body: ${JSON.stringify(body)} }).then(done, done);`;
  return {
    'a form of plain text that reads as JSON': form('text/plain', { [`${json.slice(0, -1)},"x":"`]: '"}' }),
    'a form': form('application/x-www-form-urlencoded', { query: mutation }),
    'a form of parts': form('multipart/form-data', { operations: json, query: mutation }),
    'a fetch of plain text': post('text/plain'),
    'a fetch of plain text that names JSON': post('text/plain; application/json'),
    'a fetch of JSON': post('application/json'),
    'a fetch of JSON that asks first': post('application/json', json, 'cors'),
    'a fetch of a document that asks first': post('application/graphql', mutation, 'cors'),
    'a fetch with GET': `fetch(${JSON.stringify(byGet)}, { mode: 'no-cors' }).then(done, done);`,
    'a fetch with GET that wants to read': `fetch(${JSON.stringify(byGet)}).then(done, done);`,
    'a beacon': `navigator.sendBeacon(${JSON.stringify(graph)}, ${JSON.stringify(json)}); setTimeout(done, 200);`,
    'a beacon of JSON': `
      try { navigator.sendBeacon(${JSON.stringify(graph)}, new Blob([${JSON.stringify(json)}], { type: 'application/json' })); } catch {}
      setTimeout(done, 200);`,
    'an image': load('img', 'src'),
    'a script': load('script', 'src'),
    'a module': load('script', "type: 'module', src"),
    'a frame': load('iframe', 'src'),
    'an object': load('object', 'data'),
    'a video': load('video', 'src').replace('done,', 'done, onloadstart: () => setTimeout(done, 200),'),
    'a style sheet': load('link', "rel: 'stylesheet', href"),
    'a source of events': `new EventSource(${JSON.stringify(byGet)}).onerror = done;`,
    'a WebSocket': `
      const socket = new WebSocket(${JSON.stringify(graph.replace('http', 'ws'))}, 'graphql-transport-ws');
      socket.onopen = () => socket.send('{"type":"connection_init"}');
      socket.onmessage = ({ data }) =>
        JSON.parse(data).type === 'connection_ack'
          ? socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: ${JSON.stringify(mutation)} } }))
          : done();
      socket.onclose = done;`,
  };
}

/** A site whose page at / has a frame for each of these scripts, which calls `done`, and is named in the page's `over` by its place. */
export async function serveForeignPages(scripts: () => readonly string[]): Promise<Listening> {
  const server = createServer(({ url = '/' }, response) => {
    const frames = scripts().map((_, at) => `<iframe src="/${at}"></iframe>`);
    const all = `<script>globalThis.over = new Set(); onmessage = ({ data }) => over.add(data);</script>${frames.join('')}`;
    const script = scripts()[Number(url.slice(1))];
    const one = `<script>const done = () => parent.postMessage('${url.slice(1)}', '*');${script}</script>`;
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><body>${url === '/' ? all : one}</body>`);
  });
  return listen(server);
}
