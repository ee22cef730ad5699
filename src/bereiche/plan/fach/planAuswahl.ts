/** The closed choices of the cells of the plan. The last entry is the label people see. */
import type { Ergebnis, Rechtsgrundlage, Weiteres, Wer } from '../regeln/planVokabular';
import { ERGEBNISSE, RECHTSGRUNDLAGE_LABEL, RECHTSGRUNDLAGEN, WEITERES, WER } from '../regeln/planVokabular';
import type { Auswahl } from '../../../listen/auswahl';

function alsEintrag<Wert extends string>(werte: readonly Wert[]): Auswahl<Wert>[] {
  return werte.map((wert) => ({ wert, eintraege: [wert] }));
}

export const WER_AUSWAHL: readonly Auswahl<Wer>[] = alsEintrag(WER);
export const ERGEBNIS_AUSWAHL: readonly Auswahl<Ergebnis>[] = alsEintrag(ERGEBNISSE);
export const WEITERES_AUSWAHL: readonly Auswahl<Weiteres>[] = alsEintrag(WEITERES);

/** People write „§16a“, „§ 16a“ and „§ 16a SGB II“; all mean the same. */
export const RECHTSGRUNDLAGE_AUSWAHL: readonly Auswahl<Rechtsgrundlage>[] = RECHTSGRUNDLAGEN.map((wert) => {
  const label = RECHTSGRUNDLAGE_LABEL[wert];
  const varianten = label.startsWith('§') ? [label.replace(' ', ''), `${label} SGB II`] : [];
  return { wert, eintraege: [...varianten, label] };
});
