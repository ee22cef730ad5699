/** The whole pane beside a Regelwerk: head, places, the chosen one. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { Knopf } from '../../../bausteine/Knopf';
import { Ortsleiste } from '../../../bausteine/Ortsleiste';
import { useOrtstasten } from '../../../bausteine/ortstasten';
import { ortId, PANEL_ID } from '../../../bausteine/reiterId';
import { NIEDRIG } from '../../../bausteine/schmal';
import { ablehnungText } from '../../../fall/texte/ablehnung';
import type { Satzfreigabe } from '../../../rules/regelsatz';
import { REGELORT, type Regelort, REGELPANE } from '../texte/pane';
import type { Regelsitzung } from '../vorhaben/regelsitzung';
import { Freigabeansicht, type Freigabeentwurf } from './Freigabeansicht';
import { Pruefansicht } from './Pruefansicht';
import { Regelkontext, useRegelsitzung, useRegelzustand } from './regelkontext';
import { Vergleichsansicht } from './Vergleichsansicht';

const useStyles = makeStyles({
  seite: {
    height: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    [NIEDRIG]: { height: 'auto', minHeight: '100dvh' },
  },
  kopf: {
    display: 'flex',
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  titel: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  lesen: { marginInlineStart: 'auto' },
  flaeche: {
    flexGrow: 1,
    minHeight: 0,
    position: 'relative',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
    [NIEDRIG]: { overflowY: 'visible' },
  },
  hinweis: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

const ORTE = Object.keys(REGELORT) as Regelort[];

/** Reads the workbook when it is shown. */
export function Regelpane({ sitzung }: { readonly sitzung: Regelsitzung }): ReactNode {
  useEffect(() => void sitzung.neuLesen(), [sitzung]);
  return (
    <Regelkontext value={sitzung}>
      <Rahmen />
    </Regelkontext>
  );
}

function Rahmen(): ReactNode {
  const styles = useStyles();
  const sitzung = useRegelsitzung();
  const defekt = useRegelzustand((zustand) => zustand.defekt);
  const laeuft = useRegelzustand((zustand) => zustand.laeuft);
  const hoertNicht = useRegelzustand((zustand) => zustand.hoertNicht);
  const [ort, setOrt] = useState<Regelort>('pruefen');
  // Here, so that what was typed is still there after a reading that Excel refused.
  const [wunsch, onWunsch] = useState<Satzfreigabe>({ name: '', von: '' });
  useOrtstasten({ orte: ORTE, geheZuOrt: setOrt });
  // The boundary around the pane shows it.
  if (defekt !== null) throw defekt as Error;
  return (
    <div className={styles.seite}>
      <header className={styles.kopf}>
        <h1 className={styles.titel}>{REGELPANE.titel}</h1>
        <Knopf
          size="small"
          className={styles.lesen}
          disabledFocusable={laeuft}
          onClick={() => void sitzung.neuLesen()}
        >
          {REGELPANE.neuPruefen}
        </Knopf>
      </header>
      <Ortsleiste name={REGELPANE.orte} titel={REGELORT} orte={ORTE} gewaehlt={ort} onWahl={setOrt} />
      <main className={styles.flaeche} id={PANEL_ID} tabIndex={-1} aria-labelledby={ortId(ort)}>
        {hoertNicht && <p className={styles.hinweis}>{REGELPANE.hoertNicht}</p>}
        <Inhalt ort={ort} entwurf={{ wunsch, onWunsch }} />
      </main>
    </div>
  );
}

interface Inhaltprops {
  readonly ort: Regelort;
  readonly entwurf: Freigabeentwurf;
}

function Inhalt({ ort, entwurf }: Inhaltprops): ReactNode {
  const sicht = useRegelzustand((zustand) => zustand.sicht);
  switch (sicht.art) {
    case 'leer':
      return <p role="status">{REGELPANE.wirdGelesen}</p>;
    case 'abgelehnt': {
      const { grund, code } = sicht.ablehnung;
      return <p role="alert">{`${REGELPANE.nichtGelesen} ${ablehnungText(grund, code)}`}</p>;
    }
    case 'gelesen':
      switch (ort) {
        case 'pruefen':
          return <Pruefansicht sicht={sicht} />;
        case 'vergleichen':
          return <Vergleichsansicht />;
        case 'freigeben':
          return <Freigabeansicht sicht={sicht} entwurf={entwurf} />;
      }
  }
}
