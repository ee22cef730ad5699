/** What is used of dmn-moddle, which comes without types. */
declare module 'dmn-moddle' {
  interface Text {
    readonly text: string;
  }
  interface Verweis {
    readonly href: string;
  }
  export interface Element {
    readonly $type: string;
    readonly id: string;
    readonly name: string;
    readonly informationRequirement?: readonly {
      readonly requiredInput?: Verweis;
      readonly requiredDecision?: Verweis;
    }[];
    readonly decisionLogic?: {
      readonly $type: string;
      readonly text?: string;
      readonly hitPolicy?: string;
      readonly input?: readonly { readonly inputExpression: Text }[];
      readonly output?: readonly { readonly name: string }[];
      readonly rule?: readonly {
        readonly inputEntry: readonly Text[];
        readonly outputEntry: readonly Text[];
      }[];
    };
  }
  export interface Definitionen {
    readonly drgElement: readonly Element[];
    readonly dmnDI: {
      readonly diagrams: readonly {
        readonly diagramElements: readonly {
          readonly $type: string;
          readonly dmnElementRef: { readonly id: string };
          readonly bounds?: {
            readonly x: number;
            readonly y: number;
            readonly width: number;
            readonly height: number;
          };
          readonly waypoint?: readonly { readonly x: number; readonly y: number }[];
        }[];
      }[];
    };
  }
  export class DmnModdle {
    fromXML(
      xml: string,
    ): Promise<{ readonly rootElement: Definitionen; readonly warnings: readonly Error[] }>;
  }
}
