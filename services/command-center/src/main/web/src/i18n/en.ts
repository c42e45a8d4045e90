import { codes } from './en.codes';
import { log } from './en.log';
import { screens } from './en.screens';
import { words } from './en.words';
import type { Dictionary } from './id';

export const en: Dictionary = {
    words: { ...words, ...codes },
    log,
    screens,
    app: { name: 'SIGAP', title: 'Pasaman Siaga', tagline: 'Disaster response command center', skip: 'Skip to the queue', inOther: 'Dalam bahasa Indonesia', other: 'ID' },
    signIn: {
        lead: 'Sign in to see the situation and send help.', button: 'Sign in', out: 'Sign out',
        failed: 'Signing in did not work. Try again.', waiting: 'Checking the session…', unreachable: 'The server does not answer. This page keeps trying.',
        field: 'Report from the field', tasks: 'My tasks', room: 'Command center',
    },
    live: {
        live: 'LIVE', lost: 'LOST', connecting: 'CONNECTING',
        hint: 'Age of the last news from the server', refused: 'The session is over or this world does not exist. Sign in again.',
    },
    counters: { critical: 'Critical', unseen: 'Unacknowledged', ready: 'Volunteers ready', desk: 'Waiting at the desk' },
    worlds: {
        label: 'World', real: 'REAL', exercise: 'EXERCISE', notReal: 'not a real event', ended: 'ended',
        speed: (n) => `time ${n}×`, running: (name) => `Exercise running: ${name}`, open: 'Open',
    },
    tabs: { label: 'Lists', triage: 'Triage', desk: 'Desk', places: 'Places', people: 'People' },
    queue: {
        title: 'Triage queue', empty: 'No open incidents.', emptyHint: 'New reports appear here by themselves.',
        fresh: (n) => `${n} new`, freshHint: 'Show (n)', unseen: 'unacknowledged', reports: (n) => `${n} rep.`,
        approval: 'mission waits', proposed: (n) => `${n} sources, verify`, more: (n) => `and ${n} lesser ones`,
    },
    desk: {
        title: 'Waiting at the desk', empty: 'No report waits to be completed.', hazard: 'Hazard', place: 'Kecamatan',
        choose: 'Choose…', suggestion: 'suggested by the GPS point', submit: 'Complete', dismiss: 'Set aside', reason: 'Reason',
        noText: "The report's text cannot be read yet.", loading: 'Fetching the text…', from: 'From', none: 'no name', readOnly: 'Only desk officers can complete it.',
    },
    places: { title: 'By kecamatan', place: 'Kecamatan', open: 'Open', ready: 'Ready', worst: 'Worst', outside: 'Outside Pasaman / no place' },
    people: { title: 'Volunteers', ready: 'ready', busy: 'on duty', away: 'not ready', empty: 'No volunteers known yet.' },
    map: {
        label: 'Map of Pasaman; everything on it is also in a list', indicative: 'indicative boundaries', layers: 'Layers', asOf: (time) => `data as of ${time}`,
        estimated: 'point of the kecamatan, exact place unknown', worst: 'Worst', worstOf: (n, open) => `${n} of ${open}`, calm: 'No open incidents', fit: 'All of Pasaman',
        layer: {
            cells: 'Areas', incidents: 'Incidents', ready: 'Volunteers ready', names: 'Names', routes: 'Deployment',
            away: 'Volunteers not ready', closed: 'Closed incidents', equator: 'Equator',
        },
    },
    detail: {
        title: 'Detail', none: 'Choose an incident in the queue (j/k, Enter).', gone: 'This incident is not in this world.', close: 'Close detail (Esc)',
        facts: 'Facts', opened: 'Opened', id: 'ID', updated: 'Updated', verifiedBy: 'Verified by', place: 'Place', point: 'Point', noPoint: 'no exact point yet',
        event: 'Event', noEvent: 'not part of an event', suspected: 'suspected', setEvent: 'Add to event', leaveEvent: 'Take out', merged: 'Already merged into another incident.', openSurvivor: 'Open that incident',
        counts: 'Victims & damage', reports: (n) => `Reports (${n})`, why: 'Why linked', opens: 'opened this incident',
        whyMetres: (d) => `${d} apart`, whyMinutes: (m) => `${m} minutes apart`, score: (s) => `score ${s}`, hidden: 'This account cannot read the text.',
        unknownPlace: 'place unknown', severity: 'Severity', overview: 'Needs action', allSeen: 'Every alert is acknowledged and no mission waits.',
        alerts: 'Unacknowledged alerts', approvals: 'Missions awaiting approval', reload: 'Reload',
    },
    actions: {
        verify: 'Verify', reject: 'Reject', close: 'Close incident', handle: 'Being handled', recover: 'In recovery', approve: 'Approve mission', rejectMission: 'Reject mission', acknowledge: 'Acknowledge alert', ask: 'Ask',
        complete: 'Mark completed', sending: 'Sending…', sent: 'Taken by the server, waiting for news…', reason: 'Reason', cancel: 'Cancel',
    },
    sameness: {
        maybe: (other) => `May be the same as: ${other}.`, elsewhere: 'an incident elsewhere', look: 'Look at that one', merge: 'Merge', apart: 'Not the same',
        withAnother: 'Merge with another incident…', mergeHint: 'This incident becomes part of the chosen one. It can be separated again.',
        unmerge: 'Separate again', arrivals: 'Reports that came in since the merge',
        goes: { STAY: 'later reports stay there', RETURN: 'later reports come back with it', DESK: 'later reports go to the desk' },
    },
    mission: {
        title: 'Mission', none: 'No mission yet. One is proposed after the incident is verified.', filled: (have, of) => `${have} of ${of}`,
        missing: (n) => `${n} short`, candidates: 'Nearest candidates', noCandidates: 'no candidates', until: (left) => `answer within ${left}`, late: 'overdue', approvedBy: 'Approved by',
    },
    alert: { step: (n) => `step ${n}`, to: 'to', due: (left) => `escalates in ${left}`, overdue: 'overdue', attempts: 'Attempts' },
    timeline: { at: 'in', title: 'Event log', only: 'This incident only', empty: 'Nothing logged yet.', other: (type) => `Other news: ${type}` },
    sound: { on: 'Critical sound: on', off: 'Critical sound: off' },
    help: {
        title: 'Keyboard shortcuts', open: 'Keyboard shortcuts (?)', on: 'Shortcuts on', close: 'Close',
        keys: {
            'j / k · ↓ / ↑': 'down / up in the queue', Enter: 'open the incident', a: "acknowledge the chosen incident's alerts", v: "to the chosen incident's verification", d: "to the chosen incident's mission",
            m: "to the chosen incident's merging", '/': 'search the queue',
            n: 'show what is new', 'g k · g q · g d · g t': 'to map · queue · detail · log', '1 – 8': 'map layers', Esc: 'close detail, back from another screen', '?': 'this list',
        },
    },
    problem: {
        noAnswer: 'No answer from the server; it may not have arrived. Check the network and try again (it will not be recorded twice).',
        signedOut: 'The session is over. Sign in again, then repeat.', forbidden: 'This account may not do that. Ask somebody who may.',
        notFound: 'It is no longer there. See the latest state on the screen.', conflict: 'Not possible in the present state. See the latest state before repeating.',
        invalid: 'The input was refused. Correct it and send again.', tooLarge: 'The input is too large. Shorten it and send again.', busy: (s) => `The server is busy. Try again in ${s} seconds.`,
        broken: 'The server failed. Try again; if it happens again, call the admin.', server: 'The server says',
    },
    time: { second: 's', minute: 'm', hour: 'h', day: 'd', zone: 'WIB', ago: (age) => `${age} ago` },
    compass: { north: 'N', south: 'S', east: 'E', west: 'W' },
    field: {
        pages: 'Pages', report: 'Report', tasks: 'My tasks', what: 'What happened?', whatHint: 'Example: landslide blocks the road in Malampah, two houses buried', hazard: 'Hazard', where: 'Where?',
        gps: 'Use my position', gpsWait: 'Finding position…', gpsOk: (m) => `Position found, accurate to ${m}`, gpsNo: 'No position. Just choose the kecamatan.', gpsDrop: 'Remove position',
        noPlace: "Don't know", send: 'Send report', sending: 'Sending…', done: 'Report received', code: 'Report code', keep: 'Keep this code to ask the posko about it.',
        waits: 'The desk will complete this report.', again: 'Report again', needText: 'First write what happened.',
        ready: 'I am ready', notReady: 'Not ready', availability: 'Availability', noTasks: 'No tasks for you right now.', accept: 'Accept', decline: 'Decline', depart: 'Set out', arrive: 'Arrived', finish: 'Done', asOf: (time) => `updated ${time}`,
        signedInAs: (name) => `Signed in as ${name}`, signedOut: 'You are not signed in. Reports are kept on the phone and wait until you are.', unknown: 'No answer from the server. Reports are kept on the phone and sent by themselves later.',
        askedHow: 'What is damaged, who is hurt, what is needed? Report also if nothing happened.', askedReport: 'Report how it is', askedTake: 'I go and look',
        tasksNeedSignIn: 'Sign in to see your tasks.',
    },
    outbox: {
        count: (n) => `${n} queued`, refused: (n) => `${n} refused`, title: 'Reports on this phone', kept: 'Report kept on the phone',
        keptHint: 'It is sent by itself as soon as there is a network, also after this page was closed and opened again.', cannotKeep: 'The phone cannot keep the report. Do not close this page; free some storage and try again.',
        state: { queued: 'queued', sending: 'sending', signIn: 'sign in first', refused: 'refused', sent: 'sent' },
        tries: (n) => (n === 1 ? 'tried once' : `tried ${n} times`), sendNow: 'Send now', signInFirst: (name) => `Waits until ${name} signs in again.`, signInAnybody: 'Waits until you sign in.',
        other: (writer, now) => `Written by ${writer}; now ${now} is signed in.`, unsigned: 'Written while nobody was signed in.', sendAs: (name) => `Send as ${name}`,
        edit: 'Correct', editBusy: 'First send or empty the form, then correct this report.', plain: 'Send as plain text', sms: 'Send by SMS', smsHint: 'Send it to the SMS number of the posko. Leave the code at its end: it stays one report, also when it goes out over the network later.', discard: 'Discard', discardSure: 'Discard for good',
        reused: 'The server already has another report under this code. Check what it says, then send it as a new report.',
    },
    photo: {
        title: 'Photos', add: 'Add photos', hint: (n) => `${n} at most. The report goes first, photos follow.`, working: 'Preparing the photo…',
        unreadable: 'This file cannot be read as a photo.', full: 'That is as many as there may be. Remove one first.', cannotKeep: 'The phone cannot keep this photo.',
        nth: (n) => `Photo ${n}`, remove: 'Remove', removeSure: 'Remove for good', lost: 'This photo is no longer on the phone.',
        count: (n) => (n === 1 ? '1 photo queued' : `${n} photos queued`), refused: (n) => (n === 1 ? '1 photo refused' : `${n} photos refused`),
        state: { queued: 'queued', sending: 'sending', refused: 'refused', sent: 'sent' },
    },
    pictures: {
        show: (n) => `Photos (${n})`, loading: 'loading…', failed: 'could not be loaded', nth: (n) => `Photo ${n}`, enlarge: (n) => `Enlarge photo ${n}`, close: 'Close photo',
        taken: (d) => `taken ${d} from the reported point`, before: (time) => `taken ${time}, long before the report`, noPlace: 'does not say where',
        hide: 'Hide', hidden: 'hidden', again: 'Show again',
    },
};
