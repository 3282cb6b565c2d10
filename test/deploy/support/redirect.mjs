// Loaded into clasp by `node --import`: what goes to *.googleapis.com goes to the stand-in on 127.0.0.1 instead, and
// nothing goes anywhere else. STAND_IN_PORT is its port, or `offline`: then no name can be resolved.
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import './fewer-apis.mjs';

const port = process.env.STAND_IN_PORT;
if (!port) throw new Error('STAND_IN_PORT says where the stand-in listens');
const plainRequest = http.request;

const unresolved = (host, _options, done) =>
  done(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND', syscall: 'getaddrinfo' }));

function redirected(first, second, third) {
  const byAddress = typeof first === 'string' || first instanceof URL;
  const url = byAddress ? new URL(first) : undefined;
  const options = {
    ...(url && { hostname: url.hostname, path: url.pathname + url.search }),
    ...(byAddress ? second : first),
  };
  const answered = byAddress ? third : second;
  const host = options.hostname ?? options.host;
  if (!/(?:^|\.)googleapis\.com$/.test(host ?? '')) throw new Error(`A request leaves for ${host}.`);
  const target =
    port === 'offline'
      ? { hostname: host, host, port: 80, lookup: unresolved }
      : { hostname: '127.0.0.1', host: '127.0.0.1', port };
  const headers = { ...options.headers, 'x-stand-in-for': host };
  return plainRequest(
    { ...options, ...target, headers, protocol: 'http:', agent: undefined, servername: undefined },
    answered,
  );
}

https.request = redirected;
https.get = (...args) => {
  const request = redirected(...args);
  request.end();
  return request;
};
http.request = http.get = () => {
  throw new Error('A request leaves in plain text.');
};
globalThis.fetch = () => Promise.reject(new Error('A request leaves through fetch.'));
syncBuiltinESMExports();
