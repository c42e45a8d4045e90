import type { Dictionary } from './id';

export const screens: Dictionary['screens'] = {
    loading: 'Fetching…', more: 'Show more', skip: 'Skip to the content',
    nav: {
        label: 'Screens', room: 'Control room', suspected: (n) => `${n} suspected`,
        to: { kaji: 'Rapid assessments', angka: 'Figures', laporan: 'Situation report', bahaya: 'Hazards', kasus: 'Social cases' },
    },
    presence: (name, age) => `handled by ${name}, ${age}`,
    queue: {
        search: 'Search the queue', searchHint: 'Search: landslide tigo nagari ( / )', notFound: 'Nothing matches. Clear the search to see everything.', order: 'Order: severity, then the longest waiting',
        steps: 'acknowledged by nobody|enough sources, waits for verification|severity: Critical, High, Medium, Low|of the same severity: the longest waiting',
    },
    candidates: {
        title: 'Places that may be meant', pickHazard: 'The hazard is not known yet: choose the place, then the hazard.',
        oneClick: (hazard) => `One press places the report as ${hazard}.`,
    },
    summary: { title: 'Figures and rapid assessments', none: 'No figures released yet.', figures: (n) => (n === 0 ? 'Open figures' : `All sources (${n} figures)`), create: 'New rapid assessment' },
    amount: {
        title: 'Figures', hint: 'Leave empty what is not known. Nil means that somebody looked and there is none.', left: 'not filled in',
        kindOf: (name) => `${name}: kind of number`, howMany: (name) => `${name}: how many`, wrong: (names) => `Not a whole number: ${names}.`,
    },
    sitrep: {
        title: 'Situation report', lead: 'Look first, then copy or download. A day without events says Nihil.', region: 'Region', event: 'Event', allEvents: 'All events',
        window: 'Window', windows: { daily: (zone) => `Daily 07:00-07:00 ${zone}`, since: (zone) => `So far, since 07:00 ${zone}`, custom: () => 'Another window' },
        ends: 'Ends at 07:00 on', from: (zone) => `From (${zone})`, to: (zone) => `To (${zone})`, audience: 'Version',
        onRecord: 'The internal version holds names and telephones of sources. Who opens it is recorded.', make: 'Show the report', copy: 'Copy the WhatsApp text', copied: 'Copied.',
        copyByHand: 'This browser does not allow copying. Press Ctrl+C on this text.', pdf: 'Download PDF', csv: 'Download CSV',
    },
    figures: {
        title: 'Figures', lead: 'Every source side by side. What counts is in the first column, with the rule that chose it.', subject: 'Event or incident', region: 'Region',
        noSubject: 'No event and no open incident in this region yet.', empty: 'Nothing known yet: no released rapid assessment and no statement of an office for this region.',
        conflicts: (n) => `${n} figures contradict each other. Look and choose the source.`, figure: 'Figure', counts: 'Counts', conflict: 'contradicting', incomplete: 'incomplete',
        newer: 'something newer came', choose: 'Choose source', sumHint: 'reckoned from the regions below', via: (name) => `via ${name}`, silent: 'does not say', thisCounts: 'counts',
        partsOf: (known, all) => `${known} of ${all} parts`, verified: 'verified', overtaken: 'some have been declared dead since', doesNotAddUp: 'its parts do not add up',
        source: 'Source', backToRule: '(back to the rule)', note: 'Note (not published)', useThis: 'Use this source', giveBack: 'Give back to the rule',
        chosenBy: (name, when) => `Chosen by ${name}, ${when}`, declareDead: 'Declare missing people dead', found: 'How many people', asOf: (zone) => `As of (${zone})`,
        guests: 'Displaced people from elsewhere', guestsFrom: (home) => `people from ${home}, counted at home`, state: 'Record what an office states', stateSend: 'Save the statement',
        form: { kind: 'Kind of source', office: 'Name of the office', via: 'Read via (if not directly)', contactName: 'Whom to ask', contactPhone: 'Telephone', note: 'Note' },
        flags: { verified: 'confirmed with the office', incomplete: 'incomplete, says the office' },
    },
    kaji: {
        title: 'Rapid assessments', lead: 'Only what was checked and released counts. Nobody checks their own.', state: 'State', all: 'All', create: 'New rapid assessment',
        allSubjects: 'All events and incidents', empty: 'No rapid assessments.', none: 'Choose one in the list, or make a new one.', version: (n) => `version ${n}`, versions: 'Versions',
        counted: (when) => `counted ${when}`, sentBy: (name, when) => `Sent by ${name}, ${when}`, checkedBy: (name, when) => `checked by ${name}, ${when}`,
        releasedBy: (name, when) => `released by ${name}, ${when}`, returnedBy: (name) => `Sent back by ${name}`, check: 'Checked', release: 'Release', giveBack: 'Send back',
        next: 'Send a new version', own: 'This is yours: somebody else checks it.', about: 'About', incidents: 'Incidents', events: 'Whole events', region: 'Kecamatan', jorong: 'Jorong, if only one',
        observedAt: (zone) => `Counted at (${zone})`, occurredAt: (zone) => `Happened at (${zone})`, occurred: 'Happened', sources: 'Source of the figures', needs: 'Urgent needs',
        reporterTitle: 'Reporter', reporter: { name: 'Name', memberNumber: 'Member number', phone: 'Telephone' },
        texts: {
            landmark: 'Landmark, nagari', access: 'Road access', chronology: 'What happened', efforts: 'What is being done', obstacles: 'Obstacles', condition: 'Latest condition', advice: 'Recommendation',
        },
        send: 'Send the rapid assessment', discard: 'Throw away', fillIn: 'Fill in first', kept: 'What you filled in stays on this device. Send again when there is a network; it will not be recorded twice.',
        lacks: { subject: 'what it is about', region: 'kecamatan', observedAt: 'time of counting', office: "the source's office", numbers: 'at least one proper number' },
        contacts: 'Show contacts (recorded)', noContact: 'no contact', ownTask: 'my task', chosenBefore: 'the one chosen before', noneNearby: 'No open incident in your region yet. Report what happened first.', sent: 'Sent from this phone',
    },
    hazards: {
        title: 'Hazards', lead: 'Quakes and warnings as their agencies publish them.', suspected: 'Suspected event', withdrawnByAll: 'All sources have withdrawn this quake.', confirm: 'Confirm', drop: 'Drop the suspicion',
        off: 'Feeds are switched off: no news of quakes or weather comes in here by itself. Switch on with SIGAP_FEEDS=on.', feeds: 'Age of the news', late: (n) => `${n} feeds late`, allRead: 'all feeds are read',
        feed: 'Feed', age: 'Last read', condition: 'Condition', badRows: 'Bad rows', credit: 'Agency', never: 'never yet', since: 'Since', days: (n) => `last ${n} days`, kind: 'Kind', allKinds: 'All kinds',
        ours: 'Only what concerns my regions', empty: 'No quake and no warning in that time.', noneHere: (n) => `None concerns your regions; ${n} elsewhere.`, depth: (km) => `${km} km deep`,
        tsunami: 'tsunami', withdrawn: 'withdrawn', over: 'over', until: (when) => `until ${when}`, felt: 'Felt (MMI)', source: 'Source', versions: (n) => `Versions (${n})`,
        standAlone: 'Take out of its sequence', now: 'What the feeds say now',
    },
    social: {
        title: 'Social cases', lead: "People in need outside disasters. Never part of a disaster's figures.", state: 'State', all: 'All', empty: 'No social cases.', handler: (name) => `handled by ${name}`, you: 'you',
        referred: (to, on) => `Referred to ${to}, ${on}`, read: 'Read the report (recorded)', accept: 'Accept the case', referTo: "Referred to (institution, not a person's name)", on: 'Date', refer: 'Record the referral', outcome: 'Outcome',
        close: 'Close the case', elsewhere: 'Another kecamatan', move: 'Pass on',
    },
};
