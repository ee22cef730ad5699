/** The figures of cooperation as tables that fit a narrow pane. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import type { Kreuzzahlen, Uebersicht } from '../../kooperation';
import { KOOPERATION, tageText, UEBERSICHT_TITEL } from '../texte/kooperation';

const useStyles = makeStyles({
  teile: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'stretch', width: '100%' },
  text: { margin: 0 },
  hinweis: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  tafel: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    '& th, & td': {
      padding: `2px ${tokens.spacingHorizontalS} 2px 0`,
      textAlign: 'start',
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

export function Kooperationstafeln({ uebersicht }: { readonly uebersicht: Uebersicht }): ReactNode {
  const styles = useStyles();
  const { ueberfaellig, verweisungen, wartezeiten, paragraph16a, luecken } = uebersicht;
  const { partner, art, faelle, median, wartezeitHinweis, paragraph16aHinweis, lueckenHinweis } = KOOPERATION;
  return (
    <div className={styles.teile}>
      <Tafel
        titel={UEBERSICHT_TITEL.ueberfaellig}
        koepfe={[partner, faelle]}
        reihen={ueberfaellig.map((each) => [each.partner, String(each.anzahl)])}
      />
      <Kreuztafel titel={UEBERSICHT_TITEL.verweisungen} zahlen={verweisungen} />
      <Tafel
        titel={UEBERSICHT_TITEL.wartezeiten}
        hinweis={wartezeitHinweis}
        koepfe={[art, faelle, median]}
        reihen={wartezeiten.map((each) => [each.art, String(each.anzahl), tageText(each.median)])}
      />
      <Kreuztafel titel={UEBERSICHT_TITEL.paragraph16a} hinweis={paragraph16aHinweis} zahlen={paragraph16a} />
      <Kreuztafel titel={UEBERSICHT_TITEL.luecken} hinweis={lueckenHinweis} zahlen={luecken} />
    </div>
  );
}

interface Kreuzprops {
  readonly titel: string;
  readonly hinweis?: string;
  readonly zahlen: Kreuzzahlen;
}

/** A line for each row, with the columns that count anything named in it. */
function Kreuztafel({ titel, hinweis, zahlen: { zeilen, spalten, werte } }: Kreuzprops): ReactNode {
  const reihen = zeilen.map((zeile, nr) => [
    zeile,
    spalten
      .flatMap((spalte, platz) => ((werte[nr]?.[platz] ?? 0) > 0 ? [`${spalte}: ${werte[nr]?.[platz]}`] : []))
      .join(', '),
  ]);
  return (
    <Tafel
      titel={titel}
      {...(hinweis !== undefined && { hinweis })}
      koepfe={[KOOPERATION.art, KOOPERATION.faelle]}
      reihen={reihen}
    />
  );
}

interface Tafelprops {
  readonly titel: string;
  readonly hinweis?: string;
  readonly koepfe: readonly string[];
  readonly reihen: readonly (readonly string[])[];
}

function Tafel({ titel, hinweis, koepfe, reihen }: Tafelprops): ReactNode {
  const styles = useStyles();
  return (
    <Abschnitt titel={titel}>
      {hinweis !== undefined && <p className={styles.hinweis}>{hinweis}</p>}
      {reihen.length === 0 && <p className={styles.text}>{KOOPERATION.nichts}</p>}
      {reihen.length > 0 && (
        <table className={styles.tafel}>
          <thead>
            <tr>
              {koepfe.map((kopf) => (
                <th key={kopf} scope="col">
                  {kopf}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reihen.map(([label, ...zellen]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {zellen.map((zelle, nr) => (
                  <td key={koepfe[nr + 1]}>{zelle}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Abschnitt>
  );
}
