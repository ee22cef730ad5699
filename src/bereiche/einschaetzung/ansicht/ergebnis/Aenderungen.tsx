/** "Welche Angabe würde das Ergebnis ändern?": the smallest changes that lead to another errechnete Kennung. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GeleseneMappe } from '../../../../mappe/fallmappe';
import type { Ergebnis, NaechsteAndere } from '../../../../fall/ergebnis';
import { naechsteAndereText } from '../../../../fall/texte/aenderung';
import { ABSCHNITT, KEINE_AENDERUNG, aenderungBezugText, weitereText } from '../../../../fall/texte/ergebnis';
import { feldLabel } from '../../../../fall/texte/felder';
import { Klappabschnitt } from '../../../../bausteine/Klappabschnitt';
import { KurzeListe } from './KurzeListe';
import { stelleVon } from '../../../../bausteine/stelle';
import { Zellknopf } from '../../../../bausteine/Zellknopf';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  item: { paddingBottom: tokens.spacingVerticalXS },
  places: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
});

const SICHTBAR = 3;

interface Zeigbar {
  readonly mappe: GeleseneMappe;
}

interface MoeglichkeitProps extends Zeigbar {
  readonly andere: NaechsteAndere;
  readonly satz: string;
}

/** One change is itself the way to its cell; of two each has its own. */
function Moeglichkeit({ andere, satz, mappe }: MoeglichkeitProps): ReactNode {
  const styles = useStyles();
  const [erste, ...weitere] = andere.aenderungen;
  if (erste && weitere.length === 0)
    return <Zellknopf ort={stelleVon(mappe, erste.eingabe)} label={satz} zeile />;
  return (
    <div className={styles.item}>
      {satz}
      <div className={styles.places}>
        {andere.aenderungen.map(({ eingabe }) => (
          <Zellknopf key={eingabe} ort={stelleVon(mappe, eingabe)} label={feldLabel(eingabe)} />
        ))}
      </div>
    </div>
  );
}

interface Props extends Zeigbar {
  readonly ergebnis: Pick<Ergebnis, 'naechsteAndere' | 'steuerung'>;
}

export function Aenderungen({ ergebnis, mappe }: Props): ReactNode {
  const styles = useStyles();
  const { naechsteAndere, steuerung } = ergebnis;
  const { errechnet, geprueft } = steuerung.kennung;
  return (
    <Klappabschnitt titel={ABSCHNITT.aendern}>
      <p className={styles.text}>{aenderungBezugText(errechnet, geprueft !== null)}</p>
      {naechsteAndere.length === 0 ? (
        <p className={styles.text}>{KEINE_AENDERUNG}</p>
      ) : (
        <KurzeListe sichtbar={SICHTBAR} mehr={weitereText}>
          {naechsteAndere.map((andere) => (
            <Moeglichkeit
              key={naechsteAndereText(andere, errechnet)}
              andere={andere}
              satz={naechsteAndereText(andere, errechnet)}
              mappe={mappe}
            />
          ))}
        </KurzeListe>
      )}
    </Klappabschnitt>
  );
}
