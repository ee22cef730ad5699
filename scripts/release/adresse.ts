/** The address under which the program is going to lie, as somebody typed it. Asks no server whether there is one. */
import { urlIn } from '../validate/urlIn';

/** An address without a slash at its end, or a German sentence about what is wrong with it. */
export type Adresspruefung =
  { readonly ok: true; readonly adresse: string } | { readonly ok: false; readonly satz: string };

const BEISPIEL = 'zum Beispiel https://server.haus.de/integrationstool';

/** Scheme, two slashes, and something that can be a host: `new URL` would mend what is missing, and mean another place. */
const MIT_SERVER = /^https:\/\/[^/?#@]/i;

/** Rules in the order in which they are looked at: what must not be, and the sentence. */
const REGELN: readonly (readonly [verstoesst: (text: string) => boolean, satz: string])[] = [
  [(text) => /[\s\\"'<>`{}|^]/.test(text), 'Darin steht ein Zeichen, das in keiner Adresse stehen darf.'],
  [(text) => !/^[a-z][a-z\d+.-]*:/i.test(text), `Sie muss mit https:// beginnen, ${BEISPIEL}.`],
  [
    (text) => !/^https:/i.test(text),
    'Excel lädt den Aufgabenbereich nur über https; eine andere Art von Adresse geht nicht.',
  ],
  [(text) => !MIT_SERVER.test(text) || urlIn(text) === null, `Es fehlt der Server, ${BEISPIEL}.`],
  [
    (text) => new URL(text).username !== '' || new URL(text).password !== '',
    'Name und Passwort gehören nicht in eine Adresse.',
  ],
  [(text) => /[?#]/.test(text), 'Gemeint ist der Ordner des Programms, ohne „?“ und „#“.'],
  [
    (text) => /\.(html?|xml)\/*$/i.test(new URL(text).pathname),
    'Gemeint ist der Ordner des Programms, keine einzelne Seite und kein Manifest.',
  ],
  [
    (text) => /\/\/(?!\/*$)/.test(new URL(text).pathname.replace(/\/+$/, '')),
    'Zwei Schrägstriche hintereinander führen zu keinem Ordner.',
  ],
];

/** Understands the address; slashes at its end do not count. */
export function pruefeAdresse(text: string | undefined): Adresspruefung {
  if (text === undefined || text.trim() === '')
    return fehler(`--adresse fehlt: die https-Adresse, unter der das Programm liegen wird, ${BEISPIEL}.`);
  const satz = REGELN.find(([verstoesst]) => verstoesst(text))?.[1];
  if (satz !== undefined) return fehler(`--adresse „${text}“: ${satz}`);
  const { origin, pathname } = new URL(text);
  return { ok: true, adresse: `${origin}${pathname.replace(/\/+$/, '')}` };
}

function fehler(satz: string): Adresspruefung {
  return { ok: false, satz };
}
