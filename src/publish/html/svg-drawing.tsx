import { h, type JSX } from 'preact';
import type { SvgNode } from '../charts/svg-node.ts';

/** A drawing as part of a page. */
export function SvgDrawing({ node, class: name }: { readonly node: SvgNode; readonly class: string }) {
  return element({ ...node, attributes: { ...node.attributes, class: name } });
}

function element({ tag, attributes, children }: SvgNode): JSX.Element {
  return h(
    tag,
    attributes,
    children.map((child) => (typeof child === 'string' ? child : element(child))),
  );
}
