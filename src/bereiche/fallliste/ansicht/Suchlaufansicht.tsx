/** The place „Suchläufe“: how many each finds, filtering the sheet to it, and its list for handing on. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Knopf } from '../../../bausteine/Knopf';
import { Kopierknopf } from '../../../bausteine/Kopierknopf';
import { Textzeile } from '../../../bausteine/Textzeile';
import { bedarfeText } from '../texte/regelwerk';
import { SUCHLAEUFE, SUCHLAUF_REGEL, type Suchlauf } from '../regeln/suchlaeufe';
import { istTageszahl } from '../regeln/vokabular';
import { LISTE, MERKEN, SUCHLAUF } from '../texte/pane';
import { mitNaechstem, weitergabetext } from '../texte/weitergabe';
import { Eintragsbefund } from './Eintragsbefund';
import { type GeleseneListe, useListe, useListenzustand } from './listenkontext';

const useStyles = makeStyles({
  teile: { display: 'grid', rowGap: tokens.spacingVerticalM },
  hinweis: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  liste: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  lauf: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  titel: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  zahl: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  worte: { gridColumn: '1 / -1', margin: 0, fontSize: tokens.fontSizeBase200 },
  knoepfe: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  tage: {
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 10rem) auto 1fr',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalS,
  },
});

export function Suchlaufansicht({ sicht }: { readonly sicht: GeleseneListe }): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  const { ergebnis } = sicht;
  const offen = ergebnis.berechnet.filter(({ istEingetragen }) => !istEingetragen).length;
  return (
    <div className={styles.teile}>
      <p className={styles.hinweis}>{LISTE.stand(sicht.stand)}</p>
      {offen > 0 && <p className={styles.hinweis}>{SUCHLAUF.nichtEingetragen(offen)}</p>}
      <ul className={styles.liste}>
        {SUCHLAEUFE.map((suchlauf) => (
          <Lauf key={suchlauf} suchlauf={suchlauf} sicht={sicht} />
        ))}
      </ul>
      <Knopf onClick={() => void liste.filtere(null)}>{SUCHLAUF.alleZeigen}</Knopf>
      <p className={styles.hinweis}>{SUCHLAUF.filterHinweis}</p>
      <Merken />
    </div>
  );
}

/** Remembers the numbers of now. */
function Merken(): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  const laeuft = useListenzustand((zustand) => zustand.laeuft !== null);
  const ausgang = useListenzustand((zustand) => zustand.merkausgang);
  return (
    <Abschnitt titel={MERKEN.titel}>
      <p className={styles.hinweis}>{MERKEN.satz}</p>
      <Knopf size="small" disabledFocusable={laeuft} onClick={() => void liste.merkeStand()}>
        {MERKEN.knopf}
      </Knopf>
      <Eintragsbefund tat="merken" ausgang={ausgang} satz={MERKEN.gemerkt} />
    </Abschnitt>
  );
}

interface Laufprops {
  readonly suchlauf: Suchlauf;
  readonly sicht: GeleseneListe;
}

function Lauf({ suchlauf, sicht: { ergebnis, saetze } }: Laufprops): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  const { label, words } = SUCHLAUF_REGEL[suchlauf];
  const nachSaetzen = suchlauf === 'dreiBedarfe' && saetze.length > 0;
  const wieViele = ergebnis.suchlaeufe[suchlauf];
  const zeilen = (): Parameters<typeof mitNaechstem>[0] =>
    ergebnis.berechnet.filter(({ suchlaeufe, istVeraltet }) =>
      suchlauf === 'veraltet' ? istVeraltet : suchlaeufe.includes(suchlauf),
    );
  return (
    <li className={styles.lauf}>
      <h2 className={styles.titel}>{label}</h2>
      <span className={styles.zahl} aria-label={`${SUCHLAUF.anzahl}: ${wieViele}`}>
        {wieViele}
      </span>
      <p className={styles.worte}>{nachSaetzen ? bedarfeText(saetze) : words}</p>
      {suchlauf === 'keinKontaktSeit' && <Tagesfeld />}
      {wieViele > 0 && (
        <div className={styles.knoepfe}>
          {/* It has no mark in the column: once it stands there, nothing is out of date any more. */}
          {suchlauf !== 'veraltet' && (
            <Knopf
              size="small"
              aria-label={SUCHLAUF.zeigenName(label)}
              onClick={() => void liste.filtere(suchlauf)}
            >
              {SUCHLAUF.zeigen}
            </Knopf>
          )}
          <Kopierknopf
            label={SUCHLAUF.kopieren}
            name={SUCHLAUF.kopierenName(label)}
            text={() => weitergabetext(label, mitNaechstem(zeilen()))}
          />
        </div>
      )}
    </li>
  );
}

/** Days without contact are asked for here, and stand until the pane is closed. */
function Tagesfeld(): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  const tage = useListenzustand((zustand) => zustand.tage);
  const [text, setText] = useState(String(tage));
  const stimmt = istTageszahl(text);
  const nimm = (event: FormEvent): void => {
    event.preventDefault();
    if (stimmt) void liste.setzeTage(Number(text));
  };
  return (
    <form className={styles.tage} onSubmit={nimm}>
      <Textzeile
        label={SUCHLAUF.tage}
        value={text}
        onText={setText}
        inputMode="numeric"
        fehler={stimmt ? null : SUCHLAUF.tageHinweis}
      />
      <Knopf size="small" type="submit" disabledFocusable={!stimmt}>
        {SUCHLAUF.uebernehmen}
      </Knopf>
    </form>
  );
}
