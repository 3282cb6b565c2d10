import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, ok, refused, WORDS } from './google-error';
import { type ProjectFile, ScriptProject } from './script-project';

/** Requests that fail, for as long as the trouble lasts. */
interface Trouble {
  readonly requests: RegExp;
  readonly answer: Answer;
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * Google's side of clasp, on 127.0.0.1: sign-in tokens, Drive's making of a spreadsheet, and the routes of the Apps
 * Script API that deploying needs. Whether the real API looks at the user's setting before it looks for the script is
 * not documented; here it does.
 */
export class ApiStandIn {
  readonly projects = new Map<string, ScriptProject>();
  readonly spreadsheets: { readonly id: string; readonly name: string }[] = [];
  /** Every request, as `GET /v1/projects/…`. */
  readonly requests: string[] = [];
  /** Bearer tokens that are good; the refresh token makes new ones. */
  readonly accessTokens = new Set<string>(['good-token']);
  readonly refreshTokens = new Set<string>(['good-refresh']);
  /** The switch in the user's settings. */
  apiOn = true;
  trouble: Trouble | undefined;
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      this.receive(request).then(({ status, json }) => {
        response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' }).end(JSON.stringify(json));
      });
    });
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  addProject(title: string, parentId?: string): ScriptProject {
    const project = new ScriptProject(`1${String(this.projects.size + 1).padStart(56, 'x')}`, title, parentId);
    this.projects.set(project.scriptId, project);
    return project;
  }

  private async receive(request: IncomingMessage): Promise<Answer> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stand-in');
    const method = request.method ?? 'GET';
    this.requests.push(`${method} ${pathname}`);
    if (pathname === '/token') return this.token(new URLSearchParams(text));
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (!this.accessTokens.has(token)) return refused(401, WORDS.unauthenticated, 'authError');
    const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    return this.route({ method, path: pathname, query: searchParams, body });
  }

  private token(form: URLSearchParams): Answer {
    if (!this.refreshTokens.has(form.get('refresh_token') ?? '')) {
      return {
        status: 400,
        json: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' },
      };
    }
    const access_token = `token-${this.accessTokens.size}`;
    this.accessTokens.add(access_token);
    return ok({ access_token, expires_in: 3599, token_type: 'Bearer' });
  }

  private route(request: Request): Answer {
    const { method, path, body } = request;
    if (this.trouble?.requests.test(`${method} ${path}`)) return this.trouble.answer;
    if (method === 'POST' && path === '/drive/v3/files') {
      const id = `sheet-${String(this.spreadsheets.length + 1).padStart(38, '0')}`;
      this.spreadsheets.push({ id, name: String(body['name']) });
      return ok({ id });
    }
    if (!path.startsWith('/v1/projects')) return refused(404, WORDS.notFound, 'notFound');
    if (!this.apiOn) return refused(403, WORDS.apiOff);
    if (method === 'POST' && path === '/v1/projects') return this.createProject(body);
    const [, id = '', rest = ''] = /^\/v1\/projects\/([^/]+)\/(.+)$/.exec(path) ?? [];
    const project = this.projects.get(id);
    return project === undefined ? refused(404, WORDS.notFound, 'notFound') : ofProject(project, rest, request);
  }

  private createProject(body: Request['body']): Answer {
    const parentId = body['parentId'] as string | undefined;
    const { scriptId, title } = this.addProject(String(body['title']), parentId);
    return ok({ scriptId, title, ...(parentId && { parentId }) });
  }
}

function ofProject(project: ScriptProject, rest: string, { method, query, body }: Request): Answer {
  const [route, id] = rest.split('/');
  switch (`${method} ${route}${id === undefined ? '' : '/:id'}`) {
    case 'GET content': {
      const version = query.get('versionNumber');
      const files = version === null ? project.files : project.versions[Number(version) - 1];
      return files ? ok({ scriptId: project.scriptId, files }) : refused(404, WORDS.notFound, 'notFound');
    }
    case 'PUT content':
      return (
        project.replaceFiles(body['files'] as ProjectFile[]) ?? ok({ scriptId: project.scriptId, files: project.files })
      );
    case 'GET versions':
      return ok({ versions: project.versions.map((_, at) => ({ versionNumber: at + 1 })) });
    case 'POST versions':
      return ok({ scriptId: project.scriptId, versionNumber: project.createVersion() });
    case 'GET deployments':
      return ok({ deployments: project.deployments });
    case 'POST deployments':
      return ok(project.deploy(Number(body['versionNumber']), String(body['description'])));
    case 'PUT deployments/:id': {
      const { versionNumber, description } = body['deploymentConfig'] as Record<string, unknown>;
      const made = project.deploy(Number(versionNumber), String(description), id);
      return made ? ok(made) : refused(404, WORDS.notFound, 'notFound');
    }
    default:
      return refused(404, WORDS.notFound, 'notFound');
  }
}
