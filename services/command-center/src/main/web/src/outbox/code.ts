/**
 * The short code of a report: eight characters and one that checks them, none easily confused. A phone makes the code first and
 * writes it into the report's id, so that an SMS with the code is the same report as the one that is sent later. The server
 * (ShortCode in incident-reporting) does the same; both read sigap/sms/field-app.json in their tests.
 */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 9;
const MODULUS = 31;
/** Phones have the lower half of all codes; the rest is the server's, for ids that no phone made. */
const CODES = ALPHABET.length ** (LENGTH - 1) / 2;
const PREFIX = '51ca9000-0000-8000-8000-00';
const ID = new RegExp(`^${PREFIX}[0-9a-f]{10}$`);

/** Null for the few numbers that have none: no character for the check, or no figure to tell the code from a word. */
function codeOfNumber(number: number): string | null {
    if (number >= CODES) return null;
    let rest = number;
    let check = 0;
    let code = '';
    for (let i = LENGTH - 2; i >= 0; i--) {
        const digit = rest % ALPHABET.length;
        rest = Math.floor(rest / ALPHABET.length);
        code = ALPHABET.charAt(digit) + code;
        check = (check + (i + 2) * digit) % MODULUS;
    }
    if (check === MODULUS - 1) return null;
    code += ALPHABET.charAt(check);
    return /[0-9]/.test(code) ? code : null;
}

/** The id of a new report. `getRandomValues` is there without a secure context too. */
export function newReportId(source: Pick<Crypto, 'getRandomValues'> = crypto): string {
    for (;;) {
        const number = source.getRandomValues(new Uint8Array(5)).reduce((all, byte) => all * 256 + byte, 0);
        if (codeOfNumber(number) !== null) return PREFIX + number.toString(16).padStart(10, '0');
    }
}

/** Null when the id is not one that a phone made like this: then its code is the server's to tell. */
export function codeOf(id: string): string | null {
    return ID.test(id) ? codeOfNumber(parseInt(id.slice(PREFIX.length), 16)) : null;
}
