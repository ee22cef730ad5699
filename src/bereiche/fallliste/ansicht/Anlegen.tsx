/** Making a Fallmappe of somebody in the list, and what became of it. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Knopf } from '../../../bausteine/Knopf';
import { ANLEGEN, nichtUebernommenText } from '../texte/anlegen';
import { vorlageText } from '../texte/regelwerk';
import type { Anlegelage } from '../fach/anlegelage';
import { Fehlerzeilen } from './Fehlerzeilen';
import { useListe, useListenzustand } from './listenkontext';

const useStyles = makeStyles({
  text: { margin: 0 },
  knopf: { justifySelf: 'start' },
});

/** @param kundennummer whoever is selected in the sheet without one. */
export function Anlegeknopf({ kundennummer }: { readonly kundennummer?: string }): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  const laeuft = useListenzustand((zustand) => zustand.laeuft !== null);
  const name = kundennummer === undefined ? ANLEGEN.zurMarkierten : ANLEGEN.anlegenName(kundennummer);
  return (
    <Knopf
      size="small"
      className={styles.knopf}
      disabledFocusable={laeuft}
      aria-label={name}
      onClick={() => void liste.legeAn(kundennummer)}
    >
      {kundennummer === undefined ? ANLEGEN.zurMarkierten : ANLEGEN.anlegen}
    </Knopf>
  );
}

/** What became of the last click. */
export function Anlegebefund(): ReactNode {
  const styles = useStyles();
  const angelegt = useListenzustand((zustand) => zustand.angelegt);
  return (
    <div>
      <div role="status">
        {angelegt !== null &&
          saetze(angelegt).map((satz) => (
            <p key={satz} className={styles.text}>
              {satz}
            </p>
          ))}
      </div>
      {angelegt?.art === 'fehlerhaft' && <Fehlerzeilen fehler={angelegt.fehler} />}
    </div>
  );
}

function saetze(lage: Anlegelage): readonly string[] {
  switch (lage.art) {
    case 'mehrere':
      return [ANLEGEN.mehrere(lage.anzahl)];
    case 'verschwunden':
      return [ANLEGEN.verschwunden(lage.kundennummer)];
    case 'nicht':
      return [lage.satz];
    case 'geoeffnet':
      return [
        ANLEGEN.geoeffnet(lage.kundennummer),
        nichtUebernommenText(lage.nichtUebernommen),
        lage.saetze.length === 0 ? '' : vorlageText(lage.saetze),
      ].filter(Boolean);
    case 'fehlerhaft':
      return [];
  }
}
