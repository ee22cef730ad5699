/** „Erste Schritte“: the step to take now, what the last one has done, and all of them. Arranges only. */
import type { ReactNode } from 'react';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Klappabschnitt } from '../../../bausteine/Klappabschnitt';
import { type InhaltProps, MitTeilen } from '../../../bausteine/MitTeilen';
import type { ViewProps } from '../../../bausteine/viewProps';
import { jetzigerSchritt, schritteIn } from '../fach/ersteSchritte';
import { istBeiErstenSchritten } from '../fach/stand';
import { OEFFNEN_TEILE, UEBUNG_MAPPE } from '../mappe';
import { T01 } from '../personen/t01';
import { ERSTE_TEXT, standText } from '../texte/ersteSchritte';
import { UEBUNGSLESUNG } from '../texte/ueben';
import { Fertig } from './ersteschritte/Fertig';
import { Geschehenes } from './ersteschritte/Geschehenes';
import { JetzigerSchritt } from './ersteschritte/JetzigerSchritt';
import { Schrittliste } from './ersteschritte/Schrittliste';
import { Geschichte } from './Geschichte';

export function ErsteSchritteView(props: ViewProps): ReactNode {
  const styles = useFormularstil();
  return (
    <div className={styles.form}>
      {props.sicht.art === 'fehlerhaft' && <p className={styles.text}>{ERSTE_TEXT.fehlerImFall}</p>}
      <MitTeilen
        {...props}
        bereich={UEBUNG_MAPPE}
        weitere={OEFFNEN_TEILE}
        texte={UEBUNGSLESUNG}
        Inhalt={Gelesen}
      />
    </div>
  );
}

function Gelesen({ sicht, inhalt }: InhaltProps): ReactNode {
  const styles = useFormularstil();
  const schritte = schritteIn(sicht);
  const jetzt = jetzigerSchritt(schritte);
  const zuletzt = schritte[(jetzt?.nr ?? schritte.length + 1) - 2];
  return (
    <>
      <div className={styles.form}>
        {zuletzt === undefined && <p className={styles.text}>{ERSTE_TEXT.erklaerung}</p>}
        <p role="status" className={styles.quiet}>
          {standText(schritte.filter(({ erledigt }) => erledigt).length)}
        </p>
      </div>
      {jetzt === null ? (
        <Fertig />
      ) : (
        <JetzigerSchritt key={jetzt.id} schritt={jetzt} schritte={schritte} inhalt={inhalt} />
      )}
      {zuletzt !== undefined && <Geschehenes schritt={zuletzt} sicht={sicht} />}
      {istBeiErstenSchritten(inhalt) && (
        <Klappabschnitt titel={ERSTE_TEXT.geschichte}>
          <Geschichte saetze={T01.geschichte} />
        </Klappabschnitt>
      )}
      <Schrittliste schritte={schritte} jetzt={jetzt} sicht={sicht} />
    </>
  );
}
