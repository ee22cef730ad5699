/** Why a set of rules cannot be used, in words. */
import type { Mangelart } from '../../rules/satzform/mangel';

export const REGELMANGEL: Readonly<Record<Mangelart, string>> = {
  UNLESBAR: 'Eine Zelle sagt nichts, was hier erlaubt ist',
  DOPPELT: 'Eine Version oder eine Zeile steht zweimal da',
  GEAENDERT:
    'Seit der Freigabe hat jemand eine Zelle geändert, oder Zeilen fehlen oder stehen in anderer Reihenfolge',
  ZU_VIELE: 'Eine Tabelle oder Zeile ist zu lang',
  LUECKE: 'Es gibt Personen, für die keine Zeile gilt',
  BFM_GEGEN_EINSCHAETZUNG: 'Eine Zeile ergibt bFM, obwohl das Fallmanagement keine Fortschritte erwartet',
  GELTUNG_OHNE_BFM: 'Eine Zeile setzt eine gültige Kennung fest, ohne dass die Person im bFM ist',
  OFFEN_ALS_NEIN: 'Eine Zeile liest offen wie nein',
};
