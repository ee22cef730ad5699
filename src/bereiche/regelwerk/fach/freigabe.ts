/** Releasing the rules of a house, and whether what the cells say is what was released. Pure. */
import { type Aenderung, setzen } from '../../../listen/aenderung';
import type { Inhalt } from '../../../listen/inhalt';
import type { PlainDate } from '../../../listen/plainDate';
import { EINGEBAUT, type Regelsatz, type Satzfreigabe } from '../../../rules/regelsatz';
import { HOECHSTENS_BUCHSTABEN } from '../../../rules/satzform/form';
import { liesSaetze } from '../../../rules/satzform/liesSaetze';
import { freigabezeilen, satzdigest, satzzeilen } from '../../../rules/satzform/schreibeSatz';
import { FREIGABE, SATZ } from '../listen';
import { VERSION } from '../regeln/vokabular';
import type { Regelbefund } from './befund';
import { type Pruefung, pruefeRegelwerk } from './pruefen';
import { TABELLENARTEN } from './tabellen';

/** A release as the cells name it. */
export interface Freigabe extends Satzfreigabe {
  readonly version: string;
  readonly am: PlainDate | null;
}

export type Freigabestand =
  | { readonly art: 'nie' }
  /** What the cells say is what was released. */
  | { readonly art: 'freigegeben'; readonly freigabe: Freigabe }
  /** It is, and the check forbids it all the same: by other Beispiele, or by a later version of the program. */
  | { readonly art: 'unbrauchbar'; readonly freigabe: Freigabe }
  /** Something was changed since. @see zuletzt the version of that release, '' where no cell says it any more. */
  | { readonly art: 'geaendert'; readonly zuletzt: string };

/** How the cells stand to their last release. @param pruefung of the same reading. */
export function freigabestandIn(inhalt: Inhalt, { satz, istBrauchbar }: Geprueftes): Freigabestand {
  const freigabe = freigabeIn(inhalt);
  const pruefsumme = inhalt.feld(FREIGABE.pruefsumme).wert;
  if (pruefsumme === '' && inhalt.feld(FREIGABE.version).wert === '') return { art: 'nie' };
  if (pruefsumme !== digestVon(satz, freigabe) || freigabe.version !== satz.version)
    return { art: 'geaendert', zuletzt: freigabe.version };
  return { art: istBrauchbar ? 'freigegeben' : 'unbrauchbar', freigabe };
}

/** What a check says of the whole. */
type Geprueftes = Pick<Pruefung, 'satz' | 'istBrauchbar'>;

function freigabeIn(inhalt: Inhalt): Freigabe {
  const version = inhalt.feld(FREIGABE.version).wert;
  return {
    name: inhalt.feld(FREIGABE.name).wert,
    von: inhalt.feld(FREIGABE.von).wert,
    am: inhalt.feld(FREIGABE.am).wert,
    // Anything else was typed there, and is not told.
    version: VERSION.test(version) ? version : '',
  };
}

function mitFreigabe(satz: Regelsatz, { name, von }: Satzfreigabe): Regelsatz {
  return { ...satz, freigabe: { name: name.trim(), von: von.trim() } };
}

/** Tells one set from another, with who stands for it. */
export function digestVon(satz: Regelsatz, freigabe: Satzfreigabe): string {
  return satzdigest(satzzeilen(mitFreigabe(satz, freigabe)));
}

/** The same for a set as it was checked, whoever may release it. */
export function satzmarke(satz: Regelsatz): string {
  return satzdigest(satzzeilen(satz));
}

/** Why a Regelwerk gives no released set. */
export type Freigabemangel = 'NIE_FREIGEGEBEN' | 'SEIT_FREIGABE_GEAENDERT' | 'UNBRAUCHBAR';

/**
 * The released set of a Regelwerk: only one that is usable, and of which no cell was changed since.
 * @param weitere findings of whoever has opened the workbook, such as merged cells.
 */
export function freigegebenerSatz(
  inhalt: Inhalt,
  weitere: readonly Regelbefund[] = [],
): { readonly satz: Regelsatz } | { readonly grund: Freigabemangel } {
  const pruefung = pruefeRegelwerk(inhalt, weitere);
  const stand = freigabestandIn(inhalt, pruefung);
  switch (stand.art) {
    case 'nie':
      return { grund: 'NIE_FREIGEGEBEN' };
    case 'geaendert':
      return { grund: 'SEIT_FREIGABE_GEAENDERT' };
    case 'unbrauchbar':
      return { grund: 'UNBRAUCHBAR' };
    case 'freigegeben': {
      const satz = mitFreigabe(pruefung.satz, stand.freigabe);
      // What others would refuse is handed to nobody; the version may be that of a later program by now.
      return liesSaetze(freigabezeilen(satz)).ok && satz.gueltigAb !== null
        ? { satz }
        : { grund: 'UNBRAUCHBAR' };
    }
  }
}

/** What keeps it from being released beside the findings of the check; asked only of what has none that forbid it. */
export function freigabehindernisse(inhalt: Inhalt, { satz }: Pick<Pruefung, 'satz'>): Regelbefund[] {
  const zuletzt = freigabeIn(inhalt).version;
  const version = [inhalt.feld(SATZ.version).zelle.ort];
  const hindernisse: Regelbefund[] = [];
  if (satz.version === EINGEBAUT.version) hindernisse.push({ code: 'VERSION_DES_PROGRAMMS', orte: version });
  else if (satz.version <= zuletzt) hindernisse.push({ code: 'VERSION_VERGEBEN', orte: version, zuletzt });
  if (satz.gueltigAb === null)
    hindernisse.push({ code: 'GUELTIG_AB_FEHLT', orte: [inhalt.feld(SATZ.gueltigAb).zelle.ort] });
  return hindernisse.length > 0 ? hindernisse : untragbares(satz);
}

/** Whoever takes it over reads it from rows of texts: what they would refuse is not released. */
function untragbares(satz: Regelsatz): Regelbefund[] {
  const gelesen = liesSaetze(freigabezeilen(satz));
  if (gelesen.ok) return [];
  const { tabelle, id } = gelesen.mangel;
  const art = TABELLENARTEN.find(({ name }) => name === tabelle);
  const ort =
    art === undefined ? ({ art: 'mappe' } as const) : ({ art: 'blatt', blatt: art.liste.blatt } as const);
  return [{ code: 'REGEL_NICHT_TRAGBAR', orte: [ort], nr: id }];
}

/** What of a wish is not there, or too long to be kept. */
export function wunschmaengel(wunsch: Satzfreigabe): (keyof Satzfreigabe)[] {
  return (['name', 'von'] as const).filter((feld) => {
    const text = wunsch[feld].trim();
    return text === '' || text.length > HOECHSTENS_BUCHSTABEN;
  });
}

/** What releasing it writes. Whoever does it has checked this very set, and found nothing in the way. */
export function freigeben(satz: Regelsatz, wunsch: Satzfreigabe, heute: PlainDate): readonly Aenderung[] {
  return [
    setzen(FREIGABE.name, wunsch.name.trim()),
    setzen(FREIGABE.von, wunsch.von.trim()),
    setzen(FREIGABE.am, heute),
    setzen(FREIGABE.version, satz.version),
    setzen(FREIGABE.pruefsumme, digestVon(satz, wunsch)),
  ];
}
