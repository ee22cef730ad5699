/** What the participant has entered into the cells of the case, as texts that can be kept and put back. Pure. */
import { BEDARFSLISTE, RESSOURCENLISTE } from '../../../fall/listen';
import type { Aenderung } from '../../../listen/aenderung';
import type { Feld } from '../../../listen/feld';
import type { Inhalt } from '../../../listen/inhalt';
import type { Stelle } from '../../../listen/stelle';
import type { Zellwert } from '../../../listen/werte';
import type { RawValue } from '../../../listen/zelle';
import { URTEILE } from '../listen';
import { EIGENE_FELDER } from '../regeln/eingaben';
import type { Uebungsort } from './stand';

/** An entry, and what stands beside a rating. */
export interface Eintrag {
  readonly stufe: string;
  readonly beleg: string;
  readonly staerke: string;
}

/** Entries by the Id of what is rated, or by the defined name of their cell. Those without any text are not there. */
export type Eintraege = ReadonlyMap<string, Eintrag>;

const LEER: Eintrag = { stufe: '', beleg: '', staerke: '' };

/** The tables that are rated in. */
export const BEWERTUNGSLISTEN = [BEDARFSLISTE, RESSOURCENLISTE] as const;

/** What stands in the cells of the case now. */
export function eintraegeIn(inhalt: Inhalt): Eintraege {
  const bewertet = BEWERTUNGSLISTEN.flatMap((liste) =>
    inhalt.liste(liste).zeilen.flatMap(({ zeile }) => {
      return [[zeile.id, eintragAn(zeile.stelle)] as const];
    }),
  );
  const einzelne = EIGENE_FELDER.map(
    (feld) => [feld.name, { ...LEER, stufe: alsText(inhalt.feld(feld).zelle.value) }] as const,
  );
  return new Map([...bewertet, ...einzelne].filter(([, eintrag]) => !istLeer(eintrag)));
}

/** What was put aside of a person in a round. */
export function gemerkteEintraege(inhalt: Inhalt, { person, runde }: Uebungsort): Eintraege {
  const zeilen = inhalt.liste(URTEILE).heile.filter((each) => each.person === person && each.runde === runde);
  return new Map(
    zeilen
      .map(({ bereich, stelle }) => [bereich, eintragAn(stelle)] as const)
      .filter(([, eintrag]) => !istLeer(eintrag)),
  );
}

/** A row as its cells hold it: a „?“ is an entry, though to the rules it says the same as none. */
export function eintragAn(stelle: Stelle<keyof Eintrag>): Eintrag {
  const teil = (feld: keyof Eintrag): string => alsText(stelle.zelle(feld).value);
  return { stufe: teil('stufe'), beleg: teil('beleg'), staerke: teil('staerke') };
}

/** Puts entries into the cells of the case; cells without one become empty. */
export function eintragsaenderungen(inhalt: Inhalt, eintraege: Eintraege): Aenderung[] {
  const jetzt = eintraegeIn(inhalt);
  return [
    ...BEWERTUNGSLISTEN.flatMap((liste) =>
      inhalt.liste(liste).zeilen.flatMap(({ zeile }): Aenderung[] => {
        const neu = eintraege.get(zeile.id) ?? LEER;
        if (istGleich(neu, jetzt.get(zeile.id) ?? LEER)) return [];
        const werte = { ...neu, stufe: alsStufe(neu.stufe) };
        return [{ art: 'aendern', liste, zeile: zeile.stelle.zeile, werte }];
      }),
    ),
    ...EIGENE_FELDER.flatMap((feld): Aenderung[] => {
      const text = eintraege.get(feld.name)?.stufe ?? '';
      return text === (jetzt.get(feld.name)?.stufe ?? '')
        ? []
        : [{ art: 'feld', feld, wert: alsZellwert(feld, text) }];
    }),
  ];
}

/** Whether both say the same. */
export function istGleich(einer: Eintrag, anderer: Eintrag): boolean {
  return einer.stufe === anderer.stufe && einer.beleg === anderer.beleg && einer.staerke === anderer.staerke;
}

/** An entry that says nothing. */
export const OHNE_EINTRAG = LEER;

function istLeer(eintrag: Eintrag): boolean {
  return istGleich(eintrag, LEER);
}

/** A Stufe stands in its cell as a number, everything else as a text. */
function alsStufe(text: string): Zellwert {
  return /^[0-3]$/.test(text) ? Number(text) : text;
}

function alsZellwert({ spalte }: Feld<unknown>, text: string): Zellwert {
  return spalte.art === 'tag' && text !== '' ? Number(text) : text;
}

function alsText(value: RawValue): string {
  switch (value.art) {
    case 'leer':
    case 'fehlerwert':
    case 'verstellt':
      return '';
    case 'wahrheitswert':
      return value.wert ? 'ja' : 'nein';
    default:
      return String(value.wert).trim();
  }
}
