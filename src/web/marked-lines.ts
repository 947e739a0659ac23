/** A text cut into lines and pieces, so that each finding can be shown where it stands. Pure: text in, pieces out. */

/** Where a finding stands in the text: UTF-16 offsets. `rank` 0 is the gravest. */
export interface TextMark {
  /** The finding's number on the page. */
  readonly finding: number;
  readonly rank: number;
  /** What a link to the place says after `#`. */
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of one line that the same findings cover. */
export interface TextPiece {
  readonly text: string;
  /** The gravest rank of the findings that cover it; absent where none does. */
  readonly rank?: number;
  /** Anchors of the marks that begin here. */
  readonly anchors: readonly string[];
  /** Numbers of the findings that end here. */
  readonly closing: readonly number[];
}

export interface MarkedLine {
  readonly pieces: readonly TextPiece[];
  /** Findings of which a place begins on this line, each once, gravest first. */
  readonly findings: readonly number[];
}

/** Lines of the text with what is marked in them; marks may overlap and reach over line ends. */
export function markedLines(text: string, given: readonly TextMark[]): readonly MarkedLine[] {
  const marks = given.flatMap((mark) => withoutSpaceAround(mark, text));
  const starting = Map.groupBy(marks, ({ start }) => start);
  const ending = Map.groupBy(marks, ({ end }) => end);
  const cuts = cutsOf(text, [...starting.keys(), ...ending.keys()]);
  const covering: number[] = [];
  const lines: { pieces: TextPiece[]; begun: TextMark[] }[] = [{ pieces: [], begun: [] }];
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1] ?? text.length;
    const begun = starting.get(from) ?? [];
    for (const { rank } of ending.get(from) ?? []) covering[rank] = (covering[rank] ?? 0) - 1;
    for (const { rank } of begun) covering[rank] = (covering[rank] ?? 0) + 1;
    const line = lines.at(-1);
    if (text[from] === '\n') lines.push({ pieces: [], begun: [] });
    else if (line && to > from) {
      line.begun.push(...begun);
      line.pieces.push(piece(text.slice(from, to), begun, ending.get(to) ?? [], covering));
    }
  }
  return lines.map(({ pieces, begun }) => ({ pieces, findings: gravestFirst(begun) }));
}

/** A mark begins and ends with something to see; one that has nothing is none. */
function withoutSpaceAround(mark: TextMark, text: string): readonly TextMark[] {
  const marked = text.slice(mark.start, mark.end);
  const start = mark.start + marked.length - marked.trimStart().length;
  const end = start + marked.trim().length;
  return start < end ? [{ ...mark, start, end }] : [];
}

/** Every offset where something begins or ends, in order: marks, lines, and the ends of lines. */
function cutsOf(text: string, ofMarks: readonly number[]): readonly number[] {
  const cuts = new Set([0, ...ofMarks]);
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) cuts.add(end).add(end + 1);
  return [...cuts].sort((a, b) => a - b);
}

function piece(
  text: string,
  begun: readonly TextMark[],
  ended: readonly TextMark[],
  covering: readonly number[],
): TextPiece {
  const rank = covering.findIndex((count) => count > 0);
  return {
    text,
    ...(rank < 0 ? {} : { rank }),
    anchors: begun.map(({ anchor }) => anchor),
    closing: gravestFirst(ended),
  };
}

function gravestFirst(marks: readonly TextMark[]): readonly number[] {
  return [...new Set(marks.map(({ finding }) => finding))].sort((a, b) => a - b);
}
