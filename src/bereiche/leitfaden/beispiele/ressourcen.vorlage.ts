/** Starter set for the Ressourcenbereiche that belong to Integration and Wettbewerbsfähigkeit (fa:z). Written by us, for the house to change. */
import type { RessourcenbereichId } from '../../../rules/vocabulary';
import type { Beispiel } from './beispiel.vorlage';

export const RESSOURCEN_BEISPIEL: Readonly<
  Pick<
    Record<RessourcenbereichId, Beispiel>,
    'bewerbung' | 'qualifikation' | 'arbeitsverhalten' | 'sozialverhalten' | 'arbeitsmotivation'
  >
> = {
  bewerbung: {
    fragen: [
      'Wo und wie suchen Sie zurzeit nach Arbeit?',
      'Welche Unterlagen haben Sie, und wie alt sind sie?',
      'Wie verliefen Ihre letzten Vorstellungsgespräche?',
    ],
    merkmale: [
      'hat keine vollständigen Bewerbungsunterlagen',
      'nutzt bei der Suche nur einen einzigen Weg',
      'bewirbt sich auf Stellen, die nicht passen',
      'verschickt an alle Betriebe dieselbe Bewerbung',
      'kann im Gespräch die eigenen Stärken nicht nennen',
    ],
    staerken: ['hat aktuelle Unterlagen und passt sie an', 'wird zu Vorstellungsgesprächen eingeladen'],
    anker: [
      'Unterlagen oder Suche lassen sich verbessern, Einladungen kommen aber.',
      'Mit diesen Unterlagen oder Suchwegen kommen kaum Einladungen.',
      'Eine Bewerbung kommt zurzeit gar nicht zustande.',
    ],
  },
  qualifikation: {
    fragen: [
      'Was können Sie gut, und womit belegen Sie es?',
      'Was verlangen Betriebe, das Ihnen noch fehlt?',
    ],
    merkmale: [
      'hat für den Zielberuf keinen verwertbaren Abschluss',
      'hat Kenntnisse, die nicht mehr aktuell sind',
      'hat verlangte Scheine oder Zertifikate nicht',
      'kann vorhandenes Wissen nicht belegen',
    ],
    staerken: ['bringt Kenntnisse mit, die gefragt sind', 'hat alle Nachweise für den Zielberuf'],
    anker: [
      'Es fehlt wenig; die meisten passenden Stellen sind erreichbar.',
      'Eine Qualifizierung würde deutlich mehr Stellen erreichbar machen.',
      'Ohne Qualifizierung ist der Zielberuf nicht erreichbar.',
    ],
  },
  arbeitsverhalten: {
    fragen: [
      'Wie sieht bei Ihnen ein guter Arbeitstag aus?',
      'Was tun Sie, wenn eine Aufgabe schwierig wird?',
    ],
    merkmale: [
      'kommt oft später als vereinbart',
      'arbeitet ungenau und prüft das Ergebnis nicht',
      'braucht bei jeder Aufgabe eine Anleitung',
      'hört auf, wenn eine Aufgabe länger dauert',
      'hält Arbeits- und Pausenzeiten nicht ein',
    ],
    staerken: ['arbeitet sorgfältig und zu Ende', 'teilt sich Aufgaben selbst ein'],
    anker: [
      'Kleine Schwächen fallen bei der Arbeit kaum ins Gewicht.',
      'In Praktikum, Maßnahme oder Stelle gab es deshalb Schwierigkeiten.',
      'Auch mit Anleitung gelingt zurzeit kein ganzer Arbeitstag.',
    ],
  },
  sozialverhalten: {
    fragen: ['Mit wem arbeiten Sie gern zusammen, mit wem weniger?', 'Wie gehen Sie mit Kritik um?'],
    merkmale: [
      'meidet Gespräche in einer Gruppe',
      'unterbricht andere und hört wenig zu',
      'nimmt Hinweise sofort als Vorwurf',
      'zieht sich nach einem Konflikt ganz zurück',
      'findet bei Vorgesetzten nicht den passenden Ton',
    ],
    staerken: ['hilft anderen von sich aus', 'bleibt auch bei Ärger ruhig'],
    anker: [
      'Der Umgang ist mitunter schwierig, die Arbeit leidet nicht darunter.',
      'Der Umgang mit anderen hat schon eine Stelle oder Maßnahme gefährdet.',
      'Arbeit mit anderen zusammen ist zurzeit kaum möglich.',
    ],
  },
  arbeitsmotivation: {
    fragen: [
      'Was würde sich für Sie mit einer Arbeit verbessern?',
      'Welche Arbeit würden Sie auch dann annehmen, wenn es nicht die Wunschstelle ist?',
    ],
    merkmale: [
      'nennt keinen Grund, der für eine Arbeit spricht',
      'hat Berufswünsche, zu denen es kaum Stellen gibt',
      'lehnt verwandte Tätigkeiten ab',
      'erwartet deutlich mehr Lohn, als üblich ist',
      'verschiebt den Beginn einer Arbeit immer wieder',
    ],
    staerken: ['will bald arbeiten und sagt, warum', 'nimmt auch Umwege zum Zielberuf an'],
    anker: [
      'Zweifel sind da, die Suche geht trotzdem weiter.',
      'Wünsche und Stellen passen nicht zusammen; Angebote bleiben ungenutzt.',
      'Eine Arbeit ist zurzeit kein eigenes Ziel.',
    ],
  },
};
