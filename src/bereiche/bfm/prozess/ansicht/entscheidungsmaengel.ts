/** What keeps a decision back, by the field it is about. Pure. */
import { schrittmaengel } from '../vorhaben/schritte';
import type { Aktenblick } from '../../../../mappe/akteAendern';
import type { Schrittmangel } from '../fach/schrittmangel';
import { FM } from '../texte/fallmanagement';
import { mangelSatz, SCHRITTMANGEL } from '../texte/fallmanagementFehler';
import { auftragVon, type Entscheidungsstand } from './entscheidungsangaben';
import type { Entscheidungslage } from './entscheidungslage';

export type Entscheidungsfeld =
  | 'wahl'
  | 'kriterium'
  | 'lokal'
  | 'fuehrtZuFortschritten'
  | 'integriert'
  | 'begruendung'
  | 'betreff'
  | 'datum'
  | 'naechsterTermin'
  | 'text';

export interface Maengel {
  /** A sentence for each field that is not as it has to be. */
  readonly felder: Readonly<Partial<Record<Entscheidungsfeld, string>>>;
  /** What no field of the form is about. */
  readonly andere: readonly Schrittmangel[];
}

export const OHNE_MAENGEL: Maengel = { felder: {}, andere: [] };

const FELD: Partial<Record<Schrittmangel, Entscheidungsfeld>> = {
  GRUND_FEHLT: 'wahl',
  KRITERIUM_FEHLT: 'kriterium',
  KRITERIEN_NICHT_ERFUELLT: 'kriterium',
  LOKALES_KRITERIUM_FEHLT: 'lokal',
  EINSCHAETZUNG_FEHLT: 'fuehrtZuFortschritten',
  INTEGRIERT_FEHLT: 'integriert',
  UMSTAENDE_FEHLEN: 'begruendung',
  BEGRUENDUNG_FEHLT: 'begruendung',
  BETREFF_FEHLT: 'betreff',
  TERMIN_FEHLT: 'naechsterTermin',
  TERMIN_ZU_SPAET: 'naechsterTermin',
  TERMIN_VERGANGEN: 'naechsterTermin',
  DATUM_ZUKUNFT: 'datum',
  DATUM_VOR_LETZTEM_SCHRITT: 'datum',
};

/** Everything that speaks against a decision, except for what opening or setting up the protection brings with it. */
export function maengelVon(
  stand: Entscheidungsstand,
  lage: Entscheidungslage,
  aktenblick: Aktenblick,
  istOffen: boolean,
): Maengel {
  const gefunden = schrittmaengel(auftragVon(stand, lage), aktenblick).flatMap((fehler) =>
    fehler.code === 'SCHRITT_NICHT_MOEGLICH' ? [fehler.mangel] : [],
  );
  const kommtNoch: Schrittmangel[] = [
    ...(istOffen ? [] : (['FACHKRAFT_FEHLT'] as const)),
    ...(lage.blick.schutzEingerichtet ? [] : (['VERTRETUNG_FEHLT'] as const)),
  ];
  const { luecken } = lage.blick.schrittlage.zugang;
  const jeFeld = gefunden.flatMap((mangel) => {
    const feld = FELD[mangel];
    return feld === undefined ? [] : [[feld, mangelSatz(mangel, luecken)] as const];
  });
  return {
    felder: { ...Object.fromEntries(jeFeld.reverse()), ...eingabemaengel(stand) },
    andere: gefunden.filter((mangel) => FELD[mangel] === undefined && !kommtNoch.includes(mangel)),
  };
}

/** Days that are none, and texts that are missing, before any rule is asked. */
function eingabemaengel({ datum, naechsterTermin, betreff, text }: Entscheidungsstand): Maengel['felder'] {
  return {
    ...((datum.tag ?? null) === null && { datum: FM.datumAbgelehnt }),
    ...(naechsterTermin !== null &&
      naechsterTermin.tag === undefined && { naechsterTermin: FM.datumAbgelehnt }),
    ...(betreff.trim() === '' && { betreff: SCHRITTMANGEL.BETREFF_FEHLT }),
    ...(text.trim() === '' && { text: FM.textFehlt }),
  };
}

/** Whether nothing speaks against it. */
export function istMoeglich({ felder, andere }: Maengel): boolean {
  return Object.keys(felder).length === 0 && andere.length === 0;
}
