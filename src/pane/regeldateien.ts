/** What comparing rules needs beside the open workbook: other sets and lists of cases from files, and deciding. Loaded only then. */
import { FALLLISTEN_SAETZE } from '../bereiche/fallliste';
import { verhindert } from '../bereiche/regelwerk/fach/befund';
import { entscheiderFuer } from '../bereiche/regelwerk/fach/entscheideFall';
import { befundzeile } from '../bereiche/regelwerk/texte/befunde';
import { REGELWERK_SAETZE } from '../bereiche/regelwerk/texte/fehler';
import { KEINE_FALLLISTE_GEWAEHLT } from '../bereiche/regelwerk/texte/pane';
import type { Gelesenes, Vergleichswerk } from '../bereiche/regelwerk/vorhaben/vergleichslauf';
import { fehlerTexte } from '../fall/texte/fehler';
import type { PlainDate } from '../listen/plainDate';
import { PaketError } from '../paket/fehler';
import { PAKET_SAETZE, paketText } from '../paket/texte';
import { liesFaelle } from './liesFaelle';
import { pruefeDatei } from './pruefeRegelwerksdatei';

const SAETZE = { ...REGELWERK_SAETZE, ...FALLLISTEN_SAETZE, ...PAKET_SAETZE };

/** More lines help nobody who has to open the file anyway. */
const GENANNTE = 5;

/** @param heute counts as Stichtag where a case has none. */
export function vergleichswerk(heute: () => PlainDate): Vergleichswerk {
  return {
    entscheiderFuer,
    liesRegelwerk: (xlsx) =>
      ohneDateifehler(() => {
        const { befunde, gelesen } = pruefeDatei(xlsx);
        if (gelesen?.pruefung.istBrauchbar === true) return { wert: gelesen.pruefung.satz };
        const schwere = befunde.filter(verhindert).slice(0, GENANNTE);
        return { saetze: schwere.map((each) => befundzeile(each, SAETZE)) };
      }),
    liesFaelle: (xlsx) =>
      ohneDateifehler(() => {
        const gelesen = liesFaelle(xlsx, heute());
        if (gelesen === null) return { saetze: [KEINE_FALLLISTE_GEWAEHLT] };
        return gelesen.ok
          ? { wert: gelesen.wert }
          : { saetze: fehlerTexte(gelesen.fehler.slice(0, GENANNTE), SAETZE) };
      }),
  };
}

function ohneDateifehler<Wert>(lies: () => Gelesenes<Wert>): Gelesenes<Wert> {
  try {
    return lies();
  } catch (error) {
    if (error instanceof PaketError) return { saetze: [paketText(error.grund)] };
    throw error;
  }
}
