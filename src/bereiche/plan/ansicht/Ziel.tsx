/** The section of the goal: the open one with its letters and a way to change it, or the form to agree one. */
import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { kurzeId } from '../../../listen/nummer';
import type { OffenesZiel, Planblick } from '../vorhaben/planblick';
import { zielAendern, zielVereinbaren } from '../vorhaben/ziele';
import { istIntegrationsziel } from '../fach/plan';
import { EINGLIEDERUNGSZIELE, type Eingliederungsziel } from '../regeln/planVokabular';
import { bereichLabel } from '../texte/plan';
import { PLAN, PLAN_FEHLT } from '../texte/planansicht';
import { Feld } from '../../../bausteine/Feld';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { type Formular, useFormular } from '../../../bausteine/formular';
import { nurGeaenderte } from '../../../bausteine/nurGeaenderte';
import { LEERES_ZIEL, pruefeZiel, type Zieltexte, zieltexte } from './zielangaben';
import { useFokusHierher } from '../../../bausteine/useFokusHierher';
import { Zielfelder } from './Zielfelder';
import { Zielkarte } from './Zielkarte';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly blick: Planblick;
  /** Strengths noted with the ratings. */
  readonly staerken: readonly string[];
}

/** What was changed in a goal, and in which. */
interface Zielaenderung {
  readonly id: string | null;
  readonly teil: Partial<Zieltexte>;
}
/** A new goal; where the Integration itself is the goal, also where that leads. */
interface NeuesZiel extends Zieltexte {
  readonly zielart: Eingliederungsziel | '';
}
const NEUES_ZIEL: NeuesZiel = { ...LEERES_ZIEL, zielart: '' };

const NICHTS_GEAENDERT: Zielaenderung = { id: null, teil: {} };

export function Ziel({ blick, staerken }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const zurUeberschrift = (): void => heading.current?.focus();
  // Both forms outlive what is shown, so that they learn how their action ended.
  const neues = useFormular({ name: 'zielVereinbaren', leer: NEUES_ZIEL, onGetan: zurUeberschrift });
  const anderes = useFormular({ name: 'zielAendern', leer: NICHTS_GEAENDERT, onGetan: zurUeberschrift });
  const { offen, entwicklungsziel, integrationMoeglich } = blick;
  const titel = offen === null ? PLAN.ziel : `${PLAN.ziel} ${kurzeId(offen.ziel.id)}`;
  return (
    <Abschnitt titel={titel} headingRef={heading}>
      {offen !== null ? (
        <Offenes {...{ offen, staerken }} formular={anderes} heading={heading} />
      ) : entwicklungsziel === null && !integrationMoeglich ? (
        <p>{PLAN.keinEntwicklungsziel}</p>
      ) : (
        <Neues blick={blick} staerken={staerken} formular={neues} />
      )}
    </Abschnitt>
  );
}

interface NeuesProps extends Props {
  readonly formular: Formular<NeuesZiel>;
}

function Neues({ blick, staerken, formular }: NeuesProps): ReactNode {
  const styles = useStyles();
  const [geprueft, setGeprueft] = useState(false);
  const { werte, laeuft, aendere, sende } = formular;
  const { entwicklungsziel, plan } = blick;
  const zielart = werte.zielart || (plan.inhalte.eingliederungsziel ?? '');
  const fehltZielart = entwicklungsziel === null && zielart === '';
  const pruefung = pruefeZiel(werte);
  const vereinbare = (): void => {
    setGeprueft(true);
    if (!pruefung.ok || fehltZielart) return;
    void sende(zielVereinbaren(pruefung.angaben, entwicklungsziel === null ? zielart || null : null));
  };
  return (
    <div className={styles.form}>
      {entwicklungsziel === null ? (
        <Zielart
          wert={zielart}
          fehler={geprueft && fehltZielart ? PLAN_FEHLT.zielart : null}
          onWert={(wert) => aendere({ zielart: wert })}
        />
      ) : (
        <p className={styles.text}>{PLAN.fuerBereich(bereichLabel(entwicklungsziel))}</p>
      )}
      <Zielfelder
        texte={werte}
        maengel={geprueft && !pruefung.ok ? pruefung.maengel : {}}
        staerken={staerken}
        onAendere={aendere}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={laeuft} onClick={vereinbare}>
          {PLAN.zielVereinbaren}
        </Button>
      </div>
    </div>
  );
}

interface ZielartProps {
  readonly wert: string;
  readonly fehler: string | null;
  readonly onWert: (wert: Eingliederungsziel) => void;
}

/** Where the Integration leads, when it is the goal itself. */
function Zielart({ wert, fehler, onWert }: ZielartProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{PLAN.fuerIntegration}</p>
      <Feld label={PLAN.zielart} fehler={fehler}>
        <RadioGroup
          layout="horizontal"
          style={{ flexWrap: 'wrap' }}
          value={wert}
          onChange={(_, { value }) => onWert(value as Eingliederungsziel)}
        >
          {EINGLIEDERUNGSZIELE.map((each) => (
            <Radio key={each} value={each} label={each} />
          ))}
        </RadioGroup>
      </Feld>
    </>
  );
}

interface OffenesProps extends Pick<Props, 'staerken'> {
  readonly offen: OffenesZiel;
  readonly formular: Formular<Zielaenderung>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

function Offenes(props: OffenesProps): ReactNode {
  const styles = useStyles();
  const { offen, formular } = props;
  const { ziel } = offen;
  if (formular.werte.id === ziel.id) return <Aenderung {...props} />;
  return (
    <>
      <p className={styles.text}>
        {istIntegrationsziel(ziel)
          ? PLAN.fuerIntegration
          : PLAN.fuerBereich(bereichLabel(ziel.ressourcenbereich))}
      </p>
      <Zielkarte offen={offen} />
      <Button size="small" onClick={() => formular.aendere({ id: ziel.id, teil: {} })}>
        {PLAN.zielAendern}
      </Button>
    </>
  );
}

function Aenderung({ offen, staerken, formular, heading }: OffenesProps): ReactNode {
  const styles = useStyles();
  const { ziel } = offen;
  const element = useFokusHierher();
  const { werte, laeuft, aendere, sende } = formular;
  const texte = { ...zieltexte(ziel), ...werte.teil };
  const pruefung = pruefeZiel(texte);
  const uebernimm = (): void => {
    if (pruefung.ok) void sende(zielAendern(ziel.id, nurGeaenderte(pruefung.angaben, werte.teil)));
  };
  const brichAb = (): void => {
    aendere(NICHTS_GEAENDERT);
    heading.current?.focus();
  };
  return (
    <div ref={element} tabIndex={-1} role="group" aria-label={PLAN.zielAendern} className={styles.form}>
      <Zielfelder
        texte={texte}
        maengel={pruefung.ok ? {} : pruefung.maengel}
        staerken={staerken}
        onAendere={(teil) => aendere({ teil: { ...werte.teil, ...teil } })}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={laeuft || !pruefung.ok} onClick={uebernimm}>
          {PLAN.uebernehmen}
        </Button>
        <Button onClick={brichAb}>{PLAN.abbrechen}</Button>
      </div>
    </div>
  );
}
