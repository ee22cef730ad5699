/** What may rest on a row of cooperation by the time it is to be taken back. */
import type { Inhalt } from '../../../listen/inhalt';
import type { Liste, Spalten } from '../../../listen/liste';
import { gemeinteId } from '../../../listen/nummer';
import type { Stelle } from '../../../listen/stelle';
import type { Ort } from '../../../listen/zelle';
import type { Ruecknahme } from '../../../mappe/rueckweg';
import { EINWILLIGUNGEN, RUECKMELDUNGEN, VERWEISUNGEN, WEITERGABEN } from '../listen';

type Darauf = NonNullable<Ruecknahme['darauf']>;

/** Rows of a table that name an Id of another one in that column. */
function nennen<S extends Spalten>(
  inhalt: Inhalt,
  liste: Liste<S>,
  feld: Extract<keyof S, string>,
  id: string,
  ids: readonly string[],
): Ort[] {
  return inhalt.liste(liste).zeilen.flatMap(({ zeile }) => {
    const genannt: unknown = zeile[feld];
    const { stelle }: { readonly stelle: Stelle<Extract<keyof S, string>> } = zeile;
    return typeof genannt === 'string' && gemeinteId(genannt, ids) === id ? [stelle.ort(feld)] : [];
  });
}

/** What was told back on a Verweisung or passed on for it; and other Verweisungen that rest on the consent that came with it. */
export function aufVerweisung(verweisung: string, einwilligung: string | null): Darauf {
  const orte = (inhalt: Inhalt): readonly Ort[] => {
    const { ids } = inhalt.liste(VERWEISUNGEN);
    const ort = inhalt
      .liste(VERWEISUNGEN)
      .zeilen.find(({ zeile }) => zeile.id === verweisung)
      ?.zeile.stelle.ort('einwilligung');
    const eigene = JSON.stringify(ort);
    return [
      ...nennen(inhalt, RUECKMELDUNGEN, 'verweisung', verweisung, ids),
      ...nennen(inhalt, WEITERGABEN, 'verweisung', verweisung, ids),
      ...(einwilligung === null
        ? []
        : aufEinwilligung(einwilligung)
            .orte(inhalt)
            .filter((each) => JSON.stringify(each) !== eigene)),
    ];
  };
  return { teile: { listen: [VERWEISUNGEN, EINWILLIGUNGEN, RUECKMELDUNGEN, WEITERGABEN], felder: [] }, orte };
}

/** What rests on a consent. */
export function aufEinwilligung(einwilligung: string): Darauf {
  const orte = (inhalt: Inhalt): readonly Ort[] => {
    const { ids } = inhalt.liste(EINWILLIGUNGEN);
    return [
      ...nennen(inhalt, VERWEISUNGEN, 'einwilligung', einwilligung, ids),
      ...nennen(inhalt, WEITERGABEN, 'einwilligung', einwilligung, ids),
    ];
  };
  return { teile: { listen: [VERWEISUNGEN, EINWILLIGUNGEN, WEITERGABEN], felder: [] }, orte };
}
