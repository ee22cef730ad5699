/** Choosing Fallmappen, what they come to, writing it into its sheet, handing it on without names. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, use } from 'react';
import { Dateiwahl } from '../../../bausteine/Dateiwahl';
import { Klappe } from '../../../bausteine/Klappe';
import { Knopf } from '../../../bausteine/Knopf';
import { Kopierknopf } from '../../../bausteine/Kopierknopf';
import { Saetzekontext } from '../../../bausteine/saetze';
import { fehlerTexte } from '../../../fall/texte/fehler';
import { namenloseKooperation } from '../fach/kooperationNamenlos';
import type {
  Kooperationsabweisung,
  Kooperationszaehlung as Zaehlergebnis,
} from '../fach/kooperationszaehlung';
import { EINLESEN } from '../texte/einlesen';
import { abweisungstext, KOOPERATION, KOOPERATIONSZAEHLUNG } from '../texte/kooperation';
import { kooperationstext } from '../texte/kooperationWeitergabe';
import type { Kooperationslage } from '../vorhaben/listenzustand';
import { Eintragsbefund } from './Eintragsbefund';
import { Kooperationstafeln } from './Kooperationstafeln';
import { useListe, useListenzustand } from './listenkontext';

const useStyles = makeStyles({
  teile: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
  text: { margin: 0 },
  hinweis: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  knoepfe: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  liste: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

export function Kooperationszaehlung(): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  const laeuft = useListenzustand((zustand) => zustand.laeuft !== null);
  const lage = useListenzustand((zustand) => zustand.kooperation);
  const zaehle = (dateien: readonly File[]): void =>
    void liste.zaehleKooperation(
      dateien.map((datei) => ({
        name: datei.name,
        bytes: async () => new Uint8Array(await datei.arrayBuffer()),
      })),
    );
  return (
    <div className={styles.teile}>
      <p className={styles.text}>{KOOPERATION.erklaerung}</p>
      <Dateiwahl titel={KOOPERATION.waehlen} gesperrt={laeuft} mehrere onWahl={zaehle} />
      <div role="status">{lage !== null && <Gezaehlt {...lage.zaehlung} />}</div>
      {lage !== null && <Zaehlung lage={lage} />}
    </div>
  );
}

function Gezaehlt({ gezaehlt, ohneBereich, uebersicht }: Zaehlergebnis): ReactNode {
  const styles = useStyles();
  const saetze = [
    KOOPERATION.gezaehlt(gezaehlt),
    ...(ohneBereich > 0 ? [KOOPERATION.ohneBereich(ohneBereich)] : []),
    ...(uebersicht.ohneWartezeit > 0 ? [KOOPERATION.ohneWartezeit(uebersicht.ohneWartezeit)] : []),
  ];
  return <p className={styles.text}>{saetze.join(' ')}</p>;
}

function Zaehlung({ lage }: { readonly lage: Kooperationslage }): ReactNode {
  const { zaehlung } = lage;
  return (
    <>
      <Abgewiesene abgewiesen={zaehlung.abgewiesen} />
      {zaehlung.gezaehlt > 0 && <Kooperationstafeln uebersicht={zaehlung.uebersicht} />}
      <Handlungen lage={lage} />
    </>
  );
}

/** A person has to look at them: unfolded. */
function Abgewiesene({ abgewiesen }: Pick<Zaehlergebnis, 'abgewiesen'>): ReactNode {
  const styles = useStyles();
  if (abgewiesen.length === 0) return null;
  return (
    <Klappe titel={KOOPERATION.abgewiesen(abgewiesen.length)} anfangsOffen>
      <ul className={styles.liste}>
        {abgewiesen.map(({ datei, grund }, nr) => (
          <li key={`${nr} ${datei}`}>
            <strong>{datei}</strong> {abweisungstext(grund)}
            <Fehlersaetze grund={grund} />
          </li>
        ))}
      </ul>
    </Klappe>
  );
}

/** In words only: their cells are in another workbook. */
function Fehlersaetze({ grund }: { readonly grund: Kooperationsabweisung }): ReactNode {
  const styles = useStyles();
  const saetze = { ...use(Saetzekontext), ...useListenzustand((zustand) => zustand.dateisaetze) };
  if (grund.art !== 'fehlerhaft') return null;
  return (
    <ul className={styles.liste}>
      {fehlerTexte(grund.fehler, saetze).map((satz, nr) => (
        <li key={`${nr} ${satz}`}>{satz}</li>
      ))}
    </ul>
  );
}

function Handlungen({ lage }: { readonly lage: Kooperationslage }): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  const laeuft = useListenzustand((zustand) => zustand.laeuft !== null);
  const ausgang = useListenzustand((zustand) => zustand.kooperationsausgang);
  const { gezaehlt } = lage.zaehlung;
  return (
    <>
      {gezaehlt > 0 && <p className={styles.hinweis}>{KOOPERATION.eintragenHinweis}</p>}
      <div className={styles.knoepfe}>
        {gezaehlt > 0 && (
          <Knopf disabledFocusable={laeuft} onClick={() => void liste.trageKooperationEin()}>
            {KOOPERATION.eintragen}
          </Knopf>
        )}
        {gezaehlt > 0 && <Kopierknopf label={KOOPERATION.kopieren} text={() => namenlos(lage)} />}
        <Knopf size="small" disabledFocusable={laeuft} onClick={() => void liste.zaehleKooperation([])}>
          {EINLESEN.verwerfen}
        </Knopf>
      </div>
      <Eintragsbefund tat="kooperation" ausgang={ausgang} satz={KOOPERATION.eingetragen} />
    </>
  );
}

function namenlos({ zaehlung, tag }: Kooperationslage): string {
  const istAlles = zaehlung.abgewiesen.length === 0 && zaehlung.ohneBereich === 0;
  return kooperationstext(namenloseKooperation(zaehlung, KOOPERATIONSZAEHLUNG.summe), tag, istAlles);
}
