/** The whole pane beside a Hausvorlage: what is wrong in it, releasing it, workbooks made from it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Kastenliste } from '../../../bausteine/Kastenliste';
import { Klappe } from '../../../bausteine/Klappe';
import { Knopf } from '../../../bausteine/Knopf';
import { Ortsreihe } from '../../../bausteine/Ortsreihe';
import { ablehnungText } from '../../../fall/texte/ablehnung';
import type { Hauspruefung } from '../fach/pruefung';
import { HAUSPANE, hinweisText } from '../texte/haus';
import type { Haussicht, Haussitzung } from '../vorhaben/haussitzung';
import { Fehlerkaesten } from './Fehlerkaesten';
import { Freigabe } from './Freigabe';
import { Hauskontext, useHaus, useHauszustand } from './hauskontext';
import { Regelwerk } from './Regelwerk';
import { Vorlagen } from './Vorlagen';
import { Vorschlaege } from './Vorschlaege';

const useStyles = makeStyles({
  seite: { height: '100dvh', display: 'flex', flexDirection: 'column' },
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
    overflowY: 'auto',
    display: 'grid',
    alignContent: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  zahlen: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalM,
  },
  zahl: { margin: 0, textAlign: 'end' },
});

/** Reads the workbook when it is shown. */
export function Hauspane({ sitzung }: { readonly sitzung: Haussitzung }): ReactNode {
  useEffect(() => void sitzung.neuLesen(), [sitzung]);
  return (
    <Hauskontext value={sitzung}>
      <Rahmen />
    </Hauskontext>
  );
}

function Rahmen(): ReactNode {
  const styles = useStyles();
  const haus = useHaus();
  const defekt = useHauszustand((zustand) => zustand.defekt);
  const sicht = useHauszustand((zustand) => zustand.sicht);
  const laeuft = useHauszustand((zustand) => zustand.laeuft);
  // The boundary around the pane shows it.
  if (defekt !== null) throw defekt as Error;
  return (
    <div className={styles.seite}>
      <header className={styles.kopf}>
        <h1 className={styles.titel}>{HAUSPANE.titel}</h1>
        <Knopf
          size="small"
          className={styles.lesen}
          disabledFocusable={laeuft}
          onClick={() => void haus.neuLesen()}
        >
          {HAUSPANE.neuLesen}
        </Knopf>
      </header>
      <main className={styles.flaeche}>
        <Inhalt sicht={sicht} />
      </main>
    </div>
  );
}

function Inhalt({ sicht }: { readonly sicht: Haussicht }): ReactNode {
  switch (sicht.art) {
    case 'leer':
      return <p role="status">{HAUSPANE.wirdGelesen}</p>;
    case 'abgelehnt': {
      const { grund, code } = sicht.ablehnung;
      return <p role="alert">{`${HAUSPANE.nichtGelesen} ${ablehnungText(grund, code)}`}</p>;
    }
    case 'unlesbar':
      return <Fehlerkaesten fehler={sicht.fehler} />;
    case 'gelesen':
      return (
        <>
          <Pruefung {...sicht.pruefung} />
          <Regelwerk />
          <Vorschlaege />
          <Freigabe sicht={sicht} />
          <Vorlagen stand={sicht.stand} />
        </>
      );
  }
}

function Pruefung({ fehler, hinweise, tabellen }: Hauspruefung): ReactNode {
  const styles = useStyles();
  const haus = useHaus();
  return (
    <Abschnitt titel={HAUSPANE.pruefung}>
      <p role="status" className={styles.text}>
        {fehler.length === 0 ? HAUSPANE.ohneFehler : HAUSPANE.mitFehlern}
      </p>
      <Fehlerkaesten fehler={fehler} />
      {hinweise.length > 0 && (
        <Klappe titel={`${HAUSPANE.hinweise} (${hinweise.length})`}>
          <Kastenliste
            art="hinweis"
            eintraege={hinweise.map(({ satz, ort, name }) => ({
              schluessel: JSON.stringify([satz, ort]),
              inhalt: (
                <>
                  {hinweisText(name, satz)}
                  <Ortsreihe orte={[ort]} onZeige={(each) => void haus.zeige(each)} />
                </>
              ),
            }))}
          />
        </Klappe>
      )}
      <Klappe titel={HAUSPANE.inhalt}>
        <dl className={styles.zahlen}>
          {tabellen.map(({ titel, zeilen }) => (
            <div key={titel} style={{ display: 'contents' }}>
              <dt>{titel}</dt>
              <dd className={styles.zahl}>{zeilen.toLocaleString('de-DE')}</dd>
            </div>
          ))}
        </dl>
      </Klappe>
    </Abschnitt>
  );
}
