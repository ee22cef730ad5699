/** The ways to a Fallmappe from a workbook that is none: the template as a new workbook, or its sheets in this one. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Einfuegeausgang } from '../excel/aktualisieren/blaetterEinfuegen';
import type { Vorlagenausgang } from '../excel/aktualisieren/vorlageOeffnen';
import { ablehnungText } from '../fall/texte/ablehnung';
import { fehltText } from '../fall/texte/fehlstelle';
import { fehlerSatz } from '../fall/texte/fehler';
import {
  BLAETTER_EINGEFUEGT,
  BLAETTER_KNOPF,
  BLAETTER_WERDEN_EINGEFUEGT,
  blattVorhandenText,
  halbEingefuegtText,
  NICHT_ERREICHBAR,
  nichtEingefuegtText,
  ungeeignetText,
  VORLAGE_KNOPF,
  VORLAGE_WIRD_GEOEFFNET,
} from '../bausteine/texte/vorlage';
import { Knopf } from '../bausteine/Knopf';
import { oeffnungssatz } from './oeffnungssatz';

const useStyles = makeStyles({
  status: { minHeight: tokens.lineHeightBase300 },
});

/** What can be done with the template; bound to Excel by the composition root. */
export interface Vorlagenwege {
  /** Opens the template as a new workbook. */
  readonly oeffne: () => Promise<Vorlagenausgang>;
  /** Adds the sheets of the template to the open workbook. */
  readonly fuegeEin: () => Promise<Einfuegeausgang>;
}

interface Props {
  readonly wege: Vorlagenwege;
  /** Whether the workbook is one that the sheets can be added to. */
  readonly mitEinfuegen: boolean;
  readonly onEingefuegt: () => void;
}

export function Vorlagenknoepfe({ wege, mitEinfuegen, onEingefuegt }: Props): ReactNode {
  const styles = useStyles();
  const { satz, laeuft, tue } = useVorgang();
  const oeffne = async (): Promise<string> => oeffnungssatz(await wege.oeffne());
  const fuegeEin = async (): Promise<string> => {
    const ausgang = await wege.fuegeEin();
    if (ausgang.art === 'eingefuegt') onEingefuegt();
    return einfuegesatz(ausgang);
  };
  return (
    <>
      <Knopf disabledFocusable={laeuft} onClick={() => tue(VORLAGE_WIRD_GEOEFFNET, oeffne)}>
        {VORLAGE_KNOPF}
      </Knopf>
      {mitEinfuegen && (
        <Knopf disabledFocusable={laeuft} onClick={() => tue(BLAETTER_WERDEN_EINGEFUEGT, fuegeEin)}>
          {BLAETTER_KNOPF}
        </Knopf>
      )}
      <div role="status" className={styles.status}>
        {satz}
      </div>
    </>
  );
}

/** One thing at a time, with a sentence while it goes on and one for its end. */
function useVorgang(): {
  readonly satz: string;
  readonly laeuft: boolean;
  readonly tue: (waehrend: string, vorgang: () => Promise<string>) => void;
} {
  const [stand, setStand] = useState({ satz: '', laeuft: false });
  const [, wirf] = useState(null);
  const tue = (waehrend: string, vorgang: () => Promise<string>): void => {
    setStand({ satz: waehrend, laeuft: true });
    // A bug is thrown while rendering, so that the error boundary sees it.
    const defekt = (error: unknown): void =>
      wirf(() => {
        throw error;
      });
    vorgang().then((satz) => setStand({ satz, laeuft: false }), defekt);
  };
  return { ...stand, tue };
}

function einfuegesatz(ausgang: Einfuegeausgang): string {
  switch (ausgang.art) {
    case 'eingefuegt':
      return BLAETTER_EINGEFUEGT + fehltText(ausgang.fehlt);
    case 'nichtErreichbar':
      return NICHT_ERREICHBAR;
    case 'blattVorhanden':
      return blattVorhandenText(ausgang.blaetter);
    case 'ungeeignet':
      return ungeeignetText(ausgang.fehler.map((each) => fehlerSatz(each)));
    case 'unveraendert':
      return nichtEingefuegtText(ablehnungText(ausgang.ablehnung.grund, ausgang.ablehnung.code));
    case 'unvollstaendig': {
      const { grund, code } = ausgang.ablehnung;
      return halbEingefuegtText(ablehnungText(grund, code), ausgang.blaetter);
    }
  }
}
