/** What a chart shows, with its texts; how it is drawn is for who publishes it. */
export type ChartData = { readonly title: string; readonly description: string; readonly base: number } & (
  | { readonly form: 'bars'; readonly bars: readonly Bar[] }
  /** How many in each month or before; those who cannot say are beside it. */
  | {
      readonly form: 'curve';
      /** What the top of the curve's field is: "83 kommuner". */
      readonly whole: string;
      readonly points: readonly CurvePoint[];
      readonly aside: readonly Bar[];
    }
  /** One bar a figure, divided in the same parts. */
  | {
      readonly form: 'stacked';
      readonly parts: readonly { readonly code: string; readonly label: string }[];
      readonly rows: readonly StackedRow[];
    }
  /** A tile an authority, shaded by its answer; columns and rows from 0. */
  | {
      readonly form: 'tiles';
      /** `level` is the place of the answer among `levels`, −1 for the silent. */
      readonly tiles: readonly {
        readonly name: string;
        readonly column: number;
        readonly row: number;
        readonly level: number;
      }[];
      readonly levels: readonly { readonly label: string; readonly count: number; readonly text: string }[];
      /** Who has no answer and why: "15 har ikke svaret"; empty where all have one. */
      readonly silent: string;
    }
  /** Where those that answered both times went; links name nodes by their place. */
  | {
      readonly form: 'flow';
      readonly from: { readonly title: string; readonly nodes: readonly FlowNode[] };
      readonly to: { readonly title: string; readonly nodes: readonly FlowNode[] };
      readonly links: readonly { readonly from: number; readonly to: number; readonly count: number }[];
    }
);

export interface FlowNode {
  readonly label: string;
  readonly count: number;
  /** "54 (65 pct.)" */
  readonly text: string;
}

export interface Bar {
  readonly label: string;
  readonly count: number;
  /** Of the base that the length is drawn against; bars of different bases are drawn by share. */
  readonly share: number;
  /** "54 (65 pct.)", or why there is no number. */
  readonly text: string;
}
export interface CurvePoint {
  readonly label: string;
  /** For the axis. */
  readonly short: string;
  /** All up to and with this point. */
  readonly count: number;
  readonly share: number;
  readonly text: string;
}
export interface StackedRow {
  readonly label: string;
  readonly base: number;
  /** In the order of `parts`. */
  readonly parts: readonly { readonly count: number; readonly share: number; readonly text: string }[];
}
