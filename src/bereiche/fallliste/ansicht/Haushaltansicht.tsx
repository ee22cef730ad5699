/** The place „BG“: what a household shares is asked once and suggested to each member; nothing counts before it is confirmed there. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Klappe } from '../../../bausteine/Klappe';
import { Knopf } from '../../../bausteine/Knopf';
import type { Einschaetzung } from '../../../listen/werte';
import { BEDARFE } from '../../../rules/vocabulary';
import type { Haushalt, Mitglied } from '../fach/haushalt';
import type { GeteilterBedarf } from '../regeln/haushalt';
import { HAUSHALT, mitgliedText } from '../texte/haushalt';
import { EINZELAUSGANG } from '../texte/pane';
import type { Haushaltswahl } from '../vorhaben/listenzustand';
import { Anlegebefund, Anlegeknopf } from './Anlegen';
import { Fehlerzeilen } from './Fehlerzeilen';
import { type GeleseneListe, useListe, useListenzustand } from './listenkontext';
import { Ruecknahme } from './Ruecknahme';
import { Stufenwahl } from './Stufenwahl';

const useStyles = makeStyles({
  teile: { display: 'grid', rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
  hinweis: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  wahl: { display: 'block', width: '100%', minHeight: '32px', font: 'inherit' },
});

const LABEL = Object.fromEntries(BEDARFE.map(({ id, label }) => [id, label]));

export function Haushaltansicht({ sicht }: { readonly sicht: GeleseneListe }): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  const gewaehlt = useListenzustand((zustand) => zustand.haushalt.bgNummer);
  const haushalte = sicht.haushalte();
  const regelfehler = useListenzustand((zustand) => zustand.haushaltsregel.fehler);
  useEffect(() => void liste.liesHaushaltsregel(), [liste]);
  const haushalt = haushalte.find(({ bgNummer }) => bgNummer === gewaehlt);
  if (haushalte.length === 0) return <p className={styles.text}>{HAUSHALT.keine}</p>;
  return (
    <div className={styles.teile}>
      <label>
        {HAUSHALT.wahl}
        <select
          className={styles.wahl}
          value={haushalt?.bgNummer ?? ''}
          onChange={(event) => liste.waehleHaushalt(event.target.value)}
        >
          <option value="">{HAUSHALT.bitteWaehlen}</option>
          {haushalte.map(({ bgNummer, mitglieder }) => (
            <option key={bgNummer} value={bgNummer}>
              {HAUSHALT.option(bgNummer, mitglieder.length)}
            </option>
          ))}
        </select>
      </label>
      <Fehlerzeilen fehler={regelfehler} />
      <Ausgang />
      <Anlegebefund />
      {haushalt && <Gemeinschaft haushalt={haushalt} />}
    </div>
  );
}

/** What did not work, and the way back of what did. */
function Ausgang(): ReactNode {
  const styles = useStyles();
  const ausgang = useListenzustand((zustand) => zustand.einschaetzung);
  return (
    <div>
      <div role="status">
        {ausgang !== null && ausgang !== 'geschrieben' && (
          <p className={styles.text}>{EINZELAUSGANG[ausgang]}</p>
        )}
      </div>
      <Ruecknahme tat="einschaetzen" />
    </div>
  );
}

function Gemeinschaft({ haushalt }: { readonly haushalt: Haushalt }): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  const vorschlaege = useListenzustand((zustand) => zustand.haushalt.vorschlaege);
  const { geteilt } = useListenzustand((zustand) => zustand.haushaltsregel);
  return (
    <>
      <Abschnitt titel={HAUSHALT.gemeinsam}>
        <p className={styles.hinweis}>{HAUSHALT.gemeinsamHinweis}</p>
        {geteilt.map((id) => (
          <Stufenwahl
            key={id}
            label={LABEL[id] ?? id}
            wert={vorschlaege[id] ?? null}
            onWahl={(stufe) => liste.schlageVor(id, stufe)}
          />
        ))}
      </Abschnitt>
      {haushalt.mitglieder.map((mitglied) => (
        <Person key={mitglied.kundennummer} mitglied={mitglied} vorschlaege={vorschlaege} geteilt={geteilt} />
      ))}
    </>
  );
}

interface Personprops {
  readonly mitglied: Mitglied;
  readonly vorschlaege: Haushaltswahl['vorschlaege'];
  readonly geteilt: readonly GeteilterBedarf[];
}

function Person({ mitglied, vorschlaege, geteilt }: Personprops): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  const { kundennummer, bedarfe, unlesbar } = mitglied;
  const offen = BEDARFE.filter(({ id }) => bedarfe[id] === null).length;
  return (
    <Abschnitt titel={HAUSHALT.person(mitglied)}>
      <p className={styles.text}>{mitgliedText(mitglied)}</p>
      {geteilt.map((id) => (
        <Vorschlag key={id} id={id} mitglied={mitglied} stufe={vorschlaege[id] ?? null} />
      ))}
      <Klappe titel={HAUSHALT.eigene(offen)}>
        {BEDARFE.map(({ id, label }) => (
          <Stufenwahl
            key={id}
            label={label}
            wert={bedarfe[id]}
            {...(unlesbar.includes(id) && { hinweis: HAUSHALT.unlesbar })}
            onWahl={(stufe) => liste.schaetzeEin({ kundennummer, bedarf: id, stufe })}
          />
        ))}
      </Klappe>
      <Anlegeknopf kundennummer={kundennummer} />
    </Abschnitt>
  );
}

interface Vorschlagprops {
  readonly id: GeteilterBedarf;
  readonly mitglied: Mitglied;
  readonly stufe: Einschaetzung;
}

/** One key confirms it for this person. */
function Vorschlag({ id, mitglied: { kundennummer, bedarfe }, stufe }: Vorschlagprops): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  const [wartet, setWartet] = useState(false);
  const label = LABEL[id] ?? id;
  if (stufe === null || bedarfe[id] === stufe) return null;
  return (
    <p className={styles.text}>
      {`${label}: ${bedarfe[id] ?? HAUSHALT.offen} `}
      <Knopf
        size="small"
        disabledFocusable={wartet}
        aria-label={HAUSHALT.bestaetigenName(stufe, label, kundennummer)}
        onClick={() => {
          setWartet(true);
          void liste.schaetzeEin({ kundennummer, bedarf: id, stufe }).then(() => setWartet(false));
        }}
      >
        {HAUSHALT.bestaetigen(stufe)}
      </Knopf>
    </p>
  );
}
