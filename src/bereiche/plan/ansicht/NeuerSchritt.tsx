/** The form for another step. It stays where it is when one is added, ready for the next. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useState } from 'react';
import { Absendezeile } from '../../../bausteine/Absendezeile';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import type { Formular } from '../../../bausteine/formular';
import { useFehlerfokus } from '../../../bausteine/useFehlerfokus';
import { SCHRITT } from '../texte/schrittansicht';
import type { Planblick } from '../vorhaben/planblick';
import { schrittAnlegen } from '../vorhaben/schritte';
import { Angebotsluecke } from './Angebotsluecke';
import { fehlangabenImSchritt, pruefeSchritt, type Schritttexte } from './schrittangaben';
import { Schrittfelder } from './Schrittfelder';
import { Knopf } from '../../../bausteine/Knopf';

const useStyles = makeStyles({
  // Close together: two steps in a row are to need little scrolling.
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
});

interface Props {
  readonly blick: Planblick;
  readonly formular: Formular<Schritttexte>;
  /** Where the first field is, for whoever leads there. */
  readonly rahmen: RefObject<HTMLDivElement | null>;
}

export function NeuerSchritt({ blick, formular, rahmen }: Props): ReactNode {
  const styles = useStyles();
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const { werte, laeuft, aendere, sende } = formular;
  const pruefung = pruefeSchritt(werte);
  const maengel = geprueft && !pruefung.ok ? pruefung.maengel : {};
  const legeAn = (): void => {
    setGeprueft(!pruefung.ok);
    if (!pruefung.ok) return zumErsten();
    void sende(schrittAnlegen({ ...pruefung.angaben, erledigtAm: null }));
  };
  return (
    <Abschnitt titel={SCHRITT.neu}>
      <div ref={rahmen}>
        <div ref={form} className={styles.form}>
          <Schrittfelder texte={werte} maengel={maengel} blick={blick} onAendere={aendere} />
          <Absendezeile angaben={fehlangabenImSchritt(werte, maengel)}>
            <Knopf appearance="primary" disabledFocusable={laeuft} onClick={legeAn}>
              {SCHRITT.hinzufuegen}
            </Knopf>
          </Absendezeile>
          <Angebotsluecke blick={blick} />
        </div>
      </div>
    </Abschnitt>
  );
}
