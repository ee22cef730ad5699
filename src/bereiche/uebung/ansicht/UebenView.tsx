/** The place „Üben“: who is being practised, what to do next, and everybody else. Arranges only. */
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Fehlerliste } from '../../../bausteine/Fehlerliste';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Klappabschnitt } from '../../../bausteine/Klappabschnitt';
import { type InhaltProps, MitTeilen } from '../../../bausteine/MitTeilen';
import type { ViewProps } from '../../../bausteine/viewProps';
import { personenIn } from '../fach/personen';
import { geuebtIn, istVerglichen } from '../fach/stand';
import { UEBUNG_FELDER } from '../listen';
import { OEFFNEN_TEILE, UEBUNG_MAPPE } from '../mappe';
import { PERSONEN_TEXT, UEBUNGSLESUNG } from '../texte/ueben';
import { Code } from './Code';
import { Einschaetzung } from './Einschaetzung';
import { Personenliste } from './Personenliste';
import { Vergleich } from './Vergleich';

export function UebenView(props: ViewProps): ReactNode {
  return (
    <MitTeilen
      {...props}
      bereich={UEBUNG_MAPPE}
      weitere={OEFFNEN_TEILE}
      texte={UEBUNGSLESUNG}
      Inhalt={Gelesen}
    />
  );
}

function Gelesen({ sicht, inhalt }: InhaltProps): ReactNode {
  const { personen, fehler } = personenIn(inhalt);
  const ort = geuebtIn(inhalt);
  const schluessel = ort === null ? 'alle' : `${ort.person} ${ort.runde}`;
  const person = personen.find(({ id }) => id === ort?.person);
  if (inhalt.feld(UEBUNG_FELDER.code).wert === '') return <Code />;
  return (
    <>
      {ort !== null &&
        person !== undefined &&
        (istVerglichen(inhalt, ort) ? (
          <Vergleich key={schluessel} ort={ort} person={person} sicht={sicht} inhalt={inhalt} />
        ) : (
          <Einschaetzung key={schluessel} ort={ort} person={person} inhalt={inhalt} />
        ))}
      <Klappabschnitt
        key={`liste ${schluessel}`}
        titel={PERSONEN_TEXT.titel}
        anfangsOffen={person === undefined}
      >
        <Personenliste personen={personen} inhalt={inhalt} />
        <Unbrauchbare fehler={fehler} />
      </Klappabschnitt>
    </>
  );
}

/** People that a trainer has added and that lack something. */
function Unbrauchbare({ fehler }: Pick<ReturnType<typeof personenIn>, 'fehler'>): ReactNode {
  const styles = useFormularstil();
  if (fehler.length === 0) return null;
  return (
    <Abschnitt titel={PERSONEN_TEXT.unbrauchbarTitel}>
      <p className={styles.quiet}>{PERSONEN_TEXT.unbrauchbar}</p>
      <Fehlerliste fehler={fehler} />
    </Abschnitt>
  );
}
