/** The thresholds of a Regelwerk: what rules may name, and the numbers beside the tables. */
import type { Inhalt } from '../../../listen/inhalt';
import type { Schwellenwerte } from '../../../rules/regelsatz';
import type { Tabellenschwelle } from '../../../rules/regelwerk';
import { SCHWELLEN } from '../listen';
import { HAUSSCHWELLEN, SCHWELLE_IDS } from '../regeln/schwellen';
import type { Regelbefund } from './befund';

/** What was read of them. Where one cannot be used, that of the program stands for it, and a finding says so. */
export interface Schwellenlesung {
  readonly werte: Schwellenwerte;
  /** Those that tests may name. */
  readonly genannte: readonly Tabellenschwelle[];
  readonly befunde: readonly Regelbefund[];
}

/** Reads them. */
export function liesSchwellen(inhalt: Inhalt): Schwellenlesung {
  const { zeilen, fehler } = inhalt.liste(SCHWELLEN);
  const befunde: Regelbefund[] = fehler.map((each) => ({ code: 'ZELLE', orte: each.orte, fehler: each }));
  const schwellen = SCHWELLE_IDS.map((id) => {
    const { name, von, bis, inTabellen, words, source, wert: vorgabe } = HAUSSCHWELLEN[id];
    const zeile = zeilen.find((each) => each.zeile.id === id)?.zeile;
    const wert = zeile?.wert;
    if (zeile === undefined) befunde.push({ code: 'SCHWELLE_FEHLT', orte: [BLATT], name });
    else if (typeof wert === 'number' && (wert < von || wert > bis))
      befunde.push({ code: 'SCHWELLE_AUSSERHALB', orte: [zeile.stelle.ort('wert')], name, von, bis });
    const quelle = zeile === undefined || zeile.quelle === '' ? source : zeile.quelle;
    return { id, inTabellen, schwelle: { name, wert: wert ?? vorgabe, words, source: quelle } };
  });
  return {
    werte: Object.fromEntries(
      schwellen.map(({ id, schwelle }) => [id, schwelle.wert]),
    ) as unknown as Schwellenwerte,
    genannte: schwellen.filter(({ inTabellen }) => inTabellen).map(({ schwelle }) => schwelle),
    befunde,
  };
}

const BLATT = { art: 'blatt', blatt: SCHWELLEN.blatt } as const;
