/** The place „Liste“: what computing comes to, and doing it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Klappe } from '../../../bausteine/Klappe';
import { Knopf } from '../../../bausteine/Knopf';
import { AUSWAHLBEFUND, LISTE } from '../texte/pane';
import { regelsatzText } from '../texte/regelwerk';
import { Anlegebefund, Anlegeknopf } from './Anlegen';
import { Bericht } from './Bericht';
import { Einlesen } from './Einlesen';
import { Fehlerzeilen } from './Fehlerzeilen';
import { Kooperationsabschnitt } from './Kooperationsabschnitt';
import { type GeleseneListe, useListe, useListenzustand } from './listenkontext';
import { Ruecknahme } from './Ruecknahme';
import { Wechseltafel } from './Wechseltafel';

const useStyles = makeStyles({
  teile: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'stretch' },
  text: { margin: 0 },
  knoepfe: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

const NUR = [
  ['sichtbar', LISTE.nurSichtbare],
  ['markiert', LISTE.nurMarkierte],
] as const;

export function Listenansicht({ sicht }: { readonly sicht: GeleseneListe }): ReactNode {
  const styles = useStyles();
  const bericht = useListenzustand((zustand) => zustand.bericht);
  const { zeilen, berechnet } = sicht.ergebnis;
  return (
    <div className={styles.teile}>
      <p className={styles.text}>{zeilen === 0 ? LISTE.keineZeile : LISTE.berechenbar(berechnet.length)}</p>
      {sicht.saetze.length > 0 && <p className={styles.text}>{regelsatzText(sicht.saetze)}</p>}
      {berechnet.length > 0 && <Berechnungsknoepfe />}
      <Auswahlhinweis />
      {bericht !== null && <Bericht bericht={bericht} />}
      <Ruecknahme tat="berechnen" />
      {zeilen > 0 && <Ausblick sicht={sicht} istNeu={bericht === null} />}
      <Einlesen />
      <Kooperationsabschnitt />
      {zeilen > 0 && <Anlegeknopf />}
      <Anlegebefund />
    </div>
  );
}

/** All rows, as a rule; or those that a person sees or has selected. */
function Berechnungsknoepfe(): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  const laeuft = useListenzustand((zustand) => zustand.laeuft !== null);
  return (
    <div className={styles.knoepfe}>
      <Knopf appearance="primary" disabledFocusable={laeuft} onClick={() => void liste.berechne()}>
        {LISTE.berechnen}
      </Knopf>
      {NUR.map(([umfang, aufschrift]) => (
        <Knopf
          key={umfang}
          size="small"
          disabledFocusable={laeuft}
          aria-label={LISTE.nurName(aufschrift)}
          onClick={() => void liste.berechne(umfang)}
        >
          {aufschrift}
        </Knopf>
      ))}
    </div>
  );
}

function Auswahlhinweis(): ReactNode {
  const styles = useStyles();
  const befund = useListenzustand((zustand) => zustand.auswahlbefund);
  return <div role="status">{befund !== null && <p className={styles.text}>{AUSWAHLBEFUND[befund]}</p>}</div>;
}

/** What computing would change, and what keeps rows from it. */
function Ausblick({ sicht, istNeu }: { readonly sicht: GeleseneListe; readonly istNeu: boolean }): ReactNode {
  const styles = useStyles();
  const { geaendert, fehler } = sicht.ergebnis;
  return (
    <>
      {geaendert.length > 0 && (
        <Klappe titel={LISTE.wuerdeSichAendern(geaendert.length)}>
          <Wechseltafel wechsel={geaendert} />
        </Klappe>
      )}
      {geaendert.length === 0 && istNeu && <p className={styles.text}>{LISTE.nichtsAendertSich}</p>}
      {fehler.length > 0 && (
        <Klappe titel={LISTE.mitFehlern(fehler.length)} anfangsOffen>
          <p>{LISTE.mitFehlernSatz}</p>
          <Fehlerzeilen fehler={fehler.flatMap((each) => each.fehler)} />
        </Klappe>
      )}
    </>
  );
}
