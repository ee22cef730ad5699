/** What keeps a decision back, by the field it is about. Pure. */
import { schrittmaengel } from '../vorhaben/schritte';
import type { Fehlangabe } from '../../../../bausteine/texte/angaben';
import type { Aktenblick } from '../../../../mappe/akteAendern';
import type { Schrittmangel } from '../fach/schrittmangel';
import { EINSCHAETZUNG } from '../texte/einschaetzung';
import { FM } from '../texte/fallmanagement';
import { mangelSatz, SCHRITTMANGEL } from '../texte/fallmanagementFehler';
import { auftragVon, type Entscheidungsstand } from './entscheidungsangaben';
import type { Entscheidungslage } from './entscheidungslage';

export type Entscheidungsfeld =
  | 'grund'
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
  GRUND_FEHLT: 'grund',
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

/** The fields in the order in which they stand. */
function angabenDer(stand: Entscheidungsstand): Readonly<Record<Entscheidungsfeld, Fehlangabe>> {
  return {
    grund: { label: FM.grund, leer: stand.wahl.grund === null },
    kriterium: { label: FM.kriterium, leer: stand.kriterium === null },
    lokal: { label: FM.lokal, leer: stand.lokal === '' },
    fuehrtZuFortschritten: { label: EINSCHAETZUNG.frage, leer: !stand.fuehrtZuFortschritten },
    integriert: { label: EINSCHAETZUNG.integriertKurz, leer: stand.integriert === null },
    begruendung: { label: FM.begruendung, leer: stand.begruendung.trim() === '' },
    betreff: { label: FM.betreff, leer: stand.betreff.trim() === '' },
    datum: { label: FM.datum, leer: stand.datum.tag === null },
    naechsterTermin: { label: FM.naechsterTermin, leer: stand.naechsterTermin?.tag === null },
    text: { label: FM.vermerk, leer: stand.text.trim() === '' },
  };
}

/** The fields that are not as they have to be. */
export function fehlangaben(
  { felder }: Pick<Maengel, 'felder'>,
  stand: Entscheidungsstand,
): readonly Fehlangabe[] {
  const angaben = Object.entries(angabenDer(stand)) as [Entscheidungsfeld, Fehlangabe][];
  return angaben.filter(([feld]) => felder[feld] !== undefined).map(([, angabe]) => angabe);
}

/** Whether nothing speaks against it. */
export function istMoeglich({ felder, andere }: Maengel): boolean {
  return Object.keys(felder).length === 0 && andere.length === 0;
}
