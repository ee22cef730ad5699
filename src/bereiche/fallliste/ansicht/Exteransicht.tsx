/** The place „Exter“: places of each Träger, who waits, and assigning a free one. A person assigns it, never the program. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Knopf } from '../../../bausteine/Knopf';
import { germanDate } from '../../../listen/plainDate';
import type { Exterstand } from '../fach/exter';
import type { Wartende, Warteliste } from '../fach/warteliste';
import { EXTER, ZUWEISUNG_TEXT } from '../texte/exter';
import { LISTE } from '../texte/pane';
import type { Zuweisungsausgang } from '../vorhaben/listenzustand';
import { Eintragsbefund } from './Eintragsbefund';
import { Fehlerzeilen } from './Fehlerzeilen';
import { useListe, useListenzustand } from './listenkontext';
import { Ruecknahme } from './Ruecknahme';

const useStyles = makeStyles({
  teile: { display: 'grid', rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
  hinweis: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  liste: { margin: 0, padding: 0, listStyleType: 'none' },
  zeile: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  klein: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  ganz: { gridColumn: '1 / -1' },
});

/** More than these are not shown at once. */
const GEZEIGTE = 50;

export function Exteransicht(): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  const exter = useListenzustand((zustand) => zustand.exter);
  const sicht = useListenzustand((zustand) => zustand.sicht);
  const ruht = useListenzustand((zustand) => zustand.laeuft === null);
  const zu = useListenzustand((zustand) => zustand.exterZu);
  // Whenever the list was read otherwise, the places are read along; once for each reading, whatever comes of it.
  useEffect(() => {
    if (ruht && zu !== sicht) void liste.liesExter();
  }, [liste, sicht, zu, ruht]);
  if (exter === null) return null;
  if (exter.art === 'fehlerhaft') return <Fehlerzeilen fehler={exter.fehler} />;
  return (
    <div className={styles.teile}>
      <Ausgang />
      <Plaetze stand={exter.stand} />
      <Wartende warteliste={exter.warteliste} />
    </div>
  );
}

/** What became of the last click, and the way back. */
function Ausgang(): ReactNode {
  const styles = useStyles();
  const zuweisung = useListenzustand((zustand) => zustand.zuweisung);
  return (
    <div>
      <div role="status">{zuweisung !== null && <p className={styles.text}>{ausgangText(zuweisung)}</p>}</div>
      <Ruecknahme tat="zuweisen" />
    </div>
  );
}

function ausgangText(zuweisung: Zuweisungsausgang): string {
  if (zuweisung.art === 'zugewiesen') return EXTER.zugewiesen(zuweisung.kundennummer, zuweisung.traeger);
  return ZUWEISUNG_TEXT[zuweisung.grund];
}

function Plaetze({ stand: { traeger, unbekannt } }: { readonly stand: Exterstand }): ReactNode {
  const styles = useStyles();
  return (
    <Abschnitt titel={EXTER.plaetze}>
      {traeger.length === 0 && <p className={styles.text}>{EXTER.ohneTraeger}</p>}
      <ul className={styles.liste}>
        {traeger.map((each) => (
          <li key={each.traeger} className={styles.zeile}>
            <span>{each.traeger}</span>
            <span>{EXTER.frei(each.frei, each.plaetze)}</span>
            {each.zuViel > 0 && <span className={styles.ganz}>{EXTER.ueberbucht(each.zuViel)}</span>}
          </li>
        ))}
        {unbekannt.map((each) => (
          <li key={each.traeger} className={styles.zeile}>
            <span>{each.traeger}</span>
            <span className={styles.ganz}>{EXTER.unbekannt(each.kundennummern.length)}</span>
          </li>
        ))}
      </ul>
    </Abschnitt>
  );
}

function Wartende({ warteliste }: { readonly warteliste: Warteliste }): ReactNode {
  const styles = useStyles();
  const { wartende, imExterOhneTraeger } = warteliste;
  return (
    <Abschnitt titel={EXTER.warteliste(wartende.length)}>
      <p className={styles.hinweis}>{EXTER.reihenfolge}</p>
      <ul className={styles.liste}>
        {wartende.slice(0, GEZEIGTE).map((each) => (
          <Wartezeile key={each.zeile.kundennummer} wartende={each} />
        ))}
      </ul>
      {wartende.length > GEZEIGTE && <p>{LISTE.weitere(wartende.length - GEZEIGTE)}</p>}
      {imExterOhneTraeger.length > 0 && (
        <p className={styles.hinweis}>{EXTER.imExterOhneTraeger(imExterOhneTraeger)}</p>
      )}
      <Eintragen />
    </Abschnitt>
  );
}

/** Writes who waits into the sheet. */
function Eintragen(): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  const laeuft = useListenzustand((zustand) => zustand.laeuft !== null);
  const ausgang = useListenzustand((zustand) => zustand.wartelistenausgang);
  return (
    <>
      <p className={styles.hinweis}>{EXTER.eintragenHinweis}</p>
      <Knopf size="small" disabledFocusable={laeuft} onClick={() => void liste.trageWartelisteEin()}>
        {EXTER.eintragen}
      </Knopf>
      <Eintragsbefund tat="warteliste" ausgang={ausgang} satz={EXTER.eingetragen} />
    </>
  );
}

function Wartezeile({ wartende }: { readonly wartende: Wartende }): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  const laeuft = useListenzustand((zustand) => zustand.laeuft !== null);
  const { rang, zeile, vorschlag } = wartende;
  const seit = zeile.kennungSeit === null ? EXTER.ohneTag : EXTER.seit(germanDate(zeile.kennungSeit));
  return (
    <li className={styles.zeile}>
      <span>{`${rang}. ${zeile.kundennummer}`}</span>
      <span className={styles.klein}>{seit}</span>
      {vorschlag !== null && (
        <div className={styles.ganz}>
          <Knopf
            size="small"
            disabledFocusable={laeuft}
            aria-label={EXTER.zuweisenName(zeile.kundennummer, vorschlag)}
            onClick={() => void liste.weiseZu({ kundennummer: zeile.kundennummer, traeger: vorschlag })}
          >
            {EXTER.zuweisen(vorschlag)}
          </Knopf>
        </div>
      )}
    </li>
  );
}
