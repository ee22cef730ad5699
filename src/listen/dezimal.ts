/** A column for numbers with a fraction. */
import { istOffen } from './readFelder';
import type { Spalte } from './spalte';

/** A number with a fraction, as the program writes it. */
export function dezimal(kopf: string): Spalte<number | null> {
  return {
    kopf,
    art: 'anzahl',
    read: ({ value, ort }, melden) => {
      if (value.art === 'zahl' && Number.isFinite(value.wert)) return value.wert;
      if (!istOffen({ value, ort }))
        melden({ code: 'ANZAHL_UNGUELTIG', orte: [ort], feld: kopf, gefunden: value.art });
      return null;
    },
    write: (wert) => wert ?? '',
  };
}
