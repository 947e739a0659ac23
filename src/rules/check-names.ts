/** Names are given once, and every name that is used has been given. */
import type { PlacedFault, RulesPath } from './rules-fault.ts';
import type { WrittenRules, WrittenScope } from './written-rules.ts';

type Named = readonly { readonly id: string }[];

export function checkNames(written: WrittenRules): readonly PlacedFault[] {
  const duties = written.laws.flatMap((law) => law.duties);
  return [
    ...twice(written.sources, ['sources'], 'source'),
    ...twice(written.places, ['places'], 'kind of place'),
    ...twice(written.streams, ['streams'], 'stream'),
    ...twice(written.acts, ['acts'], 'act'),
    ...twice(written.laws, ['laws'], 'law'),
    ...twice(written.orders, ['orders'], 'order'),
    ...twice(written.localDecisions, ['localDecisions'], 'local decision'),
    ...twice(written.events, ['events'], 'event'),
    ...written.acts.flatMap(({ stream, departsFrom }, index) => [
      ...unknown([stream], ids(written.streams), 'stream', ['acts', index, 'stream']),
      ...unknown(departsFrom === undefined ? [] : [departsFrom], ids(duties), 'duty', [
        'acts',
        index,
        'departsFrom',
      ]),
    ]),
    ...written.laws.flatMap((law, index) => [
      ...unknown(law.sources, ids(written.sources), 'source', ['laws', index, 'sources']),
      ...twice(law.duties, ['laws', index, 'duties'], 'duty'),
    ]),
    ...written.orders.flatMap((order, index) => orderNames(written, order, ['orders', index])),
    ...written.localDecisions.flatMap((decision, index) => {
      const path = ['localDecisions', index];
      return [
        ...unknown(decision.acts, ids(written.acts), 'act', [...path, 'acts']),
        ...scopeNames(written, decision, path),
        ...unknown([decision.under], versionRefs(written), 'version', [...path, 'under']),
        ...unknown(decision.sources, ids(written.sources), 'source', [...path, 'sources']),
      ];
    }),
    ...twice(written.derogation?.grounds ?? [], ['derogation', 'grounds'], 'ground'),
    ...unknown(written.derogation?.sources ?? [], ids(written.sources), 'source', ['derogation', 'sources']),
    ...written.events.flatMap(({ sources }, index) =>
      unknown(sources, ids(written.sources), 'source', ['events', index, 'sources']),
    ),
    ...written.examples.flatMap(({ place, act, because }, index) => [
      ...unknown([place], ids(written.places), 'kind of place', ['examples', index, 'place']),
      ...unknown([act], ids(written.acts), 'act', ['examples', index, 'act']),
      ...unknown(because, provisionRefs(written), 'provision', ['examples', index, 'because']),
    ]),
  ];
}

function orderNames(
  written: WrittenRules,
  order: WrittenRules['orders'][number],
  path: RulesPath,
): readonly PlacedFault[] {
  const versions = ids(order.versions);
  return [
    ...unknown([order.stream], ids(written.streams), 'stream', [...path, 'stream']),
    ...twice(order.versions, [...path, 'versions'], 'version'),
    ...order.versions.flatMap((version, index) => {
      const at = [...path, 'versions', index];
      const changes = ['amends', 'replaces', 'repeals'] as const;
      return [
        ...unknown(version.sources, ids(written.sources), 'source', [...at, 'sources']),
        ...changes.flatMap((field) => {
          const other = version[field];
          return unknown(other === undefined ? [] : [other], versions, 'version of this order', [
            ...at,
            field,
          ]);
        }),
        ...(version.fromConflicting ?? []).flatMap(({ sources }, claim) =>
          unknown(sources, ids(written.sources), 'source', [...at, 'fromConflicting', claim, 'sources']),
        ),
        ...twice(version.provisions, [...at, 'provisions'], 'provision'),
        ...version.provisions.flatMap((provision, position) => [
          ...unknown(provision.acts, ids(written.acts), 'act', [...at, 'provisions', position, 'acts']),
          ...scopeNames(written, provision, [...at, 'provisions', position]),
        ]),
      ];
    }),
  ];
}

function scopeNames(written: WrittenRules, scope: WrittenScope, path: RulesPath): readonly PlacedFault[] {
  const known = ids(written.places);
  return [
    ...unknown(scope.places ?? [], known, 'kind of place', [...path, 'places']),
    ...unknown(scope.exceptPlaces ?? [], known, 'kind of place', [...path, 'exceptPlaces']),
  ];
}

function unknown(
  names: readonly string[],
  known: readonly string[],
  what: string,
  path: RulesPath,
): readonly PlacedFault[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({ path, code: 'unknown-name', what, name, known }) as const);
}

function twice(list: Named, path: RulesPath, what: string): readonly PlacedFault[] {
  return list.flatMap(({ id }, index) => {
    const first = list.findIndex((other) => other.id === id);
    return first === index
      ? []
      : [{ path: [...path, index, 'id'], code: 'id-twice', id, what, first: [...path, first] } as const];
  });
}

function ids(list: Named): readonly string[] {
  return list.map(({ id }) => id);
}

function versionRefs({ orders }: WrittenRules): readonly string[] {
  return orders.flatMap((order) => order.versions.map(({ id }) => `${order.id}/${id}`));
}

/** An amending version may be named for what it leaves standing too. */
function provisionRefs({ orders }: WrittenRules): readonly string[] {
  return orders.flatMap((order) => {
    const all = order.versions.flatMap(({ provisions }) => ids(provisions));
    return order.versions.flatMap(({ id }) => all.map((provision) => `${order.id}/${id}/${provision}`));
  });
}
