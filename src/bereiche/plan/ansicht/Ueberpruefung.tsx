/** The review of the open goal: what the ratings say, beside it what the person decides. Nothing is chosen beforehand. */
import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { OffenesZiel } from '../vorhaben/planblick';
import { zielBeenden } from '../vorhaben/ziele';
import { type Ergebnis, ERGEBNISSE, type Weiteres, WEITERES } from '../regeln/planVokabular';
import { istIntegrationsziel } from '../fach/plan';
import { INTEGRATION_TEXT, ZIELERREICHUNG_TEXT } from '../texte/plan';
import { ERGEBNIS_LABEL, PLAN, PLAN_FEHLT, stufenText, WEITERES_LABEL } from '../texte/planansicht';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Feld } from '../../../bausteine/Feld';
import { useFormular } from '../../../bausteine/formular';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
  button: { justifySelf: 'start' },
});

interface Entscheidung {
  /** The goal it is about; one for another goal does not count. */
  readonly id: string | null;
  readonly ergebnis: Ergebnis | null;
  readonly weiteres: Weiteres | null;
}
const KEINE_ENTSCHEIDUNG: Entscheidung = { id: null, ergebnis: null, weiteres: null };

interface Props {
  readonly offen: OffenesZiel | null;
  readonly onGetan: () => void;
}

export function Ueberpruefung({ offen, onGetan }: Props): ReactNode {
  const styles = useStyles();
  const [geprueft, setGeprueft] = useState(false);
  const formular = useFormular<Entscheidung>({
    name: 'zielBeenden',
    leer: KEINE_ENTSCHEIDUNG,
    onGetan: () => {
      setGeprueft(false);
      onGetan();
    },
  });
  if (offen === null) return null;
  const { ziel } = offen;
  const werte = formular.werte.id === ziel.id ? formular.werte : KEINE_ENTSCHEIDUNG;
  const { ergebnis, weiteres } = werte;
  const halteFest = (): void => {
    setGeprueft(true);
    if (ergebnis !== null && weiteres !== null)
      void formular.sende(zielBeenden(ziel.id, { ergebnis, weiteres }));
  };
  return (
    <Abschnitt titel={PLAN.ueberpruefung}>
      <div className={styles.form}>
        <Vorschlag offen={offen} />
        <Entscheidungsfelder
          werte={werte}
          geprueft={geprueft}
          onAendere={(teil) => formular.aendere({ ...werte, id: ziel.id, ...teil })}
        />
        <p className={styles.text}>{PLAN.naechstesZiel}</p>
        <Button className={styles.button} disabledFocusable={formular.laeuft} onClick={halteFest}>
          {PLAN.festhalten}
        </Button>
      </div>
    </Abschnitt>
  );
}

/** What the ratings say; the person may decide otherwise. */
function Vorschlag({ offen }: { readonly offen: OffenesZiel }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{`${PLAN.ueberpruefungVorschlag} ${vorschlagText(offen)}`}</p>
      <p className={styles.text}>{PLAN.ueberpruefungEntscheidung}</p>
    </>
  );
}

function vorschlagText({ ziel, stufeJetzt, erreicht }: OffenesZiel): string {
  if (istIntegrationsziel(ziel))
    return INTEGRATION_TEXT[erreicht === 'erreicht' ? 'erreicht' : 'nicht erreicht'];
  return `${ZIELERREICHUNG_TEXT[erreicht]} ${stufenText(ziel.stufeBeiVereinbarung, stufeJetzt)}`;
}

interface EntscheidungsfelderProps {
  readonly werte: Entscheidung;
  readonly geprueft: boolean;
  readonly onAendere: (teil: Partial<Entscheidung>) => void;
}

function Entscheidungsfelder({ werte, geprueft, onAendere }: EntscheidungsfelderProps): ReactNode {
  return (
    <>
      <Wahl
        label={PLAN.ergebnis}
        liste={ERGEBNISSE}
        labels={ERGEBNIS_LABEL}
        wert={werte.ergebnis}
        fehler={geprueft && werte.ergebnis === null ? PLAN_FEHLT.ergebnis : null}
        onWahl={(wert) => onAendere({ ergebnis: wert })}
      />
      <Wahl
        label={PLAN.weiteres}
        liste={WEITERES}
        labels={WEITERES_LABEL}
        wert={werte.weiteres}
        fehler={geprueft && werte.weiteres === null ? PLAN_FEHLT.weiteres : null}
        onWahl={(wert) => onAendere({ weiteres: wert })}
      />
    </>
  );
}

interface WahlProps<Wert extends string> {
  readonly label: string;
  readonly liste: readonly Wert[];
  readonly labels: Readonly<Record<Wert, string>>;
  readonly wert: Wert | null;
  readonly fehler: string | null;
  readonly onWahl: (wert: Wert) => void;
}

function Wahl<Wert extends string>(props: WahlProps<Wert>): ReactNode {
  const { label, liste, labels, wert, fehler, onWahl } = props;
  return (
    <Feld label={label} fehler={fehler}>
      <RadioGroup value={wert ?? ''} onChange={(_, { value }) => onWahl(value as Wert)}>
        {liste.map((each) => (
          <Radio key={each} value={each} label={labels[each]} />
        ))}
      </RadioGroup>
    </Feld>
  );
}
