/** An invented situation and what the services would make of a command. For work on the pages only; not a test double. */
import { randomUUID } from 'node:crypto';

const ago = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();
const kecamatan = {
    '13.08.04': [0.0045, 100.2434], '13.08.05': [0.1501, 100.1410], '13.08.07': [0.3467, 100.0964], '13.08.08': [0.6709, 100.1633],
    '13.08.12': [0.3699, 99.8967], '13.08.13': [0.0039, 100.0722], '13.08.14': [0.5603, 99.9777], '13.08.15': [0.3207, 100.2371],
    '13.08.16': [-0.0192, 100.1583], '13.08.17': [0.4277, 100.0396], '13.08.18': [0.7383, 99.9660], '13.08.19': [0.5056, 100.0346],
};
const codes = Object.keys(kecamatan);
const given = ['Ardi', 'Bunga', 'Cici', 'Dodi', 'Elok', 'Fadli', 'Gadih', 'Hendra', 'Intan', 'Jaka', 'Kartika', 'Lestari', 'Mira', 'Nofri', 'Oki', 'Puti'];
export const nameOf = (id) => `${given[parseInt(id.slice(-4), 16) % given.length]} Contoh ${id.slice(-2)}`;

export class World {
    constructor(id, exercise) {
        this.epoch = randomUUID().slice(0, 8);
        this.n = 0;
        this.id = id;
        this.exercise = exercise;
        this.incidents = new Map(); this.events = new Map(); this.missions = new Map(); this.alerts = new Map();
        this.people = new Map(); this.queue = new Map(); this.log = []; this.texts = new Map(); this.links = new Map();
        this.listeners = new Set();
        this.officer = '00000000-0000-7000-8000-00000000beef';
    }

    snapshot() {
        const all = (map) => [...map.values()];
        return {
            epoch: this.epoch, n: this.n, asOf: new Date().toISOString(), world: this.id, exercise: this.exercise,
            incidents: all(this.incidents), events: all(this.events), missions: all(this.missions), alerts: all(this.alerts),
            people: all(this.people), queue: all(this.queue), log: this.log.slice(-200),
        };
    }

    tell(kind, value, type, extra = {}) {
        this.n++;
        const entry = type && { n: this.n, time: new Date().toISOString(), type: `id.sigap.${type}.v1`, subject: value.id ?? value.reportId, region: value.region, ...extra };
        if (entry) this.log.push(entry);
        for (const listener of this.listeners) listener(`${this.epoch}-${this.n}`, { kind, value, log: entry });
    }

    person(pillar, region, available, competences) {
        const [lat, lng] = kecamatan[region];
        const far = () => (Math.random() - 0.5) * 0.11;
        const value = { id: randomUUID(), pillar, tier: pillar === 'TAGANA' ? 'MUDA' : null, region, lat: lat + far(), lng: lng + far(), available, status: 'ACTIVE', competences };
        this.people.set(value.id, value);
    }

    report({ id = randomUUID(), text = '', hazard, region, lat, lng, severity = 'SEDANG', reporterName = 'Warga Contoh', channel = 'WHATSAPP', minutes = 0, precise = false }) {
        const at = ago(minutes);
        this.texts.set(id, { id, text, reporterName, reporterPhone: '+62 800 0000 0101', channel, observedAt: at, lat, lng });
        this.tell('report', { id, region }, 'report.received');
        if (!hazard || !region) {
            const value = { reportId: id, receivedAt: at, region, reasons: [!hazard && 'UNKNOWN_HAZARD', !region && 'NO_PLACE'].filter(Boolean) };
            this.queue.set(id, value);
            this.tell('queue', value, 'report.queued');
            return { id, flags: value.reasons };
        }
        const there = [...this.incidents.values()].find((i) => i.hazard === hazard && i.region === region && i.state !== 'CLOSED');
        const incident = there ?? { id: randomUUID(), hazard, region, lat: precise ? kecamatan[region][0] + 0.03 : lat, lng: precise ? kecamatan[region][1] - 0.02 : lng, severity, state: 'REPORTED', reports: 0, openedAt: at, eventId: null };
        incident.reports++;
        incident.updatedAt = at;
        this.incidents.set(incident.id, incident);
        this.links.set(incident.id, [...this.links.get(incident.id) ?? [], { id, opens: !there, why: there ? { rule: 'SAME_HAZARD_NEAR', distanceM: 640, minutesApart: 12, score: 0.87 } : null }]);
        this.tell('incident', incident, there ? 'report.linked' : 'incident.opened', { incidentId: incident.id });
        if (!there && (severity === 'KRITIS' || severity === 'TINGGI')) this.alert(incident, 'INCIDENT_URGENT');
        return { id, flags: [] };
    }

    alert(incident, reason, missionId) {
        const value = { id: randomUUID(), incidentId: missionId ? null : incident.id, missionId, reason, severity: incident.severity, state: 'OPEN', recipient: randomUUID(), step: 1, attempts: [{ channel: 'EMAIL', outcome: 'SENT', at: ago(0) }], raisedAt: ago(0), dueAt: ago(-4) };
        this.alerts.set(value.id, value);
        this.tell('alert', value, 'alert.raised', { incidentId: incident.id });
    }

    verify(incident, severity) {
        Object.assign(incident, { state: 'VERIFIED', verifiedBy: this.officer, severity: severity ?? incident.severity, updatedAt: ago(0) });
        this.tell('incident', incident, 'incident.verified', { incidentId: incident.id });
        const ready = [...this.people.values()].filter((p) => p.available).slice(0, 14);
        const needs = [['RESCUE', 3], ['LOGISTIK', 2]].map(([competence, count], line) => ({
            line, competence, count, asked: 0, accepted: 0, missing: line === 1 ? 1 : 0,
            candidates: ready.slice(line * 7, line * 7 + 7).map((p, i) => ({ volunteerId: p.id, distanceM: 1400 + i * 2300, rank: i })),
        }));
        const mission = { id: randomUUID(), incidentId: incident.id, state: 'PROPOSED', severity: incident.severity, region: incident.region, needs, asks: [], proposedAt: ago(0) };
        this.missions.set(mission.id, mission);
        setTimeout(() => {
            this.tell('mission', mission, 'mission.proposed', { incidentId: incident.id });
            this.alert(incident, 'APPROVAL_NEEDED', mission.id);
        }, 700);
    }

    approve(mission) {
        Object.assign(mission, { state: 'UNDERWAY', approvedBy: this.officer });
        const incident = this.incidents.get(mission.incidentId);
        incident.state = 'RESPONDING';
        this.tell('incident', incident, null);
        this.tell('mission', mission, 'mission.approved', { incidentId: mission.incidentId });
        for (const need of mission.needs) for (const c of need.candidates.slice(0, need.count)) this.ask(mission, c.volunteerId, need.line);
    }

    ask(mission, volunteerId, line) {
        mission.asks.push({ volunteerId, line, state: 'ASKED', at: ago(0), expiresAt: ago(-5) });
        this.tell('mission', mission, 'mission.volunteer-asked', { incidentId: mission.incidentId });
    }

    move(mission, volunteerId, state) {
        const ask = mission.asks.find((a) => a.volunteerId === volunteerId);
        if (!ask) return false;
        Object.assign(ask, { state, at: ago(0) });
        const need = mission.needs.find((n) => n.line === ask.line);
        need.accepted = mission.asks.filter((a) => a.line === ask.line && !['ASKED', 'DECLINED', 'EXPIRED'].includes(a.state)).length;
        const fact = { ACCEPTED: 'accepted', DECLINED: 'declined', EN_ROUTE: 'en-route', ON_SITE: 'on-site', DONE: 'done' }[state];
        this.tell('mission', mission, `mission.volunteer-${fact}`, { incidentId: mission.incidentId });
        return true;
    }
}

export function invented(id, exercise) {
    const world = new World(id, exercise);
    if (id === 'real') return world;
    for (let i = 0; i < 33; i++) world.person('TAGANA', codes[i % 12], i % 6 !== 0, ['RESCUE', 'POSKO']);
    for (let i = 0; i < 45; i++) world.person('PKH', codes[(i * 5) % 12], i % 4 !== 0, ['PENDATAAN', 'LDP']);
    const gempa = { id: randomUUID(), title: 'Gempa Pasaman M6,1', hazard: 'gempa_bumi', startedAt: ago(64), joinedInto: null };
    world.events.set(gempa.id, gempa);
    world.tell('event', gempa, 'event.declared');
    const say = (minutes, hazard, region, severity, text, more = {}) => world.report({ minutes, hazard, region, severity, text, ...more });
    say(58, 'gempa_bumi', '13.08.13', 'KRITIS', 'tolong pak rumah kami di malampah alah runtuah kasadonyo. ado urang di dalam');
    say(52, 'gempa_bumi', '13.08.13', 'KRITIS', 'Malampah: banyak rumah rubuh, ada yang tertimbun. Jalan ke puskesmas tertutup.');
    say(49, 'tanah_longsor', '13.08.13', 'KRITIS', 'Longsor besar di lereng Talamau, suara gemuruh, beberapa orang hilang', { precise: true });
    say(44, 'gempa_bumi', '13.08.05', 'TINGGI', 'Pasien RSUD lari keluar semua, plafon lantai 2 ada yg jatuh', { precise: true });
    say(41, 'gempa_bumi', '13.08.16', 'TINGGI', 'Simpati: puluhan rumah retak, warga di lapangan');
    say(36, 'banjir_bandang', '13.08.04', 'TINGGI', 'Galodo di Bonjol! air keruh bawa kayu', { precise: true });
    say(30, 'tanah_longsor', '13.08.07', 'SEDANG', 'Jalan Panti tertutup longsor kecil, motor bisa lewat');
    say(25, 'kebakaran', '13.08.14', 'SEDANG', 'Dapur rumah terbakar di Rao, api sudah kecil', { precise: true });
    say(18, 'gempa_bumi', '13.08.19', 'RENDAH', 'Genteng jatuh, tidak ada korban. Nihil.');
    say(12, 'lainnya', '13.08.12', 'RENDAH', '<img src=x onerror=alert(1)> <b>tolong</b> "><script>alert(2)</script>');
    say(22, undefined, undefined, 'SEDANG', 'Barusan goyang kuat, lampu gantung bergoyang. ado yg tau pusatnyo dima? rumah nenek retak di dekat pasar', { lat: 0.0912, lng: 100.189 });
    say(9, undefined, '13.08.18', 'SEDANG', 'Jembatan gantung putus, anak sekolah tak bisa pulang');
    const list = [...world.incidents.values()];
    for (const incident of list.slice(0, 4)) incident.eventId = gempa.id;
    const alerts = [...world.alerts.values()];
    alerts.slice(2).forEach((alert) => Object.assign(alert, { state: 'ACKNOWLEDGED', acknowledgedBy: world.officer }));
    Object.assign(alerts[0], { step: 2, state: 'EXHAUSTED' });
    world.verify(list[2]);
    world.verify(list[3]);
    setTimeout(() => {
        const mission = [...world.missions.values()][1];
        world.approve(mission);
        mission.asks.slice(0, 3).forEach((ask, i) => world.move(mission, ask.volunteerId, ['EN_ROUTE', 'ON_SITE', 'DECLINED'][i]));
    }, 900);
    return world;
}
