/** Offers for the agreed Entwicklungsziel, voluntary ones on § 16a beside them, and the gap where nothing fits. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lueckeVermerken } from '../vorhaben/luecken';
import type { Planblick } from '../vorhaben/planblick';
import type { Angebot } from '../listen';
import { bereichLabel } from '../texte/plan';
import { angebotText, PLAN } from '../texte/planansicht';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Zellknopf } from '../../../bausteine/Zellknopf';
import { useHandlungen, useZustand } from '../../../bausteine/sitzungskontext';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly blick: Planblick;
  readonly onAlsSchritt: (angebot: Angebot) => void;
}

export function Angebote(props: Props): ReactNode {
  const styles = useStyles();
  const { entwicklungsziel, angebote } = props.blick;
  return (
    <Abschnitt titel={PLAN.angebote}>
      {entwicklungsziel === null ? (
        <p className={styles.text}>{PLAN.angeboteOhneZiel}</p>
      ) : angebote.luecke !== null ? (
        <Luecke blick={props.blick} bereich={bereichLabel(entwicklungsziel)} />
      ) : (
        <Liste
          onAlsSchritt={props.onAlsSchritt}
          titel={PLAN.angebotePassend(bereichLabel(entwicklungsziel))}
          liste={angebote.passend}
        />
      )}
      {angebote.begleitend.length > 0 && (
        <Liste
          onAlsSchritt={props.onAlsSchritt}
          titel={PLAN.angeboteBegleitend}
          liste={angebote.begleitend}
        />
      )}
    </Abschnitt>
  );
}

interface LueckeProps extends Pick<Props, 'blick'> {
  readonly bereich: string;
}

function Luecke({ bereich, blick }: LueckeProps): ReactNode {
  const styles = useStyles();
  const { akteAendern } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang === 'aendern');
  const datum = blick.vermerkt?.datum ?? null;
  return (
    <>
      <p className={styles.text}>{PLAN.keinAngebot(bereich)}</p>
      <p className={styles.text}>
        {datum === null ? (
          <Button
            disabledFocusable={laeuft}
            onClick={() => void akteAendern('angebotsluecke', lueckeVermerken())}
          >
            {PLAN.lueckeVermerken}
          </Button>
        ) : (
          PLAN.vermerkt(datum)
        )}
      </p>
    </>
  );
}

interface ListeProps extends Pick<Props, 'onAlsSchritt'> {
  readonly titel: string;
  readonly liste: readonly Angebot[];
}

function Liste({ titel, liste, onAlsSchritt }: ListeProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{titel}</p>
      <ul className={styles.list} aria-label={titel}>
        {liste.map((angebot) => (
          <li key={`${angebot.name} ${angebot.traeger}`}>
            <Zellknopf
              zeile
              ort={angebot.stelle.ort('name')}
              label={angebot.name}
              zusatz={angebotText(angebot)}
            />
            <Button
              size="small"
              aria-label={`${PLAN.alsSchritt}: ${angebot.name}`}
              onClick={() => onAlsSchritt(angebot)}
            >
              {PLAN.alsSchritt}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
