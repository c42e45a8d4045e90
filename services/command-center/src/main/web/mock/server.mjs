/** `npm run mock`: serves the built pages with the CSP they must live under, and an invented BFF. Development only. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { invented, nameOf } from './world.mjs';

const root = fileURLToPath(new URL('../../../../target/classes/command-center/static', import.meta.url));
const port = Number(process.env.PORT ?? 8080);
const csp = "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'";
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.webmanifest': 'application/manifest+json' };
const exercise = { id: 'e0000000-0000-7000-8000-000000000001', name: 'Gempa Pasaman 25-2-2022', kind: 'SIMULATED', speed: 20, t0: '2022-02-25T01:35:00.000Z', startedAt: new Date().toISOString() };
const worlds = new Map([['real', invented('real', null)], [exercise.id, invented(exercise.id, exercise)]]);
const people = { officer: ['DUTY_OFFICER'], volunteer: ['VOLUNTEER'], viewer: ['VIEWER'] };

const problem = (res, status, slug, detail) => send(res, status, { type: `urn:sigap:problem:${slug}`, title: slug, status, detail }, 'application/problem+json');
function send(res, status, body, type = 'application/json') {
    res.writeHead(status, { 'Content-Type': type, 'Content-Security-Policy': csp, 'X-Content-Type-Options': 'nosniff' });
    res.end(body === undefined ? '' : typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body));
}

async function api(req, res, url, world, who) {
    const chunks = [];
    for await (const chunk of req) chunks.push(chunk);
    const body = chunks.length ? JSON.parse(Buffer.concat(chunks)) : {};
    if (req.method !== 'GET' && req.headers['x-xsrf-token'] !== 'mock-token') return problem(res, 403, 'csrf', 'CSRF token missing');
    if (req.method === 'POST' && process.env.SLOW) await new Promise((go) => setTimeout(go, Number(process.env.SLOW)));
    const [, kind, id, deed, sub, last] = url.pathname.replace('/api/v1', '').split('/');
    const at = `${req.method} ${kind}${id ? '/' : ''}${deed ?? (req.method === 'GET' ? '' : id ?? '')}`;
    const me = [...worlds.get(exercise.id).people.values()][1].id;
    const incident = world.incidents.get(id);
    const mission = world.missions.get(id);
    switch (at) {
        case 'POST volunteers/names': return send(res, 200, Object.fromEntries(body.ids.map((one) => [one, nameOf(one)])));
        case 'POST reports/texts': return send(res, 200, { items: body.ids.map((one) => world.texts.get(one)).filter(Boolean) });
        case 'POST reports': {
            const { id: reportId, flags } = world.report({ ...body, channel: 'APP', reporterName: 'Saya', severity: 'TINGGI' });
            return send(res, 202, { id: reportId, shortCode: reportId.slice(0, 6).toUpperCase(), state: flags.length ? 'QUEUED' : 'RECEIVED', flags, receivedAt: new Date().toISOString() });
        }
        case 'POST reports/placement': {
            if (body.hazard === 'tsunami') return problem(res, 422, 'invalid', 'Tsunami needs a coast');
            const text = world.texts.get(id);
            world.queue.delete(id);
            world.tell('queue-removed', { reportId: id }, 'report.placed');
            world.report({ ...text, ...body, id });
            return send(res, 200, {});
        }
        case 'POST reports/dismissal': world.queue.delete(id); world.tell('queue-removed', { reportId: id }, 'report.dismissed'); return send(res, 200, {});
        case 'GET incidents/': return incident ? send(res, 200, { ...incident, counts: { dead: 2, missing: 5, displacedPeople: 340 }, reports: world.links.get(id) }) : problem(res, 404, 'not-found', 'no such incident');
        case 'POST incidents/verification': world.verify(incident, body.severity); return send(res, 200, {});
        case 'POST incidents/rejection': incident.state = 'REJECTED'; world.tell('incident', incident, 'incident.rejected'); return send(res, 200, {});
        case 'POST incidents/closure': return problem(res, 409, 'mission-open', 'A mission of this incident is still under way');
        case 'PUT incidents/event': incident.eventId = body.eventId; world.tell('incident', incident, 'incident.grouped'); return send(res, 200, {});
        case 'DELETE incidents/event': incident.eventId = null; world.tell('incident', incident, 'incident.ungrouped'); return send(res, 200, {});
        case 'GET missions/': {
            if (id !== 'mine') return mission ? send(res, 200, mission) : problem(res, 404, 'not-found', 'no such mission');
            const items = [...world.missions.values()].flatMap((m) => m.asks.filter((a) => a.volunteerId === me).map((a) => ({ missionId: m.id, incidentId: m.incidentId, hazard: world.incidents.get(m.incidentId).hazard, region: m.region, line: a.line, competence: m.needs[a.line].competence, state: a.state, expiresAt: a.expiresAt })));
            return send(res, 200, { items });
        }
        case 'POST missions/approval': world.approve(mission); return send(res, 200, {});
        case 'POST missions/rejection': mission.state = 'REJECTED'; world.tell('mission', mission, 'mission.rejected'); return send(res, 200, {});
        case 'POST missions/asks': {
            if (!sub) { world.ask(mission, body.volunteerId, body.line); return send(res, 200, {}); }
            const state = last === 'answer' ? (body.answer === 'ACCEPT' ? 'ACCEPTED' : 'DECLINED') : body.step;
            return world.move(mission, sub, state) ? send(res, 200, {}) : problem(res, 404, 'not-found', 'not asked');
        }
        case 'POST missions/completion': mission.state = 'COMPLETED'; world.tell('mission', mission, 'mission.completed'); return send(res, 200, {});
        case 'POST alerts/acknowledgement': { const alert = world.alerts.get(id); Object.assign(alert, { state: 'ACKNOWLEDGED', acknowledgedBy: world.officer }); world.tell('alert', alert, 'alert.acknowledged'); return send(res, 200, {}); }
        case 'GET volunteers/': return send(res, 200, { member: { id: me, available: true } });
        case 'PUT volunteers/availability': return send(res, 200, {});
        default: return problem(res, 404, 'not-found', at);
    }
}

function live(req, res, world) {
    res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'Content-Security-Policy': csp });
    const write = (event, data, id) => res.write(`${id ? `id: ${id}\n` : ''}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    write('snapshot', world.snapshot(), `${world.epoch}-${world.n}`);
    const listener = (id, delta) => write('delta', delta, id);
    world.listeners.add(listener);
    const clock = setInterval(() => write('clock', { asOf: new Date().toISOString() }), 5000);
    req.on('close', () => { clearInterval(clock); world.listeners.delete(listener); });
}

createServer(async (req, res) => {
    const url = new URL(req.url, 'http://mock');
    const role = /mock=(\w+)/.exec(req.headers.cookie ?? '')?.[1];
    const world = worlds.get(url.searchParams.get('world') ?? 'real');
    if (url.pathname === '/oauth2/authorization/sigap') {
        res.writeHead(302, { Location: '/', 'Set-Cookie': [`mock=${url.searchParams.get('as') ?? process.env.AS ?? 'officer'}; Path=/; HttpOnly; SameSite=Lax`, 'XSRF-TOKEN=mock-token; Path=/'] });
        return res.end();
    }
    if (url.pathname === '/logout') { res.writeHead(302, { Location: '/', 'Set-Cookie': 'mock=; Path=/; Max-Age=0' }); return res.end(); }
    if (url.pathname.startsWith('/bff') || url.pathname.startsWith('/api')) {
        if (!role) return problem(res, 401, 'signed-out', 'sign in first');
        if (!world) return problem(res, 404, 'no-such-world', 'no such world');
        if (url.pathname === '/bff/me') return send(res, 200, { personId: role === 'volunteer' ? [...worlds.get(exercise.id).people.values()][1].id : world.officer, name: 'Rina Contoh', roles: people[role], regions: ['13.08'] });
        if (url.pathname === '/bff/worlds') return send(res, 200, [{ id: 'real', name: 'Nyata', kind: 'REAL' }, { id: exercise.id, name: exercise.name, kind: exercise.kind }]);
        if (url.pathname === '/bff/situation') return send(res, 200, world.snapshot());
        if (url.pathname === '/bff/live') return live(req, res, world);
        return api(req, res, url, world, role).catch((error) => problem(res, 500, 'mock', String(error)));
    }
    const path = url.pathname === '/' ? '/index.html' : extname(url.pathname) ? url.pathname : `${url.pathname}.html`;
    try {
        send(res, 200, await readFile(join(root, normalize(path))), types[extname(path)] ?? 'application/octet-stream');
    } catch { problem(res, 404, 'not-found', path); }
}).listen(port, '127.0.0.1', () => console.log(`mock on http://127.0.0.1:${port}/?world=${exercise.id}`));
