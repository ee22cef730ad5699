/** Composition root of the pane beside an Übungsmappe: that of a Fallmappe, with the place „Üben“ and no result before it is earned. */
import { type ComponentType, type ReactNode, useEffect } from 'react';
import type { Einschaetzungshilfe, Hilfeprops } from '../bausteine/einschaetzungshilfe';
import type { Bereich } from '../bausteine/bereich';
import { type Verdeckung, Verdeckungskontext } from '../bausteine/ersteEinschaetzung';
import { EINSCHAETZUNG } from '../bereiche/einschaetzung/bereich';
import { LEITFADEN_BEREICH } from '../bereiche/leitfaden/bereich';
import { RECHT } from '../bereiche/recht/bereich';
import {
  ERST_VERGLEICHEN,
  Geschichtenhilfe,
  HILFE_TEXT,
  istVorVergleich,
  UEBUNG,
  UEBUNGSMAPPE,
} from '../bereiche/uebung/pane';
import { oeffneVorlage, fuegeBlaetterEin } from '../excel/aktualisieren/wege';
import { dateiumgebung } from './dateiumgebung';
import { Pane } from './Pane';
import { panesitzung } from './panesitzung';

/** The story above the Leitfaden: a rating rests on one and is weighed by the other. */
const HILFE: Einschaetzungshilfe = {
  titel: HILFE_TEXT.titel,
  lade: async () => {
    const Leitfaden = await LEITFADEN_BEREICH.einschaetzungshilfe?.lade();
    return function GeschichteUndLeitfaden(props: Hilfeprops): ReactNode {
      return (
        <>
          <Geschichtenhilfe />
          {Leitfaden !== undefined && <Leitfaden {...props} />}
        </>
      );
    };
  },
};

/** In the order in which their sheets stand in the workbook. */
const BEREICHE: readonly Bereich[] = [
  EINSCHAETZUNG,
  { ...UEBUNG, einschaetzungshilfe: HILFE },
  LEITFADEN_BEREICH,
  RECHT,
];

const VERDECKUNG: Verdeckung = {
  gilt: ({ mappe }) => istVorVergleich(mappe.inhalt),
  satz: ERST_VERGLEICHEN,
};

const DATEIEN = dateiumgebung(() => import(/* webpackChunkName: "einlesen" */ './pakete'));

const VORLAGE = { oeffne: oeffneVorlage, fuegeEin: fuegeBlaetterEin };

/** The pane of the open workbook, which is an Übungsmappe. */
export function uebungsmappe(): ComponentType {
  const sitzung = panesitzung(BEREICHE, UEBUNGSMAPPE.id);
  return function Uebung(): ReactNode {
    useEffect(() => void sitzung.start(), []);
    return (
      <Verdeckungskontext value={VERDECKUNG}>
        <Pane
          sitzung={sitzung}
          vorlage={VORLAGE}
          bereiche={BEREICHE}
          neuLaden={() => location.reload()}
          andereArt={() => Promise.resolve(null)}
          dateien={DATEIEN}
        />
      </Verdeckungskontext>
    );
  };
}
