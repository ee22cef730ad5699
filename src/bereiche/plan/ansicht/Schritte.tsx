/** The steps of the plan, and the form for another one. What is missing in a step, or of the Jobcenter, is said. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useState } from 'react';
import type { Planblick } from '../vorhaben/planblick';
import { schrittAendern, schrittAnlegen } from '../vorhaben/schritte';
import type { PlainDate } from '../../../listen/plainDate';
import { PUNKT_TEXT } from '../texte/plan';
import { mitAnzahl } from '../../../bausteine/texte/pane';
import { PLAN } from '../texte/planansicht';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Kastenliste } from '../../../bausteine/Kastenliste';
import { type Formular, useFormular } from '../../../bausteine/formular';
import { useHandlungen } from '../../../bausteine/sitzungskontext';
import { pruefeSchritt, type Schrittaenderung, type Schritttexte } from './schrittangaben';
import { Schrittfelder } from './Schrittfelder';
import { Schrittzeile } from './Schrittzeile';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalM },
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  button: { justifySelf: 'start' },
});

const NICHTS_GEAENDERT: Schrittaenderung = { id: null, teil: {} };

interface Props {
  readonly blick: Planblick;
  readonly stichtag: PlainDate;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function Schritte({ blick, stichtag, heading }: Props): ReactNode {
  const styles = useStyles();
  const { schritte, pruefungen } = blick;
  const zurUeberschrift = (): void => heading.current?.focus();
  const formular = useFormular({
    name: 'schrittAendern',
    leer: NICHTS_GEAENDERT,
    onGetan: zurUeberschrift,
  });
  const brichAb = (): void => {
    formular.aendere(NICHTS_GEAENDERT);
    zurUeberschrift();
  };
  const ohneBeitrag = pruefungen.some(({ code, ok }) => code === 'JOBCENTER_BEITRAG' && !ok);
  return (
    <Abschnitt titel={mitAnzahl(PLAN.schritte, schritte.length)} headingRef={heading}>
      {schritte.length === 0 && <p className={styles.text}>{PLAN.keineSchritte}</p>}
      {ohneBeitrag && (
        <Kastenliste
          art="hinweis"
          eintraege={[{ schluessel: 'beitrag', inhalt: PUNKT_TEXT.JOBCENTER_BEITRAG }]}
        />
      )}
      <Liste {...{ blick, stichtag, formular }} onAbbrechen={brichAb} />
    </Abschnitt>
  );
}

interface ListeProps extends Pick<Props, 'blick' | 'stichtag'> {
  readonly formular: Formular<Schrittaenderung>;
  readonly onAbbrechen: () => void;
}

function Liste({ blick, stichtag, formular, onAbbrechen }: ListeProps): ReactNode {
  const styles = useStyles();
  const { akteAendern } = useHandlungen();
  const { schritte, plan, pruefungen } = blick;
  // Past the form, so that a step that is being changed stays as it is.
  const setzeErledigt = (id: string, erledigtAm: PlainDate | null): void =>
    void akteAendern('schrittAendern', schrittAendern(id, { erledigtAm }));
  return (
    <ul className={styles.list}>
      {schritte.map((schritt) => (
        <li key={schritt.id}>
          <Schrittzeile
            {...{ schritt, plan, formular, onAbbrechen }}
            fehlt={pruefungen.filter((each) => each.zeile === schritt.id && !each.ok)}
            inArbeit={formular.werte.id === schritt.id}
            onErledigt={(erledigt) => setzeErledigt(schritt.id, erledigt ? stichtag : null)}
            onAendern={() => formular.aendere({ id: schritt.id, teil: {} })}
          />
        </li>
      ))}
    </ul>
  );
}

interface NeuerSchrittProps {
  readonly blick: Planblick;
  readonly formular: Formular<Schritttexte>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The form for another step; offers are put into it from their list. */
export function NeuerSchritt({ blick, formular, heading }: NeuerSchrittProps): ReactNode {
  const styles = useStyles();
  const [geprueft, setGeprueft] = useState(false);
  const { werte, laeuft, aendere, sende } = formular;
  const pruefung = pruefeSchritt(werte);
  const legeAn = (): void => {
    setGeprueft(!pruefung.ok);
    if (pruefung.ok) void sende(schrittAnlegen({ ...pruefung.angaben, erledigtAm: null }));
  };
  return (
    <Abschnitt titel={PLAN.neuerSchritt} headingRef={heading}>
      <div className={styles.form}>
        <Schrittfelder
          texte={werte}
          maengel={geprueft && !pruefung.ok ? pruefung.maengel : {}}
          plan={blick.plan}
          onAendere={aendere}
        />
        <Button className={styles.button} disabledFocusable={laeuft} onClick={legeAn}>
          {PLAN.hinzufuegen}
        </Button>
      </div>
    </Abschnitt>
  );
}
