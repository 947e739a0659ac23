import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedLines, type TextMark } from './marked-lines.ts';

const mark = (finding: number, start: number, end: number, rank = finding): TextMark => ({
  finding,
  rank,
  anchor: `a${finding}-${start}`,
  start,
  end,
});
/** Pieces as `[rank:text]^closing`, plain text as it is, lines parted by `|`. */
const shown = (text: string, marks: readonly TextMark[]) =>
  markedLines(text, marks)
    .map(({ pieces }) =>
      pieces
        .map(
          ({ text, rank, closing }) => (rank === undefined ? text : `[${rank}:${text}]`) + closing.join(','),
        )
        .join(''),
    )
    .join('|');

describe('a marked text', () => {
  test.each<[string, string, readonly TextMark[], string]>([
    ['nothing is marked', 'en\nto', [], 'en|to'],
    ['a word in the middle of a line', 'en to tre', [mark(1, 3, 5)], 'en [1:to]1 tre'],
    ['two marks that overlap', 'abcdef', [mark(1, 0, 4), mark(2, 2, 6)], '[1:ab][1:cd]1[2:ef]2'],
    ['one mark inside another', 'abcdef', [mark(2, 0, 6), mark(1, 2, 4)], '[2:ab][1:cd]1[2:ef]2'],
    ['the same place twice', 'abc', [mark(1, 0, 3), mark(2, 0, 3)], '[1:abc]1,2'],
    ['a mark over the end of a line', 'ab\n\ncd', [mark(1, 1, 5)], 'a[1:b]||[1:c]1d'],
    ['space around a mark', 'a  b  c', [mark(1, 1, 6)], 'a  [1:b]1  c'],
    ['a mark of nothing but space', 'a   b', [mark(1, 1, 4)], 'a   b'],
    ['a mark beyond the text', 'abc', [mark(1, 2, 9)], 'ab[1:c]1'],
    ['no text', '', [mark(1, 0, 0)], ''],
  ])('%s', (_, text, marks, expected) => {
    expect(shown(text, marks)).toBe(expected);
  });

  test('names at a line the findings that begin there, gravest first', () => {
    const lines = markedLines('ab cd\nef', [mark(3, 0, 2), mark(1, 3, 8), mark(3, 3, 5)]);
    expect(lines.map(({ findings }) => findings)).toEqual([[1, 3], []]);
  });

  test('loses no character and no anchor, however marks lie', () => {
    const text = fc
      .array(fc.constantFrom('a', ' ', '\n', 'ø', '👍', '<'), { maxLength: 40 })
      .map((all) => all.join(''));
    const marks = fc.array(fc.tuple(fc.nat(40), fc.nat(10), fc.nat(3)), { maxLength: 8 });
    fc.assert(
      fc.property(text, marks, (written, places) => {
        const given = places.map(([start, length, rank], index) =>
          mark(index, start, start + length + 1, rank),
        );
        const lines = markedLines(written, given);
        expect(lines.map(({ pieces }) => pieces.map((one) => one.text).join('')).join('\n')).toBe(written);
        const visible = given.filter(({ start, end }) => written.slice(start, end).trim() !== '');
        const anchors = lines.flatMap(({ pieces }) => pieces.flatMap((one) => one.anchors));
        expect([...anchors].sort()).toEqual(visible.map(({ anchor }) => anchor).sort());
      }),
    );
  });
});
