/** Money as a tree: what each sum is divided into, and whether the parts make it. */
import type { Currency, Initiative } from '../../agreement/agreement.ts';
import { flatten, type MoneyNode } from '../../agreement/money-tree.ts';
import { type Language, textIn } from '../../core/language.ts';
import { agreementsPage as say } from '../../messages/agreements.ts';
import { formatNumber } from '../../quantity/number-format.ts';
import { ScrollRegion } from '../components/scroll-region.tsx';

interface MoneyProps {
  readonly money: readonly MoneyNode[];
  readonly currency: Currency;
  readonly language: Language;
}

export function MoneyTables({ money, currency, language }: MoneyProps) {
  if (money.length === 0) return null;
  return (
    <section aria-labelledby="penge">
      <h2 id="penge">{say.money[language]}</h2>
      {money.map((root) => (
        <MoneyTable key={root.initiative.id} root={root} currency={currency} language={language} />
      ))}
    </section>
  );
}

type TableProps = Omit<MoneyProps, 'money'> & { readonly root: MoneyNode };

function MoneyTable({ root, currency, language }: TableProps) {
  const rows = flatten(root);
  const notes = rows.flatMap(({ node }) => differenceNote(node, currency, language));
  return (
    <>
      <ScrollRegion name={textIn(root.initiative.title, language)}>
        <table class="money">
          <thead>
            <tr>
              <th scope="col">{say.purpose[language]}</th>
              <th scope="col" class="number">
                {say.amount[language]}
              </th>
              <th scope="col">{say.recipients[language]}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ node: { initiative }, depth }) => (
              <tr key={initiative.id}>
                <th scope="row" class={`money-level-${Math.min(depth, 3)}`}>
                  {textIn(initiative.title, language)}
                  {initiative.note ? <div class="muted">{textIn(initiative.note, language)}</div> : null}
                </th>
                <td class="number">{amountText(initiative, currency, language)}</td>
                <td>
                  {initiative.recipients ? textIn(initiative.recipients, language) : '–'}
                  {initiative.eligibility.length > 0 ? (
                    <div class="muted">
                      {say.conditions[language]}:{' '}
                      {initiative.eligibility.map((one) => textIn(one, language).toLowerCase()).join('; ')}
                    </div>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}

/** The sum in the words of its source, and the parts as they are. */
function differenceNote(node: MoneyNode, currency: Currency, language: Language): readonly string[] {
  const { initiative, partsUnits, difference } = node;
  if (partsUnits === undefined || difference === undefined || difference === 0) return [];
  const whole = amountText(initiative, currency, language);
  if (initiative.divided === 'partly') {
    const of = `${whole} (${textIn(initiative.title, language)})`;
    return [say.restOf(moneyText(difference, currency, language), of)[language]];
  }
  return [say.partsOf(moneyText(partsUnits, currency, language), whole)[language]];
}

function amountText({ amount }: Initiative, currency: Currency, language: Language): string {
  return amount.text ? textIn(amount.text, language) : moneyText(amount.units, currency, language);
}

/** From a million up in millions with what decimals there are; below in whole units. */
function moneyText(units: number, { sign }: Currency, language: Language): string {
  const shown = textIn(sign, language);
  if (Math.abs(units) < 1_000_000) return say.plain(formatNumber(units, language), shown)[language];
  const millions = Math.round(units / 100_000) / 10;
  const decimals = Number.isInteger(millions) ? 0 : 1;
  return say.millions(formatNumber(millions, language, { decimals }), shown)[language];
}
