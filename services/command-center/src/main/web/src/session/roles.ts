import { me } from './session';

/**
 * Which buttons to show. The services decide what is allowed; this only keeps useless buttons away. The right to sign
 * a mission comes from a dated office, which the browser does not know: whoever works at the desk may try.
 */
type Deed = 'verify' | 'desk' | 'sign' | 'dispatch' | 'acknowledge' | 'group' | 'read' | 'check' | 'release' | 'choose' | 'confirm' | 'social';

const allowed: Readonly<Record<Deed, readonly string[]>> = {
    verify: ['ADMIN', 'DUTY_OFFICER', 'COORDINATOR', 'TKSK'],
    desk: ['ADMIN', 'DUTY_OFFICER', 'COORDINATOR'],
    group: ['ADMIN', 'DUTY_OFFICER', 'COORDINATOR'],
    sign: ['ADMIN', 'DUTY_OFFICER', 'COORDINATOR'],
    dispatch: ['ADMIN', 'DUTY_OFFICER', 'COORDINATOR'],
    /** Lists of kaji cepat and cases; names and telephones on the record. */
    read: ['DUTY_OFFICER', 'COORDINATOR', 'TKSK'],
    check: ['COORDINATOR', 'TKSK'],
    release: ['DUTY_OFFICER', 'COORDINATOR', 'TKSK'],
    choose: ['DUTY_OFFICER', 'COORDINATOR'],
    confirm: ['DUTY_OFFICER', 'COORDINATOR', 'TKSK'],
    social: ['COORDINATOR', 'TKSK'],
    acknowledge: ['ADMIN', 'DUTY_OFFICER', 'COORDINATOR', 'TKSK'],
};

export function may(deed: Deed): boolean {
    return me.value?.roles.some((role) => allowed[deed].includes(role)) ?? false;
}

/** Somebody who only has tasks of their own: the control room is not for them. */
export function onlyInTheField(roles: readonly string[]): boolean {
    return roles.length > 0 && roles.every((role) => role === 'VOLUNTEER');
}
