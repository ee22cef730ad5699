/** What a workbook of version 3 needs: points whose words the law has changed say in the sheet what always holds. */
import { type Aenderung, aendern } from '../../../../listen/aenderung';
import type { Inhalt } from '../../../../listen/inhalt';
import { NEUKUNDE } from '../listen';
import { FRUEHERE_PUNKTE, NEUKUNDE_PUNKTE } from '../regeln/vokabular';

/** Only where the cell still reads as it did; what people have written there stays. */
export const NEUKUNDE_4 = {
  was: 'Die Checkliste für Neukunden kennt „entfällt“, und die Einladung nennt das geltende Recht',
  aenderungen: (inhalt: Inhalt): readonly Aenderung[] =>
    NEUKUNDE_PUNKTE.flatMap(({ id, label }) =>
      inhalt
        .liste(NEUKUNDE)
        .zeilen.filter(({ zeile }) => zeile.id === id && zeile.label === FRUEHERE_PUNKTE[id])
        .flatMap(({ zeile }) => aendern(NEUKUNDE, zeile, { label })),
    ),
} as const;
