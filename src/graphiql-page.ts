import { createHash } from 'node:crypto';
import type { GraphiQLRenderer } from 'graphql-yoga';

type PageOptions = Parameters<GraphiQLRenderer>[0];

const INLINE_SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/gi;

/**
 * The page of GraphiQL, made when somebody first looks at it: 9 MB, which need no network. Its policy is made of it: its own script,
 * known by its digest, and no other; its workers and styles are made by that script; and nothing is asked of anybody but the gateway.
 */
export class GraphiqlPage {
  #html: Promise<string> | undefined;
  #policy = "default-src 'none'; frame-ancestors 'none'";

  render(options: PageOptions): Promise<string> {
    this.#html ??= this.#make(options);
    return this.#html;
  }

  /** For the header Content-Security-Policy. */
  get policy(): string {
    return this.#policy;
  }

  async #make(options: PageOptions): Promise<string> {
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    const html = renderGraphiQL(options);
    const digests = [...html.matchAll(INLINE_SCRIPT)].map(
      ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    );
    this.#policy = [
      "default-src 'none'",
      `script-src ${digests.join(' ')}`,
      'worker-src blob:',
      "style-src 'unsafe-inline'",
      'font-src data:',
      'img-src data:',
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; ');
    return html;
  }
}
