/** Whom to turn to, as the house has settled it. Shown whatever else is wrong in the workbook. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { useFormularstil } from '../../../bausteine/formularstil';
import type { ViewProps } from '../../../bausteine/viewProps';
import { hatNummer } from '../fach/schutzwege';
import { type Schutzkontakt, SCHUTZKONTAKTE } from '../listenDesHauses';
import { SCHUTZWEG_LABEL, type Schutzweg } from '../regeln/vokabular';
import { KINDERSCHUTZ, wegstand } from '../texte/kinderschutz';

const useStyles = makeStyles({
  liste: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  weg: { fontWeight: tokens.fontWeightSemibold },
  angabe: { margin: 0 },
  stand: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function Schutzwege({ sicht }: ViewProps): ReactNode {
  const formular = useFormularstil();
  const styles = useStyles();
  const { inhalt } = sicht.mappe;
  const wege = inhalt.hat(SCHUTZKONTAKTE)
    ? inhalt.liste(SCHUTZKONTAKTE).zeilen.map(({ zeile }) => zeile)
    : [];
  return (
    <Abschnitt titel={KINDERSCHUTZ.titel}>
      <div className={formular.form}>
        <p className={formular.text}>
          <strong>{KINDERSCHUTZ.gefahr}</strong>
        </p>
        <p className={formular.text}>{wege.length === 0 ? KINDERSCHUTZ.nichtDa : KINDERSCHUTZ.haus}</p>
        {wege.length > 0 && (
          <dl className={styles.liste}>
            {wege.map((weg) => (
              <Weg key={weg.id} weg={weg} />
            ))}
          </dl>
        )}
      </div>
    </Abschnitt>
  );
}

function Weg({ weg }: { readonly weg: Schutzkontakt }): ReactNode {
  const styles = useStyles();
  const { id, wer, telefon, vorgehen } = weg;
  const nummer = hatNummer(telefon) ? telefon : KINDERSCHUTZ.ohneNummer;
  return (
    <div>
      <dt className={styles.weg}>{SCHUTZWEG_LABEL[id as Schutzweg] ?? id}</dt>
      <dd className={styles.angabe}>{[wer, nummer].filter((each) => each !== '').join(' · ')}</dd>
      {vorgehen !== '' && <dd className={styles.angabe}>{vorgehen}</dd>}
      <dd className={styles.stand}>{wegstand(weg)}</dd>
    </div>
  );
}
