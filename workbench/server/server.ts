import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { PAGE_POLICY, type Site, type SiteFile } from './site';

export interface Serving {
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Ports tried after the wanted one. */
const PORTS_TRIED = 20;

/**
 * Serves the site on 127.0.0.1 only. `onBusy` hears of each port that is taken; the next one is tried then.
 * Port 0 takes any free one.
 */
export async function serve(site: Site, port: number, onBusy: (port: number) => void): Promise<Serving> {
  const packed = new Map<SiteFile, Buffer>();
  for (let wanted = port; ; wanted++) {
    const server = createServer((request, response) => answer(site, packed, request, response));
    try {
      await listen(server, wanted);
      return serving(server);
    } catch (error) {
      const taken = ['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (!taken || wanted >= Math.min(65_535, port + PORTS_TRIED)) throw error;
      onBusy(wanted);
    }
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

function serving(server: Server): Serving {
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

function answer(site: Site, packed: Map<SiteFile, Buffer>, request: IncomingMessage, response: ServerResponse): void {
  const refusal = refusalOf(site, request);
  if (refusal) {
    response.writeHead(refusal.status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }).end(refusal.text);
    return;
  }
  const file = site.get(pathOf(request))!;
  const headers: Record<string, string> = {
    ...HEADERS,
    'Content-Type': file.type,
    'Content-Security-Policy': file.policy ?? PAGE_POLICY,
  };
  let body: Buffer = Buffer.from(file.body);
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (takesGzip && /^(?:text|application\/json)/.test(file.type)) {
    body = packed.get(file) ?? gzipSync(body, { level: 1 });
    packed.set(file, body);
    headers['Content-Encoding'] = 'gzip';
  }
  headers['Content-Length'] = String(body.length);
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body);
}

function refusalOf(
  site: Site,
  request: IncomingMessage,
): { readonly status: number; readonly text: string } | undefined {
  // Another site's name that points to this machine must not reach the page (DNS rebinding).
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '')) {
    return { status: 403, text: 'Only for this machine.' };
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, text: 'Only GET.' };
  return site.has(pathOf(request)) ? undefined : { status: 404, text: 'There is no such file here.' };
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split(/[?#]/)[0]!;
}
